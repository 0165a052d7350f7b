"""Texts that come in pieces, and what can be read of JSON of which the end has not come yet."""

from __future__ import annotations

import json
from typing import Any

__all__ = ["GrowingText", "partial_json"]


class GrowingText:
    """A text that grows by pieces. Adding one costs the same however long the text is.

    The pieces are joined when somebody asks, and then not once more. A text up to some length can
    be asked for at any time, also when more has come since.

    Attributes:
        size: how many characters it has.
    """

    __slots__ = ("_pieces", "_whole", "size")

    def __init__(self) -> None:
        self._whole = ""
        self._pieces: list[str] = []
        self.size = 0

    def add(self, piece: str) -> None:
        """Add `piece` to the end."""
        self._pieces.append(piece)
        self.size += len(piece)

    def text(self, size: int | None = None) -> str:
        """Return the text; only its first `size` characters if that is given."""
        if self._pieces:
            self._whole = "".join([self._whole, *self._pieces])
            self._pieces = []
        return self._whole if size is None else self._whole[:size]


def partial_json(text: str) -> Any:
    """Return what can be read of `text`, the beginning of a JSON text; `None` if nothing can.

    What is open is closed: `{"a": [1, "tw` gives `{"a": [1, "tw"]}`. Left out is what may still
    become something else: a name without its value, a number or a word at the end.
    """
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        pass
    closed = _closed(text)
    if closed is None:
        return None
    try:
        return json.loads(closed)
    except (ValueError, RecursionError):  # it is no JSON at all
        return None


def _closed(text: str) -> str | None:
    """Return `text` up to where it can be closed, closed; `None` if nothing of it can be read."""
    closers: list[str] = []  # what closes each object and list that is open
    good = 0  # up to where all values are complete; nothing was opened or closed after it
    awaits_name = False  # the next text is a name in an object
    at, end = 0, len(text)
    while at < end:
        char = text[at]
        if char == '"':
            after = _end_of_string(text, at)
            if after is None:
                if awaits_name:
                    break
                return text[:at] + _closed_string(text[at:]) + "".join(reversed(closers))
            at = after
            if not awaits_name:
                good = at
            awaits_name = False
            continue
        at += 1
        if char in "{[":
            closers.append("}" if char == "{" else "]")
            good, awaits_name = at, char == "{"
        elif char in "}]":
            if not closers or closers.pop() != char:
                return None
            good, awaits_name = at, False
        elif char == ",":
            # A number or a word before it is complete now.
            good = at - 1
            awaits_name = bool(closers) and closers[-1] == "}"
    return text[:good] + "".join(reversed(closers)) if good else None


def _end_of_string(text: str, at: int) -> int | None:
    """Return where the string that begins at `at` has ended; `None` if it has not."""
    at += 1
    while True:
        quote = text.find('"', at)
        if quote < 0:
            return None
        slash = text.find("\\", at, quote)
        if slash < 0:
            return quote + 1
        at = slash + 2


def _closed_string(text: str) -> str:
    """Return `text`, a string without its end, with one; a half escape sequence is left out."""
    slash = len(text) - len(text.rstrip("\\"))
    if slash % 2:
        text = text[:-1]
    else:
        unicode = text.rfind("\\u")
        if unicode >= 0 and len(text) - unicode < 6 and _escapes(text, unicode):
            text = text[:unicode]
    return text + '"'


def _escapes(text: str, at: int) -> bool:
    """Tell whether the backslash at `at` is not escaped itself."""
    before = text[:at]
    return (len(before) - len(before.rstrip("\\"))) % 2 == 0
