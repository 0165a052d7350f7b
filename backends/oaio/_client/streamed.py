"""Answers whose body is read as it comes: in pieces, as text, as events, or into a file."""

from __future__ import annotations

import functools
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterator
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, overload

from oaio_protocol.binary import Rechunker, TextReader
from oaio_protocol.reading import EventReader, raw_answer

from .._helpers.bar import Progress, told
from .._helpers.downloads import PartFile
from .._helpers.pages import bound
from .facts import Facts

if TYPE_CHECKING:
    import os

    from oaio_protocol.http import ResponseHead
    from oaio_protocol.operations import Operation

    from .._streams import AsyncStream, Stream

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_WRITTEN_AT_ONCE = 1024 * 1024
"""How many bytes an async client hands to a thread to write: handing over costs more than that."""


class _Streamed(Facts):
    """What the streamed answers of both clients have in common."""

    _body: bytes | None = None
    """What `read` returned: it returns the same again."""

    def __init__(self, stream: Any, operation: Operation[Any], client: Any, seconds: float) -> None:
        self._call, self._seconds = stream._call, seconds  # noqa: SLF001 - it is one of ours
        self._stream, self._operation, self._client = stream, operation, client

    def _content(self) -> bytes | None:
        return self._body

    @property
    def is_closed(self) -> bool:
        """Whether the body was read to its end, or given up."""
        return bool(self._stream._over)  # noqa: SLF001

    def _events(self) -> tuple[Callable[[bytes], list[Any]], Callable[[], list[Any]]]:
        reader = EventReader(self._operation, self._client._settings, self.response)  # noqa: SLF001

        def end() -> list[Any]:
            reader.end()
            return []

        return reader.feed, end

    def _result(self, body: bytes, to: Any) -> Any:
        client = self._client
        answer = raw_answer(body, self.response, self._operation, client._settings, _ignore)  # noqa: SLF001
        if to is not None:
            from .._official.http_response import is_response_type, made_of

            if is_response_type(to):
                return made_of(self.http_response, to)
            from .._helpers.cast import converter_for

            return answer.parse(to=converter_for(to))
        return bound(answer.parse(), self._operation, client.page, frozenset())

    def _text(self, body: bytes) -> str:
        return TextReader(self.response).text(body, final=True)

    def _total(self) -> int:
        length = self.headers.get("content-length", "")
        return int(length) if length.isdecimal() else -1


class Pieces(Generic[T]):
    """What `feed` makes of the `body` that was read, then of the stream; and `end` of its end."""

    def __init__(
        self,
        stream: Any,
        feed: Callable[[bytes], list[T]],
        end: Callable[[], list[T]],
        body: bytes | None = None,
    ) -> None:
        self._stream, self._feed, self._end = stream, feed, end
        self._ready: deque[T] = deque(feed(body) if body else ())
        self._over = False

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> T:
        while not self._ready:
            if self._over:
                raise StopIteration
            data = next(self._stream, None)
            self._over = data is None
            self._ready.extend(self._end() if data is None else self._feed(data))
        return self._ready.popleft()


class AsyncPieces(Generic[T]):
    """See `Pieces`. No async generator: trio warns of those that are left before their end."""

    def __init__(
        self,
        stream: Any,
        feed: Callable[[bytes], list[T]],
        end: Callable[[], list[T]],
        body: bytes | None = None,
    ) -> None:
        self._stream, self._feed, self._end = stream, feed, end
        self._ready: deque[T] = deque(feed(body) if body else ())
        self._over = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while not self._ready:
            if self._over:
                raise StopAsyncIteration
            data = await anext(self._stream, None)
            self._over = data is None
            self._ready.extend(self._end() if data is None else self._feed(data))
        return self._ready.popleft()


def _chunks(size: int | None) -> tuple[Callable[[bytes], list[bytes]], Callable[[], list[bytes]]]:
    chunks = Rechunker(size)
    return chunks.feed, chunks.end


def _texts(
    head: ResponseHead, size: int | None
) -> tuple[Callable[[bytes], list[str]], Callable[[], list[str]]]:
    reader, chunks = TextReader(head), Rechunker(size)

    def end() -> list[str]:
        rest = b"".join(chunks.end())
        return [reader.text(rest, final=True)]

    return lambda data: [reader.text(piece) for piece in chunks.feed(data)], end


def _lines(head: ResponseHead) -> tuple[Callable[[bytes], list[str]], Callable[[], list[str]]]:
    reader = TextReader(head)
    return reader.lines, lambda: reader.lines(b"", final=True)


def _ignore(_: str) -> None:
    """Take a warning that nobody waits for: the caller looks at the answer themselves."""


class StreamedResponse(_Streamed, Generic[T_co]):
    """An answer whose body is read as it comes; for `with` blocks."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Return the body in pieces of `chunk_size` bytes, or as they come."""
        return Pieces(self._stream, *_chunks(chunk_size), self._body)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Return the body as text, made of pieces of `chunk_size` bytes, or as they come."""
        return Pieces(self._stream, *_texts(self.response, chunk_size), self._body)

    def iter_lines(self) -> Iterator[str]:
        """Return the lines of the body, without their ends."""
        return Pieces(self._stream, *_lines(self.response), self._body)

    def read(self) -> bytes:
        """Return the whole body, or what of it was not read yet; the same when called again."""
        if self._body is None:
            self._body = b"".join(self._stream)
        return self._body

    def text(self) -> str:
        """Return the whole body as a text."""
        return self._text(self.read())

    def json(self) -> Any:
        """Return the whole body as a JSON value."""
        return self._result(self.read(), object)

    @overload
    def parse(self: StreamedResponse[Stream[T]], *, to: None = None) -> Iterator[T]: ...
    @overload
    def parse(self, *, to: None = None) -> T_co: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    @overload
    def parse(self, *, to: Any) -> Any: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return the result, as the method itself would have; an iterator for a streamed one."""
        if self._operation.streamed:
            return Pieces(self._stream, *self._events())
        return self._result(self.read(), to)

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


class AsyncStreamedResponse(_Streamed, Generic[T_co]):
    """An answer whose body is read as it comes; for `async with` blocks."""

    def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """Return the body in pieces of `chunk_size` bytes, or as they come."""
        return AsyncPieces(self._stream, *_chunks(chunk_size), self._body)

    def iter_text(self, chunk_size: int | None = None) -> AsyncIterator[str]:
        """Return the body as text, made of pieces of `chunk_size` bytes, or as they come."""
        return AsyncPieces(self._stream, *_texts(self.response, chunk_size), self._body)

    def iter_lines(self) -> AsyncIterator[str]:
        """Return the lines of the body, without their ends."""
        return AsyncPieces(self._stream, *_lines(self.response), self._body)

    async def read(self) -> bytes:
        """Return the whole body, or what of it was not read yet; the same when called again."""
        if self._body is None:
            self._body = b"".join([data async for data in self._stream])
        return self._body

    async def text(self) -> str:
        """Return the whole body as a text."""
        return self._text(await self.read())

    async def json(self) -> Any:
        """Return the whole body as a JSON value."""
        return self._result(await self.read(), object)

    @overload
    async def parse(
        self: AsyncStreamedResponse[AsyncStream[T]], *, to: None = None
    ) -> AsyncIterator[T]: ...
    @overload
    async def parse(self, *, to: None = None) -> T_co: ...
    @overload
    async def parse(self, *, to: type[T]) -> T: ...
    @overload
    async def parse(self, *, to: Any) -> Any: ...
    async def parse(self, *, to: Any = None) -> Any:
        """Return the result, as the method itself would have; an iterator for a streamed one."""
        if self._operation.streamed:
            return AsyncPieces(self._stream, *self._events())
        return self._result(await self.read(), to)

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
