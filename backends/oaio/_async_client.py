"""The async client over whatever event loop it is given."""

from __future__ import annotations

from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from oaio_protocol.actions import Action, Done
from oaio_protocol.http import Request
from oaio_protocol.operations import Operation

from ._async import Connection, Line, Loop
from ._client import BaseClient
from ._streams import AsyncLine, AsyncStream

if TYPE_CHECKING:
    from ._httpx_async import AsyncAdapter
    from .resources.chat import AsyncChat
    from .resources.embeddings import AsyncEmbeddings
    from .resources.models import AsyncModels
    from .resources.responses import AsyncResponses


T = TypeVar("T")


class AsyncClient(BaseClient[Connection]):
    """The async client; may be used from several event loops, one after the other or at once.

    See `BaseClient`.
    """

    _last_loop: Loop | None = None

    def _running_loop(self) -> Loop:
        raise NotImplementedError

    def _adapt(self, http_client: Any) -> AsyncAdapter:
        from ._httpx_async import AsyncAdapter

        return AsyncAdapter(http_client, self._connections.check_open)

    def _line(self, request: Request, loop: Loop) -> AsyncLine:
        if self._http_client is not None:
            return self._http_client.line(request, loop)  # type: ignore[no-any-return]
        if loop != self._last_loop:
            # Connections of loops that have ended can never be used again.
            self._connections.forget(lambda key: isinstance(key, tuple) and key[0].is_over())
            self._last_loop = loop
        return Line(self._connections, self._tls, request, loop)

    async def call(self, operation: Operation[T]) -> T:
        """Carry out `operation` and return its result.

        Raises:
            OpenAIError: it failed; see `oaio_protocol.errors`.
        """
        loop = self._running_loop()
        clock = loop.clock
        now = clock()
        call = self._new_call(operation, now)
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
        call = self._new_call(operation, loop.clock())
        return await AsyncStream[Any](call, self._line(call.request, loop), loop.clock).begin()

    @cached_property
    def chat(self) -> AsyncChat:
        """Chat completions."""
        from .resources.chat import AsyncChat

        return AsyncChat(self._twin())

    @cached_property
    def responses(self) -> AsyncResponses:
        """Responses."""
        from .resources.responses import AsyncResponses

        return AsyncResponses(self._twin())

    @cached_property
    def embeddings(self) -> AsyncEmbeddings:
        """Embeddings."""
        from .resources.embeddings import AsyncEmbeddings

        return AsyncEmbeddings(self._twin())

    @cached_property
    def models(self) -> AsyncModels:
        """Models."""
        from .resources.models import AsyncModels

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
