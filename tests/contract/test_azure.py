"""The clients for Azure against the official SDK's: the same requests for the same arguments."""

from __future__ import annotations

import asyncio
import json
import re
from collections.abc import Callable
from typing import Any

import httpx2
import openai
import pytest

import oaio
from oaio.testing import ScriptedNetwork, reply
from oaio_protocol.azure import AzureSettings

MESSAGES = [{"role": "user", "content": "hello"}]
HEADERS = ("authorization", "api-key", "openai-organization", "openai-project", "content-type")
ENDPOINT = "https://example.openai.azure.com"
GIVEN: dict[str, Any] = {"azure_endpoint": ENDPOINT, "api_version": "2025-01-01", "api_key": "k"}

FILE = ("a.wav", b"some bytes", "audio/wav")

Ask = Callable[[Any], Any]
ASKS: dict[str, Ask] = {
    "chat": lambda c: c.chat.completions.create(model="gpt 4/ö", messages=MESSAGES),
    "embeddings": lambda c: c.embeddings.create(
        model="e", input="x", extra_query={"api-version": "other"}
    ),
    "responses": lambda c: c.responses.create(model="m", input="x"),
    "models": lambda c: c.models.list(),
    "completions": lambda c: c.completions.create(model="m", prompt="x"),
    "moderations": lambda c: c.moderations.create(model="m", input="x"),
    "image": lambda c: c.images.generate(model="gpt-image-1", prompt="x"),
    "image of no model": lambda c: c.images.generate(prompt="x"),
    "edit": lambda c: c.images.edit(model="gpt-image-1", image=FILE, prompt="x"),
    "speech": lambda c: c.audio.speech.create(model="tts", input="x", voice="alloy"),
    "transcription": lambda c: c.audio.transcriptions.create(model="whisper", file=FILE),
    "translation": lambda c: c.audio.translations.create(model="whisper", file=FILE),
    "file": lambda c: c.files.create(file=FILE, purpose="batch"),
    "model in extra_body": lambda c: c.embeddings.create(
        model="m", input="x", extra_body={"model": "other"}
    ),
    "by hand": lambda c: c.post("/chat/completions", cast_to=object, body={"model": "m"}),
    "by hand without a model": lambda c: c.post("/embeddings", cast_to=object, body={"input": "x"}),
}
CLIENTS: dict[str, dict[str, Any]] = {
    "key": GIVEN,
    "slash": {**GIVEN, "azure_endpoint": ENDPOINT + "/"},
    "token": {**GIVEN, "api_key": None, "azure_ad_token": "t"},
    "provider": {**GIVEN, "api_key": None, "azure_ad_token_provider": lambda: "given"},
    "key provider": {**GIVEN, "api_key": lambda: "given"},
    "deployment": {**GIVEN, "azure_deployment": "mine"},
    "base URL": {"base_url": "http://gate.test/x/openai", "api_version": "v", "api_key": "k"},
    "base URL of a deployment": {
        "base_url": "http://gate.test/openai/deployments/d",
        "api_version": "v",
        "api_key": "k",
    },
    "organization": {**GIVEN, "organization": "o", "project": "p"},
    "query": {**GIVEN, "default_query": {"a": 1, "api-version": "not this one"}},
}


def sent_by_official(options: dict[str, Any], ask: Ask) -> tuple[Any, ...]:
    seen: list[httpx2.Request] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        return httpx2.Response(418)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http_client:
        theirs = openai.AzureOpenAI(http_client=http_client, max_retries=0, **options)
        with pytest.raises(openai.APIStatusError):
            ask(theirs)
    (request,) = seen
    headers = {name: request.headers[name] for name in HEADERS if name in request.headers}
    query = sorted(request.url.params.multi_items())
    body = plain(headers, request.read())
    return request.method, str(request.url).partition("?")[0], query, headers, body


def plain(headers: dict[str, str], body: bytes) -> Any:
    """Return what a body says; of a form, whose order and boundary differ, that it is one."""
    kind, _, boundary = headers.get("content-type", "").partition("; boundary=")
    if not boundary:
        return json.loads(body or b"null")
    headers["content-type"] = kind
    return sorted(re.findall(rb'form-data; name="(\w+)', body))


class Told(Exception):  # noqa: N818 - carries a request out of a call
    pass


class Telling(oaio.AzureOpenAI):
    def call(self, operation: Any) -> Any:
        raise Told(self._settings_now(operation).request(operation))


def sent_by_us(options: dict[str, Any], ask: Ask) -> tuple[Any, ...]:
    with Telling(**options) as ours, pytest.raises(Told) as told:
        ask(ours)
    (request,) = told.value.args
    found = {name.lower(): value for name, value in request.plain_headers()}
    headers = {name: found[name] for name in HEADERS if name in found}
    url = httpx2.URL(request.url)
    query = sorted(url.params.multi_items())
    return (
        request.method,
        str(url).partition("?")[0],
        query,
        headers,
        plain(headers, request.body),
    )


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN", "AZURE_OPENAI_ENDPOINT"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.delenv("OPENAI_API_VERSION", raising=False)


@pytest.mark.filterwarnings("ignore:deprecated:DeprecationWarning")  # translations, theirs
@pytest.mark.parametrize("ask", ASKS.values(), ids=ASKS.keys())
@pytest.mark.parametrize("options", CLIENTS.values(), ids=CLIENTS.keys())
def test_the_same_request(options: dict[str, Any], ask: Ask) -> None:
    assert sent_by_us(options, ask) == sent_by_official(options, ask)


@pytest.mark.parametrize(
    "variables",
    [
        {"AZURE_OPENAI_API_KEY": "env-key"},
        {"AZURE_OPENAI_AD_TOKEN": "env-token"},
        {"AZURE_OPENAI_API_KEY": "env-key", "AZURE_OPENAI_AD_TOKEN": "env-token"},
    ],
)
def test_the_same_environment(variables: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-of-openai")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://openai.test/v1")
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", ENDPOINT)
    monkeypatch.setenv("OPENAI_API_VERSION", "env-version")
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    for options in ({}, {"api_key": "mine"}, {"azure_ad_token": "mine"}):
        ours = sent_by_us(options, ASKS["chat"])
        assert ours == sent_by_official(options, ASKS["chat"])
        assert "sk-of-openai" not in str(ours)


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"api_version": None}, "api_version"),
        ({"azure_endpoint": None}, "azure_endpoint"),
        ({"api_key": None}, "no API key: pass api_key=..., azure_ad_token=.*AZURE_OPENAI_API_KEY"),
        ({"api_key": None, "azure_ad_token": ""}, "azure_ad_token is empty"),
        ({"api_key": None, "azure_ad_token_provider": "t"}, "must be a function"),
        ({"azure_endpoint": f"{ENDPOINT}/?a=b"}, "no query"),
        ({"azure_endpoint": 3}, "must begin with http"),
        ({"azure_deployment": ""}, "azure_deployment must be a name"),
        ({"azure_deployment": 3}, "azure_deployment must be a name"),
        ({"base_url": "http://x.test"}, "only one of base_url"),
        ({"azure_ad_token": "t"}, "only one of api_key"),
        ({"azure_ad_token_provider": lambda: "t"}, "only one of api_key"),
        ({"api_key": lambda: "k", "azure_ad_token_provider": lambda: "t"}, "only one of api_key"),
        ({"azure_endpoint": None, "base_url": "http://x", "azure_deployment": "d"}, "goes with"),
    ],
)
def test_what_cannot_be_used(options: dict[str, Any], problem: str) -> None:
    with pytest.raises(oaio.ConfigurationError, match=problem):
        oaio.AzureOpenAI(**{**GIVEN, **options})


def test_changed_credentials() -> None:
    def headers(one: Any) -> dict[str, str]:
        request = one._settings_now(_listing()).request(_listing())
        return {n.lower(): v for n, v in request.plain_headers()}

    with oaio.AzureOpenAI(**GIVEN) as first:
        assert headers(first)["api-key"] == "k"
        token = first.with_options(azure_ad_token="t")
        assert headers(token)["authorization"] == "Bearer t"
        assert "api-key" not in headers(token)
        given = token.with_options(azure_ad_token_provider=lambda: "later")
        assert headers(given)["authorization"] == "Bearer later"
        back = given.with_options(api_key="k2", api_version="new")
        assert headers(back)["api-key"] == "k2"
        assert "authorization" not in headers(back)
        assert back._settings.request(_listing()).target.endswith("?api-version=new")
        assert isinstance(back._settings, AzureSettings)
        with pytest.raises(oaio.ConfigurationError, match="only one"):
            first.with_options(api_key="a", azure_ad_token="b")


def _listing() -> Any:
    from oaio_protocol.operations import models

    return models.list_()


def test_the_token_is_shown_nowhere() -> None:
    with oaio.AzureOpenAI(**{**GIVEN, "api_key": None}, azure_ad_token="very-secret") as client:
        assert "very-secret" not in f"{vars(client)} {client!r} {client._settings!r}"


def test_the_key_does_not_follow_a_redirect_elsewhere() -> None:
    network = ScriptedNetwork(
        reply(307, b"", {"location": "https://evil.test/x"}),
        reply(200, {"object": "list", "data": []}),
    )
    settings = oaio.AzureOpenAI(**GIVEN)._settings
    network.run(network.new_call(_listing(), settings))
    first, second = network.requests
    assert first.headers["api-key"] == "k"
    assert "api-key" not in second.headers


@pytest.mark.parametrize(
    "home", [oaio, "asyncio", "trio", "anyio"], ids=["oaio", "asyncio", "trio", "anyio"]
)
def test_every_backend_has_one(home: Any) -> None:
    import importlib

    module = importlib.import_module(f"oaio.{home}") if isinstance(home, str) else home
    made = module.AsyncAzureOpenAI(**GIVEN)
    assert made.base_url == f"{ENDPOINT}/openai"
    assert oaio.blocking.AzureOpenAI is oaio.AzureOpenAI


def test_awaited_tokens() -> None:
    """The async clients wait for what a function gives."""

    async def token() -> str:
        await asyncio.sleep(0)
        return "waited for"

    async def main() -> str:
        made = oaio.AsyncAzureOpenAI(**{**GIVEN, "api_key": None}, azure_ad_token_provider=token)
        settings = await made._settings_for(_listing())
        found = dict(settings.request(_listing()).plain_headers())
        await made.close()
        return found["Authorization"]

    assert asyncio.run(main()) == "Bearer waited for"
