"""The values of the offline server's pure side: answers, their pieces, events, and refusals."""

import enum
import hashlib
import json
from collections.abc import Mapping
from typing import Any, TypeAlias, cast

from attrs import frozen

JsonObject: TypeAlias = dict[str, Any]

CREATED = 1_750_000_000
"""The time of everything the server makes, in seconds since 1970: fixed, so that answers repeat."""


class Ending(enum.Enum):
    """What happens after the last piece of an answer."""

    COMPLETE = "complete"
    """The message ends as HTTP says."""
    CUT = "cut"
    """The connection is closed in the middle of the message."""
    RESET = "reset"
    """The connection is reset (TCP RST) in the middle of the message."""
    STALL = "stall"
    """Nothing more is sent; the connection stays open until the client leaves."""


@frozen
class Piece:
    """Some bytes of a body, sent in one write ``delay`` seconds after what came before."""

    delay: float
    data: bytes


@frozen
class Answer:
    """All that the server does about one request.

    Attributes:
        status: the HTTP status; 0 sends no head at all.
        headers: names in lower case; the framing of a stream is left to the server.
        pieces: the body.
        stream: whether the body is sent as it comes (chunked), or has a ``content-length``.
        delay: seconds before the head.
        ending: what follows the last piece.
        ping: seconds between comments in a stalled stream; 0 sends none.
        close: whether the connection is closed afterwards, and the head says so.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    pieces: tuple[Piece, ...]
    stream: bool = False
    delay: float = 0.0
    ending: Ending = Ending.COMPLETE
    ping: float = 0.0
    close: bool = False


@frozen
class Event:
    """One server-sent event. ``last`` marks the one that tells the client that all has come."""

    data: str
    name: str = ""
    last: bool = False

    def encode(self) -> bytes:
        """The event as it goes over the wire."""
        name = f"event: {self.name}\n" if self.name else ""
        return to_bytes(f"{name}data: {self.data}\n\n")


class Refused(Exception):  # noqa: N818 - no failure of ours: a thing that the server says
    """The request is answered with an error, in the shape that the API gives its errors."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        kind: str = "invalid_request_error",
        param: str | None = None,
        code: str | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.headers = dict(headers or {})
        self.error: JsonObject = {"message": message, "type": kind, "param": param, "code": code}


def identify(prefix: str, seed: bytes, salt: str = "") -> str:
    """An identifier that looks like the API's, and is the same for the same request."""
    return prefix + hashlib.sha256(seed + salt.encode()).hexdigest()[:32]


def to_bytes(text: str) -> bytes:
    """Text as UTF-8; half a surrogate pair, which JSON can smuggle in, becomes a question mark."""
    return text.encode("utf-8", "replace")


def to_json(value: object) -> str:
    """Compact JSON, as the API writes it in its streams."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def as_object(value: object) -> JsonObject:
    """``value`` if it is a JSON object, else an empty one."""
    return cast("JsonObject", value) if isinstance(value, dict) else {}


def as_list(value: object) -> list[object]:
    """``value`` if it is a JSON array, else an empty one."""
    return cast("list[object]", value) if isinstance(value, list) else []


def as_text(value: object) -> str:
    """``value`` if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""
