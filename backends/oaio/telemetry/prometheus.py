"""Metrics for Prometheus: `pip install oaio[prometheus]`."""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import WeakKeyDictionary

from prometheus_client import REGISTRY, CollectorRegistry, Counter, Gauge, Histogram

from oaio_protocol.telemetry import (
    AttemptFailed,
    BreakerChanged,
    CallFinished,
    CallStarted,
    RateLimited,
)

from ._collector import OutsideCollector

if TYPE_CHECKING:
    from oaio_protocol.telemetry import Happening

__all__ = ["Prometheus"]

BUCKETS = (0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 60.0, 120.0, 300.0, 600.0)
"""Seconds: a model takes from a part of one to the ten minutes that a call may take at the most."""
STATES = {"closed": 0, "half-open": 1, "open": 2}
"""The states of a circuit breaker as numbers, so that the worst of many is their maximum."""


class _Metrics:
    """The metrics in one registry, which takes each name once only."""

    def __init__(self, registry: CollectorRegistry) -> None:
        call = ("operation", "model")
        self.requests = Counter(
            "openai_requests", "Calls that are over.", (*call, "outcome"), registry=registry
        )
        self.duration = Histogram(
            "openai_request_duration_seconds",
            "How long calls took, with their retries and to the end of their streams.",
            call,
            buckets=BUCKETS,
            registry=registry,
        )
        self.tokens = Counter(
            "openai_tokens_used",
            "Tokens; `cached` are a part of `input`, `reasoning` of `output`.",
            (*call, "type"),
            registry=registry,
        )
        self.errors = Counter(
            "openai_errors",
            "Calls that failed for good.",
            (*call, "error"),
            registry=registry,
        )
        self.rate_limits = Counter(
            "openai_rate_limit_hits", "Answers 429.", call, registry=registry
        )
        self.breaker = Gauge(
            "openai_circuit_breaker_state",
            "0 closed, 1 half-open, 2 open.",
            ("breaker",),
            registry=registry,
        )
        self.retries = Counter(
            "openai_retry_attempts",
            "Failed attempts that were followed by another.",
            (*call, "error"),
            registry=registry,
        )
        self.chunks = Counter(
            "openai_streaming_chunks",
            "Events of streams that were handed over.",
            call,
            registry=registry,
        )


_made: WeakKeyDictionary[CollectorRegistry, _Metrics] = WeakKeyDictionary()


class Prometheus(OutsideCollector):
    """An observer that counts calls, tokens, failures and retries.

    One for each client or one for many: those with the same registry share their metrics.
    A stream counts when it ends or is dropped; one that only the garbage collector finds, when
    something else is told.

    Args:
        registry: where the metrics are; the default one of `prometheus_client` if not given.
    """

    wants: frozenset[type] = frozenset(
        {AttemptFailed, BreakerChanged, CallFinished, CallStarted, RateLimited}
    )

    def __init__(self, registry: CollectorRegistry | None = None) -> None:
        super().__init__()
        where = REGISTRY if registry is None else registry
        metrics = _made.get(where)
        if metrics is None:
            metrics = _made[where] = _Metrics(where)
        self._metrics = metrics
        self._models: dict[str, str] = {}  # of the calls that are under way, by their ids

    def _hear(self, happening: Happening) -> None:
        """Count what happened."""
        metrics = self._metrics
        # The model that was asked for: what answers is often a dated name, one more each month.
        labels = happening.operation, self._models.get(happening.call_id, "")
        if isinstance(happening, CallStarted):
            if happening.model:
                self._models[happening.call_id] = happening.model
        elif isinstance(happening, CallFinished):
            self._models.pop(happening.call_id, None)
            self._finished(happening, labels)
        elif isinstance(happening, AttemptFailed):
            kind = type(happening.error).__name__
            if happening.delay is not None:
                metrics.retries.labels(*labels, kind).inc()
            elif not (happening.attempt or happening.call_id):  # there was no call
                metrics.errors.labels(*labels, kind).inc()
        elif isinstance(happening, RateLimited):
            metrics.rate_limits.labels(*labels).inc()
        elif isinstance(happening, BreakerChanged):
            metrics.breaker.labels(happening.key).set(STATES[happening.after])

    def _finished(self, happening: CallFinished, labels: tuple[str, str]) -> None:
        metrics, usage = self._metrics, happening.usage
        metrics.requests.labels(*labels, happening.outcome).inc()
        metrics.duration.labels(*labels).observe(happening.seconds)
        if happening.error is not None:
            metrics.errors.labels(*labels, type(happening.error).__name__).inc()
        if happening.events:
            metrics.chunks.labels(*labels).inc(happening.events)
        if usage is not None:
            for kind in ("input", "output", "cached", "reasoning"):
                if number := getattr(usage, kind):
                    metrics.tokens.labels(*labels, kind).inc(number)
