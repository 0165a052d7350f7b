"""What users of other clients complain about: a test for each symptom, or a line in `ELSEWHERE`.

A test's name says what must not be so. Numbers are issues of openai/openai-python; the others name
their repository.
"""

from __future__ import annotations

import ast
import asyncio
import copy
import json
import logging
import pickle
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

import oaio
from oaio.testing import (
    OfflineServer,
    ScriptedNetwork,
    answer,
    client,
    close,
    delay,
    reply,
    reset,
    send,
    stall,
    stream,
)
from oaio_protocol.sse import EventParser

HELLO: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
TESTS = Path(__file__).resolve().parent.parent


def chunk(text: str = "a", finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "model": "m", "choices": [choice]}


def texts(network: ScriptedNetwork, **options: Any) -> list[str]:
    events = client(network, **options).chat.completions.create(**HELLO, stream=True)
    return [event.choices[0].delta.content or "" for event in events]


# Connections.


@pytest.fixture
def server() -> Any:
    with OfflineServer() as running:
        yield running


def test_every_stream_kills_its_connection_blocking(server: OfflineServer) -> None:
    """#3440: five streams took five connections."""
    with oaio.OpenAI(api_key="any", base_url=server.base_url) as openai:
        for _ in range(5):
            assert list(openai.chat.completions.create(**HELLO, stream=True))
    assert (len(server.requests), server.connections) == (5, 1)


def test_every_stream_kills_its_connection_asyncio(server: OfflineServer) -> None:
    """#3440."""

    async def main() -> None:
        async with oaio.AsyncOpenAI(api_key="any", base_url=server.base_url) as openai:
            for _ in range(5):
                events = await openai.chat.completions.create(**HELLO, stream=True)
                assert [event async for event in events]

    asyncio.run(main())
    assert (len(server.requests), server.connections) == (5, 1)


def test_a_stream_that_is_left_keeps_its_connection(server: OfflineServer) -> None:
    """LightRAG#3634: three active connections after three `break`s, until the collector ran."""

    async def main() -> None:
        async with oaio.AsyncOpenAI(api_key="any", base_url=server.base_url) as openai:
            for _ in range(3):
                events = await openai.chat.completions.create(**HELLO, stream=True)
                async for _ in events:
                    break
                await events.close()
            assert [
                event async for event in await openai.chat.completions.create(**HELLO, stream=True)
            ]
            end = time.monotonic() + 10
            while server.open_connections > 1 and time.monotonic() < end:
                await asyncio.sleep(0.01)
            assert server.open_connections <= 1

    asyncio.run(main())


def test_a_client_for_each_call_eats_the_memory() -> None:
    """#1181: 5 GB for 6,000 connections, most of it clients."""
    oaio.OpenAI(api_key="any")
    tracemalloc.start()
    try:
        kept = [oaio.OpenAI(api_key="any") for _ in range(100)]
        size, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert len(kept) == 100
    assert size / 100 < 32 * 1024, f"{size / 100:.0f} bytes a client"


def test_each_client_loads_the_certificates_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """ogx#4221: 11 ms a client, 0.1 ms with a context that is shared."""
    import ssl

    made: list[int] = []
    usual = ssl.create_default_context
    monkeypatch.setattr(
        ssl, "create_default_context", lambda *a, **k: made.append(1) or usual(*a, **k)
    )
    for _ in range(5):
        oaio.OpenAI(api_key="any").close()
    assert not made
    for _ in range(3):  # nobody listens there, but the settings are needed to find that out
        openai = oaio.OpenAI(api_key="any", base_url="https://127.0.0.1:1/v1", max_retries=0)
        with openai, pytest.raises(oaio.ConnectError):
            openai.models.list()
    assert len(made) <= 1


# Time.


def test_pings_keep_a_stream_hanging_for_ever() -> None:
    """pi#5558, opencode#43519: a limit of 0.6 s ran 3 s."""
    pings = [part for _ in range(200) for part in (delay(1), b": ping\n\n")]
    network = ScriptedNetwork(stream(chunk(), *pings, stall()))
    with pytest.raises(oaio.StreamTimeoutError):
        texts(network, timeout=oaio.Timeout(idle=5))
    assert network.clock.now == 5


def test_thirty_seconds_become_ninety_one() -> None:
    """#3828: the limit was for each attempt, and the sleeps came on top."""
    network = ScriptedNetwork(then=stall())
    with pytest.raises(oaio.APITimeoutError):
        client(network, timeout=30).chat.completions.create(**HELLO)
    assert network.clock.now == 30


# Streams.


@pytest.mark.parametrize(
    "frame", [b"event: ping\n\n", b"retry: 10\n\n", b"id: 1\n\n", b"data:\n\n"]
)
def test_a_frame_without_data_is_a_json_error(frame: bytes) -> None:
    """#3833, #2722."""
    assert texts(ScriptedNetwork(stream(frame, chunk("a"), frame, chunk("b"), frame))) == ["a", "b"]


@pytest.mark.parametrize(
    "data",
    [
        b'event: error\ndata: {"message": "overloaded", "code": "server_error"}\n\n',
        b'data: {"error": {"message": "overloaded", "type": "server_error"}}\n\n',
        b'data: {"type": "error", "message": "overloaded", "code": "server_error"}\n\n',
    ],
)
def test_an_error_event_is_swallowed(data: bytes) -> None:
    """#2487: what came of it was a chunk whose id was None."""
    with pytest.raises(oaio.APIError, match="overloaded"):
        texts(ScriptedNetwork(stream(chunk(), data)))


def test_an_overload_in_a_stream_is_not_retryable() -> None:
    """inspect_ai#5110: a bare APIError without a status."""
    overload = {"error": {"message": "overloaded", "type": "server_error", "code": "server_error"}}
    network = ScriptedNetwork(stream(overload), stream(chunk("once more", "stop")))
    assert texts(network) == ["once more"]  # nothing had been handed over
    with pytest.raises(oaio.APIError) as caught:
        texts(ScriptedNetwork(stream(chunk(), overload)))
    assert caught.value.retryable


def test_a_failed_response_looks_like_success() -> None:
    """langchain#39039, litellm#29223."""
    failed = {
        "type": "response.failed",
        "sequence_number": 1,
        "response": {"id": "r", "error": {"code": "server_error", "message": "no luck"}},
    }
    events = client(ScriptedNetwork(stream(failed))).responses.create(
        model="m", input="Hello", stream=True
    )
    with pytest.raises(oaio.APIError, match="no luck"):
        list(events)


@pytest.mark.parametrize("end", [(), (close(),), (reset(),)], ids=["ended", "closed", "reset"])
def test_a_stream_that_is_cut_off_looks_complete(end: tuple[Any, ...]) -> None:
    """pydantic-ai#6610, litellm#40260: a clean end without a finish reason and [DONE]."""
    with pytest.raises(oaio.StreamInterrupted) as caught:
        texts(ScriptedNetwork(stream(chunk("a"), chunk("b"), *end, done=False)))
    assert caught.value.received == 2


@pytest.mark.parametrize(
    "trouble",
    [
        (b"data: {not json\n\n",),
        (b"data: 7\n\n", reset()),
        (send(b"zzzz\r\n"), stall()),
        (reset(),),
        (stall(),),
    ],
    ids=["no json", "no object", "no chunk", "reset", "stall"],
)
def test_raw_errors_escape_a_stream(trouble: tuple[Any, ...]) -> None:
    """#2356, #2065: errors of the HTTP library, and json.JSONDecodeError."""
    with pytest.raises(oaio.APIError):
        texts(ScriptedNetwork(stream(chunk(), *trouble)))


def test_a_line_separator_breaks_a_stream() -> None:
    """#1230: U+2028 and its like are no line ends."""
    odd = "a\u2028b\u2029c\x85d\x0be"
    data = json.dumps(chunk(odd), ensure_ascii=False)
    assert texts(ScriptedNetwork(stream(data.encode().join((b"data: ", b"\n\n"))))) == [odd]


def test_a_byte_order_mark_hides_the_first_event() -> None:
    first = b"\xef\xbb\xbfdata: " + json.dumps(chunk("first")).encode() + b"\n\n"
    assert texts(ScriptedNetwork(stream(first, chunk("second")))) == ["first", "second"]


def test_a_web_page_is_an_empty_stream() -> None:
    page = reply(200, "<html>Log in</html>", {"content-type": "text/html"})
    with pytest.raises(oaio.UnexpectedContentError, match="text/html"):
        texts(ScriptedNetwork(then=page))


def test_a_large_event_takes_quadratic_time() -> None:
    """PR3687: a picture in one event, read in small pieces."""

    def seconds(count: int) -> float:
        piece, best = b"x" * 512, float("inf")
        for _ in range(3):
            parser = EventParser(1 << 26)
            began = time.perf_counter()
            parser.receive_data(b"data: ")
            for _ in range(count):
                parser.receive_data(piece)
            (event,) = parser.receive_data(b"\n\n")
            best = min(best, time.perf_counter() - began)
            assert len(event.data) == 512 * count
        return best

    small, large = seconds(1000), seconds(16_000)
    assert large < 80 * small, "sixteen times the data took more than eighty times as long"


# Retries.


def test_a_used_up_quota_is_tried_again() -> None:
    """anton#284, langchainjs#1929: three requests."""
    used_up = {
        "error": {"message": "no money", "type": "insufficient_quota", "code": "insufficient_quota"}
    }
    network = ScriptedNetwork(reply(429, used_up, {"x-should-retry": "true"}), then=answer())
    with pytest.raises(oaio.QuotaExceededError) as caught:
        client(network).chat.completions.create(**HELLO)
    assert not caught.value.retryable
    assert len(network.requests) == 1


def test_backoff_cannot_be_configured() -> None:
    """#1102."""
    policy = oaio.RetryPolicy(max_retries=2, initial_delay=3, multiplier=5, max_delay=60, jitter=0)
    network = ScriptedNetwork(reply(503), reply(503), answer())
    client(network, retry=policy).chat.completions.create(**HELLO)
    assert network.clock.now == 3 + 15


# What is made of clients, errors and answers.


def test_an_error_cannot_be_unpickled() -> None:
    """#2629: Ray and Celery send errors from one process to another."""
    with pytest.raises(oaio.RateLimitError) as caught:
        client(ScriptedNetwork(then=reply(429)), max_retries=0).models.list()
    again = pickle.loads(pickle.dumps(caught.value))
    assert type(again) is type(caught.value)
    assert (str(again), again.status_code, again.attempts) == (str(caught.value), 429, 1)


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy])
def test_a_client_cannot_be_copied(duplicate: Callable[[Any], Any], server: OfflineServer) -> None:
    """guidance#1178. It is not pickled on purpose: the key would go with it."""
    with oaio.OpenAI(api_key="any", base_url=server.base_url) as openai:
        with duplicate(openai) as another:
            assert another.models.list().data
        with pytest.raises(TypeError, match="Secret"):
            pickle.dumps(openai)


def test_a_query_in_the_base_url_ends_up_in_the_path() -> None:
    network = ScriptedNetwork(then=reply(200, {"object": "list", "data": []}))
    client(network, base_url="http://one.test/v1?a=b").models.list()
    assert network.requests[0].target == "/v1/models?a=b"


def test_fields_of_compatible_servers_are_hidden() -> None:
    """hermes-agent#98576: `reasoning` only in `model_extra`."""
    value = chunk()
    value["choices"][0]["delta"]["reasoning"] = "hmm"
    (event,) = client(ScriptedNetwork(stream(value))).chat.completions.create(**HELLO, stream=True)
    delta: Any = event.choices[0].delta
    assert delta.reasoning == "hmm"


def test_each_embedding_imports_numpy_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """#3753: a failed import for each row took seconds."""
    import builtins

    rows = [{"object": "embedding", "index": i, "embedding": "AACAPwAAAEA="} for i in range(50)]
    network = ScriptedNetwork(then=reply(200, {"object": "list", "model": "m", "data": rows}))
    openai = client(network)
    usual, asked = builtins.__import__, list[str]()

    def noted(name: str, *more: Any, **options: Any) -> Any:
        asked.append(name)
        return usual(name, *more, **options)

    monkeypatch.setattr(builtins, "__import__", noted)
    found = openai.embeddings.create(model="m", input=["a"] * 50)
    assert [list(row.embedding) for row in found.data] == [[1.0, 2.0]] * 50
    assert asked.count("numpy") <= 1


def test_every_request_is_logged_at_info(
    server: OfflineServer, caplog: pytest.LogCaptureFixture
) -> None:
    """inspect_ai#5321: under a logger that nobody had silenced."""
    caplog.set_level(logging.INFO)
    with oaio.OpenAI(api_key="any", base_url=server.base_url) as openai:
        openai.models.list()
    assert not caplog.records


def test_the_key_is_in_the_debug_log(
    server: OfflineServer, caplog: pytest.LogCaptureFixture
) -> None:
    """#1082, #1196."""
    caplog.set_level(logging.DEBUG)
    with oaio.OpenAI(api_key="sk-very-secret", base_url=server.base_url) as openai:
        openai.models.list()
        with pytest.raises(oaio.NotFoundError):
            openai.models.retrieve("no-such-model")
    assert caplog.records
    assert "very-secret" not in caplog.text + str([vars(record) for record in caplog.records])


def test_importing_loads_everything() -> None:
    """#2819, #2339: half a second to two seconds."""
    program = "import sys, oaio; oaio.OpenAI(api_key='any'); print(*sys.modules)"
    loaded = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    ).stdout.split()
    unwanted = {"asyncio", "trio", "anyio", "httpx", "h2", "numpy", "pydantic", "email.message"}
    assert not unwanted & set(loaded)
    ours = [name for name in loaded if name.startswith("oaio_protocol.models.")]
    assert not [name for name in ours if "chat" in name or "responses" in name], ours


# What is proven elsewhere, or does not apply.

ELSEWHERE: dict[str, tuple[str, ...] | str] = {
    "#3269: long calls hang behind NAT, for there is no keepalive": (
        "backends/test_connections.py::test_sockets_send_at_once_and_notice_that_a_peer_is_gone",
    ),
    "PR3538: what a stream came to cannot be had if it was incomplete or failed": (
        "protocol/test_accumulate_responses.py::test_incomplete_has_the_reason",
        "protocol/test_accumulate_responses.py::test_failed_has_a_typed_error",
    ),
    "#1596, httpx#3215: few calls a second at 20 at once; prime-rl#1189: 200 ms for logprobs": (
        "a matter of speed: tests/benchmarks measures it"
    ),
    "#769, #874, #2688: connections leak, and after hours the pool is empty": (
        "backends/test_world.py::test_every_promise_is_kept",
        "backends/test_connections.py::test_failures_give_their_place_back",
        "backends/test_connections.py::test_a_call_that_is_cancelled_when_its_turn_comes_passes_it_on",
    ),
    "#769: a client shared by two loops or threads sticks": (
        "backends/test_lifecycle.py::test_two_loops_at_the_same_time",
        "backends/test_blocking.py::test_32_threads_share_4_connections",
    ),
    "#503: generator already running": (
        "backends/test_asyncio.py::test_two_tasks_cannot_read_one_stream",
        "backends/test_lifecycle.py::test_a_stream_that_is_closed_while_it_is_read_says_so",
    ),
    "LightRAG#3634: a stream that is dropped is left to the garbage collector": (
        "backends/test_lifecycle.py::test_a_stream_in_a_cycle_is_closed_by_the_garbage_collector",
        "backends/test_lifecycle.py::test_a_stream_that_outlives_its_loop_is_closed_when_it_is_dropped",
    ),
    "#3084, #2672, #2146: something leaks with every call": (
        "backends/test_lifecycle.py::test_a_call_leaves_nothing_for_the_garbage_collector",
    ),
    "#1254, #1777, #2440: Event loop is closed": (
        "backends/test_lifecycle.py::test_several_loops_in_turn",
        "backends/test_asyncio.py::test_a_loop_that_ends_with_everything_open",
        "backends/test_lifecycle.py::test_a_program_that_closes_nothing_ends_without_a_word",
    ),
    "#2629: every error can be pickled": ("protocol/test_errors.py::test_copies",),
    "PR3771: a retry uploads an empty body": (
        "protocol/test_exchange.py::test_a_retried_upload_is_read_from_its_beginning",
        "protocol/test_exchange.py::test_an_upload_that_cannot_be_read_again_is_sent_once",
        "backends/test_world.py::test_an_upload_that_can_be_read_once_is_not_redirected",
    ),
    "#2806, #3201, #2852: tool calls of compatible servers crash the helper": (
        "protocol/test_accumulate_chat.py::test_tool_calls_of_compatible_servers_keep_their_extras",
    ),
    "vllm#9951, ray#55046: iterables in requests are used up, or cannot be pickled": (
        "protocol/test_validation.py::test_iterables_that_are_used_up_are_left_alone",
        "protocol/test_validation.py::test_inputs_that_are_used_up_are_left_alone",
    ),
    "#2872, any-llm#1203: PydanticSerializationUnexpectedValue": "there is no pydantic",
    "#1915, #3594: a new HTTP library broke mocks and instrumentation": (
        "no HTTP library is in the public names; tests/contract/test_httpx.py is the adapter's"
    ),
    "#2120, #1894: Azure's URLs": ("contract/test_azure.py::test_the_same_request",),
    "asked for: a limit for the whole call, and one between two events": (
        "protocol/test_call.py::test_idle_between_events",
        "protocol/test_call.py::test_the_first_event_has_a_limit_of_its_own",
    ),
    "asked for: a retry policy as data": ("protocol/test_call.py::test_a_policy_of_ones_own",),
    "asked for: a rate limiter that is fed by x-ratelimit-*": (
        "backends/test_world.py::test_a_limiter_spares_the_server",
    ),
    "asked for: HTTP/2 built in": (
        "protocol/test_http2.py::test_an_upload_larger_than_the_windows_goes_out_as_they_open",
    ),
    "asked for: middleware": (
        "protocol/test_hooks.py::test_several_hooks_go_on_with_what_the_one_before_made",
    ),
    "asked for: resuming background responses": (
        "backends/test_resuming.py::test_a_stream_that_breaks_at_every_event",
    ),
    "asked for: WebSockets under trio": "nothing that goes wrong: new operations of the API",
}


@lru_cache
def names_in(path: Path) -> frozenset[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return frozenset(
        node.name
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
    )


@pytest.mark.parametrize("symptom", ELSEWHERE)
def test_what_is_said_to_be_proven_elsewhere_is(symptom: str) -> None:
    found = ELSEWHERE[symptom]
    if isinstance(found, str):
        assert found, "a reason is needed"
        return
    for where in found:
        path, _, name = where.partition("::")
        assert name in names_in(TESTS / path), f"{where} is gone"
