"""The names of `openai.types.vector_store_create_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreCreateParams as VectorStoreCreateParams,
    )
    from oaio_protocol.operations.generated.vector_stores import (
        VectorStoreExpirationAfterParam as _VectorStoreExpirationAfterParam,
    )

    ExpiresAfter: TypeAlias = _VectorStoreExpirationAfterParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ExpiresAfter": "oaio_protocol.operations.generated.vector_stores:VectorStoreExpirationAfterParam",
            "VectorStoreCreateParams": "oaio_protocol.operations.generated.vector_stores:VectorStoreCreateParams",
        },
    )
