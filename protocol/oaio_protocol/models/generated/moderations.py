"""What the operations of moderations answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

import attrs

from .._base import Model, model


@model
class ModerationCreateResponseResultCategories(Model):
    """`categories` of a `ModerationCreateResponseResult`."""

    hate: bool
    hate_threatening: bool = attrs.field(metadata={"wire": "hate/threatening"})
    harassment: bool
    harassment_threatening: bool = attrs.field(metadata={"wire": "harassment/threatening"})
    self_harm: bool = attrs.field(metadata={"wire": "self-harm"})
    self_harm_intent: bool = attrs.field(metadata={"wire": "self-harm/intent"})
    self_harm_instructions: bool = attrs.field(metadata={"wire": "self-harm/instructions"})
    sexual: bool
    sexual_minors: bool = attrs.field(metadata={"wire": "sexual/minors"})
    violence: bool
    violence_graphic: bool = attrs.field(metadata={"wire": "violence/graphic"})
    illicit: bool | None = None
    illicit_violent: bool | None = attrs.field(default=None, metadata={"wire": "illicit/violent"})


@model
class ModerationCreateResponseResultCategoryScores(Model):
    """`category_scores` of a `ModerationCreateResponseResult`."""

    hate: float
    hate_threatening: float = attrs.field(metadata={"wire": "hate/threatening"})
    harassment: float
    harassment_threatening: float = attrs.field(metadata={"wire": "harassment/threatening"})
    illicit: float
    illicit_violent: float = attrs.field(metadata={"wire": "illicit/violent"})
    self_harm: float = attrs.field(metadata={"wire": "self-harm"})
    self_harm_intent: float = attrs.field(metadata={"wire": "self-harm/intent"})
    self_harm_instructions: float = attrs.field(metadata={"wire": "self-harm/instructions"})
    sexual: float
    sexual_minors: float = attrs.field(metadata={"wire": "sexual/minors"})
    violence: float
    violence_graphic: float = attrs.field(metadata={"wire": "violence/graphic"})


@model
class ModerationCreateResponseResultCategoryAppliedInputTypes(Model):
    """`category_applied_input_types` of a `ModerationCreateResponseResult`."""

    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]] = attrs.field(metadata={"wire": "hate/threatening"})
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]] = attrs.field(
        metadata={"wire": "harassment/threatening"}
    )
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]] = attrs.field(metadata={"wire": "illicit/violent"})
    self_harm: list[Literal["text", "image"]] = attrs.field(metadata={"wire": "self-harm"})
    self_harm_intent: list[Literal["text", "image"]] = attrs.field(
        metadata={"wire": "self-harm/intent"}
    )
    self_harm_instructions: list[Literal["text", "image"]] = attrs.field(
        metadata={"wire": "self-harm/instructions"}
    )
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]] = attrs.field(metadata={"wire": "sexual/minors"})
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]] = attrs.field(
        metadata={"wire": "violence/graphic"}
    )


@model
class ModerationCreateResponseResult(Model):
    """`results` of a `ModerationCreateResponse`."""

    flagged: bool
    categories: ModerationCreateResponseResultCategories
    category_scores: ModerationCreateResponseResultCategoryScores
    category_applied_input_types: ModerationCreateResponseResultCategoryAppliedInputTypes


@model
class ModerationCreateResponse(Model):
    """What `moderations.create` answers."""

    id: str
    model: str
    results: list[ModerationCreateResponseResult]
