"""The names of `openai.types.responses.tool_choice_shell_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        SpecificFunctionShellParam as _SpecificFunctionShellParam,
    )

    ToolChoiceShellParam: TypeAlias = _SpecificFunctionShellParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceShellParam": "oaio_protocol.operations.generated.response_inputs:SpecificFunctionShellParam",
        },
    )
