"""The chunks of a stream add up to the completion that a plain call gives."""

import base64
import copy
import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from oaio_protocol.errors import (
    APIError,
    APITimeoutError,
    ConnectionLostError,
    DeserializationError,
    OpenAIError,
    RateLimitError,
    StreamInterrupted,
)
from oaio_protocol.models.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionMessageCustomToolCall,
    ChoiceDelta,
    ChunkChoice,
)
from oaio_protocol.streams.accumulate import Verdict
from oaio_protocol.streams.accumulate.chat import ChatCompletionAccumulator

HEAD: dict[str, Any] = {"id": "c1", "created": 5, "model": "gpt"}


def chunk(
    delta: dict[str, Any] | None = None, *, index: int = 0, finish: str | None = None, **choice: Any
) -> dict[str, Any]:
    one = {"index": index, "delta": delta or {}, "finish_reason": finish, **choice}
    return {**HEAD, "object": "chat.completion.chunk", "choices": [one]}


def plain(message: dict[str, Any], *, finish: str | None = None, **more: Any) -> ChatCompletion:
    choice = {"index": 0, "message": {"role": "assistant"} | message, "finish_reason": finish}
    return ChatCompletion.from_dict(
        {**HEAD, "object": "chat.completion", "choices": [choice], **more}
    )


def accumulate(*chunks: dict[str, Any]) -> ChatCompletionAccumulator:
    accumulator = ChatCompletionAccumulator()
    for one in chunks:
        accumulator.add(ChatCompletionChunk.from_dict(one))
    return accumulator


def message_of(*deltas: dict[str, Any]) -> Any:
    return accumulate(*map(chunk, deltas)).result().choices[0].message


def calls_of(*deltas: list[dict[str, Any]]) -> list[dict[str, Any]]:
    message = message_of(*({"tool_calls": calls} for calls in deltas))
    return [call.to_dict() for call in message.tool_calls]


def call(name: str, arguments: Any, **more: Any) -> dict[str, Any]:
    function = {"name": name, "arguments": arguments}
    return {"id": f"id_{name}", "type": "function", "function": function, **more}


# --- what a server streams --------------------------------------------------------------------


def test_a_text() -> None:
    usage = {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3}
    accumulator = accumulate(
        chunk({"role": "assistant", "content": "", "refusal": None}),
        chunk({"content": "Hel"}),
        chunk({"content": "lo"}) | {"usage": None, "obfuscation": "xyz"},
        chunk({}, finish="stop") | {"service_tier": "default", "system_fingerprint": "fp"},
        {**HEAD, "choices": [], "usage": usage},
    )
    assert accumulator.result() == plain(
        {"content": "Hello", "refusal": None},
        finish="stop",
        usage=usage,
        service_tier="default",
        system_fingerprint="fp",
    )
    assert accumulator.verdict(done=False) == Verdict("complete")


def test_nothing_yet() -> None:
    accumulator = ChatCompletionAccumulator()
    assert accumulator.result().choices == []
    assert accumulator.verdict(done=False) == Verdict("interrupted")
    assert accumulator.verdict(done=True) == Verdict("complete")


def test_result_is_a_snapshot() -> None:
    tool = {"index": 0} | call("f", "{", meta={"a": ["x"]})
    accumulator = accumulate(chunk({"content": "a", "tool_calls": [tool], "parts": [1]}))
    early = accumulator.result()
    before = copy.deepcopy(early)
    accumulator.add(ChatCompletionChunk.from_dict(chunk({"content": "b", "parts": [2]})))
    more = chunk({"tool_calls": [{"index": 0, "meta": {"a": ["y"]}}]})
    accumulator.add(ChatCompletionChunk.from_dict(more))
    assert early == before
    late = accumulator.result()
    late.choices[0].message.extra["parts"].append(3)
    assert accumulator.result().choices[0].message.extra["parts"] == [1, 2]
    assert late.choices[0].message.content == "ab"


def test_two_tools_side_by_side() -> None:
    accumulator = accumulate(
        chunk({"role": "assistant", "content": None, "tool_calls": [{"index": 0} | call("f", "")]}),
        chunk({"tool_calls": [{"index": 0, "function": {"arguments": '{"a"'}}]}),
        chunk({"tool_calls": [{"index": 1} | call("g", "")]}),
        chunk({"tool_calls": [{"index": 1, "function": {"arguments": "[]"}}]}),
        chunk({"tool_calls": [{"index": 0, "function": {"arguments": ":1}"}}]}),
        chunk({}, finish="tool_calls"),
    )
    assert accumulator.result() == plain(
        {"content": None, "tool_calls": [call("f", '{"a":1}'), call("g", "[]")]},
        finish="tool_calls",
    )


def test_gaps_in_the_index() -> None:
    calls = calls_of(
        [{"index": 7} | call("g", "2")],
        [{"index": 3} | call("f", "1")],
        [{"index": 7, "function": {"arguments": "3"}}],
    )
    assert calls == [call("f", "1"), call("g", "23")]


@pytest.mark.parametrize("index", [{"index": None}, {}, {"index": "0"}])
def test_without_an_index(index: dict[str, Any]) -> None:
    calls = calls_of(
        [index | call("f", "{")],
        [index | {"function": {"arguments": "}"}}],
        [index | call("g", "[")],
        [index | {"id": "id_g", "function": {"arguments": "1"}}],
        [index | {"function": {"arguments": "]"}}],
        [index | {"id": "id_f", "function": {"arguments": "!"}}],
    )
    assert calls == [call("f", "{}!"), call("g", "[1]")]


def test_without_an_index_or_an_id() -> None:
    calls = calls_of([{"function": {"name": "f", "arguments": "1"}}], [{"function": None}])
    assert calls == [{"id": None, "type": "function", "function": {"name": "f", "arguments": "1"}}]


def test_index_as_a_float() -> None:
    calls = calls_of([{"index": 0.0} | call("f", "1")], [{"index": 0, "function": {}}])
    assert calls == [call("f", "1")]


def test_repeated_ids_and_names() -> None:
    pieces = [{"index": 0} | call("f", piece) for piece in ("{", None, "}")]
    assert calls_of(*([piece] for piece in pieces)) == [call("f", "{}")]


def test_names_in_pieces_and_empty() -> None:
    calls = calls_of(
        [{"index": 0, "id": "i", "type": "function", "function": {"name": "get_"}}],
        [{"index": 0, "id": "", "type": "", "function": {"name": "time", "arguments": "1"}}],
        [{"index": 0, "function": {"name": "", "arguments": "2"}}],
    )
    function = {"name": "get_time", "arguments": "12"}
    assert calls == [{"id": "i", "type": "function", "function": function}]


def test_all_calls_numbered_zero() -> None:
    calls = calls_of(
        [{"index": 0} | call("f", "1"), {"index": 0} | call("g", "2")],
        [{"index": 0, "function": {"arguments": "3"}}],
    )
    assert calls == [call("f", "1"), call("g", "23")]


def test_another_id_with_each_piece() -> None:
    calls = calls_of(
        [{"index": 0} | call("f", "1")],
        [{"index": 0, "id": "other", "function": {"arguments": "2"}}],
    )
    assert calls == [call("f", "12")]


def test_arguments_that_are_no_text() -> None:
    assert calls_of([{"index": 0} | call("f", {"a": 1})]) == [call("f", {"a": 1})]
    assert calls_of([{"index": 0} | call("f", None)]) == [call("f", "")]


def test_custom_tool() -> None:
    first = {"index": 0, "id": "i", "type": "custom", "custom": {"name": "sh", "input": "ec"}}
    message = message_of(
        {"tool_calls": [first]}, {"tool_calls": [{"index": 0, "custom": {"input": "ho"}}]}
    )
    (custom,) = message.tool_calls
    assert isinstance(custom, ChatCompletionMessageCustomToolCall)
    expected = {"id": "i", "type": "custom", "custom": {"name": "sh", "input": "echo"}}
    assert custom.to_dict() == expected
    del first["type"]
    assert calls_of([first])[0]["type"] == "custom"


def test_tool_calls_of_compatible_servers_keep_their_extras() -> None:
    signature = {"google": {"thought_signature": "abc"}}
    calls = calls_of([{"index": 0} | call("f", "1", extra_content=signature)])
    assert calls == [call("f", "1", extra_content=signature)]
    function = {"name": "f", "arguments": "1", "parsed": {"a": 1}}
    assert calls_of([{"index": 0, "function": function}])[0]["function"] == function


def test_legacy_function_call() -> None:
    message = message_of(
        {"function_call": {"name": "f", "arguments": ""}},
        {"function_call": {"arguments": "{"}},
        {"function_call": {"arguments": "}", "name": None}},
    )
    assert message.function_call.to_dict() == {"name": "f", "arguments": "{}"}
    assert message.tool_calls is None


def test_refusal_and_reasoning() -> None:
    message = message_of(
        {"role": "assistant", "reasoning_content": "We", "reasoning": "We"},
        {"reasoning_content": "ll", "reasoning": None},
        {"refusal": "No", "reasoning_content": None, "reasoning_details": [{"type": "t"}]},
        {"refusal": ".", "reasoning_details": [{"type": "u"}], "score": 1},
        {"score": 2, "provider": {"name": "p", "id": "1"}},
        {"provider": {"name": "p", "id": "1"}},
    )
    assert (message.content, message.refusal) == (None, "No.")
    assert message.extra == {
        "reasoning_content": "Well",
        "reasoning": "We",
        "reasoning_details": [{"type": "t"}, {"type": "u"}],
        "score": 2,
        "provider": {"name": "p", "id": "1"},
    }


def test_a_field_that_changes_its_kind() -> None:
    message = message_of({"x": "a"}, {"x": ["b"]}, {"x": {"c": "d"}}, {"x": {"c": "e"}})
    assert message.x == {"c": "de"}
    assert message_of({"x": ["b"]}, {"x": "a"}, {"x": None}).x == "a"
    assert message_of({"x": None}).extra == {"x": None}


def test_role() -> None:
    assert message_of({"content": "a"}).role == "assistant"
    assert message_of({"role": "tool"}, {"role": None}).role == "tool"


def test_content_in_parts() -> None:
    thinking = {"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}
    message = message_of({"content": ""}, {"content": [thinking]}, {"content": "So."})
    assert message.content == [thinking, {"type": "text", "text": "So."}]
    assert message_of({"content": 3}).content == 3


def test_audio() -> None:
    sound = [b"abcd", b"efg", b"hi"]
    message = message_of(
        {"audio": {"id": "a", "transcript": "Hel"}},
        *({"audio": {"data": base64.b64encode(piece).decode()}} for piece in sound),
        {"audio": {"transcript": "lo"}},
        {"audio": {"expires_at": 9}},
    )
    assert (message.audio.id, message.audio.transcript, message.audio.expires_at) == (
        "a",
        "Hello",
        9,
    )
    assert base64.b64decode(message.audio.data, validate=True) == b"abcdefghi"
    cut = message_of({"audio": {"data": "YWJ"}}, {"audio": {"data": "jZA=="}})
    assert base64.b64decode(cut.audio.data) == b"abcd"


@pytest.mark.parametrize("pieces", [("YQ=", "=YQ"), ("YQ==", "\u00e9"), ("=", "\ud800")])
def test_audio_that_is_not_base64(pieces: tuple[str, str]) -> None:
    message = message_of(*({"audio": {"data": piece}} for piece in pieces))
    assert message.audio.data == "".join(pieces)


def test_annotations() -> None:
    notes = [
        {"type": "url_citation", "url_citation": {"url": url, "title": "t"}} for url in ("a", "b")
    ]
    message = message_of(
        {"annotations": notes[:1]}, {"annotations": None}, {"annotations": notes[1:]}
    )
    assert [note.url_citation.url for note in message.annotations] == ["a", "b"]


def test_logprobs() -> None:
    one, two = (
        {"token": token, "logprob": -1.0, "bytes": None, "top_logprobs": []} for token in "ab"
    )
    accumulator = accumulate(
        chunk({"content": "a"}, logprobs={"content": [one], "refusal": None}),
        chunk({"content": ""}, logprobs=None),
        chunk({"content": "b"}, logprobs={"content": [two], "refusal": []}),
    )
    expected = {"content": [one, two], "refusal": []}
    logprobs = accumulator.result().choices[0].logprobs
    assert logprobs is not None
    assert logprobs.to_dict() == expected
    assert accumulate(chunk({"content": "a"})).result().choices[0].logprobs is None


def test_several_choices() -> None:
    accumulator = accumulate(
        chunk({"content": "b1"}, index=1),
        chunk({"content": "a1"}, index=0),
        chunk({"content": "b2"}, index=1, finish="length"),
        chunk({"content": "a2"}, index=0),
    )
    result = accumulator.result()
    assert [(c.index, c.message.content, c.finish_reason) for c in result.choices] == [
        (0, "a1a2", None),
        (1, "b1b2", "length"),
    ]


def test_head_and_extras_of_compatible_servers() -> None:
    azure = {"id": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": [1]}
    result = accumulate(
        azure,
        chunk({"content": "x"}, content_filter_results={"hate": 0}) | {"provider": "p"},
        chunk({}, finish="stop", stop_reason=None) | {"provider": "p", "timings": {"ms": 2}},
    ).result()
    assert (result.id, result.created, result.model) == ("c1", 5, "gpt")
    assert result.extra == {"prompt_filter_results": [1], "provider": "p", "timings": {"ms": 2}}
    assert result.choices[0].extra == {"content_filter_results": {"hate": 0}}


def test_moderation_comes_last() -> None:
    moderation = {"input": {"type": "error", "code": "c", "message": "m"}, "output": None}
    result = accumulate(chunk({"content": "x"}), {**HEAD, "moderation": moderation}).result()
    assert result.moderation is not None
    assert result.moderation.input.to_dict() == moderation["input"]


def test_what_broken_servers_send() -> None:
    result = accumulate(
        {**HEAD, "choices": None},
        {**HEAD, "choices": [None, 3, {"index": 0, "delta": "text"}]},
        {**HEAD, "choices": [{"delta": {"content": "a", "tool_calls": [None, 4]}}]},
        {**HEAD, "choices": [{"index": None, "delta": {"content": "b"}, "logprobs": 3}]},
        {**HEAD, "choices": [{"delta": {"function_call": "f", "tool_calls": [{"function": 3}]}}]},
        {},
    ).result()
    assert result.choices[0].message.content == "ab"
    assert json.loads(result.to_json()) == result.to_dict()


def test_chunks_made_by_hand() -> None:
    accumulator = ChatCompletionAccumulator()
    delta = ChoiceDelta(content="hi")
    accumulator.add(
        ChatCompletionChunk(
            id="c1",
            created=5,
            model="gpt",
            object="chat.completion.chunk",
            choices=[ChunkChoice(index=0, delta=delta, finish_reason="stop")],
        )
    )
    assert accumulator.result() == plain({"content": "hi"}, finish="stop")


# --- verdicts ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("reasons", "done", "error", "verdict"),
    [
        (["stop"], False, None, ("complete", None)),
        (["tool_calls", "function_call"], False, None, ("complete", None)),
        (["eos_token"], False, None, ("complete", None)),
        ([None], True, None, ("complete", None)),
        ([None], False, None, ("interrupted", None)),
        ([""], False, None, ("interrupted", None)),
        (["stop", None], False, None, ("interrupted", None)),
        (["length"], True, None, ("incomplete", "length")),
        (["stop", "content_filter"], False, None, ("incomplete", "content_filter")),
        (["error"], True, None, ("failed", "error")),
        ([None], False, StreamInterrupted("cut"), ("interrupted", None)),
        ([None], False, ConnectionLostError("cut"), ("interrupted", None)),
        ([None], False, APITimeoutError("late"), ("interrupted", None)),
        ([None], False, DeserializationError("no JSON"), ("interrupted", None)),
        (["stop"], False, ConnectionLostError("cut"), ("complete", None)),
        ([None], False, RateLimitError("slow", code="slow_down"), ("failed", "slow_down")),
        (["stop"], True, APIError("oops"), ("failed", None)),
    ],
)
def test_verdicts(
    reasons: list[str | None],
    done: bool,
    error: OpenAIError | None,
    verdict: tuple[Any, str | None],
) -> None:
    accumulator = accumulate(
        *(chunk({}, index=index, finish=reason) for index, reason in enumerate(reasons))
    )
    assert accumulator.verdict(done=done, error=error) == Verdict(*verdict, error)


# --- any message, in any pieces ---------------------------------------------------------------

texts = st.none() | st.text(max_size=12)
functions = st.fixed_dictionaries(
    {"name": st.text("abc_", min_size=1, max_size=6), "arguments": st.text(max_size=12)}
)


@st.composite
def messages(draw: st.DrawFn) -> dict[str, Any]:
    message: dict[str, Any] = {
        "role": "assistant",
        "content": draw(texts),
        "refusal": draw(texts),
    }
    if (reasoning := draw(texts)) is not None:
        message["reasoning_content"] = reasoning
    if calls := draw(st.lists(functions, max_size=3)):
        message["tool_calls"] = [
            {"id": f"call_{number}", "type": "function", "function": function}
            for number, function in enumerate(calls)
        ]
    return message


@st.composite
def pieces(draw: st.DrawFn, text: str) -> list[str]:
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=4)))
    return [text[a:b] for a, b in zip([0, *cuts], [*cuts, len(text)], strict=True)]


@st.composite
def streams(draw: st.DrawFn, message: dict[str, Any]) -> list[dict[str, Any]]:
    """Cut `message` into deltas: each field in its own order, the fields in any order."""
    queues: list[list[dict[str, Any]]] = [[{"role": "assistant"}]]
    for name in ("content", "refusal", "reasoning_content"):
        if message.get(name) is not None:
            queues.append([{name: piece} for piece in draw(pieces(message[name]))])
    for index, tool in enumerate(message.get("tool_calls", [])):
        first, *rest = draw(pieces(tool["function"]["arguments"]))
        head = copy.deepcopy(tool) | {"index": index}
        head["function"]["arguments"] = first
        queue = [head] + [{"index": index, "function": {"arguments": piece}} for piece in rest]
        queues.append([{"tool_calls": [delta]} for delta in queue])
    deltas: list[dict[str, Any]] = [{}]
    while queues:
        queue = draw(st.sampled_from(queues))
        delta = queue.pop(0)
        last = deltas[-1]
        if "tool_calls" in delta and draw(st.booleans()):  # several in one event
            last.setdefault("tool_calls", []).extend(delta["tool_calls"])
        elif delta.keys() & last.keys() or draw(st.booleans()):
            deltas.append(delta)
        else:
            last.update(delta)
        queues = [queue for queue in queues if queue]
    return deltas


@settings(deadline=None)
@given(st.data())
def test_any_message_in_any_pieces(data: st.DataObject) -> None:
    wanted = data.draw(st.lists(messages(), min_size=1, max_size=2))
    queues = [
        [chunk(delta, index=index) for delta in data.draw(streams(message))]
        for index, message in enumerate(wanted)
    ]
    accumulator = ChatCompletionAccumulator()
    while queues := [queue for queue in queues if queue]:
        queue = data.draw(st.sampled_from(queues))
        accumulator.add(ChatCompletionChunk.from_dict(queue.pop(0)))
        accumulator.result()  # looking does not change anything
    for index in range(len(wanted)):
        accumulator.add(ChatCompletionChunk.from_dict(chunk({}, index=index, finish="stop")))
    assert accumulator.result() == ChatCompletion.from_dict(
        {
            **HEAD,
            "object": "chat.completion",
            "choices": [
                {"index": index, "message": message, "finish_reason": "stop", "logprobs": None}
                for index, message in enumerate(wanted)
            ],
        }
    )


def test_an_event_costs_the_same_however_long_the_answer_is() -> None:
    def add(accumulator: ChatCompletionAccumulator, count: int) -> float:
        tool = {"index": 0, "function": {"arguments": "x" * 100}}
        delta = {"content": "x" * 100, "reasoning_content": "x" * 100, "tool_calls": [tool]}
        one = ChatCompletionChunk.from_dict(chunk(delta))
        start = time.process_time()
        for _ in range(count):
            accumulator.add(one)
        return time.process_time() - start

    accumulator = ChatCompletionAccumulator()
    early = min(add(accumulator, 500) for _ in range(5))
    add(accumulator, 50_000)
    # A copy of the 5 MB that are there by now would take a thousand times as long.
    assert min(add(accumulator, 500) for _ in range(5)) < early * 20
