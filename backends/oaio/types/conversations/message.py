"""The names of `openai.types.conversations.message`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.shared import (
        ComputerScreenshotContent as _ComputerScreenshotContent,
    )
    from oaio_protocol.models.generated.shared import Message as Message
    from oaio_protocol.models.generated.shared import TextContent as _TextContent
    from oaio_protocol.models.response_items import Content as _Content
    from oaio_protocol.models.response_items import ResponseInputFile as _ResponseInputFile
    from oaio_protocol.models.response_items import ResponseInputImage as _ResponseInputImage
    from oaio_protocol.models.response_items import ResponseInputText as _ResponseInputText
    from oaio_protocol.models.response_items import ResponseOutputRefusal as _ResponseOutputRefusal
    from oaio_protocol.models.response_items import ResponseOutputText as _ResponseOutputText
    from oaio_protocol.models.response_items import Summary as _Summary

    Content: TypeAlias = (
        _ResponseInputText
        | _ResponseOutputText
        | _TextContent
        | _Summary
        | _Content
        | _ResponseOutputRefusal
        | _ResponseInputImage
        | _ComputerScreenshotContent
        | _ResponseInputFile
    )
    ContentReasoningText: TypeAlias = _Content
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Content": lambda at: (
                at("oaio_protocol.models.response_items:ResponseInputText")
                | at("oaio_protocol.models.response_items:ResponseOutputText")
                | at("oaio_protocol.models.generated.shared:TextContent")
                | at("oaio_protocol.models.response_items:Summary")
                | at("oaio_protocol.models.response_items:Content")
                | at("oaio_protocol.models.response_items:ResponseOutputRefusal")
                | at("oaio_protocol.models.response_items:ResponseInputImage")
                | at("oaio_protocol.models.generated.shared:ComputerScreenshotContent")
                | at("oaio_protocol.models.response_items:ResponseInputFile")
            ),
            "ContentReasoningText": "oaio_protocol.models.response_items:Content",
            "Message": "oaio_protocol.models.generated.shared:Message",
        },
    )
