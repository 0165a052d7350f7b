"""What happens in calls, for the `logging` module: logger `oaio`, no bodies and no secrets."""

from __future__ import annotations

import logging
import os

from oaio_protocol.errors import log_level
from oaio_protocol.telemetry import AttemptFailed, CallFinished, Happening, Observer, Warned

logger = logging.getLogger("oaio")
logger.addHandler(logging.NullHandler())  # a library prints nothing unless the program asks for it

ALL: frozenset[type] = frozenset({AttemptFailed, Warned, CallFinished})
"""What may be written, at whatever level."""
_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def configure_from_environment() -> None:
    """Show the log at the level that `OPENAI_LOG` names (`debug`, `info`), as the official SDK."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").strip().lower())
    if level is not None:
        logging.basicConfig(format="[%(asctime)s - %(name)s - %(levelname)s] %(message)s")
        logger.setLevel(level)


def level_of(error: BaseException) -> int:
    """Return the level at which `error` is logged."""
    return logging.getLevelNamesMapping()[log_level(error)]  # type: ignore[arg-type]


def log(happening: Happening) -> None:
    """Log `happening` at the level that suits it."""
    if isinstance(happening, CallFinished):
        if happening.outcome == "completed" and logger.isEnabledFor(logging.DEBUG):
            logger.debug(
                "%s: done in %.3f s, attempt %d, %d events, request id %s",
                happening.operation,
                happening.seconds,
                happening.attempts,
                happening.events,
                happening.request_id,
            )
    elif isinstance(happening, Warned):
        logger.warning("%s: %s", happening.operation, happening.message)
    elif isinstance(happening, AttemptFailed):
        if happening.attempt:
            _log_attempt(happening)
        else:
            kind = type(happening.error).__name__
            message = happening.error.message
            logger.log(level_of(happening.error), "%s: %s (%s)", kind, message, happening.reason)


def _log_attempt(happening: AttemptFailed) -> None:
    logger.log(
        level_of(happening.error),
        "%s: attempt %d failed: %s: %s; %s (%s)",
        happening.operation,
        happening.attempt,
        type(happening.error).__name__,
        happening.error.message,
        what_next(happening),
        happening.reason,
    )


def what_next(happening: AttemptFailed) -> str:
    """Say what follows a failed attempt."""
    if happening.delay is None:
        return "it is not tried again"
    return f"the next attempt is in {happening.delay:.3f} s"


def observer_failed(observer: Observer, error: Exception) -> None:
    """Log what an observer raised: a fault of the program's, which breaks no call."""
    name = getattr(observer, "__qualname__", type(observer).__qualname__)
    logger.error("the observer %s failed; this is not said again", name, exc_info=error)
