"""The names of `openai.types.responses.namespace_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import CustomToolParam as _CustomToolParam
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionTool2Param as _FunctionTool2Param,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        NamespaceToolParam as NamespaceToolParam,
    )

    Tool: TypeAlias = _FunctionTool2Param | _CustomToolParam
    ToolFunction: TypeAlias = _FunctionTool2Param
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "NamespaceToolParam": "oaio_protocol.operations.generated.response_inputs:NamespaceToolParam",
            "Tool": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:FunctionTool2Param")
                | at("oaio_protocol.operations._response_params:CustomToolParam")
            ),
            "ToolFunction": "oaio_protocol.operations.generated.response_inputs:FunctionTool2Param",
        },
    )
