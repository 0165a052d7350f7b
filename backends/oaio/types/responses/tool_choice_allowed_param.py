"""The names of `openai.types.responses.tool_choice_allowed_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ToolChoiceAllowedParam as ToolChoiceAllowedParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceAllowedParam": "oaio_protocol.operations._response_params:ToolChoiceAllowedParam",
        },
    )
