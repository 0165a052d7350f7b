"""What users of the official SDK use besides calls: each name is here, or it is said why not.

What is absent stands in tables that are exact both ways, in the code or below, and in the docs.
"""

from __future__ import annotations

import inspect
from collections.abc import Mapping
from functools import cache
from typing import Any

import httpx2
import openai
import pytest
from openai._legacy_response import LegacyAPIResponse

import oaio
from oaio._client.client import BaseClient
from oaio._official import module_client as _module_client
from oaio._official import names as _official_names
from oaio._official import options as _official_options
from oaio_protocol.http import Headers
from oaio_protocol.models._base import Model

from .described import TOP

MODULES = {"auth", "lib", "providers", "resources", "types", "version"}
"""Modules of the official SDK that its users import from."""

NOT_OF_MODELS = {
    "from_orm": "pydantic's, and deprecated there",
    "model_computed_fields": "a model has no computed fields",
    "model_config": "a model has no settings of its own",
    "model_json_schema": "the shapes of answers are in the API's description",
    "model_parametrized_name": "pydantic's own business",
    "model_post_init": "pydantic's own business",
    "model_rebuild": "pydantic's own business",
    "model_validate_strings": "answers are JSON",
    "parse_file": "pydantic's, and deprecated there",
    "schema": "the shapes of answers are in the API's description",
    "schema_json": "the shapes of answers are in the API's description",
    "update_forward_refs": "pydantic's, and deprecated there",
    "validate": "`model_validate` does it",
}
NOT_OF_RESPONSES = {
    "aiter_bytes": "what is kept is not waited for: `iter_bytes`",
    "aiter_lines": "what is kept is not waited for: `iter_lines`",
    "aiter_raw": "what is kept is not waited for: `iter_raw`",
    "aiter_text": "what is kept is not waited for: `iter_text`",
    "cookies": "they are in `headers`",
    "default_encoding": "it is UTF-8",
    "extensions": "httpx's own business",
    "has_redirect_location": "redirects are followed",
    "history": "redirects are followed",
    "is_stream_consumed": "`is_closed` says it",
    "links": "they are in `headers`",
    "next_request": "redirects are followed",
    "num_bytes_downloaded": "it is not counted",
    "stream": "httpx's own business",
}
NOT_OF_REQUESTS = {
    "aread": "what is kept is not waited for: `read`",
    "extensions": "httpx's own business",
    "stream": "httpx's own business",
}


def public(thing: object) -> set[str]:
    return {name for name in dir(thing) if not name.startswith("_")}


@cache
def official_names() -> frozenset[str]:
    loose = {name for name in public(openai) if not inspect.ismodule(getattr(openai, name))}
    dunders = {name for name in openai.__all__ if name.startswith("__")}
    return frozenset(loose | dunders | set(openai.__all__) | MODULES)


@pytest.mark.parametrize("name", sorted(official_names()))
def test_each_name_of_the_module_is_here_or_says_what_to_do_instead(name: str) -> None:
    if name not in _official_names.ABSENT:
        assert hasattr(oaio, name)
        return
    with pytest.raises(AttributeError) as caught:
        getattr(oaio, name)
    assert str(caught.value) == (
        f"module 'oaio' has no attribute {name!r}: {_official_names.ABSENT[name]}"
    )


def test_nothing_is_called_absent_that_the_official_sdk_has_not() -> None:
    assert set(_official_names.ABSENT) <= official_names()
    assert not set(_official_names.ABSENT) & set(dir(oaio))


def test_names_that_nobody_has() -> None:
    for name in ("Nonsense", "_private", "__wrapped__"):
        with pytest.raises(AttributeError, match=f"^module 'oaio' has no attribute '{name}'$"):
            getattr(oaio, name)


def test_all_can_be_imported_at_once() -> None:
    found: dict[str, Any] = {}
    exec("from oaio import *", found)
    assert set(oaio.__all__) <= set(found)
    assert set(oaio.__all__) <= set(dir(oaio))


# --- clients ----------------------------------------------------------------------------------

CLIENTS = ("OpenAI", "AsyncOpenAI", "AzureOpenAI", "AsyncAzureOpenAI")


def parameters(function: Any) -> set[str]:
    return {
        name
        for name, one in inspect.signature(function).parameters.items()
        if one.kind is one.KEYWORD_ONLY
    }


def ours(name: str, method: str) -> set[str]:
    found = parameters(getattr(getattr(oaio, name), method))
    return found | parameters(getattr(BaseClient, method))


@pytest.mark.parametrize("name", CLIENTS)
@pytest.mark.parametrize(("theirs", "here"), [("__init__", "__init__"), ("copy", "with_options")])
def test_arguments_of_clients(name: str, theirs: str, here: str) -> None:
    wanted = parameters(getattr(getattr(openai, name), theirs))
    assert len(wanted) > 10
    options: Any = _official_options.CopyOptions
    if here == "__init__":
        options = _official_options.OfficialOptions
    assert wanted - ours(name, here) <= set(options.__annotations__)


def test_the_official_options_are_those_that_no_other_argument_is() -> None:
    wanted = {
        argument
        for name in CLIENTS
        for method in ("__init__", "copy")
        for argument in parameters(getattr(getattr(openai, name), method))
    }
    known = set(_official_options.CopyOptions.__annotations__)
    assert known <= wanted
    assert not known & parameters(BaseClient.__init__)
    assert set(_official_options.ABSENT) <= known


@pytest.mark.parametrize("argument", sorted(_official_options.ABSENT))
def test_arguments_that_are_refused_say_what_to_do_instead(argument: str) -> None:
    given: Any = {argument: "x"}
    for make in (oaio.OpenAI, oaio.AsyncOpenAI):
        with pytest.raises(oaio.ConfigurationError) as caught:
            make(api_key="k", **given)
        assert _official_options.ABSENT[argument] in caught.value.message
        made = make(api_key="k", **{argument: None})
        with pytest.raises(oaio.ConfigurationError):
            made.with_options(**given)


def test_arguments_that_nobody_has() -> None:
    nonsense: Any = {"nonsense": 1}
    with pytest.raises(TypeError, match="no argument 'nonsense'"):
        oaio.OpenAI(api_key="k", **nonsense)


@pytest.mark.parametrize("name", CLIENTS)
def test_attributes_of_clients(name: str) -> None:
    azure: Any = {"azure_endpoint": "https://x.example", "api_version": "1"}
    given: Any = {"api_key": "k", **(azure if "Azure" in name else {})}
    wanted = public(getattr(openai, name)(**given))
    client = getattr(oaio, name)(**given)
    absent = {one for one in wanted if not hasattr(client, one)}
    assert absent == set(_official_names.ABSENT_OF_CLIENTS)
    for one in absent:
        with pytest.raises(AttributeError) as caught:
            getattr(client, one)
        assert _official_names.ABSENT_OF_CLIENTS[one] in str(caught.value)


# --- answers ----------------------------------------------------------------------------------


def response() -> httpx2.Response:
    return httpx2.Response(400, request=httpx2.Request("GET", "https://x.example"))


@pytest.mark.parametrize(
    "name", ["APIError", "APIStatusError", "APIConnectionError", "APIResponseValidationError"]
)
def test_attributes_of_errors(name: str) -> None:
    makers: dict[str, Any] = {
        "APIError": lambda: openai.APIError("m", response().request, body=None),
        "APIStatusError": lambda: openai.APIStatusError("m", response=response(), body=None),
        "APIConnectionError": lambda: openai.APIConnectionError(request=response().request),
        "APIResponseValidationError": lambda: openai.APIResponseValidationError(
            response(), body=None
        ),
    }
    assert public(makers[name]()) <= public(getattr(oaio, name)("m"))


RAW = {"http_response", "retries_taken"}  # which are attributes of instances


@pytest.mark.parametrize(
    ("theirs", "here"),
    [
        (LegacyAPIResponse, oaio.RawResponse),
        (openai.APIResponse, oaio.APIResponse),
        (openai.AsyncAPIResponse, oaio.AsyncAPIResponse),
        (openai.Stream, oaio.Stream),
        (openai.AsyncStream, oaio.AsyncStream),
        (openai.HttpxBinaryResponseContent, oaio.HttpxBinaryResponseContent),
    ],
)
def test_attributes_of_answers(theirs: type, here: type) -> None:
    wanted = public(theirs) | (RAW if "Response" in theirs.__name__ else set())
    wanted -= RAW if "Binary" in theirs.__name__ else set()
    assert wanted <= public(here)


@pytest.mark.parametrize(
    ("theirs", "here", "absent"),
    [
        (openai.BaseModel, Model, NOT_OF_MODELS),
        (response(), oaio.HttpResponse(400, Headers()), NOT_OF_RESPONSES),
        (response().request, oaio.HttpRequest("GET", "/", Headers()), NOT_OF_REQUESTS),
    ],
)
def test_what_is_absent_is_told(theirs: object, here: object, absent: Mapping[str, str]) -> None:
    assert public(theirs) - public(here) == set(absent)


# --- the module's own client ------------------------------------------------------------------


def test_the_resources_of_the_module_are_those_of_the_client() -> None:
    client = oaio.OpenAI(api_key="k")
    assert all(getattr(client, name) is not None for name in _official_names.RESOURCES)
    declared = set(_module_client.__all__)
    assert declared == _official_names.RESOURCES | _official_names.SETTINGS


def test_no_submodule_has_the_name_of_a_resource_or_a_setting() -> None:
    there = {path.stem for path in (TOP / "backends/oaio").iterdir()}
    assert {"asyncio", "trio", "resources"} <= there
    assert not there & (_official_names.RESOURCES | _official_names.SETTINGS)


# --- the docs ---------------------------------------------------------------------------------

TABLES: dict[str, Mapping[str, str]] = {
    "Names of the module": _official_names.ABSENT,
    "Arguments of clients": _official_options.ABSENT,
    "Attributes of clients": _official_names.ABSENT_OF_CLIENTS,
    "Members of models": NOT_OF_MODELS,
    "Attributes of answers": NOT_OF_RESPONSES,
    "Attributes of requests": NOT_OF_REQUESTS,
}


@pytest.mark.parametrize("title", TABLES)
def test_the_docs_have_the_tables(title: str) -> None:
    page = (TOP / "docs/reference/differences.md").read_text(encoding="utf-8")
    _, _, rest = page.partition(f"### {title}\n")
    rows = [
        line.strip("| ") for line in rest.partition("\n#")[0].splitlines() if line.startswith("| `")
    ]
    told: dict[str, str] = {}
    for row in rows:
        names, _, why = row.partition(" | ")
        told.update(dict.fromkeys(names.strip("`").split("`, `"), why))
    assert told == TABLES[title]
