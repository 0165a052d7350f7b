"""The names of `openai.types.responses.response_function_call_output_item_list_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ResponseInputContentParam as _ResponseInputContentParam,
    )

    ResponseFunctionCallOutputItemListParam: TypeAlias = list[_ResponseInputContentParam]
    ResponseFunctionCallOutputItemParam: TypeAlias = _ResponseInputContentParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFunctionCallOutputItemListParam": lambda at: list[
                at("oaio_protocol.operations._response_params:ResponseInputContentParam")
            ],
            "ResponseFunctionCallOutputItemParam": "oaio_protocol.operations._response_params:ResponseInputContentParam",
        },
    )
