"""The names of `openai.types.beta.function_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        AssistantToolsFunction as _AssistantToolsFunction,
    )

    FunctionTool: TypeAlias = _AssistantToolsFunction
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FunctionTool": "oaio_protocol.models.generated.assistants:AssistantToolsFunction",
        },
    )
