"""The rules for the arguments of `responses.create`."""

import inspect
from typing import Any, get_type_hints

import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ValidationError
from oaio_protocol.models.responses import Response
from oaio_protocol.operations._response_params import RESPONSE_RULES, ResponseCreateParams
from oaio_protocol.validation import problems, validate

NAME = "responses.create"


def fields(**params: Any) -> list[str]:
    """Return the fields that are wrong, in order."""
    return [field for field, _ in problems(params, RESPONSE_RULES)]


def test_the_arguments_are_those_of_the_sdk() -> None:
    signature = inspect.signature(openai.OpenAI(api_key="x").responses.create)
    # What all operations take, and what decides the type of the result, is written elsewhere.
    others = {"extra_headers", "extra_query", "extra_body", "timeout", "stream"}
    assert set(signature.parameters) - others == set(get_type_hints(ResponseCreateParams))


VALID: list[dict[str, Any]] = [
    {},
    {"model": "m", "input": "hello"},
    {"model": "m", "input": ""},
    {"model": "m", "input": "x" * 1_000_000},
    {"model": "m", "input": []},
    {"prompt": {"id": "pmpt_1", "variables": {"a": "b"}}},
    {"input": [{"role": "user", "content": ""}]},
    {"input": [{"type": "message", "role": "assistant", "content": []}]},
    {"input": [{"type": "function_call_output", "call_id": "c", "output": ""}]},
    {"input": [{"type": "function_call_output", "name": "f", "output": "x"}]},
    {"input": [{"type": "item_reference", "id": "i"}]},
    {"input": [{"type": "from_tomorrow"}]},
    {"temperature": 0},
    {"temperature": 2.0, "top_p": 1, "top_logprobs": 20},
    {"top_p": 0.0, "top_logprobs": 0, "max_output_tokens": 16, "max_tool_calls": 1},
    {"conversation": "conv_1"},
    {"conversation": {"id": "conv_1"}},
    {"conversation": None, "previous_response_id": "resp_1"},
    {"conversation": "conv_1", "previous_response_id": None},
    {"background": True, "stream": True, "stream_options": {"include_obfuscation": False}},
    {"stream": True, "stream_options": None},
    {"metadata": {"k" * 64: "v" * 512}},
    {"metadata": {str(i): "" for i in range(16)}},
    {"text": {"format": {"type": "text"}, "verbosity": "endless"}},
    {"text": {"format": {"type": "json_schema", "name": "n", "schema": {}}}},
    {"tools": [{"type": "function", "name": "f", "parameters": None}]},
    {"tools": [{"type": "telepathy"}, {"type": "web_search"}]},
    {"tool_choice": {"type": "telepathy"}, "service_tier": "luxury", "truncation": "maybe"},
    {"context_management": [{"type": "compaction", "compact_threshold": 1000}]},
    {"context_management": [{"type": "compaction", "compact_threshold": None}]},
    {"safety_identifier": "s" * 64},
    {"moderation": {"model": "omni"}},
    dict.fromkeys(get_type_hints(ResponseCreateParams)),
]


@pytest.mark.parametrize("params", VALID, ids=range(len(VALID)))
def test_what_the_api_takes_passes(params: dict[str, Any]) -> None:
    validate(NAME, params, RESPONSE_RULES)


INVALID: list[tuple[dict[str, Any], str]] = [
    ({"model": ""}, "model"),
    ({"model": " \n"}, "model"),
    ({"model": 4}, "model"),
    ({"input": {"role": "user", "content": "x"}}, "input"),
    ({"input": ["x"]}, "input[0]"),
    ({"input": [{"type": "message", "content": "x"}]}, "input[0].role"),
    ({"input": [{"role": "user", "content": "x"}, {"type": "message", "role": "user"}]},
     "input[1].content"),
    ({"input": [{"type": "function_call", "call_id": "c", "name": "f"}]}, "input[0].arguments"),
    ({"input": [{"type": "function_call_output", "call_id": "c"}]}, "input[0].output"),
    ({"input": [{"type": "function_call_output", "call_id": "", "output": ""}]},
     "input[0].call_id"),
    ({"input": [{"type": "custom_tool_call_output", "output": ""}]}, "input[0].call_id"),
    ({"input": [{"type": "mcp_approval_response", "approve": False}]},
     "input[0].approval_request_id"),
    ({"input": [{"type": "item_reference"}]}, "input[0].id"),
    ({"instructions": ["x"]}, "instructions"),
    ({"prompt": {"version": "1"}}, "prompt.id"),
    ({"prompt": "pmpt_1"}, "prompt"),
    ({"previous_response_id": ""}, "previous_response_id"),
    ({"conversation": "c", "previous_response_id": "r"}, "conversation"),
    ({"conversation": ""}, "conversation"),
    ({"conversation": {"id": ""}}, "conversation.id"),
    ({"temperature": -0.1}, "temperature"),
    ({"temperature": 2.1}, "temperature"),
    ({"temperature": float("nan")}, "temperature"),
    ({"temperature": "1"}, "temperature"),
    ({"temperature": True}, "temperature"),
    ({"top_p": 1.01}, "top_p"),
    ({"top_p": -1}, "top_p"),
    ({"top_logprobs": 21}, "top_logprobs"),
    ({"top_logprobs": -1}, "top_logprobs"),
    ({"top_logprobs": 1.5}, "top_logprobs"),
    ({"max_output_tokens": 15}, "max_output_tokens"),
    ({"max_output_tokens": 20.0}, "max_output_tokens"),
    ({"max_tool_calls": "many"}, "max_tool_calls"),
    ({"metadata": {str(i): "" for i in range(17)}}, "metadata"),
    ({"metadata": {"k" * 65: "v"}}, "metadata." + "k" * 64),
    ({"metadata": {"k": "v" * 513}}, "metadata.k"),
    ({"metadata": {"k": 1}}, "metadata.k"),
    ({"stream_options": {}}, "stream_options"),
    ({"stream_options": {}, "stream": False}, "stream_options"),
    ({"safety_identifier": "s" * 65}, "safety_identifier"),
    ({"context_management": []}, "context_management"),
    ({"context_management": [{"type": "compaction", "compact_threshold": 999}]},
     "context_management[0].compact_threshold"),
    ({"context_management": [{}]}, "context_management[0].type"),
    ({"moderation": {}}, "moderation.model"),
    ({"text": {"format": {"type": "json_schema", "name": "n"}}}, "text.format.schema"),
    ({"text": "json"}, "text"),
    ({"tools": [{"name": "f"}]}, "tools[0].type"),
    ({"tools": [{"type": "web_search"}, {"type": "function"}]}, "tools[1].name"),
    ({"tools": [{"type": "custom", "name": ""}]}, "tools[0].name"),
    ({"tools": [{"type": "file_search"}]}, "tools[0].vector_store_ids"),
    ({"tools": [{"type": "mcp"}]}, "tools[0].server_label"),
    ({"tools": [{"type": "code_interpreter"}]}, "tools[0].container"),
    ({"tools": [{"type": "image_generation", "partial_images": 4}]}, "tools[0].partial_images"),
    ({"tools": [{"type": "namespace", "name": "n", "tools": []}]}, "tools[0].tools"),
    ({"tools": "web_search"}, "tools"),
]  # fmt: skip


@pytest.mark.parametrize(("params", "field"), INVALID, ids=range(len(INVALID)))
def test_what_the_api_refuses_is_named(params: dict[str, Any], field: str) -> None:
    assert fields(**params) == [field]
    with pytest.raises(ValidationError, match=NAME) as caught:
        validate(NAME, params, RESPONSE_RULES)
    assert [name for name, _ in caught.value.details] == [field]


def test_all_problems_are_told_at_once() -> None:
    assert fields(model="", temperature=9, top_p=9, tools=[{}], metadata=3) == [
        "model",
        "temperature",
        "top_p",
        "metadata",
        "tools[0].type",
    ]


def test_objects_of_a_response_go_back_in() -> None:
    item = {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"}
    response = Response.from_dict(
        {
            "output": [{"type": "message", "role": "assistant", "content": []}, item],
            "tools": [{"type": "function", "name": "f"}],
            "tool_choice": {"type": "function", "name": "f"},
            "text": {"format": {"type": "text"}},
            "prompt": {"id": "p"},
            "conversation": {"id": "c"},
        }
    )
    given_back = {
        "input": [*response.output, {"type": "function_call_output", "call_id": "c", "output": ""}],
        "tools": response.tools,
        "tool_choice": response.tool_choice,
        "text": response.text,
        "prompt": response.prompt,
        "conversation": response.conversation,
    }
    assert fields(**given_back) == []


ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["type", "id", "name", "tools"]) | st.text(), inner)
    ),
    max_leaves=6,
)


@given(st.dictionaries(st.sampled_from(sorted(get_type_hints(ResponseCreateParams))), ANY_JSON))
def test_nothing_but_a_validation_error_comes_out(params: dict[str, Any]) -> None:
    found = problems(params, RESPONSE_RULES)
    assert all(isinstance(field, str) and message for field, message in found)
    if found:
        with pytest.raises(ValidationError) as caught:
            validate(NAME, params, RESPONSE_RULES)
        assert list(caught.value.details) == found
    else:
        validate(NAME, params, RESPONSE_RULES)
