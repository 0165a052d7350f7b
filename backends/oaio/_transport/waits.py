"""The waits of a blocking call that another thread may end."""

from __future__ import annotations

import threading


class Waits:
    """Base of the lines whose waits can be ended, whatever they wait for."""

    _event: threading.Event | None = None
    _ended = False

    def new_event(self) -> threading.Event:
        """Return what the call is going to wait for; it is set at once if waits are ended."""
        self._event = event = threading.Event()
        if self._ended:
            event.set()
        return event

    def end_waits(self) -> None:
        """End the wait that the call is in, if it is, and all to come; from any thread."""
        # In the opposite order of `new_event`, so that no event slips through between the two.
        self._ended = True
        event = self._event
        if event is not None:
            event.set()
