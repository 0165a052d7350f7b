"""Every client against an engine that others wrote: llama.cpp's server with a tiny model."""

from __future__ import annotations

import asyncio
import base64
import importlib
import json
import struct
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field, replace
from operator import attrgetter
from pathlib import Path
from typing import Any

import anyio
import pytest
import trio

from .engine import (
    API_KEY,
    CONTEXT_TOKENS,
    EMBEDDING_SIZE,
    END_TOKEN,
    FIRST_BYTE_TOKEN,
    MODEL_NAME,
    TOOL_CALL_TOKEN,
    EngineError,
    EngineServer,
)

UNICODE_TEXT = "café 日本 🙂"
TOO_LONG = "x" * (2 * CONTEXT_TOKENS)
PROMPT = [{"role": "user", "content": "the river 日本"}]
WEATHER = {
    "name": "weather",
    "description": "Weather of a town",
    "parameters": {
        "type": "object",
        "properties": {"town": {"type": "string", "enum": ["Oslo", "Bern"]}},
        "required": ["town"],
    },
}
TOOL_REQUEST: dict[str, Any] = {
    "tools": [{"type": "function", "function": WEATHER}],
    "tool_choice": "required",
    # A random model would babble before it calls, and call again and again: push it to call, and
    # harder to end, which it may only after a call.
    # Past what OpenAI's API takes, and so beside the checked arguments.
    "extra_body": {"logit_bias": {str(TOOL_CALL_TOKEN): 100, str(END_TOKEN): 200}},
    "max_tokens": 400,
}


def spelled(text: str) -> dict[str, Any]:
    """Return the extra body that makes the engine answer exactly `text`."""
    return {"grammar": f"root ::= {json.dumps(text, ensure_ascii=False)}"}


@dataclass(frozen=True)
class Step:
    """One call of a client, and what to do with its answer."""

    method: str
    arguments: dict[str, Any] = field(default_factory=dict)
    take: int | None = None  # stop a stream after so many events
    raises: str | None = None  # name of the client library's error; the error is then the result


class Player:
    """Plays steps on one client of one library: the blocking way."""

    def __init__(self, library: str, module: str) -> None:
        self.library = library
        self.module = module

    def __call__(self, engine: EngineServer, *steps: Step, api_key: str = API_KEY) -> list[Any]:
        """Return the result of each step: an object, a list of events, or the error asked for."""
        # An engine's error must be seen, not retried away.
        options = {"base_url": engine.base_url, "api_key": api_key, "max_retries": 0, "timeout": 60}
        return self.play(options, steps)

    def play(self, options: dict[str, Any], steps: tuple[Step, ...]) -> list[Any]:
        with importlib.import_module(self.module).OpenAI(**options) as client:
            return [self.one(client, step) for step in steps]

    def one(self, client: Any, step: Step) -> Any:
        if step.raises is not None:
            with pytest.raises(self.error(step.raises)) as caught:
                self.answer(client, step)
            return caught.value
        return self.answer(client, step)

    def answer(self, client: Any, step: Step) -> Any:
        result = attrgetter(step.method)(client)(**step.arguments)
        if not step.arguments.get("stream"):
            return result
        events: list[Any] = []
        with result:
            for event in result:
                events.append(event)
                if len(events) == step.take:
                    break
        return events

    def error(self, name: str) -> type[Exception]:
        error: type[Exception] = getattr(importlib.import_module(self.library), name)
        return error


class AsyncPlayer(Player):
    """The same, awaited inside a loop of its own."""

    def __init__(
        self, library: str, module: str, run: Callable[[Callable[[], Awaitable[Any]]], Any]
    ) -> None:
        super().__init__(library, module)
        self.run = run

    def play(self, options: dict[str, Any], steps: tuple[Step, ...]) -> list[Any]:
        async def main() -> list[Any]:
            async with importlib.import_module(self.module).AsyncOpenAI(**options) as client:
                return [await self.one(client, step) for step in steps]

        results: list[Any] = self.run(main)
        return results

    async def one(self, client: Any, step: Step) -> Any:
        if step.raises is not None:
            with pytest.raises(self.error(step.raises)) as caught:
                await self.answer(client, step)
            return caught.value
        return await self.answer(client, step)

    async def answer(self, client: Any, step: Step) -> Any:
        result = await attrgetter(step.method)(client)(**step.arguments)
        if not step.arguments.get("stream"):
            return result
        events: list[Any] = []
        async with result:
            async for event in result:
                events.append(event)
                if len(events) == step.take:
                    break
        return events


def run_asyncio(main: Callable[[], Any]) -> Any:
    return asyncio.run(main())


# The official SDK is the control: where it fails too, the engine or the test is wrong.
PLAYERS = {
    "blocking": Player("oaio", "oaio.blocking"),
    "asyncio": AsyncPlayer("oaio", "oaio.asyncio", run_asyncio),
    "trio": AsyncPlayer("oaio", "oaio.trio", trio.run),
    "anyio": AsyncPlayer("oaio", "oaio.anyio", anyio.run),
    "official": Player("openai", "openai"),
    "official-asyncio": AsyncPlayer("openai", "openai", run_asyncio),
}


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[EngineServer]:
    with EngineServer(tmp_path_factory.mktemp("engine")) as server:
        yield server


@pytest.fixture(params=PLAYERS)
def play(request: pytest.FixtureRequest) -> Player:
    return PLAYERS[request.param]


def text_of(chunks: list[Any]) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)


def chat(**arguments: Any) -> Step:
    defaults = {"model": "tiny", "messages": PROMPT, "temperature": 0, "max_tokens": 8}
    return Step("chat.completions.create", {**defaults, **arguments})


def respond(**arguments: Any) -> Step:
    defaults = {"model": "tiny", "input": "the river", "temperature": 0, "max_output_tokens": 16}
    return Step("responses.create", {**defaults, **arguments})


# --- chat completions


def test_chat(engine: EngineServer, play: Player) -> None:
    [completion] = play(engine, chat(logprobs=True, top_logprobs=2))

    [choice] = completion.choices
    assert completion.object == "chat.completion"
    assert completion.id.startswith("chatcmpl-")
    assert completion.model == MODEL_NAME  # not the model that was asked for
    assert choice.finish_reason == "length"
    assert choice.message.role == "assistant"
    assert choice.message.tool_calls is None
    assert completion.usage.completion_tokens == 8
    assert completion.usage.prompt_tokens_details.cached_tokens == 0
    tokens = choice.logprobs.content
    assert "".join(token.token for token in tokens) == choice.message.content
    assert [len(token.top_logprobs) for token in tokens] == [2] * 8


def test_chat_keeps_the_fields_that_only_this_engine_sends(
    engine: EngineServer, play: Player
) -> None:
    [completion] = play(engine, chat(logprobs=True))

    wire = completion.to_dict()
    assert wire["timings"]["predicted_n"] == 8
    assert isinstance(wire["choices"][0]["logprobs"]["content"][0]["id"], int)
    assert json.loads(completion.to_json()) == wire


def test_chat_unicode(engine: EngineServer, play: Player) -> None:
    [completion, chunks] = play(
        engine,
        chat(extra_body=spelled(UNICODE_TEXT), max_tokens=100),
        chat(extra_body=spelled(UNICODE_TEXT), max_tokens=100, stream=True),
    )

    assert completion.choices[0].message.content == UNICODE_TEXT
    assert completion.choices[0].finish_reason == "stop"
    assert text_of(chunks) == UNICODE_TEXT


def test_chat_stream(engine: EngineServer, play: Player) -> None:
    [completion, chunks] = play(
        engine, chat(), chat(stream=True, stream_options={"include_usage": True})
    )

    first, *_, finish, last = chunks
    assert first.object == "chat.completion.chunk"
    assert first.choices[0].delta.role == "assistant"
    assert first.choices[0].delta.content is None  # sent as null
    assert text_of(chunks) == completion.choices[0].message.content
    assert [chunk.choices[0].finish_reason for chunk in chunks[:-1]] == [None] * 9 + ["length"]
    assert finish.choices[0].delta.to_dict() == {}
    assert last.choices == []
    assert last.usage.completion_tokens == 8
    assert last.to_dict()["timings"]["predicted_n"] == 8
    assert {chunk.id for chunk in chunks} == {first.id}


def test_chat_stream_without_usage(engine: EngineServer, play: Player) -> None:
    [chunks] = play(engine, chat(stream=True))

    assert chunks[-1].choices[0].finish_reason == "length"
    assert [chunk.usage for chunk in chunks] == [None] * len(chunks)


def test_chat_stream_that_never_says_a_role(engine: EngineServer, play: Player) -> None:
    # The first byte of three, again and again: the engine holds it back, and with it the role.
    half_a_character = {str(FIRST_BYTE_TOKEN + 0xE6): 100}
    [chunks] = play(engine, chat(logit_bias=half_a_character, stream=True))

    [only] = chunks
    assert only.choices[0].delta.to_dict() == {}
    assert only.choices[0].finish_reason == "length"


def test_chat_reasoning_is_kept(engine: EngineServer, play: Player) -> None:
    thoughtful = {"extra_body": spelled("<think>abc</think>ok"), "max_tokens": 100}
    [completion, chunks] = play(engine, chat(**thoughtful), chat(**thoughtful, stream=True))

    message = completion.choices[0].message
    assert message.content == "ok"
    assert message.to_dict()["reasoning_content"] == "abc"
    assert text_of(chunks) == "ok"
    deltas = [chunk.choices[0].delta.to_dict() for chunk in chunks]
    assert "".join(delta.get("reasoning_content", "") for delta in deltas) == "abc"


def test_chat_json_schema(engine: EngineServer, play: Player) -> None:
    schema = {
        "type": "object",
        "properties": {"n": {"enum": [1, 2]}},
        "required": ["n"],
        "additionalProperties": False,
    }
    wanted = {"type": "json_schema", "json_schema": {"name": "s", "schema": schema}}
    no_thoughts = {"reasoning_format": "none"}  # else it thinks until the tokens run out
    [completion] = play(
        engine, chat(response_format=wanted, max_tokens=100, extra_body=no_thoughts)
    )

    assert completion.choices[0].finish_reason == "stop"
    assert json.loads(completion.choices[0].message.content)["n"] in (1, 2)


def test_chat_tool_call_and_its_answer(engine: EngineServer, play: Player) -> None:
    [completion] = play(engine, chat(**TOOL_REQUEST))

    message = completion.choices[0].message
    [call] = message.tool_calls
    assert completion.choices[0].finish_reason == "tool_calls"
    assert call.type == "function"
    assert call.function.name == "weather"
    assert json.loads(call.function.arguments)["town"] in ("Oslo", "Bern")

    result = {"role": "tool", "tool_call_id": call.id, "content": "rain"}
    [answer] = play(engine, chat(messages=[*PROMPT, message, result]))
    assert answer.usage.completion_tokens == 8


def test_chat_tool_call_stream(engine: EngineServer, play: Player) -> None:
    [chunks] = play(engine, chat(**TOOL_REQUEST, stream=True))

    parts = [part for chunk in chunks for part in chunk.choices[0].delta.tool_calls or []]
    assert len(parts) > 2
    assert {part.index for part in parts} == {0}
    assert [part.function.name for part in parts] == ["weather"] + [None] * (len(parts) - 1)
    assert [part.id is not None for part in parts] == [True] + [False] * (len(parts) - 1)
    arguments = json.loads("".join(part.function.arguments for part in parts))
    assert arguments["town"] in ("Oslo", "Bern")
    assert chunks[-1].choices[0].finish_reason == "tool_calls"


def test_call_after_a_stream_left_early(engine: EngineServer, play: Player) -> None:
    # The rest of the stream must not be taken for the next call's answer.
    left_early = replace(chat(stream=True, max_tokens=CONTEXT_TOKENS), take=3)
    [events, completion] = play(engine, left_early, chat())

    assert len(events) == 3
    assert completion.usage.completion_tokens == 8


# --- responses


def test_responses(engine: EngineServer, play: Player) -> None:
    [response] = play(engine, respond(extra_body=spelled(UNICODE_TEXT), max_output_tokens=100))

    assert response.object == "response"
    assert response.id.startswith("resp_")
    assert response.status == "completed"
    [message] = response.output
    assert message.type == "message"
    assert message.content[0].type == "output_text"
    assert message.content[0].text == response.output_text == UNICODE_TEXT
    assert response.usage.total_tokens == response.usage.input_tokens + response.usage.output_tokens
    assert response.to_dict()["usage"]["input_tokens_details"] == {"cached_tokens": 0}


def test_responses_stream(engine: EngineServer, play: Player) -> None:
    [events] = play(engine, respond(stream=True))

    assert [event.type for event in events] == [
        "response.created",
        "response.in_progress",
        "response.output_item.added",
        "response.content_part.added",
        *["response.output_text.delta"] * 16,
        "response.output_text.done",
        "response.content_part.done",
        "response.output_item.done",
        "response.completed",
    ]
    final = events[-1].response
    deltas = [event.delta for event in events if event.type == "response.output_text.delta"]
    assert "".join(deltas) == final.output_text
    assert final.usage.output_tokens == 16
    assert events[0].response.id == final.id
    # What the engine leaves out is not made up: no sequence_number, no output, no model.
    assert events[0].to_dict() == {
        "type": "response.created",
        "response": {"id": final.id, "object": "response", "status": "in_progress"},
    }
    assert events[-1].to_dict()["timings"]["predicted_n"] == 16


def test_responses_stream_reasoning(engine: EngineServer, play: Player) -> None:
    thoughtful = spelled("<think>abc</think>ok")
    [events] = play(engine, respond(extra_body=thoughtful, max_output_tokens=100, stream=True))

    thoughts = [event.delta for event in events if event.type == "response.reasoning_text.delta"]
    assert "".join(thoughts) == "abc"
    final = events[-1].response
    assert [item.type for item in final.output] == ["reasoning", "message"]
    assert final.output[0].content[0].text == "abc"
    assert final.output_text == "ok"


def test_responses_tool_call_stream(engine: EngineServer, play: Player) -> None:
    [events] = play(
        engine,
        respond(
            tools=[{"type": "function", **WEATHER}],
            tool_choice="required",
            extra_body=TOOL_REQUEST["extra_body"],
            max_output_tokens=400,
            stream=True,
        ),
    )

    deltas = [e.delta for e in events if e.type == "response.function_call_arguments.delta"]
    [call] = events[-1].response.output
    assert call.type == "function_call"
    assert call.name == "weather"
    assert call.arguments == "".join(deltas)
    assert json.loads(call.arguments)["town"] in ("Oslo", "Bern")


def test_responses_without_output(engine: EngineServer, play: Player) -> None:
    silent = {"logit_bias": {str(END_TOKEN): 200}}
    [response, events] = play(
        engine, respond(extra_body=silent), respond(extra_body=silent, stream=True)
    )

    assert response.output == []
    assert response.output_text == ""
    assert [event.type for event in events] == [
        "response.created",
        "response.in_progress",
        "response.completed",
    ]


# --- embeddings, models


def embed(**arguments: Any) -> Step:
    return Step("embeddings.create", {"model": "tiny", "input": ["river", "日本"], **arguments})


def test_embeddings(engine: EngineServer, play: Player) -> None:
    [default, plain, packed] = play(
        engine, embed(), embed(encoding_format="float"), embed(encoding_format="base64")
    )

    assert [item.index for item in default.data] == [0, 1]
    assert default.usage.prompt_tokens == default.usage.total_tokens > 0
    for item, other, raw in zip(default.data, plain.data, packed.data, strict=True):
        assert isinstance(item.embedding, list)
        assert len(item.embedding) == EMBEDDING_SIZE
        assert sum(x * x for x in item.embedding) == pytest.approx(1, abs=1e-5)
        assert item.embedding == pytest.approx(other.embedding, abs=1e-6)
        floats = struct.unpack(f"<{EMBEDDING_SIZE}f", base64.b64decode(raw.embedding))
        assert item.embedding == pytest.approx(floats, abs=1e-6)
    assert default.data[0].embedding != default.data[1].embedding


def test_models(engine: EngineServer, play: Player) -> None:
    [page] = play(engine, Step("models.list"))

    [model] = page.data
    assert model.id == MODEL_NAME
    assert model.object == "model"
    assert model.owned_by == "llamacpp"
    assert model.to_dict()["meta"]["n_embd"] == EMBEDDING_SIZE


# --- errors


def test_too_long_prompt(engine: EngineServer, play: Player) -> None:
    requests = [
        chat(messages=[{"role": "user", "content": TOO_LONG}]),
        chat(messages=[{"role": "user", "content": TOO_LONG}], stream=True),
        respond(input=TOO_LONG),
        respond(input=TOO_LONG, stream=True),
    ]
    refused = [replace(request, raises="BadRequestError") for request in requests]
    # The engine closes the connection after an error; the client goes on.
    *errors, completion = play(engine, *refused, chat())

    for error in errors:
        assert error.status_code == 400
        assert error.type == "exceed_context_size_error"
        assert str(error.code) == "400"  # the engine sends a number
        assert error.param is None
        assert "exceeds the available context size" in str(error)
    assert completion.usage.completion_tokens == 8


def test_refused_parameter(engine: EngineServer, play: Player) -> None:
    request = respond(previous_response_id="resp_1")
    [error] = play(engine, replace(request, raises="BadRequestError"))

    assert error.type == "invalid_request_error"
    assert "previous_response_id" in str(error)


def test_unknown_model(engine: EngineServer, play: Player) -> None:
    [error] = play(engine, Step("models.retrieve", {"model": "none"}, raises="NotFoundError"))

    assert error.status_code == 404
    assert error.type == "not_found_error"


def test_server_error(engine: EngineServer, play: Player) -> None:
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}
    request = chat(messages=[{"role": "user", "content": [picture]}])
    [error] = play(engine, replace(request, raises="InternalServerError"))

    assert error.status_code == 500
    assert error.type == "server_error"
    assert "image input is not supported" in str(error)


def test_wrong_key(engine: EngineServer, play: Player) -> None:
    [error] = play(engine, replace(chat(), raises="AuthenticationError"), api_key="wrong-key-4711")

    assert error.status_code == 401
    assert error.type == "authentication_error"
    assert "4711" not in f"{error!r} {error}"


# The engine answers 401 and closes without reading the body, so the write fails while the answer
# waits to be read. The official asynchronous client mostly loses it: no control here.
@pytest.mark.parametrize("name", [name for name in PLAYERS if name != "official-asyncio"])
def test_wrong_key_during_a_long_upload(engine: EngineServer, name: str) -> None:
    request = chat(messages=[{"role": "user", "content": "x" * 5_000_000}])
    step = replace(request, raises="AuthenticationError")
    [error] = PLAYERS[name](engine, step, api_key="wrong")

    assert error.status_code == 401


# --- the rig itself


def test_a_failed_start_shows_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{EngineServer.__module__}.write_model", lambda path: path.touch())

    with pytest.raises(EngineError, match=r"tiny\.gguf"), EngineServer(tmp_path):
        pytest.fail("an empty file is no model")


def test_stop_leaves_no_process(tmp_path: Path) -> None:
    with EngineServer(tmp_path) as server:
        process = server._process
        assert process is not None
        assert process.poll() is None

    assert process.returncode == 0  # asked, not killed
    server.stop()
