"""The names of `openai.types.eval_create_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.evals import Eval as _Eval
    from oaio_protocol.models.generated.evals import (
        EvalCustomDataSourceConfig as _EvalCustomDataSourceConfig,
    )
    from oaio_protocol.models.generated.evals import EvalGraderPython as _EvalGraderPython
    from oaio_protocol.models.generated.evals import EvalGraderScoreModel as _EvalGraderScoreModel
    from oaio_protocol.models.generated.evals import (
        EvalGraderTextSimilarity as _EvalGraderTextSimilarity,
    )
    from oaio_protocol.models.generated.evals import (
        EvalLogsDataSourceConfig as _EvalLogsDataSourceConfig,
    )
    from oaio_protocol.models.generated.evals import (
        EvalStoredCompletionsDataSourceConfig as _EvalStoredCompletionsDataSourceConfig,
    )
    from oaio_protocol.models.generated.shared import GraderLabelModel as _GraderLabelModel
    from oaio_protocol.models.generated.shared import GraderStringCheck as _GraderStringCheck

    DataSourceConfig: TypeAlias = (
        _EvalCustomDataSourceConfig
        | _EvalLogsDataSourceConfig
        | _EvalStoredCompletionsDataSourceConfig
    )
    DataSourceConfigLogs: TypeAlias = _EvalLogsDataSourceConfig
    EvalCreateResponse: TypeAlias = _Eval
    TestingCriterion: TypeAlias = (
        _GraderLabelModel
        | _GraderStringCheck
        | _EvalGraderTextSimilarity
        | _EvalGraderPython
        | _EvalGraderScoreModel
    )
    TestingCriterionEvalGraderPython: TypeAlias = _EvalGraderPython
    TestingCriterionEvalGraderScoreModel: TypeAlias = _EvalGraderScoreModel
    TestingCriterionEvalGraderTextSimilarity: TypeAlias = _EvalGraderTextSimilarity
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "DataSourceConfig": lambda at: (
                at("oaio_protocol.models.generated.evals:EvalCustomDataSourceConfig")
                | at("oaio_protocol.models.generated.evals:EvalLogsDataSourceConfig")
                | at("oaio_protocol.models.generated.evals:EvalStoredCompletionsDataSourceConfig")
            ),
            "DataSourceConfigLogs": "oaio_protocol.models.generated.evals:EvalLogsDataSourceConfig",
            "EvalCreateResponse": "oaio_protocol.models.generated.evals:Eval",
            "TestingCriterion": lambda at: (
                at("oaio_protocol.models.generated.shared:GraderLabelModel")
                | at("oaio_protocol.models.generated.shared:GraderStringCheck")
                | at("oaio_protocol.models.generated.evals:EvalGraderTextSimilarity")
                | at("oaio_protocol.models.generated.evals:EvalGraderPython")
                | at("oaio_protocol.models.generated.evals:EvalGraderScoreModel")
            ),
            "TestingCriterionEvalGraderPython": "oaio_protocol.models.generated.evals:EvalGraderPython",
            "TestingCriterionEvalGraderScoreModel": "oaio_protocol.models.generated.evals:EvalGraderScoreModel",
            "TestingCriterionEvalGraderTextSimilarity": "oaio_protocol.models.generated.evals:EvalGraderTextSimilarity",
        },
    )
