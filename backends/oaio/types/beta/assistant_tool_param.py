"""The names of `openai.types.beta.assistant_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsCodeParam as _AssistantToolsCodeParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsFileSearchParam as _AssistantToolsFileSearchParam,
    )
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsFunctionParam as _AssistantToolsFunctionParam,
    )

    AssistantToolParam: TypeAlias = (
        _AssistantToolsCodeParam | _AssistantToolsFileSearchParam | _AssistantToolsFunctionParam
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AssistantToolParam": lambda at: (
                at("oaio_protocol.operations.generated.assistants:AssistantToolsCodeParam")
                | at("oaio_protocol.operations.generated.assistants:AssistantToolsFileSearchParam")
                | at("oaio_protocol.operations.generated.assistants:AssistantToolsFunctionParam")
            ),
        },
    )
