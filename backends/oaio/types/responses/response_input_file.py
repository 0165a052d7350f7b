"""The names of `openai.types.responses.response_input_file`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import PromptCacheBreakpoint as PromptCacheBreakpoint
    from oaio_protocol.models.response_items import ResponseInputFile as ResponseInputFile
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PromptCacheBreakpoint": "oaio_protocol.models.response_items:PromptCacheBreakpoint",
            "ResponseInputFile": "oaio_protocol.models.response_items:ResponseInputFile",
        },
    )
