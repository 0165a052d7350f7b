"""`client.images`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.operations.generated import images as build

from .._resource import AsyncResource, Resource
from .._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.generated.images import (
        ImageEditStreamEvent,
        ImageGenStreamEvent,
        ImagesResponse,
    )

    from ..._streams import AsyncStream, Stream
    from ..wrapped import images as wrapped


class Images(Resource):
    """Images: https://platform.openai.com/docs/api-reference/images"""

    with_raw_response: wrapped.ImagesWithRawResponse
    with_streaming_response: wrapped.ImagesWithStreamingResponse

    @describes(build.ImageCreateVariationArguments, build.create_variation)
    def create_variation(
        self, **arguments: Unpack[build.ImageCreateVariationArguments]
    ) -> ImagesResponse:
        """Make variations of an image."""
        client = self._client
        return client.call(client.build(build.create_variation, **arguments))

    @overload
    def edit(
        self, *, stream: Literal[True], **arguments: Unpack[build.ImageEditArguments]
    ) -> Stream[ImageEditStreamEvent]: ...
    @overload
    def edit(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ImageEditArguments],
    ) -> ImagesResponse: ...
    @overload
    def edit(
        self, *, stream: bool, **arguments: Unpack[build.ImageEditArguments]
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]: ...
    @describes(build.ImageEditArguments, build.edit)
    def edit(
        self, *, stream: bool | Omit | None = omit, **arguments: Unpack[build.ImageEditArguments]
    ) -> ImagesResponse | Stream[ImageEditStreamEvent]:
        """Make a changed image of images; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.edit, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)

    @overload
    def generate(
        self, *, stream: Literal[True], **arguments: Unpack[build.ImageGenerateArguments]
    ) -> Stream[ImageGenStreamEvent]: ...
    @overload
    def generate(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ImageGenerateArguments],
    ) -> ImagesResponse: ...
    @overload
    def generate(
        self, *, stream: bool, **arguments: Unpack[build.ImageGenerateArguments]
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]: ...
    @describes(build.ImageGenerateArguments, build.generate)
    def generate(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ImageGenerateArguments],
    ) -> ImagesResponse | Stream[ImageGenStreamEvent]:
        """Make images from a text; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.generate, stream=stream, **arguments)
        if stream:
            return client.stream(operation)
        return client.call(operation)


class AsyncImages(AsyncResource):
    """Images: https://platform.openai.com/docs/api-reference/images"""

    with_raw_response: wrapped.AsyncImagesWithRawResponse
    with_streaming_response: wrapped.AsyncImagesWithStreamingResponse

    @describes(build.ImageCreateVariationArguments, build.create_variation)
    async def create_variation(
        self, **arguments: Unpack[build.ImageCreateVariationArguments]
    ) -> ImagesResponse:
        """Make variations of an image."""
        client = self._client
        return await client.call(client.build(build.create_variation, **arguments))

    @overload
    async def edit(
        self, *, stream: Literal[True], **arguments: Unpack[build.ImageEditArguments]
    ) -> AsyncStream[ImageEditStreamEvent]: ...
    @overload
    async def edit(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ImageEditArguments],
    ) -> ImagesResponse: ...
    @overload
    async def edit(
        self, *, stream: bool, **arguments: Unpack[build.ImageEditArguments]
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]: ...
    @describes(build.ImageEditArguments, build.edit)
    async def edit(
        self, *, stream: bool | Omit | None = omit, **arguments: Unpack[build.ImageEditArguments]
    ) -> ImagesResponse | AsyncStream[ImageEditStreamEvent]:
        """Make a changed image of images; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.edit, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)

    @overload
    async def generate(
        self, *, stream: Literal[True], **arguments: Unpack[build.ImageGenerateArguments]
    ) -> AsyncStream[ImageGenStreamEvent]: ...
    @overload
    async def generate(
        self,
        *,
        stream: Literal[False] | Omit | None = ...,
        **arguments: Unpack[build.ImageGenerateArguments],
    ) -> ImagesResponse: ...
    @overload
    async def generate(
        self, *, stream: bool, **arguments: Unpack[build.ImageGenerateArguments]
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]: ...
    @describes(build.ImageGenerateArguments, build.generate)
    async def generate(
        self,
        *,
        stream: bool | Omit | None = omit,
        **arguments: Unpack[build.ImageGenerateArguments],
    ) -> ImagesResponse | AsyncStream[ImageGenStreamEvent]:
        """Make images from a text; with `stream=True`, return a stream of events."""
        client = self._client
        operation = client.build(build.generate, stream=stream, **arguments)
        if stream:
            return await client.stream(operation)
        return await client.call(operation)
