"""Fuzz the models: any JSON decodes or is refused by a typed error, and comes back as it was.

Run it with `python fuzz/fuzz_models.py -runs=20000 fuzz/corpus/models`.

An input is: what it is decoded into (one byte, the digits from 0 on say so as well; of what is
generated two bytes more say which module and class), and then either JSON text, for an object or an
array, or the bytes by which such JSON is drawn from the descriptions of the models: mostly what a
field should hold, now and then something else. Of what is streamed an array holds the events of one
stream.
"""

from __future__ import annotations

import functools
import importlib
import pickle
import typing
from collections.abc import Callable
from contextlib import suppress
from itertools import chain
from pathlib import Path
from typing import Any, Literal

import attrs

import oaio_protocol.models.generated
from harness import Reader, functions, run
from oaio_protocol.errors import DeserializationError, OpenAIError
from oaio_protocol.json import dumps, standard_loads
from oaio_protocol.models import _base, _decode, _strict, response_events
from oaio_protocol.models._base import Model
from oaio_protocol.models._decode import decode, decoder, is_model, is_union, resolved_fields
from oaio_protocol.models.chat import ChatCompletion, ChatCompletionChunk
from oaio_protocol.models.embeddings import CreateEmbeddingResponse
from oaio_protocol.models.generated.assistants import AssistantStreamEvent
from oaio_protocol.models.generated.beta_responses import BetaResponse, BetaResponseStreamEvent
from oaio_protocol.models.models import ModelPage
from oaio_protocol.models.response_events import ResponseStreamEvent, decode_event
from oaio_protocol.models.responses import Response
from oaio_protocol.models.webhook_events import UnwrapWebhookEvent
from oaio_protocol.models.webhook_events import decode_event as decode_webhook
from oaio_protocol.operations import embeddings
from oaio_protocol.streams import chat as chat_stream
from oaio_protocol.streams import responses as response_stream_events
from oaio_protocol.streams import runs as run_stream_events
from oaio_protocol.streams.accumulate import chat as accumulate_chat
from oaio_protocol.streams.accumulate import responses as accumulate_responses
from oaio_protocol.streams.accumulate import runs as accumulate_runs
from oaio_protocol.streams.accumulate.chat import ChatCompletionAccumulator
from oaio_protocol.streams.accumulate.responses import AnyResponseAccumulator, ResponseAccumulator
from oaio_protocol.streams.accumulate.runs import RunAccumulator
from oaio_protocol.streams.chat import ChatStreamState
from oaio_protocol.streams.responses import ResponseStreamState
from oaio_protocol.streams.runs import RunStreamState
from oaio_protocol.structured import format_of, parsed_completion, parsed_response
from oaio_protocol.telemetry.usage import usage_of
from oaio_protocol.tools.set import ToolSet

if typing.TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    Decode = Callable[..., Model]

GENERATED = "any class of models/generated"
TARGETS: tuple[Any, ...] = (
    ChatCompletion,
    ChatCompletionChunk,
    Response,
    ResponseStreamEvent,
    CreateEmbeddingResponse,
    ModelPage,
    AssistantStreamEvent,
    BetaResponseStreamEvent,
    UnwrapWebhookEvent,
    *[GENERATED] * 7,
)
"""Sixteen, so that the digit 0 is the first."""
STREAMED: dict[Any, tuple[Callable[[], Any], Callable[[], Any] | None]] = {
    ChatCompletionChunk: (ChatCompletionAccumulator, lambda: ChatStreamState(parsed)),
    ResponseStreamEvent: (ResponseAccumulator, lambda: ResponseStreamState(parsed)),
    AssistantStreamEvent: (RunAccumulator, RunStreamState),
    BetaResponseStreamEvent: (lambda: AnyResponseAccumulator(BetaResponse), None),
}
"""What follows the events of a stream: what adds them up, and what hands them over."""
MISSHAPEN = (TypeError, ValueError, KeyError, AttributeError, RecursionError)
"""What a stream that hands events over makes typed errors of."""
MAX_DEPTH = 12
MAX_EVENTS = 16
DEEP = 60
"""From how many levels on a value need only be decoded or refused: to write it or to copy it takes
Python more frames than there may be, at a depth that depends on who calls."""

TEXTS = ("", "a", "b", "{", '{"x":', "1}", "é\U0001f600", "\0", "zm9v", "AAAAAAAAgD8=", "=")
NUMBERS: tuple[Any, ...] = (0, 1, 2, -1, 3.0, 0.5, -0.0, 1e300, 10**30, True, False)
ODD: tuple[Any, ...] = (None, "", "text", 7, 1.5, True, [], {}, [None], [[]], {"a": {"b": [1]}})
EXTRA = ("reasoning_content", "custom", "audio", "x", "id", "type", "index", "_wire", "to_dict")


@functools.cache
def generated() -> tuple[tuple[Any, ...], ...]:
    """Return the classes of each module of what is generated."""
    package = oaio_protocol.models.generated
    found: list[tuple[Any, ...]] = []
    for path in sorted(Path(package.__path__[0]).glob("[a-z]*.py")):
        module = importlib.import_module(f"{package.__name__}.{path.stem}")
        own = [
            cls
            for cls in vars(module).values()
            if getattr(cls, "__module__", "") == module.__name__
        ]
        found.append(tuple(filter(is_model, own)))
    return tuple(filter(None, found))


@attrs.frozen
class Place:
    """What an answer may hold."""

    name: str
    numbers: list[int]


TOOLS = ToolSet([Place])


def parsed(text: str) -> Any:
    """Return the value of a JSON text, as a stream for which a type was asked wants it."""
    try:
        return standard_loads(text)
    except (ValueError, RecursionError) as error:
        raise DeserializationError("no JSON") from error


# --- JSON, drawn by the bytes of an input -----------------------------------------------------


def drawn(reader: Reader, tp: Any, depth: int = 0) -> Any:
    """Return JSON as the type `tp` describes it, or now and then something else."""
    if depth > MAX_DEPTH or reader.byte() >= 240:
        return anything(reader, depth)
    if is_model(tp):
        return drawn_object(reader, tp, depth)
    if is_union(tp):
        return drawn(reader, reader.pick(typing.get_args(tp)), depth + 1)
    origin, arguments = typing.get_origin(tp), typing.get_args(tp)
    if origin is Literal:
        return reader.pick(arguments)
    if origin is list:
        return [drawn(reader, arguments[0], depth + 1) for _ in range(reader.byte() % 4)]
    if origin is dict:
        names = (reader.pick(TEXTS) for _ in range(reader.byte() % 3))
        return {name: drawn(reader, arguments[1], depth + 1) for name in names}
    if tp in (int, float, bool):
        return reader.pick(NUMBERS)
    return reader.pick(TEXTS)


def drawn_object(reader: Reader, cls: type, depth: int) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for field in resolved_fields(cls):
        name = field.metadata.get("wire", field.name)
        choice = reader.byte()
        if choice % 8 == 7:
            result[name] = None
        elif choice % 8 > 3 or typing.get_origin(field.type) is Literal:
            result[name] = drawn(reader, field.type, depth + 1)
    if reader.byte() % 4 == 1:
        result[reader.pick(EXTRA)] = anything(reader, depth + 1)
    return result


def anything(reader: Reader, depth: int) -> Any:
    kind = reader.byte() % 16
    if kind < 12 or depth > MAX_DEPTH:
        return reader.pick(ODD)
    if kind == 12:
        return [anything(reader, depth + 1) for _ in range(reader.byte() % 4)]
    if kind == 13:
        return drawn(reader, reader.pick(TARGETS[:9]), depth + 1)
    return {reader.pick(EXTRA): anything(reader, depth + 1) for _ in range(reader.byte() % 4)}


def values(reader: Reader, target: Any) -> list[Any]:
    """Return the JSON values of an input: the events of a stream, or a single answer."""
    text = reader.rest()
    if text[:1] in (b"{", b"["):
        try:
            value = standard_loads(text)
            dumps(value)  # lone surrogates and 1e999 can be read, but never be written
        except (ValueError, RecursionError, OpenAIError):
            return []
        return value if target in STREAMED and isinstance(value, list) else [value]
    reader = Reader(text)
    found = [drawn(reader, target)]
    while target in STREAMED and reader.more and len(found) < MAX_EVENTS:
        found.append(drawn(reader, target))
    return found


def levels(value: Any) -> int:
    """Return how deeply a value is nested."""
    level, found = [value], 0
    while level:
        found += 1
        objects = [value.values() for value in level if isinstance(value, dict)]
        arrays = [value for value in level if isinstance(value, list)]
        level = list(chain.from_iterable([*objects, *arrays]))
    return found


# --- what must hold ---------------------------------------------------------------------------


def decoded(decode_one: Decode, value: Any) -> Model | None:
    """Decode one value, leniently and strictly; return what the lenient way gave."""
    with suppress(DeserializationError):
        decode_one(value, strict=True)
    deep = levels(value) > DEEP
    before = b"" if deep else dumps(value)
    try:
        model = decode_one(value, strict=False)
    except DeserializationError:
        if isinstance(value, dict) and not deep:
            raise
        return None
    if deep:
        return None
    if dumps(value) != before:
        raise AssertionError(f"decoding changed {before!r} to {dumps(value)!r}")
    check_round_trip(model, before)
    again = decode_one(standard_loads(before), strict=False)
    if again != model or repr(again) != repr(model):
        raise AssertionError(f"decoded twice: {model} and {again}")
    return model


def check_round_trip(model: Model, wire: bytes) -> None:
    """Check that `model` is written as it came, also after a journey to another process."""
    # As text: 3.0 is not 3, true is not 1, and the order of the fields counts.
    if model.to_json().encode() != wire:
        raise AssertionError(f"{wire!r} came back as {model.to_json()}")
    other = pickle.loads(pickle.dumps(model))
    if dumps(other.to_dict()) != wire:
        raise AssertionError(f"{wire!r} came back as {other.to_json()} from another process")


def check_accumulator(make: Callable[[], Any], events: Sequence[Model]) -> None:
    """Check that a stream of any events adds up to something, after some of them and the last."""
    accumulator = make()
    for number, event in enumerate(events, 1):
        accumulator.add(event)
        if number % 4 == 1 or number == len(events):
            snapshot(accumulator)


def snapshot(accumulator: Any) -> None:
    if isinstance(accumulator, RunAccumulator):
        for part in (*accumulator.messages(), *accumulator.steps()):
            part.to_json()
        return
    try:
        result = accumulator.result()
        if isinstance(accumulator, ChatCompletionAccumulator):
            accumulator.verdict(done=False)
            accumulator.verdict(done=True)
        else:
            accumulator.verdict()
    except OpenAIError:
        return
    if result is not None:
        result.to_json()


def check_state(state: Any, events: Sequence[Model]) -> None:
    """Check that what is handed over of a stream of any events can be looked at."""
    try:
        for event in events:
            for made in state.feed(event):
                for name in ("snapshot", "parsed", "arguments", "parsed_arguments"):
                    getattr(made, name, None)
            for _, arguments in getattr(state, "told", ()):
                arguments()
        state.end()
    except OpenAIError:
        pass
    except MISSHAPEN as error:
        if error.__traceback__ is None or not refused(error):
            raise
    state.snapshot()  # which an error is given, as what had come


def refused(error: BaseException) -> bool:
    """Tell whether `error` came of `feed` or `end`, which a stream guards, and of nothing else."""
    frame = error.__traceback__
    names: list[str] = []
    while frame is not None:
        names.append(frame.tb_frame.f_code.co_name)
        frame = frame.tb_next
    return names[1:2] in (["feed"], ["end"])


def check_objects(target: Any, answer: Any) -> None:
    """Check that an answer can be read as one that holds objects, or is refused."""
    parse: Any = parsed_completion if target is ChatCompletion else parsed_response
    try:
        found = parse(answer, format_of(Place), TOOLS)
    except (OpenAIError, *MISSHAPEN):  # of the latter `interpret` makes typed errors
        return
    if found.to_dict() != answer.to_dict() or pickle.loads(pickle.dumps(found)) != found:
        raise AssertionError(f"{answer} became {found}")


def check_vectors(value: Any) -> None:
    """Check that vectors are made of any embeddings, or refused."""
    for vectors in ("list", "array"):
        operation = embeddings.create(model="m", input="x", vectors=vectors)
        for strict in (False, True):
            with suppress(DeserializationError):
                operation.read(value, strict).to_json()


def one_input(data: bytes) -> None:
    """Decode what one input holds.

    Raises:
        AssertionError: it did not come back as it was.
    """
    reader = Reader(data)
    target = reader.pick(TARGETS)
    if target is GENERATED:
        target = reader.pick(reader.pick(generated()))

    def decode_one(value: Any, *, strict: bool) -> Any:
        if target is ResponseStreamEvent:
            return decode_event(value, strict=strict)
        if target is UnwrapWebhookEvent:
            return decode_webhook(value, strict=strict)
        return decode(target, value, strict=strict)

    found = values(reader, target)
    models = [model for value in found if (model := decoded(decode_one, value)) is not None]
    if target in STREAMED:
        add_up, hand_over = STREAMED[target]
        check_accumulator(add_up, models)
        if hand_over is not None:
            check_state(hand_over(), models)
    for model in models:
        usage_of(model)
        if target in (ChatCompletion, Response):
            check_objects(target, model)
    if target is CreateEmbeddingResponse:
        check_vectors(found[0] if found else None)


def classes(tp: Any, seen: set[Any]) -> Iterator[type[Model]]:
    """Return the models that `tp` is made of."""
    if tp in seen:
        return
    seen.add(tp)
    if is_model(tp):
        yield tp
    inner = [f.type for f in resolved_fields(tp)] if attrs.has(tp) else typing.get_args(tp)
    for other in inner:
        yield from classes(other, seen)


def main() -> None:
    """Fuzz."""
    modules = (
        *(_base, _decode, _strict, response_events),
        *(accumulate_chat, accumulate_responses, accumulate_runs, embeddings),
        *(chat_stream, response_stream_events, run_stream_events),
    )
    instrumented = [function for module in modules for function in functions(module)]
    seen: set[Any] = set()
    # What decodes a class is written when it is first needed.
    written = [decoder(cls) for target in TARGETS[:6] for cls in classes(target, seen)]
    run(one_input, [*instrumented, *written])


if __name__ == "__main__":
    main()
