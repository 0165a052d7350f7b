"""What happened in a call, as data, and who is told of it.

What ordinary calls seldom need is loaded when somebody wants to be told: `CallStarted`,
`CallFinished` and the rest are in `happenings.py`, and can be imported from here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, Literal

from .._values import Value, value
from ..errors import ConfigurationError, OpenAIError

if TYPE_CHECKING:
    from .happenings import (
        AttemptStarted,
        BreakerChanged,
        CallFinished,
        CallStarted,
        ConnectionAcquired,
        Deprecated,
        EventReceived,
        FirstByte,
        FirstEvent,
        LimiterWaited,
        RateLimited,
    )
    from .usage import Usage

__all__ = [
    "AttemptFailed",
    "AttemptStarted",
    "BreakerChanged",
    "CallFinished",
    "CallStarted",
    "ConnectionAcquired",
    "Deprecated",
    "EventReceived",
    "FirstByte",
    "FirstEvent",
    "Happening",
    "LimiterWaited",
    "Observer",
    "Observers",
    "RateLimited",
    "Usage",
    "Warned",
]

Level = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


@value
class AttemptFailed(Value):
    """An attempt failed; `delay` is how long until the next in seconds, `None` if there is none.

    `attempt` is 0, and `call_id` empty, for what was refused before there was a call.
    """

    call_id: str
    operation: str
    attempt: int
    error: OpenAIError
    delay: float | None
    reason: str


@value
class Warned(Value):
    """Something was not as it should be, but the call goes on."""

    call_id: str
    operation: str
    message: str


TROUBLE: frozenset[type] = frozenset({AttemptFailed, Warned})
"""What a call that goes well has nothing of. Who wants no more than this costs such a call nothing.
"""

if TYPE_CHECKING:
    Happening = (
        CallStarted
        | AttemptStarted
        | ConnectionAcquired
        | FirstByte
        | FirstEvent
        | EventReceived
        | AttemptFailed
        | LimiterWaited
        | BreakerChanged
        | RateLimited
        | Warned
        | Deprecated
        | CallFinished
    )

Observer = Callable[["Happening"], None]
"""Is told what happens, by a plain call, in the middle of what happens: it must be quick.

Its attribute `wants`, if it has one that is not `None`, is a frozenset of the classes that it is
told of; else it is told of all. It is asked once for each call. What nobody wants is not made.

Its attribute `hooks`, if it has one that is not `None`, is a `hooks.Hooks` that goes with it.
"""


def wanted(observer: Observer) -> frozenset[type] | None:
    """Return the classes of which `observer` wants to be told; `None` for all."""
    found: frozenset[type] | None = getattr(observer, "wants", None)
    return found


class Observers:
    """Several observers as one. What one of them raises breaks neither the call nor the others.

    Args:
        observers: each is told what it wants, in this order.
        failed: is told of an observer that raised, and what; the first time that it does.

    Attributes:
        hooks: those that go with the observers.

    Raises:
        ConfigurationError: one of them is no observer.
    """

    def __init__(
        self, observers: Iterable[Observer], failed: Callable[[Observer, Exception], None]
    ) -> None:
        self._observers = tuple(observers)
        for observer in self._observers:
            wants: object = wanted(observer)
            if not callable(observer):
                raise ConfigurationError(f"an observer must be a function, not {observer!r}")
            if wants is not None and not isinstance(wants, set | frozenset):
                raise ConfigurationError(
                    f"what an observer wants must be a frozenset of classes, not {wants!r}"
                )
        found = (getattr(observer, "hooks", None) for observer in self._observers)
        self.hooks: tuple[Any, ...] = tuple(one for one in found if one is not None)
        self._failed, self._broken = failed, set[int]()

    @property
    def wants(self) -> frozenset[type] | None:
        """What any of them wants."""
        union: set[type] = set()
        for observer in self._observers:
            wants = wanted(observer)
            if wants is None:
                return None
            union |= wants
        return frozenset(union)

    def __call__(self, happening: Happening) -> None:
        """Tell of `happening`."""
        kind = happening.__class__
        for observer in self._observers:
            wants = wanted(observer)
            if wants is None or kind in wants:
                try:
                    observer(happening)
                except Exception as error:  # noqa: BLE001 - it is the observer's, not the call's
                    if id(observer) not in self._broken:
                        self._broken.add(id(observer))
                        self._failed(observer, error)


def __getattr__(name: str) -> Any:
    if name == "Happening":
        return Any  # for annotations that are read when the program runs
    if name == "Usage":
        from .usage import Usage

        return Usage
    if name in __all__:
        from . import happenings

        return getattr(happenings, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
