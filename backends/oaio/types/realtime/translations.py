"""The names of `openai.types.realtime.translations`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTranslationClientSecretCreateParams as _RealtimeTranslationClientSecretCreateParams,
    )

    ClientSecretCreateParams: TypeAlias = _RealtimeTranslationClientSecretCreateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ClientSecretCreateParams": "oaio_protocol.operations.generated.realtime:RealtimeTranslationClientSecretCreateParams",
        },
    )
