"""The names of `openai.types.responses.response_shell_call_command_added_event`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import (
        ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseShellCallCommandAddedEvent": "oaio_protocol.models.response_events:ResponseShellCallCommandAddedEvent",
        },
    )
