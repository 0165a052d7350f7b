"""A conversation with a model that uses tools, up to its end: what to do next, as data.

`Run` asks for one thing at a time: `Ask` the model, `Work` off calls of tools; until the answer is
`RunEnd`. It keeps the limits, and knows neither a clock nor a function that does I/O.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar

import attrs

from ..errors import (
    ConfigurationError,
    DeserializationError,
    ToolArgumentsError,
    ToolLoopLimitError,
)
from ..timeouts import Timeout
from . import FunctionTool, argument_text, unicode_text
from .run_values import (
    Ask,
    CalledTool,
    CallKind,
    OnError,
    RunEnd,
    RunLimits,
    RunStep,
    ToolCall,
    ToolResult,
    Work,
)

if TYPE_CHECKING:
    from .dialects import Dialect

__all__ = [
    "Ask",
    "OnError",
    "Run",
    "RunEnd",
    "RunLimits",
    "RunStep",
    "ToolCall",
    "ToolResult",
    "Work",
    "time_left",
]

A = TypeVar("A")


class Run(Generic[A]):
    """One conversation: `start`, then `answered` and `worked` as the steps ask for it.

    Args:
        dialect: how the API writes it down.
        arguments: those of the first request.
        tools: the functions that the model may call.
        others: names of tools that are the caller's own business: a call of one ends the run.
        limits: how far it may go.
        on_error: what is done if a tool fails.
        now: the time on the caller's clock, in seconds.

    Attributes:
        results: what became of the calls of the last round.
        rounds: how many times the model was asked.
        calls: how many calls of tools there were.
    """

    def __init__(
        self,
        dialect: Dialect,
        arguments: Mapping[str, Any],
        tools: Iterable[FunctionTool[..., Any]],
        others: Iterable[str],
        limits: RunLimits,
        on_error: OnError,
        now: float,
    ) -> None:
        if on_error not in ("send", "raise") and not callable(on_error):
            wanted = "on_error must be 'send', 'raise' or a function"
            raise ConfigurationError(f"{wanted}, not {on_error!r}")
        self._dialect, self._limits, self._on_error = dialect, limits, on_error
        self._tools: dict[str, FunctionTool[..., Any]] = {}
        for tool in tools:
            if tool.name in self._tools:
                raise ConfigurationError(f"there are two tools with the name {tool.name!r}")
            self._tools[tool.name] = tool
        self._others = frozenset(others)
        self._until = math.inf if limits.max_seconds is None else now + limits.max_seconds
        self._forced = _is_forced(arguments.get("tool_choice"))
        self._answer: Any = None
        self._last: Any = None  # the answer that is not part of the conversation yet
        self._ready: list[ToolResult] = []  # of the calls that cannot be carried out
        self._asked: list[ToolCall] = []
        self.results: tuple[ToolResult, ...] = ()
        self.rounds = self.calls = 0
        dialect.begin(arguments)

    def start(self) -> Ask:
        """Begin: return the first step."""
        self.rounds = 1
        return Ask({}, self._until)

    def answered(self, answer: A, now: float) -> Work | RunEnd[A]:
        """Take the answer to an `Ask`.

        Raises:
            ToolLoopLimitError: it asks for more than the limits allow.
            ToolArgumentsError: arguments do not fit, and errors are to be raised.
            DeserializationError: it is not of the shape that the API describes.
        """
        self._answer = self._last = answer
        self.results, self._ready = (), []
        found = self._called(answer)
        if not found or any(name in self._others for _, name, _, _ in found):
            return RunEnd(answer)
        limits = self._limits
        if self.rounds >= limits.max_rounds:
            raise self._over("rounds", f"the model still calls tools after {self.rounds} rounds")
        if limits.max_calls is not None and self.calls + len(found) > limits.max_calls:
            raise self._over(
                "calls", f"the model wants more than {limits.max_calls} calls of tools"
            )
        self._check_time(now)
        self.calls += len(found)
        self._asked = [self._call(*one) for one in found]
        ready = {id(result.call) for result in self._ready}
        return Work(tuple(call for call in self._asked if id(call) not in ready), self._until)

    def _called(self, answer: A) -> list[CalledTool]:
        """Return the calls in `answer`. Some servers write null where there are no arguments."""
        try:
            found = self._dialect.calls(answer)
        except _MISSHAPEN as error:
            raise _misshapen(error) from error
        for _, name, text, _ in found:
            shape: tuple[object, object] = (name, text)  # whatever the types say
            if not isinstance(shape[0], str) or not isinstance(shape[1], str | None):
                raise _misshapen(f"{name!r} is called with {text!r}")
        return [(call_id, name, text or "", kind) for call_id, name, text, kind in found]

    def _call(self, call_id: str, name: str, text: str, kind: CallKind) -> ToolCall:
        tool = self._tools.get(name) if kind == "function" else None
        if tool is None:
            call = ToolCall(call_id, name, text, kind=kind)
            known = ", ".join(sorted(self._tools))
            told = _error_text(f"there is no tool {name!r}; there are: {known}")
            self._ready.append(ToolResult(call, told, LookupError(f"there is no tool {name!r}")))
            return call
        try:
            arguments = tool.arguments(text)
        except ToolArgumentsError as error:
            call = ToolCall(call_id, name, text, tool)
            self._ready.append(self.failed(call, error))
            return call
        return ToolCall(call_id, name, text, tool, arguments)

    def failed(self, call: ToolCall, error: Exception) -> ToolResult:
        """Return the result of a call that failed with `error`.

        Raises:
            Exception: `error`, if errors are to be raised.
        """
        if self._on_error == "raise":
            if isinstance(error, StopIteration | StopAsyncIteration):
                # It would end a loop over the run, and is lost between threads; as in PEP 479.
                raise RuntimeError(f"the tool {call.name} raised {error!r}") from error
            raise error
        if callable(self._on_error):
            return ToolResult(call, self._on_error(call, error), error)
        if isinstance(error, ToolArgumentsError):
            return ToolResult(call, argument_text(error), error)
        return ToolResult(call, _error_text(f"{type(error).__name__}: {error}"), error)

    def worked(self, results: Iterable[ToolResult], now: float) -> Ask:
        """Take the results of the calls of a `Work`, in any order.

        Raises:
            ToolLoopLimitError: there is no time left.
            DeserializationError: the answer cannot be part of a conversation.
        """
        # By the call itself: some servers give all calls the same id, or none.
        found = {id(result.call): result for result in (*self._ready, *results)}
        self.results = tuple(found[id(call)] for call in self._asked)
        self._check_time(now)
        self.rounds += 1
        try:
            changes = self._dialect.go_on(self._answer, self.results)
        except _MISSHAPEN as error:
            raise _misshapen(error) from error
        self._last = None
        if self._forced:  # else the model would have to call tools for ever
            changes["tool_choice"] = "auto"
        return Ask(changes, self._until)

    def conversation(self) -> list[Any]:
        """Return what was said so far: messages, or items of an input."""
        return self._dialect.conversation(self._last)

    def out_of_time(self) -> ToolLoopLimitError:
        """Return the error for a run whose time ran out."""
        return self._over("time", f"there was no end after {self._limits.max_seconds} seconds")

    def _check_time(self, now: float) -> None:
        if now >= self._until:
            raise self.out_of_time()

    def _over(self, which: Literal["rounds", "calls", "time"], message: str) -> ToolLoopLimitError:
        return ToolLoopLimitError(message, which=which, answer=self._answer)


def time_left(timeout: Timeout, until: float, now: float) -> Timeout:
    """Return `timeout` with a total that ends at `until`, if it does not end sooner."""
    if until == math.inf:
        return timeout
    left = max(until - now, 0.001)  # a total of nothing would be no limit of time at all
    return attrs.evolve(timeout, total=left if timeout.total is None else min(timeout.total, left))


def _is_forced(choice: object) -> bool:
    return choice == "required" or isinstance(choice, Mapping)


_MISSHAPEN = (TypeError, ValueError, KeyError, AttributeError, RecursionError)


def _misshapen(problem: object) -> DeserializationError:
    return DeserializationError(f"the answer is not of the shape that was expected: {problem!r}")


def _error_text(message: str) -> str:
    return unicode_text(json.dumps({"error": message}, ensure_ascii=False))
