"""The names of `openai.types.beta.realtime`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime import (
        SessionCreateResponse as SessionCreateResponse,
    )
    from oaio_protocol.models.generated.realtime import TranscriptionSession as TranscriptionSession
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemCreate as _RealtimeBetaClientEventConversationItemCreate,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemDelete as _RealtimeBetaClientEventConversationItemDelete,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemRetrieve as _RealtimeBetaClientEventConversationItemRetrieve,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemTruncate as _RealtimeBetaClientEventConversationItemTruncate,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventInputAudioBufferAppend as _RealtimeBetaClientEventInputAudioBufferAppend,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventInputAudioBufferClear as _RealtimeBetaClientEventInputAudioBufferClear,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventInputAudioBufferCommit as _RealtimeBetaClientEventInputAudioBufferCommit,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventOutputAudioBufferClear as _RealtimeBetaClientEventOutputAudioBufferClear,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventResponseCancel as _RealtimeBetaClientEventResponseCancel,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventResponseCreate as _RealtimeBetaClientEventResponseCreate,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventSessionUpdate as _RealtimeBetaClientEventSessionUpdate,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaClientEventTranscriptionSessionUpdate as _RealtimeBetaClientEventTranscriptionSessionUpdate,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaResponse as _RealtimeBetaResponse,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaResponseStatusDetails as _RealtimeBetaResponseStatusDetails,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaResponseUsage as _RealtimeBetaResponseUsage,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventConversationItemCreated as _RealtimeBetaServerEventConversationItemCreated,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventConversationItemDeleted as _RealtimeBetaServerEventConversationItemDeleted,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted as _RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta as _RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed as _RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventConversationItemTruncated as _RealtimeBetaServerEventConversationItemTruncated,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventError as _RealtimeBetaServerEventError,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventInputAudioBufferCleared as _RealtimeBetaServerEventInputAudioBufferCleared,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventInputAudioBufferCommitted as _RealtimeBetaServerEventInputAudioBufferCommitted,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventInputAudioBufferSpeechStarted as _RealtimeBetaServerEventInputAudioBufferSpeechStarted,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventInputAudioBufferSpeechStopped as _RealtimeBetaServerEventInputAudioBufferSpeechStopped,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventRateLimitsUpdated as _RealtimeBetaServerEventRateLimitsUpdated,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseContentPartAdded as _RealtimeBetaServerEventResponseContentPartAdded,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseContentPartDone as _RealtimeBetaServerEventResponseContentPartDone,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseCreated as _RealtimeBetaServerEventResponseCreated,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseDone as _RealtimeBetaServerEventResponseDone,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDelta as _RealtimeBetaServerEventResponseFunctionCallArgumentsDelta,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseFunctionCallArgumentsDone as _RealtimeBetaServerEventResponseFunctionCallArgumentsDone,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseOutputItemAdded as _RealtimeBetaServerEventResponseOutputItemAdded,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventResponseOutputItemDone as _RealtimeBetaServerEventResponseOutputItemDone,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventSessionCreated as _RealtimeBetaServerEventSessionCreated,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventSessionUpdated as _RealtimeBetaServerEventSessionUpdated,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeBetaServerEventTranscriptionSessionUpdated as _RealtimeBetaServerEventTranscriptionSessionUpdated,
    )
    from oaio_protocol.models.generated.realtime_beta_events import (
        RealtimeSession as _RealtimeSession,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationCreated as _RealtimeServerEventConversationCreated,
    )
    from oaio_protocol.operations.generated.realtime import (
        BetaRealtimeSessionCreateParams as _BetaRealtimeSessionCreateParams,
    )
    from oaio_protocol.operations.generated.realtime import (
        BetaRealtimeTranscriptionSessionCreateParams as _BetaRealtimeTranscriptionSessionCreateParams,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemCreateParam as _RealtimeBetaClientEventConversationItemCreateParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemDeleteParam as _RealtimeBetaClientEventConversationItemDeleteParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemRetrieveParam as _RealtimeBetaClientEventConversationItemRetrieveParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventConversationItemTruncateParam as _RealtimeBetaClientEventConversationItemTruncateParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventInputAudioBufferAppendParam as _RealtimeBetaClientEventInputAudioBufferAppendParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventInputAudioBufferClearParam as _RealtimeBetaClientEventInputAudioBufferClearParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventInputAudioBufferCommitParam as _RealtimeBetaClientEventInputAudioBufferCommitParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventOutputAudioBufferClearParam as _RealtimeBetaClientEventOutputAudioBufferClearParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventResponseCancelParam as _RealtimeBetaClientEventResponseCancelParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventResponseCreateParam as _RealtimeBetaClientEventResponseCreateParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventSessionUpdateParam as _RealtimeBetaClientEventSessionUpdateParam,
    )
    from oaio_protocol.operations.generated.realtime_beta_events import (
        RealtimeBetaClientEventTranscriptionSessionUpdateParam as _RealtimeBetaClientEventTranscriptionSessionUpdateParam,
    )

    ConversationCreatedEvent: TypeAlias = _RealtimeServerEventConversationCreated
    ConversationItemCreateEvent: TypeAlias = _RealtimeBetaClientEventConversationItemCreate
    ConversationItemCreateEventParam: TypeAlias = (
        _RealtimeBetaClientEventConversationItemCreateParam
    )
    ConversationItemCreatedEvent: TypeAlias = _RealtimeBetaServerEventConversationItemCreated
    ConversationItemDeleteEvent: TypeAlias = _RealtimeBetaClientEventConversationItemDelete
    ConversationItemDeleteEventParam: TypeAlias = (
        _RealtimeBetaClientEventConversationItemDeleteParam
    )
    ConversationItemDeletedEvent: TypeAlias = _RealtimeBetaServerEventConversationItemDeleted
    ConversationItemInputAudioTranscriptionCompletedEvent: TypeAlias = (
        _RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted
    )
    ConversationItemInputAudioTranscriptionDeltaEvent: TypeAlias = (
        _RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta
    )
    ConversationItemInputAudioTranscriptionFailedEvent: TypeAlias = (
        _RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed
    )
    ConversationItemRetrieveEvent: TypeAlias = _RealtimeBetaClientEventConversationItemRetrieve
    ConversationItemRetrieveEventParam: TypeAlias = (
        _RealtimeBetaClientEventConversationItemRetrieveParam
    )
    ConversationItemTruncateEvent: TypeAlias = _RealtimeBetaClientEventConversationItemTruncate
    ConversationItemTruncateEventParam: TypeAlias = (
        _RealtimeBetaClientEventConversationItemTruncateParam
    )
    ConversationItemTruncatedEvent: TypeAlias = _RealtimeBetaServerEventConversationItemTruncated
    ErrorEvent: TypeAlias = _RealtimeBetaServerEventError
    InputAudioBufferAppendEvent: TypeAlias = _RealtimeBetaClientEventInputAudioBufferAppend
    InputAudioBufferAppendEventParam: TypeAlias = (
        _RealtimeBetaClientEventInputAudioBufferAppendParam
    )
    InputAudioBufferClearEvent: TypeAlias = _RealtimeBetaClientEventInputAudioBufferClear
    InputAudioBufferClearEventParam: TypeAlias = _RealtimeBetaClientEventInputAudioBufferClearParam
    InputAudioBufferClearedEvent: TypeAlias = _RealtimeBetaServerEventInputAudioBufferCleared
    InputAudioBufferCommitEvent: TypeAlias = _RealtimeBetaClientEventInputAudioBufferCommit
    InputAudioBufferCommitEventParam: TypeAlias = (
        _RealtimeBetaClientEventInputAudioBufferCommitParam
    )
    InputAudioBufferCommittedEvent: TypeAlias = _RealtimeBetaServerEventInputAudioBufferCommitted
    InputAudioBufferSpeechStartedEvent: TypeAlias = (
        _RealtimeBetaServerEventInputAudioBufferSpeechStarted
    )
    InputAudioBufferSpeechStoppedEvent: TypeAlias = (
        _RealtimeBetaServerEventInputAudioBufferSpeechStopped
    )
    RateLimitsUpdatedEvent: TypeAlias = _RealtimeBetaServerEventRateLimitsUpdated
    RealtimeClientEvent: TypeAlias = (
        _RealtimeBetaClientEventConversationItemCreate
        | _RealtimeBetaClientEventConversationItemDelete
        | _RealtimeBetaClientEventConversationItemRetrieve
        | _RealtimeBetaClientEventConversationItemTruncate
        | _RealtimeBetaClientEventInputAudioBufferAppend
        | _RealtimeBetaClientEventInputAudioBufferClear
        | _RealtimeBetaClientEventOutputAudioBufferClear
        | _RealtimeBetaClientEventInputAudioBufferCommit
        | _RealtimeBetaClientEventResponseCancel
        | _RealtimeBetaClientEventResponseCreate
        | _RealtimeBetaClientEventSessionUpdate
        | _RealtimeBetaClientEventTranscriptionSessionUpdate
    )
    RealtimeClientEventParam: TypeAlias = (
        _RealtimeBetaClientEventConversationItemCreateParam
        | _RealtimeBetaClientEventConversationItemDeleteParam
        | _RealtimeBetaClientEventConversationItemRetrieveParam
        | _RealtimeBetaClientEventConversationItemTruncateParam
        | _RealtimeBetaClientEventInputAudioBufferAppendParam
        | _RealtimeBetaClientEventInputAudioBufferClearParam
        | _RealtimeBetaClientEventOutputAudioBufferClearParam
        | _RealtimeBetaClientEventInputAudioBufferCommitParam
        | _RealtimeBetaClientEventResponseCancelParam
        | _RealtimeBetaClientEventResponseCreateParam
        | _RealtimeBetaClientEventSessionUpdateParam
        | _RealtimeBetaClientEventTranscriptionSessionUpdateParam
    )
    RealtimeResponse: TypeAlias = _RealtimeBetaResponse
    RealtimeResponseStatus: TypeAlias = _RealtimeBetaResponseStatusDetails
    RealtimeResponseUsage: TypeAlias = _RealtimeBetaResponseUsage
    ResponseCancelEvent: TypeAlias = _RealtimeBetaClientEventResponseCancel
    ResponseCancelEventParam: TypeAlias = _RealtimeBetaClientEventResponseCancelParam
    ResponseContentPartAddedEvent: TypeAlias = _RealtimeBetaServerEventResponseContentPartAdded
    ResponseContentPartDoneEvent: TypeAlias = _RealtimeBetaServerEventResponseContentPartDone
    ResponseCreateEvent: TypeAlias = _RealtimeBetaClientEventResponseCreate
    ResponseCreateEventParam: TypeAlias = _RealtimeBetaClientEventResponseCreateParam
    ResponseCreatedEvent: TypeAlias = _RealtimeBetaServerEventResponseCreated
    ResponseDoneEvent: TypeAlias = _RealtimeBetaServerEventResponseDone
    ResponseFunctionCallArgumentsDeltaEvent: TypeAlias = (
        _RealtimeBetaServerEventResponseFunctionCallArgumentsDelta
    )
    ResponseFunctionCallArgumentsDoneEvent: TypeAlias = (
        _RealtimeBetaServerEventResponseFunctionCallArgumentsDone
    )
    ResponseOutputItemAddedEvent: TypeAlias = _RealtimeBetaServerEventResponseOutputItemAdded
    ResponseOutputItemDoneEvent: TypeAlias = _RealtimeBetaServerEventResponseOutputItemDone
    Session: TypeAlias = _RealtimeSession
    SessionCreateParams: TypeAlias = _BetaRealtimeSessionCreateParams
    SessionCreatedEvent: TypeAlias = _RealtimeBetaServerEventSessionCreated
    SessionUpdateEvent: TypeAlias = _RealtimeBetaClientEventSessionUpdate
    SessionUpdateEventParam: TypeAlias = _RealtimeBetaClientEventSessionUpdateParam
    SessionUpdatedEvent: TypeAlias = _RealtimeBetaServerEventSessionUpdated
    TranscriptionSessionCreateParams: TypeAlias = _BetaRealtimeTranscriptionSessionCreateParams
    TranscriptionSessionUpdate: TypeAlias = _RealtimeBetaClientEventTranscriptionSessionUpdate
    TranscriptionSessionUpdateParam: TypeAlias = (
        _RealtimeBetaClientEventTranscriptionSessionUpdateParam
    )
    TranscriptionSessionUpdatedEvent: TypeAlias = (
        _RealtimeBetaServerEventTranscriptionSessionUpdated
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ConversationCreatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationCreated",
            "ConversationItemCreateEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemCreate",
            "ConversationItemCreateEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemCreateParam",
            "ConversationItemCreatedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventConversationItemCreated",
            "ConversationItemDeleteEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemDelete",
            "ConversationItemDeleteEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemDeleteParam",
            "ConversationItemDeletedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventConversationItemDeleted",
            "ConversationItemInputAudioTranscriptionCompletedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventConversationItemInputAudioTranscriptionCompleted",
            "ConversationItemInputAudioTranscriptionDeltaEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventConversationItemInputAudioTranscriptionDelta",
            "ConversationItemInputAudioTranscriptionFailedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventConversationItemInputAudioTranscriptionFailed",
            "ConversationItemRetrieveEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemRetrieve",
            "ConversationItemRetrieveEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemRetrieveParam",
            "ConversationItemTruncateEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemTruncate",
            "ConversationItemTruncateEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemTruncateParam",
            "ConversationItemTruncatedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventConversationItemTruncated",
            "ErrorEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventError",
            "InputAudioBufferAppendEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferAppend",
            "InputAudioBufferAppendEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferAppendParam",
            "InputAudioBufferClearEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferClear",
            "InputAudioBufferClearEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferClearParam",
            "InputAudioBufferClearedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventInputAudioBufferCleared",
            "InputAudioBufferCommitEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferCommit",
            "InputAudioBufferCommitEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferCommitParam",
            "InputAudioBufferCommittedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventInputAudioBufferCommitted",
            "InputAudioBufferSpeechStartedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventInputAudioBufferSpeechStarted",
            "InputAudioBufferSpeechStoppedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventInputAudioBufferSpeechStopped",
            "RateLimitsUpdatedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventRateLimitsUpdated",
            "RealtimeClientEvent": lambda at: (
                at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemCreate"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemDelete"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemRetrieve"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemTruncate"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferAppend"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferClear"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventOutputAudioBufferClear"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferCommit"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventResponseCancel"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventResponseCreate"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventSessionUpdate"
                )
                | at(
                    "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventTranscriptionSessionUpdate"
                )
            ),
            "RealtimeClientEventParam": lambda at: (
                at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemCreateParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemDeleteParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemRetrieveParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventConversationItemTruncateParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferAppendParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferClearParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventOutputAudioBufferClearParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventInputAudioBufferCommitParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventResponseCancelParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventResponseCreateParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventSessionUpdateParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventTranscriptionSessionUpdateParam"
                )
            ),
            "RealtimeResponse": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaResponse",
            "RealtimeResponseStatus": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaResponseStatusDetails",
            "RealtimeResponseUsage": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaResponseUsage",
            "ResponseCancelEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventResponseCancel",
            "ResponseCancelEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventResponseCancelParam",
            "ResponseContentPartAddedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseContentPartAdded",
            "ResponseContentPartDoneEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseContentPartDone",
            "ResponseCreateEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventResponseCreate",
            "ResponseCreateEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventResponseCreateParam",
            "ResponseCreatedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseCreated",
            "ResponseDoneEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseDone",
            "ResponseFunctionCallArgumentsDeltaEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseFunctionCallArgumentsDelta",
            "ResponseFunctionCallArgumentsDoneEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseFunctionCallArgumentsDone",
            "ResponseOutputItemAddedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseOutputItemAdded",
            "ResponseOutputItemDoneEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventResponseOutputItemDone",
            "Session": "oaio_protocol.models.generated.realtime_beta_events:RealtimeSession",
            "SessionCreateParams": "oaio_protocol.operations.generated.realtime:BetaRealtimeSessionCreateParams",
            "SessionCreateResponse": "oaio_protocol.models.generated.realtime:SessionCreateResponse",
            "SessionCreatedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventSessionCreated",
            "SessionUpdateEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventSessionUpdate",
            "SessionUpdateEventParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventSessionUpdateParam",
            "SessionUpdatedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventSessionUpdated",
            "TranscriptionSession": "oaio_protocol.models.generated.realtime:TranscriptionSession",
            "TranscriptionSessionCreateParams": "oaio_protocol.operations.generated.realtime:BetaRealtimeTranscriptionSessionCreateParams",
            "TranscriptionSessionUpdate": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaClientEventTranscriptionSessionUpdate",
            "TranscriptionSessionUpdateParam": "oaio_protocol.operations.generated.realtime_beta_events:RealtimeBetaClientEventTranscriptionSessionUpdateParam",
            "TranscriptionSessionUpdatedEvent": "oaio_protocol.models.generated.realtime_beta_events:RealtimeBetaServerEventTranscriptionSessionUpdated",
        },
    )
