"""From the events of a stream to the response."""

import copy
import sys
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import (
    APIError,
    ConnectionLostError,
    DeserializationError,
    OpenAIError,
    RateLimitError,
    ServerError,
    StreamInterrupted,
)
from oaio_protocol.models._base import Model
from oaio_protocol.models.response_events import decode_event
from oaio_protocol.models.responses import (
    Response,
    ResponseFunctionToolCall,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseReasoningItem,
)
from oaio_protocol.streams.accumulate.responses import ResponseAccumulator

BASE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1_700_000_000,
    "model": "gpt-5.1",
    "status": "in_progress",
    "output": [],
    "parallel_tool_calls": True,
    "tool_choice": "auto",
    "tools": [{"type": "function", "name": "weather", "parameters": {}, "strict": True}],
    "error": None,
    "usage": None,
}
USAGE = {
    "input_tokens": 9,
    "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
    "output_tokens": 21,
    "output_tokens_details": {"reasoning_tokens": 8},
    "total_tokens": 30,
}
LOGPROB = {"token": "Hi", "logprob": -0.1, "bytes": [72, 105], "top_logprobs": []}
CITATION = {
    "type": "url_citation",
    "start_index": 0,
    "end_index": 2,
    "title": "t",
    "url": "https://example.com",
}


def halves(text: str) -> list[str]:
    return [text[: len(text) // 2], text[len(text) // 2 :]]


class Server:
    """Writes the events of a stream as OpenAI sends them."""

    def __init__(self) -> None:
        self.events: list[dict[str, Any]] = []
        self.output: list[dict[str, Any]] = []
        for kind in ("created", "in_progress"):
            self.send(f"response.{kind}", response=copy.deepcopy(BASE))

    def send(self, kind: str, **fields: Any) -> None:
        event = {"type": kind, "sequence_number": len(self.events), **fields}
        self.events.append(copy.deepcopy(event))

    def item(self, item: dict[str, Any], empty: dict[str, Any]) -> dict[str, Any]:
        where = {"item_id": item["id"], "output_index": len(self.output)}
        begun = {**item, **empty, "status": "in_progress"}
        self.send("response.output_item.added", output_index=len(self.output), item=begun)
        self.output.append(item)
        return where

    def done(self) -> None:
        index = len(self.output) - 1
        self.send("response.output_item.done", output_index=index, item=self.output[index])

    def texts(self, kind: str, text: str, field: str, where: dict[str, Any], **more: Any) -> None:
        for piece in halves(text):
            self.send(f"response.{kind}.delta", delta=piece, **where, **more)
        self.send(f"response.{kind}.done", **{field: text}, **where, **more)

    def message(self, *parts: dict[str, Any], name: str = "msg") -> None:
        item = {
            "id": f"{name}_{len(self.output)}",
            "type": "message",
            "role": "assistant",
            "status": "completed",
            "content": list(parts),
        }
        where = self.item(item, {"content": []})
        for index, part in enumerate(parts):
            place = {**where, "content_index": index}
            if part["type"] == "refusal":
                empty = {**part, "refusal": ""}
                self.send("response.content_part.added", part=empty, **place)
                self.texts("refusal", part["refusal"], "refusal", place)
            else:
                empty = {**part, "text": "", "annotations": [], "logprobs": []}
                self.send("response.content_part.added", part=empty, **place)
                self.texts("output_text", part["text"], "text", place, logprobs=part["logprobs"])
                for number, annotation in enumerate(part["annotations"]):
                    self.send(
                        "response.output_text.annotation.added",
                        annotation_index=number,
                        annotation=annotation,
                        **place,
                    )
            self.send("response.content_part.done", part=part, **place)
        self.done()

    def reasoning(self, *summaries: str) -> None:
        item = {
            "id": f"rs_{len(self.output)}",
            "type": "reasoning",
            "status": "completed",
            "summary": [{"type": "summary_text", "text": text} for text in summaries],
        }
        where = self.item(item, {"summary": []})
        for index, text in enumerate(summaries):
            place = {**where, "summary_index": index}
            part = {"type": "summary_text", "text": ""}
            self.send("response.reasoning_summary_part.added", part=part, **place)
            self.texts("reasoning_summary_text", text, "text", place)
            whole = {"type": "summary_text", "text": text}
            self.send("response.reasoning_summary_part.done", part=whole, **place)
        self.done()

    def call(self, arguments: str) -> None:
        item = {
            "id": f"fc_{len(self.output)}",
            "type": "function_call",
            "status": "completed",
            "call_id": f"call_{len(self.output)}",
            "name": "weather",
            "arguments": arguments,
        }
        where = self.item(item, {"arguments": ""})
        self.texts("function_call_arguments", arguments, "arguments", where)
        self.done()

    def end(self, status: str = "completed", **fields: Any) -> list[dict[str, Any]]:
        response = {**BASE, "status": status, "output": self.output, "usage": USAGE, **fields}
        self.send(f"response.{status}", response=response)
        return self.events


def text_part(text: str, **fields: Any) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": [], **fields}


def full_stream() -> list[dict[str, Any]]:
    server = Server()
    server.reasoning("Let me think.", "It is about the weather.")
    server.message(
        text_part("Hi, let me look.", annotations=[CITATION]),
        {"type": "refusal", "refusal": "I cannot say more."},
    )
    server.call('{"city": "Zürich"}')
    server.call("{}")
    return server.end()


def feed(events: list[dict[str, Any]]) -> ResponseAccumulator:
    accumulator = ResponseAccumulator()
    for event in events:
        accumulator.add(decode_event(event))
    return accumulator


# --- whole streams ----------------------------------------------------------------------------


def test_the_result_is_the_response_of_the_last_event() -> None:
    events = full_stream()
    accumulator = feed(events)
    result = accumulator.result()
    assert result is not None
    assert result.to_dict() == events[-1]["response"]
    assert result.output_text == "Hi, let me look."
    assert accumulator.verdict().status == "complete"
    assert accumulator.verdict().error is None


def test_the_snapshot_has_the_whole_output_before_the_last_event() -> None:
    events = full_stream()
    for event in events:
        decode_event(event, strict=True)
    accumulator = feed(events[:-1])
    snapshot = accumulator.result()
    assert snapshot is not None
    assert snapshot.to_dict()["output"] == events[-1]["response"]["output"]
    assert (snapshot.id, snapshot.status) == ("resp_1", "in_progress")
    assert accumulator.verdict().status == "interrupted"


def without(events: list[dict[str, Any]], *endings: str) -> list[dict[str, Any]]:
    return [event for event in events if not event["type"].endswith(endings)]


def test_deltas_alone_give_the_texts() -> None:
    events = without(full_stream(), ".done", ".completed")
    snapshot = feed(events).result()
    assert snapshot is not None
    thought, message, first, second = snapshot.output
    assert isinstance(thought, ResponseReasoningItem)
    assert [part.text for part in thought.summary] == ["Let me think.", "It is about the weather."]
    assert isinstance(message, ResponseOutputMessage)
    text, refusal = message.content
    assert isinstance(text, ResponseOutputText)
    assert text.text == snapshot.output_text == "Hi, let me look."
    assert [annotation.to_dict() for annotation in text.annotations] == [CITATION]
    assert isinstance(refusal, ResponseOutputRefusal)
    assert refusal.refusal == "I cannot say more."
    assert isinstance(first, ResponseFunctionToolCall)
    assert isinstance(second, ResponseFunctionToolCall)
    assert (first.name, first.arguments) == ("weather", '{"city": "Zürich"}')
    assert second.arguments == "{}"
    assert message.status == "in_progress"


def test_logprobs_are_joined() -> None:
    server = Server()
    server.message(text_part("Hi", logprobs=[LOGPROB]))
    snapshot = feed(without(server.events, ".done")).result()
    assert snapshot is not None
    message = snapshot.output[0].to_dict()
    assert message["content"][0]["logprobs"] == [LOGPROB, LOGPROB]  # one with each delta
    snapshot = feed(without(server.events, "part.done", "item.done")).result()
    assert snapshot is not None
    assert snapshot.output[0].to_dict()["content"][0]["logprobs"] == [LOGPROB]


@given(st.integers(0, len(full_stream()) - 1))
def test_any_cut_gives_a_snapshot_that_is_a_beginning(cut: int) -> None:
    events = full_stream()
    accumulator = feed(events[:cut])
    snapshot = accumulator.result()
    assert accumulator.verdict().status == "interrupted"
    if cut == 0:
        assert snapshot is None
        return
    assert snapshot is not None
    final = Response.from_dict(events[-1]["response"])
    assert snapshot.id == final.id
    assert len(snapshot.output) <= len(final.output)
    assert final.output_text.startswith(snapshot.output_text)
    for mine, whole in zip(snapshot.output, final.output, strict=False):
        assert type(mine) is type(whole)
        if isinstance(mine, ResponseFunctionToolCall):
            assert isinstance(whole, ResponseFunctionToolCall)
            assert whole.arguments.startswith(mine.arguments)


texts = st.text(max_size=12)
parts = st.one_of(
    texts.map(text_part),
    texts.map(lambda text: {"type": "refusal", "refusal": text}),
)
items = st.one_of(
    st.lists(parts, max_size=3).map(lambda found: ("message", found)),
    st.lists(texts, max_size=3).map(lambda found: ("reasoning", found)),
    texts.map(lambda found: ("call", [found])),
)


@given(st.lists(items, max_size=4), st.sets(st.sampled_from([".done", ".added"])))
def test_streams_of_any_items(found: list[tuple[str, list[Any]]], left_out: set[str]) -> None:
    server = Server()
    for name, arguments in found:
        getattr(server, name)(*arguments)
    events = server.end()
    last = feed(events).result()
    assert last is not None
    assert last.to_dict() == events[-1]["response"]
    # What one kind of event tells, the others tell too.
    snapshot = feed(without(events[:-1], *left_out)).result()
    assert snapshot is not None
    if len(left_out) < 2:
        for mine, whole in zip(snapshot.output, server.output, strict=True):
            wire = mine.to_dict()
            for key in wire.keys() & {"content", "summary", "arguments"}:
                assert wire[key] == whole[key]
    assert snapshot.output_text == last.output_text


def test_the_snapshot_is_a_copy() -> None:
    accumulator = feed(full_stream()[:-1])
    first = accumulator.result()
    assert first is not None
    first.output.clear()
    first.tools.clear()
    second = accumulator.result()
    assert second is not None
    assert len(second.output) == 4
    assert len(second.tools) == 1


# --- other tools ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("subject", "kind", "field"),
    [
        ("mcp_call_arguments", "mcp_call", "arguments"),
        ("custom_tool_call_input", "custom_tool_call", "input"),
        ("code_interpreter_call_code", "code_interpreter_call", "code"),
    ],
)
def test_inputs_of_tools_are_joined(subject: str, kind: str, field: str) -> None:
    where = {"output_index": 0, "item_id": "x"}
    events: list[dict[str, Any]] = [
        {
            "type": "response.output_item.added",
            "output_index": 0,
            "item": {"type": kind, "id": "x"},
        },
        {"type": f"response.{subject}.delta", "delta": "ab", **where},
        {"type": f"response.{subject}.delta", "delta": "cd", **where},
    ]
    for count, expected in ((1, None), (2, "ab"), (3, "abcd")):
        result = feed(events[:count]).result()
        assert result is not None
        assert result.output[0].to_dict().get(field) == expected
    # The same without the event that says what it is.
    result = feed(events[1:]).result()
    assert result is not None
    assert result.output[0].to_dict() == {"type": kind, field: "abcd"}
    result = feed([*events, {"type": f"response.{subject}.done", field: "xyz", **where}]).result()
    assert result is not None
    assert result.output[0].to_dict()[field] == "xyz"


def test_thoughts_are_joined() -> None:
    where = {"output_index": 0, "item_id": "x", "content_index": 0}
    events = [
        {"type": "response.reasoning_text.delta", "delta": "hm", **where},
        {"type": "response.reasoning_text.delta", "delta": "m.", **where},
    ]
    result = feed(events).result()
    assert result is not None
    (item,) = result.output
    assert isinstance(item, ResponseReasoningItem)
    assert [part.text for part in item.content or []] == ["hmm."]


# --- sloppy servers ---------------------------------------------------------------------------


def strip(events: list[dict[str, Any]], *fields: str) -> list[dict[str, Any]]:
    return [{k: v for k, v in event.items() if k not in fields} for event in events]


@pytest.mark.parametrize(
    "fields",
    [
        ("output_index",),
        ("item_id",),
        ("sequence_number", "output_index", "item_id"),
        ("output_index", "item_id", "logprobs", "annotation_index"),
    ],
)
@pytest.mark.parametrize("left_out", [".unknown", ".done"])
def test_indices_and_ids_may_be_missing(fields: tuple[str, ...], left_out: str) -> None:
    events = full_stream()
    last = Response.from_dict(events[-1]["response"])
    snapshot = feed(without(strip(events[:-1], *fields), left_out)).result()
    assert snapshot is not None
    assert [type(item) for item in snapshot.output] == [type(item) for item in last.output]
    assert snapshot.output_text == last.output_text
    calls = [item for item in snapshot.output if isinstance(item, ResponseFunctionToolCall)]
    assert [call.arguments for call in calls] == ['{"city": "Zürich"}', "{}"]


def test_interleaved_items_are_told_apart_by_id_alone() -> None:
    def added(name: str) -> dict[str, Any]:
        item = {"type": "function_call", "id": name, "call_id": name, "name": name}
        return {"type": "response.output_item.added", "item": item}

    def delta(name: str, text: str) -> dict[str, Any]:
        kind = "response.function_call_arguments.delta"
        return {"type": kind, "item_id": name, "delta": text}

    events = [added("a"), added("b"), delta("a", "1"), delta("b", "2"), delta("a", "3")]
    result = feed(events).result()
    assert result is not None
    assert [item.to_dict()["arguments"] for item in result.output] == ["13", "2"]


def test_items_that_are_only_told_when_done() -> None:
    items = [{"type": "reasoning", "id": "r"}, {"type": "message", "id": "m"}]
    events = [{"type": "response.output_item.done", "item": item} for item in items]
    result = feed(events).result()
    assert result is not None
    assert [item.to_dict() for item in result.output] == items


def test_ids_that_change_from_event_to_event() -> None:
    events = full_stream()[:-1]
    for number, event in enumerate(events):
        if "item_id" in event:
            event["item_id"] = f"random_{number}"
        if "item" in event:
            event["item"]["id"] = f"random_{number}"
    snapshot = feed(events).result()
    assert snapshot is not None
    assert len(snapshot.output) == 4
    assert snapshot.output_text == "Hi, let me look."


@pytest.mark.parametrize("response", [None, {}, {"id": "resp_1"}, {"output": None}])
def test_a_last_event_without_the_output(response: Any) -> None:
    events = full_stream()
    output = events[-1]["response"]["output"]
    events[-1]["response"] = response
    accumulator = feed(events)
    result = accumulator.result()
    assert result is not None
    assert result.to_dict()["output"] == output
    assert (result.id, result.status, result.model) == ("resp_1", "completed", "gpt-5.1")
    assert accumulator.verdict().status == "complete"


def test_text_without_any_other_event() -> None:
    events: list[dict[str, Any]] = [
        {"type": "response.output_text.delta", "delta": "Hel"},
        {"type": "response.output_text.delta", "delta": None},
        {"type": "response.output_text.delta"},
        {"type": "response.output_text.delta", "delta": "lo", "output_index": "0"},
    ]
    result = feed(events).result()
    assert result is not None
    assert result.output_text == "Hello"


def test_items_stand_in_the_order_of_their_index() -> None:
    def added(name: str, index: int | None) -> dict[str, Any]:
        item = {"type": "function_call", "id": name}
        return {"type": "response.output_item.added", "item": item, "output_index": index}

    result = feed([added("c", 4), added("a", 0), added("d", None)]).result()
    assert result is not None
    assert [item.to_dict()["id"] for item in result.output] == ["a", "c", "d"]


def test_what_is_done_counts_more_than_its_pieces() -> None:
    where = {"output_index": 0, "item_id": "m", "content_index": 0}
    events: list[dict[str, Any]] = [
        {"type": "response.output_text.delta", "delta": "draft", **where},
        {"type": "response.content_part.done", "part": text_part("better"), **where},
    ]
    result = feed(events).result()
    assert result is not None
    assert result.output_text == "better"
    item = {"type": "message", "id": "m", "role": "assistant", "content": [text_part("best")]}
    result = feed(
        [*events, {"type": "response.output_item.done", "item": item, "output_index": 0}]
    ).result()
    assert result is not None
    assert result.output_text == "best"


def test_a_later_event_without_the_response_does_not_hide_it() -> None:
    events = [Server().events[0], {"type": "response.in_progress", "response": "text"}]
    result = feed(events).result()
    assert result is not None
    assert result.id == "resp_1"


def test_huge_indices_take_no_memory() -> None:
    where = {"output_index": 10**12, "content_index": 10**15}
    result = feed([{"type": "response.output_text.delta", "delta": "x", **where}]).result()
    assert result is not None
    assert result.output_text == "x"


def test_events_after_the_last_one_change_nothing() -> None:
    events = full_stream()
    late = [{"type": "response.output_text.delta", "delta": "late"}, {"type": "response.failed"}]
    accumulator = feed([*events, *late])
    result = accumulator.result()
    assert result is not None
    assert result.to_dict() == events[-1]["response"]
    assert accumulator.verdict().status == "complete"


ODD = st.none() | st.booleans() | st.integers() | st.text(max_size=3) | st.lists(st.integers())
ODD = ODD | st.dictionaries(st.sampled_from(["id", "type", "text", "content", "output"]), ODD)


@given(st.lists(st.tuples(st.integers(0, 60), st.text(max_size=4) | st.none(), ODD)))
def test_broken_events_are_survived(changes: list[tuple[int, str | None, Any]]) -> None:
    events = full_stream()
    for index, name, value in changes:
        event = events[index % len(events)]
        keys = sorted(event)
        event[name or keys[index % len(keys)]] = value
    accumulator = feed(events)
    result = accumulator.result()
    assert result is None or isinstance(result, Response)
    assert accumulator.verdict().status in {"complete", "incomplete", "failed", "interrupted"}


@pytest.mark.parametrize("data", [{}, {"type": "response.new"}, {"type": ["x"]}, {"x": 1}])
def test_unknown_events_are_passed_over(data: dict[str, Any]) -> None:
    accumulator = feed([data])
    assert accumulator.result() is None
    assert accumulator.verdict().status == "interrupted"


# --- verdicts ---------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ["max_output_tokens", "content_filter", "from_tomorrow", None])
def test_incomplete_has_the_reason(reason: str | None) -> None:
    details = None if reason is None else {"reason": reason}
    accumulator = feed(Server().end("incomplete", incomplete_details=details))
    verdict = accumulator.verdict()
    assert (verdict.status, verdict.reason, verdict.error) == ("incomplete", reason, None)
    result = accumulator.result()
    assert result is not None
    assert result.status == "incomplete"


@pytest.mark.parametrize(
    ("code", "cls"),
    [("server_error", ServerError), ("rate_limit_exceeded", RateLimitError), ("odd", APIError)],
)
def test_failed_has_a_typed_error(code: str, cls: type[OpenAIError]) -> None:
    accumulator = feed(Server().end("failed", error={"code": code, "message": "It broke."}))
    verdict = accumulator.verdict()
    assert (verdict.status, verdict.reason) == ("failed", code)
    assert type(verdict.error) is cls
    assert "It broke." in str(verdict.error)
    assert verdict.error.code == code


def test_the_error_that_was_raised_is_the_one_of_the_verdict() -> None:
    raised = ServerError("raised", code="server_error", request_id="req_1")
    accumulator = feed(Server().end("failed", error={"code": "server_error", "message": "m"}))
    assert accumulator.verdict(raised).error is raised
    # A connection that broke afterwards is not why it failed.
    assert isinstance(accumulator.verdict(ConnectionLostError("x")).error, ServerError)


@pytest.mark.parametrize("response", [None, {}, {"error": None}, {"error": "text"}])
def test_failed_without_an_explanation(response: Any) -> None:
    verdict = feed([{"type": "response.failed", "response": response}]).verdict()
    assert verdict.status == "failed"
    assert isinstance(verdict.error, APIError)


@pytest.mark.parametrize(
    "event",
    [
        {"type": "error", "code": "server_error", "message": "It broke.", "param": None},
        {"type": "error", "error": {"code": "server_error", "message": "It broke."}},
    ],
)
def test_an_error_event_is_a_failure(event: dict[str, Any]) -> None:
    accumulator = feed([*Server().events, event])
    verdict = accumulator.verdict()
    assert (verdict.status, verdict.reason) == ("failed", "server_error")
    assert isinstance(verdict.error, ServerError)
    assert accumulator.result() is not None


@pytest.mark.parametrize(
    "error",
    [
        None,
        StreamInterrupted("cut"),
        ConnectionLostError("reset"),
        DeserializationError("no JSON"),
    ],
)
def test_a_stream_that_just_ends_is_interrupted(error: OpenAIError | None) -> None:
    verdict = feed(full_stream()[:-1]).verdict(error)
    assert (verdict.status, verdict.error) == ("interrupted", error)


def test_an_error_of_the_server_is_a_failure() -> None:
    error = RateLimitError("slow down", code="rate_limit_exceeded")
    verdict = feed(full_stream()[:-1]).verdict(error)
    assert (verdict.status, verdict.reason, verdict.error) == ("failed", error.code, error)


# --- cost -------------------------------------------------------------------------------------


def calls_of(action: Any) -> int:
    """Return how many functions `action` calls, those written in C included."""
    count = 0

    def note(_frame: Any, kind: str, _argument: Any) -> None:
        nonlocal count
        count += kind in ("call", "c_call")

    sys.setprofile(note)
    try:
        action()
    finally:
        sys.setprofile(None)
    return count


def test_an_event_costs_the_same_however_long_the_answer_is() -> None:
    events: list[Model] = [decode_event(event) for event in Server().events]
    delta = decode_event(
        {"type": "response.output_text.delta", "delta": "x", "output_index": 0, "content_index": 0}
    )
    accumulator = ResponseAccumulator()
    for event in [*events, delta]:
        accumulator.add(event)
    early = calls_of(lambda: accumulator.add(delta))
    for _ in range(5000):
        accumulator.add(delta)
    assert calls_of(lambda: accumulator.add(delta)) == early
    result = accumulator.result()
    assert result is not None
    assert result.output_text == "x" * 5003
