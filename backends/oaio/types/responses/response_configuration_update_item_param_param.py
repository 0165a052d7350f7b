"""The names of `openai.types.responses.response_configuration_update_item_param_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._chat_params import ResponseFormatText as _ResponseFormatText
    from oaio_protocol.operations._response_params import (
        ResponseFormatTextJSONSchemaConfigParam as _ResponseFormatTextJSONSchemaConfigParam,
    )

    TextFormat: TypeAlias = _ResponseFormatText | _ResponseFormatTextJSONSchemaConfigParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "TextFormat": lambda at: (
                at("oaio_protocol.operations._chat_params:ResponseFormatText")
                | at(
                    "oaio_protocol.operations._response_params:ResponseFormatTextJSONSchemaConfigParam"
                )
            ),
        },
    )
