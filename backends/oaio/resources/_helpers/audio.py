"""Speech as a stream of events."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations import speech

from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.speech_events import SpeechStreamEvent

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client
    from ..._streams import AsyncStream, Stream


class SpeechHelpers:
    """Speech as it is made."""

    _client: Client

    @describes(speech.AudioSpeechCreateArguments, speech.stream)
    def stream(
        self, **arguments: Unpack[speech.AudioSpeechCreateArguments]
    ) -> Stream[SpeechStreamEvent]:
        """Make speech; return a stream of its pieces, which are base64 in `audio`."""
        client = self._client
        return client.stream(client.build(speech.stream, **arguments))


class AsyncSpeechHelpers:
    """Speech as it is made."""

    _client: AsyncClient

    @describes(speech.AudioSpeechCreateArguments, speech.stream)
    async def stream(
        self, **arguments: Unpack[speech.AudioSpeechCreateArguments]
    ) -> AsyncStream[SpeechStreamEvent]:
        """Make speech; return a stream of its pieces, which are base64 in `audio`."""
        client = self._client
        return await client.stream(client.build(speech.stream, **arguments))
