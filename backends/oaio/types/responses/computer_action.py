"""The names of `openai.types.responses.computer_action`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import Click as Click
    from oaio_protocol.models.response_items import ComputerAction as ComputerAction
    from oaio_protocol.models.response_items import DoubleClick as DoubleClick
    from oaio_protocol.models.response_items import Drag as Drag
    from oaio_protocol.models.response_items import DragPath as DragPath
    from oaio_protocol.models.response_items import Keypress as Keypress
    from oaio_protocol.models.response_items import Move as Move
    from oaio_protocol.models.response_items import Screenshot as Screenshot
    from oaio_protocol.models.response_items import Scroll as Scroll
    from oaio_protocol.models.response_items import Type as Type
    from oaio_protocol.models.response_items import Wait as Wait
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Click": "oaio_protocol.models.response_items:Click",
            "ComputerAction": "oaio_protocol.models.response_items:ComputerAction",
            "DoubleClick": "oaio_protocol.models.response_items:DoubleClick",
            "Drag": "oaio_protocol.models.response_items:Drag",
            "DragPath": "oaio_protocol.models.response_items:DragPath",
            "Keypress": "oaio_protocol.models.response_items:Keypress",
            "Move": "oaio_protocol.models.response_items:Move",
            "Screenshot": "oaio_protocol.models.response_items:Screenshot",
            "Scroll": "oaio_protocol.models.response_items:Scroll",
            "Type": "oaio_protocol.models.response_items:Type",
            "Wait": "oaio_protocol.models.response_items:Wait",
        },
    )
