"""Against aimock, a server of others (npm: @copilotkit/aimock), which speaks the API's wire format.

It is installed with npm into the virtual environment when these tests run for the first time.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Coroutine, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

import oaio
import oaio.asyncio
from oaio import (
    NotFoundError,
    RateLimitError,
    RetryPolicy,
    ServerError,
)

from ..backends.opened import each, opened, settle
from ..backends.players import drive

PACKAGE, VERSION = "@copilotkit/aimock", "1.43.0"
PLACE = Path(sys.prefix) / "aimock"
FIXTURES = Path(__file__).with_name("aimock.json")
PATIENCE = 20.0
QUICK = RetryPolicy(max_retries=2, initial_delay=0.01)

WEATHER: Any = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}},
            "required": ["city"],
        },
    },
}

Play = Callable[..., Any]


@dataclass
class Person:
    name: str
    age: int


def program() -> Path:
    """Return the server's program, installed if need be; else skip, and say why."""
    package = PLACE / "node_modules" / PACKAGE
    found = package / "dist" / "cli.js"
    node, npm = shutil.which("node"), shutil.which("npm")
    if node is None:
        pytest.skip("node is not installed")
    if not found.exists():
        if npm is None:
            pytest.skip("npm is not installed")
        command = [npm, "install", "--no-fund", "--no-audit", "--prefix", str(PLACE)]
        done = subprocess.run(
            [*command, f"{PACKAGE}@{VERSION}"],
            capture_output=True,
            text=True,
            timeout=100,
            check=False,
        )
        if done.returncode:
            pytest.skip(f"npm cannot install {PACKAGE}: {done.stderr.strip()[-300:]}")
    return found


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as sock:
        return int(sock.getsockname()[1])


@pytest.fixture(scope="module")
def base_url() -> Iterator[str]:
    port = free_port()
    command = ["node", str(program()), "-p", str(port), "-f", str(FIXTURES), "--log-level", "warn"]
    with subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as server:
        try:
            wait_for(port, server)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.terminate()
            server.wait(PATIENCE)


def wait_for(port: int, server: subprocess.Popen[bytes]) -> None:
    """Wait until the server listens; it does not say so in a way that can be waited for."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), 1).close()
        except OSError:
            if server.poll() is not None or time.monotonic() > end:
                pytest.fail("aimock did not start")
            time.sleep(0.05)
        else:
            return


@pytest.fixture(params=["blocking", "asyncio"])
def play(request: pytest.FixtureRequest, base_url: str) -> Play:
    """Run a scenario with a client of either kind."""

    def run(scenario: Callable[[Any], Coroutine[Any, Any, Any]], **options: Any) -> Any:
        made = {
            "api_key": "sk-test",
            "base_url": base_url,
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


def said(text: str) -> dict[str, Any]:
    return {"model": "gpt-4o", "messages": [{"role": "user", "content": text}]}


def test_chat(play: Play) -> None:
    async def scenario(client: Any) -> None:
        plain = await settle(client.chat.completions.create(**said("Hello")))
        text = plain.choices[0].message.content
        assert text.startswith("Hello from aimock")
        assert plain.choices[0].finish_reason == "stop"
        stream = await settle(client.chat.completions.create(stream=True, **said("Hello")))
        chunks = [one async for one in each(stream)]
        assert "".join(c.choices[0].delta.content or "" for c in chunks if c.choices) == text
        options = {"include_usage": True}
        manager = client.chat.completions.stream(stream_options=options, **said("Hello"))
        async with opened(manager) as helped:
            kinds = {event.type async for event in each(helped)}
            final = await settle(helped.get_final_completion())
        assert kinds == {"chunk", "content.delta", "content.done"}
        assert final.choices[0].message.content == text
        assert final.usage.total_tokens > 0

    play(scenario)


def test_chat_of_a_type(play: Play) -> None:
    async def scenario(client: Any) -> None:
        manager = client.chat.completions.stream(response_format=Person, **said("a person"))
        async with opened(manager) as stream:
            final = await settle(stream.get_final_completion())
        assert final.choices[0].message.parsed == Person("Ada", 36)

    play(scenario)


def test_tools(play: Play) -> None:
    async def scenario(client: Any) -> None:
        asked = {**said("How is the weather?"), "tools": [WEATHER]}
        plain = await settle(client.chat.completions.create(**asked))
        (call,) = plain.choices[0].message.tool_calls
        assert (call.function.name, json.loads(call.function.arguments)) == (
            "get_weather",
            {"city": "Paris"},
        )
        async with opened(client.chat.completions.stream(**asked)) as stream:
            events = [event async for event in each(stream)]
        (done,) = [e for e in events if e.type == "tool_calls.function.arguments.done"]
        assert (done.name, done.parsed_arguments) == ("get_weather", {"city": "Paris"})
        result = {"role": "tool", "tool_call_id": call.id, "content": "sunny"}
        told = [*asked["messages"], plain.choices[0].message.to_dict(), result]
        last = await settle(
            client.chat.completions.create(model="gpt-4o", messages=told, tools=[WEATHER])
        )
        assert last.choices[0].message.content == "It is sunny in Paris."

    play(scenario)


def test_responses(play: Play) -> None:
    async def scenario(client: Any) -> None:
        plain = await settle(client.responses.create(model="gpt-4o", input="Hello"))
        assert plain.output_text.startswith("Hello from aimock")
        stream = await settle(client.responses.create(model="gpt-4o", input="Hello", stream=True))
        kinds = [event.type async for event in each(stream)]
        assert (kinds[0], kinds[-1]) == ("response.created", "response.completed")
        async with opened(client.responses.stream(model="gpt-4o", input="Hello")) as helped:
            events = [event async for event in each(helped)]
            final = await settle(helped.get_final_response())
        deltas = [event for event in events if event.type == "response.output_text.delta"]
        assert len(deltas) > 1
        assert deltas[-1].snapshot == final.output_text == plain.output_text

    play(scenario, strict=False)  # it leaves out fields that the API always sends


def test_reasoning(play: Play) -> None:
    async def scenario(client: Any) -> None:
        async with opened(client.responses.stream(model="gpt-5", input="think")) as stream:
            events = [event async for event in each(stream)]
            final = await settle(stream.get_final_response())
        assert final.output_text == "42"
        thoughts = [e for e in events if e.type == "response.reasoning_summary_text.delta"]
        assert thoughts[-1].snapshot == "Six times seven."

    play(scenario, strict=False)  # it leaves out fields that the API always sends


def test_embeddings(play: Play) -> None:
    async def scenario(client: Any) -> None:
        model = "text-embedding-3-small"
        for form in ("float", "base64"):
            found = await settle(
                client.embeddings.create(model=model, input=["a", "b"], encoding_format=form)
            )
            assert [one.index for one in found.data] == [0, 1]
            assert len(found.data[0].embedding) == len(found.data[1].embedding) > 0

    play(scenario)


@pytest.mark.parametrize(
    ("text", "error", "attempts"),
    [("too many", RateLimitError, 3), ("broken", ServerError, 3)],
)
def test_errors(text: str, error: type[oaio.APIError], attempts: int, play: Play) -> None:
    async def scenario(client: Any) -> None:
        with pytest.raises(error) as caught:
            await settle(client.chat.completions.create(**said(text)))
        assert caught.value.attempts == attempts
        with pytest.raises(error):
            async with opened(client.chat.completions.stream(**said(text))):
                pass
        with pytest.raises(error):
            await settle(client.responses.create(model="gpt-4o", input=text))

    play(scenario)


def test_what_nobody_has_written_an_answer_for(play: Play) -> None:
    async def scenario(client: Any) -> None:
        with pytest.raises(NotFoundError) as caught:
            await settle(client.chat.completions.create(**said("x")))
        assert caught.value.attempts == 1

    play(scenario)


def test_files_and_batches(play: Play) -> None:
    async def scenario(client: Any) -> None:
        line = {
            "custom_id": "1",
            "method": "POST",
            "url": "/v1/chat/completions",
            "body": said("Hello"),
        }
        content = json.dumps(line).encode() + b"\n"
        made = await settle(client.files.create(file=("in.jsonl", content), purpose="batch"))
        assert (await settle(client.files.retrieve(made.id))).bytes == len(content)
        assert (await settle(client.files.content(made.id))).content == content
        batch = await settle(
            client.batches.create(
                input_file_id=made.id, endpoint="/v1/chat/completions", completion_window="24h"
            )
        )
        assert (await settle(client.batches.retrieve(batch.id))).id == batch.id
        assert (await settle(client.files.delete(made.id))).deleted

    play(scenario)
