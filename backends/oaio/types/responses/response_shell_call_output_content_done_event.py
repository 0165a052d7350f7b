"""The names of `openai.types.responses.response_shell_call_output_content_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent,
    )
    from oaio_protocol.models.response_items import Output as Output
    from oaio_protocol.models.response_items import OutputOutcomeExit as OutputOutcomeExit
    from oaio_protocol.models.response_items import OutputOutcomeExit as _OutputOutcomeExit
    from oaio_protocol.models.response_items import OutputOutcomeTimeout as OutputOutcomeTimeout
    from oaio_protocol.models.response_items import OutputOutcomeTimeout as _OutputOutcomeTimeout

    OutputOutcome: TypeAlias = _OutputOutcomeTimeout | _OutputOutcomeExit
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Output": "oaio_protocol.models.response_items:Output",
            "OutputOutcome": lambda at: (
                at("oaio_protocol.models.response_items:OutputOutcomeTimeout")
                | at("oaio_protocol.models.response_items:OutputOutcomeExit")
            ),
            "OutputOutcomeExit": "oaio_protocol.models.response_items:OutputOutcomeExit",
            "OutputOutcomeTimeout": "oaio_protocol.models.response_items:OutputOutcomeTimeout",
            "ResponseShellCallOutputContentDoneEvent": "oaio_protocol.models.response_events:ResponseShellCallOutputContentDoneEvent",
        },
    )
