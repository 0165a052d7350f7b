"""When a stream that broke is gone on with, from where, and how often."""

from __future__ import annotations

import math
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol import errors
from oaio_protocol.resume import Resume, ResumePolicy, Resumption
from oaio_protocol.retry import GiveUp, RetryPolicy

BREAK = errors.StreamConnectionLostError("lost")
EXACT = ResumePolicy(max_resumes=3, backoff=RetryPolicy(jitter=0))


def event(number: object, **response: Any) -> Any:
    found = SimpleNamespace(sequence_number=number)
    if response:
        found.response = SimpleNamespace(**response)
    return found


def begun(policy: ResumePolicy = EXACT, **created: Any) -> Resumption:
    made = Resumption(policy)
    assert made.take(event(0, **{"id": "resp_1", "background": True, **created}))
    return made


def broke(
    resumption: Resumption,
    error: errors.OpenAIError = BREAK,
    now: float = 0.0,
    left: float | None = 100.0,
) -> Resume | GiveUp:
    return resumption.broke(error, now=now, time_left=left, random=0.0)


@pytest.mark.parametrize(
    ("given_", "most"), [(True, 5), (False, None), (None, None), (2, 2), (0, 0), (EXACT, 3)]
)
def test_the_argument(given_: Any, most: int | None) -> None:
    policy = ResumePolicy.of(given_)
    assert (None if policy is None else policy.max_resumes) == most


@pytest.mark.parametrize("given_", [-1, 1.5, "3"])
def test_an_argument_that_makes_no_sense(given_: Any) -> None:
    with pytest.raises(errors.ConfigurationError, match="resume max_resumes must be a whole"):
        ResumePolicy.of(given_)


def test_it_goes_on_at_once_after_the_last_event() -> None:
    resumption = begun()
    resumption.take(event(1))
    assert broke(resumption, now=7.0, left=50.0) == Resume("resp_1", 1, 0.0, 50.0)


def test_breaks_in_a_row_wait_longer_and_come_to_an_end() -> None:
    resumption = begun()
    steps = [broke(resumption, left=100.0 if n == 0 else None) for n in range(4)]
    assert [step.delay for step in steps if isinstance(step, Resume)] == [0.0, 0.5, 1.0]
    assert steps[-1] == GiveUp("it broke 4 times without a new event")


def test_a_new_event_begins_the_count_anew() -> None:
    resumption = begun()
    for number in range(1, 50):
        assert broke(resumption) == Resume("resp_1", number - 1, 0.0, 100.0)
        assert resumption.take(event(number))
        assert not resumption.take(event(number))


def test_an_event_that_came_before_does_not() -> None:
    resumption = begun(ResumePolicy(max_resumes=1))
    assert isinstance(broke(resumption), Resume)
    assert not resumption.take(event(0))
    assert isinstance(broke(resumption), GiveUp)


def test_the_total_limit_is_one_for_all() -> None:
    resumption = begun()
    first = broke(resumption, now=10.0, left=3.0)
    assert isinstance(first, Resume)
    assert first.time_left == 3.0
    later = broke(resumption, now=12.0, left=None)  # an attempt to resume took two seconds
    assert isinstance(later, Resume)
    assert later.time_left == pytest.approx(0.5)  # the delay counts
    assert broke(resumption, now=12.9, left=None) == GiveUp(
        "the time for the whole call would be over"
    )


def test_without_a_limit_there_is_time() -> None:
    step = broke(begun(), now=1e6, left=math.inf)
    assert isinstance(step, Resume)
    assert step.time_left == math.inf


def test_the_server_may_ask_to_wait() -> None:
    resumption = begun()
    broke(resumption)
    error = errors.RateLimitError("slow down", retry_after=9.0)
    step = broke(resumption, error, left=None)
    assert isinstance(step, Resume)
    assert step.delay == 9.0


@pytest.mark.parametrize(
    "error",
    [
        errors.StreamInterrupted("clean end"),
        errors.StreamConnectionLostError("lost"),
        errors.StreamTimeoutError("idle", which="idle"),
    ],
)
def test_breaks(error: errors.OpenAIError) -> None:
    assert isinstance(broke(begun(), error), Resume)


@pytest.mark.parametrize(
    "error",
    [
        errors.StreamTimeoutError("total", which="total"),
        errors.ServerError("reported by the stream itself"),
        errors.DeserializationError("no JSON"),
        errors.EventTooLargeError("large"),
        errors.ClientClosedError("closed"),
        errors.StreamGapError("gap"),
    ],
)
def test_what_is_no_break(error: errors.OpenAIError) -> None:
    assert isinstance(broke(begun(), error), GiveUp)


@pytest.mark.parametrize(
    ("error", "again"),
    [
        (errors.ConnectError("refused"), True),
        (errors.ServerError("502"), True),
        (errors.NotFoundError("gone"), False),
        (errors.AuthenticationError("key"), False),
    ],
)
def test_an_attempt_to_resume_that_failed(error: errors.OpenAIError, again: bool) -> None:
    resumption = begun()
    broke(resumption)
    assert isinstance(broke(resumption, error, left=None), Resume if again else GiveUp)


@pytest.mark.parametrize("background", [False, None])
def test_only_background_responses_can_be_resumed(background: bool | None) -> None:
    assert broke(begun(background=background)) == GiveUp(
        "only the events of a background response are kept by the server"
    )


def test_a_response_that_was_named_need_not_say_so() -> None:
    resumption = Resumption(EXACT, "resp_9", 4)
    assert broke(resumption) == Resume("resp_9", 4, 0.0, 100.0)
    assert resumption.take(event(5, id="resp_9", background=None))
    assert broke(resumption) == Resume("resp_9", 5, 0.0, 100.0)


def test_nothing_can_be_resumed_that_is_not_known() -> None:
    resumption = Resumption(EXACT)
    assert isinstance(broke(resumption), GiveUp)
    assert resumption.take(event(None, id="resp_1", background=True))
    assert resumption.take(event("3"))
    assert resumption.take(event(True))
    assert broke(resumption) == GiveUp(
        "the stream broke before it told its response and a sequence number"
    )


def test_a_gap_after_a_break_is_an_error() -> None:
    resumption = begun()
    broke(resumption)
    with pytest.raises(errors.StreamGapError, match="events 1 to 2 are missing") as caught:
        resumption.take(event(3))
    assert (caught.value.expected, caught.value.found) == (1, 3)


def test_servers_that_leave_numbers_out_have_no_gaps() -> None:
    resumption = begun()
    assert resumption.take(event(10))
    broke(resumption)
    assert resumption.take(event(20))


@given(st.data())
def test_whatever_breaks_each_event_is_handed_over_once_and_in_order(data: st.DataObject) -> None:
    count = data.draw(st.integers(1, 40))
    resumption = Resumption(ResumePolicy(max_resumes=10_000))
    taken: list[int] = []
    at = 0
    while at < count:
        end = data.draw(st.integers(at + 1, count))
        for number in range(at, end):
            if resumption.take(event(number, id="r", background=True)):
                taken.append(number)
        if end == count:
            break
        step = broke(resumption)
        assert isinstance(step, Resume)
        assert step.starting_after == taken[-1]
        at = data.draw(st.integers(0, step.starting_after + 1))  # it may begin earlier
    assert taken == list(range(count))
