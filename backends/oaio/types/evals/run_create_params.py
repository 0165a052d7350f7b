"""The names of `openai.types.evals.run_create_params`; written by `python3 .ci/dev generate`."""

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
    from oaio_protocol.operations.generated._shared import InputAudioParam as _InputAudioParam
    from oaio_protocol.operations.generated.evals import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam as _CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalCompletionsRunDataSourceParam as _CreateEvalCompletionsRunDataSourceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalJsonlRunDataSourceParam as _CreateEvalJsonlRunDataSourceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateParam as _CreateEvalResponsesRunDataSourceInputMessagesTemplateParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam as _CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalResponsesRunDataSourceParam as _CreateEvalResponsesRunDataSourceParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalResponsesRunDataSourceSamplingParam as _CreateEvalResponsesRunDataSourceSamplingParam,
    )
    from oaio_protocol.operations.generated.evals import (
        CreateEvalResponsesRunDataSourceSamplingParamsTextParam as _CreateEvalResponsesRunDataSourceSamplingParamsTextParam,
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
    from oaio_protocol.operations.generated.evals import (
        EvalResponsesSourceParam as _EvalResponsesSourceParam,
    )
    from oaio_protocol.operations.generated.evals import EvalRunCreateParams as _EvalRunCreateParams

    DataSource: TypeAlias = (
        _CreateEvalJsonlRunDataSourceParam
        | _CreateEvalCompletionsRunDataSourceParam
        | _CreateEvalResponsesRunDataSourceParam
    )
    DataSourceCreateEvalResponsesRunDataSource: TypeAlias = _CreateEvalResponsesRunDataSourceParam
    DataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = (
        _CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
        | _CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
    )
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference: TypeAlias = (
        _CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam
    )
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate: TypeAlias = (
        _CreateEvalResponsesRunDataSourceInputMessagesTemplateParam
    )
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = (
        _CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam | _EvalItemParam
    )
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage: TypeAlias = _CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem: TypeAlias = (
        _EvalItemParam
    )
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
        str
        | _ResponseInputTextParam
        | _EvalItemContentOutputTextParam
        | _EvalItemInputImageParam
        | _InputAudioParam
        | Iterable[_EvalItemContentItem]
    )
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = _EvalItemInputImageParam
    DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = _EvalItemContentOutputTextParam
    DataSourceCreateEvalResponsesRunDataSourceSamplingParams: TypeAlias = (
        _CreateEvalResponsesRunDataSourceSamplingParam
    )
    DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText: TypeAlias = (
        _CreateEvalResponsesRunDataSourceSamplingParamsTextParam
    )
    DataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = (
        _EvalJsonlFileContentSourceParam | _EvalJsonlFileIdSourceParam | _EvalResponsesSourceParam
    )
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContent: TypeAlias = (
        _EvalJsonlFileContentSourceParam
    )
    DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent: TypeAlias = (
        _EvalJsonlFileContentSourceContentParam
    )
    DataSourceCreateEvalResponsesRunDataSourceSourceFileID: TypeAlias = _EvalJsonlFileIdSourceParam
    DataSourceCreateEvalResponsesRunDataSourceSourceResponses: TypeAlias = _EvalResponsesSourceParam
    RunCreateParams: TypeAlias = _EvalRunCreateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "DataSource": lambda at: (
                at("oaio_protocol.operations.generated.evals:CreateEvalJsonlRunDataSourceParam")
                | at(
                    "oaio_protocol.operations.generated.evals:CreateEvalCompletionsRunDataSourceParam"
                )
                | at(
                    "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceParam"
                )
            ),
            "DataSourceCreateEvalResponsesRunDataSource": "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceParam",
            "DataSourceCreateEvalResponsesRunDataSourceInputMessages": lambda at: (
                at(
                    "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplateParam"
                )
                | at(
                    "oaio_protocol.operations.generated.evals:CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam"
                )
            ),
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesItemReference": "oaio_protocol.operations.generated.evals:CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceParam",
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate": "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplateParam",
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate": lambda at: (
                at(
                    "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam"
                )
                | at("oaio_protocol.operations.generated._shared:EvalItemParam")
            ),
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage": "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateParam",
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItem": "oaio_protocol.operations.generated._shared:EvalItemParam",
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContent": lambda at: (
                str
                | at("oaio_protocol.operations._response_params:ResponseInputTextParam")
                | at("oaio_protocol.operations.generated._shared:EvalItemContentOutputTextParam")
                | at("oaio_protocol.operations.generated._shared:EvalItemInputImageParam")
                | at("oaio_protocol.operations.generated._shared:InputAudioParam")
                | Iterable[at("oaio_protocol.operations.generated._shared:EvalItemContentItem")]
            ),
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage": "oaio_protocol.operations.generated._shared:EvalItemInputImageParam",
            "DataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText": "oaio_protocol.operations.generated._shared:EvalItemContentOutputTextParam",
            "DataSourceCreateEvalResponsesRunDataSourceSamplingParams": "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceSamplingParam",
            "DataSourceCreateEvalResponsesRunDataSourceSamplingParamsText": "oaio_protocol.operations.generated.evals:CreateEvalResponsesRunDataSourceSamplingParamsTextParam",
            "DataSourceCreateEvalResponsesRunDataSourceSource": lambda at: (
                at("oaio_protocol.operations.generated.evals:EvalJsonlFileContentSourceParam")
                | at("oaio_protocol.operations.generated.evals:EvalJsonlFileIdSourceParam")
                | at("oaio_protocol.operations.generated.evals:EvalResponsesSourceParam")
            ),
            "DataSourceCreateEvalResponsesRunDataSourceSourceFileContent": "oaio_protocol.operations.generated.evals:EvalJsonlFileContentSourceParam",
            "DataSourceCreateEvalResponsesRunDataSourceSourceFileContentContent": "oaio_protocol.operations.generated.evals:EvalJsonlFileContentSourceContentParam",
            "DataSourceCreateEvalResponsesRunDataSourceSourceFileID": "oaio_protocol.operations.generated.evals:EvalJsonlFileIdSourceParam",
            "DataSourceCreateEvalResponsesRunDataSourceSourceResponses": "oaio_protocol.operations.generated.evals:EvalResponsesSourceParam",
            "RunCreateParams": "oaio_protocol.operations.generated.evals:EvalRunCreateParams",
        },
    )
