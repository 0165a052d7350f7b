"""Keys that a function gives: asked before each call, at the edge, and typed when it fails."""

from __future__ import annotations

import asyncio
import pickle
from collections.abc import Callable
from typing import Any

import anyio
import attrs
import pytest

import oaio
from oaio import Timeout
from oaio.testing import ScriptedNetwork, async_client, client, reply
from oaio_protocol.operations import models
from oaio_protocol.secrets import Secret

from .players import Player

LIST = {"object": "list", "data": []}


def keys(network: ScriptedNetwork) -> list[str | None]:
    return [request.headers.get("authorization") for request in network.requests]


@pytest.fixture(autouse=True)
def key_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-env")


def test_a_function_is_asked_before_each_call() -> None:
    asked = iter(["one", "two", Secret("three")])
    network = ScriptedNetwork(reply(503), then=reply(200, LIST))
    with client(network, api_key=lambda: next(asked)) as mine:
        assert mine.api_key is None
        mine.models.list()
        mine.models.list()
        mine.with_options(max_retries=0).models.list()
    # The first was tried twice.
    assert keys(network) == ["Bearer one", "Bearer one", "Bearer two", "Bearer three"]


@pytest.mark.parametrize("awaited", [True, False])
def test_an_async_client_waits_for_it(awaited: bool) -> None:
    asked = iter(["one", "two"])

    async def later() -> str:
        await asyncio.sleep(0)
        return next(asked)

    async def main() -> None:
        provider: Any = later if awaited else lambda: next(asked)
        async with async_client(network, api_key=provider) as mine:
            await mine.models.list()
            await mine.call(models.list_())

    network = ScriptedNetwork(then=reply(200, LIST))
    asyncio.run(main())
    assert keys(network) == ["Bearer one", "Bearer two"]


def test_a_key_that_stays_the_same_costs_no_new_settings() -> None:
    network = ScriptedNetwork(then=reply(200, LIST))
    with client(network, api_key=lambda: "same") as mine:
        first = mine._settings_now(models.list_())
        assert mine._settings_now(models.list_()) is first


def test_a_key_replaces_a_function_and_the_other_way_round() -> None:
    network = ScriptedNetwork(then=reply(200, LIST))
    with client(network, api_key=lambda: "given") as mine:
        plain = mine.with_options(api_key="plain")
        plain.models.list()
        plain.with_options(api_key=lambda: "again").models.list()
        mine.models.list()
    assert keys(network) == ["Bearer plain", "Bearer again", "Bearer given"]


def failing() -> str:
    raise LookupError("no vault")


@pytest.mark.parametrize(
    ("provider", "problem"),
    [
        (failing, "failed: LookupError: no vault"),
        (lambda: "", "not empty"),
        (lambda: None, "not NoneType"),
        (lambda: 7, "not int"),
        (lambda: "bad\nkey", "U\\+000A"),
        (Secret("k").redact, "failed: TypeError"),
    ],
)
def test_what_fails_is_typed_and_nothing_is_sent(provider: Callable[[], Any], problem: str) -> None:
    network = ScriptedNetwork()
    with (
        client(network, api_key=provider) as mine,
        pytest.raises(oaio.CredentialError, match=problem) as caught,
    ):
        mine.models.list()
    assert network.requests == []
    error = caught.value
    assert (error.attempts, error.retryable) == (0, False)
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert "bad\nkey" not in str(error)

    async def main() -> None:
        async with async_client(network, api_key=provider) as other:
            await other.models.list()

    with pytest.raises(oaio.CredentialError, match=problem):
        asyncio.run(main())


def test_what_cannot_be_compared_is_no_key() -> None:
    class Odd:
        __hash__ = None  # type: ignore[assignment]

        def __eq__(self, other: object) -> bool:
            raise RuntimeError("not with me")

    given: Any = iter(["one", Odd()])
    with client(ScriptedNetwork(then=reply(200, LIST)), api_key=lambda: next(given)) as mine:
        mine.models.list()
        with pytest.raises(oaio.CredentialError, match="not Odd"):
            mine.models.list()


@pytest.mark.parametrize("own", [True, False])
def test_a_function_that_hangs_is_waited_for_as_long_as_the_call_may_take(
    player: Player, own: bool
) -> None:
    ended = []

    async def hang() -> str:
        try:
            await anyio.sleep_forever()
        finally:
            ended.append("cancelled")
        return "never"

    async def main() -> Any:
        mine = player.client(api_key=hang, **({} if own else {"timeout": 0.05})).client
        operation = attrs.evolve(models.list_(), timeout=Timeout.of(0.05 if own else None))
        with pytest.raises(oaio.APITimeoutError, match="gave nothing within") as caught:
            await mine.call(operation if own else models.list_())
        await mine.close()
        return caught.value.which

    if "blocking" in repr(player):
        pytest.skip("a blocking client does not wait for a function of this kind")
    assert player.run(main) == "total"
    assert ended == ["cancelled"]


def test_a_blocking_client_cannot_wait() -> None:
    async def later() -> str:
        return "never"

    with (
        client(ScriptedNetwork(), api_key=later) as mine,
        pytest.raises(oaio.CredentialError, match="use an async client"),
    ):
        mine.models.list()


def test_the_key_is_shown_nowhere() -> None:
    echo = reply(400, {"error": {"message": "bad key sk-very-secret-indeed"}})
    with client(ScriptedNetwork(echo), api_key=lambda: "sk-very-secret-indeed") as mine:
        with pytest.raises(oaio.BadRequestError) as caught:
            mine.models.list()
        assert "very-secret" not in str(caught.value)
        assert "very-secret" not in repr(mine)


def test_the_secret_of_webhooks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", "whsec_env")
    with client(ScriptedNetwork()) as mine:
        assert mine.webhook_secret == Secret("whsec_env")
        assert mine.with_options(webhook_secret="whsec_x").webhook_secret == Secret("whsec_x")
        assert mine.with_options().webhook_secret == Secret("whsec_env")
        assert "whsec" not in repr(vars(mine))
    with client(ScriptedNetwork(), webhook_secret="whsec_mine") as mine:
        assert mine.webhook_secret == Secret("whsec_mine")
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET")
    with client(ScriptedNetwork()) as mine:
        assert mine.webhook_secret is None


def test_the_key_of_administrators(monkeypatch: pytest.MonkeyPatch) -> None:
    operation = attrs.evolve(models.list_(), admin=True)
    network = ScriptedNetwork(then=reply(200, LIST))
    with client(network, admin_api_key="admin") as mine:
        assert mine.admin_api_key == Secret("admin")
        mine.call(operation)
        mine.call(models.list_())
        mine.with_options(admin_api_key="other").call(operation)
    assert keys(network) == ["Bearer admin", "Bearer sk-scripted", "Bearer other"]
    with client(network) as mine, pytest.raises(oaio.ConfigurationError, match="OPENAI_ADMIN_KEY"):
        mine.call(operation)
    monkeypatch.setenv("OPENAI_ADMIN_KEY", "from env")
    with client(network, api_key=lambda: "given") as mine:
        mine.call(operation)  # which does not need the function
    assert keys(network)[-1] == "Bearer from env"
    monkeypatch.delenv("OPENAI_API_KEY")
    oaio.OpenAI(admin_api_key="admin").close()  # it alone will do
