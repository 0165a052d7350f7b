"""The names of `openai.types.shared_params.reasoning`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import ReasoningParam as _ReasoningParam

    Reasoning: TypeAlias = _ReasoningParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Reasoning": "oaio_protocol.operations._response_params:ReasoningParam",
        },
    )
