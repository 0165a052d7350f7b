"""The names of `openai.types.responses.response_input_file_content`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import PromptCacheBreakpoint as PromptCacheBreakpoint
    from oaio_protocol.models.response_items import ResponseInputFile as _ResponseInputFile

    ResponseInputFileContent: TypeAlias = _ResponseInputFile
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PromptCacheBreakpoint": "oaio_protocol.models.response_items:PromptCacheBreakpoint",
            "ResponseInputFileContent": "oaio_protocol.models.response_items:ResponseInputFile",
        },
    )
