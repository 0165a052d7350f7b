"""Settings: arguments, then the environment; and the requests that they make."""

from __future__ import annotations

from typing import Any

import orjson
import pytest

from oaio_protocol.config import DEFAULT_BASE_URL, USER_AGENT, Settings, omit
from oaio_protocol.errors import ConfigurationError, ValidationError
from oaio_protocol.http import Endpoint, Request, Url
from oaio_protocol.json import standard_loads
from oaio_protocol.operations import chat, models
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.secrets import Secret
from oaio_protocol.timeouts import Timeout

ENVIRONMENT = {
    "OPENAI_API_KEY": "sk-env",
    "OPENAI_ORG_ID": "org-env",
    "OPENAI_PROJECT_ID": "proj-env",
    "OPENAI_BASE_URL": " http://env:8000/v1/ \n",
    "OPENAI_CUSTOM_HEADERS": "X-One: 1\n\n  X-Two :  two: 2 \r\n",
}


def settings(environment: dict[str, str] | None = None, /, **arguments: Any) -> Settings:
    return Settings.from_environment(environment or {}, **arguments)


def listing(mine: Settings, **options: Any) -> Request:
    return mine.request(models.list_(**options))


def chatting(mine: Settings, **options: Any) -> Request:
    messages = [{"role": "user", "content": "hi"}]
    return mine.request(chat.create(model="m", messages=messages, **options))


def sent(request: Request) -> dict[str, str]:
    return dict(request.plain_headers())


# --- where settings come from -----------------------------------------------------------------


def test_nothing_given() -> None:
    mine = settings()
    assert mine.base_url == Url.parse(DEFAULT_BASE_URL)
    assert mine.api_key is mine.organization is mine.project is None
    assert (mine.timeout, mine.retry) == (Timeout(), RetryPolicy())
    assert (mine.default_headers, mine.default_query) == ((), {})
    assert not mine.has_credentials
    assert mine.secrets == ()
    assert mine.loads is standard_loads
    assert not mine.strict
    assert listing(mine).plain_headers() == [
        ("Accept", "application/json"),
        ("User-Agent", USER_AGENT),
    ]


def test_everything_from_the_environment() -> None:
    mine = settings(ENVIRONMENT)
    assert mine.base_url == Url(Endpoint("http", "env", 8000), "/v1")
    assert mine.api_key == Secret("sk-env")
    assert mine.has_credentials
    assert Secret("sk-env") in mine.secrets
    assert Secret("Bearer sk-env") in mine.secrets
    assert listing(mine).plain_headers() == [
        ("Accept", "application/json"),
        ("User-Agent", USER_AGENT),
        ("Authorization", "Bearer sk-env"),
        ("OpenAI-Organization", "org-env"),
        ("OpenAI-Project", "proj-env"),
        ("X-One", "1"),
        ("X-Two", "two: 2"),
    ]


def test_arguments_come_before_the_environment() -> None:
    mine = settings(
        ENVIRONMENT,
        api_key="sk-arg",
        base_url="https://arg/v2",
        organization="org-arg",
        project="proj-arg",
        default_headers={"x-two": "mine", "X-Three": 3},
        timeout=Timeout(total=1),
        strict=True,
        loads=orjson.loads,
    )
    assert (mine.strict, mine.timeout.total, mine.loads) == (True, 1, orjson.loads)
    request = listing(mine)
    assert request.url == "https://arg/v2/models"
    assert request.plain_headers()[2:] == [
        ("Authorization", "Bearer sk-arg"),
        ("OpenAI-Organization", "org-arg"),
        ("OpenAI-Project", "proj-arg"),
        ("X-One", "1"),
        ("x-two", "mine"),
        ("X-Three", "3"),
    ]


def test_arguments_that_are_none_are_not_given() -> None:
    names = ("api_key", "base_url", "organization", "project", "default_headers", "timeout")
    assert settings(ENVIRONMENT, **dict.fromkeys(names)) == settings(ENVIRONMENT)


@pytest.mark.parametrize("empty", ["", None])
def test_empty_variables_are_not_set(empty: str | None) -> None:
    blank = {} if empty is None else dict.fromkeys(ENVIRONMENT, empty)
    assert settings(blank) == settings()
    assert settings({"OPENAI_BASE_URL": "  \n"}) == settings()


def test_a_secret_and_a_url_may_be_given_ready_made() -> None:
    mine = settings(api_key=Secret("k"), base_url=Url.parse("http://h"))
    assert mine == settings(api_key="k", base_url="http://h/")


@pytest.mark.parametrize(
    ("environment", "problem"),
    [
        ({"OPENAI_API_KEY": "sk-secret\n"}, "^OPENAI_API_KEY has the character U\\+000A"),
        ({"OPENAI_API_KEY": " sk-secret"}, "^OPENAI_API_KEY has surrounding spaces"),
        ({"OPENAI_BASE_URL": "secret/v1"}, "^OPENAI_BASE_URL: the base URL must begin with http"),
        ({"OPENAI_BASE_URL": "http://h:99999"}, "^OPENAI_BASE_URL: the base URL cannot be read"),
        ({"OPENAI_ORG_ID": "org\r\nX: secret"}, "OPENAI_ORG_ID: must not hold CR"),
        ({"OPENAI_PROJECT_ID": "proj\n"}, "OPENAI_PROJECT_ID: must not hold CR"),
        ({"OPENAI_CUSTOM_HEADERS": "no colon"}, "^OPENAI_CUSTOM_HEADERS must hold lines"),
        ({"OPENAI_CUSTOM_HEADERS": "A: b\n: secret"}, "^OPENAI_CUSTOM_HEADERS must hold lines"),
        ({"OPENAI_CUSTOM_HEADERS": "A B: c"}, "^OPENAI_CUSTOM_HEADERS: headers: 'A B': is no"),
        ({"OPENAI_CUSTOM_HEADERS": "A: ✓"}, "^OPENAI_CUSTOM_HEADERS: headers: A: must not"),
        ({"OPENAI_CUSTOM_HEADERS": "Host: evil"}, "^OPENAI_CUSTOM_HEADERS: headers: Host: is set"),
    ],
)
def test_a_variable_that_cannot_be_used_is_named(environment: dict[str, str], problem: str) -> None:
    with pytest.raises(ConfigurationError, match=problem) as refused:
        settings(environment)
    if "BASE_URL" not in str(environment):
        assert "secret" not in str(refused.value)


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"api_key": ""}, "^the API key is empty$"),
        ({"api_key": "a\nb"}, "^the API key has the character U\\+000A"),
        ({"api_key": b"k"}, "^the API key must be a str, not bytes$"),
        ({"api_key": 5}, "^the API key must be a str, not int$"),
        ({"base_url": "h"}, "the base URL must begin with http"),
        ({"base_url": "  "}, "the base URL must begin with http"),
        ({"organization": "a\nb"}, "OpenAI-Organization: must not hold CR"),
        ({"project": "a\0"}, "OpenAI-Project: must not hold CR"),
        ({"organization": 5.0j}, "OpenAI-Organization: must be a text, not complex"),
        ({"default_headers": {"a b": "c"}}, "'a b': is no header name"),
        ({"default_headers": {5: "c"}}, "5: is no header name"),
        ({"default_headers": {5: omit}}, "5: is no header name"),
        ({"default_headers": {"A": None}}, "A: must be a text, not NoneType"),
        ({"default_headers": {"api-key": "a\x80"}}, "api-key: must not|header api-key has"),
        ({"default_query": {"a": "\ud800"}}, "extra_query: holds a lone surrogate"),
    ],
)
@pytest.mark.parametrize("changed", [False, True])
def test_an_argument_that_cannot_be_used_is_named(
    arguments: dict[str, Any], problem: str, *, changed: bool
) -> None:
    with pytest.raises(ConfigurationError, match=problem):
        settings().with_changes(**arguments) if changed else settings(**arguments)


@pytest.mark.parametrize("name", ["Host", "content-length", "Transfer-Encoding", "CONNECTION"])
def test_what_the_client_sets_itself(name: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}: is set by the client itself"):
        settings(default_headers={name: "1"})
    with pytest.raises(ValidationError, match=f"{name}: is set by the client itself"):
        listing(settings(), extra_headers={name: "1"})


# --- header fields ----------------------------------------------------------------------------


def test_a_body_has_a_content_type() -> None:
    assert chatting(settings()).plain_headers() == [
        ("Content-Type", "application/json"),
        ("Accept", "application/json"),
        ("User-Agent", USER_AGENT),
    ]
    assert "Content-Type" not in sent(listing(settings()))


def test_default_headers_replace_the_clients_own() -> None:
    mine = settings(
        api_key="k",
        default_headers={
            "user-agent": "me",
            "AUTHORIZATION": "Basic x",
            "Content-Type": "application/json; charset=utf-8",
        },
    )
    assert chatting(mine).plain_headers() == [
        ("Content-Type", "application/json; charset=utf-8"),
        ("Accept", "application/json"),
        ("user-agent", "me"),
        ("AUTHORIZATION", "Basic x"),
    ]
    assert mine.has_credentials


def test_pairs_will_do_and_the_last_of_a_name_wins() -> None:
    mine = settings(default_headers=[("A", "1"), ("a", "2"), ("B", "3")])
    assert listing(mine).plain_headers()[2:] == [("a", "2"), ("B", "3")]


def test_omit_removes() -> None:
    mine = settings(
        {"OPENAI_CUSTOM_HEADERS": "X-One: 1"},
        api_key="k",
        default_headers={"authorization": omit, "User-Agent": omit, "x-one": omit, "none": omit},
    )
    assert listing(mine).plain_headers() == [("Accept", "application/json")]
    assert not mine.has_credentials
    assert mine.secrets == (Secret("k"),)


def test_headers_of_one_call() -> None:
    mine = settings(api_key="k", default_headers={"A": "1", "B": "2"})
    request = chatting(
        mine,
        extra_headers={"a": "mine", "B": omit, "authorization": omit, "Accept": "text/plain"},
    )
    assert request.plain_headers() == [
        ("Content-Type", "application/json"),
        ("Accept", "text/plain"),
        ("User-Agent", USER_AGENT),
        ("a", "mine"),
    ]
    # The next call is as it was.
    assert sent(chatting(mine))["Authorization"] == "Bearer k"
    assert sent(chatting(mine))["A"] == "1"


def test_credentials_are_secrets_wherever_they_come_from() -> None:
    mine = settings(
        {"OPENAI_CUSTOM_HEADERS": "api-key: k-env"},
        default_headers={"Cookie": "c=1", "X-API-Key": "x"},
    )
    assert mine.has_credentials
    wanted = (Secret("k-env"), Secret("c=1"), Secret("x"))
    assert mine.secrets == wanted
    request = listing(mine, extra_headers={"Proxy-Authorization": "p"})
    assert [value for _, value in request.headers if isinstance(value, Secret)] == [
        *wanted,
        Secret("p"),
    ]


# --- targets ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("base_url", "default", "extra", "target"),
    [
        ("http://h", {}, {}, "/models"),
        ("http://h/", {}, {}, "/models"),
        ("http://h/v1", {}, {}, "/v1/models"),
        ("http://h/a/b/", {}, {}, "/a/b/models"),
        ("http://h/v1?a=b", {}, {}, "/v1/models?a=b"),
        ("http://h/v1/?a=b&c=d", {}, {"e": "f"}, "/v1/models?a=b&c=d&e=f"),
        ("http://h?a=b", {"c": True}, {}, "/models?a=b&c=true"),
        ("http://h", {"c": None, "d": omit}, {}, "/models"),
        ("http://h", {"c": "d e&f=g#h"}, {}, "/models?c=d+e%26f%3Dg%23h"),
        ("http://h", {}, {"l": ["x", 1, False], "m": {"k": "v"}},
         "/models?l%5B%5D=x&l%5B%5D=1&l%5B%5D=false&m%5Bk%5D=v"),
        ("http://h", {}, {"ü\r\n": "ü\r\n"}, "/models?%C3%BC%0D%0A=%C3%BC%0D%0A"),
        # What is said nearer to the call replaces what was said before.
        ("http://h?v=1&w=2", {"v": "3"}, {}, "/models?w=2&v=3"),
        ("http://h?v=1", {"v": "2"}, {"v": "3"}, "/models?v=3"),
        ("http://h/[a]?l[]=1&m%5bk%5d=2", {}, {}, "/%5Ba%5D/models?l%5B%5D=1&m%5bk%5d=2"),
        ("http://h?l[]=1&m%5bk%5d=2", {"l": [4]}, {"m": {}}, "/models?m%5bk%5d=2&l%5B%5D=4"),
        ("http://h?l[]=1&m%5bk%5d=2&n=3", {}, {"m": "5"}, "/models?l%5B%5D=1&n=3&m=5"),
        ("http://h", {"l": [1, 2], "k": 1}, {"l": [3]}, "/models?k=1&l%5B%5D=3"),
        ("http://h", {"m": {"a": 1}}, {"m": {"b": 2}}, "/models?m%5Bb%5D=2"),
        ("http+unix://%2Ftmp%2Fa/v1?a=b", {}, {}, "/v1/models?a=b"),
    ],
)  # fmt: skip
def test_paths_and_queries(base_url: str, default: Any, extra: Any, target: str) -> None:
    mine = settings(base_url=base_url, default_query=default)
    request = listing(mine, extra_query=extra)
    assert request.target == target
    assert request.method == "GET"
    assert request.body == b""
    assert request.endpoint == mine.base_url.endpoint


def test_a_request_with_a_body() -> None:
    request = chatting(settings(base_url="https://h/v1"))
    assert (request.method, request.url) == ("POST", "https://h/v1/chat/completions")
    assert request.body == b'{"model":"m","messages":[{"role":"user","content":"hi"}]}'


# --- changes ----------------------------------------------------------------------------------


def test_changes_make_a_copy() -> None:
    mine = settings(ENVIRONMENT)
    other = mine.with_changes(
        api_key="k2", base_url="http://other", timeout=Timeout(total=3), default_headers={"A": "b"}
    )
    assert mine == settings(ENVIRONMENT)
    request = listing(other)
    assert request.url == "http://other/models"
    assert sent(request)["Authorization"] == "Bearer k2"
    assert sent(request)["A"] == "b"
    assert "X-One" not in sent(request)
    assert other.timeout.total == 3
    assert sent(listing(mine))["Authorization"] == "Bearer sk-env"


def test_changes_of_other_kinds() -> None:
    mine = settings(api_key="k")
    assert mine.with_changes(api_key=None).has_credentials is False
    assert mine.with_changes(api_key=Secret("z")).api_key == Secret("z")
    assert mine.with_changes(base_url=Url.parse("http://z")).base_url == Url.parse("http://z")
    assert mine.with_changes(default_headers=[("A", "b")]).default_headers == (("A", "b"),)
    assert mine.with_changes() == mine
    with pytest.raises(TypeError):
        mine.with_changes(colour="red")
    with pytest.raises(TypeError):
        settings(colour="red")


def test_heads_are_not_shared_between_settings_or_with_calls_that_have_their_own() -> None:
    mine = settings(api_key="k")
    assert listing(mine).rendered is listing(mine).rendered
    assert listing(mine).rendered is not chatting(mine).rendered
    assert listing(mine).rendered is not listing(mine, extra_headers={"A": "b"}).rendered
    assert listing(mine).rendered is not listing(mine.with_changes(api_key="z")).rendered
