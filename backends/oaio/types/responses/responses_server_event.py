"""The names of `openai.types.responses.responses_server_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import ErrorPayload as _ErrorPayload
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEvent as ResponsesServerEvent,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseAudioDelta as _ResponsesServerEventResponseAudioDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseAudioDone as _ResponsesServerEventResponseAudioDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseAudioTranscriptDelta as _ResponsesServerEventResponseAudioTranscriptDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseAudioTranscriptDone as _ResponsesServerEventResponseAudioTranscriptDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta as _ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDone as _ResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted as _ResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress as _ResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCodeInterpreterCallInterpreting as _ResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCompleted as _ResponsesServerEventResponseCompleted,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseContentPartAdded as _ResponsesServerEventResponseContentPartAdded,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseContentPartDone as _ResponsesServerEventResponseContentPartDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCreated as _ResponsesServerEventResponseCreated,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCustomToolCallInputDelta as _ResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseCustomToolCallInputDone as _ResponsesServerEventResponseCustomToolCallInputDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseFailed as _ResponsesServerEventResponseFailed,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseFileSearchCallCompleted as _ResponsesServerEventResponseFileSearchCallCompleted,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseFileSearchCallInProgress as _ResponsesServerEventResponseFileSearchCallInProgress,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseFileSearchCallSearching as _ResponsesServerEventResponseFileSearchCallSearching,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta as _ResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseFunctionCallArgumentsDone as _ResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseImageGenerationCallCompleted as _ResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseImageGenerationCallGenerating as _ResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseImageGenerationCallInProgress as _ResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseImageGenerationCallPartialImage as _ResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseIncomplete as _ResponsesServerEventResponseIncomplete,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseInProgress as _ResponsesServerEventResponseInProgress,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPCallArgumentsDelta as _ResponsesServerEventResponseMCPCallArgumentsDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPCallArgumentsDone as _ResponsesServerEventResponseMCPCallArgumentsDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPCallCompleted as _ResponsesServerEventResponseMCPCallCompleted,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPCallFailed as _ResponsesServerEventResponseMCPCallFailed,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPCallInProgress as _ResponsesServerEventResponseMCPCallInProgress,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPListToolsCompleted as _ResponsesServerEventResponseMCPListToolsCompleted,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPListToolsFailed as _ResponsesServerEventResponseMCPListToolsFailed,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseMCPListToolsInProgress as _ResponsesServerEventResponseMCPListToolsInProgress,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseOutputItemAdded as _ResponsesServerEventResponseOutputItemAdded,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseOutputItemDone as _ResponsesServerEventResponseOutputItemDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseOutputTextAnnotationAdded as _ResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseOutputTextDelta as _ResponsesServerEventResponseOutputTextDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseOutputTextDone as _ResponsesServerEventResponseOutputTextDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseQueued as _ResponsesServerEventResponseQueued,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseReasoningSummaryPartAdded as _ResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseReasoningSummaryPartDone as _ResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseReasoningSummaryTextDelta as _ResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseReasoningSummaryTextDone as _ResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseReasoningTextDelta as _ResponsesServerEventResponseReasoningTextDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseReasoningTextDone as _ResponsesServerEventResponseReasoningTextDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseRefusalDelta as _ResponsesServerEventResponseRefusalDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseRefusalDone as _ResponsesServerEventResponseRefusalDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseShellCallCommandAdded as _ResponsesServerEventResponseShellCallCommandAdded,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseShellCallCommandDelta as _ResponsesServerEventResponseShellCallCommandDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseShellCallCommandDone as _ResponsesServerEventResponseShellCallCommandDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseShellCallOutputContentDelta as _ResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseShellCallOutputContentDone as _ResponsesServerEventResponseShellCallOutputContentDone,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseWebSearchCallCompleted as _ResponsesServerEventResponseWebSearchCallCompleted,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseWebSearchCallInProgress as _ResponsesServerEventResponseWebSearchCallInProgress,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEventResponseWebSearchCallSearching as _ResponsesServerEventResponseWebSearchCallSearching,
    )
    from oaio_protocol.models.generated.response_inputs import ResponseWsError as ResponseWsError

    ResponseAudioTranscriptWsDelta: TypeAlias = _ResponsesServerEventResponseAudioTranscriptDelta
    ResponseAudioTranscriptWsDone: TypeAlias = _ResponsesServerEventResponseAudioTranscriptDone
    ResponseAudioWsDelta: TypeAlias = _ResponsesServerEventResponseAudioDelta
    ResponseAudioWsDone: TypeAlias = _ResponsesServerEventResponseAudioDone
    ResponseCodeInterpreterCallCodeWsDelta: TypeAlias = (
        _ResponsesServerEventResponseCodeInterpreterCallCodeDelta
    )
    ResponseCodeInterpreterCallCodeWsDone: TypeAlias = (
        _ResponsesServerEventResponseCodeInterpreterCallCodeDone
    )
    ResponseCodeInterpreterCallInWsProgress: TypeAlias = (
        _ResponsesServerEventResponseCodeInterpreterCallInProgress
    )
    ResponseCodeInterpreterCallWsCompleted: TypeAlias = (
        _ResponsesServerEventResponseCodeInterpreterCallCompleted
    )
    ResponseCodeInterpreterCallWsInterpreting: TypeAlias = (
        _ResponsesServerEventResponseCodeInterpreterCallInterpreting
    )
    ResponseContentPartWsAdded: TypeAlias = _ResponsesServerEventResponseContentPartAdded
    ResponseContentPartWsDone: TypeAlias = _ResponsesServerEventResponseContentPartDone
    ResponseCustomToolCallInputWsDelta: TypeAlias = (
        _ResponsesServerEventResponseCustomToolCallInputDelta
    )
    ResponseCustomToolCallInputWsDone: TypeAlias = (
        _ResponsesServerEventResponseCustomToolCallInputDone
    )
    ResponseFileSearchCallInWsProgress: TypeAlias = (
        _ResponsesServerEventResponseFileSearchCallInProgress
    )
    ResponseFileSearchCallWsCompleted: TypeAlias = (
        _ResponsesServerEventResponseFileSearchCallCompleted
    )
    ResponseFileSearchCallWsSearching: TypeAlias = (
        _ResponsesServerEventResponseFileSearchCallSearching
    )
    ResponseFunctionCallArgumentsWsDelta: TypeAlias = (
        _ResponsesServerEventResponseFunctionCallArgumentsDelta
    )
    ResponseFunctionCallArgumentsWsDone: TypeAlias = (
        _ResponsesServerEventResponseFunctionCallArgumentsDone
    )
    ResponseImageGenCallInWsProgress: TypeAlias = (
        _ResponsesServerEventResponseImageGenerationCallInProgress
    )
    ResponseImageGenCallPartialWsImage: TypeAlias = (
        _ResponsesServerEventResponseImageGenerationCallPartialImage
    )
    ResponseImageGenCallWsCompleted: TypeAlias = (
        _ResponsesServerEventResponseImageGenerationCallCompleted
    )
    ResponseImageGenCallWsGenerating: TypeAlias = (
        _ResponsesServerEventResponseImageGenerationCallGenerating
    )
    ResponseInWsProgress: TypeAlias = _ResponsesServerEventResponseInProgress
    ResponseMcpCallArgumentsWsDelta: TypeAlias = _ResponsesServerEventResponseMCPCallArgumentsDelta
    ResponseMcpCallArgumentsWsDone: TypeAlias = _ResponsesServerEventResponseMCPCallArgumentsDone
    ResponseMcpCallInWsProgress: TypeAlias = _ResponsesServerEventResponseMCPCallInProgress
    ResponseMcpCallWsCompleted: TypeAlias = _ResponsesServerEventResponseMCPCallCompleted
    ResponseMcpCallWsFailed: TypeAlias = _ResponsesServerEventResponseMCPCallFailed
    ResponseMcpListToolsInWsProgress: TypeAlias = (
        _ResponsesServerEventResponseMCPListToolsInProgress
    )
    ResponseMcpListToolsWsCompleted: TypeAlias = _ResponsesServerEventResponseMCPListToolsCompleted
    ResponseMcpListToolsWsFailed: TypeAlias = _ResponsesServerEventResponseMCPListToolsFailed
    ResponseOutputItemWsAdded: TypeAlias = _ResponsesServerEventResponseOutputItemAdded
    ResponseOutputItemWsDone: TypeAlias = _ResponsesServerEventResponseOutputItemDone
    ResponseOutputTextAnnotationWsAdded: TypeAlias = (
        _ResponsesServerEventResponseOutputTextAnnotationAdded
    )
    ResponseReasoningSummaryPartWsAdded: TypeAlias = (
        _ResponsesServerEventResponseReasoningSummaryPartAdded
    )
    ResponseReasoningSummaryPartWsDone: TypeAlias = (
        _ResponsesServerEventResponseReasoningSummaryPartDone
    )
    ResponseReasoningSummaryTextWsDelta: TypeAlias = (
        _ResponsesServerEventResponseReasoningSummaryTextDelta
    )
    ResponseReasoningSummaryTextWsDone: TypeAlias = (
        _ResponsesServerEventResponseReasoningSummaryTextDone
    )
    ResponseReasoningTextWsDelta: TypeAlias = _ResponsesServerEventResponseReasoningTextDelta
    ResponseReasoningTextWsDone: TypeAlias = _ResponsesServerEventResponseReasoningTextDone
    ResponseRefusalWsDelta: TypeAlias = _ResponsesServerEventResponseRefusalDelta
    ResponseRefusalWsDone: TypeAlias = _ResponsesServerEventResponseRefusalDone
    ResponseShellCallCommandWsAdded: TypeAlias = _ResponsesServerEventResponseShellCallCommandAdded
    ResponseShellCallCommandWsDelta: TypeAlias = _ResponsesServerEventResponseShellCallCommandDelta
    ResponseShellCallCommandWsDone: TypeAlias = _ResponsesServerEventResponseShellCallCommandDone
    ResponseShellCallOutputContentWsDelta: TypeAlias = (
        _ResponsesServerEventResponseShellCallOutputContentDelta
    )
    ResponseShellCallOutputContentWsDone: TypeAlias = (
        _ResponsesServerEventResponseShellCallOutputContentDone
    )
    ResponseTextWsDelta: TypeAlias = _ResponsesServerEventResponseOutputTextDelta
    ResponseTextWsDone: TypeAlias = _ResponsesServerEventResponseOutputTextDone
    ResponseWebSearchCallInWsProgress: TypeAlias = (
        _ResponsesServerEventResponseWebSearchCallInProgress
    )
    ResponseWebSearchCallWsCompleted: TypeAlias = (
        _ResponsesServerEventResponseWebSearchCallCompleted
    )
    ResponseWebSearchCallWsSearching: TypeAlias = (
        _ResponsesServerEventResponseWebSearchCallSearching
    )
    ResponseWsCompleted: TypeAlias = _ResponsesServerEventResponseCompleted
    ResponseWsCreated: TypeAlias = _ResponsesServerEventResponseCreated
    ResponseWsErrorError: TypeAlias = _ErrorPayload
    ResponseWsFailed: TypeAlias = _ResponsesServerEventResponseFailed
    ResponseWsIncomplete: TypeAlias = _ResponsesServerEventResponseIncomplete
    ResponseWsQueued: TypeAlias = _ResponsesServerEventResponseQueued
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseAudioTranscriptWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseAudioTranscriptDelta",
            "ResponseAudioTranscriptWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseAudioTranscriptDone",
            "ResponseAudioWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseAudioDelta",
            "ResponseAudioWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseAudioDone",
            "ResponseCodeInterpreterCallCodeWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            "ResponseCodeInterpreterCallCodeWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCodeInterpreterCallCodeDone",
            "ResponseCodeInterpreterCallInWsProgress": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCodeInterpreterCallInProgress",
            "ResponseCodeInterpreterCallWsCompleted": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCodeInterpreterCallCompleted",
            "ResponseCodeInterpreterCallWsInterpreting": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCodeInterpreterCallInterpreting",
            "ResponseContentPartWsAdded": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseContentPartAdded",
            "ResponseContentPartWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseContentPartDone",
            "ResponseCustomToolCallInputWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCustomToolCallInputDelta",
            "ResponseCustomToolCallInputWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCustomToolCallInputDone",
            "ResponseFileSearchCallInWsProgress": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseFileSearchCallInProgress",
            "ResponseFileSearchCallWsCompleted": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseFileSearchCallCompleted",
            "ResponseFileSearchCallWsSearching": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseFileSearchCallSearching",
            "ResponseFunctionCallArgumentsWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseFunctionCallArgumentsDelta",
            "ResponseFunctionCallArgumentsWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseFunctionCallArgumentsDone",
            "ResponseImageGenCallInWsProgress": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseImageGenerationCallInProgress",
            "ResponseImageGenCallPartialWsImage": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseImageGenerationCallPartialImage",
            "ResponseImageGenCallWsCompleted": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseImageGenerationCallCompleted",
            "ResponseImageGenCallWsGenerating": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseImageGenerationCallGenerating",
            "ResponseInWsProgress": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseInProgress",
            "ResponseMcpCallArgumentsWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPCallArgumentsDelta",
            "ResponseMcpCallArgumentsWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPCallArgumentsDone",
            "ResponseMcpCallInWsProgress": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPCallInProgress",
            "ResponseMcpCallWsCompleted": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPCallCompleted",
            "ResponseMcpCallWsFailed": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPCallFailed",
            "ResponseMcpListToolsInWsProgress": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPListToolsInProgress",
            "ResponseMcpListToolsWsCompleted": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPListToolsCompleted",
            "ResponseMcpListToolsWsFailed": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseMCPListToolsFailed",
            "ResponseOutputItemWsAdded": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseOutputItemAdded",
            "ResponseOutputItemWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseOutputItemDone",
            "ResponseOutputTextAnnotationWsAdded": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseOutputTextAnnotationAdded",
            "ResponseReasoningSummaryPartWsAdded": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseReasoningSummaryPartAdded",
            "ResponseReasoningSummaryPartWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseReasoningSummaryPartDone",
            "ResponseReasoningSummaryTextWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseReasoningSummaryTextDelta",
            "ResponseReasoningSummaryTextWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseReasoningSummaryTextDone",
            "ResponseReasoningTextWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseReasoningTextDelta",
            "ResponseReasoningTextWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseReasoningTextDone",
            "ResponseRefusalWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseRefusalDelta",
            "ResponseRefusalWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseRefusalDone",
            "ResponseShellCallCommandWsAdded": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseShellCallCommandAdded",
            "ResponseShellCallCommandWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseShellCallCommandDelta",
            "ResponseShellCallCommandWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseShellCallCommandDone",
            "ResponseShellCallOutputContentWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseShellCallOutputContentDelta",
            "ResponseShellCallOutputContentWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseShellCallOutputContentDone",
            "ResponseTextWsDelta": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseOutputTextDelta",
            "ResponseTextWsDone": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseOutputTextDone",
            "ResponseWebSearchCallInWsProgress": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseWebSearchCallInProgress",
            "ResponseWebSearchCallWsCompleted": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseWebSearchCallCompleted",
            "ResponseWebSearchCallWsSearching": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseWebSearchCallSearching",
            "ResponseWsCompleted": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCompleted",
            "ResponseWsCreated": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseCreated",
            "ResponseWsError": "oaio_protocol.models.generated.response_inputs:ResponseWsError",
            "ResponseWsErrorError": "oaio_protocol.models.generated.response_inputs:ErrorPayload",
            "ResponseWsFailed": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseFailed",
            "ResponseWsIncomplete": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseIncomplete",
            "ResponseWsQueued": "oaio_protocol.models.generated.response_inputs:ResponsesServerEventResponseQueued",
            "ResponsesServerEvent": "oaio_protocol.models.generated.response_inputs:ResponsesServerEvent",
        },
    )
