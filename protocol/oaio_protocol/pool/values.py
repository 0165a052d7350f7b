"""What a pool is told and what it answers: its limits, its grants, and its numbers."""

from __future__ import annotations

from collections.abc import Hashable
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import Attribute, define, field
from attrs.validators import optional

from .._values import Value, value
from ..errors import ConfigurationError

if TYPE_CHECKING:
    from ..breaker import BreakerState
    from ..limits import LineState

C = TypeVar("C", bound=Hashable)


def _positive(_: object, attribute: Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, int | float) or not value > 0:
        raise ConfigurationError(f"pool {attribute.name} must be above 0, not {value!r}")


@value
class PoolLimits(Value):
    """How many connections there may be.

    Attributes:
        max_connections: connections in all; calls beyond it wait for one.
        max_per_origin: connections to one scheme, host and port.
        max_idle: how many connections without a call are kept.
        idle_expiry: how many seconds a connection without a call is kept.
        ping_after: after how many seconds of silence an HTTP/2 connection with calls on it is asked
            for a sign of life; after as many again it is taken for lost. `None` never asks.
    """

    max_connections: int = field(default=1000, validator=_positive)
    max_idle: int = field(default=100, validator=_positive)
    idle_expiry: float = field(default=60.0, validator=_positive)
    max_per_origin: int = field(default=1000, validator=_positive)
    ping_after: float | None = field(default=None, validator=optional(_positive))


@define(eq=False)
class Ticket(Generic[C]):
    """The place of one call in the queue.

    Attributes:
        endpoint: where the call wants to go.
        fresh: whether it refuses a kept connection.
        number: counts the tickets.
        granted: the answer, once there is one; ask `Pool.take` for it.
    """

    endpoint: Hashable
    fresh: bool = False
    number: int = 0
    granted: Reuse[C] | Open | None = None


@value
class Reuse(Value, Generic[C]):
    """Use this connection, which carried or carries other calls."""

    connection: C


@define(frozen=True, eq=False, repr=False)
class Open(Value):
    """Open a connection; then say `opened`, `open_failed` or `open_abandoned`.

    Each is an object of its own, which can be referred to weakly: as long as it is there, somebody
    may be about to open the connection to `endpoint`.
    """

    endpoint: Hashable = field(default=None, eq=False, repr=False)


@value
class Wait(Value, Generic[C]):
    """There is no room: wait until the ticket is granted, or `cancel` it."""

    ticket: Ticket[C]


@value
class Changes(Value, Generic[C]):
    """What a change of the pool's books asks the backend to do: close these, and wake those."""

    close: tuple[C, ...] = ()
    wake: tuple[Ticket[C], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.close or self.wake)


NOTHING: Changes[Any] = Changes()


@value
class OriginStats(Value):
    """What `PoolStats` says, of one origin."""

    in_use: int
    idle: int
    waiting: int
    streams: int


@value
class PoolStats(Value):
    """What the connections of a client do, and what holds its calls back.

    Attributes:
        in_use: connections that carry a call or are being opened for one.
        idle: connections that are kept for later.
        waiting: calls that wait for a connection.
        streams: calls that share their connection with others (HTTP/2).
        opened: how many connections were opened so far.
        reused: how often a call got one that was there.
        closed: how many were closed so far, by the reason: `"expired"`, `"surplus"` (more than
            `max_idle`), `"room"` (made for another), `"ended"` (not usable any more), `"forgotten"`
            (its event loop has ended), `"interrupted"` (with the call that it carried).
        origins: the same of each origin that has a connection or a call that waits.
        breakers: the state of each circuit breaker that was asked; a client adds them.
        limiter: the state of each line of the rate limiter; a client adds them.
    """

    in_use: int
    idle: int
    waiting: int
    streams: int
    opened: int
    reused: int
    closed: dict[str, int]
    origins: dict[str, OriginStats]
    breakers: tuple[BreakerState, ...] = ()
    limiter: tuple[LineState, ...] = ()
