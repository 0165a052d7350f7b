"""The names of `openai.types.responses.response_shell_call_command_done_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseShellCallCommandDoneEvent": "oaio_protocol.models.response_events:ResponseShellCallCommandDoneEvent",
        },
    )
