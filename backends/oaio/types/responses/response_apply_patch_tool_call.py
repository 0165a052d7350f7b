"""The names of `openai.types.responses.response_apply_patch_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Caller as Caller
    from oaio_protocol.models.response_items import CallerDirect as CallerDirect
    from oaio_protocol.models.response_items import CallerProgram as CallerProgram
    from oaio_protocol.models.response_items import OperationCreateFile as OperationCreateFile
    from oaio_protocol.models.response_items import OperationCreateFile as _OperationCreateFile
    from oaio_protocol.models.response_items import OperationDeleteFile as OperationDeleteFile
    from oaio_protocol.models.response_items import OperationDeleteFile as _OperationDeleteFile
    from oaio_protocol.models.response_items import OperationUpdateFile as OperationUpdateFile
    from oaio_protocol.models.response_items import OperationUpdateFile as _OperationUpdateFile
    from oaio_protocol.models.response_items import (
        ResponseApplyPatchToolCall as ResponseApplyPatchToolCall,
    )

    Operation: TypeAlias = _OperationCreateFile | _OperationDeleteFile | _OperationUpdateFile
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Caller": "oaio_protocol.models.response_items:Caller",
            "CallerDirect": "oaio_protocol.models.response_items:CallerDirect",
            "CallerProgram": "oaio_protocol.models.response_items:CallerProgram",
            "Operation": lambda at: (
                at("oaio_protocol.models.response_items:OperationCreateFile")
                | at("oaio_protocol.models.response_items:OperationDeleteFile")
                | at("oaio_protocol.models.response_items:OperationUpdateFile")
            ),
            "OperationCreateFile": "oaio_protocol.models.response_items:OperationCreateFile",
            "OperationDeleteFile": "oaio_protocol.models.response_items:OperationDeleteFile",
            "OperationUpdateFile": "oaio_protocol.models.response_items:OperationUpdateFile",
            "ResponseApplyPatchToolCall": "oaio_protocol.models.response_items:ResponseApplyPatchToolCall",
        },
    )
