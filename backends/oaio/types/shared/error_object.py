"""The names of `openai.types.shared.error_object`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.assistants import Error as _Error
    from oaio_protocol.models.responses import Misalignment as Misalignment
    from oaio_protocol.models.responses import MisalignmentSteer as MisalignmentSteer

    ErrorObject: TypeAlias = _Error
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ErrorObject": "oaio_protocol.models.generated.assistants:Error",
            "Misalignment": "oaio_protocol.models.responses:Misalignment",
            "MisalignmentSteer": "oaio_protocol.models.responses:MisalignmentSteer",
        },
    )
