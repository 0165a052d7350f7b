"""The names of `openai.types.responses.response_function_shell_tool_call_output`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Caller as Caller
    from oaio_protocol.models.response_items import CallerDirect as CallerDirect
    from oaio_protocol.models.response_items import CallerProgram as CallerProgram
    from oaio_protocol.models.response_items import Output as Output
    from oaio_protocol.models.response_items import OutputOutcomeExit as OutputOutcomeExit
    from oaio_protocol.models.response_items import OutputOutcomeExit as _OutputOutcomeExit
    from oaio_protocol.models.response_items import OutputOutcomeTimeout as OutputOutcomeTimeout
    from oaio_protocol.models.response_items import OutputOutcomeTimeout as _OutputOutcomeTimeout
    from oaio_protocol.models.response_items import (
        ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput,
    )

    OutputOutcome: TypeAlias = _OutputOutcomeTimeout | _OutputOutcomeExit
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Caller": "oaio_protocol.models.response_items:Caller",
            "CallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "CallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "Output": "oaio_protocol.models.response_items:Output",
            "OutputOutcome": lambda at: (
                at("oaio_protocol.models.response_items:OutputOutcomeTimeout")
                | at("oaio_protocol.models.response_items:OutputOutcomeExit")
            ),
            "OutputOutcomeExit": "oaio_protocol.models.response_items:OutputOutcomeExit",
            "OutputOutcomeTimeout": "oaio_protocol.models.response_items:OutputOutcomeTimeout",
            "ResponseFunctionShellToolCallOutput": "oaio_protocol.models.response_items:ResponseFunctionShellToolCallOutput",
        },
    )
