"""One exchange over HTTP/1.1: request bytes out, response events in (RFC 9112).

h11 is the judge of all that frames a message, but for the plainest, which most answers are: a head
and a body of the length that it names, come in one piece. Those are read here, in a fifth of the
60 µs that h11 takes. In front of h11 stand `ChunkMerger`, because it takes 4 µs for each chunk of a
chunked body, and a stream of events has a chunk for each event; and `split_head`, because it takes
2 µs for each header field, and an answer has twenty of them. Requests as plain as that are written
here, too.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from ._values import Value, value
from .errors import ConnectionLostError, NetworkError, ProtocolError
from .http import Headers, Request, ResponseHead
from .secrets import SecretBytes

if TYPE_CHECKING:
    import h11  # at run time, where it is needed: it takes a tenth of a first call to import

MAX_HEAD_SIZE = 64 * 1024
"""The largest head of a response, in bytes; the header fields of all 1xx responses count singly."""

_FRAMING = frozenset({b"connection", b"content-length", b"transfer-encoding", b"upgrade"})
"""The fields by which h11 tells where a response ends and what becomes of its connection."""
_FIELD_LINE = rb"[!#$%&'*+\-.^_`|~0-9A-Za-z]++:[\t -~\x80-\xff]*+\r\n"
_PLAIN_HEAD = re.compile(rb"HTTP/1\.1 [1-9][0-9]{2} [\t -~]*+\r\n(?:%b)*+\r\n" % _FIELD_LINE)
_FIELD = re.compile(rb"([^:]++):[\t ]*+([^\r]*+)\r\n")  # in a head that is known to be plain
_BLANK_LINE = re.compile(rb"\n\r?\n")
_CHUNK_SIZE_LINE = 18
"""The longest size line that is merged: 16 digits and CRLF; longer ones are h11's to read."""
_NO_CHUNK = b"\r\n"
"""What h11 gets where the data of a chunk is not followed by CRLF: no size, which it refuses."""


@value
class End(Value):
    """The response is whole; `reusable` tells whether its connection may carry another exchange."""

    reusable: bool


_REUSABLE, _NOT_REUSABLE = End(reusable=True), End(reusable=False)

Event = ResponseHead | bytes | End | NetworkError
"""What came; a `NetworkError` is the last, after all that came before the fault."""


class ChunkMerger:
    """Makes one chunk of every run of plain chunks (RFC 9112 section 7.1), for h11 to read.

    A plain chunk has a size and no extension. At the first that is not plain (the last chunk, of
    size 0, is none) everything goes to h11 as it came, for the rest of the message.
    """

    def __init__(self) -> None:
        self._line = b""  # a size line that is not whole yet
        self._left = 0  # bytes of the chunk under way that are still to come
        self._ending = b""  # what of the CRLF after a chunk's data is still to come
        self._verbatim = False

    def merge(self, data: bytes) -> bytes:
        """Return what h11 should be given in the place of `data`."""
        if self._verbatim:
            return data
        pieces: list[bytes] = []
        at, rest = self._finish_chunk(data, pieces), b""
        if self._verbatim:
            return _one_chunk(pieces) + _NO_CHUNK
        if at == len(data) and not self._line:
            return _one_chunk(pieces)
        if self._line:
            data, at = self._line + data, 0
            self._line = b""
        size_of_data = len(data)
        while at < size_of_data:
            line_end = data.find(b"\r\n", at, at + _CHUNK_SIZE_LINE)
            size = _plain_size(data[at:line_end]) if line_end > 0 else 0
            if size == 0:
                if line_end < 0 and size_of_data - at < _CHUNK_SIZE_LINE:
                    self._line = data[at:]
                else:
                    self._verbatim, rest = True, data[at:]
                break
            start = line_end + 2
            end = start + size
            if data[end : end + 2] == b"\r\n":
                pieces.append(data[start:end])
                at = end + 2
            else:
                self._left, self._ending = size, b"\r\n"
                at = start + self._finish_chunk(data[start:], pieces)
                if self._verbatim:
                    rest = _NO_CHUNK
                    break
        return _one_chunk(pieces) + rest

    def _finish_chunk(self, data: bytes, pieces: list[bytes]) -> int:
        """Take what belongs to the chunk under way; return how many bytes that was."""
        if not self._ending:
            return 0
        if piece := data[: self._left]:
            pieces.append(piece)
            self._left -= len(piece)
        if self._left:
            return len(piece)
        ending = data[len(piece) : len(piece) + len(self._ending)]
        if not self._ending.startswith(ending):
            self._verbatim = True
        self._ending = self._ending[len(ending) :]
        return len(piece) + len(ending)


def _plain_size(line: bytes) -> int:
    """Return the size that a chunk's size line says; 0 if h11 should read it."""
    # int() takes more than hexadecimal digits: signs, spaces, "_" (isalnum() is False) and "0x".
    if not line.isalnum() or line[1:2] in (b"x", b"X"):
        return 0
    try:
        return int(line, 16)
    except ValueError:
        return 0


def _one_chunk(pieces: list[bytes]) -> bytes:
    data = pieces[0] if len(pieces) == 1 else b"".join(pieces)
    return b"%x\r\n%b\r\n" % (len(data), data) if data else b""


Fields = list[tuple[bytes, bytes]]
"""Header fields: names and values."""


def split_head(head: bytes) -> tuple[bytes, Fields | None]:
    """Return what h11 should be given in the place of `head`, and all fields, names lowered.

    The fields that do not frame the message are read here, by the grammar of RFC 9112 section 5;
    a head that is written in any other than the plain way is left to h11 as it is.
    """
    plain = _PLAIN_HEAD.fullmatch(head)
    found = None if plain is None else _plain_fields(head, len(head))
    if found is None:
        return head, None
    fields = [(name.lower(), value) for name, value in found]
    framing = [b"%b: %b\r\n" % field for field in fields if field[0] in _FRAMING]
    return b"%b%b\r\n" % (head[: head.index(b"\n") + 1], b"".join(framing)), fields


def _plain_fields(data: bytes, end: int) -> Fields | None:
    """Return the fields, as they came, of the plain head that ends at `end`.

    `None` if a value is padded.
    """
    if data.find(b" \r\n", 0, end) >= 0 or data.find(b"\t\r\n", 0, end) >= 0:
        return None
    return _FIELD.findall(data, data.index(b"\n") + 1, end)


@cache
def _bare_request(method: str) -> h11.Request:
    import h11

    return h11.Request(method=method, target="/", headers=[("Host", "-")])


_VISIBLE = bytes(range(0x21, 0x7F))
_TEXT = b"\t " + _VISIBLE + bytes(range(0x80, 0x100))
_TOKEN = bytes(set(_VISIBLE) - set(b'"(),/:;<=>?@[\\]{}'))  # RFC 9110 section 5.6.2
_WRITTEN_HERE = frozenset({"host", "content-length", "transfer-encoding"})
_JUDGED_METHODS = frozenset({"", "HEAD", "CONNECT"})
_JUDGED_STATUSES = frozenset({204, 304})
"""Those whose answers end with their heads, whatever these say (RFC 9112 section 6.3)."""
_BODY_METHODS = frozenset({"POST", "PUT", "PATCH"})
_MAX_RENDERED = 64


def has_body(method: str, size: int) -> bool:
    """Tell whether a request has a body, and so a Content-Length (RFC 9110 section 8.6).

    An empty one has it where the method expects a body.
    """
    return size > 0 or method in _BODY_METHODS


def _render(request: Request, *, with_body: bool) -> bytes:
    """Return the head of `request`, up to the number in Content-Length if that is in it."""
    headers = [("Host", request.endpoint.authority), *request.plain_headers()]
    target = request.target
    if request.endpoint.forwarded and request.endpoint.proxy is not None:
        target = request.url  # absolute-form (RFC 9112 section 3.2.2)
        headers += request.endpoint.proxy.authorization
    if with_body:
        headers.append(("Content-Length", "0"))
    # RFC 9110 section 5.5 lets values hold Latin-1, which h11 takes as bytes only.
    fields = [(name.encode("ascii"), value.encode("latin-1")) for name, value in headers]
    written = _plain_request(request.method.encode("ascii"), target.encode("ascii"), fields)
    if written is None or not _WRITTEN_HERE.isdisjoint(n.lower() for n, _ in request.headers):
        import h11

        head = h11.Request(method=request.method, target=target, headers=fields)
        written = h11.Connection(h11.CLIENT).send(head) or b""
    return SecretBytes(written.removesuffix(b"0\r\n\r\n") if with_body else written)


def _plain_request(method: bytes, target: bytes, fields: Fields) -> bytes | None:
    """Return the head of a request whose parts are all as they must be; `None` if one is not."""
    lines = [b"%b %b HTTP/1.1\r\n" % (method, target)]
    plain = method and target and not method.translate(None, _TOKEN)
    plain = plain and not target.translate(None, _VISIBLE)
    for name, text in fields:
        plain = plain and name and not name.translate(None, _TOKEN)
        plain = plain and not text.translate(None, _TEXT) and text == text.strip()
        lines.append(b"%b: %b\r\n" % (name, text))
    return b"".join([*lines, b"\r\n"]) if plain else None


class Http1Exchange:
    """One request and its response on a connection of its own or a kept one.

    What the peer does wrong is an event; nothing is raised.
    """

    def __init__(self) -> None:
        self._http: h11.Connection | None = None  # until it is asked
        self._method = ""  # of the request, once there is one
        self._over = False  # the response has ended, and h11 was not asked
        self._head = b""  # of the response, until it is whole
        self._fields: Fields | None = None  # of it, where h11 did not see all of them
        self._in_body = False
        self._merger: ChunkMerger | None = None
        self._sent = False  # all of the request
        self.received = False  # any byte at all
        self.surplus = False  # bytes that nobody asked for came after the response

    def send_head(self, request: Request, body: bytes = b"") -> bytes:
        """Return the request line and the header fields of `request`, and `body`.

        What of the body is not in `body` follows as it is.

        h11 writes and checks a head once for all requests that differ only in the size of their
        body, which takes it 20 µs.
        """
        self._method = method = request.method
        size = len(body) or request.body_size
        with_body = has_body(method, size)
        rendered, key = request.rendered, (method, request.target, with_body)
        head = rendered.get(key)
        if head is None:
            if len(rendered) >= _MAX_RENDERED:
                rendered.clear()
            head = rendered[key] = _render(request, with_body=with_body)
        if not with_body:
            return head
        return SecretBytes(b"%b%d\r\n\r\n%b" % (head, size, body))

    def end_body(self) -> None:
        """Note that all of the request was sent."""
        self._sent = True

    def receive_data(self, data: bytes) -> list[Event]:
        """Take what came from the network, `b""` for its end, and return what that means.

        A fault of the peer is the last event: `ProtocolError` if it broke HTTP,
        `ConnectionLostError` if the connection ended before the response was whole.
        """
        if self._http is None:
            if self._over:  # what follows is nobody's
                return []
            whole = self._whole(data)
            if whole is not None:
                return whole
        import h11

        http = self._http or self._begin_judging()
        self.received = self.received or bool(data)
        events: list[Event] = []
        lost = not data
        try:
            if self._in_body:
                self._feed_body(http, data)
            else:
                data = self._feed_head(http, data)
            if lost:
                http.receive_data(b"")
            while (event := http.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Data):
                    events.append(bytes(event.data))
                elif isinstance(event, h11.EndOfMessage):
                    events.append(End(self._is_reusable(http) and not lost))
                    break
                elif isinstance(event, h11.Response):
                    events.append(self._begin_body(event))
                    self._feed_body(http, data)
                elif isinstance(event, h11.InformationalResponse):
                    # Any number of these may come before the response (RFC 9110 section 15.2).
                    data = self._feed_head(http, data)
                else:  # the response has ended, and what follows it is nobody's
                    break
        except NetworkError as error:
            events.append(error)
        except h11.RemoteProtocolError as error:
            events.append(self._fault(error, lost=lost))
        return events

    def _whole(self, data: bytes) -> list[Event] | None:
        """Return what `data` means if it is a whole answer with nothing in it to be judged.

        Its method and status are of those that have a body, its length is what its head says (RFC
        9112 section 6.3, rule 6), and no field says anything else of its end or its connection.
        """
        head = _PLAIN_HEAD.match(data)
        if head is None or self._method in _JUDGED_METHODS:
            return None
        end = head.end()
        status = int(data[9:12])
        fields = None if end > MAX_HEAD_SIZE else _plain_fields(data, end)
        if fields is None or status < 200 or status in _JUDGED_STATUSES:
            return None
        headers = Headers(fields)
        raw = headers.raw
        if (
            raw.get(b"content-length") != b"%d" % (len(data) - end)
            or b"transfer-encoding" in raw
            or b"upgrade" in raw
            or raw.get(b"connection", b"keep-alive").lower() != b"keep-alive"
        ):
            return None
        self.received = self._over = True
        first, last = ResponseHead(status, headers), _REUSABLE if self._sent else _NOT_REUSABLE
        body = data[end:]
        return [first, body, last] if body else [first, last]

    def _begin_judging(self) -> h11.Connection:
        import h11

        http = self._http = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_SIZE)
        if self._method:  # it needs to know no more of the request
            http.send(_bare_request(self._method))
        return http

    def _fault(self, cause: h11.RemoteProtocolError, *, lost: bool) -> NetworkError:
        error: NetworkError
        if not lost:
            error = ProtocolError(f"the server broke HTTP/1.1: {cause}")
        elif self.received:
            error = ConnectionLostError("the connection ended before the answer was whole")
        else:
            error = ConnectionLostError("the server closed the connection without an answer")
        error.__cause__ = cause
        return error

    def _feed_head(self, http: h11.Connection, data: bytes) -> bytes:
        """Give h11 one head, once it is whole or the connection has ended; return what follows."""
        searched = max(0, len(self._head) - 3)
        self._head += data
        blank = _BLANK_LINE.search(self._head, searched)
        # What begins like this can be no status line, so h11 need not see the rest to refuse it: an
        # alert of TLS, sent by a server that was spoken to in plain text.
        hopeless = self._head[:1] < b"!"
        if blank is None and data and not hopeless and len(self._head) <= MAX_HEAD_SIZE:
            return b""
        end = len(self._head) if blank is None else blank.end()
        if end > MAX_HEAD_SIZE:  # also if it came at once, which h11 would let pass
            raise ProtocolError(f"the head of the answer is larger than {MAX_HEAD_SIZE} bytes")
        head, rest, self._head = self._head[:end], self._head[end:], b""
        if head:
            head, self._fields = split_head(head)
            http.receive_data(head)
        return rest

    def _begin_body(self, event: h11.Response) -> ResponseHead:
        self._in_body = True
        headers = (
            Headers(event.headers.raw_items())  # a list; the headers themselves are slow
            if self._fields is None
            else Headers(self._fields)
        )
        if "transfer-encoding" in headers:
            self._merger = ChunkMerger()
        if event.http_version == b"1.0":
            return ResponseHead(event.status_code, headers, None, "HTTP/1.0")
        return ResponseHead(event.status_code, headers)

    def _feed_body(self, http: h11.Connection, data: bytes) -> None:
        if self._merger is not None:
            data = self._merger.merge(data)
        if data:  # to h11 no data is the end of the connection
            http.receive_data(data)

    def _is_reusable(self, http: h11.Connection) -> bool:
        import h11

        self.surplus = bool(http.trailing_data[0])
        return self._sent and http.their_state is h11.DONE and not self.surplus
