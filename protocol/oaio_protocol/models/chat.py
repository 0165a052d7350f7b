"""What chat completions answer.

Source: https://platform.openai.com/docs/api-reference/chat. Times are seconds since 1970 (UTC),
counts are tokens, logarithms are natural.
"""

from typing import Literal

from ._base import Model, model

FinishReason = Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
ServiceTier = Literal["auto", "default", "flex", "scale", "priority", "fast"]


# --- tokens -----------------------------------------------------------------------------------


@model
class TopLogprob(Model):
    """One of the likeliest tokens at a position; `bytes` is its UTF-8."""

    token: str
    logprob: float
    bytes: list[int] | None = None


@model
class ChatCompletionTokenLogprob(Model):
    """A token of the answer, its log probability, and what else was likely there."""

    token: str
    logprob: float
    top_logprobs: list[TopLogprob]
    bytes: list[int] | None = None


@model
class ChoiceLogprobs(Model):
    """The log probabilities of the tokens of a choice."""

    content: list[ChatCompletionTokenLogprob] | None = None
    refusal: list[ChatCompletionTokenLogprob] | None = None


@model
class CompletionTokensDetails(Model):
    """What the tokens of the answer were used for."""

    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    text_tokens: int | None = None


@model
class PromptTokensDetails(Model):
    """What the tokens of the prompt were made of."""

    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None


@model
class CompletionUsage(Model):
    """How many tokens the call used."""

    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionTokensDetails | None = None
    prompt_tokens_details: PromptTokensDetails | None = None


# --- messages ---------------------------------------------------------------------------------


@model
class Function(Model):
    """The function that the model calls; `arguments` is JSON as the model wrote it: check it."""

    arguments: str
    name: str


@model
class ChatCompletionMessageFunctionToolCall(Model):
    """A call of a function; answer it with a `tool` message that has its `id`."""

    id: str
    function: Function
    type: Literal["function"]


@model
class Custom(Model):
    """The custom tool that the model calls, with the text it passes."""

    input: str
    name: str


@model
class ChatCompletionMessageCustomToolCall(Model):
    """A call of a custom tool."""

    id: str
    custom: Custom
    type: Literal["custom"]


ChatCompletionMessageToolCallUnion = (
    ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall
)


@model
class FunctionCall(Model):
    """A call in the form that `tool_calls` replaced."""

    arguments: str
    name: str


@model
class AnnotationURLCitation(Model):
    """A web page that the characters from `start_index` to `end_index` come from."""

    end_index: int
    start_index: int
    title: str
    url: str


@model
class Annotation(Model):
    """A note about a part of the text."""

    type: Literal["url_citation"]
    url_citation: AnnotationURLCitation


@model
class ChatCompletionAudio(Model):
    """A spoken answer: base64 `data`, kept on the server until `expires_at`."""

    id: str
    data: str
    expires_at: int
    transcript: str


@model
class ChatCompletionMessage(Model):
    """A message that the model wrote. It can be put into `messages` as it is."""

    role: Literal["assistant"]
    content: str | None = None
    refusal: str | None = None
    annotations: list[Annotation] | None = None
    audio: ChatCompletionAudio | None = None
    function_call: FunctionCall | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None


# --- moderation -------------------------------------------------------------------------------


@model
class ModerationResult(Model):
    """What the moderation model found, by category."""

    categories: dict[str, bool]
    category_applied_input_types: dict[str, list[Literal["text", "image"]]]
    category_scores: dict[str, float]
    flagged: bool
    model: str
    type: Literal["moderation_result"]


@model
class ModerationResults(Model):
    """The results of a moderation that was carried out."""

    model: str
    results: list[ModerationResult]
    type: Literal["moderation_results"]


@model
class ModerationError(Model):
    """Why a moderation was not carried out."""

    code: str
    message: str
    type: Literal["error"]


@model
class Moderation(Model):
    """The moderation of the prompt and of the answer, where it was asked for."""

    input: ModerationResults | ModerationError
    output: ModerationResults | ModerationError


# --- plain answers ----------------------------------------------------------------------------


@model
class Choice(Model):
    """One of the answers."""

    finish_reason: FinishReason
    index: int
    message: ChatCompletionMessage
    logprobs: ChoiceLogprobs | None = None


@model
class ChatCompletion(Model):
    """The answer to a chat, whole."""

    id: str
    choices: list[Choice]
    created: int
    model: str
    object: Literal["chat.completion"]
    metadata: dict[str, str] | None = None
    moderation: Moderation | None = None
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


# --- streamed answers -------------------------------------------------------------------------


@model
class ChoiceDeltaFunctionCall(Model):
    """A piece of a `FunctionCall`."""

    arguments: str | None = None
    name: str | None = None


@model
class ChoiceDeltaToolCallFunction(Model):
    """A piece of a `Function`."""

    arguments: str | None = None
    name: str | None = None


@model
class ChoiceDeltaToolCall(Model):
    """A piece of the tool call number `index`; id and name come with its first piece."""

    index: int
    id: str | None = None
    function: ChoiceDeltaToolCallFunction | None = None
    type: Literal["function"] | None = None


@model
class ChoiceDeltaAudio(Model):
    """A piece of a spoken answer; `expires_at` comes alone, with the last."""

    id: str | None = None
    data: str | None = None
    expires_at: int | None = None
    transcript: str | None = None


@model
class ChoiceDelta(Model):
    """What an event adds to a message. `audio` is sent, though the API's description lacks it."""

    audio: ChoiceDeltaAudio | None = None
    content: str | None = None
    function_call: ChoiceDeltaFunctionCall | None = None
    refusal: str | None = None
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    tool_calls: list[ChoiceDeltaToolCall] | None = None


@model
class ChunkChoice(Model):
    """What an event adds to the choice number `index`."""

    delta: ChoiceDelta
    index: int
    finish_reason: FinishReason | None = None
    logprobs: ChoiceLogprobs | None = None


@model
class ChatCompletionChunk(Model):
    """One event of a streamed answer.

    `usage` comes with the last event, which has no choices, if `stream_options` asked for it.
    `obfuscation` is padding that hides the length of the text from who watches the network.
    """

    id: str
    choices: list[ChunkChoice]
    created: int
    model: str
    object: Literal["chat.completion.chunk"]
    moderation: Moderation | None = None
    obfuscation: str | None = None
    service_tier: ServiceTier | None = None
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None


# --- stored answers ---------------------------------------------------------------------------


@model
class ChatCompletionDeleted(Model):
    """A stored completion is gone."""

    id: str
    deleted: bool
    object: Literal["chat.completion.deleted"]


@model
class PromptCacheBreakpoint(Model):
    """A mark up to which the prompt is to be cached, for `ttl`."""

    mode: Literal["explicit"]
    ttl: Literal["30m", "12h"] | None = None


@model
class ChatCompletionContentPartText(Model):
    """A text in a message."""

    text: str
    type: Literal["text"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


@model
class ImageURL(Model):
    """Where an image is: an address, or a `data:` URL with the image itself."""

    url: str
    detail: Literal["auto", "low", "high", "original"] | None = None


@model
class ChatCompletionContentPartImage(Model):
    """An image in a message."""

    image_url: ImageURL
    type: Literal["image_url"]
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None


ChatCompletionStoreMessageContentPart = (
    ChatCompletionContentPartText | ChatCompletionContentPartImage
)


@model
class ChatCompletionStoreMessage(ChatCompletionMessage):
    """A message of a stored completion."""

    id: str
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None
