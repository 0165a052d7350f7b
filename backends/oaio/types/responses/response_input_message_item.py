"""The names of `openai.types.responses.response_input_message_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.responses import (
        InputMessageResource as _InputMessageResource,
    )

    ResponseInputMessageItem: TypeAlias = _InputMessageResource
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseInputMessageItem": "oaio_protocol.models.generated.responses:InputMessageResource",
        },
    )
