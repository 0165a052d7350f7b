"""Content codings of the offline server: answers are compressed where a directive asks for it."""

import zlib
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Protocol

from attrs import evolve

from oaio.offline.parts import Answer, Ending, Piece


class Packer(Protocol):
    """Compresses; what a piece becomes can be read before the next one comes."""

    def pack(self, data: bytes) -> bytes:
        """Compress a piece."""
        ...

    def end(self) -> bytes:
        """Return what is left."""
        ...


class _Zlib:
    def __init__(self, wbits: int) -> None:
        self._packer = zlib.compressobj(wbits=wbits)
        self.end: Callable[[], bytes] = self._packer.flush

    def pack(self, data: bytes) -> bytes:
        return self._packer.compress(data) + self._packer.flush(zlib.Z_SYNC_FLUSH)


class _Brotli:
    def __init__(self) -> None:
        library: Any = import_module("brotli")
        self._packer = library.Compressor()
        self.end: Callable[[], bytes] = self._packer.finish

    def pack(self, data: bytes) -> bytes:
        packed: bytes = self._packer.process(data) + self._packer.flush()
        return packed


class _Zstd:
    def __init__(self) -> None:
        library: Any = import_module("backports.zstd")
        self._packer = library.ZstdCompressor()
        self.end: Callable[[], bytes] = self._packer.flush

    def pack(self, data: bytes) -> bytes:
        packed: bytes = self._packer.compress(data, self._packer.FLUSH_BLOCK)
        return packed


PACKERS: Mapping[str, Callable[[], Packer]] = {
    "gzip": lambda: _Zlib(31),
    "deflate": lambda: _Zlib(15),
    "br": _Brotli,
    "zstd": _Zstd,
}


def packers_for(coding: str) -> list[Packer]:
    """What applies the codings that `coding` names, one after the other.

    Raises:
        ValueError: one is unknown, or not installed.
    """
    try:
        return [PACKERS[name]() for name in coding.split(",")]
    except KeyError:
        raise ValueError(f"needs names out of {', '.join(PACKERS)}, with commas") from None
    except ImportError as error:
        raise ValueError(f"needs what is not installed: {error.name}") from error


def compressed(answer: Answer, coding: str) -> Answer:
    """The answer with its body compressed, each piece so that it can be read at once."""
    packers = packers_for(coding)
    pieces = [evolve(piece, data=_pack(packers, piece.data)) for piece in answer.pieces]
    if answer.ending is Ending.COMPLETE:
        pieces.append(Piece(0.0, _end(packers)))
    headers = [pair for pair in answer.headers if pair[0] != "content-length"]
    if not answer.stream:
        # One more than there is of an answer that is cut: so the client sees that it is.
        size = sum(len(piece.data) for piece in pieces) + (answer.ending is not Ending.COMPLETE)
        headers.append(("content-length", str(size)))
    headers.append(("content-encoding", coding))
    return evolve(answer, headers=tuple(headers), pieces=tuple(pieces))


def _pack(packers: list[Packer], data: bytes) -> bytes:
    for packer in packers:
        data = packer.pack(data)
    return data


def _end(packers: list[Packer]) -> bytes:
    data = b""
    for packer in packers:
        data = (packer.pack(data) if data else b"") + packer.end()
    return data
