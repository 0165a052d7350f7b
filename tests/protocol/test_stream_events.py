"""Typed events of streams: pieces, wholes and snapshots; and that none costs more than another."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import (
    ContentFilterFinishReasonError,
    DeserializationError,
    LengthFinishReasonError,
)
from oaio_protocol.models.chat import ChatCompletionChunk
from oaio_protocol.models.response_events import decode_event
from oaio_protocol.streams import responses as helped
from oaio_protocol.streams.chat import ChatStreamState
from oaio_protocol.streams.chat_events import (
    ChunkEvent,
    ContentDeltaEvent,
    ContentDoneEvent,
    FunctionToolCallArgumentsDeltaEvent,
    FunctionToolCallArgumentsDoneEvent,
    LogprobsContentDeltaEvent,
    LogprobsContentDoneEvent,
    LogprobsRefusalDeltaEvent,
    LogprobsRefusalDoneEvent,
    RefusalDeltaEvent,
    RefusalDoneEvent,
)
from oaio_protocol.streams.responses import ResponseStreamState


def chunk(
    delta: dict[str, Any] | None = None, *, index: int = 0, finish: str | None = None, **more: Any
) -> ChatCompletionChunk:
    one = {"index": index, "delta": delta or {}, "finish_reason": finish, **more}
    head = {"id": "c", "created": 1, "model": "m", "object": "chat.completion.chunk"}
    return ChatCompletionChunk.from_dict({**head, "choices": [one]})


def call(index: int | None, arguments: str, **more: Any) -> dict[str, Any]:
    name = {"name": more.pop("name")} if "name" in more else {}
    function = {"arguments": arguments, **name}
    return {"tool_calls": [{"index": index, "function": function, **more}]}


def events_of(*chunks: ChatCompletionChunk, state: ChatStreamState | None = None) -> list[Any]:
    state = state or ChatStreamState()
    found = [event for one in chunks for event in state.feed(one)] + state.end()
    return [event for event in found if not isinstance(event, ChunkEvent)]


# --- chat -------------------------------------------------------------------------------------


def test_text() -> None:
    found = events_of(
        chunk({"role": "assistant", "content": ""}),
        chunk({"content": "Hel"}),
        chunk({"content": "lo"}),
        chunk(finish="stop"),
    )
    first, second, done = found
    assert isinstance(first, ContentDeltaEvent)
    assert (first.type, first.delta, first.snapshot) == ("content.delta", "Hel", "Hel")
    assert (second.delta, second.snapshot, second.parsed) == ("lo", "Hello", None)
    assert done == ContentDoneEvent("Hello", None, 0)
    assert pickle.loads(pickle.dumps(second)).snapshot == "Hello"


def test_every_chunk_is_an_event_with_the_completion_so_far() -> None:
    state = ChatStreamState()
    sent = chunk({"content": "Hel"})
    first = state.feed(sent)[0]
    assert (first.type, first.chunk) == ("chunk", sent)
    assert first.snapshot.choices[0].message.content == "Hel"
    state.feed(chunk({"content": "lo"}, finish="stop"))
    assert first.snapshot.choices[0].message.content == "Hello"
    assert first.snapshot is first.snapshot
    assert state.final().choices[0].finish_reason == "stop"


def test_a_text_ends_once_also_without_a_finish_reason() -> None:
    state = ChatStreamState()
    found = events_of(chunk({"content": "a"}), state=state)
    assert found[-1] == ContentDoneEvent("a", None, 0)
    assert state.end() == []
    assert not [e for e in state.feed(chunk(finish="stop")) if isinstance(e, ContentDoneEvent)]


def test_refusal() -> None:
    delta, more, done = events_of(
        chunk({"refusal": "I "}), chunk({"refusal": "won't"}), chunk(finish="stop")
    )
    assert isinstance(delta, RefusalDeltaEvent)
    assert (more.type, more.snapshot) == ("refusal.delta", "I won't")
    assert done == RefusalDoneEvent("I won't", 0)
    assert (done.type, done.refusal) == ("refusal.done", "I won't")


def test_choices_are_told_apart() -> None:
    found = events_of(
        chunk({"content": "a"}),
        chunk({"content": "x"}, index=1),
        chunk({"content": "b"}, finish="stop"),
        chunk({"content": "y"}, index=1, finish="stop"),
    )
    assert [(e.choice, e.snapshot) for e in found if isinstance(e, ContentDeltaEvent)] == [
        (0, "a"),
        (1, "x"),
        (0, "ab"),
        (1, "xy"),
    ]
    assert [e for e in found if e.type == "content.done"] == [
        ContentDoneEvent("ab", None, 0),
        ContentDoneEvent("xy", None, 1),
    ]


def test_tool_calls() -> None:
    first, more, last, done = events_of(
        chunk(call(0, "", id="c1", name="add")),
        chunk(call(0, '{"a": 1')),
        chunk(call(0, "}"), finish=None),
        chunk(finish="tool_calls"),
    )
    assert isinstance(first, FunctionToolCallArgumentsDeltaEvent)
    assert (first.name, first.index, first.arguments, first.arguments_delta) == ("add", 0, "", "")
    assert (more.arguments_delta, more.arguments, more.parsed_arguments) == (
        '{"a": 1',
        '{"a": 1',
        {},
    )
    assert (last.arguments, last.parsed_arguments) == ('{"a": 1}', {"a": 1})
    assert done == FunctionToolCallArgumentsDoneEvent("add", 0, '{"a": 1}', {"a": 1}, 0)
    assert done.type == "tool_calls.function.arguments.done"


def test_a_call_is_done_when_the_next_one_begins_and_the_text_before_both() -> None:
    found = events_of(
        chunk({"content": "Well"}),
        chunk(call(0, "{}", id="c1", name="one")),
        chunk(call(1, "[", id="c2", name="two")),
        chunk(call(1, "]"), finish="tool_calls"),
    )
    kinds = [event.type.rpartition(".")[2] for event in found]
    assert kinds == ["delta", "done", "delta", "done", "delta", "delta", "done"]
    assert [e.name for e in found if isinstance(e, FunctionToolCallArgumentsDoneEvent)] == [
        "one",
        "two",
    ]


def test_a_call_that_goes_on_later_is_done_with_all_of_it() -> None:
    found = events_of(
        chunk(call(0, '{"a"', id="c1", name="one")),
        chunk(call(1, "{}", id="c2", name="two")),
        chunk(call(0, ": 1}"), finish="tool_calls"),
    )
    assert found[-1] == FunctionToolCallArgumentsDoneEvent("one", 0, '{"a": 1}', {"a": 1}, 0)


def test_servers_that_number_every_call_0_or_none() -> None:
    for index in (0, None):
        found = events_of(
            chunk(call(index, "{}", id="c1", name="one")),
            chunk(call(index, "[]", id="c2", name="two"), finish="tool_calls"),
        )
        done = [e for e in found if isinstance(e, FunctionToolCallArgumentsDoneEvent)]
        assert [(e.name, e.arguments) for e in done] == [("one", "{}"), ("two", "[]")]


def test_custom_tools_have_no_arguments() -> None:
    piece = {"index": 0, "id": "c1", "type": "custom", "custom": {"name": "x", "input": "y"}}
    assert events_of(chunk({"tool_calls": [piece]}), chunk(finish="tool_calls")) == []


def test_arguments_that_are_no_json() -> None:
    *_, done = events_of(chunk(call(0, '{"a', id="c", name="f")), chunk(finish="tool_calls"))
    assert (done.arguments, done.parsed_arguments) == ('{"a', None)


def test_arguments_of_a_type() -> None:
    state = ChatStreamState(
        parse_arguments=lambda name, text: (name, text) if name == "f" else None
    )
    *_, done = events_of(chunk(call(0, "[]", id="c", name="f"), finish="tool_calls"), state=state)
    assert done.parsed_arguments == ("f", "[]")
    state = ChatStreamState(parse_arguments=lambda name, text: None)
    *_, done = events_of(chunk(call(0, "[]", id="c", name="g"), finish="tool_calls"), state=state)
    assert done.parsed_arguments == []


@pytest.mark.parametrize(
    ("name", "delta_class", "done_class"),
    [
        ("content", LogprobsContentDeltaEvent, LogprobsContentDoneEvent),
        ("refusal", LogprobsRefusalDeltaEvent, LogprobsRefusalDoneEvent),
    ],
)
def test_logprobs(name: str, delta_class: type, done_class: type) -> None:
    def token(text: str) -> dict[str, Any]:
        return {name: [{"token": text, "logprob": -0.5, "top_logprobs": []}]}

    first, second, done = events_of(
        chunk(logprobs=token("a")), chunk(logprobs=token("b")), chunk(finish="stop")
    )
    assert isinstance(first, delta_class)
    assert isinstance(done, done_class)
    assert [one.token for one in getattr(second, name)] == ["b"]
    assert [one.token for one in first.snapshot] == ["a"]
    assert [one.token for one in second.snapshot] == ["a", "b"]
    assert [one.token for one in getattr(done, name)] == ["a", "b"]
    assert first.type == f"logprobs.{name}.delta"
    assert done.type == f"logprobs.{name}.done"


def test_an_object_of_a_type() -> None:
    state = ChatStreamState(parse=json.loads, finish=lambda completion: ("final", completion))
    found = events_of(
        chunk({"content": '{"a":'}), chunk({"content": " 1}"}), chunk(finish="stop"), state=state
    )
    assert [event.parsed for event in found] == [{}, {"a": 1}, {"a": 1}]
    assert state.final()[0] == "final"
    assert state.error is None


def test_a_refusal_is_not_parsed() -> None:
    state = ChatStreamState(parse=json.loads)
    found = events_of(chunk({"content": "x", "refusal": "no"}, finish="stop"), state=state)
    assert ContentDoneEvent("x", None, 0) in found


@pytest.mark.parametrize(
    ("reason", "error"),
    [("length", LengthFinishReasonError), ("content_filter", ContentFilterFinishReasonError)],
)
def test_an_object_that_is_cut_is_an_error_with_what_came(reason: str, error: type) -> None:
    state = ChatStreamState(parse=json.loads)
    found = events_of(chunk({"content": '{"a'}), chunk(finish=reason), state=state)
    assert [event.type for event in found] == ["content.delta"]
    assert type(state.error) is error
    assert isinstance(state.error, LengthFinishReasonError | ContentFilterFinishReasonError)
    assert state.error.partial is state.error.completion
    assert state.snapshot().choices[0].message.content == '{"a'
    # Without a type it is an answer like any other.
    state = ChatStreamState()
    assert events_of(chunk({"content": "a"}), chunk(finish=reason), state=state)[-1].content == "a"
    assert state.error is None


def test_broken_servers_break_nothing() -> None:
    odd: Any = [
        {"choices": None},
        {"choices": ["x", {"index": "y", "delta": "z"}]},
        {"choices": [{"index": None, "delta": {"content": ["part"]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": ["x", {"function": "y"}]}}]},
        {"choices": [{"index": 0, "delta": {"tool_calls": [{"function": {"arguments": 5}}]}}]},
        {"choices": [{"index": 0, "delta": {}, "logprobs": {"content": "x"}}]},
    ]
    state = ChatStreamState()
    for wire in odd:
        assert state.feed(ChatCompletionChunk.from_dict(wire))[0].type == "chunk"
    state.end()


@given(st.lists(st.sampled_from(["content", "refusal", 0, 1, 2]), max_size=30), st.data())
def test_pieces_add_up_to_the_whole_and_to_the_final(kinds: list[Any], data: st.DataObject) -> None:
    state = ChatStreamState()
    chunks: list[ChatCompletionChunk] = []
    for kind in kinds:
        text = data.draw(st.text(min_size=1))
        if isinstance(kind, str):
            chunks.append(chunk({kind: text}))
        else:
            chunks.append(chunk(call(kind, text, id=f"c{kind}", name=f"f{kind}")))
    found = events_of(*chunks, chunk(finish="stop"), state=state)
    message = state.final().choices[0].message
    texts = [e for e in found if isinstance(e, ContentDeltaEvent)]
    assert "".join(e.delta for e in texts) == (message.content or "")
    for before, after in pairwise(texts):
        assert after.snapshot == before.snapshot + after.delta
    done = {
        e.index: e.arguments for e in found if isinstance(e, FunctionToolCallArgumentsDoneEvent)
    }
    calls = message.tool_calls or []
    assert sorted(done.values()) == sorted(one.function.arguments for one in calls)
    whole = {e.type: e for e in found}
    assert ("refusal.done" in whole) == bool(message.refusal)
    assert ("content.done" in whole) == bool(message.content)
    assert not message.refusal or whole["refusal.done"].refusal == message.refusal
    assert not message.content or whole["content.done"].content == message.content


def count_of(operations: int, piece: dict[str, Any]) -> int:
    """Return how many functions are called, and lines run, for the last of `operations` chunks."""
    import sys

    state = ChatStreamState()
    one = chunk(piece)
    for _ in range(operations):
        state.feed(one)
    steps = 0

    def trace(frame: Any, event: str, argument: Any) -> Any:
        nonlocal steps
        steps += 1
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        state.feed(one)
    finally:
        sys.settrace(before)
    return steps


@pytest.mark.parametrize(
    "piece",
    [
        {"content": "x"},
        {"refusal": "x"},
        call(0, "x"),
        call(0, "x", name="f"),
        {"reasoning_content": "x"},
    ],
)
def test_an_event_costs_the_same_however_long_the_stream_is(piece: dict[str, Any]) -> None:
    assert count_of(10_000, piece) == count_of(10, piece)


# --- responses --------------------------------------------------------------------------------


def event(kind: str, number: int = 0, **fields: Any) -> Any:
    place = {"item_id": "i", "output_index": 0, "content_index": 0, "summary_index": 0}
    return decode_event({"type": f"response.{kind}", "sequence_number": number, **place, **fields})


def ended(status: str, **more: Any) -> Any:
    message = {
        "type": "message",
        "id": "i",
        "role": "assistant",
        "status": "completed",
        "content": [{"type": "output_text", "text": more.pop("text", "ab"), "annotations": []}],
    }
    response = {"id": "r", "object": "response", "status": status, "output": [message], **more}
    return event(status, response=response)


@pytest.mark.parametrize(
    ("kind", "cls"),
    [
        ("output_text", helped.ResponseTextDeltaEvent),
        ("refusal", helped.ResponseRefusalDeltaEvent),
        ("reasoning_text", helped.ResponseReasoningTextDeltaEvent),
        ("reasoning_summary_text", helped.ResponseReasoningSummaryTextDeltaEvent),
        ("function_call_arguments", helped.ResponseFunctionCallArgumentsDeltaEvent),
        ("custom_tool_call_input", helped.ResponseCustomToolCallInputDeltaEvent),
    ],
)
def test_pieces_of_a_response_have_snapshots(kind: str, cls: type) -> None:
    state = ResponseStreamState()
    raw = event(f"{kind}.delta", 3, delta="a", tomorrow=True)
    (first,) = state.feed(raw)
    (second,) = state.feed(event(f"{kind}.delta", 4, delta="b"))
    (other,) = state.feed(event(f"{kind}.delta", 5, delta="c", output_index=1))
    assert type(first) is cls
    assert isinstance(first, type(raw))
    assert first.to_dict() == raw.to_dict()
    assert [first.snapshot, second.snapshot, other.snapshot] == ["a", "ab", "c"]
    assert (first.sequence_number, first.tomorrow) == (3, True)


def test_pieces_without_indices_or_texts() -> None:
    state = ResponseStreamState()
    (first,) = state.feed(event("output_text.delta", delta="a", output_index=None))
    (second,) = state.feed(event("output_text.delta", delta=None, output_index=None))
    assert (first.snapshot, second.snapshot) == ("a", "a")


def test_other_events_are_handed_over_as_they_came() -> None:
    state = ResponseStreamState()
    for one in (
        event("created", response={"id": "r"}),
        event("invented.tomorrow"),
        ended("failed"),
    ):
        assert state.feed(one)[0] is one
    assert state.end() == []
    assert state.final().status == "failed"


def test_the_response_at_the_end() -> None:
    state = ResponseStreamState(finish=lambda response: ("final", response))
    assert state.final() is None
    state.feed(ended("completed"))
    assert state.final()[1].output_text == "ab"


def test_a_text_of_a_type() -> None:
    state = ResponseStreamState(parse=json.loads)
    (done,) = state.feed(event("output_text.done", text='{"a": 1}'))
    assert isinstance(done, helped.ResponseTextDoneEvent)
    assert done.parsed == {"a": 1}
    state.feed(ended("completed"))
    assert state.error is None


def no_object(text: str) -> Any:
    raise DeserializationError("no object")


def test_a_text_that_is_none_of_the_type_is_an_error_at_the_end() -> None:
    state = ResponseStreamState(parse=no_object)
    (done,) = state.feed(event("output_text.done", text="x"))
    assert done.parsed is None
    assert state.error is None
    state.feed(ended("completed"))
    assert isinstance(state.error, DeserializationError)


@pytest.mark.parametrize(
    ("reason", "error"),
    [
        ("max_output_tokens", LengthFinishReasonError),
        ("content_filter", ContentFilterFinishReasonError),
    ],
)
def test_a_text_of_a_type_that_is_cut(reason: str, error: type) -> None:
    state = ResponseStreamState(parse=no_object)
    state.feed(event("output_text.done", text="x"))
    state.feed(ended("incomplete", incomplete_details={"reason": reason}))
    assert type(state.error) is error
    assert getattr(state.error, "partial").id == "r"  # noqa: B009
    state = ResponseStreamState()
    state.feed(ended("incomplete", incomplete_details={"reason": reason}))
    assert state.error is None
    assert state.final().status == "incomplete"


def test_commentary_is_not_parsed() -> None:
    item = {"type": "message", "id": "i", "role": "assistant", "content": [], "phase": "commentary"}
    state = ResponseStreamState(parse=no_object)
    state.feed(event("output_item.added", item=item))
    (done,) = state.feed(event("output_text.done", text="x"))
    assert done.parsed is None
    state.feed(ended("completed"))
    assert state.error is None
