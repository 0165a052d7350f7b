"""The parser of server-sent events, against the standard's rules written down naively.

https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
"""

from __future__ import annotations

import functools
import importlib.util
import pickle
import tracemalloc
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oaio_protocol.errors import EventTooLargeError, ResponseError
from oaio_protocol.sse import (
    MAX_EVENT_SIZE,
    MAX_RECONNECTION_TIME,
    EventParser,
    ServerSentEvent,
)

FUZZ = Path(__file__).parents[2] / "fuzz"


class Outcome(NamedTuple):
    """All that can be seen of a parser at the end of a stream."""

    events: list[ServerSentEvent]
    too_large: bool
    pending: bool
    last_event_id: str
    reconnection_time: int | None


def parse(chunks: Iterable[bytes], limit: int = MAX_EVENT_SIZE) -> Outcome:
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


def bytewise(stream: bytes) -> list[bytes]:
    return [stream[at : at + 1] for at in range(len(stream))]


def events_of(stream: bytes) -> list[ServerSentEvent]:
    """Parse a stream whole, byte by byte, and cut in two everywhere: all must agree."""
    whole = parse([stream])
    assert parse(bytewise(stream)) == whole
    for at in range(len(stream) + 1):
        assert parse([stream[:at], stream[at:]]) == whole
    return whole.events


def data_of(stream: bytes) -> list[str]:
    return [event.data for event in events_of(stream)]


# --- The reference: the text of the standards, step by step, without a thought for speed ---------


def reference_decode(stream: bytes) -> str:
    """Https://encoding.spec.whatwg.org/#utf-8-decode, with the decoder of section 8.1.1."""
    if stream.startswith(b"\xef\xbb\xbf"):
        stream = stream[3:]
    out = ""
    code_point = seen = needed = 0
    lower, upper = 0x80, 0xBF
    at = 0
    while at < len(stream):
        byte = stream[at]
        at += 1
        if needed == 0:
            if byte <= 0x7F:
                out += chr(byte)
            elif 0xC2 <= byte <= 0xDF:
                needed, code_point = 1, byte & 0x1F
            elif 0xE0 <= byte <= 0xEF:
                lower = 0xA0 if byte == 0xE0 else lower
                upper = 0x9F if byte == 0xED else upper
                needed, code_point = 2, byte & 0xF
            elif 0xF0 <= byte <= 0xF4:
                lower = 0x90 if byte == 0xF0 else lower
                upper = 0x8F if byte == 0xF4 else upper
                needed, code_point = 3, byte & 0x7
            else:
                out += "\ufffd"
        elif not lower <= byte <= upper:
            code_point = needed = seen = 0
            lower, upper = 0x80, 0xBF
            at -= 1  # "prepend byte to the stream"
            out += "\ufffd"
        else:
            lower, upper = 0x80, 0xBF
            code_point = (code_point << 6) | (byte & 0x3F)
            seen += 1
            if seen == needed:
                out += chr(code_point)
                code_point = needed = seen = 0
    return out + "\ufffd" if needed else out


def reference_lines(text: str) -> tuple[list[str], str]:
    """The lines that ended, and the one that did not."""
    lines = [""]
    previous = ""
    for character in text:
        if character == "\n" and previous == "\r":
            pass
        elif character in "\r\n":
            lines.append("")
        else:
            lines[-1] += character
        previous = character
    return lines[:-1], lines[-1]


def reference(stream: bytes) -> Outcome:
    lines, unfinished = reference_lines(reference_decode(stream))
    events: list[ServerSentEvent] = []
    data = event_type = id_buffer = last_event_id = ""
    reconnection_time = retry = None
    pending = False
    for line in lines:
        if line == "":
            last_event_id = id_buffer
            if data != "":
                data = data.removesuffix("\n")
                name = event_type or "message"
                events.append(ServerSentEvent(name, data, last_event_id, retry))
            data = event_type = ""
            retry = None
            pending = False
            continue
        if line[0] == ":":
            continue
        pending = True
        if ":" in line:
            field, value = line[: line.index(":")], line[line.index(":") + 1 :]
            value = value.removeprefix(" ")
        else:
            field, value = line, ""
        if field == "event":
            event_type = value
        elif field == "data":
            data += value + "\n"
        elif field == "id" and "\0" not in value:
            id_buffer = value
        elif field == "retry" and value and all(digit in "0123456789" for digit in value):
            reconnection_time = retry = min(int(value), MAX_RECONNECTION_TIME)
    pending = pending or (unfinished != "" and unfinished[0] != ":")
    return Outcome(events, False, pending, last_event_id, reconnection_time)


def first_byte_too_many(stream: bytes, limit: int) -> int | None:
    """Where a stream, which has no byte order mark, makes an event larger than the limit."""
    size = 0
    line_start, previous = 0, b""
    for at, byte in enumerate(bytewise(stream)):
        if byte == b"\n" and previous == b"\r":
            line_start = at + 1
        elif byte in (b"\r", b"\n"):
            size = 0 if line_start == at else size
            line_start = at + 1
        elif stream[line_start : line_start + 1] != b":":
            size += 1
            if size > limit:
                return at
        previous = byte
    return None


# --- Streams and cuts ----------------------------------------------------------------------------

PIECES = [
    *(b"\n", b"\r", b"\r\n", b"\n\n", b"\r\n\r\n", b"\r\r", b"\n\r", b":", b" ", b": "),
    *(
        b"data",
        b"data:",
        b"data: ",
        b"Data: ",
        b"dat",
        b"data :",
        b"data: x",
        b"data:x",
        b"data:  ",
    ),
    *(b"event", b"event:", b"event: ", b"event: name", b"id", b"id:", b"id: ", b"id: 7", b"id: \0"),
    *(b"retry", b"retry:", b"retry: ", b"retry: 20", b"retry: 0003", b"retry: -1", b"retry: 1 "),
    *(b"retry: 9999999999999", "retry: \u0663".encode(), b"unknown: x", b": a comment", b"\0"),
    *(b'data: {"a": 1}\n\n', b"event: e\ndata: d\n\n", b"id: 1\n\n", b"data: x\r\n\r\n"),
    *(b"\xef\xbb\xbf", b"\xef\xbb", b"\xef", b"\xe2\x82", b"\xac", b"\xff", b"\xed\xa0\x80"),
    *("\u20ac".encode(), "\U0001f600".encode(), b"\xf0\x9f", b"\x98\x80", b"\xf4\x90\x80\x80"),
    *(
        "\u2028".encode(),
        "\u2029".encode(),
        "\x85".encode(),
        b"\x0b",
        b"\x0c",
        b"\x1c",
        b"\xc0\x80",
    ),
]
pieces = st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join)
streams = st.one_of(
    pieces,
    st.binary(max_size=80),
    st.lists(st.one_of(st.sampled_from(PIECES), st.binary(max_size=4)), max_size=40).map(b"".join),
)


def cut(stream: bytes, cuts: list[int]) -> list[bytes]:
    """Cut a stream at places given modulo its length; equal places give empty chunks."""
    places = sorted(place % (len(stream) + 1) for place in cuts)
    return [stream[a:b] for a, b in zip([0, *places], [*places, len(stream)], strict=True)]


cut_places = st.lists(st.integers(0, 10_000), max_size=12)


@given(streams, cut_places)
@example(b"\xef\xbb\xbfdata: x\n\n", [1, 2])
@example(b"\xef\xbbdata: x\n\n", [1, 2])
@example(b"data: x\r\n\r\n", [8, 10])
def test_any_stream_in_any_chunks_gives_what_the_standard_says(
    stream: bytes, cuts: list[int]
) -> None:
    expected = reference(stream)
    assert parse([stream]) == expected
    assert parse(bytewise(stream)) == expected
    assert parse(cut(stream, cuts)) == expected


@given(streams, cut_places, st.integers(1, 40))
@example(b"data: x\n\ndata: yy\n\n", [9], 7)
@example(b":" + b"x" * 50 + b"\ndata: x\n:", [9, 11, 55, 59], 7)
def test_the_limit_falls_at_the_same_byte_in_any_chunks(
    stream: bytes, cuts: list[int], limit: int
) -> None:
    stream = b"\n" + stream  # no byte order mark
    place = first_byte_too_many(stream, limit)
    expected = reference(stream[:place])
    if place is not None:
        expected = expected._replace(too_large=True, pending=True)
    assert parse([stream], limit) == expected
    assert parse(bytewise(stream), limit) == expected
    assert parse(cut(stream, cuts), limit) == expected


@given(st.binary(max_size=60))
def test_the_reference_decodes_as_python_does(stream: bytes) -> None:
    assert reference_decode(stream) == stream.removeprefix(b"\xef\xbb\xbf").decode(errors="replace")


# --- The rules, one by one -----------------------------------------------------------------------


def test_a_plain_stream() -> None:
    stream = b'data: {"a": 1}\n\ndata: {"a": 2}\n\ndata: [DONE]\n\n'
    assert events_of(stream) == [
        ServerSentEvent("message", '{"a": 1}', "", None),
        ServerSentEvent("message", '{"a": 2}', "", None),
        ServerSentEvent("message", "[DONE]", "", None),
    ]


def test_an_event_is_a_named_tuple_with_the_standards_defaults() -> None:
    event = EventParser().receive_data(b"data: x\n\n")[0]
    assert type(event) is ServerSentEvent
    assert event == ServerSentEvent(data="x") == ("message", "x", "", None)
    assert (event.event, event.data, event.id, event.retry) == ("message", "x", "", None)
    assert pickle.loads(pickle.dumps(event)) == event


def test_the_standards_examples() -> None:
    # Section 9.2.6, the four example streams.
    assert data_of(b"data: YHOO\ndata: +2\ndata: 10\n\n") == ["YHOO\n+2\n10"]
    stream = (
        b": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event"
    )
    assert events_of(stream) == [
        ServerSentEvent(data="first event", id="1"),
        ServerSentEvent(data="second event", id=""),
    ]
    assert data_of(b"data\n\ndata\ndata\n\ndata:") == ["", "\n"]
    assert data_of(b"data:test\n\ndata: test\n\n") == ["test", "test"]


@pytest.mark.parametrize("end", [b"\n", b"\r", b"\r\n"])
def test_line_ends(end: bytes) -> None:
    stream = end.join([b"event: e", b"data: a", b"data: b", b"", b"data: c", b"", b""])
    assert events_of(stream) == [ServerSentEvent("e", "a\nb"), ServerSentEvent(data="c")]


def test_line_ends_can_be_mixed() -> None:
    assert data_of(b"data: a\rdata: b\r\ndata: c\n\r\ndata: d\r\r\ndata: e\n\r") == [
        "a\nb\nc",
        "d",
        "e",
    ]


def test_a_cr_ends_a_line_at_once_and_a_lf_after_it_belongs_to_it() -> None:
    parser = EventParser()
    assert parser.receive_data(b"data: a\r\n\r") == [ServerSentEvent(data="a")]
    assert not parser.pending
    assert parser.receive_data(b"\ndata: b\r") == []
    assert parser.receive_data(b"") == []
    assert parser.receive_data(b"\n") == []
    assert parser.receive_data(b"\n") == [ServerSentEvent(data="b")]


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\x0b", "\x0c", "\x1c", "\x1e"])
def test_no_other_character_ends_a_line(character: str) -> None:
    for end in ("\n", "\r", "\r\n"):
        stream = f"data: a{character}b{end}{end}"
        assert data_of(stream.encode()) == [f"a{character}b"]


def test_one_byte_order_mark_is_dropped_at_the_start_only() -> None:
    bom = b"\xef\xbb\xbf"
    assert data_of(bom + b"data: a\n\n" + bom + b"data: b\n\n") == ["a"]
    assert data_of(bom + bom + b"data: a\n\n") == []
    assert data_of(b"\n" + bom + b"data: a\n\n") == []
    assert data_of(bom + b": comment\ndata: a\n\n") == ["a"]
    assert data_of(bom + b"\r\n\r\ndata: a\n\n") == ["a"]


def test_the_start_of_a_byte_order_mark_alone_is_no_byte_order_mark() -> None:
    assert data_of(b"\xef\xbbdata: a\n\ndata: b\n\n") == ["b"]
    assert data_of(b"\xef\rdata: a\n\n") == ["a"]
    assert data_of(b"\xef\xbb") == []


def test_comments_are_ignored() -> None:
    assert data_of(b": ping\n\n:\n:data: x\ndata: a\n: b\ndata: c\n\n") == ["a\nc"]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        (b"data:x", "x"),
        (b"data: x", "x"),
        (b"data:  x", " x"),
        (b"data:\tx", "\tx"),
        (b"data: x ", "x "),
        (b"data: a: b", "a: b"),
        (b"data::", ":"),
        (b"data: \0", "\0"),
    ],
)
def test_exactly_one_leading_space_of_a_value_is_dropped(line: bytes, value: str) -> None:
    assert data_of(line + b"\n\n") == [value]


@pytest.mark.parametrize(
    "line",
    [b"Data: x", b"DATA: x", b" data: x", b"data : x", b"dat: x", b"datas: x", b"x", b"unknown: y"],
)
def test_other_fields_are_ignored(line: bytes) -> None:
    assert data_of(line + b"\n\n") == []
    assert data_of(line + b"\ndata: y\n\n") == ["y"]


@pytest.mark.parametrize("line", [b"data", b"data:", b"data: "])
def test_an_empty_line_of_data_is_data(line: bytes) -> None:
    assert data_of(line + b"\n\n") == [""]
    assert data_of(line + b"\n" + line + b"\n\n") == ["\n"]
    assert data_of(line + b"\ndata: x\n" + line + b"\n\n") == ["\nx\n"]


def test_a_block_without_data_dispatches_nothing_and_resets_the_name() -> None:
    stream = b"event: a\n\ndata: x\n\nretry: 5\n\nid: 1\n\nevent: b\nx: y\n\ndata: y\n\n"
    assert events_of(stream) == [ServerSentEvent(data="x"), ServerSentEvent(data="y", id="1")]


def test_an_empty_name_means_message_and_the_last_name_counts() -> None:
    assert events_of(b"event:\ndata: x\n\n") == [ServerSentEvent("message", "x")]
    assert events_of(b"event: a\nevent\ndata: x\n\n") == [ServerSentEvent("message", "x")]
    assert events_of(b"event: a\nevent: b\ndata: x\n\n") == [ServerSentEvent("b", "x")]


def test_an_id_persists_until_another_and_one_with_nul_is_ignored() -> None:
    stream = (
        b"data: a\n\nid: 1\ndata: b\n\ndata: c\n\nid: 2\0\ndata: d\n\nid: 3\n\ndata: e\n\n"
        b"id\ndata: f\n\n"
    )
    assert [event.id for event in events_of(stream)] == ["", "1", "1", "1", "3", ""]


def test_the_last_event_id_moves_when_a_block_ends() -> None:
    parser = EventParser()
    parser.receive_data(b"id: 1\n")
    assert parser.last_event_id == ""
    parser.receive_data(b"\nid: 2\ndata: x\n")
    assert parser.last_event_id == "1"
    assert parser.receive_data(b"\n") == [ServerSentEvent(data="x", id="2")]
    assert parser.last_event_id == "2"


def test_retry_belongs_to_its_block_and_the_reconnection_time_to_the_stream() -> None:
    parser = EventParser()
    assert parser.reconnection_time is None
    assert parser.receive_data(b"retry: 100\n") == []
    assert parser.reconnection_time == 100
    assert parser.receive_data(b"\ndata: a\n\nretry: 200\nretry: x\ndata: b\n\ndata: c\n\n") == [
        ServerSentEvent(data="a", retry=None),
        ServerSentEvent(data="b", retry=200),
        ServerSentEvent(data="c", retry=None),
    ]
    assert parser.reconnection_time == 200


@pytest.mark.parametrize(
    "value",
    [
        b"",
        b" ",
        b"-1",
        b"+1",
        b"1.5",
        b"1e3",
        b"1 ",
        b"  1",
        b"1_0",
        b"0x1",
        b"x",
        "\u0663".encode(),
    ],
)
def test_a_retry_that_is_not_ascii_digits_is_ignored(value: bytes) -> None:
    assert parse([b"retry:" + value + b"\n\n"]).reconnection_time is None


@pytest.mark.parametrize(
    ("value", "milliseconds"),
    [
        (b"0", 0),
        (b"000", 0),
        (b"007", 7),
        (b"2147483647", MAX_RECONNECTION_TIME),
        (b"2147483648", MAX_RECONNECTION_TIME),
        (b"99999999999", MAX_RECONNECTION_TIME),
        (b"100000000000", MAX_RECONNECTION_TIME),
        (b"9" * 1_000_000, MAX_RECONNECTION_TIME),
        (b"0" * 1_000_000 + b"5", 5),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_a_retry_of_any_length_is_read(value: bytes, milliseconds: int) -> None:
    assert parse([b"retry: " + value + b"\n\n"]).reconnection_time == milliseconds


def test_characters_may_be_cut_and_broken_ones_are_replaced() -> None:
    text = "\u00e9 \u20ac \U0001f600 \0"
    assert data_of(b"data: " + text.encode() + b"\n\n") == [text]
    assert data_of(b"data: \xff \xe2\x82\ndata: \xf0\x80\x80\n\n") == [
        "\ufffd \ufffd\n\ufffd\ufffd\ufffd"
    ]
    event = events_of(b"event: \xff\nid: \xe2\x82\ndata: x\n\n")[0]
    assert event == ServerSentEvent("\ufffd", "x", "\ufffd")


def test_an_unfinished_event_is_pending_and_never_dispatched() -> None:
    for stream in (b"d", b"data: x", b"data: x\n", b"event: a\n", b"data: x\n: y", b"\xef\xbb"):
        parser = EventParser()
        assert parser.receive_data(stream) == []
        assert parser.pending
        parser.receive_eof()
        assert parser.pending
    for stream in (
        b"",
        b"\n",
        b": x",
        b": x\n",
        b"data: x\n\n",
        b"data: x\n\n: y",
        b"\xef\xbb\xbf",
    ):
        parser = EventParser()
        parser.receive_data(stream)
        assert not parser.pending


@pytest.mark.parametrize("make", [bytes, bytearray, memoryview])
def test_any_bytes_will_do_and_are_not_kept(
    make: Callable[[bytes], bytes | bytearray | memoryview],
) -> None:
    parser = EventParser()
    buffer = bytearray(b"data: a\n\ndata")
    chunk = make(buffer)
    assert parser.receive_data(chunk) == [ServerSentEvent(data="a")]
    buffer[:] = b"x" * len(buffer)
    assert parser.receive_data(make(b": b\n\n")) == [ServerSentEvent(data="b")]


# --- Limits --------------------------------------------------------------------------------------


def test_an_event_of_exactly_the_limit_passes_and_one_byte_more_does_not() -> None:
    assert parse([b"data: 34\n\n" * 3], 8).too_large is False
    for stream in (
        b"data: 345\n\n",
        b"data: 345",
        b"id: 1\nid: 2\n",
        b"x\n" * 9,
        b"data: 34\ndata",
    ):
        assert parse([stream], 8).too_large
        assert parse(bytewise(stream), 8).too_large


def test_comments_and_line_ends_do_not_count() -> None:
    stream = b": a long comment\r\ndata: 34\r\n: another long comment\r\n\r\n" * 3
    assert [event.data for event in parse([stream], 8).events] == ["34"] * 3
    assert parse(bytewise(stream), 8) == parse([stream], 8)
    # With the limit just reached, the colon that stands for an unfinished comment is no byte of it.
    assert not parse([b"data: 34\n", b":", b" x"], 8).too_large


def test_events_before_one_too_large_come_first_and_then_every_call_raises() -> None:
    parser = EventParser(8)
    assert parser.receive_data(b"data: 1\n\ndata: 345\n\ndata: 2\n\n") == [
        ServerSentEvent(data="1")
    ]
    assert parser.pending
    for _ in range(2):
        with pytest.raises(EventTooLargeError, match=r"larger than 8 bytes.*raise max_event_size"):
            parser.receive_data(b"\n\ndata: 3\n\n")
        with pytest.raises(ResponseError):
            parser.receive_eof()


def test_one_too_large_alone_raises_at_once() -> None:
    parser = EventParser(8)
    with pytest.raises(EventTooLargeError) as caught:
        parser.receive_data(b"data: 345")
    assert str(pickle.loads(pickle.dumps(caught.value))) == str(caught.value)


def test_a_limit_of_nothing_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 1 byte, not 0"):
        EventParser(0)


# --- Time and memory -----------------------------------------------------------------------------


class AppendOnly(bytearray):
    """A buffer that may grow, be asked for its length and first byte, and be emptied.

    Whatever looks at all of it would make a line that comes byte by byte take quadratic time.
    """

    def refuse(self, *args: object) -> bool:
        raise AssertionError("the unfinished line was read before it ended")

    __contains__ = __add__ = __radd__ = __mul__ = __iter__ = __eq__ = __bytes__ = refuse
    find = rfind = index = count = split = splitlines = partition = rpartition = refuse
    decode = replace = translate = startswith = endswith = strip = join = refuse

    def __getitem__(self, key: int) -> int:
        if not isinstance(key, int):
            self.refuse()
        return super().__getitem__(key)


@pytest.mark.parametrize("first", [b"data: ", b"id: ", b"unknown: ", b"data: a\ndata: "])
def test_a_line_that_comes_byte_by_byte_is_not_read_again_for_every_byte(first: bytes) -> None:
    parser = EventParser()
    parser.receive_data(first)
    parser._line = AppendOnly(parser._line)
    for _ in range(200_000):
        parser.receive_data(b"x")
    assert isinstance(parser._line, AppendOnly)
    assert len(parser._line) == 200_000 + len(first.rpartition(b"\n")[2])


@pytest.mark.parametrize("piece", [b"x", b"data: x\n", b"data: x\r\n", b"data\r", b"\xe2"])
def test_memory_taken_over_all_calls_is_linear(piece: bytes) -> None:
    """Copying what is pending at every call would take the square of the bytes."""
    parser = EventParser()
    parser.receive_data(b"data: first\ndata: ")
    taken = 0
    tracemalloc.start()
    try:
        for _ in range(20_000):
            before, _peak = tracemalloc.get_traced_memory()
            tracemalloc.reset_peak()
            parser.receive_data(piece)
            taken += tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
    # A call takes a few small objects, whatever is pending. A copy of what is pending, in the end
    # at least 20,000 bytes, would take 10,000 bytes a call on average.
    assert taken < 3000 * 20_000


def test_an_endless_comment_takes_no_memory() -> None:
    parser = EventParser(100)
    chunk = b"x" * 65536
    parser.receive_data(b"data: a\n:")
    tracemalloc.start()
    try:
        for _ in range(1000):
            assert parser.receive_data(chunk) == []
        _now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 4 * len(chunk)
    assert parser.receive_data(b"\n\n") == [ServerSentEvent(data="a")]


@pytest.mark.parametrize("chunk", [b"data:x\n" * 100, b"data:" + b"x" * 995 + b"\n", b"x" * 1000])
def test_an_endless_event_takes_memory_to_the_limit_only(chunk: bytes) -> None:
    parser = EventParser(100_000)

    def feed() -> None:
        parser.receive_data(b"data:" + b"x" * 60_000 + b"\n")
        for _ in range(1_000_000):
            parser.receive_data(chunk)

    tracemalloc.start()
    try:
        with pytest.raises(EventTooLargeError):
            feed()
        now, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 500_000
    assert now < 20_000  # what was kept of the event is given back


# --- The fuzz harness, over its corpus ------------------------------------------------------------


@functools.cache
def load_harness() -> Callable[[bytes], None]:
    spec = importlib.util.spec_from_file_location("fuzz_sse", FUZZ / "fuzz_sse.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    one_input: Callable[[bytes], None] = module.one_input
    return one_input


@pytest.mark.parametrize(
    "path", sorted((FUZZ / "corpus/sse").iterdir()), ids=lambda path: path.name
)
def test_the_fuzz_corpus(path: Path) -> None:
    load_harness()(path.read_bytes())


@given(st.binary(max_size=60))
def test_the_fuzz_harness_takes_any_input(data: bytes) -> None:
    load_harness()(data)
