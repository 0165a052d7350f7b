"""The arguments of a chat completion, and what must hold for them.

Source: https://platform.openai.com/docs/api-reference/chat/create.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, Required, TypeAlias, TypedDict

from .. import validation as rule
from ..models.chat import ServiceTier
from ._chat_message_params import (
    ChatCompletionContentPartTextParam,
    ChatCompletionToolChoiceOptionParam,
    ChatCompletionToolUnionParam,
    MessageInput,
    NameParam,
)


class VoiceIdParam(TypedDict):
    """A voice of one's own."""

    id: str


class ChatCompletionAudioParam(TypedDict):
    """How a spoken answer is to sound."""

    format: Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]
    voice: str | VoiceIdParam


class FunctionParam(TypedDict, total=False):
    """A function, in the form that `tools` replaced."""

    name: Required[str]
    description: str
    parameters: Mapping[str, object]


class ModerationModeParam(TypedDict):
    """Only score, or also block."""

    mode: Literal["score", "block"]


class ModerationPolicyParam(TypedDict, total=False):
    """What happens to a prompt and to an answer that break the rules."""

    input: ModerationModeParam | None
    output: ModerationModeParam | None


class ModerationParam(TypedDict, total=False):
    """Moderate the prompt and the answer."""

    model: Required[str]
    policy: ModerationPolicyParam | None


class ChatCompletionPredictionContentParam(TypedDict):
    """What most of the answer will probably be."""

    content: str | Iterable[ChatCompletionContentPartTextParam]
    type: Literal["content"]


class PromptCacheOptionsParam(TypedDict, total=False):
    """How the prompt is cached."""

    mode: Literal["implicit", "explicit"]
    ttl: Literal["30m"]


class ResponseFormatText(TypedDict):
    """Any text."""

    type: Literal["text"]


class ResponseFormatJSONObject(TypedDict):
    """Any JSON object; the prompt must ask for it, too."""

    type: Literal["json_object"]


class JSONSchemaParam(TypedDict, total=False):
    """A JSON schema, which the answer follows exactly if it is `strict`."""

    name: Required[str]
    description: str
    schema: Mapping[str, object]
    strict: bool | None


class ResponseFormatJSONSchema(TypedDict):
    """JSON as a schema describes it."""

    json_schema: JSONSchemaParam
    type: Literal["json_schema"]


ResponseFormat: TypeAlias = ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject


class ChatCompletionStreamOptionsParam(TypedDict, total=False):
    """What a stream holds besides the text: the usage at its end, padding in each event."""

    include_obfuscation: bool
    include_usage: bool


class ApproximateLocationParam(TypedDict, total=False):
    """Where the user is, roughly; the country in ISO 3166-1, the time zone as in IANA's list."""

    city: str
    country: str
    region: str
    timezone: str


class UserLocationParam(TypedDict):
    """Where the user is."""

    approximate: ApproximateLocationParam
    type: Literal["approximate"]


class WebSearchOptionsParam(TypedDict, total=False):
    """How to search the web."""

    search_context_size: Literal["low", "medium", "high"]
    user_location: UserLocationParam | None


class ChatCompletionParams(TypedDict, total=False):
    """The body of `POST /chat/completions`, but for what helpers take in other forms, too."""

    messages: Required[Iterable[MessageInput]]
    model: Required[str]
    audio: ChatCompletionAudioParam | None
    frequency_penalty: float | None
    function_call: Literal["none", "auto"] | NameParam
    functions: Iterable[FunctionParam]
    logit_bias: Mapping[str, int] | None
    logprobs: bool | None
    max_completion_tokens: int | None
    max_tokens: int | None
    metadata: Mapping[str, str] | None
    modalities: Sequence[Literal["text", "audio"]] | None
    moderation: ModerationParam | None
    n: int | None
    parallel_tool_calls: bool
    prediction: ChatCompletionPredictionContentParam | None
    presence_penalty: float | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    safety_identifier: str | None
    seed: int | None
    service_tier: ServiceTier | None
    stop: str | Sequence[str] | None
    store: bool | None
    stream_options: ChatCompletionStreamOptionsParam | None
    temperature: float | None
    tool_choice: ChatCompletionToolChoiceOptionParam
    top_logprobs: int | None
    top_p: float | None
    user: str
    verbosity: Literal["low", "medium", "high"] | None
    web_search_options: WebSearchOptionsParam


class ChatCompletionCreateParams(ChatCompletionParams, total=False):
    """The body of `POST /chat/completions`, but for `stream`, which decides what comes back."""

    response_format: ResponseFormat
    tools: Iterable[ChatCompletionToolUnionParam]


# --- rules ------------------------------------------------------------------------------------


def _content(value: Any, _: rule.Params) -> Iterable[rule.Problem]:
    if isinstance(value, str):
        return []
    if not rule.is_list(value):
        return [("content", "must be a string or a list of parts")]
    if not hasattr(value, "__getitem__"):
        return []
    # Servers also take plain strings as parts, and kinds of parts of their own.
    return [
        (f"content[{index}].{kind}", "is required")
        for index, part in enumerate(value)
        if rule.is_mapping(part)
        and isinstance(kind := part.get("type"), str)
        and kind in _PARTS
        and part.get(kind) is None
    ]


def _one_choice(value: Any, params: rule.Params) -> Iterable[rule.Problem]:
    several = isinstance(value, int) and value > 1 and params.get("stream")
    return [("n", "must be 1 for a stream")] if several else ()


def _stop(value: Any, _: rule.Params) -> Iterable[rule.Problem]:
    if isinstance(value, str):
        return []
    if not rule.is_list(value):
        return [("stop", "must be a string or a list of strings")]
    found = list(_STOPS.check(value, {}))
    wrong = (index for index, item in enumerate(value) if not isinstance(item, str))
    return found + [(f"stop[{index}]", "must be a string") for index in wrong]


def _logit_bias(value: Any, _: rule.Params) -> Iterable[rule.Problem]:
    if not rule.is_mapping(value):
        return [("logit_bias", "must be a mapping of token ids to numbers")]
    return [
        problem
        for token, bias in value.items()
        for problem in rule.within(f"logit_bias.{token}", -100, 100).check(bias, {})
    ]


_PARTS = frozenset({"text", "refusal", "image_url", "input_audio", "file"})
"""The parts of a message whose payload has the name of their type."""

_STOPS = rule.length("stop", 1, 4)
_NAME = rule.matches(
    "name", r"[a-zA-Z0-9_-]{1,64}", "1 to 64 characters out of a-z, A-Z, 0-9, _ and -"
)
_NAMED = (rule.required("name"), _NAME)
_CALLS = rule.each(
    "tool_calls",
    rule.required("id"),
    rule.variants(
        "type",
        {
            "function": (
                rule.required("function"),
                rule.inside("function", rule.required("name"), rule.required("arguments")),
            ),
            "custom": (
                rule.required("custom"),
                rule.inside("custom", rule.required("name"), rule.required("input")),
            ),
        },
    ),
)
_CONTENT = rule.Rule("content", _content)
_MESSAGE_RULES: tuple[rule.Rule, ...] = (
    rule.required("role"),
    rule.variants(
        "role",
        {
            "developer": (rule.required("content"), _CONTENT),
            "system": (rule.required("content"), _CONTENT),
            "user": (rule.required("content"), _CONTENT),
            "assistant": (_CONTENT, _CALLS),
            "tool": (rule.required("content"), _CONTENT, rule.required("tool_call_id")),
            "function": (rule.required("name"),),
        },
    ),
)
_TOOL_RULES: tuple[rule.Rule, ...] = (
    rule.required("type"),
    rule.variants(
        "type",
        {
            "function": (rule.required("function"), rule.inside("function", *_NAMED)),
            "custom": (rule.required("custom"), rule.inside("custom", rule.required("name"))),
        },
    ),
)
_FORMAT_RULES: tuple[rule.Rule, ...] = (
    rule.required("type"),
    rule.variants(
        "type",
        {"json_schema": (rule.required("json_schema"), rule.inside("json_schema", *_NAMED))},
    ),
)

CHAT_RULES: tuple[rule.Rule, ...] = (
    rule.required("model"),
    rule.text("model"),
    rule.not_empty("model"),
    rule.required("messages"),
    rule.not_empty("messages"),
    rule.each("messages", *_MESSAGE_RULES),
    rule.within("temperature", 0, 2),
    rule.within("top_p", 0, 1),
    rule.within("frequency_penalty", -2, 2),
    rule.within("presence_penalty", -2, 2),
    rule.integer("n", 1, 128),
    rule.Rule("n", _one_choice),
    rule.integer("max_tokens"),
    rule.integer("max_completion_tokens"),
    rule.excludes("max_tokens", "max_completion_tokens"),
    rule.integer("top_logprobs", 0, 20),
    rule.needs("top_logprobs", "logprobs", value=True),
    rule.integer("seed", -(2**63), 2**63 - 1),
    rule.Rule("stop", _stop),
    rule.Rule("logit_bias", _logit_bias),
    rule.metadata(),
    rule.text("user"),
    rule.text("safety_identifier", 0, 64),
    rule.text("prompt_cache_key"),
    rule.each("tools", *_TOOL_RULES),
    rule.length("functions", 1, 128),
    rule.each("functions", *_NAMED),
    rule.inside("response_format", *_FORMAT_RULES),
    rule.inside("audio", rule.required("voice"), rule.required("format")),
    rule.inside("prediction", rule.required("type"), rule.required("content")),
    rule.inside("moderation", rule.required("model")),
)
"""What must hold for `ChatCompletionCreateParams`. Enumerations are not here: they grow."""
