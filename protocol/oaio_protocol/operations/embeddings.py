"""Embeddings: https://platform.openai.com/docs/api-reference/embeddings"""

from __future__ import annotations

import base64
import sys
from array import array
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Literal, Unpack

from attrs import evolve

from ..errors import DeserializationError, ValidationError
from ..models._decode import decode
from ._base import CallOptions, Operation, Spec, omit
from ._embedding_params import EMBEDDING_RULES, EmbeddingCreateParams

if TYPE_CHECKING:
    from ..models.embeddings import CreateEmbeddingResponse

Vectors = Literal["list", "array"]
MakeVector = Callable[[bytes], Any]
"""Makes a vector of its little-endian 32-bit floats."""


class CreateArguments(EmbeddingCreateParams, CallOptions, total=False):
    """The arguments of `create`."""


def as_array(data: bytes) -> array[float]:
    """Return a vector as `array('f')`: 4 bytes a number, and no Python object for each."""
    vector = array("f")
    vector.frombytes(data)
    if sys.byteorder == "big":
        vector.byteswap()
    return vector


def as_list(data: bytes) -> list[float]:
    """Return a vector as a list of floats."""
    return as_array(data).tolist()


_MAKERS: dict[str, MakeVector] = {"list": as_list, "array": as_array}


def _read(make: MakeVector | None, value: Any, strict: bool) -> CreateEmbeddingResponse:  # noqa: FBT001
    from ..models.embeddings import CreateEmbeddingResponse

    result = decode(CreateEmbeddingResponse, value, strict=False)
    rows: Any = result.data
    if make is not None and isinstance(rows, list):
        for number, item in enumerate(rows):
            vector: Any = getattr(item, "embedding", None)
            if isinstance(vector, str):
                item.embedding = make(_bytes(vector, number))
            elif isinstance(vector, list) and make is not as_list:
                item.embedding = make(_pack(vector, number))
    if strict:
        _check(value)
    return result


def _bytes(text: str, number: int) -> bytes:
    try:
        data = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise DeserializationError(f"data[{number}].embedding is not base64: {error}") from error
    if len(data) % 4:
        raise DeserializationError(f"data[{number}].embedding is no row of 32-bit floats")
    return data


def _pack(vector: list[Any], number: int) -> bytes:
    """Return the numbers of a server that ignores `encoding_format` as it should have sent them."""
    try:
        packed = array("f", vector)
    except (TypeError, OverflowError) as error:
        raise DeserializationError(f"data[{number}].embedding: {error}") from error
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def _check(value: Any) -> None:
    from ..models._strict import check
    from ..models.embeddings import CreateEmbeddingResponse

    if isinstance(value, dict) and isinstance(value.get("data"), list):
        # What was asked for as base64 is described as numbers.
        rows = [
            {**row, "embedding": []} if isinstance(row, dict) and "embedding" in row else row
            for row in value["data"]
        ]
        value = {**value, "data": rows}
    check(value, CreateEmbeddingResponse)


CREATE = Spec(
    name="embeddings.create",
    method="POST",
    path="/embeddings",
    parameters=EmbeddingCreateParams,
    rules=EMBEDDING_RULES,
    read=partial(_read, None),
)


def create(
    *, vectors: Vectors | MakeVector = "list", **arguments: Unpack[CreateArguments]
) -> Operation[CreateEmbeddingResponse]:
    """Build `POST /embeddings`.

    The vectors travel as base64, which is smaller and faster, unless `encoding_format` is given.

    Args:
        vectors: what each `embedding` becomes: `"list"` (of floats, as the official SDK gives),
            `"array"` (`array('f')`, without a list in between), or a function from the bytes of
            little-endian 32-bit floats.
        arguments: the API's own arguments.

    Raises:
        ValidationError: the arguments break the API's rules; all problems are in `details`.
    """
    make = _MAKERS.get(vectors) if isinstance(vectors, str) else vectors
    if not callable(make):
        problem = f"must be one of {', '.join(_MAKERS)} or a function, not {vectors!r}"
        raise ValidationError.from_details("embeddings.create", [("vectors", problem)])
    if arguments.get("encoding_format", omit) is omit:
        arguments = {**arguments, "encoding_format": "base64"}
        return evolve(CREATE.build(arguments), read=partial(_read, make))
    # Who asks for a format gets it as it is on the wire, except where a vector type was asked too.
    operation: Operation[CreateEmbeddingResponse] = CREATE.build(arguments)
    return operation if make is as_list else evolve(operation, read=partial(_read, make))
