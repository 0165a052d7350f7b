"""The names of `openai.types.responses.response_computer_tool_call_output_item`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import (
        ResponseComputerToolCallOutputItem as ResponseComputerToolCallOutputItem,
    )
    from oaio_protocol.models.response_items import SafetyCheck as _SafetyCheck

    AcknowledgedSafetyCheck: TypeAlias = _SafetyCheck
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "AcknowledgedSafetyCheck": "oaio_protocol.models.response_items:SafetyCheck",
            "ResponseComputerToolCallOutputItem": "oaio_protocol.models.response_items:ResponseComputerToolCallOutputItem",
        },
    )
