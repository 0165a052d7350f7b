"""Records with fields for the `logging` module: what a log that is read by machines needs."""

from __future__ import annotations

import logging
from typing import Any

from oaio._client.logs import level_of, what_next
from oaio_protocol.http import Request
from oaio_protocol.secrets import Secret
from oaio_protocol.telemetry import (
    AttemptFailed,
    AttemptStarted,
    BreakerChanged,
    CallFinished,
    CallStarted,
    ConnectionAcquired,
    Deprecated,
    EventReceived,
    FirstByte,
    FirstEvent,
    Happening,
    LimiterWaited,
    Warned,
)

__all__ = ["StructuredLog"]

_ALWAYS: frozenset[type] = frozenset({AttemptFailed, Warned, Deprecated, BreakerChanged})
_INFO: frozenset[type] = _ALWAYS | {CallFinished, CallStarted, LimiterWaited}
_DEBUG: frozenset[type] = _INFO | {AttemptStarted, ConnectionAcquired, FirstByte, FirstEvent}


class StructuredLog:
    """An observer that writes to a logger, in the place of the client's own log.

    Each record has the attributes `happening` (such as `"CallFinished"`), `call_id` and
    `operation`, and those that suit: `attempt`, `status`, `request_id`, `seconds`, `model`,
    `outcome`, `events`, `error`, `delay`, `input_tokens`, `output_tokens`, `total_tokens`, …

    A failed attempt is at the level of its error (ERROR for what needs a person: credentials, 5xx,
    TLS; INFO for what is not found; else WARNING); warnings, deprecations and changes of the
    breaker at WARNING, the end of each call at INFO, what happens in between at DEBUG.

    Args:
        logger: where to write; `logging.getLogger("oaio")` if not given.
        log_bodies: write the bodies of requests and answers, too, at DEBUG, and each event of a
            stream. They hold what your users said. The client's credentials are blotted out.
        max_body: where a body is cut, in characters.
    """

    replaces_log = True

    def __init__(
        self,
        logger: logging.Logger | None = None,
        *,
        log_bodies: bool = False,
        max_body: int = 2048,
    ) -> None:
        self._logger = logging.getLogger("oaio") if logger is None else logger
        self._log_bodies, self._max_body = log_bodies, max_body
        self._secrets: dict[str, tuple[Secret, ...]] = {}  # of the calls whose events are written

    @property
    def wants(self) -> frozenset[type]:
        """What the logger shows at the level that it has now."""
        if self._logger.isEnabledFor(logging.DEBUG):
            return _DEBUG | {EventReceived} if self._log_bodies else _DEBUG
        return _INFO if self._logger.isEnabledFor(logging.INFO) else _ALWAYS

    def __call__(self, happening: Happening) -> None:
        """Write what happened."""
        if isinstance(happening, CallFinished):
            self._finished(happening)
        elif isinstance(happening, CallStarted):
            self._started(happening)
        elif isinstance(happening, AttemptFailed):
            self._attempt_failed(happening)
        elif isinstance(happening, EventReceived):
            secrets = self._secrets.get(happening.call_id, ())
            text = self._shown(happening.event.to_json(), secrets)
            self._write(logging.DEBUG, happening, "event %d", happening.index, body=text)
        elif isinstance(happening, Warned):
            self._write(logging.WARNING, happening, "%s", happening.message)
        elif isinstance(happening, BreakerChanged):
            text = f"the breaker of {happening.key} went from {happening.before} to"
            self._write(
                logging.WARNING,
                happening,
                f"{text} %s (%s)",
                happening.after,
                happening.reason,
                breaker=happening.key,
                before=happening.before,
                after=happening.after,
            )
        elif isinstance(happening, Deprecated):
            self._write(
                logging.WARNING,
                happening,
                "what was called is deprecated (Deprecation: %s, Sunset: %s)",
                happening.deprecation,
                happening.sunset,
                deprecation=happening.deprecation,
                sunset=happening.sunset,
                warning=happening.warning,
                link=happening.link,
            )
        else:
            self._on_the_way(happening)

    def _write(
        self, level: int, happening: Happening, text: str, *args: Any, **fields: Any
    ) -> None:
        if not self._logger.isEnabledFor(level):
            return
        fields["happening"] = type(happening).__name__
        fields["call_id"], fields["operation"] = happening.call_id, happening.operation
        message = f"%s %s: {text}"
        shown = happening.operation, happening.call_id or "-"
        self._logger.log(level, message, *shown, *args, extra=fields)

    def _started(self, happening: CallStarted) -> None:
        request, body = happening.request, None
        if self._log_bodies and self._logger.isEnabledFor(logging.DEBUG):
            secrets = _secrets(request)
            self._secrets[happening.call_id] = secrets
            body = self._shown(_text(request.body), secrets)
        self._write(
            logging.DEBUG,
            happening,
            "%s %s",
            request.method,
            request.endpoint,
            method=request.method,
            endpoint=str(request.endpoint),
            model=happening.model,
            streamed=happening.streamed,
            body=body,
        )

    def _attempt_failed(self, happening: AttemptFailed) -> None:
        error = happening.error
        self._write(
            level_of(error),
            happening,
            "attempt %d failed: %s: %s; %s (%s)",
            happening.attempt,
            type(error).__name__,
            error.message,
            what_next(happening),
            happening.reason,
            attempt=happening.attempt,
            error=type(error).__name__,
            status=error.status_code,
            request_id=error.request_id,
            delay=happening.delay,
            reason=happening.reason,
            body=error.body if self._log_bodies else None,
        )

    def _on_the_way(self, happening: Any) -> None:
        """Write what is for debugging, or a wait."""
        names = ("attempt", "seconds", "waited", "what", "reused", "protocol")
        fields = {name: getattr(happening, name) for name in names if hasattr(happening, name)}
        shown = ", ".join(f"{name} {value}" for name, value in fields.items())
        level = logging.INFO if isinstance(happening, LimiterWaited) else logging.DEBUG
        self._write(level, happening, "%s (%s)", type(happening).__name__, shown, **fields)

    def _finished(self, happening: CallFinished) -> None:
        usage, error, result = happening.usage, happening.error, happening.result
        secrets, body = self._secrets.pop(happening.call_id, None), None
        if secrets is not None and hasattr(result, "to_json"):
            body = self._shown(result.to_json(), secrets)
        self._write(
            logging.INFO,
            happening,
            "%s in %.3f s, attempt %d, %d events, request id %s",
            happening.outcome,
            happening.seconds,
            happening.attempts,
            happening.events,
            happening.request_id,
            outcome=happening.outcome,
            seconds=happening.seconds,
            attempts=happening.attempts,
            events=happening.events,
            status=happening.status,
            request_id=happening.request_id,
            model=happening.model or happening.started.model,
            response_id=happening.response_id,
            finish_reasons=happening.finish_reasons,
            fallback=happening.fallback,
            error=None if error is None else type(error).__name__,
            input_tokens=usage and usage.input,
            output_tokens=usage and usage.output,
            total_tokens=usage and usage.total,
            cached_tokens=usage and usage.cached,
            reasoning_tokens=usage and usage.reasoning,
            body=body,
        )

    def _shown(self, text: str, secrets: tuple[Secret, ...]) -> str:
        """Return `text` without secrets, cut. Cut at the end, lest half a secret stay."""
        for secret in secrets:
            text = secret.redact(text)
        if len(text) <= self._max_body:
            return text
        return f"{text[: self._max_body]}… ({len(text)} characters)"


def _secrets(request: Request) -> tuple[Secret, ...]:
    """Return what must not be shown: the header fields that are secret, and the keys in them."""
    found: list[Secret] = []
    for _, field in request.headers:
        if isinstance(field, Secret):
            _, _, key = field.reveal().partition(" ")  # "Bearer KEY"
            found += [field, Secret(key)] if key else [field]
    return tuple(found)


def _text(body: Any) -> str:
    if isinstance(body, bytes):
        return body.decode("utf-8", "backslashreplace")
    return f"<upload of {getattr(body, 'size', '?')} bytes>"
