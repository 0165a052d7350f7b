"""The names of `openai.types.responses.local_skill`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import LocalSkill as LocalSkill
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "LocalSkill": "oaio_protocol.models.response_tools:LocalSkill",
        },
    )
