"""The names of `openai.types.beta.threads.run_submit_tool_outputs_params`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunSubmitToolOutputsParamsNonStreaming as _ThreadRunSubmitToolOutputsParamsNonStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunSubmitToolOutputsParamsStreaming as _ThreadRunSubmitToolOutputsParamsStreaming,
    )
    from oaio_protocol.operations.generated.assistants import (
        ThreadRunSubmitToolOutputsToolOutputParam as _ThreadRunSubmitToolOutputsToolOutputParam,
    )

    RunSubmitToolOutputsParamsNonStreaming: TypeAlias = (
        _ThreadRunSubmitToolOutputsParamsNonStreaming
    )
    RunSubmitToolOutputsParamsStreaming: TypeAlias = _ThreadRunSubmitToolOutputsParamsStreaming
    ToolOutput: TypeAlias = _ThreadRunSubmitToolOutputsToolOutputParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "RunSubmitToolOutputsParamsNonStreaming": "oaio_protocol.operations.generated.assistants:ThreadRunSubmitToolOutputsParamsNonStreaming",
            "RunSubmitToolOutputsParamsStreaming": "oaio_protocol.operations.generated.assistants:ThreadRunSubmitToolOutputsParamsStreaming",
            "ToolOutput": "oaio_protocol.operations.generated.assistants:ThreadRunSubmitToolOutputsToolOutputParam",
        },
    )
