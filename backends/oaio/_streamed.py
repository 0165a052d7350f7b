"""Answers whose body is read as it comes: in pieces, as text, as events, or into a file."""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from oaio_protocol.binary import Rechunker, TextReader
from oaio_protocol.reading import EventReader, raw_answer

from ._bar import Progress, told
from ._downloads import PartFile
from ._facts import Facts
from ._pages import bound

if TYPE_CHECKING:
    import os

    from oaio_protocol.operations import Operation


_WRITTEN_AT_ONCE = 1024 * 1024
"""How many bytes an async client hands to a thread to write: handing over costs more than that."""


class _Streamed(Facts):
    """What the streamed answers of both clients have in common."""

    def __init__(self, stream: Any, operation: Operation[Any], client: Any, seconds: float) -> None:
        self._call, self._seconds = stream._call, seconds  # noqa: SLF001 - it is one of ours
        self._stream, self._operation, self._client = stream, operation, client

    @property
    def is_closed(self) -> bool:
        """Whether the body was read to its end, or given up."""
        return bool(self._stream._over)  # noqa: SLF001

    def _events(self) -> EventReader:
        return EventReader(self._operation, self._client._settings, self.response)  # noqa: SLF001

    def _result(self, body: bytes, to: Any) -> Any:
        client = self._client
        answer = raw_answer(body, self.response, self._operation, client._settings, _ignore)  # noqa: SLF001
        if to is not None:
            from ._cast import converter_for

            return answer.parse(to=converter_for(to))
        return bound(answer.parse(), self._operation, client.page, frozenset())

    def _total(self) -> int:
        length = self.headers.get("content-length", "")
        return int(length) if length.isdecimal() else -1


def _ignore(_: str) -> None:
    """Take a warning that nobody waits for: the caller looks at the answer themselves."""


class StreamedResponse(_Streamed):
    """An answer whose body is read as it comes; for `with` blocks."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes, or as they come."""
        chunks = Rechunker(chunk_size)
        for data in self._stream:
            yield from chunks.feed(data)
        yield from chunks.end()

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the body as text."""
        reader = TextReader(self.response)
        for data in self.iter_bytes(chunk_size):
            yield reader.text(data)
        yield reader.text(b"", final=True)

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the body, without their ends."""
        reader = TextReader(self.response)
        for data in self._stream:
            yield from reader.lines(data)
        yield from reader.lines(b"", final=True)

    def read(self) -> bytes:
        """Return the whole body, or what of it was not read yet."""
        return b"".join(self._stream)

    def text(self) -> str:
        """Return the whole body as a text."""
        return "".join(self.iter_text())

    def json(self) -> Any:
        """Return the whole body as a JSON value."""
        return self._result(self.read(), object)

    def parse(self, *, to: Any = None) -> Any:
        """Return the result, as the method itself would have; an iterator for a streamed one."""
        if self._operation.streamed:
            return self._iter_events()
        return self._result(self.read(), to)

    def _iter_events(self) -> Iterator[Any]:
        reader = self._events()
        for data in self._stream:
            yield from reader.feed(data)
        reader.end()

    def stream_to_file(
        self,
        file: str | os.PathLike[str],
        *,
        chunk_size: int | None = None,
        progress: Progress = None,
    ) -> None:
        """Write the body to `file` as it comes.

        It is written to a file with `.part` at its end, which gets its name when it is complete.

        Args:
            file: the path.
            chunk_size: how much is written at once, in bytes.
            progress: is told how many bytes of how many were written (-1 if nobody knows);
                `True` draws a bar.

        Raises:
            OpenAIError: the answer broke off.
            OSError: the file cannot be written.
        """
        target = PartFile(file, self._total(), told(progress))
        try:
            for data in self.iter_bytes(chunk_size):
                target.write(data)
        except BaseException:
            target.discard()
            raise
        target.complete()

    write_to_file = stream_to_file

    def close(self) -> None:
        """Stop; what was not read is lost."""
        self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStreamedResponse(_Streamed):
    """An answer whose body is read as it comes; for `async with` blocks."""

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes, or as they come."""
        chunks = Rechunker(chunk_size)
        async for data in self._stream:
            for piece in chunks.feed(data):
                yield piece
        for piece in chunks.end():
            yield piece

    async def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Yield the body as text."""
        reader = TextReader(self.response)
        async for data in self.iter_bytes(chunk_size):
            yield reader.text(data)
        yield reader.text(b"", final=True)

    async def iter_lines(self) -> AsyncIterator[str]:
        """Yield the lines of the body, without their ends."""
        reader = TextReader(self.response)
        async for data in self._stream:
            for line in reader.lines(data):
                yield line
        for line in reader.lines(b"", final=True):
            yield line

    async def read(self) -> bytes:
        """Return the whole body, or what of it was not read yet."""
        return b"".join([data async for data in self._stream])

    async def text(self) -> str:
        """Return the whole body as a text."""
        return "".join([text async for text in self.iter_text()])

    async def json(self) -> Any:
        """Return the whole body as a JSON value."""
        return self._result(await self.read(), object)

    async def parse(self, *, to: Any = None) -> Any:
        """Return the result, as the method itself would have; an iterator for a streamed one."""
        if self._operation.streamed:
            return self._iter_events()
        return self._result(await self.read(), to)

    async def _iter_events(self) -> AsyncIterator[Any]:
        reader = self._events()
        async for data in self._stream:
            for event in reader.feed(data):
                yield event
        reader.end()

    async def stream_to_file(
        self,
        file: str | os.PathLike[str],
        *,
        chunk_size: int | None = None,
        progress: Progress = None,
    ) -> None:
        """Write the body to `file` as it comes, in a thread; see `StreamedResponse`."""
        in_thread: Any = self._client._running_loop().in_thread  # noqa: SLF001
        target = PartFile(file, self._total(), told(progress))
        try:
            async for data in self.iter_bytes(chunk_size or _WRITTEN_AT_ONCE):
                await in_thread(functools.partial(target.write, data))
        except BaseException:
            target.discard()
            raise
        target.complete()

    write_to_file = stream_to_file

    async def close(self) -> None:
        """Stop; what was not read is lost."""
        await self._stream.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
