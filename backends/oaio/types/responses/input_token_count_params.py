"""The names of `openai.types.responses.input_token_count_params`; written by `python3 .ci/dev generate`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models._base import Model as _Model
    from oaio_protocol.models.response_tools import ToolChoiceOptions as _ToolChoiceOptions
    from oaio_protocol.operations._response_params import (
        ResponseConversationParam as _ResponseConversationParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseTextConfigParam as _ResponseTextConfigParam,
    )
    from oaio_protocol.operations._response_params import (
        ToolChoiceAllowedParam as _ToolChoiceAllowedParam,
    )
    from oaio_protocol.operations._response_params import ToolChoiceMcpParam as _ToolChoiceMcpParam
    from oaio_protocol.operations._response_params import (
        ToolChoiceTypesParam as _ToolChoiceTypesParam,
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
    from oaio_protocol.operations.generated.responses import (
        ResponseInputTokenCountParams as _ResponseInputTokenCountParams,
    )

    Conversation: TypeAlias = str | _ResponseConversationParam | Mapping[str, object] | _Model
    InputTokenCountParams: TypeAlias = _ResponseInputTokenCountParams
    Text: TypeAlias = _ResponseTextConfigParam
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
            "Conversation": lambda at: (
                str
                | at("oaio_protocol.operations._response_params:ResponseConversationParam")
                | Mapping[str, object]
                | at("oaio_protocol.models._base:Model")
            ),
            "InputTokenCountParams": "oaio_protocol.operations.generated.responses:ResponseInputTokenCountParams",
            "Text": "oaio_protocol.operations._response_params:ResponseTextConfigParam",
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
