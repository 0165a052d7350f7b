"""The names of `openai.types.responses.response_error`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import Misalignment as Misalignment
    from oaio_protocol.models.responses import MisalignmentSteer as MisalignmentSteer
    from oaio_protocol.models.responses import ResponseError as ResponseError
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Misalignment": "oaio_protocol.models.responses:Misalignment",
            "MisalignmentSteer": "oaio_protocol.models.responses:MisalignmentSteer",
            "ResponseError": "oaio_protocol.models.responses:ResponseError",
        },
    )
