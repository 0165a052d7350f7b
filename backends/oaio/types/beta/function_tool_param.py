"""The names of `openai.types.beta.function_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.assistants import (
        AssistantToolsFunctionParam as _AssistantToolsFunctionParam,
    )

    FunctionToolParam: TypeAlias = _AssistantToolsFunctionParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FunctionToolParam": "oaio_protocol.operations.generated.assistants:AssistantToolsFunctionParam",
        },
    )
