"""Spans and metrics, in the SDK's own memory."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import pytest
from opentelemetry import context, propagate, trace
from opentelemetry.sdk.metrics import MeterProvider
from opentelemetry.sdk.metrics.export import InMemoryMetricReader
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.semconv._incubating.attributes import gen_ai_attributes as names
from opentelemetry.semconv._incubating.metrics import gen_ai_metrics

import oaio
from oaio.offline import OfflineServer
from oaio.telemetry.opentelemetry import OpenTelemetry
from oaio.testing import ScriptedNetwork, async_client, client, reply, stream
from oaio_protocol.hooks import with_headers
from oaio_protocol.telemetry import BreakerChanged, LimiterWaited

MESSAGES: Any = [{"role": "user", "content": "a secret of mine"}]


class Collected:
    """What the SDK collected of one tracer and one meter."""

    def __init__(self) -> None:
        self._exporter, self._reader = InMemorySpanExporter(), InMemoryMetricReader()
        self.tracers = TracerProvider(shutdown_on_exit=False)
        self.tracers.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.meters = MeterProvider([self._reader], shutdown_on_exit=False)

    def observer(self, **options: Any) -> OpenTelemetry:
        return OpenTelemetry(self.tracers, self.meters, **options)

    @property
    def spans(self) -> list[Any]:
        return list(self._exporter.get_finished_spans())

    @property
    def span(self) -> Any:
        (found,) = self.spans
        return found

    def points(self, name: str) -> list[Any]:
        data = self._reader.get_metrics_data()
        return [
            point
            for resource in (data.resource_metrics if data else ())
            for scope in resource.scope_metrics
            for metric in scope.metrics
            if metric.name == name
            for point in metric.data.data_points
        ]


@pytest.fixture
def collected() -> Iterator[Collected]:
    found = Collected()
    yield found
    found.tracers.shutdown()
    found.meters.shutdown()


def chat(network: ScriptedNetwork, observer: OpenTelemetry, **arguments: Any) -> Any:
    openai = client(network, observer=observer, base_url="http://api.test:81/v1")
    return openai.chat.completions.create(model="m", messages=MESSAGES, **arguments)


def test_a_plain_call(collected: Collected) -> None:
    body = {
        "id": "c-1",
        "model": "m-2026",
        "choices": [{"index": 0, "finish_reason": "stop", "message": {"content": "hi"}}],
        "usage": {
            "prompt_tokens": 10,
            "completion_tokens": 7,
            "prompt_tokens_details": {"cached_tokens": 4},
            "completion_tokens_details": {"reasoning_tokens": 2},
        },
    }
    head = {"x-request-id": "req-1"}
    network = ScriptedNetwork(reply(200, headers=head, body=body))
    chat(network, collected.observer(), temperature=0.5, max_tokens=9, stop="x", seed=3, n=1)
    span = collected.span
    assert (span.name, span.kind) == ("chat m", trace.SpanKind.CLIENT)
    assert span.status.status_code is trace.StatusCode.UNSET
    attributes = dict(span.attributes)
    assert attributes == {
        names.GEN_AI_OPERATION_NAME: "chat",
        names.GEN_AI_PROVIDER_NAME: "openai",
        names.GEN_AI_REQUEST_MODEL: "m",
        names.GEN_AI_REQUEST_TEMPERATURE: 0.5,
        names.GEN_AI_REQUEST_MAX_TOKENS: 9,
        names.GEN_AI_REQUEST_STOP_SEQUENCES: ("x",),
        names.GEN_AI_REQUEST_SEED: 3,
        names.GEN_AI_RESPONSE_MODEL: "m-2026",
        names.GEN_AI_RESPONSE_ID: "c-1",
        names.GEN_AI_RESPONSE_FINISH_REASONS: ("stop",),
        names.GEN_AI_USAGE_INPUT_TOKENS: 10,
        names.GEN_AI_USAGE_OUTPUT_TOKENS: 7,
        names.GEN_AI_USAGE_CACHE_READ_INPUT_TOKENS: 4,
        names.GEN_AI_USAGE_REASONING_OUTPUT_TOKENS: 2,
        "openai.api.type": "chat_completions",
        "server.address": "api.test",
        "server.port": 81,
        "http.response.status_code": 200,
        "oaio.call_id": "scripted-1",
        "oaio.outcome": "completed",
        "oaio.attempts": 1,
        "oaio.request_id": "req-1",
    }
    assert "secret" not in span.to_json()


def test_the_metrics_of_a_plain_call(collected: Collected) -> None:
    usage = {"prompt_tokens": 10, "completion_tokens": 7}
    body = {"model": "m-2026", "choices": [], "usage": usage}
    chat(ScriptedNetwork(reply(200, body=body)), collected.observer())
    (duration,) = collected.points(gen_ai_metrics.GEN_AI_CLIENT_OPERATION_DURATION)
    common = {
        names.GEN_AI_OPERATION_NAME: "chat",
        names.GEN_AI_PROVIDER_NAME: "openai",
        names.GEN_AI_REQUEST_MODEL: "m",
        names.GEN_AI_RESPONSE_MODEL: "m-2026",
        "server.address": "api.test",
        "server.port": 81,
    }
    assert dict(duration.attributes) == common
    assert (duration.count, duration.explicit_bounds[0]) == (1, 0.01)
    tokens = {
        point.attributes[names.GEN_AI_TOKEN_TYPE]: point.sum
        for point in collected.points(gen_ai_metrics.GEN_AI_CLIENT_TOKEN_USAGE)
    }
    assert tokens == {"input": 10, "output": 7}
    assert collected.points(gen_ai_metrics.GEN_AI_CLIENT_OPERATION_TIME_TO_FIRST_CHUNK) == []


def test_a_stream(ask: Any, collected: Collected) -> None:
    events = ask(collected.observer(), "read")
    span = collected.span
    assert span.name == "chat m"
    assert span.attributes[names.GEN_AI_REQUEST_STREAM] is True
    assert span.attributes["oaio.events"] == len(events)
    assert span.attributes[names.GEN_AI_USAGE_OUTPUT_TOKENS] == events[-1].usage.completion_tokens
    first_chunk = span.attributes[names.GEN_AI_RESPONSE_TIME_TO_FIRST_CHUNK]
    assert 0 < first_chunk <= (span.end_time - span.start_time) / 1e9
    (first,) = collected.points(gen_ai_metrics.GEN_AI_CLIENT_OPERATION_TIME_TO_FIRST_CHUNK)
    assert first.sum == first_chunk
    (each,) = collected.points(gen_ai_metrics.GEN_AI_CLIENT_OPERATION_TIME_PER_OUTPUT_CHUNK)
    assert each.count == len(events) - 1


@pytest.mark.parametrize("use", ["close", "forget"])
def test_a_stream_that_is_dropped(ask: Any, collected: Collected, use: str) -> None:
    observer = collected.observer()
    ask(observer, use)
    span = collected.span
    assert span.attributes["oaio.outcome"] == "dropped"
    assert span.attributes["oaio.events"] == 1
    assert span.status.status_code is trace.StatusCode.UNSET
    assert observer._open == {}


def test_a_failure(ask: Any, collected: Collected) -> None:
    with pytest.raises(oaio.NotFoundError):
        ask(collected.observer(), offline="status=404")
    span = collected.span
    assert span.status.status_code is trace.StatusCode.ERROR
    assert span.attributes["error.type"] == "NotFoundError"
    assert span.attributes["http.response.status_code"] == 404
    (duration,) = collected.points(gen_ai_metrics.GEN_AI_CLIENT_OPERATION_DURATION)
    assert duration.attributes["error.type"] == "NotFoundError"


def test_retries_are_events_of_one_span(ask: Any, collected: Collected) -> None:
    ask(collected.observer(), offline="status=503 times=1 retry-after-ms=1 key=otel")
    span = collected.span
    assert span.attributes["oaio.attempts"] == 2
    assert "error.type" not in span.attributes
    (retry,) = [event for event in span.events if event.name == "oaio.retry"]
    assert retry.attributes["http.response.status_code"] == 503
    assert retry.attributes["delay"] == 0.001
    assert span.events[0].name == "oaio.connection_acquired"


def test_waits_are_events(collected: Collected) -> None:
    network, observer = ScriptedNetwork(stream("{}", '{"choices": []}')), collected.observer()
    openai = client(network, observer=observer)
    made = openai.chat.completions.create(model="m", messages=MESSAGES, stream=True)
    observer(LimiterWaited("scripted-1", "", 2.0, "tokens"))
    observer(BreakerChanged("scripted-1", "", "api.test", "closed", "open", "because"))
    observer(BreakerChanged("", "", "api.test", "open", "closed", "because"))
    list(made)
    found = {event.name: dict(event.attributes or {}) for event in collected.span.events}
    assert found["oaio.limiter_waited"] == {"waited": 2.0, "what": "tokens"}
    assert found["oaio.breaker_changed"]["after"] == "open"


def test_what_the_conventions_do_not_know(collected: Collected) -> None:
    openai = client(
        ScriptedNetwork(then=reply(200, body={"data": []})),
        observer=collected.observer(provider="vllm"),
    )
    openai.models.list()
    openai.embeddings.create(model="e", input="a", encoding_format="float", dimensions=8)
    listed, embedded = collected.spans
    assert (listed.name, embedded.name) == ("models.list", "embeddings e")
    assert listed.attributes[names.GEN_AI_PROVIDER_NAME] == "vllm"
    assert embedded.attributes[names.GEN_AI_REQUEST_ENCODING_FORMATS] == ("float",)
    assert embedded.attributes[names.GEN_AI_EMBEDDINGS_DIMENSION_COUNT] == 8


def test_azure_is_known_by_its_host(collected: Collected) -> None:
    openai = client(
        ScriptedNetwork(reply(200, body={})),
        observer=collected.observer(),
        base_url="http://me.openai.azure.com/openai/v1",
    )
    openai.models.list()
    assert collected.span.attributes[names.GEN_AI_PROVIDER_NAME] == "azure.ai.openai"


def test_a_request_that_is_no_json_or_too_large(collected: Collected) -> None:
    openai = client(ScriptedNetwork(then=reply(200, body={})), observer=collected.observer())
    large: Any = [{"role": "user", "content": "x" * 70_000}]
    openai.chat.completions.create(model="m", messages=large, temperature=0.5)
    assert names.GEN_AI_REQUEST_TEMPERATURE not in collected.span.attributes


def test_chunks_may_be_left_out(collected: Collected) -> None:
    choice = {"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}
    events = [json.dumps({"choices": [choice]})] * 3
    list(chat(ScriptedNetwork(stream(*events)), collected.observer(chunks=False), stream=True))
    assert collected.points(gen_ai_metrics.GEN_AI_CLIENT_OPERATION_TIME_PER_OUTPUT_CHUNK) == []
    assert len(collected.points(gen_ai_metrics.GEN_AI_CLIENT_OPERATION_TIME_TO_FIRST_CHUNK)) == 1


# -- propagation -----------------------------------------------------------------------------------


def test_each_attempt_carries_the_context_of_its_span(collected: Collected) -> None:
    network = ScriptedNetwork(reply(503), reply(200, {"id": "c-1"}))
    with parent(collected, "parent"):
        chat(network, collected.observer())
    call, _ = collected.spans
    ids = call.context
    sent = [seen.headers["traceparent"].split("-")[:3] for seen in network.requests]
    assert sent == [["00", f"{ids.trace_id:032x}", f"{ids.span_id:016x}"]] * 2
    assert call.parent.trace_id == ids.trace_id


def test_calls_at_once_carry_their_own(own_server: OfflineServer, collected: Collected) -> None:
    async def main() -> None:
        async with oaio.AsyncOpenAI(
            api_key="x", base_url=own_server.base_url, observer=collected.observer()
        ) as openai:
            asked = (
                openai.chat.completions.create(
                    model=f"m{number}",
                    messages=MESSAGES,
                    extra_headers={"x-offline": "status=503 times=1 retry-after-ms=1"},
                )
                for number in range(8)
            )
            await asyncio.gather(*asked)

    asyncio.run(main())
    spans = {span.attributes["gen_ai.request.model"]: span.context for span in collected.spans}
    seen = [
        (json.loads(request.body)["model"], request.headers["traceparent"].split("-")[1:3])
        for request in own_server.requests
    ]
    assert len(seen) >= 8
    for model, (trace_id, span_id) in seen:
        context_of = spans[model]
        assert (int(trace_id, 16), int(span_id, 16)) == (context_of.trace_id, context_of.span_id)


def test_the_installed_propagator_says_how(
    request: pytest.FixtureRequest, collected: Collected
) -> None:
    class OneField(propagate.textmap.TextMapPropagator):
        fields = frozenset({"x-of-mine"})

        def inject(self, carrier: Any, context: Any = None, setter: Any = None) -> None:
            span = trace.get_current_span(context)
            setter.set(carrier, "x-of-mine", f"{span.get_span_context().trace_id:x}")

        def extract(self, carrier: Any, context: Any = None, getter: Any = None) -> Any:
            raise NotImplementedError

    before = propagate.get_global_textmap()
    request.addfinalizer(lambda: propagate.set_global_textmap(before))
    propagate.set_global_textmap(OneField())
    network = ScriptedNetwork(reply(200, {"id": "c-1"}))
    chat(network, collected.observer())
    headers = network.requests[0].headers
    assert headers["x-of-mine"] == f"{collected.span.context.trace_id:x}"
    assert "traceparent" not in headers


def test_what_the_user_sends_is_left_alone(collected: Collected) -> None:
    network = ScriptedNetwork(reply(200, {"id": "c-1"}))
    chat(network, collected.observer(), extra_headers={"Traceparent": "mine"})
    assert network.requests[0].headers["traceparent"] == "mine"


def test_propagation_may_be_left_out_and_ends_with_its_observer(collected: Collected) -> None:
    network = ScriptedNetwork(then=reply(200, {"id": "c-1"}))
    own = oaio.Hooks(before_request=lambda request: with_headers(request, {"x-own": "1"}))
    quiet = client(network, observer=collected.observer(propagate=False), hooks=own)
    loud = quiet.with_options(observer=collected.observer())
    for openai in (quiet, loud, loud.with_options(hooks=()), loud.with_options(observer=())):
        openai.chat.completions.create(model="m", messages=MESSAGES)
    found = [("x-own" in seen.headers, "traceparent" in seen.headers) for seen in network.requests]
    assert found == [(True, False), (True, True), (False, True), (True, False)]


# -- parents ---------------------------------------------------------------------------------------


@contextmanager
def parent(collected: Collected, name: str) -> Iterator[Any]:
    with collected.tracers.get_tracer("test").start_as_current_span(name) as span:
        yield span


def parents(collected: Collected) -> dict[str, str | None]:
    """Return the name of each span's parent."""
    by_id = {span.context.span_id: span.name for span in collected.spans}
    return {
        span.name: by_id.get(span.parent.span_id) if span.parent else None
        for span in collected.spans
    }


def test_the_parent_is_current_where_the_call_is_made(
    own_server: OfflineServer, collected: Collected
) -> None:
    openai = oaio.OpenAI(api_key="x", base_url=own_server.base_url, observer=collected.observer())

    def work(number: int) -> None:
        with parent(collected, f"thread {number}"):
            openai.chat.completions.create(model=f"t{number}", messages=MESSAGES)

    with openai, ThreadPoolExecutor(4) as pool:
        list(pool.map(work, range(4)))
    found = parents(collected)
    assert {f"chat t{n}": f"thread {n}" for n in range(4)}.items() <= found.items()


def test_tasks_have_parents_of_their_own(own_server: OfflineServer, collected: Collected) -> None:
    async def main() -> None:
        from oaio.asyncio import AsyncOpenAI

        async with AsyncOpenAI(
            api_key="x", base_url=own_server.base_url, observer=collected.observer()
        ) as openai:

            async def work(number: int) -> None:
                with parent(collected, f"task {number}"):
                    made: Any = await openai.chat.completions.create(
                        model=f"t{number}", messages=MESSAGES, stream=True
                    )
                    async for _ in made:
                        await asyncio.sleep(0)
                    assert trace.get_current_span().name == f"task {number}"  # type: ignore[attr-defined]

            await asyncio.gather(*map(work, range(4)))

    asyncio.run(main())
    found = parents(collected)
    assert {f"chat t{n}": f"task {n}" for n in range(4)}.items() <= found.items()


def test_a_stream_may_end_elsewhere(collected: Collected) -> None:
    """The span is the child of what was current at the beginning, and leaves no context behind."""
    choice = {"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}
    network = ScriptedNetwork(stream(json.dumps({"choices": [choice]})))

    async def main() -> None:
        openai = async_client(network, observer=collected.observer())
        with parent(collected, "first"):
            made: Any = await openai.chat.completions.create(
                model="m", messages=MESSAGES, stream=True
            )
        with parent(collected, "second"):
            assert len([event async for event in made]) == 1

    before = context.get_current()
    asyncio.run(main())
    assert context.get_current() == before
    assert parents(collected)["chat m"] == "first"
