"""The arguments of a chat completion and of a response with `stream`, which methods take apart.

No operation needs them: they are for users who put arguments together before they call a method.
"""

from typing import Literal, Required

from ._chat_params import ChatCompletionCreateParams
from ._response_params import ResponseCreateParams


class ChatCompletionCreateParamsStreaming(ChatCompletionCreateParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ChatCompletionCreateParamsNonStreaming(ChatCompletionCreateParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class ResponseCreateParamsStreaming(ResponseCreateParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ResponseCreateParamsNonStreaming(ResponseCreateParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None
