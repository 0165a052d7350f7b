"""The names of `openai.types.beta.threads.required_action_function_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import RunToolCallObject as _RunToolCallObject
    from oaio_protocol.models.generated.assistants import (
        RunToolCallObjectFunction as _RunToolCallObjectFunction,
    )

    Function: TypeAlias = _RunToolCallObjectFunction
    RequiredActionFunctionToolCall: TypeAlias = _RunToolCallObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Function": "oaio_protocol.models.generated.assistants:RunToolCallObjectFunction",
            "RequiredActionFunctionToolCall": "oaio_protocol.models.generated.assistants:RunToolCallObject",
        },
    )
