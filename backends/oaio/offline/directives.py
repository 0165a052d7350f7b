"""Trouble on request: the words with which a client asks the offline server to misbehave."""

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve, frozen

from oaio.offline.coding import packers_for
from oaio.offline.parts import Refused

HEADER = "x-offline"
# The bounds keep this linear: without them a text of many "[offline:" is searched once for each.
IN_TEXT = re.compile(r"\[offline:([^\[\]]{0,1000})\]")


@frozen
class Directives:
    """What a client asked for, in words separated by spaces, such as ``status=503 times=2``.

    Counts are of stream events. A plain answer (no stream) that is cut, reset or stalled gets half
    of its body; malformed, it is half of a JSON text.

    Attributes:
        status: ``status=429``: answer with this status (300 to 599) and the API's error body.
        quota: ``quota``: a 429 whose code is ``insufficient_quota``.
        retry_after: ``retry-after=2``: that header with the error, in seconds.
        retry_after_ms: ``retry-after-ms=50``: that header with the error, in milliseconds.
        location: ``location=http://...``: that header, for ``status=307`` and its like.
        html: ``html``: a web page with status 200, as a proxy in the way sends it.
        drop: ``drop``: close the connection instead of answering.
        delay: ``delay=1.5``: seconds before the head.
        event_delay: ``event-delay=0.2``: seconds between events.
        cut: ``cut=3``: close the connection after so many events.
        reset: ``reset=3``: reset the connection after so many events.
        stall: ``stall=3``: after so many events send nothing more, and keep the connection.
        ping: ``ping`` or ``ping=0.5``: send comments while stalled, every so many seconds.
        error_event: ``error-event=2``: after so many events one with an error, and the end.
        malformed: ``malformed=2``: after so many events one that is not JSON, then the rest.
        no_done: ``no-done``: leave out the event that says that the stream is complete.
        words: ``words=500``: how many words the answer has.
        coding: ``coding=gzip``: compress the answer; ``gzip``, ``deflate``, ``br`` and ``zstd``,
            several with commas, if they are installed.
        close: ``close``: answer with ``Connection: close``.
        times: ``times=2``: do all this for the first requests with these same directives only.
        key: ``key=anything``: no effect; makes directives different for ``times``.
    """

    status: int | None = None
    quota: bool = False
    retry_after: int | None = None
    retry_after_ms: int | None = None
    location: str | None = None
    html: bool = False
    drop: bool = False
    delay: float = 0.0
    event_delay: float = 0.0
    cut: int | None = None
    reset: int | None = None
    stall: int | None = None
    ping: float = 0.0
    error_event: int | None = None
    malformed: int | None = None
    no_done: bool = False
    words: int | None = None
    coding: str | None = None
    close: bool = False
    times: int | None = None
    key: str = ""

    def on_attempt(self, attempt: int) -> "Directives":
        """These directives, or, once they were followed ``times`` times, what is left of them."""
        if self.times is None or attempt <= self.times:
            return self
        return Directives(words=self.words)


def parse(text: str) -> Directives:
    """Read the words of a directive; a later word wins over an earlier one of the same name.

    Raises:
        Refused: a word is unknown, or its value does not fit: a typing error is better seen.
    """
    found = Directives()
    for word in text.split():
        name, equals, value = word.partition("=")
        read = _WORDS.get(name)
        if read is None:
            raise _bad(word, f"known are {', '.join(_WORDS)}")
        try:
            found = evolve(found, **{name.replace("-", "_"): read(value if equals else None)})
        except ValueError as error:
            raise _bad(word, str(error)) from error
    return found


def _bad(word: str, why: str) -> Refused:
    return Refused(400, f"Offline directive {word!r}: {why}.", param=HEADER, code="bad_directive")


def _flag(value: str | None) -> bool:
    if value is not None:
        raise ValueError("takes no value")
    return True


def _whole(low: int, high: int) -> Callable[[str | None], int]:
    def read(value: str | None) -> int:
        # Not int() alone, which also takes signs, underscores and digits of other scripts.
        if value is None or not re.fullmatch(r"[0-9]{1,9}", value) or not low <= int(value) <= high:
            raise ValueError(f"needs a whole number from {low} to {high}")
        return int(value)

    return read


def _seconds(value: str | None) -> float:
    try:
        seconds = float(value or "")
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds <= 3600:
        raise ValueError("needs a number of seconds from 0 to 3600")
    return seconds


def _every(value: str | None) -> float:
    # Never 0: that would be a loop without a pause.
    return 0.2 if value is None else max(_seconds(value), 0.001)


def _text(value: str | None) -> str:
    # It may become a header: no controls, nothing that is not ASCII.
    if not value or not value.isascii() or not value.isprintable():
        raise ValueError("needs a value in printable ASCII")
    return value


def _coding(value: str | None) -> str:
    packers_for(value or "")
    return value or ""


_count = _whole(0, 999_999_999)

_WORDS: Mapping[str, Callable[[str | None], Any]] = {
    "status": _whole(300, 599),
    "quota": _flag,
    "retry-after": _count,
    "retry-after-ms": _count,
    "location": _text,
    "html": _flag,
    "drop": _flag,
    "delay": _seconds,
    "event-delay": _seconds,
    "cut": _count,
    "reset": _count,
    "stall": _count,
    "ping": _every,
    "error-event": _count,
    "malformed": _count,
    "no-done": _flag,
    "words": _whole(1, 100_000),
    "coding": _coding,
    "close": _flag,
    "times": _count,
    "key": _text,
}
