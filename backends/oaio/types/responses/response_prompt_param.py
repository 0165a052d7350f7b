"""The names of `openai.types.responses.response_prompt_param`; written by `python3 .ci/dev generate`."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models._base import Model as _Model
    from oaio_protocol.operations._response_params import (
        ResponseInputFileParam as _ResponseInputFileParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputImageParam as _ResponseInputImageParam,
    )
    from oaio_protocol.operations._response_params import (
        ResponseInputTextParam as _ResponseInputTextParam,
    )
    from oaio_protocol.operations._response_params import ResponsePromptParam as ResponsePromptParam

    Variables: TypeAlias = (
        str
        | _ResponseInputTextParam
        | _ResponseInputImageParam
        | _ResponseInputFileParam
        | Mapping[str, object]
        | _Model
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ResponsePromptParam": "oaio_protocol.operations._response_params:ResponsePromptParam",
            "Variables": lambda at: (
                str
                | at("oaio_protocol.operations._response_params:ResponseInputTextParam")
                | at("oaio_protocol.operations._response_params:ResponseInputImageParam")
                | at("oaio_protocol.operations._response_params:ResponseInputFileParam")
                | Mapping[str, object]
                | at("oaio_protocol.models._base:Model")
            ),
        },
    )
