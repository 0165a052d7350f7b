"""The names of `openai.types.containers`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.containers import (
        ContainerFileResource as _ContainerFileResource,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerFileCreateParams as _ContainerFileCreateParams,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerFileListParams as _ContainerFileListParams,
    )

    FileCreateParams: TypeAlias = _ContainerFileCreateParams
    FileCreateResponse: TypeAlias = _ContainerFileResource
    FileListParams: TypeAlias = _ContainerFileListParams
    FileListResponse: TypeAlias = _ContainerFileResource
    FileRetrieveResponse: TypeAlias = _ContainerFileResource
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FileCreateParams": "oaio_protocol.operations.generated.containers:ContainerFileCreateParams",
            "FileCreateResponse": "oaio_protocol.models.generated.containers:ContainerFileResource",
            "FileListParams": "oaio_protocol.operations.generated.containers:ContainerFileListParams",
            "FileListResponse": "oaio_protocol.models.generated.containers:ContainerFileResource",
            "FileRetrieveResponse": "oaio_protocol.models.generated.containers:ContainerFileResource",
        },
    )
