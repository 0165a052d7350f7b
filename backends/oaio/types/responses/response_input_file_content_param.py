"""The names of `openai.types.responses.response_input_file_content_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputFileParam as _ResponseInputFileParam,
    )

    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
    ResponseInputFileContentParam: TypeAlias = _ResponseInputFileParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PromptCacheBreakpoint": "oaio_protocol.operations._response_params:PromptCacheBreakpointParam",
            "ResponseInputFileContentParam": "oaio_protocol.operations._response_params:ResponseInputFileParam",
        },
    )
