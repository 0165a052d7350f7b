"""The names of `openai.types.beta.thread_create_and_run_params`; written by `python3 .ci/dev generate`."""

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
        AssistantUpdateToolResourcesFileSearchParam as _AssistantUpdateToolResourcesFileSearchParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantUpdateToolResourcesParam as _AssistantUpdateToolResourcesParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        CreateMessageRequestAttachmentParam as _CreateMessageRequestAttachmentParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        CreateMessageRequestParam as _CreateMessageRequestParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        CreateThreadRequestParam as _CreateThreadRequestParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadCreateAndRunParamsNonStreaming as ThreadCreateAndRunParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadCreateAndRunParamsStreaming as ThreadCreateAndRunParamsStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        TruncationObjectParam as _TruncationObjectParam,
    )

    Thread: TypeAlias = _CreateThreadRequestParam
    ThreadMessage: TypeAlias = _CreateMessageRequestParam
    ThreadMessageAttachment: TypeAlias = _CreateMessageRequestAttachmentParam
    ThreadMessageAttachmentTool: TypeAlias = (
        _AssistantToolsCodeParam | _AssistantToolsFileSearchTypeOnlyParam
    )
    ThreadMessageAttachmentToolFileSearch: TypeAlias = _AssistantToolsFileSearchTypeOnlyParam
    ThreadToolResources: TypeAlias = _AssistantCreateToolResourcesParam
    ThreadToolResourcesCodeInterpreter: TypeAlias = (
        _AssistantCreateToolResourcesCodeInterpreterParam
    )
    ThreadToolResourcesFileSearch: TypeAlias = _AssistantCreateToolResourcesFileSearchParam
    ThreadToolResourcesFileSearchVectorStore: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreParam
    )
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategy: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
        | _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
    )
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam
    )
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam
    )
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic: TypeAlias = (
        _AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam
    )
    ToolResources: TypeAlias = _AssistantUpdateToolResourcesParam
    ToolResourcesCodeInterpreter: TypeAlias = _AssistantCreateToolResourcesCodeInterpreterParam
    ToolResourcesFileSearch: TypeAlias = _AssistantUpdateToolResourcesFileSearchParam
    TruncationStrategy: TypeAlias = _TruncationObjectParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Thread": "oaio_protocol.operations.generated.assistants:CreateThreadRequestParam",
            "ThreadCreateAndRunParamsNonStreaming": "oaio_protocol.operations.generated.assistants:ThreadCreateAndRunParamsNonStreaming",
            "ThreadCreateAndRunParamsStreaming": "oaio_protocol.operations.generated.assistants:ThreadCreateAndRunParamsStreaming",
            "ThreadMessage": "oaio_protocol.operations.generated.assistants:CreateMessageRequestParam",
            "ThreadMessageAttachment": "oaio_protocol.operations.generated.assistants:CreateMessageRequestAttachmentParam",
            "ThreadMessageAttachmentTool": lambda at: (
                at("oaio_protocol.operations.generated.assistants:AssistantToolsCodeParam")
                | at(
                    "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam"
                )
            ),
            "ThreadMessageAttachmentToolFileSearch": "oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchTypeOnlyParam",
            "ThreadToolResources": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesParam",
            "ThreadToolResourcesCodeInterpreter": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesCodeInterpreterParam",
            "ThreadToolResourcesFileSearch": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchParam",
            "ThreadToolResourcesFileSearchVectorStore": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreParam",
            "ThreadToolResourcesFileSearchVectorStoreChunkingStrategy": lambda at: (
                at(
                    "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam"
                )
                | at(
                    "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam"
                )
            ),
            "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyAutoParam",
            "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticParam",
            "ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesFileSearchVectorStoreChunkingStrategyStaticStaticParam",
            "ToolResources": "oaio_protocol.operations.generated.assistants:AssistantUpdateToolResourcesParam",
            "ToolResourcesCodeInterpreter": "oaio_protocol.operations.generated.assistants:AssistantCreateToolResourcesCodeInterpreterParam",
            "ToolResourcesFileSearch": "oaio_protocol.operations.generated.assistants:AssistantUpdateToolResourcesFileSearchParam",
            "TruncationStrategy": "oaio_protocol.operations.generated.assistants:TruncationObjectParam",
        },
    )
