"""Responses: https://platform.openai.com/docs/api-reference/responses"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Unpack

from ..models._decode import decode
from ..streams import ResponseEvents
from ._base import CallOptions, Omit, Operation, Spec, omit
from ._response_params import RESPONSE_RULES, ResponseCreateParams, ResponseParams

if TYPE_CHECKING:
    from ..models.responses import Response


class CreateArguments(ResponseCreateParams, CallOptions, total=False):
    """The arguments of `create`, but for `stream`."""


class ParseArguments(ResponseParams, CallOptions, total=False):
    """The arguments of `create`, but for `stream` and `tools`."""


def _response(value: Any, strict: bool) -> Response:  # noqa: FBT001
    from ..models.responses import Response

    return decode(Response, value, strict=strict)


def _event(strict: bool) -> Callable[[Any, Any], Any]:  # noqa: FBT001
    from ..models.response_events import decode_event

    return lambda value, _: decode_event(value, strict=strict)


def _accumulate(events: list[Any]) -> Response | None:
    from ..streams.accumulate.responses import ResponseAccumulator

    accumulator = ResponseAccumulator()
    for event in events:
        accumulator.add(event)
    return accumulator.result()


CREATE = Spec(
    name="responses.create",
    method="POST",
    path="/responses",
    parameters=ResponseCreateParams,
    rules=RESPONSE_RULES,
    read=_response,
    events=ResponseEvents,
    read_event=_event,
    accumulate=_accumulate,
)


def create(
    *, stream: bool | Omit | None = omit, **arguments: Unpack[CreateArguments]
) -> Operation[Response]:
    """Build `POST /responses`; with `stream=True` its events are `ResponseStreamEvent`s.

    Raises:
        ValidationError: the arguments break the API's rules; all problems are in `details`.
        SerializationError: an argument cannot be written as JSON.
    """
    return CREATE.build({"stream": stream, **arguments})
