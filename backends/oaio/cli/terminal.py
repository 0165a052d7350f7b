"""Standard input, output and error: each may be closed, and no text from a server is trusted."""

from __future__ import annotations

import io
import os
import sys
from typing import TextIO

from .complaints import Failure

_CONTROLS = dict.fromkeys((*range(32), *range(127, 160)))
_CONTROLS_OF_A_LINE = {**_CONTROLS, **{ord(space): " " for space in "\t\n\v\f\r\x85"}}
del _CONTROLS[ord("\n")], _CONTROLS[ord("\t")]
"""C0, DEL and C1 (ECMA-48): what moves a cursor, renames a window or types for the user."""

_LONGEST_NOTE = 1000  # characters; a server can put a whole page into its error


def prepare() -> None:
    """Let no character fail because the encoding of the output does not have it (`LANG=C`)."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
    if isinstance(sys.stdin, io.TextIOWrapper):
        sys.stdin.reconfigure(errors="strict")  # in some locales it makes surrogates of bytes


def write(text: str) -> None:
    """Write `text` to standard output, now; to a terminal without control characters.

    Raises:
        OSError: it cannot be written.
    """
    _write(sys.stdout, text)


def _write(stream: TextIO | None, text: str) -> None:
    if stream is not None:  # it is, if it was closed before the program began
        stream.write(text.translate(_CONTROLS) if stream.isatty() else text)
        stream.flush()


def flush() -> None:
    """Write what argparse left in the buffer.

    Raises:
        OSError: it cannot be written.
    """
    _write(sys.stdout, "")


def one_line(text: str) -> str:
    """Return `text` as one line that is safe to show, shortened if it is very long."""
    line = " ".join(text.translate(_CONTROLS_OF_A_LINE).split())
    return line if len(line) <= _LONGEST_NOTE else f"{line[:_LONGEST_NOTE]}..."


def note(text: str) -> None:
    """Tell the user `text` on standard error, in one line."""
    tell(f"oaio: {one_line(text)}\n")


def tell(text: str) -> None:
    """Write `text` to standard error."""
    try:
        _write(sys.stderr, text)
    except OSError:
        _discard(sys.stderr)  # nothing is left where this could be said


def discard_output() -> None:
    """Forget what could not be written: at its end Python would try once more, and complain."""
    _discard(sys.stdout)


def _discard(stream: TextIO) -> None:
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, stream.fileno())
    os.close(null)


def read() -> str:
    """Return what standard input holds.

    Raises:
        Failure: it is closed, or is no text.
        OSError: it cannot be read.
    """
    return _read(sys.stdin)


def _read(stream: TextIO | None) -> str:
    if stream is None:
        raise Failure("there is no standard input to read from", status=2)
    if stream.isatty():
        note("reading from the terminal; Ctrl-D on a line of its own ends the text")
    try:
        return stream.read()
    except UnicodeDecodeError as error:
        raise Failure(f"standard input is no {error.encoding} text: {error.reason}") from error


def show_log() -> None:
    """Write the library's log to standard error, each record in one line."""
    import logging

    class OneLine(logging.Formatter):
        def format(self, record: logging.LogRecord) -> str:
            return one_line(super().format(record))

    handler = logging.StreamHandler()
    handler.setFormatter(OneLine("oaio: %(levelname)s: %(message)s"))
    logger = logging.getLogger("oaio")
    logger.handlers[:] = [handler]
    logger.setLevel(logging.DEBUG)
    logger.propagate = False  # OPENAI_LOG would show each record a second time
