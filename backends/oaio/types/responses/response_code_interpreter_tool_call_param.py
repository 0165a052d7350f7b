"""The names of `openai.types.responses.response_code_interpreter_tool_call_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        CodeInterpreterOutputImageParam as _CodeInterpreterOutputImageParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CodeInterpreterOutputLogsParam as _CodeInterpreterOutputLogsParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        CodeInterpreterToolCallParam as _CodeInterpreterToolCallParam,
    )

    Output: TypeAlias = _CodeInterpreterOutputLogsParam | _CodeInterpreterOutputImageParam
    OutputImage: TypeAlias = _CodeInterpreterOutputImageParam
    OutputLogs: TypeAlias = _CodeInterpreterOutputLogsParam
    ResponseCodeInterpreterToolCallParam: TypeAlias = _CodeInterpreterToolCallParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Output": lambda at: (
                at(
                    "oaio_protocol.operations.generated.response_inputs:CodeInterpreterOutputLogsParam"
                )
                | at(
                    "oaio_protocol.operations.generated.response_inputs:CodeInterpreterOutputImageParam"
                )
            ),
            "OutputImage": "oaio_protocol.operations.generated.response_inputs:CodeInterpreterOutputImageParam",
            "OutputLogs": "oaio_protocol.operations.generated.response_inputs:CodeInterpreterOutputLogsParam",
            "ResponseCodeInterpreterToolCallParam": "oaio_protocol.operations.generated.response_inputs:CodeInterpreterToolCallParam",
        },
    )
