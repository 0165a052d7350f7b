"""The names of `openai.types.beta.threads.run_create_params`; written by `python3 .ci/dev generate`."""

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
        CreateMessageRequestParam as _CreateMessageRequestParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunCreateParamsNonStreaming as _ThreadRunCreateParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunCreateParamsStreaming as _ThreadRunCreateParamsStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        TruncationObjectParam as _TruncationObjectParam,
    )

    AdditionalMessage: TypeAlias = _CreateMessageRequestParam
    AdditionalMessageAttachment: TypeAlias = _CreateMessageRequestAttachmentParam
    AdditionalMessageAttachmentTool: TypeAlias = (
        _AssistantToolsCodeParam | _AssistantToolsFileSearchTypeOnlyParam
    )
    AdditionalMessageAttachmentToolFileSearch: TypeAlias = _AssistantToolsFileSearchTypeOnlyParam
    RunCreateParamsNonStreaming: TypeAlias = _ThreadRunCreateParamsNonStreaming
    RunCreateParamsStreaming: TypeAlias = _ThreadRunCreateParamsStreaming
    TruncationStrategy: TypeAlias = _TruncationObjectParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AdditionalMessage": "oaio_protocol.operations.generated.assistants:CreateMessageRequestParam",
            "AdditionalMessageAttachment": "oaio_protocol.operations.generated.assistants:CreateMessageRequestAttachmentParam",
            "AdditionalMessageAttachmentTool": lambda at: (
                at("oaio_protocol.operations.generated.assistants:AssistantToolsCodeParam")
                | at(
                    "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam"
                )
            ),
            "AdditionalMessageAttachmentToolFileSearch": "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam",
            "RunCreateParamsNonStreaming": "oaio_protocol.operations.generated.assistants:ThreadRunCreateParamsNonStreaming",
            "RunCreateParamsStreaming": "oaio_protocol.operations.generated.assistants:ThreadRunCreateParamsStreaming",
            "TruncationStrategy": "oaio_protocol.operations.generated.assistants:TruncationObjectParam",
        },
    )
