"""The blocking client over whatever line it is given."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from functools import cached_property
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from oaio_protocol.actions import Action, Done
from oaio_protocol.errors import OpenAIError
from oaio_protocol.http import Request
from oaio_protocol.operations import Operation

from .._streams import Line, Stream
from ..resources.clients import Resources
from .client import BaseClient
from .verbs import Verbs

if TYPE_CHECKING:
    from oaio_protocol.many import Finished

    from .._transport.httpx import BlockingAdapter
    from ..resources.chat import Chat
    from ..resources.embeddings import Embeddings
    from ..resources.models import Models
    from ..resources.responses import Responses
    from .many import Results
    from .progress import ProgressOption

T = TypeVar("T")


class Client(Resources, Verbs, BaseClient[Any]):
    """The blocking client; safe to use from several threads at once. See `BaseClient`."""

    _clock: Callable[[], float] = staticmethod(time.monotonic)

    def _line(self, request: Request) -> Line:
        raise NotImplementedError

    def _adapt(self, http_client: Any) -> BlockingAdapter:
        from .._transport.httpx import BlockingAdapter

        return BlockingAdapter(http_client, self._connections.check_open)

    def call(self, operation: Operation[T]) -> T:
        """Carry out `operation` and return its result.

        Raises:
            OpenAIError: it failed; see `oaio_protocol.errors`.
        """
        clock = self._clock
        now = clock()
        call = self._new_call(operation, now)
        line = self._line(call.request)
        action: Action = call.start(now)
        reusable = False
        try:
            while not isinstance(action, Done):
                action = call.step(line.perform(action), clock())
            reusable = action.reusable
        finally:
            line.release(reusable=reusable)
            call.abort()
        try:
            if action.error is not None:
                if self._fallbacks:
                    from .fallbacks import fall_back

                    return fall_back(self, call, action.error)  # type: ignore[no-any-return]
                raise action.error
            return action.result  # type: ignore[no-any-return]
        finally:
            del action  # the error holds this frame: they would be a cycle

    def stream(self, operation: Operation[Any]) -> Stream[Any]:
        """Carry out `operation`, whose answer is streamed, and return the stream of its events.

        Raises:
            OpenAIError: it failed before its first event.
        """
        call = self._new_call(operation, self._clock())
        stream = Stream[Any](call, self._line(call.request), self._clock)
        if not self._fallbacks:
            return stream.begin()
        try:
            return stream.begin()
        except OpenAIError as error:
            from .fallbacks import fall_back

            return fall_back(self, call, error)  # type: ignore[no-any-return]

    def gather(
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
            limit: how many are carried out at once, each in a thread.
            progress: `True` to show how many have ended, with tqdm or rich if they are installed;
                `"tqdm"`; `"rich"`; or a function of how many have ended, and of how many.

        Raises:
            ConfigurationError: an argument cannot be used.
            OperationsError: the iterable itself raised an error; what it gave before has ended,
                and is in the error's `finished`.
        """
        from .many import gather

        return gather(self, operations, limit, progress)

    def as_completed(
        self,
        operations: Iterable[Operation[T]],
        *,
        limit: int = 10,
        progress: ProgressOption = None,
    ) -> Results[T]:
        """Carry out many operations; see `gather` for the arguments, and `Results`."""
        from .many import Results

        return Results(self, operations, limit, progress)

    @cached_property
    def chat(self) -> Chat:
        """Chat completions."""
        from ..resources.chat import Chat

        return Chat(self._twin())

    @cached_property
    def responses(self) -> Responses:
        """Responses."""
        from ..resources.responses import Responses

        return Responses(self._twin())

    @cached_property
    def embeddings(self) -> Embeddings:
        """Embeddings."""
        from ..resources.embeddings import Embeddings

        return Embeddings(self._twin())

    @cached_property
    def models(self) -> Models:
        """Models."""
        from ..resources.models import Models

        return Models(self._twin())

    def close(self) -> None:
        """Close all connections of this client and of those that share them."""
        self._connections.close()
        if self._http_client is not None:
            self._http_client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
