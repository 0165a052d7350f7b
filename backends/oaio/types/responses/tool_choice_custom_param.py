"""The names of `openai.types.responses.tool_choice_custom_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ToolChoiceCustomParam as ToolChoiceCustomParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceCustomParam": "oaio_protocol.operations.generated.response_inputs:ToolChoiceCustomParam",
        },
    )
