"""The names of `openai.types.shared_params.responses_model`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    ResponsesModel: TypeAlias = str
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponsesModel": lambda _: str,
        },
    )
