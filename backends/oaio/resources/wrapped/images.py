"""`client.images`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import images as plain


class ImagesWithRawResponse:
    """`client.images.with_raw_response`."""

    create_variation = raw(plain.Images.create_variation)
    edit = raw(plain.Images.edit)
    generate = raw(plain.Images.generate)


class ImagesWithStreamingResponse:
    """`client.images.with_streaming_response`."""

    create_variation = streaming(plain.Images.create_variation)
    edit = streaming(plain.Images.edit)
    generate = streaming(plain.Images.generate)


class AsyncImagesWithRawResponse:
    """`client.images.with_raw_response`."""

    create_variation = async_raw(plain.AsyncImages.create_variation)
    edit = async_raw(plain.AsyncImages.edit)
    generate = async_raw(plain.AsyncImages.generate)


class AsyncImagesWithStreamingResponse:
    """`client.images.with_streaming_response`."""

    create_variation = async_streaming(plain.AsyncImages.create_variation)
    edit = async_streaming(plain.AsyncImages.edit)
    generate = async_streaming(plain.AsyncImages.generate)
