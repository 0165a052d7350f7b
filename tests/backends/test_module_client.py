"""The client of the module: what is set on `oaio`, and its resources."""

from __future__ import annotations

import copy
import os
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import oaio
from oaio._official import module_client as _module_client
from oaio._official import names as _official_names
from oaio.offline import OfflineServer

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}


@pytest.fixture(autouse=True)
def untouched(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    for name in (*_module_client._VARIABLES.values(), "OPENAI_API_KEY", "AZURE_OPENAI_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    _module_client.reset()
    yield
    for name in _official_names.SETTINGS:
        vars(oaio).pop(name, None)
    _module_client.reset()


def use(server: OfflineServer) -> None:
    oaio.api_key, oaio.base_url = "sk-module", server.base_url


def test_calls_of_the_module(offline_server: OfflineServer) -> None:
    use(offline_server)
    from oaio import chat

    assert chat.completions.create(**ASKED).choices
    assert oaio.embeddings.create(model="m", input="x").data
    with oaio.chat.completions.create(**ASKED, stream=True) as stream:
        assert len(list(stream)) > 1
    raw = oaio.models.with_raw_response.list()
    assert raw.http_request.headers["authorization"] == "**********"
    assert offline_server.requests[-1].headers["authorization"] == "Bearer sk-module"


def test_a_resource_can_be_had_before_there_is_a_key(offline_server: OfflineServer) -> None:
    models = oaio.models
    assert repr(models) == "<oaio.models>"
    assert "list" in dir(models)
    assert copy.copy(models) is not models
    with pytest.raises(oaio.ConfigurationError, match="API key"):
        models.list()
    use(offline_server)
    assert models.list().data


def test_what_is_set_is_there_at_once_and_the_connections_stay(
    offline_server: OfflineServer,
) -> None:
    use(offline_server)
    oaio.models.list()
    first = _module_client.client()
    assert _module_client.client() is first
    oaio.default_headers = {"x-a": "1"}
    oaio.default_query = {"q": "2"}
    oaio.organization, oaio.project, oaio.max_retries = "o", "p", 7
    oaio.models.list()
    second = _module_client.client()
    assert second is not first
    assert second.stats() == first.stats()
    asked = offline_server.requests[-1]
    assert (asked.headers["x-a"], asked.path) == ("1", "/v1/models?q=2")
    assert (asked.headers["openai-organization"], asked.headers["openai-project"]) == ("o", "p")
    assert second.max_retries == 7
    oaio.default_headers["x-a"] = "3"  # type: ignore[index]  # changed in its place
    oaio.models.list()
    assert offline_server.requests[-1].headers["x-a"] == "3"
    oaio.default_headers = None
    oaio.models.list()
    assert "x-a" not in offline_server.requests[-1].headers


def test_what_settings_are_before_they_are_set(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (oaio.api_key, oaio.base_url, oaio.api_type) == (None, None, None)
    assert (oaio.timeout, oaio.max_retries) == (oaio.DEFAULT_TIMEOUT, oaio.DEFAULT_MAX_RETRIES)
    monkeypatch.setenv("OPENAI_API_VERSION", "2025-04-01")
    assert oaio.api_version == "2025-04-01"


def test_no_limit_is_not_the_same_as_nothing_said(offline_server: OfflineServer) -> None:
    use(offline_server)
    assert _module_client.client().timeout.total == 600
    oaio.timeout = None
    assert _module_client.client().timeout.total is None


def test_webhooks_and_a_http_client(offline_server: OfflineServer) -> None:
    use(offline_server)
    with httpx.Client() as mine:
        oaio.http_client, oaio.webhook_secret = mine, "whsec_c2VjcmV0"
        assert oaio.models.list().data
        assert _module_client.client().webhook_secret is not None
        with pytest.raises(oaio.InvalidWebhookSignatureError):
            oaio.webhooks.unwrap("{}", {})


def test_azure(offline_server: OfflineServer) -> None:
    oaio.api_type, oaio.api_version = "azure", "2025-04-01"
    oaio.azure_endpoint = offline_server.base_url.removesuffix("/v1")
    oaio.azure_ad_token_provider = lambda: "a-token"
    client = _module_client.client()
    assert isinstance(client, oaio.AzureOpenAI)
    with pytest.raises(oaio.NotFoundError):
        oaio.embeddings.create(model="m", input="x")
    asked = offline_server.requests[-1]
    assert asked.path == "/openai/deployments/m/embeddings?api-version=2025-04-01"
    assert asked.headers["authorization"] == "Bearer a-token"


def test_which_api_is_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    oaio.api_key, oaio.api_version = "k", "1"
    assert type(_module_client.client()).__name__ == "OpenAI"
    monkeypatch.setenv("AZURE_OPENAI_ENDPOINT", "https://x.example")
    _module_client.reset()
    assert type(_module_client.client()).__name__ == "AzureOpenAI"
    monkeypatch.setenv("OPENAI_API_KEY", "k")
    _module_client.reset()
    with pytest.raises(oaio.ConfigurationError, match="api_type"):
        _module_client.client()
    monkeypatch.setenv("OPENAI_API_TYPE", "openai")
    assert type(_module_client.client()).__name__ == "OpenAI"
    oaio.api_type = "amazon-bedrock"
    with pytest.raises(oaio.ConfigurationError, match="api_type"):
        _module_client.client()


def test_threads_get_one_client(offline_server: OfflineServer) -> None:
    use(offline_server)
    found: list[Any] = []
    together = threading.Barrier(8)

    def work() -> None:
        together.wait()
        found.append(_module_client.client())

    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 8
    assert len({id(one) for one in found}) == 1


def test_a_client_that_was_closed_is_not_gone_on_with(offline_server: OfflineServer) -> None:
    use(offline_server)
    _module_client.client().close()
    oaio.max_retries = 1
    assert oaio.models.list().data


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_fork_while_a_client_is_made() -> None:
    oaio.api_key = "sk-module"
    with _module_client._lock:  # as another thread holds it
        child = os.fork()
        if not child:
            made = threading.Thread(target=_module_client.client, daemon=True)
            made.start()
            made.join(5)
            os._exit(made.is_alive())
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
