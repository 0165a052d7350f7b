"""The names of `openai.types.responses.web_search_preview_tool`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import UserLocation as UserLocation
    from oaio_protocol.models.response_tools import WebSearchPreviewTool as WebSearchPreviewTool
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "UserLocation": "oaio_protocol.models.response_tools:UserLocation",
            "WebSearchPreviewTool": "oaio_protocol.models.response_tools:WebSearchPreviewTool",
        },
    )
