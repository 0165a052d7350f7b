"""The methods of a resource, or of all of a client, whose answers are given as they came."""

from __future__ import annotations

import functools
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from ._facts import RawResponse
    from ._streamed import AsyncStreamedResponse, StreamedResponse


class RawMethod(Protocol):
    """A method that gives a `RawResponse`, or a resource with such methods."""

    def __call__(self, *args: Any, **kwargs: Any) -> RawResponse[Any]: ...
    def __getattr__(self, name: str) -> RawMethod: ...


class AsyncRawMethod(Protocol):
    """A method that gives a `RawResponse`, or a resource with such methods."""

    def __call__(self, *args: Any, **kwargs: Any) -> Awaitable[RawResponse[Any]]: ...
    def __getattr__(self, name: str) -> AsyncRawMethod: ...


class StreamingMethod(Protocol):
    """A method whose answer is for a `with` block, or a resource with such methods."""

    def __call__(self, *args: Any, **kwargs: Any) -> Opening: ...
    def __getattr__(self, name: str) -> StreamingMethod: ...


class AsyncStreamingMethod(Protocol):
    """A method whose answer is for an `async with` block, or a resource with such methods."""

    def __call__(self, *args: Any, **kwargs: Any) -> AsyncOpening: ...
    def __getattr__(self, name: str) -> AsyncStreamingMethod: ...


class _Methods:
    """The methods of a resource, or of all resources of a client, in another form."""

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

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> RawMethod: ...


class AsyncRaw(_Methods):
    """`client.with_raw_response`, `client.files.with_raw_response`, …"""

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> AsyncRawMethod: ...


class Streaming(_Methods):
    """`client.with_streaming_response`, `client.files.with_streaming_response`, …"""

    def _form(self, method: Callable[..., Any]) -> Any:
        return lambda *args, **kwargs: Opening(functools.partial(method, *args, **kwargs))

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> StreamingMethod: ...


class AsyncStreaming(_Methods):
    """`client.with_streaming_response`, `client.files.with_streaming_response`, …"""

    def _form(self, method: Callable[..., Any]) -> Any:
        return lambda *args, **kwargs: AsyncOpening(functools.partial(method, *args, **kwargs))

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> AsyncStreamingMethod: ...


class Opening:
    """A call that is made when the `with` block is entered."""

    def __init__(self, make: Callable[[], StreamedResponse]) -> None:
        self._make = make
        self._response: StreamedResponse | None = None

    def __enter__(self) -> StreamedResponse:
        self._response = self._make()
        return self._response

    def __exit__(self, *_: object) -> None:
        if self._response is not None:
            self._response.close()


class AsyncOpening:
    """A call that is made when the `async with` block is entered."""

    def __init__(self, make: Callable[[], Awaitable[AsyncStreamedResponse]]) -> None:
        self._make = make
        self._response: AsyncStreamedResponse | None = None

    async def __aenter__(self) -> AsyncStreamedResponse:
        self._response = await self._make()
        return self._response

    async def __aexit__(self, *_: object) -> None:
        if self._response is not None:
            await self._response.close()
