"""This client against the official SDK: the same requests, the same values, the same errors.

What is different on purpose stands in `DIFFERENCES`, each with a proof that it is so on both sides.
"""

from __future__ import annotations

import datetime as dt
import inspect
import itertools
import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import openai
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openai.types import CreateEmbeddingResponse
from openai.types import Model as OfficialModelInfo
from openai.types import ModelDeleted as OfficialModelDeleted
from openai.types.chat import ChatCompletion, ChatCompletionChunk
from openai.types.responses import Response, ResponseCompletedEvent, ResponseStreamEvent

import oaio

from .official import (
    PAIRS,
    Answer,
    Ask,
    differences,
    official_blocking,
    our_async,
    our_blocking,
    sample,
    sent_by_official,
    sent_by_us,
    variants,
)

HELLO = [{"role": "user", "content": "hello"}]
WEATHER = {
    "type": "function",
    "function": {
        "name": "weather",
        "description": "Wetter in einer Stadt: 天気",
        "strict": True,
        "parameters": {
            "type": "object",
            "properties": {
                "town": {"type": "string", "enum": ["Zürich", "Łódź"], "default": None},
                "days": {"type": "array", "items": {"type": ["integer", "null"], "minimum": 0}},
            },
            "required": ["town"],
            "additionalProperties": False,
        },
    },
}


def chat(**arguments: Any) -> Ask:
    given = {"model": "gpt-4o", "messages": HELLO, **arguments}
    return lambda client: client.chat.completions.create(**given)


def respond(**arguments: Any) -> Ask:
    given = {"model": "gpt-4o", "input": "hello", **arguments}
    return lambda client: client.responses.create(**given)


def embed(**arguments: Any) -> Ask:
    given = {"model": "text-embedding-3-small", "input": "hello", **arguments}
    return lambda client: client.embeddings.create(**given)


def list_models(**options: Any) -> Ask:
    return lambda client: client.models.list(**options)


def retrieve(model: str, **options: Any) -> Ask:
    return lambda client: client.models.retrieve(model, **options)


# --- what is different on purpose -------------------------------------------------------------


@dataclass
class Difference:
    """One thing that is not as in the official SDK."""

    what: str
    official: str
    here: str
    why: str
    proof: Callable[[], None]


def _raised(ask: Ask, answer: Answer, kind: type[Exception], streamed: bool = True) -> int:
    """Check that ours fails as `kind` and the official SDK does not; return our events' number."""
    theirs, ours = official_blocking(answer, ask, streamed), our_blocking(answer, ask, streamed)
    assert theirs.error is None
    assert type(ours.error) is kind
    return len(ours.events)


def _invalid_arguments() -> None:
    ask = chat(temperature=3, messages=[])
    assert sent_by_official({}, ask).body["temperature"] == 3
    with pytest.raises(oaio.ValidationError) as caught:
        sent_by_us({}, ask)
    assert [name for name, _ in caught.value.details] == ["messages", "temperature"]


def _invalid_names() -> None:
    for name in ("", ".."):
        with pytest.raises(ValueError, match=r"model|dot-segment"):
            sent_by_official({}, retrieve(name))
        with pytest.raises(oaio.ValidationError):  # which is a ValueError, too
            sent_by_us({}, retrieve(name))


def _unserializable() -> None:
    ask = chat(extra_body={"x": object()})
    with pytest.raises(TypeError):
        sent_by_official({}, ask)
    with pytest.raises(oaio.SerializationError):
        sent_by_us({}, ask)


def _dates() -> None:
    ask = chat(extra_body={"day": dt.date(2026, 1, 2)})
    with pytest.raises(TypeError):
        sent_by_official({}, ask)
    assert sent_by_us({}, ask).body["day"] == "2026-01-02"


def _content_type_without_body() -> None:
    def ask(client: Any) -> Any:
        return client.models.delete("m")

    assert sent_by_official({}, ask).headers["content-type"] == "application/json"
    assert "content-type" not in sent_by_us({}, ask).headers


def _header_in_another_case() -> None:
    options = {"organization": "org-1", "default_headers": {"openai-organization": "org-2"}}
    theirs, ours = sent_by_official(options, list_models()), sent_by_us(options, list_models())
    assert theirs.headers["openai-organization"] == "org-1"
    assert ours.headers["openai-organization"] == "org-2"


def _base_url_with_query() -> None:
    options = {"base_url": "http://host/v1?tenant=a"}
    assert sent_by_official(options, list_models()).target == "/v1/?tenant=amodels"
    assert sent_by_us(options, list_models()).target == "/v1/models?tenant=a"


def _truncated() -> None:
    assert _raised(chat(stream=True), Answer.stream([CHUNK], done=False), oaio.StreamInterrupted)
    empty = Answer(b"", content_type="text/event-stream")
    assert _raised(chat(stream=True), empty, oaio.StreamInterrupted) == 0


def _failed_response() -> None:
    error = {"code": "server_error", "message": "Boom"}
    response = {**RESPONSE, "status": "failed", "error": error}
    failed = {"type": "response.failed", "sequence_number": 1, "response": response}
    answer = Answer.stream([failed], done=False)
    assert _raised(respond(stream=True), answer, oaio.ServerError) == 1


def _flat_error_event() -> None:
    event = {"type": "error", "sequence_number": 1, "message": "Boom", "code": "server_error"}
    answer = Answer.stream([event], done=False)
    assert _raised(respond(stream=True), answer, oaio.ServerError) == 0
    assert len(official_blocking(answer, respond(stream=True), True).events) == 1


def _classified_error_event() -> None:
    event = {"error": {"message": "Slow down", "code": "rate_limit_exceeded", "type": "requests"}}
    answer = Answer.stream([CHUNK, event])
    theirs = official_blocking(answer, chat(stream=True), True)
    ours = our_blocking(answer, chat(stream=True), True)
    assert type(theirs.error) is openai.APIError
    assert isinstance(ours.error, oaio.RateLimitError)
    assert isinstance(ours.error, oaio.APIError)
    assert ours.error.status_code == 429
    assert len(theirs.events) == len(ours.events) == 1


def _error_in_200() -> None:
    answer = Answer.of({"error": {"message": "Boom", "code": "unheard_of"}})
    _raised(chat(), answer, oaio.APIError, streamed=False)


def _not_json() -> None:
    page = Answer(b"<html>", content_type="text/html")
    assert official_blocking(page, chat()).result == "<html>"
    assert type(our_blocking(page, chat()).error) is oaio.UnexpectedContentError
    assert _raised(chat(stream=True), page, oaio.UnexpectedContentError) == 0


def _broken_json() -> None:
    for ask, answer in [
        (chat(), Answer(b"{")),
        (chat(stream=True), Answer(b"data: {\n\n", content_type="text/event-stream")),
    ]:
        streamed = answer.content_type != "application/json"
        with pytest.raises(json.JSONDecodeError):
            official_blocking(answer, ask, streamed)
        assert isinstance(our_blocking(answer, ask, streamed).error, oaio.DeserializationError)


def _byte_order_mark() -> None:
    whole = Answer.stream([CHUNK, LAST_CHUNK])
    marked = Answer(b"\xef\xbb\xbf" + whole.body, content_type=whole.content_type)
    assert len(official_blocking(marked, chat(stream=True), True).events) == 1
    assert len(our_blocking(marked, chat(stream=True), True).events) == 2


def _event_without_data() -> None:
    whole = Answer.stream([CHUNK, LAST_CHUNK])
    pinged = Answer(b"event: ping\n\n" + whole.body, content_type=whole.content_type)
    with pytest.raises(json.JSONDecodeError):
        official_blocking(pinged, chat(stream=True), True)
    assert len(our_blocking(pinged, chat(stream=True), True).events) == 2


def _missing_list() -> None:
    answer = Answer.of({"id": "c", "choices": None})
    assert official_blocking(answer, chat()).result.choices is None
    assert our_blocking(answer, chat()).result.choices == []


def _numbers() -> None:
    answer = Answer.of({**COMPLETION, "created": 1.0})
    theirs, ours = official_blocking(answer, chat()).result, our_blocking(answer, chat()).result
    assert (type(theirs.created), type(ours.created)) == (float, int)
    answer = Answer.of({**RESPONSE, "temperature": 1})
    theirs, ours = (
        official_blocking(answer, respond()).result,
        our_blocking(answer, respond()).result,
    )
    assert (type(theirs.temperature), type(ours.temperature)) == (float, int)


def _field_called_extra() -> None:
    answer = Answer.of({**COMPLETION, "extra": 1})
    theirs, ours = official_blocking(answer, chat()).result, our_blocking(answer, chat()).result
    assert theirs.extra == 1
    assert ours.extra["extra"] == 1


def _dumps() -> None:
    answer = Answer.of({"id": "m", "object": "model"})
    theirs = official_blocking(answer, retrieve("m")).result
    ours = our_blocking(answer, retrieve("m")).result
    assert theirs.to_dict() == ours.to_dict() == ours.model_dump() == {"id": "m", "object": "model"}
    assert "shutdown_date" in theirs.model_dump()


def _prompt_instructions() -> None:
    call = {"type": "function_call", "name": "f", "arguments": "{}", "call_id": "1"}
    message = {"role": "developer", "content": "Be brief.", "type": "message"}
    answer = Answer.of({**RESPONSE, "instructions": [message, call]})
    theirs = official_blocking(answer, respond()).result.instructions
    ours = our_blocking(answer, respond()).result.instructions
    assert not list(differences(theirs, ours))
    assert type(theirs[1]).__name__ == "ResponseFunctionToolCall"
    assert type(ours[1]).__name__ == "UnknownModel"


def _messages() -> None:
    answer = Answer.of({"error": {"message": "No.", "code": "c"}})
    answer = Answer(answer.body, 400)
    assert str(official_blocking(answer, chat()).error) == "Error code: 400 - No."
    assert str(our_blocking(answer, chat()).error) == "HTTP 400: No."


def _wrapped_error() -> None:
    answer = Answer(b'[{"error": {"message": "No.", "code": 5}}]', 400)
    theirs, ours = official_blocking(answer, chat()).error, our_blocking(answer, chat()).error
    assert isinstance(theirs, openai.BadRequestError)
    assert isinstance(ours, oaio.BadRequestError)
    assert (theirs.code, ours.code) == (None, "5")


def _client_arguments() -> None:
    """The others are in `test_official_names.py`."""
    for name in ("workload_identity", "provider", "websocket_base_url"):
        given: Any = {name: "x"}
        with pytest.raises(oaio.ConfigurationError, match=name):
            oaio.OpenAI(api_key="k", **given)
        assert name in _parameters(openai.OpenAI)


DIFFERENCES = [
    Difference(
        "arguments that break the API's rules",
        "sent",
        "ValidationError with all problems, nothing sent",
        "an answer sooner, and the same from every server",
        _invalid_arguments,
    ),
    Difference(
        "an empty or impossible name in a path",
        "ValueError",
        "ValidationError, which is a ValueError too",
        "one tree of errors",
        _invalid_names,
    ),
    Difference(
        "an argument that JSON cannot hold",
        "TypeError",
        "SerializationError",
        "one tree of errors",
        _unserializable,
    ),
    Difference("a date in the body", "TypeError", "ISO 8601", "as datetimes are sent", _dates),
    Difference(
        "Content-Type of a DELETE without a body",
        "application/json",
        "none",
        "there is no content",
        _content_type_without_body,
    ),
    Difference(
        "default_headers with a field of the client's own in another case",
        "ignored",
        "replaces it",
        "names of header fields have no case",
        _header_in_another_case,
    ),
    Difference(
        "base_url with a query",
        "the path is put behind the query",
        "the query goes behind the path",
        "the other is no address",
        _base_url_with_query,
    ),
    Difference(
        "a stream that ends before it is complete",
        "ends as if it were whole",
        "StreamInterrupted after the last event",
        "no silent truncation",
        _truncated,
    ),
    Difference(
        "response.failed in a stream",
        "an event",
        "the event, then the error that it describes",
        "a failure does not look like success",
        _failed_response,
    ),
    Difference(
        "a stream event of type `error`",
        "an event",
        "raised",
        "a failure does not look like success",
        _flat_error_event,
    ),
    Difference(
        "an error inside a stream",
        "APIError",
        "the error that its code would have been over HTTP, an APIError too",
        "a rate limit can be told from a bad request",
        _classified_error_event,
    ),
    Difference(
        "an error object in an answer with status 200",
        "an object without content",
        "APIError",
        "a failure does not look like success",
        _error_in_200,
    ),
    Difference(
        "an answer that is no JSON",
        "its text, or an empty stream",
        "UnexpectedContentError",
        "a proxy's page is no completion",
        _not_json,
    ),
    Difference(
        "broken JSON",
        "json.JSONDecodeError",
        "DeserializationError with a preview",
        "one tree of errors",
        _broken_json,
    ),
    Difference(
        "a byte order mark before a stream",
        "the first event is lost",
        "skipped",
        "WHATWG HTML, event streams",
        _byte_order_mark,
    ),
    Difference(
        "an event without data",
        "json.JSONDecodeError",
        "skipped",
        "WHATWG HTML, event streams",
        _event_without_data,
    ),
    Difference(
        "a list that is null or missing where one is promised",
        "None",
        "[]",
        "loops over it work",
        _missing_list,
    ),
    Difference(
        "1.0 where an integer is described, and 1 where a number is",
        "1.0 and 1.0",
        "1 and 1",
        "the first is an index or a count; the second is equal, and left as it came",
        _numbers,
    ),
    Difference(
        "a field that the API does not describe and that is called `extra`",
        "model.extra",
        'model.extra["extra"]',
        "`extra` holds all fields that are not described",
        _field_called_extra,
    ),
    Difference(
        "model_dump()",
        "all fields, also those that were not sent",
        "to_dict(): the fields that were sent",
        "it can be sent back as it is",
        _dumps,
    ),
    Difference(
        "Response.instructions of a stored prompt, other than messages",
        "a class for each kind",
        "UnknownModel with the same attributes, objects in them as dicts",
        "seldom read; the classes would cost everybody",
        _prompt_instructions,
    ),
    Difference(
        "the text of an error",
        "Error code: 400 - …",
        "HTTP 400: …",
        "`status_code` and `code` are what programs read",
        _messages,
    ),
    Difference(
        "an error object in a list of one",
        "not read",
        "read",
        "Google's gateway sends it so",
        _wrapped_error,
    ),
    Difference(
        "arguments of the client for services that are not here",
        "there",
        "ConfigurationError, which says what to do instead",
        "no WebSockets, and no signing in at other clouds than Azure",
        _client_arguments,
    ),
]


@pytest.mark.parametrize("difference", DIFFERENCES, ids=lambda difference: difference.what)
def test_differences(difference: Difference) -> None:
    difference.proof()


# --- the same requests ------------------------------------------------------------------------

REQUESTS: dict[str, Ask] = {
    "chat": chat(),
    "chat streamed": chat(stream=True, stream_options={"include_usage": True}),
    "chat not streamed": chat(stream=False),
    "chat stream None": chat(stream=None),
    "null arguments": chat(temperature=None, stop=None, metadata=None, logit_bias=None),
    "unicode": chat(messages=[{"role": "user", "content": 'é日本🙂\u2028\u0000\x7f\\"</script>'}]),
    "numbers": chat(temperature=1.0, top_p=1, seed=-(2**40), extra_body={"x": [1e300, -0.0, 0.1]}),
    "tuples": chat(messages=tuple(HELLO), stop=("a", "b")),
    "tools": chat(
        tools=[WEATHER],
        tool_choice={"type": "function", "function": {"name": "weather"}},
        parallel_tool_calls=False,
    ),
    "a conversation": chat(
        messages=[
            {"role": "developer", "content": "Be brief."},
            {
                "role": "user",
                "name": "ann",
                "content": [
                    {"type": "text", "text": "What is this?"},
                    {"type": "image_url", "image_url": {"url": "data:,x", "detail": "low"}},
                    {"type": "input_audio", "input_audio": {"data": "AAAA", "format": "wav"}},
                ],
            },
            {
                "role": "assistant",
                "content": None,
                "tool_calls": [
                    {
                        "id": "call_1",
                        "type": "function",
                        "function": {"name": "weather", "arguments": '{"town": "Zürich"}'},
                    }
                ],
            },
            {"role": "tool", "tool_call_id": "call_1", "content": ""},
        ]
    ),
    "schema": chat(
        response_format={
            "type": "json_schema",
            "json_schema": {"name": "n", "schema": {"type": "object"}, "strict": None},
        }
    ),
    "everything plain": chat(
        frequency_penalty=-2,
        presence_penalty=2,
        logit_bias={"50256": -100},
        logprobs=True,
        top_logprobs=20,
        max_completion_tokens=16,
        n=3,
        reasoning_effort="low",
        safety_identifier="s",
        service_tier="flex",
        store=True,
        metadata={"k": "v"},
        verbosity="low",
        modalities=["text", "audio"],
        audio={"voice": "alloy", "format": "mp3"},
        prediction={"type": "content", "content": "x"},
        web_search_options={"search_context_size": "low"},
        prompt_cache_key="k",
        user="u",
    ),
    "extra_body": chat(extra_body={"top_k": 3, "guided": {"a": [1, None, {"b": "é"}]}}),
    "extra_body wins": chat(
        temperature=1, metadata={"a": "b"}, extra_body={"metadata": {"c": "d"}}
    ),
    "extra_query": chat(
        extra_query={
            "a": "é &=+/?#%",
            "list": [1, "two", True],
            "flag": False,
            "none": None,
            "nested": {"x": {"y": 1}, "z": [2]},
            "float": 1.5,
            "empty": "",
            "nothing": [],
        }
    ),
    "extra_headers": chat(extra_headers={"X-One": "1", "x-two": "zwei"}),
    "extra_headers win": chat(extra_headers={"authorization": "Bearer other", "Accept": "x/y"}),
    "content type": chat(extra_headers={"Content-Type": "application/json; charset=utf-8"}),
    "responses": respond(),
    "responses streamed": respond(stream=True, stream_options={"include_obfuscation": False}),
    "responses with nothing": lambda client: client.responses.create(),
    "responses with items": respond(
        input=[
            {"role": "user", "content": [{"type": "input_text", "text": "日本"}]},
            {"type": "function_call_output", "call_id": "c", "output": "12 °C"},
            {"type": "reasoning", "id": "r", "summary": [], "encrypted_content": "x"},
            {"type": "item_reference", "id": "i"},
        ],
        instructions=None,
        include=["reasoning.encrypted_content", "message.output_text.logprobs"],
        tools=[
            {"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": False},
            {"type": "web_search"},
            {"type": "file_search", "vector_store_ids": ["v"], "max_num_results": 3},
            {"type": "mcp", "server_label": "l", "server_url": "https://e.org"},
            {"type": "custom", "name": "c", "format": {"type": "text"}},
        ],
        tool_choice={"type": "function", "name": "f"},
        text={"format": {"type": "json_schema", "name": "n", "schema": {"a": {}}}},
        reasoning={"effort": "low", "summary": "auto"},
        previous_response_id="resp_1",
        prompt={"id": "p", "variables": {"x": "y"}, "version": None},
        max_output_tokens=100,
        max_tool_calls=1,
        truncation="auto",
        background=True,
        store=False,
        metadata={"a": "b"},
        temperature=0.2,
    ),
    "embeddings": embed(),
    "embeddings as floats": embed(encoding_format="float"),
    "embeddings as base64": embed(encoding_format="base64", dimensions=3, user="u"),
    "embeddings of texts": embed(input=["a", "é"]),
    "embeddings of tokens": embed(input=[1, 2, 3]),
    "embeddings of lists of tokens": embed(input=[[1, 2], [3]]),
    "models": list_models(),
    "models with options": list_models(extra_query={"a": [1]}, extra_headers={"X-One": "1"}),
    "a model": retrieve("gpt-4o"),
    "a model with a path": retrieve("ft:org/a b:é%2F?x#y"),
    "a model with dots": retrieve("../x.."),
    "delete a model": lambda client: client.models.delete(
        "ft:1", extra_headers={"Content-Type": "application/json"}
    ),
    "delete with a body": lambda client: client.models.delete("ft:1", extra_body={"a": None}),
    "timeout": chat(timeout=3),
    "no timeout": chat(timeout=None),
    "with_options": lambda client: client.with_options(
        api_key="sk-other",
        organization="org-other",
        project="proj-other",
        base_url="http://other:1/v2/",
        timeout=1.5,
        max_retries=1,
        default_headers={"X-One": "one"},
        default_query={"q": "1"},
    ).chat.completions.create(model="m", messages=HELLO),
    "copy adds": lambda client: client.copy(
        default_headers={"x-two": "2"}, default_query={"b": "2"}
    ).models.list(),
}
CLIENTS: dict[str, dict[str, Any]] = {
    "default": {},
    "organization": {"organization": "org-1", "project": "proj-1"},
    "port": {"base_url": "http://localhost:8080/v1"},
    "slash": {"base_url": "https://example.org/v1/"},
    "path": {"base_url": "https://example.org/a/b%20c/openai/v1"},
    "no path": {"base_url": "http://example.org"},
    "IPv6": {"base_url": "http://[::1]:9/v1"},
    "headers": {
        "organization": "org-1",
        "default_headers": {"X-One": "default", "OpenAI-Organization": "org-2"},
    },
    "query": {"default_query": {"a": "default", "list": [9], "tenant": "t"}},
    "options": {"timeout": 7},
}
CUSTOM = ("x-one", "x-two")


@pytest.mark.parametrize("ask", REQUESTS.values(), ids=REQUESTS.keys())
@pytest.mark.parametrize("options", CLIENTS.values(), ids=CLIENTS.keys())
def test_the_same_request(options: dict[str, Any], ask: Ask) -> None:
    assert sent_by_us(options, ask, CUSTOM) == sent_by_official(options, ask, CUSTOM)


def test_iterators_are_sent_once() -> None:
    def ask(client: Any) -> Any:
        return client.chat.completions.create(model="m", messages=iter(HELLO))

    assert sent_by_us({}, ask) == sent_by_official({}, ask)


def test_the_same_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_ORG_ID", "org-env")
    monkeypatch.setenv("OPENAI_PROJECT_ID", "proj-env")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://env:1/v9")
    monkeypatch.setenv("OPENAI_CUSTOM_HEADERS", "X-One: env\nX-Two: 2")
    ours = sent_by_us({}, list_models(), CUSTOM)
    assert ours == sent_by_official({}, list_models(), CUSTOM)
    assert ours.headers["x-two"] == "2"


WORDS = st.text(max_size=20)  # Unicode without surrogates
FILLED = WORDS.filter(lambda text: bool(text.strip()))
NAMES = st.from_regex(r"[a-zA-Z_][a-zA-Z0-9_-]{0,12}", fullmatch=True)
NUMBERS = st.floats(allow_nan=False, allow_infinity=False) | st.integers(-(2**53), 2**53)
JSON = st.recursive(
    st.none() | st.booleans() | NUMBERS | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3),
    max_leaves=8,
)
MESSAGES = st.lists(
    st.fixed_dictionaries(
        {
            "role": st.sampled_from(["user", "system", "developer"]),
            "content": WORDS
            | st.lists(
                st.fixed_dictionaries({"type": st.just("text"), "text": WORDS}),
                min_size=1,
                max_size=2,
            ),
        },
        optional={"name": NAMES},
    ),
    min_size=1,
    max_size=3,
)
TOOLS = st.lists(
    st.fixed_dictionaries(
        {
            "type": st.just("function"),
            "function": st.fixed_dictionaries(
                {"name": NAMES},
                optional={
                    "description": WORDS,
                    "parameters": st.dictionaries(WORDS, JSON, max_size=3),
                    "strict": st.none() | st.booleans(),
                },
            ),
        }
    ),
    min_size=1,
    max_size=2,
)
PARAMETERS = st.recursive(
    st.none() | st.booleans() | st.integers() | WORDS,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(NAMES, inner, max_size=2),
    max_leaves=4,
)
OPTIONS = {
    "extra_body": st.none() | st.dictionaries(NAMES.map("x_{}".format), JSON, max_size=2),
    "extra_query": st.none() | st.dictionaries(NAMES, PARAMETERS, max_size=3),
    "extra_headers": st.none()
    | st.dictionaries(
        st.sampled_from(["X-One", "x-two", "OpenAI-Project"]),
        st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=9),
    ),
    "timeout": st.none() | st.floats(0.1, 100),
}
CHAT = st.fixed_dictionaries(
    {"model": FILLED, "messages": MESSAGES},
    optional={
        "temperature": st.none() | st.floats(0, 2),
        "top_p": st.none() | st.floats(0, 1),
        "presence_penalty": st.floats(-2, 2),
        "seed": st.integers(-(2**53), 2**53),
        "stop": st.none()
        | st.text(min_size=1, max_size=9)
        | st.lists(NAMES, min_size=1, max_size=4),
        "stream": st.none() | st.booleans(),
        "tools": TOOLS,
        "user": WORDS,
        "metadata": st.none() | st.dictionaries(NAMES, WORDS, max_size=3),
        "response_format": st.just({"type": "json_object"}),
        **OPTIONS,
    },
)
RESPONSES = st.fixed_dictionaries(
    {},
    optional={
        "model": FILLED,
        "input": FILLED | MESSAGES,
        "instructions": st.none() | WORDS,
        "temperature": st.none() | st.floats(0, 2),
        "stream": st.none() | st.booleans(),
        "store": st.none() | st.booleans(),
        "metadata": st.none() | st.dictionaries(NAMES, WORDS, max_size=3),
        **OPTIONS,
    },
)
EMBEDDINGS = st.fixed_dictionaries(
    {"model": FILLED, "input": FILLED | st.lists(FILLED, min_size=1, max_size=3)},
    optional={
        "encoding_format": st.sampled_from(["float", "base64"]),
        "dimensions": st.integers(1, 3000),
        **OPTIONS,
    },
)
RETRIEVALS = st.fixed_dictionaries(
    {"model": FILLED.filter(lambda name: name not in (".", ".."))}, optional=OPTIONS
)
CALLS = st.one_of(
    CHAT.map(lambda arguments: ("chat.completions.create", arguments)),
    RESPONSES.map(lambda arguments: ("responses.create", arguments)),
    EMBEDDINGS.map(lambda arguments: ("embeddings.create", arguments)),
    RETRIEVALS.map(lambda arguments: ("models.retrieve", arguments)),
)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(call=CALLS, options=st.sampled_from(sorted(CLIENTS)))
def test_the_same_request_for_any_arguments(call: tuple[str, dict[str, Any]], options: str) -> None:
    name, arguments = call

    def ask(client: Any) -> Any:
        *path, method = name.split(".")
        for attribute in path:
            client = getattr(client, attribute)
        return getattr(client, method)(**arguments)

    assert sent_by_us(CLIENTS[options], ask, CUSTOM) == sent_by_official(
        CLIENTS[options], ask, CUSTOM
    )


# --- the same arguments -----------------------------------------------------------------------


def _parameters(function: Callable[..., Any]) -> set[str]:
    return set(inspect.signature(function).parameters) - {"self"}


def _method(client: type[Any], name: str) -> Any:
    *path, method = name.split(".")
    found: Any = client(api_key="sk")
    for attribute in path:
        found = getattr(found, attribute)
    return getattr(found, method)


@pytest.mark.parametrize("kind", ["OpenAI", "AsyncOpenAI"])
@pytest.mark.parametrize(
    "name",
    [
        "chat.completions.create",
        "responses.create",
        "embeddings.create",
        "models.list",
        "models.retrieve",
        "models.delete",
    ],
)
def test_the_same_arguments(kind: str, name: str) -> None:
    theirs = _parameters(_method(getattr(openai, kind), name))
    ours = _parameters(_method(getattr(oaio, kind), name))
    assert theirs <= ours


@pytest.mark.parametrize("name", sorted(n for n in openai.__all__ if n.endswith("Error")))
def test_every_error_has_a_namesake(name: str) -> None:
    assert issubclass(getattr(oaio, name), oaio.OpenAIError)


# --- the same values --------------------------------------------------------------------------

TOKEN: dict[str, Any] = {
    "token": "日",
    "bytes": [230, 151, 165],
    "logprob": -0.25,
    "top_logprobs": [{"token": "a", "bytes": None, "logprob": -1}],
}
USAGE: dict[str, Any] = {
    "prompt_tokens": 9,
    "completion_tokens": 12,
    "total_tokens": 21,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
    "completion_tokens_details": {"reasoning_tokens": 3, "new_kind_of_tokens": 1},
}
TOOL_CALLS = [
    {
        "id": "call_1",
        "type": "function",
        "function": {"name": "weather", "arguments": '{"town":"Zürich"}'},
    },
    {"id": "call_2", "type": "custom", "custom": {"name": "sql", "input": "select 1"}},
]
MESSAGE: dict[str, Any] = {
    "role": "assistant",
    "content": None,
    "refusal": "I won't.",
    "annotations": [
        {
            "type": "url_citation",
            "url_citation": {
                "url": "https://e.org",
                "title": "E",
                "start_index": 0,
                "end_index": 5,
            },
        }
    ],
    "audio": {"id": "audio_1", "data": "AAAA", "expires_at": 1, "transcript": "hi"},
    "tool_calls": TOOL_CALLS,
    "reasoning_content": "hm",
    "reasoning_details": [{"type": "reasoning.text", "text": "hm", "nested": {"a": [None]}}],
}
COMPLETION: dict[str, Any] = {
    "id": "chatcmpl-1",
    "object": "chat.completion",
    "created": 1_700_000_000,
    "model": "gpt-4o-2024-08-06",
    "system_fingerprint": "fp_1",
    "service_tier": "default",
    "choices": [
        {
            "index": 0,
            "message": MESSAGE,
            "logprobs": {"content": [TOKEN], "refusal": None},
            "finish_reason": "tool_calls",
            "content_filter_results": {"hate": {"filtered": False, "severity": "safe"}},
        },
        {"index": 1, "message": {"role": "assistant", "content": ""}, "finish_reason": "new"},
    ],
    "usage": USAGE,
    "timings": {"predicted_ms": 1.5},
    "provider": "x",
}
SLOPPY_COMPLETION: dict[str, Any] = {
    "choices": [
        {
            "finish_reason": None,
            "index": "0",
            "logprobs": None,
            "message": {"content": [{"type": "text", "text": "parts"}], "tool_calls": None},
        }
    ],
    "created": "yesterday",
    "id": 12,
    "model": None,
    "usage": None,
}


def chunk(delta: dict[str, Any], **rest: Any) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "logprobs": None, "finish_reason": None, **rest}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion.chunk",
        "created": 1_700_000_000,
        "model": "gpt-4o",
        "system_fingerprint": None,
        "choices": [choice],
    }


CHUNK = chunk({"role": "assistant", "content": "Hi", "refusal": None})
LAST_CHUNK = chunk({}, finish_reason="stop")
CHUNKS = [
    CHUNK,
    chunk({"content": "é", "reasoning": "hm"}, logprobs={"content": [TOKEN], "refusal": None}),
    chunk({"tool_calls": [{"index": 0, "id": "call_1", "type": "function", "function": {}}]}),
    chunk({"tool_calls": [{"index": 0, "function": {"arguments": '{"a'}}]}),
    chunk({"tool_calls": [{"index": None, "id": "", "function": {"name": "f"}, "vendor": {}}]}),
    chunk({"function_call": {"name": "f", "arguments": ""}}),
    chunk({"audio": {"id": "audio_1", "transcript": "hi"}}),
    chunk({"content": None, "tool_calls": None, "role": None}),
    {"id": "", "object": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": []},
    LAST_CHUNK,
    {**CHUNK, "choices": [], "usage": USAGE},
]
RESPONSE: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "created_at": 1_700_000_000,
    "status": "completed",
    "model": "gpt-4o",
    "instructions": "Be brief.",
    "metadata": {},
    "output": [
        {"type": "reasoning", "id": "rs_1", "summary": [{"type": "summary_text", "text": "hm"}]},
        {
            "type": "message",
            "id": "msg_1",
            "role": "assistant",
            "status": "completed",
            "content": [
                {
                    "type": "output_text",
                    "text": "Zürich",
                    "logprobs": [],
                    "annotations": [
                        {
                            "type": "url_citation",
                            "url": "https://e.org",
                            "title": "E",
                            "start_index": 0,
                            "end_index": 2,
                        },
                        {"type": "file_citation", "file_id": "f", "filename": "n", "index": 0},
                        {"type": "citation_of_tomorrow", "where": {"x": 1}},
                    ],
                },
                {"type": "refusal", "refusal": "No."},
            ],
        },
        {
            "type": "function_call",
            "id": "fc_1",
            "call_id": "call_1",
            "name": "weather",
            "arguments": "{}",
            "status": "completed",
        },
        {
            "type": "web_search_call",
            "id": "ws_1",
            "status": "completed",
            "action": {"type": "search", "query": "q", "sources": [{"type": "url", "url": "u"}]},
        },
        {
            "type": "code_interpreter_call",
            "id": "ci_1",
            "code": "1",
            "container_id": "c",
            "status": "completed",
            "outputs": [{"type": "logs", "logs": "1"}, {"type": "image", "url": "u"}],
        },
        {"type": "mcp_call", "id": "mcp_1", "name": "n", "arguments": "{}", "server_label": "s"},
    ],
    "tools": [{"type": "function", "name": "f", "parameters": {"type": "object"}, "strict": True}],
    "tool_choice": "auto",
    "parallel_tool_calls": True,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "reasoning": {"effort": None, "summary": None},
    "usage": {
        "input_tokens": 1,
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens": 2,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": 3,
    },
    "tomorrow": {"field": [1]},
}
EMBEDDING: dict[str, Any] = {
    "object": "list",
    "model": "m",
    "data": [
        {"object": "embedding", "index": 0, "embedding": "AACAPwAAAMAAAAA/"},
        {"object": "embedding", "index": 1, "embedding": "zczMPQAAAAAAAIC/"},
    ],
    "usage": {"prompt_tokens": 1, "total_tokens": 1},
}
FLOATS = {**EMBEDDING, "data": [{"object": "embedding", "index": 0, "embedding": [0.1, -2, 3e-9]}]}
MODEL = {"id": "gpt-4o", "object": "model", "created": 1, "owned_by": "system", "root": "x"}

PAYLOADS: dict[str, tuple[Ask, Any]] = {
    "chat": (chat(), COMPLETION),
    "sloppy chat": (chat(), SLOPPY_COMPLETION),
    "response": (respond(), RESPONSE),
    "embeddings": (embed(), EMBEDDING),
    "embeddings as base64": (embed(encoding_format="base64"), EMBEDDING),
    "embeddings as floats": (embed(encoding_format="float"), FLOATS),
    "embeddings of a server that knows no base64": (embed(), FLOATS),
    "models": (list_models(), {"object": "list", "data": [MODEL, {"id": "x"}], "more": 1}),
    "model": (retrieve("gpt-4o"), MODEL),
    "deleted": (
        lambda client: client.models.delete("m"),
        {"id": "m", "object": "model", "deleted": True},
    ),
}


def described(kind: Any, turns: int) -> list[Any]:
    """Return values of an official type with every field, in so many turns of its variants."""
    return [_without_prompt(sample(kind, turn)) for turn in range(turns)]


def _without_prompt(value: Any) -> Any:
    # See DIFFERENCES: only as a text is `instructions` the same.
    if isinstance(value, dict):
        return {
            key: "Be brief." if key == "instructions" else _without_prompt(item)
            for key, item in value.items()
        }
    return [_without_prompt(item) for item in value] if isinstance(value, list) else value


PAYLOADS |= {
    f"{name} described {turn}": (ask, value)
    for name, ask, kind, turns in [
        ("chat", chat(), ChatCompletion, 6),
        ("response", respond(), Response, 12),
        ("embeddings", embed(encoding_format="float"), CreateEmbeddingResponse, 1),
        ("model", retrieve("m"), OfficialModelInfo, 1),
        ("deleted", lambda client: client.models.delete("m"), OfficialModelDeleted, 1),
    ]
    for turn, value in enumerate(described(kind, turns))
}


@pytest.mark.parametrize(("ask", "payload"), PAYLOADS.values(), ids=PAYLOADS.keys())
@pytest.mark.parametrize("colour", PAIRS)
def test_the_same_values(colour: str, ask: Ask, payload: Any) -> None:
    official, ours = PAIRS[colour]
    theirs, mine = official(Answer.of(payload), ask, False), ours(Answer.of(payload), ask, False)
    assert (theirs.error, mine.error) == (None, None)
    assert not list(differences(theirs.result, mine.result))
    assert theirs.result._request_id == mine.result._request_id == "req_side"
    if colour == "blocking" and not isinstance(payload.get("data"), list):
        assert mine.result.to_dict() == payload


def test_models_are_iterated_alike() -> None:
    answer = Answer.of({"object": "list", "data": [MODEL, {**MODEL, "id": "other"}]})
    theirs = official_blocking(answer, lambda client: list(client.models.list())).result
    ours = our_blocking(answer, lambda client: list(client.models.list())).result
    assert [model.id for model in ours] == ["gpt-4o", "other"]
    assert not list(differences(theirs, ours))

    async def listed(client: Any) -> list[list[Any]]:
        page = await client.models.list()
        return [[m async for m in client.models.list()], [m async for m in page], page.data]

    for found in our_async(answer, listed).result:
        assert found == ours


_ENDS = ("error", "response.completed", "response.failed", "response.incomplete")


def events(turn: int) -> list[Any]:
    """Return one event of each kind that a stream of a response may hold, and a last one."""
    found = [_without_prompt(sample(kind, turn)) for kind in variants(ResponseStreamEvent)]
    last = _without_prompt(sample(ResponseCompletedEvent, turn))
    return [*(event for event in found if event["type"] not in _ENDS), last]


STREAMS: dict[str, tuple[Ask, list[Any], bool]] = {
    "chunks": (chat(stream=True), CHUNKS, True),
    "chunks without [DONE]": (chat(stream=True), [CHUNK, LAST_CHUNK], False),
    "response cut short": (
        respond(stream=True),
        [{"type": "response.incomplete", "sequence_number": 9, "response": RESPONSE}],
        False,
    ),
    "events of tomorrow": (
        respond(stream=True),
        [{"type": "response.tomorrow", "sequence_number": 0, "x": {"y": 1}}, *events(0)[-1:]],
        True,
    ),
    **{
        f"chunks described {turn}": (chat(stream=True), [sample(ChatCompletionChunk, turn)], True)
        for turn in range(3)
    },
    **{
        f"events described {turn}": (respond(stream=True), events(turn), False) for turn in range(6)
    },
}


@pytest.mark.parametrize(("ask", "sent", "done"), STREAMS.values(), ids=STREAMS.keys())
@pytest.mark.parametrize("colour", PAIRS)
def test_the_same_events(colour: str, ask: Ask, sent: list[Any], done: bool) -> None:
    answer = Answer.stream(sent, done)
    official, ours = PAIRS[colour]
    theirs, mine = official(answer, ask, True), ours(answer, ask, True)
    assert (theirs.error, mine.error) == (None, None)
    assert len(mine.events) == len(sent)
    assert not list(differences(theirs.events, mine.events))
    assert [event.to_dict() for event in mine.events] == sent


# --- the same errors --------------------------------------------------------------------------

STATUSES = (400, 401, 403, 404, 405, 408, 409, 413, 422, 429, 500, 502, 503, 504)
BODIES: dict[str, tuple[bytes, str]] = {
    "openai": (
        b'{"error": {"message": "No.", "type": "t", "param": "model", "code": "c", "more": [1]}}',
        "application/json",
    ),
    "quota": (
        b'{"error": {"message": "No.", "type": "requests", "code": "insufficient_quota"}}',
        "application/json",
    ),
    "content": (
        b'{"error": {"message": "No.", "type": null, "code": "content_filter"}}',
        "application/json",
    ),
    "nulls": (
        b'{"error": {"message": "No.", "type": null, "param": null, "code": null}}',
        "application/json",
    ),
    "a number for a code": (
        b'{"error": {"code": 400, "message": "No.", "type": "exceed_context_size_error"}}',
        "application/json",
    ),
    "flat": (b'{"object": "error", "message": "No.", "type": "T", "code": 40}', "application/json"),
    "detail": (b'{"detail": "No."}', "application/json"),
    "details": (b'{"detail": [{"loc": ["body", 0], "msg": "No."}]}', "application/json"),
    "error text": (b'{"error": "No."}', "application/json"),
    "JSON as text": (b'{"error": {"message": "No.", "code": "c"}}', "text/plain"),
    "a JSON text": (b'"No."', "application/json"),
    "text": (b"No.\n", "text/plain"),
    "HTML": (b"<html><h1>No.</h1></html>", "text/html"),
    "empty": (b"", "text/plain"),
    "not UTF-8": (b"\xff\xfeNo.", "text/plain"),
    "half a JSON": (b'{"error": {"message": "No.', "application/json"),
}


@pytest.mark.parametrize("status", STATUSES)
@pytest.mark.parametrize(("body", "kind"), BODIES.values(), ids=BODIES.keys())
def test_the_same_errors(status: int, body: bytes, kind: str) -> None:
    answer = Answer(body, status, kind)
    for ask, (official, ours) in itertools.product((chat(), chat(stream=True)), PAIRS.values()):
        theirs: Any = official(answer, ask, False).error
        mine: Any = ours(answer, ask, False).error
        assert isinstance(mine, getattr(oaio, type(theirs).__name__))
        for name in ("status_code", "request_id", "code", "param", "type"):
            assert getattr(mine, name) == getattr(theirs, name), name
        assert mine.response.headers["x-request-id"] == theirs.response.headers["x-request-id"]
        assert mine.response.status_code == status
        if isinstance(theirs.body, dict):
            assert theirs.body.items() <= mine.body.items()
        if b"No." in body:
            assert "No." in mine.message


@pytest.mark.parametrize("colour", PAIRS)
def test_an_error_in_a_stream(colour: str) -> None:
    error = {"message": "Boom", "type": "t", "code": "server_error", "param": "p"}
    answer = Answer.stream([CHUNK, {"error": error}])
    official, ours = PAIRS[colour]
    theirs = official(answer, chat(stream=True), True)
    mine = ours(answer, chat(stream=True), True)
    assert len(theirs.events) == len(mine.events) == 1
    assert isinstance(mine.error, oaio.APIError)
    assert isinstance(theirs.error, openai.APIError)
    for name in ("code", "param", "type", "body"):
        assert getattr(mine.error, name) == getattr(theirs.error, name)
