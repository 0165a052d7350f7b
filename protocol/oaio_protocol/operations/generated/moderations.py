"""Operations of moderations.

Sources:

https://platform.openai.com/docs/api-reference/moderations
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import kinds

if TYPE_CHECKING:
    from ...models.generated.moderations import ModerationCreateResponse


class ModerationCreateInputImageURLImageURLParam(TypedDict):
    """`image_url` of a `ModerationCreateInputImageURLParam`."""

    url: str


class ModerationCreateInputImageURLParam(TypedDict):
    """`input` of `moderations.create`."""

    type: Literal["image_url"]
    image_url: ModerationCreateInputImageURLImageURLParam


class ModerationCreateInputTextParam(TypedDict):
    """`input` of `moderations.create`."""

    type: Literal["text"]
    text: str


class ModerationCreateParams(TypedDict, total=False):
    """The arguments of `moderations.create`."""

    input: Required[
        str
        | Sequence[str]
        | Iterable[ModerationCreateInputImageURLParam | ModerationCreateInputTextParam]
    ]
    model: str
    """`omni-moderation-latest` if it is left out."""


class ModerationCreateArguments(ModerationCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _moderation_create_response(value: Any, strict: bool) -> "ModerationCreateResponse":
    from ...models.generated.moderations import ModerationCreateResponse

    return decode(ModerationCreateResponse, value, strict=strict)


CREATE = Spec(
    name="moderations.create",
    method="POST",
    path="/moderations",
    parameters=ModerationCreateParams,
    read=_moderation_create_response,
    rules=(
        rule.required("input"),
        kinds("input", "text", "list"),
        rule.text("model"),
    ),
)


def create(**arguments: Unpack[ModerationCreateArguments]) -> "Operation[ModerationCreateResponse]":
    """Build `POST /moderations`."""
    return CREATE.build(arguments)
