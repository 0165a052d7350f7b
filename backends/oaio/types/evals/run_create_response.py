"""The names of `openai.types.evals.run_create_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.evals import (
        CreateEvalCompletionsRunDataSource as _CreateEvalCompletionsRunDataSource,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalCompletionsRunDataSourceInputMessagesItemReference as _CreateEvalCompletionsRunDataSourceInputMessagesItemReference,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalJsonlRunDataSource as _CreateEvalJsonlRunDataSource,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalResponsesRunDataSource as _CreateEvalResponsesRunDataSource,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplate as _CreateEvalResponsesRunDataSourceInputMessagesTemplate,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate as _CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalResponsesRunDataSourceSamplingParams as _CreateEvalResponsesRunDataSourceSamplingParams,
    )
    from oaio_protocol.models.generated.evals import (
        CreateEvalResponsesRunDataSourceSamplingParamsText as _CreateEvalResponsesRunDataSourceSamplingParamsText,
    )
    from oaio_protocol.models.generated.evals import (
        EvalJsonlFileContentSource as _EvalJsonlFileContentSource,
    )
    from oaio_protocol.models.generated.evals import (
        EvalJsonlFileContentSourceContent as _EvalJsonlFileContentSourceContent,
    )
    from oaio_protocol.models.generated.evals import EvalJsonlFileIdSource as _EvalJsonlFileIdSource
    from oaio_protocol.models.generated.evals import EvalResponsesSource as _EvalResponsesSource
    from oaio_protocol.models.generated.evals import EvalRun as _EvalRun
    from oaio_protocol.models.generated.evals import EvalRunPerModelUsage as _EvalRunPerModelUsage
    from oaio_protocol.models.generated.evals import (
        EvalRunPerTestingCriteriaResult as _EvalRunPerTestingCriteriaResult,
    )
    from oaio_protocol.models.generated.evals import EvalRunResultCounts as _EvalRunResultCounts
    from oaio_protocol.models.generated.shared import EvalItem as _EvalItem
    from oaio_protocol.models.generated.shared import EvalItemContentItem as _EvalItemContentItem
    from oaio_protocol.models.generated.shared import (
        EvalItemContentOutputText as _EvalItemContentOutputText,
    )
    from oaio_protocol.models.generated.shared import EvalItemInputImage as _EvalItemInputImage
    from oaio_protocol.models.generated.shared import InputAudio as _InputAudio
    from oaio_protocol.models.response_items import ResponseInputText as _ResponseInputText

    DataSource: TypeAlias = (
        _CreateEvalJsonlRunDataSource
        | _CreateEvalCompletionsRunDataSource
        | _CreateEvalResponsesRunDataSource
    )
    DataSourceResponses: TypeAlias = _CreateEvalResponsesRunDataSource
    DataSourceResponsesInputMessages: TypeAlias = (
        _CreateEvalResponsesRunDataSourceInputMessagesTemplate
        | _CreateEvalCompletionsRunDataSourceInputMessagesItemReference
    )
    DataSourceResponsesInputMessagesItemReference: TypeAlias = (
        _CreateEvalCompletionsRunDataSourceInputMessagesItemReference
    )
    DataSourceResponsesInputMessagesTemplate: TypeAlias = (
        _CreateEvalResponsesRunDataSourceInputMessagesTemplate
    )
    DataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = (
        _CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate | _EvalItem
    )
    DataSourceResponsesInputMessagesTemplateTemplateChatMessage: TypeAlias = (
        _CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate
    )
    DataSourceResponsesInputMessagesTemplateTemplateEvalItem: TypeAlias = _EvalItem
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent: TypeAlias = (
        str
        | _ResponseInputText
        | _EvalItemContentOutputText
        | _EvalItemInputImage
        | _InputAudio
        | list[_EvalItemContentItem]
    )
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage: TypeAlias = (
        _EvalItemInputImage
    )
    DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText: TypeAlias = (
        _EvalItemContentOutputText
    )
    DataSourceResponsesSamplingParams: TypeAlias = _CreateEvalResponsesRunDataSourceSamplingParams
    DataSourceResponsesSamplingParamsText: TypeAlias = (
        _CreateEvalResponsesRunDataSourceSamplingParamsText
    )
    DataSourceResponsesSource: TypeAlias = (
        _EvalJsonlFileContentSource | _EvalJsonlFileIdSource | _EvalResponsesSource
    )
    DataSourceResponsesSourceFileContent: TypeAlias = _EvalJsonlFileContentSource
    DataSourceResponsesSourceFileContentContent: TypeAlias = _EvalJsonlFileContentSourceContent
    DataSourceResponsesSourceFileID: TypeAlias = _EvalJsonlFileIdSource
    DataSourceResponsesSourceResponses: TypeAlias = _EvalResponsesSource
    PerModelUsage: TypeAlias = _EvalRunPerModelUsage
    PerTestingCriteriaResult: TypeAlias = _EvalRunPerTestingCriteriaResult
    ResultCounts: TypeAlias = _EvalRunResultCounts
    RunCreateResponse: TypeAlias = _EvalRun
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "DataSource": lambda at: (
                at("oaio_protocol.models.generated.evals:CreateEvalJsonlRunDataSource")
                | at("oaio_protocol.models.generated.evals:CreateEvalCompletionsRunDataSource")
                | at("oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSource")
            ),
            "DataSourceResponses": "oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSource",
            "DataSourceResponsesInputMessages": lambda at: (
                at(
                    "oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplate"
                )
                | at(
                    "oaio_protocol.models.generated.evals:CreateEvalCompletionsRunDataSourceInputMessagesItemReference"
                )
            ),
            "DataSourceResponsesInputMessagesItemReference": "oaio_protocol.models.generated.evals:CreateEvalCompletionsRunDataSourceInputMessagesItemReference",
            "DataSourceResponsesInputMessagesTemplate": "oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplate",
            "DataSourceResponsesInputMessagesTemplateTemplate": lambda at: (
                at(
                    "oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate"
                )
                | at("oaio_protocol.models.generated.shared:EvalItem")
            ),
            "DataSourceResponsesInputMessagesTemplateTemplateChatMessage": "oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate",
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItem": "oaio_protocol.models.generated.shared:EvalItem",
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContent": lambda at: (
                str
                | at("oaio_protocol.models.response_items:ResponseInputText")
                | at("oaio_protocol.models.generated.shared:EvalItemContentOutputText")
                | at("oaio_protocol.models.generated.shared:EvalItemInputImage")
                | at("oaio_protocol.models.generated.shared:InputAudio")
                | list[at("oaio_protocol.models.generated.shared:EvalItemContentItem")]
            ),
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentInputImage": "oaio_protocol.models.generated.shared:EvalItemInputImage",
            "DataSourceResponsesInputMessagesTemplateTemplateEvalItemContentOutputText": "oaio_protocol.models.generated.shared:EvalItemContentOutputText",
            "DataSourceResponsesSamplingParams": "oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSourceSamplingParams",
            "DataSourceResponsesSamplingParamsText": "oaio_protocol.models.generated.evals:CreateEvalResponsesRunDataSourceSamplingParamsText",
            "DataSourceResponsesSource": lambda at: (
                at("oaio_protocol.models.generated.evals:EvalJsonlFileContentSource")
                | at("oaio_protocol.models.generated.evals:EvalJsonlFileIdSource")
                | at("oaio_protocol.models.generated.evals:EvalResponsesSource")
            ),
            "DataSourceResponsesSourceFileContent": "oaio_protocol.models.generated.evals:EvalJsonlFileContentSource",
            "DataSourceResponsesSourceFileContentContent": "oaio_protocol.models.generated.evals:EvalJsonlFileContentSourceContent",
            "DataSourceResponsesSourceFileID": "oaio_protocol.models.generated.evals:EvalJsonlFileIdSource",
            "DataSourceResponsesSourceResponses": "oaio_protocol.models.generated.evals:EvalResponsesSource",
            "PerModelUsage": "oaio_protocol.models.generated.evals:EvalRunPerModelUsage",
            "PerTestingCriteriaResult": "oaio_protocol.models.generated.evals:EvalRunPerTestingCriteriaResult",
            "ResultCounts": "oaio_protocol.models.generated.evals:EvalRunResultCounts",
            "RunCreateResponse": "oaio_protocol.models.generated.evals:EvalRun",
        },
    )
