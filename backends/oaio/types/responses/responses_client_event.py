"""The names of `openai.types.responses.responses_client_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import (
        ContextManagementParam as _ContextManagementParam,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ConversationParam2 as _ConversationParam2,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ModerationConfigParam as _ModerationConfigParam,
    )
    from oaio_protocol.models.generated.response_inputs import ModerationParam as _ModerationParam
    from oaio_protocol.models.generated.response_inputs import (
        ModerationPolicyParam as _ModerationPolicyParam,
    )
    from oaio_protocol.models.generated.response_inputs import (
        PromptCacheOptionsParam as _PromptCacheOptionsParam,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponsesClientEventResponseCreate as _ResponsesClientEventResponseCreate,
    )
    from oaio_protocol.models.generated.response_inputs import (
        ResponseStreamOptions as _ResponseStreamOptions,
    )
    from oaio_protocol.models.response_tools import ToolChoice as ToolChoice
    from oaio_protocol.models.response_tools import ToolChoice as _ToolChoice
    from oaio_protocol.models.response_tools import (
        ToolChoiceSpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam,
    )
    from oaio_protocol.models.response_tools import (
        ToolChoiceSpecificProgrammaticToolCallingParam as _ToolChoiceSpecificProgrammaticToolCallingParam,
    )

    ContextManagement: TypeAlias = _ContextManagementParam
    Conversation: TypeAlias = str | _ConversationParam2
    Moderation: TypeAlias = _ModerationParam
    ModerationPolicy: TypeAlias = _ModerationPolicyParam
    ModerationPolicyInput: TypeAlias = _ModerationConfigParam
    ModerationPolicyOutput: TypeAlias = _ModerationConfigParam
    PromptCacheOptions: TypeAlias = _PromptCacheOptionsParam
    ResponseCreate: TypeAlias = _ResponsesClientEventResponseCreate
    ResponseCreateContextManagement: TypeAlias = _ContextManagementParam
    ResponseCreateConversation: TypeAlias = str | _ConversationParam2
    ResponseCreateModeration: TypeAlias = _ModerationParam
    ResponseCreateModerationPolicy: TypeAlias = _ModerationPolicyParam
    ResponseCreateModerationPolicyInput: TypeAlias = _ModerationConfigParam
    ResponseCreateModerationPolicyOutput: TypeAlias = _ModerationConfigParam
    ResponseCreatePromptCacheOptions: TypeAlias = _PromptCacheOptionsParam
    ResponseCreateStreamOptions: TypeAlias = _ResponseStreamOptions
    ResponseCreateToolChoice: TypeAlias = _ToolChoice
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
        _ToolChoiceSpecificProgrammaticToolCallingParam
    )
    ResponsesClientEvent: TypeAlias = _ResponsesClientEventResponseCreate
    StreamOptions: TypeAlias = _ResponseStreamOptions
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContextManagement": "oaio_protocol.models.generated.response_inputs:ContextManagementParam",
            "Conversation": lambda at: (
                str | at("oaio_protocol.models.generated.response_inputs:ConversationParam2")
            ),
            "Moderation": "oaio_protocol.models.generated.response_inputs:ModerationParam",
            "ModerationPolicy": "oaio_protocol.models.generated.response_inputs:ModerationPolicyParam",
            "ModerationPolicyInput": "oaio_protocol.models.generated.response_inputs:ModerationConfigParam",
            "ModerationPolicyOutput": "oaio_protocol.models.generated.response_inputs:ModerationConfigParam",
            "PromptCacheOptions": "oaio_protocol.models.generated.response_inputs:PromptCacheOptionsParam",
            "ResponseCreate": "oaio_protocol.models.generated.response_inputs:ResponsesClientEventResponseCreate",
            "ResponseCreateContextManagement": "oaio_protocol.models.generated.response_inputs:ContextManagementParam",
            "ResponseCreateConversation": lambda at: (
                str | at("oaio_protocol.models.generated.response_inputs:ConversationParam2")
            ),
            "ResponseCreateModeration": "oaio_protocol.models.generated.response_inputs:ModerationParam",
            "ResponseCreateModerationPolicy": "oaio_protocol.models.generated.response_inputs:ModerationPolicyParam",
            "ResponseCreateModerationPolicyInput": "oaio_protocol.models.generated.response_inputs:ModerationConfigParam",
            "ResponseCreateModerationPolicyOutput": "oaio_protocol.models.generated.response_inputs:ModerationConfigParam",
            "ResponseCreatePromptCacheOptions": "oaio_protocol.models.generated.response_inputs:PromptCacheOptionsParam",
            "ResponseCreateStreamOptions": "oaio_protocol.models.generated.response_inputs:ResponseStreamOptions",
            "ResponseCreateToolChoice": "oaio_protocol.models.response_tools:ToolChoice",
            "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam": "oaio_protocol.models.response_tools:ToolChoiceSpecificProgrammaticToolCallingParam",
            "ResponsesClientEvent": "oaio_protocol.models.generated.response_inputs:ResponsesClientEventResponseCreate",
            "StreamOptions": "oaio_protocol.models.generated.response_inputs:ResponseStreamOptions",
            "ToolChoice": "oaio_protocol.models.response_tools:ToolChoice",
            "ToolChoiceSpecificProgrammaticToolCallingParam": "oaio_protocol.models.response_tools:ToolChoiceSpecificProgrammaticToolCallingParam",
        },
    )
