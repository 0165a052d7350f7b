"""The names of `openai.types.responses.response_input_text_content_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )

    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
    ResponseInputTextContentParam: TypeAlias = _ResponseInputTextParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PromptCacheBreakpoint": "oaio_protocol.operations._response_params:PromptCacheBreakpointParam",
            "ResponseInputTextContentParam": "oaio_protocol.operations._response_params:ResponseInputTextParam",
        },
    )
