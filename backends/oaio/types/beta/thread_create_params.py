"""The names of `openai.types.beta.thread_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateToolResourcesCodeInterpreterParam as _AssistantCreateToolResourcesCodeInterpreterParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateToolResourcesFileSearchParam as _AssistantCreateToolResourcesFileSearchParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam as _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam as _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam as _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateToolResourcesFileSearchVectorStoreParam as _AssistantCreateToolResourcesFileSearchVectorStoreParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateToolResourcesParam as _AssistantCreateToolResourcesParam,
    )
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
        ThreadCreateParams as ThreadCreateParams,
    )

    Message: TypeAlias = _CreateMessageRequestParam
    MessageAttachment: TypeAlias = _CreateMessageRequestAttachmentParam
    MessageAttachmentTool: TypeAlias = (
        _AssistantToolsCodeParam | _AssistantToolsFileSearchTypeOnlyParam
    )
    MessageAttachmentToolFileSearch: TypeAlias = _AssistantToolsFileSearchTypeOnlyParam
    ToolResources: TypeAlias = _AssistantCreateToolResourcesParam
    ToolResourcesCodeInterpreter: TypeAlias = _AssistantCreateToolResourcesCodeInterpreterParam
    ToolResourcesFileSearch: TypeAlias = _AssistantCreateToolResourcesFileSearchParam
    ToolResourcesFileSearchVectorStore: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreParam
    )
    ToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
        | _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
    )
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
    )
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
    )
    ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Message": "oaio_protocol.operations.generated.assistants:CreateMessageRequestParam",
            "MessageAttachment": "oaio_protocol.operations.generated.assistants:CreateMessageRequestAttachmentParam",
            "MessageAttachmentTool": lambda at: (
                at("oaio_protocol.operations.generated.assistants:AssistantToolsCodeParam")
                | at(
                    "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam"
                )
            ),
            "MessageAttachmentToolFileSearch": "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam",
            "ThreadCreateParams": "oaio_protocol.operations.generated.assistants:ThreadCreateParams",
            "ToolResources": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesParam",
            "ToolResourcesCodeInterpreter": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesCodeInterpreterParam",
            "ToolResourcesFileSearch": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchParam",
            "ToolResourcesFileSearchVectorStore": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreParam",
            "ToolResourcesFileSearchVectorStoreChunkingStrategy": lambda at: (
                at(
                    "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam"
                )
                | at(
                    "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam"
                )
            ),
            "ToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam",
            "ToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam",
            "ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam",
        },
    )
