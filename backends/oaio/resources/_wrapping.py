"""What type checkers take the methods of `with_raw_response` and `with_streaming_response` for.

At run time these are found by name (`oaio._client.methods`); the classes in `wrapped`, made with
these functions, only say what there is: the arguments of each method, and what it gives.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any, Concatenate, ParamSpec, TypeVar

if TYPE_CHECKING:
    from .._client.facts import RawResponse
    from .._client.methods import AsyncOpening, Opening

P = ParamSpec("P")
T = TypeVar("T")


def raw(method: Callable[Concatenate[Any, P], T]) -> Callable[Concatenate[Any, P], RawResponse[T]]:
    """Return `method` as one that gives its answer as it came."""
    return method  # type: ignore[return-value]


def async_raw(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], Coroutine[Any, Any, RawResponse[T]]]:
    """Return `method` as one that gives its answer as it came; a list gives its first page."""
    return method  # type: ignore[return-value]


def streaming(
    method: Callable[Concatenate[Any, P], T],
) -> Callable[Concatenate[Any, P], Opening[T]]:
    """Return `method` as one for a `with` block."""
    return method  # type: ignore[return-value]


def async_streaming(
    method: Callable[Concatenate[Any, P], Awaitable[T]],
) -> Callable[Concatenate[Any, P], AsyncOpening[T]]:
    """Return `method` as one for an `async with` block."""
    return method  # type: ignore[return-value]
