"""The names of `openai.types.responses.local_skill_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        LocalSkillParam as LocalSkillParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "LocalSkillParam": "oaio_protocol.operations.generated.response_inputs:LocalSkillParam",
        },
    )
