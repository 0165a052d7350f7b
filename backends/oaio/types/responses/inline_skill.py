"""The names of `openai.types.responses.inline_skill`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import InlineSkill as InlineSkill
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InlineSkill": "oaio_protocol.models.response_tools:InlineSkill",
        },
    )
