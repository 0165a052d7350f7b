"""Fuzz the reading of HTTP/1.1 answers: however they are cut, they mean what they mean to h11.

Run it with `python fuzz/fuzz_http1.py -runs=20000 fuzz/corpus/http1`.

An input is: the request's method (one byte); whether the connection ends after the stream and
whether the request had been sent whole (one byte, bits 0 and 1); how many chunk sizes follow (one
byte); the chunk sizes (one byte each), which are used over and over; the stream.
"""

from __future__ import annotations

from itertools import chain, cycle
from typing import TYPE_CHECKING, NamedTuple

import h11
from h11 import _connection, _headers, _readers, _receivebuffer

from harness import Reader, functions, run
from oaio_protocol import http1
from oaio_protocol.errors import ConnectionLostError, NetworkError, ProtocolError
from oaio_protocol.http import Endpoint, Headers, Request, ResponseHead
from oaio_protocol.http1 import MAX_HEAD_SIZE, End, Http1Exchange

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

METHODS = ("GET", "POST", "DELETE", "PATCH", "HEAD")
API = Endpoint("https", "api.test", 443)


class Answer(NamedTuple):
    """What can be seen of an answer, but for whether its connection can be used again."""

    status: int | None = None
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes = b""
    whole: bool = False
    error: type[Exception] | None = None


class Reuse(NamedTuple):
    """Whether the connection can be used again, and whether the answer was followed by more."""

    reusable: bool = False
    surplus: bool = False


def read(request: Request, chunks: Iterable[bytes], *, sent: bool) -> tuple[Answer, Reuse]:
    """Feed an exchange until its answer is whole or broken, as a call does."""
    exchange = Http1Exchange()
    exchange.send_head(request)
    if sent:
        exchange.end_body()
    answer, pieces = Answer(), list[bytes]()
    for chunk in chunks:
        for event in exchange.receive_data(chunk):
            if answer.whole or answer.error is not None:
                raise AssertionError(f"{event!r} came after the end")
            if isinstance(event, ResponseHead):
                if answer.status is not None:
                    raise AssertionError("two heads came")
                fields = sorted((name, shown(name, value)) for name, value in event.headers.items())
                answer = answer._replace(status=event.status_code, headers=tuple(fields))
            elif isinstance(event, bytes):
                if answer.status is None or not event:
                    raise AssertionError(f"{event!r} came before the head, or is empty")
                pieces.append(event)
            elif isinstance(event, End):
                reuse = Reuse(event.reusable, exchange.surplus)
                return answer._replace(body=b"".join(pieces), whole=True), reuse
            elif isinstance(event, NetworkError):
                answer = answer._replace(error=type(event))
        if answer.error is not None:
            break
    return answer._replace(body=b"".join(pieces)), Reuse()


def shown(name: str, value: str) -> str:
    """Return a field as h11 shows it; an answer's are shown as they came."""
    if name == "transfer-encoding":
        return value.lower()
    # The same length said again is said once (RFC 9112 section 6.3).
    return value.partition(",")[0].strip() if name == "content-length" else value


def judge(method: str, stream: bytes, *, closed: bool) -> Answer:
    """Return what h11 alone makes of it."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_SIZE)
    connection.send(h11.Request(method=method, target="/", headers=[("Host", "api.test")]))
    connection.send(h11.EndOfMessage())
    answer, body = Answer(), b""
    for piece, lost in ((stream, False), (b"", True)) if closed else ((stream, False),):
        if piece or lost:  # to h11 no data is the end of the connection
            connection.receive_data(piece)
        while True:
            try:
                event = connection.next_event()
            except h11.RemoteProtocolError:
                error = ConnectionLostError if lost else ProtocolError
                return answer._replace(body=body, error=error)
            if event is h11.NEED_DATA:
                break
            if isinstance(event, h11.Response):
                headers = Headers(list(event.headers))
                answer = Answer(event.status_code, tuple(sorted(headers.items())))
            elif isinstance(event, h11.Data):
                body += event.data
            elif isinstance(event, h11.EndOfMessage):
                return answer._replace(body=body, whole=True)
            elif isinstance(event, h11.ConnectionClosed):
                return answer._replace(error=ConnectionLostError)
            elif not isinstance(event, h11.InformationalResponse) or event.status_code == 101:
                # Nobody asked for another protocol: to a call this is a fault.
                return answer._replace(error=ProtocolError)
    return answer._replace(body=body)


def cut(stream: bytes, sizes: bytes) -> Iterator[bytes]:
    """Cut a stream into chunks of these sizes, over and over; of one byte if there is none."""
    at = 0
    for size in cycle(bytes(filter(None, sizes)) or b"\1"):
        if at >= len(stream):
            return
        yield stream[at : at + size]
        at += size


def one_input(data: bytes) -> None:
    """Read one answer whole, in chunks, byte by byte, and with h11 alone.

    Raises:
        AssertionError: they differ, or something impossible came out.
    """
    reader = Reader(data)
    method, flags = reader.pick(METHODS), reader.byte()
    closed, sent = bool(flags & 1), bool(flags & 2)
    sizes, stream = reader.take(reader.byte()), reader.rest()
    request = Request(method, API, "/v1/models", ())
    end = [b""] if closed else []
    whole, reuse = read(request, chain([stream] if stream else [], end), sent=sent)
    for other in (sizes, b"\1"):
        chunked, other_reuse = read(request, chain(cut(stream, other), end), sent=sent)
        if chunked != whole:
            raise AssertionError(f"chunks {other!r} gave {chunked}, the whole gave {whole}")
        # Bytes after the answer are seen only if they come together with its end.
        if other_reuse != reuse and not (reuse.surplus and not other_reuse.surplus):
            raise AssertionError(f"chunks {other!r} gave {other_reuse}, the whole gave {reuse}")
    if reuse.reusable and (reuse.surplus or not sent or not whole.whole):
        raise AssertionError(f"a connection that cannot be used again: {whole}, {reuse}")
    if whole.error not in (None, ProtocolError, ConnectionLostError):
        raise AssertionError(f"not the error of an answer: {whole.error}")
    expected = judge(method, stream, closed=closed)
    if whole != expected:
        raise AssertionError(f"h11 alone gave {expected}, the exchange {whole}")


def main() -> None:
    """Fuzz."""
    modules = (http1, _connection, _headers, _readers, _receivebuffer)
    run(one_input, chain.from_iterable(map(functions, modules)))


if __name__ == "__main__":
    main()
