"""The names of `openai.types.responses.response_includable`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated._shared import IncludeEnum as _IncludeEnum

    ResponseIncludable: TypeAlias = _IncludeEnum
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseIncludable": "oaio_protocol.operations.generated._shared:IncludeEnum",
        },
    )
