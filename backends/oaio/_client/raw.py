"""Clients whose calls give answers as they came.

A resource is some methods over a client. So its raw form is the same resource over a client whose
`call`, `stream` and `page` give answers as they came (`raw_client`); see `methods`.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import attrs

from oaio_protocol.errors import OpenAIError

from .._helpers.pages import bound
from .._streams import AsyncStream, Stream
from .facts import RawResponse
from .fallbacks import fall_back, fall_back_async

if TYPE_CHECKING:
    from oaio_protocol.actions import Done
    from oaio_protocol.call import Call
    from oaio_protocol.operations import Operation

    from .streamed import AsyncStreamedResponse, StreamedResponse

__all__ = ["RawResponse", "raw_client"]


class _Whole(Stream[Any]):
    """A call that is run to its end in one go, like a stream without events."""

    result: Any = None

    def _finish(self, action: Done) -> None:
        self.result = action.result
        super()._finish(action)


class _AsyncWhole(AsyncStream[Any]):
    """See `_Whole`."""

    result: Any = None

    def _finish(self, action: Done) -> None:
        self.result = action.result
        super()._finish(action)


def raw_client(client: Any, delivery: str) -> Any:
    """Return a client like `client` whose calls give answers as they came.

    Args:
        client: any client; it is shared, not changed.
        delivery: `"raw"` for a `RawResponse`, `"pieces"` for a `StreamedResponse`.
    """
    plain: Any = getattr(client, "_plain", type(client))
    return _as(_raw_class(plain, delivery), client)


def _as(cls: Any, client: Any) -> Any:
    """Return a `cls` that is like `client` in all else."""
    new = cls.__new__(cls)
    vars(new).update(vars(client._twin()))  # noqa: SLF001 - it is one of ours
    return new


@functools.cache
def _raw_class(plain: Any, delivery: str) -> Any:
    blocking = {"raw": _RawCalls, "pieces": _StreamedCalls}
    asynchronous = {"raw": _AsyncRawCalls, "pieces": _AsyncStreamedCalls}
    calls = asynchronous if hasattr(plain, "_running_loop") else blocking
    return type(plain.__name__, (calls[delivery], plain), {"_plain": plain})


def _finished_by(finish: Callable[[Any], Any], answer: Any) -> RawResponse[Any]:
    """Return `answer`, of a fallback, whose result is finished as that of the call itself."""
    if isinstance(answer, RawResponse):
        answer._finish = finish  # noqa: SLF001
    return answer  # type: ignore[no-any-return]


class _RawCalls:
    """What a blocking client does differently whose calls give `RawResponse`s."""

    _clock: Callable[[], float]
    _line: Callable[..., Any]
    _fallbacks: tuple[Any, ...]
    _new_call: Callable[..., Call]

    def call(self, operation: Operation[Any]) -> RawResponse[Any]:
        """Carry out `operation` and return its answer."""
        return self._respond(operation, lambda result: result)

    def page(
        self, operation: Operation[Any], seen: frozenset[str] = frozenset()
    ) -> RawResponse[Any]:
        """Carry out `operation`, a list, and return its answer."""
        return self._respond(operation, _binder(self, operation, seen))

    def _respond(self, operation: Operation[Any], finish: Callable[[Any], Any]) -> RawResponse[Any]:
        began = self._clock()
        call = self._new_call(attrs.evolve(operation, delivery="raw"), began)
        try:
            held = _Whole(call, self._line(call.request), self._clock).begin()
        except OpenAIError as error:
            if not self._fallbacks:
                raise
            return _finished_by(finish, fall_back(self, call, error))
        return RawResponse(call, self._clock() - began, held.result, finish)

    def stream(self, operation: Operation[Any]) -> RawResponse[Any]:
        """Carry out `operation`, which is streamed, and return its answer."""
        began = self._clock()
        call = self._new_call(operation, began)
        try:
            stream = Stream[Any](call, self._line(call.request), self._clock).begin()
        except OpenAIError as error:
            if not self._fallbacks:
                raise
            return fall_back(self, call, error)  # type: ignore[no-any-return]
        return RawResponse(call, self._clock() - began, None, stream=stream)


class _StreamedCalls:
    """What a blocking client does differently whose calls give `StreamedResponse`s."""

    _clock: Callable[[], float]
    _line: Callable[..., Any]
    _new_call: Callable[..., Call]

    def call(self, operation: Operation[Any]) -> StreamedResponse[Any]:
        """Carry out `operation` up to its answer's body."""
        from .streamed import StreamedResponse

        began = self._clock()
        call = self._new_call(_in_pieces(operation), began)
        stream = Stream[Any](call, self._line(call.request), self._clock).begin()
        return StreamedResponse(stream, operation, _plain(self), self._clock() - began)

    stream = call

    def page(
        self, operation: Operation[Any], _: frozenset[str] = frozenset()
    ) -> StreamedResponse[Any]:
        """Carry out `operation` up to its answer's body."""
        return self.call(operation)


class _AsyncRawCalls:
    """What an async client does differently whose calls give `RawResponse`s."""

    _line: Callable[..., Any]
    _fallbacks: tuple[Any, ...]
    _new_call: Callable[..., Call]
    _running_loop: Callable[[], Any]
    _opened: Callable[..., Any]
    _settings_for: Callable[..., Any]

    async def call(self, operation: Operation[Any]) -> RawResponse[Any]:
        """Carry out `operation` and return its answer."""
        return await self._respond(operation, lambda result: result)

    async def page(
        self, operation: Operation[Any], seen: frozenset[str] = frozenset()
    ) -> RawResponse[Any]:
        """Carry out `operation`, a list, and return its answer."""
        return await self._respond(operation, _binder(self, operation, seen))

    async def _respond(
        self, operation: Operation[Any], finish: Callable[[Any], Any]
    ) -> RawResponse[Any]:
        loop = self._running_loop()
        began = loop.clock()
        operation = await self._opened(operation)
        settings = await self._settings_for(operation)
        call = self._new_call(attrs.evolve(operation, delivery="raw"), began, settings)
        try:
            held = await _AsyncWhole(call, self._line(call.request, loop), loop.clock).begin()
        except OpenAIError as error:
            if not self._fallbacks:
                raise
            return _finished_by(finish, await fall_back_async(self, call, error))
        return RawResponse(call, loop.clock() - began, held.result, finish)

    async def stream(self, operation: Operation[Any]) -> RawResponse[Any]:
        """Carry out `operation`, which is streamed, and return its answer."""
        loop = self._running_loop()
        began = loop.clock()
        operation = await self._opened(operation)
        call = self._new_call(operation, began, await self._settings_for(operation))
        line = self._line(call.request, loop)
        try:
            stream = await AsyncStream[Any](call, line, loop.clock).begin()
        except OpenAIError as error:
            if not self._fallbacks:
                raise
            return await fall_back_async(self, call, error)  # type: ignore[no-any-return]
        return RawResponse(call, loop.clock() - began, None, stream=stream)


class _AsyncStreamedCalls:
    """What an async client does differently whose calls give `AsyncStreamedResponse`s."""

    _line: Callable[..., Any]
    _new_call: Callable[..., Call]
    _running_loop: Callable[[], Any]
    _opened: Callable[..., Any]
    _settings_for: Callable[..., Any]

    async def call(self, operation: Operation[Any]) -> AsyncStreamedResponse[Any]:
        """Carry out `operation` up to its answer's body."""
        from .streamed import AsyncStreamedResponse

        loop = self._running_loop()
        began = loop.clock()
        operation = await self._opened(operation)
        settings = await self._settings_for(operation)
        call = self._new_call(_in_pieces(operation), began, settings)
        stream = await AsyncStream[Any](call, self._line(call.request, loop), loop.clock).begin()
        return AsyncStreamedResponse(stream, operation, _plain(self), loop.clock() - began)

    stream = call

    async def page(
        self, operation: Operation[Any], _: frozenset[str] = frozenset()
    ) -> AsyncStreamedResponse[Any]:
        """Carry out `operation` up to its answer's body."""
        return await self.call(operation)


def _in_pieces(operation: Operation[Any]) -> Operation[Any]:
    return attrs.evolve(operation, delivery="pieces", events=None)


def _plain(client: Any) -> Any:
    """Return the usual client that a raw one was made of."""
    return _as(client._plain, client)  # noqa: SLF001 - it is one of ours


def _binder(client: Any, operation: Operation[Any], seen: frozenset[str]) -> Callable[[Any], Any]:
    """Return what lets a page find those after it, with a usual client."""
    return lambda page: bound(page, operation, _plain(client).page, seen)
