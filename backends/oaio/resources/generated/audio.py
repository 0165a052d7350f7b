"""`client.audio`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations._base import CallOptions, Omit, omit
from oaio_protocol.operations.generated import audio as build

from .._helpers.audio import AsyncSpeechHelpers, SpeechHelpers
from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.models.generated.audio import (
        CreateTranscriptionResponseStreamEvent,
        TranscriptionCreateResponse,
        TranslationCreateResponse,
        Voice,
        VoiceConsent,
        VoiceConsentDeleted,
        VoiceConsentPage,
    )

    from ..._helpers.pages import AsyncPages
    from ..._streams import AsyncStream, Stream
    from ..wrapped import audio as wrapped


class Audio(Resource):
    """Audio."""

    with_raw_response: wrapped.AudioWithRawResponse
    with_streaming_response: wrapped.AudioWithStreamingResponse

    @cached_property
    def speech(self) -> AudioSpeech:
        """Speech."""
        return AudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AudioTranscriptions:
        """Transcriptions."""
        return AudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AudioTranslations:
        """Translations."""
        return AudioTranslations(self._client)

    @cached_property
    def voice_consents(self) -> AudioVoiceConsents:
        """Voice consents."""
        return AudioVoiceConsents(self._client)

    @cached_property
    def voices(self) -> AudioVoices:
        """Voices."""
        return AudioVoices(self._client)


class AudioSpeech(SpeechHelpers, Resource):
    """Speech: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AudioSpeechWithRawResponse
    with_streaming_response: wrapped.AudioSpeechWithStreamingResponse

    @describes(build.AudioSpeechCreateArguments, build.speech_create)
    def create(self, **arguments: Unpack[build.AudioSpeechCreateArguments]) -> BinaryContent:
        """Create the speech."""
        client = self._client
        return client.call(client.build(build.speech_create, **arguments))


class AudioTranscriptions(Resource):
    """Transcriptions: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AudioTranscriptionsWithRawResponse
    with_streaming_response: wrapped.AudioTranscriptionsWithStreamingResponse

    @overload
    def create(
        self,
        *,
        stream: Literal[True],
        response_format: build.AudioResponseFormat | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> Stream[CreateTranscriptionResponseStreamEvent]: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        response_format: Literal["text", "srt", "vtt"],
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        response_format: Literal["json", "verbose_json", "diarized_json"] | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse: ...
    @overload
    def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        response_format: build.AudioResponseFormat | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse | str: ...
    @overload
    def create(
        self,
        *,
        stream: bool,
        response_format: build.AudioResponseFormat | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse | str | Stream[CreateTranscriptionResponseStreamEvent]: ...
    @describes(build.AudioTranscriptionCreateArguments, build.transcriptions_create)
    def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        response_format: build.AudioResponseFormat | Omit | None = omit,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse | str | Stream[CreateTranscriptionResponseStreamEvent]:
        """Create a transcription; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(
            build.transcriptions_create, stream=stream, response_format=response_format, **arguments
        )
        if stream:
            return client.stream(operation)
        return client.call(operation)


class AudioTranslations(Resource):
    """Translations: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AudioTranslationsWithRawResponse
    with_streaming_response: wrapped.AudioTranslationsWithStreamingResponse

    @overload
    def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> str: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["json", "verbose_json"] | Omit | None = ...,
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> TranslationCreateResponse: ...
    @overload
    def create(
        self,
        *,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | None = ...,
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> TranslationCreateResponse | str: ...
    @describes(build.AudioTranslationCreateArguments, build.translations_create)
    def create(
        self,
        *,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | None = omit,
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> TranslationCreateResponse | str:
        """Create a translation."""
        client = self._client
        return client.call(
            client.build(build.translations_create, response_format=response_format, **arguments)
        )


class AudioVoiceConsents(Resource):
    """Voice consents: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AudioVoiceConsentsWithRawResponse
    with_streaming_response: wrapped.AudioVoiceConsentsWithStreamingResponse

    @describes(build.AudioVoiceConsentCreateArguments, build.voice_consents_create)
    def create(self, **arguments: Unpack[build.AudioVoiceConsentCreateArguments]) -> VoiceConsent:
        """Create a voice consent."""
        client = self._client
        return client.call(client.build(build.voice_consents_create, **arguments))

    @describes(CallOptions, build.voice_consents_delete)
    def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsentDeleted:
        """Delete a voice consent."""
        client = self._client
        return client.call(client.build(build.voice_consents_delete, consent_id, **options))

    @describes(build.AudioVoiceConsentListArguments, build.voice_consents_list)
    def list(self, **arguments: Unpack[build.AudioVoiceConsentListArguments]) -> VoiceConsentPage:
        """Return the voice consents, page by page."""
        client = self._client
        return client.page(client.build(build.voice_consents_list, **arguments))

    @describes(CallOptions, build.voice_consents_retrieve)
    def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsent:
        """Return a voice consent."""
        client = self._client
        return client.call(client.build(build.voice_consents_retrieve, consent_id, **options))

    @describes(build.AudioVoiceConsentUpdateArguments, build.voice_consents_update)
    def update(
        self, consent_id: str, **arguments: Unpack[build.AudioVoiceConsentUpdateArguments]
    ) -> VoiceConsent:
        """Change a voice consent."""
        client = self._client
        return client.call(client.build(build.voice_consents_update, consent_id, **arguments))


class AudioVoices(Resource):
    """Voices: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AudioVoicesWithRawResponse
    with_streaming_response: wrapped.AudioVoicesWithStreamingResponse

    @describes(build.AudioVoiceCreateArguments, build.voices_create)
    def create(self, **arguments: Unpack[build.AudioVoiceCreateArguments]) -> Voice:
        """Create a voice."""
        client = self._client
        return client.call(client.build(build.voices_create, **arguments))


class AsyncAudio(AsyncResource):
    """Audio."""

    with_raw_response: wrapped.AsyncAudioWithRawResponse
    with_streaming_response: wrapped.AsyncAudioWithStreamingResponse

    @cached_property
    def speech(self) -> AsyncAudioSpeech:
        """Speech."""
        return AsyncAudioSpeech(self._client)

    @cached_property
    def transcriptions(self) -> AsyncAudioTranscriptions:
        """Transcriptions."""
        return AsyncAudioTranscriptions(self._client)

    @cached_property
    def translations(self) -> AsyncAudioTranslations:
        """Translations."""
        return AsyncAudioTranslations(self._client)

    @cached_property
    def voice_consents(self) -> AsyncAudioVoiceConsents:
        """Voice consents."""
        return AsyncAudioVoiceConsents(self._client)

    @cached_property
    def voices(self) -> AsyncAudioVoices:
        """Voices."""
        return AsyncAudioVoices(self._client)


class AsyncAudioSpeech(AsyncSpeechHelpers, AsyncResource):
    """Speech: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AsyncAudioSpeechWithRawResponse
    with_streaming_response: wrapped.AsyncAudioSpeechWithStreamingResponse

    @describes(build.AudioSpeechCreateArguments, build.speech_create)
    async def create(self, **arguments: Unpack[build.AudioSpeechCreateArguments]) -> BinaryContent:
        """Create the speech."""
        client = self._client
        return await client.call(client.build(build.speech_create, **arguments))


class AsyncAudioTranscriptions(AsyncResource):
    """Transcriptions: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AsyncAudioTranscriptionsWithRawResponse
    with_streaming_response: wrapped.AsyncAudioTranscriptionsWithStreamingResponse

    @overload
    async def create(
        self,
        *,
        stream: Literal[True],
        response_format: build.AudioResponseFormat | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> AsyncStream[CreateTranscriptionResponseStreamEvent]: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        response_format: Literal["text", "srt", "vtt"],
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        response_format: Literal["json", "verbose_json", "diarized_json"] | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse: ...
    @overload
    async def create(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        response_format: build.AudioResponseFormat | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse | str: ...
    @overload
    async def create(
        self,
        *,
        stream: bool,
        response_format: build.AudioResponseFormat | Omit | None = ...,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> (
        TranscriptionCreateResponse | str | AsyncStream[CreateTranscriptionResponseStreamEvent]
    ): ...
    @describes(build.AudioTranscriptionCreateArguments, build.transcriptions_create)
    async def create(
        self,
        *,
        stream: bool | Omit | None = omit,
        response_format: build.AudioResponseFormat | Omit | None = omit,
        **arguments: Unpack[build.AudioTranscriptionCreateArguments],
    ) -> TranscriptionCreateResponse | str | AsyncStream[CreateTranscriptionResponseStreamEvent]:
        """Create a transcription; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(
            build.transcriptions_create, stream=stream, response_format=response_format, **arguments
        )
        if stream:
            return await client.stream(operation)
        return await client.call(operation)


class AsyncAudioTranslations(AsyncResource):
    """Translations: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AsyncAudioTranslationsWithRawResponse
    with_streaming_response: wrapped.AsyncAudioTranslationsWithStreamingResponse

    @overload
    async def create(
        self,
        *,
        response_format: Literal["text", "srt", "vtt"],
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> str: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["json", "verbose_json"] | Omit | None = ...,
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> TranslationCreateResponse: ...
    @overload
    async def create(
        self,
        *,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | None = ...,
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> TranslationCreateResponse | str: ...
    @describes(build.AudioTranslationCreateArguments, build.translations_create)
    async def create(
        self,
        *,
        response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | Omit | None = omit,
        **arguments: Unpack[build.AudioTranslationCreateArguments],
    ) -> TranslationCreateResponse | str:
        """Create a translation."""
        client = self._client
        return await client.call(
            client.build(build.translations_create, response_format=response_format, **arguments)
        )


class AsyncAudioVoiceConsents(AsyncResource):
    """Voice consents: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AsyncAudioVoiceConsentsWithRawResponse
    with_streaming_response: wrapped.AsyncAudioVoiceConsentsWithStreamingResponse

    @describes(build.AudioVoiceConsentCreateArguments, build.voice_consents_create)
    async def create(
        self, **arguments: Unpack[build.AudioVoiceConsentCreateArguments]
    ) -> VoiceConsent:
        """Create a voice consent."""
        client = self._client
        return await client.call(client.build(build.voice_consents_create, **arguments))

    @describes(CallOptions, build.voice_consents_delete)
    async def delete(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsentDeleted:
        """Delete a voice consent."""
        client = self._client
        return await client.call(client.build(build.voice_consents_delete, consent_id, **options))

    @describes(build.AudioVoiceConsentListArguments, build.voice_consents_list)
    def list(
        self, **arguments: Unpack[build.AudioVoiceConsentListArguments]
    ) -> AsyncPages[VoiceConsentPage, VoiceConsent]:
        """Return the voice consents, page by page."""
        client = self._client
        return client.page(client.build(build.voice_consents_list, **arguments))

    @describes(CallOptions, build.voice_consents_retrieve)
    async def retrieve(self, consent_id: str, **options: Unpack[CallOptions]) -> VoiceConsent:
        """Return a voice consent."""
        client = self._client
        return await client.call(client.build(build.voice_consents_retrieve, consent_id, **options))

    @describes(build.AudioVoiceConsentUpdateArguments, build.voice_consents_update)
    async def update(
        self, consent_id: str, **arguments: Unpack[build.AudioVoiceConsentUpdateArguments]
    ) -> VoiceConsent:
        """Change a voice consent."""
        client = self._client
        return await client.call(client.build(build.voice_consents_update, consent_id, **arguments))


class AsyncAudioVoices(AsyncResource):
    """Voices: https://platform.openai.com/docs/api-reference/audio"""

    with_raw_response: wrapped.AsyncAudioVoicesWithRawResponse
    with_streaming_response: wrapped.AsyncAudioVoicesWithStreamingResponse

    @describes(build.AudioVoiceCreateArguments, build.voices_create)
    async def create(self, **arguments: Unpack[build.AudioVoiceCreateArguments]) -> Voice:
        """Create a voice."""
        client = self._client
        return await client.call(client.build(build.voices_create, **arguments))
