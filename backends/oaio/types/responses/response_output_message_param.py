"""The names of `openai.types.responses.response_output_message_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        OutputMessageParam as _OutputMessageParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        OutputTextContentParam as _OutputTextContentParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        RefusalContentParam as _RefusalContentParam,
    )

    Content: TypeAlias = _OutputTextContentParam | _RefusalContentParam
    ResponseOutputMessageParam: TypeAlias = _OutputMessageParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Content": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:OutputTextContentParam")
                | at("oaio_protocol.operations.generated.response_inputs:RefusalContentParam")
            ),
            "ResponseOutputMessageParam": "oaio_protocol.operations.generated.response_inputs:OutputMessageParam",
        },
    )
