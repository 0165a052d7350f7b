"""`client.admin.organization.usage`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations.generated import admin_usage as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.admin_usage import UsageResponse

    from ..wrapped import admin_usage as wrapped


class Usage(Resource):
    """Usage: https://platform.openai.com/docs/api-reference/usage-audio-speeches"""

    with_raw_response: wrapped.UsageWithRawResponse
    with_streaming_response: wrapped.UsageWithStreamingResponse

    @describes(build.UsageAudioSpeechesArguments, build.audio_speeches)
    def audio_speeches(
        self, **arguments: Unpack[build.UsageAudioSpeechesArguments]
    ) -> UsageResponse:
        """Return the usage of audio speeches, by time, page by page."""
        client = self._client
        return client.call(client.build(build.audio_speeches, **arguments))

    @describes(build.UsageAudioTranscriptionsArguments, build.audio_transcriptions)
    def audio_transcriptions(
        self, **arguments: Unpack[build.UsageAudioTranscriptionsArguments]
    ) -> UsageResponse:
        """Return the usage of audio transcriptions, by time, page by page."""
        client = self._client
        return client.call(client.build(build.audio_transcriptions, **arguments))

    @describes(build.UsageCodeInterpreterSessionsArguments, build.code_interpreter_sessions)
    def code_interpreter_sessions(
        self, **arguments: Unpack[build.UsageCodeInterpreterSessionsArguments]
    ) -> UsageResponse:
        """Return the usage of code interpreter sessions, by time, page by page."""
        client = self._client
        return client.call(client.build(build.code_interpreter_sessions, **arguments))

    @describes(build.UsageCompletionsArguments, build.completions)
    def completions(self, **arguments: Unpack[build.UsageCompletionsArguments]) -> UsageResponse:
        """Return the usage of completions, by time, page by page."""
        client = self._client
        return client.call(client.build(build.completions, **arguments))

    @describes(build.UsageCostsArguments, build.costs)
    def costs(self, **arguments: Unpack[build.UsageCostsArguments]) -> UsageResponse:
        """Return the costs, by time, page by page."""
        client = self._client
        return client.call(client.build(build.costs, **arguments))

    @describes(build.UsageEmbeddingsArguments, build.embeddings)
    def embeddings(self, **arguments: Unpack[build.UsageEmbeddingsArguments]) -> UsageResponse:
        """Return the usage of embeddings, by time, page by page."""
        client = self._client
        return client.call(client.build(build.embeddings, **arguments))

    @describes(build.UsageFileSearchCallsArguments, build.file_search_calls)
    def file_search_calls(
        self, **arguments: Unpack[build.UsageFileSearchCallsArguments]
    ) -> UsageResponse:
        """Return the usage of file search calls, by time, page by page."""
        client = self._client
        return client.call(client.build(build.file_search_calls, **arguments))

    @describes(build.UsageImagesArguments, build.images)
    def images(self, **arguments: Unpack[build.UsageImagesArguments]) -> UsageResponse:
        """Return the usage of images, by time, page by page."""
        client = self._client
        return client.call(client.build(build.images, **arguments))

    @describes(build.UsageModerationsArguments, build.moderations)
    def moderations(self, **arguments: Unpack[build.UsageModerationsArguments]) -> UsageResponse:
        """Return the usage of moderations, by time, page by page."""
        client = self._client
        return client.call(client.build(build.moderations, **arguments))

    @describes(build.UsageVectorStoresArguments, build.vector_stores)
    def vector_stores(self, **arguments: Unpack[build.UsageVectorStoresArguments]) -> UsageResponse:
        """Return the usage of vector stores, by time, page by page."""
        client = self._client
        return client.call(client.build(build.vector_stores, **arguments))

    @describes(build.UsageWebSearchCallsArguments, build.web_search_calls)
    def web_search_calls(
        self, **arguments: Unpack[build.UsageWebSearchCallsArguments]
    ) -> UsageResponse:
        """Return the usage of web search calls, by time, page by page."""
        client = self._client
        return client.call(client.build(build.web_search_calls, **arguments))


class AsyncUsage(AsyncResource):
    """Usage: https://platform.openai.com/docs/api-reference/usage-audio-speeches"""

    with_raw_response: wrapped.AsyncUsageWithRawResponse
    with_streaming_response: wrapped.AsyncUsageWithStreamingResponse

    @describes(build.UsageAudioSpeechesArguments, build.audio_speeches)
    async def audio_speeches(
        self, **arguments: Unpack[build.UsageAudioSpeechesArguments]
    ) -> UsageResponse:
        """Return the usage of audio speeches, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.audio_speeches, **arguments))

    @describes(build.UsageAudioTranscriptionsArguments, build.audio_transcriptions)
    async def audio_transcriptions(
        self, **arguments: Unpack[build.UsageAudioTranscriptionsArguments]
    ) -> UsageResponse:
        """Return the usage of audio transcriptions, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.audio_transcriptions, **arguments))

    @describes(build.UsageCodeInterpreterSessionsArguments, build.code_interpreter_sessions)
    async def code_interpreter_sessions(
        self, **arguments: Unpack[build.UsageCodeInterpreterSessionsArguments]
    ) -> UsageResponse:
        """Return the usage of code interpreter sessions, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.code_interpreter_sessions, **arguments))

    @describes(build.UsageCompletionsArguments, build.completions)
    async def completions(
        self, **arguments: Unpack[build.UsageCompletionsArguments]
    ) -> UsageResponse:
        """Return the usage of completions, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.completions, **arguments))

    @describes(build.UsageCostsArguments, build.costs)
    async def costs(self, **arguments: Unpack[build.UsageCostsArguments]) -> UsageResponse:
        """Return the costs, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.costs, **arguments))

    @describes(build.UsageEmbeddingsArguments, build.embeddings)
    async def embeddings(
        self, **arguments: Unpack[build.UsageEmbeddingsArguments]
    ) -> UsageResponse:
        """Return the usage of embeddings, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.embeddings, **arguments))

    @describes(build.UsageFileSearchCallsArguments, build.file_search_calls)
    async def file_search_calls(
        self, **arguments: Unpack[build.UsageFileSearchCallsArguments]
    ) -> UsageResponse:
        """Return the usage of file search calls, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.file_search_calls, **arguments))

    @describes(build.UsageImagesArguments, build.images)
    async def images(self, **arguments: Unpack[build.UsageImagesArguments]) -> UsageResponse:
        """Return the usage of images, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.images, **arguments))

    @describes(build.UsageModerationsArguments, build.moderations)
    async def moderations(
        self, **arguments: Unpack[build.UsageModerationsArguments]
    ) -> UsageResponse:
        """Return the usage of moderations, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.moderations, **arguments))

    @describes(build.UsageVectorStoresArguments, build.vector_stores)
    async def vector_stores(
        self, **arguments: Unpack[build.UsageVectorStoresArguments]
    ) -> UsageResponse:
        """Return the usage of vector stores, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.vector_stores, **arguments))

    @describes(build.UsageWebSearchCallsArguments, build.web_search_calls)
    async def web_search_calls(
        self, **arguments: Unpack[build.UsageWebSearchCallsArguments]
    ) -> UsageResponse:
        """Return the usage of web search calls, by time, page by page."""
        client = self._client
        return await client.call(client.build(build.web_search_calls, **arguments))
