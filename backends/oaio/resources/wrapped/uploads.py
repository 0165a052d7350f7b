"""`client.uploads`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import uploads as plain


class UploadsWithRawResponse:
    """`client.uploads.with_raw_response`."""

    parts: UploadsPartsWithRawResponse
    cancel = raw(plain.Uploads.cancel)
    complete = raw(plain.Uploads.complete)
    create = raw(plain.Uploads.create)


class UploadsPartsWithRawResponse:
    """`client.uploads.parts.with_raw_response`."""

    create = raw(plain.UploadsParts.create)


class UploadsWithStreamingResponse:
    """`client.uploads.with_streaming_response`."""

    parts: UploadsPartsWithStreamingResponse
    cancel = streaming(plain.Uploads.cancel)
    complete = streaming(plain.Uploads.complete)
    create = streaming(plain.Uploads.create)


class UploadsPartsWithStreamingResponse:
    """`client.uploads.parts.with_streaming_response`."""

    create = streaming(plain.UploadsParts.create)


class AsyncUploadsWithRawResponse:
    """`client.uploads.with_raw_response`."""

    parts: AsyncUploadsPartsWithRawResponse
    cancel = async_raw(plain.AsyncUploads.cancel)
    complete = async_raw(plain.AsyncUploads.complete)
    create = async_raw(plain.AsyncUploads.create)


class AsyncUploadsPartsWithRawResponse:
    """`client.uploads.parts.with_raw_response`."""

    create = async_raw(plain.AsyncUploadsParts.create)


class AsyncUploadsWithStreamingResponse:
    """`client.uploads.with_streaming_response`."""

    parts: AsyncUploadsPartsWithStreamingResponse
    cancel = async_streaming(plain.AsyncUploads.cancel)
    complete = async_streaming(plain.AsyncUploads.complete)
    create = async_streaming(plain.AsyncUploads.create)


class AsyncUploadsPartsWithStreamingResponse:
    """`client.uploads.parts.with_streaming_response`."""

    create = async_streaming(plain.AsyncUploadsParts.create)
