"""The names of `openai.types.responses.web_search_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import Filters as Filters
    from oaio_protocol.models.response_tools import UserLocation as UserLocation
    from oaio_protocol.models.response_tools import WebSearchTool as WebSearchTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "Filters": "oaio_protocol.models.response_tools:Filters",
            "UserLocation": "oaio_protocol.models.response_tools:UserLocation",
            "WebSearchTool": "oaio_protocol.models.response_tools:WebSearchTool",
        },
    )
