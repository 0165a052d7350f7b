"""Carries out what stands in for a call that failed; the core's `fallback` decides."""

from __future__ import annotations

from inspect import isawaitable
from typing import TYPE_CHECKING, Any

from oaio_protocol.call import Call
from oaio_protocol.errors import OpenAIError
from oaio_protocol.fallback import Fallback, applies, explain, instead
from oaio_protocol.operations import Operation

if TYPE_CHECKING:
    from collections.abc import Callable

    from .client import BaseClient


def fall_back(client: Any, call: Call, error: OpenAIError) -> Any:
    """Return what the first of the client's fallbacks gives that does not fail.

    Raises:
        OpenAIError: all failed, or none could stand in for the call: its own error.
    """
    clock: Callable[[], float] = client._clock  # noqa: SLF001 - it is one of us
    deadline = clock() + call.time_left
    for fallback in client._fallbacks:  # noqa: SLF001
        time_left = deadline - clock()
        if not applies(fallback, call, error, time_left):
            continue
        try:
            if not isinstance(fallback, Fallback):
                return fallback(call.operation, error)
            twin, operation = _prepared(client, fallback, call, time_left)
            return twin.stream(operation) if operation.streamed else twin.call(operation)
        except OpenAIError as failure:
            explain(error, fallback, failure)
    try:
        raise error
    finally:
        del error  # it holds this frame: they would be a cycle


async def fall_back_async(client: Any, call: Call, error: OpenAIError) -> Any:
    """Return what the first of the client's fallbacks gives that does not fail.

    Raises:
        OpenAIError: all failed, or none could stand in for the call: its own error.
    """
    clock: Callable[[], float] = client._running_loop().clock  # noqa: SLF001 - it is one of us
    deadline = clock() + call.time_left
    for fallback in client._fallbacks:  # noqa: SLF001
        time_left = deadline - clock()
        if not applies(fallback, call, error, time_left):
            continue
        try:
            if not isinstance(fallback, Fallback):
                given = fallback(call.operation, error)
                return await given if isawaitable(given) else given
            twin, operation = _prepared(client, fallback, call, time_left)
            if operation.streamed:
                return await twin.stream(operation)
            return await twin.call(operation)
        except OpenAIError as failure:
            explain(error, fallback, failure)
    try:
        raise error
    finally:
        del error  # it holds this frame: they would be a cycle


def _prepared(
    client: BaseClient[Any], fallback: Fallback, call: Call, time_left: float
) -> tuple[Any, Operation[Any]]:
    """Return a client that does as `fallback` says, and what to ask it."""
    operation, settings = instead(fallback, call, time_left)
    twin = client._twin()  # noqa: SLF001
    make: Callable[..., Call] = client._new_call  # noqa: SLF001

    def new_call(operation: Operation[Any], now: float, _: object = None) -> Call:
        new = make(operation, now, settings)
        new.fallback = str(fallback)
        return new

    vars(twin).update(_new_call=new_call, _fallbacks=(), _credentials=None)
    return twin, operation
