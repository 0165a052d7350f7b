"""What a handler of a run's stream is told, also by servers that number nothing as they should."""

from __future__ import annotations

from typing import Any

import pytest

from oaio_protocol.models._decode import decode
from oaio_protocol.models.generated.assistants import AssistantStreamEvent
from oaio_protocol.streams.runs import RunStreamState


def told(state: RunStreamState, name: str, data: Any) -> dict[str, tuple[Any, ...]]:
    kind: Any = AssistantStreamEvent
    state.feed(decode(kind, {"event": name, "data": data}))
    return {method: arguments() for method, arguments in state.told}


def part(index: object, value: str) -> dict[str, Any]:
    text = {"index": index, "type": "text", "text": {"value": value}}
    return {"id": "msg_1", "delta": {"content": [text]}}


def call(index: object) -> dict[str, Any]:
    details = {"type": "tool_calls", "tool_calls": [{"index": index, "type": "function"}]}
    return {"id": "step_1", "delta": {"step_details": details}}


def test_a_text_grows() -> None:
    state = RunStreamState()
    told(state, "thread.message.delta", part(0, "Hel"))
    found = told(state, "thread.message.delta", part(0, "lo"))
    assert found["on_text_delta"][1].value == "Hello"
    assert [message.id for message in state.snapshot()] == ["msg_1"]


@pytest.mark.parametrize("index", [-1, -5, 7, None, "a", 1.5, [], {}])
def test_odd_numbers(index: object) -> None:
    state = RunStreamState()
    assert "on_text_delta" in told(state, "thread.message.delta", part(index, "x"))
    told(state, "thread.message.delta", part(0, "y"))
    assert "on_message_done" in told(state, "thread.message.completed", {"id": "msg_1"})
    assert "on_tool_call_delta" in told(state, "thread.run.step.delta", call(index))
    assert "on_run_step_done" in told(state, "thread.run.step.completed", {"id": "step_1"})
    assert state.end() == []
