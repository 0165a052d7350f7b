"""The names of `openai.types.responses.tool_choice_function`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ToolChoiceFunction as ToolChoiceFunction
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceFunction": "oaio_protocol.models.response_tools:ToolChoiceFunction",
        },
    )
