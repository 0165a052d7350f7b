"""The names of `openai.types.chat.completion_update_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.chat import (
        ChatCompletionUpdateParams as _ChatCompletionUpdateParams,
    )

    CompletionUpdateParams: TypeAlias = _ChatCompletionUpdateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompletionUpdateParams": "oaio_protocol.operations.generated.chat:ChatCompletionUpdateParams",
        },
    )
