"""`client.audio`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import audio as plain


class AudioWithRawResponse:
    """`client.audio.with_raw_response`."""

    speech: AudioSpeechWithRawResponse
    transcriptions: AudioTranscriptionsWithRawResponse
    translations: AudioTranslationsWithRawResponse
    voice_consents: AudioVoiceConsentsWithRawResponse
    voices: AudioVoicesWithRawResponse


class AudioSpeechWithRawResponse:
    """`client.audio.speech.with_raw_response`."""

    create = raw(plain.AudioSpeech.create)
    stream = raw(plain.AudioSpeech.stream)


class AudioTranscriptionsWithRawResponse:
    """`client.audio.transcriptions.with_raw_response`."""

    create = raw(plain.AudioTranscriptions.create)


class AudioTranslationsWithRawResponse:
    """`client.audio.translations.with_raw_response`."""

    create = raw(plain.AudioTranslations.create)


class AudioVoiceConsentsWithRawResponse:
    """`client.audio.voice_consents.with_raw_response`."""

    create = raw(plain.AudioVoiceConsents.create)
    delete = raw(plain.AudioVoiceConsents.delete)
    list = raw(plain.AudioVoiceConsents.list)
    retrieve = raw(plain.AudioVoiceConsents.retrieve)
    update = raw(plain.AudioVoiceConsents.update)


class AudioVoicesWithRawResponse:
    """`client.audio.voices.with_raw_response`."""

    create = raw(plain.AudioVoices.create)


class AudioWithStreamingResponse:
    """`client.audio.with_streaming_response`."""

    speech: AudioSpeechWithStreamingResponse
    transcriptions: AudioTranscriptionsWithStreamingResponse
    translations: AudioTranslationsWithStreamingResponse
    voice_consents: AudioVoiceConsentsWithStreamingResponse
    voices: AudioVoicesWithStreamingResponse


class AudioSpeechWithStreamingResponse:
    """`client.audio.speech.with_streaming_response`."""

    create = streaming(plain.AudioSpeech.create)
    stream = streaming(plain.AudioSpeech.stream)


class AudioTranscriptionsWithStreamingResponse:
    """`client.audio.transcriptions.with_streaming_response`."""

    create = streaming(plain.AudioTranscriptions.create)


class AudioTranslationsWithStreamingResponse:
    """`client.audio.translations.with_streaming_response`."""

    create = streaming(plain.AudioTranslations.create)


class AudioVoiceConsentsWithStreamingResponse:
    """`client.audio.voice_consents.with_streaming_response`."""

    create = streaming(plain.AudioVoiceConsents.create)
    delete = streaming(plain.AudioVoiceConsents.delete)
    list = streaming(plain.AudioVoiceConsents.list)
    retrieve = streaming(plain.AudioVoiceConsents.retrieve)
    update = streaming(plain.AudioVoiceConsents.update)


class AudioVoicesWithStreamingResponse:
    """`client.audio.voices.with_streaming_response`."""

    create = streaming(plain.AudioVoices.create)


class AsyncAudioWithRawResponse:
    """`client.audio.with_raw_response`."""

    speech: AsyncAudioSpeechWithRawResponse
    transcriptions: AsyncAudioTranscriptionsWithRawResponse
    translations: AsyncAudioTranslationsWithRawResponse
    voice_consents: AsyncAudioVoiceConsentsWithRawResponse
    voices: AsyncAudioVoicesWithRawResponse


class AsyncAudioSpeechWithRawResponse:
    """`client.audio.speech.with_raw_response`."""

    create = async_raw(plain.AsyncAudioSpeech.create)
    stream = async_raw(plain.AsyncAudioSpeech.stream)


class AsyncAudioTranscriptionsWithRawResponse:
    """`client.audio.transcriptions.with_raw_response`."""

    create = async_raw(plain.AsyncAudioTranscriptions.create)


class AsyncAudioTranslationsWithRawResponse:
    """`client.audio.translations.with_raw_response`."""

    create = async_raw(plain.AsyncAudioTranslations.create)


class AsyncAudioVoiceConsentsWithRawResponse:
    """`client.audio.voice_consents.with_raw_response`."""

    create = async_raw(plain.AsyncAudioVoiceConsents.create)
    delete = async_raw(plain.AsyncAudioVoiceConsents.delete)
    list = async_raw(plain.AsyncAudioVoiceConsents.list)
    retrieve = async_raw(plain.AsyncAudioVoiceConsents.retrieve)
    update = async_raw(plain.AsyncAudioVoiceConsents.update)


class AsyncAudioVoicesWithRawResponse:
    """`client.audio.voices.with_raw_response`."""

    create = async_raw(plain.AsyncAudioVoices.create)


class AsyncAudioWithStreamingResponse:
    """`client.audio.with_streaming_response`."""

    speech: AsyncAudioSpeechWithStreamingResponse
    transcriptions: AsyncAudioTranscriptionsWithStreamingResponse
    translations: AsyncAudioTranslationsWithStreamingResponse
    voice_consents: AsyncAudioVoiceConsentsWithStreamingResponse
    voices: AsyncAudioVoicesWithStreamingResponse


class AsyncAudioSpeechWithStreamingResponse:
    """`client.audio.speech.with_streaming_response`."""

    create = async_streaming(plain.AsyncAudioSpeech.create)
    stream = async_streaming(plain.AsyncAudioSpeech.stream)


class AsyncAudioTranscriptionsWithStreamingResponse:
    """`client.audio.transcriptions.with_streaming_response`."""

    create = async_streaming(plain.AsyncAudioTranscriptions.create)


class AsyncAudioTranslationsWithStreamingResponse:
    """`client.audio.translations.with_streaming_response`."""

    create = async_streaming(plain.AsyncAudioTranslations.create)


class AsyncAudioVoiceConsentsWithStreamingResponse:
    """`client.audio.voice_consents.with_streaming_response`."""

    create = async_streaming(plain.AsyncAudioVoiceConsents.create)
    delete = async_streaming(plain.AsyncAudioVoiceConsents.delete)
    list = async_streaming(plain.AsyncAudioVoiceConsents.list)
    retrieve = async_streaming(plain.AsyncAudioVoiceConsents.retrieve)
    update = async_streaming(plain.AsyncAudioVoiceConsents.update)


class AsyncAudioVoicesWithStreamingResponse:
    """`client.audio.voices.with_streaming_response`."""

    create = async_streaming(plain.AsyncAudioVoices.create)
