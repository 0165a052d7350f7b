"""Runs conversations with tools on the async clients: the calls of one answer run at once."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from oaio_protocol.errors import APIError, OpenAIError
from oaio_protocol.tools import result_text
from oaio_protocol.tools.run import Ask, Run, RunEnd, RunStep, ToolCall, ToolResult, Work

from .tool_runner import Conversation, begin, in_time, let_go

if TYPE_CHECKING:
    from .._client.async_client import AsyncClient
    from .._transport.line_async import Loop

A = TypeVar("A")


class AsyncToolRun(Conversation[A]):
    """A conversation with a model that uses tools; each step is an answer and what its calls gave.

    ```python
    run = client.chat.completions.run_tools(model=..., messages=[...], tools=[weather])
    async for step in run:
        print([result.text for result in step.results])
    print((await run.final()).choices[0].message.content)
    ```

    The next step is made when it is asked for. `final()` alone does all of them. The calls in one
    answer are carried out at once: async functions in tasks, others in threads; what these return
    is awaited if it can be. They have ended, or were cancelled, when a step is there.
    """

    _client: AsyncClient

    def __aiter__(self) -> AsyncToolRun[A]:
        return self

    async def __anext__(self) -> RunStep[A]:
        """Ask the model once, and carry out the calls in its answer.

        Raises:
            ToolLoopLimitError: it did not come to an end within the limits.
            OpenAIError: a request failed.
        """
        loop = self._client._running_loop()  # noqa: SLF001 - it is one of ours
        clock = loop.clock
        run = self._begin(clock())
        ask = self._ask
        if ask is None:
            raise StopAsyncIteration
        try:
            answer = await self._answer(run, ask, clock)
            step = run.answered(answer, clock())
            if isinstance(step, RunEnd):
                return RunStep(self._outcome(step.answer), ())
            results = await _Work(run, loop).carry_out(step)
            self._ask = run.worked(results, clock())
            return RunStep(answer, run.results)
        except Exception as error:
            self._failed(error)
            raise

    async def _answer(self, run: Run[A], ask: Ask, clock: Callable[[], float]) -> A:
        try:
            answer: A = await self._client.call(self._operation(ask, clock()))
        except OpenAIError as error:
            found = in_time(error, run, ask.until, clock())
            if found is error:
                raise
            raise found from error
        return answer

    async def final(self) -> A:
        """Carry the conversation on to its end, and return the last answer.

        Raises:
            ToolLoopLimitError: it did not come to an end within the limits.
            OpenAIError: a request failed.
        """
        async for _ in self:
            pass
        return self._result()


class _Work:
    """The calls of one answer, in tasks, which have ended when `carry_out` returns."""

    def __init__(self, run: Run[Any], loop: Loop) -> None:
        self._run, self._loop = run, loop
        self._bell = loop.bell()
        self._results: list[ToolResult] = []
        self._error: Exception | None = None
        self._left = 0
        self._in_time = True

    async def carry_out(self, work: Work) -> list[ToolResult]:
        """Carry out all calls of `work`.

        Raises:
            ToolLoopLimitError: the time of the run is over; those still running were cancelled.
            Exception: that of a tool, if errors are to be raised.
        """
        self._left = len(work.calls)
        if not work.calls:
            return []
        group = self._loop.group()
        await group.enter()
        try:
            for call in work.calls:
                group.start(partial(self._one, call))
            await self._bell.wait(work.until)
        finally:
            self._in_time = not self._left
            group.cancel()  # none is left, unless something ended this before its time
            await group.leave()
        if self._error is not None:
            raise self._error
        if not self._in_time:
            raise self._run.out_of_time()
        return self._results

    async def _one(self, call: ToolCall) -> None:
        try:
            self._results.append(await self._call(call))
        except Exception as error:  # noqa: BLE001 - raised where the run is awaited
            self._error = self._error or error
            self._left = 0
        except BaseException:
            if self._in_time:  # it cancelled itself: nobody may wait for it any more
                self._error = self._error or APIError(f"the tool {call.name} was cancelled")
                self._left = 0
                self._bell.ring()
            raise
        else:
            self._left -= 1
        if not self._left:
            self._bell.ring()

    async def _call(self, call: ToolCall) -> ToolResult:
        if call.tool is not None and call.tool.is_async:
            found = begin(self._run, call)
        else:
            found = await self._in_thread(call)
        if isinstance(found, ToolResult):
            return found
        try:
            return ToolResult(call, result_text(await found))
        except Exception as error:  # noqa: BLE001 - the tools are the user's; the run decides
            return self._run.failed(call, error)

    async def _in_thread(self, call: ToolCall) -> ToolResult | Awaitable[Any]:
        found: list[ToolResult | Awaitable[Any]] = []
        given_up = False

        def in_thread() -> bytes:  # as the loop's other guests of threads: it returns bytes
            found.append(begin(self._run, call))
            if given_up:
                let_go(found[0])
            return b""

        try:
            await self._loop.in_thread(in_thread)
        except BaseException:  # cancelled: the thread goes on
            given_up = True
            for returned in found:
                let_go(returned)
            raise
        return found[0]
