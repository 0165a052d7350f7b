"""The names of `openai.types.responses.response_format_text_config_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.evals import (
        TextResponseFormatConfiguration as _TextResponseFormatConfiguration,
    )

    ResponseFormatTextConfigParam: TypeAlias = _TextResponseFormatConfiguration
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatTextConfigParam": "oaio_protocol.operations.generated.evals:TextResponseFormatConfiguration",
        },
    )
