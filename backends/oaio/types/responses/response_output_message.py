"""The names of `openai.types.responses.response_output_message`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ResponseOutputContent as _ResponseOutputContent
    from oaio_protocol.models.response_items import ResponseOutputMessage as ResponseOutputMessage

    Content: TypeAlias = _ResponseOutputContent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Content": "oaio_protocol.models.response_items:ResponseOutputContent",
            "ResponseOutputMessage": "oaio_protocol.models.response_items:ResponseOutputMessage",
        },
    )
