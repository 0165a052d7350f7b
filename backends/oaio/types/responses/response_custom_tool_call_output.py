"""The names of `openai.types.responses.response_custom_tool_call_output`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.shared import CustomToolCallOutput as _CustomToolCallOutput
    from oaio_protocol.models.response_items import Caller as Caller
    from oaio_protocol.models.response_items import CallerDirect as CallerDirect
    from oaio_protocol.models.response_items import CallerProgram as CallerProgram
    from oaio_protocol.models.response_items import ResponseInputContent as _ResponseInputContent

    OutputOutputContentList: TypeAlias = _ResponseInputContent
    ResponseCustomToolCallOutput: TypeAlias = _CustomToolCallOutput
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Caller": "oaio_protocol.models.response_items:Caller",
            "CallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "CallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "OutputOutputContentList": "oaio_protocol.models.response_items:ResponseInputContent",
            "ResponseCustomToolCallOutput": "oaio_protocol.models.generated.shared:CustomToolCallOutput",
        },
    )
