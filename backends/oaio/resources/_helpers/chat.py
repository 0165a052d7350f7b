"""Chat completions: what there is beside the API's own methods."""

from __future__ import annotations

from .chat_parsing import AsyncCompletionsParsing, CompletionsParsing
from .chat_streams import AsyncCompletionsStreams, CompletionsStreams
from .chat_tools import AsyncCompletionsTools, CompletionsTools


class CompletionsHelpers(CompletionsParsing, CompletionsStreams, CompletionsTools):
    """Typed answers, streams with typed events, conversations with tools."""


class AsyncCompletionsHelpers(
    AsyncCompletionsParsing, AsyncCompletionsStreams, AsyncCompletionsTools
):
    """Typed answers, streams with typed events, conversations with tools."""
