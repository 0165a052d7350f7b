"""The names of `openai.types.responses.response_input`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.response_inputs import InputItem as _InputItem

    ResponseInput: TypeAlias = list[_InputItem]
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponseInput": lambda at: list[
                at("oaio_protocol.models.generated.response_inputs:InputItem")
            ],
        },
    )
