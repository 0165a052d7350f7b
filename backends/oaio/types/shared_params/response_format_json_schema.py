"""The names of `openai.types.shared_params.response_format_json_schema`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_params import JSONSchemaParam as _JSONSchemaParam
    from oaio_protocol.operations._chat_params import (
        ResponseFormatJSONSchema as ResponseFormatJSONSchema,
    )

    JSONSchema: TypeAlias = _JSONSchemaParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "JSONSchema": "oaio_protocol.operations._chat_params:JSONSchemaParam",
            "ResponseFormatJSONSchema": "oaio_protocol.operations._chat_params:ResponseFormatJSONSchema",
        },
    )
