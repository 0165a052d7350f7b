"""The names of `openai.types.eval_create_params`; written by `python3 .ci/dev generate`."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )
    from oaio_protocol.operations.generated._shared import (
        EvalItemContentItem as _EvalItemContentItem,
    )
    from oaio_protocol.operations.generated._shared import (
        EvalItemContentOutputTextParam as _EvalItemContentOutputTextParam,
    )
    from oaio_protocol.operations.generated._shared import (
        EvalItemInputImageParam as _EvalItemInputImageParam,
    )
    from oaio_protocol.operations.generated._shared import EvalItemParam as _EvalItemParam
    from oaio_protocol.operations.generated._shared import (
        GraderStringCheckParam as _GraderStringCheckParam,
    )
    from oaio_protocol.operations.generated._shared import InputAudioParam as _InputAudioParam
    from oaio_protocol.operations.generated.evals import (
        CreateEvalCustomDataSourceConfigParam as _CreateEvalCustomDataSourceConfigParam,
    )
    from oaio_protocol.operations.generated.evals import CreateEvalItemParam as _CreateEvalItemParam
    from oaio_protocol.operations.generated.evals import (
        CreateEvalLabelModelGraderParam as _CreateEvalLabelModelGraderParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalLogsDataSourceConfigParam as _CreateEvalLogsDataSourceConfigParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalStoredCompletionsDataSourceConfigParam as _CreateEvalStoredCompletionsDataSourceConfigParam,
    )
    from oaio_protocol.operations.generated.evals import EvalCreateParams as EvalCreateParams
    from oaio_protocol.operations.generated.evals import (
        EvalGraderPythonParam as _EvalGraderPythonParam,
    )
    from oaio_protocol.operations.generated.evals import (
        EvalGraderScoreModelParam as _EvalGraderScoreModelParam,
    )
    from oaio_protocol.operations.generated.evals import (
        EvalGraderTextSimilarityParam as _EvalGraderTextSimilarityParam,
    )

    DataSourceConfig: TypeAlias = (
        _CreateEvalCustomDataSourceConfigParam
        | _CreateEvalLogsDataSourceConfigParam
        | _CreateEvalStoredCompletionsDataSourceConfigParam
    )
    DataSourceConfigCustom: TypeAlias = _CreateEvalCustomDataSourceConfigParam
    DataSourceConfigLogs: TypeAlias = _CreateEvalLogsDataSourceConfigParam
    DataSourceConfigStoredCompletions: TypeAlias = _CreateEvalStoredCompletionsDataSourceConfigParam
    TestingCriterion: TypeAlias = (
        _CreateEvalLabelModelGraderParam
        | _GraderStringCheckParam
        | _EvalGraderTextSimilarityParam
        | _EvalGraderPythonParam
        | _EvalGraderScoreModelParam
    )
    TestingCriterionLabelModel: TypeAlias = _CreateEvalLabelModelGraderParam
    TestingCriterionLabelModelInput: TypeAlias = _CreateEvalItemParam | _EvalItemParam
    TestingCriterionLabelModelInputEvalItem: TypeAlias = _EvalItemParam
    TestingCriterionLabelModelInputEvalItemContent: TypeAlias = (
        str
        | _ResponseInputTextParam
        | _EvalItemContentOutputTextParam
        | _EvalItemInputImageParam
        | _InputAudioParam
        | Iterable[_EvalItemContentItem]
    )
    TestingCriterionLabelModelInputEvalItemContentInputImage: TypeAlias = _EvalItemInputImageParam
    TestingCriterionLabelModelInputEvalItemContentOutputText: TypeAlias = (
        _EvalItemContentOutputTextParam
    )
    TestingCriterionLabelModelInputSimpleInputMessage: TypeAlias = _CreateEvalItemParam
    TestingCriterionPython: TypeAlias = _EvalGraderPythonParam
    TestingCriterionScoreModel: TypeAlias = _EvalGraderScoreModelParam
    TestingCriterionTextSimilarity: TypeAlias = _EvalGraderTextSimilarityParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "DataSourceConfig": lambda at: (
                at("oaio_protocol.operations.generated.evals:CreateEvalCustomDataSourceConfigParam")
                | at("oaio_protocol.operations.generated.evals:CreateEvalLogsDataSourceConfigParam")
                | at(
                    "oaio_protocol.operations.generated.evals:CreateEvalStoredCompletionsDataSourceConfigParam"
                )
            ),
            "DataSourceConfigCustom": "oaio_protocol.operations.generated.evals:CreateEvalCustomDataSourceConfigParam",
            "DataSourceConfigLogs": "oaio_protocol.operations.generated.evals:CreateEvalLogsDataSourceConfigParam",
            "DataSourceConfigStoredCompletions": "oaio_protocol.operations.generated.evals:CreateEvalStoredCompletionsDataSourceConfigParam",
            "EvalCreateParams": "oaio_protocol.operations.generated.evals:EvalCreateParams",
            "TestingCriterion": lambda at: (
                at("oaio_protocol.operations.generated.evals:CreateEvalLabelModelGraderParam")
                | at("oaio_protocol.operations.generated._shared:GraderStringCheckParam")
                | at("oaio_protocol.operations.generated.evals:EvalGraderTextSimilarityParam")
                | at("oaio_protocol.operations.generated.evals:EvalGraderPythonParam")
                | at("oaio_protocol.operations.generated.evals:EvalGraderScoreModelParam")
            ),
            "TestingCriterionLabelModel": "oaio_protocol.operations.generated.evals:CreateEvalLabelModelGraderParam",
            "TestingCriterionLabelModelInput": lambda at: (
                at("oaio_protocol.operations.generated.evals:CreateEvalItemParam")
                | at("oaio_protocol.operations.generated._shared:EvalItemParam")
            ),
            "TestingCriterionLabelModelInputEvalItem": "oaio_protocol.operations.generated._shared:EvalItemParam",
            "TestingCriterionLabelModelInputEvalItemContent": lambda at: (
                str
                | at("oaio_protocol.operations._response_params:ResponseInputTextParam")
                | at("oaio_protocol.operations.generated._shared:EvalItemContentOutputTextParam")
                | at("oaio_protocol.operations.generated._shared:EvalItemInputImageParam")
                | at("oaio_protocol.operations.generated._shared:InputAudioParam")
                | Iterable[at("oaio_protocol.operations.generated._shared:EvalItemContentItem")]
            ),
            "TestingCriterionLabelModelInputEvalItemContentInputImage": "oaio_protocol.operations.generated._shared:EvalItemInputImageParam",
            "TestingCriterionLabelModelInputEvalItemContentOutputText": "oaio_protocol.operations.generated._shared:EvalItemContentOutputTextParam",
            "TestingCriterionLabelModelInputSimpleInputMessage": "oaio_protocol.operations.generated.evals:CreateEvalItemParam",
            "TestingCriterionPython": "oaio_protocol.operations.generated.evals:EvalGraderPythonParam",
            "TestingCriterionScoreModel": "oaio_protocol.operations.generated.evals:EvalGraderScoreModelParam",
            "TestingCriterionTextSimilarity": "oaio_protocol.operations.generated.evals:EvalGraderTextSimilarityParam",
        },
    )
