"""The names of `openai.types.chat.completion_list_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.chat import (
        ChatCompletionListParams as _ChatCompletionListParams,
    )

    CompletionListParams: TypeAlias = _ChatCompletionListParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CompletionListParams": "oaio_protocol.operations.generated.chat:ChatCompletionListParams",
        },
    )
