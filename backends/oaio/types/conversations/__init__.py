"""The names of `openai.types.conversations`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.conversations import Conversation as Conversation
    from oaio_protocol.models.generated.conversations import (
        ConversationDeletedResource as ConversationDeletedResource,
    )
    from oaio_protocol.models.generated.conversations import (
        ConversationItemList as ConversationItemList,
    )
    from oaio_protocol.models.generated.responses import ItemField as _ItemField
    from oaio_protocol.models.generated.shared import (
        ComputerScreenshotContent as ComputerScreenshotContent,
    )
    from oaio_protocol.models.generated.shared import Message as Message
    from oaio_protocol.models.generated.shared import TextContent as TextContent
    from oaio_protocol.models.response_items import ResponseInputFile as _ResponseInputFile
    from oaio_protocol.models.response_items import ResponseInputImage as _ResponseInputImage
    from oaio_protocol.models.response_items import ResponseInputText as _ResponseInputText
    from oaio_protocol.models.response_items import ResponseOutputRefusal as _ResponseOutputRefusal
    from oaio_protocol.models.response_items import ResponseOutputText as _ResponseOutputText
    from oaio_protocol.models.response_items import Summary as _Summary
    from oaio_protocol.operations._response_params import (
        ResponseInputFileParam as _ResponseInputFileParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputImageParam as _ResponseInputImageParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )
    from oaio_protocol.operations.generated.conversations import (
        ConversationCreateParams as ConversationCreateParams,
    )
    from oaio_protocol.operations.generated.conversations import (
        ConversationItemCreateParams as _ConversationItemCreateParams,
    )
    from oaio_protocol.operations.generated.conversations import (
        ConversationItemListParams as _ConversationItemListParams,
    )
    from oaio_protocol.operations.generated.conversations import (
        ConversationItemRetrieveParams as _ConversationItemRetrieveParams,
    )
    from oaio_protocol.operations.generated.conversations import (
        ConversationUpdateParams as ConversationUpdateParams,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        OutputTextContentParam as OutputTextContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        RefusalContentParam as RefusalContentParam,
    )

    from . import conversation as conversation
    from . import conversation_item as conversation_item
    from . import message as message

    ConversationItem: TypeAlias = _ItemField
    InputFileContent: TypeAlias = _ResponseInputFile
    InputFileContentParam: TypeAlias = _ResponseInputFileParam
    InputImageContent: TypeAlias = _ResponseInputImage
    InputImageContentParam: TypeAlias = _ResponseInputImageParam
    InputTextContent: TypeAlias = _ResponseInputText
    InputTextContentParam: TypeAlias = _ResponseInputTextParam
    ItemCreateParams: TypeAlias = _ConversationItemCreateParams
    ItemListParams: TypeAlias = _ConversationItemListParams
    ItemRetrieveParams: TypeAlias = _ConversationItemRetrieveParams
    OutputTextContent: TypeAlias = _ResponseOutputText
    RefusalContent: TypeAlias = _ResponseOutputRefusal
    SummaryTextContent: TypeAlias = _Summary
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "conversation": "oaio.types.conversations.conversation:",
            "conversation_item": "oaio.types.conversations.conversation_item:",
            "message": "oaio.types.conversations.message:",
            "ComputerScreenshotContent": "oaio_protocol.models.generated.shared:ComputerScreenshotContent",
            "Conversation": "oaio_protocol.models.generated.conversations:Conversation",
            "ConversationCreateParams": "oaio_protocol.operations.generated.conversations:ConversationCreateParams",
            "ConversationDeletedResource": "oaio_protocol.models.generated.conversations:ConversationDeletedResource",
            "ConversationItem": "oaio_protocol.models.generated.responses:ItemField",
            "ConversationItemList": "oaio_protocol.models.generated.conversations:ConversationItemList",
            "ConversationUpdateParams": "oaio_protocol.operations.generated.conversations:ConversationUpdateParams",
            "InputFileContent": "oaio_protocol.models.response_items:ResponseInputFile",
            "InputFileContentParam": "oaio_protocol.operations._response_params:ResponseInputFileParam",
            "InputImageContent": "oaio_protocol.models.response_items:ResponseInputImage",
            "InputImageContentParam": "oaio_protocol.operations._response_params:ResponseInputImageParam",
            "InputTextContent": "oaio_protocol.models.response_items:ResponseInputText",
            "InputTextContentParam": "oaio_protocol.operations._response_params:ResponseInputTextParam",
            "ItemCreateParams": "oaio_protocol.operations.generated.conversations:ConversationItemCreateParams",
            "ItemListParams": "oaio_protocol.operations.generated.conversations:ConversationItemListParams",
            "ItemRetrieveParams": "oaio_protocol.operations.generated.conversations:ConversationItemRetrieveParams",
            "Message": "oaio_protocol.models.generated.shared:Message",
            "OutputTextContent": "oaio_protocol.models.response_items:ResponseOutputText",
            "OutputTextContentParam": "oaio_protocol.operations.generated.response_inputs:OutputTextContentParam",
            "RefusalContent": "oaio_protocol.models.response_items:ResponseOutputRefusal",
            "RefusalContentParam": "oaio_protocol.operations.generated.response_inputs:RefusalContentParam",
            "SummaryTextContent": "oaio_protocol.models.response_items:Summary",
            "TextContent": "oaio_protocol.models.generated.shared:TextContent",
        },
    )
