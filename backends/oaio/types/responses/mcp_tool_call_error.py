"""The names of `openai.types.responses.mcp_tool_call_error`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import HTTPError as HTTPError
    from oaio_protocol.models.response_items import HTTPError as _HTTPError
    from oaio_protocol.models.response_items import McpProtocolError as McpProtocolError
    from oaio_protocol.models.response_items import McpProtocolError as _McpProtocolError
    from oaio_protocol.models.response_items import McpToolExecutionError as McpToolExecutionError
    from oaio_protocol.models.response_items import McpToolExecutionError as _McpToolExecutionError

    McpToolCallError: TypeAlias = _McpProtocolError | _McpToolExecutionError | _HTTPError | str
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "HTTPError": "oaio_protocol.models.response_items:HTTPError",
            "McpProtocolError": "oaio_protocol.models.response_items:McpProtocolError",
            "McpToolCallError": lambda at: (
                at("oaio_protocol.models.response_items:McpProtocolError")
                | at("oaio_protocol.models.response_items:McpToolExecutionError")
                | at("oaio_protocol.models.response_items:HTTPError")
                | str
            ),
            "McpToolExecutionError": "oaio_protocol.models.response_items:McpToolExecutionError",
        },
    )
