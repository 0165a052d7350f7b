"""The models of the Responses API, held against those of the official SDK.

The SDK's classes are the second opinion: examples are built from their fields, so that a field that
is missing, misspelt or of another type here shows up.
"""

import copy
import json
import subprocess
import sys
import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import openai.types.responses as sdk
import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter

from oaio_protocol.errors import DeserializationError
from oaio_protocol.models import response_events, response_items, response_tools, responses
from oaio_protocol.models._base import Model, UnknownModel
from oaio_protocol.models._decode import decode
from oaio_protocol.models.response_events import decode_event
from oaio_protocol.models.responses import Response


def plain(tp: Any) -> Any:
    """Return `tp` without the wrappers that only pydantic reads."""
    while True:
        if get_origin(tp) is Annotated:
            tp = get_args(tp)[0]
        elif hasattr(tp, "__value__"):
            tp = tp.__value__
        else:
            return tp


def is_union(tp: Any) -> bool:
    return get_origin(tp) in (Union, types.UnionType)


def variants(tp: Any) -> list[Any]:
    """Return the members of a union, of unions in it too, `None` left out."""
    tp = plain(tp)
    if is_union(tp):
        return [v for member in get_args(tp) for v in variants(member)]
    return [] if tp is type(None) else [tp]


SCALARS: dict[Any, Any] = {str: "text", int: 7, float: 0.5, bool: True, object: {"any": [1]}}


def example(tp: Any, *, full: bool, choice: int = 0) -> Any:
    """Return JSON for `tp`; `choice` picks among the variants of unions and enumerations."""
    tp = plain(tp)
    if is_union(tp):
        members = variants(tp)
        return example(members[choice % len(members)], full=full, choice=choice)
    if get_origin(tp) is Literal:
        return get_args(tp)[choice % len(get_args(tp))]
    if get_origin(tp) is list:
        # A compound filter in a compound filter is any object to the SDK.
        members = [v for v in variants(get_args(tp)[0]) if v is not object]
        return [example(v, full=full, choice=choice) for v in members]
    if get_origin(tp) is dict:
        return {"key": example(get_args(tp)[1], full=full, choice=choice)}
    if isinstance(tp, type) and issubclass(tp, BaseModel):
        return {
            field.alias or name: example(field.annotation, full=full, choice=choice)
            for name, field in tp.model_fields.items()
            if full or field.is_required()
        }
    return copy.deepcopy(SCALARS[object if tp is Any else tp])


def assert_same(ours: Any, theirs: Any, where: str) -> None:
    """Compare two objects by the SDK's attributes, all the way down."""
    if isinstance(theirs, BaseModel):
        # The only place where kinds of objects come back that otherwise only go in.
        untyped = "instructions[" in where and isinstance(ours, UnknownModel | dict)
        wire = (ours if isinstance(ours, dict) else ours.extra) if untyped else {}
        assert untyped or not isinstance(ours, UnknownModel), where
        for name, field in type(theirs).model_fields.items():
            mine = wire.get(field.alias or name) if untyped else getattr(ours, name)
            assert_same(mine, getattr(theirs, name), f"{where}.{name}")
    elif isinstance(theirs, list):
        assert len(ours) == len(theirs), where
        for index, (mine, other) in enumerate(zip(ours, theirs, strict=True)):
            assert_same(mine, other, f"{where}[{index}]")
    elif isinstance(theirs, dict) and isinstance(ours, dict):
        assert ours.keys() == theirs.keys(), where
        for key in theirs:
            assert_same(ours[key], theirs[key], f"{where}.{key}")
    else:
        assert (ours.to_dict() if isinstance(ours, Model) else ours) == theirs, where


def types_of(cls: Any) -> list[str]:
    return list(get_args(cls.model_fields["type"].annotation))


STREAM_EVENT: TypeAdapter[Any] = TypeAdapter(sdk.ResponseStreamEvent)
EVENTS = {cls.__name__: cls for cls in variants(sdk.ResponseStreamEvent)}
ITEMS = {cls.__name__: cls for cls in variants(sdk.ResponseOutputItem)}
TOOLS = {cls.__name__: cls for cls in variants(sdk.Tool)}
CHOICES = [
    v for v in variants(sdk.Response.model_fields["tool_choice"].annotation) if isinstance(v, type)
]
EVENT_TYPES = """
error response.audio.delta response.audio.done response.audio.transcript.delta
response.audio.transcript.done response.code_interpreter_call.completed
response.code_interpreter_call.in_progress response.code_interpreter_call.interpreting
response.code_interpreter_call_code.delta response.code_interpreter_call_code.done
response.completed response.content_part.added response.content_part.done response.created
response.custom_tool_call_input.delta response.custom_tool_call_input.done response.failed
response.file_search_call.completed response.file_search_call.in_progress
response.file_search_call.searching response.function_call_arguments.delta
response.function_call_arguments.done response.image_generation_call.completed
response.image_generation_call.generating response.image_generation_call.in_progress
response.image_generation_call.partial_image response.in_progress response.incomplete
response.mcp_call.completed response.mcp_call.failed response.mcp_call.in_progress
response.mcp_call_arguments.delta response.mcp_call_arguments.done
response.mcp_list_tools.completed response.mcp_list_tools.failed
response.mcp_list_tools.in_progress response.output_item.added response.output_item.done
response.output_text.annotation.added response.output_text.delta response.output_text.done
response.queued response.reasoning_summary_part.added response.reasoning_summary_part.done
response.reasoning_summary_text.delta response.reasoning_summary_text.done
response.reasoning_text.delta response.reasoning_text.done response.refusal.delta
response.refusal.done response.shell_call_command.added response.shell_call_command.delta
response.shell_call_command.done response.shell_call_output_content.delta
response.shell_call_output_content.done response.web_search_call.completed
response.web_search_call.in_progress response.web_search_call.searching
""".split()  # noqa: SIM905 - a list of 58 lines reads worse


# --- side by side -----------------------------------------------------------------------------


@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
@pytest.mark.parametrize("name", EVENTS)
def test_events_are_as_in_the_sdk(name: str, full: bool) -> None:
    data = example(EVENTS[name], full=full)
    event = decode_event(data, strict=True)
    assert type(event) is getattr(response_events, name)
    assert_same(event, STREAM_EVENT.validate_python(data), name)
    assert event.to_dict() == data


@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
@pytest.mark.parametrize("name", ITEMS)
def test_items_are_as_in_the_sdk(name: str, full: bool) -> None:
    for choice in range(9):
        data = example(ITEMS[name], full=full, choice=choice)
        wire = {**example(sdk.Response, full=False), "output": [data]}
        response = Response.from_dict(wire, strict=True)
        (item,) = response.output
        assert type(item) is getattr(response_items, name)
        assert_same(item, ITEMS[name].model_validate(data), name)
        assert response.to_dict() == wire


@pytest.mark.parametrize("full", [False, True], ids=["minimal", "full"])
@pytest.mark.parametrize("name", TOOLS)
def test_tools_are_as_in_the_sdk(name: str, full: bool) -> None:
    for choice in range(4):
        data = example(TOOLS[name], full=full, choice=choice)
        wire = {**example(sdk.Response, full=False), "tools": [data]}
        response = Response.from_dict(wire, strict=True)
        assert type(response.tools[0]) is getattr(response_tools, name)
        assert_same(response.tools[0], TOOLS[name].model_validate(data), name)
        assert response.to_dict() == wire


@pytest.mark.parametrize("cls", CHOICES)
def test_the_choice_among_tools_is_as_in_the_sdk(cls: type[BaseModel]) -> None:
    for kind in types_of(cls):
        data = {**example(cls, full=True), "type": kind}
        wire = {**example(sdk.Response, full=False), "tool_choice": data}
        choice = Response.from_dict(wire, strict=True).tool_choice
        assert type(choice) is getattr(response_tools, cls.__name__)
        assert_same(choice, cls.model_validate(data), cls.__name__)


@pytest.mark.parametrize("choice", range(12))
def test_whole_responses_are_as_in_the_sdk(choice: int) -> None:
    data = example(sdk.Response, full=True, choice=choice)
    data["output"] = [item for item in data["output"] if item["type"] != "message"]
    response = Response.from_dict(data, strict=True)
    assert_same(response, sdk.Response.model_validate(data), "response")
    assert response.to_dict() == data
    assert json.loads(response.to_json()) == data


def test_messages_that_went_in_are_told_with_the_response() -> None:
    data = example(sdk.Response, full=False)
    data["instructions"] = [
        {"role": "user", "content": "hello"},
        {"role": "developer", "type": "message", "content": [{"type": "input_text", "text": "x"}]},
    ]
    first, second = Response.from_dict(data, strict=True).instructions or []
    assert isinstance(first, responses.EasyInputMessage)
    assert first.content == "hello"
    assert isinstance(second, responses.EasyInputMessage)
    assert isinstance(second.content[0], responses.ResponseInputText)


def test_every_event_of_the_description_is_known() -> None:
    known = {kind for cls in EVENTS.values() for kind in types_of(cls)}
    assert len(EVENT_TYPES) == 58
    assert set(EVENT_TYPES) <= known
    for kind in EVENT_TYPES:
        assert not isinstance(decode_event({"type": kind}), UnknownModel)


# --- strict and lenient -----------------------------------------------------------------------


@pytest.mark.parametrize("name", EVENTS)
def test_missing_fields_fail_only_when_strict(name: str) -> None:
    data = example(EVENTS[name], full=False)
    for key in data.keys() - {"type"}:
        broken = {k: v for k, v in data.items() if k != key}
        with pytest.raises(DeserializationError, match=f"{key} is missing"):
            decode_event(broken, strict=True)
        event = decode_event(broken)
        assert type(event).__name__ == name
        assert event.to_dict().keys() >= broken.keys()


@pytest.mark.parametrize("name", EVENTS)
def test_fields_of_another_type_fail_only_when_strict(name: str) -> None:
    data = example(EVENTS[name], full=False)
    for key in data.keys() - {"type"}:
        wrong: Any = 1 if isinstance(data[key], str | list | dict) else "1"
        broken = {**data, key: wrong}
        with pytest.raises(DeserializationError, match=key):
            decode_event(broken, strict=True)
        event = decode_event(broken)
        assert getattr(event, key) == wrong
        assert event.to_dict() == broken


@pytest.mark.parametrize("data", [None, 1, "text", [], [{"type": "response.created"}]])
def test_what_is_no_object_is_a_typed_error(data: Any) -> None:
    with pytest.raises(DeserializationError):
        decode_event(data)


@pytest.mark.parametrize("kind", ["response.new.delta", None, 7, ["response.created"], {}])
def test_unknown_events_survive(kind: Any) -> None:
    data = {"type": kind, "sequence_number": 3, "new": {"a": [1]}}
    event: Any = decode_event(data, strict=True)
    assert isinstance(event, UnknownModel)
    assert event.new == {"a": [1]}
    assert event.to_dict() == data


def test_unknown_kinds_and_values_survive_everywhere() -> None:
    data = example(sdk.Response, full=False)
    data["output"] = [
        {"type": "from_tomorrow", "id": "x", "deep": {"a": 1}},
        {
            "type": "message",
            "id": "m",
            "role": "assistant",
            "status": "paused",
            "content": [{"type": "output_smell", "smell": "rose"}],
        },
    ]
    data["tools"] = [{"type": "telepathy"}]
    data["tool_choice"] = {"type": "telepathy", "mode": "loud"}
    data["status"] = "dreaming"
    data["service_tier"] = "luxury"
    response: Any = Response.from_dict(data, strict=True)
    assert response.output[0].deep == {"a": 1}
    assert response.output[1].content[0].smell == "rose"
    assert response.tools[0].type == "telepathy"
    assert response.tool_choice.mode == "loud"
    assert response.status == "dreaming"
    assert response.to_dict() == data
    assert response.output_text == ""


def test_unknown_fields_are_kept_and_readable() -> None:
    data = {
        "type": "response.output_text.delta",
        "content_index": 0,
        "delta": "Hi",
        "item_id": "m",
        "logprobs": [],
        "output_index": 0,
        "sequence_number": 4,
        "obfuscation": "xyz",
    }
    event = decode_event(data, strict=True)
    assert event.extra == {"obfuscation": "xyz"}
    assert event.obfuscation == "xyz"
    assert list(event.to_dict()) == list(data)


def test_the_response_of_a_small_server() -> None:
    # As llama.cpp answers: most fields are missing, some are null.
    data = {
        "id": "resp_1",
        "object": "response",
        "created_at": 1_700_000_000,
        "completed_at": 1_700_000_001,
        "model": "tiny",
        "status": "completed",
        "output": [
            {
                "type": "message",
                "id": "msg_1",
                "role": "assistant",
                "status": "completed",
                "content": [
                    {"type": "output_text", "text": "Hel", "annotations": [], "logprobs": []},
                    {"type": "output_text", "text": None},
                    {"text": "lo"},
                ],
            },
            {"type": "function_call", "call_id": "c", "name": "f", "arguments": "{}"},
        ],
        "usage": {"input_tokens": 1.0, "output_tokens": 2, "total_tokens": 3},
        "error": None,
    }
    response = Response.from_dict(data)
    assert response.output_text == "Hello"
    assert response.tools == []
    assert response.usage is not None
    assert response.usage.input_tokens == 1
    assert isinstance(response.usage.input_tokens, int)
    assert response.usage.output_tokens_details.reasoning_tokens is None
    assert response.to_dict() == data
    with pytest.raises(DeserializationError):
        Response.from_dict(data, strict=True)


# --- the joined text --------------------------------------------------------------------------


def message(*texts: str) -> dict[str, Any]:
    content = [{"type": "output_text", "text": text, "annotations": []} for text in texts]
    return {
        "type": "message",
        "id": "m",
        "role": "assistant",
        "status": "completed",
        "content": content,
    }


@given(st.lists(st.lists(st.text())))
def test_output_text_joins_all_texts(messages: list[list[str]]) -> None:
    data = example(sdk.Response, full=False)
    data["output"] = [message(*texts) for texts in messages]
    expected = sdk.Response.model_validate(data).output_text
    assert Response.from_dict(data).output_text == expected
    assert expected == "".join("".join(texts) for texts in messages)


def test_output_text_of_the_wire_does_not_hide_the_joined_text() -> None:
    data = {"output": [message("real")], "output_text": "false"}
    response = Response.from_dict(data)
    assert response.output_text == "real"
    assert response.extra["output_text"] == "false"
    assert response.to_dict() == data


def test_refusals_are_no_text() -> None:
    data = {"output": [message("a")]}
    data["output"][0]["content"].append({"type": "refusal", "refusal": "no"})
    assert Response.from_dict(data).output_text == "a"


@pytest.mark.parametrize("output", [None, [], "text", 3, [None, 1, "x"], [{"type": "message"}]])
def test_output_text_survives_any_output(output: Any) -> None:
    assert Response.from_dict({"output": output}).output_text == ""


ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=5,
)


@given(ANYTHING, ANYTHING)
def test_output_text_survives_texts_and_contents_of_other_kinds(text: Any, content: Any) -> None:
    item = message("well", "known")
    item["content"].append({"type": "output_text", "text": text})
    output = [{**message(), "content": content}, item]
    found = Response.from_dict({"output": output}).output_text
    assert found == "wellknown" + (text if isinstance(text, str) else "")


# --- names ------------------------------------------------------------------------------------


def test_every_exported_name_is_there() -> None:
    for name in responses.__all__:
        assert getattr(responses, name) is not None
    with pytest.raises(AttributeError, match="no_such_name"):
        getattr(responses, "no_such_name")  # noqa: B009 - for the type checker


def test_plain_calls_do_not_load_the_events() -> None:
    program = (
        "import sys; import oaio_protocol.models.responses as r; name = r.__name__;"
        "loaded = lambda: 'oaio_protocol.models.response_events' in sys.modules;"
        "first = loaded(); r.ResponseCreatedEvent; print(first, loaded())"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": ":".join(sys.path)},
    )
    assert done.stdout.split() == ["False", "True"]


def test_keywords_of_python_get_an_underscore() -> None:
    data = {"type": "function", "name": "f", "parameters": None, "strict": None, "async": True}
    tool = decode(response_tools.FunctionTool, data)
    assert tool.async_ is True
    assert tool.to_dict() == data
