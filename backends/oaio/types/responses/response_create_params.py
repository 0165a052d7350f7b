"""The names of `openai.types.responses.response_create_params`; written by `python3 .ci/dev generate`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models._base import Model as _Model
    from oaio_protocol.models.response_tools import ToolChoiceOptions as _ToolChoiceOptions
    from oaio_protocol.operations._chat_params import ModerationModeParam as _ModerationModeParam
    from oaio_protocol.operations._chat_params import (
        ModerationPolicyParam as _ModerationPolicyParam,
    )
    from oaio_protocol.operations._response_params import (
        AccessProgramsParam as _AccessProgramsParam,
    )
    from oaio_protocol.operations._response_params import (
        BackgroundOptionsParam as _BackgroundOptionsParam,
    )
    from oaio_protocol.operations._response_params import (
        ContextManagementParam as _ContextManagementParam,
    )
    from oaio_protocol.operations._response_params import ImageParam as _ImageParam
    from oaio_protocol.operations._response_params import ModerationParam as _ModerationParam
    from oaio_protocol.operations._response_params import (
        PromptCacheOptionsParam as _PromptCacheOptionsParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseConversationParam as _ResponseConversationParam,
    )
    from oaio_protocol.operations._response_params import StreamOptionsParam as _StreamOptionsParam
    from oaio_protocol.operations._response_params import (
        ToolChoiceAllowedParam as _ToolChoiceAllowedParam,
    )
    from oaio_protocol.operations._response_params import ToolChoiceMcpParam as _ToolChoiceMcpParam
    from oaio_protocol.operations._response_params import (
        ToolChoiceTypesParam as _ToolChoiceTypesParam,
    )
    from oaio_protocol.operations._stream_params import (
        ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming,
    )
    from oaio_protocol.operations._stream_params import (
        ResponseCreateParamsStreaming as ResponseCreateParamsStreaming,
    )
    from oaio_protocol.operations.generated.realtime import (
        ToolChoiceFunctionParam as _ToolChoiceFunctionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        SpecificApplyPatchParam as _SpecificApplyPatchParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        SpecificFunctionShellParam as _SpecificFunctionShellParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ToolChoiceCustomParam as _ToolChoiceCustomParam,
    )

    AccessPrograms: TypeAlias = _AccessProgramsParam
    BackgroundOptions: TypeAlias = _BackgroundOptionsParam
    ContextManagement: TypeAlias = _ContextManagementParam
    Conversation: TypeAlias = str | _ResponseConversationParam | Mapping[str, object] | _Model
    Image: TypeAlias = _ImageParam
    Moderation: TypeAlias = _ModerationParam
    ModerationPolicy: TypeAlias = _ModerationPolicyParam
    ModerationPolicyInput: TypeAlias = _ModerationModeParam
    ModerationPolicyOutput: TypeAlias = _ModerationModeParam
    PromptCacheOptions: TypeAlias = _PromptCacheOptionsParam
    StreamOptions: TypeAlias = _StreamOptionsParam
    ToolChoice: TypeAlias = (
        _ToolChoiceOptions
        | _ToolChoiceAllowedParam
        | _ToolChoiceTypesParam
        | _ToolChoiceFunctionParam
        | _ToolChoiceMcpParam
        | _ToolChoiceCustomParam
        | _SpecificApplyPatchParam
        | _SpecificFunctionShellParam
    )
    ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = _ToolChoiceTypesParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AccessPrograms": "oaio_protocol.operations._response_params:AccessProgramsParam",
            "BackgroundOptions": "oaio_protocol.operations._response_params:BackgroundOptionsParam",
            "ContextManagement": "oaio_protocol.operations._response_params:ContextManagementParam",
            "Conversation": lambda at: (
                str
                | at("oaio_protocol.operations._response_params:ResponseConversationParam")
                | Mapping[str, object]
                | at("oaio_protocol.models._base:Model")
            ),
            "Image": "oaio_protocol.operations._response_params:ImageParam",
            "Moderation": "oaio_protocol.operations._response_params:ModerationParam",
            "ModerationPolicy": "oaio_protocol.operations._chat_params:ModerationPolicyParam",
            "ModerationPolicyInput": "oaio_protocol.operations._chat_params:ModerationModeParam",
            "ModerationPolicyOutput": "oaio_protocol.operations._chat_params:ModerationModeParam",
            "PromptCacheOptions": "oaio_protocol.operations._response_params:PromptCacheOptionsParam",
            "ResponseCreateParamsNonStreaming": "oaio_protocol.operations._stream_params:ResponseCreateParamsNonStreaming",
            "ResponseCreateParamsStreaming": "oaio_protocol.operations._stream_params:ResponseCreateParamsStreaming",
            "StreamOptions": "oaio_protocol.operations._response_params:StreamOptionsParam",
            "ToolChoice": lambda at: (
                at("oaio_protocol.models.response_tools:ToolChoiceOptions")
                | at("oaio_protocol.operations._response_params:ToolChoiceAllowedParam")
                | at("oaio_protocol.operations._response_params:ToolChoiceTypesParam")
                | at("oaio_protocol.operations.generated.realtime:ToolChoiceFunctionParam")
                | at("oaio_protocol.operations._response_params:ToolChoiceMcpParam")
                | at("oaio_protocol.operations.generated.response_inputs:ToolChoiceCustomParam")
                | at("oaio_protocol.operations.generated.response_inputs:SpecificApplyPatchParam")
                | at(
                    "oaio_protocol.operations.generated.response_inputs:SpecificFunctionShellParam"
                )
            ),
            "ToolChoiceSpecificProgrammaticToolCallingParam": "oaio_protocol.operations._response_params:ToolChoiceTypesParam",
        },
    )
