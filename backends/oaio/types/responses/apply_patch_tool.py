"""The names of `openai.types.responses.apply_patch_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ApplyPatchTool as ApplyPatchTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ApplyPatchTool": "oaio_protocol.models.response_tools:ApplyPatchTool",
        },
    )
