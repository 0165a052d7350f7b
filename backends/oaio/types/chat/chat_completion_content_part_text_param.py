"""The names of `openai.types.chat.chat_completion_content_part_text_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )

    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionContentPartTextParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartTextParam",
            "PromptCacheBreakpoint": "oaio_protocol.operations._chat_message_params:PromptCacheBreakpointParam",
        },
    )
