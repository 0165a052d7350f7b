"""What the operations of webhooks answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from .._base import Model, model


@model
class WebhookBatchCancelledData(Model):
    """`data` of a `WebhookBatchCancelled`."""

    id: str


@model
class WebhookBatchCancelled(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["batch.cancelled"]
    object: Literal["event"] | None = None


@model
class WebhookBatchCompleted(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["batch.completed"]
    object: Literal["event"] | None = None


@model
class WebhookBatchExpired(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["batch.expired"]
    object: Literal["event"] | None = None


@model
class WebhookBatchFailed(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["batch.failed"]
    object: Literal["event"] | None = None


@model
class WebhookEvalRunCanceled(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["eval.run.canceled"]
    object: Literal["event"] | None = None


@model
class WebhookEvalRunFailed(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["eval.run.failed"]
    object: Literal["event"] | None = None


@model
class WebhookEvalRunSucceeded(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["eval.run.succeeded"]
    object: Literal["event"] | None = None


@model
class WebhookFineTuningJobCancelled(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["fine_tuning.job.cancelled"]
    object: Literal["event"] | None = None


@model
class WebhookFineTuningJobFailed(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["fine_tuning.job.failed"]
    object: Literal["event"] | None = None


@model
class WebhookFineTuningJobSucceeded(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["fine_tuning.job.succeeded"]
    object: Literal["event"] | None = None


@model
class WebhookLiveCallIncomingDataSipHeader(Model):
    """`sip_headers` of a `WebhookLiveCallIncomingData`."""

    name: str
    value: str


@model
class WebhookLiveCallIncomingData(Model):
    """`data` of a `WebhookLiveCallIncoming`."""

    session_id: str
    sip_headers: list[WebhookLiveCallIncomingDataSipHeader]


@model
class WebhookLiveCallIncoming(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookLiveCallIncomingData
    type: Literal["live.call.incoming"]
    object: Literal["event"] | None = None


@model
class WebhookRealtimeCallIncomingData(Model):
    """`data` of a `WebhookRealtimeCallIncoming`."""

    call_id: str
    sip_headers: list[WebhookLiveCallIncomingDataSipHeader]


@model
class WebhookRealtimeCallIncoming(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookRealtimeCallIncomingData
    type: Literal["realtime.call.incoming"]
    object: Literal["event"] | None = None


@model
class WebhookResponseCancelled(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["response.cancelled"]
    object: Literal["event"] | None = None


@model
class WebhookResponseCompleted(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["response.completed"]
    object: Literal["event"] | None = None


@model
class WebhookResponseFailed(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["response.failed"]
    object: Literal["event"] | None = None


@model
class WebhookResponseIncomplete(Model):
    """A variant of `UnwrapWebhookEvent`: its `object` is `event`."""

    created_at: int
    id: str
    data: WebhookBatchCancelledData
    type: Literal["response.incomplete"]
    object: Literal["event"] | None = None


UnwrapWebhookEvent = (
    WebhookBatchCancelled
    | WebhookBatchCompleted
    | WebhookBatchExpired
    | WebhookBatchFailed
    | WebhookEvalRunCanceled
    | WebhookEvalRunFailed
    | WebhookEvalRunSucceeded
    | WebhookFineTuningJobCancelled
    | WebhookFineTuningJobFailed
    | WebhookFineTuningJobSucceeded
    | WebhookLiveCallIncoming
    | WebhookRealtimeCallIncoming
    | WebhookResponseCancelled
    | WebhookResponseCompleted
    | WebhookResponseFailed
    | WebhookResponseIncomplete
)
