"""The names of `openai.types.responses.response_reasoning_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Content as Content
    from oaio_protocol.models.response_items import ResponseReasoningItem as ResponseReasoningItem
    from oaio_protocol.models.response_items import Summary as Summary
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Content": "oaio_protocol.models.response_items:Content",
            "ResponseReasoningItem": "oaio_protocol.models.response_items:ResponseReasoningItem",
            "Summary": "oaio_protocol.models.response_items:Summary",
        },
    )
