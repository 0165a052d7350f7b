"""Operations of completions.

Sources:

https://platform.openai.com/docs/api-reference/completions
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...streams import ChatEvents
from ...streams.accumulate import whole
from .._base import CallOptions, Omit, Operation, Spec, omit
from .._chat_params import ChatCompletionStreamOptionsParam
from .._parts import (
    event_reader,
    given,
    kinds,
)

if TYPE_CHECKING:
    from ...models.generated.completions import Completion


class CompletionCreateParams(TypedDict, total=False):
    """The arguments of `completions.create`."""

    model: Required[str]
    prompt: Required[str | Sequence[str] | Sequence[int] | Iterable[Sequence[int]] | None]
    best_of: int | None
    """0 to 20; `1` if it is left out."""
    echo: bool | None
    """`false` if it is left out."""
    frequency_penalty: float | None
    """-2 to 2; `0` if it is left out."""
    logit_bias: Mapping[str, int] | None
    logprobs: int | None
    """0 to 5."""
    max_tokens: int | None
    """At least 0; `16` if it is left out."""
    n: int | None
    """1 to 128; `1` if it is left out."""
    presence_penalty: float | None
    """-2 to 2; `0` if it is left out."""
    seed: int | None
    stop: str | Sequence[str] | None
    stream_options: ChatCompletionStreamOptionsParam
    suffix: str | None
    temperature: float | None
    """0 to 2; `1` if it is left out."""
    top_p: float | None
    """0 to 1; `1` if it is left out."""
    user: str


class CompletionCreateParamsStreaming(CompletionCreateParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class CompletionCreateParamsNonStreaming(CompletionCreateParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class CompletionCreateArguments(CompletionCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _completion(value: Any, strict: bool) -> "Completion":
    from ...models.generated.completions import Completion

    return decode(Completion, value, strict=strict)


def _completion_reader(strict: bool) -> Callable[[Any, Any], Any]:
    from ...models.generated.completions import Completion

    return event_reader(Completion, strict)


CREATE = Spec(
    name="completions.create",
    method="POST",
    path="/completions",
    parameters=CompletionCreateParams,
    read=_completion,
    rules=(
        rule.required("model"),
        rule.text("model"),
        given("prompt"),
        kinds("prompt", "text", "list"),
        rule.integer("best_of", 0, 20),
        kinds("echo", "boolean"),
        rule.within("frequency_penalty", -2, 2),
        kinds("logit_bias", "mapping"),
        rule.integer("logprobs", 0, 5),
        rule.integer("max_tokens", 0),
        rule.integer("n", 1, 128),
        rule.within("presence_penalty", -2, 2),
        rule.integer("seed"),
        kinds("stop", "text", "list"),
        kinds("stream_options", "mapping"),
        rule.text("suffix"),
        rule.within("temperature", 0, 2),
        rule.within("top_p", 0, 1),
        rule.text("user"),
    ),
    events=ChatEvents,
    read_event=_completion_reader,
    accumulate=whole.completion,
)


def create(
    *, stream: bool | Omit | None = omit, **arguments: Unpack[CompletionCreateArguments]
) -> "Operation[Completion]":
    """Build `POST /completions`."""
    return CREATE.build({"stream": stream, **arguments})
