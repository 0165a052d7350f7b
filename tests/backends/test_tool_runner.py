"""`run_tools()` on every client: tools are called as the model asks, and end before a step does."""

from __future__ import annotations

import asyncio
import functools
import gc
import json
import threading
from collections.abc import Awaitable, Callable, Iterator
from typing import Any, Literal

import httpx
import pydantic
import pytest
import trio

import oaio
from oaio.offline import OfflineServer
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.operations import Operation
from oaio_protocol.tools.run import ToolCall

GO: Any = [{"role": "user", "content": "what is the weather?"}]
Main = Callable[[], Awaitable[None]]


@oaio.tool
def get_weather(city: str, unit: Literal["C", "F"] = "C") -> dict[str, Any]:
    """Tell the weather.

    Args:
        city: where.
    """
    return {"city": city, "unit": unit, "thread": threading.current_thread().name}


async def look_out(city: str) -> str:
    """Tell the weather by looking out of the window."""
    return f"rain in {city}"


class Answer(pydantic.BaseModel):
    text: str


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Callable[[Main], None]:
    if request.param == "trio":
        return lambda main: trio.run(main)
    return lambda main: asyncio.run(main())  # type: ignore[arg-type]


# --- against the offline server ---------------------------------------------------------------


def test_chat_completions_with_tools(offline_server: OfflineServer) -> None:
    with oaio.OpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
        run = client.chat.completions.run_tools(model="m", messages=GO, tools=[get_weather])
        assert (run.rounds, run.messages) == (0, GO)
        steps = list(run)
        assert run.final() is steps[-1].answer
    assert [len(step.results) for step in steps] == [1, 0]
    (result,) = steps[0].results
    assert json.loads(result.text)["thread"] == threading.main_thread().name
    assert "The tool says" in (run.final().choices[0].message.content or "")
    assert [message["role"] for message in run.messages] == [
        "user",
        "assistant",
        "tool",
        "assistant",
    ]
    assert (run.rounds, run.calls) == (2, 1)


def test_responses_with_tools(offline_server: OfflineServer) -> None:
    with oaio.OpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
        run = client.responses.run_tools(
            model="m", input="what is the weather?", tools=[get_weather], tool_choice="required"
        )
        assert "The tool says" in run.final().output_text
    kinds = [item.get("type") for item in run.messages]
    assert kinds == [None, "function_call", "function_call_output", "message"]


def test_answers_of_a_type_after_tools(offline_server: OfflineServer) -> None:
    with oaio.OpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
        chat = client.chat.completions.run_tools(
            model="m", messages=GO, tools=[get_weather], response_format=Answer
        ).final()
        assert isinstance(chat.choices[0].message.parsed, Answer)
        response = client.responses.run_tools(
            model="m", input="what is the weather?", tools=[get_weather], text_format=Answer
        ).final()
        assert isinstance(response.output_parsed, Answer)


def test_async_clients_call_tools_of_both_colours(
    run: Callable[[Main], None], offline_server: OfflineServer
) -> None:
    async def main() -> None:
        async with oaio.AsyncOpenAI(base_url=offline_server.base_url, api_key="sk-x") as client:
            tools = [get_weather, oaio.function_tool(look_out, name="weather_outside")]
            conversation = client.chat.completions.run_tools(
                model="m", messages=GO, tools=tools, max_seconds=60
            )
            first = await anext(conversation)
            blocking, asynchronous = first.results
            assert json.loads(blocking.text)["thread"] != threading.main_thread().name
            assert asynchronous.text == "rain in city"
            assert "The tool says" in str((await conversation.final()).choices[0].message.content)
            response = client.responses.run_tools(
                model="m", input="what is the weather?", tools=tools
            )
            assert "The tool says" in (await response.final()).output_text
            assert len([step async for step in response]) == 0, "it is over"

    run(main)


def test_the_blocking_client_has_no_use_for_async_tools() -> None:
    with (
        oaio.OpenAI(api_key="sk-x") as client,
        pytest.raises(oaio.ConfigurationError, match="look_out is async"),
    ):
        client.chat.completions.run_tools(model="m", messages=GO, tools=[look_out])


def logged(function: Callable[..., Any]) -> Callable[..., Any]:
    """A decorator that hides the colour of what it decorates."""

    @functools.wraps(function)
    def call(*args: Any, **kwargs: Any) -> Any:
        return function(*args, **kwargs)

    return call


async def break_down(city: str) -> str:
    raise ZeroDivisionError(f"no weather in {city}")


def test_what_a_tool_behind_a_decorator_returns_is_awaited(run: Callable[[Main], None]) -> None:
    model = Model(
        calling(("look_out", '{"city": "Bonn"}'), ("break_down", '{"city": "Bonn"}')), SAYING
    )

    async def main() -> None:
        async with model.async_client() as client:
            tools = [logged(look_out), logged(break_down)]
            step = await anext(
                client.chat.completions.run_tools(model="m", messages=GO, tools=tools)
            )
            fine, failed = step.results
            assert (fine.text, fine.error) == ("rain in Bonn", None)
            assert isinstance(failed.error, ZeroDivisionError)
            assert "no weather in Bonn" in failed.text

    run(main)


def test_what_was_called_for_a_run_that_is_over_is_let_go_of(run: Callable[[Main], None]) -> None:
    called, go_on = threading.Event(), threading.Event()

    @functools.wraps(look_out)
    def slow(city: str) -> Any:
        called.set()
        assert go_on.wait(10)
        return look_out(city)

    async def main() -> None:
        model = Model(
            calling(("slow_look", '{"city": "Bonn"}'), ("break_down", '{"city": "Bonn"}')), SAYING
        )

        async def fail_when_called(city: str) -> str:
            while not called.is_set():
                await (trio.sleep(0.001) if run_is_trio() else asyncio.sleep(0.001))
            threading.Timer(0.05, go_on.set).start()
            raise ZeroDivisionError(city)

        async with model.async_client() as client:
            conversation = client.chat.completions.run_tools(
                model="m",
                messages=GO,
                tools=[
                    oaio.function_tool(slow, name="slow_look"),
                    oaio.function_tool(fail_when_called, name="break_down"),
                ],
                on_error="raise",
            )
            with pytest.raises(ZeroDivisionError):
                await anext(conversation)

    run(main)  # asyncio waits for its threads, as trio does
    gc.collect()  # a coroutine that was never awaited would be a warning, which is an error here


def test_the_blocking_client_says_that_a_tool_turned_out_to_be_async() -> None:
    model = Model(calling(("look_out", '{"city": "Bonn"}')), SAYING)
    with model.client() as client:
        run = client.chat.completions.run_tools(model="m", messages=GO, tools=[logged(look_out)])
        with pytest.raises(oaio.ConfigurationError, match="look_out returned a coroutine"):
            next(run)
        with pytest.raises(oaio.ConfigurationError):
            run.final()
    gc.collect()
    assert len(model.asked) == 1, "the model is told nothing of it"


def test_it_makes_several_calls_and_so_has_no_raw_answer() -> None:
    with (
        oaio.OpenAI(api_key="sk-x") as client,
        pytest.raises(AttributeError, match="several calls"),
    ):
        client.chat.completions.with_raw_response.run_tools(model="m", messages=GO, tools=[])


# --- against a model that we play -------------------------------------------------------------


def calling(*calls: tuple[str, str]) -> dict[str, Any]:
    found = [
        {"id": f"call_{i}", "type": "function", "function": {"name": name, "arguments": arguments}}
        for i, (name, arguments) in enumerate(calls)
    ]
    return {"role": "assistant", "content": None, "tool_calls": found}


SAYING = {"role": "assistant", "content": "done"}


class Model:
    """Says what it is to say, and remembers what it was asked."""

    def __init__(self, *messages: dict[str, Any]) -> None:
        self.messages: Iterator[dict[str, Any]] = iter(messages)
        self.asked: list[dict[str, Any]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.asked.append(json.loads(request.content))
        return httpx.Response(200, json=self.completion().to_dict())

    def completion(self) -> ChatCompletion:
        choice = {"index": 0, "finish_reason": "stop", "message": next(self.messages)}
        body = {"id": "c", "object": "chat.completion", "created": 1, "model": "m"}
        return ChatCompletion.from_dict({**body, "choices": [choice]})

    def client(self, **options: Any) -> oaio.OpenAI:
        http_client = httpx.Client(transport=httpx.MockTransport(self))
        return oaio.OpenAI(api_key="sk-x", http_client=http_client, max_retries=0, **options)

    def async_client(self) -> oaio.AsyncOpenAI:
        http_client = httpx.AsyncClient(transport=httpx.MockTransport(self))
        return oaio.AsyncOpenAI(api_key="sk-x", http_client=http_client, max_retries=0)


def fail(x: int) -> int:
    raise ZeroDivisionError(f"{x} by nought")


def give_object(x: int) -> object:
    return object()


def test_errors_are_told_to_the_model() -> None:
    model = Model(
        calling(("fail", '{"x": 1}'), ("fail", "{}"), ("gone", "{}"), ("give_object", '{"x": 1}')),
        SAYING,
    )
    with model.client() as client:
        run = client.chat.completions.run_tools(
            model="m", messages=GO, tools=[fail, give_object], tool_choice="required"
        )
        (first, last) = list(run)
    assert [type(result.error).__name__ for result in first.results] == [
        "ZeroDivisionError",
        "ToolArgumentsError",
        "LookupError",
        "TypeError",
    ]
    told = [json.loads(message["content"])["error"] for message in model.asked[1]["messages"][2:]]
    assert told[0] == "ZeroDivisionError: 1 by nought"
    assert "fail.x is missing" in told[1]
    assert last.results == ()
    assert [asked["tool_choice"] for asked in model.asked] == ["required", "auto"]


def test_errors_may_be_raised() -> None:
    with Model(calling(("fail", '{"x": 1}'))).client() as client:
        run = client.chat.completions.run_tools(
            model="m", messages=GO, tools=[fail], on_error="raise"
        )
        with pytest.raises(ZeroDivisionError):
            next(run)
        with pytest.raises(ZeroDivisionError):
            run.final()
        assert list(run) == []


def test_errors_may_be_told_in_other_words() -> None:
    def tell(call: ToolCall, error: Exception) -> str:
        return f"{call.name} does not work today"

    model = Model(calling(("fail", '{"x": 1}')), SAYING)
    with model.client() as client:
        client.chat.completions.run_tools(
            model="m", messages=GO, tools=[fail], on_error=tell
        ).final()
    assert model.asked[1]["messages"][-1]["content"] == "fail does not work today"


@pytest.mark.parametrize(
    ("limits", "which", "asked"),
    [({"max_rounds": 3}, "rounds", 3), ({"max_calls": 1}, "calls", 2)],
)
def test_limits_end_a_conversation(limits: dict[str, Any], which: str, asked: int) -> None:
    model = Model(*[calling(("get_weather", '{"city": "Bonn", "unit": "C"}'))] * 5)
    with model.client() as client:
        run = client.chat.completions.run_tools(
            model="m", messages=GO, tools=[get_weather], **limits
        )
        with pytest.raises(oaio.ToolLoopLimitError) as caught:
            run.final()
    assert caught.value.which == which
    assert isinstance(caught.value.answer, ChatCompletion)
    assert len(model.asked) == asked


def test_time_ends_a_conversation() -> None:
    time = [0.0]
    limits: list[float | None] = []

    class Clocked(oaio.OpenAI):
        """A client on a clock that only the tool moves, and whose model always calls the tool."""

        _clock = staticmethod(lambda: time[0])

        def call(self, operation: Operation[Any]) -> Any:
            assert isinstance(operation.timeout, oaio.Timeout)
            limits.append(operation.timeout.total)
            if time[0] == 12.0:
                raise oaio.APITimeoutError("too late", which="total")
            return Model(calling(("slow", '{"x": 1}'))).completion()

    def slow(x: int) -> int:
        time[0] += 6.0
        return x

    with Clocked(api_key="sk-x") as client:
        run = client.chat.completions.run_tools(
            model="m", messages=GO, tools=[slow], max_seconds=10.0
        )
        next(run)
        with pytest.raises(oaio.ToolLoopLimitError) as caught:
            next(run)
        assert caught.value.which == "time"
        assert limits == [10.0, 4.0]
        time[0] = 0.0
        run = client.chat.completions.run_tools(
            model="m", messages=GO, tools=[slow], max_seconds=12.0
        )
        next(run)
        time[0] = 12.0
        with pytest.raises(oaio.ToolLoopLimitError) as caught:
            next(run)
        assert isinstance(caught.value.__cause__, oaio.APITimeoutError)


def test_a_tool_of_the_callers_own_ends_the_run() -> None:
    own = {"type": "function", "function": {"name": "mine", "parameters": {}}}
    model = Model(calling(("mine", "{}")))
    with model.client() as client:
        found = client.chat.completions.run_tools(
            model="m", messages=GO, tools=[own, get_weather]
        ).final()
    assert found.choices[0].message.tool_calls
    assert len(model.asked) == 1


def test_async_tools_of_one_answer_run_at_once(run: Callable[[Main], None]) -> None:
    async def main() -> None:
        kind: Any = trio.Event if run_is_trio() else asyncio.Event
        here, there = kind(), kind()

        async def first(x: int) -> str:
            here.set()
            await there.wait()
            return "first"

        async def second(x: int) -> str:
            await here.wait()
            there.set()
            return "second"

        model = Model(calling(("first", '{"x": 1}'), ("second", '{"x": 1}')), SAYING)
        async with model.async_client() as client:
            conversation = client.chat.completions.run_tools(
                model="m", messages=GO, tools=[first, second]
            )
            step = await anext(conversation)
            assert [result.text for result in step.results] == ["first", "second"]
            await conversation.final()

    run(main)


def run_is_trio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return True
    return False


async def for_ever() -> None:
    await (trio.sleep_forever() if run_is_trio() else asyncio.Event().wait())


def test_async_tools_end_before_their_step_does(run: Callable[[Main], None]) -> None:
    async def main() -> None:
        ended: list[str] = []

        async def wait(x: int) -> str:
            try:
                await for_ever()
            finally:
                ended.append("wait")
            return ""

        async def fail(x: int) -> str:
            raise ZeroDivisionError

        calls = calling(("wait", '{"x": 1}'), ("fail", '{"x": 1}'))
        async with Model(calls, calls).async_client() as client:
            conversation = client.chat.completions.run_tools(
                model="m", messages=GO, tools=[wait, fail], on_error="raise"
            )
            with pytest.raises(ZeroDivisionError):  # and no group of exceptions
                await conversation.final()
            assert ended == ["wait"]
            conversation = client.chat.completions.run_tools(
                model="m", messages=GO, tools=[wait, fail], max_seconds=0.05
            )
            with pytest.raises(oaio.ToolLoopLimitError) as caught:
                await conversation.final()
            assert caught.value.which == "time"
            assert ended == ["wait", "wait"]

    run(main)


def test_cancelling_a_run_cancels_its_tools() -> None:
    async def main() -> None:
        began, ended = asyncio.Event(), asyncio.Event()

        async def wait(x: int) -> str:
            began.set()
            try:
                await for_ever()
            finally:
                ended.set()
            return ""

        async with Model(calling(("wait", '{"x": 1}'))).async_client() as client:
            conversation = client.chat.completions.run_tools(model="m", messages=GO, tools=[wait])
            task = asyncio.create_task(conversation.final())
            await began.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            assert ended.is_set()

    asyncio.run(main())


def test_a_tool_that_cancels_itself_does_not_hang_the_run() -> None:
    async def main() -> None:
        async def give_up(x: int) -> str:
            raise asyncio.CancelledError

        async with Model(calling(("give_up", '{"x": 1}'))).async_client() as client:
            conversation = client.chat.completions.run_tools(
                model="m", messages=GO, tools=[give_up]
            )
            with pytest.raises(oaio.APIError, match="give_up was cancelled"):
                await conversation.final()

    asyncio.run(main())
