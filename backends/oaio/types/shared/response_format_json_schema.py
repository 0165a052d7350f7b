"""The names of `openai.types.shared.response_format_json_schema`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.shared import (
        ResponseFormatJsonSchema as _ResponseFormatJsonSchema,
    )
    from oaio_protocol.models.generated.shared import (
        ResponseFormatJsonSchemaJSONSchema as _ResponseFormatJsonSchemaJSONSchema,
    )

    JSONSchema: TypeAlias = _ResponseFormatJsonSchemaJSONSchema
    ResponseFormatJSONSchema: TypeAlias = _ResponseFormatJsonSchema
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "JSONSchema": "oaio_protocol.models.generated.shared:ResponseFormatJsonSchemaJSONSchema",
            "ResponseFormatJSONSchema": "oaio_protocol.models.generated.shared:ResponseFormatJsonSchema",
        },
    )
