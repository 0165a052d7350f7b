"""Content codings: what a server compressed is decoded while it comes (RFC 9110 section 8.4).

gzip and deflate are decoded here; what else is installed (brotli, zstd) is handed in by
`Settings.decoders`. A step makes about 256 KiB at the most, however far a few bytes expand.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import ConnectionLostError, ContentCodingError, DecompressionLimitError
from ..exchange import MessageExchange, Script

if TYPE_CHECKING:
    from ..config import Settings
    from ..errors import WhichTimeout
    from . import ResponseHead

STEP = 256 * 1024
"""How many bytes one step of a decoder makes at the most."""
MAX_RATIO = 100.0
"""How many times larger than what came an answer may become; see `GRACE`."""
GRACE = 16 * 1024 * 1024
"""Up to how many bytes the ratio does not matter: a short text of one letter is no attack."""
MAX_CODINGS = 4
"""How many codings an answer may have, one within the other."""
_SLICE = 16 * 1024
"""How much zlib gets at once: it copies what it leaves, which many small members would repeat."""
_GZIP, _ZLIB, _RAW = 31, 15, -15
"""The formats of RFC 1952, RFC 1950 and RFC 1951, as zlib takes them."""


class Decoder(Protocol):
    """Undoes one coding, a piece at a time. Broken data is a `ContentCodingError`."""

    @property
    def whole(self) -> bool:
        """Whether what came so far is complete; nothing at all is."""
        ...

    def feed(self, data: bytes) -> None:
        """Take more of what is coded; only after `take` has returned nothing."""
        ...

    def take(self, max_bytes: int) -> bytes:
        """Return up to about `max_bytes` of what was meant; nothing if more data is needed.

        All that the data so far tells is returned: a server that flushes has an event delivered.
        """
        ...


DecoderFactory = Callable[[], Decoder]


class Inflater:
    """Decodes `gzip`, also of several members (RFC 1952 section 2.2), and `deflate`.

    `deflate` is the zlib format (RFC 9110 section 8.4.1.2), but some servers send it without that
    wrapping, so the first two bytes decide.
    """

    def __init__(self, coding: str) -> None:
        self._coding = coding
        self._inflate: Any = None  # the member under way
        self._start = b""  # of a member, until its format is known
        self._pieces: list[bytes] = []  # what is to be decoded, the next one last
        self._full = False  # the last step made all it might: zlib may hold more
        self._ended = 0  # members

    @property
    def whole(self) -> bool:
        """Whether every member has ended that has begun."""
        return self._inflate is None and not self._start and not self._pieces

    def feed(self, data: bytes) -> None:
        """Take more of what is coded."""
        slices = (data[at : at + _SLICE] for at in range(0, len(data), _SLICE))
        self._pieces = [*slices][::-1]

    def take(self, max_bytes: int) -> bytes:
        """Return more of what was meant.

        Raises:
            ContentCodingError: the data is broken.
        """
        while self._pieces or self._full:
            piece = self._pieces.pop() if self._pieces else b""
            if self._inflate is None:
                self._inflate, piece = self._begin(piece)
            inflate = self._inflate
            if inflate is None:
                continue
            try:
                made: bytes = inflate.decompress(piece, max_bytes)
            except zlib.error as error:
                raise ContentCodingError(f"the {self._coding} data is broken: {error}") from error
            rest = inflate.unused_data or inflate.unconsumed_tail
            if rest:
                self._pieces.append(rest)
            self._full = len(made) == max_bytes and not inflate.eof
            if inflate.eof:
                self._inflate, self._ended = None, self._ended + 1
            if made:
                return made
        return b""

    def _begin(self, piece: bytes) -> tuple[Any, bytes]:
        """Return what decodes the next member, if enough of it came, and what it is to decode."""
        start = self._start + piece
        if self._ended:
            start = start.lstrip(b"\0")  # a file of gzip may be padded
        if start and self._ended and self._coding == "deflate":
            raise ContentCodingError("something follows the end of the deflate data")
        if len(start) < 2:
            self._start = start
            return None, b""
        self._start = b""
        kind = _GZIP if self._coding == "gzip" else _ZLIB if _is_zlib(start) else _RAW
        return zlib.decompressobj(kind), start


def _is_zlib(start: bytes) -> bool:
    """Tell whether data begins as RFC 1950 section 2.2 says; a raw block never does in practice."""
    return start[0] & 0x0F == 8 and start[0] >> 4 <= 7 and (start[0] << 8 | start[1]) % 31 == 0


def gzip() -> Decoder:
    """Return a decoder of `gzip`."""
    return Inflater("gzip")


def deflate() -> Decoder:
    """Return a decoder of `deflate`, with or without the wrapping of zlib."""
    return Inflater("deflate")


DECODERS: dict[str, DecoderFactory] = {"gzip": gzip, "x-gzip": gzip, "deflate": deflate}
"""What is decoded always, by its name in `Content-Encoding` (RFC 9110 section 8.4.1)."""


def decoders_for(
    value: str, more: Mapping[str, DecoderFactory]
) -> list[tuple[str, Decoder]] | None:
    """Return what undoes the codings that `Content-Encoding: value` names, the last one first.

    `None` if one of them is unknown, or if there is nothing to undo.

    Raises:
        ContentCodingError: there are more codings than anybody means.
    """
    names = [name.strip().lower() for name in value.split(",")]
    names = [name for name in names if name not in ("", "identity")]
    if len(names) > MAX_CODINGS:
        raise ContentCodingError(f"the answer has {len(names)} codings, one within the other")
    found = [(name, more.get(name) or DECODERS.get(name)) for name in reversed(names)]
    made = [(name, factory()) for name, factory in found if factory is not None]
    return made if made and len(made) == len(found) else None


class Decoding:
    """Undoes the codings of one answer, one after the other, and limits how far it expands.

    Args:
        decoders: the name and the decoder of each coding, the one that was applied last first.
        max_ratio: see `MAX_RATIO`.
    """

    def __init__(self, decoders: list[tuple[str, Decoder]], max_ratio: float = MAX_RATIO) -> None:
        self._decoders, self._max_ratio = decoders, max_ratio
        self._came = self._made = 0  # bytes; made by all decoders

    def feed(self, data: bytes) -> None:
        """Take what came; only after `take` has returned nothing."""
        self._came += len(data)
        self._decoders[0][1].feed(data)

    def take(self) -> bytes:
        """Return the next bytes of the answer; nothing if more must come.

        Raises:
            ContentCodingError: the data is broken, or expands beyond the limit.
        """
        return self._take(len(self._decoders) - 1)

    def _take(self, at: int) -> bytes:
        name, decoder = self._decoders[at]
        while not (made := decoder.take(STEP)):
            if not at or not (data := self._take(at - 1)):
                return b""
            decoder.feed(data)
        self._made += len(made)
        if self._made > GRACE and self._made > self._max_ratio * self._came:
            raise DecompressionLimitError(
                f"the answer's {name} data expands to more than {self._max_ratio:g} times its size"
            )
        return made

    def end(self) -> None:
        """Note that no more comes.

        Raises:
            ConnectionLostError: the data is not whole, however cleanly HTTP ended it.
        """
        for name, decoder in self._decoders:
            if not decoder.whole:
                raise ConnectionLostError(f"the answer ended in the middle of its {name} data")


class Source(Protocol):
    """What the body of an answer is read from."""

    @property
    def reusable(self) -> bool:
        """Whether the connection may carry another exchange."""
        ...

    @reusable.setter
    def reusable(self, value: bool) -> None: ...

    @property
    def sent_at(self) -> float:
        """When the request had been sent whole."""
        ...

    def whole_body(self, limit: int) -> bytes | None:
        """Return the answer's body if all of it is here and within `limit` bytes."""
        ...

    def read(self, deadline: float, which: WhichTimeout) -> Script[bytes]:
        """Return the next bytes of the answer's body, `b""` at its end."""
        ...


class Decoded:
    """An exchange whose answer is decoded while it is read."""

    def __init__(self, exchange: Source, decoding: Decoding) -> None:
        self._exchange, self._decoding = exchange, decoding
        self.sent_at = exchange.sent_at

    @property
    def reusable(self) -> bool:
        """Whether the connection may carry another exchange."""
        return self._exchange.reusable

    @reusable.setter
    def reusable(self, value: bool) -> None:
        self._exchange.reusable = value

    def whole_body(self, limit: int) -> bytes | None:
        """Return `None`: what is here is not decoded yet."""
        del limit
        return None

    def read(self, deadline: float, which: WhichTimeout) -> Script[bytes]:
        """Return the next bytes of the decoded body, `b""` at its end.

        Raises:
            NetworkError: the connection or the coding failed.
        """
        decoding = self._decoding
        while not (made := decoding.take()):
            data = yield from self._exchange.read(deadline, which)
            if not data:
                decoding.end()
                return b""
            decoding.feed(data)
        return made


def decoded(exchange: Source, head: ResponseHead, settings: Settings) -> Source:
    """Return what the body of the answer with `head` is read from.

    That is `exchange` itself where nothing is coded; where a coding is unknown, which the reader of
    the answer will say; and at the message seam, where the other HTTP stack decodes.

    Raises:
        ContentCodingError: there are more codings than anybody means.
    """
    if isinstance(exchange, MessageExchange):
        return exchange
    found = decoders_for(head.headers.get("content-encoding", ""), settings.decoders)
    if found is None:
        return exchange
    return Decoded(exchange, Decoding(found, settings.max_decompression_ratio))


def undecodable(head: ResponseHead, settings: Settings) -> str | None:
    """Return the codings of an answer if they are such that nobody here can undo."""
    value = head.headers.get("content-encoding", "")
    names = {name.strip().lower() for name in value.split(",")}
    known = {"", "identity", *DECODERS, *settings.decoders}
    return None if names <= known else value
