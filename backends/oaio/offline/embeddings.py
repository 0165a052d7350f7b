"""``POST /v1/embeddings``: vectors of length 1, derived from the text by a hash.

The same text has the same vector; other than that they mean nothing: texts that are alike have no
vectors that are alike.
"""

import base64
import hashlib
import math
import struct

from oaio.offline.parts import JsonObject, Refused, as_list, as_text
from oaio.offline.replies import count_words
from oaio.offline.requests import Payload, Request

_DIMENSIONS = {"text-embedding-3-large": 3072}
_USUAL_DIMENSIONS = 1536
_MOST_INPUTS = 2048


def create(request: Request) -> Payload:
    """The embeddings of one input or of many."""
    body = request.body
    model = request.model()
    encoding = body.get("encoding_format") or "float"
    if encoding not in ("float", "base64"):
        message = "The encoding format must be float or base64."
        raise Refused(400, message, param="encoding_format")
    most = _DIMENSIONS.get(model, _USUAL_DIMENSIONS)
    asked = body.get("dimensions")
    size = most if asked is None else asked
    if not isinstance(size, int) or not 1 <= size <= most:
        message = f"The dimensions of this model are from 1 to {most}."
        raise Refused(400, message, param="dimensions")
    inputs = _inputs(body.get("input"))
    data: list[JsonObject] = []
    for index, item in enumerate(inputs):
        packed = _vector(item, model, size)
        embedding = (
            base64.b64encode(packed).decode("ascii")
            if encoding == "base64"
            else list(struct.unpack(f"<{size}f", packed))
        )
        data.append({"object": "embedding", "index": index, "embedding": embedding})
    tokens = sum(count_words(item) if isinstance(item, str) else len(item) for item in inputs)
    usage = {"prompt_tokens": tokens, "total_tokens": tokens}
    return {"object": "list", "data": data, "model": model, "usage": usage}


def _inputs(value: object) -> list[str | list[object]]:
    """The inputs one by one: texts, and texts that were turned into tokens before."""
    inputs = [_input(item) for item in as_list(value)]
    alone = _input(value)
    if alone:
        inputs = [alone]
    if not inputs or not all(inputs) or len(inputs) > _MOST_INPUTS:
        message = f"The input must be text or tokens, or a list of 1 to {_MOST_INPUTS} of them."
        raise Refused(400, message, param="input")
    return inputs


def _input(value: object) -> str | list[object]:
    """A text or a list of tokens; empty if it is neither."""
    tokens = as_list(value)
    return as_text(value) or (tokens if all(type(token) is int for token in tokens) else [])


def _vector(item: str | list[object], model: str, size: int) -> bytes:
    """A vector of length 1 as little-endian 32-bit floats, the form that base64 carries."""
    text = f"{model}\n{item}"  # a list reads as "[1, 2]", which is as good a name for it as any
    # Surrogates that JSON smuggled in are no UTF-8, but have to be told apart all the same.
    digest = hashlib.shake_256(text.encode("utf-8", "surrogatepass")).digest(4 * size)
    numbers = struct.unpack(f"<{size}i", digest)
    scale = 1 / (math.sqrt(sum(number * number for number in numbers)) or 1)
    return struct.pack(f"<{size}f", *(number * scale for number in numbers))
