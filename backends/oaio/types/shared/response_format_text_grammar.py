"""The names of `openai.types.shared.response_format_text_grammar`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import (
        ResponseFormatTextGrammar as ResponseFormatTextGrammar,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatTextGrammar": "oaio_protocol.models.generated.response_inputs:ResponseFormatTextGrammar",
        },
    )
