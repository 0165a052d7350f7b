"""Whole calls in virtual time: what happens to a request, and what the application gets of it."""

from __future__ import annotations

import gzip
import json
import pickle
import traceback
from collections.abc import Iterator
from typing import Any

import attrs
import pytest

from oaio.testing import (
    ScriptedNetwork,
    accept,
    block,
    close,
    delay,
    read,
    refuse,
    reply,
    reset,
    send,
    stall,
    stream,
)
from oaio_protocol.actions import (
    Action,
    Close,
    Connect,
    Done,
    Emit,
    Failed,
    Ok,
    Outcome,
    Receive,
    Send,
    SendRequest,
    Sleep,
)
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import (
    APIError,
    APIStatusError,
    APITimeoutError,
    AuthenticationError,
    BadRequestError,
    ConflictError,
    ConnectionLostError,
    ContentFilteredError,
    DeserializationError,
    DNSError,
    EventTooLargeError,
    NotFoundError,
    OpenAIError,
    PermissionDeniedError,
    ProtocolError,
    QuotaExceededError,
    RateLimitError,
    ResponseError,
    ServerError,
    StreamConnectionLostError,
    StreamInterrupted,
    StreamTimeoutError,
    UnexpectedContentError,
    UnprocessableEntityError,
)
from oaio_protocol.http import Endpoint, Headers, ResponseHead
from oaio_protocol.http.redirects import redirected
from oaio_protocol.operations import Operation, chat, models, responses
from oaio_protocol.retry import Failure, Retry, RetryPolicy
from oaio_protocol.telemetry import AttemptFailed, CallFinished, Warned
from oaio_protocol.timeouts import Timeout

KEY = "sk-very-secret-key"
MODELS = {"object": "list", "data": [{"id": "m", "object": "model"}]}
GOOD = reply(200, MODELS)


def chunk(text: str | None = None, finish: str | None = None, index: int = 0) -> dict[str, Any]:
    choice = {"index": index, "delta": {"content": text}, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "choices": [choice]}


STREAM = stream(chunk("a"), chunk("b"), chunk(finish="stop"))
MESSAGES: Any = [{"role": "user", "content": "Hello"}]


class Rig:
    """A call on a scripted network, and all that came of it."""

    def __init__(
        self,
        *exchanges: Any,
        operation: Operation[Any] | None = None,
        pause: float = 0.0,
        retries: int = 3,
        limits: Timeout | None = None,
        seam: str = "bytes",
        piece_size: int | None = None,
        **options: Any,
    ) -> None:
        self.network = ScriptedNetwork(*exchanges, piece_size=piece_size)
        options.setdefault("retry", RetryPolicy(max_retries=retries))
        self.settings = Settings.from_environment(
            {}, api_key=KEY, base_url="http://api.test/v1", timeout=limits or Timeout(), **options
        )
        self.operation = models.list_() if operation is None else operation
        self.pause, self.seam = pause, seam
        self.told: list[Any] = []
        self.events: list[Any] = []
        self.done: Done | None = None
        self.call: Call

    def run(self) -> Rig:
        """Go through one call, which may end well or not."""
        network, clock = self.network, self.network.clock
        self.call = Call(
            self.operation,
            self.settings,
            random=lambda: 0.0,
            epoch=network.epoch,
            observer=self.told.append,
        )
        self.events = []
        line = network.line(self.call.request)
        action = self.call.start(clock.now)
        while not isinstance(action, Done):
            if isinstance(action, Emit):
                self.events.append(action.event)
                clock.advance(self.pause)
                action = self.call.step(Ok(), clock.now)
            else:
                action = self.call.step(line.perform(action), clock.now)
        line.release(reusable=action.reusable)
        self.done = action
        return self

    @property
    def result(self) -> Any:
        assert self.done is not None
        assert self.done.error is None
        return self.done.result

    @property
    def error(self) -> OpenAIError:
        assert self.done is not None
        assert self.done.error is not None
        return self.done.error

    @property
    def text(self) -> str:
        found = (c.delta.content for event in self.events for c in event.choices)
        return "".join(filter(None, found))

    @property
    def now(self) -> float:
        return self.network.clock.now

    @property
    def warnings(self) -> list[str]:
        return [one.message for one in self.told if isinstance(one, Warned)]

    @property
    def failures(self) -> list[AttemptFailed]:
        return [one for one in self.told if isinstance(one, AttemptFailed)]

    @property
    def slept(self) -> list[float]:
        performed = self.network.performed
        return [one.ended - one.began for one in performed if isinstance(one.action, Sleep)]


def streamed(*exchanges: Any, **options: Any) -> Rig:
    operation = chat.create(model="m", messages=MESSAGES, stream=True)
    return Rig(*exchanges, operation=operation, **options).run()


def plain(*exchanges: Any, **options: Any) -> Rig:
    return Rig(*exchanges, **options).run()


# -- it goes well --------------------------------------------------------------------------------


def test_a_plain_call() -> None:
    rig = plain(GOOD)
    assert [model.id for model in rig.result.data] == ["m"]
    assert rig.result._response.status_code == 200
    request = rig.network.requests[0]
    assert (request.method, request.target) == ("GET", "/v1/models")
    assert request.headers["authorization"] == f"Bearer {KEY}"
    assert rig.call.attempts == 1
    finished = rig.told[-1]
    assert isinstance(finished, CallFinished)
    assert (finished.outcome, finished.attempts, finished.seconds) == ("completed", 1, 0.0)
    assert finished.result is rig.result


def test_a_stream() -> None:
    rig = streamed([delay(1), STREAM])
    assert rig.text == "ab"
    assert rig.result is None
    assert rig.call.handed_over == 3
    assert rig.network.requests[0].json()["stream"] is True
    assert isinstance(rig.told[-1], CallFinished)
    assert (rig.told[-1].seconds, rig.told[-1].events) == (1, 3)


def test_five_streams_use_one_connection() -> None:
    rig = Rig(*[STREAM] * 5, operation=chat.create(model="m", messages=MESSAGES, stream=True))
    for _ in range(5):
        assert rig.run().text == "ab"
    assert rig.network.connections == 1


@pytest.mark.parametrize("piece_size", [1, 2, 3, 7, 50, 1000])
def test_any_pieces_give_the_same_events(piece_size: int) -> None:
    whole, cut = streamed(STREAM), streamed(STREAM, piece_size=piece_size)
    assert cut.events == whole.events
    assert cut.done == whole.done


def test_events_in_one_piece_are_handed_over_one_by_one() -> None:
    data = b"".join(b"data: %b\n\n" % json.dumps(chunk(t)).encode() for t in "xyz")
    rig = streamed(stream(data))
    assert [e.choices[0].delta.content for e in rig.events] == ["x", "y", "z"]


def test_a_stream_asks_for_no_more_before_the_application_does() -> None:
    """Between two events nothing is received: whoever stops reading stops the network."""
    call = Rig(operation=chat.create(model="m", messages=MESSAGES, stream=True)).settings
    steps = Call(chat.create(model="m", messages=MESSAGES, stream=True), call)
    steps.start(0.0)
    steps.step(Ok(), 0.0)
    steps.step(Ok(), 0.0)
    data = b"HTTP/1.1 200 OK\r\n\r\n" + b"".join(
        b"data: %b\n\n" % json.dumps(chunk(t)).encode() for t in "ab"
    )
    assert isinstance(steps.step(Ok(data), 0.0), Receive | Emit)
    assert isinstance(steps.step(Ok(), 0.0), Emit)
    assert isinstance(steps.step(Ok(), 0.0), Receive)


# -- the table of failures -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "error", "retried"),
    [
        (400, BadRequestError, False),
        (401, AuthenticationError, False),
        (403, PermissionDeniedError, False),
        (404, NotFoundError, False),
        (408, APIStatusError, True),
        (409, ConflictError, True),
        (418, APIStatusError, False),
        (422, UnprocessableEntityError, False),
        (429, RateLimitError, True),
        (500, ServerError, True),
        (503, ServerError, True),
        (599, ServerError, True),
        (304, APIStatusError, False),
    ],
)
@pytest.mark.parametrize("start", [plain, streamed])
def test_error_answers(status: int, error: type[OpenAIError], retried: bool, start: Any) -> None:
    good = GOOD if start is plain else STREAM
    first = start(reply(status), good)
    if retried:
        assert first.result is not None or first.text == "ab"
        assert first.now == 0.5
        assert [one.delay for one in first.failures] == [0.5]
    else:
        assert type(first.error) is error
        assert first.error.attempts == 1
    raised = start(reply(status), retries=0).error
    assert type(raised) is error
    assert raised.status_code == status
    assert raised.retryable is retried


def test_a_used_up_quota_is_not_tried_again() -> None:
    body = {"error": {"message": "You exceeded your quota", "code": "insufficient_quota"}}
    rig = plain(reply(429, body, {"x-should-retry": "true", "retry-after": "1"}))
    assert type(rig.error) is QuotaExceededError
    assert rig.error.code == "insufficient_quota"
    assert rig.now == 0


def test_refused_content() -> None:
    error = {"message": "no", "code": "content_policy_violation", "type": "x", "param": "p"}
    body = {"error": error}
    raised = plain(reply(400, body, {"x-request-id": "req_1"})).error
    assert type(raised) is ContentFilteredError
    assert (raised.param, raised.type, raised.request_id) == ("p", "x", "req_1")


def test_the_server_says_whether_to_retry() -> None:
    assert plain(reply(503, None, {"x-should-retry": "false"})).error.attempts == 1
    assert plain(reply(400, None, {"x-should-retry": "true"}), GOOD).result


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"retry-after": "7"}, 7.0),
        ({"retry-after": "0"}, 0.0),
        ({"retry-after-ms": "1500", "retry-after": "7"}, 1.5),
        # The clock's 0 is 15:06:40.
        ({"retry-after": "Sun, 15 Jun 2025 15:06:50 GMT"}, 10.0),
        (
            {
                "retry-after": "Mon, 01 Jan 2024 00:00:20 GMT",
                "date": "Mon, 01 Jan 2024 00:00:05 GMT",
            },
            15.0,
        ),
        ({"retry-after": "soon"}, 0.5),
        ({}, 0.5),
    ],
)
def test_how_long_is_waited(headers: dict[str, str], seconds: float) -> None:
    rig = plain(reply(429, None, headers), GOOD)
    assert rig.result
    assert rig.slept == [seconds]


def test_a_server_may_not_make_us_wait_for_long() -> None:
    rig = plain(reply(429, None, {"retry-after": "61"}), GOOD)
    assert isinstance(rig.error, RateLimitError)
    assert rig.error.retry_after == 61
    assert rig.now == 0


def test_backoff_grows_up_to_its_limit() -> None:
    rig = plain(*[reply(500)] * 8, GOOD, retries=8)
    assert rig.slept == [0.5, 1, 2, 4, 8, 8, 8, 8]
    assert rig.call.attempts == 9


def test_retries_end() -> None:
    rig = plain(*[reply(500)] * 4)
    assert isinstance(rig.error, ServerError)
    assert rig.error.attempts == 4
    assert [one.delay for one in rig.failures] == [0.5, 1, 2, None]
    assert "3 retries" in rig.failures[-1].reason


def test_different_troubles_in_a_row() -> None:
    rig = plain(refuse(), reply(429), reset(), GOOD)
    assert rig.result
    assert len(rig.failures) == 2
    assert isinstance(rig.told[-1], CallFinished)
    # The kept connection of the 429 was reset, which is no attempt, and replaced.
    assert rig.network.connections == 2


class Stubborn:
    """A policy that always waits for so long."""

    def __init__(self, seconds: float) -> None:
        self.seconds = seconds
        self.asked: list[Failure] = []

    def decide(self, failure: Failure, random: float) -> Retry:
        self.asked.append(failure)
        return Retry(self.seconds, "because")


def test_a_policy_of_ones_own() -> None:
    policy = Stubborn(0.25)
    rig = plain(reply(400), reply(404), GOOD, retry=policy)
    assert rig.result
    assert rig.slept == [0.25, 0.25]
    assert [failure.attempt for failure in policy.asked] == [1, 2]


def test_no_policy_makes_a_call_longer_than_its_total() -> None:
    rig = plain(reply(500), retry=Stubborn(31), limits=Timeout.of(30))
    assert isinstance(rig.error, ServerError)
    assert rig.now == 0


def test_no_policy_makes_a_stream_begin_again() -> None:
    rig = streamed(stream(chunk("a"), reset()), STREAM, retry=Stubborn(0))
    assert isinstance(rig.error, StreamInterrupted)


# -- answers that are not what was asked for -----------------------------------------------------


def test_another_content_type_is_read_all_the_same() -> None:
    rig = plain(reply(200, json.dumps(MODELS)))
    assert rig.result.data[0].id == "m"
    assert "text/plain" in rig.warnings[0]


def test_a_stream_of_another_content_type_is_read_all_the_same() -> None:
    rig = streamed(stream(chunk("a"), headers={"Content-Type": "text/plain"}))
    assert rig.text == "a"
    assert "text/plain" in rig.warnings[0]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("<html>Sign in</html>", UnexpectedContentError),
        ("", UnexpectedContentError),
        (b'{"object": "list", "data": [', UnexpectedContentError),
    ],
)
def test_an_answer_that_is_not_json(body: object, error: type[OpenAIError]) -> None:
    raised = plain(reply(200, body)).error
    assert type(raised) is error
    assert not raised.retryable
    assert raised.status_code == 200


@pytest.mark.parametrize("body", [b"", b"{", b"\xff", b"nope", b"[" * 100_000, b'{"a": NaN}'])
def test_broken_json(body: bytes) -> None:
    for headers in ({"content-type": "application/json"}, {"content-type": ""}):
        raised = plain(reply(200, body, headers)).error
        assert type(raised) is DeserializationError
        if body:
            assert raised.body


def test_an_answer_without_content_is_no_failure() -> None:
    operation = models.delete("ft:gpt-5:mine")
    call = Call(operation, Settings.from_environment({}, api_key="sk-x"))
    call.start(0.0)
    call.step(Ok(), 0.0)
    call.step(Ok(), 0.0)
    done = call.step(Ok(b"HTTP/1.1 204 No Content\r\n\r\n"), 0.0)
    assert done == Done(result=None, reusable=True)


def test_json_with_a_byte_order_mark() -> None:
    body = b"\xef\xbb\xbf" + json.dumps(MODELS).encode()
    assert plain(reply(200, body, {"content-type": "application/json"})).result.data


@pytest.mark.parametrize("value", [[], 7, "text", None, {"data": 7}])
def test_json_of_another_shape(value: object) -> None:
    """It decodes or it is a typed error; nothing else comes out."""
    rig = plain(reply(200, json.dumps(value).encode(), {"content-type": "application/json"}))
    assert rig.done is not None
    assert rig.done.error is None or isinstance(rig.done.error, ResponseError)


def test_an_operation_that_reads_badly() -> None:
    def broken(value: Any, strict: bool) -> Any:
        raise KeyError("missing")

    raised = plain(GOOD, operation=attrs.evolve(models.list_(), read=broken)).error
    assert type(raised) is DeserializationError
    assert "missing" in raised.message
    assert isinstance(raised.__cause__, KeyError)


def test_an_operation_that_refuses_what_it_reads() -> None:
    def broken(value: Any, strict: bool) -> Any:
        raise BadRequestError("no")

    assert type(plain(GOOD, operation=attrs.evolve(models.list_(), read=broken)).error) is (
        BadRequestError
    )


def test_an_error_in_an_answer_of_200() -> None:
    body = {"error": {"message": "slow down", "code": "rate_limit_exceeded"}}
    assert isinstance(plain(reply(200, body), retries=0).error, RateLimitError)
    assert plain(reply(200, body), GOOD).result


@pytest.mark.parametrize("status", [200, 400])
def test_a_body_that_is_too_large(status: int) -> None:
    body = b'{"object":"list","data":["' + b"x" * 200_000
    rig = plain(reply(status, body, {"content-type": "application/json"}), max_body_size=100_000)
    assert type(rig.error) is (ProtocolError if status == 200 else BadRequestError)
    assert rig.error.attempts == 1
    assert rig.error.body
    assert isinstance(rig.network.performed[-1].action, Close)


def test_a_body_that_grows_too_large() -> None:
    rig = plain(reply(200, b"[" + b" " * 100_000), max_body_size=50_000, piece_size=9000)
    assert type(rig.error) is ProtocolError
    assert "50000 bytes" in rig.error.message


def test_a_body_just_small_enough() -> None:
    body = json.dumps(MODELS).encode()
    options = {"content-type": "application/json"}
    assert plain(reply(200, body, options), max_body_size=len(body)).result
    assert plain(reply(200, body, options), max_body_size=len(body) - 1).error


def test_a_huge_error_body_does_not_hide_the_error() -> None:
    for piece_size in (None, 1000):
        rig = plain(reply(503, "sorry " * 50_000), retries=0, piece_size=piece_size)
        assert isinstance(rig.error, ServerError)
        assert "sorry" in rig.error.message
        assert "could not be read" in rig.warnings[0]


HEAD_503 = b"HTTP/1.1 503 Service Unavailable\r\nContent-Length: 100\r\n\r\n"


@pytest.mark.parametrize("end", [stall(), reset(), close()])
def test_an_error_body_that_does_not_come_does_not_hide_the_error(end: Any) -> None:
    rig = plain([send(HEAD_503 + b"sorry"), end], retries=0)
    assert isinstance(rig.error, ServerError)
    assert rig.error.attempts == 1
    assert "could not be read" in rig.warnings[0]
    assert rig.now in (0, 60)
    assert plain([send(HEAD_503), end], GOOD).result


@pytest.mark.parametrize("end", [reset(), close()])
def test_a_body_that_breaks_off_is_fetched_again(end: Any) -> None:
    broken = send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"object"')
    assert plain([broken, end], GOOD).result
    assert isinstance(plain([broken, end], retries=0).error, ConnectionLostError)


def test_a_body_that_stalls() -> None:
    broken = send(b'HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"object"')
    rig = plain([broken, stall()], retries=0)
    assert isinstance(rig.error, APITimeoutError)
    assert rig.error.which == "idle"
    assert rig.now == 60


# -- streams that are none, or not whole ---------------------------------------------------------


@pytest.mark.parametrize("kind", ["text/html", "text/event-stream", "application/json"])
def test_a_web_page_for_a_stream(kind: str) -> None:
    rig = streamed(reply(200, "<!doctype html><p>Sign in", {"content-type": kind}))
    assert type(rig.error) is UnexpectedContentError
    assert "doctype" in str(rig.error.body)
    assert rig.error.attempts == 1


def test_json_for_a_stream() -> None:
    rig = streamed(reply(200, {"id": "c", "object": "chat.completion", "choices": []}))
    assert type(rig.error) is UnexpectedContentError
    assert "application/json" in rig.error.message


def test_a_json_error_for_a_stream() -> None:
    body = {"error": {"message": "overloaded", "code": 503}}
    assert isinstance(streamed(reply(200, body), retries=0).error, ServerError)
    assert streamed(reply(200, body), STREAM).text == "ab"


@pytest.mark.parametrize("body", [b"", b"\n\n", b": ping\n\n", b"event: x\n\n", b"data\n\n"])
def test_a_stream_without_events(body: bytes) -> None:
    rig = streamed(reply(200, body, {"content-type": "text/event-stream"}))
    assert type(rig.error) is StreamInterrupted
    assert rig.error.received == 0
    assert rig.error.partial is None


def test_only_done_is_a_complete_stream() -> None:
    rig = streamed(stream())
    assert rig.result is None
    assert rig.events == []


def test_a_stream_that_ends_without_done() -> None:
    """Cut off, however cleanly the message and its connection ended."""
    rig = streamed(stream(chunk("Hel"), chunk("lo"), done=False), STREAM)
    raised = rig.error
    assert type(raised) is StreamInterrupted
    assert raised.received == 2
    assert raised.partial.choices[0].message.content == "Hello"
    assert raised.attempts == 1
    assert raised.status_code == 200
    assert rig.network.left == 1
    assert rig.done is not None
    assert rig.done.reusable  # the message was whole; only the answer was not


def test_a_stream_without_done_is_complete_if_every_choice_has_finished() -> None:
    both = [chunk("a"), chunk("b", index=1), chunk(finish="stop")]
    assert streamed(stream(*both, done=False)).error.received == 3
    assert streamed(stream(*both, chunk(finish="length", index=1), done=False)).text == "ab"


@pytest.mark.parametrize("end", [reset(), close(), stall()])
def test_a_connection_lost_after_the_last_event_loses_nothing(end: Any) -> None:
    rig = streamed(stream(chunk("a"), chunk(finish="stop"), end))
    assert rig.text == "a"
    assert rig.result is None
    assert rig.done is not None
    assert not rig.done.reusable
    assert "after the stream's last event" in rig.warnings[0]


def test_done_and_then_silence_costs_the_connection_and_half_a_second() -> None:
    for limits in (Timeout(), Timeout(idle=None, total=None)):
        rig = streamed(stream(chunk("a"), "[DONE]", stall()), limits=limits)
        assert rig.text == "a"
        assert rig.result is None
        assert rig.now == 0.5
        assert rig.done is not None
        assert not rig.done.reusable
        assert rig.warnings == []


def test_done_and_then_more_and_more() -> None:
    """What follows [DONE] is read for half a second, to reach the end of the message."""
    rest: list[Any] = [part for _ in range(100) for part in (delay(0.1), b"data: more\n\n")]
    rig = streamed(stream(chunk("a"), "[DONE]", *rest))
    assert rig.result is None
    assert rig.now == pytest.approx(0.5)
    assert rig.done is not None
    assert not rig.done.reusable
    soon = streamed(stream(chunk("a"), "[DONE]", delay(0.2), b": bye\n\n"))
    assert soon.done is not None
    assert soon.done.reusable


@pytest.mark.parametrize("end", [reset(), close()])
def test_a_stream_that_breaks_off(end: Any) -> None:
    rig = streamed(stream(chunk("Hel"), chunk("lo"), delay(2), end), STREAM)
    raised = rig.error
    assert type(raised) is StreamConnectionLostError
    assert isinstance(raised, StreamInterrupted)
    assert isinstance(raised, ConnectionLostError)
    assert raised.received == 2
    assert raised.partial.choices[0].message.content == "Hello"
    assert raised.__cause__ is not None
    assert not raised.retryable
    assert rig.network.left == 1
    assert rig.now == 2


@pytest.mark.parametrize("end", [reset(), close()])
def test_a_stream_that_breaks_off_before_its_first_event_begins_again(end: Any) -> None:
    rig = streamed(stream(b": hello\n\n", end), STREAM)
    assert rig.text == "ab"
    assert rig.call.attempts == 2
    assert isinstance(streamed(stream(end), retries=0).error, ConnectionLostError)


def test_a_stream_of_broken_chunks() -> None:
    broken = send(b"xyz\r\n")
    rig = streamed(stream(chunk("a"), broken, stall()))
    assert type(rig.error) is StreamConnectionLostError
    assert rig.error.received == 1
    assert type(rig.error.__cause__) is ProtocolError
    assert type(streamed(stream(broken, stall())).error) is ProtocolError


def test_an_event_that_is_not_json() -> None:
    rig = streamed(stream(chunk("a"), "{broken", chunk("b")))
    assert type(rig.error) is DeserializationError
    assert "event 2" in rig.error.message
    assert rig.error.body == "{broken"
    assert rig.text == "a"


def test_an_event_that_is_not_json_can_be_skipped() -> None:
    rig = streamed(stream(chunk("a"), "{broken", chunk("b")), skip_malformed_events=True)
    assert rig.text == "ab"
    assert "skipped" in rig.warnings[0]


def test_an_event_that_is_not_json_is_not_tried_again() -> None:
    rig = streamed(stream("{broken"), STREAM)
    assert type(rig.error) is DeserializationError
    assert rig.network.left == 1


@pytest.mark.parametrize("value", [[], 7, "text", None, {"choices": 7}, {"choices": [7]}])
def test_events_of_another_shape(value: object) -> None:
    rig = streamed(stream(json.dumps(value), chunk("a")))
    assert rig.done is not None
    assert rig.done.error is None or isinstance(rig.done.error, ResponseError)


def test_an_event_that_the_reader_breaks_on() -> None:
    def reader(strict: bool) -> Any:
        def broken(value: Any, context: Any = None) -> Any:
            raise AttributeError("nothing there")

        return broken

    operation = chat.create(model="m", messages=MESSAGES, stream=True)
    rig = Rig(STREAM, operation=attrs.evolve(operation, read_event=reader)).run()
    assert type(rig.error) is DeserializationError
    assert "nothing there" in rig.error.message


def test_an_event_that_is_too_large() -> None:
    rig = streamed(stream(chunk("a"), chunk("x" * 2000)), max_event_size=1000)
    assert type(rig.error) is EventTooLargeError
    assert rig.text == "a"


def test_an_error_instead_of_the_first_event() -> None:
    error = {"error": {"message": "overloaded", "type": "overloaded_error"}}
    rig = streamed(stream(error, done=False), STREAM)
    assert rig.text == "ab"
    assert rig.call.attempts == 2
    assert isinstance(streamed(stream(error), retries=0).error, ServerError)
    final = {"error": {"message": "bad", "code": "invalid_api_key"}}
    assert isinstance(streamed(stream(final), STREAM).error, AuthenticationError)


def test_an_error_among_the_events() -> None:
    error = {"error": {"message": "overloaded", "type": "overloaded_error"}}
    rig = streamed(stream(chunk("a"), error), STREAM)
    assert isinstance(rig.error, ServerError)
    assert rig.text == "a"
    assert rig.network.left == 1


def test_a_reader_of_no_stream() -> None:
    """A mistake of whoever made the operation, not of a server."""
    operation = attrs.evolve(
        chat.create(model="m", messages=MESSAGES, stream=True), read_event=None
    )
    with pytest.raises(TypeError, match="not streamed"):
        Rig(STREAM, operation=operation).run()


# -- responses -----------------------------------------------------------------------------------


def response_events(*kinds: str) -> list[dict[str, Any]]:
    made = []
    for number, kind in enumerate(kinds):
        event: dict[str, Any] = {"type": f"response.{kind}", "sequence_number": number}
        if kind == "output_text.delta":
            event |= {"item_id": "i", "output_index": 0, "content_index": 0, "delta": "x"}
        else:
            event["response"] = {"id": "r", "object": "response", "status": kind, "output": []}
            if kind == "failed":
                event["response"]["error"] = {"code": "server_error", "message": "broken"}
        made.append(event)
    return made


def respond(*kinds: str, end: Any = None) -> Rig:
    steps = [*response_events(*kinds), *([] if end is None else [end])]
    operation = responses.create(model="m", input="Hello", stream=True)
    return Rig(stream(*steps, done=False), operation=operation).run()


@pytest.mark.parametrize("last", ["completed", "incomplete"])
def test_a_streamed_response(last: str) -> None:
    rig = respond("created", "output_text.delta", last)
    assert rig.result is None
    assert [event.type for event in rig.events][-1] == f"response.{last}"


def test_a_response_that_failed() -> None:
    rig = respond("created", "failed")
    assert isinstance(rig.error, ServerError)
    assert len(rig.events) == 2
    assert rig.error.attempts == 1


def test_a_response_that_failed_and_broke_off() -> None:
    assert isinstance(respond("created", "failed", end=reset()).error, ServerError)


def test_a_response_that_does_not_end() -> None:
    rig = respond("created", "output_text.delta")
    assert type(rig.error) is StreamInterrupted
    assert rig.error.received == 2
    assert type(respond("created", end=reset()).error) is StreamConnectionLostError


# -- limits of time ------------------------------------------------------------------------------


def test_the_first_event_has_a_limit_of_its_own() -> None:
    limits = Timeout(first_event=10)
    for trouble in ([stall()], [delay(9), stream(delay(2), chunk("a"))], stream(b":\n\n", stall())):
        rig = streamed(trouble, limits=limits, retries=0)
        assert isinstance(rig.error, APITimeoutError)
        assert rig.error.which == "first_event"
        assert rig.now == 10
    assert streamed([stall()], STREAM, limits=limits).text == "ab"
    assert streamed([delay(9), STREAM], limits=limits).text == "ab"


def test_a_plain_call_has_no_first_event() -> None:
    assert plain([delay(20), GOOD], limits=Timeout(first_event=10)).result


def test_idle_between_events() -> None:
    rig = streamed(stream(chunk("a"), delay(59), chunk("b"), delay(61), chunk("c")), STREAM)
    raised = rig.error
    assert type(raised) is StreamTimeoutError
    assert isinstance(raised, APITimeoutError)
    assert raised.which == "idle"
    assert raised.received == 2
    assert rig.now == 119
    assert rig.network.left == 1


def pings(what: bytes, every: float = 7) -> list[Any]:
    return [part for _ in range(1000) for part in (delay(every), what)]


@pytest.mark.parametrize("ping", [b": ping\n\n", b"data:\n\n", b"\n", b"event: ping\n\n"])
def test_pings_are_no_life(ping: bytes) -> None:
    for every in (7, 60):
        rig = streamed(stream(chunk("a"), *pings(ping, every)))
        assert isinstance(rig.error, StreamTimeoutError)
        assert rig.error.which == "idle"
        assert rig.now == 60


@pytest.mark.parametrize("finish", [None, "stop"])
def test_a_flood_of_pings_is_no_life(finish: str | None) -> None:
    """There is always something to read, so that no `Receive` ever runs out of time."""
    rig = Rig(operation=chat.create(model="m", messages=MESSAGES, stream=True))
    call = Call(rig.operation, rig.settings)
    call.start(0.0)
    call.step(Ok(), 0.0)
    call.step(Ok(), 0.0)
    event = b"data: %b\n\n" % json.dumps(chunk("a", finish)).encode()
    action = call.step(Ok(b"HTTP/1.1 200 OK\r\n\r\n" + event), 0.0)
    now = 0.0
    while not isinstance(action, Done):
        if isinstance(action, Receive):
            now += 1
            assert now < 70
            action = call.step(Ok(b": ping\n\n"), now)
        else:
            action = call.step(Ok(), now)
    assert now <= 61
    if finish is None:
        assert isinstance(action.error, StreamTimeoutError)
        assert action.error.which == "idle"
    else:
        assert action.error is None


def test_time_that_the_application_takes_does_not_count() -> None:
    rig = streamed(STREAM, pause=1000, limits=Timeout(total=30, idle=5))
    assert rig.text == "ab"
    assert rig.now == 3000


def test_the_network_gets_its_whole_time_after_a_pause() -> None:
    limits = Timeout(total=30, idle=20)
    events = [part for text in "abcd" for part in (chunk(text), delay(14))]
    # 7 s of each event are spent in the application; the rest of 4 * 14 is more than 30.
    rig = streamed(stream(*events, chunk(finish="stop")), pause=7, limits=limits)
    assert rig.text == "abcd"
    slow = [part for text in "abcd" for part in (chunk(text), delay(18))]
    rig = streamed(stream(*slow, chunk(finish="stop")), pause=7, limits=limits)
    assert isinstance(rig.error, StreamTimeoutError)
    assert rig.error.which == "total"
    assert rig.text == "abc"
    assert rig.now == 3 * 7 + 30


def total(*exchanges: Any, seconds: float = 30, start: Any = plain, **limits: Any) -> Rig:
    options = {"connect": None, "write": None, "idle": None, **limits}
    rig = start(*exchanges, limits=Timeout(total=seconds, **options))
    assert rig.now <= seconds
    return rig  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    "script",
    [
        [[stall(), accept()]],
        [stall()],
        [[delay(29), send(b"HTTP/1.1 100 Continue\r\n\r\n"), delay(29), GOOD]],
        [[send(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n"), stall()]],
        [[read(0), block()]],
        [stream(stall())],
        [stream(*pings(b": ping\n\n"))],
        [stream(*[part for _ in range(99) for part in (delay(1), chunk("a"))])],
        [[delay(20), reply(503)], [delay(20), GOOD]],
        [[delay(29.8), reply(503)]],
        [reply(503, None, {"retry-after": "29"}), [delay(2), GOOD]],
        [reply(503, None, {"retry-after": "30"})],
        [reply(503, None, {"retry-after": "31"})],
        [[send(HEAD_503), stall()]],
        [[delay(6), refuse()]] * 4,
        [[send(b"HTTP/1.1 307 T\r\nLocation: /x\r\nContent-Length: 9\r\n\r\n"), stall()]],
    ],
)
@pytest.mark.parametrize("start", [plain, streamed])
def test_thirty_seconds_are_never_thirty_one(script: list[Any], start: Any) -> None:
    rig = total(*script, start=start)
    raised = rig.error
    if isinstance(raised, APITimeoutError):
        assert raised.which == "total"
        assert rig.now == 30
        assert "30 s" in str(raised)


@pytest.mark.parametrize(
    ("limits", "which"),
    [
        ({"total": 3}, "total"),
        ({"total": 5}, "total"),  # and `connect` is the default of 5 s
        ({"total": 30}, "connect"),
        ({"total": 30, "connect": 40}, "total"),
        ({"total": None, "connect": 40}, "connect"),
    ],
)
def test_the_nearer_limit_gives_its_name(limits: dict[str, Any], which: str) -> None:
    raised = plain([stall(), accept()], retries=0, limits=Timeout(**limits)).error
    assert isinstance(raised, APITimeoutError)
    assert raised.which == which


def test_a_limit_for_one_call() -> None:
    rig = plain(stall(), operation=models.list_(timeout=7.0))
    assert rig.now == 7
    assert rig.error.attempts == 1


def test_a_clock_that_goes_back_stands_still() -> None:
    rig = Rig()
    call = Call(rig.operation, rig.settings)
    connect = call.start(1000.0)
    assert isinstance(connect, Connect)
    assert connect.deadline == 1005
    sent = call.step(Ok(), 10.0)
    assert isinstance(sent, Send)
    assert sent.deadline == 1060
    action = call.step(Ok(), -5.0)
    assert isinstance(action, Receive)
    assert action.deadline == 1600


# -- redirects -----------------------------------------------------------------------------------


def moved(location: str, status: int = 307) -> Any:
    return reply(status, b"", {"location": location})


@pytest.mark.parametrize("status", [307, 308])
def test_a_redirect_within_the_origin(status: int) -> None:
    operation = chat.create(model="m", messages=MESSAGES, stream=True)
    rig = Rig(moved("/other/path?x=1", status), STREAM, operation=operation).run()
    assert rig.text == "ab"
    first, second = rig.network.requests
    assert (second.method, second.target) == ("POST", "/other/path?x=1")
    assert second.body == first.body
    assert second.headers["authorization"] == f"Bearer {KEY}"
    assert second.headers["host"] == "api.test"
    assert rig.network.connections == 1
    assert rig.call.attempts == 1


@pytest.mark.parametrize(
    "location",
    [
        "http://other.test/v1/models",
        "//other.test/v1/models",
        "https://api.test/v1/models",
        "http://api.test:81/v1/models",
    ],
)
def test_credentials_stay_with_their_origin(location: str) -> None:
    rig = plain(moved(location), GOOD, default_headers={"api-key": "k-123", "x-plain": "1"})
    assert rig.result
    first, second = rig.network.requests
    assert first.headers["authorization"]
    assert "authorization" not in second.headers
    assert "api-key" not in second.headers
    assert second.headers["x-plain"] == "1"
    assert second.headers["host"] in location
    assert rig.network.connections == 2
    actions = [type(one.action) for one in rig.network.performed]
    assert actions.index(Close) < len(actions) - actions[::-1].index(Connect) - 1


def test_they_stay_there_when_the_call_is_tried_again() -> None:
    """The connection to the other origin could be used again, but not by this request."""
    rig = plain(moved("http://other.test/v1/models"), reply(503), GOOD)
    assert rig.result
    assert [request.headers["host"] for request in rig.network.requests] == [
        "api.test",
        "other.test",
        "api.test",
    ]
    connects = [one.action for one in rig.network.performed if isinstance(one.action, Connect)]
    assert [connect.endpoint.host for connect in connects] == [
        "api.test",
        "other.test",
        "api.test",
    ]


def test_a_redirect_whose_connection_is_closed() -> None:
    rig = plain(reply(307, b"", {"location": "/x", "connection": "close"}), GOOD)
    assert rig.result
    assert rig.network.connections == 2


def test_five_redirects_are_followed() -> None:
    assert plain(*[moved(f"/{n}") for n in range(5)], GOOD).result


def test_a_sixth_redirect_is_an_error() -> None:
    rig = plain(*[moved(f"/{n}") for n in range(6)], GOOD)
    assert type(rig.error) is ResponseError
    assert "5 times" in rig.error.message
    assert rig.error.attempts == 1
    assert rig.network.left == 1


@pytest.mark.parametrize(
    "location",
    [
        "ftp://other.test/",
        "http://user:pass@other.test/",
        "http://h:port/",
        "http://[::1/",
        "http://other.test/caf\u00e9",
        "http://other.test/a b",
        "http://other.test/\x01",
        f"http://{'x' * 64}.test/",
    ],
)
def test_broken_redirects(location: str) -> None:
    raw = f"HTTP/1.1 307 T\r\nContent-Length: 0\r\nLocation: {location}\r\n\r\n".encode("latin-1")
    rig = plain(send(raw), GOOD)
    assert type(rig.error) is ProtocolError
    assert rig.network.left == 1


def test_a_redirect_without_a_location_is_an_error_answer() -> None:
    assert plain(reply(307, b"")).error.status_code == 307


def test_other_redirects_are_not_followed() -> None:
    rig = plain(moved("/x", 302))
    assert type(rig.error) is APIStatusError
    assert rig.error.status_code == 302


def test_a_redirect_keeps_a_unix_socket() -> None:
    settings = Settings.from_environment({}, api_key="k", base_url="unix:///run/api.sock:/v1")
    request = redirected(settings.request(models.list_()), "/v2/models")
    assert request.endpoint.unix_path == "/run/api.sock"
    elsewhere = redirected(request, "http://other.test/v2").endpoint
    assert elsewhere == Endpoint("http", "other.test", 80)


# -- secrets -------------------------------------------------------------------------------------


def everything(error: BaseException) -> str:
    """All that a log, a debugger or another process would show of `error`."""
    shown = "".join(traceback.format_exception(error))
    shown += repr(error) + str(error) + repr(vars(error))
    if isinstance(error, OpenAIError):
        again = pickle.loads(pickle.dumps(error))
        shown += repr(vars(again)) + repr(again.response and again.response.headers)
    for chained in (error.__cause__, error.__context__):
        if chained is not None:
            shown += everything(chained)
    return shown


ECHO = {
    "error": {
        "message": f"bad key {KEY}",
        "code": KEY,
        "type": KEY,
        "param": KEY,
        KEY: {"k": [KEY]},
    }
}


@pytest.mark.parametrize(
    ("start", "trouble"),
    [
        (plain, reply(401, ECHO)),
        (plain, reply(401, f"<p>Bearer {KEY} is wrong")),
        (plain, reply(401, ECHO, {"x-request-id": KEY, "x-your-key": f"Bearer {KEY}"})),
        (plain, reply(200, ECHO)),
        (plain, reply(200, f"<p>{KEY}")),
        (plain, reply(200, f'{{"{KEY}', {"content-type": "application/json"})),
        (plain, reply(200, b"{}" * 99, {"content-type": f"json {KEY}"})),
        (plain, [send(f"HTTP/1.1 {KEY}\r\n\r\n".encode())]),
        (plain, [send(f"HTTP/1.1 200 OK\r\n{KEY}\r\n\r\n".encode())]),
        (plain, moved(f"ftp://{KEY}")),
        (plain, moved(f"http://x:{KEY}/")),
        (streamed, reply(200, f"<p>{KEY}", {"content-type": KEY})),
        (streamed, stream(ECHO)),
        (streamed, stream(f'{{"{KEY}')),
        (streamed, stream(chunk("a"), send(KEY.encode() + b"\r\n"), stall())),
    ],
)
def test_a_key_that_is_echoed_is_not_shown(start: Any, trouble: Any) -> None:
    rig = start(trouble, retries=0)
    assert KEY not in everything(rig.error)
    for told in rig.told:
        assert KEY not in repr(told)


def test_a_key_in_a_warning_is_not_shown() -> None:
    rig = streamed(
        stream(chunk("a"), f"{{{KEY}", headers={"content-type": KEY}), skip_malformed_events=True
    )
    assert rig.text == "a"
    assert len(rig.warnings) == 2
    assert KEY not in repr(rig.warnings)


# -- giving up -----------------------------------------------------------------------------------


def test_a_call_can_be_given_up_at_every_point() -> None:
    script = [refuse(), reply(503), stream(chunk("a"), chunk("b"))]
    rig = streamed(*script)
    assert rig.text == "ab"
    steps = len(rig.network.performed) + len(rig.events)
    for point in range(steps + 2):
        network = ScriptedNetwork(*script)
        call = Call(rig.operation, rig.settings, random=lambda: 0.0)
        if point:
            line, action = network.line(call.request), call.start(0.0)
            for _ in range(point - 1):
                if not isinstance(action, Done):
                    outcome = Ok() if isinstance(action, Emit) else line.perform(action)
                    action = call.step(outcome, network.clock.now)
        call.abort()
        call.abort()
        with pytest.raises(StopIteration):  # it does nothing any more
            call.step(Ok(), network.clock.now)


def test_a_call_can_be_given_up_from_within() -> None:
    """The observer is told in the middle of a step; another thread may be there as well."""
    calls: list[Call] = []
    rig = Rig(operation=models.list_())
    call = Call(rig.operation, rig.settings, observer=lambda _: calls[0].abort())
    calls.append(call)
    call.start(0.0)
    assert isinstance(call.step(Failed(OSError("no")), 0.0), Sleep)
    call.abort()


# -- the message seam ----------------------------------------------------------------------------


def by_messages(
    call: Call, *answers: Any, start: float = 0.0
) -> tuple[list[Action], list[Any], Done]:
    """Carry out `call` over another HTTP stack, which gives `answers`: (status, headers, pieces)
    or an error; a piece may be an error as well."""
    now, actions, events = start, list[Action](), list[Any]()
    given = iter(answers)
    body: Iterator[Any] = iter(())
    action = call.start(now)
    while not isinstance(action, Done):
        actions.append(action)
        outcome: Outcome = Ok()
        match action:
            case SendRequest():
                answer = next(given)
                if isinstance(answer, Exception):
                    outcome = Failed(answer)
                else:
                    status, headers, pieces = answer
                    outcome = Ok(head=ResponseHead(status, Headers.of(headers)))
                    body = iter(pieces)
            case Receive():
                piece = next(body, b"")
                outcome = Failed(piece) if isinstance(piece, Exception) else Ok(piece)
                if isinstance(piece, TimeoutError):
                    now = max(now, action.deadline)
            case Sleep(until):
                now = until
            case Emit(event):
                events.append(event)
        action = call.step(outcome, now)
    return actions, events, action


def messages(operation: Operation[Any] | None = None, **limits: Any) -> Call:
    rig = Rig(limits=Timeout(**limits))
    return Call(operation or models.list_(), rig.settings, random=lambda: 0.0, seam="message")


JSON = {"content-type": "application/json"}
SSE = {"content-type": "text/event-stream"}
LINES = [b"data: %b\n\n" % json.dumps(chunk(text)).encode() for text in "ab"]


def test_messages_plain() -> None:
    body = json.dumps(MODELS).encode()
    actions, _, done = by_messages(messages(), (200, JSON, [body[:5], body[5:]]))
    assert [type(action) for action in actions] == [SendRequest, Receive, Receive, Receive]
    assert done.result.data[0].id == "m"
    assert done.reusable
    request = actions[0]
    assert isinstance(request, SendRequest)
    assert request.request.url == "http://api.test/v1/models"
    assert KEY not in repr(request)


def test_messages_streamed() -> None:
    operation = chat.create(model="m", messages=MESSAGES, stream=True)
    pieces = [LINES[0], b": ping\n\n", LINES[1] + b"data: [DONE]\n\n"]
    _, events, done = by_messages(messages(operation), (200, SSE, pieces))
    assert [event.choices[0].delta.content for event in events] == ["a", "b"]
    assert done.error is None
    assert done.reusable


def test_messages_are_tried_again() -> None:
    body = json.dumps(MODELS).encode()
    answers = [(429, {"retry-after": "3"}, [b"{}"]), ConnectionResetError(), DNSError("no")]
    actions, _, done = by_messages(messages(), *answers, (200, JSON, [body]))
    assert done.result.data
    assert [action.until for action in actions if isinstance(action, Sleep)] == [3, 4, 6]
    kinds = [type(action) for action in actions]
    assert kinds[:4] == [SendRequest, Receive, Receive, Sleep]  # read to its end: nothing to close
    assert kinds.count(Close) == 2


def test_messages_fail_as_bytes_do() -> None:
    assert isinstance(by_messages(messages(), (404, JSON, [b"{}"]))[2].error, NotFoundError)
    done = by_messages(messages(), *[(200, JSON, [b"{", ConnectionResetError()])] * 4)[2]
    assert isinstance(done.error, ConnectionLostError)
    assert done.error.attempts == 4
    typed = DNSError("as the backend says")
    assert by_messages(messages(), *[typed] * 4)[2].error is typed


def test_messages_and_time() -> None:
    operation = chat.create(model="m", messages=MESSAGES, stream=True)
    call = messages(operation, first_event=4)
    action = call.start(10.0)
    assert isinstance(action, SendRequest)
    assert (action.deadline, action.connect, action.write) == (14, 5, 60)
    done = by_messages(messages(operation), (200, SSE, [LINES[0], TimeoutError()]))[2]
    assert isinstance(done.error, StreamTimeoutError)
    assert done.error.which == "idle"
    late = messages(total=10)
    late.start(0.0)
    late.step(Ok(head=ResponseHead(200, Headers())), 0.0)
    action = late.step(Ok(b"{"), 11.0)
    assert action == Close()
    action = late.step(Ok(), 11.0)
    assert isinstance(action, Done)
    assert isinstance(action.error, APITimeoutError)


def test_messages_redirected() -> None:
    body = json.dumps(MODELS).encode()
    answers = [(307, {"location": "http://other.test/x"}, []), (200, JSON, [body])]
    actions, _, done = by_messages(messages(), *answers)
    assert done.result.data
    second = [action for action in actions if isinstance(action, SendRequest)][1]
    assert second.request.url == "http://other.test/x"
    assert "authorization" not in {name.lower() for name, _ in second.request.headers}


def test_messages_need_a_head() -> None:
    """A mistake of the backend, not of a server."""
    call = messages()
    call.start(0.0)
    with pytest.raises(TypeError, match="head"):
        call.step(Ok(), 0.0)


# -- what is told --------------------------------------------------------------------------------


def test_nobody_needs_to_be_told() -> None:
    for script in ([reply(500), GOOD], [reply(200, json.dumps(MODELS))]):
        network = ScriptedNetwork(*script)
        rig = Rig()
        _, page = network.run(Call(rig.operation, rig.settings, random=lambda: 0.0))
        assert page.data
    failing = Rig().settings
    call = Call(models.list_(), failing, random=lambda: 0.0)
    with pytest.raises(APIError):
        ScriptedNetwork(reply(404)).run(call)


def test_the_default_chance_is_the_middle() -> None:
    rig = Rig()
    network = ScriptedNetwork(reply(500), GOOD)
    network.run(Call(rig.operation, rig.settings))
    assert network.clock.now == pytest.approx(0.5 * (1 - 0.25 / 2))


def test_an_encoding_that_nobody_asked_for_is_named() -> None:
    coded = gzip.compress(b'{"object": "list", "data": []}')
    headers = {"content-type": "application/json", "content-encoding": "compress"}

    whole = plain(reply(200, coded, headers=headers))
    assert type(whole.error) is UnexpectedContentError
    assert "compress" in str(whole.error)

    events = {"content-type": "text/event-stream", "content-encoding": "compress"}
    cut = streamed(reply(200, coded, headers=events))
    assert type(cut.error) is UnexpectedContentError
    assert "compress" in str(cut.error)
