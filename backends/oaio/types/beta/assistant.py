"""The names of `openai.types.beta.assistant`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import Assistant as Assistant
    from oaio_protocol.models.generated.assistants import (
        AssistantToolResources as _AssistantToolResources,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantToolResourcesCodeInterpreter as _AssistantToolResourcesCodeInterpreter,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantToolResourcesFileSearch as _AssistantToolResourcesFileSearch,
    )

    ToolResources: TypeAlias = _AssistantToolResources
    ToolResourcesCodeInterpreter: TypeAlias = _AssistantToolResourcesCodeInterpreter
    ToolResourcesFileSearch: TypeAlias = _AssistantToolResourcesFileSearch
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Assistant": "oaio_protocol.models.generated.assistants:Assistant",
            "ToolResources": "oaio_protocol.models.generated.assistants:AssistantToolResources",
            "ToolResourcesCodeInterpreter": "oaio_protocol.models.generated.assistants:AssistantToolResourcesCodeInterpreter",
            "ToolResourcesFileSearch": "oaio_protocol.models.generated.assistants:AssistantToolResourcesFileSearch",
        },
    )
