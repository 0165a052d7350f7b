"""The names of `openai.types.beta.assistant_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.assistants import (
        AssistantCreateParams as AssistantCreateParams,
    )
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
            "AssistantCreateParams": "oaio_protocol.operations.generated.assistants:AssistantCreateParams",
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
