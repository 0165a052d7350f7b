"""The names of `openai.types.chat.parsed_function_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.parsed import ParsedFunction as ParsedFunction
    from oaio_protocol.models.parsed import ParsedFunctionToolCall as ParsedFunctionToolCall
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ParsedFunction": "oaio_protocol.models.parsed:ParsedFunction",
            "ParsedFunctionToolCall": "oaio_protocol.models.parsed:ParsedFunctionToolCall",
        },
    )
