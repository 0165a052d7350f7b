"""The names of `openai.types.beta`; written by `python3 .ci/dev generate`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models._base import Model as _Model
    from oaio_protocol.models.generated.assistants import Assistant as Assistant
    from oaio_protocol.models.generated.assistants import AssistantDeleted as AssistantDeleted
    from oaio_protocol.models.generated.assistants import (
        AssistantsApiResponseFormatOption as _AssistantsApiResponseFormatOption,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantsNamedToolChoice as _AssistantsNamedToolChoice,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantsNamedToolChoiceFunction as _AssistantsNamedToolChoiceFunction,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantStreamEvent as AssistantStreamEvent,
    )
    from oaio_protocol.models.generated.assistants import AssistantToolsCode as _AssistantToolsCode
    from oaio_protocol.models.generated.assistants import (
        AssistantToolsFileSearch as _AssistantToolsFileSearch,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantToolsFunction as _AssistantToolsFunction,
    )
    from oaio_protocol.models.generated.assistants import Thread as Thread
    from oaio_protocol.models.generated.assistants import ThreadDeleted as ThreadDeleted
    from oaio_protocol.models.generated.beta_response_inputs import (
        BetaConversationParam2 as _BetaConversationParam2,
    )
    from oaio_protocol.models.generated.beta_response_inputs import (
        BetaResponseInjectCreatedEvent as BetaResponseInjectCreatedEvent,
    )
    from oaio_protocol.models.generated.beta_response_inputs import (
        BetaResponseInjectEvent as BetaResponseInjectEvent,
    )
    from oaio_protocol.models.generated.beta_response_inputs import (
        BetaResponseInjectFailedEvent as BetaResponseInjectFailedEvent,
    )
    from oaio_protocol.models.generated.beta_response_inputs import (
        BetaResponsesClientEvent as BetaResponsesClientEvent,
    )
    from oaio_protocol.models.generated.beta_response_inputs import (
        BetaResponsesServerEvent as BetaResponsesServerEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaApplyPatchToolCall as _BetaApplyPatchToolCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaApplyPatchToolCallOutput as _BetaApplyPatchToolCallOutput,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaApplyPatchToolParam as _BetaApplyPatchToolParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCodeInterpreterToolCall as _BetaCodeInterpreterToolCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCompactedResponse as BetaCompactedResponse,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCompactionBody as _BetaCompactionBody,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCompactionSummaryItemParam as _BetaCompactionSummaryItemParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaComputerAction as BetaComputerAction,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaComputerAction as _BetaComputerAction,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaComputerScreenshotImage as _BetaComputerScreenshotImage,
    )
    from oaio_protocol.models.generated.beta_responses import BetaComputerTool as BetaComputerTool
    from oaio_protocol.models.generated.beta_responses import (
        BetaComputerToolCall as _BetaComputerToolCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaComputerToolCallOutputResource as _BetaComputerToolCallOutputResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaComputerUsePreviewTool as BetaComputerUsePreviewTool,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaContainerAutoParam as _BetaContainerAutoParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaContainerNetworkPolicyAllowlistParam as _BetaContainerNetworkPolicyAllowlistParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaContainerNetworkPolicyDisabledParam as _BetaContainerNetworkPolicyDisabledParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaContainerNetworkPolicyDomainSecretParam as _BetaContainerNetworkPolicyDomainSecretParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaContainerReferenceParam as _BetaContainerReferenceParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaContainerReferenceResource as _BetaContainerReferenceResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCustomToolCall as _BetaCustomToolCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCustomToolCallOutput as _BetaCustomToolCallOutput,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCustomToolCallOutputResource as _BetaCustomToolCallOutputResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCustomToolCallResource as _BetaCustomToolCallResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaCustomToolParam as _BetaCustomToolParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaEasyInputMessage as BetaEasyInputMessage,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFileSearchTool as BetaFileSearchTool,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFileSearchToolCall as _BetaFileSearchToolCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFunctionShellCall as _BetaFunctionShellCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFunctionShellCallOutput as _BetaFunctionShellCallOutput,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFunctionShellCallOutputContentParam as _BetaFunctionShellCallOutputContentParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFunctionShellToolParam as _BetaFunctionShellToolParam,
    )
    from oaio_protocol.models.generated.beta_responses import BetaFunctionTool as BetaFunctionTool
    from oaio_protocol.models.generated.beta_responses import (
        BetaFunctionToolCall as _BetaFunctionToolCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFunctionToolCallOutputResource as _BetaFunctionToolCallOutputResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaFunctionToolCallResource as _BetaFunctionToolCallResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaInlineSkillParam as _BetaInlineSkillParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaInlineSkillSourceParam as _BetaInlineSkillSourceParam,
    )
    from oaio_protocol.models.generated.beta_responses import BetaInputContent as _BetaInputContent
    from oaio_protocol.models.generated.beta_responses import (
        BetaInputFileContent as _BetaInputFileContent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaInputFileContentParam as _BetaInputFileContentParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaInputImageContent as _BetaInputImageContent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaInputImageContentParamAutoParam as _BetaInputImageContentParamAutoParam,
    )
    from oaio_protocol.models.generated.beta_responses import BetaInputItem as _BetaInputItem
    from oaio_protocol.models.generated.beta_responses import (
        BetaInputMessageResource as _BetaInputMessageResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaInputTextContent as _BetaInputTextContent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaInputTextContentParam as _BetaInputTextContentParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaLocalEnvironmentParam as _BetaLocalEnvironmentParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaLocalEnvironmentResource as _BetaLocalEnvironmentResource,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaLocalSkillParam as _BetaLocalSkillParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaMCPToolCallError as _BetaMCPToolCallError,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaNamespaceToolParam as _BetaNamespaceToolParam,
    )
    from oaio_protocol.models.generated.beta_responses import BetaOutputItem as _BetaOutputItem
    from oaio_protocol.models.generated.beta_responses import (
        BetaOutputMessage as _BetaOutputMessage,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaOutputTextContent as _BetaOutputTextContent,
    )
    from oaio_protocol.models.generated.beta_responses import BetaPrompt as _BetaPrompt
    from oaio_protocol.models.generated.beta_responses import (
        BetaReasoningItem as _BetaReasoningItem,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaRefusalContent as _BetaRefusalContent,
    )
    from oaio_protocol.models.generated.beta_responses import BetaResponse as BetaResponse
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseAudioDeltaEvent as BetaResponseAudioDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseAudioDoneEvent as BetaResponseAudioDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseAudioTranscriptDeltaEvent as BetaResponseAudioTranscriptDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseAudioTranscriptDoneEvent as BetaResponseAudioTranscriptDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCodeInterpreterCallCodeDeltaEvent as BetaResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCompletedEvent as BetaResponseCompletedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseContentPartAddedEvent as BetaResponseContentPartAddedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseContentPartDoneEvent as BetaResponseContentPartDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCreatedEvent as BetaResponseCreatedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCustomToolCallInputDeltaEvent as BetaResponseCustomToolCallInputDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseCustomToolCallInputDoneEvent as BetaResponseCustomToolCallInputDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import BetaResponseError as BetaResponseError
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseErrorEvent as BetaResponseErrorEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseFailedEvent as BetaResponseFailedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseFileSearchCallCompletedEvent as BetaResponseFileSearchCallCompletedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseFileSearchCallSearchingEvent as BetaResponseFileSearchCallSearchingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseFunctionCallArgumentsDeltaEvent as BetaResponseFunctionCallArgumentsDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseFunctionCallArgumentsDoneEvent as BetaResponseFunctionCallArgumentsDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseImageGenCallInProgressEvent as BetaResponseImageGenCallInProgressEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseIncompleteEvent as BetaResponseIncompleteEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseInProgressEvent as BetaResponseInProgressEvent,
    )
    from oaio_protocol.models.generated.beta_responses import BetaResponseItem as BetaResponseItem
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPCallArgumentsDeltaEvent as _BetaResponseMCPCallArgumentsDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPCallArgumentsDoneEvent as _BetaResponseMCPCallArgumentsDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPCallCompletedEvent as _BetaResponseMCPCallCompletedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPCallFailedEvent as _BetaResponseMCPCallFailedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPCallInProgressEvent as _BetaResponseMCPCallInProgressEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPListToolsCompletedEvent as _BetaResponseMCPListToolsCompletedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPListToolsFailedEvent as _BetaResponseMCPListToolsFailedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseMCPListToolsInProgressEvent as _BetaResponseMCPListToolsInProgressEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseOutputItemAddedEvent as BetaResponseOutputItemAddedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseOutputItemDoneEvent as BetaResponseOutputItemDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseOutputTextAnnotationAddedEvent as BetaResponseOutputTextAnnotationAddedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseQueuedEvent as BetaResponseQueuedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseReasoningTextDeltaEvent as BetaResponseReasoningTextDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseReasoningTextDoneEvent as BetaResponseReasoningTextDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseRefusalDeltaEvent as BetaResponseRefusalDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseShellCallCommandAddedStreamingEvent as _BetaResponseShellCallCommandAddedStreamingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseShellCallCommandDeltaStreamingEvent as _BetaResponseShellCallCommandDeltaStreamingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseShellCallCommandDoneStreamingEvent as _BetaResponseShellCallCommandDoneStreamingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseShellCallOutputContentDeltaStreamingEvent as _BetaResponseShellCallOutputContentDeltaStreamingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseShellCallOutputContentDoneStreamingEvent as _BetaResponseShellCallOutputContentDoneStreamingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseStreamEvent as BetaResponseStreamEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseTextDoneEvent as BetaResponseTextDoneEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseTextParam as _BetaResponseTextParam,
    )
    from oaio_protocol.models.generated.beta_responses import BetaResponseUsage as BetaResponseUsage
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseWebSearchCallCompletedEvent as BetaResponseWebSearchCallCompletedEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseWebSearchCallInProgressEvent as BetaResponseWebSearchCallInProgressEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaSkillReferenceParam as _BetaSkillReferenceParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaSpecificApplyPatchParam as _BetaSpecificApplyPatchParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaSpecificFunctionShellParam as _BetaSpecificFunctionShellParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaTextResponseFormatConfiguration as _BetaTextResponseFormatConfiguration,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaTextResponseFormatJsonSchema as _BetaTextResponseFormatJsonSchema,
    )
    from oaio_protocol.models.generated.beta_responses import BetaTool as BetaTool
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolChoiceAllowed as BetaToolChoiceAllowed,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolChoiceCustom as BetaToolChoiceCustom,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolChoiceFunction as BetaToolChoiceFunction,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolChoiceMCP as _BetaToolChoiceMCP,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolChoiceTypes as BetaToolChoiceTypes,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolSearchCall as _BetaToolSearchCall,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolSearchOutput as _BetaToolSearchOutput,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolSearchOutputItemParam as _BetaToolSearchOutputItemParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaToolSearchToolParam as _BetaToolSearchToolParam,
    )
    from oaio_protocol.models.generated.beta_responses import (
        BetaWebSearchPreviewTool as BetaWebSearchPreviewTool,
    )
    from oaio_protocol.models.generated.beta_responses import BetaWebSearchTool as BetaWebSearchTool
    from oaio_protocol.models.generated.beta_responses import (
        BetaWebSearchToolCall as _BetaWebSearchToolCall,
    )
    from oaio_protocol.models.generated.chatkit import ChatkitWorkflow as _ChatkitWorkflow
    from oaio_protocol.models.generated.response_inputs import (
        ServiceTierResponses as _ServiceTierResponses,
    )
    from oaio_protocol.models.response_tools import ToolChoiceOptions as _ToolChoiceOptions
    from oaio_protocol.models.responses import ResponseStatus as _ResponseStatus
    from oaio_protocol.operations._response_params import (
        ResponseConversationParam as _ResponseConversationParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseFormatPlainParam as _ResponseFormatPlainParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseFormatTextJSONSchemaConfigParam as _ResponseFormatTextJSONSchemaConfigParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputContentParam as _ResponseInputContentParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputFileParam as _ResponseInputFileParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputImageParam as _ResponseInputImageParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponsePromptParam as _ResponsePromptParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseTextConfigParam as _ResponseTextConfigParam,
    )
    from oaio_protocol.operations.generated._shared import IncludeEnum as _IncludeEnum
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateParams as AssistantCreateParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantListParams as AssistantListParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantsApiResponseFormatOption as _AssistantsApiResponseFormatOption2,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantsNamedToolChoiceFunctionParam as _AssistantsNamedToolChoiceFunctionParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantsNamedToolChoiceParam as _AssistantsNamedToolChoiceParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsCodeParam as _AssistantToolsCodeParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsFileSearchParam as _AssistantToolsFileSearchParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsFunctionParam as _AssistantToolsFunctionParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantUpdateParams as AssistantUpdateParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadCreateAndRunParamsNonStreaming as _ThreadCreateAndRunParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadCreateAndRunParamsStreaming as _ThreadCreateAndRunParamsStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadCreateParams as ThreadCreateParams,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadUpdateParams as ThreadUpdateParams,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaApplyPatchToolParam as BetaApplyPatchToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaCodeInterpreterToolCallParam as _BetaCodeInterpreterToolCallParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaCompactionSummaryItemParam as _BetaCompactionSummaryItemParam2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaComputerAction as _BetaComputerAction2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaComputerScreenshotImageParam as _BetaComputerScreenshotImageParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaComputerToolCallParam as _BetaComputerToolCallParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaComputerToolParam as BetaComputerToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaComputerUsePreviewToolParam as BetaComputerUsePreviewToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaContainerAutoParam as BetaContainerAutoParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaContainerNetworkPolicyAllowlistParam as BetaContainerNetworkPolicyAllowlistParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaContainerNetworkPolicyDisabledParam as BetaContainerNetworkPolicyDisabledParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaContainerNetworkPolicyDomainSecretParam as BetaContainerNetworkPolicyDomainSecretParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaContainerReferenceParam as BetaContainerReferenceParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaCustomToolCallOutputParam as _BetaCustomToolCallOutputParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaCustomToolCallParam as _BetaCustomToolCallParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaCustomToolParam as BetaCustomToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaEasyInputMessageParam as BetaEasyInputMessageParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaFileSearchToolCallParam as _BetaFileSearchToolCallParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaFileSearchToolParam as BetaFileSearchToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaFunctionShellCallOutputContentParam as _BetaFunctionShellCallOutputContentParam2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaFunctionShellToolParam as BetaFunctionShellToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaFunctionToolCallParam as _BetaFunctionToolCallParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaFunctionToolParam as BetaFunctionToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaInlineSkillParam as BetaInlineSkillParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaInlineSkillSourceParam as BetaInlineSkillSourceParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaInputItem as _BetaInputItem2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaLocalEnvironmentParam as BetaLocalEnvironmentParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaLocalSkillParam as BetaLocalSkillParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaMCPToolCallError as _BetaMCPToolCallError2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaNamespaceToolParam as BetaNamespaceToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaNamespaceToolParam as _BetaNamespaceToolParam2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaOutputMessageParam as _BetaOutputMessageParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaOutputTextContentParam as _BetaOutputTextContentParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaReasoningItemParam as _BetaReasoningItemParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaRefusalContentParam as _BetaRefusalContentParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaResponseInjectEventParam as BetaResponseInjectEventParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaResponsesClientEvent as _BetaResponsesClientEvent,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaSkillReferenceParam as BetaSkillReferenceParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaSpecificApplyPatchParam as _BetaSpecificApplyPatchParam2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaSpecificFunctionShellParam as _BetaSpecificFunctionShellParam2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import BetaTool as _BetaTool
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaToolChoiceAllowedParam as BetaToolChoiceAllowedParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaToolChoiceCustomParam as BetaToolChoiceCustomParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaToolChoiceFunctionParam as BetaToolChoiceFunctionParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaToolChoiceMCPParam as _BetaToolChoiceMCPParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaToolChoiceTypesParam as BetaToolChoiceTypesParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaToolSearchOutputItemParam as _BetaToolSearchOutputItemParam2,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaToolSearchToolParam as BetaToolSearchToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaWebSearchToolCallParam as _BetaWebSearchToolCallParam,
    )
    from oaio_protocol.operations.generated.beta_response_inputs import (
        BetaWebSearchToolParam as BetaWebSearchToolParam,
    )
    from oaio_protocol.operations.generated.beta_responses import (
        BetaResponseCompactParams as _BetaResponseCompactParams,
    )
    from oaio_protocol.operations.generated.beta_responses import (
        BetaResponseCreateParamsNonStreaming as _BetaResponseCreateParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.beta_responses import (
        BetaResponseCreateParamsStreaming as _BetaResponseCreateParamsStreaming,
    )
    from oaio_protocol.operations.generated.beta_responses import (
        BetaResponseRetrieveParamsNonStreaming as _BetaResponseRetrieveParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.beta_responses import (
        BetaResponseRetrieveParamsStreaming as _BetaResponseRetrieveParamsStreaming,
    )

    from . import assistant as assistant
    from . import assistant_create_params as assistant_create_params
    from . import assistant_stream_event as assistant_stream_event
    from . import assistant_tool as assistant_tool
    from . import assistant_tool_param as assistant_tool_param
    from . import chatkit as chatkit
    from . import function_tool as function_tool
    from . import function_tool_param as function_tool_param
    from . import realtime as realtime
    from . import responses as responses
    from . import thread as thread
    from . import thread_create_and_run_params as thread_create_and_run_params
    from . import thread_create_params as thread_create_params
    from . import threads as threads

    AssistantResponseFormatOption: TypeAlias = _AssistantsApiResponseFormatOption
    AssistantResponseFormatOptionParam: TypeAlias = _AssistantsApiResponseFormatOption2
    AssistantTool: TypeAlias = (
        _AssistantToolsCode | _AssistantToolsFileSearch | _AssistantToolsFunction
    )
    AssistantToolChoice: TypeAlias = _AssistantsNamedToolChoice
    AssistantToolChoiceFunction: TypeAlias = _AssistantsNamedToolChoiceFunction
    AssistantToolChoiceFunctionParam: TypeAlias = _AssistantsNamedToolChoiceFunctionParam
    AssistantToolChoiceOption: TypeAlias = _ToolChoiceOptions | _AssistantsNamedToolChoice
    AssistantToolChoiceOptionParam: TypeAlias = _ToolChoiceOptions | _AssistantsNamedToolChoiceParam
    AssistantToolChoiceParam: TypeAlias = _AssistantsNamedToolChoiceParam
    AssistantToolParam: TypeAlias = (
        _AssistantToolsCodeParam | _AssistantToolsFileSearchParam | _AssistantToolsFunctionParam
    )
    BetaApplyPatchTool: TypeAlias = _BetaApplyPatchToolParam
    BetaComputerActionList: TypeAlias = list[_BetaComputerAction]
    BetaComputerActionListParam: TypeAlias = list[_BetaComputerAction2]
    BetaComputerActionParam: TypeAlias = _BetaComputerAction2
    BetaContainerAuto: TypeAlias = _BetaContainerAutoParam
    BetaContainerNetworkPolicyAllowlist: TypeAlias = _BetaContainerNetworkPolicyAllowlistParam
    BetaContainerNetworkPolicyDisabled: TypeAlias = _BetaContainerNetworkPolicyDisabledParam
    BetaContainerNetworkPolicyDomainSecret: TypeAlias = _BetaContainerNetworkPolicyDomainSecretParam
    BetaContainerReference: TypeAlias = _BetaContainerReferenceParam
    BetaCustomTool: TypeAlias = _BetaCustomToolParam
    BetaFunctionShellTool: TypeAlias = _BetaFunctionShellToolParam
    BetaImageDetail: TypeAlias = Literal["auto", "low", "high", "original"]
    BetaInlineSkill: TypeAlias = _BetaInlineSkillParam
    BetaInlineSkillSource: TypeAlias = _BetaInlineSkillSourceParam
    BetaLocalEnvironment: TypeAlias = _BetaLocalEnvironmentParam
    BetaLocalSkill: TypeAlias = _BetaLocalSkillParam
    BetaMcpToolCallError: TypeAlias = _BetaMCPToolCallError
    BetaMcpToolCallErrorParam: TypeAlias = _BetaMCPToolCallError2
    BetaNamespaceTool: TypeAlias = _BetaNamespaceToolParam
    BetaResponseApplyPatchToolCall: TypeAlias = _BetaApplyPatchToolCall
    BetaResponseApplyPatchToolCallOutput: TypeAlias = _BetaApplyPatchToolCallOutput
    BetaResponseCodeInterpreterToolCall: TypeAlias = _BetaCodeInterpreterToolCall
    BetaResponseCodeInterpreterToolCallParam: TypeAlias = _BetaCodeInterpreterToolCallParam
    BetaResponseCompactionItem: TypeAlias = _BetaCompactionBody
    BetaResponseCompactionItemParam: TypeAlias = _BetaCompactionSummaryItemParam
    BetaResponseCompactionItemParamParam: TypeAlias = _BetaCompactionSummaryItemParam2
    BetaResponseComputerToolCall: TypeAlias = _BetaComputerToolCall
    BetaResponseComputerToolCallOutputItem: TypeAlias = _BetaComputerToolCallOutputResource
    BetaResponseComputerToolCallOutputScreenshot: TypeAlias = _BetaComputerScreenshotImage
    BetaResponseComputerToolCallOutputScreenshotParam: TypeAlias = _BetaComputerScreenshotImageParam
    BetaResponseComputerToolCallParam: TypeAlias = _BetaComputerToolCallParam
    BetaResponseContainerReference: TypeAlias = _BetaContainerReferenceResource
    BetaResponseConversationParam: TypeAlias = _BetaConversationParam2
    BetaResponseConversationParamParam: TypeAlias = _ResponseConversationParam
    BetaResponseCustomToolCall: TypeAlias = _BetaCustomToolCall
    BetaResponseCustomToolCallItem: TypeAlias = _BetaCustomToolCallResource
    BetaResponseCustomToolCallOutput: TypeAlias = _BetaCustomToolCallOutput
    BetaResponseCustomToolCallOutputItem: TypeAlias = _BetaCustomToolCallOutputResource
    BetaResponseCustomToolCallOutputParam: TypeAlias = _BetaCustomToolCallOutputParam
    BetaResponseCustomToolCallParam: TypeAlias = _BetaCustomToolCallParam
    BetaResponseFileSearchToolCall: TypeAlias = _BetaFileSearchToolCall
    BetaResponseFileSearchToolCallParam: TypeAlias = _BetaFileSearchToolCallParam
    BetaResponseFormatTextConfig: TypeAlias = _BetaTextResponseFormatConfiguration
    BetaResponseFormatTextConfigParam: TypeAlias = (
        _ResponseFormatTextJSONSchemaConfigParam
        | _ResponseFormatPlainParam
        | Mapping[str, object]
        | _Model
    )
    BetaResponseFormatTextJSONSchemaConfig: TypeAlias = _BetaTextResponseFormatJsonSchema
    BetaResponseFormatTextJSONSchemaConfigParam: TypeAlias = (
        _ResponseFormatTextJSONSchemaConfigParam
    )
    BetaResponseFunctionCallOutputItem: TypeAlias = (
        _BetaInputTextContentParam
        | _BetaInputImageContentParamAutoParam
        | _BetaInputFileContentParam
    )
    BetaResponseFunctionCallOutputItemList: TypeAlias = list[
        _BetaInputTextContentParam
        | _BetaInputImageContentParamAutoParam
        | _BetaInputFileContentParam
    ]
    BetaResponseFunctionCallOutputItemListParam: TypeAlias = list[_ResponseInputContentParam]
    BetaResponseFunctionCallOutputItemParam: TypeAlias = _ResponseInputContentParam
    BetaResponseFunctionShellCallOutputContent: TypeAlias = _BetaFunctionShellCallOutputContentParam
    BetaResponseFunctionShellCallOutputContentParam: TypeAlias = (
        _BetaFunctionShellCallOutputContentParam2
    )
    BetaResponseFunctionShellToolCall: TypeAlias = _BetaFunctionShellCall
    BetaResponseFunctionShellToolCallOutput: TypeAlias = _BetaFunctionShellCallOutput
    BetaResponseFunctionToolCall: TypeAlias = _BetaFunctionToolCall
    BetaResponseFunctionToolCallItem: TypeAlias = _BetaFunctionToolCallResource
    BetaResponseFunctionToolCallOutputItem: TypeAlias = _BetaFunctionToolCallOutputResource
    BetaResponseFunctionToolCallParam: TypeAlias = _BetaFunctionToolCallParam
    BetaResponseFunctionWebSearch: TypeAlias = _BetaWebSearchToolCall
    BetaResponseFunctionWebSearchParam: TypeAlias = _BetaWebSearchToolCallParam
    BetaResponseIncludable: TypeAlias = _IncludeEnum
    BetaResponseInput: TypeAlias = list[_BetaInputItem]
    BetaResponseInputContent: TypeAlias = _BetaInputContent
    BetaResponseInputContentParam: TypeAlias = _ResponseInputContentParam
    BetaResponseInputFile: TypeAlias = _BetaInputFileContent
    BetaResponseInputFileContent: TypeAlias = _BetaInputFileContentParam
    BetaResponseInputFileContentParam: TypeAlias = _ResponseInputFileParam
    BetaResponseInputFileParam: TypeAlias = _ResponseInputFileParam
    BetaResponseInputImage: TypeAlias = _BetaInputImageContent
    BetaResponseInputImageContent: TypeAlias = _BetaInputImageContentParamAutoParam
    BetaResponseInputImageContentParam: TypeAlias = _ResponseInputImageParam
    BetaResponseInputImageParam: TypeAlias = _ResponseInputImageParam
    BetaResponseInputItem: TypeAlias = _BetaInputItem
    BetaResponseInputItemParam: TypeAlias = _BetaInputItem2
    BetaResponseInputMessageContentList: TypeAlias = list[_BetaInputContent]
    BetaResponseInputMessageContentListParam: TypeAlias = list[_ResponseInputContentParam]
    BetaResponseInputMessageItem: TypeAlias = _BetaInputMessageResource
    BetaResponseInputParam: TypeAlias = list[_BetaInputItem2]
    BetaResponseInputText: TypeAlias = _BetaInputTextContent
    BetaResponseInputTextContent: TypeAlias = _BetaInputTextContentParam
    BetaResponseInputTextContentParam: TypeAlias = _ResponseInputTextParam
    BetaResponseInputTextParam: TypeAlias = _ResponseInputTextParam
    BetaResponseLocalEnvironment: TypeAlias = _BetaLocalEnvironmentResource
    BetaResponseMcpCallArgumentsDeltaEvent: TypeAlias = _BetaResponseMCPCallArgumentsDeltaEvent
    BetaResponseMcpCallArgumentsDoneEvent: TypeAlias = _BetaResponseMCPCallArgumentsDoneEvent
    BetaResponseMcpCallCompletedEvent: TypeAlias = _BetaResponseMCPCallCompletedEvent
    BetaResponseMcpCallFailedEvent: TypeAlias = _BetaResponseMCPCallFailedEvent
    BetaResponseMcpCallInProgressEvent: TypeAlias = _BetaResponseMCPCallInProgressEvent
    BetaResponseMcpListToolsCompletedEvent: TypeAlias = _BetaResponseMCPListToolsCompletedEvent
    BetaResponseMcpListToolsFailedEvent: TypeAlias = _BetaResponseMCPListToolsFailedEvent
    BetaResponseMcpListToolsInProgressEvent: TypeAlias = _BetaResponseMCPListToolsInProgressEvent
    BetaResponseOutputItem: TypeAlias = _BetaOutputItem
    BetaResponseOutputMessage: TypeAlias = _BetaOutputMessage
    BetaResponseOutputMessageParam: TypeAlias = _BetaOutputMessageParam
    BetaResponseOutputRefusal: TypeAlias = _BetaRefusalContent
    BetaResponseOutputRefusalParam: TypeAlias = _BetaRefusalContentParam
    BetaResponseOutputText: TypeAlias = _BetaOutputTextContent
    BetaResponseOutputTextParam: TypeAlias = _BetaOutputTextContentParam
    BetaResponsePrompt: TypeAlias = _BetaPrompt
    BetaResponsePromptParam: TypeAlias = _ResponsePromptParam
    BetaResponseReasoningItem: TypeAlias = _BetaReasoningItem
    BetaResponseReasoningItemParam: TypeAlias = _BetaReasoningItemParam
    BetaResponseShellCallCommandAddedEvent: TypeAlias = (
        _BetaResponseShellCallCommandAddedStreamingEvent
    )
    BetaResponseShellCallCommandDeltaEvent: TypeAlias = (
        _BetaResponseShellCallCommandDeltaStreamingEvent
    )
    BetaResponseShellCallCommandDoneEvent: TypeAlias = (
        _BetaResponseShellCallCommandDoneStreamingEvent
    )
    BetaResponseShellCallOutputContentDeltaEvent: TypeAlias = (
        _BetaResponseShellCallOutputContentDeltaStreamingEvent
    )
    BetaResponseShellCallOutputContentDoneEvent: TypeAlias = (
        _BetaResponseShellCallOutputContentDoneStreamingEvent
    )
    BetaResponseStatus: TypeAlias = _ResponseStatus
    BetaResponseTextConfig: TypeAlias = _BetaResponseTextParam
    BetaResponseTextConfigParam: TypeAlias = _ResponseTextConfigParam
    BetaResponseToolSearchCall: TypeAlias = _BetaToolSearchCall
    BetaResponseToolSearchOutputItem: TypeAlias = _BetaToolSearchOutput
    BetaResponseToolSearchOutputItemParam: TypeAlias = _BetaToolSearchOutputItemParam
    BetaResponseToolSearchOutputItemParamParam: TypeAlias = _BetaToolSearchOutputItemParam2
    BetaResponsesClientEventParam: TypeAlias = _BetaResponsesClientEvent
    BetaServiceTier: TypeAlias = _ServiceTierResponses
    BetaSkillReference: TypeAlias = _BetaSkillReferenceParam
    BetaToolChoiceApplyPatch: TypeAlias = _BetaSpecificApplyPatchParam
    BetaToolChoiceApplyPatchParam: TypeAlias = _BetaSpecificApplyPatchParam2
    BetaToolChoiceMcp: TypeAlias = _BetaToolChoiceMCP
    BetaToolChoiceMcpParam: TypeAlias = _BetaToolChoiceMCPParam
    BetaToolChoiceOptions: TypeAlias = _ToolChoiceOptions
    BetaToolChoiceShell: TypeAlias = _BetaSpecificFunctionShellParam
    BetaToolChoiceShellParam: TypeAlias = _BetaSpecificFunctionShellParam2
    BetaToolParam: TypeAlias = _BetaTool
    BetaToolSearchOutputNamespaceTool: TypeAlias = _BetaNamespaceToolParam
    BetaToolSearchOutputNamespaceToolParam: TypeAlias = _BetaNamespaceToolParam2
    BetaToolSearchTool: TypeAlias = _BetaToolSearchToolParam
    ChatKitWorkflow: TypeAlias = _ChatkitWorkflow
    CodeInterpreterTool: TypeAlias = _AssistantToolsCode
    CodeInterpreterToolParam: TypeAlias = _AssistantToolsCodeParam
    FileSearchTool: TypeAlias = _AssistantToolsFileSearch
    FileSearchToolParam: TypeAlias = _AssistantToolsFileSearchParam
    FunctionTool: TypeAlias = _AssistantToolsFunction
    FunctionToolParam: TypeAlias = _AssistantToolsFunctionParam
    ResponseCompactParams: TypeAlias = _BetaResponseCompactParams
    ResponseCreateParams: TypeAlias = (
        _BetaResponseCreateParamsNonStreaming | _BetaResponseCreateParamsStreaming
    )
    ResponseRetrieveParams: TypeAlias = (
        _BetaResponseRetrieveParamsNonStreaming | _BetaResponseRetrieveParamsStreaming
    )
    ThreadCreateAndRunParams: TypeAlias = (
        _ThreadCreateAndRunParamsNonStreaming | _ThreadCreateAndRunParamsStreaming
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "assistant": "oaio.types.beta.assistant:",
            "assistant_create_params": "oaio.types.beta.assistant_create_params:",
            "assistant_stream_event": "oaio.types.beta.assistant_stream_event:",
            "assistant_tool": "oaio.types.beta.assistant_tool:",
            "assistant_tool_param": "oaio.types.beta.assistant_tool_param:",
            "chatkit": "oaio.types.beta.chatkit:",
            "function_tool": "oaio.types.beta.function_tool:",
            "function_tool_param": "oaio.types.beta.function_tool_param:",
            "realtime": "oaio.types.beta.realtime:",
            "responses": "oaio.types.beta.responses:",
            "thread": "oaio.types.beta.thread:",
            "thread_create_and_run_params": "oaio.types.beta.thread_create_and_run_params:",
            "thread_create_params": "oaio.types.beta.thread_create_params:",
            "threads": "oaio.types.beta.threads:",
            "Assistant": "oaio_protocol.models.generated.assistants:Assistant",
            "AssistantCreateParams": "oaio_protocol.operations.generated.assistants:AssistantCreateParams",
            "AssistantDeleted": "oaio_protocol.models.generated.assistants:AssistantDeleted",
            "AssistantListParams": "oaio_protocol.operations.generated.assistants:AssistantListParams",
            "AssistantResponseFormatOption": "oaio_protocol.models.generated.assistants:AssistantsApiResponseFormatOption",
            "AssistantResponseFormatOptionParam": "oaio_protocol.operations.generated.assistants:AssistantsApiResponseFormatOption",
            "AssistantStreamEvent": "oaio_protocol.models.generated.assistants:AssistantStreamEvent",
            "AssistantTool": lambda at: (
                at("oaio_protocol.models.generated.assistants:AssistantToolsCode")
                | at("oaio_protocol.models.generated.assistants:AssistantToolsFileSearch")
                | at("oaio_protocol.models.generated.assistants:AssistantToolsFunction")
            ),
            "AssistantToolChoice": "oaio_protocol.models.generated.assistants:AssistantsNamedToolChoice",
            "AssistantToolChoiceFunction": "oaio_protocol.models.generated.assistants:AssistantsNamedToolChoiceFunction",
            "AssistantToolChoiceFunctionParam": "oaio_protocol.operations.generated.assistants:AssistantsNamedToolChoiceFunctionParam",
            "AssistantToolChoiceOption": lambda at: (
                at("oaio_protocol.models.response_tools:ToolChoiceOptions")
                | at("oaio_protocol.models.generated.assistants:AssistantsNamedToolChoice")
            ),
            "AssistantToolChoiceOptionParam": lambda at: (
                at("oaio_protocol.models.response_tools:ToolChoiceOptions")
                | at("oaio_protocol.operations.generated.assistants:AssistantsNamedToolChoiceParam")
            ),
            "AssistantToolChoiceParam": "oaio_protocol.operations.generated.assistants:AssistantsNamedToolChoiceParam",
            "AssistantToolParam": lambda at: (
                at("oaio_protocol.operations.generated.assistants:AssistantToolsCodeParam")
                | at("oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchParam")
                | at("oaio_protocol.operations.generated.assistants:AssistantToolsFunctionParam")
            ),
            "AssistantUpdateParams": "oaio_protocol.operations.generated.assistants:AssistantUpdateParams",
            "BetaApplyPatchTool": "oaio_protocol.models.generated.beta_responses:BetaApplyPatchToolParam",
            "BetaApplyPatchToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaApplyPatchToolParam",
            "BetaCompactedResponse": "oaio_protocol.models.generated.beta_responses:BetaCompactedResponse",
            "BetaComputerAction": "oaio_protocol.models.generated.beta_responses:BetaComputerAction",
            "BetaComputerActionList": lambda at: list[
                at("oaio_protocol.models.generated.beta_responses:BetaComputerAction")
            ],
            "BetaComputerActionListParam": lambda at: list[
                at("oaio_protocol.operations.generated.beta_response_inputs:BetaComputerAction")
            ],
            "BetaComputerActionParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaComputerAction",
            "BetaComputerTool": "oaio_protocol.models.generated.beta_responses:BetaComputerTool",
            "BetaComputerToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaComputerToolParam",
            "BetaComputerUsePreviewTool": "oaio_protocol.models.generated.beta_responses:BetaComputerUsePreviewTool",
            "BetaComputerUsePreviewToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaComputerUsePreviewToolParam",
            "BetaContainerAuto": "oaio_protocol.models.generated.beta_responses:BetaContainerAutoParam",
            "BetaContainerAutoParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaContainerAutoParam",
            "BetaContainerNetworkPolicyAllowlist": "oaio_protocol.models.generated.beta_responses:BetaContainerNetworkPolicyAllowlistParam",
            "BetaContainerNetworkPolicyAllowlistParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaContainerNetworkPolicyAllowlistParam",
            "BetaContainerNetworkPolicyDisabled": "oaio_protocol.models.generated.beta_responses:BetaContainerNetworkPolicyDisabledParam",
            "BetaContainerNetworkPolicyDisabledParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaContainerNetworkPolicyDisabledParam",
            "BetaContainerNetworkPolicyDomainSecret": "oaio_protocol.models.generated.beta_responses:BetaContainerNetworkPolicyDomainSecretParam",
            "BetaContainerNetworkPolicyDomainSecretParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaContainerNetworkPolicyDomainSecretParam",
            "BetaContainerReference": "oaio_protocol.models.generated.beta_responses:BetaContainerReferenceParam",
            "BetaContainerReferenceParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaContainerReferenceParam",
            "BetaCustomTool": "oaio_protocol.models.generated.beta_responses:BetaCustomToolParam",
            "BetaCustomToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaCustomToolParam",
            "BetaEasyInputMessage": "oaio_protocol.models.generated.beta_responses:BetaEasyInputMessage",
            "BetaEasyInputMessageParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaEasyInputMessageParam",
            "BetaFileSearchTool": "oaio_protocol.models.generated.beta_responses:BetaFileSearchTool",
            "BetaFileSearchToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaFileSearchToolParam",
            "BetaFunctionShellTool": "oaio_protocol.models.generated.beta_responses:BetaFunctionShellToolParam",
            "BetaFunctionShellToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaFunctionShellToolParam",
            "BetaFunctionTool": "oaio_protocol.models.generated.beta_responses:BetaFunctionTool",
            "BetaFunctionToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaFunctionToolParam",
            "BetaImageDetail": lambda _: Literal["auto", "low", "high", "original"],
            "BetaInlineSkill": "oaio_protocol.models.generated.beta_responses:BetaInlineSkillParam",
            "BetaInlineSkillParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaInlineSkillParam",
            "BetaInlineSkillSource": "oaio_protocol.models.generated.beta_responses:BetaInlineSkillSourceParam",
            "BetaInlineSkillSourceParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaInlineSkillSourceParam",
            "BetaLocalEnvironment": "oaio_protocol.models.generated.beta_responses:BetaLocalEnvironmentParam",
            "BetaLocalEnvironmentParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaLocalEnvironmentParam",
            "BetaLocalSkill": "oaio_protocol.models.generated.beta_responses:BetaLocalSkillParam",
            "BetaLocalSkillParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaLocalSkillParam",
            "BetaMcpToolCallError": "oaio_protocol.models.generated.beta_responses:BetaMCPToolCallError",
            "BetaMcpToolCallErrorParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaMCPToolCallError",
            "BetaNamespaceTool": "oaio_protocol.models.generated.beta_responses:BetaNamespaceToolParam",
            "BetaNamespaceToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaNamespaceToolParam",
            "BetaResponse": "oaio_protocol.models.generated.beta_responses:BetaResponse",
            "BetaResponseApplyPatchToolCall": "oaio_protocol.models.generated.beta_responses:BetaApplyPatchToolCall",
            "BetaResponseApplyPatchToolCallOutput": "oaio_protocol.models.generated.beta_responses:BetaApplyPatchToolCallOutput",
            "BetaResponseAudioDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseAudioDeltaEvent",
            "BetaResponseAudioDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseAudioDoneEvent",
            "BetaResponseAudioTranscriptDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseAudioTranscriptDeltaEvent",
            "BetaResponseAudioTranscriptDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseAudioTranscriptDoneEvent",
            "BetaResponseCodeInterpreterCallCodeDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCodeInterpreterCallCodeDeltaEvent",
            "BetaResponseCodeInterpreterCallCodeDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCodeInterpreterCallCodeDoneEvent",
            "BetaResponseCodeInterpreterCallCompletedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCodeInterpreterCallCompletedEvent",
            "BetaResponseCodeInterpreterCallInProgressEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCodeInterpreterCallInProgressEvent",
            "BetaResponseCodeInterpreterCallInterpretingEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCodeInterpreterCallInterpretingEvent",
            "BetaResponseCodeInterpreterToolCall": "oaio_protocol.models.generated.beta_responses:BetaCodeInterpreterToolCall",
            "BetaResponseCodeInterpreterToolCallParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaCodeInterpreterToolCallParam",
            "BetaResponseCompactionItem": "oaio_protocol.models.generated.beta_responses:BetaCompactionBody",
            "BetaResponseCompactionItemParam": "oaio_protocol.models.generated.beta_responses:BetaCompactionSummaryItemParam",
            "BetaResponseCompactionItemParamParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaCompactionSummaryItemParam",
            "BetaResponseCompletedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCompletedEvent",
            "BetaResponseComputerToolCall": "oaio_protocol.models.generated.beta_responses:BetaComputerToolCall",
            "BetaResponseComputerToolCallOutputItem": "oaio_protocol.models.generated.beta_responses:BetaComputerToolCallOutputResource",
            "BetaResponseComputerToolCallOutputScreenshot": "oaio_protocol.models.generated.beta_responses:BetaComputerScreenshotImage",
            "BetaResponseComputerToolCallOutputScreenshotParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaComputerScreenshotImageParam",
            "BetaResponseComputerToolCallParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaComputerToolCallParam",
            "BetaResponseContainerReference": "oaio_protocol.models.generated.beta_responses:BetaContainerReferenceResource",
            "BetaResponseContentPartAddedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseContentPartAddedEvent",
            "BetaResponseContentPartDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseContentPartDoneEvent",
            "BetaResponseConversationParam": "oaio_protocol.models.generated.beta_response_inputs:BetaConversationParam2",
            "BetaResponseConversationParamParam": "oaio_protocol.operations._response_params:ResponseConversationParam",
            "BetaResponseCreatedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCreatedEvent",
            "BetaResponseCustomToolCall": "oaio_protocol.models.generated.beta_responses:BetaCustomToolCall",
            "BetaResponseCustomToolCallInputDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCustomToolCallInputDeltaEvent",
            "BetaResponseCustomToolCallInputDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseCustomToolCallInputDoneEvent",
            "BetaResponseCustomToolCallItem": "oaio_protocol.models.generated.beta_responses:BetaCustomToolCallResource",
            "BetaResponseCustomToolCallOutput": "oaio_protocol.models.generated.beta_responses:BetaCustomToolCallOutput",
            "BetaResponseCustomToolCallOutputItem": "oaio_protocol.models.generated.beta_responses:BetaCustomToolCallOutputResource",
            "BetaResponseCustomToolCallOutputParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaCustomToolCallOutputParam",
            "BetaResponseCustomToolCallParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaCustomToolCallParam",
            "BetaResponseError": "oaio_protocol.models.generated.beta_responses:BetaResponseError",
            "BetaResponseErrorEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseErrorEvent",
            "BetaResponseFailedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseFailedEvent",
            "BetaResponseFileSearchCallCompletedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseFileSearchCallCompletedEvent",
            "BetaResponseFileSearchCallInProgressEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseFileSearchCallInProgressEvent",
            "BetaResponseFileSearchCallSearchingEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseFileSearchCallSearchingEvent",
            "BetaResponseFileSearchToolCall": "oaio_protocol.models.generated.beta_responses:BetaFileSearchToolCall",
            "BetaResponseFileSearchToolCallParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaFileSearchToolCallParam",
            "BetaResponseFormatTextConfig": "oaio_protocol.models.generated.beta_responses:BetaTextResponseFormatConfiguration",
            "BetaResponseFormatTextConfigParam": lambda at: (
                at(
                    "oaio_protocol.operations._response_params:ResponseFormatTextJSONSchemaConfigParam"
                )
                | at("oaio_protocol.operations._response_params:ResponseFormatPlainParam")
                | Mapping[str, object]
                | at("oaio_protocol.models._base:Model")
            ),
            "BetaResponseFormatTextJSONSchemaConfig": "oaio_protocol.models.generated.beta_responses:BetaTextResponseFormatJsonSchema",
            "BetaResponseFormatTextJSONSchemaConfigParam": "oaio_protocol.operations._response_params:ResponseFormatTextJSONSchemaConfigParam",
            "BetaResponseFunctionCallArgumentsDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseFunctionCallArgumentsDeltaEvent",
            "BetaResponseFunctionCallArgumentsDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseFunctionCallArgumentsDoneEvent",
            "BetaResponseFunctionCallOutputItem": lambda at: (
                at("oaio_protocol.models.generated.beta_responses:BetaInputTextContentParam")
                | at(
                    "oaio_protocol.models.generated.beta_responses:BetaInputImageContentParamAutoParam"
                )
                | at("oaio_protocol.models.generated.beta_responses:BetaInputFileContentParam")
            ),
            "BetaResponseFunctionCallOutputItemList": lambda at: list[
                at("oaio_protocol.models.generated.beta_responses:BetaInputTextContentParam")
                | at(
                    "oaio_protocol.models.generated.beta_responses:BetaInputImageContentParamAutoParam"
                )
                | at("oaio_protocol.models.generated.beta_responses:BetaInputFileContentParam")
            ],
            "BetaResponseFunctionCallOutputItemListParam": lambda at: list[
                at("oaio_protocol.operations._response_params:ResponseInputContentParam")
            ],
            "BetaResponseFunctionCallOutputItemParam": "oaio_protocol.operations._response_params:ResponseInputContentParam",
            "BetaResponseFunctionShellCallOutputContent": "oaio_protocol.models.generated.beta_responses:BetaFunctionShellCallOutputContentParam",
            "BetaResponseFunctionShellCallOutputContentParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaFunctionShellCallOutputContentParam",
            "BetaResponseFunctionShellToolCall": "oaio_protocol.models.generated.beta_responses:BetaFunctionShellCall",
            "BetaResponseFunctionShellToolCallOutput": "oaio_protocol.models.generated.beta_responses:BetaFunctionShellCallOutput",
            "BetaResponseFunctionToolCall": "oaio_protocol.models.generated.beta_responses:BetaFunctionToolCall",
            "BetaResponseFunctionToolCallItem": "oaio_protocol.models.generated.beta_responses:BetaFunctionToolCallResource",
            "BetaResponseFunctionToolCallOutputItem": "oaio_protocol.models.generated.beta_responses:BetaFunctionToolCallOutputResource",
            "BetaResponseFunctionToolCallParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaFunctionToolCallParam",
            "BetaResponseFunctionWebSearch": "oaio_protocol.models.generated.beta_responses:BetaWebSearchToolCall",
            "BetaResponseFunctionWebSearchParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaWebSearchToolCallParam",
            "BetaResponseImageGenCallCompletedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseImageGenCallCompletedEvent",
            "BetaResponseImageGenCallGeneratingEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseImageGenCallGeneratingEvent",
            "BetaResponseImageGenCallInProgressEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseImageGenCallInProgressEvent",
            "BetaResponseImageGenCallPartialImageEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseImageGenCallPartialImageEvent",
            "BetaResponseInProgressEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseInProgressEvent",
            "BetaResponseIncludable": "oaio_protocol.operations.generated._shared:IncludeEnum",
            "BetaResponseIncompleteEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseIncompleteEvent",
            "BetaResponseInjectCreatedEvent": "oaio_protocol.models.generated.beta_response_inputs:BetaResponseInjectCreatedEvent",
            "BetaResponseInjectEvent": "oaio_protocol.models.generated.beta_response_inputs:BetaResponseInjectEvent",
            "BetaResponseInjectEventParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaResponseInjectEventParam",
            "BetaResponseInjectFailedEvent": "oaio_protocol.models.generated.beta_response_inputs:BetaResponseInjectFailedEvent",
            "BetaResponseInput": lambda at: list[
                at("oaio_protocol.models.generated.beta_responses:BetaInputItem")
            ],
            "BetaResponseInputContent": "oaio_protocol.models.generated.beta_responses:BetaInputContent",
            "BetaResponseInputContentParam": "oaio_protocol.operations._response_params:ResponseInputContentParam",
            "BetaResponseInputFile": "oaio_protocol.models.generated.beta_responses:BetaInputFileContent",
            "BetaResponseInputFileContent": "oaio_protocol.models.generated.beta_responses:BetaInputFileContentParam",
            "BetaResponseInputFileContentParam": "oaio_protocol.operations._response_params:ResponseInputFileParam",
            "BetaResponseInputFileParam": "oaio_protocol.operations._response_params:ResponseInputFileParam",
            "BetaResponseInputImage": "oaio_protocol.models.generated.beta_responses:BetaInputImageContent",
            "BetaResponseInputImageContent": "oaio_protocol.models.generated.beta_responses:BetaInputImageContentParamAutoParam",
            "BetaResponseInputImageContentParam": "oaio_protocol.operations._response_params:ResponseInputImageParam",
            "BetaResponseInputImageParam": "oaio_protocol.operations._response_params:ResponseInputImageParam",
            "BetaResponseInputItem": "oaio_protocol.models.generated.beta_responses:BetaInputItem",
            "BetaResponseInputItemParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaInputItem",
            "BetaResponseInputMessageContentList": lambda at: list[
                at("oaio_protocol.models.generated.beta_responses:BetaInputContent")
            ],
            "BetaResponseInputMessageContentListParam": lambda at: list[
                at("oaio_protocol.operations._response_params:ResponseInputContentParam")
            ],
            "BetaResponseInputMessageItem": "oaio_protocol.models.generated.beta_responses:BetaInputMessageResource",
            "BetaResponseInputParam": lambda at: list[
                at("oaio_protocol.operations.generated.beta_response_inputs:BetaInputItem")
            ],
            "BetaResponseInputText": "oaio_protocol.models.generated.beta_responses:BetaInputTextContent",
            "BetaResponseInputTextContent": "oaio_protocol.models.generated.beta_responses:BetaInputTextContentParam",
            "BetaResponseInputTextContentParam": "oaio_protocol.operations._response_params:ResponseInputTextParam",
            "BetaResponseInputTextParam": "oaio_protocol.operations._response_params:ResponseInputTextParam",
            "BetaResponseItem": "oaio_protocol.models.generated.beta_responses:BetaResponseItem",
            "BetaResponseLocalEnvironment": "oaio_protocol.models.generated.beta_responses:BetaLocalEnvironmentResource",
            "BetaResponseMcpCallArgumentsDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPCallArgumentsDeltaEvent",
            "BetaResponseMcpCallArgumentsDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPCallArgumentsDoneEvent",
            "BetaResponseMcpCallCompletedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPCallCompletedEvent",
            "BetaResponseMcpCallFailedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPCallFailedEvent",
            "BetaResponseMcpCallInProgressEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPCallInProgressEvent",
            "BetaResponseMcpListToolsCompletedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPListToolsCompletedEvent",
            "BetaResponseMcpListToolsFailedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPListToolsFailedEvent",
            "BetaResponseMcpListToolsInProgressEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseMCPListToolsInProgressEvent",
            "BetaResponseOutputItem": "oaio_protocol.models.generated.beta_responses:BetaOutputItem",
            "BetaResponseOutputItemAddedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseOutputItemAddedEvent",
            "BetaResponseOutputItemDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseOutputItemDoneEvent",
            "BetaResponseOutputMessage": "oaio_protocol.models.generated.beta_responses:BetaOutputMessage",
            "BetaResponseOutputMessageParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaOutputMessageParam",
            "BetaResponseOutputRefusal": "oaio_protocol.models.generated.beta_responses:BetaRefusalContent",
            "BetaResponseOutputRefusalParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaRefusalContentParam",
            "BetaResponseOutputText": "oaio_protocol.models.generated.beta_responses:BetaOutputTextContent",
            "BetaResponseOutputTextAnnotationAddedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseOutputTextAnnotationAddedEvent",
            "BetaResponseOutputTextParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaOutputTextContentParam",
            "BetaResponsePrompt": "oaio_protocol.models.generated.beta_responses:BetaPrompt",
            "BetaResponsePromptParam": "oaio_protocol.operations._response_params:ResponsePromptParam",
            "BetaResponseQueuedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseQueuedEvent",
            "BetaResponseReasoningItem": "oaio_protocol.models.generated.beta_responses:BetaReasoningItem",
            "BetaResponseReasoningItemParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaReasoningItemParam",
            "BetaResponseReasoningSummaryPartAddedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseReasoningSummaryPartAddedEvent",
            "BetaResponseReasoningSummaryPartDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseReasoningSummaryPartDoneEvent",
            "BetaResponseReasoningSummaryTextDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseReasoningSummaryTextDeltaEvent",
            "BetaResponseReasoningSummaryTextDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseReasoningSummaryTextDoneEvent",
            "BetaResponseReasoningTextDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseReasoningTextDeltaEvent",
            "BetaResponseReasoningTextDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseReasoningTextDoneEvent",
            "BetaResponseRefusalDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseRefusalDeltaEvent",
            "BetaResponseRefusalDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseRefusalDoneEvent",
            "BetaResponseShellCallCommandAddedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseShellCallCommandAddedStreamingEvent",
            "BetaResponseShellCallCommandDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseShellCallCommandDeltaStreamingEvent",
            "BetaResponseShellCallCommandDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseShellCallCommandDoneStreamingEvent",
            "BetaResponseShellCallOutputContentDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseShellCallOutputContentDeltaStreamingEvent",
            "BetaResponseShellCallOutputContentDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseShellCallOutputContentDoneStreamingEvent",
            "BetaResponseStatus": "oaio_protocol.models.responses:ResponseStatus",
            "BetaResponseStreamEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseStreamEvent",
            "BetaResponseTextConfig": "oaio_protocol.models.generated.beta_responses:BetaResponseTextParam",
            "BetaResponseTextConfigParam": "oaio_protocol.operations._response_params:ResponseTextConfigParam",
            "BetaResponseTextDeltaEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseTextDeltaEvent",
            "BetaResponseTextDoneEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseTextDoneEvent",
            "BetaResponseToolSearchCall": "oaio_protocol.models.generated.beta_responses:BetaToolSearchCall",
            "BetaResponseToolSearchOutputItem": "oaio_protocol.models.generated.beta_responses:BetaToolSearchOutput",
            "BetaResponseToolSearchOutputItemParam": "oaio_protocol.models.generated.beta_responses:BetaToolSearchOutputItemParam",
            "BetaResponseToolSearchOutputItemParamParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaToolSearchOutputItemParam",
            "BetaResponseUsage": "oaio_protocol.models.generated.beta_responses:BetaResponseUsage",
            "BetaResponseWebSearchCallCompletedEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseWebSearchCallCompletedEvent",
            "BetaResponseWebSearchCallInProgressEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseWebSearchCallInProgressEvent",
            "BetaResponseWebSearchCallSearchingEvent": "oaio_protocol.models.generated.beta_responses:BetaResponseWebSearchCallSearchingEvent",
            "BetaResponsesClientEvent": "oaio_protocol.models.generated.beta_response_inputs:BetaResponsesClientEvent",
            "BetaResponsesClientEventParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaResponsesClientEvent",
            "BetaResponsesServerEvent": "oaio_protocol.models.generated.beta_response_inputs:BetaResponsesServerEvent",
            "BetaServiceTier": "oaio_protocol.models.generated.response_inputs:ServiceTierResponses",
            "BetaSkillReference": "oaio_protocol.models.generated.beta_responses:BetaSkillReferenceParam",
            "BetaSkillReferenceParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaSkillReferenceParam",
            "BetaTool": "oaio_protocol.models.generated.beta_responses:BetaTool",
            "BetaToolChoiceAllowed": "oaio_protocol.models.generated.beta_responses:BetaToolChoiceAllowed",
            "BetaToolChoiceAllowedParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaToolChoiceAllowedParam",
            "BetaToolChoiceApplyPatch": "oaio_protocol.models.generated.beta_responses:BetaSpecificApplyPatchParam",
            "BetaToolChoiceApplyPatchParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaSpecificApplyPatchParam",
            "BetaToolChoiceCustom": "oaio_protocol.models.generated.beta_responses:BetaToolChoiceCustom",
            "BetaToolChoiceCustomParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaToolChoiceCustomParam",
            "BetaToolChoiceFunction": "oaio_protocol.models.generated.beta_responses:BetaToolChoiceFunction",
            "BetaToolChoiceFunctionParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaToolChoiceFunctionParam",
            "BetaToolChoiceMcp": "oaio_protocol.models.generated.beta_responses:BetaToolChoiceMCP",
            "BetaToolChoiceMcpParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaToolChoiceMCPParam",
            "BetaToolChoiceOptions": "oaio_protocol.models.response_tools:ToolChoiceOptions",
            "BetaToolChoiceShell": "oaio_protocol.models.generated.beta_responses:BetaSpecificFunctionShellParam",
            "BetaToolChoiceShellParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaSpecificFunctionShellParam",
            "BetaToolChoiceTypes": "oaio_protocol.models.generated.beta_responses:BetaToolChoiceTypes",
            "BetaToolChoiceTypesParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaToolChoiceTypesParam",
            "BetaToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaTool",
            "BetaToolSearchOutputNamespaceTool": "oaio_protocol.models.generated.beta_responses:BetaNamespaceToolParam",
            "BetaToolSearchOutputNamespaceToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaNamespaceToolParam",
            "BetaToolSearchTool": "oaio_protocol.models.generated.beta_responses:BetaToolSearchToolParam",
            "BetaToolSearchToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaToolSearchToolParam",
            "BetaWebSearchPreviewTool": "oaio_protocol.models.generated.beta_responses:BetaWebSearchPreviewTool",
            "BetaWebSearchPreviewToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaWebSearchPreviewToolParam",
            "BetaWebSearchTool": "oaio_protocol.models.generated.beta_responses:BetaWebSearchTool",
            "BetaWebSearchToolParam": "oaio_protocol.operations.generated.beta_response_inputs:BetaWebSearchToolParam",
            "ChatKitWorkflow": "oaio_protocol.models.generated.chatkit:ChatkitWorkflow",
            "CodeInterpreterTool": "oaio_protocol.models.generated.assistants:AssistantToolsCode",
            "CodeInterpreterToolParam": "oaio_protocol.operations.generated.assistants:AssistantToolsCodeParam",
            "FileSearchTool": "oaio_protocol.models.generated.assistants:AssistantToolsFileSearch",
            "FileSearchToolParam": "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchParam",
            "FunctionTool": "oaio_protocol.models.generated.assistants:AssistantToolsFunction",
            "FunctionToolParam": "oaio_protocol.operations.generated.assistants:AssistantToolsFunctionParam",
            "ResponseCompactParams": "oaio_protocol.operations.generated.beta_responses:BetaResponseCompactParams",
            "ResponseCreateParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.beta_responses:BetaResponseCreateParamsNonStreaming"
                )
                | at(
                    "oaio_protocol.operations.generated.beta_responses:BetaResponseCreateParamsStreaming"
                )
            ),
            "ResponseRetrieveParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.beta_responses:BetaResponseRetrieveParamsNonStreaming"
                )
                | at(
                    "oaio_protocol.operations.generated.beta_responses:BetaResponseRetrieveParamsStreaming"
                )
            ),
            "Thread": "oaio_protocol.models.generated.assistants:Thread",
            "ThreadCreateAndRunParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.assistants:ThreadCreateAndRunParamsNonStreaming"
                )
                | at(
                    "oaio_protocol.operations.generated.assistants:ThreadCreateAndRunParamsStreaming"
                )
            ),
            "ThreadCreateParams": "oaio_protocol.operations.generated.assistants:ThreadCreateParams",
            "ThreadDeleted": "oaio_protocol.models.generated.assistants:ThreadDeleted",
            "ThreadUpdateParams": "oaio_protocol.operations.generated.assistants:ThreadUpdateParams",
        },
    )
