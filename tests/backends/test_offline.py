"""The offline server over real sockets: by the standard library and by the official SDK."""

from __future__ import annotations

import base64
import gc
import http.client
import json
import math
import os
import signal
import socket
import ssl
import struct
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any

import attrs
import hypothesis
import openai
import pytest
import trustme
from hypothesis import given
from hypothesis import strategies as st

from oaio.offline import OfflineServer, answer
from oaio.offline.directives import Directives, parse
from oaio.offline.examples import example
from oaio.offline.parts import Ending, Refused

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

KEY = {"authorization": "Bearer sk-test"}
HELLO = {"model": "gpt-4o-mini", "messages": [{"role": "user", "content": "Is it Tuesday?"}]}
WEATHER = {
    "name": "get_weather",
    "parameters": {
        "type": "object",
        "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "kelvin"]}},
        "required": ["city", "unit"],
    },
}

NUMBERS = [
    *("status", "retry-after", "retry-after-ms", "delay", "event-delay", "cut", "reset", "stall"),
    *("ping", "error-event", "malformed", "words", "times"),
]
FLAGS = ["quota", "html", "drop", "no-done", "close"]


@pytest.fixture
def server() -> Iterator[OfflineServer]:
    with OfflineServer() as running:
        yield running


@pytest.fixture
def connection(server: OfflineServer) -> Iterator[http.client.HTTPConnection]:
    found = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
    yield found
    found.close()


@pytest.fixture
def sdk(server: OfflineServer) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(api_key="sk-test", base_url=server.base_url, max_retries=0) as client:
        yield client


def call(
    connection: http.client.HTTPConnection,
    path: str,
    body: object = None,
    *,
    offline: str = "",
    method: str = "POST",
) -> http.client.HTTPResponse:
    headers = KEY | ({"x-offline": offline} if offline else {})
    connection.request(method, path, None if body is None else json.dumps(body), headers)
    return connection.getresponse()


def chat(connection: http.client.HTTPConnection, offline: str = "", **more: object) -> Any:
    return call(connection, "/v1/chat/completions", HELLO | more, offline=offline)


def data_lines(body: bytes) -> list[str]:
    lines = body.decode().split("\n")
    return [line.removeprefix("data: ") for line in lines if line.startswith("data: ")]


def wait_until(condition: Callable[[], bool]) -> None:
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.001)


class TestChat:
    def test_quotes_the_question_and_repeats_itself(self, sdk: openai.OpenAI) -> None:
        answers = [sdk.chat.completions.create(**HELLO) for _ in range(2)]
        assert answers[0] == answers[1]
        message = answers[0].choices[0].message
        assert message.content is not None
        assert "Is it Tuesday?" in message.content
        assert answers[0].choices[0].finish_reason == "stop"
        assert answers[0].model == "gpt-4o-mini"

    def test_stream_has_the_words_of_the_plain_answer_and_its_usage(
        self, sdk: openai.OpenAI
    ) -> None:
        plain = sdk.chat.completions.create(**HELLO)
        chunks = list(
            sdk.chat.completions.create(
                **HELLO, stream=True, stream_options={"include_usage": True}
            )
        )
        *parts, last = chunks
        text = "".join(chunk.choices[0].delta.content or "" for chunk in parts)
        assert text == plain.choices[0].message.content
        assert len(parts) > 10
        assert last.choices == []
        assert last.usage == plain.usage
        assert [c.choices[0].finish_reason for c in parts[-2:]] == [None, "stop"]
        assert all(chunk.usage is None for chunk in parts)

    def test_stream_without_usage_never_names_it(
        self, connection: http.client.HTTPConnection
    ) -> None:
        response = chat(connection, stream=True)
        assert response.getheader("content-type") == "text/event-stream; charset=utf-8"
        lines = data_lines(response.read())
        assert lines[-1] == "[DONE]"
        assert all("usage" not in json.loads(line) for line in lines[:-1])

    def test_many_choices(self, sdk: openai.OpenAI) -> None:
        plain = sdk.chat.completions.create(**HELLO, n=3)
        assert [choice.index for choice in plain.choices] == [0, 1, 2]
        assert len({choice.message.content for choice in plain.choices}) == 3
        texts = ["", "", ""]
        for chunk in sdk.chat.completions.create(**HELLO, n=3, stream=True):
            texts[chunk.choices[0].index] += chunk.choices[0].delta.content or ""
        assert texts == [choice.message.content for choice in plain.choices]

    def test_limit_cuts_the_answer(self, sdk: openai.OpenAI) -> None:
        plain = sdk.chat.completions.create(**HELLO, max_completion_tokens=3)
        assert plain.choices[0].finish_reason == "length"
        assert plain.usage is not None
        assert plain.usage.completion_tokens == 3

    @pytest.mark.parametrize("choice", ["auto", "required", "named"])
    def test_tool_call_then_an_answer(self, sdk: openai.OpenAI, choice: str) -> None:
        named = {"type": "function", "function": {"name": "get_weather"}}
        arguments: dict[str, Any] = {
            "model": "gpt-4o-mini",
            "tools": [{"type": "function", "function": WEATHER}],
            "tool_choice": named if choice == "named" else choice,
        }
        said = "What is the weather like?" if choice == "auto" else "Hm."
        messages: list[Any] = [{"role": "user", "content": said}]
        plain = sdk.chat.completions.create(messages=messages, **arguments)
        assert plain.choices[0].finish_reason == "tool_calls"
        assert plain.choices[0].message.content is None
        [tool_call] = plain.choices[0].message.tool_calls or []
        assert tool_call.type == "function"
        assert tool_call.function.name == "get_weather"
        assert json.loads(tool_call.function.arguments) == {"city": "city", "unit": "celsius"}

        stream = list(sdk.chat.completions.create(messages=messages, stream=True, **arguments))
        deltas = [part for c in stream for part in c.choices[0].delta.tool_calls or []]
        assert [deltas[0].id, deltas[0].index] == [tool_call.id, 0]
        assert all(delta.id is None for delta in deltas[1:])
        pieces = [d.function.arguments or "" for d in deltas[1:] if d.function is not None]
        assert len(pieces) >= 3
        assert "".join(pieces) == tool_call.function.arguments

        if choice == "auto":
            messages.append(plain.choices[0].message.model_dump(exclude_none=True))
            messages.append({"role": "tool", "tool_call_id": tool_call.id, "content": "31 degrees"})
            after = sdk.chat.completions.create(messages=messages, **arguments)
            assert "31 degrees" in (after.choices[0].message.content or "")

    def test_parallel_tool_calls(self, sdk: openai.OpenAI) -> None:
        tools: list[Any] = [
            {"type": "function", "function": {"name": name}} for name in ("read_mail", "findPlace")
        ]
        messages: list[Any] = [{"role": "user", "content": "Read my mail, and find the place."}]
        for parallel, expected in ((True, ["read_mail", "findPlace"]), (False, ["read_mail"])):
            found = sdk.chat.completions.create(
                model="m", messages=messages, tools=tools, parallel_tool_calls=parallel
            )
            calls: list[Any] = list(found.choices[0].message.tool_calls or [])
            assert [item.function.name for item in calls] == expected

    def test_no_tool_call_when_forbidden(self, connection: http.client.HTTPConnection) -> None:
        tools = [{"type": "function", "function": {"name": "Tuesday"}}]
        for choice, reason in (("auto", "tool_calls"), ("none", "stop")):
            found = json.loads(chat(connection, tools=tools, tool_choice=choice).read())
            assert found["choices"][0]["finish_reason"] == reason

    def test_json_as_the_schema_says(self, connection: http.client.HTTPConnection) -> None:
        schema = {"name": "s", "schema": WEATHER["parameters"]}
        wanted = {"type": "json_schema", "json_schema": schema}
        found = json.loads(chat(connection, response_format=wanted).read())
        content = json.loads(found["choices"][0]["message"]["content"])
        assert content == {"city": "city", "unit": "celsius"}
        found = json.loads(chat(connection, response_format={"type": "json_object"}).read())
        assert "Tuesday" in json.loads(found["choices"][0]["message"]["content"])["answer"]


class TestResponses:
    def test_plain(self, sdk: openai.OpenAI) -> None:
        found = sdk.responses.create(model="gpt-5", input="Is it Tuesday?", metadata={"a": "b"})
        assert found.status == "completed"
        assert "Is it Tuesday?" in found.output_text
        assert found.metadata == {"a": "b"}
        assert found.usage is not None
        usage = found.usage
        assert usage.total_tokens == usage.input_tokens + usage.output_tokens

    def test_stream_has_the_events_in_order(self, connection: http.client.HTTPConnection) -> None:
        body = {"model": "gpt-5", "input": "Hello", "stream": True}
        text = call(connection, "/v1/responses", body).read()
        names = [line[7:] for line in text.decode().split("\n") if line.startswith("event: ")]
        events = [json.loads(line) for line in data_lines(text)]
        assert [event["type"] for event in events] == names
        assert [event["sequence_number"] for event in events] == list(range(len(events)))
        deltas = [event["delta"] for event in events if event["type"].endswith("text.delta")]
        assert names == [
            "response.created",
            "response.in_progress",
            "response.output_item.added",
            "response.content_part.added",
            *["response.output_text.delta"] * len(deltas),
            "response.output_text.done",
            "response.content_part.done",
            "response.output_item.done",
            "response.completed",
        ]
        del body["stream"]
        plain = json.loads(call(connection, "/v1/responses", body).read())
        done = events[-1]["response"]
        assert "".join(deltas) == done["output"][0]["content"][0]["text"]
        assert {**done, "id": 0, "output": 0} == {**plain, "id": 0, "output": 0}
        assert events[0]["response"]["usage"] is None

    def test_stream_through_the_sdk(self, sdk: openai.OpenAI) -> None:
        with sdk.responses.stream(model="gpt-5", input="Hello", max_output_tokens=4) as stream:
            kinds = [event.type for event in stream]
        assert kinds[-1] == "response.incomplete"
        assert kinds.count("response.output_text.delta") == 4

    def test_function_call(self, sdk: openai.OpenAI) -> None:
        tools: list[Any] = [{"type": "function", "strict": True, **WEATHER}]
        said: list[Any] = [
            {"role": "user", "content": [{"type": "input_text", "text": "How is the weather?"}]}
        ]
        found = sdk.responses.create(model="gpt-5", input=said, tools=tools)
        [item] = found.output
        assert item.type == "function_call"
        with sdk.responses.stream(model="gpt-5", input=said, tools=tools) as stream:
            events = list(stream)
            final = stream.get_final_response()
        deltas = [e.delta for e in events if e.type == "response.function_call_arguments.delta"]
        assert len(deltas) >= 3
        assert "".join(deltas) == item.arguments
        [streamed] = final.output
        assert streamed.type == "function_call"
        assert streamed.name == "get_weather"

        result: Any = {"type": "function_call_output", "call_id": item.call_id, "output": "Fog"}
        after = sdk.responses.create(model="gpt-5", input=[*said, item, result], tools=tools)
        assert "Fog" in after.output_text

    def test_nothing_is_stored(self, sdk: openai.OpenAI) -> None:
        with pytest.raises(openai.NotFoundError, match="resp_1"):
            sdk.responses.retrieve("resp_1")
        with pytest.raises(openai.NotFoundError, match="resp_1"):
            sdk.responses.delete("resp_1")


class TestEmbeddings:
    @pytest.mark.parametrize(
        ("model", "size"), [("text-embedding-3-small", 1536), ("text-embedding-3-large", 3072)]
    )
    def test_formats_hold_the_same_unit_vectors(
        self, connection: http.client.HTTPConnection, model: str, size: int
    ) -> None:
        body = {"model": model, "input": ["one", "two", "one"]}
        floats = json.loads(call(connection, "/v1/embeddings", body).read())
        body["encoding_format"] = "base64"
        packed = json.loads(call(connection, "/v1/embeddings", body).read())
        vectors = [item["embedding"] for item in floats["data"]]
        assert [item["index"] for item in floats["data"]] == [0, 1, 2]
        assert vectors[0] == vectors[2] != vectors[1]
        for vector, item in zip(vectors, packed["data"], strict=True):
            raw = base64.b64decode(item["embedding"])
            assert list(struct.unpack(f"<{size}f", raw)) == vector
            assert math.isclose(math.hypot(*vector), 1, rel_tol=1e-6)
        assert floats["usage"] == {"prompt_tokens": 3, "total_tokens": 3}

    @pytest.mark.parametrize(
        ("value", "count", "tokens"),
        [("a b", 1, 2), (["a", "b"], 2, 2), ([1, 2, 3], 1, 3), ([[1], [2, 3]], 2, 3)],
    )
    def test_every_form_of_input(
        self, sdk: openai.OpenAI, value: Any, count: int, tokens: int
    ) -> None:
        found = sdk.embeddings.create(model="some-model", input=value, dimensions=7)
        assert [len(item.embedding) for item in found.data] == [7] * count
        assert found.usage.prompt_tokens == tokens

    @pytest.mark.parametrize(
        "more",
        [
            {"input": ""},
            {"input": []},
            {"input": ["a", ""]},
            {"input": [1, "a"]},
            {"input": None},
            {"dimensions": 0},
            {"dimensions": 1537},
            {"encoding_format": "hex"},
            {"model": ""},
        ],
    )
    def test_bad_requests(self, sdk: openai.OpenAI, more: dict[str, Any]) -> None:
        with pytest.raises(openai.BadRequestError) as caught:
            sdk.embeddings.create(**({"model": "m", "input": "a"} | more))
        assert caught.value.param == next(iter(more))


class TestModels:
    def test_list_and_retrieve(self, sdk: openai.OpenAI) -> None:
        listed = list(sdk.models.list())
        assert [sdk.models.retrieve(model.id) for model in listed] == listed

    def test_unknown(self, sdk: openai.OpenAI) -> None:
        with pytest.raises(openai.NotFoundError) as caught:
            sdk.models.retrieve("gpt/1")
        assert [caught.value.code, caught.value.param] == ["model_not_found", "model"]
        assert "gpt/1" in str(caught.value)

    def test_delete(self, sdk: openai.OpenAI) -> None:
        assert sdk.models.delete("ft:gpt-4o-mini:me::1").deleted
        with pytest.raises(openai.PermissionDeniedError):
            sdk.models.delete("gpt-4o")
        with pytest.raises(openai.NotFoundError):
            sdk.models.delete("gpt-1")


class TestErrors:
    def test_keys(self, server: OfflineServer, connection: http.client.HTTPConnection) -> None:
        with (
            openai.OpenAI(api_key="wrong-key", base_url=server.base_url) as client,
            pytest.raises(openai.AuthenticationError) as caught,
        ):
            client.models.list()
        assert caught.value.code == "invalid_api_key"
        assert "wrong-key" not in str(caught.value)
        connection.request("GET", "/v1/models")
        response = connection.getresponse()
        assert response.status == 401
        assert json.loads(response.read())["error"]["code"] is None

    @pytest.mark.parametrize(
        "more",
        [
            {"messages": []},
            {"model": None},
            {"n": 0},
            {"tool_choice": {"type": "function", "function": {"name": "none"}}},
            {"max_tokens": 0},
        ],
    )
    def test_bad_chat_requests(
        self, connection: http.client.HTTPConnection, more: dict[str, Any]
    ) -> None:
        response = chat(connection, **more)
        assert response.status == 400
        assert json.loads(response.read())["error"]["param"] == next(iter(more))

    @pytest.mark.parametrize("model", ["no-such-model", "unknown-1"])
    def test_unknown_model(self, sdk: openai.OpenAI, model: str) -> None:
        with pytest.raises(openai.NotFoundError) as caught:
            sdk.chat.completions.create(model=model, messages=[{"role": "user", "content": "a"}])
        assert caught.value.code == "model_not_found"

    @pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"[]", b"[" * 100_000, b'"[offline:x]"'])
    def test_no_json_object(self, connection: http.client.HTTPConnection, body: bytes) -> None:
        connection.request("POST", "/v1/chat/completions", body, KEY)
        response = connection.getresponse()
        assert response.status == 400
        assert json.loads(response.read())["error"]["type"] == "invalid_request_error"

    @pytest.mark.parametrize(
        ("method", "path", "status"),
        [
            ("GET", "/", 404),
            ("GET", "/v1/nothing", 404),
            ("POST", "/v2/chat/completions", 404),
            ("GET", "/v1/chat/completions", 405),
            ("POST", "/v1/models", 405),
            ("GET", "/v1/models?after=x", 200),
        ],
    )
    def test_paths(
        self, connection: http.client.HTTPConnection, method: str, path: str, status: int
    ) -> None:
        response = call(connection, path, method=method)
        assert response.status == status
        response.read()

    def test_headers_of_every_answer(self, connection: http.client.HTTPConnection) -> None:
        ids = set[str | None]()
        for path in ("/v1/models", "/v1/nothing"):
            response = call(connection, path, method="GET")
            response.read()
            ids.add(response.getheader("x-request-id"))
            assert response.getheader("x-ratelimit-reset-requests") == "6ms"
            assert response.getheader("openai-processing-ms") == "5"
        assert len(ids - {None}) == 2


class TestDirectives:
    def test_status_for_the_first_requests_only(
        self, server: OfflineServer, connection: http.client.HTTPConnection
    ) -> None:
        words = "status=503 times=2 retry-after-ms=7 retry-after=1"
        seen = []
        for _ in range(3):
            response = chat(connection, words)
            seen.append((response.status, response.getheader("retry-after-ms")))
            response.read()
        assert seen == [(503, "7"), (503, "7"), (200, None)]
        server.reset()
        assert chat(connection, words).status == 503
        assert server.connections == 0  # still the first one

    def test_sdk_retries_through_a_message(self, server: OfflineServer) -> None:
        said: Any = {"role": "user", "content": "Hi [offline: status=429 times=1 retry-after-ms=1]"}
        with openai.OpenAI(api_key="k", base_url=server.base_url, max_retries=1) as client:
            found = client.chat.completions.create(model="m", messages=[said])
        assert "“Hi”" in (found.choices[0].message.content or "")
        assert [request.json()["messages"] for request in server.requests] == [[said]] * 2

    @pytest.mark.parametrize(
        ("path", "body"),
        [
            ("/v1/responses", {"input": "[offline: quota]"}),
            ("/v1/responses", {"input": [{"role": "user", "content": "[offline: quota]"}]}),
            ("/v1/embeddings", {"input": "[offline: quota]"}),
        ],
    )
    def test_in_every_kind_of_text(
        self, connection: http.client.HTTPConnection, path: str, body: dict[str, Any]
    ) -> None:
        response = call(connection, path, {"model": "m"} | body)
        assert response.status == 429
        assert json.loads(response.read())["error"]["code"] == "insufficient_quota"

    @pytest.mark.parametrize(
        "word", ["stauts=3", "status", "status=200", "quota=1", "delay=nan", "delay=x", "key"]
    )
    def test_mistakes_are_told(self, connection: http.client.HTTPConnection, word: str) -> None:
        response = chat(connection, word)
        assert response.status == 400
        assert word in json.loads(response.read())["error"]["message"]

    def test_odd_answers(self, connection: http.client.HTTPConnection) -> None:
        response = chat(connection, "html")
        assert (response.status, response.getheader("content-type")) == (
            200,
            "text/html; charset=utf-8",
        )
        response.read()
        response = chat(connection, "status=307 location=http://127.0.0.1/v1/x")
        assert response.getheader("location") == "http://127.0.0.1/v1/x"
        response.read()
        response = chat(connection, "status=599")
        assert (response.status, response.read()[:10]) == (599, b'{"error":{')
        with pytest.raises(json.JSONDecodeError):
            json.loads(chat(connection, "malformed=0").read())

    def test_length(self, connection: http.client.HTTPConnection) -> None:
        for words in (1, 500):
            found = json.loads(chat(connection, f"words={words}").read())
            assert len(found["choices"][0]["message"]["content"].split()) == words
            assert found["usage"]["completion_tokens"] == words

    def test_close(self, server: OfflineServer, connection: http.client.HTTPConnection) -> None:
        response = chat(connection, "close")
        assert response.getheader("connection") == "close"
        response.read()
        chat(connection).read()
        assert server.connections == 2

    def test_stream_spoilt(self, connection: http.client.HTTPConnection) -> None:
        whole = data_lines(chat(connection, stream=True).read())
        assert data_lines(chat(connection, "no-done", stream=True).read()) == whole[:-1]
        broken = data_lines(chat(connection, "malformed=2", stream=True).read())
        assert len(broken) == len(whole)
        assert [at for at, line in enumerate(broken) if line != whole[at]] == [2]
        failed = data_lines(chat(connection, "error-event=3", stream=True).read())
        assert failed[:3] == whole[:3]
        assert json.loads(failed[3])["error"]["code"] == "server_error"
        assert len(failed) == 4

    def test_error_event_of_responses(self, connection: http.client.HTTPConnection) -> None:
        body = {"model": "m", "input": "Hello", "stream": True}
        text = call(connection, "/v1/responses", body, offline="error-event=2").read()
        assert text.count(b"event: error\n") == 1
        last = json.loads(data_lines(text)[-1])
        assert (last["type"], last["sequence_number"]) == ("error", 2)
        text = call(connection, "/v1/responses", body, offline="no-done").read()
        assert b"response.completed" not in text

    def test_connection_lost(self, server: OfflineServer) -> None:
        for words, stream, expected in (
            ("cut=3", True, http.client.IncompleteRead),
            ("cut=0", False, http.client.IncompleteRead),
            ("reset=3", True, ConnectionResetError),
            ("reset=0", False, ConnectionResetError),
            ("drop", False, http.client.RemoteDisconnected),
        ):
            lost = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            with pytest.raises(expected):
                chat(lost, words, stream=stream).read()
            lost.close()

    def test_cut_after_so_many_events(self, connection: http.client.HTTPConnection) -> None:
        with pytest.raises(http.client.IncompleteRead) as caught:
            chat(connection, "cut=3", stream=True).read()
        assert len(data_lines(caught.value.partial)) == 3

    def test_stall_with_pings_ends_when_the_client_leaves(self, server: OfflineServer) -> None:
        for words in ("stall=1 ping=0.001", "stall=1"):
            client = http.client.HTTPConnection("127.0.0.1", server.port, timeout=20)
            response = chat(client, words, stream=True)
            assert response.readline().startswith(b"data: ")
            if "ping" in words:
                assert [response.readline() for _ in range(5)].count(b": ping\n") == 2
            response.close()
            client.close()
        wait_until(lambda: server.open_connections == 0)

    def test_delays_are_followed(self) -> None:
        headers = KEY | {"x-offline": "delay=2 event-delay=0.5 stall=4 ping"}
        body = json.dumps(HELLO | {"stream": True}).encode()
        found = answer("POST", "/v1/chat/completions", headers, body)
        assert (found.delay, found.ping, found.ending) == (2, 0.2, Ending.STALL)
        assert [piece.delay for piece in found.pieces] == [0, 0.5, 0.5, 0.5]

    @given(st.lists(st.sampled_from([*NUMBERS, *FLAGS]), unique=True), st.integers(300, 400))
    def test_words_are_read_in_any_order(self, names: list[str], number: int) -> None:
        words = [name if name in FLAGS else f"{name}={number}" for name in names]
        found = attrs.asdict(parse("  ".join(words)))
        usual = attrs.asdict(Directives())
        read = {name.replace("_", "-"): v for name, v in found.items() if v != usual[name]}
        assert read == {name: True if name in FLAGS else number for name in names}

    @given(st.text(st.characters(exclude_categories=["Z", "C"]), min_size=1))
    def test_no_other_word_is_taken(self, word: str) -> None:
        hypothesis.assume(word not in FLAGS and "=" not in word and word != "ping")
        with pytest.raises(Refused) as caught:
            parse(word)
        assert caught.value.status == 400


class TestConnections:
    def test_keep_alive(
        self, server: OfflineServer, connection: http.client.HTTPConnection
    ) -> None:
        for _ in range(3):
            chat(connection).read()
            chat(connection, stream=True).read()
            call(connection, "/v1/models/none", method="GET").read()
        assert server.connections == 1
        assert len(server.requests) == 9
        assert server.requests[0].headers["authorization"] == "Bearer sk-test"
        assert (server.requests[2].method, server.requests[2].path) == ("GET", "/v1/models/none")

    def test_chunked_upload(
        self, server: OfflineServer, connection: http.client.HTTPConnection
    ) -> None:
        text = "x" * 300_000
        body = json.dumps(HELLO | {"metadata": {"a": text}}).encode()
        parts = (body[at : at + 70_000] for at in range(0, len(body), 70_000))
        connection.request("POST", "/v1/chat/completions", parts, KEY, encode_chunked=True)
        assert connection.getresponse().read().startswith(b'{"id":"chatcmpl-')
        assert server.requests[0].json()["metadata"] == {"a": text}
        chat(connection).read()  # the next request is found where it begins
        assert server.connections == 1

    @pytest.mark.parametrize(
        "head",
        [
            b"POST /v1/responses HTTP/1.1\r\ncontent-length: -1\r\n\r\n",
            b"POST /v1/responses HTTP/1.1\r\ncontent-length: 99999999999999\r\n\r\n",
            b"POST /v1/responses HTTP/1.1\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n",
        ],
    )
    def test_bad_framing_ends_the_connection(self, server: OfflineServer, head: bytes) -> None:
        with socket.create_connection(("127.0.0.1", server.port), 20) as raw:
            raw.sendall(head)
            found = b""
            while data := raw.recv(4096):
                found += data
        assert b" 400 " in found.split(b"\n")[0]

    def test_http_1_0_stream_ends_with_the_connection(self, server: OfflineServer) -> None:
        body = json.dumps(HELLO | {"stream": True}).encode()
        head = b"POST /v1/chat/completions HTTP/1.0\r\nauthorization: Bearer k\r\n"
        with socket.create_connection(("127.0.0.1", server.port), 20) as raw:
            raw.sendall(head + b"content-length: %d\r\n\r\n" % len(body) + body)
            found = b"".join(iter(lambda: raw.recv(4096), b""))
        assert b"chunked" not in found
        assert found.endswith(b"\n\ndata: [DONE]\n\n")

    def test_tls(self) -> None:
        authority = trustme.CA()
        own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert("127.0.0.1").configure_cert(own)
        trusting = ssl.create_default_context()
        authority.configure_trust(trusting)
        with OfflineServer(ssl_context=own) as server:
            assert server.base_url.startswith("https://")
            client = http.client.HTTPSConnection("127.0.0.1", server.port, context=trusting)
            chat(client).read()
            assert data_lines(chat(client, stream=True).read())[-1] == "[DONE]"
            assert server.connections == 1
            response = chat(client, "stall=1", stream=True)
            assert response.readline().startswith(b"data: ")
            stranger = http.client.HTTPSConnection("127.0.0.1", server.port)
            with pytest.raises(ssl.SSLCertVerificationError):
                stranger.connect()
            stranger.close()
        response.close()
        client.close()

    def test_close_leaves_nothing_behind(self, capfd: pytest.CaptureFixture[str]) -> None:
        before = set(threading.enumerate())
        server = OfflineServer().start()
        address = ("127.0.0.1", server.port)
        idle = http.client.HTTPConnection(*address)
        chat(idle).read()
        stalled = http.client.HTTPConnection(*address)
        waiting = http.client.HTTPConnection(*address)
        response = chat(stalled, "stall=1", stream=True)
        response.readline()
        waiting.request("GET", "/v1/models", None, KEY | {"x-offline": "delay=3000"})
        raw = socket.create_connection(address)
        raw.sendall(b"POST /v1/responses HTTP/1.1\r\ncontent-length: 9\r\n\r\n1234")
        slow = socket.create_connection(address)
        body = json.dumps(HELLO).encode()
        slow.sendall(
            b"POST /v1/chat/completions HTTP/1.1\r\nauthorization: Bearer k\r\n"
            b"x-offline: words=100000\r\ncontent-length: %d\r\n\r\n" % len(body) + body
        )
        slow.recv(1)  # and no more, so that the server is stuck in the middle of sending
        wait_until(lambda: len(server.requests) == 4)
        begun = time.monotonic()
        server.close()
        assert time.monotonic() - begun < 20  # and not 3000
        assert set(threading.enumerate()) <= before
        server.close()  # once more does nothing
        with pytest.raises(ConnectionRefusedError):
            socket.create_connection(address)
        for client in (response, idle, stalled, waiting, raw, slow):
            client.close()
        gc.collect()  # a socket left open is a warning, and a warning an error
        assert capfd.readouterr() == ("", "")

    def test_started_again_at_the_same_address(self) -> None:
        server = OfflineServer()
        with server:
            address = server.base_url
        with server.start():
            assert server.base_url == address
            with openai.OpenAI(api_key="k", base_url=address) as client:
                assert client.models.retrieve("gpt-4o").id == "gpt-4o"

    def test_serves_until_ctrl_c(self) -> None:
        program = (
            "from oaio.offline import serve\n"
            "serve(port=0, announce=lambda url: print(url, flush=True))"
        )
        process = subprocess.Popen(
            [sys.executable, "-c", program],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        with process:
            assert process.stdout is not None
            with openai.OpenAI(api_key="k", base_url=process.stdout.readline().strip()) as client:
                assert client.models.retrieve("gpt-4o").id == "gpt-4o"
            process.send_signal(signal.SIGINT)
            assert process.communicate(timeout=20) == ("", "")
            assert process.returncode == 0

    def test_ipv6_address(self) -> None:
        assert OfflineServer("::1", 80).base_url == "http://[::1]:80/v1"

    def test_address_in_use(self, server: OfflineServer) -> None:
        with pytest.raises(OSError, match="in use"):
            OfflineServer(port=server.port).start()

    def test_requests_are_forgotten_at_last(self) -> None:
        with OfflineServer(keep=1) as server:
            client = http.client.HTTPConnection("127.0.0.1", server.port)
            for model in ("one", "two"):
                call(client, f"/v1/models/{model}", method="GET").read()
            client.close()
            assert [request.path for request in server.requests] == ["/v1/models/two"]


class TestExamples:
    @pytest.mark.parametrize(
        ("schema", "expected"),
        [
            (None, "text"),
            ({"type": "integer", "minimum": 3.5}, 4),
            ({"type": "integer", "exclusiveMinimum": 3}, 4),
            ({"type": "number", "maximum": -2}, -2),
            ({"type": ["null", "string"]}, None),
            ({"type": "boolean"}, True),
            ({"type": "array", "items": {"type": "integer"}}, []),
            ({"type": "array", "minItems": 2, "items": {"const": 5}}, [5, 5]),
            ({"type": "string", "minLength": 6}, "text.."),
            ({"type": "string", "maxLength": 2}, "te"),
            ({"type": "string", "format": "date"}, "2025-06-15"),
            ({"anyOf": [{"type": "integer"}, {"type": "null"}]}, 0),
            ({"default": 7}, 7),
            (
                {
                    "$defs": {
                        "Node": {
                            "type": "object",
                            "properties": {
                                "next": {"anyOf": [{"$ref": "#/$defs/Node"}, {"type": "null"}]}
                            },
                        }
                    },
                    "$ref": "#/$defs/Node",
                },
                {"next": None},
            ),
            ({"$ref": "#"}, None),
        ],
    )
    def test_fits(self, schema: object, expected: object) -> None:
        assert example(schema) == expected


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@given(
    path=st.sampled_from(["chat/completions", "responses", "embeddings"]),
    body=st.fixed_dictionaries(
        {"model": st.just("m")},
        optional={
            name: st.just(value) | JSON
            for name, value in {
                "messages": HELLO["messages"],
                "input": "Hi",
                "tools": [{"type": "function", "function": WEATHER}],
                "tool_choice": "required",
                "response_format": {"type": "json_object"},
                "text": {"format": {"type": "json_schema", "schema": {}}},
                "n": 2,
                "stream": True,
                "stream_options": {"include_usage": True},
                "max_tokens": 3,
                "instructions": "Be brief.",
                "dimensions": 5,
            }.items()
        },
    ),
)
def test_any_json_gets_an_answer_that_repeats(path: str, body: dict[str, Any]) -> None:
    sent = json.dumps(body).encode()
    found = answer("POST", f"/v1/{path}", KEY, sent)
    assert found == answer("POST", f"/v1/{path}", KEY, sent)
    assert found.status in (200, 400, 404)
    if not found.stream:
        json.loads(b"".join(piece.data for piece in found.pieces))
