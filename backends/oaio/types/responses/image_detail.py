"""The names of `openai.types.responses.image_detail`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    ImageDetail: TypeAlias = Literal["auto", "low", "high", "original"]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ImageDetail": lambda _: Literal["auto", "low", "high", "original"],
        },
    )
