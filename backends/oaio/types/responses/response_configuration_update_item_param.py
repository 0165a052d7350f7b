"""The names of `openai.types.responses.response_configuration_update_item_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.responses import ResponseFormatText as _ResponseFormatText
    from oaio_protocol.models.responses import (
        ResponseFormatTextJSONSchemaConfig as _ResponseFormatTextJSONSchemaConfig,
    )

    TextFormat: TypeAlias = _ResponseFormatText | _ResponseFormatTextJSONSchemaConfig
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TextFormat": lambda at: (
                at("oaio_protocol.models.responses:ResponseFormatText")
                | at("oaio_protocol.models.responses:ResponseFormatTextJSONSchemaConfig")
            ),
        },
    )
