"""The names of `openai.types.chat.chat_completion_content_part_text`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.chat import (
        ChatCompletionRequestMessageContentPartText as _ChatCompletionRequestMessageContentPartText,
    )
    from oaio_protocol.models.generated.chat import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )

    ChatCompletionContentPartText: TypeAlias = _ChatCompletionRequestMessageContentPartText
    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionContentPartText": "oaio_protocol.models.generated.chat:ChatCompletionRequestMessageContentPartText",
            "PromptCacheBreakpoint": "oaio_protocol.models.generated.chat:PromptCacheBreakpointParam",
        },
    )
