"""The names of `openai.types.responses.apply_patch_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ApplyPatchToolParam as ApplyPatchToolParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ApplyPatchToolParam": "oaio_protocol.operations.generated.response_inputs:ApplyPatchToolParam",
        },
    )
