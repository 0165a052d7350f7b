"""Files that are written while they come."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from oaio_protocol.binary import BinaryContent, charset_of

if TYPE_CHECKING:
    import os


class PartFile:
    """A file under a name of its own until it is complete.

    Args:
        path: what it is called in the end; what was there before is replaced then.
        total: how many bytes are to come; -1 if nobody knows.
        progress: is told how many bytes of how many were written.
    """

    def __init__(
        self,
        path: str | os.PathLike[str],
        total: int = -1,
        progress: Callable[[int, int], object] | None = None,
    ) -> None:
        self._path = Path(path)
        self._part = self._path.with_name(self._path.name + ".part")
        self._file = self._part.open("wb")
        self._total, self._progress, self._written = total, progress, 0

    def write(self, data: bytes) -> int:
        """Add `data`."""
        self._file.write(data)
        self._written += len(data)
        if self._progress is not None:
            self._progress(self._written, self._total)
        return len(data)

    def complete(self) -> None:
        """Give the file its name."""
        self._file.close()
        self._part.replace(self._path)

    def discard(self) -> None:
        """Remove what was written."""
        self._file.close()
        with suppress(OSError):  # somebody else was faster
            self._part.unlink()


@frozen
class Download(BinaryContent):
    """A `BinaryContent` that can be written to a file; with the official SDK's names."""

    def write_to_file(self, file: str | os.PathLike[str]) -> None:
        """Write the content to the file at the path `file`.

        Raises:
            OSError: it cannot be written.
        """
        target = PartFile(file, len(self.content))
        try:
            target.write(self.content)
        except BaseException:
            target.discard()
            raise
        target.complete()

    def stream_to_file(
        self,
        file: str | os.PathLike[str],
        *,
        chunk_size: int | None = None,  # noqa: ARG002 - the official SDK's
    ) -> None:
        """Do as `write_to_file`: it is all in memory already. See `with_streaming_response`."""
        self.write_to_file(file)

    @property
    def encoding(self) -> str:
        """The encoding of the text that the content may be."""
        return charset_of(self.response)

    charset_encoding = encoding

    async def aread(self) -> bytes:
        """Return the content."""
        return self.content

    async def aiter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the content in pieces of `chunk_size` bytes."""
        for piece in self.iter_bytes(chunk_size):
            yield piece

    aiter_raw = aiter_bytes

    async def aiter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the text in pieces of `chunk_size` characters."""
        for piece in self.iter_text(chunk_size):
            yield piece

    async def aiter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the text, without their ends."""
        for line in self.iter_lines():
            yield line

    async def astream_to_file(
        self,
        file: str | os.PathLike[str],
        *,
        chunk_size: int | None = None,  # noqa: ARG002 - the official SDK's
    ) -> None:
        """Do as `write_to_file`."""
        self.write_to_file(file)

    def close(self) -> None:
        """Do nothing: no connection is held."""

    async def aclose(self) -> None:
        """Do nothing: no connection is held."""
