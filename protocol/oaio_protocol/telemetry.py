"""What happened in a call, as data. Backends hand it to `logging` and whatever else listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from ._values import Value, value
from .errors import OpenAIError

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


@value
class AttemptFailed(Value):
    """An attempt failed; `delay` is how long until the next in seconds, `None` if there is none."""

    operation: str
    attempt: int
    error: OpenAIError
    delay: float | None
    reason: str


@value
class Warned(Value):
    """Something was not as it should be, but the call goes on."""

    operation: str
    message: str


@value
class CallFinished(Value):
    """The call ended well, after `seconds`, with `events` handed over if it was a stream."""

    operation: str
    attempts: int
    seconds: float
    events: int
    request_id: str | None


Happening = AttemptFailed | Warned | CallFinished
Observer = Callable[[Happening], None]
