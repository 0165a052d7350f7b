"""Webhooks as servers read them."""

from __future__ import annotations

import asyncio
import base64
import time
from typing import Any

import pytest

import oaio
from oaio_protocol.errors import ConfigurationError, InvalidWebhookSignatureError
from oaio_protocol.models.webhook_events import BatchCompletedWebhookEvent
from oaio_protocol.webhooks import sign

SECRET = "whsec_" + base64.b64encode(b"0123456789").decode()
BODY = b'{"id":"e","type":"batch.completed","created_at":1,"data":{"id":"batch_1"}}'


def signed(at: float | None = None) -> dict[str, str]:
    return sign(BODY, SECRET, message_id="m", now=time.time() if at is None else at)


@pytest.fixture(params=[oaio.OpenAI, oaio.AsyncOpenAI])
def webhooks(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.delenv("OPENAI_WEBHOOK_SECRET", raising=False)
    return request.param(api_key="k", base_url="http://x.test").webhooks


def test_unwrap(webhooks: Any) -> None:
    event = webhooks.unwrap(BODY, signed(), secret=SECRET)
    assert isinstance(event, BatchCompletedWebhookEvent)
    assert event.data.id == "batch_1"
    assert webhooks.unwrap(BODY.decode(), list(signed().items()), secret=SECRET) == event


def test_what_is_not_openais(webhooks: Any) -> None:
    webhooks.verify_signature(BODY, signed(), secret=SECRET)
    with pytest.raises(InvalidWebhookSignatureError):
        webhooks.verify_signature(BODY + b" ", signed(), secret=SECRET)
    old = signed(time.time() - 1000)
    with pytest.raises(InvalidWebhookSignatureError, match="too old"):
        webhooks.unwrap(BODY, old, secret=SECRET)
    webhooks.verify_signature(BODY, old, secret=SECRET, tolerance=2000)


def test_the_secret(webhooks: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match="no webhook secret"):
        webhooks.unwrap(BODY, signed())
    with oaio.OpenAI(api_key="k", webhook_secret=SECRET) as client:
        assert client.webhooks.unwrap(BODY, signed()).id == "e"
        with pytest.raises(InvalidWebhookSignatureError):
            client.webhooks.unwrap(BODY, signed(), secret="other")
    monkeypatch.setenv("OPENAI_WEBHOOK_SECRET", SECRET)

    async def main() -> None:
        async with oaio.AsyncOpenAI(api_key="k") as client:
            assert client.webhooks.unwrap(BODY, signed()).id == "e"

    asyncio.run(main())
