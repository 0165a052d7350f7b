"""Time that passes when a test says so."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .schedule import Schedule


class VirtualClock:
    """A clock that is moved by hand, or by a `ScriptedNetwork` that has something to wait for.

    It can be called as `time.monotonic` is.

    Attributes:
        now: its reading, in seconds.
    """

    def __init__(self, now: float = 0.0) -> None:
        self.now = now
        self.schedule: Schedule | None = None  # of the tasks that wait for it, if there are any

    def __call__(self) -> float:
        """Return `now`."""
        return self.now

    def advance(self, seconds: float) -> None:
        """Let `seconds` pass.

        Raises:
            ValueError: `seconds` is negative; only `jump` goes back.
        """
        if not seconds >= 0:
            raise ValueError(f"time does not pass by {seconds!r} seconds")
        self.now += seconds

    def jump(self, when: float) -> None:
        """Show `when`, also if that is in the past: real clocks have been seen to go back."""
        self.now = when

    def wait_until(self, when: float) -> None:
        """Let time pass until `when`; none passes if that is over."""
        self.now = max(self.now, when)

    def __repr__(self) -> str:
        return f"VirtualClock({self.now!r})"
