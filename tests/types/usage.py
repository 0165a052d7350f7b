"""What users write, as type checkers see it; pyright checks this file with the sources.

A line with `pyright: ignore` is a mistake that must be found: one that is not is an error here.
"""

# pyright: reportUnnecessaryTypeIgnoreComment=true

from dataclasses import dataclass
from typing import Any, TypedDict, assert_type

import httpx

import oaio
from oaio import AsyncOpenAI, AsyncStream, OpenAI, RetryPolicy, Stream, Timeout
from oaio._helpers.tool_runner import ToolRun
from oaio._helpers.tool_runner_async import AsyncToolRun
from oaio_protocol.models.chat import ChatCompletion, ChatCompletionChunk
from oaio_protocol.models.models import Model, ModelPage
from oaio_protocol.models.parsed import ParsedChatCompletion
from oaio_protocol.models.parsed_responses import ParsedResponse
from oaio_protocol.models.responses import Response
from oaio_protocol.tools.run import RunStep


def chats(client: OpenAI, stream: bool) -> None:
    answer = client.chat.completions.create(
        model="gpt-4o",
        messages=[
            {"role": "system", "content": "Be brief."},
            {"role": "user", "content": [{"type": "image_url", "image_url": {"url": "…"}}]},
        ],
        tools=[{"type": "function", "function": {"name": "look_up", "parameters": {}}}],
        response_format={"type": "json_object"},
        timeout=httpx.Timeout(5),
    )
    assert_type(answer, ChatCompletion)
    assert_type(answer.choices[0].message.content, str | None)
    if answer.usage is not None:
        assert_type(answer.usage.total_tokens, int)
    for call in answer.choices[0].message.tool_calls or []:
        if call.type == "function":
            assert_type(call.function.arguments, str)

    messages: list[Any] = [{"role": "user", "content": "Hi"}, answer.choices[0].message]
    events = client.chat.completions.create(model="gpt-4o", messages=messages, stream=True)
    assert_type(events, Stream[ChatCompletionChunk])
    for event in events:
        assert_type(event.choices[0].delta.content, str | None)
    either = client.chat.completions.create(model="gpt-4o", messages=messages, stream=stream)
    assert_type(either, ChatCompletion | Stream[ChatCompletionChunk])


def others(client: OpenAI) -> None:
    answer = client.responses.create(model="gpt-4o", input="Hi")
    assert_type(answer, Response)
    assert_type(answer.output_text, str)
    for item in answer.output:
        if item.type == "function_call":
            assert_type(item.arguments, str)
    for event in client.responses.create(model="gpt-4o", input="Hi", stream=True):
        if event.type == "response.output_text.delta":
            assert_type(event.delta, str)
    vectors = client.embeddings.create(model="m", input=["a"])
    assert_type(vectors.data[0].embedding, list[float])
    for model in client.models.list():
        assert_type(model, Model)
    same = client.with_options(timeout=Timeout(total=3), retry=RetryPolicy(max_retries=1))
    assert_type(same, OpenAI)


@dataclass
class Answer:
    text: str


class Fields(TypedDict):
    text: str


def parsed(client: OpenAI) -> None:
    chat = client.chat.completions.parse(model="m", messages=[], response_format=Answer)
    assert_type(chat, ParsedChatCompletion[Answer])
    assert_type(chat.choices[0].message.parsed, Answer | None)
    assert_type(chat.choices[0].message.refusal, str | None)
    for call in chat.choices[0].message.tool_calls or []:
        assert_type(call.function.arguments, str)
        print(call.function.parsed_arguments)
    fields = client.chat.completions.parse(model="m", messages=[], response_format=Fields)
    assert_type(fields.choices[0].message.parsed, Fields | None)
    plain = client.chat.completions.parse(
        model="m", messages=[], response_format={"type": "json_object"}
    )
    assert_type(plain, ParsedChatCompletion[None])
    response = client.responses.parse(model="m", input="Hi", text_format=Answer)
    assert_type(response, ParsedResponse[Answer])
    assert_type(response.output_parsed, Answer | None)
    for item in response.output:
        if item.type == "message":
            for part in item.content:
                if part.type == "output_text":
                    assert_type(part.text, str)


@oaio.tool
def length(text: str, *, twice: bool = False) -> int:
    return len(text) * (1 + twice)


async def remote(text: str) -> str:
    return text


def tools(client: OpenAI) -> None:
    assert_type(length("abc", twice=True), int)
    assert_type(length.name, str)
    run = client.chat.completions.run_tools(model="m", messages=[], tools=[length, remote])
    assert_type(run, ToolRun[ChatCompletion])
    for step in run:
        assert_type(step, RunStep[ChatCompletion])
        assert_type(step.results[0].text, str)
    assert_type(run.final(), ChatCompletion)
    typed = client.responses.run_tools(model="m", input="Hi", tools=[length], text_format=Answer)
    assert_type(typed.final().output_parsed, Answer | None)


def errors(client: OpenAI) -> None:
    try:
        client.models.retrieve("gpt-4o")
    except oaio.RateLimitError as error:
        assert_type(error.status_code, int | None)
        if error.response is not None:
            assert_type(error.response.headers["retry-after"], str)
    except (oaio.APIConnectionError, oaio.InternalServerError) as error:
        assert_type(error.attempts, int)


async def asynchronous() -> None:
    async with AsyncOpenAI(timeout=30) as client:
        events = await client.chat.completions.create(model="m", messages=[], stream=True)
        assert_type(events, AsyncStream[ChatCompletionChunk])
        async with events:
            async for event in events:
                assert_type(event, ChatCompletionChunk)
        answer = await client.chat.completions.parse(model="m", messages=[], response_format=Answer)
        assert_type(answer.choices[0].message.parsed, Answer | None)
        run = client.responses.run_tools(model="m", input="Hi", tools=[remote])
        assert_type(run, AsyncToolRun[Response])
        async for step in run:
            assert_type(step, RunStep[Response])
        assert_type(await run.final(), Response)
        assert_type(await client.models.list(), ModelPage)
        async for model in client.models.list():
            assert_type(model, Model)


def mistakes(client: OpenAI, answer: ChatCompletion, event: ChatCompletionChunk) -> None:
    OpenAI(api_kye="…")  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="m")  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="m", messages=[], temperture=1)  # pyright: ignore[reportCallIssue]
    client.chat.completions.create(model="m", messages=[], top_p="1")  # pyright: ignore[reportArgumentType]
    client.chat.completions.create(model="m", messages=[{"role": "usr"}])  # pyright: ignore[reportArgumentType]
    length(3)  # pyright: ignore[reportArgumentType]
    client.chat.completions.parse(model="m", messages=[], response_format=3)  # pyright: ignore[reportCallIssue, reportArgumentType]
    client.embeddings.create(model="m")  # pyright: ignore[reportCallIssue]
    print(answer.chioces)  # pyright: ignore[reportAttributeAccessIssue]
    print(event.choices[0].message)  # pyright: ignore[reportAttributeAccessIssue]
    event.choices[0].delta.content.upper()  # pyright: ignore[reportOptionalMemberAccess]
