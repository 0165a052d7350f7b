"""The names of `openai.types.completion_usage`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.chat import CompletionTokensDetails as CompletionTokensDetails
    from oaio_protocol.models.chat import CompletionUsage as CompletionUsage
    from oaio_protocol.models.chat import PromptTokensDetails as PromptTokensDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompletionTokensDetails": "oaio_protocol.models.chat:CompletionTokensDetails",
            "CompletionUsage": "oaio_protocol.models.chat:CompletionUsage",
            "PromptTokensDetails": "oaio_protocol.models.chat:PromptTokensDetails",
        },
    )
