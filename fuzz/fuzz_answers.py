"""Fuzz what is made of answers: pages, results of batches, events, arguments of tools, objects.

Run it with `python fuzz/fuzz_answers.py -runs=20000 fuzz/corpus/answers`.

An input is: what is read (one byte, the digits from 0 on say so as well, see `PARSERS`); then the
answer, as its function here says. Whatever it is, nothing but errors of the tree comes of it.
"""

from __future__ import annotations

import enum
import json
import pickle
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Literal

import oaio_protocol.answer
import oaio_protocol.batches
import oaio_protocol.failures
import oaio_protocol.pages
import oaio_protocol.reading
import oaio_protocol.shapes
import oaio_protocol.shapes.values
import oaio_protocol.streams
import oaio_protocol.structured
import oaio_protocol.tools
import oaio_protocol.tools.dialects
from harness import Reader, functions, run
from oaio_protocol import batches
from oaio_protocol.binary import TextReader
from oaio_protocol.config import Settings
from oaio_protocol.errors import DeserializationError, OpenAIError, ToolArgumentsError
from oaio_protocol.failures import from_response, redact
from oaio_protocol.http import Headers, ResponseHead, Url
from oaio_protocol.json import standard_loads
from oaio_protocol.models._base import Model
from oaio_protocol.operations import chat, embeddings, models, responses
from oaio_protocol.operations.generated import (
    assistants,
    audio,
    beta_responses,
    completions,
    conversations,
    files,
    images,
    vector_stores,
)
from oaio_protocol.pages import BasePage
from oaio_protocol.reading import EventReader, interpret
from oaio_protocol.secrets import Secret
from oaio_protocol.structured import format_of, parsed_completion, parsed_response, parsing
from oaio_protocol.telemetry.usage import usage_of
from oaio_protocol.tools import result_text, tool
from oaio_protocol.tools.dialects import ChatDialect, ResponsesDialect
from oaio_protocol.tools.set import ToolSet
from oaio_protocol.uploads import UploadState

MODULES = (
    oaio_protocol.answer,
    oaio_protocol.batches,
    oaio_protocol.failures,
    oaio_protocol.pages,
    oaio_protocol.reading,
    oaio_protocol.shapes,
    oaio_protocol.shapes.values,
    oaio_protocol.streams,
    oaio_protocol.structured,
    oaio_protocol.tools.dialects,
    oaio_protocol.tools,
)
LENIENT = Settings(Url.parse("https://api.test/v1"))
STRICT = Settings(Url.parse("https://api.test/v1"), strict=True)
JSON = ResponseHead(200, Headers([(b"content-type", b"application/json")]))
MESSAGES: Any = [{"role": "user", "content": "x"}]
FILE = b"x"


def ignore(_: str) -> None:
    """Take a warning."""


# --- lists ------------------------------------------------------------------------------------

LISTS: tuple[Any, ...] = (
    models.list_(),
    files.list_(limit=2),
    conversations.items_list("c"),
    vector_stores.search("v", query="x"),
    assistants.threads_runs_list("t"),
)


def pages(reader: Reader) -> None:
    """Read which list it is, and lines: the pages that the server sends."""
    first = reader.pick(LISTS)
    lines = reader.rest().split(b"\n")

    def fetch(operation: Any, seen: frozenset[str]) -> Any:
        page = interpret(lines.pop(0) if lines else b"{}", JSON, operation, LENIENT, ignore)
        if isinstance(page, BasePage):
            page.bind(operation, fetch, seen)
        return page

    with suppress(OpenAIError):
        page = fetch(first, frozenset())
        if page.next_page_info() is not None and not page.next_operation().query:
            raise AssertionError("the next page is the same one")
        for number, _ in enumerate(page):
            if number > 10_000:
                raise AssertionError("the pages do not end")


# --- batches ----------------------------------------------------------------------------------

ASKED: tuple[Any, ...] = (
    chat.create(model="m", messages=MESSAGES),
    embeddings.create(model="m", input="x"),
    responses.create(model="m", input="x"),
)


def results(reader: Reader) -> None:
    """Read the file of the results of a batch."""
    file = reader.rest()
    for settings in (LENIENT, STRICT):
        try:
            found = batches.read(ASKED, [file], settings)
        except DeserializationError:
            continue
        if [one.index for one in found] != [0, 1, 2]:
            raise AssertionError(f"not in their order: {found}")
        for one in found:
            if (one.result is None) == (one.error is None):
                raise AssertionError(f"neither well nor failed: {one}")
            if one.error is not None:
                pickle.loads(pickle.dumps(one.error))


# --- streams ----------------------------------------------------------------------------------

STREAMED: tuple[Any, ...] = (
    assistants.threads_runs_create("t", assistant_id="a", stream=True),
    chat.create(model="m", messages=MESSAGES, stream=True),
    responses.create(model="m", input="x", stream=True),
    completions.create(model="m", prompt="x", stream=True),
    images.generate(prompt="x", model="m", stream=True),
    audio.transcriptions_create(file=FILE, model="m", stream=True),
    beta_responses.create(model="m", input="x", stream=True),
    images.edit(image=FILE, prompt="x", stream=True),
)


def streams(reader: Reader) -> None:
    """Read which operation it is and how large the pieces are, then the stream."""
    operation, size, data = reader.pick(STREAMED), reader.byte(), reader.rest()
    for settings in (LENIENT, STRICT):
        events = EventReader(operation, settings, JSON)
        found: list[Any] = []
        with suppress(OpenAIError):
            size = size or len(data) or 1
            for at in range(0, len(data), size):
                found += events.feed(data[at : at + size])
            events.end()
        if not all(isinstance(event, Model) for event in found):
            raise AssertionError(f"not all of these are events: {found}")
        for event in found:
            usage_of(event)
        operation.accumulate(found)


# --- tools and objects ------------------------------------------------------------------------


class Colour(enum.Enum):
    """A choice."""

    RED = "red"
    BLUE = 2


@dataclass
class Place:
    """Where something is."""

    name: str
    numbers: list[int]
    colour: Colour | None
    way: Place | None = None
    kind: Literal["a", "b"] = "a"


@tool
def search(text: str, at: Place, ratio: float = 0.5, many: list[Place | int] | None = None) -> str:
    """Search."""
    return f"{text}{at}{ratio}{many}"


@tool(strict=False)
def anything(values: dict[str, Any], found: bool) -> str:  # noqa: FBT001 - the model names it
    """Take anything."""
    return f"{values}{found}"


TOOLS = ToolSet([search, anything, Place])
FORM = format_of(Place)


def arguments(reader: Reader) -> None:
    """Read what a model wrote as the arguments of a tool."""
    text = reader.rest().decode("utf-8", "replace")
    for one in (search, anything):
        with suppress(ToolArgumentsError):
            result_text(one(**one.arguments(text)))
    for name in ("search", "Place", "unknown"):
        with suppress(DeserializationError):
            TOOLS.read(name, text)
    with suppress(OpenAIError):
        UploadState.from_json(text).to_json()


def objects(reader: Reader) -> None:
    """Read an answer whose texts and arguments are to be objects, and go on with its tools."""
    parts = (
        (ASKED[0], parsed_completion, ChatDialect),
        (ASKED[2], parsed_response, ResponsesDialect),
    )
    operation, parse, make = reader.pick(parts)
    body = reader.rest()
    dialect: Any = make()
    dialect.begin({"messages": [], "input": []})
    for form in (None, FORM):
        with suppress(OpenAIError):
            found = interpret(body, JSON, parsing(operation, parse, form, TOOLS), LENIENT, ignore)
            found.to_json()
            if (again := pickle.loads(pickle.dumps(found))) != found or repr(again) != repr(found):
                raise AssertionError(f"{found} became {again} in another process")
            with suppress(TypeError, ValueError, KeyError, AttributeError):
                dialect.calls(found)


# --- plain answers ----------------------------------------------------------------------------

PLAIN: tuple[Any, ...] = (
    *LISTS,
    *ASKED,
    files.content("f"),
    files.retrieve_content("f"),
    files.delete("f"),
    audio.transcriptions_create(file=FILE, model="m"),
    audio.transcriptions_create(file=FILE, model="m", response_format="text"),
    conversations.items_retrieve("i", conversation_id="c"),
    completions.create(model="m", prompt="x"),
    images.generate(prompt="x", model="m"),
)


def answers(reader: Reader) -> None:
    """Read which operation it is, a line with the content type, and the answer."""
    operation = reader.pick(PLAIN)
    kind, _, body = reader.rest().partition(b"\n")
    head = ResponseHead(200, Headers([(b"content-type", kind)]))
    for settings in (LENIENT, STRICT):
        with suppress(OpenAIError):
            found = interpret(body, head, operation, settings, ignore)
            if isinstance(found, Model):
                found.to_json()
                usage_of(found)
            elif hasattr(found, "text"):
                _ = found.text
    with suppress(OpenAIError):
        reading = TextReader(head)
        text = "".join(reading.text(body[at : at + 1]) for at in range(len(body)))
        if not isinstance(text + reading.text(b"", final=True), str):
            raise TypeError("a text is a str")


def failed(reader: Reader) -> None:
    """Read the status (one byte: 400 and that) and the answer that says what went wrong."""
    status = 400 + reader.byte()
    body = reader.rest()
    error = from_response(ResponseHead(status, JSON.headers), body, standard_loads, None)
    redact(error, [Secret("sk-fuzz-0123456789")])  # as a call does, which also bounds its depth
    again = pickle.loads(pickle.dumps(error))
    if str(again) != str(error) or type(again) is not type(error) or len(str(error)) > 10_000:
        raise AssertionError(f"{error!r} became {again!r} in another process")
    with suppress(OpenAIError):
        interpret(body, JSON, ASKED[0], LENIENT, ignore)


def roundabout(reader: Reader) -> None:
    """Read a JSON value, which a tool returns."""
    with suppress(ValueError, RecursionError):
        value = standard_loads(reader.rest())
        with suppress(ValueError, RecursionError):  # numbers that are not finite
            text = result_text(value)
            text.encode()
            if not isinstance(value, str) and repr(json.loads(text)) != repr(value):
                raise AssertionError(f"{value!r} became {text!r}")


PARSERS: tuple[Callable[[Reader], None], ...] = (
    pages,
    results,
    streams,
    arguments,
    objects,
    answers,
    failed,
    roundabout,
)
"""Eight, so that the digit 0 is the first."""


def one_input(data: bytes) -> None:
    """Read one answer.

    Raises:
        AssertionError: what came out makes no sense.
    """
    reader = Reader(data)
    reader.pick(PARSERS)(reader)


if __name__ == "__main__":
    run(one_input, [f for module in MODULES for f in functions(module)])
