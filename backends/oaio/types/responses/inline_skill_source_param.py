"""The names of `openai.types.responses.inline_skill_source_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.containers import (
        InlineSkillSourceParam as InlineSkillSourceParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InlineSkillSourceParam": "oaio_protocol.operations.generated.containers:InlineSkillSourceParam",
        },
    )
