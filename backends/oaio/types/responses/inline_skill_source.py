"""The names of `openai.types.responses.inline_skill_source`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import InlineSkillSource as InlineSkillSource
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InlineSkillSource": "oaio_protocol.models.response_tools:InlineSkillSource",
        },
    )
