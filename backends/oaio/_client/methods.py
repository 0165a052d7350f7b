"""The methods of a resource, or of all of a client, whose answers are given as they came."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from .streamed import AsyncStreamedResponse, StreamedResponse

T_co = TypeVar("T_co", covariant=True)


class _Methods:
    """The methods of a resource, or of all resources of a client, in another form.

    Type checkers know these by the classes in `resources.wrapped`.
    """

    def __init__(self, target: Any) -> None:
        self._target = target

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(self._target, name)
        if not callable(found):
            return type(self)(found)
        if getattr(found, "several_calls", False):
            raise AttributeError(f"{name}() makes several calls: it has no one answer")
        return self._form(found)

    def _form(self, method: Callable[..., Any]) -> Any:
        return method

    def __dir__(self) -> list[str]:
        return [name for name in dir(self._target) if not name.startswith("_")]


class Raw(_Methods):
    """`client.with_raw_response`, `client.files.with_raw_response`, …"""


class AsyncRaw(_Methods):
    """`client.with_raw_response`, `client.files.with_raw_response`, …"""


class Streaming(_Methods):
    """`client.with_streaming_response`, `client.files.with_streaming_response`, …"""

    def _form(self, method: Callable[..., Any]) -> Any:
        return lambda *args, **kwargs: Opening(functools.partial(method, *args, **kwargs))


class AsyncStreaming(_Methods):
    """`client.with_streaming_response`, `client.files.with_streaming_response`, …"""

    def _form(self, method: Callable[..., Any]) -> Any:
        return lambda *args, **kwargs: AsyncOpening(functools.partial(method, *args, **kwargs))


class Opening(Generic[T_co]):
    """A call that is made when the `with` block is entered."""

    def __init__(self, make: Callable[[], StreamedResponse[T_co]]) -> None:
        self._make = make
        self._response: StreamedResponse[T_co] | None = None

    def __enter__(self) -> StreamedResponse[T_co]:
        self._response = self._make()
        return self._response

    def __exit__(self, *_: object) -> None:
        if self._response is not None:
            self._response.close()


class AsyncOpening(Generic[T_co]):
    """A call that is made when the `async with` block is entered."""

    def __init__(self, make: Callable[[], Awaitable[AsyncStreamedResponse[T_co]]]) -> None:
        self._make = make
        self._response: AsyncStreamedResponse[T_co] | None = None

    async def __aenter__(self) -> AsyncStreamedResponse[T_co]:
        self._response = await self._make()
        return self._response

    async def __aexit__(self, *_: object) -> None:
        if self._response is not None:
            await self._response.close()
