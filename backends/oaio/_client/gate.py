"""The gate of one client: the core's `Gate` decides, this lets several threads use it.

Safe to use from several threads and event loops, from `__del__` in whatever thread the garbage
collector runs, and in the child of a fork.
"""

from __future__ import annotations

import threading
from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any

from oaio_protocol.breaker import BreakerPolicy
from oaio_protocol.errors import ConfigurationError
from oaio_protocol.gate import Ending, Gate, GateState, Visitor
from oaio_protocol.limits import RateLimits
from oaio_protocol.limits.tokens import TokenCounter

from .._transport.connections import forks

if TYPE_CHECKING:
    from oaio_protocol.http import Headers


class SharedGate(Gate):
    """A gate for several threads, with the clock `time.monotonic`.

    Nobody waits for another longer than a decision takes. Who leaves does not wait at all, because
    `__del__` may do so while this very thread is in the middle of a decision: it goes through a
    queue of its own, which whoever holds the lock serves.
    """

    def __init__(
        self, breaker: BreakerPolicy | None, limits: RateLimits | None, count: TokenCounter
    ) -> None:
        self._arguments = breaker, limits, count
        self._begin()

    def _begin(self) -> None:
        super().__init__(*self._arguments)
        self._forks = forks()
        self._lock = threading.Lock()
        self._leaving: deque[tuple[Visitor, Ending, float]] = deque()

    def _look_for_fork(self) -> None:
        """In the child of a fork, forget the parent's calls, which are none of the child's."""
        if self._forks != forks():
            self._begin()

    def ask(self, visitor: Visitor, now: float, deadline: float) -> float | None:
        """See `Gate.ask`."""
        self._look_for_fork()
        try:
            with self._lock:
                self._let_leave()
                return super().ask(visitor, now, deadline)
        finally:
            self._settle()

    def heard(self, visitor: Visitor, headers: Headers, now: float) -> None:
        """See `Gate.heard`."""
        self._look_for_fork()
        with self._lock:
            super().heard(visitor, headers, now)
        self._settle()

    def leave(self, visitor: Visitor, ending: Ending, now: float) -> None:
        """See `Gate.leave`. Never waits."""
        if self._forks == forks():  # the parent's call, else
            self._leaving.append((visitor, ending, now))
            self._settle()

    def refused_until(self, visitor: Visitor, now: float) -> float | None:
        """See `Gate.refused_until`."""
        self._look_for_fork()
        with self._lock:
            self._let_leave()
            found = super().refused_until(visitor, now)
        self._settle()
        return found

    def state(self, now: float | None = None) -> GateState:
        """Return what there is to see of it."""
        self._look_for_fork()
        with self._lock:
            self._let_leave()
            found = super().state(monotonic() if now is None else now)
        self._settle()
        return found

    def _settle(self) -> None:
        while self._leaving and self._lock.acquire(blocking=False):
            try:
                self._let_leave()
            finally:
                self._lock.release()

    def _let_leave(self) -> None:
        """Serve the queue of those who leave; the lock is held."""
        while self._leaving:
            super().leave(*self._leaving.popleft())


def make_gate(breaker: Any, limiter: Any, token_counter: TokenCounter | None) -> SharedGate | None:
    """Return the gate for the arguments of a client; `None` if nothing is asked for.

    Raises:
        ConfigurationError: an argument cannot be used.
    """
    policy = _policy("breaker", breaker, BreakerPolicy)
    limits = _policy("limiter", limiter, RateLimits)
    if limits is None:
        if token_counter is not None:
            raise ConfigurationError("a token_counter goes with a limiter: pass limiter=True")
        return None if policy is None else SharedGate(policy, None, _no_tokens)
    if token_counter is not None and not callable(token_counter):
        raise ConfigurationError("token_counter must be a function of a text and a model")
    if token_counter is None:
        from .tiktoken import best_counter

        token_counter = best_counter()
    return SharedGate(policy, limits, token_counter)


def _policy(name: str, given: Any, cls: type) -> Any:
    if given is None or given is False:
        return None
    if given is True:
        return cls()
    if not isinstance(given, cls):
        raise ConfigurationError(f"{name} must be True, False or a {cls.__name__}, not {given!r}")
    return given


def _no_tokens(text: str, model: str | None) -> int:  # noqa: ARG001 - nobody asks without limits
    return 0
