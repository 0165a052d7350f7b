"""The blocking client over whatever line it is given."""

from __future__ import annotations

import time
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from oaio_protocol.actions import Action, Done
from oaio_protocol.http import Request
from oaio_protocol.operations import Operation

from ._client import BaseClient
from ._streams import Line, Stream

if TYPE_CHECKING:
    from .resources.chat import Chat
    from .resources.embeddings import Embeddings
    from .resources.models import Models
    from .resources.responses import Responses

clock = time.monotonic


class Client(BaseClient[Any]):
    """The blocking client; safe to use from several threads at once. See `BaseClient`."""

    def _line(self, request: Request) -> Line:
        raise NotImplementedError

    def call(self, operation: Operation[Any]) -> Any:
        """Carry out `operation`; return its result, or a `Stream` of its events."""
        now = clock()
        call = self._new_call(operation, now)
        line = self._line(call.request)
        if operation.streamed:
            return Stream[Any](call, line, clock).begin()
        action: Action = call.start(now)
        reusable = False
        try:
            while not isinstance(action, Done):
                action = call.step(line.perform(action), clock())
            reusable = action.reusable
        finally:
            line.release(reusable=reusable)
            call.abort()
        if action.error is not None:
            raise action.error
        return action.result

    @cached_property
    def chat(self) -> Chat:
        """Chat completions."""
        from .resources.chat import Chat

        return Chat(self)

    @cached_property
    def responses(self) -> Responses:
        """Responses."""
        from .resources.responses import Responses

        return Responses(self)

    @cached_property
    def embeddings(self) -> Embeddings:
        """Embeddings."""
        from .resources.embeddings import Embeddings

        return Embeddings(self)

    @cached_property
    def models(self) -> Models:
        """Models."""
        from .resources.models import Models

        return Models(self)

    def close(self) -> None:
        """Close all connections of this client and of those that share them."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
