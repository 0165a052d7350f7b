"""The names of `openai.types.responses.response_function_tool_call_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseFunctionToolCall as _ResponseFunctionToolCall,
    )

    ResponseFunctionToolCallItem: TypeAlias = _ResponseFunctionToolCall
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFunctionToolCallItem": "oaio_protocol.models.response_items:ResponseFunctionToolCall",
        },
    )
