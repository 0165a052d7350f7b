"""The names of `openai.types.shared.chat_model`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.assistants import (
        AssistantSupportedModels as _AssistantSupportedModels,
    )

    ChatModel: TypeAlias = _AssistantSupportedModels
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ChatModel": "oaio_protocol.operations.generated.assistants:AssistantSupportedModels",
        },
    )
