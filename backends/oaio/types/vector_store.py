"""The names of `openai.types.vector_store`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.vector_stores import VectorStore as VectorStore
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreExpirationAfter as _VectorStoreExpirationAfter,
    )
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreFileCounts as _VectorStoreFileCounts,
    )

    ExpiresAfter: TypeAlias = _VectorStoreExpirationAfter
    FileCounts: TypeAlias = _VectorStoreFileCounts
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ExpiresAfter": "oaio_protocol.models.generated.vector_stores:VectorStoreExpirationAfter",
            "FileCounts": "oaio_protocol.models.generated.vector_stores:VectorStoreFileCounts",
            "VectorStore": "oaio_protocol.models.generated.vector_stores:VectorStore",
        },
    )
