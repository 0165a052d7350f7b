"""The names of `openai.types.responses.response_code_interpreter_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import OutputImage as OutputImage
    from oaio_protocol.models.response_items import OutputImage as _OutputImage
    from oaio_protocol.models.response_items import OutputLogs as OutputLogs
    from oaio_protocol.models.response_items import OutputLogs as _OutputLogs
    from oaio_protocol.models.response_items import (
        ResponseCodeInterpreterToolCall as ResponseCodeInterpreterToolCall,
    )

    Output: TypeAlias = _OutputLogs | _OutputImage
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Output": lambda at: (
                at("oaio_protocol.models.response_items:OutputLogs")
                | at("oaio_protocol.models.response_items:OutputImage")
            ),
            "OutputImage": "oaio_protocol.models.response_items:OutputImage",
            "OutputLogs": "oaio_protocol.models.response_items:OutputLogs",
            "ResponseCodeInterpreterToolCall": "oaio_protocol.models.response_items:ResponseCodeInterpreterToolCall",
        },
    )
