"""What the operations of chat answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage
from .._base import Model, model
from ..chat import (
    ChatCompletion,
    ChatCompletionMessageCustomToolCall,
    ChatCompletionMessageFunctionToolCall,
)


@model
class ChatCompletionStoreMessageAnnotationURLCitation(Model):
    """`url_citation` of a `ChatCompletionStoreMessageAnnotation`."""

    end_index: int
    start_index: int
    url: str
    title: str


@model
class ChatCompletionStoreMessageAnnotation(Model):
    """`annotations` of a `ChatCompletionStoreMessage`."""

    type: Literal["url_citation"]
    url_citation: ChatCompletionStoreMessageAnnotationURLCitation


@model
class ChatCompletionStoreMessageFunctionCall(Model):
    """`function_call` of a `ChatCompletionStoreMessage`."""

    arguments: str
    name: str


@model
class ChatCompletionStoreMessageAudio(Model):
    """`audio` of a `ChatCompletionStoreMessage`."""

    id: str
    expires_at: int
    data: str
    transcript: str


@model
class PromptCacheBreakpointParam(Model):
    """`prompt_cache_breakpoint` of a `ChatCompletionRequestMessageContentPartText`."""

    mode: Literal["explicit"]


@model
class ChatCompletionRequestMessageContentPartText(Model):
    """`content_parts` of a `ChatCompletionStoreMessage`."""

    type: Literal["text"]
    text: str
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None


@model
class ChatCompletionRequestMessageContentPartImageImageURL(Model):
    """`image_url` of a `ChatCompletionRequestMessageContentPartImage`."""

    url: str
    detail: Literal["auto", "low", "high"] | None = None


@model
class ChatCompletionRequestMessageContentPartImage(Model):
    """`content_parts` of a `ChatCompletionStoreMessage`."""

    type: Literal["image_url"]
    image_url: ChatCompletionRequestMessageContentPartImageImageURL
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None


@model
class ChatCompletionStoreMessage(Model):
    """An entry of what `chat.completions.messages.list` answers."""

    role: Literal["assistant"]
    id: str
    content: str | None = None
    refusal: str | None = None
    tool_calls: (
        list[ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall] | None
    ) = None
    annotations: list[ChatCompletionStoreMessageAnnotation] | None = None
    function_call: ChatCompletionStoreMessageFunctionCall | None = None
    audio: ChatCompletionStoreMessageAudio | None = None
    content_parts: (
        list[
            ChatCompletionRequestMessageContentPartText
            | ChatCompletionRequestMessageContentPartImage
        ]
        | None
    ) = None


@model
class ChatCompletionPage(CursorPage[ChatCompletion]):
    """A page of `chat.completions.list`."""

    data: list[ChatCompletion]
    object: Literal["list"]
    first_id: str
    last_id: str


@model
class ChatCompletionStoreMessagePage(CursorPage[ChatCompletionStoreMessage]):
    """A page of `chat.completions.messages.list`."""

    data: list[ChatCompletionStoreMessage]
    object: Literal["list"]
    first_id: str
    last_id: str
