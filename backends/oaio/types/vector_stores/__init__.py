"""The names of `openai.types.vector_stores`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.vector_stores import (
        FileContentResponse as FileContentResponse,
    )
    from oaio_protocol.models.generated.vector_stores import VectorStoreFile as VectorStoreFile
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreFileBatch as VectorStoreFileBatch,
    )
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreFileDeleted as VectorStoreFileDeleted,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreFileBatchCreateParams as _VectorStoreFileBatchCreateParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreFileBatchListFilesParams as _VectorStoreFileBatchListFilesParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreFileCreateParams as _VectorStoreFileCreateParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreFileListParams as _VectorStoreFileListParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreFileUpdateParams as _VectorStoreFileUpdateParams,
    )

    from . import vector_store_file as vector_store_file

    FileBatchCreateParams: TypeAlias = _VectorStoreFileBatchCreateParams
    FileBatchListFilesParams: TypeAlias = _VectorStoreFileBatchListFilesParams
    FileCreateParams: TypeAlias = _VectorStoreFileCreateParams
    FileListParams: TypeAlias = _VectorStoreFileListParams
    FileUpdateParams: TypeAlias = _VectorStoreFileUpdateParams
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "vector_store_file": "oaio.types.vector_stores.vector_store_file:",
            "FileBatchCreateParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreFileBatchCreateParams",
            "FileBatchListFilesParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreFileBatchListFilesParams",
            "FileContentResponse": "oaio_protocol.models.generated.vector_stores:FileContentResponse",
            "FileCreateParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreFileCreateParams",
            "FileListParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreFileListParams",
            "FileUpdateParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreFileUpdateParams",
            "VectorStoreFile": "oaio_protocol.models.generated.vector_stores:VectorStoreFile",
            "VectorStoreFileBatch": "oaio_protocol.models.generated.vector_stores:VectorStoreFileBatch",
            "VectorStoreFileDeleted": "oaio_protocol.models.generated.vector_stores:VectorStoreFileDeleted",
        },
    )
