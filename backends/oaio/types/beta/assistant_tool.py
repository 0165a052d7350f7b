"""The names of `openai.types.beta.assistant_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import AssistantToolsCode as _AssistantToolsCode
    from oaio_protocol.models.generated.assistants import (
        AssistantToolsFileSearch as _AssistantToolsFileSearch,
    )
    from oaio_protocol.models.generated.assistants import (
        AssistantToolsFunction as _AssistantToolsFunction,
    )

    AssistantTool: TypeAlias = (
        _AssistantToolsCode | _AssistantToolsFileSearch | _AssistantToolsFunction
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AssistantTool": lambda at: (
                at("oaio_protocol.models.generated.assistants:AssistantToolsCode")
                | at("oaio_protocol.models.generated.assistants:AssistantToolsFileSearch")
                | at("oaio_protocol.models.generated.assistants:AssistantToolsFunction")
            ),
        },
    )
