"""The names of `openai.types.responses.mcp_tool_call_error_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import HTTPErrorParam as _HTTPErrorParam
    from oaio_protocol.operations.generated.response_inputs import (
        MCPProtocolErrorParam as _MCPProtocolErrorParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        MCPToolCallError as _MCPToolCallError,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        MCPToolExecutionErrorParam as _MCPToolExecutionErrorParam,
    )

    HTTPError: TypeAlias = _HTTPErrorParam
    McpProtocolError: TypeAlias = _MCPProtocolErrorParam
    McpToolCallErrorParam: TypeAlias = _MCPToolCallError
    McpToolExecutionError: TypeAlias = _MCPToolExecutionErrorParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "HTTPError": "oaio_protocol.operations.generated.response_inputs:HTTPErrorParam",
            "McpProtocolError": "oaio_protocol.operations.generated.response_inputs:MCPProtocolErrorParam",
            "McpToolCallErrorParam": "oaio_protocol.operations.generated.response_inputs:MCPToolCallError",
            "McpToolExecutionError": "oaio_protocol.operations.generated.response_inputs:MCPToolExecutionErrorParam",
        },
    )
