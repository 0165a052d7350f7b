"""The names of `openai.types.realtime.realtime_session_create_request_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.realtime import (
        RealtimeSessionCreateRequestGAParam as _RealtimeSessionCreateRequestGAParam,
    )

    RealtimeSessionCreateRequestParam: TypeAlias = _RealtimeSessionCreateRequestGAParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "RealtimeSessionCreateRequestParam": "oaio_protocol.operations.generated.realtime:RealtimeSessionCreateRequestGAParam",
        },
    )
