"""The names of `openai.types.realtime.client_secret_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.realtime import (
        RealtimeClientSecretCreateExpiresAfterParam as _RealtimeClientSecretCreateExpiresAfterParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeClientSecretCreateParams as _RealtimeClientSecretCreateParams,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeSessionCreateRequestGAParam as _RealtimeSessionCreateRequestGAParam,
    )
    from oaio_protocol.operations.generated.realtime import (
        RealtimeTranscriptionSessionCreateRequestGAParam as _RealtimeTranscriptionSessionCreateRequestGAParam,
    )

    ClientSecretCreateParams: TypeAlias = _RealtimeClientSecretCreateParams
    ExpiresAfter: TypeAlias = _RealtimeClientSecretCreateExpiresAfterParam
    Session: TypeAlias = (
        _RealtimeSessionCreateRequestGAParam | _RealtimeTranscriptionSessionCreateRequestGAParam
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ClientSecretCreateParams": "oaio_protocol.operations.generated.realtime:RealtimeClientSecretCreateParams",
            "ExpiresAfter": "oaio_protocol.operations.generated.realtime:RealtimeClientSecretCreateExpiresAfterParam",
            "Session": lambda at: (
                at(
                    "oaio_protocol.operations.generated.realtime:RealtimeSessionCreateRequestGAParam"
                )
                | at(
                    "oaio_protocol.operations.generated.realtime:RealtimeTranscriptionSessionCreateRequestGAParam"
                )
            ),
        },
    )
