"""The names of `openai.types.responses.response_function_call_output_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseInputContent as _ResponseInputContent

    ResponseFunctionCallOutputItem: TypeAlias = _ResponseInputContent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFunctionCallOutputItem": "oaio_protocol.models.response_items:ResponseInputContent",
        },
    )
