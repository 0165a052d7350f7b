"""The names of `openai.types.responses.skill_reference`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import SkillReference as SkillReference
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "SkillReference": "oaio_protocol.models.response_tools:SkillReference",
        },
    )
