"""A progress bar on the terminal for uploads and downloads, without another library."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TextIO

Progress = Callable[[int, int], object] | bool | None
"""Is told how many bytes of how many were moved (-1 if nobody knows); `True` draws a bar."""

_WIDTH = 30
_PAUSE = 0.1
"""How long, in seconds, the bar stands still at least: terminals are slow."""


class ProgressBar:
    """Draws how much of how much was sent or received; call it with both, in bytes.

    Args:
        file: where to; standard error. Nothing is drawn where that is no terminal.
        label: what stands before the bar.
    """

    def __init__(self, file: TextIO | None = None, label: str = "") -> None:
        self._file: TextIO | None = sys.stderr if file is None else file
        self._label, self._drawn_at = label, 0.0

    def __call__(self, done: int, total: int) -> None:
        """Draw `done` of `total` bytes; a total of -1 is not known."""
        now = time.monotonic()
        over = done >= total >= 0
        if self._file is None or not self._file.isatty():
            return
        if not over and now - self._drawn_at < _PAUSE:
            return
        self._drawn_at = now
        self._file.write(f"\r{line(done, total, self._label)}" + ("\n" if over else ""))
        self._file.flush()


def told(progress: Progress) -> Callable[[int, int], object] | None:
    """Return the function that `progress` asks for."""
    if isinstance(progress, bool):
        return ProgressBar() if progress else None
    return progress


def line(done: int, total: int, label: str = "") -> str:
    """Return the text of a bar: a label, the bar, and the number of megabytes."""
    before = f"{label} " if label else ""
    if total < 0:
        return f"{before}{done / 1e6:.1f} MB"
    part = 1.0 if total == 0 else min(1.0, done / total)
    bar = "█" * round(part * _WIDTH)
    return f"{before}[{bar:<{_WIDTH}}] {part:4.0%} of {total / 1e6:.1f} MB"
