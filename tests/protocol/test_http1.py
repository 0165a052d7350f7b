"""HTTP/1.1: the exact bytes of requests, and what any bytes of a server mean, however they are cut.

`ChunkMerger` and `split_head` stand between the network and h11, so a bare `h11.Connection` is the
judge of them.
"""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Callable, Iterable
from itertools import pairwise
from typing import NamedTuple

import h11
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oaio_protocol.errors import ConnectionLostError, NetworkError, OpenAIError, ProtocolError
from oaio_protocol.http import Endpoint, Request, ResponseHead, Upload
from oaio_protocol.http1 import MAX_HEAD_SIZE, ChunkMerger, End, Http1Exchange, split_head
from oaio_protocol.secrets import Secret

API = Endpoint("https", "api.test", 443)
GET = Request("GET", API, "/v1/models", (("Accept", "application/json"),))


class Seen(NamedTuple):
    """All that can be seen of an answer."""

    status: int | None
    body: bytes
    reusable: bool | None  # None: it did not come to an end
    error: type[Exception] | None


def pieces(data: bytes, cuts: Iterable[int]) -> list[bytes]:
    places = sorted({0, len(data), *(cut for cut in cuts if cut < len(data))})
    return [data[a:b] for a, b in pairwise(places)]


def feed(chunks: Iterable[bytes], *, closed: bool = False, request: Request = GET) -> Seen:
    """Send `request` whole, feed the chunks and then, if it was `closed`, the connection's end."""
    exchange = Http1Exchange()
    exchange.send_head(request)
    exchange.end_body()
    status, body, reusable, error = None, b"", None, None
    for chunk in [*chunks, b""] if closed else chunks:
        for event in exchange.receive_data(chunk):
            match event:
                case ResponseHead():
                    assert status is None, "two heads"
                    status = event.status_code
                case bytes():
                    body += event
                case End():
                    reusable = event.reusable
                case NetworkError():
                    error = type(event)
        if reusable is not None or error is not None:
            break
    return Seen(status, body, reusable, error)


def every_way(data: bytes, *, closed: bool = False) -> Seen:
    """Feed `data` whole, byte by byte and at random cuts: it must mean the same."""
    whole = feed([data], closed=closed)
    assert feed(pieces(data, range(len(data))), closed=closed) == whole
    chance = random.Random(7)
    for _ in range(20):
        cuts = [chance.randrange(len(data)) for _ in range(chance.randrange(1, 6))]
        assert feed(pieces(data, cuts), closed=closed) == whole
    return whole


def head(*lines: str, status: str = "200 OK", version: str = "1.1") -> bytes:
    return "\r\n".join([f"HTTP/{version} {status}", *lines, "", ""]).encode("latin-1")


CHUNKED = head("Transfer-Encoding: chunked")


# -- requests ------------------------------------------------------------------------------------


def test_request_without_a_body() -> None:
    request = Request(
        "GET",
        API,
        "/v1/models?limit=2",
        (("Accept", "application/json"), ("Authorization", Secret("Bearer sk-1"))),
    )
    assert Http1Exchange().send_head(request) == (
        b"GET /v1/models?limit=2 HTTP/1.1\r\n"
        b"Host: api.test\r\n"
        b"Accept: application/json\r\n"
        b"Authorization: Bearer sk-1\r\n"
        b"\r\n"
    )


def test_request_with_a_body_says_its_size() -> None:
    request = Request("POST", Endpoint("http", "::1", 8080), "/v1/x", (), b"{}")
    assert Http1Exchange().send_head(request) == (
        b"POST /v1/x HTTP/1.1\r\nHost: [::1]:8080\r\nContent-Length: 2\r\n\r\n"
    )


def test_a_post_without_a_body_says_so() -> None:
    assert Http1Exchange().send_head(Request("POST", API, "/v1/x", ())) == (
        b"POST /v1/x HTTP/1.1\r\nHost: api.test\r\nContent-Length: 0\r\n\r\n"
    )


def test_delete_has_no_length() -> None:
    assert b"ength" not in Http1Exchange().send_head(Request("DELETE", API, "/v1/models/m", ()))


def test_an_unusual_method() -> None:
    sent = Http1Exchange().send_head(Request("PATCH", API, "/v1/x", (), b"{}"))
    assert sent.startswith(b"PATCH /v1/x HTTP/1.1\r\n")
    assert sent.endswith(b"Content-Length: 2\r\n\r\n")


def test_the_size_of_an_upload() -> None:
    class Nothing:
        def pread(self, offset: int, max_bytes: int) -> bytes:
            return b""

    request = Request("POST", API, "/v1/files", (), Upload(Nothing(), 10**11))
    assert b"Content-Length: 100000000000\r\n" in Http1Exchange().send_head(request)


def test_the_rendered_heads_are_bounded_and_right() -> None:
    """A client that retrieves a thousand models keeps no thousand heads."""
    shared: dict[tuple[str, str], bytes] = {}
    for number in range(1000):
        request = Request("GET", API, f"/v1/models/{number}", (), rendered=shared)
        sent = Http1Exchange().send_head(request)
        assert sent == Http1Exchange().send_head(request)
        assert sent.startswith(b"GET /v1/models/%d HTTP/1.1\r\n" % number)
    assert len(shared) <= 64


ODD = st.text(st.characters(max_codepoint=0x120), max_size=6)
NAMES = st.sampled_from(["Accept", "x-A", "host", "Content-Length", "transfer-encoding", ""]) | ODD
VALUES = (
    st.sampled_from(["a b", " a", "a\t", "", "1", "chunked", "a\r\nb: c", "\xe4", "\x85"]) | ODD
)


@given(
    st.sampled_from(["GET", "DELETE", "ODD", "G T", ""]) | ODD,
    st.sampled_from(["/v1/models?a=b%20c", "/a b", "/\r\n", ""]) | ODD,
    st.lists(st.tuples(NAMES, VALUES), max_size=3),
)
@example("GET", "/v1", [("A", "b\r\nX: y")])
@example("GET", "/v1", [("A: b", "c")])
@example("GET /", "v1", [])
def test_heads_are_as_h11_writes_them(
    method: str, target: str, headers: list[tuple[str, str]]
) -> None:
    """Also what it refuses to write is refused."""

    def by_h11() -> bytes | None:
        fields = [(n.encode("ascii"), v.encode("latin-1")) for n, v in headers]
        fields.insert(0, (b"Host", b"api.test"))
        request = h11.Request(method=method, target=target, headers=fields)
        return h11.Connection(h11.CLIENT).send(request)

    def outcome(write: Callable[[], bytes | None]) -> bytes | None:
        try:
            return write()
        except (h11.LocalProtocolError, UnicodeEncodeError):
            return None

    request = Request(method, API, target, tuple(headers))
    if method not in ("POST", "PUT", "PATCH"):  # whose length is written later
        assert outcome(lambda: Http1Exchange().send_head(request)) == outcome(by_h11)


def test_a_plain_call_needs_no_h11() -> None:
    """It takes a tenth of the time of a first call to import."""
    program = (
        "import sys\n"
        "from oaio_protocol.http import Endpoint, Request\n"
        "from oaio_protocol.http1 import Http1Exchange\n"
        "exchange = Http1Exchange()\n"
        "api = Endpoint('https', 'api.test', 443)\n"
        "exchange.send_head(Request('POST', api, '/v1/x', (('Accept', '*/*'),), b'{}'))\n"
        "exchange.end_body()\n"
        "found = exchange.receive_data(b'HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\n{}')\n"
        "print(len(found), 'h11' in sys.modules)\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["3", "False"]


# -- answers -------------------------------------------------------------------------------------


def test_an_answer_with_its_length() -> None:
    data = head("Content-Length: 5") + b"hello"
    assert every_way(data) == (200, b"hello", True, None)


def test_an_answer_without_a_body() -> None:
    assert every_way(head(status="204 No Content")) == (204, b"", True, None)
    assert every_way(head("Content-Length: 0")) == (200, b"", True, None)


def test_header_fields() -> None:
    exchange = Http1Exchange()
    exchange.send_head(GET)
    found = exchange.receive_data(head("X-Request-Id:  a b ", "x-two: 1", "X-Two: 2"))[0]
    assert isinstance(found, ResponseHead)
    assert found.request_id == "a b"
    assert found.headers["X-TWO"] == "1, 2"


def test_chunks() -> None:
    data = CHUNKED + b"5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"
    assert every_way(data) == (200, b"hello world", True, None)


def test_chunks_with_extensions_and_trailers() -> None:
    chunks = b'5;a=b;c="d"\r\nhello\r\n00006 \r\n world\r\n0;last\r\n'
    data = CHUNKED + chunks + b"X-Sum: 7\r\nY: z\r\n\r\n"
    assert every_way(data) == (200, b"hello world", True, None)


def test_plain_chunks_after_one_with_an_extension() -> None:
    data = CHUNKED + b"1\r\na\r\n1;x\r\nb\r\n1\r\nc\r\n0\r\n\r\n"
    assert every_way(data) == (200, b"abc", True, None)


def test_a_body_up_to_the_end_of_the_connection() -> None:
    data = head() + b"all of it"
    assert every_way(data, closed=True) == (200, b"all of it", False, None)
    assert every_way(data) == (200, b"all of it", None, None)


@pytest.mark.parametrize(
    "data",
    [
        head("Connection: close", "Content-Length: 2") + b"ok",
        head("Connection: Keep-Alive, CLOSE", "Content-Length: 2") + b"ok",
        head("Content-Length: 2", version="1.0") + b"ok",
        # The keep-alive of HTTP/1.0 is not in the standard; h11 does not know it.
        head("Connection: keep-alive", "Content-Length: 2", version="1.0") + b"ok",
    ],
)
def test_a_connection_that_may_not_be_used_again(data: bytes) -> None:
    assert every_way(data) == (200, b"ok", False, None)


def test_any_number_of_interim_answers() -> None:
    hints = head("Link: </style.css>", status="103 Early Hints")
    interim = head(status="100 Continue") + hints * 50 + head(status="102 Processing")
    assert every_way(interim + head("Content-Length: 2") + b"ok") == (200, b"ok", True, None)


def test_the_heads_of_interim_answers_count_singly() -> None:
    hint = head("X: " + "x" * (MAX_HEAD_SIZE // 2), status="103 Early Hints")
    data = hint * 8 + head("Content-Length: 2") + b"ok"
    assert feed(pieces(data, range(0, len(data), 10_000))) == (200, b"ok", True, None)


def test_bare_line_feeds_end_a_head() -> None:
    """RFC 9112 section 2.2 allows a recipient to take LF alone."""
    assert every_way(b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok") == (200, b"ok", True, None)


def test_an_answer_before_the_request_was_sent() -> None:
    """It is taken, and then the connection cannot be used again: the server does not know where
    the next request begins."""
    exchange = Http1Exchange()
    exchange.send_head(Request("POST", API, "/v1/files", (), b"x" * 100))
    events = exchange.receive_data(head("Content-Length: 2", status="413 Too Large") + b"no")
    assert events[1:] == [b"no", End(reusable=False)]


def test_surplus_bytes() -> None:
    """Bytes that nobody asked for could be the answer to the next request (response splitting)."""
    exchange = Http1Exchange()
    exchange.send_head(GET)
    exchange.end_body()
    answer = head("Content-Length: 2") + b"ok"
    assert exchange.receive_data(answer + answer)[-1] == End(reusable=False)
    assert exchange.surplus


def test_received_tells_whether_any_byte_came() -> None:
    exchange = Http1Exchange()
    exchange.send_head(GET)
    assert not exchange.received
    assert exchange.receive_data(b"H") == []
    assert exchange.received


# -- broken answers ------------------------------------------------------------------------------

BROKEN = {
    "no HTTP": b"SSH-2.0-OpenSSH_9.6\r\n\r\n",
    "nothing but blank lines": b"\r\n\r\n",
    "status line": b"HTTP/1.1 OK 200\r\n\r\n",
    "status of two digits": b"HTTP/1.1 20 OK\r\n\r\n",
    "version": b"HTTP/two 200 OK\r\n\r\n",
    "header without a colon": b"HTTP/1.1 200 OK\r\nbroken\r\n\r\n",
    "space before the colon": b"HTTP/1.1 200 OK\r\nContent-Length : 2\r\n\r\nok",
    "NUL in a header": b"HTTP/1.1 200 OK\r\nX: a\0b\r\n\r\n",
    "length that is no number": head("Content-Length: two") + b"ok",
    "negative length": head("Content-Length: -2") + b"ok",
    "two lengths": head("Content-Length: 2", "Content-Length: 3") + b"abc",
    "unknown transfer encoding": head("Transfer-Encoding: gzip"),
    "two transfer encodings": head("Transfer-Encoding: gzip, chunked"),
    "protocols switched": head("Upgrade: h2c", status="101 Switching Protocols"),
    "bad chunk size": CHUNKED + b"xyz\r\nhello\r\n0\r\n\r\n",
    "chunk size with a sign": CHUNKED + b"+5\r\nhello\r\n0\r\n\r\n",
    "chunk size with 0x": CHUNKED + b"0x5\r\nhello\r\n0\r\n\r\n",
    "chunk size with _": CHUNKED + b"0_5\r\nhello\r\n0\r\n\r\n",
    "chunk size without digits": CHUNKED + b"\r\nhello\r\n0\r\n\r\n",
    "huge chunk size": CHUNKED + b"f" * 30 + b"\r\n",
    "no CRLF after a chunk": CHUNKED + b"5\r\nhello0\r\n\r\n",
    "two other bytes after a chunk": CHUNKED + b"5\r\nhello!!5\r\nworld\r\n0\r\n\r\n",
    "LF after a chunk": CHUNKED + b"5\r\nhello\n0\r\n\r\n",
    "more data than the chunk's size": CHUNKED + b"3\r\nhello\r\n0\r\n\r\n",
    "bad trailer": CHUNKED + b"0\r\nbroken\r\n\r\n",
}


@pytest.mark.parametrize("data", BROKEN.values(), ids=BROKEN.keys())
def test_broken_answers_are_protocol_errors(data: bytes) -> None:
    seen = every_way(data)
    assert seen.error is ProtocolError
    assert seen.reusable is None


def test_the_same_length_twice_is_one() -> None:
    """RFC 9110 section 8.6 allows a recipient to take it, and h11 does."""
    data = head("Content-Length: 2", "Content-Length: 2") + b"ok"
    assert every_way(data) == (200, b"ok", True, None)


def test_length_and_chunks_together() -> None:
    """RFC 9112 section 6.3: the chunks count, and h11 says so; nothing of the length remains."""
    data = head("Content-Length: 3", "Transfer-Encoding: chunked") + b"5\r\nhello\r\n0\r\n\r\n"
    assert every_way(data)[:2] == (200, b"hello")
    assert every_way(data).error is None


@pytest.mark.parametrize("end", [b"", b"\r\n"])
def test_a_huge_head(end: bytes) -> None:
    data = b"HTTP/1.1 200 OK\r\nX: " + b"x" * (2 * MAX_HEAD_SIZE) + end
    for size in (1000, 65_536):
        assert feed(pieces(data, range(0, len(data), size))).error is ProtocolError


def test_a_head_that_never_ends_is_not_kept() -> None:
    exchange = Http1Exchange()
    exchange.send_head(GET)
    taken = 0
    while not (events := exchange.receive_data(b"X: y\r\n" * 1000)):
        taken += 6000
        assert taken <= MAX_HEAD_SIZE
    assert isinstance(events[0], ProtocolError)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"HTTP/1.1 200",
        head("Content-Length: 5")[:-1],
        head("Content-Length: 5") + b"hell",
        CHUNKED + b"5\r\nhell",
        CHUNKED + b"5\r\nhello",
        CHUNKED + b"5\r\nhello\r\n",
        CHUNKED + b"5\r\nhello\r\n5",
        CHUNKED + b"5\r\nhello\r\n0\r\n",
        head(status="100 Continue"),
        head(status="100 Continue") + b"HTTP/1.1 2",
    ],
)
def test_an_answer_cut_short_is_a_lost_connection(data: bytes) -> None:
    seen = feed([data] if data else [], closed=True)
    assert seen.error is ConnectionLostError
    if data:
        assert every_way(data, closed=True) == seen
        assert feed([data]).error is None  # until then it could go on


def test_no_answer_at_all_is_said_in_plain_words() -> None:
    exchange = Http1Exchange()
    exchange.send_head(GET)
    (error,) = exchange.receive_data(b"")
    assert isinstance(error, ConnectionLostError)
    assert error.message == "the server closed the connection without an answer"


@pytest.mark.parametrize("more", [b"HTTP/1.1 200 OK\r\n\r\n", b"\0", b""])
def test_after_the_answer_nothing_comes(more: bytes) -> None:
    exchange = Http1Exchange()
    exchange.send_head(GET)
    exchange.end_body()
    assert exchange.receive_data(head("Content-Length: 0"))[-1] == End(reusable=True)
    assert exchange.receive_data(more) == []


def test_what_came_before_the_fault_is_not_lost() -> None:
    data = CHUNKED + b"5\r\nhello\r\n6\r\n worldX\r\n0\r\n\r\n"
    assert every_way(data) == (200, b"hello world", None, ProtocolError)


# -- any bytes, any cuts -------------------------------------------------------------------------

sizes = st.integers(0, 40).map(lambda n: b"%x" % n)
sloppy_sizes = st.sampled_from(
    [b"0", b"00", b"+1", b"-1", b"0x1", b"1_0", b" 5", b"5 ", b"5;a", b"G", b"", b"f" * 17]
)
line_ends = st.sampled_from([b"\r\n"] * 12 + [b"\n", b"\r", b"", b"\r!", b"!!", b" \r\n"])


@st.composite
def chunks(draw: st.DrawFn) -> bytes:
    """One chunk: right mostly, or wrong in one of the ways in which chunks are wrong."""
    data = draw(st.binary(max_size=40))
    right = st.sampled_from([b"%x" % len(data), b"%X" % len(data)])
    size = draw(st.one_of(right, right, sizes, sloppy_sizes))
    return size + draw(line_ends) + data + draw(line_ends)


good_chunk = st.binary(min_size=1, max_size=60).map(lambda d: b"%x\r\n%b\r\n" % (len(d), d))
last_chunks = st.sampled_from(
    [b"0\r\n\r\n", b"0\r\nA: b\r\n\r\n", b"", b"0\r\n", b"0\r\n\r\nsurplus"]
)
bodies = st.builds(
    lambda parts, last: b"".join(parts) + last,
    st.lists(st.one_of(good_chunk, good_chunk, chunks(), st.binary(max_size=30)), max_size=8),
    last_chunks,
)
cuts = st.lists(st.integers(1, 400), max_size=12)


def by_h11(data: Iterable[bytes], *, closed: bool) -> tuple[bytes, bool, bool]:
    """Return the payload, whether the message ended, and whether a bare h11 refuses it."""
    connection = h11.Connection(h11.CLIENT, max_incomplete_event_size=MAX_HEAD_SIZE)
    connection.send(h11.Request(method="GET", target="/", headers=[("Host", "-")]))
    connection.send(h11.EndOfMessage())
    body = b""
    try:
        for piece in [*data, b""] if closed else data:
            connection.receive_data(piece)
            while (event := connection.next_event()) is not h11.NEED_DATA:
                if isinstance(event, h11.Data):
                    body += event.data
                elif isinstance(event, h11.EndOfMessage):
                    return body, True, False
                elif isinstance(event, h11.ConnectionClosed):
                    return body, False, True
    except h11.RemoteProtocolError:
        return body, False, True
    return body, False, False


@given(bodies, cuts, st.booleans())
@example(b"5\r\nhello0\r\n\r\n", [5], False)
@example(b"5\r\nhello5\r\nworld\r\n0\r\n\r\n", [8], False)
@example(b"5\r\nhello!!5\r\nworld\r\n0\r\n\r\n", [9], False)
@example(b"5\r\nhello\r!5\r\nworld\r\n0\r\n\r\n", [10], False)
@example(b"2\r\nab\r\n1\r\nab\r\n", [3], True)
@example(b"1_0\r\n0123456789abcdef\r\n0\r\n\r\n", [], False)
def test_merged_chunks_mean_to_h11_what_they_meant_before(
    body: bytes, at: list[int], closed: bool
) -> None:
    data = pieces(CHUNKED + body, [len(CHUNKED) + cut for cut in at])
    payload, ended, refused = by_h11(data, closed=closed)
    seen = feed(data, closed=closed)
    assert seen.body == payload
    assert (seen.reusable is not None) == ended
    assert (seen.error is not None) == refused


@given(st.lists(st.binary(min_size=1, max_size=300), max_size=8), cuts)
def test_merging_makes_one_chunk_of_many(parts: list[bytes], at: list[int]) -> None:
    data = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in parts)
    merger, merged = ChunkMerger(), []
    for piece in pieces(data, at):
        merged.append(merger.merge(piece))
        # Never more than one chunk for what came at once.
        size, _, rest = merged[-1].partition(b"\r\n")
        assert merged[-1] == b"" or len(rest) == int(size, 16) + 2
    body = CHUNKED + b"".join(merged) + b"0\r\n\r\n"
    assert by_h11([body], closed=False) == (b"".join(parts), True, False)
    if len(pieces(data, at)) == 1:
        whole = b"".join(parts)
        assert merged == [b"%x\r\n%b\r\n" % (len(whole), whole)]


anything = st.one_of(
    st.binary(max_size=300),
    st.builds(lambda a, b: a + b, st.just(CHUNKED), bodies),
    st.builds(
        lambda n, b: head(f"Content-Length: {n}") + b, st.integers(0, 300), st.binary(max_size=300)
    ),
    st.lists(
        st.sampled_from(
            [head(status="100 Continue"), head("Content-Length: 2"), b"ok", *BROKEN.values()]
        ),
        max_size=5,
    ).map(b"".join),
)


@given(anything, cuts, st.booleans())
def test_no_bytes_raise_anything_but_typed_errors(data: bytes, at: list[int], closed: bool) -> None:
    seen = feed(pieces(data, at), closed=closed)  # anything else is raised here
    assert seen.error is None or issubclass(seen.error, OpenAIError)


@given(anything, cuts, st.booleans())
def test_any_cuts_mean_the_same(data: bytes, at: list[int], closed: bool) -> None:
    # Surplus that comes with the answer's last byte is seen, and surplus that comes later is not.
    whole, cut = feed([data] if data else [], closed=closed), feed(pieces(data, at), closed=closed)
    assert cut[:2] == whole[:2]
    assert (cut.reusable is None) == (whole.reusable is None)
    assert (cut.error is None) == (whole.error is None)


def everything(chunks: Iterable[bytes], method: str, *, sent: bool) -> list[object]:
    """Return all that an exchange of `method` tells of `chunks`, errors by their kind."""
    exchange = Http1Exchange()
    exchange.send_head(Request(method, API, "/v1/models", ()))
    if sent:
        exchange.end_body()
    events = [event for chunk in chunks for event in exchange.receive_data(chunk)]
    told: list[object] = [type(e) if isinstance(e, NetworkError) else e for e in events]
    return [*told, exchange.received, exchange.surplus]


@given(
    st.sampled_from(["GET", "POST", "PATCH", "HEAD", "OPTIONS"]),
    st.sampled_from(["200 OK", "200 ", "500 Oh", "404 x", "204 No", "304 x", "101 x", "999 x"]),
    st.lists(
        st.sampled_from(
            [
                "x-id: 1",
                "X-ID: 2",
                "x-long: a b",
                "x-padded: 1 ",
                "Connection: keep-alive",
                "connection: Close",
                "Connection: keep-alive, close",
                "Upgrade: h2c",
                "Transfer-Encoding: chunked",
                "Content-Length: 00{}",
                "content-length:{}",
                "Content-Length: {}, {}",
                "Content-Length: +{}",
                "bad name: 1",
            ]
        ),
        max_size=4,
    ),
    st.binary(max_size=40),
    st.sampled_from([0, 0, 0, 1, -1]),
    st.booleans(),
)
@example("POST", "200 OK", ["Content-Length: {}"], b"{}", 0, True)
@example("POST", "200 OK", ["Content-Length: {}", "Connection: close"], b"{}", 0, True)
@example("HEAD", "200 OK", ["Content-Length: {}"], b"", 0, True)
def test_what_comes_at_once_means_what_h11_would_say(
    method: str, status: str, fields: list[str], body: bytes, off: int, sent: bool
) -> None:
    """An answer that is not whole in its first piece is h11's to judge: here, one byte is."""
    size = str(len(body) + off)
    data = head(*(field.replace("{}", size) for field in fields), status=status) + body
    by_h11 = everything([data[:1], data[1:]], method, sent=sent)
    assert everything([data], method, sent=sent) == by_h11


def test_what_follows_a_whole_answer_is_nobodys() -> None:
    exchange = Http1Exchange()
    exchange.send_head(GET)
    exchange.end_body()
    answer = head("Content-Length: 2") + b"{}"
    assert len(exchange.receive_data(answer)) == 3
    assert exchange.receive_data(answer) == []
    assert exchange.receive_data(b"") == []


NAMES = st.sampled_from(
    ["content-length", "Content-Length", "connection", "transfer-encoding", "Upgrade", "x-id", "A"]
) | st.text("aZ-_:@ \t\x00é", max_size=3)
VALUES = st.sampled_from(["3", "03", "chunked", "close", "keep-alive", "a, b", "x"]) | st.text(
    "a1 ,\t\r\n\x00\x0b\x7f\x80\xff", max_size=6
)
GAPS = st.sampled_from([": ", ":", ":\t", ":  ", " : "])
ENDS = st.sampled_from(["\r\n", " \r\n", "\n", "\r"])
LINES = st.tuples(NAMES, GAPS, VALUES, ENDS).map("".join)
STATUS_LINES = st.sampled_from(
    ["HTTP/1.1 200 OK\r\n", "HTTP/1.1 204 \r\n", "HTTP/1.1 404\r\n", "HTTP/1.0 200 OK\r\n", "x\r\n"]
)


def meant(data: bytes) -> tuple[object, ...]:
    """Return all that an answer with the head `data` is to h11."""
    connection = h11.Connection(h11.CLIENT)
    connection.send(h11.Request(method="GET", target="/", headers=[("Host", "h")]))
    connection.receive_data(data)
    try:
        event = connection.next_event()
    except h11.RemoteProtocolError:
        return ("error",)
    if not isinstance(event, h11.Response):
        return (type(event),)
    state, keeps = connection.their_state, connection.our_state
    return (event.status_code, list(event.headers), state, keeps, connection.trailing_data)


@given(STATUS_LINES, st.lists(LINES, max_size=5))
@example("HTTP/1.1 200 OK\r\n", ["Content-Length: 3\r\n", "x-id: 1\r\n", "X-Id:2\r\n"])
@example("HTTP/1.1 200 OK\r\n", ["content-length: 3\r\n", "content-length: 4\r\n"])
def test_a_split_head_means_to_h11_what_it_meant_before(status: str, lines: list[str]) -> None:
    head = (status + "".join(lines)).encode("latin-1") + b"\r\n"
    reduced, fields = split_head(head)
    before, after = meant(head), meant(reduced)
    if fields is None:
        assert reduced == head
        return
    assert (before[0], before[2:]) == (after[0], after[2:])
    if before[0] != "error":
        assert fields == [(n, v) for n, v in before[1]]  # type: ignore[attr-defined]


class Nothing:
    """An upload of no bytes."""

    def pread(self, offset: int, max_bytes: int) -> bytes:
        return b""


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_heads_are_whole_whatever_the_body(method: str) -> None:
    bare = Request(method, API, "/", ())
    upload = Request(method, API, "/", (), Upload(Nothing(), 0))
    full = Request(method, API, "/", (), b"{}", bare.rendered)  # requests alike share it
    head = f"{method} / HTTP/1.1\r\nHost: api.test\r\n".encode()
    assert Http1Exchange().send_head(upload) == head + b"\r\n"
    for _ in range(2):
        assert Http1Exchange().send_head(bare) == head + b"\r\n"
        assert Http1Exchange().send_head(full, b"{}") == head + b"Content-Length: 2\r\n\r\n{}"
