"""The names of `openai.types.shared_params.function_parameters`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    FunctionParameters: TypeAlias = dict[str, object]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FunctionParameters": lambda _: dict[str, object],
        },
    )
