"""Which content codings can be asked for here, and what decodes each."""

from __future__ import annotations

from contextlib import suppress
from functools import cache, partial
from importlib.util import find_spec
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from oaio_protocol.coding import Decoder, DecoderFactory

_CODINGS = {
    "gzip": ("zlib",),
    "deflate": ("zlib",),
    "br": ("brotli", "brotlicffi"),
    # Python's own since 3.14, and its backport; not zstandard, which cannot limit what it makes.
    "zstd": ("compression.zstd", "backports.zstd"),
}
"""What decodes each content coding, in the order in which they are asked for."""


@cache
def decoders() -> dict[str, DecoderFactory]:
    """Return what decodes each coding that can be asked for here; imported when it is needed."""
    found: dict[str, DecoderFactory] = {}
    for coding, libraries in _CODINGS.items():
        for library in libraries:
            with suppress(ImportError):  # of the package that it is in
                if find_spec(library) is not None:
                    found[coding] = partial(_decoder, coding, library)
                    break
    return found


def _decoder(coding: str, library: str) -> Decoder:
    from ._coding import decoder

    return decoder(coding, library)
