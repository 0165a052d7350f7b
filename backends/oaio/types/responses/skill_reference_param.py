"""The names of `openai.types.responses.skill_reference_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.containers import (
        SkillReferenceParam as SkillReferenceParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "SkillReferenceParam": "oaio_protocol.operations.generated.containers:SkillReferenceParam",
        },
    )
