"""`client.webhooks`."""

from __future__ import annotations

from .._helpers.webhooks import AsyncWebhooksHelpers, WebhooksHelpers
from .._resource import AsyncResource, Resource


class Webhooks(WebhooksHelpers, Resource):
    """Webhooks."""


class AsyncWebhooks(AsyncWebhooksHelpers, AsyncResource):
    """Webhooks."""
