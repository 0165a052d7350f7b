"""The names of `openai.types.realtime`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.realtime import (
        ClientSecretCreateResponse as ClientSecretCreateResponse,
    )
    from oaio_protocol.models.generated.realtime import RealtimeAudioFormats as RealtimeAudioFormats
    from oaio_protocol.models.generated.realtime import RealtimeFunctionTool as RealtimeFunctionTool
    from oaio_protocol.models.generated.realtime import (
        RealtimeFunctionTool as _RealtimeFunctionTool,
    )
    from oaio_protocol.models.generated.realtime import RealtimeReasoning as RealtimeReasoning
    from oaio_protocol.models.generated.realtime import (
        RealtimeSessionCreateResponseGA as _RealtimeSessionCreateResponseGA,
    )
    from oaio_protocol.models.generated.realtime import (
        RealtimeSessionCreateResponseGAAudio as _RealtimeSessionCreateResponseGAAudio,
    )
    from oaio_protocol.models.generated.realtime import (
        RealtimeSessionCreateResponseGAAudioInput as _RealtimeSessionCreateResponseGAAudioInput,
    )
    from oaio_protocol.models.generated.realtime import (
        RealtimeTranscriptionSessionCreateResponseGA as _RealtimeTranscriptionSessionCreateResponseGA,
    )
    from oaio_protocol.models.generated.realtime import (
        RealtimeTranscriptionSessionCreateResponseGAAudio as _RealtimeTranscriptionSessionCreateResponseGAAudio,
    )
    from oaio_protocol.models.generated.realtime import (
        RealtimeTranscriptionSessionCreateResponseGAAudioInput as _RealtimeTranscriptionSessionCreateResponseGAAudioInput,
    )
    from oaio_protocol.models.generated.realtime import (
        RealtimeTranslationSession as RealtimeTranslationSession,
    )
    from oaio_protocol.models.generated.realtime import RealtimeTruncation as _RealtimeTruncation
    from oaio_protocol.models.generated.realtime import (
        RealtimeTurnDetectionSemanticVAD as _RealtimeTurnDetectionSemanticVAD,
    )
    from oaio_protocol.models.generated.realtime import (
        RealtimeTurnDetectionServerVAD as _RealtimeTurnDetectionServerVAD,
    )
    from oaio_protocol.models.generated.realtime import (
        SessionCreateResponseAudioInputTurnDetection as _SessionCreateResponseAudioInputTurnDetection,
    )
    from oaio_protocol.models.generated.realtime import (
        SessionCreateResponseAudioOutput as _SessionCreateResponseAudioOutput,
    )
    from oaio_protocol.models.generated.realtime import (
        SessionCreateResponseTracing as _SessionCreateResponseTracing,
    )
    from oaio_protocol.models.generated.realtime import (
        TranslationClientSecretCreateResponse as _TranslationClientSecretCreateResponse,
    )
    from oaio_protocol.models.generated.realtime_events import (
        AudioTranscription as AudioTranscription,
    )
    from oaio_protocol.models.generated.realtime_events import (
        LogProbProperties as LogProbProperties,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEvent as RealtimeClientEvent,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventConversationItemCreate as _RealtimeClientEventConversationItemCreate,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventConversationItemDelete as _RealtimeClientEventConversationItemDelete,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventConversationItemRetrieve as _RealtimeClientEventConversationItemRetrieve,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventConversationItemTruncate as _RealtimeClientEventConversationItemTruncate,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventInputAudioBufferAppend as _RealtimeClientEventInputAudioBufferAppend,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventInputAudioBufferClear as _RealtimeClientEventInputAudioBufferClear,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventInputAudioBufferCommit as _RealtimeClientEventInputAudioBufferCommit,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventOutputAudioBufferClear as _RealtimeClientEventOutputAudioBufferClear,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventResponseCancel as _RealtimeClientEventResponseCancel,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventResponseCreate as _RealtimeClientEventResponseCreate,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeClientEventSessionUpdate as _RealtimeClientEventSessionUpdate,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeConversationItem as _RealtimeConversationItem,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeConversationItemMessageAssistant as _RealtimeConversationItemMessageAssistant,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeConversationItemMessageSystem as _RealtimeConversationItemMessageSystem,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeConversationItemMessageUser as _RealtimeConversationItemMessageUser,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeMCPApprovalRequest as _RealtimeMCPApprovalRequest,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeMCPApprovalResponse as _RealtimeMCPApprovalResponse,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeMCPHTTPError as _RealtimeMCPHTTPError,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeMCPListTools as _RealtimeMCPListTools,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeMCPProtocolError as _RealtimeMCPProtocolError,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeMCPToolCall as _RealtimeMCPToolCall,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeMCPToolExecutionError as _RealtimeMCPToolExecutionError,
    )
    from oaio_protocol.models.generated.realtime_events import RealtimeResponse as RealtimeResponse
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseCreateParams as RealtimeResponseCreateParams,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseCreateParamsAudio as _RealtimeResponseCreateParamsAudio,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseStatusDetails as _RealtimeResponseStatusDetails,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseUsage as RealtimeResponseUsage,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEvent as RealtimeServerEvent,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationCreated as _RealtimeServerEventConversationCreated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemAdded as _RealtimeServerEventConversationItemAdded,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemCreated as _RealtimeServerEventConversationItemCreated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemDeleted as _RealtimeServerEventConversationItemDeleted,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemDone as _RealtimeServerEventConversationItemDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemInputAudioTranscriptionCompleted as _RealtimeServerEventConversationItemInputAudioTranscriptionCompleted,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemInputAudioTranscriptionDelta as _RealtimeServerEventConversationItemInputAudioTranscriptionDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemInputAudioTranscriptionFailed as _RealtimeServerEventConversationItemInputAudioTranscriptionFailed,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemInputAudioTranscriptionSegment as _RealtimeServerEventConversationItemInputAudioTranscriptionSegment,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventConversationItemTruncated as _RealtimeServerEventConversationItemTruncated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventError as _RealtimeServerEventError,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventErrorError as _RealtimeServerEventErrorError,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventInputAudioBufferCleared as _RealtimeServerEventInputAudioBufferCleared,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventInputAudioBufferCommitted as _RealtimeServerEventInputAudioBufferCommitted,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventInputAudioBufferDtmfEventReceived as _RealtimeServerEventInputAudioBufferDtmfEventReceived,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventInputAudioBufferSpeechStarted as _RealtimeServerEventInputAudioBufferSpeechStarted,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventInputAudioBufferSpeechStopped as _RealtimeServerEventInputAudioBufferSpeechStopped,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventInputAudioBufferTimeoutTriggered as _RealtimeServerEventInputAudioBufferTimeoutTriggered,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventMCPListToolsCompleted as _RealtimeServerEventMCPListToolsCompleted,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventMCPListToolsFailed as _RealtimeServerEventMCPListToolsFailed,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventMCPListToolsInProgress as _RealtimeServerEventMCPListToolsInProgress,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventRateLimitsUpdated as _RealtimeServerEventRateLimitsUpdated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseAudioDelta as _RealtimeServerEventResponseAudioDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseAudioDone as _RealtimeServerEventResponseAudioDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseAudioTranscriptDelta as _RealtimeServerEventResponseAudioTranscriptDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseAudioTranscriptDone as _RealtimeServerEventResponseAudioTranscriptDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseContentPartAdded as _RealtimeServerEventResponseContentPartAdded,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseContentPartDone as _RealtimeServerEventResponseContentPartDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseCreated as _RealtimeServerEventResponseCreated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseDone as _RealtimeServerEventResponseDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseFunctionCallArgumentsDelta as _RealtimeServerEventResponseFunctionCallArgumentsDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseFunctionCallArgumentsDone as _RealtimeServerEventResponseFunctionCallArgumentsDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseMCPCallArgumentsDelta as _RealtimeServerEventResponseMCPCallArgumentsDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseMCPCallArgumentsDone as _RealtimeServerEventResponseMCPCallArgumentsDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseMCPCallCompleted as _RealtimeServerEventResponseMCPCallCompleted,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseMCPCallFailed as _RealtimeServerEventResponseMCPCallFailed,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseMCPCallInProgress as _RealtimeServerEventResponseMCPCallInProgress,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseOutputItemAdded as _RealtimeServerEventResponseOutputItemAdded,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseOutputItemDone as _RealtimeServerEventResponseOutputItemDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseTextDelta as _RealtimeServerEventResponseTextDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventResponseTextDone as _RealtimeServerEventResponseTextDone,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventSessionCreated as _RealtimeServerEventSessionCreated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeServerEventSessionUpdated as _RealtimeServerEventSessionUpdated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeSessionCreateRequestGA as _RealtimeSessionCreateRequestGA,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranscriptionSessionCreateRequestGA as _RealtimeTranscriptionSessionCreateRequestGA,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationClientEvent as RealtimeTranslationClientEvent,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationClientEventInputAudioBufferAppend as _RealtimeTranslationClientEventInputAudioBufferAppend,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationClientEventSessionClose as _RealtimeTranslationClientEventSessionClose,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationClientEventSessionUpdate as _RealtimeTranslationClientEventSessionUpdate,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationServerEvent as RealtimeTranslationServerEvent,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationServerEventSessionClosed as _RealtimeTranslationServerEventSessionClosed,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationServerEventSessionCreated as _RealtimeTranslationServerEventSessionCreated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationServerEventSessionInputTranscriptDelta as _RealtimeTranslationServerEventSessionInputTranscriptDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationServerEventSessionOutputAudioDelta as _RealtimeTranslationServerEventSessionOutputAudioDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationServerEventSessionOutputTranscriptDelta as _RealtimeTranslationServerEventSessionOutputTranscriptDelta,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationServerEventSessionUpdated as _RealtimeTranslationServerEventSessionUpdated,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTranslationSessionUpdateRequest as RealtimeTranslationSessionUpdateRequest,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTurnDetectionSemanticVAD as _RealtimeTurnDetectionSemanticVAD2,
    )
    from oaio_protocol.models.generated.realtime_events import (
        RealtimeTurnDetectionServerVAD as _RealtimeTurnDetectionServerVAD2,
    )
    from oaio_protocol.models.response_tools import Mcp as _Mcp
    from oaio_protocol.models.response_tools import ToolChoiceFunction as _ToolChoiceFunction
    from oaio_protocol.models.response_tools import ToolChoiceMcp as _ToolChoiceMcp
    from oaio_protocol.models.response_tools import ToolChoiceOptions as _ToolChoiceOptions
    from oaio_protocol.operations._response_params import McpParam as _McpParam
    from oaio_protocol.operations._response_params import ToolChoiceMcpParam as _ToolChoiceMcpParam
    from oaio_protocol.operations.generated.realtime import (
        AudioTranscriptionParam as AudioTranscriptionParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        BetaRealtimeSessionCreateTracingParam as _BetaRealtimeSessionCreateTracingParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeAudioFormats as _RealtimeAudioFormats,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeCallAcceptAudioInputParam as _RealtimeCallAcceptAudioInputParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeCallAcceptAudioOutputParam as _RealtimeCallAcceptAudioOutputParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeCallAcceptAudioParam as _RealtimeCallAcceptAudioParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeCallAcceptParams as _RealtimeCallAcceptParams,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeCallCreateParams as _RealtimeCallCreateParams,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeCallReferParams as _RealtimeCallReferParams,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeCallRejectParams as _RealtimeCallRejectParams,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeClientSecretCreateParams as _RealtimeClientSecretCreateParams,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeFunctionToolParam as RealtimeFunctionToolParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeFunctionToolParam as _RealtimeFunctionToolParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeReasoningParam as RealtimeReasoningParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeSessionCreateRequestGAParam as _RealtimeSessionCreateRequestGAParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAAudioParam as _RealtimeTranscriptionSessionCreateRequestGAAudioParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAParam as _RealtimeTranscriptionSessionCreateRequestGAParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTranslationSessionCreateRequestParam as RealtimeTranslationSessionCreateRequestParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTruncationParam as _RealtimeTruncationParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTurnDetectionSemanticVADParam as _RealtimeTurnDetectionSemanticVADParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTurnDetectionServerVADParam as _RealtimeTurnDetectionServerVADParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        ToolChoiceFunctionParam as _ToolChoiceFunctionParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEvent as _RealtimeClientEvent,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventConversationItemCreateParam as _RealtimeClientEventConversationItemCreateParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventConversationItemDeleteParam as _RealtimeClientEventConversationItemDeleteParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventConversationItemRetrieveParam as _RealtimeClientEventConversationItemRetrieveParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventConversationItemTruncateParam as _RealtimeClientEventConversationItemTruncateParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventInputAudioBufferAppendParam as _RealtimeClientEventInputAudioBufferAppendParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventInputAudioBufferClearParam as _RealtimeClientEventInputAudioBufferClearParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventInputAudioBufferCommitParam as _RealtimeClientEventInputAudioBufferCommitParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventOutputAudioBufferClearParam as _RealtimeClientEventOutputAudioBufferClearParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventResponseCancelParam as _RealtimeClientEventResponseCancelParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventResponseCreateParam as _RealtimeClientEventResponseCreateParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeClientEventSessionUpdateParam as _RealtimeClientEventSessionUpdateParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeConversationItem as _RealtimeConversationItem2,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeConversationItemMessageAssistantParam as _RealtimeConversationItemMessageAssistantParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeConversationItemMessageSystemParam as _RealtimeConversationItemMessageSystemParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeConversationItemMessageUserParam as _RealtimeConversationItemMessageUserParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeMCPApprovalRequestParam as _RealtimeMCPApprovalRequestParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeMCPApprovalResponseParam as _RealtimeMCPApprovalResponseParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeMCPHTTPErrorParam as _RealtimeMCPHTTPErrorParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeMCPListToolsParam as _RealtimeMCPListToolsParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeMCPProtocolErrorParam as _RealtimeMCPProtocolErrorParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeMCPToolCallParam as _RealtimeMCPToolCallParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeMCPToolExecutionErrorParam as _RealtimeMCPToolExecutionErrorParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeResponseCreateParam as _RealtimeResponseCreateParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeResponseCreateParamsAudioParam as _RealtimeResponseCreateParamsAudioParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeTranslationClientEvent as _RealtimeTranslationClientEvent,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeTranslationClientEventInputAudioBufferAppendParam as _RealtimeTranslationClientEventInputAudioBufferAppendParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeTranslationClientEventSessionCloseParam as _RealtimeTranslationClientEventSessionCloseParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeTranslationClientEventSessionUpdateParam as _RealtimeTranslationClientEventSessionUpdateParam,
    )
    from oaio_protocol.operations.generated.realtime_events import (
        RealtimeTranslationSessionUpdateRequestParam as RealtimeTranslationSessionUpdateRequestParam,
    )

    from . import client_secret_create_params as client_secret_create_params
    from . import conversation_item as conversation_item
    from . import realtime_client_event as realtime_client_event
    from . import realtime_response as realtime_response
    from . import realtime_server_event as realtime_server_event
    from . import realtime_session_create_request as realtime_session_create_request
    from . import realtime_session_create_request_param as realtime_session_create_request_param
    from . import session_update_event as session_update_event
    from . import translations as translations

    CallAcceptParams: TypeAlias = _RealtimeCallAcceptParams
    CallCreateParams: TypeAlias = _RealtimeCallCreateParams
    CallReferParams: TypeAlias = _RealtimeCallReferParams
    CallRejectParams: TypeAlias = _RealtimeCallRejectParams
    ClientSecretCreateParams: TypeAlias = _RealtimeClientSecretCreateParams
    ConnectClientEventParam: TypeAlias = _RealtimeTranslationClientEvent
    ConversationCreatedEvent: TypeAlias = _RealtimeServerEventConversationCreated
    ConversationItem: TypeAlias = _RealtimeConversationItem
    ConversationItemAdded: TypeAlias = _RealtimeServerEventConversationItemAdded
    ConversationItemCreateEvent: TypeAlias = _RealtimeClientEventConversationItemCreate
    ConversationItemCreateEventParam: TypeAlias = _RealtimeClientEventConversationItemCreateParam
    ConversationItemCreatedEvent: TypeAlias = _RealtimeServerEventConversationItemCreated
    ConversationItemDeleteEvent: TypeAlias = _RealtimeClientEventConversationItemDelete
    ConversationItemDeleteEventParam: TypeAlias = _RealtimeClientEventConversationItemDeleteParam
    ConversationItemDeletedEvent: TypeAlias = _RealtimeServerEventConversationItemDeleted
    ConversationItemDone: TypeAlias = _RealtimeServerEventConversationItemDone
    ConversationItemInputAudioTranscriptionCompletedEvent: TypeAlias = (
        _RealtimeServerEventConversationItemInputAudioTranscriptionCompleted
    )
    ConversationItemInputAudioTranscriptionDeltaEvent: TypeAlias = (
        _RealtimeServerEventConversationItemInputAudioTranscriptionDelta
    )
    ConversationItemInputAudioTranscriptionFailedEvent: TypeAlias = (
        _RealtimeServerEventConversationItemInputAudioTranscriptionFailed
    )
    ConversationItemInputAudioTranscriptionSegment: TypeAlias = (
        _RealtimeServerEventConversationItemInputAudioTranscriptionSegment
    )
    ConversationItemParam: TypeAlias = _RealtimeConversationItem2
    ConversationItemRetrieveEvent: TypeAlias = _RealtimeClientEventConversationItemRetrieve
    ConversationItemRetrieveEventParam: TypeAlias = (
        _RealtimeClientEventConversationItemRetrieveParam
    )
    ConversationItemTruncateEvent: TypeAlias = _RealtimeClientEventConversationItemTruncate
    ConversationItemTruncateEventParam: TypeAlias = (
        _RealtimeClientEventConversationItemTruncateParam
    )
    ConversationItemTruncatedEvent: TypeAlias = _RealtimeServerEventConversationItemTruncated
    InputAudioBufferAppendEvent: TypeAlias = _RealtimeClientEventInputAudioBufferAppend
    InputAudioBufferAppendEventParam: TypeAlias = _RealtimeClientEventInputAudioBufferAppendParam
    InputAudioBufferClearEvent: TypeAlias = _RealtimeClientEventInputAudioBufferClear
    InputAudioBufferClearEventParam: TypeAlias = _RealtimeClientEventInputAudioBufferClearParam
    InputAudioBufferClearedEvent: TypeAlias = _RealtimeServerEventInputAudioBufferCleared
    InputAudioBufferCommitEvent: TypeAlias = _RealtimeClientEventInputAudioBufferCommit
    InputAudioBufferCommitEventParam: TypeAlias = _RealtimeClientEventInputAudioBufferCommitParam
    InputAudioBufferCommittedEvent: TypeAlias = _RealtimeServerEventInputAudioBufferCommitted
    InputAudioBufferDtmfEventReceivedEvent: TypeAlias = (
        _RealtimeServerEventInputAudioBufferDtmfEventReceived
    )
    InputAudioBufferSpeechStartedEvent: TypeAlias = (
        _RealtimeServerEventInputAudioBufferSpeechStarted
    )
    InputAudioBufferSpeechStoppedEvent: TypeAlias = (
        _RealtimeServerEventInputAudioBufferSpeechStopped
    )
    InputAudioBufferTimeoutTriggered: TypeAlias = (
        _RealtimeServerEventInputAudioBufferTimeoutTriggered
    )
    McpListToolsCompleted: TypeAlias = _RealtimeServerEventMCPListToolsCompleted
    McpListToolsFailed: TypeAlias = _RealtimeServerEventMCPListToolsFailed
    McpListToolsInProgress: TypeAlias = _RealtimeServerEventMCPListToolsInProgress
    NoiseReductionType: TypeAlias = Literal["near_field", "far_field"]
    OutputAudioBufferClearEvent: TypeAlias = _RealtimeClientEventOutputAudioBufferClear
    OutputAudioBufferClearEventParam: TypeAlias = _RealtimeClientEventOutputAudioBufferClearParam
    RateLimitsUpdatedEvent: TypeAlias = _RealtimeServerEventRateLimitsUpdated
    RealtimeAudioConfig: TypeAlias = _RealtimeSessionCreateResponseGAAudio
    RealtimeAudioConfigInput: TypeAlias = _RealtimeSessionCreateResponseGAAudioInput
    RealtimeAudioConfigInputParam: TypeAlias = _RealtimeCallAcceptAudioInputParam
    RealtimeAudioConfigOutput: TypeAlias = _SessionCreateResponseAudioOutput
    RealtimeAudioConfigOutputParam: TypeAlias = _RealtimeCallAcceptAudioOutputParam
    RealtimeAudioConfigParam: TypeAlias = _RealtimeCallAcceptAudioParam
    RealtimeAudioFormatsParam: TypeAlias = _RealtimeAudioFormats
    RealtimeAudioInputTurnDetection: TypeAlias = (
        _RealtimeTurnDetectionServerVAD | _RealtimeTurnDetectionSemanticVAD
    )
    RealtimeAudioInputTurnDetectionParam: TypeAlias = (
        _RealtimeTurnDetectionServerVADParam | _RealtimeTurnDetectionSemanticVADParam
    )
    RealtimeClientEventParam: TypeAlias = _RealtimeClientEvent
    RealtimeConversationItemAssistantMessage: TypeAlias = _RealtimeConversationItemMessageAssistant
    RealtimeConversationItemAssistantMessageParam: TypeAlias = (
        _RealtimeConversationItemMessageAssistantParam
    )
    RealtimeConversationItemSystemMessage: TypeAlias = _RealtimeConversationItemMessageSystem
    RealtimeConversationItemSystemMessageParam: TypeAlias = (
        _RealtimeConversationItemMessageSystemParam
    )
    RealtimeConversationItemUserMessage: TypeAlias = _RealtimeConversationItemMessageUser
    RealtimeConversationItemUserMessageParam: TypeAlias = _RealtimeConversationItemMessageUserParam
    RealtimeError: TypeAlias = _RealtimeServerEventErrorError
    RealtimeErrorEvent: TypeAlias = _RealtimeServerEventError
    RealtimeMcpApprovalRequest: TypeAlias = _RealtimeMCPApprovalRequest
    RealtimeMcpApprovalRequestParam: TypeAlias = _RealtimeMCPApprovalRequestParam
    RealtimeMcpApprovalResponse: TypeAlias = _RealtimeMCPApprovalResponse
    RealtimeMcpApprovalResponseParam: TypeAlias = _RealtimeMCPApprovalResponseParam
    RealtimeMcpListTools: TypeAlias = _RealtimeMCPListTools
    RealtimeMcpListToolsParam: TypeAlias = _RealtimeMCPListToolsParam
    RealtimeMcpProtocolError: TypeAlias = _RealtimeMCPProtocolError
    RealtimeMcpProtocolErrorParam: TypeAlias = _RealtimeMCPProtocolErrorParam
    RealtimeMcpToolCall: TypeAlias = _RealtimeMCPToolCall
    RealtimeMcpToolCallParam: TypeAlias = _RealtimeMCPToolCallParam
    RealtimeMcpToolExecutionError: TypeAlias = _RealtimeMCPToolExecutionError
    RealtimeMcpToolExecutionErrorParam: TypeAlias = _RealtimeMCPToolExecutionErrorParam
    RealtimeMcphttpError: TypeAlias = _RealtimeMCPHTTPError
    RealtimeMcphttpErrorParam: TypeAlias = _RealtimeMCPHTTPErrorParam
    RealtimeReasoningEffort: TypeAlias = Literal["minimal", "low", "medium", "high", "xhigh"]
    RealtimeResponseCreateAudioOutput: TypeAlias = _RealtimeResponseCreateParamsAudio
    RealtimeResponseCreateAudioOutputParam: TypeAlias = _RealtimeResponseCreateParamsAudioParam
    RealtimeResponseCreateMcpTool: TypeAlias = _Mcp
    RealtimeResponseCreateMcpToolParam: TypeAlias = _McpParam
    RealtimeResponseCreateParamsParam: TypeAlias = _RealtimeResponseCreateParam
    RealtimeResponseStatus: TypeAlias = _RealtimeResponseStatusDetails
    RealtimeSessionCreateRequest: TypeAlias = _RealtimeSessionCreateRequestGA
    RealtimeSessionCreateRequestParam: TypeAlias = _RealtimeSessionCreateRequestGAParam
    RealtimeSessionCreateResponse: TypeAlias = _RealtimeSessionCreateResponseGA
    RealtimeToolChoiceConfig: TypeAlias = _ToolChoiceOptions | _ToolChoiceFunction | _ToolChoiceMcp
    RealtimeToolChoiceConfigParam: TypeAlias = (
        _ToolChoiceOptions | _ToolChoiceFunctionParam | _ToolChoiceMcpParam
    )
    RealtimeToolsConfig: TypeAlias = list[_RealtimeFunctionTool | _Mcp]
    RealtimeToolsConfigParam: TypeAlias = list[_RealtimeFunctionToolParam | _McpParam]
    RealtimeToolsConfigUnion: TypeAlias = _RealtimeFunctionTool | _Mcp
    RealtimeToolsConfigUnionParam: TypeAlias = _RealtimeFunctionToolParam | _McpParam
    RealtimeTracingConfig: TypeAlias = Literal["auto"] | _SessionCreateResponseTracing
    RealtimeTracingConfigParam: TypeAlias = Literal["auto"] | _BetaRealtimeSessionCreateTracingParam
    RealtimeTranscriptionSessionAudio: TypeAlias = (
        _RealtimeTranscriptionSessionCreateResponseGAAudio
    )
    RealtimeTranscriptionSessionAudioInput: TypeAlias = (
        _RealtimeTranscriptionSessionCreateResponseGAAudioInput
    )
    RealtimeTranscriptionSessionAudioInputParam: TypeAlias = _RealtimeCallAcceptAudioInputParam
    RealtimeTranscriptionSessionAudioInputTurnDetection: TypeAlias = (
        _RealtimeTurnDetectionServerVAD2 | _RealtimeTurnDetectionSemanticVAD2
    )
    RealtimeTranscriptionSessionAudioInputTurnDetectionParam: TypeAlias = (
        _RealtimeTurnDetectionServerVADParam | _RealtimeTurnDetectionSemanticVADParam
    )
    RealtimeTranscriptionSessionAudioParam: TypeAlias = (
        _RealtimeTranscriptionSessionCreateRequestGAAudioParam
    )
    RealtimeTranscriptionSessionCreateRequest: TypeAlias = (
        _RealtimeTranscriptionSessionCreateRequestGA
    )
    RealtimeTranscriptionSessionCreateRequestParam: TypeAlias = (
        _RealtimeTranscriptionSessionCreateRequestGAParam
    )
    RealtimeTranscriptionSessionCreateResponse: TypeAlias = (
        _RealtimeTranscriptionSessionCreateResponseGA
    )
    RealtimeTranscriptionSessionTurnDetection: TypeAlias = (
        _SessionCreateResponseAudioInputTurnDetection
    )
    RealtimeTranslationClientEventParam: TypeAlias = _RealtimeTranslationClientEvent
    RealtimeTranslationClientSecretCreateResponse: TypeAlias = (
        _TranslationClientSecretCreateResponse
    )
    RealtimeTranslationInputAudioBufferAppendEvent: TypeAlias = (
        _RealtimeTranslationClientEventInputAudioBufferAppend
    )
    RealtimeTranslationInputAudioBufferAppendEventParam: TypeAlias = (
        _RealtimeTranslationClientEventInputAudioBufferAppendParam
    )
    RealtimeTranslationInputTranscriptDeltaEvent: TypeAlias = (
        _RealtimeTranslationServerEventSessionInputTranscriptDelta
    )
    RealtimeTranslationOutputAudioDeltaEvent: TypeAlias = (
        _RealtimeTranslationServerEventSessionOutputAudioDelta
    )
    RealtimeTranslationOutputTranscriptDeltaEvent: TypeAlias = (
        _RealtimeTranslationServerEventSessionOutputTranscriptDelta
    )
    RealtimeTranslationSessionCloseEvent: TypeAlias = _RealtimeTranslationClientEventSessionClose
    RealtimeTranslationSessionCloseEventParam: TypeAlias = (
        _RealtimeTranslationClientEventSessionCloseParam
    )
    RealtimeTranslationSessionClosedEvent: TypeAlias = _RealtimeTranslationServerEventSessionClosed
    RealtimeTranslationSessionCreatedEvent: TypeAlias = (
        _RealtimeTranslationServerEventSessionCreated
    )
    RealtimeTranslationSessionUpdateEvent: TypeAlias = _RealtimeTranslationClientEventSessionUpdate
    RealtimeTranslationSessionUpdateEventParam: TypeAlias = (
        _RealtimeTranslationClientEventSessionUpdateParam
    )
    RealtimeTranslationSessionUpdatedEvent: TypeAlias = (
        _RealtimeTranslationServerEventSessionUpdated
    )
    RealtimeTruncation: TypeAlias = Literal["auto", "disabled"] | _RealtimeTruncation
    RealtimeTruncationParam: TypeAlias = Literal["auto", "disabled"] | _RealtimeTruncationParam
    RealtimeTruncationRetentionRatio: TypeAlias = _RealtimeTruncation
    RealtimeTruncationRetentionRatioParam: TypeAlias = _RealtimeTruncationParam
    ResponseAudioDeltaEvent: TypeAlias = _RealtimeServerEventResponseAudioDelta
    ResponseAudioDoneEvent: TypeAlias = _RealtimeServerEventResponseAudioDone
    ResponseAudioTranscriptDeltaEvent: TypeAlias = _RealtimeServerEventResponseAudioTranscriptDelta
    ResponseAudioTranscriptDoneEvent: TypeAlias = _RealtimeServerEventResponseAudioTranscriptDone
    ResponseCancelEvent: TypeAlias = _RealtimeClientEventResponseCancel
    ResponseCancelEventParam: TypeAlias = _RealtimeClientEventResponseCancelParam
    ResponseContentPartAddedEvent: TypeAlias = _RealtimeServerEventResponseContentPartAdded
    ResponseContentPartDoneEvent: TypeAlias = _RealtimeServerEventResponseContentPartDone
    ResponseCreateEvent: TypeAlias = _RealtimeClientEventResponseCreate
    ResponseCreateEventParam: TypeAlias = _RealtimeClientEventResponseCreateParam
    ResponseCreatedEvent: TypeAlias = _RealtimeServerEventResponseCreated
    ResponseDoneEvent: TypeAlias = _RealtimeServerEventResponseDone
    ResponseFunctionCallArgumentsDeltaEvent: TypeAlias = (
        _RealtimeServerEventResponseFunctionCallArgumentsDelta
    )
    ResponseFunctionCallArgumentsDoneEvent: TypeAlias = (
        _RealtimeServerEventResponseFunctionCallArgumentsDone
    )
    ResponseMcpCallArgumentsDelta: TypeAlias = _RealtimeServerEventResponseMCPCallArgumentsDelta
    ResponseMcpCallArgumentsDone: TypeAlias = _RealtimeServerEventResponseMCPCallArgumentsDone
    ResponseMcpCallCompleted: TypeAlias = _RealtimeServerEventResponseMCPCallCompleted
    ResponseMcpCallFailed: TypeAlias = _RealtimeServerEventResponseMCPCallFailed
    ResponseMcpCallInProgress: TypeAlias = _RealtimeServerEventResponseMCPCallInProgress
    ResponseOutputItemAddedEvent: TypeAlias = _RealtimeServerEventResponseOutputItemAdded
    ResponseOutputItemDoneEvent: TypeAlias = _RealtimeServerEventResponseOutputItemDone
    ResponseTextDeltaEvent: TypeAlias = _RealtimeServerEventResponseTextDelta
    ResponseTextDoneEvent: TypeAlias = _RealtimeServerEventResponseTextDone
    SessionCreatedEvent: TypeAlias = _RealtimeServerEventSessionCreated
    SessionUpdateEvent: TypeAlias = _RealtimeClientEventSessionUpdate
    SessionUpdateEventParam: TypeAlias = _RealtimeClientEventSessionUpdateParam
    SessionUpdatedEvent: TypeAlias = _RealtimeServerEventSessionUpdated
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "client_secret_create_params": "oaio.types.realtime.client_secret_create_params:",
            "conversation_item": "oaio.types.realtime.conversation_item:",
            "realtime_client_event": "oaio.types.realtime.realtime_client_event:",
            "realtime_response": "oaio.types.realtime.realtime_response:",
            "realtime_server_event": "oaio.types.realtime.realtime_server_event:",
            "realtime_session_create_request": "oaio.types.realtime.realtime_session_create_request:",
            "realtime_session_create_request_param": "oaio.types.realtime.realtime_session_create_request_param:",
            "session_update_event": "oaio.types.realtime.session_update_event:",
            "translations": "oaio.types.realtime.translations:",
            "AudioTranscription": "oaio_protocol.models.generated.realtime_events:AudioTranscription",
            "AudioTranscriptionParam": "oaio_protocol.operations.generated.realtime:AudioTranscriptionParam",
            "CallAcceptParams": "oaio_protocol.operations.generated.realtime:RealtimeCallAcceptParams",
            "CallCreateParams": "oaio_protocol.operations.generated.realtime:RealtimeCallCreateParams",
            "CallReferParams": "oaio_protocol.operations.generated.realtime:RealtimeCallReferParams",
            "CallRejectParams": "oaio_protocol.operations.generated.realtime:RealtimeCallRejectParams",
            "ClientSecretCreateParams": "oaio_protocol.operations.generated.realtime:RealtimeClientSecretCreateParams",
            "ClientSecretCreateResponse": "oaio_protocol.models.generated.realtime:ClientSecretCreateResponse",
            "ConnectClientEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeTranslationClientEvent",
            "ConversationCreatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationCreated",
            "ConversationItem": "oaio_protocol.models.generated.realtime_events:RealtimeConversationItem",
            "ConversationItemAdded": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemAdded",
            "ConversationItemCreateEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventConversationItemCreate",
            "ConversationItemCreateEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventConversationItemCreateParam",
            "ConversationItemCreatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemCreated",
            "ConversationItemDeleteEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventConversationItemDelete",
            "ConversationItemDeleteEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventConversationItemDeleteParam",
            "ConversationItemDeletedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemDeleted",
            "ConversationItemDone": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemDone",
            "ConversationItemInputAudioTranscriptionCompletedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemInputAudioTranscriptionCompleted",
            "ConversationItemInputAudioTranscriptionDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemInputAudioTranscriptionDelta",
            "ConversationItemInputAudioTranscriptionFailedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemInputAudioTranscriptionFailed",
            "ConversationItemInputAudioTranscriptionSegment": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemInputAudioTranscriptionSegment",
            "ConversationItemParam": "oaio_protocol.operations.generated.realtime_events:RealtimeConversationItem",
            "ConversationItemRetrieveEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventConversationItemRetrieve",
            "ConversationItemRetrieveEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventConversationItemRetrieveParam",
            "ConversationItemTruncateEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventConversationItemTruncate",
            "ConversationItemTruncateEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventConversationItemTruncateParam",
            "ConversationItemTruncatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventConversationItemTruncated",
            "InputAudioBufferAppendEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventInputAudioBufferAppend",
            "InputAudioBufferAppendEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventInputAudioBufferAppendParam",
            "InputAudioBufferClearEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventInputAudioBufferClear",
            "InputAudioBufferClearEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventInputAudioBufferClearParam",
            "InputAudioBufferClearedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventInputAudioBufferCleared",
            "InputAudioBufferCommitEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventInputAudioBufferCommit",
            "InputAudioBufferCommitEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventInputAudioBufferCommitParam",
            "InputAudioBufferCommittedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventInputAudioBufferCommitted",
            "InputAudioBufferDtmfEventReceivedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventInputAudioBufferDtmfEventReceived",
            "InputAudioBufferSpeechStartedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventInputAudioBufferSpeechStarted",
            "InputAudioBufferSpeechStoppedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventInputAudioBufferSpeechStopped",
            "InputAudioBufferTimeoutTriggered": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventInputAudioBufferTimeoutTriggered",
            "LogProbProperties": "oaio_protocol.models.generated.realtime_events:LogProbProperties",
            "McpListToolsCompleted": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventMCPListToolsCompleted",
            "McpListToolsFailed": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventMCPListToolsFailed",
            "McpListToolsInProgress": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventMCPListToolsInProgress",
            "NoiseReductionType": lambda _: Literal["near_field", "far_field"],
            "OutputAudioBufferClearEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventOutputAudioBufferClear",
            "OutputAudioBufferClearEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventOutputAudioBufferClearParam",
            "RateLimitsUpdatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventRateLimitsUpdated",
            "RealtimeAudioConfig": "oaio_protocol.models.generated.realtime:RealtimeSessionCreateResponseGAAudio",
            "RealtimeAudioConfigInput": "oaio_protocol.models.generated.realtime:RealtimeSessionCreateResponseGAAudioInput",
            "RealtimeAudioConfigInputParam": "oaio_protocol.operations.generated.realtime:RealtimeCallAcceptAudioInputParam",
            "RealtimeAudioConfigOutput": "oaio_protocol.models.generated.realtime:SessionCreateResponseAudioOutput",
            "RealtimeAudioConfigOutputParam": "oaio_protocol.operations.generated.realtime:RealtimeCallAcceptAudioOutputParam",
            "RealtimeAudioConfigParam": "oaio_protocol.operations.generated.realtime:RealtimeCallAcceptAudioParam",
            "RealtimeAudioFormats": "oaio_protocol.models.generated.realtime:RealtimeAudioFormats",
            "RealtimeAudioFormatsParam": "oaio_protocol.operations.generated.realtime:RealtimeAudioFormats",
            "RealtimeAudioInputTurnDetection": lambda at: (
                at("oaio_protocol.models.generated.realtime:RealtimeTurnDetectionServerVAD")
                | at("oaio_protocol.models.generated.realtime:RealtimeTurnDetectionSemanticVAD")
            ),
            "RealtimeAudioInputTurnDetectionParam": lambda at: (
                at(
                    "oaio_protocol.operations.generated.realtime:RealtimeTurnDetectionServerVADParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime:RealtimeTurnDetectionSemanticVADParam"
                )
            ),
            "RealtimeClientEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEvent",
            "RealtimeClientEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEvent",
            "RealtimeConversationItemAssistantMessage": "oaio_protocol.models.generated.realtime_events:RealtimeConversationItemMessageAssistant",
            "RealtimeConversationItemAssistantMessageParam": "oaio_protocol.operations.generated.realtime_events:RealtimeConversationItemMessageAssistantParam",
            "RealtimeConversationItemFunctionCall": "oaio_protocol.models.generated.realtime_events:RealtimeConversationItemFunctionCall",
            "RealtimeConversationItemFunctionCallOutput": "oaio_protocol.models.generated.realtime_events:RealtimeConversationItemFunctionCallOutput",
            "RealtimeConversationItemFunctionCallOutputParam": "oaio_protocol.operations.generated.realtime_events:RealtimeConversationItemFunctionCallOutputParam",
            "RealtimeConversationItemFunctionCallParam": "oaio_protocol.operations.generated.realtime_events:RealtimeConversationItemFunctionCallParam",
            "RealtimeConversationItemSystemMessage": "oaio_protocol.models.generated.realtime_events:RealtimeConversationItemMessageSystem",
            "RealtimeConversationItemSystemMessageParam": "oaio_protocol.operations.generated.realtime_events:RealtimeConversationItemMessageSystemParam",
            "RealtimeConversationItemUserMessage": "oaio_protocol.models.generated.realtime_events:RealtimeConversationItemMessageUser",
            "RealtimeConversationItemUserMessageParam": "oaio_protocol.operations.generated.realtime_events:RealtimeConversationItemMessageUserParam",
            "RealtimeError": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventErrorError",
            "RealtimeErrorEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventError",
            "RealtimeFunctionTool": "oaio_protocol.models.generated.realtime:RealtimeFunctionTool",
            "RealtimeFunctionToolParam": "oaio_protocol.operations.generated.realtime:RealtimeFunctionToolParam",
            "RealtimeMcpApprovalRequest": "oaio_protocol.models.generated.realtime_events:RealtimeMCPApprovalRequest",
            "RealtimeMcpApprovalRequestParam": "oaio_protocol.operations.generated.realtime_events:RealtimeMCPApprovalRequestParam",
            "RealtimeMcpApprovalResponse": "oaio_protocol.models.generated.realtime_events:RealtimeMCPApprovalResponse",
            "RealtimeMcpApprovalResponseParam": "oaio_protocol.operations.generated.realtime_events:RealtimeMCPApprovalResponseParam",
            "RealtimeMcpListTools": "oaio_protocol.models.generated.realtime_events:RealtimeMCPListTools",
            "RealtimeMcpListToolsParam": "oaio_protocol.operations.generated.realtime_events:RealtimeMCPListToolsParam",
            "RealtimeMcpProtocolError": "oaio_protocol.models.generated.realtime_events:RealtimeMCPProtocolError",
            "RealtimeMcpProtocolErrorParam": "oaio_protocol.operations.generated.realtime_events:RealtimeMCPProtocolErrorParam",
            "RealtimeMcpToolCall": "oaio_protocol.models.generated.realtime_events:RealtimeMCPToolCall",
            "RealtimeMcpToolCallParam": "oaio_protocol.operations.generated.realtime_events:RealtimeMCPToolCallParam",
            "RealtimeMcpToolExecutionError": "oaio_protocol.models.generated.realtime_events:RealtimeMCPToolExecutionError",
            "RealtimeMcpToolExecutionErrorParam": "oaio_protocol.operations.generated.realtime_events:RealtimeMCPToolExecutionErrorParam",
            "RealtimeMcphttpError": "oaio_protocol.models.generated.realtime_events:RealtimeMCPHTTPError",
            "RealtimeMcphttpErrorParam": "oaio_protocol.operations.generated.realtime_events:RealtimeMCPHTTPErrorParam",
            "RealtimeReasoning": "oaio_protocol.models.generated.realtime:RealtimeReasoning",
            "RealtimeReasoningEffort": lambda _: Literal[
                "minimal", "low", "medium", "high", "xhigh"
            ],
            "RealtimeReasoningParam": "oaio_protocol.operations.generated.realtime:RealtimeReasoningParam",
            "RealtimeResponse": "oaio_protocol.models.generated.realtime_events:RealtimeResponse",
            "RealtimeResponseCreateAudioOutput": "oaio_protocol.models.generated.realtime_events:RealtimeResponseCreateParamsAudio",
            "RealtimeResponseCreateAudioOutputParam": "oaio_protocol.operations.generated.realtime_events:RealtimeResponseCreateParamsAudioParam",
            "RealtimeResponseCreateMcpTool": "oaio_protocol.models.response_tools:Mcp",
            "RealtimeResponseCreateMcpToolParam": "oaio_protocol.operations._response_params:McpParam",
            "RealtimeResponseCreateParams": "oaio_protocol.models.generated.realtime_events:RealtimeResponseCreateParams",
            "RealtimeResponseCreateParamsParam": "oaio_protocol.operations.generated.realtime_events:RealtimeResponseCreateParam",
            "RealtimeResponseStatus": "oaio_protocol.models.generated.realtime_events:RealtimeResponseStatusDetails",
            "RealtimeResponseUsage": "oaio_protocol.models.generated.realtime_events:RealtimeResponseUsage",
            "RealtimeResponseUsageInputTokenDetails": "oaio_protocol.models.generated.realtime_events:RealtimeResponseUsageInputTokenDetails",
            "RealtimeResponseUsageOutputTokenDetails": "oaio_protocol.models.generated.realtime_events:RealtimeResponseUsageOutputTokenDetails",
            "RealtimeServerEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEvent",
            "RealtimeSessionCreateRequest": "oaio_protocol.models.generated.realtime_events:RealtimeSessionCreateRequestGA",
            "RealtimeSessionCreateRequestParam": "oaio_protocol.operations.generated.realtime:RealtimeSessionCreateRequestGAParam",
            "RealtimeSessionCreateResponse": "oaio_protocol.models.generated.realtime:RealtimeSessionCreateResponseGA",
            "RealtimeToolChoiceConfig": lambda at: (
                at("oaio_protocol.models.response_tools:ToolChoiceOptions")
                | at("oaio_protocol.models.response_tools:ToolChoiceFunction")
                | at("oaio_protocol.models.response_tools:ToolChoiceMcp")
            ),
            "RealtimeToolChoiceConfigParam": lambda at: (
                at("oaio_protocol.models.response_tools:ToolChoiceOptions")
                | at("oaio_protocol.operations.generated.realtime:ToolChoiceFunctionParam")
                | at("oaio_protocol.operations._response_params:ToolChoiceMcpParam")
            ),
            "RealtimeToolsConfig": lambda at: list[
                at("oaio_protocol.models.generated.realtime:RealtimeFunctionTool")
                | at("oaio_protocol.models.response_tools:Mcp")
            ],
            "RealtimeToolsConfigParam": lambda at: list[
                at("oaio_protocol.operations.generated.realtime:RealtimeFunctionToolParam")
                | at("oaio_protocol.operations._response_params:McpParam")
            ],
            "RealtimeToolsConfigUnion": lambda at: (
                at("oaio_protocol.models.generated.realtime:RealtimeFunctionTool")
                | at("oaio_protocol.models.response_tools:Mcp")
            ),
            "RealtimeToolsConfigUnionParam": lambda at: (
                at("oaio_protocol.operations.generated.realtime:RealtimeFunctionToolParam")
                | at("oaio_protocol.operations._response_params:McpParam")
            ),
            "RealtimeTracingConfig": lambda at: (
                Literal["auto"]
                | at("oaio_protocol.models.generated.realtime:SessionCreateResponseTracing")
            ),
            "RealtimeTracingConfigParam": lambda at: (
                Literal["auto"]
                | at(
                    "oaio_protocol.operations.generated.realtime:BetaRealtimeSessionCreateTracingParam"
                )
            ),
            "RealtimeTranscriptionSessionAudio": "oaio_protocol.models.generated.realtime:RealtimeTranscriptionSessionCreateResponseGAAudio",
            "RealtimeTranscriptionSessionAudioInput": "oaio_protocol.models.generated.realtime:RealtimeTranscriptionSessionCreateResponseGAAudioInput",
            "RealtimeTranscriptionSessionAudioInputParam": "oaio_protocol.operations.generated.realtime:RealtimeCallAcceptAudioInputParam",
            "RealtimeTranscriptionSessionAudioInputTurnDetection": lambda at: (
                at("oaio_protocol.models.generated.realtime_events:RealtimeTurnDetectionServerVAD")
                | at(
                    "oaio_protocol.models.generated.realtime_events:RealtimeTurnDetectionSemanticVAD"
                )
            ),
            "RealtimeTranscriptionSessionAudioInputTurnDetectionParam": lambda at: (
                at(
                    "oaio_protocol.operations.generated.realtime:RealtimeTurnDetectionServerVADParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime:RealtimeTurnDetectionSemanticVADParam"
                )
            ),
            "RealtimeTranscriptionSessionAudioParam": "oaio_protocol.operations.generated.realtime:RealtimeTranscriptionSessionCreateRequestGAAudioParam",
            "RealtimeTranscriptionSessionCreateRequest": "oaio_protocol.models.generated.realtime_events:RealtimeTranscriptionSessionCreateRequestGA",
            "RealtimeTranscriptionSessionCreateRequestParam": "oaio_protocol.operations.generated.realtime:RealtimeTranscriptionSessionCreateRequestGAParam",
            "RealtimeTranscriptionSessionCreateResponse": "oaio_protocol.models.generated.realtime:RealtimeTranscriptionSessionCreateResponseGA",
            "RealtimeTranscriptionSessionTurnDetection": "oaio_protocol.models.generated.realtime:SessionCreateResponseAudioInputTurnDetection",
            "RealtimeTranslationClientEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationClientEvent",
            "RealtimeTranslationClientEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeTranslationClientEvent",
            "RealtimeTranslationClientSecretCreateResponse": "oaio_protocol.models.generated.realtime:TranslationClientSecretCreateResponse",
            "RealtimeTranslationInputAudioBufferAppendEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationClientEventInputAudioBufferAppend",
            "RealtimeTranslationInputAudioBufferAppendEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeTranslationClientEventInputAudioBufferAppendParam",
            "RealtimeTranslationInputTranscriptDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationServerEventSessionInputTranscriptDelta",
            "RealtimeTranslationOutputAudioDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationServerEventSessionOutputAudioDelta",
            "RealtimeTranslationOutputTranscriptDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationServerEventSessionOutputTranscriptDelta",
            "RealtimeTranslationServerEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationServerEvent",
            "RealtimeTranslationSession": "oaio_protocol.models.generated.realtime:RealtimeTranslationSession",
            "RealtimeTranslationSessionCloseEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationClientEventSessionClose",
            "RealtimeTranslationSessionCloseEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeTranslationClientEventSessionCloseParam",
            "RealtimeTranslationSessionClosedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationServerEventSessionClosed",
            "RealtimeTranslationSessionCreateRequestParam": "oaio_protocol.operations.generated.realtime:RealtimeTranslationSessionCreateRequestParam",
            "RealtimeTranslationSessionCreatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationServerEventSessionCreated",
            "RealtimeTranslationSessionUpdateEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationClientEventSessionUpdate",
            "RealtimeTranslationSessionUpdateEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeTranslationClientEventSessionUpdateParam",
            "RealtimeTranslationSessionUpdateRequest": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationSessionUpdateRequest",
            "RealtimeTranslationSessionUpdateRequestParam": "oaio_protocol.operations.generated.realtime_events:RealtimeTranslationSessionUpdateRequestParam",
            "RealtimeTranslationSessionUpdatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeTranslationServerEventSessionUpdated",
            "RealtimeTruncation": lambda at: (
                Literal["auto", "disabled"]
                | at("oaio_protocol.models.generated.realtime:RealtimeTruncation")
            ),
            "RealtimeTruncationParam": lambda at: (
                Literal["auto", "disabled"]
                | at("oaio_protocol.operations.generated.realtime:RealtimeTruncationParam")
            ),
            "RealtimeTruncationRetentionRatio": "oaio_protocol.models.generated.realtime:RealtimeTruncation",
            "RealtimeTruncationRetentionRatioParam": "oaio_protocol.operations.generated.realtime:RealtimeTruncationParam",
            "ResponseAudioDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseAudioDelta",
            "ResponseAudioDoneEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseAudioDone",
            "ResponseAudioTranscriptDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseAudioTranscriptDelta",
            "ResponseAudioTranscriptDoneEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseAudioTranscriptDone",
            "ResponseCancelEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventResponseCancel",
            "ResponseCancelEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventResponseCancelParam",
            "ResponseContentPartAddedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseContentPartAdded",
            "ResponseContentPartDoneEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseContentPartDone",
            "ResponseCreateEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventResponseCreate",
            "ResponseCreateEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventResponseCreateParam",
            "ResponseCreatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseCreated",
            "ResponseDoneEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseDone",
            "ResponseFunctionCallArgumentsDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseFunctionCallArgumentsDelta",
            "ResponseFunctionCallArgumentsDoneEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseFunctionCallArgumentsDone",
            "ResponseMcpCallArgumentsDelta": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseMCPCallArgumentsDelta",
            "ResponseMcpCallArgumentsDone": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseMCPCallArgumentsDone",
            "ResponseMcpCallCompleted": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseMCPCallCompleted",
            "ResponseMcpCallFailed": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseMCPCallFailed",
            "ResponseMcpCallInProgress": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseMCPCallInProgress",
            "ResponseOutputItemAddedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseOutputItemAdded",
            "ResponseOutputItemDoneEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseOutputItemDone",
            "ResponseTextDeltaEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseTextDelta",
            "ResponseTextDoneEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventResponseTextDone",
            "SessionCreatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventSessionCreated",
            "SessionUpdateEvent": "oaio_protocol.models.generated.realtime_events:RealtimeClientEventSessionUpdate",
            "SessionUpdateEventParam": "oaio_protocol.operations.generated.realtime_events:RealtimeClientEventSessionUpdateParam",
            "SessionUpdatedEvent": "oaio_protocol.models.generated.realtime_events:RealtimeServerEventSessionUpdated",
        },
    )
