"""What the operations of images answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from .._base import Model, model


@model
class Image(Model):
    """`data` of an `ImagesResponse`."""

    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None


@model
class ImageGenOutputTokensDetails(Model):
    """`output_tokens_details` of an `ImageGenUsage`."""

    image_tokens: int
    text_tokens: int


@model
class ImageGenInputUsageDetails(Model):
    """`input_tokens_details` of an `ImageGenUsage`."""

    text_tokens: int
    image_tokens: int


@model
class ImageGenUsage(Model):
    """`usage` of an `ImagesResponse`."""

    input_tokens: int
    total_tokens: int
    output_tokens: int
    input_tokens_details: ImageGenInputUsageDetails
    output_tokens_details: ImageGenOutputTokensDetails | None = None


@model
class ImagesResponse(Model):
    """What `images.create_variation` answers."""

    created: int
    data: list[Image] | None = None
    background: Literal["transparent", "opaque"] | None = None
    output_format: Literal["png", "webp", "jpeg"] | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    quality: Literal["low", "medium", "high"] | None = None
    usage: ImageGenUsage | None = None


@model
class ImageEditPartialImageEvent(Model):
    """A variant of `ImageEditStreamEvent`: its `type` is `image_edit.partial_image`."""

    type: Literal["image_edit.partial_image"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int


@model
class ImagesUsageInputTokensDetails(Model):
    """`input_tokens_details` of an `ImagesUsage`."""

    text_tokens: int
    image_tokens: int


@model
class ImagesUsage(Model):
    """`usage` of an `ImageEditCompletedEvent`."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImagesUsageInputTokensDetails


@model
class ImageEditCompletedEvent(Model):
    """A variant of `ImageEditStreamEvent`: its `type` is `image_edit.completed`."""

    type: Literal["image_edit.completed"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: ImagesUsage


ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent


@model
class ImageGenPartialImageEvent(Model):
    """A variant of `ImageGenStreamEvent`: its `type` is `image_generation.partial_image`."""

    type: Literal["image_generation.partial_image"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int


@model
class ImageGenCompletedEvent(Model):
    """A variant of `ImageGenStreamEvent`: its `type` is `image_generation.completed`."""

    type: Literal["image_generation.completed"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: ImagesUsage


ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent
