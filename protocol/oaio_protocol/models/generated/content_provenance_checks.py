"""What the operations of content provenance checks answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from .._base import Model, model


@model
class C2PAProvenanceResult(Model):
    """`results` of a `ContentProvenanceCheck`."""

    type: Literal["c2pa"]
    outcome: Literal["detected", "not_detected"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    issuer: str | None = None
    model: str | None = None
    generated_at: str | None = None


@model
class SynthIDProvenanceResult(Model):
    """`results` of a `ContentProvenanceCheck`."""

    type: Literal["synthid"]
    outcome: Literal["detected", "not_detected"]
    model: str | None = None
    generated_at: str | None = None


@model
class ContentProvenanceCheck(Model):
    """What `content_provenance_checks.create` answers."""

    object: Literal["content_provenance_check"]
    created_at: int
    results: list[C2PAProvenanceResult | SynthIDProvenanceResult]
