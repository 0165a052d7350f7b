"""The names of `openai.types.beta.assistant_stream_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        AssistantStreamEvent as AssistantStreamEvent,
    )
    from oaio_protocol.models.generated.assistants import ErrorEvent as ErrorEvent
    from oaio_protocol.models.generated.assistants import (
        MessageStreamEventThreadMessageCompleted as _MessageStreamEventThreadMessageCompleted,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageStreamEventThreadMessageCreated as _MessageStreamEventThreadMessageCreated,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageStreamEventThreadMessageDelta as _MessageStreamEventThreadMessageDelta,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageStreamEventThreadMessageIncomplete as _MessageStreamEventThreadMessageIncomplete,
    )
    from oaio_protocol.models.generated.assistants import (
        MessageStreamEventThreadMessageInProgress as _MessageStreamEventThreadMessageInProgress,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepStreamEventThreadRunStepCancelled as _RunStepStreamEventThreadRunStepCancelled,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepStreamEventThreadRunStepCompleted as _RunStepStreamEventThreadRunStepCompleted,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepStreamEventThreadRunStepCreated as _RunStepStreamEventThreadRunStepCreated,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepStreamEventThreadRunStepDelta as _RunStepStreamEventThreadRunStepDelta,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepStreamEventThreadRunStepExpired as _RunStepStreamEventThreadRunStepExpired,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepStreamEventThreadRunStepFailed as _RunStepStreamEventThreadRunStepFailed,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStepStreamEventThreadRunStepInProgress as _RunStepStreamEventThreadRunStepInProgress,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunCancelled as _RunStreamEventThreadRunCancelled,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunCancelling as _RunStreamEventThreadRunCancelling,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunCompleted as _RunStreamEventThreadRunCompleted,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunCreated as _RunStreamEventThreadRunCreated,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunExpired as _RunStreamEventThreadRunExpired,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunFailed as _RunStreamEventThreadRunFailed,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunIncomplete as _RunStreamEventThreadRunIncomplete,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunInProgress as _RunStreamEventThreadRunInProgress,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunQueued as _RunStreamEventThreadRunQueued,
    )
    from oaio_protocol.models.generated.assistants import (
        RunStreamEventThreadRunRequiresAction as _RunStreamEventThreadRunRequiresAction,
    )
    from oaio_protocol.models.generated.assistants import ThreadStreamEvent as _ThreadStreamEvent

    ThreadCreated: TypeAlias = _ThreadStreamEvent
    ThreadMessageCompleted: TypeAlias = _MessageStreamEventThreadMessageCompleted
    ThreadMessageCreated: TypeAlias = _MessageStreamEventThreadMessageCreated
    ThreadMessageDelta: TypeAlias = _MessageStreamEventThreadMessageDelta
    ThreadMessageInProgress: TypeAlias = _MessageStreamEventThreadMessageInProgress
    ThreadMessageIncomplete: TypeAlias = _MessageStreamEventThreadMessageIncomplete
    ThreadRunCancelled: TypeAlias = _RunStreamEventThreadRunCancelled
    ThreadRunCancelling: TypeAlias = _RunStreamEventThreadRunCancelling
    ThreadRunCompleted: TypeAlias = _RunStreamEventThreadRunCompleted
    ThreadRunCreated: TypeAlias = _RunStreamEventThreadRunCreated
    ThreadRunExpired: TypeAlias = _RunStreamEventThreadRunExpired
    ThreadRunFailed: TypeAlias = _RunStreamEventThreadRunFailed
    ThreadRunInProgress: TypeAlias = _RunStreamEventThreadRunInProgress
    ThreadRunIncomplete: TypeAlias = _RunStreamEventThreadRunIncomplete
    ThreadRunQueued: TypeAlias = _RunStreamEventThreadRunQueued
    ThreadRunRequiresAction: TypeAlias = _RunStreamEventThreadRunRequiresAction
    ThreadRunStepCancelled: TypeAlias = _RunStepStreamEventThreadRunStepCancelled
    ThreadRunStepCompleted: TypeAlias = _RunStepStreamEventThreadRunStepCompleted
    ThreadRunStepCreated: TypeAlias = _RunStepStreamEventThreadRunStepCreated
    ThreadRunStepDelta: TypeAlias = _RunStepStreamEventThreadRunStepDelta
    ThreadRunStepExpired: TypeAlias = _RunStepStreamEventThreadRunStepExpired
    ThreadRunStepFailed: TypeAlias = _RunStepStreamEventThreadRunStepFailed
    ThreadRunStepInProgress: TypeAlias = _RunStepStreamEventThreadRunStepInProgress
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AssistantStreamEvent": "oaio_protocol.models.generated.assistants:AssistantStreamEvent",
            "ErrorEvent": "oaio_protocol.models.generated.assistants:ErrorEvent",
            "ThreadCreated": "oaio_protocol.models.generated.assistants:ThreadStreamEvent",
            "ThreadMessageCompleted": "oaio_protocol.models.generated.assistants:MessageStreamEventThreadMessageCompleted",
            "ThreadMessageCreated": "oaio_protocol.models.generated.assistants:MessageStreamEventThreadMessageCreated",
            "ThreadMessageDelta": "oaio_protocol.models.generated.assistants:MessageStreamEventThreadMessageDelta",
            "ThreadMessageInProgress": "oaio_protocol.models.generated.assistants:MessageStreamEventThreadMessageInProgress",
            "ThreadMessageIncomplete": "oaio_protocol.models.generated.assistants:MessageStreamEventThreadMessageIncomplete",
            "ThreadRunCancelled": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunCancelled",
            "ThreadRunCancelling": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunCancelling",
            "ThreadRunCompleted": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunCompleted",
            "ThreadRunCreated": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunCreated",
            "ThreadRunExpired": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunExpired",
            "ThreadRunFailed": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunFailed",
            "ThreadRunInProgress": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunInProgress",
            "ThreadRunIncomplete": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunIncomplete",
            "ThreadRunQueued": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunQueued",
            "ThreadRunRequiresAction": "oaio_protocol.models.generated.assistants:RunStreamEventThreadRunRequiresAction",
            "ThreadRunStepCancelled": "oaio_protocol.models.generated.assistants:RunStepStreamEventThreadRunStepCancelled",
            "ThreadRunStepCompleted": "oaio_protocol.models.generated.assistants:RunStepStreamEventThreadRunStepCompleted",
            "ThreadRunStepCreated": "oaio_protocol.models.generated.assistants:RunStepStreamEventThreadRunStepCreated",
            "ThreadRunStepDelta": "oaio_protocol.models.generated.assistants:RunStepStreamEventThreadRunStepDelta",
            "ThreadRunStepExpired": "oaio_protocol.models.generated.assistants:RunStepStreamEventThreadRunStepExpired",
            "ThreadRunStepFailed": "oaio_protocol.models.generated.assistants:RunStepStreamEventThreadRunStepFailed",
            "ThreadRunStepInProgress": "oaio_protocol.models.generated.assistants:RunStepStreamEventThreadRunStepInProgress",
        },
    )
