"""The names of `openai.types.responses.response_function_shell_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Action as Action
    from oaio_protocol.models.response_items import Caller as Caller
    from oaio_protocol.models.response_items import CallerDirect as CallerDirect
    from oaio_protocol.models.response_items import CallerProgram as CallerProgram
    from oaio_protocol.models.response_items import (
        ResponseContainerReference as _ResponseContainerReference,
    )
    from oaio_protocol.models.response_items import (
        ResponseFunctionShellToolCall as ResponseFunctionShellToolCall,
    )
    from oaio_protocol.models.response_items import (
        ResponseLocalEnvironment as _ResponseLocalEnvironment,
    )

    Environment: TypeAlias = _ResponseLocalEnvironment | _ResponseContainerReference
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Action": "oaio_protocol.models.response_items:Action",
            "Caller": "oaio_protocol.models.response_items:Caller",
            "CallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "CallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "Environment": lambda at: (
                at("oaio_protocol.models.response_items:ResponseLocalEnvironment")
                | at("oaio_protocol.models.response_items:ResponseContainerReference")
            ),
            "ResponseFunctionShellToolCall": "oaio_protocol.models.response_items:ResponseFunctionShellToolCall",
        },
    )
