"""`client.moderations`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import moderations as plain


class ModerationsWithRawResponse:
    """`client.moderations.with_raw_response`."""

    create = raw(plain.Moderations.create)


class ModerationsWithStreamingResponse:
    """`client.moderations.with_streaming_response`."""

    create = streaming(plain.Moderations.create)


class AsyncModerationsWithRawResponse:
    """`client.moderations.with_raw_response`."""

    create = async_raw(plain.AsyncModerations.create)


class AsyncModerationsWithStreamingResponse:
    """`client.moderations.with_streaming_response`."""

    create = async_streaming(plain.AsyncModerations.create)
