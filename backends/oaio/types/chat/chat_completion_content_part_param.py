"""The names of `openai.types.chat.chat_completion_content_part_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartFileParam as _ChatCompletionContentPartFileParam,
    )
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartParam as ChatCompletionContentPartParam,
    )
    from oaio_protocol.operations._chat_message_params import FileParam as _FileParam
    from oaio_protocol.operations._chat_message_params import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )

    File: TypeAlias = _ChatCompletionContentPartFileParam
    FileFile: TypeAlias = _FileParam
    FilePromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionContentPartParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartParam",
            "File": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartFileParam",
            "FileFile": "oaio_protocol.operations._chat_message_params:FileParam",
            "FilePromptCacheBreakpoint": "oaio_protocol.operations._chat_message_params:PromptCacheBreakpointParam",
        },
    )
