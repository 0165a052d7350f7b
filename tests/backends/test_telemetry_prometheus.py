"""What is counted, in a real registry."""

from __future__ import annotations

import gc
import threading
from typing import Any

import pytest
from prometheus_client import CollectorRegistry, generate_latest

import oaio
from oaio.telemetry.prometheus import Prometheus
from oaio.testing import ScriptedNetwork, answer, client, reply
from oaio_protocol.telemetry import BreakerChanged

CALL = {"operation": "chat.completions.create", "model": "m"}
HELLO: Any = [{"role": "user", "content": "Hello."}]


@pytest.fixture
def registry() -> CollectorRegistry:
    return CollectorRegistry()


def test_a_stream_that_was_read(ask: Any, registry: CollectorRegistry) -> None:
    events = ask(Prometheus(registry), "read")
    value = registry.get_sample_value
    assert value("openai_requests_total", {**CALL, "outcome": "completed"}) == 1
    assert value("openai_streaming_chunks_total", CALL) == len(events)
    usage = events[-1].usage
    assert value("openai_tokens_used_total", {**CALL, "type": "input"}) == usage.prompt_tokens
    assert value("openai_tokens_used_total", {**CALL, "type": "output"}) == usage.completion_tokens
    assert value("openai_request_duration_seconds_count", CALL) == 1
    assert (value("openai_request_duration_seconds_sum", CALL) or 0) > 0


def test_a_stream_that_was_dropped(ask: Any, registry: CollectorRegistry) -> None:
    ask(Prometheus(registry), "forget")
    value = registry.get_sample_value
    assert value("openai_requests_total", {**CALL, "outcome": "dropped"}) == 1
    assert value("openai_streaming_chunks_total", CALL) == 1
    assert value("openai_errors_total", {**CALL, "error": "StreamInterrupted"}) is None


def test_a_stream_that_the_collector_finds_in_the_middle_of_a_scrape(
    registry: CollectorRegistry,
) -> None:
    """It ends in a thread that holds the lock which counting it would take."""
    counting = Prometheus(registry)
    openai = client(ScriptedNetwork(then=answer()), observer=counting)

    def scrape() -> None:
        gc.disable()
        try:
            stream = openai.chat.completions.create(model="m", messages=HELLO, stream=True)
            next(iter(stream))
            cycle: list[object] = [stream]
            cycle.append(cycle)
            del stream, cycle
            with counting._metrics.requests._lock:
                gc.collect()
        finally:
            gc.enable()

    thread = threading.Thread(target=scrape, daemon=True)
    thread.start()
    thread.join(10)
    assert not thread.is_alive(), "it waits for itself"
    openai.models.list()
    value = registry.get_sample_value
    assert value("openai_requests_total", {**CALL, "outcome": "dropped"}) == 1
    assert value("openai_streaming_chunks_total", CALL) == 1


def test_retries_rate_limits_and_failures(ask: Any, registry: CollectorRegistry) -> None:
    with pytest.raises(oaio.RateLimitError):
        ask(Prometheus(registry), offline="status=429 retry-after-ms=1", max_retries=2)
    value, kind = registry.get_sample_value, {**CALL, "error": "RateLimitError"}
    assert value("openai_retry_attempts_total", kind) == 2
    assert value("openai_rate_limit_hits_total", CALL) == 3
    assert value("openai_errors_total", kind) == 1
    assert value("openai_requests_total", {**CALL, "outcome": "failed"}) == 1
    assert value("openai_tokens_used_total", {**CALL, "type": "input"}) is None


def test_the_model_of_each_call_is_forgotten_with_it(registry: CollectorRegistry) -> None:
    network = ScriptedNetwork(reply(429), reply(200, body={}), then=reply(429))
    counting = Prometheus(registry)
    openai = client(network, observer=counting, max_retries=1)
    openai.embeddings.create(model="e", input="x")
    with pytest.raises(oaio.RateLimitError):
        openai.chat.completions.create(model="m", messages=HELLO)
    value, embedding = registry.get_sample_value, {"operation": "embeddings.create", "model": "e"}
    assert value("openai_rate_limit_hits_total", embedding) == 1
    assert value("openai_rate_limit_hits_total", CALL) == 2
    assert counting._models == {}


def test_tokens_of_each_kind(registry: CollectorRegistry) -> None:
    usage = {
        "prompt_tokens": 10,
        "completion_tokens": 7,
        "prompt_tokens_details": {"cached_tokens": 4},
        "completion_tokens_details": {"reasoning_tokens": 2},
    }
    network = ScriptedNetwork(then=reply(200, body={"choices": [], "usage": usage}))
    openai = client(network, observer=Prometheus(registry))
    for _ in range(2):
        openai.chat.completions.create(model="m", messages=[{"role": "user", "content": "x"}])
    counted = {
        kind: registry.get_sample_value("openai_tokens_used_total", {**CALL, "type": kind})
        for kind in ("input", "output", "cached", "reasoning")
    }
    assert counted == {"input": 20, "output": 14, "cached": 8, "reasoning": 4}


def test_what_was_refused_before_the_call(registry: CollectorRegistry) -> None:
    openai = client(ScriptedNetwork(), observer=Prometheus(registry))
    with pytest.raises(oaio.ValidationError):
        openai.chat.completions.create(model="", messages=[])
    assert b'error="ValidationError"' in generate_latest(registry)
    assert b"openai_requests_total{" not in generate_latest(registry)


def test_what_the_breaker_refuses_is_one_failure(registry: CollectorRegistry) -> None:
    openai = client(
        ScriptedNetwork(reply(503)),
        observer=Prometheus(registry),
        breaker=oaio.BreakerPolicy(failures=1),
        max_retries=0,
    )
    for kind in (oaio.ServerError, oaio.CircuitOpenError):
        with pytest.raises(kind):
            openai.models.list()
        labels = {"operation": "models.list", "model": "", "error": kind.__name__}
        assert registry.get_sample_value("openai_errors_total", labels) == 1


def test_the_state_of_the_breaker(registry: CollectorRegistry) -> None:
    prometheus = Prometheus(registry)
    for before, after, number in [("closed", "open", 2), ("open", "half-open", 1)]:
        prometheus(BreakerChanged("", "", "api.test", before, after, "because"))
        labels = {"breaker": "api.test"}
        assert registry.get_sample_value("openai_circuit_breaker_state", labels) == number


def test_two_with_one_registry_share_their_metrics(registry: CollectorRegistry) -> None:
    for _ in range(2):
        openai = client(ScriptedNetwork(reply(200, body={})), observer=Prometheus(registry))
        openai.models.list()
    labels = {"operation": "models.list", "model": "", "outcome": "completed"}
    assert registry.get_sample_value("openai_requests_total", labels) == 2


def test_the_default_registry() -> None:
    from prometheus_client import REGISTRY

    client(ScriptedNetwork(reply(200, body={})), observer=Prometheus()).models.list()
    labels = {"operation": "models.list", "model": "", "outcome": "completed"}
    assert REGISTRY.get_sample_value("openai_requests_total", labels) == 1
