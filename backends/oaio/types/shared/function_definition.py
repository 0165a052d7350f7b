"""The names of `openai.types.shared.function_definition`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.generated.shared import FunctionObject as _FunctionObject

    FunctionDefinition: TypeAlias = _FunctionObject
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FunctionDefinition": "oaio_protocol.models.generated.shared:FunctionObject",
        },
    )
