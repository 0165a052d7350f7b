"""The decision about a failed attempt, and what a server says about it."""

from __future__ import annotations

import math
from email.utils import formatdate
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from oaio_protocol import errors
from oaio_protocol.actions import Connect, Done, Failed, Sleep
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import ConfigurationError, OpenAIError
from oaio_protocol.failures import from_response
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.json import standard_loads
from oaio_protocol.operations import models
from oaio_protocol.retry import (
    Decision,
    Failure,
    GiveUp,
    Retry,
    RetryPolicy,
    is_retryable,
    retry_after,
)

POLICY = RetryPolicy()
LOST = errors.ConnectionLostError("lost")


def answered(status: int, code: str | None = None, **headers: str) -> OpenAIError:
    """Return the error that an answer makes, as a call does."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    body = b'{"error":{"code":"%b"}}' % code.encode() if code else b""
    head = ResponseHead(status, Headers.of(named))
    return from_response(head, body, standard_loads, None)


def decide(error: OpenAIError, *, policy: RetryPolicy = POLICY, **known: Any) -> Decision:
    return policy.decide(Failure(error, **known), 0.0)


# --- which failures are tried again -----------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "retried"),
    [
        (errors.ConfigurationError("x"), False),
        (errors.ClientClosedError("x"), False),
        (errors.ValidationError("x"), False),
        (errors.SerializationError("x"), False),
        (answered(400), False),
        (answered(400, "content_filter"), False),
        (answered(401), False),
        (answered(403), False),
        (answered(404), False),
        (answered(405), False),
        (answered(408), True),
        (answered(409), True),
        (answered(422), False),
        (answered(429), True),
        (answered(429, "rate_limit_exceeded"), True),
        (answered(429, "insufficient_quota"), False),
        (answered(500), True),
        (answered(501), True),
        (answered(502), True),
        (answered(503), True),
        (answered(529), True),
        (answered(599), True),
        (errors.DNSError("x"), True),
        (errors.ConnectError("x"), True),
        (errors.ConnectionLostError("x"), True),
        (errors.TLSError("x"), False),
        (errors.ProtocolError("x"), False),
        (errors.APITimeoutError("x", which="connect"), True),
        (errors.APITimeoutError("x", which="write"), True),
        (errors.APITimeoutError("x", which="first_event"), True),
        (errors.APITimeoutError("x", which="idle"), True),
        (errors.APITimeoutError("x", which="pool"), True),
        (errors.APITimeoutError("x", which="total"), False),
        (errors.DeserializationError("x"), False),
        (errors.UnexpectedContentError("x"), False),
        (errors.EventTooLargeError("x"), False),
        (errors.StreamInterrupted("x"), False),
        (errors.StreamConnectionLostError("x"), False),
        (errors.StreamTimeoutError("x"), False),
        (errors.ContentFilterFinishReasonError(), False),
    ],
    ids=lambda value: value if isinstance(value, bool) else type(value).__name__,
)
def test_the_table(error: OpenAIError, *, retried: bool) -> None:
    assert isinstance(decide(error), Retry if retried else GiveUp)


def test_why_a_call_is_given_up() -> None:
    reasons = {
        decide(LOST, handed_over=1): "a part of the stream was handed over already",
        decide(answered(404)): "NotFoundError is not retryable",
        decide(errors.APITimeoutError("x")): "the time for the whole call is over",
        decide(LOST, replayable=False): "the request's body cannot be read again",
        decide(LOST, attempt=4): "all 3 retries were used",
        decide(answered(429, retry_after="61")): "the server asks for a wait of 61 s",
        decide(LOST, time_left=0.5): ("the time for the whole call would be over before the retry"),
    }
    assert {decision.reason for decision in reasons} == set(reasons.values())
    for decision, reason in reasons.items():
        assert decision == GiveUp(reason)


def test_limits_are_exact() -> None:
    assert decide(LOST, attempt=3, time_left=2.1) == Retry(2.0, "backoff")
    assert decide(LOST, attempt=3, time_left=2.0) == GiveUp(
        "the time for the whole call would be over before the retry"
    )
    assert decide(answered(429, retry_after="60")) == Retry(60.0, "as the server asked")
    assert decide(LOST, policy=RetryPolicy(max_retries=0)) == GiveUp("all 0 retries were used")
    assert decide(LOST, policy=RetryPolicy(max_retries=1), attempt=1) == Retry(0.5, "backoff")


def test_a_wait_that_the_server_asks_for_ends_with_the_call() -> None:
    patient = RetryPolicy(max_retry_after=1000)
    asked = answered(503, retry_after="100")
    assert decide(asked, policy=patient, time_left=100.5) == Retry(100.0, "as the server asked")
    assert isinstance(decide(asked, policy=patient, time_left=99), GiveUp)


@given(st.integers(1, 10**9), st.floats(0, 1, exclude_max=True))
def test_deciding_is_a_pure_function(attempt: int, random: float) -> None:
    failure = Failure(LOST, attempt=attempt)
    policy = RetryPolicy(max_retries=10**10)
    assert policy.decide(failure, random) == policy.decide(failure, random)


# --- backoff ----------------------------------------------------------------------------------

policies = st.builds(
    RetryPolicy,
    initial_delay=st.floats(0, 1e6),
    multiplier=st.floats(0, 1000) | st.integers(0, 1000),
    max_delay=st.floats(0, 1e6),
    jitter=st.floats(0, 1),
)
randoms = st.floats(0, 1, exclude_max=True)


@given(policies, st.integers(1, 10**9), randoms)
@example(RetryPolicy(multiplier=1000), 10**9, 0.0)
@example(RetryPolicy(jitter=1), 3, 0.999)
def test_delays_are_within_limits(policy: RetryPolicy, attempt: int, random: float) -> None:
    delay = policy.backoff(attempt, random)
    full = policy.backoff(attempt, 0.0)
    assert 0 <= delay <= policy.max_delay
    assert full * (1 - policy.jitter) <= delay <= full
    assert math.isfinite(delay)


@given(policies, st.integers(1, 200))
def test_delays_grow_to_the_cap(policy: RetryPolicy, attempt: int) -> None:
    if policy.multiplier >= 1:
        assert policy.backoff(attempt, 0.0) <= policy.backoff(attempt + 1, 0.0)
    assert policy.backoff(1, 0.0) == min(policy.initial_delay, policy.max_delay)


def test_the_usual_delays() -> None:
    assert [POLICY.backoff(n, 0.0) for n in range(1, 7)] == [0.5, 1, 2, 4, 8, 8]
    assert POLICY.backoff(1, 0.5) == 0.4375


@pytest.mark.parametrize(
    "name",
    ["max_retries", "initial_delay", "multiplier", "max_delay", "jitter", "max_retry_after"],
)
@pytest.mark.parametrize("value", [-1, -0.1, math.nan, True, "1", None])
def test_impossible_policies(name: str, value: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"retry {name} must be 0 or more"):
        RetryPolicy(**{name: value})


def test_limits_of_policies() -> None:
    with pytest.raises(ConfigurationError, match="retry jitter must be at most 1"):
        RetryPolicy(jitter=1.01)
    with pytest.raises(ConfigurationError, match="retry multiplier must be at most 1000"):
        RetryPolicy(multiplier=math.inf)
    assert RetryPolicy(max_retry_after=math.inf).max_retry_after == math.inf


# --- what the server says ---------------------------------------------------------------------

NOON = "Sun, 22 Nov 2026 12:00:00 GMT"
NOON_UNIX = 1795348800.0


@pytest.mark.parametrize(
    ("fields", "unix_now", "seconds"),
    [
        ({}, NOON_UNIX, None),
        ({"retry-after-ms": "1500"}, None, 1.5),
        ({"retry-after-ms": "0"}, None, 0.0),
        ({"retry-after-ms": "12.5", "retry-after": "9"}, None, 0.0125),
        ({"retry-after-ms": "soon", "retry-after": "9"}, None, 9.0),
        ({"retry-after-ms": "-1", "retry-after": "9"}, None, 9.0),
        ({"retry-after-ms": "nan", "retry-after": "9"}, None, 9.0),
        ({"Retry-After": "7"}, None, 7.0),
        ({"Retry-After": " 7 "}, None, 7.0),
        ({"Retry-After": "0.25"}, None, 0.25),
        ({"Retry-After": "0"}, None, 0.0),
        ({"Retry-After": "-3"}, None, None),
        ({"Retry-After": "nan"}, None, None),
        ({"Retry-After": "inf"}, None, None),
        ({"Retry-After": "1e9"}, None, 1e9),
        ({"Retry-After": "1e10"}, None, None),
        ({"Retry-After": "9" * 400}, None, None),
        ({"Retry-After": "soon"}, None, None),
        ({"Retry-After": ""}, NOON_UNIX, None),
        # As a date, against the answer's own date: it does not matter what time it is here.
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:30 GMT", "Date": NOON}, 5.0, 30.0),
        ({"Retry-After": "Sun, 22 Nov 2026 11:00:00 GMT", "Date": NOON}, None, 0.0),
        ({"Retry-After": "Sunday, 22-Nov-26 12:01:00 GMT", "Date": NOON}, None, 60.0),
        ({"Retry-After": "Sun Nov 22 12:02:00 2026", "Date": NOON}, None, 120.0),
        ({"Retry-After": "Sun, 22 Nov 2026 14:00:10 +0200", "Date": NOON}, None, 10.0),
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:10 -0000", "Date": NOON}, None, 10.0),
        # Without one, against the clock here, if there is one.
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:30 GMT"}, NOON_UNIX, 30.0),
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:30 GMT", "Date": "now"}, NOON_UNIX, 30.0),
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:30 GMT"}, None, None),
        ({"Retry-After": "Sun, 99 Nov 2026 12:00:30 GMT"}, NOON_UNIX, None),
        ({"Retry-After": "Sun, 22 Nov 99999999 12:00:30 GMT"}, NOON_UNIX, None),
        ({"Retry-After": "Sun, 22 Nov 2026 12:00:30 +99999999999999"}, NOON_UNIX, None),
    ],
)
def test_how_long_the_server_asks_to_wait(
    fields: dict[str, str], unix_now: float | None, seconds: float | None
) -> None:
    assert retry_after(Headers.of(fields), unix_now) == seconds


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Asia/Tokyo"])
def test_dates_do_not_depend_on_the_zone_here(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    import time

    monkeypatch.setenv("TZ", zone)
    time.tzset()
    try:
        fields = Headers.of({"Retry-After": "Sun Nov 22 12:00:30 2026"})
        assert retry_after(fields, NOON_UNIX) == 30.0
    finally:
        monkeypatch.undo()
        time.tzset()


latin = st.text(st.characters(max_codepoint=0xFF))


dates = st.from_regex(
    r"[A-Z][a-z]{2}, [0-9]+ [A-Z][a-z]{2} [0-9]+ [0-9:]+ (GMT|[+-][0-9]+)", fullmatch=True
)


@given(latin | dates, latin, latin | dates, st.floats(0, 1e10) | st.none())
def test_whatever_the_server_says_is_no_harm(
    after: str, milliseconds: str, date: str, now: float | None
) -> None:
    fields = {"retry-after": after, "retry-after-ms": milliseconds, "date": date}
    seconds = retry_after(Headers.of(fields), now)
    assert seconds is None or (seconds >= 0 and math.isfinite(seconds))


@given(st.integers(0, 10**9))
def test_dates_are_read(moment: int) -> None:
    written = formatdate(moment, usegmt=True)
    fields = Headers.of({"retry-after": written, "date": formatdate(0, usegmt=True)})
    # A `Date` of 1970 is the same as none: both are 0.
    assert retry_after(fields, 0.0) == moment


@pytest.mark.parametrize(
    ("status", "code", "wish", "retried"),
    [
        (400, None, "true", True),
        (404, None, "true", True),
        (500, None, "false", False),
        (429, None, "false", False),
        (429, "insufficient_quota", "true", False),
        (429, "insufficient_quota", None, False),
        (500, None, "maybe", True),
        (400, None, "1", False),
        (500, None, None, True),
    ],
)
def test_the_server_says_whether(
    status: int, code: str | None, wish: str | None, *, retried: bool
) -> None:
    fields = {} if wish is None else {"x-should-retry": wish}
    error = answered(status, code, **fields)
    assert isinstance(error, errors.APIStatusError)
    assert error.retryable is is_retryable(error, Headers.of(fields)) is retried


def test_an_error_without_a_status_is_not_retried() -> None:
    assert not is_retryable(errors.APIStatusError("x"), Headers())


# --- a policy of the user ---------------------------------------------------------------------


class Stubborn:
    """Retries whatever happens, and notes what it was asked."""

    def __init__(self) -> None:
        self.asked: list[tuple[Failure, float]] = []

    def decide(self, failure: Failure, random: float) -> Decision:
        self.asked.append((failure, random))
        return Retry(7.0, "why not") if failure.attempt < 3 else GiveUp("enough")


def test_a_policy_of_the_user_is_asked() -> None:
    policy = Stubborn()
    settings = Settings.from_environment({}, base_url="http://h", retry=policy)
    call = Call(models.list_(), settings, random=lambda: 0.25)
    refused = Failed(OSError("certificate?"))
    assert isinstance(call.start(100.0), Connect)
    assert call.step(refused, 101.0) == Sleep(108.0)
    assert isinstance(call.step(Failed(OSError()), 108.0), Connect)
    assert call.step(refused, 109.0) == Sleep(116.0)
    call.step(Failed(OSError()), 116.0)
    done = call.step(refused, 117.0)
    assert isinstance(done, Done)
    assert isinstance(done.error, errors.ConnectError)
    assert done.error.attempts == 3
    assert [failure.attempt for failure, _ in policy.asked] == [1, 2, 3]
    assert [failure.time_left for failure, _ in policy.asked] == [599.0, 591.0, 583.0]
    assert {random for _, random in policy.asked} == {0.25}
