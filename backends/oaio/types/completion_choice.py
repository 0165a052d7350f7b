"""The names of `openai.types.completion_choice`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.completions import CompletionChoice as CompletionChoice
    from oaio_protocol.models.generated.completions import (
        CompletionChoiceLogprobs as _CompletionChoiceLogprobs,
    )

    Logprobs: TypeAlias = _CompletionChoiceLogprobs
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompletionChoice": "oaio_protocol.models.generated.completions:CompletionChoice",
            "Logprobs": "oaio_protocol.models.generated.completions:CompletionChoiceLogprobs",
        },
    )
