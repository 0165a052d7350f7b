"""`client.containers`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..generated import containers as plain


class ContainersWithRawResponse:
    """`client.containers.with_raw_response`."""

    files: ContainersFilesWithRawResponse
    create = raw(plain.Containers.create)
    delete = raw(plain.Containers.delete)
    list = raw(plain.Containers.list)
    retrieve = raw(plain.Containers.retrieve)


class ContainersFilesWithRawResponse:
    """`client.containers.files.with_raw_response`."""

    content: ContainersFilesContentWithRawResponse
    create = raw(plain.ContainersFiles.create)
    delete = raw(plain.ContainersFiles.delete)
    list = raw(plain.ContainersFiles.list)
    retrieve = raw(plain.ContainersFiles.retrieve)


class ContainersFilesContentWithRawResponse:
    """`client.containers.files.content.with_raw_response`."""

    retrieve = raw(plain.ContainersFilesContent.retrieve)


class ContainersWithStreamingResponse:
    """`client.containers.with_streaming_response`."""

    files: ContainersFilesWithStreamingResponse
    create = streaming(plain.Containers.create)
    delete = streaming(plain.Containers.delete)
    list = streaming(plain.Containers.list)
    retrieve = streaming(plain.Containers.retrieve)


class ContainersFilesWithStreamingResponse:
    """`client.containers.files.with_streaming_response`."""

    content: ContainersFilesContentWithStreamingResponse
    create = streaming(plain.ContainersFiles.create)
    delete = streaming(plain.ContainersFiles.delete)
    list = streaming(plain.ContainersFiles.list)
    retrieve = streaming(plain.ContainersFiles.retrieve)


class ContainersFilesContentWithStreamingResponse:
    """`client.containers.files.content.with_streaming_response`."""

    retrieve = streaming(plain.ContainersFilesContent.retrieve)


class AsyncContainersWithRawResponse:
    """`client.containers.with_raw_response`."""

    files: AsyncContainersFilesWithRawResponse
    create = async_raw(plain.AsyncContainers.create)
    delete = async_raw(plain.AsyncContainers.delete)
    list = async_raw(plain.AsyncContainers.list)
    retrieve = async_raw(plain.AsyncContainers.retrieve)


class AsyncContainersFilesWithRawResponse:
    """`client.containers.files.with_raw_response`."""

    content: AsyncContainersFilesContentWithRawResponse
    create = async_raw(plain.AsyncContainersFiles.create)
    delete = async_raw(plain.AsyncContainersFiles.delete)
    list = async_raw(plain.AsyncContainersFiles.list)
    retrieve = async_raw(plain.AsyncContainersFiles.retrieve)


class AsyncContainersFilesContentWithRawResponse:
    """`client.containers.files.content.with_raw_response`."""

    retrieve = async_raw(plain.AsyncContainersFilesContent.retrieve)


class AsyncContainersWithStreamingResponse:
    """`client.containers.with_streaming_response`."""

    files: AsyncContainersFilesWithStreamingResponse
    create = async_streaming(plain.AsyncContainers.create)
    delete = async_streaming(plain.AsyncContainers.delete)
    list = async_streaming(plain.AsyncContainers.list)
    retrieve = async_streaming(plain.AsyncContainers.retrieve)


class AsyncContainersFilesWithStreamingResponse:
    """`client.containers.files.with_streaming_response`."""

    content: AsyncContainersFilesContentWithStreamingResponse
    create = async_streaming(plain.AsyncContainersFiles.create)
    delete = async_streaming(plain.AsyncContainersFiles.delete)
    list = async_streaming(plain.AsyncContainersFiles.list)
    retrieve = async_streaming(plain.AsyncContainersFiles.retrieve)


class AsyncContainersFilesContentWithStreamingResponse:
    """`client.containers.files.content.with_streaming_response`."""

    retrieve = async_streaming(plain.AsyncContainersFilesContent.retrieve)
