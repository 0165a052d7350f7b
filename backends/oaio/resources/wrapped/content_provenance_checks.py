"""`client.content_provenance_checks`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import content_provenance_checks as plain


class ContentProvenanceChecksWithRawResponse:
    """`client.content_provenance_checks.with_raw_response`."""

    create = raw(plain.ContentProvenanceChecks.create)


class ContentProvenanceChecksWithStreamingResponse:
    """`client.content_provenance_checks.with_streaming_response`."""

    create = streaming(plain.ContentProvenanceChecks.create)


class AsyncContentProvenanceChecksWithRawResponse:
    """`client.content_provenance_checks.with_raw_response`."""

    create = async_raw(plain.AsyncContentProvenanceChecks.create)


class AsyncContentProvenanceChecksWithStreamingResponse:
    """`client.content_provenance_checks.with_streaming_response`."""

    create = async_streaming(plain.AsyncContentProvenanceChecks.create)
