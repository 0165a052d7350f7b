"""The names of `openai.types.graders`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.fine_tuning import GraderMulti as _GraderMulti
    from oaio_protocol.models.generated.fine_tuning import GraderPython as _GraderPython
    from oaio_protocol.models.generated.fine_tuning import GraderScoreModel as _GraderScoreModel
    from oaio_protocol.models.generated.fine_tuning import (
        GraderTextSimilarity as _GraderTextSimilarity,
    )
    from oaio_protocol.models.generated.shared import EvalItemContentItem as _EvalItemContentItem
    from oaio_protocol.models.generated.shared import GraderLabelModel as _GraderLabelModel
    from oaio_protocol.models.generated.shared import GraderStringCheck as _GraderStringCheck
    from oaio_protocol.operations.generated._shared import (
        EvalItemContentItem as _EvalItemContentItem2,
    )
    from oaio_protocol.operations.generated._shared import (
        GraderStringCheckParam as _GraderStringCheckParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        GraderLabelModelParam as _GraderLabelModelParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import GraderMultiParam as _GraderMultiParam
    from oaio_protocol.operations.generated.fine_tuning import (
        GraderPythonParam as _GraderPythonParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        GraderScoreModelParam as _GraderScoreModelParam,
    )
    from oaio_protocol.operations.generated.fine_tuning import (
        GraderTextSimilarityParam as _GraderTextSimilarityParam,
    )

    GraderInputs: TypeAlias = list[_EvalItemContentItem]
    GraderInputsParam: TypeAlias = list[_EvalItemContentItem2]
    LabelModelGrader: TypeAlias = _GraderLabelModel
    LabelModelGraderParam: TypeAlias = _GraderLabelModelParam
    MultiGrader: TypeAlias = _GraderMulti
    MultiGraderParam: TypeAlias = _GraderMultiParam
    PythonGrader: TypeAlias = _GraderPython
    PythonGraderParam: TypeAlias = _GraderPythonParam
    ScoreModelGrader: TypeAlias = _GraderScoreModel
    ScoreModelGraderParam: TypeAlias = _GraderScoreModelParam
    StringCheckGrader: TypeAlias = _GraderStringCheck
    StringCheckGraderParam: TypeAlias = _GraderStringCheckParam
    TextSimilarityGrader: TypeAlias = _GraderTextSimilarity
    TextSimilarityGraderParam: TypeAlias = _GraderTextSimilarityParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "GraderInputs": lambda at: list[
                at("oaio_protocol.models.generated.shared:EvalItemContentItem")
            ],
            "GraderInputsParam": lambda at: list[
                at("oaio_protocol.operations.generated._shared:EvalItemContentItem")
            ],
            "LabelModelGrader": "oaio_protocol.models.generated.shared:GraderLabelModel",
            "LabelModelGraderParam": "oaio_protocol.operations.generated.fine_tuning:GraderLabelModelParam",
            "MultiGrader": "oaio_protocol.models.generated.fine_tuning:GraderMulti",
            "MultiGraderParam": "oaio_protocol.operations.generated.fine_tuning:GraderMultiParam",
            "PythonGrader": "oaio_protocol.models.generated.fine_tuning:GraderPython",
            "PythonGraderParam": "oaio_protocol.operations.generated.fine_tuning:GraderPythonParam",
            "ScoreModelGrader": "oaio_protocol.models.generated.fine_tuning:GraderScoreModel",
            "ScoreModelGraderParam": "oaio_protocol.operations.generated.fine_tuning:GraderScoreModelParam",
            "StringCheckGrader": "oaio_protocol.models.generated.shared:GraderStringCheck",
            "StringCheckGraderParam": "oaio_protocol.operations.generated._shared:GraderStringCheckParam",
            "TextSimilarityGrader": "oaio_protocol.models.generated.fine_tuning:GraderTextSimilarity",
            "TextSimilarityGraderParam": "oaio_protocol.operations.generated.fine_tuning:GraderTextSimilarityParam",
        },
    )
