"""The async client over whatever event loop it is given."""

from __future__ import annotations

from functools import cached_property, partial
from math import inf
from time import monotonic
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from oaio_protocol.actions import Action, Done
from oaio_protocol.config import Settings
from oaio_protocol.errors import OpenAIError
from oaio_protocol.http import Request
from oaio_protocol.operations import Operation
from oaio_protocol.operations._base import Omit

from .._streams import AsyncLine, AsyncStream
from .._transport.line_async import Connection, Line, Loop
from ..resources.clients import AsyncResources
from .client import BaseClient
from .verbs import AsyncVerbs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterable

    from oaio_protocol.many import Finished

    from .._transport.httpx_async import AsyncAdapter
    from ..resources.chat import AsyncChat
    from ..resources.embeddings import AsyncEmbeddings
    from ..resources.models import AsyncModels
    from ..resources.responses import AsyncResponses
    from .many_async import AsyncResults
    from .progress import ProgressOption


T = TypeVar("T")


class AsyncClient(AsyncResources, AsyncVerbs, BaseClient[Connection]):
    """The async client; may be used from several event loops, one after the other or at once.

    See `BaseClient`.
    """

    _last_loop: Loop | None = None

    def _running_loop(self) -> Loop:
        raise NotImplementedError

    def _adapt(self, http_client: Any) -> AsyncAdapter:
        from .._transport.httpx_async import AsyncAdapter

        return AsyncAdapter(http_client, self._connections.check_open)

    def _line(self, request: Request, loop: Loop) -> AsyncLine:
        if self._http_client is not None:
            return self._http_client.line(request, loop)  # type: ignore[no-any-return]
        if loop is not self._last_loop and loop != self._last_loop:
            # Connections of loops that have ended can never be used again.
            self._connections.forget(
                lambda key: isinstance(key, tuple) and key[0].is_over(), monotonic()
            )
            self._last_loop = loop
        return Line(self._connections, self._tls, request, loop)

    async def _settings_for(self, operation: Operation[Any]) -> Settings:
        """Return the settings with the key of the moment, if a function gives it.

        Raises:
            CredentialError: the function failed.
            APITimeoutError: it took longer than the whole call may.
        """
        credentials, own = self._credentials, operation.timeout
        if credentials is None or operation.admin:
            return self._settings
        limits = self._settings.timeout if isinstance(own, Omit) else own
        ask = partial(credentials.ask_async, self._settings)
        try:
            return await self._in_time(ask, limits.total)
        except TimeoutError as error:
            raise credentials.too_late(limits) from error

    async def _in_time(self, work: Callable[[], Awaitable[T]], seconds: float | None) -> T:
        loop = self._running_loop()
        return await loop.in_time(work, inf if seconds is None else loop.clock() + seconds)

    async def _opened(self, operation: Operation[Any]) -> Operation[Any]:
        """Return `operation` with its files opened, in a thread: a pipe may take its time."""
        if operation.content_type != "multipart/form-data":
            return operation
        in_thread: Any = self._running_loop().in_thread
        return await in_thread(partial(self._ready, operation))  # type: ignore[no-any-return]

    async def call(self, operation: Operation[T]) -> T:
        """Carry out `operation` and return its result.

        Raises:
            OpenAIError: it failed; see `oaio_protocol.errors`.
        """
        loop = self._running_loop()
        clock = loop.clock
        now = clock()
        if operation.content_type == "multipart/form-data":
            operation = await self._opened(operation)
        settings = None if self._credentials is None else await self._settings_for(operation)
        call = self._new_call(operation, now, settings)
        line = self._line(call.request, loop)
        action: Action = call.start(now)
        reusable = False
        try:
            while not isinstance(action, Done):
                action = call.step(await line.perform(action), clock())
            reusable = action.reusable
        finally:
            line.release(reusable=reusable)
            call.abort()
        try:
            if action.error is not None:
                if self._fallbacks:
                    from .fallbacks import fall_back_async

                    found: T = await fall_back_async(self, call, action.error)
                    return found
                raise action.error
            return action.result  # type: ignore[no-any-return]
        finally:
            del action  # the error holds this frame: they would be a cycle

    async def stream(self, operation: Operation[Any]) -> AsyncStream[Any]:
        """Carry out `operation`, whose answer is streamed, and return the stream of its events.

        Raises:
            OpenAIError: it failed before its first event.
        """
        loop = self._running_loop()
        if operation.content_type == "multipart/form-data":
            operation = await self._opened(operation)
        settings = None if self._credentials is None else await self._settings_for(operation)
        call = self._new_call(operation, loop.clock(), settings)
        stream = AsyncStream[Any](call, self._line(call.request, loop), loop.clock)
        if not self._fallbacks:
            return await stream.begin()
        try:
            return await stream.begin()
        except OpenAIError as error:
            from .fallbacks import fall_back_async

            return await fall_back_async(self, call, error)  # type: ignore[no-any-return]

    async def gather(
        self,
        operations: Iterable[Operation[T]],
        *,
        limit: int = 10,
        progress: ProgressOption = None,
    ) -> list[Finished[T]]:
        """Carry out many operations, and return what became of each, in their order.

        One that fails is told by its `Finished.error`; it does not keep the others from going on.

        Args:
            operations: as the functions in `oaio_protocol.operations` return them. They are asked
                for when there is a place, so that there may be any number of them.
            limit: how many are carried out at once, each in a task.
            progress: `True` to show how many have ended, with tqdm or rich if they are installed;
                `"tqdm"`; `"rich"`; or a function of how many have ended, and of how many.

        Raises:
            ConfigurationError: an argument cannot be used.
            OperationsError: the iterable itself raised an error; what it gave before has ended,
                and is in the error's `finished`.
        """
        from .many_async import gather

        return await gather(self, operations, limit, progress)

    def as_completed(
        self,
        operations: Iterable[Operation[T]],
        *,
        limit: int = 10,
        progress: ProgressOption = None,
    ) -> AsyncResults[T]:
        """Carry out many operations; see `gather` for the arguments, and `AsyncResults`."""
        from .many_async import AsyncResults

        return AsyncResults(self, operations, limit, progress)

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat completions."""
        from ..resources.chat import AsyncChat

        return AsyncChat(self._twin())

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses."""
        from ..resources.responses import AsyncResponses

        return AsyncResponses(self._twin())

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Embeddings."""
        from ..resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._twin())

    @cached_property
    def models(self) -> AsyncModels:
        """Models."""
        from ..resources.models import AsyncModels

        return AsyncModels(self._twin())

    async def close(self) -> None:
        """Close all connections of this client and of those that share them.

        Waits for an `http_client` only.
        """
        self._connections.close()
        if self._http_client is not None:
            await self._http_client.close(self._running_loop())

    aclose = close

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
