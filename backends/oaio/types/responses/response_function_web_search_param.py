"""The names of `openai.types.responses.response_function_web_search_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchActionFindParam as _WebSearchActionFindParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchActionOpenPageParam as _WebSearchActionOpenPageParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchActionSearchParam as _WebSearchActionSearchParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchActionSearchSourceParam as _WebSearchActionSearchSourceParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        WebSearchToolCallParam as _WebSearchToolCallParam,
    )

    Action: TypeAlias = (
        _WebSearchActionSearchParam | _WebSearchActionOpenPageParam | _WebSearchActionFindParam
    )
    ActionFind: TypeAlias = _WebSearchActionFindParam
    ActionOpenPage: TypeAlias = _WebSearchActionOpenPageParam
    ActionSearch: TypeAlias = _WebSearchActionSearchParam
    ActionSearchSource: TypeAlias = _WebSearchActionSearchSourceParam
    ResponseFunctionWebSearchParam: TypeAlias = _WebSearchToolCallParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Action": lambda at: (
                at("oaio_protocol.operations.generated.response_inputs:WebSearchActionSearchParam")
                | at(
                    "oaio_protocol.operations.generated.response_inputs:WebSearchActionOpenPageParam"
                )
                | at("oaio_protocol.operations.generated.response_inputs:WebSearchActionFindParam")
            ),
            "ActionFind": "oaio_protocol.operations.generated.response_inputs:WebSearchActionFindParam",
            "ActionOpenPage": "oaio_protocol.operations.generated.response_inputs:WebSearchActionOpenPageParam",
            "ActionSearch": "oaio_protocol.operations.generated.response_inputs:WebSearchActionSearchParam",
            "ActionSearchSource": "oaio_protocol.operations.generated.response_inputs:WebSearchActionSearchSourceParam",
            "ResponseFunctionWebSearchParam": "oaio_protocol.operations.generated.response_inputs:WebSearchToolCallParam",
        },
    )
