"""`client.beta`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._resource import AsyncResource, Resource

if TYPE_CHECKING:
    from ..chat import AsyncChat, Chat
    from ..wrapped import beta as wrapped
    from .assistants import Assistants, AsyncAssistants, AsyncThreads, Threads
    from .beta_responses import AsyncBetaResponses, BetaResponses
    from .chatkit import AsyncChatkit, Chatkit
    from .realtime import AsyncBetaRealtime, BetaRealtime


class Beta(Resource):
    """Beta."""

    with_raw_response: wrapped.BetaWithRawResponse
    with_streaming_response: wrapped.BetaWithStreamingResponse

    @cached_property
    def assistants(self) -> Assistants:
        """Assistants."""
        from .assistants import Assistants

        return Assistants(self._client)

    @cached_property
    def chatkit(self) -> Chatkit:
        """Chatkit."""
        from .chatkit import Chatkit

        return Chatkit(self._client)

    @cached_property
    def realtime(self) -> BetaRealtime:
        """Realtime."""
        from .realtime import BetaRealtime

        return BetaRealtime(self._client)

    @cached_property
    def responses(self) -> BetaResponses:
        """Responses."""
        from .beta_responses import BetaResponses

        return BetaResponses(self._client)

    @cached_property
    def threads(self) -> Threads:
        """Threads."""
        from .assistants import Threads

        return Threads(self._client)

    @cached_property
    def chat(self) -> Chat:
        """The same as `client.chat`."""
        from ..chat import Chat

        return Chat(self._client)


class AsyncBeta(AsyncResource):
    """Beta."""

    with_raw_response: wrapped.AsyncBetaWithRawResponse
    with_streaming_response: wrapped.AsyncBetaWithStreamingResponse

    @cached_property
    def assistants(self) -> AsyncAssistants:
        """Assistants."""
        from .assistants import AsyncAssistants

        return AsyncAssistants(self._client)

    @cached_property
    def chatkit(self) -> AsyncChatkit:
        """Chatkit."""
        from .chatkit import AsyncChatkit

        return AsyncChatkit(self._client)

    @cached_property
    def realtime(self) -> AsyncBetaRealtime:
        """Realtime."""
        from .realtime import AsyncBetaRealtime

        return AsyncBetaRealtime(self._client)

    @cached_property
    def responses(self) -> AsyncBetaResponses:
        """Responses."""
        from .beta_responses import AsyncBetaResponses

        return AsyncBetaResponses(self._client)

    @cached_property
    def threads(self) -> AsyncThreads:
        """Threads."""
        from .assistants import AsyncThreads

        return AsyncThreads(self._client)

    @cached_property
    def chat(self) -> AsyncChat:
        """The same as `client.chat`."""
        from ..chat import AsyncChat

        return AsyncChat(self._client)
