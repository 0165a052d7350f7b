"""The names of `openai.types.responses.response_output_refusal_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        RefusalContentParam as _RefusalContentParam,
    )

    ResponseOutputRefusalParam: TypeAlias = _RefusalContentParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseOutputRefusalParam": "oaio_protocol.operations.generated.response_inputs:RefusalContentParam",
        },
    )
