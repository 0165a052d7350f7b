"""The names of `openai.types.webhooks`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.webhook_events import (
        BatchCancelledWebhookEvent as BatchCancelledWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        BatchCompletedWebhookEvent as BatchCompletedWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        BatchExpiredWebhookEvent as BatchExpiredWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        BatchFailedWebhookEvent as BatchFailedWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        EvalRunSucceededWebhookEvent as EvalRunSucceededWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        FineTuningJobCancelledWebhookEvent as FineTuningJobCancelledWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        FineTuningJobFailedWebhookEvent as FineTuningJobFailedWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        FineTuningJobSucceededWebhookEvent as FineTuningJobSucceededWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        LiveCallIncomingWebhookEvent as LiveCallIncomingWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        RealtimeCallIncomingWebhookEvent as RealtimeCallIncomingWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        ResponseCancelledWebhookEvent as ResponseCancelledWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        ResponseCompletedWebhookEvent as ResponseCompletedWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        ResponseFailedWebhookEvent as ResponseFailedWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import (
        ResponseIncompleteWebhookEvent as ResponseIncompleteWebhookEvent,
    )
    from oaio_protocol.models.webhook_events import UnwrapWebhookEvent as UnwrapWebhookEvent

    from . import unwrap_webhook_event as unwrap_webhook_event
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "unwrap_webhook_event": "oaio.types.webhooks.unwrap_webhook_event:",
            "BatchCancelledWebhookEvent": "oaio_protocol.models.webhook_events:BatchCancelledWebhookEvent",
            "BatchCompletedWebhookEvent": "oaio_protocol.models.webhook_events:BatchCompletedWebhookEvent",
            "BatchExpiredWebhookEvent": "oaio_protocol.models.webhook_events:BatchExpiredWebhookEvent",
            "BatchFailedWebhookEvent": "oaio_protocol.models.webhook_events:BatchFailedWebhookEvent",
            "EvalRunCanceledWebhookEvent": "oaio_protocol.models.webhook_events:EvalRunCanceledWebhookEvent",
            "EvalRunFailedWebhookEvent": "oaio_protocol.models.webhook_events:EvalRunFailedWebhookEvent",
            "EvalRunSucceededWebhookEvent": "oaio_protocol.models.webhook_events:EvalRunSucceededWebhookEvent",
            "FineTuningJobCancelledWebhookEvent": "oaio_protocol.models.webhook_events:FineTuningJobCancelledWebhookEvent",
            "FineTuningJobFailedWebhookEvent": "oaio_protocol.models.webhook_events:FineTuningJobFailedWebhookEvent",
            "FineTuningJobSucceededWebhookEvent": "oaio_protocol.models.webhook_events:FineTuningJobSucceededWebhookEvent",
            "LiveCallIncomingWebhookEvent": "oaio_protocol.models.webhook_events:LiveCallIncomingWebhookEvent",
            "RealtimeCallIncomingWebhookEvent": "oaio_protocol.models.webhook_events:RealtimeCallIncomingWebhookEvent",
            "ResponseCancelledWebhookEvent": "oaio_protocol.models.webhook_events:ResponseCancelledWebhookEvent",
            "ResponseCompletedWebhookEvent": "oaio_protocol.models.webhook_events:ResponseCompletedWebhookEvent",
            "ResponseFailedWebhookEvent": "oaio_protocol.models.webhook_events:ResponseFailedWebhookEvent",
            "ResponseIncompleteWebhookEvent": "oaio_protocol.models.webhook_events:ResponseIncompleteWebhookEvent",
            "UnwrapWebhookEvent": "oaio_protocol.models.webhook_events:UnwrapWebhookEvent",
        },
    )
