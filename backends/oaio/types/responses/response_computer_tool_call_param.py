"""The names of `openai.types.responses.response_computer_tool_call_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import ClickParam as _ClickParam
    from oaio_protocol.operations.generated.response_inputs import ComputerAction as _ComputerAction
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerCallSafetyCheckParam as _ComputerCallSafetyCheckParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ComputerToolCallParam as _ComputerToolCallParam,
    )
    from oaio_protocol.operations.generated.response_inputs import CoordParam as _CoordParam
    from oaio_protocol.operations.generated.response_inputs import (
        DoubleClickActionParam as _DoubleClickActionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import DragParam as _DragParam
    from oaio_protocol.operations.generated.response_inputs import (
        KeyPressActionParam as _KeyPressActionParam,
    )
    from oaio_protocol.operations.generated.response_inputs import MoveParam as _MoveParam
    from oaio_protocol.operations.generated.response_inputs import (
        ScreenshotParam as _ScreenshotParam,
    )
    from oaio_protocol.operations.generated.response_inputs import ScrollParam as _ScrollParam
    from oaio_protocol.operations.generated.response_inputs import TypeParam as _TypeParam
    from oaio_protocol.operations.generated.response_inputs import WaitParam as _WaitParam

    Action: TypeAlias = _ComputerAction
    ActionClick: TypeAlias = _ClickParam
    ActionDoubleClick: TypeAlias = _DoubleClickActionParam
    ActionDrag: TypeAlias = _DragParam
    ActionDragPath: TypeAlias = _CoordParam
    ActionKeypress: TypeAlias = _KeyPressActionParam
    ActionMove: TypeAlias = _MoveParam
    ActionScreenshot: TypeAlias = _ScreenshotParam
    ActionScroll: TypeAlias = _ScrollParam
    ActionType: TypeAlias = _TypeParam
    ActionWait: TypeAlias = _WaitParam
    PendingSafetyCheck: TypeAlias = _ComputerCallSafetyCheckParam
    ResponseComputerToolCallParam: TypeAlias = _ComputerToolCallParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Action": "oaio_protocol.operations.generated.response_inputs:ComputerAction",
            "ActionClick": "oaio_protocol.operations.generated.response_inputs:ClickParam",
            "ActionDoubleClick": "oaio_protocol.operations.generated.response_inputs:DoubleClickActionParam",
            "ActionDrag": "oaio_protocol.operations.generated.response_inputs:DragParam",
            "ActionDragPath": "oaio_protocol.operations.generated.response_inputs:CoordParam",
            "ActionKeypress": "oaio_protocol.operations.generated.response_inputs:KeyPressActionParam",
            "ActionMove": "oaio_protocol.operations.generated.response_inputs:MoveParam",
            "ActionScreenshot": "oaio_protocol.operations.generated.response_inputs:ScreenshotParam",
            "ActionScroll": "oaio_protocol.operations.generated.response_inputs:ScrollParam",
            "ActionType": "oaio_protocol.operations.generated.response_inputs:TypeParam",
            "ActionWait": "oaio_protocol.operations.generated.response_inputs:WaitParam",
            "PendingSafetyCheck": "oaio_protocol.operations.generated.response_inputs:ComputerCallSafetyCheckParam",
            "ResponseComputerToolCallParam": "oaio_protocol.operations.generated.response_inputs:ComputerToolCallParam",
        },
    )
