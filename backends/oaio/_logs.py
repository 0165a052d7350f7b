"""What happens in calls, for the `logging` module: logger `oaio`, no bodies and no secrets."""

from __future__ import annotations

import logging
import os

from oaio_protocol.errors import log_level
from oaio_protocol.telemetry import AttemptFailed, CallFinished, Happening, Warned

logger = logging.getLogger("oaio")
logger.addHandler(logging.NullHandler())  # a library prints nothing unless the program asks for it

_LEVELS = {"debug": logging.DEBUG, "info": logging.INFO, "warning": logging.WARNING}


def configure_from_environment() -> None:
    """Show the log at the level that `OPENAI_LOG` names (`debug`, `info`), as the official SDK."""
    level = _LEVELS.get(os.environ.get("OPENAI_LOG", "").strip().lower())
    if level is not None:
        logging.basicConfig(format="[%(asctime)s - %(name)s - %(levelname)s] %(message)s")
        logger.setLevel(level)


def log(happening: Happening) -> None:
    """Log `happening` at the level that suits it."""
    if isinstance(happening, CallFinished):
        if logger.isEnabledFor(logging.DEBUG):
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
    elif happening.attempt == 0:
        level = logging.getLevelNamesMapping()[log_level(happening.error)]
        kind = type(happening.error).__name__
        logger.log(level, "%s: %s (%s)", kind, happening.error.message, happening.reason)
    else:
        _log_attempt(happening)


def _log_attempt(happening: AttemptFailed) -> None:
    level = logging.getLevelNamesMapping()[log_level(happening.error)]
    what = (
        "it is not tried again"
        if happening.delay is None
        else f"the next attempt is in {happening.delay:.3f} s"
    )
    logger.log(
        level,
        "%s: attempt %d failed: %s: %s; %s (%s)",
        happening.operation,
        happening.attempt,
        type(happening.error).__name__,
        happening.error.message,
        what,
        happening.reason,
    )
