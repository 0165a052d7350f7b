"""Whether the stream of a background response that broke is gone on with, from where, and when.

The server keeps the events of such a response, and numbers them (`sequence_number`): those after
one that is known are asked for with `GET /responses/{id}?stream=true&starting_after=N`. Source:
https://platform.openai.com/docs/guides/background#streaming-a-background-response.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import Attribute, field, frozen

from ._values import Value, value
from .errors import APIError, APITimeoutError, ConfigurationError, StreamGapError, StreamInterrupted
from .retry import GiveUp, RetryPolicy

if TYPE_CHECKING:
    from .errors import OpenAIError

__all__ = ["Resume", "ResumePolicy", "Resumption"]


def _whole(_: object, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise ConfigurationError(
            f"resume {attribute.name} must be a whole number, 0 or more, not {value!r}"
        )


@frozen
class ResumePolicy:
    """How often a stream is gone on with.

    Attributes:
        max_resumes: how many times in a row without a new event in between; a stream that gets on
            may break any number of times, within the total limit of its call.
        backoff: how long to wait before each of these but the first, which follows at once.
    """

    max_resumes: int = field(default=5, validator=_whole)
    backoff: RetryPolicy = field(factory=RetryPolicy)

    @classmethod
    def of(cls, given: bool | int | ResumePolicy | None) -> ResumePolicy | None:  # noqa: FBT001
        """Return the policy for the argument `resume`; `None` if nothing is to be resumed.

        Raises:
            ConfigurationError: it is none of these.
        """
        if isinstance(given, cls):
            return given
        if given is None or given is False:
            return None
        if given is True:
            return cls()
        return cls(max_resumes=given)  # type: ignore[arg-type]


@value
class Resume(Value):
    """Ask for the events after number `starting_after`.

    Attributes:
        response_id: of which response.
        starting_after: the sequence number of the last event that was handed over.
        delay: how many seconds to wait before.
        time_left: how many seconds the stream then has, pauses of the application not counted;
            infinite if there is no limit.
    """

    response_id: str
    starting_after: int
    delay: float
    time_left: float


class Resumption:
    """Follows one stream, and decides when it breaks.

    Args:
        policy: how often.
        response_id: the response, if it is known before the first event.
        starting_after: the number of the event after which the stream begins, if it does not begin
            with the first.

    Attributes:
        last: the sequence number of the last event that was handed over; `None` before.
    """

    def __init__(
        self,
        policy: ResumePolicy,
        response_id: str | None = None,
        starting_after: int | None = None,
    ) -> None:
        self._policy, self._id = policy, response_id
        self._kept = response_id is not None  # only such responses can be streamed by their id
        self.last = starting_after
        self._breaks = 0  # in a row
        self._deadline = float("inf")
        self._dense = True  # the server leaves no numbers out
        self._joins = False  # the next event is the first after a break

    def take(self, event: Any) -> bool:
        """Note `event`, and tell whether it is to be handed over: it is not if it came before.

        Raises:
            StreamGapError: it is not the one that follows the last before the break.
        """
        response = getattr(event, "response", None)
        if response is not None and self._id is None:
            found = getattr(response, "id", None)
            self._id = found if isinstance(found, str) else None
            self._kept = getattr(response, "background", None) is True
        number = getattr(event, "sequence_number", None)
        if not isinstance(number, int) or isinstance(number, bool):
            return True
        last = self.last
        if last is not None:
            if number <= last:
                return False
            if number > last + 1:
                # Where numbers are left out in the middle of a stream, they tell nothing.
                if self._joins and self._dense:
                    raise StreamGapError(
                        f"the events {last + 1} to {number - 1} are missing after the stream was "
                        "resumed",
                        expected=last + 1,
                        found=number,
                    )
                self._dense = False
        self.last, self._breaks, self._joins = number, 0, False
        return True

    def broke(
        self, error: OpenAIError, *, now: float, time_left: float | None, random: float
    ) -> Resume | GiveUp:
        """Decide about a stream that ended with `error`, or could not be resumed because of it.

        Args:
            error: what ended it.
            now: the time on the backend's clock, in seconds.
            time_left: how many seconds the call had until its total limit; `None` for an attempt to
                resume, which has what the broken call had.
            random: a number in [0, 1), for the jitter of the delay.
        """
        if time_left is not None:
            self._deadline = now + time_left
        if not _is_break(error, reopening=time_left is None):
            return GiveUp(f"{type(error).__name__} is not the loss of a connection")
        if self._id is None or self.last is None:
            return GiveUp("the stream broke before it told its response and a sequence number")
        if not self._kept:
            return GiveUp("only the events of a background response are kept by the server")
        self._breaks += 1
        if self._breaks > self._policy.max_resumes:
            return GiveUp(f"it broke {self._breaks} times without a new event")
        delay = 0.0
        if self._breaks > 1:
            delay = self._policy.backoff.backoff(self._breaks - 1, random)
        if error.retry_after is not None:
            delay = max(delay, error.retry_after)
        left = self._deadline - now - delay
        if left <= 0:
            return GiveUp("the time for the whole call would be over")
        self._joins = True
        return Resume(self._id, self.last, delay, left)


def _is_break(error: OpenAIError, *, reopening: bool) -> bool:
    """Tell whether `error` is the loss of a connection, or a failure to get it back that may pass.

    An error that the stream itself reports is part of it: it would come again.
    """
    if isinstance(error, StreamGapError):
        return False
    if isinstance(error, APITimeoutError) and error.which == "total":
        return False
    return isinstance(error, StreamInterrupted) or (
        reopening and isinstance(error, APIError) and error.retryable
    )
