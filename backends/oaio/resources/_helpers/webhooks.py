"""Webhooks: whether they are OpenAI's, and what they say."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from oaio_protocol import webhooks

if TYPE_CHECKING:
    from oaio_protocol.models.webhook_events import UnwrapWebhookEvent

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client


class _Both:
    """Nothing here waits, so it is the same for both clients."""

    _client: Any

    def unwrap(
        self,
        payload: bytes | str,
        headers: webhooks.Headers,
        *,
        secret: str | None = None,
        tolerance: float = webhooks.TOLERANCE,
    ) -> UnwrapWebhookEvent:
        """Check that a webhook is OpenAI's, and return what it says.

        Args:
            payload: the body of the request as it came.
            headers: its header fields, names in any case.
            secret: of the webhook; else the client's `webhook_secret`.
            tolerance: how many seconds its time may differ from the present.

        Raises:
            InvalidWebhookSignatureError: it is not OpenAI's, or too old.
            DeserializationError: it is no event.
        """
        self.verify_signature(payload, headers, secret=secret, tolerance=tolerance)
        settings = self._client._settings  # noqa: SLF001 - one of ours
        return webhooks.read(payload, strict=settings.strict, loads=settings.loads)  # type: ignore[no-any-return]

    def verify_signature(
        self,
        payload: bytes | str,
        headers: webhooks.Headers,
        *,
        secret: str | None = None,
        tolerance: float = webhooks.TOLERANCE,
    ) -> None:
        """Check that a webhook is OpenAI's; see `unwrap`.

        Raises:
            InvalidWebhookSignatureError: it is not, or it is too old.
        """
        own = self._client.webhook_secret
        found = secret if secret is not None or own is None else own.reveal()
        webhooks.verify(payload, headers, found or "", now=time.time(), tolerance=tolerance)


class WebhooksHelpers(_Both):
    """Methods that make no call."""

    _client: Client


class AsyncWebhooksHelpers(_Both):
    """Methods that make no call."""

    _client: AsyncClient
