"""The names of `openai.types.chat.chat_completion_content_part_image`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.chat import (
        ChatCompletionRequestMessageContentPartImage as _ChatCompletionRequestMessageContentPartImage,
    )
    from oaio_protocol.models.generated.chat import (
        ChatCompletionRequestMessageContentPartImageImageURL as _ChatCompletionRequestMessageContentPartImageImageURL,
    )
    from oaio_protocol.models.generated.chat import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )

    ChatCompletionContentPartImage: TypeAlias = _ChatCompletionRequestMessageContentPartImage
    ImageURL: TypeAlias = _ChatCompletionRequestMessageContentPartImageImageURL
    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionContentPartImage": "oaio_protocol.models.generated.chat:ChatCompletionRequestMessageContentPartImage",
            "ImageURL": "oaio_protocol.models.generated.chat:ChatCompletionRequestMessageContentPartImageImageURL",
            "PromptCacheBreakpoint": "oaio_protocol.models.generated.chat:PromptCacheBreakpointParam",
        },
    )
