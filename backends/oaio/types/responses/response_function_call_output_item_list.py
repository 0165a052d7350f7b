"""The names of `openai.types.responses.response_function_call_output_item_list`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseInputContent as _ResponseInputContent

    ResponseFunctionCallOutputItemList: TypeAlias = list[_ResponseInputContent]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFunctionCallOutputItemList": lambda at: list[
                at("oaio_protocol.models.response_items:ResponseInputContent")
            ],
        },
    )
