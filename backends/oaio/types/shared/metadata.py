"""The names of `openai.types.shared.metadata`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    Metadata: TypeAlias = dict[str, str]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Metadata": lambda _: dict[str, str],
        },
    )
