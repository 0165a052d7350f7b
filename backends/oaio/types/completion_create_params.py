"""The names of `openai.types.completion_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.completions import (
        CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.completions import (
        CompletionCreateParamsStreaming as CompletionCreateParamsStreaming,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompletionCreateParamsNonStreaming": "oaio_protocol.operations.generated.completions:CompletionCreateParamsNonStreaming",
            "CompletionCreateParamsStreaming": "oaio_protocol.operations.generated.completions:CompletionCreateParamsStreaming",
        },
    )
