"""Decoders of the content codings for which a library is needed: brotli and zstd."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oaio_protocol.http.coding import Decoder

_ZSTD_WINDOW = 23
"""A window of 8 MB, the largest that zstd may have as a content coding (RFC 9659 section 3)."""


class _Installed:
    """What the decoders of installed libraries have in common."""

    _coding = ""

    def __init__(self, library: Any) -> None:
        self._broken: Any = library
        self._data = b""
        self._begun = self._ended = self._full = False

    @property
    def whole(self) -> bool:
        """Whether what came so far is complete."""
        return not self._data and (self._ended or not self._begun)

    def feed(self, data: bytes) -> None:
        """Take more of what is coded."""
        self._data = data

    def take(self, max_bytes: int) -> bytes:
        """Return more of what was meant.

        Raises:
            ContentCodingError: the data is broken.
        """
        from oaio_protocol.errors import ContentCodingError

        while self._data or self._full:
            data, self._data, self._begun = self._data, b"", True
            try:
                made = self._decode(data, max_bytes)
            except self._broken as error:
                message = f"the {self._coding} data is broken: {error}"
                raise ContentCodingError(message) from error
            if made:
                return made
        return b""

    def _decode(self, data: bytes, max_bytes: int) -> bytes:
        raise NotImplementedError


class _Brotli(_Installed):
    """Decodes `br` (RFC 7932)."""

    _coding = "br"

    def __init__(self, brotli: Any) -> None:
        super().__init__(brotli.error)
        self._decoder = brotli.Decompressor()

    def _decode(self, data: bytes, max_bytes: int) -> bytes:
        # It goes beyond the limit by up to the same again.
        made: bytes = self._decoder.process(data, output_buffer_limit=max_bytes // 2)
        self._ended = self._decoder.is_finished()
        # Where it could take more data it may still have more to give.
        self._full = not self._ended and (bool(made) or not self._decoder.can_accept_more_data())
        return made


class _Zstd(_Installed):
    """Decodes `zstd` (RFC 8878), also of several frames."""

    _coding = "zstd"

    def __init__(self, zstd: Any) -> None:
        super().__init__(zstd.ZstdError)
        window = {zstd.DecompressionParameter.window_log_max: _ZSTD_WINDOW}
        self._make: Callable[[], Any] = lambda: zstd.ZstdDecompressor(options=window)
        self._decoder = self._make()

    def _decode(self, data: bytes, max_bytes: int) -> bytes:
        if self._ended:
            self._decoder, self._ended = self._make(), False
        decoder = self._decoder
        made: bytes = decoder.decompress(data, max_bytes)
        self._ended = decoder.eof
        self._data = decoder.unused_data if decoder.eof else b""
        self._full = not decoder.eof and not decoder.needs_input
        return made


def _brotli(name: str) -> Decoder:
    library: Any = import_module(name)
    if not hasattr(library.Decompressor, "can_accept_more_data"):
        from oaio_protocol.errors import ContentCodingError

        raise ContentCodingError(f"{name} cannot limit what it makes: install version 1.2 or later")
    return _Brotli(library)


def decoder(coding: str, library: str) -> Decoder:
    """Return a decoder of `coding`, with the installed `library` if it needs one.

    Raises:
        ContentCodingError: the library is too old.
    """
    if coding == "br":
        return _brotli(library)
    if coding == "zstd":
        return _Zstd(import_module(library))
    from oaio_protocol.http.coding import DECODERS

    return DECODERS[coding]()
