"""The names of `openai.types.responses.computer_action_list_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import ClickParam as _ClickParam
    from oaio_protocol.operations.generated.response_inputs import ComputerAction as _ComputerAction
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

    Click: TypeAlias = _ClickParam
    ComputerActionListParam: TypeAlias = list[_ComputerAction]
    ComputerActionParam: TypeAlias = _ComputerAction
    DoubleClick: TypeAlias = _DoubleClickActionParam
    Drag: TypeAlias = _DragParam
    DragPath: TypeAlias = _CoordParam
    Keypress: TypeAlias = _KeyPressActionParam
    Move: TypeAlias = _MoveParam
    Screenshot: TypeAlias = _ScreenshotParam
    Scroll: TypeAlias = _ScrollParam
    Type: TypeAlias = _TypeParam
    Wait: TypeAlias = _WaitParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Click": "oaio_protocol.operations.generated.response_inputs:ClickParam",
            "ComputerActionListParam": lambda at: list[
                at("oaio_protocol.operations.generated.response_inputs:ComputerAction")
            ],
            "ComputerActionParam": "oaio_protocol.operations.generated.response_inputs:ComputerAction",
            "DoubleClick": "oaio_protocol.operations.generated.response_inputs:DoubleClickActionParam",
            "Drag": "oaio_protocol.operations.generated.response_inputs:DragParam",
            "DragPath": "oaio_protocol.operations.generated.response_inputs:CoordParam",
            "Keypress": "oaio_protocol.operations.generated.response_inputs:KeyPressActionParam",
            "Move": "oaio_protocol.operations.generated.response_inputs:MoveParam",
            "Screenshot": "oaio_protocol.operations.generated.response_inputs:ScreenshotParam",
            "Scroll": "oaio_protocol.operations.generated.response_inputs:ScrollParam",
            "Type": "oaio_protocol.operations.generated.response_inputs:TypeParam",
            "Wait": "oaio_protocol.operations.generated.response_inputs:WaitParam",
        },
    )
