"""The names of `openai.types.embedding_model`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, Literal, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    EmbeddingModel: TypeAlias = Literal[
        "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
    ]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "EmbeddingModel": lambda _: Literal[
                "text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"
            ],
        },
    )
