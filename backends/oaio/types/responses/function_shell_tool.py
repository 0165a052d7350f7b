"""The names of `openai.types.responses.function_shell_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ContainerAuto as _ContainerAuto
    from oaio_protocol.models.response_tools import ContainerReference as _ContainerReference
    from oaio_protocol.models.response_tools import FunctionShellTool as FunctionShellTool
    from oaio_protocol.models.response_tools import LocalEnvironment as _LocalEnvironment

    Environment: TypeAlias = _ContainerAuto | _LocalEnvironment | _ContainerReference
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Environment": lambda at: (
                at("oaio_protocol.models.response_tools:ContainerAuto")
                | at("oaio_protocol.models.response_tools:LocalEnvironment")
                | at("oaio_protocol.models.response_tools:ContainerReference")
            ),
            "FunctionShellTool": "oaio_protocol.models.response_tools:FunctionShellTool",
        },
    )
