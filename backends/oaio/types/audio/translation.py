"""The names of `openai.types.audio.translation`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.audio import (
        CreateTranslationResponseJson as _CreateTranslationResponseJson,
    )

    Translation: TypeAlias = _CreateTranslationResponseJson
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Translation": "oaio_protocol.models.generated.audio:CreateTranslationResponseJson",
        },
    )
