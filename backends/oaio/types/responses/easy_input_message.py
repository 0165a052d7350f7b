"""The names of `openai.types.responses.easy_input_message`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import EasyInputMessage as EasyInputMessage
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "EasyInputMessage": "oaio_protocol.models.response_items:EasyInputMessage",
        },
    )
