"""Who is told what happens in the calls of a client: the log, and the observers of the user's."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from oaio_protocol.telemetry import TROUBLE, Happening, Observer, Observers

if TYPE_CHECKING:
    from oaio_protocol.hooks import Chain

_DEBUG = 10  # as in `logging`, which takes as long to import as a call to make, so it may wait


class _Log:
    """Writes to the log."""

    def __init__(self) -> None:
        self._logger: Any = None  # looked up under a lock, and so once

    @property
    def wants(self) -> frozenset[type]:
        """What the log shows at the level that it has now."""
        logger = self._logger
        if logger is None:
            if "logging" not in sys.modules:
                return TROUBLE
            import logging  # waits, if another thread is in the middle of it

            self._logger = logger = logging.getLogger("oaio")
        if not logger.isEnabledFor(_DEBUG):
            return TROUBLE
        from .logs import ALL

        return ALL

    def __call__(self, happening: Happening) -> None:
        if "logging" in sys.modules or happening.__class__ in TROUBLE:
            from .logs import log

            log(happening)


_LOG = _Log()


def _failed(observer: Observer, error: Exception) -> None:
    from .logs import observer_failed

    observer_failed(observer, error)


def hooks_with(observer: Observer, own: Chain | None) -> Chain | None:
    """Return the hooks that go with `observer`, and then a client's `own`.

    Raises:
        ConfigurationError: one of them is no `Hooks`.
    """
    others: Any = getattr(observer, "hooks", ())
    if not others:
        return own
    from oaio_protocol.hooks import beside

    return beside(own, others)


def listener(observer: Observer | Iterable[Observer] | None) -> Observer:
    """Return what tells the log, unless it is replaced, and `observer`, which may be several."""
    if os.environ.get("OPENAI_LOG"):
        from .logs import configure_from_environment

        configure_from_environment()
    observers: tuple[Observer, ...] = ()
    if observer is not None:
        several: Any = (observer,) if callable(observer) else observer
        observers = tuple(several) if isinstance(several, Iterable) else (several,)
    if not observers:
        return _LOG
    if any(getattr(one, "replaces_log", False) for one in observers):
        return Observers(observers, _failed)
    return Observers((_LOG, *observers), _failed)
