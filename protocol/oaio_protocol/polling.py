"""When to look again at something that takes its time: a pure decision.

The server says how long to wait (`openai-poll-after-ms`), or else the waits grow from one second to
ten. The time is passed in.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from attrs import Attribute, field, frozen

from ._values import Value, value
from .errors import APITimeoutError, ConfigurationError

if TYPE_CHECKING:
    from .http import Headers

POLL_AFTER = "openai-poll-after-ms"
_LONGEST = 10**9  # milliseconds; larger numbers are no time to wait


def _positive(_: object, attribute: Attribute[float], given: object) -> None:
    if isinstance(given, bool) or not isinstance(given, int | float) or not given > 0:
        raise ConfigurationError(f"poll {attribute.name} must be more than 0, not {given!r}")


@frozen
class PollPolicy:
    """How often to look, and for how long.

    Attributes:
        interval: seconds between two looks, whatever the server says; `None` for what it says.
        timeout: seconds after which to give up.
        initial_delay: seconds before the second look, if the server says nothing.
        multiplier: by how much each such delay is longer than the last.
        max_delay: the longest delay, in seconds, of our own choice or the server's.
    """

    interval: float | None = None
    timeout: float = math.inf
    initial_delay: float = field(default=1.0, validator=_positive)
    multiplier: float = field(default=1.5, validator=_positive)
    max_delay: float = field(default=10.0, validator=_positive)

    def __attrs_post_init__(self) -> None:
        for name in ("interval", "timeout"):
            given: object = getattr(self, name)
            number = isinstance(given, int | float) and not isinstance(given, bool) and given >= 0
            if not number and (given is not None or name == "timeout"):
                raise ConfigurationError(f"poll {name} must be 0 or more, not {given!r}")

    def delay(self, looks: int, headers: Headers | None = None) -> float:
        """Return the seconds to wait after so many `looks`; `headers` are the last answer's."""
        if self.interval is not None:
            return self.interval
        asked = None if headers is None else poll_after(headers)
        if asked is not None:
            return min(asked, self.max_delay)
        # Without a bound on the exponent a large number of looks would overflow.
        grown = self.initial_delay * min(self.multiplier, 1e3) ** min(max(looks - 1, 0), 60)
        return min(grown, self.max_delay)


class PollTimeoutError(APITimeoutError, TimeoutError):
    """What was waited for is not over; waiting has no effect on it.

    Attributes:
        last: how it was when it was last looked at.
    """

    last: object = None


@value
class Again(Value):
    """Look once more when the clock reads `at`."""

    at: float


@value
class Ready(Value):
    """It is over, well or not."""


class Polling:
    """One wait for something: what to do after each look at it.

    Args:
        what: its name, for the error.
        policy: how often, and for how long.
        now: the reading of the clock when the wait begins.
    """

    def __init__(self, what: str, policy: PollPolicy, now: float) -> None:
        self._what, self._policy = what, policy
        self._deadline = now + policy.timeout
        self.looks = 0

    def looked(
        self, result: object, *, over: bool, headers: Headers | None, now: float
    ) -> Again | Ready:
        """Say what to do after a look.

        Args:
            result: what was seen.
            over: whether it will change no more.
            headers: the header fields of the answer.
            now: the reading of the clock.

        Raises:
            PollTimeoutError: it is not over, and the time is, or would be before the next look.
        """
        self.looks += 1
        if over:
            return Ready()
        at = now + self._policy.delay(self.looks, headers)
        if at > self._deadline:
            raise PollTimeoutError(
                f"{self._what}: it was not over within {self._policy.timeout:g} s",
                which="total",
                last=result,
            )
        return Again(at)


def poll_after(headers: Headers) -> float | None:
    """Return how many seconds the server asks to wait before the next look, if it does."""
    text = headers.get(POLL_AFTER, "").strip()
    if not text.isdecimal() or not text.isascii() or int(text[:16]) > _LONGEST:
        return None
    return int(text) / 1000


PENDING: dict[str, frozenset[str]] = {
    "batches.retrieve": frozenset({"validating", "in_progress", "finalizing", "cancelling"}),
    "beta.threads.runs.retrieve": frozenset({"queued", "in_progress", "cancelling"}),
    "files.retrieve": frozenset({"uploaded"}),
    "fine_tuning.jobs.retrieve": frozenset({"validating_files", "queued", "running"}),
    "responses.retrieve": frozenset({"queued", "in_progress"}),
    "vector_stores.file_batches.retrieve": frozenset({"in_progress"}),
    "vector_stores.files.retrieve": frozenset({"in_progress"}),
    "vector_stores.retrieve": frozenset({"in_progress"}),
    "videos.retrieve": frozenset({"queued", "in_progress"}),
}
"""By the operation that looks: the statuses that will change. One that is not known ends a wait,
because it may be an end, and its meaning is the caller's to know."""


def is_over(operation: str, result: object) -> bool:
    """Tell whether `result`, what `operation` answered, will change no more by itself."""
    return getattr(result, "status", None) not in PENDING.get(operation, frozenset())
