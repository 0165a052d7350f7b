"""Responses: what there is beside the API's own methods."""

from __future__ import annotations

from .response_parsing import AsyncResponsesParsing, ResponsesParsing
from .response_streams import AsyncResponsesStreams, ResponsesStreams
from .response_tools import AsyncResponsesTools, ResponsesTools


class ResponsesHelpers(ResponsesParsing, ResponsesStreams, ResponsesTools):
    """Typed answers, streams with typed events, conversations with tools."""


class AsyncResponsesHelpers(AsyncResponsesParsing, AsyncResponsesStreams, AsyncResponsesTools):
    """Typed answers, streams with typed events, conversations with tools."""
