"""The names of `openai.types.responses.response_format_text_json_schema_config`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import (
        ResponseFormatTextJSONSchemaConfig as ResponseFormatTextJSONSchemaConfig,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFormatTextJSONSchemaConfig": "oaio_protocol.models.responses:ResponseFormatTextJSONSchemaConfig",
        },
    )
