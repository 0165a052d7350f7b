"""Chat completions: https://platform.openai.com/docs/api-reference/chat"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING, Any, Unpack

from ..models._decode import decode, decoder
from ..streams import ChatEvents
from ._base import CallOptions, Omit, Operation, Spec, omit
from ._chat_params import CHAT_RULES, ChatCompletionCreateParams, ChatCompletionParams

if TYPE_CHECKING:
    from ..models.chat import ChatCompletion, ChatCompletionChunk


class CreateArguments(ChatCompletionCreateParams, CallOptions, total=False):
    """The arguments of `create`, but for `stream`."""


class ParseArguments(ChatCompletionParams, CallOptions, total=False):
    """The arguments of `create`, but for `stream`, `response_format` and `tools`."""


@cache  # an import, even of what was imported before, would take 2 µs of each call
def _model() -> type[ChatCompletion]:
    from ..models.chat import ChatCompletion

    return ChatCompletion


def _completion(value: Any, strict: bool) -> ChatCompletion:  # noqa: FBT001
    return decode(_model(), value, strict=strict)


def _chunk(strict: bool) -> Callable[[Any, Any], ChatCompletionChunk]:  # noqa: FBT001
    from ..models.chat import ChatCompletionChunk

    if strict:
        return lambda value, _: decode(ChatCompletionChunk, value, strict=True)
    return decoder(ChatCompletionChunk)


def _accumulate(chunks: list[Any]) -> ChatCompletion:
    from ..streams.accumulate.chat import ChatCompletionAccumulator

    accumulator = ChatCompletionAccumulator()
    for chunk in chunks:
        accumulator.add(chunk)
    return accumulator.result()


CREATE = Spec(
    name="chat.completions.create",
    method="POST",
    path="/chat/completions",
    parameters=ChatCompletionCreateParams,
    rules=CHAT_RULES,
    read=_completion,
    events=ChatEvents,
    read_event=_chunk,
    accumulate=_accumulate,
)


def create(
    *, stream: bool | Omit | None = omit, **arguments: Unpack[CreateArguments]
) -> Operation[ChatCompletion]:
    """Build `POST /chat/completions`; with `stream=True` its events are `ChatCompletionChunk`s.

    Raises:
        ValidationError: the arguments break the API's rules; all problems are in `details`.
        SerializationError: an argument cannot be written as JSON.
    """
    return CREATE.build({"stream": stream, **arguments})
