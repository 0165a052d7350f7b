"""The names of `openai.types.shared_params.reasoning_effort`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._response_params import Effort as _Effort

    ReasoningEffort: TypeAlias = _Effort
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ReasoningEffort": "oaio_protocol.operations._response_params:Effort",
        },
    )
