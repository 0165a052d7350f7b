"""The names of `openai.types.responses.response_format_text_json_schema_config_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        ResponseFormatTextJSONSchemaConfigParam as ResponseFormatTextJSONSchemaConfigParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatTextJSONSchemaConfigParam": "oaio_protocol.operations._response_params:ResponseFormatTextJSONSchemaConfigParam",
        },
    )
