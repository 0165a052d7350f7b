"""The names of `openai.types.responses.response_input_image_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import (
        PromptCacheBreakpointParam as _PromptCacheBreakpointParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputImageParam as ResponseInputImageParam,
    )

    PromptCacheBreakpoint: TypeAlias = _PromptCacheBreakpointParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "PromptCacheBreakpoint": "oaio_protocol.operations._response_params:PromptCacheBreakpointParam",
            "ResponseInputImageParam": "oaio_protocol.operations._response_params:ResponseInputImageParam",
        },
    )
