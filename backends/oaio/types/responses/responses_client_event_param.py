"""The names of `openai.types.responses.responses_client_event_param`; written by `python3 .ci/dev generate`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models._base import Model as _Model
    from oaio_protocol.operations._response_params import (
        ResponseConversationParam as _ResponseConversationParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ContextManagementParam as _ContextManagementParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ModerationConfigParam as _ModerationConfigParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ModerationParam as _ModerationParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ModerationPolicyParam as _ModerationPolicyParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ResponsesClientEventResponseCreateParam as _ResponsesClientEventResponseCreateParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ResponseStreamOptionsParam as _ResponseStreamOptionsParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        SpecificProgrammaticToolCallingParam as _SpecificProgrammaticToolCallingParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ToolChoiceParam as _ToolChoiceParam,
    )
    from oaio_protocol.operations.generated.responses import (
        PromptCacheOptionsParam as _PromptCacheOptionsParam,
    )

    ContextManagement: TypeAlias = _ContextManagementParam
    Conversation: TypeAlias = str | _ResponseConversationParam | Mapping[str, object] | _Model
    Moderation: TypeAlias = _ModerationParam
    ModerationPolicy: TypeAlias = _ModerationPolicyParam
    ModerationPolicyInput: TypeAlias = _ModerationConfigParam
    ModerationPolicyOutput: TypeAlias = _ModerationConfigParam
    PromptCacheOptions: TypeAlias = _PromptCacheOptionsParam
    ResponseCreate: TypeAlias = _ResponsesClientEventResponseCreateParam
    ResponseCreateContextManagement: TypeAlias = _ContextManagementParam
    ResponseCreateConversation: TypeAlias = (
        str | _ResponseConversationParam | Mapping[str, object] | _Model
    )
    ResponseCreateModeration: TypeAlias = _ModerationParam
    ResponseCreateModerationPolicy: TypeAlias = _ModerationPolicyParam
    ResponseCreateModerationPolicyInput: TypeAlias = _ModerationConfigParam
    ResponseCreateModerationPolicyOutput: TypeAlias = _ModerationConfigParam
    ResponseCreatePromptCacheOptions: TypeAlias = _PromptCacheOptionsParam
    ResponseCreateStreamOptions: TypeAlias = _ResponseStreamOptionsParam
    ResponseCreateToolChoice: TypeAlias = _ToolChoiceParam
    ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
        _SpecificProgrammaticToolCallingParam
    )
    ResponsesClientEventParam: TypeAlias = _ResponsesClientEventResponseCreateParam
    StreamOptions: TypeAlias = _ResponseStreamOptionsParam
    ToolChoice: TypeAlias = _ToolChoiceParam
    ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = (
        _SpecificProgrammaticToolCallingParam
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContextManagement": "oaio_protocol.operations.generated.response_inputs:ContextManagementParam",
            "Conversation": lambda at: (
                str
                | at("oaio_protocol.operations._response_params:ResponseConversationParam")
                | Mapping[str, object]
                | at("oaio_protocol.models._base:Model")
            ),
            "Moderation": "oaio_protocol.operations.generated.response_inputs:ModerationParam",
            "ModerationPolicy": "oaio_protocol.operations.generated.response_inputs:ModerationPolicyParam",
            "ModerationPolicyInput": "oaio_protocol.operations.generated.response_inputs:ModerationConfigParam",
            "ModerationPolicyOutput": "oaio_protocol.operations.generated.response_inputs:ModerationConfigParam",
            "PromptCacheOptions": "oaio_protocol.operations.generated.responses:PromptCacheOptionsParam",
            "ResponseCreate": "oaio_protocol.operations.generated.response_inputs:ResponsesClientEventResponseCreateParam",
            "ResponseCreateContextManagement": "oaio_protocol.operations.generated.response_inputs:ContextManagementParam",
            "ResponseCreateConversation": lambda at: (
                str
                | at("oaio_protocol.operations._response_params:ResponseConversationParam")
                | Mapping[str, object]
                | at("oaio_protocol.models._base:Model")
            ),
            "ResponseCreateModeration": "oaio_protocol.operations.generated.response_inputs:ModerationParam",
            "ResponseCreateModerationPolicy": "oaio_protocol.operations.generated.response_inputs:ModerationPolicyParam",
            "ResponseCreateModerationPolicyInput": "oaio_protocol.operations.generated.response_inputs:ModerationConfigParam",
            "ResponseCreateModerationPolicyOutput": "oaio_protocol.operations.generated.response_inputs:ModerationConfigParam",
            "ResponseCreatePromptCacheOptions": "oaio_protocol.operations.generated.responses:PromptCacheOptionsParam",
            "ResponseCreateStreamOptions": "oaio_protocol.operations.generated.response_inputs:ResponseStreamOptionsParam",
            "ResponseCreateToolChoice": "oaio_protocol.operations.generated.response_inputs:ToolChoiceParam",
            "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam": "oaio_protocol.operations.generated.response_inputs:SpecificProgrammaticToolCallingParam",
            "ResponsesClientEventParam": "oaio_protocol.operations.generated.response_inputs:ResponsesClientEventResponseCreateParam",
            "StreamOptions": "oaio_protocol.operations.generated.response_inputs:ResponseStreamOptionsParam",
            "ToolChoice": "oaio_protocol.operations.generated.response_inputs:ToolChoiceParam",
            "ToolChoiceSpecificProgrammaticToolCallingParam": "oaio_protocol.operations.generated.response_inputs:SpecificProgrammaticToolCallingParam",
        },
    )
