"""The names of `openai.types.responses.tool_choice_shell`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ToolChoiceShell as ToolChoiceShell
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceShell": "oaio_protocol.models.response_tools:ToolChoiceShell",
        },
    )
