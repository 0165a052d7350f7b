"""The names of `openai.types.responses.response_function_shell_call_output_content_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellCallOutputContentParam as _FunctionShellCallOutputContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellCallOutputExitOutcomeParam as _FunctionShellCallOutputExitOutcomeParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellCallOutputTimeoutOutcomeParam as _FunctionShellCallOutputTimeoutOutcomeParam,
    )

    Outcome: TypeAlias = (
        _FunctionShellCallOutputTimeoutOutcomeParam | _FunctionShellCallOutputExitOutcomeParam
    )
    OutcomeExit: TypeAlias = _FunctionShellCallOutputExitOutcomeParam
    OutcomeTimeout: TypeAlias = _FunctionShellCallOutputTimeoutOutcomeParam
    ResponseFunctionShellCallOutputContentParam: TypeAlias = _FunctionShellCallOutputContentParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Outcome": lambda at: (
                at(
                    "oaio_protocol.operations.generated.response_inputs:FunctionShellCallOutputTimeoutOutcomeParam"
                )
                | at(
                    "oaio_protocol.operations.generated.response_inputs:FunctionShellCallOutputExitOutcomeParam"
                )
            ),
            "OutcomeExit": "oaio_protocol.operations.generated.response_inputs:FunctionShellCallOutputExitOutcomeParam",
            "OutcomeTimeout": "oaio_protocol.operations.generated.response_inputs:FunctionShellCallOutputTimeoutOutcomeParam",
            "ResponseFunctionShellCallOutputContentParam": "oaio_protocol.operations.generated.response_inputs:FunctionShellCallOutputContentParam",
        },
    )
