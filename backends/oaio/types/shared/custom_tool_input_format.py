"""The names of `openai.types.shared.custom_tool_input_format`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import Grammar as Grammar
    from oaio_protocol.models.response_tools import Grammar as _Grammar
    from oaio_protocol.models.response_tools import Text as Text
    from oaio_protocol.models.response_tools import Text as _Text

    CustomToolInputFormat: TypeAlias = _Text | _Grammar
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "CustomToolInputFormat": lambda at: (
                at("oaio_protocol.models.response_tools:Text")
                | at("oaio_protocol.models.response_tools:Grammar")
            ),
            "Grammar": "oaio_protocol.models.response_tools:Grammar",
            "Text": "oaio_protocol.models.response_tools:Text",
        },
    )
