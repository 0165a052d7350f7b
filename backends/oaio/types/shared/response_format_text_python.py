"""The names of `openai.types.shared.response_format_text_python`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import (
        ResponseFormatTextPython as ResponseFormatTextPython,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatTextPython": "oaio_protocol.models.generated.response_inputs:ResponseFormatTextPython",
        },
    )
