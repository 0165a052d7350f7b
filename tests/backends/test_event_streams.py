"""`.stream(...)` of chat completions, responses, runs and speech, on every backend."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from oaio import (
    APIError,
    AssistantEventHandler,
    AsyncAssistantEventHandler,
    DeserializationError,
    LengthFinishReasonError,
    RateLimitError,
    StreamConnectionLostError,
    StreamInterrupted,
    ValidationError,
)
from oaio.testing import ScriptedNetwork, client, stream

from .opened import all_of, each, opened, settle
from .raw_server import Peer, Script
from .scenes import Scene

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
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


@dataclass
class Person:
    name: str
    age: int


@pytest.fixture
def secure() -> bool:
    """TLS makes no difference here."""
    return False


def chat(face: Any, offline: str = "", **arguments: Any) -> Any:
    headers = {"x-offline": offline} if offline else {}
    arguments = {"model": "m", "messages": MESSAGES, "extra_headers": headers, **arguments}
    return face.client.chat.completions.stream(**arguments)


def respond(face: Any, offline: str = "", **arguments: Any) -> Any:
    headers = {"x-offline": offline} if offline else {}
    if "response_id" not in arguments:
        arguments = {"model": "m", "input": "Hello", **arguments}
    return face.client.responses.stream(extra_headers=headers, **arguments)


# --- chat -------------------------------------------------------------------------------------


def test_chat(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(chat(face)) as stream:
            deltas, kinds = [], set()
            async for event in each(stream):
                kinds.add(event.type)
                if event.type == "content.delta":
                    deltas.append(event.delta)
                    assert event.snapshot == "".join(deltas)
            assert kinds == {"chunk", "content.delta", "content.done"}
            final = await settle(stream.get_final_completion())
            assert final.choices[0].message.content == "".join(deltas)
            assert final == stream.current_completion_snapshot
            assert stream.response.status_code == 200
            assert stream.request_id.startswith("req_")
        plain = await face.chat("Hello")
        assert plain.choices[0].message.content == "".join(deltas)

    scene.play(main)
    assert scene.connections == 1


def test_final_without_looking_at_the_events(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(chat(face, stream_options={"include_usage": True})) as stream:
            final = await settle(stream.get_final_completion())
            assert await settle(stream.get_final_completion()) == final
            assert final.usage.completion_tokens > 3
            assert await settle(stream.until_done()) is stream
        async with opened(chat(face)) as stream:
            text = "".join([piece async for piece in each(stream.text_deltas())])
        assert text == final.choices[0].message.content

    scene.play(main)


def test_the_request_is_made_when_the_block_is_entered(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        manager = chat(face)
        assert scene.offline.requests == []
        async with opened(manager):
            pass
        assert len(scene.offline.requests) == 1
        with pytest.raises(ValidationError, match="messages"):
            chat(face, messages=5)

    scene.play(main)


def test_chat_of_a_type(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(chat(face, response_format=Person)) as stream:
            events = [event async for event in each(stream)]
            (done,) = [event for event in events if event.type == "content.done"]
            assert done.parsed == Person("name", 0)
            final = await settle(stream.get_final_completion())
            assert final.choices[0].message.parsed == Person("name", 0)
        sent = scene.offline.requests[0].json()
        assert sent["response_format"]["json_schema"]["strict"] is True
        async with opened(chat(face, response_format={"type": "json_object"})) as stream:
            final = await settle(stream.get_final_completion())
            assert json.loads(final.choices[0].message.content)["answer"]

    scene.play(main)


def test_chat_of_a_type_that_is_cut(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(chat(face, response_format=Person, max_tokens=2)) as stream:
            with pytest.raises(LengthFinishReasonError) as caught:
                await settle(stream.get_final_completion())
            assert caught.value.partial.choices[0].message.content == '{"name": "name", '
            with pytest.raises(LengthFinishReasonError):
                await settle(stream.get_final_completion())
        # Without a type it is an answer like any other.
        async with opened(chat(face, max_tokens=2)) as stream:
            final = await settle(stream.get_final_completion())
            assert final.choices[0].finish_reason == "length"

    scene.play(main)


def test_chat_with_tools(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        messages = [{"role": "user", "content": "How is the weather?"}]
        async with opened(chat(face, messages=messages, tools=[WEATHER])) as stream:
            events = [event async for event in each(stream) if event.type != "chunk"]
            *deltas, done = events
            assert {event.type for event in deltas} == {"tool_calls.function.arguments.delta"}
            assert "".join(event.arguments_delta for event in deltas) == done.arguments
            assert done.parsed_arguments == {"city": "city"}
            final = await settle(stream.get_final_completion())
            assert final.choices[0].message.tool_calls[0].function.arguments == done.arguments

    scene.play(main)


@pytest.mark.parametrize("made", [chat, respond])
def test_a_stream_that_is_cut_off(made: Callable[..., Any], scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(made(face, "cut=6")) as stream:
            final = getattr(stream, "get_final_completion", None) or stream.get_final_response
            for _ in range(2):  # it stays an error
                with pytest.raises(StreamConnectionLostError) as caught:
                    await settle(final())
            assert caught.value.received == 6
            assert caught.value.partial is not None
            assert caught.value.partial.id == scene_id(caught.value.partial)
        async with opened(made(face, "no-done")) as stream:
            if made is respond:
                with pytest.raises(StreamInterrupted, match=r"before response\.completed"):
                    await settle(stream.until_done())

    scene.play(main)


def scene_id(answer: Any) -> str:
    return str(answer.to_dict()["id"])


@pytest.mark.parametrize("made", [chat, respond])
def test_an_error_in_a_stream_says_what_had_come(made: Callable[..., Any], scene: Scene) -> None:
    async def main() -> None:
        async with opened(made(scene.client(), "error-event=5")) as stream:
            with pytest.raises(APIError) as caught:
                await settle(stream.until_done())
            assert caught.value.code == "server_error"
            assert caught.value.partial is not None

    scene.play(main)


@pytest.mark.parametrize("made", [chat, respond])
def test_a_stream_that_was_left_early_has_no_final(made: Callable[..., Any], scene: Scene) -> None:
    async def main() -> None:
        async with opened(made(scene.client())) as stream:
            async for _ in each(stream):
                break
        final = getattr(stream, "get_final_completion", None) or stream.get_final_response
        with pytest.raises(StreamInterrupted, match="closed before its end") as caught:
            await settle(final())
        assert caught.value.partial is not None

    scene.play(main)


def test_failures_before_the_first_event(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        with pytest.raises(RateLimitError):
            async with opened(chat(face, "status=429")):
                pass
        async with opened(chat(face, "status=429 times=2")) as stream:
            await settle(stream.until_done())

    scene.play(main)


# --- responses --------------------------------------------------------------------------------


def test_responses(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(respond(face)) as stream:
            deltas = []
            async for event in each(stream):
                if event.type == "response.output_text.delta":
                    deltas.append(event.delta)
                    assert event.snapshot == "".join(deltas)
            final = await settle(stream.get_final_response())
            assert final.output_text == "".join(deltas)
            assert stream.current_response_snapshot == final
        async with opened(respond(face)) as stream:
            assert [piece async for piece in each(stream.text_deltas())] == deltas

    scene.play(main)


def test_responses_that_are_incomplete_are_returned(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(
            respond(face, max_output_tokens=16, input="[offline:words=40]")
        ) as stream:
            final = await settle(stream.get_final_response())
            assert (final.status, final.incomplete_details.reason) == (
                "incomplete",
                "max_output_tokens",
            )

    scene.play(main)


def test_responses_of_a_type(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(respond(face, text_format=Person)) as stream:
            events = [event async for event in each(stream)]
            (done,) = [event for event in events if event.type == "response.output_text.done"]
            assert done.parsed == Person("name", 0)
            assert (await settle(stream.get_final_response())).output_parsed == Person("name", 0)

    scene.play(main)


FAILED: Any = {
    "type": "response.failed",
    "sequence_number": 1,
    "response": {
        "id": "resp_1",
        "object": "response",
        "status": "failed",
        "error": {"code": "server_error", "message": "it broke"},
        "output": [],
    },
}


def test_responses_that_failed_are_typed_errors(scene: Scene) -> None:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.stream_head()
        peer.piece(f"event: response.failed\ndata: {json.dumps(FAILED)}\n\n".encode())
        peer.send(b"0\r\n\r\n")
        peer.read_to_end()

    async def main() -> None:
        face = scene.client(scene.raw(script))
        async with opened(respond(face)) as stream:
            with pytest.raises(APIError, match="it broke") as caught:
                await settle(stream.get_final_response())
            assert caught.value.code == "server_error"
            assert caught.value.partial.status == "failed"

    scene.play(main)


# --- what else is streamed --------------------------------------------------------------------


def events(*found: tuple[str, Any], done: bool = True) -> Script:
    """Return what sends events with names."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.stream_head(connection="close")
        for name, value in found:
            peer.piece(f"event: {name}\ndata: {json.dumps(value)}\n\n".encode())
        if done:
            peer.piece(b"event: done\ndata: [DONE]\n\n")
        peer.send(b"0\r\n\r\n")

    return script


def text_delta(index: int, value: str) -> Any:
    content = [{"index": index, "type": "text", "text": {"value": value}}]
    return {"id": "msg_1", "object": "thread.message.delta", "delta": {"content": content}}


def call_delta(index: int, arguments: str, **more: Any) -> Any:
    call = {"index": index, "type": "function", "function": {"arguments": arguments, **more}}
    details = {"type": "tool_calls", "tool_calls": [call]}
    return {"id": "step_1", "object": "thread.run.step.delta", "delta": {"step_details": details}}


MESSAGE = {"id": "msg_1", "object": "thread.message", "role": "assistant", "content": []}
STEP = {"id": "step_1", "object": "thread.run.step", "type": "tool_calls", "status": "in_progress"}
RUN = {"id": "run_1", "object": "thread.run", "status": "in_progress", "thread_id": "t1"}
WHOLE = [{"type": "text", "text": {"value": "Hello you", "annotations": []}}]
DETAILS = {
    "type": "tool_calls",
    "tool_calls": [
        {"id": "c", "type": "function", "function": {"name": "add", "arguments": '{"a": 1}'}}
    ],
}
RUN_EVENTS = (
    ("thread.run.created", RUN),
    ("thread.run.step.created", STEP),
    ("thread.run.step.delta", call_delta(0, "", name="add")),
    ("thread.run.step.delta", call_delta(0, '{"a": ')),
    ("thread.run.step.delta", call_delta(0, "1}")),
    ("thread.run.step.completed", {**STEP, "status": "completed", "step_details": DETAILS}),
    ("thread.message.created", MESSAGE),
    ("thread.message.in_progress", MESSAGE),
    ("thread.message.delta", text_delta(0, "Hello")),
    ("thread.message.delta", text_delta(0, " you")),
    ("thread.message.completed", {**MESSAGE, "content": WHOLE}),
    ("thread.run.completed", {**RUN, "status": "completed"}),
)


def run_stream(face: Any, **arguments: Any) -> Any:
    runs = face.client.beta.threads.runs
    return runs.stream("t1", assistant_id="asst_1", **arguments)


def test_runs(scene: Scene) -> None:
    async def main() -> None:
        server = scene.raw(events(*RUN_EVENTS))
        async with opened(run_stream(scene.client(server))) as stream:
            found = []
            async for event in each(stream):
                found.append(event.event)
                assert stream.current_event is event
                if event.event == "thread.message.delta":
                    (part,) = stream.current_message_snapshot.content
                    assert "Hello you".startswith(part.text.value)
                if event.event == "thread.run.step.delta":
                    (call,) = stream.current_run_step_snapshot.step_details.tool_calls
                    assert call.function.name == "add"
                    assert '{"a": 1}'.startswith(call.function.arguments)
            assert found == [name for name, _ in RUN_EVENTS]
            assert stream.current_run.status == "completed"
            assert (await settle(stream.get_final_run())).status == "completed"
            (message,) = await settle(stream.get_final_messages())
            assert message.content[0].text.value == "Hello you"
            (step,) = await settle(stream.get_final_run_steps())
            assert step.status == "completed"
        assert server.requests[0].line.startswith("POST /v1/threads/t1/runs ")
        assert server.requests[0].headers["openai-beta"] == "assistants=v2"
        assert json.loads(server.requests[0].body) == {"assistant_id": "asst_1", "stream": True}

    scene.play(main)


def test_other_ways_to_begin_a_run(scene: Scene) -> None:
    async def main() -> None:
        server = scene.raw(*[events(*RUN_EVENTS)] * 3)
        threads = scene.client(server).client.beta.threads
        outputs: Any = [{"tool_call_id": "c", "output": "1"}]
        for manager in (
            threads.create_and_run_stream(assistant_id="a"),
            threads.runs.create_and_stream("t1", assistant_id="a"),
            threads.runs.submit_tool_outputs_stream("r1", thread_id="t1", tool_outputs=outputs),
        ):
            async with opened(manager) as stream:
                texts = [text async for text in each(stream.text_deltas)]
                assert texts == ["Hello", " you"]
        assert [one.line.split()[1] for one in server.requests] == [
            "/v1/threads/runs",
            "/v1/threads/t1/runs",
            "/v1/threads/t1/runs/r1/submit_tool_outputs",
        ]

    scene.play(main)


TOLD = [
    "run_step_created:step_1",
    "tool_call_created:",
    "tool_call_delta:",
    'tool_call_delta:{"a": ',
    'tool_call_delta:{"a": 1}',
    'tool_call_done:{"a": 1}',
    "run_step_done:completed",
    "message_created:msg_1",
    "text_created:Hello",
    "text_delta:Hello",
    "text_delta:Hello you",
    "text_done:Hello you",
    "message_done:Hello you",
    "end",
]


def test_handlers_are_told(scene: Scene) -> None:
    told: list[str] = []

    class Handler(AssistantEventHandler):
        def on_run_step_created(self, run_step: Any) -> None:
            told.append(f"run_step_created:{run_step.id}")

        def on_run_step_done(self, run_step: Any) -> None:
            told.append(f"run_step_done:{run_step.status}")

        def on_tool_call_created(self, tool_call: Any) -> None:
            told.append(f"tool_call_created:{tool_call.function.arguments}")

        def on_tool_call_delta(self, delta: Any, snapshot: Any) -> None:
            told.append(f"tool_call_delta:{snapshot.function.arguments}")

        def on_tool_call_done(self, tool_call: Any) -> None:
            told.append(f"tool_call_done:{tool_call.function.arguments}")

        def on_message_created(self, message: Any) -> None:
            told.append(f"message_created:{message.id}")

        def on_message_done(self, message: Any) -> None:
            told.append(f"message_done:{message.content[0].text.value}")

        def on_text_created(self, text: Any) -> None:
            told.append(f"text_created:{text.value}")

        def on_text_delta(self, delta: Any, snapshot: Any) -> None:
            told.append(f"text_delta:{snapshot.value}")

        def on_text_done(self, text: Any) -> None:
            told.append(f"text_done:{text.value}")

        def on_end(self) -> None:
            told.append("end")

    class Async(AsyncAssistantEventHandler):
        """The same, with the methods of the other."""

    for name in [name for name in vars(Handler) if name.startswith("on_")]:

        def made(name: str = name) -> Any:
            async def method(self: Any, *arguments: Any) -> None:
                getattr(Handler, name)(self, *arguments)

            return method

        setattr(Async, name, made())

    async def main() -> None:
        face = scene.client(scene.raw(events(*RUN_EVENTS)))
        handler: Any = Handler() if scene.player.name == "blocking" else Async()
        async with opened(run_stream(face, event_handler=handler)) as stream:
            assert stream is handler
            await settle(stream.until_done())
            await settle(stream.until_done())

    scene.play(main)
    assert told == TOLD


def test_a_run_that_is_cut_off(scene: Scene) -> None:
    told: list[str] = []

    class Handler(AssistantEventHandler):
        def on_exception(self, exception: Exception) -> None:
            told.append(type(exception).__name__)

    class Async(AsyncAssistantEventHandler):
        async def on_exception(self, exception: Exception) -> None:
            told.append(type(exception).__name__)

    async def main() -> None:
        face = scene.client(scene.raw(events(*RUN_EVENTS[6:10], done=False)))
        handler: Any = Handler() if scene.player.name == "blocking" else Async()
        async with opened(run_stream(face, event_handler=handler)) as stream:
            with pytest.raises(StreamInterrupted, match="before the event done") as caught:
                await settle(stream.get_final_run())
        (message,) = caught.value.partial
        assert message.content[0].text.value == "Hello you"

    scene.play(main)
    assert told == ["StreamInterrupted"]


def plain_events(*values: Any) -> Script:
    return events(*[(value["type"], value) for value in values], done=False)


def test_speech(scene: Scene) -> None:
    audio = [{"type": "speech.audio.delta", "audio": "QUI="}] * 2
    usage = {"input_tokens": 1, "output_tokens": 2, "total_tokens": 3}
    done = {"type": "speech.audio.done", "usage": usage}

    async def main() -> None:
        server = scene.raw(plain_events(*audio, done), plain_events(*audio))
        stream_of = scene.client(server).client.audio.speech.stream
        stream = await settle(stream_of(model="tts", input="Hello", voice="alloy"))
        found = [event async for event in each(stream)]
        assert [event.type for event in found] == ["speech.audio.delta"] * 2 + ["speech.audio.done"]
        assert (found[0].audio, found[2].usage.total_tokens) == ("QUI=", 3)
        assert json.loads(server.requests[0].body)["stream_format"] == "sse"
        stream = await settle(stream_of(model="tts", input="Hello", voice="alloy"))
        with pytest.raises(StreamInterrupted, match=r"before speech\.audio\.done"):
            [event async for event in each(stream)]

    scene.play(main)


def test_what_came_of_other_streams_that_are_cut_off(scene: Scene) -> None:
    image = {"type": "image_generation.partial_image", "b64_json": "QQ==", "partial_image_index": 0}
    text = {"type": "transcript.text.delta", "delta": "Hel"}
    older = {
        "type": "",
        "id": "c",
        "object": "text_completion",
        "choices": [{"index": 0, "text": "He"}],
    }

    async def main() -> None:
        server = scene.raw(
            plain_events(image), plain_events(text, text), plain_events(older, older)
        )
        client = scene.client(server).client
        for create, arguments, partial in (
            (client.images.generate, {"prompt": "x"}, lambda found: found[0].b64_json == "QQ=="),
            (
                client.audio.transcriptions.create,
                {"model": "w", "file": ("a.wav", b"x")},
                lambda found: found == "HelHel",
            ),
            (
                client.completions.create,
                {"model": "m", "prompt": "x"},
                lambda found: found.choices[0].text == "HeHe",
            ),
        ):
            stream = await settle(create(stream=True, **arguments))
            with pytest.raises(StreamInterrupted) as caught:
                [event async for event in each(stream)]
            assert partial(caught.value.partial)  # type: ignore[no-untyped-call]

    scene.play(main)


def test_raw_answers_are_for_single_calls(scene: Scene) -> None:
    async def main() -> None:
        completions = scene.client().client.chat.completions.with_raw_response
        with pytest.raises(AttributeError):
            completions.stream(model="m", messages=MESSAGES)

    scene.play(main)


def test_all_events_of_the_official_sdk_have_their_names_and_fields() -> None:
    from typing import get_args

    from openai.lib.streaming.chat import _events as official

    from oaio_protocol.streams import chat_events as stream_events

    variants = get_args(stream_events.ChatCompletionStreamEvent[Any])
    classes = [getattr(one, "__origin__", one) for one in variants]
    ours: dict[str, Any] = {cls.__name__: cls for cls in classes}
    for name in dir(official):
        theirs = getattr(official, name)
        if (
            name.endswith("Event")
            and hasattr(theirs, "model_fields")
            and "type" in theirs.model_fields
        ):
            kind = theirs.model_fields["type"].annotation.__args__[0]
            mine = ours.pop(name)
            assert mine.type == kind
            known = set(dir(mine)) | {a.name for a in mine.__attrs_attrs__}
            assert set(theirs.model_fields) <= known, name
    assert not ours


def test_nothing_is_left(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        assert len(await all_of(chat(face))) > 5
        assert len(await all_of(respond(face))) > 5

    scene.play(main)
    assert scene.connections == 1


# --- what no server should send -----------------------------------------------------------------


def test_values_of_other_kinds_are_errors_of_ours() -> None:
    odd_place = {"type": "response.output_text.delta", "output_index": {}, "content_index": 0}
    odd_text = {
        "id": "r",
        "output": [{"type": "message", "content": [{"type": "output_text", "text": 5}]}],
    }
    odd_output = {"type": "response.completed", "response": odd_text}
    for event in (odd_place, odd_output):
        network = ScriptedNetwork(stream(event))
        manager = client(network).responses.stream(model="m", input="Hi", text_format=Person)
        with manager as events:
            with pytest.raises(DeserializationError) as caught:
                events.get_final_response()
            with pytest.raises(DeserializationError) as again:
                events.get_final_response()
        assert again.value is caught.value


def test_a_stream_that_completes_without_a_response_is_an_error_of_ours() -> None:
    network = ScriptedNetwork(stream({"type": "response.completed", "response": 7}))
    manager = client(network).responses.stream(model="m", input="Hi")
    no_response = pytest.raises(DeserializationError, match="did not hold what it was for")
    with manager as events, no_response:
        events.get_final_response()


def test_output_that_is_no_list_is_survived() -> None:
    event = {"type": "response.completed", "response": {"id": "r", "output": 1.5}}
    network = ScriptedNetwork(stream(event))
    manager = client(network).responses.stream(model="m", input="Hi", text_format=Person)
    with manager as events:
        response = events.get_final_response()
    assert (response.output_text, response.output_parsed) == ("", None)
