"""`oaio.testing`, used as users use it for tests of their own."""

from __future__ import annotations

import asyncio
import gc
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import trio

import oaio
import oaio.testing
from oaio.testing import (
    ScriptedNetwork,
    ScriptError,
    VirtualClock,
    accept,
    answer,
    async_client,
    block,
    client,
    close,
    delay,
    dns_failure,
    read,
    record,
    record_calls,
    refuse,
    replay,
    reply,
    reset,
    send,
    stall,
    stream,
    tls_failure,
)
from oaio_protocol.actions import (
    Connect,
    Done,
    Emit,
    Failed,
    Joined,
    Ok,
    Outcome,
    Receive,
    SendRequest,
)
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.operations import chat, models
from oaio_protocol.telemetry import AttemptFailed

HELLO: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
CHUNK = {"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": None}]}


def ask_politely(openai: oaio.OpenAI) -> str:
    """What a user's code under test may look like: it falls back when the service is down."""
    try:
        return openai.chat.completions.create(**HELLO).choices[0].message.content or ""
    except oaio.APIStatusError as error:
        return f"sorry, {error.status_code}"
    except oaio.APITimeoutError as error:
        return f"sorry, too slow: {error.which}"
    except oaio.APIConnectionError as error:
        return f"sorry, {type(error).__name__}"


# -- the scripted network ------------------------------------------------------------------------


def test_the_example_of_the_package() -> None:
    network = ScriptedNetwork(refuse(), reply(429, headers={"retry-after": "20"}), answer())
    completion = client(network).chat.completions.create(**HELLO)
    assert completion.choices[0].message.content
    assert len(network.requests) == 2
    assert network.clock.now == 20.5


@pytest.mark.parametrize(
    ("trouble", "said", "seconds"),
    [
        (reply(500), "sorry, 500", 3.5),
        (refuse(), "sorry, ConnectError", 3.5),
        (dns_failure(), "sorry, DNSError", 3.5),
        (tls_failure(), "sorry, TLSError", 0),
        ([stall(), accept()], "sorry, too slow: connect", 23.5),
        (reset(), "sorry, ConnectionLostError", 3.5),
        (close(), "sorry, ConnectionLostError", 3.5),
        (send(b"SSH-2.0\r\n\r\n"), "sorry, ProtocolError", 0),
        (stall(), "sorry, too slow: total", 600),
        (reply(401), "sorry, 401", 0),
    ],
)
def test_code_of_ones_own_in_trouble(trouble: Any, said: str, seconds: float) -> None:
    network = ScriptedNetwork(then=trouble)
    assert ask_politely(client(network)) == said
    assert network.clock.now == seconds


def test_a_server_that_reads_no_more() -> None:
    network = ScriptedNetwork([read(0), block()])
    long: Any = [{"role": "user", "content": "x" * 100_000}]
    with pytest.raises(oaio.APITimeoutError) as caught:
        client(network, max_retries=0).chat.completions.create(model="m", messages=long)
    assert caught.value.which == "write"
    assert network.clock.now == 60
    assert not network.requests[0].whole


def test_a_stream_that_breaks_off() -> None:
    network = ScriptedNetwork(stream(CHUNK, delay(5), CHUNK, reset()))
    events = client(network).chat.completions.create(**HELLO, stream=True)
    with pytest.raises(oaio.StreamInterrupted) as caught:
        for _ in events:
            pass
    assert caught.value.received == 2
    assert network.clock.now == 5


def test_leaving_a_stream_early_drops_its_connection() -> None:
    network = ScriptedNetwork(stream(CHUNK, CHUNK), answer(), answer())
    openai = client(network)
    with openai.chat.completions.create(**HELLO, stream=True) as events:
        next(iter(events))
    openai.models.list()
    openai.models.list()
    assert [request.connection for request in network.requests] == [1, 2, 2]


def test_the_answers_of_the_offline_server() -> None:
    openai = client(ScriptedNetwork(then=answer()))
    streamed = openai.chat.completions.create(**HELLO, stream=True)
    text = "".join(c.choices[0].delta.content or "" for c in streamed if c.choices)
    assert text == openai.chat.completions.create(**HELLO).choices[0].message.content
    assert openai.embeddings.create(model="m", input="x").data[0].embedding
    with pytest.raises(oaio.NotFoundError):
        openai.models.retrieve("no-such-model")


@pytest.mark.parametrize(
    ("directive", "error"),
    [
        ("reset=2", oaio.StreamInterrupted),
        ("cut=2", oaio.StreamInterrupted),
        ("stall=2", oaio.StreamInterrupted),
        ("drop", oaio.APIConnectionError),
        ("close status=400", oaio.BadRequestError),
        ("status=503", oaio.InternalServerError),
    ],
)
def test_trouble_on_request(directive: str, error: type[Exception]) -> None:
    openai = client(ScriptedNetwork(then=answer()), max_retries=0)
    with pytest.raises(error):
        list(
            openai.chat.completions.create(
                **HELLO, stream=True, extra_headers={"x-offline": directive}
            )
        )


def test_what_came_in() -> None:
    network = ScriptedNetwork(delay(1), answer(), then=answer())
    openai = client(network, api_key="sk-mine", base_url="https://example.test/v2", timeout=1)
    with pytest.raises(oaio.APITimeoutError):
        openai.models.list()
    client(network, api_key="sk-mine").chat.completions.create(**HELLO)
    first, second = network.requests
    assert (first.method, first.target, first.connection, first.at) == ("GET", "/v2/models", 1, 0)
    assert first.headers["host"] == "example.test"
    assert first.headers["authorization"] == "Bearer sk-mine"
    assert second.json() == HELLO
    assert second.whole
    assert (second.connection, second.at) == (2, 1)
    assert "sk-mine" not in repr(network.requests)
    assert network.left == 0
    done = network.performed[0]
    assert isinstance(done.action, Connect)
    assert (done.began, done.ended, done.outcome) == (0, 0, Ok())


def test_replies() -> None:
    network = ScriptedNetwork(
        reply(404, {"error": {"message": "gone"}}),
        reply(404),
        reply(404, "in words"),
        reply(404, b"in bytes"),
        reply(499),
        reply(404, headers={"X-Request-Id": "req_7"}),
    )
    openai = client(network, max_retries=0)
    found = []
    for _ in range(6):
        with pytest.raises(oaio.APIStatusError) as caught:
            openai.models.list()
        found.append(caught.value)
    assert [error.message for error in found] == [
        "HTTP 404: gone",
        "HTTP 404: Not Found",
        "HTTP 404: in words",
        "HTTP 404: in bytes",
        "HTTP 499: Unknown",
        "HTTP 404: Not Found",
    ]
    assert found[-1].request_id == "req_7"
    assert network.connections == 1


def test_small_pieces() -> None:
    network = ScriptedNetwork(answer(), piece_size=1)
    assert client(network).models.list().data
    sizes = {
        len(one.outcome.data)
        for one in network.performed
        if isinstance(one.action, Receive) and isinstance(one.outcome, Ok)
    }
    assert sizes == {1}


def test_a_connection_that_takes_its_time() -> None:
    network = ScriptedNetwork([delay(3), accept(), delay(4), answer()])
    client(network).models.list()
    assert network.clock.now == 7


def test_kept_connections() -> None:
    network = ScriptedNetwork(
        answer(), answer(), [accept(), answer()], [answer(), close()], answer()
    )
    openai = client(network, max_retries=0)
    for _ in range(5):
        openai.models.list()
    assert [request.connection for request in network.requests] == [1, 1, 2, 2, 3]


def test_an_exchange_with_a_connection_of_its_own_ends_the_one_in_use() -> None:
    """A retry would go on over the connection of the 500; the server closes it instead."""
    network = ScriptedNetwork(reply(500), [accept(), answer()])
    client(network, max_retries=1).models.list()
    assert [request.connection for request in network.requests] == [1, 2]


def test_a_server_that_pauses_while_it_reads() -> None:
    network = ScriptedNetwork([read(0), block(20), read(), answer()])
    long: Any = [{"role": "user", "content": "x" * 100_000}]
    assert client(network).chat.completions.create(model="m", messages=long).choices
    assert network.clock.now == 20
    assert network.requests[0].whole


def test_two_hosts_share_no_connection() -> None:
    network = ScriptedNetwork(then=answer())
    openai = client(network)
    openai.models.list()
    openai.with_options(base_url="http://other.test/v1").models.list()
    openai.models.list()
    assert [request.connection for request in network.requests] == [1, 2, 1]


def test_what_a_script_lacks_is_said() -> None:
    with pytest.raises(ScriptError, match="one more request, after 1"):
        client(ScriptedNetwork(reply(500))).models.list()
    with pytest.raises(ScriptError, match="for ever"):
        client(ScriptedNetwork(stall()), timeout=None).models.list()
    with pytest.raises(ScriptError, match="before the connection is open"):
        client(ScriptedNetwork([answer(), accept()])).models.list()
    with pytest.raises(ScriptError, match="after the connection is open"):
        client(ScriptedNetwork([accept(), refuse()])).models.list()
    with pytest.raises(ScriptError, match="no connection"):
        ScriptedNetwork().line(_call().request).perform(Receive(1, 0.0))
    with pytest.raises(ScriptError, match="does not perform"):
        ScriptedNetwork().line(_call().request).perform(SendRequest(_call().request, 0.0))


def test_options_and_observers_are_the_real_ones() -> None:
    told: list[Any] = []
    network = ScriptedNetwork(reply(500), then=answer())
    openai = client(network, observer=told.append, max_retries=1)
    openai.with_options(timeout=9).models.list()
    assert [type(one) for one in told].count(AttemptFailed) == 1
    assert openai.max_retries == 1
    openai.close()
    with pytest.raises(oaio.ClientClosedError):
        openai.models.list()


def test_jitter_is_in_the_tests_hand() -> None:
    network = ScriptedNetwork(reply(500), answer())
    network.random = lambda: 0.999999
    client(network).models.list()
    assert network.clock.now == pytest.approx(0.375, abs=1e-3)


# -- the clock -----------------------------------------------------------------------------------


def test_the_clock() -> None:
    clock = VirtualClock(5)
    clock.advance(1.5)
    assert clock() == clock.now == 6.5
    clock.wait_until(3)
    assert clock.now == 6.5
    clock.wait_until(8)
    assert clock.now == 8
    clock.jump(2)
    assert clock.now == 2
    assert repr(clock) == "VirtualClock(2)"
    for seconds in (-1, float("nan")):
        with pytest.raises(ValueError, match="does not pass"):
            clock.advance(seconds)


def test_one_clock_for_two_networks() -> None:
    clock = VirtualClock()
    for _ in range(2):
        client(ScriptedNetwork(reply(500), answer(), clock=clock)).models.list()
    assert clock.now == 1


# -- the async client ----------------------------------------------------------------------------

RUNS: list[Callable[[Any], Any]] = [asyncio.run, lambda main: trio.run(lambda: main)]


@pytest.mark.parametrize("run", RUNS, ids=["asyncio", "trio"])
def test_the_async_client(run: Callable[[Any], Any]) -> None:
    network = ScriptedNetwork(refuse(), answer(), answer(), stall())

    async def main() -> list[str]:
        async with async_client(network, timeout=30) as openai:
            texts = [(await openai.chat.completions.create(**HELLO)).choices[0].message.content]
            events = await openai.chat.completions.create(**HELLO, stream=True)
            texts.append(
                "".join([c.choices[0].delta.content or "" async for c in events if c.choices])
            )
            with pytest.raises(oaio.APITimeoutError):
                await openai.models.list()
        return texts

    first, second = run(main())
    assert first == second
    assert network.clock.now == 30.5
    assert network.connections == 1


# -- recorded calls ------------------------------------------------------------------------------

KEY = "sk-secret-of-mine"


def failing() -> ScriptedNetwork:
    body = {"error": {"message": f"the key {KEY} is wrong"}}
    return ScriptedNetwork(refuse(), reply(503), [delay(2), reply(401, body)])


def test_recording_and_replaying_a_failure() -> None:
    openai = client(failing(), api_key=KEY)
    calls = record_calls(openai)
    with pytest.raises(oaio.AuthenticationError) as then:
        openai.models.list()
    (call,) = calls
    text = json.dumps(call.trace, allow_nan=False)
    assert KEY not in text
    again = client(replay(json.loads(text)), api_key="another and longer key, or a shorter one")
    with pytest.raises(oaio.AuthenticationError) as now:
        again.models.list()
    assert now.value.attempts == then.value.attempts == 3
    assert now.value.status_code == 401


@pytest.mark.parametrize(
    "script",
    [
        [answer()],
        [stream(CHUNK, delay(3), CHUNK, reset())],
        [stream(CHUNK, b": \xff\xfe\n\n", CHUNK, stall())],
        [dns_failure(), tls_failure()],
        [[stall(), accept()], answer()],
        [reply(429, headers={"retry-after": "Sun, 15 Jun 2025 15:06:50 GMT"}), answer()],
    ],
)
def test_a_replayed_stream_is_the_same(script: list[Any]) -> None:
    network = ScriptedNetwork(*script, piece_size=40)
    network.random = iter([0.125, 0.75, 0.5, 0.25]).__next__

    def take(openai: Any) -> tuple[list[Any], type | None]:
        events = []
        try:
            for event in openai.chat.completions.create(**HELLO, stream=True):
                events.append(event)
                network.clock.advance(1)
        except oaio.OpenAIError as error:
            return events, type(error)
        return events, None

    recorded = client(network, timeout=oaio.Timeout(write=None))
    calls = record_calls(recorded)
    then = take(recorded)
    trace = json.loads(json.dumps(calls[0].trace))
    assert take(client(replay(trace), timeout=oaio.Timeout(write=None))) == then


def _call(**options: Any) -> Call:
    settings = Settings.from_environment({}, api_key=KEY, base_url="http://api.test/v1", **options)
    return Call(chat.create(**HELLO, stream=True), settings)


def test_recording_a_call_of_ones_own_loop() -> None:
    recorded = record(_call())
    network = ScriptedNetwork(stream(CHUNK, CHUNK))
    events, _ = network.run(recorded)  # type: ignore[arg-type]
    assert recorded.attempts == 1
    replayed = oaio.testing.ReplayedCall(_call(), recorded.trace)
    again, done = replayed.run()
    assert again == events
    assert done.error is None
    assert done.reusable


def test_a_key_in_two_pieces_is_masked() -> None:
    network = ScriptedNetwork(reply(401, f"bad key {KEY}, sorry"), piece_size=7)
    recorded = record(_call())
    with pytest.raises(oaio.AuthenticationError):
        network.run(recorded)  # type: ignore[arg-type]
    received = "".join(step["outcome"]["data"] for step in recorded.trace["steps"][1:])
    assert f"bad key {'*' * len(KEY)}, sorry" in received


def test_a_trace_that_does_not_fit_is_said() -> None:
    openai = client(ScriptedNetwork(then=answer()))
    calls = record_calls(openai)
    openai.models.list()
    with pytest.raises(ScriptError, match="recorded was"):
        client(replay(calls[0].trace)).models.retrieve("m")
    with pytest.raises(ScriptError, match="no trace"):
        client(replay()).models.list()
    short = {**calls[0].trace, "steps": calls[0].trace["steps"][:2]}
    with pytest.raises(ScriptError, match="given up here"):
        client(replay(short)).models.list()


def test_a_recorded_call_that_is_given_up() -> None:
    recorded = record(_call())
    recorded.start(0.0)
    recorded.abort()
    assert [step["action"]["do"] for step in recorded.trace["steps"]] == ["Connect"]


def test_recordings_are_of_http1(own_server: oaio.testing.OfflineServer) -> None:
    options: Any = {"api_key": KEY, "base_url": own_server.base_url}
    with (
        oaio.OpenAI(http2="prior-knowledge", **options) as openai,
        pytest.raises(oaio.ConfigurationError, match="http2=False"),
    ):
        record_calls(openai)
    with oaio.OpenAI(http2=False, **options) as openai:
        calls = record_calls(openai)
        openai.models.list()
    assert calls[0].trace["steps"][-1]["action"]["do"] == "Done"


def test_a_call_of_ones_own_over_http2_is_not_recorded() -> None:
    recorded = record(_call())
    recorded.start(0.0)
    with pytest.raises(oaio.ConfigurationError, match=r"HTTP/1\.1"):
        recorded.step(Joined(stream=None), 0.0)


class UnheardError(Exception):
    """An error of some other HTTP stack."""


def test_recording_at_the_message_seam() -> None:
    def make() -> Call:
        settings = Settings.from_environment({}, api_key=KEY, base_url="http://api.test/v1")
        return Call(models.list_(), settings, seam="message")

    outcomes: list[Outcome] = [
        Failed(UnheardError("what", 3.5)),
        Ok(),
        Ok(),
        Ok(head=ResponseHead(200, Headers.of({"content-type": "application/json", "x": KEY}))),
        Ok(b'{"object":"list","data":[]}'),
        Ok(),
    ]
    recorded = record(make())
    action = recorded.start(0.0)
    for outcome in outcomes:
        action = recorded.step(outcome, 1.0)
    assert isinstance(action, Done)
    text = json.dumps(recorded.trace)
    assert KEY not in text
    events, done = oaio.testing.ReplayedCall(make(), json.loads(text)).run()
    assert events == []
    assert done.result.data == []


def test_recording_an_upload() -> None:
    import attrs

    from oaio_protocol.http import Upload

    class Source:
        def pread(self, offset: int, max_bytes: int) -> bytes:
            return b"\x00\xff!"[offset : offset + max_bytes]

    settings = Settings.from_environment({}, api_key=KEY, base_url="http://api.test/v1")
    operation = attrs.evolve(models.list_(), method="POST", body=Upload(Source(), 3))
    network = ScriptedNetwork(reply(200, {"object": "list", "data": []}))
    recorded = record(Call(operation, settings))
    network.run(recorded)  # type: ignore[arg-type]
    trace = json.loads(json.dumps(recorded.trace))
    assert oaio.testing.ReplayedCall(Call(operation, settings), trace).run()[1].error is None
    assert network.requests[0].body == b"\x00\xff!"


def test_emitted_events_are_in_the_trace() -> None:
    recorded = record(_call())
    ScriptedNetwork(stream(CHUNK)).run(recorded)  # type: ignore[arg-type]
    emitted = [s["action"] for s in recorded.trace["steps"] if s["action"]["do"] == Emit.__name__]
    assert json.loads(emitted[0]["event"])["id"] == "c"


# -- the package and the fixtures ----------------------------------------------------------------


def test_every_public_name() -> None:
    for name in oaio.testing.__all__:
        assert getattr(oaio.testing, name) is not None
    with pytest.raises(AttributeError, match="no attribute"):
        _ = oaio.testing.nothing


def run_python(*arguments: str, where: Path | None = None) -> str:
    done = subprocess.run(
        [sys.executable, *arguments], capture_output=True, text=True, check=False, cwd=where
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def test_the_plugin_costs_little() -> None:
    """pytest loads it in every environment where the package is installed, needed or not."""
    heavy = ["trio", "anyio", "asyncio", "ssl", "http.server", "oaio.offline", "orjson"]
    program = f"""
import sys
sys.modules.update(pytest=__import__("types").ModuleType("pytest"))
sys.modules["pytest"].fixture = lambda function=None, **_: function or (lambda f: f)
before = set(sys.modules)
import oaio.testing.pytest_plugin
print([name for name in {heavy!r} if name in set(sys.modules) - before])
"""
    assert run_python("-c", program) == "[]\n"


USERS_TESTS = """
import pytest
import oaio

first_url = None

def test_a_client_for_it(oaio_client, offline_server):
    global first_url
    first_url = offline_server.base_url
    assert oaio_client.models.list().data
    assert [request.path for request in offline_server.requests] == ["/v1/models"]
    assert oaio_client.base_url == offline_server.base_url

def test_each_test_finds_it_reset(offline_server):
    assert offline_server.requests == []
    assert offline_server.connections == 0
    assert offline_server.base_url == first_url

@pytest.mark.parametrize("again", [1, 2])
def test_directives_count_anew(oaio_client, again):
    once = {"x-offline": "status=503 times=1"}
    client = oaio_client.with_options(max_retries=0, default_headers=once)
    with pytest.raises(oaio.InternalServerError):
        client.models.list()
    assert client.models.list().data

def test_it_may_be_closed(offline_server):
    offline_server.close()

def test_then_it_is_started_again(oaio_client):
    assert oaio_client.models.list().data
"""


def test_the_fixtures_in_a_project_of_ones_own(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(USERS_TESTS)
    said = run_python("-m", "pytest", "-q", "-W", "error", "-p", "no:cacheprovider", where=tmp_path)
    assert "6 passed" in said
    described = run_python("-m", "pytest", "--fixtures", "-q", "--no-header", where=tmp_path)
    assert "offline_server" in described
    assert "oaio_client" in described


def test_the_fixture_is_here_as_well(offline_server: oaio.testing.OfflineServer) -> None:
    with oaio.OpenAI(api_key="any", base_url=offline_server.base_url) as openai:
        assert openai.chat.completions.create(**HELLO).choices
    assert len(offline_server.requests) == 1


def test_nothing_is_left_behind() -> None:
    network = ScriptedNetwork(then=stream(CHUNK, CHUNK))
    for _ in range(3):
        client(network).chat.completions.create(**HELLO, stream=True)
    gc.collect()  # warnings are errors here
    assert network.connections == 3
