"""The names of `openai.types.vector_stores.vector_store_file`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.vector_stores import VectorStoreFile as VectorStoreFile
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreFileLastError as _VectorStoreFileLastError,
    )

    LastError: TypeAlias = _VectorStoreFileLastError
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "LastError": "oaio_protocol.models.generated.vector_stores:VectorStoreFileLastError",
            "VectorStoreFile": "oaio_protocol.models.generated.vector_stores:VectorStoreFile",
        },
    )
