"""`client.beta.realtime` and `client.realtime`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from oaio_protocol.operations._base import CallOptions
from oaio_protocol.operations.generated import realtime as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.models.generated.realtime import (
        ClientSecretCreateResponse,
        SessionCreateResponse,
        TranscriptionSession,
        TranslationClientSecretCreateResponse,
    )

    from ..wrapped import realtime as wrapped


class BetaRealtime(Resource):
    """Realtime."""

    with_raw_response: wrapped.BetaRealtimeWithRawResponse
    with_streaming_response: wrapped.BetaRealtimeWithStreamingResponse

    @cached_property
    def sessions(self) -> BetaRealtimeSessions:
        """Sessions."""
        return BetaRealtimeSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> BetaRealtimeTranscriptionSessions:
        """Transcription sessions."""
        return BetaRealtimeTranscriptionSessions(self._client)


class BetaRealtimeSessions(Resource):
    """Sessions: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.BetaRealtimeSessionsWithRawResponse
    with_streaming_response: wrapped.BetaRealtimeSessionsWithStreamingResponse

    @describes(build.BetaRealtimeSessionCreateArguments, build.beta_realtime_sessions_create)
    def create(
        self, **arguments: Unpack[build.BetaRealtimeSessionCreateArguments]
    ) -> SessionCreateResponse:
        """Create a session."""
        client = self._client
        return client.call(client.build(build.beta_realtime_sessions_create, **arguments))


class BetaRealtimeTranscriptionSessions(Resource):
    """Transcription sessions: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.BetaRealtimeTranscriptionSessionsWithRawResponse
    with_streaming_response: wrapped.BetaRealtimeTranscriptionSessionsWithStreamingResponse

    @describes(
        build.BetaRealtimeTranscriptionSessionCreateArguments,
        build.beta_realtime_transcription_sessions_create,
    )
    def create(
        self, **arguments: Unpack[build.BetaRealtimeTranscriptionSessionCreateArguments]
    ) -> TranscriptionSession:
        """Create a transcription session."""
        client = self._client
        return client.call(
            client.build(build.beta_realtime_transcription_sessions_create, **arguments)
        )


class Realtime(Resource):
    """Realtime."""

    with_raw_response: wrapped.RealtimeWithRawResponse
    with_streaming_response: wrapped.RealtimeWithStreamingResponse

    @cached_property
    def calls(self) -> RealtimeCalls:
        """Calls."""
        return RealtimeCalls(self._client)

    @cached_property
    def client_secrets(self) -> RealtimeClientSecrets:
        """Client secrets."""
        return RealtimeClientSecrets(self._client)

    @cached_property
    def translations(self) -> RealtimeTranslations:
        """Translations."""
        return RealtimeTranslations(self._client)


class RealtimeCalls(Resource):
    """Calls: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.RealtimeCallsWithRawResponse
    with_streaming_response: wrapped.RealtimeCallsWithStreamingResponse

    @describes(build.RealtimeCallAcceptArguments, build.calls_accept)
    def accept(self, call_id: str, **arguments: Unpack[build.RealtimeCallAcceptArguments]) -> None:
        """Accept a call."""
        client = self._client
        return client.call(client.build(build.calls_accept, call_id, **arguments))

    @describes(build.RealtimeCallCreateArguments, build.calls_create)
    def create(self, **arguments: Unpack[build.RealtimeCallCreateArguments]) -> BinaryContent:
        """Create a call."""
        client = self._client
        return client.call(client.build(build.calls_create, **arguments))

    @describes(CallOptions, build.calls_hangup)
    def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """End a call."""
        client = self._client
        return client.call(client.build(build.calls_hangup, call_id, **options))

    @describes(build.RealtimeCallReferArguments, build.calls_refer)
    def refer(self, call_id: str, **arguments: Unpack[build.RealtimeCallReferArguments]) -> None:
        """Transfer a call."""
        client = self._client
        return client.call(client.build(build.calls_refer, call_id, **arguments))

    @describes(build.RealtimeCallRejectArguments, build.calls_reject)
    def reject(self, call_id: str, **arguments: Unpack[build.RealtimeCallRejectArguments]) -> None:
        """Refuse a call."""
        client = self._client
        return client.call(client.build(build.calls_reject, call_id, **arguments))


class RealtimeClientSecrets(Resource):
    """Client secrets: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.RealtimeClientSecretsWithRawResponse
    with_streaming_response: wrapped.RealtimeClientSecretsWithStreamingResponse

    @describes(build.RealtimeClientSecretCreateArguments, build.client_secrets_create)
    def create(
        self, **arguments: Unpack[build.RealtimeClientSecretCreateArguments]
    ) -> ClientSecretCreateResponse:
        """Create a client secret."""
        client = self._client
        return client.call(client.build(build.client_secrets_create, **arguments))


class RealtimeTranslations(Resource):
    """Translations."""

    with_raw_response: wrapped.RealtimeTranslationsWithRawResponse
    with_streaming_response: wrapped.RealtimeTranslationsWithStreamingResponse

    @cached_property
    def client_secrets(self) -> RealtimeTranslationsClientSecrets:
        """Client secrets."""
        return RealtimeTranslationsClientSecrets(self._client)


class RealtimeTranslationsClientSecrets(Resource):
    """Client secrets: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.RealtimeTranslationsClientSecretsWithRawResponse
    with_streaming_response: wrapped.RealtimeTranslationsClientSecretsWithStreamingResponse

    @describes(
        build.RealtimeTranslationClientSecretCreateArguments,
        build.translations_client_secrets_create,
    )
    def create(
        self, **arguments: Unpack[build.RealtimeTranslationClientSecretCreateArguments]
    ) -> TranslationClientSecretCreateResponse:
        """Create a client secret."""
        client = self._client
        return client.call(client.build(build.translations_client_secrets_create, **arguments))


class AsyncBetaRealtime(AsyncResource):
    """Realtime."""

    with_raw_response: wrapped.AsyncBetaRealtimeWithRawResponse
    with_streaming_response: wrapped.AsyncBetaRealtimeWithStreamingResponse

    @cached_property
    def sessions(self) -> AsyncBetaRealtimeSessions:
        """Sessions."""
        return AsyncBetaRealtimeSessions(self._client)

    @cached_property
    def transcription_sessions(self) -> AsyncBetaRealtimeTranscriptionSessions:
        """Transcription sessions."""
        return AsyncBetaRealtimeTranscriptionSessions(self._client)


class AsyncBetaRealtimeSessions(AsyncResource):
    """Sessions: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.AsyncBetaRealtimeSessionsWithRawResponse
    with_streaming_response: wrapped.AsyncBetaRealtimeSessionsWithStreamingResponse

    @describes(build.BetaRealtimeSessionCreateArguments, build.beta_realtime_sessions_create)
    async def create(
        self, **arguments: Unpack[build.BetaRealtimeSessionCreateArguments]
    ) -> SessionCreateResponse:
        """Create a session."""
        client = self._client
        return await client.call(client.build(build.beta_realtime_sessions_create, **arguments))


class AsyncBetaRealtimeTranscriptionSessions(AsyncResource):
    """Transcription sessions: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.AsyncBetaRealtimeTranscriptionSessionsWithRawResponse
    with_streaming_response: wrapped.AsyncBetaRealtimeTranscriptionSessionsWithStreamingResponse

    @describes(
        build.BetaRealtimeTranscriptionSessionCreateArguments,
        build.beta_realtime_transcription_sessions_create,
    )
    async def create(
        self, **arguments: Unpack[build.BetaRealtimeTranscriptionSessionCreateArguments]
    ) -> TranscriptionSession:
        """Create a transcription session."""
        client = self._client
        return await client.call(
            client.build(build.beta_realtime_transcription_sessions_create, **arguments)
        )


class AsyncRealtime(AsyncResource):
    """Realtime."""

    with_raw_response: wrapped.AsyncRealtimeWithRawResponse
    with_streaming_response: wrapped.AsyncRealtimeWithStreamingResponse

    @cached_property
    def calls(self) -> AsyncRealtimeCalls:
        """Calls."""
        return AsyncRealtimeCalls(self._client)

    @cached_property
    def client_secrets(self) -> AsyncRealtimeClientSecrets:
        """Client secrets."""
        return AsyncRealtimeClientSecrets(self._client)

    @cached_property
    def translations(self) -> AsyncRealtimeTranslations:
        """Translations."""
        return AsyncRealtimeTranslations(self._client)


class AsyncRealtimeCalls(AsyncResource):
    """Calls: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.AsyncRealtimeCallsWithRawResponse
    with_streaming_response: wrapped.AsyncRealtimeCallsWithStreamingResponse

    @describes(build.RealtimeCallAcceptArguments, build.calls_accept)
    async def accept(
        self, call_id: str, **arguments: Unpack[build.RealtimeCallAcceptArguments]
    ) -> None:
        """Accept a call."""
        client = self._client
        return await client.call(client.build(build.calls_accept, call_id, **arguments))

    @describes(build.RealtimeCallCreateArguments, build.calls_create)
    async def create(self, **arguments: Unpack[build.RealtimeCallCreateArguments]) -> BinaryContent:
        """Create a call."""
        client = self._client
        return await client.call(client.build(build.calls_create, **arguments))

    @describes(CallOptions, build.calls_hangup)
    async def hangup(self, call_id: str, **options: Unpack[CallOptions]) -> None:
        """End a call."""
        client = self._client
        return await client.call(client.build(build.calls_hangup, call_id, **options))

    @describes(build.RealtimeCallReferArguments, build.calls_refer)
    async def refer(
        self, call_id: str, **arguments: Unpack[build.RealtimeCallReferArguments]
    ) -> None:
        """Transfer a call."""
        client = self._client
        return await client.call(client.build(build.calls_refer, call_id, **arguments))

    @describes(build.RealtimeCallRejectArguments, build.calls_reject)
    async def reject(
        self, call_id: str, **arguments: Unpack[build.RealtimeCallRejectArguments]
    ) -> None:
        """Refuse a call."""
        client = self._client
        return await client.call(client.build(build.calls_reject, call_id, **arguments))


class AsyncRealtimeClientSecrets(AsyncResource):
    """Client secrets: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.AsyncRealtimeClientSecretsWithRawResponse
    with_streaming_response: wrapped.AsyncRealtimeClientSecretsWithStreamingResponse

    @describes(build.RealtimeClientSecretCreateArguments, build.client_secrets_create)
    async def create(
        self, **arguments: Unpack[build.RealtimeClientSecretCreateArguments]
    ) -> ClientSecretCreateResponse:
        """Create a client secret."""
        client = self._client
        return await client.call(client.build(build.client_secrets_create, **arguments))


class AsyncRealtimeTranslations(AsyncResource):
    """Translations."""

    with_raw_response: wrapped.AsyncRealtimeTranslationsWithRawResponse
    with_streaming_response: wrapped.AsyncRealtimeTranslationsWithStreamingResponse

    @cached_property
    def client_secrets(self) -> AsyncRealtimeTranslationsClientSecrets:
        """Client secrets."""
        return AsyncRealtimeTranslationsClientSecrets(self._client)


class AsyncRealtimeTranslationsClientSecrets(AsyncResource):
    """Client secrets: https://platform.openai.com/docs/api-reference/realtime"""

    with_raw_response: wrapped.AsyncRealtimeTranslationsClientSecretsWithRawResponse
    with_streaming_response: wrapped.AsyncRealtimeTranslationsClientSecretsWithStreamingResponse

    @describes(
        build.RealtimeTranslationClientSecretCreateArguments,
        build.translations_client_secrets_create,
    )
    async def create(
        self, **arguments: Unpack[build.RealtimeTranslationClientSecretCreateArguments]
    ) -> TranslationClientSecretCreateResponse:
        """Create a client secret."""
        client = self._client
        return await client.call(
            client.build(build.translations_client_secrets_create, **arguments)
        )
