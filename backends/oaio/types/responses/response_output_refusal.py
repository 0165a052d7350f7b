"""The names of `openai.types.responses.response_output_refusal`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseOutputRefusal as ResponseOutputRefusal
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseOutputRefusal": "oaio_protocol.models.response_items:ResponseOutputRefusal",
        },
    )
