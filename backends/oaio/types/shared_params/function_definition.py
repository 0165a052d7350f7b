"""The names of `openai.types.shared_params.function_definition`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_message_params import (
        FunctionDefinition as FunctionDefinition,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FunctionDefinition": "oaio_protocol.operations._chat_message_params:FunctionDefinition",
        },
    )
