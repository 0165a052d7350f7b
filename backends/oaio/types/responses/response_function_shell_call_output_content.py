"""The names of `openai.types.responses.response_function_shell_call_output_content`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Output as _Output
    from oaio_protocol.models.response_items import OutputOutcomeExit as _OutputOutcomeExit
    from oaio_protocol.models.response_items import OutputOutcomeTimeout as _OutputOutcomeTimeout

    Outcome: TypeAlias = _OutputOutcomeTimeout | _OutputOutcomeExit
    OutcomeExit: TypeAlias = _OutputOutcomeExit
    OutcomeTimeout: TypeAlias = _OutputOutcomeTimeout
    ResponseFunctionShellCallOutputContent: TypeAlias = _Output
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Outcome": lambda at: (
                at("oaio_protocol.models.response_items:OutputOutcomeTimeout")
                | at("oaio_protocol.models.response_items:OutputOutcomeExit")
            ),
            "OutcomeExit": "oaio_protocol.models.response_items:OutputOutcomeExit",
            "OutcomeTimeout": "oaio_protocol.models.response_items:OutputOutcomeTimeout",
            "ResponseFunctionShellCallOutputContent": "oaio_protocol.models.response_items:Output",
        },
    )
