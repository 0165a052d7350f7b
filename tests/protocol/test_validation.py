"""Rules alone, and the rules of chat completions and embeddings."""

import inspect
import math
import typing
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openai.resources.chat.completions import Completions
from openai.resources.embeddings import Embeddings

from oaio_protocol import validation as rule
from oaio_protocol.errors import ValidationError
from oaio_protocol.models.chat import ChatCompletionMessage
from oaio_protocol.operations._chat_params import CHAT_RULES, ChatCompletionCreateParams
from oaio_protocol.operations._embedding_params import EMBEDDING_RULES, EmbeddingCreateParams

USER = {"role": "user", "content": "hi"}
CALL = {"id": "c", "type": "function", "function": {"name": "f", "arguments": "{}"}}


def broken(rules: Any, params: dict[str, Any]) -> list[tuple[str, str]]:
    return rule.problems(params, rules if isinstance(rules, tuple) else (rules,))


def chat(**params: Any) -> list[tuple[str, str]]:
    return broken(CHAT_RULES, {"model": "m", "messages": [USER]} | params)


def embedding(**params: Any) -> list[tuple[str, str]]:
    return broken(EMBEDDING_RULES, {"model": "m", "input": "hi"} | params)


# --- the rules alone --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("a_rule", "good", "bad"),
    [
        (rule.not_empty("x"), ["a", [1], {"a": 1}, 0], ["", " \n", [], {}, ()]),
        (rule.text("x", 1, 3), ["a", "abc"], ["", "abcd", 1, b"a", ["a"], True]),
        (rule.length("x", 1, 2), [[1], "ab", {"a": 1}, 5], [[], [1, 2, 3], "abc"]),
        (
            rule.within("x", -1, 1),
            [0, 1, -1, 0.5, -1.0],
            [1.01, -2, math.nan, math.inf, "1", True, False, [], 10**400],
        ),
        (rule.within("x"), [0, -1e9, 10**400], [math.nan, -math.inf, "x"]),
        (rule.within("x", 0), [0, 5], [-0.1, math.inf]),
        (rule.within("x", high=0), [0, -5], [0.1, math.nan]),
        (rule.integer("x", 1, 3), [1, 3], [0, 4, 1.0, "2", True, 10**5000]),
        (rule.integer("x"), [-1, 10**30], [1.5, math.nan, False]),
        (rule.one_of("x", "a", 2), ["a", 2], ["b", 3, [], {}]),
        (rule.matches("x", "[a-z]+", "letters"), ["a", "zz"], ["A", "", "a\n", 1]),
        (
            rule.metadata("x"),
            [{}, {"a": "b"}, {"k" * 64: "v" * 512}],
            [{"k" * 65: "v"}, {"k": "v" * 513}, {"k": 1}, {1: "v"}, [], "x"],
        ),
        (rule.each("x"), [[], [{}], ({},)], ["x", {}, 3, [1], [None], ["a"]]),
        (rule.inside("x", rule.required("a")), [{"a": 1}], [{}, {"a": None}, 3, "x", [1]]),
    ],
)
def test_rules_of_one_argument(a_rule: rule.Rule, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert broken(a_rule, {"x": value}) == []
    for value in bad:
        found = broken(a_rule, {"x": value})
        assert found, value
        assert all(path.startswith("x") for path, _ in found)
        assert all(len(message) < 200 for _, message in found)
    assert broken(a_rule, {}) == broken(a_rule, {"x": None}) == []


def test_rules_across_arguments() -> None:
    assert broken(rule.excludes("a", "b", "c"), {"a": 1, "b": None}) == []
    assert broken(rule.excludes("a", "b", "c"), {"a": 1, "b": 0, "c": 2}) == [
        ("a", "cannot be given together with b"),
        ("a", "cannot be given together with c"),
    ]
    assert broken(rule.needs("a", "b"), {"a": 1, "b": 0}) == []
    assert broken(rule.needs("a", "b"), {"b": 1}) == []
    assert broken(rule.needs("a", "b"), {"a": 1}) == [("a", "needs b")]
    assert broken(rule.needs("a", "b", value=True), {"a": 1, "b": False}) == [("a", "needs b=True")]
    assert broken(rule.at_least_one_of("a", "b"), {"b": 1}) == []
    assert broken(rule.at_least_one_of("a", "b"), {}) == [("a", "one of a, b is required")]
    assert broken(rule.required("a"), {"a": None}) == [("a", "is required")]
    assert broken(rule.required("a"), {"a": 0}) == []


def test_variants_run_only_their_own_rules() -> None:
    kinds = rule.variants("kind", {"a": (rule.required("x"),)})
    assert broken(kinds, {"kind": "a"}) == [("x", "is required")]
    for other in ("b", 3, ["a"], {}):
        assert broken(kinds, {"kind": other}) == []
    only = rule.when("kind", "a", rule.required("x"))
    assert broken(only, {"kind": "a"}) == [("x", "is required")]
    assert broken(only, {"kind": "b"}) == []


def test_messages_name_what_was_given() -> None:
    assert broken(rule.within("x", 0, 2), {"x": 3}) == [("x", "must be between 0 and 2, not 3")]
    assert broken(rule.within("x", 0, 2), {"x": "3"}) == [("x", "must be a number, not a str")]
    assert broken(rule.integer("x"), {"x": 1.5}) == [("x", "must be an integer, not a float")]
    assert broken(rule.text("x"), {"x": 1}) == [("x", "must be a string, not an int")]
    assert broken(rule.within("x", high=1), {"x": 2}) == [("x", "must be at most 1, not 2")]
    assert broken(rule.within("x", 1), {"x": 0}) == [("x", "must be at least 1, not 0")]
    long = broken(rule.one_of("x", "a"), {"x": "b" * 100})
    assert long == [("x", "must be one of 'a', not a str")]


def test_iterables_that_are_used_up_are_left_alone() -> None:
    def messages() -> Iterator[dict[str, str]]:
        yield USER

    given_once = messages()
    assert chat(messages=given_once) == []
    assert list(given_once) == [USER]
    parts = iter([{"type": "text"}])
    assert chat(messages=[{"role": "user", "content": parts}]) == []
    assert list(parts) == [{"type": "text"}]


def test_validate_raises_all_problems_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        rule.validate("chat.completions.create", {"messages": [], "top_p": 2}, CHAT_RULES)
    assert caught.value.details == (
        ("model", "is required"),
        ("messages", "must not be empty"),
        ("top_p", "must be between 0 and 1, not 2"),
    )
    assert str(caught.value) == (
        "chat.completions.create: model: is required; messages: must not be empty; "
        "top_p: must be between 0 and 1, not 2"
    )
    rule.validate("chat.completions.create", {"model": "m", "messages": [USER]}, CHAT_RULES)


# --- chat completions -------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("model", ["m", "ft:x"], ["", "  ", None, 3]),
        ("temperature", [0, 2, 1.3, None], [-0.1, 2.1, math.nan, "1", True]),
        ("top_p", [0, 1, 0.5, None], [-0.1, 1.1, math.nan]),
        ("n", [1, 128, None], [0, 129, 1.0, True]),
        ("frequency_penalty", [-2, 2], [-2.1, 2.1]),
        ("presence_penalty", [-2, 2], [-2.1, 2.1]),
        ("max_tokens", [1, -1, None], [1.5, "10"]),
        ("max_completion_tokens", [1, None], [1.5, "10"]),
        ("seed", [0, -(2**63), 2**63 - 1], [2**63, 1.5]),
        ("stop", ["\n", ["a"], ["a"] * 4, None], [[], ["a"] * 5, 3, {"a": 1}]),
        ("metadata", [{}, {"a": "b"}, None], [{str(i): "" for i in range(17)}, {"a": 1}]),
        ("user", ["u"], [3]),
        ("safety_identifier", ["u" * 64], ["u" * 65]),
        ("prompt_cache_key", ["k" * 500], [3]),
        ("response_format", [{"type": "text"}, {"type": "new"}], [{}, "json", {"type": None}]),
        ("audio", [{"voice": "v", "format": "wav"}, None], ["v"]),
        ("prediction", [{"type": "content", "content": ""}], [3]),
        ("moderation", [{"model": "m"}, None], ["m"]),
        ("reasoning_effort", ["extreme", None], []),
        ("service_tier", ["new"], []),
        ("anything_new", [object()], []),
    ],
)
def test_chat_fields(field: str, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert chat(**{field: value}) == []
    for value in bad:
        assert {path for path, _ in chat(**{field: value})} & {field, f"{field}.type", "metadata.a"}


@pytest.mark.parametrize(
    ("params", "details"),
    [
        ({"max_tokens": 1, "max_completion_tokens": 2}, ["max_tokens"]),
        ({"n": 2, "stream": True}, ["n"]),
        ({"top_logprobs": 3}, ["top_logprobs"]),
        ({"top_logprobs": 3, "logprobs": False}, ["top_logprobs"]),
        ({"top_logprobs": 21, "logprobs": True}, ["top_logprobs"]),
        ({"logit_bias": {"50256": 101, "1": -100, "2": "x"}}, ["logit_bias.50256", "logit_bias.2"]),
        ({"logit_bias": [1]}, ["logit_bias"]),
        ({"stop": ["a", 1]}, ["stop[1]"]),
        ({"audio": {}}, ["audio.voice", "audio.format"]),
        ({"prediction": {"type": "content"}}, ["prediction.content"]),
        ({"moderation": {}}, ["moderation.model"]),
        ({"functions": []}, ["functions"]),
        ({"functions": [{"name": "f"}] * 129}, ["functions"]),
        ({"functions": [{}]}, ["functions[0].name"]),
        ({"response_format": {"type": "json_schema"}}, ["response_format.json_schema"]),
        (
            {"response_format": {"type": "json_schema", "json_schema": {"name": "a b"}}},
            ["response_format.json_schema.name"],
        ),
    ],
)
def test_chat_across_and_inside(params: dict[str, Any], details: list[str]) -> None:
    assert [path for path, _ in chat(**params)] == details


@pytest.mark.parametrize(
    "params",
    [
        {"max_tokens": 1, "max_completion_tokens": None},
        {"n": 2, "stream": False},
        {"n": 1, "stream": True},
        {"top_logprobs": 0, "logprobs": True},
        {"logit_bias": {"1": 100, 2: -100.0}},
        {"response_format": {"type": "json_schema", "json_schema": {"name": "a-b_1"}}},
        {"tools": []},
        {"tools": [{"type": "function", "function": {"name": "f"}}] * 200},
        {"tools": [{"type": "browser"}, {"type": "custom", "custom": {"name": "any name"}}]},
    ],
)
def test_chat_takes(params: dict[str, Any]) -> None:
    assert chat(**params) == []


@pytest.mark.parametrize(
    ("tool", "details"),
    [
        ({}, ["tools[1].type"]),
        ({"type": "function"}, ["tools[1].function"]),
        ({"type": "function", "function": {}}, ["tools[1].function.name"]),
        ({"type": "function", "function": {"name": "a.b"}}, ["tools[1].function.name"]),
        ({"type": "function", "function": {"name": "a" * 65}}, ["tools[1].function.name"]),
        ({"type": "function", "function": {"name": 1}}, ["tools[1].function.name"]),
        ({"type": "function", "function": "f"}, ["tools[1].function"]),
        ({"type": "custom", "custom": {}}, ["tools[1].custom.name"]),
        ("f", ["tools[1]"]),
    ],
)
def test_tools(tool: Any, details: list[str]) -> None:
    good = {"type": "function", "function": {"name": "get_weather-2"}}
    assert [path for path, _ in chat(tools=[good, tool])] == details


@pytest.mark.parametrize(
    "message",
    [
        {"role": "user", "content": ""},
        {"role": "user", "content": []},
        {"role": "user", "content": ["plain"]},
        {"role": "user", "content": [{"type": "text", "text": ""}, {"type": "video", "x": 1}]},
        {"role": "user", "content": [{"type": "image_url", "image_url": "https://x"}]},
        {"role": "system", "content": "x"},
        {"role": "developer", "content": "x", "name": "n"},
        {"role": "assistant"},
        {"role": "assistant", "content": None, "tool_calls": [CALL]},
        {"role": "assistant", "content": [{"type": "refusal", "refusal": "no"}]},
        {"role": "assistant", "tool_calls": [{"id": "c", "type": "new"}]},
        {"role": "tool", "content": "", "tool_call_id": "c"},
        {"role": "function", "content": None, "name": "f"},
        {"role": "critic"},
        ChatCompletionMessage(role="assistant", content=None),
        ChatCompletionMessage.from_dict({}),
    ],
)
def test_good_messages(message: Any) -> None:
    assert chat(messages=[message]) == []
    assert chat(messages=(message,)) == []


@pytest.mark.parametrize(
    ("message", "details"),
    [
        ({}, ["role"]),
        ({"role": None, "content": "x"}, ["role"]),
        ({"role": "user"}, ["content"]),
        ({"role": "user", "content": None}, ["content"]),
        ({"role": "user", "content": 3}, ["content"]),
        ({"role": "user", "content": {"type": "text"}}, ["content"]),
        ({"role": "user", "content": ["", {"type": "text"}]}, ["content[1].text"]),
        ({"role": "user", "content": [{"type": "image_url"}]}, ["content[0].image_url"]),
        ({"role": "system"}, ["content"]),
        ({"role": "developer"}, ["content"]),
        ({"role": "tool"}, ["content", "tool_call_id"]),
        ({"role": "function"}, ["name"]),
        ({"role": "assistant", "tool_calls": "f"}, ["tool_calls"]),
        ({"role": "assistant", "tool_calls": [{}]}, ["tool_calls[0].id"]),
        (
            {"role": "assistant", "tool_calls": [{"id": "c", "type": "function", "function": {}}]},
            ["tool_calls[0].function.name", "tool_calls[0].function.arguments"],
        ),
        (
            {"role": "assistant", "tool_calls": [{"id": "c", "type": "custom"}]},
            ["tool_calls[0].custom"],
        ),
    ],
)
def test_bad_messages(message: dict[str, Any], details: list[str]) -> None:
    found = [path for path, _ in chat(messages=[USER, message])]
    assert found == [f"messages[1].{path}" for path in details]


@pytest.mark.parametrize("messages", [None, [], (), "hi", {"role": "user"}, 3, ["hi"], [None], [3]])
def test_messages_must_be_a_list_of_messages(messages: Any) -> None:
    assert {path for path, _ in chat(messages=messages)} <= {"messages", "messages[0]"}
    assert chat(messages=messages)


# --- embeddings -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", ["a", " ", ["a", "b"], ("a",), [1, 2], [[1], [2, 3]], [(1, 2)], ["a"] * 2048]
)
def test_good_inputs(text: Any) -> None:
    assert embedding(input=text) == []


@pytest.mark.parametrize(
    ("text", "details"),
    [
        (None, ["input"]),
        ("", ["input"]),
        ([], ["input"]),
        (3, ["input"]),
        ({"a": 1}, ["input"]),
        (b"bytes", ["input"]),
        (["a"] * 2049, ["input"]),
        (["a", ""], ["input[1]"]),
        ([[1], []], ["input[1]"]),
        (["a", 1], ["input"]),
        ([1, [2]], ["input"]),
        ([[1], ["a"]], ["input"]),
        ([1.5], ["input"]),
        ([True], ["input"]),
        ([None], ["input"]),
    ],
)
def test_bad_inputs(text: Any, details: list[str]) -> None:
    assert [path for path, _ in embedding(input=text)] == details


def test_inputs_that_are_used_up_are_left_alone() -> None:
    words = iter(["a", "b"])
    assert embedding(input=words) == []
    assert list(words) == ["a", "b"]


@pytest.mark.parametrize(
    ("field", "good", "bad"),
    [
        ("model", ["m"], ["", " ", None]),
        ("dimensions", [1, 4096, None], [0, 1.5, True]),
        ("encoding_format", ["float", "base64", None], ["hex", 3]),
        ("user", ["u"], [3]),
    ],
)
def test_embedding_fields(field: str, good: list[Any], bad: list[Any]) -> None:
    for value in good:
        assert embedding(**{field: value}) == []
    for value in bad:
        assert {path for path, _ in embedding(**{field: value})} == {field}


# --- both -------------------------------------------------------------------------------------

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.binary(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.tuples(inner)
        | st.dictionaries(st.sampled_from(["role", "type", "content", "name", 3]), inner)
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("rules", "params"),
    [(CHAT_RULES, ChatCompletionCreateParams), (EMBEDDING_RULES, EmbeddingCreateParams)],
)
@settings(deadline=None)
@given(data=st.data())
def test_rules_never_fail(rules: tuple[rule.Rule, ...], params: Any, data: st.DataObject) -> None:
    names = st.sampled_from(sorted(params.__annotations__))
    found = rule.problems(data.draw(st.dictionaries(names, anything, max_size=6)), rules)
    assert all(isinstance(path, str) and message for path, message in found)


@pytest.mark.parametrize(
    ("params", "rules", "official"),
    [
        (ChatCompletionCreateParams, CHAT_RULES, Completions.create),
        (EmbeddingCreateParams, EMBEDDING_RULES, Embeddings.create),
    ],
)
def test_arguments_are_those_of_the_official_sdk(
    params: Any, rules: tuple[rule.Rule, ...], official: Callable[..., Any]
) -> None:
    theirs = set(inspect.signature(official).parameters)
    theirs -= {"self", "extra_headers", "extra_query", "extra_body", "timeout"}
    # `stream` decides what a call gives, and so stands in the signatures themselves.
    assert set(typing.get_type_hints(params)) == theirs - {"stream"}
    assert {a_rule.name for a_rule in rules} <= theirs
    assert params.__required_keys__ == {a_rule.name for a_rule in rules if a_rule.always}
