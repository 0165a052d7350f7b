"""`client.beta.realtime` and `client.realtime`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import realtime as plain


class BetaRealtimeWithRawResponse:
    """`client.beta.realtime.with_raw_response`."""

    sessions: BetaRealtimeSessionsWithRawResponse
    transcription_sessions: BetaRealtimeTranscriptionSessionsWithRawResponse


class BetaRealtimeSessionsWithRawResponse:
    """`client.beta.realtime.sessions.with_raw_response`."""

    create = raw(plain.BetaRealtimeSessions.create)


class BetaRealtimeTranscriptionSessionsWithRawResponse:
    """`client.beta.realtime.transcription_sessions.with_raw_response`."""

    create = raw(plain.BetaRealtimeTranscriptionSessions.create)


class RealtimeWithRawResponse:
    """`client.realtime.with_raw_response`."""

    calls: RealtimeCallsWithRawResponse
    client_secrets: RealtimeClientSecretsWithRawResponse
    translations: RealtimeTranslationsWithRawResponse


class RealtimeCallsWithRawResponse:
    """`client.realtime.calls.with_raw_response`."""

    accept = raw(plain.RealtimeCalls.accept)
    create = raw(plain.RealtimeCalls.create)
    hangup = raw(plain.RealtimeCalls.hangup)
    refer = raw(plain.RealtimeCalls.refer)
    reject = raw(plain.RealtimeCalls.reject)


class RealtimeClientSecretsWithRawResponse:
    """`client.realtime.client_secrets.with_raw_response`."""

    create = raw(plain.RealtimeClientSecrets.create)


class RealtimeTranslationsWithRawResponse:
    """`client.realtime.translations.with_raw_response`."""

    client_secrets: RealtimeTranslationsClientSecretsWithRawResponse


class RealtimeTranslationsClientSecretsWithRawResponse:
    """`client.realtime.translations.client_secrets.with_raw_response`."""

    create = raw(plain.RealtimeTranslationsClientSecrets.create)


class BetaRealtimeWithStreamingResponse:
    """`client.beta.realtime.with_streaming_response`."""

    sessions: BetaRealtimeSessionsWithStreamingResponse
    transcription_sessions: BetaRealtimeTranscriptionSessionsWithStreamingResponse


class BetaRealtimeSessionsWithStreamingResponse:
    """`client.beta.realtime.sessions.with_streaming_response`."""

    create = streaming(plain.BetaRealtimeSessions.create)


class BetaRealtimeTranscriptionSessionsWithStreamingResponse:
    """`client.beta.realtime.transcription_sessions.with_streaming_response`."""

    create = streaming(plain.BetaRealtimeTranscriptionSessions.create)


class RealtimeWithStreamingResponse:
    """`client.realtime.with_streaming_response`."""

    calls: RealtimeCallsWithStreamingResponse
    client_secrets: RealtimeClientSecretsWithStreamingResponse
    translations: RealtimeTranslationsWithStreamingResponse


class RealtimeCallsWithStreamingResponse:
    """`client.realtime.calls.with_streaming_response`."""

    accept = streaming(plain.RealtimeCalls.accept)
    create = streaming(plain.RealtimeCalls.create)
    hangup = streaming(plain.RealtimeCalls.hangup)
    refer = streaming(plain.RealtimeCalls.refer)
    reject = streaming(plain.RealtimeCalls.reject)


class RealtimeClientSecretsWithStreamingResponse:
    """`client.realtime.client_secrets.with_streaming_response`."""

    create = streaming(plain.RealtimeClientSecrets.create)


class RealtimeTranslationsWithStreamingResponse:
    """`client.realtime.translations.with_streaming_response`."""

    client_secrets: RealtimeTranslationsClientSecretsWithStreamingResponse


class RealtimeTranslationsClientSecretsWithStreamingResponse:
    """`client.realtime.translations.client_secrets.with_streaming_response`."""

    create = streaming(plain.RealtimeTranslationsClientSecrets.create)


class AsyncBetaRealtimeWithRawResponse:
    """`client.beta.realtime.with_raw_response`."""

    sessions: AsyncBetaRealtimeSessionsWithRawResponse
    transcription_sessions: AsyncBetaRealtimeTranscriptionSessionsWithRawResponse


class AsyncBetaRealtimeSessionsWithRawResponse:
    """`client.beta.realtime.sessions.with_raw_response`."""

    create = async_raw(plain.AsyncBetaRealtimeSessions.create)


class AsyncBetaRealtimeTranscriptionSessionsWithRawResponse:
    """`client.beta.realtime.transcription_sessions.with_raw_response`."""

    create = async_raw(plain.AsyncBetaRealtimeTranscriptionSessions.create)


class AsyncRealtimeWithRawResponse:
    """`client.realtime.with_raw_response`."""

    calls: AsyncRealtimeCallsWithRawResponse
    client_secrets: AsyncRealtimeClientSecretsWithRawResponse
    translations: AsyncRealtimeTranslationsWithRawResponse


class AsyncRealtimeCallsWithRawResponse:
    """`client.realtime.calls.with_raw_response`."""

    accept = async_raw(plain.AsyncRealtimeCalls.accept)
    create = async_raw(plain.AsyncRealtimeCalls.create)
    hangup = async_raw(plain.AsyncRealtimeCalls.hangup)
    refer = async_raw(plain.AsyncRealtimeCalls.refer)
    reject = async_raw(plain.AsyncRealtimeCalls.reject)


class AsyncRealtimeClientSecretsWithRawResponse:
    """`client.realtime.client_secrets.with_raw_response`."""

    create = async_raw(plain.AsyncRealtimeClientSecrets.create)


class AsyncRealtimeTranslationsWithRawResponse:
    """`client.realtime.translations.with_raw_response`."""

    client_secrets: AsyncRealtimeTranslationsClientSecretsWithRawResponse


class AsyncRealtimeTranslationsClientSecretsWithRawResponse:
    """`client.realtime.translations.client_secrets.with_raw_response`."""

    create = async_raw(plain.AsyncRealtimeTranslationsClientSecrets.create)


class AsyncBetaRealtimeWithStreamingResponse:
    """`client.beta.realtime.with_streaming_response`."""

    sessions: AsyncBetaRealtimeSessionsWithStreamingResponse
    transcription_sessions: AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse


class AsyncBetaRealtimeSessionsWithStreamingResponse:
    """`client.beta.realtime.sessions.with_streaming_response`."""

    create = async_streaming(plain.AsyncBetaRealtimeSessions.create)


class AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse:
    """`client.beta.realtime.transcription_sessions.with_streaming_response`."""

    create = async_streaming(plain.AsyncBetaRealtimeTranscriptionSessions.create)


class AsyncRealtimeWithStreamingResponse:
    """`client.realtime.with_streaming_response`."""

    calls: AsyncRealtimeCallsWithStreamingResponse
    client_secrets: AsyncRealtimeClientSecretsWithStreamingResponse
    translations: AsyncRealtimeTranslationsWithStreamingResponse


class AsyncRealtimeCallsWithStreamingResponse:
    """`client.realtime.calls.with_streaming_response`."""

    accept = async_streaming(plain.AsyncRealtimeCalls.accept)
    create = async_streaming(plain.AsyncRealtimeCalls.create)
    hangup = async_streaming(plain.AsyncRealtimeCalls.hangup)
    refer = async_streaming(plain.AsyncRealtimeCalls.refer)
    reject = async_streaming(plain.AsyncRealtimeCalls.reject)


class AsyncRealtimeClientSecretsWithStreamingResponse:
    """`client.realtime.client_secrets.with_streaming_response`."""

    create = async_streaming(plain.AsyncRealtimeClientSecrets.create)


class AsyncRealtimeTranslationsWithStreamingResponse:
    """`client.realtime.translations.with_streaming_response`."""

    client_secrets: AsyncRealtimeTranslationsClientSecretsWithStreamingResponse


class AsyncRealtimeTranslationsClientSecretsWithStreamingResponse:
    """`client.realtime.translations.client_secrets.with_streaming_response`."""

    create = async_streaming(plain.AsyncRealtimeTranslationsClientSecrets.create)
