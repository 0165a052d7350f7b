"""The names of `openai.types.beta.thread`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        AssistantToolResources as _AssistantToolResources,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantToolResourcesCodeInterpreter as _AssistantToolResourcesCodeInterpreter,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantToolResourcesFileSearch as _AssistantToolResourcesFileSearch,
    )
    from oaio_protocol.models.generated.assistants import Thread as Thread

    ToolResources: TypeAlias = _AssistantToolResources
    ToolResourcesCodeInterpreter: TypeAlias = _AssistantToolResourcesCodeInterpreter
    ToolResourcesFileSearch: TypeAlias = _AssistantToolResourcesFileSearch
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Thread": "oaio_protocol.models.generated.assistants:Thread",
            "ToolResources": "oaio_protocol.models.generated.assistants:AssistantToolResources",
            "ToolResourcesCodeInterpreter": "oaio_protocol.models.generated.assistants:AssistantToolResourcesCodeInterpreter",
            "ToolResourcesFileSearch": "oaio_protocol.models.generated.assistants:AssistantToolResourcesFileSearch",
        },
    )
