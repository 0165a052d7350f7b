"""Runs conversations with tools on the blocking client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from oaio_protocol.errors import APITimeoutError, ConfigurationError, OpenAIError
from oaio_protocol.operations import Operation
from oaio_protocol.timeouts import Timeout
from oaio_protocol.tools import result_text
from oaio_protocol.tools.dialects import Dialect
from oaio_protocol.tools.run import (
    Ask,
    OnError,
    Run,
    RunEnd,
    RunLimits,
    RunStep,
    ToolCall,
    ToolResult,
    time_left,
)

if TYPE_CHECKING:
    from oaio_protocol.tools.set import ToolSet

    from .._client.sync import Client

A = TypeVar("A")
Build = Callable[[Mapping[str, Any]], Operation[Any]]
"""Makes the operation of the arguments of a request."""


class Conversation(Generic[A]):
    """What blocking and async runs have in common: the requests, and the state of the run.

    Args:
        client: a client.
        build: makes the operation of a request.
        arguments: those of the first request.
        tools: the tools of the request.
        dialect: how the API writes a conversation down.
        limits: how far it may go.
        on_error: what is done if a tool fails.
    """

    def __init__(
        self,
        client: Any,
        build: Build,
        arguments: Mapping[str, Any],
        tools: ToolSet,
        dialect: Dialect,
        limits: RunLimits,
        on_error: OnError,
    ) -> None:
        self._client, self._build, self._arguments = client, build, arguments
        self._tools, self._dialect, self._limits = tools, dialect, limits
        self._on_error: OnError = on_error
        self._run: Run[A] | None = None
        self._ask: Ask | None = None
        self._error: Exception | None = None
        self._final: list[A] = []

    @property
    def messages(self) -> list[Any]:
        """What was said so far, as the `messages` or the `input` of another request."""
        run = self._run
        if run is None:
            self._dialect.begin(self._arguments)
            return self._dialect.conversation(None)
        return run.conversation()

    @property
    def rounds(self) -> int:
        """How many times the model was asked."""
        return 0 if self._run is None else self._run.rounds

    @property
    def calls(self) -> int:
        """How many calls of tools there were."""
        return 0 if self._run is None else self._run.calls

    def _begin(self, now: float) -> Run[A]:
        """Return the state of the run, which begins when it is first asked for."""
        if self._run is None:
            self._run = Run(
                self._dialect,
                self._arguments,
                self._tools.functions,
                self._tools.others,
                self._limits,
                self._on_error,
                now,
            )
            self._ask = self._run.start()
        return self._run

    def _operation(self, ask: Ask, now: float) -> Operation[Any]:
        arguments = {**self._arguments, **ask.changes}
        given = arguments.get("timeout", self._client.timeout)
        arguments["timeout"] = time_left(Timeout.of(given), ask.until, now)
        return self._build(arguments)

    def _outcome(self, answer: A) -> A:
        self._final = [answer]
        self._ask = None
        return answer

    def _failed(self, error: Exception) -> None:
        self._error, self._ask = error, None

    def _result(self) -> A:
        if self._error is not None:
            raise self._error
        return self._final[0]


def in_time(error: OpenAIError, run: Run[Any], until: float, now: float) -> OpenAIError:
    """Return `error`, or that of the run if it is the run's time that ran out."""
    if isinstance(error, APITimeoutError) and now >= until:
        return run.out_of_time()
    return error


class ToolRun(Conversation[A]):
    """A conversation with a model that uses tools; each step is an answer and what its calls gave.

    ```python
    run = client.chat.completions.run_tools(model=..., messages=[...], tools=[weather])
    for step in run:
        print([result.text for result in step.results])
    print(run.final().choices[0].message.content)
    ```

    The next step is made when it is asked for. `final()` alone does all of them.
    """

    _client: Client

    def __iter__(self) -> Iterator[RunStep[A]]:
        return self

    def __next__(self) -> RunStep[A]:
        """Ask the model once, and carry out the calls in its answer.

        Raises:
            ToolLoopLimitError: it did not come to an end within the limits.
            OpenAIError: a request failed.
        """
        clock = self._client._clock  # noqa: SLF001 - it is one of ours
        run = self._begin(clock())
        ask = self._ask
        if ask is None:
            raise StopIteration
        try:
            answer = self._answer(run, ask, clock)
            step = run.answered(answer, clock())
            if isinstance(step, RunEnd):
                return RunStep(self._outcome(step.answer), ())
            results = [carry_out(run, call) for call in step.calls]
            self._ask = run.worked(results, clock())
            return RunStep(answer, run.results)
        except Exception as error:
            self._failed(error)
            raise

    def _answer(self, run: Run[A], ask: Ask, clock: Callable[[], float]) -> A:
        try:
            answer: A = self._client.call(self._operation(ask, clock()))
        except OpenAIError as error:
            found = in_time(error, run, ask.until, clock())
            if found is error:
                raise
            raise found from error
        return answer

    def final(self) -> A:
        """Carry the conversation on to its end, and return the last answer.

        Raises:
            ToolLoopLimitError: it did not come to an end within the limits.
            OpenAIError: a request failed.
        """
        for _ in self:
            pass
        return self._result()


def begin(run: Run[Any], call: ToolCall) -> ToolResult | Awaitable[Any]:
    """Call the function that the model asks for.

    What it returned is itself returned if it must be awaited: a decorator may hide that a function
    is async.
    """
    if call.tool is None or call.arguments is None:
        raise TypeError(f"{call.name} is not ready to be called")
    try:
        returned: object = call.tool.function(**call.arguments)
        if isinstance(returned, Awaitable):
            return returned
        return ToolResult(call, result_text(returned))
    except Exception as error:  # noqa: BLE001 - the tools are the user's; `run` decides
        return run.failed(call, error)


def carry_out(run: Run[Any], call: ToolCall) -> ToolResult:
    """Call the function that the model asks for, where nothing can be awaited.

    Raises:
        ConfigurationError: it turns out to be async.
    """
    found = begin(run, call)
    if isinstance(found, ToolResult):
        return found
    let_go(found)
    kind = type(found).__name__
    raise ConfigurationError(
        f"the tool {call.name} returned a {kind}, which must be awaited: use AsyncOpenAI"
    )


def let_go(found: object) -> None:
    """Close `found` if it is a coroutine that nobody will await: else Python warns of it."""
    if isinstance(found, Coroutine):
        found.close()


def check_blocking(tools: ToolSet) -> None:
    """See that no tool is async.

    Raises:
        ConfigurationError: one is.
    """
    for tool in tools.functions:
        if tool.is_async:
            raise ConfigurationError(f"the tool {tool.name} is async: use AsyncOpenAI")
