"""The names of `openai.types.moderation`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.moderations import (
        ModerationCreateResponseResult as _ModerationCreateResponseResult,
    )
    from oaio_protocol.models.generated.moderations import (
        ModerationCreateResponseResultCategories as _ModerationCreateResponseResultCategories,
    )
    from oaio_protocol.models.generated.moderations import (
        ModerationCreateResponseResultCategoryAppliedInputTypes as _ModerationCreateResponseResultCategoryAppliedInputTypes,
    )
    from oaio_protocol.models.generated.moderations import (
        ModerationCreateResponseResultCategoryScores as _ModerationCreateResponseResultCategoryScores,
    )

    Categories: TypeAlias = _ModerationCreateResponseResultCategories
    CategoryAppliedInputTypes: TypeAlias = _ModerationCreateResponseResultCategoryAppliedInputTypes
    CategoryScores: TypeAlias = _ModerationCreateResponseResultCategoryScores
    Moderation: TypeAlias = _ModerationCreateResponseResult
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Categories": "oaio_protocol.models.generated.moderations:ModerationCreateResponseResultCategories",
            "CategoryAppliedInputTypes": "oaio_protocol.models.generated.moderations:ModerationCreateResponseResultCategoryAppliedInputTypes",
            "CategoryScores": "oaio_protocol.models.generated.moderations:ModerationCreateResponseResultCategoryScores",
            "Moderation": "oaio_protocol.models.generated.moderations:ModerationCreateResponseResult",
        },
    )
