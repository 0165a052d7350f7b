"""Conversations with tools, as data: what comes next, and when it is enough."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import (
    ConfigurationError,
    DeserializationError,
    ToolArgumentsError,
    ToolLoopLimitError,
)
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.models.responses import Response
from oaio_protocol.timeouts import Timeout
from oaio_protocol.tools import function_tool
from oaio_protocol.tools.dialects import ChatDialect, ResponsesDialect
from oaio_protocol.tools.run import (
    Run,
    RunEnd,
    RunLimits,
    ToolResult,
    Work,
    time_left,
)


def double(x: int) -> int:
    return 2 * x


def run(**changes: Any) -> Run[Any]:
    given: dict[str, Any] = {
        "dialect": ChatDialect(),
        "arguments": {"messages": [{"role": "user", "content": "go"}]},
        "tools": [function_tool(double)],
        "others": (),
        "limits": RunLimits(),
        "on_error": "send",
        "now": 100.0,
    }
    return Run(**{**given, **changes})


def completion(*calls: tuple[str, str], content: str | None = None) -> ChatCompletion:
    found = [
        {"id": f"call_{i}", "type": "function", "function": {"name": name, "arguments": arguments}}
        for i, (name, arguments) in enumerate(calls)
    ]
    message = {"role": "assistant", "content": content, "tool_calls": found or None, "thought": "!"}
    reason = "tool_calls" if calls else "stop"
    choice = {"index": 0, "finish_reason": reason, "message": message}
    return ChatCompletion.from_dict(
        {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    )


def response(*calls: tuple[str, str], text: str = "") -> Response:
    output: list[Any] = [{"type": "reasoning", "id": "rs", "summary": []}]
    output += [
        {"type": "function_call", "call_id": f"call_{i}", "name": name, "arguments": arguments}
        for i, (name, arguments) in enumerate(calls)
    ]
    if text:
        part = {"type": "output_text", "text": text, "annotations": []}
        output.append({"type": "message", "id": "m", "role": "assistant", "content": [part]})
    return Response.from_dict({"id": "resp_1", "object": "response", "output": output})


def carried_out(work: Any) -> list[ToolResult]:
    assert isinstance(work, Work)
    return [
        ToolResult(call, str(call.tool.function(**call.arguments)))
        for call in work.calls
        if call.tool is not None and call.arguments is not None
    ]


def test_a_conversation_comes_to_its_end() -> None:
    one = run()
    ask = one.start()
    assert (ask.changes, ask.until) == ({}, math.inf)
    work = one.answered(completion(("double", '{"x": 2}'), ("double", '{"x": 3}')), 101.0)
    # In any order, the results stand in that of the calls.
    ask = one.worked(reversed(carried_out(work)), 102.0)
    assert [result.text for result in one.results] == ["4", "6"]
    messages = ask.changes["messages"]
    assert messages[0] == {"role": "user", "content": "go"}
    assert messages[1]["role"] == "assistant"
    assert messages[1]["thought"] == "!"
    assert "content" not in messages[1]
    assert messages[2:] == [
        {"role": "tool", "tool_call_id": "call_0", "content": "4"},
        {"role": "tool", "tool_call_id": "call_1", "content": "6"},
    ]
    last = completion(content="done")
    assert one.answered(last, 103.0) == RunEnd(last)
    assert (one.rounds, one.calls, one.results) == (2, 2, ())
    assert one.conversation()[-1] == {"role": "assistant", "content": "done", "thought": "!"}
    assert len(one.conversation()) == 5


def test_what_cannot_be_called_is_answered_with_an_error() -> None:
    one = run()
    one.start()
    answer = completion(("nowhere", "{}"), ("double", '{"x": "2"}'), ("double", '{"x": 1}'))
    work = one.answered(answer, 101.0)
    assert isinstance(work, Work)
    assert [call.id for call in work.calls] == ["call_2"]
    one.worked(carried_out(work), 102.0)
    unknown, bad, good = one.results
    assert json.loads(unknown.text)["error"] == "there is no tool 'nowhere'; there are: double"
    assert isinstance(unknown.error, LookupError)
    assert "double.x is '2'" in json.loads(bad.text)["error"]
    assert isinstance(bad.error, ToolArgumentsError)
    assert (good.text, good.error) == ("2", None)


@pytest.mark.parametrize("error", [StopIteration(1), StopAsyncIteration(1)])
def test_the_end_of_a_tools_own_loop_is_not_taken_for_that_of_the_run(error: Exception) -> None:
    one = run(on_error="raise")
    one.start()
    work: Any = one.answered(completion(("double", '{"x": 1}')), 101.0)
    with pytest.raises(RuntimeError, match="the tool double raised Stop") as caught:
        one.failed(work.calls[0], error)
    assert caught.value.__cause__ is error


def test_what_a_tool_says_can_be_sent_although_it_is_no_unicode() -> None:
    one = run()
    one.start()
    work: Any = one.answered(completion(("double", '{"x": 1}')), 101.0)
    told = one.failed(work.calls[0], FileNotFoundError("caf\udce9.txt"))
    assert json.loads(told.text.encode()) == {"error": "FileNotFoundError: caf\udce9.txt"}


def test_another_word_for_what_is_done_with_errors_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="not 'ignore'"):
        run(on_error="ignore")


@pytest.mark.parametrize("call_id", ["", "same", None, ["odd"]])
def test_calls_are_told_apart_where_a_server_gives_all_the_same_id(call_id: Any) -> None:
    value = completion(("double", "{}"), ("double", '{"x": 1}'), ("double", '{"x": 2}')).to_dict()
    for call in value["choices"][0]["message"]["tool_calls"]:
        call["id"] = call_id
    one = run()
    one.start()
    work = one.answered(ChatCompletion.from_dict(value), 101.0)
    one.worked(reversed(carried_out(work)), 102.0)
    assert [result.error is None for result in one.results] == [False, True, True]
    assert [result.text for result in one.results[1:]] == ["2", "4"]


def test_a_call_without_arguments_may_have_null_there() -> None:
    def nothing() -> str:
        return "called"

    value = completion(("nothing", "")).to_dict()
    value["choices"][0]["message"]["tool_calls"][0]["function"]["arguments"] = None
    one = run(tools=[function_tool(nothing)])
    one.start()
    work = one.answered(ChatCompletion.from_dict(value), 101.0)
    assert [result.text for result in carried_out(work)] == ["called"]


@pytest.mark.parametrize(
    "choices",
    [
        {"x": 1},
        1.5,
        ["x"],
        [{"message": 3}],
        [{"message": {"tool_calls": -1}}],
        [{"message": {"tool_calls": [True]}}],
        [{"message": {"tool_calls": [{"id": "1", "type": "function"}]}}],
        [{"message": {"tool_calls": [{"function": {"name": [], "arguments": "{}"}}]}}],
        [{"message": {"tool_calls": [{"function": {"name": "double", "arguments": {}}}]}}],
    ],
)
def test_an_answer_of_another_shape_is_an_error_of_ours(choices: Any) -> None:
    one = run()
    one.start()
    with pytest.raises(DeserializationError):
        one.answered(ChatCompletion.from_dict({"choices": choices}), 101.0)


def test_an_item_that_cannot_be_sent_back_is_an_error_of_ours() -> None:
    call = {"type": "function_call", "call_id": "1", "name": "double", "arguments": '{"x": 1}'}
    one = run(dialect=ResponsesDialect(), arguments={"input": "go"})
    one.start()
    work = one.answered(Response.from_dict({"output": [["odd"], call]}), 101.0)
    with pytest.raises(DeserializationError):
        one.worked(carried_out(work), 102.0)


def test_custom_tools_that_nobody_declared_are_answered_with_an_error() -> None:
    one = run()
    one.start()
    call = {"id": "c1", "type": "custom", "custom": {"name": "double", "input": "3"}}
    answer = completion()
    answer = ChatCompletion.from_dict(
        {
            **answer.to_dict(),
            "choices": [
                {"index": 0, "finish_reason": "tool_calls", "message": {"tool_calls": [call]}}
            ],
        }
    )
    assert one.answered(answer, 101.0) == Work((), math.inf)
    ask = one.worked([], 101.0)
    assert "error" in ask.changes["messages"][-1]["content"]


@pytest.mark.parametrize("name", ["mine", "double"])
def test_a_call_that_is_the_callers_own_business_ends_the_run(name: str) -> None:
    one = run(others=["mine"])
    one.start()
    answer = completion((name, '{"x": 1}'))
    assert isinstance(one.answered(answer, 101.0), RunEnd) is (name == "mine")


def test_errors_may_be_raised_or_told_in_other_words() -> None:
    failed = completion(("double", "nonsense"))
    one = run(on_error="raise")
    one.start()
    with pytest.raises(ToolArgumentsError):
        one.answered(failed, 101.0)
    one = run(on_error=lambda call, error: f"{call.name}: {type(error).__name__}")
    one.start()
    one.answered(failed, 101.0)
    one.worked([], 101.0)
    assert one.results[0].text == "double: ToolArgumentsError"
    one = run()
    one.start()
    work = one.answered(completion(("double", '{"x": 1}')), 101.0)
    assert isinstance(work, Work)
    told = one.failed(work.calls[0], ZeroDivisionError("by nought"))
    assert json.loads(told.text) == {"error": "ZeroDivisionError: by nought"}


AGAIN = completion(("double", '{"x": 1}'), ("double", '{"x": 1}'))


@given(st.integers(1, 6), st.none() | st.integers(1, 10))
def test_limits_hold_whatever_the_model_does(rounds: int, calls: int | None) -> None:
    one = run(limits=RunLimits(rounds, calls))
    one.start()

    def go_on_for_ever() -> None:
        while True:
            one.worked(carried_out(one.answered(AGAIN, 101.0)), 101.0)

    with pytest.raises(ToolLoopLimitError) as caught:
        go_on_for_ever()
    assert one.rounds <= rounds
    assert one.calls <= (math.inf if calls is None else calls)
    fewer = calls is not None and 2 * (rounds - 1) > calls
    assert caught.value.which == ("calls" if fewer else "rounds")
    assert caught.value.answer is AGAIN
    assert not caught.value.retryable


def test_time_runs_out() -> None:
    limits = RunLimits(max_seconds=10.0)
    one = run(limits=limits)
    assert one.start().until == 110.0
    with pytest.raises(ToolLoopLimitError) as caught:
        one.answered(AGAIN, 110.0)
    assert caught.value.which == "time"
    one = run(limits=limits)
    one.start()
    work = one.answered(AGAIN, 109.0)
    with pytest.raises(ToolLoopLimitError):
        one.worked(carried_out(work), 110.0)
    assert one.out_of_time().which == "time"
    one = run(limits=limits)
    one.start()
    last = completion(content="just in time")
    assert one.answered(last, 111.0) == RunEnd(last), "what is there need not be thrown away"


@pytest.mark.parametrize(
    ("timeout", "until", "total"),
    [
        (Timeout(), math.inf, 600.0),
        (Timeout(), 105.0, 5.0),
        (Timeout(total=3), 105.0, 3.0),
        (Timeout(total=None), 105.0, 5.0),
        (Timeout(), 99.0, 0.001),
    ],
)
def test_each_request_ends_with_the_run(timeout: Timeout, until: float, total: float) -> None:
    assert time_left(timeout, until, 100.0).total == total


@pytest.mark.parametrize(
    "wrong",
    [
        {"max_rounds": 0},
        {"max_rounds": 1.5},
        {"max_rounds": None},
        {"max_calls": -1},
        {"max_calls": True},
        {"max_seconds": 0},
        {"max_seconds": math.nan},
        {"max_seconds": "1"},
    ],
)
def test_impossible_limits_are_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        RunLimits(**wrong)


def test_two_tools_of_one_name_are_refused() -> None:
    with pytest.raises(ConfigurationError, match="two tools with the name 'double'"):
        run(tools=[function_tool(double), function_tool(double)])


@pytest.mark.parametrize(
    "choice", ["required", {"type": "function", "function": {"name": "double"}}]
)
def test_a_choice_that_forces_a_call_forces_the_first_only(choice: Any) -> None:
    one = run(arguments={"messages": [], "tool_choice": choice})
    one.start()
    assert one.worked(carried_out(one.answered(AGAIN, 1.0)), 1.0).changes["tool_choice"] == "auto"


@pytest.mark.parametrize("choice", [None, "auto", "none"])
def test_other_choices_stay(choice: Any) -> None:
    one = run(arguments={"messages": [], "tool_choice": choice})
    one.start()
    assert "tool_choice" not in one.worked(carried_out(one.answered(AGAIN, 1.0)), 1.0).changes


@pytest.mark.parametrize(
    ("kept", "expected"),
    [
        ({}, ["user", "reasoning", "function_call", "function_call_output"]),
        ({"conversation": "conv_1"}, ["function_call_output"]),
        ({"previous_response_id": "resp_0"}, ["function_call_output"]),
    ],
)
def test_responses_send_what_the_server_does_not_know(
    kept: dict[str, Any], expected: list[str]
) -> None:
    one = run(dialect=ResponsesDialect(), arguments={"input": "go", **kept})
    one.start()
    ask = one.worked(carried_out(one.answered(response(("double", '{"x": 2}')), 1.0)), 1.0)
    items = ask.changes["input"]
    assert [item.get("type", item.get("role")) for item in items] == expected
    assert items[-1] == {"type": "function_call_output", "call_id": "call_0", "output": "4"}
    chained = ask.changes.get("previous_response_id")
    assert chained == ("resp_1" if "previous_response_id" in kept else None)
    last = response(text="done")
    assert one.answered(last, 2.0) == RunEnd(last)
    assert one.conversation()[-1]["content"][0]["text"] == "done"
