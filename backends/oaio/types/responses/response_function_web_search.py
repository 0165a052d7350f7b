"""The names of `openai.types.responses.response_function_web_search`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_items import ActionFind as ActionFind
    from oaio_protocol.models.response_items import ActionFind as _ActionFind
    from oaio_protocol.models.response_items import ActionOpenPage as ActionOpenPage
    from oaio_protocol.models.response_items import ActionOpenPage as _ActionOpenPage
    from oaio_protocol.models.response_items import ActionSearch as ActionSearch
    from oaio_protocol.models.response_items import ActionSearch as _ActionSearch
    from oaio_protocol.models.response_items import ActionSearchSource as ActionSearchSource
    from oaio_protocol.models.response_items import (
        ResponseFunctionWebSearch as ResponseFunctionWebSearch,
    )

    Action: TypeAlias = _ActionSearch | _ActionOpenPage | _ActionFind
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Action": lambda at: (
                at("oaio_protocol.models.response_items:ActionSearch")
                | at("oaio_protocol.models.response_items:ActionOpenPage")
                | at("oaio_protocol.models.response_items:ActionFind")
            ),
            "ActionFind": "oaio_protocol.models.response_items:ActionFind",
            "ActionOpenPage": "oaio_protocol.models.response_items:ActionOpenPage",
            "ActionSearch": "oaio_protocol.models.response_items:ActionSearch",
            "ActionSearchSource": "oaio_protocol.models.response_items:ActionSearchSource",
            "ResponseFunctionWebSearch": "oaio_protocol.models.response_items:ResponseFunctionWebSearch",
        },
    )
