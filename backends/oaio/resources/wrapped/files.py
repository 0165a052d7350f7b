"""`client.files`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import files as plain


class FilesWithRawResponse:
    """`client.files.with_raw_response`."""

    content = raw(plain.Files.content)
    create = raw(plain.Files.create)
    delete = raw(plain.Files.delete)
    list = raw(plain.Files.list)
    retrieve = raw(plain.Files.retrieve)
    retrieve_content = raw(plain.Files.retrieve_content)


class FilesWithStreamingResponse:
    """`client.files.with_streaming_response`."""

    content = streaming(plain.Files.content)
    create = streaming(plain.Files.create)
    delete = streaming(plain.Files.delete)
    list = streaming(plain.Files.list)
    retrieve = streaming(plain.Files.retrieve)
    retrieve_content = streaming(plain.Files.retrieve_content)


class AsyncFilesWithRawResponse:
    """`client.files.with_raw_response`."""

    content = async_raw(plain.AsyncFiles.content)
    create = async_raw(plain.AsyncFiles.create)
    delete = async_raw(plain.AsyncFiles.delete)
    list = async_raw(plain.AsyncFiles.list)
    retrieve = async_raw(plain.AsyncFiles.retrieve)
    retrieve_content = async_raw(plain.AsyncFiles.retrieve_content)


class AsyncFilesWithStreamingResponse:
    """`client.files.with_streaming_response`."""

    content = async_streaming(plain.AsyncFiles.content)
    create = async_streaming(plain.AsyncFiles.create)
    delete = async_streaming(plain.AsyncFiles.delete)
    list = async_streaming(plain.AsyncFiles.list)
    retrieve = async_streaming(plain.AsyncFiles.retrieve)
    retrieve_content = async_streaming(plain.AsyncFiles.retrieve_content)
