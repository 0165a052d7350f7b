"""The names of `openai.types.responses.response_input_text`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import PromptCacheBreakpoint as PromptCacheBreakpoint
    from oaio_protocol.models.response_items import ResponseInputText as ResponseInputText
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PromptCacheBreakpoint": "oaio_protocol.models.response_items:PromptCacheBreakpoint",
            "ResponseInputText": "oaio_protocol.models.response_items:ResponseInputText",
        },
    )
