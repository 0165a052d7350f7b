"""From events to typed events; whether a stream was whole; errors inside it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol import errors
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.json import standard_loads
from oaio_protocol.operations import chat, responses
from oaio_protocol.operations.generated import assistants, audio, completions, images
from oaio_protocol.sse import ServerSentEvent
from oaio_protocol.streams import ChatEvents, Events, ResponseEvents

HEAD = ResponseHead(200, Headers.of({"x-request-id": "req_1"}))


def reader(spec: Any) -> Any:
    return spec.events(spec.read_event(False), standard_loads, HEAD)


def chat_events() -> ChatEvents:
    made = reader(chat.CREATE)
    assert isinstance(made, ChatEvents)
    return made


def response_events() -> ResponseEvents:
    made = reader(responses.CREATE)
    assert isinstance(made, ResponseEvents)
    return made


def feed(events: Events, *values: Any, event: str = "message") -> list[Any]:
    texts = [value if isinstance(value, str) else json.dumps(value) for value in values]
    return [events.read(ServerSentEvent(event, text, "", None)) for text in texts]


def choice(index: int | None = 0, finish: str | None = None, **more: Any) -> dict[str, Any]:
    return {"index": index, "delta": {"content": "x"}, "finish_reason": finish, **more}


def chunk(*choices: Any, **more: Any) -> dict[str, Any]:
    return {"id": "c", "object": "chat.completion.chunk", "choices": list(choices), **more}


# --- chat -------------------------------------------------------------------------------------


def test_a_chat_is_complete_by_done() -> None:
    events = chat_events()
    first, last = feed(events, chunk(choice()), "[DONE]")
    assert first.choices[0].delta.content == "x"
    assert last is None
    assert events.finished
    assert events.received == 2
    events.end()


def test_done_may_be_all_there_is() -> None:
    events = chat_events()
    assert feed(events, "[DONE] ") == [None]
    events.end()


USAGE = chunk(usage={"prompt_tokens": 1, "completion_tokens": 1, "total_tokens": 2})


@pytest.mark.parametrize(
    ("chunks", "complete"),
    [
        ([chunk(choice(finish="stop"))], True),
        ([chunk(choice()), chunk(choice(finish="length"))], True),
        ([chunk(choice(finish="stop")), USAGE], True),
        ([chunk(choice(finish="something_new"))], True),
        ([chunk(choice(0), choice(1)), chunk(choice(1, "stop")), chunk(choice(0, "stop"))], True),
        # Annotations of a choice that come after its finish reason do not open it again.
        ([chunk(choice(finish="stop")), chunk(choice())], True),
        ([chunk(choice(None, "stop"))], True),
        ([], False),
        ([chunk()], False),
        ([USAGE], False),
        ([chunk(choice())], False),
        ([chunk(choice(finish=""))], False),
        ([chunk(choice(0), choice(1)), chunk(choice(1, "stop"))], False),
        ([chunk(choice(0, "stop")), chunk(choice(1))], False),
        ([{"id": "c", "choices": None}], False),
        ([{"id": "c", "choices": "no"}], False),
    ],
)
def test_a_chat_without_done_needs_all_finish_reasons(chunks: list[Any], complete: bool) -> None:
    events = chat_events()
    read = feed(events, *chunks)
    assert len([event for event in read if event is not None]) == len(chunks)
    assert not events.finished
    if complete:
        events.end()
        return
    with pytest.raises(errors.StreamInterrupted, match=f"ended after {len(chunks)} events"):
        events.end()


# --- responses --------------------------------------------------------------------------------


def terminal(kind: str, **response: Any) -> dict[str, Any]:
    return {"type": f"response.{kind}", "sequence_number": 9, "response": {"id": "r", **response}}


DELTA = {"type": "response.output_text.delta", "delta": "x", "sequence_number": 1}


@pytest.mark.parametrize("kind", ["completed", "incomplete"])
def test_a_response_is_complete_by_its_terminal_event(kind: str) -> None:
    events = response_events()
    delta, last = feed(events, DELTA, terminal(kind))
    assert (delta.delta, last.type) == ("x", f"response.{kind}")
    assert events.finished  # whatever the server does with the connection
    events.end()


@pytest.mark.parametrize(
    "values", [[], [DELTA], [DELTA, "[DONE]"], [{"type": "response.done"}], [{}]]
)
def test_a_response_without_it_is_cut_off(values: list[Any]) -> None:
    events = response_events()
    feed(events, *values)
    with pytest.raises(errors.StreamInterrupted, match=r"before response.completed"):
        events.end()


def test_done_after_the_terminal_event_is_no_harm() -> None:
    events = response_events()
    feed(events, terminal("completed", error=None), "[DONE]")
    events.end()


@pytest.mark.parametrize(
    ("error", "cls", "message"),
    [
        ({"code": "server_error", "message": "m"}, errors.ServerError, "m"),
        ({"code": "rate_limit_exceeded", "message": "m"}, errors.RateLimitError, "m"),
        (None, errors.APIError, "the server gave no explanation"),
    ],
)
def test_a_failed_response_is_handed_over_and_raises(
    error: Any, cls: type[errors.APIError], message: str
) -> None:
    events = response_events()
    (event,) = feed(events, terminal("failed", status="failed", error=error))
    assert event.response.status == "failed"
    with pytest.raises(errors.APIError) as failed:
        events.end()
    assert type(failed.value) is cls
    assert failed.value.message == f"the server reported an error: {message}"
    assert failed.value.request_id == "req_1"


def test_a_failed_response_without_a_response() -> None:
    events = response_events()
    feed(events, {"type": "response.failed"})
    with pytest.raises(errors.APIError, match="no explanation"):
        events.end()


# --- both -------------------------------------------------------------------------------------

KINDS = [chat_events, response_events]
both = pytest.mark.parametrize("make", KINDS)


@both
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("message", {"error": {"message": "busy", "type": "overloaded_error"}}),
        ("error", {"error": {"message": "busy", "code": 503}}),
        ("error", {"message": "busy", "code": "503"}),
        ("message", {"type": "error", "message": "busy", "code": "server_error", "param": None}),
        ("error", {"type": "error", "message": "busy", "code": "server_error"}),
        ("message", {"type": "error", "error": {"message": "busy", "type": "server_error"}}),
    ],
)
def test_errors_inside_a_stream(make: Any, name: str, value: Any) -> None:
    events = make()
    with pytest.raises(errors.ServerError) as raised:
        feed(events, value, event=name)
    assert raised.value.message == "the server reported an error: busy"
    assert raised.value.retryable
    assert raised.value.request_id == "req_1"


@both
def test_a_text_as_an_error(make: Any) -> None:
    with pytest.raises(errors.APIError, match="the server reported an error: out of memory"):
        feed(make(), {"error": "out of memory"})


@both
@pytest.mark.parametrize("error", [None, {}, "", False, []])
def test_an_empty_error_is_none(make: Any, error: Any) -> None:
    (event,) = feed(make(), {"error": error, **(DELTA if make is response_events else chunk())})
    assert event is not None


@both
def test_empty_events_are_no_events(make: Any) -> None:
    events = make()
    assert feed(events, "", "") == [None, None]
    assert events.received == 0


@both
@pytest.mark.parametrize("text", ["{", "<html>", "NaN", "[DON", "[" * 100_000, "done", '"\n'])
def test_events_that_are_not_json(make: Any, text: str) -> None:
    events = make()
    feed(events, {"type": "response.created", "choices": []})
    with pytest.raises(errors.DeserializationError, match=r"^event 2 of the stream is not JSON"):
        feed(events, text)


@both
def test_events_are_read_once_more(make: Any) -> None:
    events = make()
    read = feed(events, "", chunk(choice()) if make is chat_events else DELTA)
    assert events.again() == read[1:]
    assert events.again()[0] is not read[1]


def test_the_base_has_no_end_of_its_own() -> None:
    events = Events(lambda *value: value[0], standard_loads, HEAD)
    assert feed(events, {"a": 1}) == [{"a": 1}]
    with pytest.raises(NotImplementedError):
        events.end()


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                ["type", "choices", "index", "finish_reason", "delta", "response", "error"]
            ),
            inner,
            max_size=4,
        )
    ),
    max_leaves=10,
)


@given(
    st.sampled_from(KINDS), st.lists(json_values, max_size=5), st.sampled_from(["message", "error"])
)
def test_any_event_is_typed_or_a_typed_error(make: Any, values: list[Any], name: str) -> None:
    """What else is raised is what `Call` makes a typed error of."""
    events = make()
    try:
        feed(events, *values, event=name)
        events.end()
    except (errors.APIError, TypeError, AttributeError):
        return
    assert events.received == len(values)


# --- images, transcriptions, runs --------------------------------------------------------------


def test_images_are_complete_by_their_last_event() -> None:
    events = reader(images.GENERATE)
    partial = {"type": "image_generation.partial_image", "partial_image_index": 0}
    done = {"type": "image_generation.completed", "b64_json": "aGk="}
    (first,) = feed(events, partial)
    assert first.partial_image_index == 0
    with pytest.raises(errors.StreamInterrupted, match=r"before image_generation\.completed"):
        events.end()
    (last,) = feed(events, done)
    assert last.b64_json == "aGk="
    events.end()


@pytest.mark.parametrize("spec", [audio.TRANSCRIPTIONS_CREATE, completions.CREATE])
def test_other_streams_may_end_with_done(spec: Any) -> None:
    events = reader(spec)
    feed(events, "[DONE]")
    events.end()


def test_events_of_a_run_have_their_name() -> None:
    events = reader(assistants.THREADS_RUNS_CREATE)
    (made,) = feed(events, {"id": "run_1", "status": "queued"}, event="thread.run.queued")
    assert type(made).__name__ == "RunStreamEventThreadRunQueued"
    assert (made.event, made.data.id) == ("thread.run.queued", "run_1")
    (unknown,) = feed(events, {"id": "x"}, event="thread.made.later")
    assert unknown.data == {"id": "x"}
    assert [one.event for one in events.again()] == ["thread.run.queued", "thread.made.later"]
    with pytest.raises(errors.StreamInterrupted, match="before the event done"):
        events.end()
    assert feed(events, "[DONE]", event="done") == [None]
    assert events.finished
    events.end()


def test_errors_and_nonsense_in_a_run() -> None:
    events = reader(assistants.THREADS_RUNS_CREATE)
    assert feed(events, "", event="thread.run.queued") == [None]
    with pytest.raises(errors.APIError, match="too much"):
        feed(events, {"message": "too much", "code": "rate_limit_exceeded"}, event="error")
    with pytest.raises(errors.DeserializationError):
        feed(events, "{", event="thread.run.queued")
