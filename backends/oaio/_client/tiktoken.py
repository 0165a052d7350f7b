"""Counting tokens with `tiktoken`, if it is installed and has its tables on this disk.

It would download a table when it first needs it: in the middle of a call, without a limit of time.
Nothing here makes it do so; without tables the core's rule of thumb is used.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from oaio_protocol.limits.tokens import TokenCounter, rule_of_thumb

_TABLES = {
    "o200k_base": "https://openaipublic.blob.core.windows.net/encodings/o200k_base.tiktoken",
    "cl100k_base": "https://openaipublic.blob.core.windows.net/encodings/cl100k_base.tiktoken",
}
_OLD = ("gpt-4-", "gpt-3.5", "text-embedding-")
"""The models of before `o200k_base`, by how their names begin; besides them `gpt-4` itself."""


def best_counter() -> TokenCounter:
    """Return the best counter that is at hand."""
    if not any(has_table(name) for name in _TABLES):
        return rule_of_thumb
    try:
        import tiktoken
    except ImportError:
        return rule_of_thumb
    load: Callable[[str], Any] = tiktoken.get_encoding
    try:
        return counter({name: load(name) for name in _TABLES if has_table(name)})
    except (OSError, ValueError):  # the table is broken, and no other is to be had
        return rule_of_thumb


def counter(encodings: dict[str, Any]) -> TokenCounter:
    """Return what counts with `encodings`, objects of `tiktoken` by their names."""
    usual = encodings.get("o200k_base") or encodings["cl100k_base"]
    old = encodings.get("cl100k_base") or usual

    def count(text: str, model: str | None) -> int:
        is_old = model is not None and (model == "gpt-4" or model.startswith(_OLD))
        # What looks like a special token is text here: nothing is refused, nothing is special.
        return len((old if is_old else usual).encode_ordinary(text))

    return count


def has_table(name: str) -> bool:
    """Tell whether the table for the encoding `name` is where `tiktoken` keeps what it has loaded.

    https://github.com/openai/tiktoken, `load.py`: a file that is named by the SHA-1 of its URL.
    """
    folder = os.environ.get("TIKTOKEN_CACHE_DIR", os.environ.get("DATA_GYM_CACHE_DIR"))
    if folder is None:
        folder = str(Path(tempfile.gettempdir()) / "data-gym-cache")
    if not folder:  # so it is told to keep nothing
        return False
    return (Path(folder) / hashlib.sha1(_TABLES[name].encode()).hexdigest()).is_file()  # noqa: S324
