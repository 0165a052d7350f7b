"""Operations of beta responses.

Sources:

https://platform.openai.com/docs/api-reference/responses
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...streams import ResponseEvents
from ...streams.accumulate import whole
from .._base import CallOptions, Omit, Operation, Spec, omit
from .._parts import BetaOptions, NoParams, as_it_is, beta, event_reader, given, kinds, sized
from .._response_params import (
    ResponseConversationParam,
    ResponseInputItemParam,
    ResponsePromptParam,
    ResponseTextConfigParam,
    ToolChoiceParam,
    ToolParam,
)

if TYPE_CHECKING:
    from ...models.generated.beta_responses import (
        BetaCompactedResponse,
        BetaResponse,
        BetaResponseItemPage,
        InputTokenCountResponse,
    )


class BetaPromptCacheOptionsParam(TypedDict, total=False):
    """`prompt_cache_options` of `beta.responses.compact`."""

    ttl: Literal["30m"]
    mode: Literal["implicit", "explicit"]


BetaServiceTierResponses: TypeAlias = (
    Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
)


BetaReasoningEffort: TypeAlias = (
    Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
)


class BetaReasoningParam(TypedDict, total=False):
    """`reasoning` of `beta.responses.create`."""

    mode: str
    effort: BetaReasoningEffort
    """`medium` if it is left out."""
    summary: Literal["auto", "concise", "detailed"] | None
    context: Literal["auto", "current_turn", "all_turns"] | None
    generate_summary: Literal["auto", "concise", "detailed"] | None
    """Deprecated."""


BetaIncludeEnum: TypeAlias = Literal[
    "file_search_call.results",
    "web_search_call.results",
    "web_search_call.action.sources",
    "message.input_image.image_url",
    "computer_call_output.output.image_url",
    "code_interpreter_call.outputs",
    "reasoning.encrypted_content",
    "message.output_text.logprobs",
]


class BetaModerationConfigParam(TypedDict):
    """`input` of a `BetaModerationPolicyParam`."""

    mode: Literal["score", "block"]


class BetaModerationPolicyParam(TypedDict, total=False):
    """`policy` of a `BetaModerationParam`."""

    input: BetaModerationConfigParam | None
    output: BetaModerationConfigParam | None


class BetaModerationParam(TypedDict, total=False):
    """`moderation` of `beta.responses.create`."""

    model: Required[str]
    policy: BetaModerationPolicyParam | None


class BetaResponseStreamOptionsParam(TypedDict, total=False):
    """`stream_options` of `beta.responses.create`."""

    include_obfuscation: bool


class BetaContextManagementParam(TypedDict, total=False):
    """`context_management` of `beta.responses.create`."""

    type: Required[str]
    compact_threshold: int | None
    """At least 1000."""


class BetaMultiAgentParam(TypedDict, total=False):
    """`multi_agent` of `beta.responses.create`."""

    enabled: Required[bool]
    max_concurrent_subagents: int
    """At least 1."""


class BetaResponseCancelArguments(BetaOptions, CallOptions, total=False):
    """The same, and what every operation takes."""


class BetaResponseCompactParams(TypedDict, total=False):
    """The arguments of `beta.responses.compact`."""

    model: Required[str | None]
    input: str | Iterable[ResponseInputItemParam] | None
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    """At most 64 characters."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    image: Mapping[str, object]


class BetaResponseCompactArguments(
    BetaResponseCompactParams, BetaOptions, CallOptions, total=False
):
    """The same, and what every operation takes."""


class BetaResponseCreateParams(TypedDict, total=False):
    """The arguments of `beta.responses.create`."""

    metadata: Mapping[str, str] | None
    top_logprobs: int
    """0 to 20."""
    temperature: float | None
    """0 to 2; `1` if it is left out."""
    top_p: float | None
    """0 to 1; `1` if it is left out."""
    user: str
    """Deprecated."""
    safety_identifier: str | None
    """At most 64 characters."""
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: BetaPromptCacheOptionsParam
    previous_response_id: str | None
    model: str
    background: bool | None
    """`false` if it is left out."""
    max_tool_calls: int | None
    text: ResponseTextConfigParam
    tools: Iterable[ToolParam]
    tool_choice: ToolChoiceParam
    prompt: ResponsePromptParam
    service_tier: BetaServiceTierResponses
    """`auto` if it is left out."""
    truncation: Literal["auto", "disabled"] | None
    """`disabled` if it is left out; deprecated."""
    reasoning: BetaReasoningParam | None
    input: str | Iterable[ResponseInputItemParam]
    include: Iterable[BetaIncludeEnum] | None
    parallel_tool_calls: bool | None
    """`true` if it is left out."""
    store: bool | None
    """`true` if it is left out."""
    instructions: str | None
    moderation: BetaModerationParam | None
    stream_options: BetaResponseStreamOptionsParam | None
    conversation: str | ResponseConversationParam | None
    context_management: Iterable[BetaContextManagementParam] | None
    """At least 1 entries."""
    max_output_tokens: int | None
    """At least 16."""
    multi_agent: BetaMultiAgentParam | None
    access_programs: Mapping[str, object]
    background_options: Mapping[str, object]
    image: Mapping[str, object]


class BetaResponseCreateParamsStreaming(BetaResponseCreateParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class BetaResponseCreateParamsNonStreaming(BetaResponseCreateParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class BetaResponseCreateArguments(BetaResponseCreateParams, BetaOptions, CallOptions, total=False):
    """The same, and what every operation takes."""


class BetaResponseDeleteArguments(BetaOptions, CallOptions, total=False):
    """The same, and what every operation takes."""


class BetaResponseRetrieveParams(TypedDict, total=False):
    """The arguments of `beta.responses.retrieve`."""

    include: Iterable[BetaIncludeEnum]
    starting_after: int
    include_obfuscation: bool


class BetaResponseRetrieveParamsStreaming(BetaResponseRetrieveParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class BetaResponseRetrieveParamsNonStreaming(BetaResponseRetrieveParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class BetaResponseRetrieveArguments(
    BetaResponseRetrieveParams, BetaOptions, CallOptions, total=False
):
    """The same, and what every operation takes."""


class BetaResponseInputItemListParams(TypedDict, total=False):
    """The arguments of `beta.responses.input_items.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    after: str
    include: Iterable[BetaIncludeEnum]


class BetaResponseInputItemListArguments(
    BetaResponseInputItemListParams, BetaOptions, CallOptions, total=False
):
    """The same, and what every operation takes."""


class BetaResponseInputTokenCountParams(TypedDict, total=False):
    """The arguments of `beta.responses.input_tokens.count`."""

    model: str | None
    input: str | Iterable[ResponseInputItemParam] | None
    previous_response_id: str | None
    tools: Iterable[ToolParam] | None
    text: ResponseTextConfigParam | None
    reasoning: BetaReasoningParam | None
    truncation: Literal["auto", "disabled"]
    """Deprecated."""
    instructions: str | None
    personality: str
    conversation: str | ResponseConversationParam | None
    tool_choice: ToolChoiceParam | None
    parallel_tool_calls: bool | None


class BetaResponseInputTokenCountArguments(
    BetaResponseInputTokenCountParams, BetaOptions, CallOptions, total=False
):
    """The same, and what every operation takes."""


def _beta_response(value: Any, strict: bool) -> "BetaResponse":
    from ...models.generated.beta_responses import BetaResponse

    return decode(BetaResponse, value, strict=strict)


def _beta_compacted_response(value: Any, strict: bool) -> "BetaCompactedResponse":
    from ...models.generated.beta_responses import BetaCompactedResponse

    return decode(BetaCompactedResponse, value, strict=strict)


def _beta_response_stream_event_reader(strict: bool) -> Callable[[Any, Any], Any]:
    from ...models.generated.beta_responses import BetaResponseStreamEvent

    return event_reader(BetaResponseStreamEvent, strict)


def _beta_response_item_page(value: Any, strict: bool) -> "BetaResponseItemPage":
    from ...models.generated.beta_responses import BetaResponseItemPage

    return decode(BetaResponseItemPage, value, strict=strict)


def _input_token_count_response(value: Any, strict: bool) -> "InputTokenCountResponse":
    from ...models.generated.beta_responses import InputTokenCountResponse

    return decode(InputTokenCountResponse, value, strict=strict)


CANCEL = Spec(
    name="beta.responses.cancel",
    method="POST",
    path="/responses/{response_id}/cancel",
    parameters=NoParams,
    read=_beta_response,
)


def cancel(
    response_id: str, **arguments: Unpack[BetaResponseCancelArguments]
) -> "Operation[BetaResponse]":
    """Build `POST /responses/{response_id}/cancel`."""
    return CANCEL.build(beta(arguments), {"response_id": response_id})


COMPACT = Spec(
    name="beta.responses.compact",
    method="POST",
    path="/responses/compact",
    parameters=BetaResponseCompactParams,
    read=_beta_compacted_response,
    rules=(
        given("model"),
        rule.text("model"),
        kinds("input", "text", "list"),
        rule.text("previous_response_id"),
        rule.text("instructions"),
        rule.text("prompt_cache_key", 0, 64),
        rule.text("prompt_cache_retention"),
        rule.inside("prompt_cache_options", rule.text("ttl"), rule.text("mode")),
        rule.text("service_tier"),
        kinds("image", "mapping"),
    ),
)


def compact(
    **arguments: Unpack[BetaResponseCompactArguments],
) -> "Operation[BetaCompactedResponse]":
    """Build `POST /responses/compact`."""
    return COMPACT.build(beta(arguments))


CREATE = Spec(
    name="beta.responses.create",
    method="POST",
    path="/responses",
    parameters=BetaResponseCreateParams,
    read=_beta_response,
    rules=(
        rule.metadata(),
        rule.integer("top_logprobs", 0, 20),
        rule.within("temperature", 0, 2),
        rule.within("top_p", 0, 1),
        rule.text("user"),
        rule.text("safety_identifier", 0, 64),
        rule.text("prompt_cache_key"),
        rule.text("prompt_cache_retention"),
        rule.inside("prompt_cache_options", rule.text("ttl"), rule.text("mode")),
        rule.text("previous_response_id"),
        rule.text("model"),
        kinds("background", "boolean"),
        rule.integer("max_tool_calls"),
        kinds("text", "mapping"),
        sized("tools"),
        kinds("tool_choice", "text", "mapping"),
        kinds("prompt", "mapping"),
        rule.text("service_tier"),
        rule.text("truncation"),
        rule.inside(
            "reasoning",
            rule.text("mode"),
            rule.text("effort"),
            rule.text("summary"),
            rule.text("context"),
            rule.text("generate_summary"),
        ),
        kinds("input", "text", "list"),
        sized("include"),
        kinds("parallel_tool_calls", "boolean"),
        kinds("store", "boolean"),
        rule.text("instructions"),
        rule.inside(
            "moderation",
            rule.required("model"),
            rule.text("model"),
            rule.inside(
                "policy",
                rule.inside("input", rule.required("mode"), rule.text("mode")),
                rule.inside("output", rule.required("mode"), rule.text("mode")),
            ),
        ),
        rule.inside("stream_options", kinds("include_obfuscation", "boolean")),
        kinds("conversation", "text", "mapping"),
        sized("context_management", 1),
        rule.each(
            "context_management",
            rule.required("type"),
            rule.text("type"),
            rule.integer("compact_threshold", 1000),
        ),
        rule.integer("max_output_tokens", 16),
        rule.inside(
            "multi_agent",
            rule.required("enabled"),
            kinds("enabled", "boolean"),
            rule.integer("max_concurrent_subagents", 1),
        ),
        kinds("access_programs", "mapping"),
        kinds("background_options", "mapping"),
        kinds("image", "mapping"),
    ),
    events=ResponseEvents,
    read_event=_beta_response_stream_event_reader,
    accumulate=whole.beta_response,
)


def create(
    *, stream: bool | Omit | None = omit, **arguments: Unpack[BetaResponseCreateArguments]
) -> "Operation[BetaResponse]":
    """Build `POST /responses`."""
    return CREATE.build(beta({"stream": stream, **arguments}))


DELETE = Spec(
    name="beta.responses.delete",
    method="DELETE",
    path="/responses/{response_id}",
    parameters=NoParams,
    read=as_it_is,
    answer="none",
    headers=(("Accept", "*/*"),),
)


def delete(response_id: str, **arguments: Unpack[BetaResponseDeleteArguments]) -> Operation[None]:
    """Build `DELETE /responses/{response_id}`."""
    return DELETE.build(beta(arguments), {"response_id": response_id})


RETRIEVE = Spec(
    name="beta.responses.retrieve",
    method="GET",
    path="/responses/{response_id}",
    parameters=BetaResponseRetrieveParams,
    read=_beta_response,
    rules=(
        sized("include"),
        rule.integer("starting_after"),
        kinds("include_obfuscation", "boolean"),
    ),
    events=ResponseEvents,
    read_event=_beta_response_stream_event_reader,
    accumulate=whole.beta_response,
)


def retrieve(
    response_id: str,
    *,
    stream: bool | Omit | None = omit,
    **arguments: Unpack[BetaResponseRetrieveArguments],
) -> "Operation[BetaResponse]":
    """Build `GET /responses/{response_id}`."""
    return RETRIEVE.build(beta({"stream": stream, **arguments}), {"response_id": response_id})


INPUT_ITEMS_LIST = Spec(
    name="beta.responses.input_items.list",
    method="GET",
    path="/responses/{response_id}/input_items",
    parameters=BetaResponseInputItemListParams,
    read=_beta_response_item_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        sized("include"),
    ),
)


def input_items_list(
    response_id: str, **arguments: Unpack[BetaResponseInputItemListArguments]
) -> "Operation[BetaResponseItemPage]":
    """Build `GET /responses/{response_id}/input_items`."""
    return INPUT_ITEMS_LIST.build(beta(arguments), {"response_id": response_id})


INPUT_TOKENS_COUNT = Spec(
    name="beta.responses.input_tokens.count",
    method="POST",
    path="/responses/input_tokens",
    parameters=BetaResponseInputTokenCountParams,
    read=_input_token_count_response,
    rules=(
        rule.text("model"),
        kinds("input", "text", "list"),
        rule.text("previous_response_id"),
        sized("tools"),
        kinds("text", "mapping"),
        rule.inside(
            "reasoning",
            rule.text("mode"),
            rule.text("effort"),
            rule.text("summary"),
            rule.text("context"),
            rule.text("generate_summary"),
        ),
        rule.text("truncation"),
        rule.text("instructions"),
        rule.text("personality"),
        kinds("conversation", "text", "mapping"),
        kinds("tool_choice", "text", "mapping"),
        kinds("parallel_tool_calls", "boolean"),
    ),
)


def input_tokens_count(
    **arguments: Unpack[BetaResponseInputTokenCountArguments],
) -> "Operation[InputTokenCountResponse]":
    """Build `POST /responses/input_tokens`."""
    return INPUT_TOKENS_COUNT.build(beta(arguments))
