"""What embeddings answer.

Source: https://platform.openai.com/docs/api-reference/embeddings. Counts are tokens.
"""

from typing import Literal

from ._base import Model, model


@model
class Embedding(Model):
    """The vector of the input number `index`.

    `embedding` is a list of floats; an `array('f')`, a NumPy array or the base64 text (of
    little-endian 32-bit floats) where the call asked for that.
    """

    embedding: list[float]
    index: int
    object: Literal["embedding"]


@model
class Usage(Model):
    """How many tokens the call used."""

    prompt_tokens: int
    total_tokens: int


@model
class CreateEmbeddingResponse(Model):
    """The vectors, in the order of the inputs."""

    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: Usage
