"""Operations of images.

Sources:

https://platform.openai.com/docs/api-reference/images
"""

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from ...streams import TypedEvents
from ...streams.accumulate import whole
from .._base import CallOptions, Omit, Operation, Spec, omit
from .._parts import FileTypes, event_reader, kinds

if TYPE_CHECKING:
    from ...models.generated.images import ImagesResponse


class ImageCreateVariationParams(TypedDict, total=False):
    """The arguments of `images.create_variation`."""

    image: Required[FileTypes]
    model: str | None
    """`dall-e-2` if it is left out."""
    n: int | None
    """1 to 10; `1` if it is left out."""
    response_format: Literal["url", "b64_json"] | None
    """`url` if it is left out."""
    size: Literal["256x256", "512x512", "1024x1024"] | None
    """`1024x1024` if it is left out."""
    user: str


class ImageCreateVariationArguments(ImageCreateVariationParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ImageEditParams(TypedDict, total=False):
    """The arguments of `images.edit`."""

    image: Required[FileTypes | Sequence[FileTypes]]
    prompt: Required[str]
    mask: FileTypes
    background: Literal["transparent", "opaque", "auto"] | None
    """`auto` if it is left out."""
    model: str | None
    """`gpt-image-1.5` if it is left out."""
    n: int | None
    """1 to 10; `1` if it is left out."""
    size: str | None
    """`1024x1024` if it is left out."""
    response_format: Literal["url", "b64_json"] | None
    output_format: Literal["png", "jpeg", "webp"] | None
    """`png` if it is left out."""
    output_compression: int | None
    """`100` if it is left out."""
    user: str
    input_fidelity: Literal["high", "low"] | None
    partial_images: int | None
    """0 to 3; `0` if it is left out."""
    quality: Literal["standard", "low", "medium", "high", "auto"] | None
    """`auto` if it is left out."""
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    safety_identifier: str | None
    svg: Mapping[str, object] | None
    markup: FileTypes


class ImageEditParamsStreaming(ImageEditParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ImageEditParamsNonStreaming(ImageEditParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class ImageEditArguments(ImageEditParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ImageGenerateParams(TypedDict, total=False):
    """The arguments of `images.generate`."""

    prompt: Required[str]
    model: str | None
    """`dall-e-2` if it is left out."""
    n: int | None
    """1 to 10; `1` if it is left out."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """`auto` if it is left out."""
    response_format: Literal["url", "b64_json"] | None
    """`url` if it is left out."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """`png` if it is left out."""
    output_compression: int | None
    """`100` if it is left out."""
    partial_images: int | None
    """0 to 3; `0` if it is left out."""
    size: str | None
    """`auto` if it is left out."""
    moderation: Literal["low", "auto"] | None
    """`auto` if it is left out."""
    background: Literal["transparent", "opaque", "auto"] | None
    """`auto` if it is left out."""
    style: Literal["vivid", "natural"] | None
    """`vivid` if it is left out."""
    user: str
    complexity: Literal["low", "medium", "high"] | None
    frame_count: int | None
    frame_duration_ms: int | None
    safety_identifier: str | None
    svg: Mapping[str, object] | None


class ImageGenerateParamsStreaming(ImageGenerateParams, total=False):
    """The arguments for a stream."""

    stream: Required[Literal[True]]


class ImageGenerateParamsNonStreaming(ImageGenerateParams, total=False):
    """The arguments for a whole answer."""

    stream: Literal[False] | None


class ImageGenerateArguments(ImageGenerateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _images_response(value: Any, strict: bool) -> "ImagesResponse":
    from ...models.generated.images import ImagesResponse

    return decode(ImagesResponse, value, strict=strict)


def _image_edit_stream_event_reader(strict: bool) -> Callable[[Any, Any], Any]:
    from ...models.generated.images import ImageEditStreamEvent

    return event_reader(ImageEditStreamEvent, strict)


def _image_gen_stream_event_reader(strict: bool) -> Callable[[Any, Any], Any]:
    from ...models.generated.images import ImageGenStreamEvent

    return event_reader(ImageGenStreamEvent, strict)


CREATE_VARIATION = Spec(
    name="images.create_variation",
    method="POST",
    path="/images/variations",
    parameters=ImageCreateVariationParams,
    read=_images_response,
    rules=(
        rule.required("image"),
        rule.text("model"),
        rule.integer("n", 1, 10),
        rule.text("response_format"),
        rule.text("size"),
        rule.text("user"),
    ),
    content="multipart",
    files=frozenset({"image"}),
)


def create_variation(
    **arguments: Unpack[ImageCreateVariationArguments],
) -> "Operation[ImagesResponse]":
    """Build `POST /images/variations`."""
    return CREATE_VARIATION.build(arguments)


EDIT = Spec(
    name="images.edit",
    method="POST",
    path="/images/edits",
    parameters=ImageEditParams,
    read=_images_response,
    rules=(
        rule.required("image"),
        rule.required("prompt"),
        rule.text("prompt"),
        rule.text("background"),
        rule.text("model"),
        rule.integer("n", 1, 10),
        rule.text("size"),
        rule.text("response_format"),
        rule.text("output_format"),
        rule.integer("output_compression"),
        rule.text("user"),
        rule.text("input_fidelity"),
        rule.integer("partial_images", 0, 3),
        rule.text("quality"),
        rule.text("complexity"),
        rule.integer("frame_count"),
        rule.integer("frame_duration_ms"),
        rule.text("safety_identifier"),
        kinds("svg", "mapping"),
    ),
    content="multipart",
    files=frozenset({"image", "markup", "mask"}),
    events=TypedEvents.until("image_edit.completed"),
    read_event=_image_edit_stream_event_reader,
    accumulate=whole.events,
)


def edit(
    *, stream: bool | Omit | None = omit, **arguments: Unpack[ImageEditArguments]
) -> "Operation[ImagesResponse]":
    """Build `POST /images/edits`."""
    return EDIT.build({"stream": stream, **arguments})


GENERATE = Spec(
    name="images.generate",
    method="POST",
    path="/images/generations",
    parameters=ImageGenerateParams,
    read=_images_response,
    rules=(
        rule.required("prompt"),
        rule.text("prompt"),
        rule.text("model"),
        rule.integer("n", 1, 10),
        rule.text("quality"),
        rule.text("response_format"),
        rule.text("output_format"),
        rule.integer("output_compression"),
        rule.integer("partial_images", 0, 3),
        rule.text("size"),
        rule.text("moderation"),
        rule.text("background"),
        rule.text("style"),
        rule.text("user"),
        rule.text("complexity"),
        rule.integer("frame_count"),
        rule.integer("frame_duration_ms"),
        rule.text("safety_identifier"),
        kinds("svg", "mapping"),
    ),
    events=TypedEvents.until("image_generation.completed"),
    read_event=_image_gen_stream_event_reader,
    accumulate=whole.events,
)


def generate(
    *, stream: bool | Omit | None = omit, **arguments: Unpack[ImageGenerateArguments]
) -> "Operation[ImagesResponse]":
    """Build `POST /images/generations`."""
    return GENERATE.build({"stream": stream, **arguments})
