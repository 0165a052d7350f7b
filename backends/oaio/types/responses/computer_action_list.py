"""The names of `openai.types.responses.computer_action_list`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ComputerAction as _ComputerAction

    ComputerActionList: TypeAlias = list[_ComputerAction]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ComputerActionList": lambda at: list[
                at("oaio_protocol.models.response_items:ComputerAction")
            ],
        },
    )
