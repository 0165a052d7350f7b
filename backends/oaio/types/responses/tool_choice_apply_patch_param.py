"""The names of `openai.types.responses.tool_choice_apply_patch_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        SpecificApplyPatchParam as _SpecificApplyPatchParam,
    )

    ToolChoiceApplyPatchParam: TypeAlias = _SpecificApplyPatchParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ToolChoiceApplyPatchParam": "oaio_protocol.operations.generated.response_inputs:SpecificApplyPatchParam",
        },
    )
