"""The names of `openai.types.responses.response_shell_call_output_content_delta_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import Delta as Delta
    from oaio_protocol.models.response_events import (
        ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Delta": "oaio_protocol.models.response_events:Delta",
            "ResponseShellCallOutputContentDeltaEvent": "oaio_protocol.models.response_events:ResponseShellCallOutputContentDeltaEvent",
        },
    )
