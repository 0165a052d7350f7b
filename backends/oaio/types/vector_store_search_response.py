"""The names of `openai.types.vector_store_search_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from oaio_protocol.models.generated.vector_stores import (
        VectorStoreSearchResultContentObject as _VectorStoreSearchResultContentObject,
    )

    Content: TypeAlias = _VectorStoreSearchResultContentObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Content": "oaio_protocol.models.generated.vector_stores:VectorStoreSearchResultContentObject",
            "VectorStoreSearchResponse": "oaio_protocol.models.generated.vector_stores:VectorStoreSearchResponse",
        },
    )
