"""Which content codings can be asked for here, and what decodes each."""

from __future__ import annotations

import sys
from functools import cache, partial
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oaio_protocol.http.coding import Decoder, DecoderFactory

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
        library = next(filter(_is_installed, libraries), None)
        if library is not None:
            found[coding] = partial(_decoder, coding, library)
    return found


def _is_installed(library: str) -> bool:
    """Tell whether `library` can be imported.

    As `importlib.util.find_spec` does, which takes longer to import than this to run, and imports
    the package that a module is in.
    """
    loaded: dict[str, Any] = sys.modules
    if library in loaded:
        return loaded[library] is not None
    name, path = "", None
    for part in library.split("."):
        name = f"{name}.{part}" if name else part
        specs = (finder.find_spec(name, path) for finder in sys.meta_path)
        spec = next(filter(None, specs), None)
        if spec is None:
            return False
        path = spec.submodule_search_locations
    return True


def _decoder(coding: str, library: str) -> Decoder:
    from .coding import decoder

    return decoder(coding, library)
