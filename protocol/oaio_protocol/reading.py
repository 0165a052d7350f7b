"""From the bytes of an answer to what the operation says they are: a pure function."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from . import failures
from .errors import DeserializationError, OpenAIError, UnexpectedContentError
from .json import parse, preview
from .models._base import Model

if TYPE_CHECKING:
    from .binary import RawAnswer
    from .config import Settings
    from .http import ResponseHead
    from .operations._base import Operation, Read
    from .sse import ServerSentEvent
    from .streams import Events

Warn = Callable[[str], None]


def interpret(
    body: bytes, head: ResponseHead, operation: Operation[Any], settings: Settings, warn: Warn
) -> Any:
    """Return the result that `body`, the whole answer to `operation`, holds.

    Raises:
        DeserializationError: it is not as the API describes.
        UnexpectedContentError: it is of another kind, such as a web page.
        APIError: it is a report of an error, in an answer that says it is none.
    """
    kind = operation.answer
    if kind == "json" or (kind == "text" and "json" in head.headers.get("content-type", "")):
        return _json(body, head, operation.read, settings, warn)
    if kind == "none":
        return None
    if kind == "binary":
        from .binary import BinaryContent

        return (settings.binary or BinaryContent)(body, head)
    from .binary import text_of

    return text_of(body, head)


def raw_answer(
    body: bytes, head: ResponseHead, operation: Operation[Any], settings: Settings, warn: Warn
) -> RawAnswer[Any]:
    """Return `body` and `head` as they came; the result is read when it is asked for."""
    from .binary import RawAnswer

    def later(body: bytes, head: ResponseHead, to: Any) -> Any:
        if to is None:
            return interpret(body, head, operation, settings, warn)
        from .cast import reader

        return _json(body, head, reader(to), settings, warn)

    return RawAnswer(body, head, later)


def read_event(events: Events, event: ServerSentEvent) -> Model | None:
    """Return what `events` make of `event`.

    Raises:
        OpenAIError: it cannot be read, or reports an error.
    """
    try:
        return events.read(event)
    except OpenAIError:
        raise
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise DeserializationError(
            f"event {events.received} of the stream is not of the shape that the API "
            f"describes: {error!r}",
            body=preview(event.data),
        ) from error


class EventReader:
    """Reads the typed events of a stream of which somebody else moves the bytes."""

    def __init__(self, operation: Operation[Any], settings: Settings, head: ResponseHead) -> None:
        from .sse import EventParser

        if operation.events is None or operation.read_event is None:
            raise TypeError(f"{operation.name} is not streamed")
        self._parser = EventParser(settings.max_event_size)
        self._events = operation.events(operation.read_event(settings.strict), settings.loads, head)

    def feed(self, data: bytes) -> list[Any]:
        """Return the events that `data` completes.

        Raises:
            OpenAIError: one cannot be read, or reports an error.
        """
        found = (read_event(self._events, event) for event in self._parser.receive_data(data))
        return [event for event in found if event is not None]

    def end(self) -> None:
        """Note the end.

        Raises:
            OpenAIError: the stream was not whole.
        """
        self._events.end()


_NO_CONTENT = 204
"""Done, and nothing to say about it (RFC 9110 section 15.3.5): some gateways answer so."""


def _json(body: bytes, head: ResponseHead, read: Read, settings: Settings, warn: Warn) -> Any:
    if head.status_code == _NO_CONTENT and not body:
        return None
    is_json = b"json" in head.headers.raw.get(b"content-type", b"")
    if not is_json:
        kind = head.headers.get("content-type", "")
        warn(f"the answer's content type is {kind!r}, not JSON; it is read all the same")
    try:
        value = parse(body.removeprefix(b"\xef\xbb\xbf"), settings.loads, "the answer")
        if isinstance(value, dict) and value.get("error") and not value.keys() & {"id", "object"}:
            # Some gateways answer 200 to what failed.
            raise failures.from_value(value, head)
        result = read(value, settings.strict)
    except DeserializationError as error:
        from .http.coding import undecodable

        if coding := undecodable(head, settings):
            raise UnexpectedContentError(
                f"the answer is encoded with {coding!r}, which was not asked for",
                body=preview(body),
            ) from error
        if not is_json and (kind := head.headers.get("content-type", "")):
            raise UnexpectedContentError(
                f"the answer is {kind!r}, not JSON: {preview(body)[:80]!r}", body=preview(body)
            ) from error
        error.body = error.body or preview(body)
        raise
    except OpenAIError:
        raise
    except (TypeError, ValueError, KeyError, AttributeError, RecursionError) as error:
        raise DeserializationError(
            f"the answer is not of the shape that the API describes: {error!r}",
            body=preview(body),
        ) from error
    if isinstance(result, Model):
        result._response = head  # noqa: SLF001 - the models are ours
    return result
