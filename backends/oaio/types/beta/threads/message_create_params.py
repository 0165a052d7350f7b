"""The names of `openai.types.beta.threads.message_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsCodeParam as _AssistantToolsCodeParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsFileSearchTypeOnlyParam as _AssistantToolsFileSearchTypeOnlyParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        CreateMessageRequestAttachmentParam as _CreateMessageRequestAttachmentParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadMessageCreateParams as _ThreadMessageCreateParams,
    )

    Attachment: TypeAlias = _CreateMessageRequestAttachmentParam
    AttachmentTool: TypeAlias = _AssistantToolsCodeParam | _AssistantToolsFileSearchTypeOnlyParam
    AttachmentToolFileSearch: TypeAlias = _AssistantToolsFileSearchTypeOnlyParam
    MessageCreateParams: TypeAlias = _ThreadMessageCreateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Attachment": "oaio_protocol.operations.generated.assistants:CreateMessageRequestAttachmentParam",
            "AttachmentTool": lambda at: (
                at("oaio_protocol.operations.generated.assistants:AssistantToolsCodeParam")
                | at(
                    "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam"
                )
            ),
            "AttachmentToolFileSearch": "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam",
            "MessageCreateParams": "oaio_protocol.operations.generated.assistants:ThreadMessageCreateParams",
        },
    )
