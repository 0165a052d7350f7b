"""The names of `openai.types.responses.response_prompt`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseInputFile as _ResponseInputFile
    from oaio_protocol.models.response_items import ResponseInputImage as _ResponseInputImage
    from oaio_protocol.models.response_items import ResponseInputText as _ResponseInputText
    from oaio_protocol.models.responses import ResponsePrompt as ResponsePrompt

    Variables: TypeAlias = str | _ResponseInputText | _ResponseInputImage | _ResponseInputFile
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponsePrompt": "oaio_protocol.models.responses:ResponsePrompt",
            "Variables": lambda at: (
                str
                | at("oaio_protocol.models.response_items:ResponseInputText")
                | at("oaio_protocol.models.response_items:ResponseInputImage")
                | at("oaio_protocol.models.response_items:ResponseInputFile")
            ),
        },
    )
