"""The names of `openai.types.responses.response_apply_patch_tool_call_output`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Caller as Caller
    from oaio_protocol.models.response_items import CallerDirect as CallerDirect
    from oaio_protocol.models.response_items import CallerProgram as CallerProgram
    from oaio_protocol.models.response_items import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Caller": "oaio_protocol.models.response_items:Caller",
            "CallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "CallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "ResponseApplyPatchToolCallOutput": "oaio_protocol.models.response_items:ResponseApplyPatchToolCallOutput",
        },
    )
