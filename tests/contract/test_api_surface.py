"""Everything that users of the official SDK call is there, with the same arguments."""

from __future__ import annotations

import inspect
import warnings
from collections.abc import Iterator
from functools import cache
from typing import Any, get_args

import openai
import pytest
from openai._resource import SyncAPIResource

import oaio

from . import described

HAND_WRITTEN = (
    "chat.completions.create",
    "embeddings.create",
    "models.delete",
    "models.list",
    "models.retrieve",
    "responses.create",
)
HELPERS = (
    "beta.threads.create_and_run_poll",
    "beta.threads.create_and_run_stream",
    "beta.threads.runs.create_and_poll",
    "beta.threads.runs.create_and_stream",
    "beta.threads.runs.poll",
    "beta.threads.runs.stream",
    "beta.threads.runs.submit_tool_outputs_and_poll",
    "beta.threads.runs.submit_tool_outputs_stream",
    "files.wait_for_processing",
    "vector_stores.file_batches.create_and_poll",
    "vector_stores.file_batches.poll",
    "vector_stores.file_batches.upload_and_poll",
    "vector_stores.files.create_and_poll",
    "vector_stores.files.poll",
    "vector_stores.files.upload",
    "vector_stores.files.upload_and_poll",
    "videos.create_and_poll",
    "videos.poll",
    "webhooks.unwrap",
    "webhooks.verify_signature",
)
NOT_HERE = (
    "admin.organization.external_keys.",
    "admin.organization.external_storage.",
    "admin.organization.projects.api_keys.update",
    "admin.organization.projects.service_tier_settings.",
    "admin.organization.usage.decisions",
    "admin.organization.workload_identity_providers.",
    "audio.voices.delete",
    "beta.agents.",
    "beta.realtime.connect",
    "beta.responses.connect",
    "decisions.",
    "live.",
    "realtime.connect",
    "realtime.translations.connect",
    "responses.connect",
    "safety.",
    "webhooks.",
)
"""Methods of the official SDK that the description lacks, and WebSockets."""
GENERATED = tuple(row.name for row in described.surface.rows())
OPTIONS = {"extra_headers", "extra_query", "extra_body", "timeout"}

REQUIRED_HERE = {
    "skills.create": {"files"},
    "skills.versions.create": {"files"},
}
"""Arguments that the description requires, and the official SDK does not."""


@cache
def clients() -> dict[str, tuple[Any, Any]]:
    """Return the official client and ours, of each colour."""
    keys = {"api_key": "sk-test", "admin_api_key": "sk-admin", "webhook_secret": "whsec_dGVzdA=="}
    return {
        "blocking": (openai.OpenAI(**keys), oaio.OpenAI(**keys)),
        "async": (openai.AsyncOpenAI(**keys), oaio.AsyncOpenAI(**keys)),
    }


def found(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def keywords(method: Any) -> set[str]:
    """Return the arguments that a method takes as `**arguments: Unpack[SomeTypedDict]`."""
    for one in inspect.signature(method).parameters.values():
        if one.kind is one.VAR_KEYWORD:
            (typed,) = get_args(eval(one.annotation, method.__func__.__globals__))
            return set(typed.__annotations__)
    return set()


colours = pytest.mark.parametrize("colour", ["blocking", "async"])


@colours
@pytest.mark.parametrize("name", sorted((*HAND_WRITTEN, *GENERATED, *HELPERS)))
def test_method_takes_the_same_arguments(name: str, colour: str) -> None:
    official, ours = (found(client, name) for client in clients()[colour])
    theirs = inspect.signature(official).parameters
    here = inspect.signature(ours).parameters
    taken = {*here, *keywords(ours)}
    assert not {n for n, p in theirs.items() if n not in taken and p.kind is not p.VAR_KEYWORD}
    for parameter, one in theirs.items():
        if parameter not in here or parameter in OPTIONS:
            continue
        if one.kind is one.POSITIONAL_OR_KEYWORD and one.default is one.empty:
            assert here[parameter].kind is not one.KEYWORD_ONLY, parameter
        assert here[parameter].kind is not one.POSITIONAL_ONLY
    if name not in HELPERS:
        assert here.keys() >= {*OPTIONS, "max_retries"}
        needed = {n for n, p in here.items() if p.default is p.empty}
        wanted = {n for n, p in theirs.items() if p.default is p.empty}
        assert needed - wanted == REQUIRED_HERE.get(name, set())


@colours
def test_documented(colour: str) -> None:
    ours = clients()[colour][1]
    for name in GENERATED:
        method = found(ours, name)
        assert method.__doc__.strip().endswith(".") or "Build `" in method.__doc__
        assert type(method.__self__).__doc__


def test_nothing_generated_is_loaded_before_it_is_used() -> None:
    import subprocess
    import sys

    program = (
        "import oaio, sys\n"
        "oaio.OpenAI(api_key='x').chat.completions.create\n"
        "oaio.OpenAI(api_key='x').responses.create\n"
        "print([n for n in sys.modules if '.generated.' in n])\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"


def official_methods(resource: Any, path: str = "") -> Iterator[str]:
    """Yield the names of all methods of the official SDK's resources."""
    for name in dir(resource):
        if name.startswith(("_", "with_")):
            continue
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)
            value = getattr(resource, name, None)
        if isinstance(value, SyncAPIResource):
            yield from official_methods(value, f"{path}{name}.")
        elif path and inspect.ismethod(value):
            yield f"{path}{name}"


def has(client: Any, name: str) -> bool:
    for part in name.split("."):
        client = getattr(client, part, None)
    return client is not None


def test_what_is_not_here_is_known() -> None:
    official, ours = clients()["blocking"]
    lacking = [name for name in official_methods(official) if not has(ours, name)]
    assert [name for name in lacking if not name.startswith(NOT_HERE)] == []
    # And nothing is listed that is here.
    assert [start for start in NOT_HERE if not any(n.startswith(start) for n in lacking)] == []
    page = (described.TOP / "docs/reference/differences.md").read_text(encoding="utf-8")
    for start in NOT_HERE:
        told = start.removesuffix(".").removesuffix(".connect")
        assert f"`{told}`" in page, told
