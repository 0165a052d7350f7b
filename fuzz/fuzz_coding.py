"""Fuzz the decoders of content codings: any bytes are a text or a typed error, within the limits.

Run it with `python fuzz/fuzz_coding.py -runs=20000 fuzz/corpus/coding`.

An input is: the codings (one byte, see `CODINGS`); how large the pieces are (one byte, 0 for one of
all); the coded data.
"""

from __future__ import annotations

import oaio_protocol.http.coding
from harness import Reader, functions, run
from oaio._transport.accepted import decoders
from oaio_protocol.errors import NetworkError
from oaio_protocol.http.coding import GRACE, STEP, Decoding, decoders_for

CODINGS = ("gzip", "deflate", "br", "zstd", "gzip, gzip", "deflate, gzip", "gzip, br, zstd")


def decode(coding: str, pieces: list[bytes]) -> bytes | None:
    """Return what `pieces` mean; `None` if they are refused.

    Raises:
        AssertionError: a step or the whole made more than it may.
    """
    found = decoders_for(coding, decoders())
    if found is None:
        return None
    decoding, made, came = Decoding(found), b"", 0
    try:
        for piece in pieces:
            decoding.feed(piece)
            came += len(piece)
            while more := decoding.take():
                made += more
                if len(more) > STEP or len(made) > max(GRACE, 100 * came):
                    raise AssertionError(f"{len(made)} bytes were made of {came}")
        decoding.end()
    except NetworkError:
        return None
    return made


def one_input(data: bytes) -> None:
    """Decode one input, whole and in pieces.

    Raises:
        AssertionError: pieces gave something else than the whole.
    """
    reader = Reader(data)
    coding, size, coded = reader.pick(CODINGS), reader.byte(), reader.rest()
    whole = decode(coding, [coded])
    size = size or len(coded) or 1
    pieces = [coded[at : at + size] for at in range(0, len(coded), size)]
    if decode(coding, pieces) != whole:
        raise AssertionError(f"pieces of {size} bytes gave something else than the whole")


if __name__ == "__main__":
    run(one_input, functions(oaio_protocol.http.coding))
