"""Against LLMock, a server of others (PyPI: llmock) that also judges how a client takes faults."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Iterator
from typing import Any

import pytest

import oaio
import oaio.asyncio
from oaio import (
    APIStatusError,
    AuthenticationError,
    BadRequestError,
    DeserializationError,
    RateLimitError,
    RetryPolicy,
    ServerError,
    StreamInterrupted,
    StreamTimeoutError,
    Timeout,
)

from ..backends.opened import each, opened, settle
from ..backends.players import drive

pytest.importorskip("llmock", reason="llmock is not installed: pip install llmock")

from llmock.pytest_plugin import LLMock
from llmock.testing import LLMockServer

MESSAGES: Any = [{"role": "user", "content": "What is the weather in Paris?"}]
WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Get the current weather for a city.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}
QUICK = RetryPolicy(initial_delay=0.1, jitter=0.0)

Play = Callable[..., Any]


@pytest.fixture(scope="module")
def server() -> Iterator[LLMockServer]:
    with LLMockServer() as found:
        yield found


@pytest.fixture
def mock(server: LLMockServer) -> LLMock:
    return LLMock(server).reset()


@pytest.fixture(params=["blocking", "asyncio"])
def play(request: pytest.FixtureRequest, mock: LLMock) -> Play:
    """Run a scenario with a client of either kind."""

    def run(scenario: Callable[[Any], Coroutine[Any, Any, Any]], **options: Any) -> Any:
        made = {
            "api_key": "sk-test",
            "base_url": mock.base_url(),
            "retry": QUICK,
            "strict": True,
            **options,
        }

        async def main() -> Any:
            if request.param == "blocking":
                with oaio.OpenAI(**made) as client:
                    return await scenario(client)
            async with oaio.asyncio.AsyncOpenAI(**made) as other:
                return await scenario(other)

        return drive(main()) if request.param == "blocking" else asyncio.run(main())

    return run


def chat(client: Any, **arguments: Any) -> Any:
    return client.chat.completions.create(model="gpt-4o", messages=MESSAGES, **arguments)


async def text_of(stream: Any) -> str:
    pieces = [one.choices[0].delta.content async for one in each(stream) if one.choices]
    return "".join(piece or "" for piece in pieces)


def test_chat(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.reply("Hello from LLMock.", times=3)
        plain = await settle(chat(client))
        assert plain.choices[0].message.content == "Hello from LLMock."
        assert plain.usage.total_tokens > 0
        assert await text_of(await settle(chat(client, stream=True))) == "Hello from LLMock."
        async with opened(
            client.chat.completions.stream(model="gpt-4o", messages=MESSAGES)
        ) as stream:
            final = await settle(stream.get_final_completion())
            assert final.choices[0].message.content == "Hello from LLMock."

    play(scenario)
    mock.assert_resilient(strict=True)


def test_tools(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        answer = await settle(chat(client, tools=[WEATHER]))
        (call,) = answer.choices[0].message.tool_calls
        assert call.function.name == "get_weather"
        async with opened(
            client.chat.completions.stream(model="gpt-4o", messages=MESSAGES, tools=[WEATHER])
        ) as stream:
            events = [event async for event in each(stream)]
        (done,) = [e for e in events if e.type == "tool_calls.function.arguments.done"]
        assert done.name == "get_weather"
        assert set(done.parsed_arguments) == {"city"}
        told = [
            *MESSAGES,
            answer.choices[0].message.to_dict(),
            {
                "role": "tool",
                "tool_call_id": call.id,
                "content": "sunny",
            },
        ]
        last = await settle(
            client.chat.completions.create(model="gpt-4o", messages=told, tools=[WEATHER])
        )
        assert last.choices[0].message.content

    play(scenario)
    mock.assert_resilient(strict=True)


def test_a_broken_tool_call(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.break_tool_call("malformed_arguments")
        async with opened(
            client.chat.completions.stream(model="gpt-4o", messages=MESSAGES, tools=[WEATHER])
        ) as stream:
            events = [event async for event in each(stream)]
        (done,) = [e for e in events if e.type == "tool_calls.function.arguments.done"]
        assert done.parsed_arguments is None
        assert done.arguments

    play(scenario)


def test_responses(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.reply("Hello from LLMock.", times=3)
        plain = await settle(client.responses.create(model="gpt-4o", input="Hi"))
        assert plain.output_text == "Hello from LLMock."
        streamed = await settle(client.responses.create(model="gpt-4o", input="Hi", stream=True))
        kinds = [event.type async for event in each(streamed)]
        assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
        async with opened(client.responses.stream(model="gpt-4o", input="Hi")) as stream:
            events = [event async for event in each(stream)]
            final = await settle(stream.get_final_response())
        deltas = [event for event in events if event.type == "response.output_text.delta"]
        assert deltas[-1].snapshot == final.output_text == "Hello from LLMock."

    play(scenario, strict=False)  # it leaves out fields that the API always sends
    mock.assert_resilient(strict=True)


def test_embeddings_and_models(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        model = "text-embedding-3-small"
        for form in ("float", "base64"):
            found = await settle(
                client.embeddings.create(model=model, input=["a", "b"], encoding_format=form)
            )
            assert [one.index for one in found.data] == [0, 1]
            assert len(found.data[0].embedding) == len(found.data[1].embedding) > 0
        page = client.models.list()
        assert (
            [one.id async for one in each(iter(page))]
            if hasattr(page, "__iter__")
            else [one.id async for one in page]
        )

    play(scenario)


@pytest.mark.parametrize("status", [400, 401, 404, 422])
def test_what_no_retry_can_mend_is_not_tried_again(status: int, play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.fail(status, times=None)
        with pytest.raises(APIStatusError) as caught:
            await settle(chat(client))
        assert (caught.value.status_code, caught.value.attempts) == (status, 1)
        assert isinstance(caught.value, AuthenticationError) == (status == 401)

    play(scenario)
    assert len(mock.requests) == 1
    mock.assert_resilient(strict=True)


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529])
def test_what_may_pass_is_tried_again(status: int, play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.fail(status, times=2)
        assert (await settle(chat(client))).choices

    play(scenario)
    assert len(mock.requests) == 3
    mock.assert_resilient(strict=True)


def test_retry_after_is_honoured(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.rate_limit(times=1, retry_after=0.4)
        assert (await settle(chat(client))).choices

    play(scenario)
    mock.assert_resilient(strict=True)


def test_an_outage_ends_in_an_error(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.outage()
        with pytest.raises(ServerError) as caught:
            await settle(chat(client))
        assert caught.value.attempts == 3

    play(scenario, retry=RetryPolicy(max_retries=2, initial_delay=0.1, jitter=0.0))
    mock.assert_resilient()


def test_a_prompt_that_is_too_long(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.context_overflow()
        with pytest.raises(BadRequestError) as caught:
            await settle(chat(client))
        assert caught.value.code == "context_length_exceeded"

    play(scenario)
    mock.assert_resilient(strict=True)


def test_a_quota(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.limits(rpm=1)
        await settle(chat(client))
        with pytest.raises(RateLimitError) as caught:
            await settle(chat(client, max_retries=0))
        assert caught.value.retry_after is not None

    play(scenario)


@pytest.mark.parametrize("api", ["chat", "responses"])
@pytest.mark.parametrize("fault", ["disconnect", "truncate", "corrupt"])
def test_streams_that_break(api: str, fault: str, play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        getattr(mock, fault)(after_chunks=4)
        if api == "chat":
            manager = client.chat.completions.stream(model="gpt-4o", messages=MESSAGES)
        else:
            manager = client.responses.stream(model="gpt-4o", input="Hi")
        async with opened(manager) as stream:
            with pytest.raises(
                DeserializationError if fault == "corrupt" else StreamInterrupted
            ) as caught:
                await settle(stream.until_done())
        assert caught.value.partial is not None

    play(scenario)
    assert len(mock.requests) == 1


def test_a_stream_that_stalls(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        mock.stall(after_chunks=2, seconds=5)
        stream = await settle(chat(client, stream=True))
        with pytest.raises(StreamTimeoutError) as caught:
            await text_of(stream)
        assert caught.value.which == "idle"

    play(scenario, timeout=Timeout(total=20, idle=0.2))


# The server does not close what was uploaded to it.
@pytest.mark.filterwarnings("ignore:.*SpooledTemporaryFile:pytest.PytestUnraisableExceptionWarning")
def test_files(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        made = await settle(client.files.create(file=("a.jsonl", b'{"a": 1}\n'), purpose="batch"))
        assert (await settle(client.files.retrieve(made.id))).id == made.id
        assert (await settle(client.files.content(made.id))).content == b'{"a": 1}\n'

    play(scenario)


def test_images(play: Play, mock: LLMock) -> None:
    async def scenario(client: Any) -> None:
        made = await settle(client.images.generate(prompt="A cat", model="gpt-image-1"))
        assert made.data[0].url or made.data[0].b64_json

    play(scenario)
