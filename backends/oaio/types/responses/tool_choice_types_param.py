"""The names of `openai.types.responses.tool_choice_types_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ToolChoiceTypesParam as ToolChoiceTypesParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceTypesParam": "oaio_protocol.operations._response_params:ToolChoiceTypesParam",
        },
    )
