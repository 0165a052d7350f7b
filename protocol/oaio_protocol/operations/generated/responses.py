"""Operations of responses.

Sources:

https://platform.openai.com/docs/api-reference/responses
"""

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...streams import ResponseEvents
from ...streams.accumulate import whole
from .._base import CallOptions, Omit, Operation, Spec, omit
from .._parts import NoParams, as_it_is, event_reader, given, kinds, sized
from .._response_params import (
    ReasoningParam,
    ResponseConversationParam,
    ResponseInputItemParam,
    ResponseTextConfigParam,
    ToolChoiceParam,
    ToolParam,
)
from ._shared import IncludeEnum

if TYPE_CHECKING:
    from ...models.generated.responses import (
        CompactedResponse,
        InputTokenCountResponse,
        ResponseItemPage,
    )
    from ...models.responses import Response


class PromptCacheOptionsParam(TypedDict, total=False):
    """`prompt_cache_options` of `responses.compact`."""

    ttl: Literal["30m"]
    mode: Literal["implicit", "explicit"]


class ResponseCompactParams(TypedDict, total=False):
    """The arguments of `responses.compact`."""

    model: Required[str | None]
    input: str | Iterable[ResponseInputItemParam] | None
    previous_response_id: str | None
    instructions: str | None
    prompt_cache_key: str | None
    """At most 64 characters."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """Deprecated."""
    prompt_cache_options: PromptCacheOptionsParam | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority"] | None
    image: Mapping[str, object]


class ResponseCompactArguments(ResponseCompactParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ResponseRetrieveParams(TypedDict, total=False):
    """The arguments of `responses.retrieve`."""

    include: Iterable[IncludeEnum]
    starting_after: int
    include_obfuscation: bool


class ResponseRetrieveParamsStreaming(ResponseRetrieveParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ResponseRetrieveParamsNonStreaming(ResponseRetrieveParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class ResponseRetrieveArguments(ResponseRetrieveParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ResponseInputItemListParams(TypedDict, total=False):
    """The arguments of `responses.input_items.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    after: str
    include: Iterable[IncludeEnum]


class ResponseInputItemListArguments(ResponseInputItemListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ResponseInputTokenCountParams(TypedDict, total=False):
    """The arguments of `responses.input_tokens.count`."""

    model: str | None
    input: str | Iterable[ResponseInputItemParam] | None
    previous_response_id: str | None
    tools: Iterable[ToolParam] | None
    text: ResponseTextConfigParam | None
    reasoning: ReasoningParam | None
    truncation: Literal["auto", "disabled"]
    """Deprecated."""
    instructions: str | None
    personality: str
    conversation: str | ResponseConversationParam | None
    tool_choice: ToolChoiceParam | None
    parallel_tool_calls: bool | None


class ResponseInputTokenCountArguments(ResponseInputTokenCountParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _response(value: Any, strict: bool) -> "Response":
    from ...models.responses import Response

    return decode(Response, value, strict=strict)


def _compacted_response(value: Any, strict: bool) -> "CompactedResponse":
    from ...models.generated.responses import CompactedResponse

    return decode(CompactedResponse, value, strict=strict)


def _response_stream_event_reader(strict: bool) -> Callable[[Any, Any], Any]:
    from ...models.response_events import ResponseStreamEvent

    return event_reader(ResponseStreamEvent, strict)


def _response_item_page(value: Any, strict: bool) -> "ResponseItemPage":
    from ...models.generated.responses import ResponseItemPage

    return decode(ResponseItemPage, value, strict=strict)


def _input_token_count_response(value: Any, strict: bool) -> "InputTokenCountResponse":
    from ...models.generated.responses import InputTokenCountResponse

    return decode(InputTokenCountResponse, value, strict=strict)


CANCEL = Spec(
    name="responses.cancel",
    method="POST",
    path="/responses/{response_id}/cancel",
    parameters=NoParams,
    read=_response,
)


def cancel(response_id: str, **options: Unpack[CallOptions]) -> "Operation[Response]":
    """Build `POST /responses/{response_id}/cancel`."""
    return CANCEL.build(options, {"response_id": response_id})


COMPACT = Spec(
    name="responses.compact",
    method="POST",
    path="/responses/compact",
    parameters=ResponseCompactParams,
    read=_compacted_response,
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


def compact(**arguments: Unpack[ResponseCompactArguments]) -> "Operation[CompactedResponse]":
    """Build `POST /responses/compact`."""
    return COMPACT.build(arguments)


DELETE = Spec(
    name="responses.delete",
    method="DELETE",
    path="/responses/{response_id}",
    parameters=NoParams,
    read=as_it_is,
    answer="none",
    headers=(("Accept", "*/*"),),
)


def delete(response_id: str, **options: Unpack[CallOptions]) -> Operation[None]:
    """Build `DELETE /responses/{response_id}`."""
    return DELETE.build(options, {"response_id": response_id})


RETRIEVE = Spec(
    name="responses.retrieve",
    method="GET",
    path="/responses/{response_id}",
    parameters=ResponseRetrieveParams,
    read=_response,
    rules=(
        sized("include"),
        rule.integer("starting_after"),
        kinds("include_obfuscation", "boolean"),
    ),
    events=ResponseEvents,
    read_event=_response_stream_event_reader,
    accumulate=whole.response,
)


def retrieve(
    response_id: str,
    *,
    stream: bool | Omit | None = omit,
    **arguments: Unpack[ResponseRetrieveArguments],
) -> "Operation[Response]":
    """Build `GET /responses/{response_id}`."""
    return RETRIEVE.build({"stream": stream, **arguments}, {"response_id": response_id})


INPUT_ITEMS_LIST = Spec(
    name="responses.input_items.list",
    method="GET",
    path="/responses/{response_id}/input_items",
    parameters=ResponseInputItemListParams,
    read=_response_item_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        sized("include"),
    ),
)


def input_items_list(
    response_id: str, **arguments: Unpack[ResponseInputItemListArguments]
) -> "Operation[ResponseItemPage]":
    """Build `GET /responses/{response_id}/input_items`."""
    return INPUT_ITEMS_LIST.build(arguments, {"response_id": response_id})


INPUT_TOKENS_COUNT = Spec(
    name="responses.input_tokens.count",
    method="POST",
    path="/responses/input_tokens",
    parameters=ResponseInputTokenCountParams,
    read=_input_token_count_response,
    rules=(
        rule.text("model"),
        kinds("input", "text", "list"),
        rule.text("previous_response_id"),
        sized("tools"),
        kinds("text", "mapping"),
        kinds("reasoning", "mapping"),
        rule.text("truncation"),
        rule.text("instructions"),
        rule.text("personality"),
        kinds("conversation", "text", "mapping"),
        kinds("tool_choice", "text", "mapping"),
        kinds("parallel_tool_calls", "boolean"),
    ),
)


def input_tokens_count(
    **arguments: Unpack[ResponseInputTokenCountArguments],
) -> "Operation[InputTokenCountResponse]":
    """Build `POST /responses/input_tokens`."""
    return INPUT_TOKENS_COUNT.build(arguments)
