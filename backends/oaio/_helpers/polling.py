"""Waiting for what takes its time: looks, and sleeps as the core decides."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, TypeVar

from oaio_protocol.actions import Failed, Sleep
from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.polling import Polling, PollPolicy, Ready, is_over

if TYPE_CHECKING:
    from oaio_protocol.operations import Operation

T = TypeVar("T")
Interval = float | Omit
"""Milliseconds between two looks; `omit` for what the server says."""
Limit = float | Omit
"""Seconds after which to give up; `omit` for never."""


def policy(poll_interval_ms: Interval, max_wait_seconds: Limit) -> PollPolicy:
    """Return the policy for the arguments of a helper.

    Raises:
        ConfigurationError: one of them is impossible.
    """
    return PollPolicy(
        interval=None if isinstance(poll_interval_ms, Omit) else poll_interval_ms / 1000,
        timeout=math.inf if isinstance(max_wait_seconds, Omit) else max_wait_seconds,
    )


def poll(
    client: Any,
    operation: Operation[T],
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Limit = omit,
) -> T:
    """Carry out `operation`, which looks at something, until that is over.

    Raises:
        PollTimeoutError: it is not over after `max_wait_seconds`.
        OpenAIError: a look failed.
    """
    clock = client._clock  # noqa: SLF001 - it is one of ours
    polling = Polling(operation.name, policy(poll_interval_ms, max_wait_seconds), clock())
    while True:
        result: Any = client.call(operation)
        step = polling.looked(
            result, over=is_over(operation.name, result), headers=_headers(result), now=clock()
        )
        if isinstance(step, Ready):
            return result  # type: ignore[no-any-return]
        line = client._line(client._settings.request(operation))  # noqa: SLF001
        outcome = line.perform(Sleep(step.at))
        line.release(reusable=False)
        if isinstance(outcome, Failed):
            raise outcome.error


async def poll_async(
    client: Any,
    operation: Operation[T],
    poll_interval_ms: Interval = omit,
    max_wait_seconds: Limit = omit,
) -> T:
    """Do as `poll`, with an async client."""
    loop = client._running_loop()  # noqa: SLF001 - it is one of ours
    clock = loop.clock
    polling = Polling(operation.name, policy(poll_interval_ms, max_wait_seconds), clock())
    while True:
        result: Any = await client.call(operation)
        step = polling.looked(
            result, over=is_over(operation.name, result), headers=_headers(result), now=clock()
        )
        if isinstance(step, Ready):
            return result  # type: ignore[no-any-return]
        line = client._line(client._settings.request(operation), loop)  # noqa: SLF001
        outcome = await line.perform(Sleep(step.at))
        line.release(reusable=False)
        if isinstance(outcome, Failed):
            raise outcome.error


def _headers(result: Any) -> Any:
    head = getattr(result, "_response", None)
    return None if head is None else head.headers
