"""The names of `openai.types.responses`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import (
        ConversationParam2 as _ConversationParam2,
    )
    from oaio_protocol.models.generated.response_inputs import InputItem as _InputItem
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesClientEventResponseCreate as _ResponsesClientEventResponseCreate,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesServerEvent as ResponsesServerEvent,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ServiceTierResponses as _ServiceTierResponses,
    )
    from oaio_protocol.models.generated.responses import CompactedResponse as CompactedResponse
    from oaio_protocol.models.generated.responses import (
        CustomToolCallResource as _CustomToolCallResource,
    )
    from oaio_protocol.models.generated.responses import (
        InputMessageResource as _InputMessageResource,
    )
    from oaio_protocol.models.generated.responses import (
        InputTokenCountResponse as InputTokenCountResponse,
    )
    from oaio_protocol.models.generated.responses import ResponseItem as ResponseItem
    from oaio_protocol.models.generated.responses import ResponseItemPage as _ResponseItemPage
    from oaio_protocol.models.generated.shared import CustomToolCallOutput as _CustomToolCallOutput
    from oaio_protocol.models.generated.shared import InputAudio as _InputAudio
    from oaio_protocol.models.parsed_responses import ParsedContent as ParsedContent
    from oaio_protocol.models.parsed_responses import ParsedResponse as ParsedResponse
    from oaio_protocol.models.parsed_responses import (
        ParsedResponseFunctionToolCall as ParsedResponseFunctionToolCall,
    )
    from oaio_protocol.models.parsed_responses import (
        ParsedResponseOutputItem as ParsedResponseOutputItem,
    )
    from oaio_protocol.models.parsed_responses import (
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    )
    from oaio_protocol.models.parsed_responses import (
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
    from oaio_protocol.models.response_events import (
        ResponseAudioDeltaEvent as ResponseAudioDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseAudioDoneEvent as ResponseAudioDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseAudioTranscriptDeltaEvent as ResponseAudioTranscriptDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseAudioTranscriptDoneEvent as ResponseAudioTranscriptDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallInProgressEvent as ResponseCodeInterpreterCallInProgressEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCompletedEvent as ResponseCompletedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseContentPartAddedEvent as ResponseContentPartAddedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseContentPartDoneEvent as ResponseContentPartDoneEvent,
    )
    from oaio_protocol.models.response_events import ResponseCreatedEvent as ResponseCreatedEvent
    from oaio_protocol.models.response_events import (
        ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent,
    )
    from oaio_protocol.models.response_events import ResponseErrorEvent as ResponseErrorEvent
    from oaio_protocol.models.response_events import ResponseFailedEvent as ResponseFailedEvent
    from oaio_protocol.models.response_events import (
        ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseFileSearchCallInProgressEvent as ResponseFileSearchCallInProgressEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseFunctionCallArgumentsDeltaEvent as ResponseFunctionCallArgumentsDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseFunctionCallArgumentsDoneEvent as ResponseFunctionCallArgumentsDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseImageGenCallGeneratingEvent as ResponseImageGenCallGeneratingEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseImageGenCallInProgressEvent as ResponseImageGenCallInProgressEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseImageGenCallPartialImageEvent as ResponseImageGenCallPartialImageEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseIncompleteEvent as ResponseIncompleteEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseInProgressEvent as ResponseInProgressEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpCallArgumentsDeltaEvent as ResponseMcpCallArgumentsDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpCallArgumentsDoneEvent as ResponseMcpCallArgumentsDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpCallCompletedEvent as ResponseMcpCallCompletedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpCallFailedEvent as ResponseMcpCallFailedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpCallInProgressEvent as ResponseMcpCallInProgressEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpListToolsCompletedEvent as ResponseMcpListToolsCompletedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpListToolsFailedEvent as ResponseMcpListToolsFailedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseMcpListToolsInProgressEvent as ResponseMcpListToolsInProgressEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseOutputItemAddedEvent as ResponseOutputItemAddedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseOutputItemDoneEvent as ResponseOutputItemDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseOutputTextAnnotationAddedEvent as ResponseOutputTextAnnotationAddedEvent,
    )
    from oaio_protocol.models.response_events import ResponseQueuedEvent as ResponseQueuedEvent
    from oaio_protocol.models.response_events import (
        ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseReasoningTextDeltaEvent as ResponseReasoningTextDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseReasoningTextDoneEvent as ResponseReasoningTextDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseRefusalDeltaEvent as ResponseRefusalDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseRefusalDoneEvent as ResponseRefusalDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from oaio_protocol.models.response_events import ResponseStreamEvent as ResponseStreamEvent
    from oaio_protocol.models.response_events import (
        ResponseTextDeltaEvent as ResponseTextDeltaEvent,
    )
    from oaio_protocol.models.response_events import ResponseTextDoneEvent as ResponseTextDoneEvent
    from oaio_protocol.models.response_events import (
        ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseWebSearchCallInProgressEvent as ResponseWebSearchCallInProgressEvent,
    )
    from oaio_protocol.models.response_events import (
        ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent,
    )
    from oaio_protocol.models.response_items import ComputerAction as ComputerAction
    from oaio_protocol.models.response_items import ComputerAction as _ComputerAction
    from oaio_protocol.models.response_items import EasyInputMessage as EasyInputMessage
    from oaio_protocol.models.response_items import HTTPError as _HTTPError
    from oaio_protocol.models.response_items import McpProtocolError as _McpProtocolError
    from oaio_protocol.models.response_items import McpToolExecutionError as _McpToolExecutionError
    from oaio_protocol.models.response_items import Output as _Output
    from oaio_protocol.models.response_items import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
    from oaio_protocol.models.response_items import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )
    from oaio_protocol.models.response_items import ResponseCompactionItem as ResponseCompactionItem
    from oaio_protocol.models.response_items import (
        ResponseCompactionItem as _ResponseCompactionItem,
    )
    from oaio_protocol.models.response_items import (
        ResponseComputerToolCall as ResponseComputerToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from oaio_protocol.models.response_items import (
        ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot,
    )
    from oaio_protocol.models.response_items import (
        ResponseContainerReference as ResponseContainerReference,
    )
    from oaio_protocol.models.response_items import ResponseCustomToolCall as ResponseCustomToolCall
    from oaio_protocol.models.response_items import (
        ResponseCustomToolCallOutputItem as ResponseCustomToolCallOutputItem,
    )
    from oaio_protocol.models.response_items import (
        ResponseFileSearchToolCall as ResponseFileSearchToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionToolCall as ResponseFunctionToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionToolCall as _ResponseFunctionToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionToolCallOutputItem as ResponseFunctionToolCallOutputItem,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )
    from oaio_protocol.models.response_items import ResponseInputContent as ResponseInputContent
    from oaio_protocol.models.response_items import ResponseInputContent as _ResponseInputContent
    from oaio_protocol.models.response_items import ResponseInputFile as ResponseInputFile
    from oaio_protocol.models.response_items import ResponseInputFile as _ResponseInputFile
    from oaio_protocol.models.response_items import ResponseInputImage as ResponseInputImage
    from oaio_protocol.models.response_items import ResponseInputImage as _ResponseInputImage
    from oaio_protocol.models.response_items import ResponseInputText as ResponseInputText
    from oaio_protocol.models.response_items import ResponseInputText as _ResponseInputText
    from oaio_protocol.models.response_items import (
        ResponseLocalEnvironment as ResponseLocalEnvironment,
    )
    from oaio_protocol.models.response_items import ResponseOutputItem as ResponseOutputItem
    from oaio_protocol.models.response_items import ResponseOutputMessage as ResponseOutputMessage
    from oaio_protocol.models.response_items import ResponseOutputRefusal as ResponseOutputRefusal
    from oaio_protocol.models.response_items import ResponseOutputText as ResponseOutputText
    from oaio_protocol.models.response_items import ResponseReasoningItem as ResponseReasoningItem
    from oaio_protocol.models.response_items import ResponseToolSearchCall as ResponseToolSearchCall
    from oaio_protocol.models.response_items import (
        ResponseToolSearchOutputItem as ResponseToolSearchOutputItem,
    )
    from oaio_protocol.models.response_items import (
        ResponseToolSearchOutputItem as _ResponseToolSearchOutputItem,
    )
    from oaio_protocol.models.response_tools import ApplyPatchTool as ApplyPatchTool
    from oaio_protocol.models.response_tools import ComputerTool as ComputerTool
    from oaio_protocol.models.response_tools import ComputerUsePreviewTool as ComputerUsePreviewTool
    from oaio_protocol.models.response_tools import ContainerAuto as ContainerAuto
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicyDisabled as ContainerNetworkPolicyDisabled,
    )
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
    from oaio_protocol.models.response_tools import ContainerReference as ContainerReference
    from oaio_protocol.models.response_tools import CustomTool as CustomTool
    from oaio_protocol.models.response_tools import FileSearchTool as FileSearchTool
    from oaio_protocol.models.response_tools import FunctionShellTool as FunctionShellTool
    from oaio_protocol.models.response_tools import FunctionTool as FunctionTool
    from oaio_protocol.models.response_tools import InlineSkill as InlineSkill
    from oaio_protocol.models.response_tools import InlineSkillSource as InlineSkillSource
    from oaio_protocol.models.response_tools import LocalEnvironment as LocalEnvironment
    from oaio_protocol.models.response_tools import LocalSkill as LocalSkill
    from oaio_protocol.models.response_tools import NamespaceTool as NamespaceTool
    from oaio_protocol.models.response_tools import NamespaceTool as _NamespaceTool
    from oaio_protocol.models.response_tools import SkillReference as SkillReference
    from oaio_protocol.models.response_tools import Tool as Tool
    from oaio_protocol.models.response_tools import ToolChoiceAllowed as ToolChoiceAllowed
    from oaio_protocol.models.response_tools import ToolChoiceApplyPatch as ToolChoiceApplyPatch
    from oaio_protocol.models.response_tools import ToolChoiceCustom as ToolChoiceCustom
    from oaio_protocol.models.response_tools import ToolChoiceFunction as ToolChoiceFunction
    from oaio_protocol.models.response_tools import ToolChoiceMcp as ToolChoiceMcp
    from oaio_protocol.models.response_tools import ToolChoiceOptions as ToolChoiceOptions
    from oaio_protocol.models.response_tools import ToolChoiceShell as ToolChoiceShell
    from oaio_protocol.models.response_tools import ToolChoiceTypes as ToolChoiceTypes
    from oaio_protocol.models.response_tools import ToolSearchTool as ToolSearchTool
    from oaio_protocol.models.response_tools import WebSearchPreviewTool as WebSearchPreviewTool
    from oaio_protocol.models.response_tools import WebSearchTool as WebSearchTool
    from oaio_protocol.models.responses import Response as Response
    from oaio_protocol.models.responses import ResponseError as ResponseError
    from oaio_protocol.models.responses import ResponseFormatTextConfig as ResponseFormatTextConfig
    from oaio_protocol.models.responses import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
    from oaio_protocol.models.responses import ResponsePrompt as ResponsePrompt
    from oaio_protocol.models.responses import ResponseStatus as ResponseStatus
    from oaio_protocol.models.responses import ResponseTextConfig as ResponseTextConfig
    from oaio_protocol.models.responses import ResponseUsage as ResponseUsage
    from oaio_protocol.operations._response_params import CustomToolParam as CustomToolParam
    from oaio_protocol.operations._response_params import (
        EasyInputMessageParam as EasyInputMessageParam,
    )
    from oaio_protocol.operations._response_params import FileSearchToolParam as FileSearchToolParam
    from oaio_protocol.operations._response_params import FunctionToolParam as FunctionToolParam
    from oaio_protocol.operations._response_params import (
        ResponseConversationParam as _ResponseConversationParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputContentParam as ResponseInputContentParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputContentParam as _ResponseInputContentParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputFileParam as ResponseInputFileParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputFileParam as _ResponseInputFileParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputImageParam as ResponseInputImageParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputImageParam as _ResponseInputImageParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputItemParam as ResponseInputItemParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputItemParam as _ResponseInputItemParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputTextParam as ResponseInputTextParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )
    from oaio_protocol.operations._response_params import ResponsePromptParam as ResponsePromptParam
    from oaio_protocol.operations._response_params import (
        ResponseTextConfigParam as ResponseTextConfigParam,
    )
    from oaio_protocol.operations._response_params import (
        ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    )
    from oaio_protocol.operations._response_params import ToolChoiceMcpParam as ToolChoiceMcpParam
    from oaio_protocol.operations._response_params import (
        ToolChoiceTypesParam as ToolChoiceTypesParam,
    )
    from oaio_protocol.operations._response_params import ToolParam as ToolParam
    from oaio_protocol.operations._response_params import WebSearchToolParam as WebSearchToolParam
    from oaio_protocol.operations._stream_params import (
        ResponseCreateParamsNonStreaming as _ResponseCreateParamsNonStreaming,
    )
    from oaio_protocol.operations._stream_params import (
        ResponseCreateParamsStreaming as _ResponseCreateParamsStreaming,
    )
    from oaio_protocol.operations.generated._shared import IncludeEnum as _IncludeEnum
    from oaio_protocol.operations.generated._shared import InputAudioParam as _InputAudioParam
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
    from oaio_protocol.operations.generated.containers import InlineSkillParam as InlineSkillParam
    from oaio_protocol.operations.generated.containers import (
        InlineSkillSourceParam as InlineSkillSourceParam,
    )
    from oaio_protocol.operations.generated.containers import (
        SkillReferenceParam as SkillReferenceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        TextResponseFormatConfiguration as _TextResponseFormatConfiguration,
    )
    from oaio_protocol.operations.generated.realtime import (
        ToolChoiceFunctionParam as ToolChoiceFunctionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchToolParam as ApplyPatchToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import ClickParam as _ClickParam
    from oaio_protocol.operations.generated.response_inputs import (
        CodeInterpreterToolCallParam as _CodeInterpreterToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CompactionSummaryItemParam as _CompactionSummaryItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerAction as _ComputerAction2,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerScreenshotImageParam as _ComputerScreenshotImageParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerToolCallParam as _ComputerToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerToolParam as ComputerToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerUsePreviewToolParam as ComputerUsePreviewToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerAutoParam as ContainerAutoParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerReferenceParam as ContainerReferenceParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CustomToolCallParam as _CustomToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        DoubleClickActionParam as _DoubleClickActionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import DragParam as _DragParam
    from oaio_protocol.operations.generated.response_inputs import (
        FileSearchToolCallParam as _FileSearchToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellCallOutputContentParam as _FunctionShellCallOutputContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellToolParam as FunctionShellToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        KeyPressActionParam as _KeyPressActionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalEnvironmentParam as LocalEnvironmentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalSkillParam as LocalSkillParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        MCPToolCallError as _MCPToolCallError,
    )
    from oaio_protocol.operations.generated.response_inputs import MoveParam as _MoveParam
    from oaio_protocol.operations.generated.response_inputs import (
        NamespaceToolParam as NamespaceToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        NamespaceToolParam as _NamespaceToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        OutputMessageParam as _OutputMessageParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        OutputTextContentParam as _OutputTextContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ReasoningItemParam as _ReasoningItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        RefusalContentParam as _RefusalContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ResponsesClientEventResponseCreateParam as _ResponsesClientEventResponseCreateParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ScreenshotParam as _ScreenshotParam,
    )
    from oaio_protocol.operations.generated.response_inputs import ScrollParam as _ScrollParam
    from oaio_protocol.operations.generated.response_inputs import (
        SpecificApplyPatchParam as _SpecificApplyPatchParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        SpecificFunctionShellParam as _SpecificFunctionShellParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ToolChoiceCustomParam as ToolChoiceCustomParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ToolSearchOutputItemParam as _ToolSearchOutputItemParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ToolSearchToolParam as ToolSearchToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import TypeParam as _TypeParam
    from oaio_protocol.operations.generated.response_inputs import WaitParam as _WaitParam
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchPreviewToolParam as WebSearchPreviewToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchToolCallParam as _WebSearchToolCallParam,
    )
    from oaio_protocol.operations.generated.responses import (
        ResponseCompactParams as ResponseCompactParams,
    )
    from oaio_protocol.operations.generated.responses import (
        ResponseInputItemListParams as _ResponseInputItemListParams,
    )
    from oaio_protocol.operations.generated.responses import (
        ResponseInputTokenCountParams as _ResponseInputTokenCountParams,
    )
    from oaio_protocol.operations.generated.responses import (
        ResponseRetrieveParamsNonStreaming as _ResponseRetrieveParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.responses import (
        ResponseRetrieveParamsStreaming as _ResponseRetrieveParamsStreaming,
    )

    from . import apply_patch_tool as apply_patch_tool
    from . import apply_patch_tool_param as apply_patch_tool_param
    from . import compacted_response as compacted_response
    from . import computer_action as computer_action
    from . import computer_action_list as computer_action_list
    from . import computer_action_list_param as computer_action_list_param
    from . import computer_action_param as computer_action_param
    from . import computer_tool as computer_tool
    from . import computer_tool_param as computer_tool_param
    from . import computer_use_preview_tool as computer_use_preview_tool
    from . import computer_use_preview_tool_param as computer_use_preview_tool_param
    from . import container_auto as container_auto
    from . import container_auto_param as container_auto_param
    from . import container_network_policy_allowlist as container_network_policy_allowlist
    from . import (
        container_network_policy_allowlist_param as container_network_policy_allowlist_param,
    )
    from . import container_network_policy_disabled as container_network_policy_disabled
    from . import container_network_policy_disabled_param as container_network_policy_disabled_param
    from . import container_network_policy_domain_secret as container_network_policy_domain_secret
    from . import (
        container_network_policy_domain_secret_param as container_network_policy_domain_secret_param,
    )
    from . import container_reference as container_reference
    from . import container_reference_param as container_reference_param
    from . import custom_tool as custom_tool
    from . import custom_tool_param as custom_tool_param
    from . import easy_input_message as easy_input_message
    from . import easy_input_message_param as easy_input_message_param
    from . import file_search_tool as file_search_tool
    from . import file_search_tool_param as file_search_tool_param
    from . import function_shell_tool as function_shell_tool
    from . import function_shell_tool_param as function_shell_tool_param
    from . import function_tool as function_tool
    from . import function_tool_param as function_tool_param
    from . import image_detail as image_detail
    from . import inline_skill as inline_skill
    from . import inline_skill_param as inline_skill_param
    from . import inline_skill_source as inline_skill_source
    from . import inline_skill_source_param as inline_skill_source_param
    from . import input_item_list_params as input_item_list_params
    from . import input_token_count_params as input_token_count_params
    from . import input_token_count_response as input_token_count_response
    from . import local_environment as local_environment
    from . import local_environment_param as local_environment_param
    from . import local_skill as local_skill
    from . import local_skill_param as local_skill_param
    from . import mcp_tool_call_error as mcp_tool_call_error
    from . import mcp_tool_call_error_param as mcp_tool_call_error_param
    from . import namespace_tool as namespace_tool
    from . import namespace_tool_param as namespace_tool_param
    from . import parsed_response as parsed_response
    from . import response as response
    from . import response_apply_patch_tool_call as response_apply_patch_tool_call
    from . import response_apply_patch_tool_call_output as response_apply_patch_tool_call_output
    from . import response_audio_delta_event as response_audio_delta_event
    from . import response_audio_done_event as response_audio_done_event
    from . import response_audio_transcript_delta_event as response_audio_transcript_delta_event
    from . import response_audio_transcript_done_event as response_audio_transcript_done_event
    from . import (
        response_code_interpreter_call_code_delta_event as response_code_interpreter_call_code_delta_event,
    )
    from . import (
        response_code_interpreter_call_code_done_event as response_code_interpreter_call_code_done_event,
    )
    from . import (
        response_code_interpreter_call_completed_event as response_code_interpreter_call_completed_event,
    )
    from . import (
        response_code_interpreter_call_in_progress_event as response_code_interpreter_call_in_progress_event,
    )
    from . import (
        response_code_interpreter_call_interpreting_event as response_code_interpreter_call_interpreting_event,
    )
    from . import response_code_interpreter_tool_call as response_code_interpreter_tool_call
    from . import (
        response_code_interpreter_tool_call_param as response_code_interpreter_tool_call_param,
    )
    from . import response_compact_params as response_compact_params
    from . import response_compaction_compacting_event as response_compaction_compacting_event
    from . import response_compaction_item as response_compaction_item
    from . import response_compaction_item_param as response_compaction_item_param
    from . import response_compaction_item_param_param as response_compaction_item_param_param
    from . import response_completed_event as response_completed_event
    from . import response_computer_tool_call as response_computer_tool_call
    from . import response_computer_tool_call_output_item as response_computer_tool_call_output_item
    from . import (
        response_computer_tool_call_output_screenshot as response_computer_tool_call_output_screenshot,
    )
    from . import (
        response_computer_tool_call_output_screenshot_param as response_computer_tool_call_output_screenshot_param,
    )
    from . import response_computer_tool_call_param as response_computer_tool_call_param
    from . import response_configuration_update_item as response_configuration_update_item
    from . import (
        response_configuration_update_item_param as response_configuration_update_item_param,
    )
    from . import (
        response_configuration_update_item_param_param as response_configuration_update_item_param_param,
    )
    from . import response_container_reference as response_container_reference
    from . import response_content_part_added_event as response_content_part_added_event
    from . import response_content_part_done_event as response_content_part_done_event
    from . import response_conversation_param as response_conversation_param
    from . import response_conversation_param_param as response_conversation_param_param
    from . import response_create_params as response_create_params
    from . import response_created_event as response_created_event
    from . import response_custom_tool_call as response_custom_tool_call
    from . import (
        response_custom_tool_call_input_delta_event as response_custom_tool_call_input_delta_event,
    )
    from . import (
        response_custom_tool_call_input_done_event as response_custom_tool_call_input_done_event,
    )
    from . import response_custom_tool_call_item as response_custom_tool_call_item
    from . import response_custom_tool_call_output as response_custom_tool_call_output
    from . import response_custom_tool_call_output_item as response_custom_tool_call_output_item
    from . import response_custom_tool_call_output_param as response_custom_tool_call_output_param
    from . import response_custom_tool_call_param as response_custom_tool_call_param
    from . import response_error as response_error
    from . import response_error_event as response_error_event
    from . import response_failed_event as response_failed_event
    from . import (
        response_file_search_call_completed_event as response_file_search_call_completed_event,
    )
    from . import (
        response_file_search_call_in_progress_event as response_file_search_call_in_progress_event,
    )
    from . import (
        response_file_search_call_searching_event as response_file_search_call_searching_event,
    )
    from . import response_file_search_tool_call as response_file_search_tool_call
    from . import response_file_search_tool_call_param as response_file_search_tool_call_param
    from . import response_format_text_config as response_format_text_config
    from . import response_format_text_config_param as response_format_text_config_param
    from . import response_format_text_json_schema_config as response_format_text_json_schema_config
    from . import (
        response_format_text_json_schema_config_param as response_format_text_json_schema_config_param,
    )
    from . import (
        response_function_call_arguments_delta_event as response_function_call_arguments_delta_event,
    )
    from . import (
        response_function_call_arguments_done_event as response_function_call_arguments_done_event,
    )
    from . import response_function_call_output_item as response_function_call_output_item
    from . import response_function_call_output_item_list as response_function_call_output_item_list
    from . import (
        response_function_call_output_item_list_param as response_function_call_output_item_list_param,
    )
    from . import (
        response_function_call_output_item_param as response_function_call_output_item_param,
    )
    from . import (
        response_function_shell_call_output_content as response_function_shell_call_output_content,
    )
    from . import (
        response_function_shell_call_output_content_param as response_function_shell_call_output_content_param,
    )
    from . import response_function_shell_tool_call as response_function_shell_tool_call
    from . import (
        response_function_shell_tool_call_output as response_function_shell_tool_call_output,
    )
    from . import response_function_tool_call as response_function_tool_call
    from . import response_function_tool_call_item as response_function_tool_call_item
    from . import response_function_tool_call_output_item as response_function_tool_call_output_item
    from . import response_function_tool_call_param as response_function_tool_call_param
    from . import response_function_web_search as response_function_web_search
    from . import response_function_web_search_param as response_function_web_search_param
    from . import response_image_gen_call_completed_event as response_image_gen_call_completed_event
    from . import (
        response_image_gen_call_generating_event as response_image_gen_call_generating_event,
    )
    from . import (
        response_image_gen_call_in_progress_event as response_image_gen_call_in_progress_event,
    )
    from . import (
        response_image_gen_call_partial_image_event as response_image_gen_call_partial_image_event,
    )
    from . import response_in_progress_event as response_in_progress_event
    from . import response_includable as response_includable
    from . import response_incomplete_event as response_incomplete_event
    from . import response_input as response_input
    from . import response_input_audio as response_input_audio
    from . import response_input_audio_param as response_input_audio_param
    from . import response_input_content as response_input_content
    from . import response_input_content_param as response_input_content_param
    from . import response_input_file as response_input_file
    from . import response_input_file_content as response_input_file_content
    from . import response_input_file_content_param as response_input_file_content_param
    from . import response_input_file_param as response_input_file_param
    from . import response_input_image as response_input_image
    from . import response_input_image_content as response_input_image_content
    from . import response_input_image_content_param as response_input_image_content_param
    from . import response_input_image_param as response_input_image_param
    from . import response_input_item as response_input_item
    from . import response_input_item_param as response_input_item_param
    from . import response_input_message_content_list as response_input_message_content_list
    from . import (
        response_input_message_content_list_param as response_input_message_content_list_param,
    )
    from . import response_input_message_item as response_input_message_item
    from . import response_input_param as response_input_param
    from . import response_input_text as response_input_text
    from . import response_input_text_content as response_input_text_content
    from . import response_input_text_content_param as response_input_text_content_param
    from . import response_input_text_param as response_input_text_param
    from . import response_item as response_item
    from . import response_item_list as response_item_list
    from . import response_local_environment as response_local_environment
    from . import response_mcp_call_arguments_delta_event as response_mcp_call_arguments_delta_event
    from . import response_mcp_call_arguments_done_event as response_mcp_call_arguments_done_event
    from . import response_mcp_call_completed_event as response_mcp_call_completed_event
    from . import response_mcp_call_failed_event as response_mcp_call_failed_event
    from . import response_mcp_call_in_progress_event as response_mcp_call_in_progress_event
    from . import response_mcp_list_tools_completed_event as response_mcp_list_tools_completed_event
    from . import response_mcp_list_tools_failed_event as response_mcp_list_tools_failed_event
    from . import (
        response_mcp_list_tools_in_progress_event as response_mcp_list_tools_in_progress_event,
    )
    from . import response_output_item as response_output_item
    from . import response_output_item_added_event as response_output_item_added_event
    from . import response_output_item_done_event as response_output_item_done_event
    from . import response_output_message as response_output_message
    from . import response_output_message_param as response_output_message_param
    from . import response_output_refusal as response_output_refusal
    from . import response_output_refusal_param as response_output_refusal_param
    from . import response_output_text as response_output_text
    from . import (
        response_output_text_annotation_added_event as response_output_text_annotation_added_event,
    )
    from . import response_output_text_param as response_output_text_param
    from . import response_prompt as response_prompt
    from . import response_prompt_param as response_prompt_param
    from . import response_queued_event as response_queued_event
    from . import response_reasoning_item as response_reasoning_item
    from . import response_reasoning_item_param as response_reasoning_item_param
    from . import (
        response_reasoning_summary_part_added_event as response_reasoning_summary_part_added_event,
    )
    from . import (
        response_reasoning_summary_part_done_event as response_reasoning_summary_part_done_event,
    )
    from . import (
        response_reasoning_summary_text_delta_event as response_reasoning_summary_text_delta_event,
    )
    from . import (
        response_reasoning_summary_text_done_event as response_reasoning_summary_text_done_event,
    )
    from . import response_reasoning_text_delta_event as response_reasoning_text_delta_event
    from . import response_reasoning_text_done_event as response_reasoning_text_done_event
    from . import response_refusal_delta_event as response_refusal_delta_event
    from . import response_refusal_done_event as response_refusal_done_event
    from . import response_retrieve_params as response_retrieve_params
    from . import response_shell_call_command_added_event as response_shell_call_command_added_event
    from . import response_shell_call_command_delta_event as response_shell_call_command_delta_event
    from . import response_shell_call_command_done_event as response_shell_call_command_done_event
    from . import (
        response_shell_call_output_content_delta_event as response_shell_call_output_content_delta_event,
    )
    from . import (
        response_shell_call_output_content_done_event as response_shell_call_output_content_done_event,
    )
    from . import response_status as response_status
    from . import response_stream_event as response_stream_event
    from . import response_text_config as response_text_config
    from . import response_text_config_param as response_text_config_param
    from . import response_text_delta_event as response_text_delta_event
    from . import response_text_done_event as response_text_done_event
    from . import response_tool_search_call as response_tool_search_call
    from . import response_tool_search_output_item as response_tool_search_output_item
    from . import response_tool_search_output_item_param as response_tool_search_output_item_param
    from . import (
        response_tool_search_output_item_param_param as response_tool_search_output_item_param_param,
    )
    from . import response_usage as response_usage
    from . import (
        response_web_search_call_completed_event as response_web_search_call_completed_event,
    )
    from . import (
        response_web_search_call_in_progress_event as response_web_search_call_in_progress_event,
    )
    from . import (
        response_web_search_call_searching_event as response_web_search_call_searching_event,
    )
    from . import responses_client_event as responses_client_event
    from . import responses_client_event_param as responses_client_event_param
    from . import responses_server_event as responses_server_event
    from . import service_tier as service_tier
    from . import skill_reference as skill_reference
    from . import skill_reference_param as skill_reference_param
    from . import tool as tool
    from . import tool_choice_allowed as tool_choice_allowed
    from . import tool_choice_allowed_param as tool_choice_allowed_param
    from . import tool_choice_apply_patch as tool_choice_apply_patch
    from . import tool_choice_apply_patch_param as tool_choice_apply_patch_param
    from . import tool_choice_custom as tool_choice_custom
    from . import tool_choice_custom_param as tool_choice_custom_param
    from . import tool_choice_function as tool_choice_function
    from . import tool_choice_function_param as tool_choice_function_param
    from . import tool_choice_mcp as tool_choice_mcp
    from . import tool_choice_mcp_param as tool_choice_mcp_param
    from . import tool_choice_options as tool_choice_options
    from . import tool_choice_shell as tool_choice_shell
    from . import tool_choice_shell_param as tool_choice_shell_param
    from . import tool_choice_types as tool_choice_types
    from . import tool_choice_types_param as tool_choice_types_param
    from . import tool_param as tool_param
    from . import tool_search_output_namespace_tool as tool_search_output_namespace_tool
    from . import tool_search_output_namespace_tool_param as tool_search_output_namespace_tool_param
    from . import tool_search_tool as tool_search_tool
    from . import tool_search_tool_param as tool_search_tool_param
    from . import web_search_preview_tool as web_search_preview_tool
    from . import web_search_preview_tool_param as web_search_preview_tool_param
    from . import web_search_tool as web_search_tool
    from . import web_search_tool_param as web_search_tool_param

    ComputerActionList: TypeAlias = list[_ComputerAction]
    ComputerActionListParam: TypeAlias = list[_ComputerAction2]
    ComputerActionParam: TypeAlias = (
        _ClickParam
        | _DoubleClickActionParam
        | _DragParam
        | _KeyPressActionParam
        | _MoveParam
        | _ScreenshotParam
        | _ScrollParam
        | _TypeParam
        | _WaitParam
    )
    ImageDetail: TypeAlias = Literal["auto", "low", "high", "original"]
    InputItemListParams: TypeAlias = _ResponseInputItemListParams
    InputTokenCountParams: TypeAlias = _ResponseInputTokenCountParams
    McpToolCallError: TypeAlias = _McpProtocolError | _McpToolExecutionError | _HTTPError | str
    McpToolCallErrorParam: TypeAlias = _MCPToolCallError
    ResponseCodeInterpreterToolCallParam: TypeAlias = _CodeInterpreterToolCallParam
    ResponseCompactionItemParam: TypeAlias = _ResponseCompactionItem
    ResponseCompactionItemParamParam: TypeAlias = _CompactionSummaryItemParam
    ResponseComputerToolCallOutputScreenshotParam: TypeAlias = _ComputerScreenshotImageParam
    ResponseComputerToolCallParam: TypeAlias = _ComputerToolCallParam
    ResponseConversationParam: TypeAlias = _ConversationParam2
    ResponseConversationParamParam: TypeAlias = _ResponseConversationParam
    ResponseCreateParams: TypeAlias = (
        _ResponseCreateParamsNonStreaming | _ResponseCreateParamsStreaming
    )
    ResponseCustomToolCallItem: TypeAlias = _CustomToolCallResource
    ResponseCustomToolCallOutput: TypeAlias = _CustomToolCallOutput
    ResponseCustomToolCallParam: TypeAlias = _CustomToolCallParam
    ResponseFileSearchToolCallParam: TypeAlias = _FileSearchToolCallParam
    ResponseFormatTextConfigParam: TypeAlias = _TextResponseFormatConfiguration
    ResponseFunctionCallOutputItem: TypeAlias = _ResponseInputContent
    ResponseFunctionCallOutputItemList: TypeAlias = list[_ResponseInputContent]
    ResponseFunctionCallOutputItemListParam: TypeAlias = list[_ResponseInputContentParam]
    ResponseFunctionCallOutputItemParam: TypeAlias = _ResponseInputContentParam
    ResponseFunctionShellCallOutputContent: TypeAlias = _Output
    ResponseFunctionShellCallOutputContentParam: TypeAlias = _FunctionShellCallOutputContentParam
    ResponseFunctionToolCallItem: TypeAlias = _ResponseFunctionToolCall
    ResponseFunctionWebSearchParam: TypeAlias = _WebSearchToolCallParam
    ResponseIncludable: TypeAlias = _IncludeEnum
    ResponseInput: TypeAlias = list[_InputItem]
    ResponseInputAudio: TypeAlias = _InputAudio
    ResponseInputAudioParam: TypeAlias = _InputAudioParam
    ResponseInputFileContent: TypeAlias = _ResponseInputFile
    ResponseInputFileContentParam: TypeAlias = _ResponseInputFileParam
    ResponseInputImageContent: TypeAlias = _ResponseInputImage
    ResponseInputImageContentParam: TypeAlias = _ResponseInputImageParam
    ResponseInputItem: TypeAlias = _InputItem
    ResponseInputMessageContentList: TypeAlias = list[_ResponseInputContent]
    ResponseInputMessageContentListParam: TypeAlias = list[_ResponseInputContentParam]
    ResponseInputMessageItem: TypeAlias = _InputMessageResource
    ResponseInputParam: TypeAlias = list[_ResponseInputItemParam]
    ResponseInputTextContent: TypeAlias = _ResponseInputText
    ResponseInputTextContentParam: TypeAlias = _ResponseInputTextParam
    ResponseItemList: TypeAlias = _ResponseItemPage
    ResponseOutputMessageParam: TypeAlias = _OutputMessageParam
    ResponseOutputRefusalParam: TypeAlias = _RefusalContentParam
    ResponseOutputTextParam: TypeAlias = _OutputTextContentParam
    ResponseReasoningItemParam: TypeAlias = _ReasoningItemParam
    ResponseRetrieveParams: TypeAlias = (
        _ResponseRetrieveParamsNonStreaming | _ResponseRetrieveParamsStreaming
    )
    ResponseToolSearchOutputItemParam: TypeAlias = _ResponseToolSearchOutputItem
    ResponseToolSearchOutputItemParamParam: TypeAlias = _ToolSearchOutputItemParam
    ResponsesClientEvent: TypeAlias = _ResponsesClientEventResponseCreate
    ResponsesClientEventParam: TypeAlias = _ResponsesClientEventResponseCreateParam
    ServiceTier: TypeAlias = _ServiceTierResponses
    ToolChoiceApplyPatchParam: TypeAlias = _SpecificApplyPatchParam
    ToolChoiceShellParam: TypeAlias = _SpecificFunctionShellParam
    ToolSearchOutputNamespaceTool: TypeAlias = _NamespaceTool
    ToolSearchOutputNamespaceToolParam: TypeAlias = _NamespaceToolParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "apply_patch_tool": "oaio.types.responses.apply_patch_tool:",
            "apply_patch_tool_param": "oaio.types.responses.apply_patch_tool_param:",
            "compacted_response": "oaio.types.responses.compacted_response:",
            "computer_action": "oaio.types.responses.computer_action:",
            "computer_action_list": "oaio.types.responses.computer_action_list:",
            "computer_action_list_param": "oaio.types.responses.computer_action_list_param:",
            "computer_action_param": "oaio.types.responses.computer_action_param:",
            "computer_tool": "oaio.types.responses.computer_tool:",
            "computer_tool_param": "oaio.types.responses.computer_tool_param:",
            "computer_use_preview_tool": "oaio.types.responses.computer_use_preview_tool:",
            "computer_use_preview_tool_param": "oaio.types.responses.computer_use_preview_tool_param:",
            "container_auto": "oaio.types.responses.container_auto:",
            "container_auto_param": "oaio.types.responses.container_auto_param:",
            "container_network_policy_allowlist": "oaio.types.responses.container_network_policy_allowlist:",
            "container_network_policy_allowlist_param": "oaio.types.responses.container_network_policy_allowlist_param:",
            "container_network_policy_disabled": "oaio.types.responses.container_network_policy_disabled:",
            "container_network_policy_disabled_param": "oaio.types.responses.container_network_policy_disabled_param:",
            "container_network_policy_domain_secret": "oaio.types.responses.container_network_policy_domain_secret:",
            "container_network_policy_domain_secret_param": "oaio.types.responses.container_network_policy_domain_secret_param:",
            "container_reference": "oaio.types.responses.container_reference:",
            "container_reference_param": "oaio.types.responses.container_reference_param:",
            "custom_tool": "oaio.types.responses.custom_tool:",
            "custom_tool_param": "oaio.types.responses.custom_tool_param:",
            "easy_input_message": "oaio.types.responses.easy_input_message:",
            "easy_input_message_param": "oaio.types.responses.easy_input_message_param:",
            "file_search_tool": "oaio.types.responses.file_search_tool:",
            "file_search_tool_param": "oaio.types.responses.file_search_tool_param:",
            "function_shell_tool": "oaio.types.responses.function_shell_tool:",
            "function_shell_tool_param": "oaio.types.responses.function_shell_tool_param:",
            "function_tool": "oaio.types.responses.function_tool:",
            "function_tool_param": "oaio.types.responses.function_tool_param:",
            "image_detail": "oaio.types.responses.image_detail:",
            "inline_skill": "oaio.types.responses.inline_skill:",
            "inline_skill_param": "oaio.types.responses.inline_skill_param:",
            "inline_skill_source": "oaio.types.responses.inline_skill_source:",
            "inline_skill_source_param": "oaio.types.responses.inline_skill_source_param:",
            "input_item_list_params": "oaio.types.responses.input_item_list_params:",
            "input_token_count_params": "oaio.types.responses.input_token_count_params:",
            "input_token_count_response": "oaio.types.responses.input_token_count_response:",
            "local_environment": "oaio.types.responses.local_environment:",
            "local_environment_param": "oaio.types.responses.local_environment_param:",
            "local_skill": "oaio.types.responses.local_skill:",
            "local_skill_param": "oaio.types.responses.local_skill_param:",
            "mcp_tool_call_error": "oaio.types.responses.mcp_tool_call_error:",
            "mcp_tool_call_error_param": "oaio.types.responses.mcp_tool_call_error_param:",
            "namespace_tool": "oaio.types.responses.namespace_tool:",
            "namespace_tool_param": "oaio.types.responses.namespace_tool_param:",
            "parsed_response": "oaio.types.responses.parsed_response:",
            "response": "oaio.types.responses.response:",
            "response_apply_patch_tool_call": "oaio.types.responses.response_apply_patch_tool_call:",
            "response_apply_patch_tool_call_output": "oaio.types.responses.response_apply_patch_tool_call_output:",
            "response_audio_delta_event": "oaio.types.responses.response_audio_delta_event:",
            "response_audio_done_event": "oaio.types.responses.response_audio_done_event:",
            "response_audio_transcript_delta_event": "oaio.types.responses.response_audio_transcript_delta_event:",
            "response_audio_transcript_done_event": "oaio.types.responses.response_audio_transcript_done_event:",
            "response_code_interpreter_call_code_delta_event": "oaio.types.responses.response_code_interpreter_call_code_delta_event:",
            "response_code_interpreter_call_code_done_event": "oaio.types.responses.response_code_interpreter_call_code_done_event:",
            "response_code_interpreter_call_completed_event": "oaio.types.responses.response_code_interpreter_call_completed_event:",
            "response_code_interpreter_call_in_progress_event": "oaio.types.responses.response_code_interpreter_call_in_progress_event:",
            "response_code_interpreter_call_interpreting_event": "oaio.types.responses.response_code_interpreter_call_interpreting_event:",
            "response_code_interpreter_tool_call": "oaio.types.responses.response_code_interpreter_tool_call:",
            "response_code_interpreter_tool_call_param": "oaio.types.responses.response_code_interpreter_tool_call_param:",
            "response_compact_params": "oaio.types.responses.response_compact_params:",
            "response_compaction_compacting_event": "oaio.types.responses.response_compaction_compacting_event:",
            "response_compaction_item": "oaio.types.responses.response_compaction_item:",
            "response_compaction_item_param": "oaio.types.responses.response_compaction_item_param:",
            "response_compaction_item_param_param": "oaio.types.responses.response_compaction_item_param_param:",
            "response_completed_event": "oaio.types.responses.response_completed_event:",
            "response_computer_tool_call": "oaio.types.responses.response_computer_tool_call:",
            "response_computer_tool_call_output_item": "oaio.types.responses.response_computer_tool_call_output_item:",
            "response_computer_tool_call_output_screenshot": "oaio.types.responses.response_computer_tool_call_output_screenshot:",
            "response_computer_tool_call_output_screenshot_param": "oaio.types.responses.response_computer_tool_call_output_screenshot_param:",
            "response_computer_tool_call_param": "oaio.types.responses.response_computer_tool_call_param:",
            "response_configuration_update_item": "oaio.types.responses.response_configuration_update_item:",
            "response_configuration_update_item_param": "oaio.types.responses.response_configuration_update_item_param:",
            "response_configuration_update_item_param_param": "oaio.types.responses.response_configuration_update_item_param_param:",
            "response_container_reference": "oaio.types.responses.response_container_reference:",
            "response_content_part_added_event": "oaio.types.responses.response_content_part_added_event:",
            "response_content_part_done_event": "oaio.types.responses.response_content_part_done_event:",
            "response_conversation_param": "oaio.types.responses.response_conversation_param:",
            "response_conversation_param_param": "oaio.types.responses.response_conversation_param_param:",
            "response_create_params": "oaio.types.responses.response_create_params:",
            "response_created_event": "oaio.types.responses.response_created_event:",
            "response_custom_tool_call": "oaio.types.responses.response_custom_tool_call:",
            "response_custom_tool_call_input_delta_event": "oaio.types.responses.response_custom_tool_call_input_delta_event:",
            "response_custom_tool_call_input_done_event": "oaio.types.responses.response_custom_tool_call_input_done_event:",
            "response_custom_tool_call_item": "oaio.types.responses.response_custom_tool_call_item:",
            "response_custom_tool_call_output": "oaio.types.responses.response_custom_tool_call_output:",
            "response_custom_tool_call_output_item": "oaio.types.responses.response_custom_tool_call_output_item:",
            "response_custom_tool_call_output_param": "oaio.types.responses.response_custom_tool_call_output_param:",
            "response_custom_tool_call_param": "oaio.types.responses.response_custom_tool_call_param:",
            "response_error": "oaio.types.responses.response_error:",
            "response_error_event": "oaio.types.responses.response_error_event:",
            "response_failed_event": "oaio.types.responses.response_failed_event:",
            "response_file_search_call_completed_event": "oaio.types.responses.response_file_search_call_completed_event:",
            "response_file_search_call_in_progress_event": "oaio.types.responses.response_file_search_call_in_progress_event:",
            "response_file_search_call_searching_event": "oaio.types.responses.response_file_search_call_searching_event:",
            "response_file_search_tool_call": "oaio.types.responses.response_file_search_tool_call:",
            "response_file_search_tool_call_param": "oaio.types.responses.response_file_search_tool_call_param:",
            "response_format_text_config": "oaio.types.responses.response_format_text_config:",
            "response_format_text_config_param": "oaio.types.responses.response_format_text_config_param:",
            "response_format_text_json_schema_config": "oaio.types.responses.response_format_text_json_schema_config:",
            "response_format_text_json_schema_config_param": "oaio.types.responses.response_format_text_json_schema_config_param:",
            "response_function_call_arguments_delta_event": "oaio.types.responses.response_function_call_arguments_delta_event:",
            "response_function_call_arguments_done_event": "oaio.types.responses.response_function_call_arguments_done_event:",
            "response_function_call_output_item": "oaio.types.responses.response_function_call_output_item:",
            "response_function_call_output_item_list": "oaio.types.responses.response_function_call_output_item_list:",
            "response_function_call_output_item_list_param": "oaio.types.responses.response_function_call_output_item_list_param:",
            "response_function_call_output_item_param": "oaio.types.responses.response_function_call_output_item_param:",
            "response_function_shell_call_output_content": "oaio.types.responses.response_function_shell_call_output_content:",
            "response_function_shell_call_output_content_param": "oaio.types.responses.response_function_shell_call_output_content_param:",
            "response_function_shell_tool_call": "oaio.types.responses.response_function_shell_tool_call:",
            "response_function_shell_tool_call_output": "oaio.types.responses.response_function_shell_tool_call_output:",
            "response_function_tool_call": "oaio.types.responses.response_function_tool_call:",
            "response_function_tool_call_item": "oaio.types.responses.response_function_tool_call_item:",
            "response_function_tool_call_output_item": "oaio.types.responses.response_function_tool_call_output_item:",
            "response_function_tool_call_param": "oaio.types.responses.response_function_tool_call_param:",
            "response_function_web_search": "oaio.types.responses.response_function_web_search:",
            "response_function_web_search_param": "oaio.types.responses.response_function_web_search_param:",
            "response_image_gen_call_completed_event": "oaio.types.responses.response_image_gen_call_completed_event:",
            "response_image_gen_call_generating_event": "oaio.types.responses.response_image_gen_call_generating_event:",
            "response_image_gen_call_in_progress_event": "oaio.types.responses.response_image_gen_call_in_progress_event:",
            "response_image_gen_call_partial_image_event": "oaio.types.responses.response_image_gen_call_partial_image_event:",
            "response_in_progress_event": "oaio.types.responses.response_in_progress_event:",
            "response_includable": "oaio.types.responses.response_includable:",
            "response_incomplete_event": "oaio.types.responses.response_incomplete_event:",
            "response_input": "oaio.types.responses.response_input:",
            "response_input_audio": "oaio.types.responses.response_input_audio:",
            "response_input_audio_param": "oaio.types.responses.response_input_audio_param:",
            "response_input_content": "oaio.types.responses.response_input_content:",
            "response_input_content_param": "oaio.types.responses.response_input_content_param:",
            "response_input_file": "oaio.types.responses.response_input_file:",
            "response_input_file_content": "oaio.types.responses.response_input_file_content:",
            "response_input_file_content_param": "oaio.types.responses.response_input_file_content_param:",
            "response_input_file_param": "oaio.types.responses.response_input_file_param:",
            "response_input_image": "oaio.types.responses.response_input_image:",
            "response_input_image_content": "oaio.types.responses.response_input_image_content:",
            "response_input_image_content_param": "oaio.types.responses.response_input_image_content_param:",
            "response_input_image_param": "oaio.types.responses.response_input_image_param:",
            "response_input_item": "oaio.types.responses.response_input_item:",
            "response_input_item_param": "oaio.types.responses.response_input_item_param:",
            "response_input_message_content_list": "oaio.types.responses.response_input_message_content_list:",
            "response_input_message_content_list_param": "oaio.types.responses.response_input_message_content_list_param:",
            "response_input_message_item": "oaio.types.responses.response_input_message_item:",
            "response_input_param": "oaio.types.responses.response_input_param:",
            "response_input_text": "oaio.types.responses.response_input_text:",
            "response_input_text_content": "oaio.types.responses.response_input_text_content:",
            "response_input_text_content_param": "oaio.types.responses.response_input_text_content_param:",
            "response_input_text_param": "oaio.types.responses.response_input_text_param:",
            "response_item": "oaio.types.responses.response_item:",
            "response_item_list": "oaio.types.responses.response_item_list:",
            "response_local_environment": "oaio.types.responses.response_local_environment:",
            "response_mcp_call_arguments_delta_event": "oaio.types.responses.response_mcp_call_arguments_delta_event:",
            "response_mcp_call_arguments_done_event": "oaio.types.responses.response_mcp_call_arguments_done_event:",
            "response_mcp_call_completed_event": "oaio.types.responses.response_mcp_call_completed_event:",
            "response_mcp_call_failed_event": "oaio.types.responses.response_mcp_call_failed_event:",
            "response_mcp_call_in_progress_event": "oaio.types.responses.response_mcp_call_in_progress_event:",
            "response_mcp_list_tools_completed_event": "oaio.types.responses.response_mcp_list_tools_completed_event:",
            "response_mcp_list_tools_failed_event": "oaio.types.responses.response_mcp_list_tools_failed_event:",
            "response_mcp_list_tools_in_progress_event": "oaio.types.responses.response_mcp_list_tools_in_progress_event:",
            "response_output_item": "oaio.types.responses.response_output_item:",
            "response_output_item_added_event": "oaio.types.responses.response_output_item_added_event:",
            "response_output_item_done_event": "oaio.types.responses.response_output_item_done_event:",
            "response_output_message": "oaio.types.responses.response_output_message:",
            "response_output_message_param": "oaio.types.responses.response_output_message_param:",
            "response_output_refusal": "oaio.types.responses.response_output_refusal:",
            "response_output_refusal_param": "oaio.types.responses.response_output_refusal_param:",
            "response_output_text": "oaio.types.responses.response_output_text:",
            "response_output_text_annotation_added_event": "oaio.types.responses.response_output_text_annotation_added_event:",
            "response_output_text_param": "oaio.types.responses.response_output_text_param:",
            "response_prompt": "oaio.types.responses.response_prompt:",
            "response_prompt_param": "oaio.types.responses.response_prompt_param:",
            "response_queued_event": "oaio.types.responses.response_queued_event:",
            "response_reasoning_item": "oaio.types.responses.response_reasoning_item:",
            "response_reasoning_item_param": "oaio.types.responses.response_reasoning_item_param:",
            "response_reasoning_summary_part_added_event": "oaio.types.responses.response_reasoning_summary_part_added_event:",
            "response_reasoning_summary_part_done_event": "oaio.types.responses.response_reasoning_summary_part_done_event:",
            "response_reasoning_summary_text_delta_event": "oaio.types.responses.response_reasoning_summary_text_delta_event:",
            "response_reasoning_summary_text_done_event": "oaio.types.responses.response_reasoning_summary_text_done_event:",
            "response_reasoning_text_delta_event": "oaio.types.responses.response_reasoning_text_delta_event:",
            "response_reasoning_text_done_event": "oaio.types.responses.response_reasoning_text_done_event:",
            "response_refusal_delta_event": "oaio.types.responses.response_refusal_delta_event:",
            "response_refusal_done_event": "oaio.types.responses.response_refusal_done_event:",
            "response_retrieve_params": "oaio.types.responses.response_retrieve_params:",
            "response_shell_call_command_added_event": "oaio.types.responses.response_shell_call_command_added_event:",
            "response_shell_call_command_delta_event": "oaio.types.responses.response_shell_call_command_delta_event:",
            "response_shell_call_command_done_event": "oaio.types.responses.response_shell_call_command_done_event:",
            "response_shell_call_output_content_delta_event": "oaio.types.responses.response_shell_call_output_content_delta_event:",
            "response_shell_call_output_content_done_event": "oaio.types.responses.response_shell_call_output_content_done_event:",
            "response_status": "oaio.types.responses.response_status:",
            "response_stream_event": "oaio.types.responses.response_stream_event:",
            "response_text_config": "oaio.types.responses.response_text_config:",
            "response_text_config_param": "oaio.types.responses.response_text_config_param:",
            "response_text_delta_event": "oaio.types.responses.response_text_delta_event:",
            "response_text_done_event": "oaio.types.responses.response_text_done_event:",
            "response_tool_search_call": "oaio.types.responses.response_tool_search_call:",
            "response_tool_search_output_item": "oaio.types.responses.response_tool_search_output_item:",
            "response_tool_search_output_item_param": "oaio.types.responses.response_tool_search_output_item_param:",
            "response_tool_search_output_item_param_param": "oaio.types.responses.response_tool_search_output_item_param_param:",
            "response_usage": "oaio.types.responses.response_usage:",
            "response_web_search_call_completed_event": "oaio.types.responses.response_web_search_call_completed_event:",
            "response_web_search_call_in_progress_event": "oaio.types.responses.response_web_search_call_in_progress_event:",
            "response_web_search_call_searching_event": "oaio.types.responses.response_web_search_call_searching_event:",
            "responses_client_event": "oaio.types.responses.responses_client_event:",
            "responses_client_event_param": "oaio.types.responses.responses_client_event_param:",
            "responses_server_event": "oaio.types.responses.responses_server_event:",
            "service_tier": "oaio.types.responses.service_tier:",
            "skill_reference": "oaio.types.responses.skill_reference:",
            "skill_reference_param": "oaio.types.responses.skill_reference_param:",
            "tool": "oaio.types.responses.tool:",
            "tool_choice_allowed": "oaio.types.responses.tool_choice_allowed:",
            "tool_choice_allowed_param": "oaio.types.responses.tool_choice_allowed_param:",
            "tool_choice_apply_patch": "oaio.types.responses.tool_choice_apply_patch:",
            "tool_choice_apply_patch_param": "oaio.types.responses.tool_choice_apply_patch_param:",
            "tool_choice_custom": "oaio.types.responses.tool_choice_custom:",
            "tool_choice_custom_param": "oaio.types.responses.tool_choice_custom_param:",
            "tool_choice_function": "oaio.types.responses.tool_choice_function:",
            "tool_choice_function_param": "oaio.types.responses.tool_choice_function_param:",
            "tool_choice_mcp": "oaio.types.responses.tool_choice_mcp:",
            "tool_choice_mcp_param": "oaio.types.responses.tool_choice_mcp_param:",
            "tool_choice_options": "oaio.types.responses.tool_choice_options:",
            "tool_choice_shell": "oaio.types.responses.tool_choice_shell:",
            "tool_choice_shell_param": "oaio.types.responses.tool_choice_shell_param:",
            "tool_choice_types": "oaio.types.responses.tool_choice_types:",
            "tool_choice_types_param": "oaio.types.responses.tool_choice_types_param:",
            "tool_param": "oaio.types.responses.tool_param:",
            "tool_search_output_namespace_tool": "oaio.types.responses.tool_search_output_namespace_tool:",
            "tool_search_output_namespace_tool_param": "oaio.types.responses.tool_search_output_namespace_tool_param:",
            "tool_search_tool": "oaio.types.responses.tool_search_tool:",
            "tool_search_tool_param": "oaio.types.responses.tool_search_tool_param:",
            "web_search_preview_tool": "oaio.types.responses.web_search_preview_tool:",
            "web_search_preview_tool_param": "oaio.types.responses.web_search_preview_tool_param:",
            "web_search_tool": "oaio.types.responses.web_search_tool:",
            "web_search_tool_param": "oaio.types.responses.web_search_tool_param:",
            "ApplyPatchTool": "oaio_protocol.models.response_tools:ApplyPatchTool",
            "ApplyPatchToolParam": "oaio_protocol.operations.generated.response_inputs:ApplyPatchToolParam",
            "CompactedResponse": "oaio_protocol.models.generated.responses:CompactedResponse",
            "ComputerAction": "oaio_protocol.models.response_items:ComputerAction",
            "ComputerActionList": lambda at: list[
                at("oaio_protocol.models.response_items:ComputerAction")
            ],
            "ComputerActionListParam": lambda at: list[
                at("oaio_protocol.operations.generated.response_inputs:ComputerAction")
            ],
            "ComputerActionParam": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:ClickParam")
                | at("oaio_protocol.operations.generated.response_inputs:DoubleClickActionParam")
                | at("oaio_protocol.operations.generated.response_inputs:DragParam")
                | at("oaio_protocol.operations.generated.response_inputs:KeyPressActionParam")
                | at("oaio_protocol.operations.generated.response_inputs:MoveParam")
                | at("oaio_protocol.operations.generated.response_inputs:ScreenshotParam")
                | at("oaio_protocol.operations.generated.response_inputs:ScrollParam")
                | at("oaio_protocol.operations.generated.response_inputs:TypeParam")
                | at("oaio_protocol.operations.generated.response_inputs:WaitParam")
            ),
            "ComputerTool": "oaio_protocol.models.response_tools:ComputerTool",
            "ComputerToolParam": "oaio_protocol.operations.generated.response_inputs:ComputerToolParam",
            "ComputerUsePreviewTool": "oaio_protocol.models.response_tools:ComputerUsePreviewTool",
            "ComputerUsePreviewToolParam": "oaio_protocol.operations.generated.response_inputs:ComputerUsePreviewToolParam",
            "ContainerAuto": "oaio_protocol.models.response_tools:ContainerAuto",
            "ContainerAutoParam": "oaio_protocol.operations.generated.response_inputs:ContainerAutoParam",
            "ContainerNetworkPolicyAllowlist": "oaio_protocol.models.response_tools:ContainerNetworkPolicyAllowlist",
            "ContainerNetworkPolicyAllowlistParam": "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyAllowlistParam",
            "ContainerNetworkPolicyDisabled": "oaio_protocol.models.response_tools:ContainerNetworkPolicyDisabled",
            "ContainerNetworkPolicyDisabledParam": "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyDisabledParam",
            "ContainerNetworkPolicyDomainSecret": "oaio_protocol.models.response_tools:ContainerNetworkPolicyDomainSecret",
            "ContainerNetworkPolicyDomainSecretParam": "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyDomainSecretParam",
            "ContainerReference": "oaio_protocol.models.response_tools:ContainerReference",
            "ContainerReferenceParam": "oaio_protocol.operations.generated.response_inputs:ContainerReferenceParam",
            "CustomTool": "oaio_protocol.models.response_tools:CustomTool",
            "CustomToolParam": "oaio_protocol.operations._response_params:CustomToolParam",
            "EasyInputMessage": "oaio_protocol.models.response_items:EasyInputMessage",
            "EasyInputMessageParam": "oaio_protocol.operations._response_params:EasyInputMessageParam",
            "FileSearchTool": "oaio_protocol.models.response_tools:FileSearchTool",
            "FileSearchToolParam": "oaio_protocol.operations._response_params:FileSearchToolParam",
            "FunctionShellTool": "oaio_protocol.models.response_tools:FunctionShellTool",
            "FunctionShellToolParam": "oaio_protocol.operations.generated.response_inputs:FunctionShellToolParam",
            "FunctionTool": "oaio_protocol.models.response_tools:FunctionTool",
            "FunctionToolParam": "oaio_protocol.operations._response_params:FunctionToolParam",
            "ImageDetail": lambda _: Literal["auto", "low", "high", "original"],
            "InlineSkill": "oaio_protocol.models.response_tools:InlineSkill",
            "InlineSkillParam": "oaio_protocol.operations.generated.containers:InlineSkillParam",
            "InlineSkillSource": "oaio_protocol.models.response_tools:InlineSkillSource",
            "InlineSkillSourceParam": "oaio_protocol.operations.generated.containers:InlineSkillSourceParam",
            "InputItemListParams": "oaio_protocol.operations.generated.responses:ResponseInputItemListParams",
            "InputTokenCountParams": "oaio_protocol.operations.generated.responses:ResponseInputTokenCountParams",
            "InputTokenCountResponse": "oaio_protocol.models.generated.responses:InputTokenCountResponse",
            "LocalEnvironment": "oaio_protocol.models.response_tools:LocalEnvironment",
            "LocalEnvironmentParam": "oaio_protocol.operations.generated.response_inputs:LocalEnvironmentParam",
            "LocalSkill": "oaio_protocol.models.response_tools:LocalSkill",
            "LocalSkillParam": "oaio_protocol.operations.generated.response_inputs:LocalSkillParam",
            "McpToolCallError": lambda at: (
                at("oaio_protocol.models.response_items:McpProtocolError")
                | at("oaio_protocol.models.response_items:McpToolExecutionError")
                | at("oaio_protocol.models.response_items:HTTPError")
                | str
            ),
            "McpToolCallErrorParam": "oaio_protocol.operations.generated.response_inputs:MCPToolCallError",
            "NamespaceTool": "oaio_protocol.models.response_tools:NamespaceTool",
            "NamespaceToolParam": "oaio_protocol.operations.generated.response_inputs:NamespaceToolParam",
            "ParsedContent": "oaio_protocol.models.parsed_responses:ParsedContent",
            "ParsedResponse": "oaio_protocol.models.parsed_responses:ParsedResponse",
            "ParsedResponseFunctionToolCall": "oaio_protocol.models.parsed_responses:ParsedResponseFunctionToolCall",
            "ParsedResponseOutputItem": "oaio_protocol.models.parsed_responses:ParsedResponseOutputItem",
            "ParsedResponseOutputMessage": "oaio_protocol.models.parsed_responses:ParsedResponseOutputMessage",
            "ParsedResponseOutputText": "oaio_protocol.models.parsed_responses:ParsedResponseOutputText",
            "Response": "oaio_protocol.models.responses:Response",
            "ResponseApplyPatchToolCall": "oaio_protocol.models.response_items:ResponseApplyPatchToolCall",
            "ResponseApplyPatchToolCallOutput": "oaio_protocol.models.response_items:ResponseApplyPatchToolCallOutput",
            "ResponseAudioDeltaEvent": "oaio_protocol.models.response_events:ResponseAudioDeltaEvent",
            "ResponseAudioDoneEvent": "oaio_protocol.models.response_events:ResponseAudioDoneEvent",
            "ResponseAudioTranscriptDeltaEvent": "oaio_protocol.models.response_events:ResponseAudioTranscriptDeltaEvent",
            "ResponseAudioTranscriptDoneEvent": "oaio_protocol.models.response_events:ResponseAudioTranscriptDoneEvent",
            "ResponseCodeInterpreterCallCodeDeltaEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallCodeDeltaEvent",
            "ResponseCodeInterpreterCallCodeDoneEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallCodeDoneEvent",
            "ResponseCodeInterpreterCallCompletedEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallCompletedEvent",
            "ResponseCodeInterpreterCallInProgressEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallInProgressEvent",
            "ResponseCodeInterpreterCallInterpretingEvent": "oaio_protocol.models.response_events:ResponseCodeInterpreterCallInterpretingEvent",
            "ResponseCodeInterpreterToolCall": "oaio_protocol.models.response_items:ResponseCodeInterpreterToolCall",
            "ResponseCodeInterpreterToolCallParam": "oaio_protocol.operations.generated.response_inputs:CodeInterpreterToolCallParam",
            "ResponseCompactParams": "oaio_protocol.operations.generated.responses:ResponseCompactParams",
            "ResponseCompactionCompactingEvent": "oaio_protocol.models.response_events:ResponseCompactionCompactingEvent",
            "ResponseCompactionItem": "oaio_protocol.models.response_items:ResponseCompactionItem",
            "ResponseCompactionItemParam": "oaio_protocol.models.response_items:ResponseCompactionItem",
            "ResponseCompactionItemParamParam": "oaio_protocol.operations.generated.response_inputs:CompactionSummaryItemParam",
            "ResponseCompletedEvent": "oaio_protocol.models.response_events:ResponseCompletedEvent",
            "ResponseComputerToolCall": "oaio_protocol.models.response_items:ResponseComputerToolCall",
            "ResponseComputerToolCallOutputItem": "oaio_protocol.models.response_items:ResponseComputerToolCallOutputItem",
            "ResponseComputerToolCallOutputScreenshot": "oaio_protocol.models.response_items:ResponseComputerToolCallOutputScreenshot",
            "ResponseComputerToolCallOutputScreenshotParam": "oaio_protocol.operations.generated.response_inputs:ComputerScreenshotImageParam",
            "ResponseComputerToolCallParam": "oaio_protocol.operations.generated.response_inputs:ComputerToolCallParam",
            "ResponseContainerReference": "oaio_protocol.models.response_items:ResponseContainerReference",
            "ResponseContentPartAddedEvent": "oaio_protocol.models.response_events:ResponseContentPartAddedEvent",
            "ResponseContentPartDoneEvent": "oaio_protocol.models.response_events:ResponseContentPartDoneEvent",
            "ResponseConversationParam": "oaio_protocol.models.generated.response_inputs:ConversationParam2",
            "ResponseConversationParamParam": "oaio_protocol.operations._response_params:ResponseConversationParam",
            "ResponseCreateParams": lambda at: (
                at("oaio_protocol.operations._stream_params:ResponseCreateParamsNonStreaming")
                | at("oaio_protocol.operations._stream_params:ResponseCreateParamsStreaming")
            ),
            "ResponseCreatedEvent": "oaio_protocol.models.response_events:ResponseCreatedEvent",
            "ResponseCustomToolCall": "oaio_protocol.models.response_items:ResponseCustomToolCall",
            "ResponseCustomToolCallInputDeltaEvent": "oaio_protocol.models.response_events:ResponseCustomToolCallInputDeltaEvent",
            "ResponseCustomToolCallInputDoneEvent": "oaio_protocol.models.response_events:ResponseCustomToolCallInputDoneEvent",
            "ResponseCustomToolCallItem": "oaio_protocol.models.generated.responses:CustomToolCallResource",
            "ResponseCustomToolCallOutput": "oaio_protocol.models.generated.shared:CustomToolCallOutput",
            "ResponseCustomToolCallOutputItem": "oaio_protocol.models.response_items:ResponseCustomToolCallOutputItem",
            "ResponseCustomToolCallOutputParam": "oaio_protocol.operations._response_params:ResponseCustomToolCallOutputParam",
            "ResponseCustomToolCallParam": "oaio_protocol.operations.generated.response_inputs:CustomToolCallParam",
            "ResponseError": "oaio_protocol.models.responses:ResponseError",
            "ResponseErrorEvent": "oaio_protocol.models.response_events:ResponseErrorEvent",
            "ResponseFailedEvent": "oaio_protocol.models.response_events:ResponseFailedEvent",
            "ResponseFileSearchCallCompletedEvent": "oaio_protocol.models.response_events:ResponseFileSearchCallCompletedEvent",
            "ResponseFileSearchCallInProgressEvent": "oaio_protocol.models.response_events:ResponseFileSearchCallInProgressEvent",
            "ResponseFileSearchCallSearchingEvent": "oaio_protocol.models.response_events:ResponseFileSearchCallSearchingEvent",
            "ResponseFileSearchToolCall": "oaio_protocol.models.response_items:ResponseFileSearchToolCall",
            "ResponseFileSearchToolCallParam": "oaio_protocol.operations.generated.response_inputs:FileSearchToolCallParam",
            "ResponseFormatTextConfig": "oaio_protocol.models.responses:ResponseFormatTextConfig",
            "ResponseFormatTextConfigParam": "oaio_protocol.operations.generated.evals:TextResponseFormatConfiguration",
            "ResponseFormatTextJSONSchemaConfig": "oaio_protocol.models.responses:ResponseFormatTextJSONSchemaConfig",
            "ResponseFormatTextJSONSchemaConfigParam": "oaio_protocol.operations._response_params:ResponseFormatTextJSONSchemaConfigParam",
            "ResponseFunctionCallArgumentsDeltaEvent": "oaio_protocol.models.response_events:ResponseFunctionCallArgumentsDeltaEvent",
            "ResponseFunctionCallArgumentsDoneEvent": "oaio_protocol.models.response_events:ResponseFunctionCallArgumentsDoneEvent",
            "ResponseFunctionCallOutputItem": "oaio_protocol.models.response_items:ResponseInputContent",
            "ResponseFunctionCallOutputItemList": lambda at: list[
                at("oaio_protocol.models.response_items:ResponseInputContent")
            ],
            "ResponseFunctionCallOutputItemListParam": lambda at: list[
                at("oaio_protocol.operations._response_params:ResponseInputContentParam")
            ],
            "ResponseFunctionCallOutputItemParam": "oaio_protocol.operations._response_params:ResponseInputContentParam",
            "ResponseFunctionShellCallOutputContent": "oaio_protocol.models.response_items:Output",
            "ResponseFunctionShellCallOutputContentParam": "oaio_protocol.operations.generated.response_inputs:FunctionShellCallOutputContentParam",
            "ResponseFunctionShellToolCall": "oaio_protocol.models.response_items:ResponseFunctionShellToolCall",
            "ResponseFunctionShellToolCallOutput": "oaio_protocol.models.response_items:ResponseFunctionShellToolCallOutput",
            "ResponseFunctionToolCall": "oaio_protocol.models.response_items:ResponseFunctionToolCall",
            "ResponseFunctionToolCallItem": "oaio_protocol.models.response_items:ResponseFunctionToolCall",
            "ResponseFunctionToolCallOutputItem": "oaio_protocol.models.response_items:ResponseFunctionToolCallOutputItem",
            "ResponseFunctionToolCallParam": "oaio_protocol.operations._response_params:ResponseFunctionToolCallParam",
            "ResponseFunctionWebSearch": "oaio_protocol.models.response_items:ResponseFunctionWebSearch",
            "ResponseFunctionWebSearchParam": "oaio_protocol.operations.generated.response_inputs:WebSearchToolCallParam",
            "ResponseImageGenCallCompletedEvent": "oaio_protocol.models.response_events:ResponseImageGenCallCompletedEvent",
            "ResponseImageGenCallGeneratingEvent": "oaio_protocol.models.response_events:ResponseImageGenCallGeneratingEvent",
            "ResponseImageGenCallInProgressEvent": "oaio_protocol.models.response_events:ResponseImageGenCallInProgressEvent",
            "ResponseImageGenCallPartialImageEvent": "oaio_protocol.models.response_events:ResponseImageGenCallPartialImageEvent",
            "ResponseInProgressEvent": "oaio_protocol.models.response_events:ResponseInProgressEvent",
            "ResponseIncludable": "oaio_protocol.operations.generated._shared:IncludeEnum",
            "ResponseIncompleteEvent": "oaio_protocol.models.response_events:ResponseIncompleteEvent",
            "ResponseInput": lambda at: list[
                at("oaio_protocol.models.generated.response_inputs:InputItem")
            ],
            "ResponseInputAudio": "oaio_protocol.models.generated.shared:InputAudio",
            "ResponseInputAudioParam": "oaio_protocol.operations.generated._shared:InputAudioParam",
            "ResponseInputContent": "oaio_protocol.models.response_items:ResponseInputContent",
            "ResponseInputContentParam": "oaio_protocol.operations._response_params:ResponseInputContentParam",
            "ResponseInputFile": "oaio_protocol.models.response_items:ResponseInputFile",
            "ResponseInputFileContent": "oaio_protocol.models.response_items:ResponseInputFile",
            "ResponseInputFileContentParam": "oaio_protocol.operations._response_params:ResponseInputFileParam",
            "ResponseInputFileParam": "oaio_protocol.operations._response_params:ResponseInputFileParam",
            "ResponseInputImage": "oaio_protocol.models.response_items:ResponseInputImage",
            "ResponseInputImageContent": "oaio_protocol.models.response_items:ResponseInputImage",
            "ResponseInputImageContentParam": "oaio_protocol.operations._response_params:ResponseInputImageParam",
            "ResponseInputImageParam": "oaio_protocol.operations._response_params:ResponseInputImageParam",
            "ResponseInputItem": "oaio_protocol.models.generated.response_inputs:InputItem",
            "ResponseInputItemParam": "oaio_protocol.operations._response_params:ResponseInputItemParam",
            "ResponseInputMessageContentList": lambda at: list[
                at("oaio_protocol.models.response_items:ResponseInputContent")
            ],
            "ResponseInputMessageContentListParam": lambda at: list[
                at("oaio_protocol.operations._response_params:ResponseInputContentParam")
            ],
            "ResponseInputMessageItem": "oaio_protocol.models.generated.responses:InputMessageResource",
            "ResponseInputParam": lambda at: list[
                at("oaio_protocol.operations._response_params:ResponseInputItemParam")
            ],
            "ResponseInputText": "oaio_protocol.models.response_items:ResponseInputText",
            "ResponseInputTextContent": "oaio_protocol.models.response_items:ResponseInputText",
            "ResponseInputTextContentParam": "oaio_protocol.operations._response_params:ResponseInputTextParam",
            "ResponseInputTextParam": "oaio_protocol.operations._response_params:ResponseInputTextParam",
            "ResponseItem": "oaio_protocol.models.generated.responses:ResponseItem",
            "ResponseItemList": "oaio_protocol.models.generated.responses:ResponseItemPage",
            "ResponseLocalEnvironment": "oaio_protocol.models.response_items:ResponseLocalEnvironment",
            "ResponseMcpCallArgumentsDeltaEvent": "oaio_protocol.models.response_events:ResponseMcpCallArgumentsDeltaEvent",
            "ResponseMcpCallArgumentsDoneEvent": "oaio_protocol.models.response_events:ResponseMcpCallArgumentsDoneEvent",
            "ResponseMcpCallCompletedEvent": "oaio_protocol.models.response_events:ResponseMcpCallCompletedEvent",
            "ResponseMcpCallFailedEvent": "oaio_protocol.models.response_events:ResponseMcpCallFailedEvent",
            "ResponseMcpCallInProgressEvent": "oaio_protocol.models.response_events:ResponseMcpCallInProgressEvent",
            "ResponseMcpListToolsCompletedEvent": "oaio_protocol.models.response_events:ResponseMcpListToolsCompletedEvent",
            "ResponseMcpListToolsFailedEvent": "oaio_protocol.models.response_events:ResponseMcpListToolsFailedEvent",
            "ResponseMcpListToolsInProgressEvent": "oaio_protocol.models.response_events:ResponseMcpListToolsInProgressEvent",
            "ResponseOutputItem": "oaio_protocol.models.response_items:ResponseOutputItem",
            "ResponseOutputItemAddedEvent": "oaio_protocol.models.response_events:ResponseOutputItemAddedEvent",
            "ResponseOutputItemDoneEvent": "oaio_protocol.models.response_events:ResponseOutputItemDoneEvent",
            "ResponseOutputMessage": "oaio_protocol.models.response_items:ResponseOutputMessage",
            "ResponseOutputMessageParam": "oaio_protocol.operations.generated.response_inputs:OutputMessageParam",
            "ResponseOutputRefusal": "oaio_protocol.models.response_items:ResponseOutputRefusal",
            "ResponseOutputRefusalParam": "oaio_protocol.operations.generated.response_inputs:RefusalContentParam",
            "ResponseOutputText": "oaio_protocol.models.response_items:ResponseOutputText",
            "ResponseOutputTextAnnotationAddedEvent": "oaio_protocol.models.response_events:ResponseOutputTextAnnotationAddedEvent",
            "ResponseOutputTextParam": "oaio_protocol.operations.generated.response_inputs:OutputTextContentParam",
            "ResponsePrompt": "oaio_protocol.models.responses:ResponsePrompt",
            "ResponsePromptParam": "oaio_protocol.operations._response_params:ResponsePromptParam",
            "ResponseQueuedEvent": "oaio_protocol.models.response_events:ResponseQueuedEvent",
            "ResponseReasoningItem": "oaio_protocol.models.response_items:ResponseReasoningItem",
            "ResponseReasoningItemParam": "oaio_protocol.operations.generated.response_inputs:ReasoningItemParam",
            "ResponseReasoningSummaryPartAddedEvent": "oaio_protocol.models.response_events:ResponseReasoningSummaryPartAddedEvent",
            "ResponseReasoningSummaryPartDoneEvent": "oaio_protocol.models.response_events:ResponseReasoningSummaryPartDoneEvent",
            "ResponseReasoningSummaryTextDeltaEvent": "oaio_protocol.models.response_events:ResponseReasoningSummaryTextDeltaEvent",
            "ResponseReasoningSummaryTextDoneEvent": "oaio_protocol.models.response_events:ResponseReasoningSummaryTextDoneEvent",
            "ResponseReasoningTextDeltaEvent": "oaio_protocol.models.response_events:ResponseReasoningTextDeltaEvent",
            "ResponseReasoningTextDoneEvent": "oaio_protocol.models.response_events:ResponseReasoningTextDoneEvent",
            "ResponseRefusalDeltaEvent": "oaio_protocol.models.response_events:ResponseRefusalDeltaEvent",
            "ResponseRefusalDoneEvent": "oaio_protocol.models.response_events:ResponseRefusalDoneEvent",
            "ResponseRetrieveParams": lambda at: (
                at(
                    "oaio_protocol.operations.generated.responses:ResponseRetrieveParamsNonStreaming"
                )
                | at("oaio_protocol.operations.generated.responses:ResponseRetrieveParamsStreaming")
            ),
            "ResponseShellCallCommandAddedEvent": "oaio_protocol.models.response_events:ResponseShellCallCommandAddedEvent",
            "ResponseShellCallCommandDeltaEvent": "oaio_protocol.models.response_events:ResponseShellCallCommandDeltaEvent",
            "ResponseShellCallCommandDoneEvent": "oaio_protocol.models.response_events:ResponseShellCallCommandDoneEvent",
            "ResponseShellCallOutputContentDeltaEvent": "oaio_protocol.models.response_events:ResponseShellCallOutputContentDeltaEvent",
            "ResponseShellCallOutputContentDoneEvent": "oaio_protocol.models.response_events:ResponseShellCallOutputContentDoneEvent",
            "ResponseStatus": "oaio_protocol.models.responses:ResponseStatus",
            "ResponseStreamEvent": "oaio_protocol.models.response_events:ResponseStreamEvent",
            "ResponseTextConfig": "oaio_protocol.models.responses:ResponseTextConfig",
            "ResponseTextConfigParam": "oaio_protocol.operations._response_params:ResponseTextConfigParam",
            "ResponseTextDeltaEvent": "oaio_protocol.models.response_events:ResponseTextDeltaEvent",
            "ResponseTextDoneEvent": "oaio_protocol.models.response_events:ResponseTextDoneEvent",
            "ResponseToolSearchCall": "oaio_protocol.models.response_items:ResponseToolSearchCall",
            "ResponseToolSearchOutputItem": "oaio_protocol.models.response_items:ResponseToolSearchOutputItem",
            "ResponseToolSearchOutputItemParam": "oaio_protocol.models.response_items:ResponseToolSearchOutputItem",
            "ResponseToolSearchOutputItemParamParam": "oaio_protocol.operations.generated.response_inputs:ToolSearchOutputItemParam",
            "ResponseUsage": "oaio_protocol.models.responses:ResponseUsage",
            "ResponseWebSearchCallCompletedEvent": "oaio_protocol.models.response_events:ResponseWebSearchCallCompletedEvent",
            "ResponseWebSearchCallInProgressEvent": "oaio_protocol.models.response_events:ResponseWebSearchCallInProgressEvent",
            "ResponseWebSearchCallSearchingEvent": "oaio_protocol.models.response_events:ResponseWebSearchCallSearchingEvent",
            "ResponsesClientEvent": "oaio_protocol.models.generated.response_inputs:ResponsesClientEventResponseCreate",
            "ResponsesClientEventParam": "oaio_protocol.operations.generated.response_inputs:ResponsesClientEventResponseCreateParam",
            "ResponsesServerEvent": "oaio_protocol.models.generated.response_inputs:ResponsesServerEvent",
            "ServiceTier": "oaio_protocol.models.generated.response_inputs:ServiceTierResponses",
            "SkillReference": "oaio_protocol.models.response_tools:SkillReference",
            "SkillReferenceParam": "oaio_protocol.operations.generated.containers:SkillReferenceParam",
            "Tool": "oaio_protocol.models.response_tools:Tool",
            "ToolChoiceAllowed": "oaio_protocol.models.response_tools:ToolChoiceAllowed",
            "ToolChoiceAllowedParam": "oaio_protocol.operations._response_params:ToolChoiceAllowedParam",
            "ToolChoiceApplyPatch": "oaio_protocol.models.response_tools:ToolChoiceApplyPatch",
            "ToolChoiceApplyPatchParam": "oaio_protocol.operations.generated.response_inputs:SpecificApplyPatchParam",
            "ToolChoiceCustom": "oaio_protocol.models.response_tools:ToolChoiceCustom",
            "ToolChoiceCustomParam": "oaio_protocol.operations.generated.response_inputs:ToolChoiceCustomParam",
            "ToolChoiceFunction": "oaio_protocol.models.response_tools:ToolChoiceFunction",
            "ToolChoiceFunctionParam": "oaio_protocol.operations.generated.realtime:ToolChoiceFunctionParam",
            "ToolChoiceMcp": "oaio_protocol.models.response_tools:ToolChoiceMcp",
            "ToolChoiceMcpParam": "oaio_protocol.operations._response_params:ToolChoiceMcpParam",
            "ToolChoiceOptions": "oaio_protocol.models.response_tools:ToolChoiceOptions",
            "ToolChoiceShell": "oaio_protocol.models.response_tools:ToolChoiceShell",
            "ToolChoiceShellParam": "oaio_protocol.operations.generated.response_inputs:SpecificFunctionShellParam",
            "ToolChoiceTypes": "oaio_protocol.models.response_tools:ToolChoiceTypes",
            "ToolChoiceTypesParam": "oaio_protocol.operations._response_params:ToolChoiceTypesParam",
            "ToolParam": "oaio_protocol.operations._response_params:ToolParam",
            "ToolSearchOutputNamespaceTool": "oaio_protocol.models.response_tools:NamespaceTool",
            "ToolSearchOutputNamespaceToolParam": "oaio_protocol.operations.generated.response_inputs:NamespaceToolParam",
            "ToolSearchTool": "oaio_protocol.models.response_tools:ToolSearchTool",
            "ToolSearchToolParam": "oaio_protocol.operations.generated.response_inputs:ToolSearchToolParam",
            "WebSearchPreviewTool": "oaio_protocol.models.response_tools:WebSearchPreviewTool",
            "WebSearchPreviewToolParam": "oaio_protocol.operations.generated.response_inputs:WebSearchPreviewToolParam",
            "WebSearchTool": "oaio_protocol.models.response_tools:WebSearchTool",
            "WebSearchToolParam": "oaio_protocol.operations._response_params:WebSearchToolParam",
        },
    )
