"""The names of `openai.types.chat.chat_completion_content_part_input_audio_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam,
    )
    from oaio_protocol.operations._chat_message_params import InputAudioParam as _InputAudioParam
    from oaio_protocol.operations._chat_message_params import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )

    InputAudio: TypeAlias = _InputAudioParam
    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatCompletionContentPartInputAudioParam": "oaio_protocol.operations._chat_message_params:ChatCompletionContentPartInputAudioParam",
            "InputAudio": "oaio_protocol.operations._chat_message_params:InputAudioParam",
            "PromptCacheBreakpoint": "oaio_protocol.operations._chat_message_params:PromptCacheBreakpointParam",
        },
    )
