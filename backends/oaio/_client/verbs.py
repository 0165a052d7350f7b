"""What clients do beside calling operations: pages, paths without a method, answers as they came.

All of it is written over `call` and `stream`, and imported when it is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, cast

if TYPE_CHECKING:
    import os

    from oaio_protocol.http import ResponseHead
    from oaio_protocol.operations import Operation

    from .._helpers.bar import Progress
    from .._helpers.pages import AsyncPages
    from ..resources.wrapped.clients import (
        AsyncOpenAIWithRawResponse,
        AsyncOpenAIWithStreamingResponse,
        OpenAIWithRawResponse,
        OpenAIWithStreamingResponse,
    )
    from .requests import AsyncVerb, Verb

P = TypeVar("P")


class Verbs:
    """What the blocking client does beside calling operations."""

    if TYPE_CHECKING:

        def call(self, operation: Operation[P]) -> P: ...

    def raw(self, delivery: str) -> Any:
        """Return a client like this one whose calls give answers as they came; for resources."""
        from .raw import raw_client

        return raw_client(self, delivery)

    @property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """This client; each method returns a `RawResponse`, which has the headers and `parse()`."""
        from .methods import Raw

        return cast("OpenAIWithRawResponse", Raw(self.raw("raw")))

    @property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """This client; each method is for a `with` block, in which the body is read as it comes."""
        from .methods import Streaming

        return cast("OpenAIWithStreamingResponse", Streaming(self.raw("pieces")))

    def page(self, operation: Operation[P], seen: frozenset[str] = frozenset()) -> P:
        """Carry out `operation`, a list, and return its first page.

        Iterating over the page gives the items of all pages, each asked for when it is needed.

        Raises:
            OpenAIError: it failed.
        """
        from .._helpers.pages import bound

        return bound(self.call(operation), operation, self.page, seen)

    def save(
        self, operation: Operation[Any], to: str | os.PathLike[str], *, progress: Progress = None
    ) -> ResponseHead:
        """Carry out `operation` and write the body of its answer to the file `to` as it comes.

        It is written to a file with `.part` at its end, which gets its name when it is complete.
        `progress` is told how many bytes of how many were written; `True` draws a bar.

        Raises:
            OpenAIError: the call failed.
            OSError: the file cannot be written.
        """
        with self.raw("pieces").call(operation) as response:
            response.stream_to_file(to, progress=progress)
            return response.response  # type: ignore[no-any-return]

    @property
    def get(self) -> Verb:
        """Call `GET` on a path that has no method here yet."""
        from .requests import Verb

        return Verb(self, "GET")

    @property
    def post(self) -> Verb:
        """Call `POST` on a path that has no method here yet."""
        from .requests import Verb

        return Verb(self, "POST")

    @property
    def put(self) -> Verb:
        """Call `PUT` on a path that has no method here yet."""
        from .requests import Verb

        return Verb(self, "PUT")

    @property
    def patch(self) -> Verb:
        """Call `PATCH` on a path that has no method here yet."""
        from .requests import Verb

        return Verb(self, "PATCH")

    @property
    def delete(self) -> Verb:
        """Call `DELETE` on a path that has no method here yet."""
        from .requests import Verb

        return Verb(self, "DELETE")


class AsyncVerbs:
    """What the async client does beside calling operations; see `Verbs`."""

    def raw(self, delivery: str) -> Any:
        """Return a client like this one whose calls give answers as they came; for resources."""
        from .raw import raw_client

        return raw_client(self, delivery)

    @property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """This client; each method returns a `RawResponse`, which has the headers and `parse()`."""
        from .methods import AsyncRaw

        return cast("AsyncOpenAIWithRawResponse", AsyncRaw(self.raw("raw")))

    @property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """This client; each method is for an `async with` block, to read the body as it comes."""
        from .methods import AsyncStreaming

        return cast("AsyncOpenAIWithStreamingResponse", AsyncStreaming(self.raw("pieces")))

    def page(
        self, operation: Operation[P], seen: frozenset[str] = frozenset()
    ) -> AsyncPages[P, Any]:
        """Return the pages of `operation`, a list: `await` them, or iterate over the items of all.

        Nothing is asked for before.
        """
        from .._helpers.pages import AsyncPages

        return AsyncPages(self, operation, seen)  # type: ignore[arg-type]  # it is a client's part

    async def save(
        self, operation: Operation[Any], to: str | os.PathLike[str], *, progress: Progress = None
    ) -> ResponseHead:
        """Carry out `operation` and write the body of its answer to the file `to` as it comes.

        It is written to a file with `.part` at its end, which gets its name when it is complete.
        `progress` is told how many bytes of how many were written; `True` draws a bar.

        Raises:
            OpenAIError: the call failed.
            OSError: the file cannot be written.
        """
        async with await self.raw("pieces").call(operation) as response:
            await response.stream_to_file(to, progress=progress)
            return response.response  # type: ignore[no-any-return]

    @property
    def get(self) -> AsyncVerb:
        """Call `GET` on a path that has no method here yet."""
        from .requests import AsyncVerb

        return AsyncVerb(self, "GET")

    @property
    def post(self) -> AsyncVerb:
        """Call `POST` on a path that has no method here yet."""
        from .requests import AsyncVerb

        return AsyncVerb(self, "POST")

    @property
    def put(self) -> AsyncVerb:
        """Call `PUT` on a path that has no method here yet."""
        from .requests import AsyncVerb

        return AsyncVerb(self, "PUT")

    @property
    def patch(self) -> AsyncVerb:
        """Call `PATCH` on a path that has no method here yet."""
        from .requests import AsyncVerb

        return AsyncVerb(self, "PATCH")

    @property
    def delete(self) -> AsyncVerb:
        """Call `DELETE` on a path that has no method here yet."""
        from .requests import AsyncVerb

        return AsyncVerb(self, "DELETE")
