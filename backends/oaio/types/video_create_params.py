"""The names of `openai.types.video_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._parts import FileTypes as _FileTypes
    from oaio_protocol.operations.generated.videos import (
        ImageRefParam2Param as _ImageRefParam2Param,
    )
    from oaio_protocol.operations.generated.videos import VideoCreateParams as VideoCreateParams

    InputReference: TypeAlias = _FileTypes | _ImageRefParam2Param
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "InputReference": lambda at: (
                at("oaio_protocol.operations._parts:FileTypes")
                | at("oaio_protocol.operations.generated.videos:ImageRefParam2Param")
            ),
            "VideoCreateParams": "oaio_protocol.operations.generated.videos:VideoCreateParams",
        },
    )
