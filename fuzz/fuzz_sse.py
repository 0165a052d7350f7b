"""Fuzz the parser of server-sent events: any chunking must give what the whole stream gives.

Run it with `python fuzz/fuzz_sse.py -runs=20000 fuzz/corpus/sse`.

An input is: the limit on an event's size in bytes (one byte, 0 for the default); how many chunk
sizes follow (one byte); the chunk sizes (one byte each), which are used over and over; the stream.
"""

from __future__ import annotations

import inspect
import sys
from itertools import cycle
from typing import TYPE_CHECKING, NamedTuple

from oaio_protocol.errors import EventTooLargeError
from oaio_protocol.sse import MAX_EVENT_SIZE, EventParser, ServerSentEvent

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Outcome(NamedTuple):
    """All that can be seen of a parser at the end of a stream."""

    events: list[ServerSentEvent]
    too_large: bool
    pending: bool
    last_event_id: str
    reconnection_time: int | None


def parse(chunks: Iterable[bytes], limit: int) -> Outcome:
    parser = EventParser(limit)
    events: list[ServerSentEvent] = []
    too_large = False
    try:
        for chunk in chunks:
            events += parser.receive_data(chunk)
        parser.receive_eof()
    except EventTooLargeError:
        too_large = True
    return Outcome(
        events, too_large, parser.pending, parser.last_event_id, parser.reconnection_time
    )


def cut(stream: bytes, sizes: bytes) -> Iterator[bytes]:
    """Cut a stream into chunks of these sizes, over and over; of one byte if there is none."""
    at = 0
    for size in cycle(sizes if any(sizes) else b"\1"):
        if at >= len(stream):
            return
        yield stream[at : at + size]
        at += size


def one_input(data: bytes) -> None:
    """Run the parser over one input.

    Raises:
        AssertionError: chunks gave something else than the whole stream, or something impossible.
    """
    limit = (data[0] if data else 0) or MAX_EVENT_SIZE
    count = data[1] if len(data) > 1 else 0
    sizes, stream = data[2 : 2 + count], data[2 + count :]
    whole = parse([stream], limit)
    for other in (sizes, b"\1"):
        chunked = parse(cut(stream, other), limit)
        if chunked != whole:
            raise AssertionError(f"chunks {other!r} gave {chunked}, the whole gave {whole}")
    for event in whole.events:
        if not event.event or "\r" in event.data or "\0" in event.id:
            raise AssertionError(f"not a possible event: {event}")


def main() -> None:
    """Hand the harness to atheris, which is needed for nothing else."""
    import atheris  # here, so that tests can import this file without it

    for method in vars(EventParser).values():
        if inspect.isfunction(method):
            atheris.instrument_func(method)
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
