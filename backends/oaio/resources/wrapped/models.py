"""`client.models`, raw and streamed; see `_wrapping`."""

from __future__ import annotations

from .._wrapping import async_raw, async_streaming, raw, streaming
from ..models import AsyncModels, Models


class ModelsWithRawResponse:
    """`client.models.with_raw_response`."""

    delete = raw(Models.delete)
    list = raw(Models.list)
    retrieve = raw(Models.retrieve)


class ModelsWithStreamingResponse:
    """`client.models.with_streaming_response`."""

    delete = streaming(Models.delete)
    list = streaming(Models.list)
    retrieve = streaming(Models.retrieve)


class AsyncModelsWithRawResponse:
    """`client.models.with_raw_response`."""

    delete = async_raw(AsyncModels.delete)
    list = async_raw(AsyncModels.list)
    retrieve = async_raw(AsyncModels.retrieve)


class AsyncModelsWithStreamingResponse:
    """`client.models.with_streaming_response`."""

    delete = async_streaming(AsyncModels.delete)
    list = async_streaming(AsyncModels.list)
    retrieve = async_streaming(AsyncModels.retrieve)
