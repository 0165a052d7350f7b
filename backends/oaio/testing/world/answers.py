"""What a server of a world answers, right or wrong, and how that looks as bytes."""

from __future__ import annotations

import json
from http import HTTPStatus
from typing import Literal

from attrs import frozen

from .chance import Dice
from .requests import Right
from .weather import Weather

Fields = tuple[tuple[str, str], ...]
CLOSE = ("connection", "close")
_EARLY_HINTS = b"HTTP/1.1 103 Early Hints\r\nlink: </style.css>\r\n\r\n"


@frozen
class Written:
    """An answer, and what whoever reads it may get of it.

    Attributes:
        status: the HTTP status.
        fields: the header fields, without those of the framing.
        pieces: the body, in the pieces in which it is written.
        right: the right answer, if this is one.
        whole: whether all of it is in `pieces`.
        framing: how HTTP/1.1 tells the end: by a length, by chunks, or by the connection's end.
        early: the heads of interim answers before it.
        surplus: bytes that follow its end.
    """

    status: int
    fields: Fields
    pieces: tuple[bytes, ...]
    right: Right | None = None
    whole: bool = True
    framing: Literal["length", "chunks", "end"] = "length"
    early: bytes = b""
    surplus: bytes = b""

    @property
    def closes(self) -> bool:
        """Whether the connection is closed after it."""
        return self.framing == "end" or CLOSE in self.fields

    def http1(self) -> bytes:
        """Return it as HTTP/1.1 writes it."""
        fields, body = list(self.fields), b"".join(self.pieces)
        if self.framing == "length":
            fields.append(("content-length", str(len(body))))
        elif self.framing == "chunks":
            fields.append(("transfer-encoding", "chunked"))
            body = b"".join(b"%x\r\n%b\r\n" % (len(p), p) for p in self.pieces) + b"0\r\n\r\n"
        lines = "".join(f"{name}: {value}\r\n" for name, value in fields)
        head = f"HTTP/1.1 {self.status} {HTTPStatus(self.status).phrase}\r\n{lines}\r\n"
        return self.early + head.encode("latin-1") + body


def _told(status: int, kind: str, body: bytes, *fields: tuple[str, str]) -> Written:
    return Written(status, (("content-type", kind), *fields), (body,))


def error(status: int, *fields: tuple[str, str], code: str | None = None) -> Written:
    """Return an error of the API."""
    told = {"message": HTTPStatus(status).phrase, "type": code, "param": None, "code": code}
    return _told(status, "application/json", json.dumps({"error": told}).encode(), *fields)


def web_page() -> Written:
    """Return what a proxy says that the API knows nothing of."""
    return _told(200, "text/html", b"<html>Welcome</html>")


def redirect(location: str) -> Written:
    """Return a redirect; a browser's page is in its body."""
    return _told(307, "text/html", b"<html></html>", ("location", location))


def right(answer: Right, limits: Fields, dice: Dice, weather: Weather) -> Written:
    """Return the right answer, in one of the ways in which it may be written."""
    odd = dice.chance(weather.oddities)
    early = surplus = b""
    if odd and dice.chance(0.3):
        early = dice.pick((b"HTTP/1.1 100 Continue\r\n\r\n", _EARLY_HINTS, _EARLY_HINTS * 3))
    fields = (*answer.head, *limits)
    if odd and dice.chance(0.3):
        fields = (*fields, CLOSE)
    elif odd and dice.chance(0.2):
        surplus = b"HTTP/1.1 408 Request Timeout\r\nconnection: close\r\ncontent-length: 0\r\n\r\n"
    if not answer.events:
        return Written(200, fields, (answer.body,), answer, early=early, surplus=surplus)
    pieces, whole = _events(answer, dice, weather, odd=odd)
    if CLOSE in fields and dice.chance(0.5):
        return Written(200, fields, tuple(pieces), answer, whole, "end", early)
    cut = tuple(_cut(pieces, dice) if odd and dice.chance(0.5) else pieces)
    return Written(200, fields, cut, answer, whole, "chunks", early, surplus)


def _events(answer: Right, dice: Dice, weather: Weather, *, odd: bool) -> tuple[list[bytes], bool]:
    """Return the events of a stream as bytes, and whether they are all there."""
    events = list(answer.events)
    whole = True
    if dice.chance(weather.unfinished):
        del events[dice.below(answer.complete) :]
        whole = False
    elif dice.chance(weather.failures):
        at = dice.below(answer.complete)
        told = {"message": "The model is overloaded", "type": "server_error", "code": None}
        events[at:] = [("error", json.dumps({"error": told}))]
        whole = False
    end = dice.pick(("\n", "\r\n", "\r")) if odd else "\n"
    space = "" if odd and dice.chance(0.3) else " "
    comments = odd and dice.chance(0.5)
    pieces: list[bytes] = []
    for number, (name, data) in enumerate(events):
        lines = [f"event:{space}{name}"] if name else []
        lines.append(f"data:{space}{data}")
        if comments:
            ping = dice.pick((": ping", "", "event: ping", "retry: 10", f"id: {number}"))
            pieces.append(f"{ping}{end}{end}".encode())
        pieces.append((end.join(lines) + end + end).encode())
    if odd and dice.chance(0.2) and pieces:
        pieces[0] = b"\xef\xbb\xbf" + pieces[0]
    return pieces, whole


def _cut(pieces: list[bytes], dice: Dice) -> list[bytes]:
    """Return the same bytes, cut elsewhere."""
    data = b"".join(pieces)
    ends = sorted(1 + dice.below(len(data)) for _ in range(len(pieces)))
    return [data[i:j] for i, j in zip([0, *ends], [*ends, len(data)], strict=True) if i < j]
