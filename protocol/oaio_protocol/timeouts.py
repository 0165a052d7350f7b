"""The limits of time of a call."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, Protocol, runtime_checkable

from attrs import field, frozen

from .errors import ConfigurationError

if TYPE_CHECKING:
    from attrs import Attribute

    from .errors import WhichTimeout


def _check(_: object, attribute: Attribute[Any], value: Any) -> None:
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ConfigurationError(
            f"timeout {attribute.name} must be a number of seconds above 0 or None, not {value!r}"
        )


@runtime_checkable
class HttpxTimeout(Protocol):
    """What `httpx.Timeout` is, without importing it: limits in seconds, `None` for none."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None


@frozen
class Timeout:
    """Limits of time of one call, in seconds; `None` is no limit.

    Attributes:
        total: the whole call, all attempts and the sleeps between them. Time in which a stream
            waits for the application does not count.
        connect: opening a connection: name lookup, TCP and TLS together.
        write: handing over one piece of the request to the network.
        first_event: from the request's end to the first event of a stream.
        idle: between one data event of a stream and the next (comments and pings do not count), or
            between two pieces of a plain answer's body.

    Raises:
        ConfigurationError: a limit is not a positive number.
    """

    total: float | None = field(default=600.0, validator=_check)
    connect: float | None = field(default=5.0, validator=_check)
    write: float | None = field(default=60.0, validator=_check)
    first_event: float | None = field(default=None, validator=_check)
    idle: float | None = field(default=60.0, validator=_check)

    @classmethod
    def of(cls, value: Timeout | HttpxTimeout | float | None) -> Timeout:
        """Return `value` as a `Timeout`: a number is the total, `None` is no limit at all.

        An `httpx.Timeout`, which the official SDK takes, has no total: the usual one stays, unless
        one wait alone may be longer.
        """
        if isinstance(value, Timeout):
            return value
        if value is None:
            return cls(total=None, connect=None, write=None, first_event=None, idle=None)
        if isinstance(value, HttpxTimeout):
            connect, write, read = value.connect, value.write, value.read
            usual = cls().total
            total = None if read is None or usual is None else max(usual, read)
            return cls(total=total, connect=connect, write=write, first_event=read, idle=read)
        if not isinstance(value, int | float):
            raise ConfigurationError(
                f"timeout must be a number of seconds, a Timeout or None, not {value!r}"
            )
        return cls(total=value)


class Deadlines:
    """The limits of one call as points in time, on the backend's clock.

    `until` gives the nearest of a limit and the total, together with its name, so that a wait that
    ran out can say which it was.
    """

    __slots__ = ("timeout", "total")

    def __init__(self, timeout: Timeout, now: float) -> None:
        self.timeout = timeout
        self.total = math.inf if timeout.total is None else now + timeout.total
        """When the call must have ended."""

    def pause(self, seconds: float) -> None:
        """Move the end by `seconds` in which the application, not the network, was waited for."""
        self.total += seconds

    def until(
        self, which: WhichTimeout, limit: float | None, since: float
    ) -> tuple[float, WhichTimeout]:
        """Return when `limit` seconds after `since` or the total run out, and which it is."""
        if limit is None or since + limit >= self.total:
            return self.total, "total"
        return since + limit, which
