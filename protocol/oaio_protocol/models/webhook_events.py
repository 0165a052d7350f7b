"""What webhooks say.

Source: https://platform.openai.com/docs/api-reference/webhook-events. Times are seconds since 1970
(UTC).
"""

from typing import Any, Literal

from ..errors import DeserializationError
from ._base import Model, model
from ._decode import decode


@model
class WebhookObject(Model):
    """What an event is about: the `id` of a batch, a response, a run, or a job."""

    id: str


@model
class SipHeader(Model):
    """A header of a SIP INVITE."""

    name: str
    value: str


@model
class RealtimeCall(Model):
    """A call that may be accepted as a realtime session."""

    call_id: str
    sip_headers: list[SipHeader]


@model
class LiveCall(Model):
    """A call that may be accepted as a live session; `session_id` is a `RealtimeCall.call_id`."""

    session_id: str
    sip_headers: list[SipHeader]


@model
class _Event(Model):
    """What all events have."""

    id: str
    created_at: int
    object: str | None = None


@model
class WebhookEvent(_Event):
    """An event of a kind that this version does not know."""

    type: str
    data: Any


@model
class BatchCancelledWebhookEvent(_Event):
    """A batch was cancelled."""

    type: Literal["batch.cancelled"]
    data: WebhookObject


@model
class BatchCompletedWebhookEvent(_Event):
    """A batch was completed."""

    type: Literal["batch.completed"]
    data: WebhookObject


@model
class BatchExpiredWebhookEvent(_Event):
    """A batch was not completed in time."""

    type: Literal["batch.expired"]
    data: WebhookObject


@model
class BatchFailedWebhookEvent(_Event):
    """A batch failed."""

    type: Literal["batch.failed"]
    data: WebhookObject


@model
class EvalRunCanceledWebhookEvent(_Event):
    """A run of an evaluation was cancelled."""

    type: Literal["eval.run.canceled"]
    data: WebhookObject


@model
class EvalRunFailedWebhookEvent(_Event):
    """A run of an evaluation failed."""

    type: Literal["eval.run.failed"]
    data: WebhookObject


@model
class EvalRunSucceededWebhookEvent(_Event):
    """A run of an evaluation succeeded."""

    type: Literal["eval.run.succeeded"]
    data: WebhookObject


@model
class FineTuningJobCancelledWebhookEvent(_Event):
    """A fine-tuning job was cancelled."""

    type: Literal["fine_tuning.job.cancelled"]
    data: WebhookObject


@model
class FineTuningJobFailedWebhookEvent(_Event):
    """A fine-tuning job failed."""

    type: Literal["fine_tuning.job.failed"]
    data: WebhookObject


@model
class FineTuningJobSucceededWebhookEvent(_Event):
    """A fine-tuning job succeeded."""

    type: Literal["fine_tuning.job.succeeded"]
    data: WebhookObject


@model
class LiveCallIncomingWebhookEvent(_Event):
    """A call came in that a live session may accept."""

    type: Literal["live.call.incoming"]
    data: LiveCall


@model
class RealtimeCallIncomingWebhookEvent(_Event):
    """A call came in that a realtime session may accept."""

    type: Literal["realtime.call.incoming"]
    data: RealtimeCall


@model
class ResponseCancelledWebhookEvent(_Event):
    """A background response was cancelled."""

    type: Literal["response.cancelled"]
    data: WebhookObject


@model
class ResponseCompletedWebhookEvent(_Event):
    """A background response was completed."""

    type: Literal["response.completed"]
    data: WebhookObject


@model
class ResponseFailedWebhookEvent(_Event):
    """A background response failed."""

    type: Literal["response.failed"]
    data: WebhookObject


@model
class ResponseIncompleteWebhookEvent(_Event):
    """A background response ended before it was complete."""

    type: Literal["response.incomplete"]
    data: WebhookObject


UnwrapWebhookEvent = (
    BatchCancelledWebhookEvent
    | BatchCompletedWebhookEvent
    | BatchExpiredWebhookEvent
    | BatchFailedWebhookEvent
    | EvalRunCanceledWebhookEvent
    | EvalRunFailedWebhookEvent
    | EvalRunSucceededWebhookEvent
    | FineTuningJobCancelledWebhookEvent
    | FineTuningJobFailedWebhookEvent
    | FineTuningJobSucceededWebhookEvent
    | LiveCallIncomingWebhookEvent
    | RealtimeCallIncomingWebhookEvent
    | ResponseCancelledWebhookEvent
    | ResponseCompletedWebhookEvent
    | ResponseFailedWebhookEvent
    | ResponseIncompleteWebhookEvent
    | WebhookEvent
)
"""Any event; tell them apart by `type`."""

_KINDS: dict[Any, type[_Event]] = {
    "batch.cancelled": BatchCancelledWebhookEvent,
    "batch.completed": BatchCompletedWebhookEvent,
    "batch.expired": BatchExpiredWebhookEvent,
    "batch.failed": BatchFailedWebhookEvent,
    "eval.run.canceled": EvalRunCanceledWebhookEvent,
    "eval.run.failed": EvalRunFailedWebhookEvent,
    "eval.run.succeeded": EvalRunSucceededWebhookEvent,
    "fine_tuning.job.cancelled": FineTuningJobCancelledWebhookEvent,
    "fine_tuning.job.failed": FineTuningJobFailedWebhookEvent,
    "fine_tuning.job.succeeded": FineTuningJobSucceededWebhookEvent,
    "live.call.incoming": LiveCallIncomingWebhookEvent,
    "realtime.call.incoming": RealtimeCallIncomingWebhookEvent,
    "response.cancelled": ResponseCancelledWebhookEvent,
    "response.completed": ResponseCompletedWebhookEvent,
    "response.failed": ResponseFailedWebhookEvent,
    "response.incomplete": ResponseIncompleteWebhookEvent,
}


def decode_event(value: Any, *, strict: bool = False) -> UnwrapWebhookEvent:
    """Make the event of `value`, a JSON object; one of a kind that is not known is kept, too.

    Raises:
        DeserializationError: `value` is no object, or (when `strict`) not as the API describes.
    """
    if not isinstance(value, dict):
        raise DeserializationError("the webhook is no JSON object")
    kind = value.get("type")
    known: Any = _KINDS.get(kind, WebhookEvent) if isinstance(kind, str) else WebhookEvent
    return decode(known, value, strict=strict)  # type: ignore[no-any-return]
