"""What type checkers take `with_raw_response` for is what there is when programs run."""

from __future__ import annotations

import inspect
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest

from oaio import AsyncOpenAI, OpenAI
from oaio.resources import wrapped

FORMS = ("with_raw_response", "with_streaming_response")
CLIENTS = {"": OpenAI, "Async": AsyncOpenAI}
ENDS = {"with_raw_response": "WithRawResponse", "with_streaming_response": "WithStreamingResponse"}
CLASSES = {
    name: value
    for module in iter_modules(wrapped.__path__, f"{wrapped.__name__}.")
    for name, value in vars(import_module(module.name)).items()
    if name.endswith(tuple(ENDS.values())) and inspect.isclass(value)
}


def told(kind: type) -> Iterator[str]:
    yield from (name for name in vars(kind) if not name.startswith("_"))
    yield from inspect.get_annotations(kind)


def there(resource: Any) -> Iterator[str]:
    """Yield the names of the methods of a wrapped resource that make calls, and of those below."""
    for name in dir(resource):
        if name in FORMS:
            continue
        try:
            value = getattr(resource, name)
        except AttributeError as error:
            if "several calls" not in str(error):
                raise
            continue
        if name not in ("verify_signature", "unwrap") and (callable(value) or [*there(value)]):
            yield name


def below(resource: Any, kind: type) -> Iterator[tuple[Any, type]]:
    yield resource, kind
    for name, annotation in inspect.get_annotations(kind).items():
        yield from below(getattr(resource, name), CLASSES[annotation])


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("prefix", CLIENTS)
def test_all_that_makes_one_call_is_told(prefix: str, form: str) -> None:
    client = CLIENTS[prefix](api_key="x")
    whole = getattr(client, form)
    kind = CLASSES[f"{prefix}OpenAI{ENDS[form]}"]
    for name in told(kind):
        assert hasattr(whole, name)
    seen = 0
    for name, annotation in inspect.get_annotations(kind).items():
        for resource, one in below(getattr(whole, name), CLASSES[annotation]):
            assert sorted(told(one)) == sorted(there(resource)), one
            assert inspect.cleandoc(one.__doc__ or "").endswith(f".{form}`.")
            seen += 1
    assert seen > 80


@pytest.mark.parametrize("prefix", CLIENTS)
def test_each_resource_has_the_type_of_its_own(prefix: str) -> None:
    client: Any = CLIENTS[prefix](api_key="x")
    for form in FORMS:
        for kind in (c for c in CLASSES.values() if c.__name__.endswith(ENDS[form])):
            if kind.__name__.startswith("Async") != bool(prefix) or "OpenAI" in kind.__name__:
                continue
            path = (kind.__doc__ or "").strip("`.").removeprefix("client.").split(".")[:-1]
            resource = client
            for part in path:
                resource = getattr(resource, part)
            annotations = [inspect.get_annotations(base) for base in type(resource).__mro__]
            # What is hand-written and adds to generated resources loads these when it is asked.
            if hasattr(resource, "_added"):
                annotations.append(inspect.get_annotations(type(resource._added())))
            says = next(found[form] for found in annotations if form in found)
            assert says == f"wrapped.{kind.__name__}"


def test_programs_do_not_load_it() -> None:
    program = (
        "import oaio, sys\n"
        "client = oaio.OpenAI(api_key='x')\n"
        "client.files.with_raw_response.retrieve\n"
        "client.with_streaming_response.chat.completions.create\n"
        "print([n for n in sys.modules if 'wrapp' in n])\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.strip() == "[]"
