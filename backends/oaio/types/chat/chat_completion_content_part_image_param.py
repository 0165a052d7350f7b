"""The names of `openai.types.chat.chat_completion_content_part_image_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam,
    )
    from oaio_protocol.operations._chat_message_params import ImageURLParam as _ImageURLParam
    from oaio_protocol.operations._chat_message_params import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )

    ImageURL: TypeAlias = _ImageURLParam
    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionContentPartImageParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartImageParam",
            "ImageURL": "oaio_protocol.operations._chat_message_params:ImageURLParam",
            "PromptCacheBreakpoint": "oaio_protocol.operations._chat_message_params:PromptCacheBreakpointParam",
        },
    )
