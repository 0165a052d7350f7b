"""`oaio.types`: which of the official SDK's names are in it, and what they mean."""

from __future__ import annotations

import ast
import fnmatch
import importlib
import json
import re
import subprocess
import sys
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import openai
import pytest

import oaio
from oaio_protocol.models._base import Model, model
from oaio_protocol.models.chat import ChatCompletion

from . import described  # isort: skip - finds the generator

from generate import kinds, official_names, type_modules
from generate.walk import Walk, fit

from .official import PAIRS, Answer, sample

PAGE = described.TOP / "docs/reference/differences.md"
ROWS = type_modules.rows()
HERE = [row for row in ROWS if row.ours]
IN_PATHS = {"conversation_id", "eval_id", "project_id", "run_id", "thread_id", "vector_store_id"}
"""What the official SDK has among the arguments that are sent, although it is in the path."""

IN_HEADERS = {"openai-beta"}

LACKING: dict[str, str] = {
    "APIKeyCreateResponse": "expires_at",
    "AuditLogListResponse": "external_storage.registered external_storage.removed",
    "BetaCompactedResponse": "image",
    "BetaCustomTool": "async",
    "BetaCustomToolParam": "async",
    "BetaFunctionTool": "async",
    "BetaFunctionToolParam": "async",
    "BetaResponse": "access_programs image input_transformations prompt_cache_diagnostics "
    "tool_usage",
    "BetaResponseCustomToolCall": "async",
    "BetaResponseCustomToolCallItem": "async",
    "BetaResponseCustomToolCallParam": "async",
    "BetaResponseError": "misalignment param type",
    "BetaResponseFunctionToolCall": "async",
    "BetaResponseFunctionToolCallItem": "async",
    "BetaResponseFunctionToolCallParam": "async",
    "CompactedResponse": "image",
    "CompactionTrigger": "id",
    "CustomToolParam": "async",
    "ErrorObject": "misalignment",
    "FunctionToolParam": "async",
    "ImageEditCompletedEvent": "safety_identifier",
    "ImageGenCompletedEvent": "safety_identifier",
    "ImageGeneration": "complexity frame_count frame_duration_ms svg",
    "ImageGenerationCall": "action background error output_format quality revised_prompt size "
    "svg_usage",
    "ImagesResponse": "safety_identifier svg_usage",
    "ProjectAPIKey": "expires_at",
    "PromptCacheBreakpoint": "ttl",
    "PromptCacheOptions": "comparison_response_id prewarm",
    "ResponseCreate": "access_programs background_options generate image",
    "ResponseCreatePromptCacheOptions": "comparison_response_id prewarm",
    "ResponseCustomToolCallItem": "async",
    "ResponseCustomToolCallParam": "async",
    "ResponseFunctionToolCallItem": "created_by",
    "ResponseFunctionToolCallParam": "async",
    "ResponseWsErrorError": "misalignment",
    # The API answers with the session as it is now.
    "SessionCreateResponse": "client_secret input_audio_format input_audio_transcription "
    "max_response_output_tokens modalities output_audio_format speed temperature voice",
    "ToolFunction": "async",
    "ToolImageGeneration": "complexity frame_count frame_duration_ms svg",
    "VideoCreateError": "headers misalignment param type",
    "Voice": "prompt type",
    # What was parsed is beside the fields here, and is read in the same way.
    "ParsedChatCompletionMessage": "parsed",
    "ParsedFunction": "parsed_arguments",
    "ParsedResponseFunctionToolCall": "parsed_arguments",
    "ParsedResponseOutputText": "parsed",
}
"""Fields of official types that ours lack; nearly all are newer than the description."""

pytestmark = pytest.mark.skipif(
    openai.__version__ != type_modules.version(),
    reason=f"the names are those of openai {type_modules.version()}, which is not installed",
)


def ours(module: str) -> Any:
    return importlib.import_module(f"oaio.types{'.' if module else ''}{module}")


def theirs(module: str) -> Any:
    return importlib.import_module(f"openai.types{'.' if module else ''}{module}")


def packages() -> Iterator[tuple[str, dict[str, Any]]]:
    for name in official_names.official_packages():
        inside = name.removeprefix(official_names.PREFIX).lstrip(".")
        yield inside, official_names.official_names(name)


def listed() -> Iterator[tuple[str, str]]:
    """Yield the packages and patterns of the page about differences."""
    text = PAGE.read_text(encoding="utf-8").partition("## Names of types")[2]
    for where, patterns in re.findall(r"^\| (`types.*?) \| (.*?) \|$", text, re.MULTILINE):
        for package in re.findall(r"`types\.?([\w.]*)`", where):
            inside = [name for name, _ in packages() if name.startswith(f"{package}.")]
            for one in [package, *(inside if "packages in it" in where else ())]:
                for pattern in re.findall(r"`(.+?)`", patterns):
                    yield one, pattern


def test_names_are_here_or_listed() -> None:
    lacking, here = set[tuple[str, str]](), set[tuple[str, str]]()
    for package, names in packages():
        module = ours(package) if any(row.module == package for row in HERE) else None
        for name in names:
            (here if hasattr(module, name) else lacking).add((package, name))
    said = set[tuple[str, str]]()
    for package, pattern in listed():
        meant = {(p, n) for p, n in lacking | here if p == package and fnmatch.fnmatch(n, pattern)}
        assert meant, f"{package}: nothing is called {pattern}"
        said |= meant
    assert said == lacking
    assert len(here) > 1300


def test_there_are_no_other_names() -> None:
    official = {module: set(names) for module, names in packages()}
    for module in {row.module for row in HERE}:
        known = official.get(module) or set(vars(theirs(module)))
        names = {name for name in dir(ours(module)) if name[0].isupper()}
        assert names - known <= {"TYPE_CHECKING", *type_modules._NEEDS}, module


def test_each_name_can_be_loaded() -> None:
    for row in HERE:
        value = getattr(ours(row.module), row.name)
        assert not isinstance(value, ModuleType)
        if ":" in row.ours and "|" not in row.ours and "[" not in row.ours:
            module, _, name = row.ours.partition(":")
            assert value is getattr(importlib.import_module(module), name)


def test_fields_are_those_of_the_official_types() -> None:
    wrong: dict[str, set[str]] = {}
    for row in HERE:
        there, here = getattr(theirs(row.module), row.name), getattr(ours(row.module), row.name)
        if not kinds.is_object(there):
            continue
        assert kinds.is_object(here) or "|" in row.ours, row
        if not kinds.is_object(here):
            continue
        assert kinds.is_typed_dict(here) == kinds.is_typed_dict(there), row
        lacking = kinds.fields(there).keys() - kinds.fields(here).keys()
        if kinds.is_typed_dict(there) and "Params" in row.name:
            lacking -= IN_PATHS | IN_HEADERS
        if lacking:
            wrong.setdefault(row.name, set()).update(lacking)
    assert wrong == {name: set(fields.split()) for name, fields in LACKING.items()}


@pytest.mark.parametrize("pair", PAIRS)
def test_is_the_class_of_what_a_call_returns(pair: str) -> None:
    answer = Answer.of(sample(openai.types.chat.ChatCompletion))
    said = oaio.types.chat.ChatCompletionUserMessageParam(role="user", content="Hi")
    _, ask = PAIRS[pair]
    outcome = ask(answer, lambda c: c.chat.completions.create(model="m", messages=[said]), False)
    assert isinstance(outcome.result, oaio.types.chat.ChatCompletion)
    assert isinstance(outcome.result.choices[0], oaio.types.chat.chat_completion.Choice)
    assert oaio.types.chat.ChatCompletion is ChatCompletion


def test_what_methods_answer_has_the_official_name() -> None:
    compared = 0
    for name, method in described.methods().items():
        (official, _) = official_names.official_results(official_names.official_method(name))
        if not method.result.module or not kinds.is_object(official):
            continue
        result = importlib.import_module(f"oaio_protocol.{method.result.module}")
        here = getattr(result, method.result.name)
        if method.row.page:
            (here,) = kinds.inside([kinds.fields(here)["data"]])
        package = official.__module__.rpartition(".")[0].removeprefix("openai.types").lstrip(".")
        known = {row.name for row in HERE if row.module == package}
        if official.__name__ in known:
            assert getattr(ours(package), official.__name__) == here, name
            compared += 1
    assert compared > 200


def test_arguments_are_made_as_the_official_ones() -> None:
    message = oaio.types.chat.ChatCompletionUserMessageParam(role="user", content="Hi")
    assert message == openai.types.chat.ChatCompletionUserMessageParam(role="user", content="Hi")
    tool = oaio.types.responses.FunctionToolParam(type="function", name="f", parameters={})
    assert tool == {"type": "function", "name": "f", "parameters": {}}


def test_events_of_realtime_sessions_are_read() -> None:
    for row in HERE:
        here = getattr(ours(row.module), row.name)
        if row.module == "realtime" and isinstance(here, type) and issubclass(here, Model):
            wire = json.loads(json.dumps(sample(getattr(theirs("realtime"), row.name))))
            assert here.from_dict(wire).to_dict() == wire, row.name


def loaded(code: str) -> set[str]:
    script = f"import sys\n{code}\nprint([m for m in sys.modules if m.startswith('oaio')])"
    told = subprocess.run([sys.executable, "-c", script], capture_output=True, check=True)
    return set(ast.literal_eval(told.stdout.decode()))


def test_only_what_is_named_is_loaded() -> None:
    assert "oaio.types" not in loaded("import oaio")
    names = loaded("from oaio.types.chat import ChatCompletion")
    assert {name for name in names if "models." in name} == {
        "oaio_protocol.models._base",
        "oaio_protocol.models.chat",
    }
    assert not {name for name in names if ".operations" in name or ".responses" in name}
    assert "oaio_protocol.models.responses" in loaded("import oaio; oaio.types.responses.Response")


def test_says_what_is_not_there() -> None:
    with pytest.raises(AttributeError, match=r"'oaio.types.chat' has no attribute 'ChatComplet'"):
        print(oaio.types.chat.ChatComplet)
    with pytest.raises(ImportError, match="ChatComplet"):
        exec("from oaio.types.chat import ChatComplet")


def test_all_names_at_once() -> None:
    found: dict[str, Any] = {}
    exec("from oaio.types.shared_params import *", found)
    assert found["ResponseFormatText"] is ours("shared_params").ResponseFormatText
    assert found.keys() - {"__builtins__"} == {
        row.name for row in HERE if row.module == "shared_params"
    }
    assert "ChatCompletion" in dir(oaio.types.chat)
    assert "chat" in dir(oaio.types)


# --- how they are found -----------------------------------------------------------------------


class OfficialCat(openai.BaseModel):
    type: str
    lives: int


class OfficialDog(openai.BaseModel):
    type: str
    bark: str


class OfficialHouse(openai.BaseModel):
    pets: list[OfficialCat | OfficialDog]
    keeper: OfficialCat | None = None


@model
class Dog(Model):
    type: str
    bark: str


@model
class Cat(Model):
    type: str
    lives: int


@model
class House(Model):
    pets: list[Dog | Cat]
    keeper: Cat | None = None


def test_variants_of_unions_are_matched_by_their_fields() -> None:
    walk = Walk()
    walk.start(OfficialHouse, House)
    assert {one.__name__: list(found) for one, found in walk.classes.items()} == {
        "OfficialHouse": [House],
        "OfficialCat": [Cat],
        "OfficialDog": [Dog],
    }
    assert fit(OfficialCat, Cat) > fit(OfficialCat, Dog)


def test_the_table_is_what_is_found() -> None:
    if not described.is_current():
        pytest.skip("the description that the code was written from is not at hand")
    from generate.counterparts import Counterparts

    known = described.description()
    rows = [row for row in described.surface.rows() if row.operation in known.operations]
    found = Counterparts(described.Operations(known, rows, described.Models(known, rows))).rows()
    assert sorted(found, key=lambda row: (row.module, row.name)) == ROWS
