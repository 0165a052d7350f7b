"""The names of `openai.types.beta.threads.message`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import AssistantToolsCode as _AssistantToolsCode
    from oaio_protocol.models.generated.assistants import (
        AssistantToolsFileSearchTypeOnly as _AssistantToolsFileSearchTypeOnly,
    )
    from oaio_protocol.models.generated.assistants import Message as Message
    from oaio_protocol.models.generated.assistants import MessageAttachment as _MessageAttachment
    from oaio_protocol.models.generated.assistants import (
        MessageIncompleteDetails as _MessageIncompleteDetails,
    )

    Attachment: TypeAlias = _MessageAttachment
    AttachmentTool: TypeAlias = _AssistantToolsCode | _AssistantToolsFileSearchTypeOnly
    AttachmentToolAssistantToolsFileSearchTypeOnly: TypeAlias = _AssistantToolsFileSearchTypeOnly
    IncompleteDetails: TypeAlias = _MessageIncompleteDetails
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Attachment": "oaio_protocol.models.generated.assistants:MessageAttachment",
            "AttachmentTool": lambda at: (
                at("oaio_protocol.models.generated.assistants:AssistantToolsCode")
                | at("oaio_protocol.models.generated.assistants:AssistantToolsFileSearchTypeOnly")
            ),
            "AttachmentToolAssistantToolsFileSearchTypeOnly": "oaio_protocol.models.generated.assistants:AssistantToolsFileSearchTypeOnly",
            "IncompleteDetails": "oaio_protocol.models.generated.assistants:MessageIncompleteDetails",
            "Message": "oaio_protocol.models.generated.assistants:Message",
        },
    )
