"""What `parse()` sends, beside what the official SDK's sends for the same pydantic models."""

from __future__ import annotations

from typing import Any, Literal

import openai
import pydantic
import pytest

import oaio

from .official import Ask, sent_by_official, sent_by_us


class Step(pydantic.BaseModel):
    """A step."""

    explanation: str
    next: "Step | None"  # noqa: UP037 - it is evaluated at once


class Answer(pydantic.BaseModel):
    """An answer."""

    steps: list[Step]
    kind: Literal["sum", "product"] = pydantic.Field(description="what was asked for")


@pydantic.dataclasses.dataclass
class Data:
    answer: int


MESSAGES: Any = [{"role": "user", "content": "?"}]


def tool(client: Any, **options: Any) -> Any:
    module = openai if isinstance(client, openai.OpenAI) else oaio
    return module.pydantic_function_tool(Answer, **options)


CALLS: dict[str, Ask] = {
    "chat": lambda c: c.chat.completions.parse(
        model="m", messages=MESSAGES, response_format=Answer, temperature=0.5
    ),
    "chat, a dataclass": lambda c: c.chat.completions.parse(
        model="m", messages=MESSAGES, response_format=Data
    ),
    "chat, a plain format": lambda c: c.chat.completions.parse(
        model="m", messages=MESSAGES, response_format={"type": "json_object"}
    ),
    "chat, tools": lambda c: c.chat.completions.parse(
        model="m", messages=MESSAGES, tools=[tool(c), tool(c, name="other", description="Do it.")]
    ),
    "responses": lambda c: c.responses.parse(model="m", input="?", text_format=Answer),
    "responses, text": lambda c: c.responses.parse(
        model="m", input="?", text_format=Answer, text={"verbosity": "low"}
    ),
    "responses, tools": lambda c: c.responses.parse(
        model="m", input="?", text_format=Answer, tools=[tool(c)]
    ),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_same_is_sent(name: str) -> None:
    official, ours = sent_by_official({}, CALLS[name]), sent_by_us({}, CALLS[name])
    if "stream" not in ours.body:  # which it says is not wanted, and the API's default
        assert official.body.pop("stream", False) is False
    assert ours == official
