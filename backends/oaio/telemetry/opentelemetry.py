"""Spans and metrics for OpenTelemetry: `pip install oaio[otel]`.

They follow the semantic conventions for generative AI, as of version 1.41, which are still in
development: https://opentelemetry.io/docs/specs/semconv/gen-ai/
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from opentelemetry import metrics, propagate, trace
from opentelemetry.trace import Span, SpanKind, Status, StatusCode

from oaio_protocol.hooks import Hooks, with_headers
from oaio_protocol.json import standard_loads
from oaio_protocol.telemetry import (
    AttemptFailed,
    BreakerChanged,
    CallFinished,
    CallStarted,
    ConnectionAcquired,
    EventReceived,
    FirstEvent,
    LimiterWaited,
)

from ._collector import OutsideCollector

if TYPE_CHECKING:
    from opentelemetry.context import Context
    from opentelemetry.metrics import Histogram, MeterProvider
    from opentelemetry.trace import TracerProvider
    from opentelemetry.util.types import AttributeValue

    from oaio_protocol.http import Request
    from oaio_protocol.telemetry import Happening

__all__ = ["OpenTelemetry"]

Attributes = dict[str, "AttributeValue"]

_OPERATIONS = {
    "chat.completions.create": "chat",
    "responses.create": "chat",
    "completions.create": "text_completion",
    "embeddings.create": "embeddings",
}
"""The conventions' names; an operation that they do not know goes by its own."""
_API_TYPES = {"chat.completions.create": "chat_completions", "responses.create": "responses"}
_PARAMETERS = {
    "max_tokens": "gen_ai.request.max_tokens",
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "seed": "gen_ai.request.seed",
    "n": "gen_ai.request.choice.count",
    "dimensions": "gen_ai.embeddings.dimension.count",
    "service_tier": "openai.request.service_tier",
}
_LARGEST_READ = 64 * 1024
"""Bytes; the parameters of a larger request are not looked for, which would take too long."""
_TIMES = [0.01 * 2**power for power in range(14)]
_TOKENS = [4**power for power in range(14)]
"""The boundaries of the histograms, as the conventions have them."""


class _Open:
    """A call that is under way."""

    __slots__ = ("attributes", "context", "first_event", "last_event", "span")

    def __init__(self, span: Span, attributes: Attributes) -> None:
        self.span, self.attributes = span, attributes
        self.context: Context = trace.set_span_in_context(span)
        self.first_event: float | None = None
        self.last_event = 0.0


class OpenTelemetry(OutsideCollector):
    """An observer that makes a span of each call, and records metrics.

    The span's parent is the span that is current where the call is made. It ends when the call
    does: a stream's when it was read or dropped. Retries and waits are events in it. What was said
    is not in it.

    Args:
        tracer_provider: else the global one.
        meter_provider: else the global one.
        provider: the value of `gen_ai.provider.name`; else `"openai"`, or `"azure.ai.openai"` for
            hosts of Azure.
        chunks: record the time of each event of a stream. It costs each of them some microseconds.
        propagate: send the span's context with each attempt's request, in the header fields of the
            global propagator: `traceparent`, say, and `baggage` if there is any. Fields that the
            request has already are left alone.
    """

    def __init__(
        self,
        tracer_provider: TracerProvider | None = None,
        meter_provider: MeterProvider | None = None,
        *,
        provider: str | None = None,
        chunks: bool = True,
        propagate: bool = True,
    ) -> None:
        super().__init__()
        self.hooks = Hooks(before_attempt=self._propagate) if propagate else None
        self._tracer = trace.get_tracer("oaio", tracer_provider=tracer_provider)
        meter = metrics.get_meter("oaio", meter_provider=meter_provider)

        def histogram(name: str, unit: str, boundaries: list[float], what: str) -> Histogram:
            return meter.create_histogram(
                name, unit, what, explicit_bucket_boundaries_advisory=boundaries
            )

        self._duration = histogram(
            "gen_ai.client.operation.duration", "s", _TIMES, "How long calls took."
        )
        self._tokens = histogram(
            "gen_ai.client.token.usage", "{token}", [*_TOKENS], "Tokens that were used."
        )
        self._first = histogram(
            "gen_ai.client.operation.time_to_first_chunk", "s", _TIMES, "Until the first event."
        )
        self._each = histogram(
            "gen_ai.client.operation.time_per_output_chunk", "s", _TIMES, "Between two events."
        )
        self._provider = provider
        self._open: dict[str, _Open] = {}
        wants = {
            AttemptFailed,
            BreakerChanged,
            CallFinished,
            CallStarted,
            ConnectionAcquired,
            FirstEvent,
            LimiterWaited,
        }
        self.wants: frozenset[type] = frozenset({*wants, EventReceived} if chunks else wants)

    def _hear(self, happening: Happening) -> None:
        """Note what happened."""
        if isinstance(happening, CallStarted):
            self._started(happening)
            return
        call = self._open.get(happening.call_id)
        if call is None:  # what was refused before there was a call
            return
        if isinstance(happening, EventReceived):
            if happening.index:
                taken = happening.seconds - call.last_event
                self._each.record(taken, call.attributes, call.context)
            call.last_event = happening.seconds
        elif isinstance(happening, FirstEvent):
            call.first_event = happening.seconds
            call.span.set_attribute("gen_ai.response.time_to_first_chunk", happening.seconds)
        elif isinstance(happening, CallFinished):
            del self._open[happening.call_id]
            self._finished(happening, call)
        else:
            _add_event(call.span, happening)

    def _propagate(self, request: Request, call_id: str) -> Request | None:
        """Return the request with the context of its call's span."""
        call = self._open.get(call_id)
        if call is None:
            return None
        fields: dict[str, str] = {}
        propagate.inject(fields, call.context)
        known = {name.lower() for name, _ in request.headers}
        missing = {name: text for name, text in fields.items() if name.lower() not in known}
        return with_headers(request, missing) if missing else None

    def _started(self, happening: CallStarted) -> None:
        name, model = happening.operation, happening.model
        operation, endpoint = _OPERATIONS.get(name, name), happening.endpoint
        common: Attributes = {
            "gen_ai.operation.name": operation,
            "gen_ai.provider.name": self._provider or _provider(endpoint.host),
            "server.address": endpoint.unix_path or endpoint.host,
        }
        if endpoint.unix_path is None:
            common["server.port"] = endpoint.port
        if model is not None:
            common["gen_ai.request.model"] = model
        attributes: Attributes = {**common, "oaio.call_id": happening.call_id}
        if name in _API_TYPES:
            attributes["openai.api.type"] = _API_TYPES[name]
        if happening.streamed:
            attributes["gen_ai.request.stream"] = True
        span = self._tracer.start_span(
            operation if model is None else f"{operation} {model}",
            kind=SpanKind.CLIENT,
            attributes=attributes,
        )
        if span.is_recording():
            span.set_attributes(_parameters(happening.request))
        self._open[happening.call_id] = _Open(span, common)

    def _finished(self, happening: CallFinished, call: _Open) -> None:
        span, error = call.span, happening.error
        if happening.model is not None:
            call.attributes["gen_ai.response.model"] = happening.model
        if call.first_event is not None:
            self._first.record(call.first_event, call.attributes, call.context)
        self._record_usage(happening, call)
        timed = call.attributes
        if error is not None:
            kind = type(error).__name__
            timed = {**timed, "error.type": kind}
            span.set_attribute("error.type", kind)
            span.set_status(Status(StatusCode.ERROR, str(error)))
        self._duration.record(happening.seconds, timed, call.context)
        found: dict[str, AttributeValue | None] = {
            "gen_ai.response.model": happening.model,
            "gen_ai.response.id": happening.response_id,
            "gen_ai.response.finish_reasons": happening.finish_reasons or None,
            "http.response.status_code": happening.status,
            "oaio.outcome": happening.outcome,
            "oaio.attempts": happening.attempts,
            "oaio.events": happening.events if happening.started.streamed else None,
            "oaio.request_id": happening.request_id,
            "oaio.fallback": happening.fallback,
        }
        span.set_attributes({name: one for name, one in found.items() if one is not None})
        span.end()

    def _record_usage(self, happening: CallFinished, call: _Open) -> None:
        usage = happening.usage
        if usage is None:
            return
        for kind, number in (("input", usage.input), ("output", usage.output)):
            if number is not None:
                call.span.set_attribute(f"gen_ai.usage.{kind}_tokens", number)
                labels = {**call.attributes, "gen_ai.token.type": kind}
                self._tokens.record(number, labels, call.context)
        if usage.cached is not None:
            call.span.set_attribute("gen_ai.usage.cache_read.input_tokens", usage.cached)
        if usage.reasoning is not None:
            call.span.set_attribute("gen_ai.usage.reasoning.output_tokens", usage.reasoning)


def _provider(host: str) -> str:
    azure = host.endswith((".openai.azure.com", ".cognitiveservices.azure.com"))
    return "azure.ai.openai" if azure else "openai"


def _parameters(request: Request) -> Attributes:
    """Return the parameters in the body of `request` that the conventions have attributes for."""
    body = request.body
    if not isinstance(body, bytes) or not 0 < len(body) <= _LARGEST_READ:
        return {}
    try:
        sent = standard_loads(body)
    except (ValueError, RecursionError):  # no JSON: a form
        return {}
    if not isinstance(sent, dict):
        return {}
    found: Attributes = {}
    for name, attribute in _PARAMETERS.items():
        value = sent.get(name)
        if isinstance(value, int | float | str):
            found[attribute] = value
    stop = sent.get("stop")
    if isinstance(stop, str):
        found["gen_ai.request.stop_sequences"] = [stop]
    elif isinstance(stop, list):
        found["gen_ai.request.stop_sequences"] = [one for one in stop if isinstance(one, str)]
    if isinstance(encoding := sent.get("encoding_format"), str):
        found["gen_ai.request.encoding_formats"] = [encoding]
    if found.get("gen_ai.request.choice.count") == 1:
        del found["gen_ai.request.choice.count"]
    return found


def _add_event(span: Span, happening: Any) -> None:
    """Add what happened on the way as an event of the span."""
    if isinstance(happening, AttemptFailed):
        fields: dict[str, Any] = {
            "attempt": happening.attempt,
            "error.type": type(happening.error).__name__,
            "reason": happening.reason,
            "http.response.status_code": happening.error.status_code,
            "delay": happening.delay,
        }
        name = "oaio.attempt_failed" if happening.delay is None else "oaio.retry"
    elif isinstance(happening, ConnectionAcquired):
        fields = {"reused": happening.reused, "network.protocol.name": happening.protocol}
        name = "oaio.connection_acquired"
    elif isinstance(happening, LimiterWaited):
        fields, name = {"waited": happening.waited, "what": happening.what}, "oaio.limiter_waited"
    else:
        fields = {"key": happening.key, "before": happening.before, "after": happening.after}
        name = "oaio.breaker_changed"
    span.add_event(name, {key: value for key, value in fields.items() if value is not None})
