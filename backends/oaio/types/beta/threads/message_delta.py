"""The names of `openai.types.beta.threads.message_delta`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import (
        MessageDeltaObjectDelta as _MessageDeltaObjectDelta,
    )

    MessageDelta: TypeAlias = _MessageDeltaObjectDelta
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "MessageDelta": "oaio_protocol.models.generated.assistants:MessageDeltaObjectDelta",
        },
    )
