"""Content codings: what was compressed comes out as it was, in whatever pieces it comes."""

from __future__ import annotations

import gzip as gzip_library
import zlib
from collections.abc import Callable, Iterable
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oaio._transport.accepted import decoders as installed
from oaio.testing import ScriptedNetwork, close, delay, send
from oaio_protocol.actions import Done, Emit, Ok, SendRequest
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import (
    BadRequestError,
    ConnectionLostError,
    ContentCodingError,
    DecompressionLimitError,
    DeserializationError,
    NetworkError,
    ProtocolError,
    StreamConnectionLostError,
    UnexpectedContentError,
)
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.http.coding import (
    DECODERS,
    GRACE,
    MAX_CODINGS,
    STEP,
    Decoding,
    decoders_for,
)
from oaio_protocol.operations import chat, models
from oaio_protocol.retry import RetryPolicy

TEXT = b"".join(b'data: {"n": %d}\n\n' % n for n in range(3000))


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


def brotli(data: bytes) -> bytes:
    return bytes(pytest.importorskip("brotli").compress(data))


def zstd(data: bytes) -> bytes:
    return bytes(pytest.importorskip("backports.zstd").compress(data))


FORMATS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "gzip": ("gzip", gzip_library.compress),
    "x-gzip": ("X-GZIP", gzip_library.compress),
    "deflate": ("deflate", zlib.compress),
    "raw deflate": ("deflate", raw_deflate),
    "brotli": ("br", brotli),
    "zstd": ("zstd", zstd),
    "two at once": ("gzip, deflate", lambda data: zlib.compress(gzip_library.compress(data))),
    "three and nothing": (
        "deflate,identity, ,gzip,x-gzip",
        lambda data: gzip_library.compress(gzip_library.compress(raw_deflate(data))),
    ),
    "four kinds": ("gzip,br,zstd", lambda data: zstd(brotli(gzip_library.compress(data)))),
}
formats = pytest.mark.parametrize(("coding", "pack"), FORMATS.values(), ids=FORMATS.keys())


def decoding(coding: str, max_ratio: float = 100.0) -> Decoding:
    found = decoders_for(coding, installed())
    assert found is not None
    return Decoding(found, max_ratio)


def decode(coding: str, pieces: Iterable[bytes]) -> bytes:
    """Return what `pieces` mean."""
    mine, made = decoding(coding), b""
    for piece in pieces:
        mine.feed(piece)
        while more := mine.take():
            assert len(more) <= 2 * STEP  # brotli takes its limit for a hint
            made += more
    mine.end()
    return made


def cut(data: bytes, size: int) -> list[bytes]:
    return [data[at : at + size] for at in range(0, len(data), size)]


@formats
def test_what_was_packed_comes_out(coding: str, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(TEXT)
    assert packed != TEXT
    for size in (1, 7, 1000, len(packed)):
        assert decode(coding, cut(packed, size)) == TEXT


@formats
def test_a_large_text_is_made_step_by_step(coding: str, pack: Callable[[bytes], bytes]) -> None:
    large = TEXT * 40
    assert len(large) > 4 * STEP
    assert decode(coding, [pack(large)]) == large


@formats
def test_nothing_at_all_is_whole(coding: str, pack: Callable[[bytes], bytes]) -> None:
    assert decode(coding, []) == b""
    assert decode(coding, [pack(b"")]) == b""


@formats
def test_what_is_cut_is_a_lost_connection(coding: str, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(TEXT)
    for size in (1, 2, 5, len(packed) // 2, len(packed) - 1):
        with pytest.raises(ConnectionLostError, match="in the middle of its") as caught:
            decode(coding, [packed[:size]])
        assert caught.value.retryable


def broken(coding: str, data: bytes) -> ContentCodingError:
    with pytest.raises(ContentCodingError, match="is broken") as caught:
        decode(coding, [data])
    assert not caught.value.retryable
    assert isinstance(caught.value, ProtocolError)
    assert caught.value.__cause__ is not None
    return caught.value


@formats
def test_something_else_is_a_typed_error(coding: str, pack: Callable[[bytes], bytes]) -> None:
    assert broken(coding, b"\xff" * 100 + pack(TEXT))


@pytest.mark.parametrize("name", ["gzip", "deflate", "two at once", "three and nothing"])
def test_what_is_broken_in_the_middle_is_a_typed_error(name: str) -> None:
    """The others have no checksum: what is changed in them may be another text."""
    coding, pack = FORMATS[name]
    packed = bytearray(pack(TEXT))
    packed[len(packed) // 2 : len(packed) // 2 + 60] = b"\xff" * 60
    assert broken(coding, bytes(packed))


def flushing(coding: str) -> tuple[Callable[[bytes], bytes], Callable[[], bytes]]:
    """Return what packs a piece so that it can be read at once, and what ends."""
    if coding == "br":
        packer: Any = pytest.importorskip("brotli").Compressor()
        return lambda data: packer.process(data) + packer.flush(), packer.finish
    if coding == "zstd":
        library: Any = pytest.importorskip("backports.zstd")
        packer = library.ZstdCompressor()
        return lambda data: packer.compress(data, packer.FLUSH_BLOCK), packer.flush
    wbits = {"gzip": 31, "deflate": 15, "raw": -15}[coding]
    deflater = zlib.compressobj(wbits=wbits)
    return lambda data: deflater.compress(data) + deflater.flush(zlib.Z_SYNC_FLUSH), deflater.flush


@pytest.mark.parametrize("coding", ["gzip", "deflate", "raw", "br", "zstd"])
def test_each_piece_that_is_flushed_comes_out_at_once(coding: str) -> None:
    pack, finish = flushing(coding)
    mine = decoding("deflate" if coding == "raw" else coding)
    for number in range(100):
        event = b"data: %d\n\n" % number
        mine.feed(pack(event))
        made = b""
        while more := mine.take():
            made += more
        assert made == event
    mine.feed(finish())
    assert mine.take() == b""
    mine.end()


@pytest.mark.parametrize("coding", ["gzip", "zstd"])
def test_several_members(coding: str) -> None:
    pack = FORMATS[coding][1]
    packed = pack(b"one ") + pack(b"") + pack(b"two ") + pack(b"three")
    for size in (1, 3, 11, len(packed)):
        assert decode(coding, cut(packed, size)) == b"one two three"


def test_padding_after_the_last_member() -> None:
    packed = gzip_library.compress(b"one") + bytes(100) + gzip_library.compress(b"two") + bytes(9)
    for size in (1, 3, len(packed)):
        assert decode("gzip", cut(packed, size)) == b"onetwo"


@pytest.mark.parametrize(
    ("coding", "pack"),
    [("gzip", gzip_library.compress), ("deflate", zlib.compress), ("deflate", raw_deflate)],
)
def test_something_else_after_the_end(coding: str, pack: Callable[[bytes], bytes]) -> None:
    with pytest.raises(ContentCodingError):
        decode(coding, [pack(b"text") + b"else"])
    with pytest.raises(ContentCodingError):
        decode(coding, [pack(b"text"), b"else"])


def test_many_small_members_take_a_time_in_proportion() -> None:
    member = gzip_library.compress(b"x")
    small, large = [decode("gzip", [member * n]) for n in (100, 20_000)]
    assert (len(small), len(large)) == (100, 20_000)


# --- limits -----------------------------------------------------------------------------------


@formats
def test_a_bomb_is_refused_before_it_grows(coding: str, pack: Callable[[bytes], bytes]) -> None:
    packed = pack(bytes(3 * GRACE))
    mine = decoding(coding)
    mine.feed(packed)
    sizes: list[int] = []
    with pytest.raises(DecompressionLimitError, match="100 times") as caught:
        sizes.extend(iter(lambda: len(mine.take()), 0))
    assert max(sizes) <= STEP
    assert sum(sizes) <= max(GRACE, 100 * len(packed))
    assert not caught.value.retryable


def test_a_bomb_within_another_whose_shell_says_nothing() -> None:
    """The inner data are empty members, which make no byte of the answer, however many."""
    inner = gzip_library.compress(b"") * (2 * GRACE // 20)
    packed = gzip_library.compress(inner)
    with pytest.raises(DecompressionLimitError):
        decode("gzip, gzip", [packed])


def test_a_short_text_of_one_letter_is_no_bomb() -> None:
    text = bytes(GRACE)
    assert decode("gzip", [gzip_library.compress(text)]) == text


def test_the_ratio_can_be_set() -> None:
    packed = gzip_library.compress(bytes(2 * GRACE))
    found = decoders_for("gzip", {})
    assert found is not None
    mine = Decoding(found, 2000.0)
    mine.feed(packed)
    assert sum(iter(lambda: len(mine.take()), 0)) == 2 * GRACE


def test_too_many_codings() -> None:
    assert decoders_for(", ".join(["gzip"] * MAX_CODINGS), {})
    with pytest.raises(ContentCodingError, match="5 codings"):
        decoders_for(", ".join(["gzip"] * (MAX_CODINGS + 1)), {})


@pytest.mark.parametrize("value", ["", "identity", " , ", "compress", "gzip, compress", "gzip;q=1"])
def test_nothing_to_undo_or_nothing_known(value: str) -> None:
    assert decoders_for(value, {}) is None


def test_what_is_installed_is_known() -> None:
    assert decoders_for("br", {}) is None
    assert installed().keys() >= {"gzip", "deflate"}
    for name, make in {**DECODERS, **installed()}.items():
        found = decoders_for(name, installed())
        assert found is not None
        assert type(found[0][1]) is type(make())


# --- anything ---------------------------------------------------------------------------------


@st.composite
def packed_texts(draw: st.DrawFn) -> tuple[str, bytes, bytes, int]:
    coding, pack = draw(st.sampled_from([FORMATS[name] for name in sorted(FORMATS)]))
    text = draw(st.binary(max_size=300)) * draw(st.integers(1, 50))
    return coding, text, pack(text), draw(st.integers(1, 400))


@given(packed_texts())
def test_any_text_in_any_pieces(packed: tuple[str, bytes, bytes, int]) -> None:
    coding, text, data, size = packed
    assert decode(coding, cut(data, size)) == text


@given(packed_texts(), st.integers(0, 10_000), st.binary(max_size=4))
def test_any_damage_is_a_typed_error(
    packed: tuple[str, bytes, bytes, int], at: int, damage: bytes
) -> None:
    coding, text, data, size = packed
    at %= len(data) + 1
    damaged = data[:at] + damage + data[at + len(damage) :]
    try:
        made = decode(coding, cut(damaged, size))
    except NetworkError:
        return
    # Raw deflate, brotli and zstd need not have a checksum.
    assert made == text or coding in ("br", "deflate", "zstd")


@given(st.sampled_from(["gzip", "deflate", "br", "zstd", "gzip, br"]), st.binary(max_size=200))
@example("deflate", b"\x78")
@example("gzip", b"\x1f")
@example("br", b"\x06\x00")
def test_any_bytes_are_a_text_or_a_typed_error(coding: str, data: bytes) -> None:
    try:
        whole = decode(coding, [data])
    except NetworkError:
        with pytest.raises(NetworkError):
            decode(coding, cut(data, 1))
    else:
        assert decode(coding, cut(data, 1)) == whole


# --- in calls ---------------------------------------------------------------------------------

MODELS = b'{"object": "list", "data": [{"id": "m", "object": "model"}]}'
EVENTS = [
    b'data: {"id":"c","choices":[{"index":0,"delta":{"content":"%d"}}]}\n\n' % n for n in range(3)
]
LAST = b'data: {"id":"c","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\n'
END = b"data: [DONE]\n\n"
SETTINGS = Settings.from_environment({}, api_key="k", base_url="http://api.test/v1").with_changes(
    decoders=installed(), retry=RetryPolicy(max_retries=0)
)
STREAMED: Any = chat.create(model="m", messages=[{"role": "user", "content": "?"}], stream=True)


def answered(body: bytes, coding: str, status: int = 200) -> list[Any]:
    head = f"HTTP/1.1 {status} OK\r\nContent-Type: application/json\r\nContent-Encoding: {coding}"
    return [send(f"{head}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body)]


def streaming(coding: str, pieces: list[bytes], *, end: bool = True) -> list[Any]:
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked"
    steps: list[Any] = [send(f"{head}\r\nContent-Encoding: {coding}\r\n\r\n".encode())]
    for piece in pieces:
        steps += [delay(1.0), send(b"%x\r\n%b\r\n" % (len(piece), piece))]
    return [*steps, send(b"0\r\n\r\n")] if end else [*steps, close()]


def make(network: ScriptedNetwork, operation: Any = STREAMED) -> Call:
    return network.new_call(operation, SETTINGS)


def test_only_what_is_decoded_is_asked_for() -> None:
    headers = dict(SETTINGS.request(models.list_()).plain_headers())
    assert headers["Accept-Encoding"] == ", ".join(installed())
    assert "x-gzip" not in headers["Accept-Encoding"]


@formats
@pytest.mark.parametrize("piece_size", [None, 1])
def test_a_plain_answer(
    coding: str, pack: Callable[[bytes], bytes], piece_size: int | None
) -> None:
    network = ScriptedNetwork(answered(pack(MODELS), coding), piece_size=piece_size)
    _, page = network.run(make(network, models.list_()))
    assert page.data[0].id == "m"
    assert page._response.headers["content-encoding"] == coding


@formats
def test_the_connection_can_be_used_again(coding: str, pack: Callable[[bytes], bytes]) -> None:
    network = ScriptedNetwork(answered(pack(MODELS), coding), then=answered(pack(MODELS), coding))
    network.run(make(network, models.list_()))
    network.run(make(network, models.list_()))
    assert network.connections == 1


def test_an_error_answer() -> None:
    body = gzip_library.compress(b'{"error": {"message": "Not so", "code": "c"}}')
    network = ScriptedNetwork(answered(body, "gzip", 400))
    with pytest.raises(BadRequestError, match="Not so"):
        network.run(make(network, models.list_()))
    network = ScriptedNetwork(answered(body[:-9], "gzip", 400))  # does not hide the status
    with pytest.raises(BadRequestError):
        network.run(make(network, models.list_()))


def test_a_plain_answer_that_is_no_json() -> None:
    """It was decoded, so its coding is not what is wrong with it."""
    network = ScriptedNetwork(answered(gzip_library.compress(b"{"), "gzip"))
    with pytest.raises(DeserializationError):
        network.run(make(network, models.list_()))


def test_an_answer_that_expands_too_far() -> None:
    network = ScriptedNetwork(answered(gzip_library.compress(bytes(3 * GRACE)), "gzip"))
    with pytest.raises(DecompressionLimitError) as caught:
        network.run(make(network, models.list_()))
    assert caught.value.attempts == 1


def test_an_answer_whose_text_is_too_large() -> None:
    network = ScriptedNetwork(answered(gzip_library.compress(MODELS * 100), "gzip"))
    settings = SETTINGS.with_changes(max_body_size=1000)
    with pytest.raises(ProtocolError, match="larger than 1000"):
        network.run(network.new_call(models.list_(), settings))


def test_a_cut_answer_is_tried_again() -> None:
    whole = gzip_library.compress(MODELS)
    network = ScriptedNetwork(answered(whole[:-4], "gzip"), answered(whole, "gzip"))
    settings = SETTINGS.with_changes(retry=RetryPolicy(max_retries=1))
    _, page = network.run(network.new_call(models.list_(), settings))
    assert page.data[0].id == "m"


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_each_event_is_handed_over_when_it_comes(coding: str) -> None:
    pack, finish = flushing(coding)
    pieces = [pack(event) for event in [*EVENTS, LAST]]
    network = ScriptedNetwork(streaming(coding, [*pieces, pack(END) + finish()]))
    call, times = make(network), []
    line = network.line(call.request)
    action = call.start(network.clock.now)
    while not isinstance(action, Done):
        if isinstance(action, Emit):
            times.append(network.clock.now)
            action = call.step(Ok(), network.clock.now)
        else:
            action = call.step(line.perform(action), network.clock.now)
    assert (times, action.error, action.reusable) == ([1.0, 2.0, 3.0, 4.0], None, True)


def test_a_stream_that_is_whole_may_lack_the_end_of_its_coding() -> None:
    pack, _ = flushing("gzip")
    for end in (True, False):
        pieces = [pack(event) for event in [*EVENTS, LAST, END]]
        network = ScriptedNetwork(streaming("gzip", pieces, end=end))
        events, _ = network.run(make(network))
        assert len(events) == 4
        pack, _ = flushing("gzip")


@pytest.mark.parametrize("damage", ["cut", "broken"])
def test_a_stream_that_breaks_off(damage: str) -> None:
    pack, _ = flushing("gzip")
    pieces = [pack(event) for event in EVENTS]
    pieces += [] if damage == "cut" else [b"\xff" * 20]
    network = ScriptedNetwork(streaming("gzip", pieces))
    with pytest.raises(StreamConnectionLostError, match=r"after 3 events.*gzip") as caught:
        network.run(make(network))
    assert (caught.value.received, caught.value.retryable) == (3, False)
    assert caught.value.partial.choices[0].message.content == "012"  # type: ignore[attr-defined]


def test_a_stream_that_is_broken_before_its_first_event() -> None:
    network = ScriptedNetwork(streaming("gzip", [b"\xff" * 20]))
    with pytest.raises(ContentCodingError):
        network.run(make(network))


def test_an_endless_stream_of_nothing() -> None:
    """Comments that are packed well come for as long as nobody looks at what they cost."""
    network = ScriptedNetwork(streaming("gzip", [gzip_library.compress(b":\n" * 2 * GRACE)]))
    with pytest.raises(DecompressionLimitError):
        network.run(make(network))


def test_codings_that_no_one_knows_or_too_many() -> None:
    network = ScriptedNetwork(answered(b"\x1f\x9d?", "compress"))
    with pytest.raises(UnexpectedContentError, match="compress"):
        network.run(make(network, models.list_()))
    network = ScriptedNetwork(answered(MODELS, ",".join(["gzip"] * 5)))
    with pytest.raises(ContentCodingError, match="5 codings"):
        network.run(make(network, models.list_()))
    network = ScriptedNetwork(answered(MODELS, "identity"))
    network.run(make(network, models.list_()))


def test_another_http_stack_decodes_for_itself() -> None:
    call = Call(models.list_(), SETTINGS, seam="message")
    action = call.start(0.0)
    assert isinstance(action, SendRequest)
    call.step(Ok(head=ResponseHead(200, Headers.of({"content-encoding": "gzip"}))), 0.0)
    call.step(Ok(MODELS), 0.0)
    action = call.step(Ok(), 0.0)
    assert isinstance(action, Done)
    assert action.result.data[0].id == "m"
