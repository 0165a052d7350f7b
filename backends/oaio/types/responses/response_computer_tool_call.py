"""The names of `openai.types.responses.response_computer_tool_call`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Click as _Click
    from oaio_protocol.models.response_items import ComputerAction as _ComputerAction
    from oaio_protocol.models.response_items import DoubleClick as _DoubleClick
    from oaio_protocol.models.response_items import Drag as _Drag
    from oaio_protocol.models.response_items import DragPath as _DragPath
    from oaio_protocol.models.response_items import Keypress as _Keypress
    from oaio_protocol.models.response_items import Move as _Move
    from oaio_protocol.models.response_items import (
        ResponseComputerToolCall as ResponseComputerToolCall,
    )
    from oaio_protocol.models.response_items import SafetyCheck as _SafetyCheck
    from oaio_protocol.models.response_items import Screenshot as _Screenshot
    from oaio_protocol.models.response_items import Scroll as _Scroll
    from oaio_protocol.models.response_items import Type as _Type
    from oaio_protocol.models.response_items import Wait as _Wait

    Action: TypeAlias = _ComputerAction
    ActionClick: TypeAlias = _Click
    ActionDoubleClick: TypeAlias = _DoubleClick
    ActionDrag: TypeAlias = _Drag
    ActionDragPath: TypeAlias = _DragPath
    ActionKeypress: TypeAlias = _Keypress
    ActionMove: TypeAlias = _Move
    ActionScreenshot: TypeAlias = _Screenshot
    ActionScroll: TypeAlias = _Scroll
    ActionType: TypeAlias = _Type
    ActionWait: TypeAlias = _Wait
    PendingSafetyCheck: TypeAlias = _SafetyCheck
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Action": "oaio_protocol.models.response_items:ComputerAction",
            "ActionClick": "oaio_protocol.models.response_items:Click",
            "ActionDoubleClick": "oaio_protocol.models.response_items:DoubleClick",
            "ActionDrag": "oaio_protocol.models.response_items:Drag",
            "ActionDragPath": "oaio_protocol.models.response_items:DragPath",
            "ActionKeypress": "oaio_protocol.models.response_items:Keypress",
            "ActionMove": "oaio_protocol.models.response_items:Move",
            "ActionScreenshot": "oaio_protocol.models.response_items:Screenshot",
            "ActionScroll": "oaio_protocol.models.response_items:Scroll",
            "ActionType": "oaio_protocol.models.response_items:Type",
            "ActionWait": "oaio_protocol.models.response_items:Wait",
            "PendingSafetyCheck": "oaio_protocol.models.response_items:SafetyCheck",
            "ResponseComputerToolCall": "oaio_protocol.models.response_items:ResponseComputerToolCall",
        },
    )
