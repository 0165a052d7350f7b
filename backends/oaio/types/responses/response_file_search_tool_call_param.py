"""The names of `openai.types.responses.response_file_search_tool_call_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        FileSearchToolCallParam as _FileSearchToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FileSearchToolCallResultParam as _FileSearchToolCallResultParam,
    )

    ResponseFileSearchToolCallParam: TypeAlias = _FileSearchToolCallParam
    Result: TypeAlias = _FileSearchToolCallResultParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseFileSearchToolCallParam": "oaio_protocol.operations.generated.response_inputs:FileSearchToolCallParam",
            "Result": "oaio_protocol.operations.generated.response_inputs:FileSearchToolCallResultParam",
        },
    )
