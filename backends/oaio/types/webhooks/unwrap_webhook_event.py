"""The names of `openai.types.webhooks.unwrap_webhook_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.webhook_events import UnwrapWebhookEvent as UnwrapWebhookEvent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "UnwrapWebhookEvent": "oaio_protocol.models.webhook_events:UnwrapWebhookEvent",
        },
    )
