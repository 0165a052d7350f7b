"""Operations of content provenance checks.

Sources:

https://platform.openai.com/docs/api-reference/content_provenance_checks
"""

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import FileTypes

if TYPE_CHECKING:
    from ...models.generated.content_provenance_checks import ContentProvenanceCheck


class ContentProvenanceCheckCreateParams(TypedDict):
    """The arguments of `content_provenance_checks.create`."""

    file: FileTypes


class ContentProvenanceCheckCreateArguments(
    ContentProvenanceCheckCreateParams, CallOptions, total=False
):
    """The same, and what every operation takes."""


def _content_provenance_check(value: Any, strict: bool) -> "ContentProvenanceCheck":
    from ...models.generated.content_provenance_checks import ContentProvenanceCheck

    return decode(ContentProvenanceCheck, value, strict=strict)


CREATE = Spec(
    name="content_provenance_checks.create",
    method="POST",
    path="/content_provenance_checks",
    parameters=ContentProvenanceCheckCreateParams,
    read=_content_provenance_check,
    rules=(rule.required("file"),),
    content="multipart",
    files=frozenset({"file"}),
)


def create(
    **arguments: Unpack[ContentProvenanceCheckCreateArguments],
) -> "Operation[ContentProvenanceCheck]":
    """Build `POST /content_provenance_checks`."""
    return CREATE.build(arguments)
