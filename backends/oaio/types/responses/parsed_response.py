"""The names of `openai.types.responses.parsed_response`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.parsed_responses import ParsedResponse as ParsedResponse
    from oaio_protocol.models.parsed_responses import (
        ParsedResponseOutputMessage as ParsedResponseOutputMessage,
    )
    from oaio_protocol.models.parsed_responses import (
        ParsedResponseOutputText as ParsedResponseOutputText,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ParsedResponse": "oaio_protocol.models.parsed_responses:ParsedResponse",
            "ParsedResponseOutputMessage": "oaio_protocol.models.parsed_responses:ParsedResponseOutputMessage",
            "ParsedResponseOutputText": "oaio_protocol.models.parsed_responses:ParsedResponseOutputText",
        },
    )
