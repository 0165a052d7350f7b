"""The pure HTTP/2 connection against h2's server side, and against bytes that no server sends."""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import Any

import pytest
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.events import (
    DataReceived,
    PingReceived,
    RequestReceived,
    StreamEnded,
    StreamReset,
)
from h2.settings import SettingCodes
from hypothesis import given, settings
from hypothesis import strategies as st

from oaio_protocol.errors import ConnectionLostError, NetworkError, ProtocolError
from oaio_protocol.http import Endpoint, Request, ResponseHead, Upload
from oaio_protocol.http1 import End
from oaio_protocol.http2 import Http2Connection, Http2Stream
from oaio_protocol.http2 import books as http2_books
from oaio_protocol.http2.stream import Moved
from oaio_protocol.secrets import Secret

ENDPOINT = Endpoint("https", "api.example", 443)
HEAD = [(":status", "200"), ("content-type", "application/json"), ("x-request-id", "r1")]


def request(body: bytes | Upload = b"", method: str = "POST", **headers: Any) -> Request:
    fields = tuple((name.replace("_", "-"), text) for name, text in headers.items())
    return Request(method, ENDPOINT, "/v1/things?a=1", fields, body)


class Server:
    """h2's server side, and what it saw."""

    def __init__(self, max_streams: int | None = None, window: int | None = None) -> None:
        self.http = H2Connection(H2Configuration(client_side=False, header_encoding="latin-1"))
        if max_streams is not None:
            self.http.local_settings[SettingCodes.MAX_CONCURRENT_STREAMS] = max_streams
            self.http.local_settings.acknowledge()
        if window is not None:
            self.http.local_settings[SettingCodes.INITIAL_WINDOW_SIZE] = window
            self.http.local_settings.acknowledge()
        self.http.initiate_connection()
        self.heads: dict[int, dict[str, str]] = {}
        self.bodies: dict[int, bytes] = {}
        self.ended: list[int] = []
        self.resets: dict[int, int] = {}
        self.pings = 0
        self.gives_back = True

    def take(self, data: bytes) -> None:
        for event in self.http.receive_data(data):
            match event:
                case RequestReceived():
                    self.heads[event.stream_id] = {str(n): str(v) for n, v in event.headers}
                    self.bodies[event.stream_id] = b""
                case DataReceived():
                    self.bodies[event.stream_id] += event.data
                    if self.gives_back:
                        self.http.acknowledge_received_data(
                            event.flow_controlled_length, event.stream_id
                        )
                case StreamEnded():
                    self.ended.append(event.stream_id)
                case StreamReset():
                    self.resets[event.stream_id] = event.error_code
                case PingReceived():
                    self.pings += 1

    def answer(self, stream: int, body: bytes = b"{}", head: Any = HEAD) -> None:
        self.http.send_headers(stream, head)
        while body:
            size = min(len(body), self.http.local_flow_control_window(stream), 16384)
            self.http.send_data(stream, body[:size])
            body = body[size:]
        self.http.end_stream(stream)


class Pair:
    """A client and a server with a wire between them that may cut what it carries."""

    def __init__(self, server: Server | None = None, piece: int = 1 << 20, **options: Any) -> None:
        self.client = Http2Connection(**options)
        self.server = Server() if server is None else server
        self.piece, self.now = piece, 0.0

    def exchange(self) -> None:
        """Carry everything both ways until both are silent."""
        while True:
            out = self.client.data_to_send()
            if out:
                self.server.take(out)
            back = self.server.http.data_to_send()
            if not out and not back:
                return
            for at in range(0, len(back), self.piece):
                self.client.receive_data(back[at : at + self.piece], self.now)

    def open(self, body: bytes = b"{}", *, send: bool = True, **options: Any) -> Http2Stream:
        stream = self.client.stream()
        stream.open(request(body, **options))
        if body and send:
            stream.send(body, last=True)
        return stream

    def ready(self) -> Pair:
        """Exchange the settings."""
        self.exchange()
        return self


def rest(stream: Http2Stream) -> list[Any]:
    """Return what came, the pieces of the body joined."""
    found: list[Any] = []
    while (event := stream.next_event()) is not None:
        if isinstance(event, bytes) and found and isinstance(found[-1], bytes):
            found[-1] += event
        else:
            found.append(event)
    return found


def failure(stream: Http2Stream) -> NetworkError:
    last = rest(stream)[-1]
    assert isinstance(last, NetworkError), last
    assert stream.over
    return last


# What goes out.


def test_request_has_the_pseudo_fields_first_and_all_names_in_lower_case() -> None:
    pair = Pair()
    stream = pair.open(
        b'{"a":1}', Authorization=Secret("Bearer sk-1"), X_Custom="ä", User_Agent="oaio"
    )
    pair.exchange()
    assert pair.server.heads[stream.id] == {
        ":method": "POST",
        ":scheme": "https",
        ":authority": "api.example",
        ":path": "/v1/things?a=1",
        "authorization": "Bearer sk-1",
        "x-custom": "ä",
        "user-agent": "oaio",
        "content-length": "7",
    }
    assert pair.server.bodies[stream.id] == b'{"a":1}'
    assert pair.server.ended == [stream.id]


def test_fields_of_one_connection_do_not_go_out() -> None:
    pair = Pair()
    stream = pair.open(
        Connection="close", Keep_Alive="5", Proxy_Connection="x", TE="gzip", Upgrade="h2c"
    )
    pair.exchange()
    names = set(pair.server.heads[stream.id])
    assert names == {":method", ":scheme", ":authority", ":path", "content-length"}


def test_a_request_without_a_body_ends_with_its_head() -> None:
    pair = Pair()
    stream = pair.open(b"", method="GET")
    pair.exchange()
    assert pair.server.ended == [stream.id]
    assert "content-length" not in pair.server.heads[stream.id]


def test_a_large_head_is_cut_into_continuations() -> None:
    pair = Pair()
    pair.server.http.decoder.max_header_list_size = 1 << 20
    stream = pair.open(X_Long="v" * 50_000)
    pair.exchange()
    assert len(pair.server.heads[stream.id]["x-long"]) == 50_000


# What comes.


@pytest.mark.parametrize("piece", [1, 2, 9, 10, 100, 1 << 20])
def test_an_answer_in_any_pieces(piece: int) -> None:
    pair = Pair(piece=piece)
    stream = pair.open()
    pair.exchange()
    pair.server.answer(stream.id, b"x" * 40_000)
    pair.exchange()
    head, body, end = rest(stream)
    assert isinstance(head, ResponseHead)
    assert (head.status_code, head.request_id) == (200, "r1")
    assert ":status" not in head.headers
    assert body == b"x" * 40_000
    assert end == End(reusable=True)
    assert stream.over
    assert pair.client.open_streams == 0


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.binary(max_size=300), min_size=1, max_size=12),
    st.lists(st.integers(1, 400), min_size=1, max_size=30),
    st.booleans(),
)
def test_any_chunking_of_many_small_frames(
    payloads: list[bytes], cuts: list[int], padded: bool
) -> None:
    pair = Pair()
    one, two = pair.open(), pair.open()
    pair.exchange()
    http = pair.server.http
    for stream in (one, two):
        http.send_headers(stream.id, HEAD)
    for number, payload in enumerate(payloads):
        target = one if number % 3 else two
        http.send_data(target.id, payload, pad_length=7 if padded else None)
        if number == 1:
            http.ping(b"12345678")
    http.end_stream(one.id)
    http.end_stream(two.id)
    data, at = http.data_to_send(), 0
    for number in range(len(data)):
        size = cuts[number % len(cuts)]
        if at >= len(data):
            break
        pair.client.receive_data(data[at : at + size], 0.0)
        at += size
    for stream, wanted in (
        (one, b"".join(p for n, p in enumerate(payloads) if n % 3)),
        (two, b"".join(p for n, p in enumerate(payloads) if not n % 3)),
    ):
        events = rest(stream)
        assert isinstance(events[0], ResponseHead)
        assert b"".join(e for e in events if isinstance(e, bytes)) == wanted
        assert events[-1] == End(reusable=True)
    assert not pair.client.over


def test_informational_answers_and_trailers_are_passed_over() -> None:
    pair = Pair()
    stream = pair.open()
    pair.exchange()
    http = pair.server.http
    http.send_headers(stream.id, [(":status", "100")])
    http.send_headers(stream.id, [(":status", "103"), ("link", "x")])
    http.send_headers(stream.id, HEAD)
    http.send_data(stream.id, b"{}")
    http.send_headers(stream.id, [("x-checksum", "1")], end_stream=True)
    pair.exchange()
    head, body, end = rest(stream)
    assert (head.status_code, body, end) == (200, b"{}", End(reusable=True))


def test_only_the_streams_with_news_are_told() -> None:
    pair = Pair()
    streams = [pair.open() for _ in range(5)]
    pair.exchange()
    pair.client.take_news()
    for stream in streams:
        stream.news = False
    pair.server.http.send_headers(streams[3].id, HEAD)
    pair.server.http.ping(b"12345678")
    pair.exchange()
    assert pair.client.take_news() == [streams[3]]
    assert [stream.news for stream in streams] == [False, False, False, True, False]
    assert pair.client.take_news() == []


def test_a_ping_is_answered() -> None:
    pair = Pair().ready()
    pair.server.http.ping(b"12345678")
    pair.client.receive_data(pair.server.http.data_to_send(), 0.0)
    assert b"12345678" in pair.client.data_to_send()


# Uploads.


@pytest.mark.parametrize("window", [1, 1000, 65535, 1 << 20])
def test_an_upload_larger_than_the_windows_goes_out_as_they_open(window: int) -> None:
    size = 3000 if window == 1 else 300_000
    pair = Pair(Server(window=window)).ready()
    body = bytes(range(250)) * (size // 250)
    stream = pair.open(body)
    pair.exchange()
    assert pair.server.bodies[stream.id] == body
    assert pair.server.ended == [stream.id]
    assert stream.piece is None
    assert stream.sent


def test_a_piece_is_kept_until_the_window_opens_and_its_call_is_told_then() -> None:
    pair = Pair(Server(window=10)).ready()
    pair.server.gives_back = False
    stream = pair.open(b"x" * 25)
    stream.news = False
    pair.client.take_news()
    pair.exchange()
    assert stream.piece is not None
    assert len(stream.piece) == 15
    assert not stream.news
    pair.server.http.increment_flow_control_window(20, stream.id)
    pair.exchange()
    assert stream.piece is None
    assert pair.client.take_news() == [stream]


def test_uploads_share_the_connection_window_in_turn() -> None:
    pair = Pair(Server(window=1 << 20)).ready()
    pair.server.gives_back = False
    streams = [pair.open(b"x" * 60_000) for _ in range(4)]
    pair.exchange()
    sent = [len(pair.server.bodies[stream.id]) for stream in streams]
    assert sum(sent) == 65535
    assert min(sent) > 16_000
    for _ in range(2):
        pair.server.http.increment_flow_control_window(40_000)
        pair.exchange()
    sent = [len(pair.server.bodies[stream.id]) for stream in streams]
    assert sum(sent) == 145_535
    assert min(sent) > 23_000


def test_little_is_made_into_frames_before_it_is_written() -> None:
    pair = Pair(Server(window=1 << 24)).ready()
    pair.server.http.increment_flow_control_window(1 << 24)
    pair.exchange()
    stream = pair.open(b"x" * 1_000_000)
    first = pair.client.data_to_send()
    assert len(first) < http2_books.OUT_SIZE + 20_000
    assert stream.piece is not None
    pair.server.take(first)
    pair.exchange()
    assert len(pair.server.bodies[stream.id]) == 1_000_000


def test_an_early_answer_ends_the_upload() -> None:
    pair = Pair(Server(window=100)).ready()
    pair.server.gives_back = False
    stream = pair.open(b"x" * 5000)
    pair.exchange()
    pair.server.http.send_headers(stream.id, [(":status", "413")], end_stream=True)
    pair.server.http.reset_stream(stream.id, ErrorCodes.NO_ERROR)
    pair.exchange()
    head, end = rest(stream)
    assert (head.status_code, end) == (413, End(reusable=True))
    assert pair.client.open_streams == 0
    other = pair.open()
    pair.exchange()
    pair.server.answer(other.id)
    pair.exchange()
    assert rest(other)[-1] == End(reusable=True)


# Flow control of what comes.


def test_data_is_given_back_only_when_it_is_taken() -> None:
    pair = Pair(window=50_000).ready()
    slow, fast = pair.open(), pair.open()
    pair.exchange()
    http = pair.server.http
    for stream in (slow, fast):
        http.send_headers(stream.id, HEAD)
    for _ in range(50):
        http.send_data(slow.id, b"s" * 1000)
    pair.exchange()
    assert http.local_flow_control_window(slow.id) == 0
    for _ in range(30):  # a slow reader does not keep the others from theirs
        for _ in range(40):
            http.send_data(fast.id, b"f" * 1000)
        pair.exchange()
        rest(fast)
        pair.exchange()
    assert http.local_flow_control_window(slow.id) == 0
    assert sum(len(e) for e in rest(slow) if isinstance(e, bytes)) == 50_000
    pair.exchange()
    assert http.local_flow_control_window(slow.id) == 50_000


def test_the_connection_has_room_for_all_streams_that_nobody_reads() -> None:
    pair = Pair(window=20_000, max_streams=10).ready()
    streams = [pair.open() for _ in range(10)]
    pair.exchange()
    for stream in streams[:9]:
        pair.server.http.send_headers(stream.id, HEAD)
        for _ in range(2):
            pair.server.http.send_data(stream.id, b"x" * 10_000)
    pair.exchange()
    assert pair.server.http.local_flow_control_window(streams[9].id) == 20_000


def test_data_of_cancelled_streams_is_given_back() -> None:
    pair = Pair(window=20_000, max_streams=2).ready()
    for _ in range(20):
        stream = pair.open()
        pair.exchange()
        http = pair.server.http
        http.send_headers(stream.id, HEAD)
        http.send_data(stream.id, b"x" * 10_000)
        pair.client.receive_data(http.data_to_send(), 0.0)
        http.send_data(stream.id, b"y" * 10_000)  # under way when the stream is cancelled
        stream.cancel()
        pair.exchange()
        assert pair.server.resets[stream.id] == ErrorCodes.CANCEL
    stream = pair.open()
    pair.exchange()
    assert pair.server.http.local_flow_control_window(stream.id) == 20_000


def test_many_tiny_pieces_do_not_make_many_objects() -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    pair.server.http.send_headers(stream.id, HEAD)
    for _ in range(2000):
        pair.server.http.send_data(stream.id, b"x")
        pair.client.receive_data(pair.server.http.data_to_send(), 0.0)
    assert len(stream.events) <= 2


# Many streams.


def test_streams_above_the_servers_limit_wait_in_order() -> None:
    pair = Pair(Server(max_streams=2)).ready()
    assert pair.client.capacity == 2
    streams = [pair.open() for _ in range(5)]
    pair.exchange()
    assert [bool(stream.id) for stream in streams] == [True, True, False, False, False]
    pair.client.take_news()
    for stream in streams:
        stream.news = False
    pair.server.answer(streams[1].id)
    pair.exchange()
    assert [bool(stream.id) for stream in streams] == [True, True, True, False, False]
    assert set(pair.client.take_news()) == {streams[1], streams[2]}
    streams[0].cancel()
    pair.exchange()
    assert streams[3].id
    assert not streams[4].id
    streams[4].cancel()
    streams[4].cancel()
    pair.exchange()
    assert not streams[4].id
    assert pair.server.bodies[streams[3].id] == b"{}"


def test_our_own_limit() -> None:
    pair = Pair(max_streams=3).ready()
    streams = [pair.open() for _ in range(4)]
    assert [bool(stream.id) for stream in streams] == [True, True, True, False]
    assert pair.client.capacity == 3


def test_one_stream_only_until_the_server_has_said_how_many() -> None:
    client = Http2Connection()
    assert client.capacity == 1
    pair = Pair()
    pair.exchange()
    assert pair.client.capacity == 100


def test_a_hundred_streams_and_none_is_mixed_up_with_another() -> None:
    pair = Pair().ready()
    streams = [pair.open(b"%d" % n) for n in range(100)]
    pair.exchange()
    for stream in reversed(streams):
        pair.server.answer(stream.id, b"for " + pair.server.bodies[stream.id])
    pair.exchange()
    for n, stream in enumerate(streams):
        assert rest(stream)[1] == b"for %d" % n


# Endings.


def goaway(last: int, code: int = 0, debug: bytes = b"") -> bytes:
    payload = last.to_bytes(4) + code.to_bytes(4) + debug
    return len(payload).to_bytes(3) + b"\x07\x00" + bytes(4) + payload


def test_goaway_moves_what_the_server_has_not_seen_and_lets_the_rest_end() -> None:
    pair = Pair(max_streams=3).ready()
    streams = [pair.open() for _ in range(4)]
    pair.exchange()
    pair.client.receive_data(goaway(streams[0].id), 0.0)
    assert not pair.client.accepts
    assert pair.client.capacity == 0
    assert not pair.client.over
    for stream in streams[1:]:
        (moved,) = rest(stream)
        assert moved == Moved("the server ends the connection (NO_ERROR)")
        assert stream.over
    pair.server.answer(streams[0].id)
    pair.exchange()
    assert rest(streams[0])[-1] == End(reusable=True)
    late = pair.open()
    assert isinstance(rest(late)[0], Moved)


def test_a_graceful_goaway_lets_all_that_are_open_end() -> None:
    pair = Pair(max_streams=2).ready()
    streams = [pair.open() for _ in range(3)]
    pair.exchange()
    pair.client.receive_data(goaway(2**31 - 1), 0.0)
    assert [stream.over for stream in streams] == [False, False, True]
    pair.client.receive_data(goaway(streams[0].id), 0.0)
    assert [stream.over for stream in streams] == [False, True, True]


def test_the_reason_of_a_goaway_is_in_the_error_of_the_loss() -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    pair.client.receive_data(goaway(stream.id, ErrorCodes.ENHANCE_YOUR_CALM), 0.0)
    pair.client.receive_data(b"", 0.0)
    error = failure(stream)
    assert isinstance(error, ConnectionLostError)
    assert "ENHANCE_YOUR_CALM" in error.message


@pytest.mark.parametrize(
    ("code", "kind", "retryable"),
    [
        (ErrorCodes.REFUSED_STREAM, ConnectionLostError, True),
        (ErrorCodes.CANCEL, ConnectionLostError, True),
        (ErrorCodes.INTERNAL_ERROR, ConnectionLostError, True),
        (ErrorCodes.ENHANCE_YOUR_CALM, ConnectionLostError, True),
        (ErrorCodes.NO_ERROR, ConnectionLostError, True),
        (0xABCD, ConnectionLostError, True),
        (ErrorCodes.PROTOCOL_ERROR, ProtocolError, False),
        (ErrorCodes.HTTP_1_1_REQUIRED, ProtocolError, False),
        (ErrorCodes.FLOW_CONTROL_ERROR, ProtocolError, False),
    ],
)
def test_a_reset_is_an_error_of_its_stream_alone(
    code: int, kind: type[NetworkError], retryable: bool
) -> None:
    pair = Pair().ready()
    one, two = pair.open(), pair.open()
    pair.exchange()
    pair.server.http.reset_stream(one.id, code)
    pair.exchange()
    error = failure(one)
    assert type(error) is kind
    assert error.retryable is retryable
    assert not two.over
    pair.server.answer(two.id)
    pair.exchange()
    assert rest(two)[-1] == End(reusable=True)


def test_a_lost_connection_is_an_error_of_each_stream() -> None:
    pair = Pair().ready()
    streams = [pair.open() for _ in range(101)]
    pair.exchange()
    pair.client.take_news()
    for stream in streams:
        stream.news = False
    pair.server.http.send_headers(streams[0].id, HEAD)
    pair.exchange()
    pair.client.connection_lost(OSError(104, "reset"))
    errors = [failure(stream) for stream in streams[:100]]
    assert len({id(error) for error in errors}) == 100
    assert all(type(error) is ConnectionLostError for error in errors)
    assert "reset" in errors[0].message
    assert isinstance(errors[0].__cause__, OSError)
    assert isinstance(rest(streams[100])[0], Moved)  # it had not been opened
    assert len(pair.client.take_news()) == 101
    assert pair.client.over
    assert not pair.client.accepts


def test_an_end_tells_whether_an_answer_had_begun() -> None:
    pair = Pair().ready()
    one, two = pair.open(), pair.open()
    pair.exchange()
    pair.server.http.send_headers(one.id, HEAD)
    pair.exchange()
    assert not two.untouched
    pair.client.receive_data(b"", 0.0)
    assert "before the answer was whole" in failure(one).message
    assert "without an answer" in failure(two).message
    pair.client.receive_data(b"more", 0.0)
    pair.client.connection_lost(None)
    assert pair.open().over


def test_a_wait_that_ran_out_in_silence_casts_doubt() -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.client.data_to_send()
    assert stream.untouched
    pair.now = 12.0  # the end of a greeting that took its time
    pair.server.http.ping(b"12345678")
    pair.exchange()
    assert not stream.untouched
    stream.doubt(10.0, 13.0)
    assert pair.client.capacity == 100
    stream.doubt(10.0, 40.0)
    assert pair.client.capacity == 0
    assert not stream.over


def test_a_wait_that_ran_out_where_others_are_answered_casts_no_doubt() -> None:
    pair = Pair().ready()
    one, two = pair.open(), pair.open()
    pair.now = 50.0
    pair.exchange()
    pair.server.answer(two.id)
    pair.exchange()
    one.doubt(0.0, 60.0)
    assert pair.client.accepts


def test_cancelling_after_the_end_does_nothing() -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    pair.server.answer(stream.id)
    pair.exchange()
    stream.cancel()
    pair.exchange()
    assert not pair.server.resets
    stream = pair.client.stream()
    stream.cancel()
    pair.exchange()
    stream.open(request())
    stream.send(b"x", last=True)
    assert pair.client.data_to_send() == b""


# What no server should send.


def frame(kind: int, flags: int, stream: int, payload: bytes = b"") -> bytes:
    return len(payload).to_bytes(3) + bytes([kind, flags]) + stream.to_bytes(4) + payload


BROKEN: dict[str, Callable[[int], bytes]] = {
    "not HTTP/2": lambda _: b"HTTP/1.1 400 Bad Request\r\n\r\n",
    "too large a frame": lambda n: b"\xff\xff\xff\x00\x00" + n.to_bytes(4),
    "data before a head": lambda n: frame(0, 0, n, b"x"),
    "data on no stream": lambda _: frame(0, 0, 0, b"x"),
    "data on a stream that is not open": lambda _: frame(0, 0, 99, b"x"),
    "a head that cannot be read": lambda n: frame(1, 4, n, b"\xff\xff\xff\xff\xff"),
    "a head of our own kind": lambda n: frame(1, 4, n, b"\x82"),
    "upper case": lambda n: frame(1, 4, n, b"\x88\x00\x01A\x01b"),
    "a push": lambda n: frame(5, 4, n, bytes(4)),
    "a stream of the server's own": lambda _: frame(1, 4, 2, b"\x88"),
    "a broken block": lambda n: frame(1, 0, n, b"\x88") + frame(6, 0, 0, bytes(8)),
    "a GOAWAY in a block": lambda n: frame(1, 0, n, b"\x88") + goaway(n),
    "a continuation of nothing": lambda n: frame(9, 4, n, b"\x88"),
    "a short GOAWAY": lambda _: frame(7, 0, 0, b"1234"),
    "a GOAWAY of a stream": lambda n: frame(7, 0, n, bytes(8)),
    "an impossible setting": lambda _: frame(4, 0, 0, b"\x00\x02\x00\x00\x00\x07"),
    "half a setting": lambda _: frame(4, 0, 0, b"\x00\x02"),
    "a window of nothing": lambda _: frame(8, 0, 0, bytes(4)),
    "a window beyond all": lambda _: frame(8, 0, 0, b"\x7f\xff\xff\xff"),
    "padding beyond the frame": lambda n: frame(1, 4, n, b"\x88") + frame(0, 8, n, b"\xff"),
    "other length": lambda n: frame(1, 4, n, b"\x88\x0f\x0d\x015") + frame(0, 1, n, b"only four"),
}


@pytest.mark.parametrize("what", BROKEN)
def test_what_breaks_the_rules_is_a_typed_error(what: str) -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    pair.client.receive_data(BROKEN[what](stream.id), 0.0)
    error = failure(stream)
    assert type(error) is ProtocolError, error
    assert not error.retryable
    assert pair.client.over
    goodbye = pair.client.data_to_send()
    assert goodbye[3] == 7  # a GOAWAY says why


def test_the_streams_that_had_no_part_in_it_may_be_retried() -> None:
    pair = Pair().ready()
    one, two = pair.open(), pair.open()
    pair.exchange()
    pair.server.http.send_headers(two.id, HEAD)
    good = pair.server.http.data_to_send()
    pair.client.receive_data(good + frame(0, 0, one.id, b"x"), 0.0)
    assert type(failure(one)) is ProtocolError
    head, error = rest(two)
    assert isinstance(head, ResponseHead)  # what came before is not lost
    assert type(error) is ConnectionLostError
    assert "broke HTTP/2" in error.message


def test_too_large_a_head_is_an_error() -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    pair.server.http.send_headers(stream.id, [*HEAD, ("x-long", "v" * 70_000)])
    pair.exchange()
    assert type(failure(stream)) is ProtocolError


@pytest.mark.parametrize(
    "flood",
    [
        frame(6, 0, 0, b"12345678"),  # PING
        frame(4, 0, 0),  # SETTINGS
        frame(8, 0, 0, b"\0\0\0\1"),  # WINDOW_UPDATE
        frame(0xBB, 0, 0, b"x"),  # of an unknown type
        frame(2, 0, 1, b"\0\0\0\0\1"),  # PRIORITY
        frame(0, 0, 1),  # DATA without data
    ],
    ids=["ping", "settings", "window", "unknown", "priority", "empty"],
)
def test_a_flood_ends_the_connection(flood: bytes) -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    pair.server.http.send_headers(stream.id, HEAD)
    pair.exchange()
    size = 0
    for _ in range(200):
        pair.client.receive_data(flood * 100, 1.0)
        size += len(pair.client.data_to_send())
        if pair.client.over:
            break
    rest(stream)
    assert pair.client.over
    assert stream.over
    assert size < 400_000


def test_pings_now_and_then_are_no_flood() -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    for minute in range(40):
        pair.client.receive_data(frame(6, 0, 0, b"12345678") * 600, minute * 60.0)
        pair.client.data_to_send()
    assert not stream.over


@settings(max_examples=200, deadline=None)
@given(st.lists(st.binary(max_size=60), max_size=8), st.booleans())
def test_no_bytes_raise(pieces: list[bytes], framed: bool) -> None:
    pair = Pair().ready()
    stream = pair.open()
    pair.exchange()
    for piece in pieces:
        if framed and len(piece) > 2:
            piece = frame(piece[0] % 10, piece[1], stream.id if piece[2] % 2 else 0, piece[3:])
        if piece:
            pair.client.receive_data(piece, 0.0)
        pair.client.data_to_send()
    pair.client.receive_data(b"", 0.0)
    events = rest(stream)
    assert isinstance(events[-1], NetworkError | End | Moved)
    assert pair.client.open_streams == 0


def test_a_connection_whose_numbers_are_used_up_takes_no_more() -> None:
    pair = Pair().ready()
    pair.client._h2.highest_outbound_stream_id = 2**31 - 3
    last, late = pair.open(), pair.open()
    pair.exchange()
    assert last.id == 2**31 - 1
    assert isinstance(rest(late)[0], Moved)
    assert pair.client.capacity == 0
    pair.server.answer(last.id)
    pair.exchange()
    assert rest(last)[-1] == End(reusable=True)


# Keeping alive.


def test_silence_is_broken_by_a_ping_and_ends_without_an_answer_to_it() -> None:
    pair = Pair(keepalive=30.0).ready()
    assert pair.client.timer == math.inf  # nobody waits
    stream = pair.open()
    pair.now = 10.0
    pair.server.http.ping(b"12345678")
    pair.exchange()
    assert pair.client.timer == 40.0
    pair.client.on_timer(39.0)
    assert not pair.client.data_to_send()
    pair.client.on_timer(40.0)
    assert pair.client.timer == 70.0
    pair.now = 41.0
    pair.exchange()
    assert pair.server.pings == 1
    assert pair.client.timer == 71.0
    pair.client.on_timer(71.0)
    pair.client.on_timer(101.0)
    assert "PING" in failure(stream).message


def test_without_keepalive_there_is_no_timer() -> None:
    pair = Pair().ready()
    pair.open()
    assert pair.client.timer == math.inf


# Threads.


def test_a_lock_is_held_for_each_change_but_cancelling() -> None:
    lock = threading.Lock()
    pair = Pair(lock=lock).ready()
    stream = pair.open()
    with lock:
        stream.cancel()
    pair.exchange()
    assert pair.server.resets == {stream.id: ErrorCodes.CANCEL}
