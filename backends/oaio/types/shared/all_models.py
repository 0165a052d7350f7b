"""The names of `openai.types.shared.all_models`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    AllModels: TypeAlias = str
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AllModels": lambda _: str,
        },
    )
