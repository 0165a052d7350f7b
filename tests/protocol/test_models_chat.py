"""Chat answers: the official SDK's values, sloppy servers, and back to what stood on the wire."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openai.types import chat as official
from pydantic import BaseModel

from oaio_protocol.errors import DeserializationError
from oaio_protocol.models._base import Model, UnknownModel
from oaio_protocol.models.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChatCompletionContentPartImage,
    ChatCompletionDeleted,
    ChatCompletionMessage,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
    ChatCompletionStoreMessage,
)

USAGE: dict[str, Any] = {
    "prompt_tokens": 19,
    "completion_tokens": 10,
    "total_tokens": 29,
    "prompt_tokens_details": {"cached_tokens": 1, "audio_tokens": 0},
    "completion_tokens_details": {
        "reasoning_tokens": 4,
        "audio_tokens": 0,
        "accepted_prediction_tokens": 0,
        "rejected_prediction_tokens": 2,
    },
}
LOGPROBS: dict[str, Any] = {
    "content": [
        {
            "token": "Hé",
            "logprob": -0.25,
            "bytes": [72, 195, 169],
            "top_logprobs": [{"token": "Hé", "logprob": -0.25, "bytes": None}],
        }
    ],
    "refusal": None,
}
MODERATION: dict[str, Any] = {
    "input": {
        "type": "moderation_results",
        "model": "omni",
        "results": [
            {
                "type": "moderation_result",
                "model": "omni",
                "flagged": False,
                "categories": {"violence": False},
                "category_scores": {"violence": 0.125},
                "category_applied_input_types": {"violence": ["text"]},
            }
        ],
    },
    "output": {"type": "error", "code": "overloaded", "message": "later"},
}
COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1741569952,
    "model": "gpt-4o",
    "service_tier": "default",
    "system_fingerprint": "fp_x",
    "metadata": {"team": "blue"},
    "moderation": MODERATION,
    "usage": USAGE,
    "choices": [
        {
            "index": 0,
            "finish_reason": "tool_calls",
            "logprobs": LOGPROBS,
            "message": {
                "role": "assistant",
                "content": None,
                "refusal": None,
                "annotations": [
                    {
                        "type": "url_citation",
                        "url_citation": {
                            "start_index": 0,
                            "end_index": 4,
                            "title": "t",
                            "url": "https://example.org/",
                        },
                    }
                ],
                "audio": {"id": "a", "data": "AAAA", "expires_at": 5, "transcript": "hi"},
                "function_call": {"name": "old", "arguments": "{}"},
                "tool_calls": [
                    {"id": "c1", "type": "function", "function": {"name": "f", "arguments": "{}"}},
                    {"id": "c2", "type": "custom", "custom": {"name": "g", "input": "x"}},
                ],
            },
        },
        {
            "index": 1,
            "finish_reason": "stop",
            "logprobs": None,
            "message": {"role": "assistant", "content": "Hello", "refusal": None},
        },
    ],
}
CHUNK: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion.chunk",
    "created": 1741570283,
    "model": "gpt-4o",
    "service_tier": "default",
    "system_fingerprint": "fp_x",
    "obfuscation": "aB3dE5",
    "usage": None,
    "choices": [
        {
            "index": 0,
            "finish_reason": None,
            "logprobs": LOGPROBS,
            "delta": {
                "role": "assistant",
                "content": " token",
                "refusal": None,
                "function_call": {"name": "f", "arguments": ""},
                "tool_calls": [
                    {
                        "index": 2,
                        "id": "c",
                        "type": "function",
                        "function": {"name": "f", "arguments": "{"},
                    },
                    {"index": 3, "function": {"arguments": "}"}},
                ],
            },
        }
    ],
}
USAGE_CHUNK: dict[str, Any] = CHUNK | {"choices": [], "usage": USAGE, "moderation": MODERATION}
STORED: dict[str, Any] = {
    "id": "m1",
    "role": "user",
    "content": None,
    "refusal": None,
    "content_parts": [
        {"type": "text", "text": "look"},
        {"type": "image_url", "image_url": {"url": "https://example.org/a.png", "detail": "low"}},
    ],
}


def assert_same(ours: Any, theirs: Any, path: str = "") -> None:
    """Compare `ours` with what the official SDK decoded, attribute by attribute."""
    if isinstance(theirs, BaseModel):
        for name in type(theirs).model_fields:
            assert_same(getattr(ours, name), getattr(theirs, name), f"{path}.{name}")
        assert ours.extra == (theirs.model_extra or {})
    elif isinstance(theirs, list):
        assert len(ours) == len(theirs), path
        for index, (one, two) in enumerate(zip(ours, theirs, strict=True)):
            assert_same(one, two, f"{path}[{index}]")
    else:
        assert (type(ours), ours) == (type(theirs), theirs), path


PAIRS: list[tuple[type[Model], type[BaseModel], dict[str, Any]]] = [
    (ChatCompletion, official.ChatCompletion, COMPLETION),
    (ChatCompletionChunk, official.ChatCompletionChunk, CHUNK),
    (ChatCompletionChunk, official.ChatCompletionChunk, USAGE_CHUNK),
    (ChatCompletionStoreMessage, official.ChatCompletionStoreMessage, STORED),
    (
        ChatCompletionDeleted,
        official.ChatCompletionDeleted,
        {"id": "x", "deleted": True, "object": "chat.completion.deleted"},
    ),
]


@pytest.mark.parametrize(("ours", "theirs", "wire"), PAIRS)
def test_side_by_side(ours: type[Model], theirs: type[BaseModel], wire: dict[str, Any]) -> None:
    decoded = ours.from_dict(wire, strict=True)
    assert_same(decoded, _construct(theirs, wire))
    assert json.dumps(decoded.to_dict()) == json.dumps(wire)
    assert decoded.extra == {}


def _construct(cls: Any, wire: dict[str, Any]) -> Any:
    return cls.construct(**wire)


SLOPPY: list[dict[str, Any]] = [
    {},
    {"choices": []},
    {"id": "x", "choices": [{}], "usage": None},
    {"choices": [{"index": 0, "message": {"content": "hi"}}]},
    {
        "choices": [
            {"index": 0, "message": {"role": "assistant", "content": "", "tool_calls": None}}
        ]
    },
    {"choices": [{"index": 0, "finish_reason": "eos", "message": {"role": "model"}}]},
    {"choices": [{"message": {"reasoning_content": "so", "content": "hi"}, "stop_reason": 7}]},
    {"created": "yesterday", "model": 4, "error": {"code": 400}, "service_tier": "on_demand"},
]


@pytest.mark.parametrize("wire", SLOPPY)
def test_sloppy_answers_side_by_side(wire: dict[str, Any]) -> None:
    ours, theirs = ChatCompletion.from_dict(wire), _construct(official.ChatCompletion, wire)
    if wire.get("choices") is not None:
        for one, two in zip(ours.choices, theirs.choices, strict=True):
            assert one.index == two.index
            assert one.finish_reason == two.finish_reason
            assert one.extra == two.model_extra
            if two.message is not None:
                assert_same(one.message, two.message)
    for name in ("id", "created", "model", "object", "usage", "service_tier"):
        assert getattr(ours, name) == getattr(theirs, name)
    assert ours.extra == theirs.model_extra
    assert ours.to_dict() == wire


def test_null_choices_and_floats() -> None:
    completion = ChatCompletion.from_dict(
        {"choices": None, "created": 1.0, "usage": {"total_tokens": 3.0, "prompt_tokens": None}}
    )
    assert completion.choices == []
    assert (completion.created, completion.created.__class__) == (1, int)
    assert completion.usage is not None
    assert completion.usage.total_tokens == 3
    assert completion.usage.prompt_tokens is None
    chunk = ChatCompletionChunk.from_dict({"choices": [{"index": 0.0, "delta": None}]})
    assert chunk.choices[0].index.__class__ is int
    assert chunk.choices[0].delta.content is None
    assert chunk.to_dict() == {"choices": [{"index": 0.0, "delta": None}]}


def test_tool_calls_of_every_kind() -> None:
    message = ChatCompletionMessage.from_dict(
        {
            "role": "assistant",
            "tool_calls": [
                {"id": "1", "type": "function", "function": {"name": "f", "arguments": "{}"}},
                {"id": "2", "type": "custom", "custom": {"name": "g", "input": "i"}},
                {"id": "3", "function": {"name": "f", "arguments": {"not": "a string"}}},
                {"id": "4", "type": "hologram", "beam": 1},
            ],
        }
    )
    calls: list[Any] = message.tool_calls or []
    assert [type(call) for call in calls] == [
        ChatCompletionMessageFunctionToolCall,
        ChatCompletionMessageCustomToolCall,
        ChatCompletionMessageFunctionToolCall,
        UnknownModel,
    ]
    assert calls[2].function.arguments == {"not": "a string"}
    assert calls[3].beam == 1


def test_reasoning_is_an_attribute() -> None:
    chunk = ChatCompletionChunk.from_dict(
        {"choices": [{"index": 0, "delta": {"reasoning_content": "well"}}]}
    )
    assert chunk.choices[0].delta.reasoning_content == "well"


def test_stored_messages_have_parts() -> None:
    message = ChatCompletionStoreMessage.from_dict(STORED)
    assert isinstance(message, ChatCompletionMessage)
    assert message.content_parts is not None
    assert isinstance(message.content_parts[1], ChatCompletionContentPartImage)
    assert message.content_parts[1].image_url.detail == "low"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"id": None}, "id is null"),
        ({"choices": None}, "choices is null"),
        ({"created": "1"}, "created is a string, not int"),
        ({"choices": [{"index": 0}]}, "choices[0].finish_reason is missing"),
        ({"usage": {"total_tokens": 1}}, "usage.completion_tokens is missing"),
        ({"metadata": {"a": 1}}, "metadata.a is a number, not str"),
    ],
)
def test_strict(change: dict[str, Any], message: str) -> None:
    with pytest.raises(DeserializationError) as caught:
        ChatCompletion.from_dict(COMPLETION | change, strict=True)
    assert message in str(caught.value)


leaves = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5)
)


def objects_like(wire: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    fields = {key: anything_like(value) for key, value in wire.items()}
    return st.fixed_dictionaries({}, optional=fields | {"more": leaves})


def anything_like(wire: Any) -> st.SearchStrategy[Any]:
    """Values like `wire` in which anything may be missing, or something else, or more."""
    if isinstance(wire, dict):
        return leaves | objects_like(wire)
    if isinstance(wire, list):
        return leaves | st.lists(anything_like(wire[0]) if wire else leaves, max_size=2)
    return leaves | st.just(wire)


@pytest.mark.parametrize(("cls", "answers"), [(cls, objects_like(wire)) for cls, _, wire in PAIRS])
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_whatever_comes_goes_back(
    cls: type[Model], answers: st.SearchStrategy[dict[str, Any]], data: st.DataObject
) -> None:
    sloppy = data.draw(answers)
    decoded = cls.from_dict(sloppy)
    assert json.dumps(decoded.to_dict()) == json.dumps(sloppy)
    assert decoded == cls.from_dict(decoded.to_dict())
    assert repr(decoded).startswith(cls.__name__)


def test_nulls_can_be_left_out() -> None:
    wire = {"role": "assistant", "content": "Hi", "refusal": None, "extra_null": None, "n": [None]}
    message = ChatCompletionMessage.from_dict(wire)

    short = {"role": "assistant", "content": "Hi", "n": [None]}
    assert message.to_dict(exclude_none=True) == short
    assert message.model_dump(mode="json", exclude_none=True, exclude_unset=True) == short
    assert message.model_dump(by_alias=True) == wire
    assert json.loads(message.model_dump_json(exclude_none=True, warnings=False)) == short
