"""The names of `openai.types.evals`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.evals import (
        CreateEvalCompletionsRunDataSource as CreateEvalCompletionsRunDataSource,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalJsonlRunDataSource as _CreateEvalJsonlRunDataSource,
    )
    from oaio_protocol.models.generated.evals import EvalApiError as _EvalApiError
    from oaio_protocol.models.generated.evals import EvalRun as _EvalRun
    from oaio_protocol.models.generated.evals import RunDeleteResponse as RunDeleteResponse
    from oaio_protocol.operations.generated.evals import (
        CreateEvalCompletionsRunDataSourceParam as CreateEvalCompletionsRunDataSourceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalJsonlRunDataSourceParam as _CreateEvalJsonlRunDataSourceParam,
    )
    from oaio_protocol.operations.generated.evals import EvalRunCreateParams as _EvalRunCreateParams
    from oaio_protocol.operations.generated.evals import EvalRunListParams as _EvalRunListParams

    from . import create_eval_jsonl_run_data_source_param as create_eval_jsonl_run_data_source_param
    from . import run_create_params as run_create_params
    from . import run_create_response as run_create_response
    from . import runs as runs

    CreateEvalJSONLRunDataSource: TypeAlias = _CreateEvalJsonlRunDataSource
    CreateEvalJSONLRunDataSourceParam: TypeAlias = _CreateEvalJsonlRunDataSourceParam
    EvalAPIError: TypeAlias = _EvalApiError
    RunCancelResponse: TypeAlias = _EvalRun
    RunCreateParams: TypeAlias = _EvalRunCreateParams
    RunCreateResponse: TypeAlias = _EvalRun
    RunListParams: TypeAlias = _EvalRunListParams
    RunListResponse: TypeAlias = _EvalRun
    RunRetrieveResponse: TypeAlias = _EvalRun
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "create_eval_jsonl_run_data_source_param": "oaio.types.evals.create_eval_jsonl_run_data_source_param:",
            "run_create_params": "oaio.types.evals.run_create_params:",
            "run_create_response": "oaio.types.evals.run_create_response:",
            "runs": "oaio.types.evals.runs:",
            "CreateEvalCompletionsRunDataSource": "oaio_protocol.models.generated.evals:CreateEvalCompletionsRunDataSource",
            "CreateEvalCompletionsRunDataSourceParam": "oaio_protocol.operations.generated.evals:CreateEvalCompletionsRunDataSourceParam",
            "CreateEvalJSONLRunDataSource": "oaio_protocol.models.generated.evals:CreateEvalJsonlRunDataSource",
            "CreateEvalJSONLRunDataSourceParam": "oaio_protocol.operations.generated.evals:CreateEvalJsonlRunDataSourceParam",
            "EvalAPIError": "oaio_protocol.models.generated.evals:EvalApiError",
            "RunCancelResponse": "oaio_protocol.models.generated.evals:EvalRun",
            "RunCreateParams": "oaio_protocol.operations.generated.evals:EvalRunCreateParams",
            "RunCreateResponse": "oaio_protocol.models.generated.evals:EvalRun",
            "RunDeleteResponse": "oaio_protocol.models.generated.evals:RunDeleteResponse",
            "RunListParams": "oaio_protocol.operations.generated.evals:EvalRunListParams",
            "RunListResponse": "oaio_protocol.models.generated.evals:EvalRun",
            "RunRetrieveResponse": "oaio_protocol.models.generated.evals:EvalRun",
        },
    )
