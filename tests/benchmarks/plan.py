"""What is measured: every case with its clients, sizes and goals."""

from __future__ import annotations

from dataclasses import dataclass, field

Arguments = dict[str, str | int]

BLOCKING: Arguments = {"client": "oaio:OpenAI"}
ASYNCIO: Arguments = {"client": "oaio.asyncio:AsyncOpenAI"}
HTTP2: Arguments = ASYNCIO | {"http2": "prior-knowledge"}
TRIO: Arguments = {"client": "oaio.trio:AsyncOpenAI"}
OFFICIAL: Arguments = {"client": "openai:OpenAI"}
OFFICIAL_ASYNC: Arguments = {"client": "openai:AsyncOpenAI"}

ORJSON: Arguments = {"decoder": "orjson"}
JSON: Arguments = {"decoder": "json"}

# As if no compiled extra were installed.
PURE: Arguments = {"hide": "orjson,msgspec,httptools"}


@dataclass(frozen=True)
class Runner:
    """One client in one case: a function of this package, and its arguments."""

    name: str
    target: str  # module.function
    arguments: Arguments = field(default_factory=dict[str, str | int])
    aim: float | None = None  # CPU of each operation in µs: at most
    aim_resident: float | None = None  # MB after the work: at most
    aim_growth: float | None = None  # MB at the peak above what was there before: at most
    goal: float | None = None  # CPU as a multiple of this client's: at least
    quick: bool = True  # also with --quick; not where another runner uses the same code


@dataclass(frozen=True)
class Case:
    """One piece of work and all who do it. The ratios are to the first of them."""

    name: str
    title: str
    runners: tuple[Runner, ...]
    sizes: Arguments
    quick: Arguments
    needs_server: bool = True


def plain_asyncio(in_flight: int) -> Case:
    """Plain calls under asyncio with so many in flight."""
    return Case(
        f"plain-asyncio-{in_flight}",
        f"a plain call, asyncio, {in_flight} in flight",
        (
            Runner("oaio", "sdk.plain_asyncio", ASYNCIO, aim=100),
            Runner("openai", "sdk.plain_asyncio", OFFICIAL_ASYNC, goal=6, quick=in_flight == 50),
            Runner("aiohttp + orjson", "by_hand.plain"),
        ),
        {"calls": 2000, "in_flight": in_flight},
        {"calls": max(50, in_flight), "in_flight": in_flight},
    )


def decode(what: str, title: str) -> Case:
    """Decode an answer or an event, from its bytes."""
    data: Arguments = {"what": what}
    return Case(
        f"decode-{what}",
        title,
        (
            Runner("oaio, orjson", "isolated.decode_oaio", data | ORJSON),
            Runner("oaio, json", "isolated.decode_oaio", data | JSON),
            Runner("openai, as its client does", "isolated.decode_openai", data, quick=False),
            Runner("openai, validated", "isolated.decode_pydantic", data),
            Runner("floor, orjson", "isolated.decode_floor", data | ORJSON),
            Runner("floor, json", "isolated.decode_floor", data | JSON),
        ),
        {"times": 10_000},
        {"times": 50},
        needs_server=False,
    )


CASES = (
    Case(
        "stream-blocking",
        "one event of a stream of 10,000, blocking",
        (
            Runner("oaio", "sdk.stream", BLOCKING, aim=4.6),
            Runner("oaio, nothing compiled", "sdk.stream", BLOCKING | PURE, aim=9),
            Runner("openai", "sdk.stream", OFFICIAL, goal=8),
            Runner("floor, orjson", "floor.stream", ORJSON),
            Runner("floor, json", "floor.stream", JSON),
        ),
        {"events": 10_000},
        {"events": 500},
    ),
    Case(
        "stream-asyncio",
        "one event of a stream of 10,000, asyncio",
        (
            Runner("oaio", "sdk.stream_asyncio", ASYNCIO, aim=4.6),
            Runner("oaio, nothing compiled", "sdk.stream_asyncio", ASYNCIO | PURE, aim=9),
            Runner("openai", "sdk.stream_asyncio", OFFICIAL_ASYNC, goal=8),
            Runner("aiohttp + orjson", "by_hand.stream"),
        ),
        {"events": 10_000},
        {"events": 500},
    ),
    Case(
        "slow-streams",
        "one event of 100 streams at once, each of 200 events, 10 ms apart",
        (
            Runner("oaio, asyncio", "sdk.slow_asyncio", ASYNCIO, aim=45),
            Runner("oaio, trio", "sdk.slow_trio", TRIO, aim=45),
            Runner("oaio, 100 threads", "sdk.slow_threads", BLOCKING, aim=45),
            Runner("openai, asyncio", "sdk.slow_asyncio", OFFICIAL_ASYNC),
            Runner("openai, 100 threads", "sdk.slow_threads", OFFICIAL, quick=False),
            Runner("aiohttp + orjson", "by_hand.slow"),
        ),
        {"streams": 100, "events": 200},
        {"streams": 10, "events": 20},
    ),
    Case(
        "slow-streams-1000",
        "one event of 1,000 streams at once, each of 20 events, 500 ms apart",
        (
            Runner("oaio, asyncio", "sdk.slow_asyncio", ASYNCIO),
            Runner("openai, asyncio", "sdk.slow_asyncio", OFFICIAL_ASYNC),
            Runner("aiohttp + orjson", "by_hand.slow"),
        ),
        {"streams": 1000, "events": 20, "interval": 500},
        {"streams": 20, "events": 5, "interval": 20},
    ),
    Case(
        "plain-blocking",
        "a plain call, blocking, 1 in flight",
        (
            Runner("oaio", "sdk.plain", BLOCKING, aim=90),
            Runner("openai", "sdk.plain", OFFICIAL, goal=6),
            Runner("floor, orjson", "floor.plain"),
        ),
        {"calls": 2000},
        {"calls": 50},
    ),
    plain_asyncio(1),
    plain_asyncio(50),
    plain_asyncio(500),
    Case(
        "http2-calls",
        "a plain call, asyncio, 100 in flight: on 100 connections, and on one",
        (
            Runner("oaio, HTTP/1.1", "sdk.plain_asyncio", ASYNCIO),
            Runner("oaio, HTTP/2", "sdk.plain_asyncio", HTTP2, aim=200),
            Runner("httpx, HTTP/2, by hand", "by_hand.plain_http2"),
        ),
        {"calls": 2000, "in_flight": 100},
        {"calls": 100, "in_flight": 100},
    ),
    Case(
        "http2-stream",
        "one event of a stream of 10,000, asyncio, HTTP/2",
        (
            Runner("oaio, HTTP/2", "sdk.stream_asyncio", HTTP2, aim=15),
            Runner("oaio, HTTP/1.1", "sdk.stream_asyncio", ASYNCIO),
        ),
        {"events": 10_000},
        {"events": 500},
    ),
    Case(
        "policies",
        "a plain call, blocking, with breaker and limiter",
        (
            Runner("oaio, without", "sdk.latency", BLOCKING),
            Runner("oaio, breaker", "sdk.latency", BLOCKING | {"policies": "breaker"}),
            Runner("oaio, limiter", "sdk.latency", BLOCKING | {"policies": "limiter"}),
            Runner("oaio, both", "sdk.latency", BLOCKING | {"policies": "breaker+limiter"}),
        ),
        {"calls": 2000},
        {"calls": 150},
    ),
    Case(
        "first-call",
        "import and first call, from a fresh interpreter",
        (
            Runner("oaio", "first_call.blocking", BLOCKING, aim=60_000, aim_resident=28),
            Runner("oaio, asyncio", "first_call.asyncio", ASYNCIO, aim=60_000, aim_resident=28),
            Runner("openai", "first_call.blocking", OFFICIAL, goal=5),
            Runner("openai, asyncio", "first_call.asyncio", OFFICIAL_ASYNC, goal=5, quick=False),
            Runner("http.client + json", "first_call.stdlib"),
        ),
        {},
        {},
    ),
    Case(
        "embeddings",
        "embeddings, 256 vectors of 1536",
        (
            Runner("oaio, lists", "sdk.embeddings", BLOCKING, aim=18_000),
            Runner("oaio, arrays", "sdk.embeddings", BLOCKING | {"vectors": "array"}, aim=12_000),
            Runner("openai, lists", "sdk.embeddings", OFFICIAL),
            Runner("floor, orjson, arrays", "floor.embeddings"),
        ),
        {"calls": 20},
        {"calls": 2},
    ),
    Case(
        "upload",
        "a file of 1 GB, uploaded, blocking: each MB",
        (
            Runner("oaio", "files.upload", BLOCKING, aim_growth=32),
            Runner("openai", "files.upload", OFFICIAL),
        ),
        {"megabytes": 1024},
        {"megabytes": 8},
    ),
    Case(
        "download",
        "a file of 1 GB, downloaded to disk, blocking: each MB",
        (
            Runner("oaio", "files.download", BLOCKING, aim_growth=32),
            Runner("openai", "files.download", OFFICIAL),
        ),
        {"megabytes": 1024},
        {"megabytes": 8},
    ),
    Case(
        "encode-request",
        "build, validate and serialise a chat request, no network",
        (
            Runner("oaio", "isolated.request_oaio"),
            Runner("openai", "isolated.request_openai"),
            Runner("floor, orjson", "isolated.request_floor"),
        ),
        {"times": 3000},
        {"times": 50},
        needs_server=False,
    ),
    decode("completion", "decode a chat answer, no network"),
    decode("chunk", "decode a chat chunk, no network"),
)
