"""The names of `openai.types.file_purpose`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    FilePurpose: TypeAlias = Literal[
        "assistants", "batch", "fine-tune", "vision", "user_data", "evals"
    ]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FilePurpose": lambda _: Literal[
                "assistants", "batch", "fine-tune", "vision", "user_data", "evals"
            ],
        },
    )
