"""Connections, uploads and early answers, in virtual time: how one request goes out."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from typing import Any

import attrs
import pytest

from oaio.testing import (
    ScriptedNetwork,
    accept,
    block,
    close,
    delay,
    dns_failure,
    read,
    refuse,
    reply,
    reset,
    send,
    stall,
    tls_failure,
)
from oaio_protocol.actions import (
    Action,
    Close,
    Connect,
    Done,
    Failed,
    Ok,
    Outcome,
    PoolTimeout,
    ReadBody,
    Receive,
    Send,
    Sleep,
)
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import (
    APIError,
    APITimeoutError,
    AuthenticationError,
    ConnectError,
    ConnectionLostError,
    DNSError,
    NetworkError,
    OpenAIError,
    ProtocolError,
    TLSError,
)
from oaio_protocol.exchange import PIECE_SIZE
from oaio_protocol.http import Upload
from oaio_protocol.operations import Operation, models
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.telemetry import Warned
from oaio_protocol.timeouts import Timeout

MODELS = {"object": "list", "data": [{"id": "m", "object": "model"}]}
GOOD = reply(200, MODELS)


def settings(*, retries: int = 3, **limits: Any) -> Settings:
    return Settings.from_environment(
        {},
        api_key="sk-key",
        base_url="http://api.test/v1",
        retry=RetryPolicy(max_retries=retries),
        timeout=Timeout(**limits),
    )


def plain(**options: Any) -> Call:
    return Call(models.list_(), settings(**options), random=lambda: 0.0)


class Source:
    """Something to upload that notes what is read of it."""

    def __init__(self, size: int) -> None:
        self.content = bytes(i * 7 % 251 for i in range(size))
        self.offsets: list[int] = []

    def pread(self, offset: int, max_bytes: int) -> bytes:
        self.offsets.append(offset)
        return self.content[offset : offset + max_bytes]


def upload(source: Any, size: int, *, replayable: bool = True, **options: Any) -> Call:
    operation: Operation[Any] = attrs.evolve(
        models.list_(), method="POST", body=Upload(source, size, replayable)
    )
    return Call(operation, settings(**options), random=lambda: 0.0)


def failure(network: ScriptedNetwork, call: Call) -> OpenAIError:
    with pytest.raises(OpenAIError) as caught:
        network.run(call)
    return caught.value


def performed(network: ScriptedNetwork) -> list[type]:
    return [type(one.action) for one in network.performed]


# -- connecting ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("trouble", "error", "retried"),
    [
        (refuse(), ConnectError, True),
        (dns_failure(), DNSError, True),
        (tls_failure(), TLSError, False),
    ],
)
def test_no_connection(trouble: Any, error: type[OpenAIError], retried: bool) -> None:
    network = ScriptedNetwork(trouble, GOOD)
    if retried:
        _, page = network.run(plain())
        assert [model.id for model in page.data] == ["m"]
        assert network.clock.now == 0.5
    raised = failure(ScriptedNetwork(trouble), plain(retries=0))
    assert type(raised) is error
    assert raised.attempts == 1
    assert raised.retryable is retried
    assert isinstance(raised.__cause__, OSError)


def test_a_certificate_that_is_not_trusted_is_not_tried_again() -> None:
    network = ScriptedNetwork(tls_failure(), GOOD)
    assert failure(network, plain()).attempts == 1
    assert network.left == 1


def test_connecting_has_a_limit_of_its_own() -> None:
    network = ScriptedNetwork([delay(6), accept(), GOOD], GOOD)
    network.run(plain())
    assert network.clock.now == 5.5  # 5 s of the limit, 0.5 s of backoff
    raised = failure(ScriptedNetwork([stall(), accept()]), plain(retries=0))
    assert isinstance(raised, APITimeoutError)
    assert raised.which == "connect"
    assert "5 s" in raised.message


def test_waiting_in_the_queue_has_its_own_name() -> None:
    raised = answered(plain(retries=0), Failed(PoolTimeout()))
    assert isinstance(raised, APITimeoutError)
    assert raised.which == "pool"


def answered(call: Call, *outcomes: Outcome) -> OpenAIError:
    """Answer the first actions with `outcomes` and the next with what ends the call."""
    action: Action = call.start(0.0)
    for outcome in outcomes:
        while isinstance(action, Close):
            action = call.step(Ok(), 0.0)
        action = call.step(outcome, 0.0)
    while isinstance(action, Close):
        action = call.step(Ok(), 0.0)
    if isinstance(action, Sleep):
        call.abort()
        pytest.fail("the call would be tried again")
    assert isinstance(action, Done)
    assert action.error is not None
    return action.error


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ssl.SSLError(1, "wrong version number"), TLSError),
        (ssl.CertificateError("hostname mismatch"), TLSError),
        (socket.gaierror(-2, "Name or service not known"), DNSError),
        (OSError(113, "No route to host"), ConnectError),
        (ValueError("a bug of a backend"), ConnectError),
        (ConnectError("typed by the backend already"), ConnectError),
    ],
)
@pytest.mark.parametrize("connect", [5, 1000, None])  # the limit `connect`, or the total
def test_errors_are_known_by_name(
    error: Exception, expected: type[OpenAIError], connect: float | None
) -> None:
    raised = answered(plain(retries=0, connect=connect), Failed(error))
    assert type(raised) is expected
    assert raised is error or raised.__cause__ is error


@pytest.mark.parametrize("total", [None, 600.0])
def test_a_timeout_of_the_operating_system_is_no_limit_of_ours(total: float | None) -> None:
    """ETIMEDOUT comes from TCP itself, also where no limit was set; it can be tried again."""
    error = TimeoutError(110, "Connection timed out")
    call = plain(retries=0, total=total, connect=None)
    assert type(answered(call, Failed(error))) is ConnectError
    call = plain(retries=0, total=total)
    raised = answered(call, Ok(), Ok(), Failed(error))
    assert type(raised) is ConnectionLostError
    assert raised.retryable


def test_an_error_that_a_backend_typed_stays_as_it_is() -> None:
    error = ConnectionLostError("typed by the backend already")
    assert answered(plain(retries=0), Ok(), Ok(), Failed(error)) is error
    assert error.__cause__ is None


def test_no_limits_at_all() -> None:
    limits = dict.fromkeys(("total", "connect", "write", "idle", "first_event"))
    network = ScriptedNetwork([delay(1e6), accept(), delay(1e6), GOOD])
    network.run(plain(**limits))
    assert network.clock.now == 2e6
    raised = answered(plain(retries=0, **limits), Failed(PoolTimeout()))
    assert isinstance(raised, APITimeoutError)


# -- kept connections ----------------------------------------------------------------------------


def test_calls_in_a_row_use_one_connection() -> None:
    network = ScriptedNetwork(then=GOOD)
    for _ in range(5):
        network.run(plain())
    assert network.connections == 1


def test_an_answer_that_says_close_is_the_last_on_its_connection() -> None:
    network = ScriptedNetwork(then=reply(200, MODELS, {"connection": "close"}))
    for _ in range(3):
        network.run(plain())
    assert network.connections == 3


def test_a_connection_read_to_its_end_is_not_kept() -> None:
    """The body ended with the connection: there is nothing left to send a request on."""
    body = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{"object":"list","data":[]}'
    network = ScriptedNetwork([send(body), close()], GOOD)
    network.run(plain())
    network.run(plain())
    assert network.connections == 2
    assert performed(network).count(Connect) == 2


@pytest.mark.parametrize("end", [close(), reset()])
@pytest.mark.parametrize("before", [True, False])
def test_a_kept_connection_that_was_closed_is_replaced(end: Any, before: bool) -> None:
    """Before the request, that is EPIPE or ECONNRESET on the send; after it, an end or a reset
    instead of an answer. It is no attempt: no retry is used for it."""
    network = ScriptedNetwork([GOOD, end], GOOD) if before else ScriptedNetwork(GOOD, end, GOOD)
    network.run(plain())
    call = plain(retries=0)
    _, page = network.run(call)
    assert page.data
    assert call.attempts == 1
    assert network.clock.now == 0  # and nothing is waited for
    assert network.connections == 2
    last = [one.action for one in network.performed if isinstance(one.action, Connect)][-1]
    assert last.fresh


@pytest.mark.parametrize(
    "outcome",
    [Ok(b""), Failed(ConnectionResetError(104, "reset")), Failed(BrokenPipeError(32, "pipe"))],
)
def test_a_kept_connection_that_ends_instead_of_an_answer(outcome: Outcome) -> None:
    call = plain(retries=0)
    assert isinstance(call.start(0.0), Connect)
    assert isinstance(call.step(Ok(reused=True), 0.0), Send)
    assert isinstance(call.step(Ok(), 0.0), Receive)
    assert call.step(outcome, 0.0) == Close()
    connect = call.step(Ok(), 0.0)
    assert isinstance(connect, Connect)
    assert connect.fresh
    assert call.attempts == 1


def test_a_new_connection_that_ends_instead_of_an_answer_is_an_attempt() -> None:
    for end in (close(), reset()):
        raised = failure(ScriptedNetwork([end]), plain(retries=0))
        assert type(raised) is ConnectionLostError
        assert raised.retryable
        network = ScriptedNetwork([end], GOOD)
        network.run(plain())
        assert network.clock.now == 0.5


def test_a_kept_connection_that_ends_within_the_answer_is_an_attempt() -> None:
    network = ScriptedNetwork(GOOD, [send(b"HTTP/1.1 20"), close()])
    network.run(plain())
    assert type(failure(network, plain(retries=0))) is ConnectionLostError


def test_a_retry_goes_over_the_connection_of_the_failure() -> None:
    network = ScriptedNetwork(reply(429), reply(503), GOOD)
    network.run(plain())
    assert [request.connection for request in network.requests] == [1, 1, 1]
    assert performed(network).count(Connect) == 1
    assert Close not in performed(network)


def test_a_kept_connection_that_closes_between_attempts_is_replaced() -> None:
    network = ScriptedNetwork([reply(429), close()], GOOD)
    call = plain(retries=1)
    network.run(call)
    assert call.attempts == 2
    assert network.connections == 2


def test_a_broken_answer_closes_its_connection() -> None:
    network = ScriptedNetwork([send(b"SSH-2.0-OpenSSH\r\n\r\n")])
    raised = failure(network, plain())
    assert type(raised) is ProtocolError
    assert raised.attempts == 1
    assert performed(network)[-1] is Close


def test_what_follows_an_answer_closes_its_connection() -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n" + b'{"object":"list","data":[]}'
    network = ScriptedNetwork([send(answer + b"HTTP/1.1 200 OK\r\n")], GOOD)
    seen: list[Any] = []
    call = Call(models.list_(), settings(), observer=seen.append)
    network.run(call)
    assert any("after its answer" in one.message for one in seen if isinstance(one, Warned))
    network.run(plain())
    assert network.connections == 2


# -- uploads -------------------------------------------------------------------------------------

SIZE = 2 * PIECE_SIZE + 1000


def test_an_upload_is_read_piece_by_piece() -> None:
    source, network = Source(SIZE), ScriptedNetwork(GOOD)
    network.run(upload(source, SIZE))
    assert network.requests[0].body == source.content
    assert source.offsets == [0, PIECE_SIZE, 2 * PIECE_SIZE]
    sizes = [one.action.max_bytes for one in network.performed if isinstance(one.action, ReadBody)]
    assert sizes == [PIECE_SIZE, PIECE_SIZE, 1000]  # never more than was promised


def test_an_empty_upload() -> None:
    network = ScriptedNetwork(GOOD)
    network.run(upload(Source(0), 0))
    assert network.requests[0].headers["content-length"] == "0"
    assert ReadBody not in performed(network)


def test_a_large_body_in_memory_goes_in_pieces_as_well() -> None:
    body = b"[" + b" " * SIZE + b"]"
    operation: Operation[Any] = attrs.evolve(models.list_(), method="POST", body=body)
    network = ScriptedNetwork(GOOD)
    network.run(Call(operation, settings()))
    assert network.requests[0].body == body
    sends = [one.action for one in network.performed if isinstance(one.action, Send)]
    assert max(len(action.data) for action in sends) == PIECE_SIZE


def test_a_retried_upload_is_read_from_its_beginning() -> None:
    source, network = Source(SIZE), ScriptedNetwork(reply(503), GOOD)
    network.run(upload(source, SIZE))
    assert network.requests[1].body == source.content
    assert source.offsets == [0, PIECE_SIZE, 2 * PIECE_SIZE] * 2


def test_an_upload_that_cannot_be_read_again_is_sent_once() -> None:
    network = ScriptedNetwork(reply(503), GOOD)
    raised = failure(network, upload(Source(10), 10, replayable=False))
    assert raised.status_code == 503
    assert raised.attempts == 1
    assert network.left == 1


def test_it_is_tried_again_as_long_as_nothing_of_it_was_read() -> None:
    network = ScriptedNetwork(refuse(), GOOD)
    source = Source(10)
    network.run(upload(source, 10, replayable=False))
    assert source.offsets == [0]


def test_it_goes_over_no_second_connection_either() -> None:
    """A kept connection was closed, but perhaps after the upload was read from it."""
    network = ScriptedNetwork(GOOD, [read(10), close()], GOOD)
    network.run(plain())
    raised = failure(network, upload(Source(10), 10, replayable=False))
    assert type(raised) is ConnectionLostError
    assert network.left == 1


def test_a_kept_connection_is_replaced_under_an_upload() -> None:
    source, network = Source(SIZE), ScriptedNetwork([GOOD, close()], GOOD)
    network.run(plain())
    call = upload(source, SIZE, retries=0)
    network.run(call)
    assert call.attempts == 1
    assert network.requests[-1].body == source.content


def test_an_end_seen_between_two_pieces_replaces_a_kept_connection() -> None:
    call = upload(Source(SIZE), SIZE, retries=0)
    call.start(0.0)
    assert isinstance(call.step(Ok(reused=True), 0.0), Send)  # the head
    assert isinstance(call.step(Ok(), 0.0), ReadBody)
    assert isinstance(call.step(Ok(b"x" * PIECE_SIZE), 0.0), Send)
    look = call.step(Ok(), 0.0)
    assert look == Receive(look.max_bytes, 0.0)  # type: ignore[union-attr]
    assert isinstance(call.step(Ok(b""), 0.0), ReadBody)
    assert isinstance(call.step(Ok(b"x" * PIECE_SIZE), 0.0), Send)
    assert isinstance(call.step(Failed(BrokenPipeError(32, "Broken pipe")), 0.0), Receive)
    assert call.step(Ok(b""), 0.0) == Close()
    connect = call.step(Ok(), 0.0)
    assert isinstance(connect, Connect)
    assert connect.fresh


def test_an_upload_that_is_shorter_than_it_said() -> None:
    raised = failure(ScriptedNetwork(GOOD), upload(Source(5), 10))
    assert type(raised) is APIError
    assert "ended at byte 5" in raised.message


def test_an_upload_that_cannot_be_read() -> None:
    class Broken:
        def pread(self, offset: int, max_bytes: int) -> bytes:
            raise OSError(5, "Input/output error")

    network = ScriptedNetwork(GOOD)
    raised = failure(network, upload(Broken(), 10))
    assert "Input/output error" in raised.message
    assert isinstance(raised.__cause__, OSError)
    assert not raised.retryable
    assert performed(network)[-1] is Close


# -- early answers -------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [401, 413])
def test_an_answer_in_the_middle_of_an_upload(status: int) -> None:
    source = Source(SIZE)
    network = ScriptedNetwork([read(1), reply(status), close()])
    raised = failure(network, upload(source, SIZE))
    assert raised.status_code == status
    assert source.offsets == [0]  # the rest is not even read
    assert performed(network)[-1] is Close
    assert not network.requests[0].whole


def test_an_early_answer_on_a_connection_that_stays_open() -> None:
    network = ScriptedNetwork([read(1), reply(401)], GOOD)
    assert isinstance(failure(network, upload(Source(SIZE), SIZE)), AuthenticationError)
    network.run(plain())
    assert network.connections == 2  # the first waits for the rest of the upload


def test_an_answer_before_the_pipe_broke() -> None:
    network = ScriptedNetwork([read(0), reply(413), close()])
    raised = failure(network, upload(Source(SIZE), SIZE))
    assert raised.status_code == 413
    sends = [one.outcome for one in network.performed if isinstance(one.action, Send)]
    assert isinstance(sends[-1], Failed)


def test_a_pipe_that_breaks_without_an_answer() -> None:
    network = ScriptedNetwork([read(0), reset()])
    raised = failure(network, upload(Source(SIZE), SIZE, retries=0))
    assert type(raised) is ConnectionLostError
    assert raised.retryable


def test_a_server_that_reads_no_more() -> None:
    network = ScriptedNetwork([read(0), block()])
    raised = failure(network, upload(Source(SIZE), SIZE, retries=0, write=7))
    assert isinstance(raised, APITimeoutError)
    assert raised.which == "write"
    assert network.clock.now == 7


def test_a_server_that_reads_no_more_but_says_why() -> None:
    network = ScriptedNetwork([read(0), block(), delay(3), reply(401)], GOOD)
    raised = failure(network, upload(Source(SIZE), SIZE, retries=0, write=7))
    assert isinstance(raised, AuthenticationError)
    assert network.clock.now == 7
    network.run(plain())
    assert network.connections == 2


def test_a_server_that_pauses() -> None:
    source, network = Source(SIZE), ScriptedNetwork([read(1), block(50), read(), GOOD])
    network.run(upload(source, SIZE))
    assert network.clock.now == 50
    assert network.requests[0].body == source.content


@pytest.mark.parametrize("make", [plain, lambda **o: upload(Source(10), 10, **o)])
def test_a_request_that_was_not_sent_whole_costs_its_connection(make: Callable[..., Call]) -> None:
    """The answer's head came while the last piece could not be written, and the rest later."""
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: 27\r\n\r\n"
    call = make()
    action = call.start(0.0)
    sends = 0
    while not isinstance(action, Done):
        match action:
            case Send():
                sends += 1
                last = call.request.body_size == 0 or sends == 2
                outcome: Outcome = Failed(TimeoutError()) if last else Ok()
            case ReadBody():
                outcome = Ok(b"x" * 10)
            case Receive():
                outcome, answer = Ok(answer), b'{"object":"list","data":[]}'
            case _:
                outcome = Ok()
        action = call.step(outcome, 0.0)
    assert action.error is None
    assert not action.reusable


def test_a_broken_early_answer() -> None:
    network = ScriptedNetwork([read(1), send(b"SSH-2.0\r\n\r\n")])
    assert type(failure(network, upload(Source(SIZE), SIZE))) is ProtocolError


# -- limits of time ------------------------------------------------------------------------------


def test_the_total_counts_while_an_upload_is_sent() -> None:
    network = ScriptedNetwork([read(1), block(50), read(), stall()])
    raised = failure(network, upload(Source(SIZE), SIZE, total=55))
    assert isinstance(raised, APITimeoutError)
    assert raised.which == "total"
    assert network.clock.now == 55


def test_an_outcome_that_comes_too_late_ends_the_call() -> None:
    """A backend that takes longer than it was allowed does not make the call longer still."""
    call = plain(total=10)
    call.start(0.0)
    assert isinstance(call.step(Ok(), 5.0), Send)
    action = call.step(Ok(), 11.0)
    # The server may have said something in time; nothing is waited for.
    while not isinstance(action, Done):
        assert isinstance(action, Close) or action.deadline <= 11.0  # type: ignore[union-attr]
        action = call.step(Failed(TimeoutError()) if isinstance(action, Receive) else Ok(), 11.0)
    assert isinstance(action.error, APITimeoutError)
    assert action.error.which == "total"
    assert isinstance(action.error, NetworkError)


def test_an_answer_that_comes_too_late_ends_the_call() -> None:
    call = plain(total=10)
    call.start(0.0)
    call.step(Ok(), 0.0)
    call.step(Ok(), 0.0)
    assert call.step(Ok(b"HTTP/1.1 200 OK\r\n\r\n"), 11.0) == Close()
    done = call.step(Ok(), 11.0)
    assert isinstance(done, Done)
    assert isinstance(done.error, APITimeoutError)
    assert done.error.which == "total"
