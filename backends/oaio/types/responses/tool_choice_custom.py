"""The names of `openai.types.responses.tool_choice_custom`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ToolChoiceCustom as ToolChoiceCustom
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceCustom": "oaio_protocol.models.response_tools:ToolChoiceCustom",
        },
    )
