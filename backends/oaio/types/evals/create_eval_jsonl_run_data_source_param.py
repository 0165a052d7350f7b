"""The names of `openai.types.evals.create_eval_jsonl_run_data_source_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.evals import (
        CreateEvalJsonlRunDataSourceParam as _CreateEvalJsonlRunDataSourceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        EvalJsonlFileContentSourceContentParam as _EvalJsonlFileContentSourceContentParam,
    )
    from oaio_protocol.operations.generated.evals import (
        EvalJsonlFileContentSourceParam as _EvalJsonlFileContentSourceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        EvalJsonlFileIdSourceParam as _EvalJsonlFileIdSourceParam,
    )

    CreateEvalJSONLRunDataSourceParam: TypeAlias = _CreateEvalJsonlRunDataSourceParam
    Source: TypeAlias = _EvalJsonlFileContentSourceParam | _EvalJsonlFileIdSourceParam
    SourceFileContent: TypeAlias = _EvalJsonlFileContentSourceParam
    SourceFileContentContent: TypeAlias = _EvalJsonlFileContentSourceContentParam
    SourceFileID: TypeAlias = _EvalJsonlFileIdSourceParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CreateEvalJSONLRunDataSourceParam": "oaio_protocol.operations.generated.evals:CreateEvalJsonlRunDataSourceParam",
            "Source": lambda at: (
                at("oaio_protocol.operations.generated.evals:EvalJsonlFileContentSourceParam")
                | at("oaio_protocol.operations.generated.evals:EvalJsonlFileIdSourceParam")
            ),
            "SourceFileContent": "oaio_protocol.operations.generated.evals:EvalJsonlFileContentSourceParam",
            "SourceFileContentContent": "oaio_protocol.operations.generated.evals:EvalJsonlFileContentSourceContentParam",
            "SourceFileID": "oaio_protocol.operations.generated.evals:EvalJsonlFileIdSourceParam",
        },
    )
