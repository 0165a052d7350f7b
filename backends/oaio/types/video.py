"""The names of `openai.types.video`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.videos import Video as Video
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Video": "oaio_protocol.models.generated.videos:Video",
        },
    )
