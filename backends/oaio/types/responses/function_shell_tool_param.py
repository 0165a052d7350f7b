"""The names of `openai.types.responses.function_shell_tool_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerAutoParam as _ContainerAutoParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerReferenceParam as _ContainerReferenceParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        FunctionShellToolParam as FunctionShellToolParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        LocalEnvironmentParam as _LocalEnvironmentParam,
    )

    Environment: TypeAlias = _ContainerAutoParam | _LocalEnvironmentParam | _ContainerReferenceParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Environment": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:ContainerAutoParam")
                | at("oaio_protocol.operations.generated.response_inputs:LocalEnvironmentParam")
                | at("oaio_protocol.operations.generated.response_inputs:ContainerReferenceParam")
            ),
            "FunctionShellToolParam": "oaio_protocol.operations.generated.response_inputs:FunctionShellToolParam",
        },
    )
