"""The names of `openai.types.responses.response_function_tool_call_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ResponseFunctionToolCallParam as ResponseFunctionToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        DirectToolCallCaller2Param as _DirectToolCallCaller2Param,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ProgramToolCallCaller2Param as _ProgramToolCallCaller2Param,
    )

    Caller: TypeAlias = _DirectToolCallCaller2Param | _ProgramToolCallCaller2Param
    CallerDirect: TypeAlias = _DirectToolCallCaller2Param
    CallerProgram: TypeAlias = _ProgramToolCallCaller2Param
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Caller": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:DirectToolCallCaller2Param")
                | at(
                    "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCaller2Param"
                )
            ),
            "CallerDirect": "oaio_protocol.operations.generated.response_inputs:DirectToolCallCaller2Param",
            "CallerProgram": "oaio_protocol.operations.generated.response_inputs:ProgramToolCallCaller2Param",
            "ResponseFunctionToolCallParam": "oaio_protocol.operations._response_params:ResponseFunctionToolCallParam",
        },
    )
