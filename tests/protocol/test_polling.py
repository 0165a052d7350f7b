"""When to look again: the server's wish, growing waits, and the end of patience."""

from __future__ import annotations

import math
import pickle
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import APITimeoutError, ConfigurationError
from oaio_protocol.http import Headers
from oaio_protocol.models._base import UnknownModel
from oaio_protocol.polling import (
    PENDING,
    Again,
    Polling,
    PollPolicy,
    PollTimeoutError,
    Ready,
    is_over,
    poll_after,
)


def headers(text: str) -> Headers:
    return Headers.of({"openai-poll-after-ms": text})


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("0", 0.0),
        ("250", 0.25),
        (" 1000 ", 1.0),
        ("", None),
        ("soon", None),
        ("-1", None),
        ("1.5", None),
        ("9" * 5000, None),
        ("1000000001", None),
    ],
)
def test_what_the_server_asks_for(text: str, seconds: float | None) -> None:
    assert poll_after(headers(text)) == seconds


def test_delays() -> None:
    policy = PollPolicy()
    assert [policy.delay(looks) for looks in (1, 2, 3, 10)] == [1.0, 1.5, 2.25, 10.0]
    assert policy.delay(1, headers("250")) == 0.25
    assert policy.delay(1, headers("99000")) == 10.0
    assert policy.delay(9, headers("never")) == 10.0
    assert PollPolicy(interval=3).delay(1, headers("250")) == 3


@given(
    st.integers(0, 10**9),
    st.floats(0.01, 1e9),
    st.floats(0.01, 1e9),
    st.floats(0.01, 1e9),
)
def test_a_delay_is_never_longer_than_the_longest(
    looks: int, initial: float, multiplier: float, longest: float
) -> None:
    policy = PollPolicy(initial_delay=initial, multiplier=multiplier, max_delay=longest)
    assert 0 <= policy.delay(looks) <= longest


def test_a_wait_that_ends() -> None:
    polling = Polling("batches.retrieve", PollPolicy(interval=2, timeout=10), 100.0)
    assert polling.looked("a", over=False, headers=None, now=100.0) == Again(102.0)
    assert polling.looked("b", over=False, headers=None, now=102.5) == Again(104.5)
    assert polling.looked("c", over=True, headers=None, now=1e9) == Ready()
    assert polling.looks == 3


def test_a_wait_that_is_too_long() -> None:
    polling = Polling("batches.retrieve", PollPolicy(interval=2, timeout=5), 0.0)
    assert polling.looked("a", over=False, headers=None, now=3.0) == Again(5.0)
    with pytest.raises(PollTimeoutError, match=r"batches.retrieve: .* within 5 s") as caught:
        polling.looked("b", over=False, headers=None, now=3.1)
    error = caught.value
    assert isinstance(error, TimeoutError)
    assert isinstance(error, APITimeoutError)
    assert (error.last, error.which) == ("b", "total")
    assert pickle.loads(pickle.dumps(error)).last == "b"


@given(st.floats(0.01, 100), st.floats(0.1, 1000), st.lists(st.floats(0, 10), max_size=50))
def test_no_look_comes_after_the_deadline(
    interval: float, timeout: float, pauses: list[float]
) -> None:
    polling = Polling("x", PollPolicy(interval=interval, timeout=timeout), 0.0)
    now = 0.0
    for pause in pauses:
        now += pause
        try:
            step = polling.looked(None, over=False, headers=None, now=now)
        except PollTimeoutError:
            assert now + interval > timeout
            return
        assert isinstance(step, Again)
        assert step.at <= timeout
        now = max(now, step.at)


@pytest.mark.parametrize(
    "change",
    [
        {"interval": -1},
        {"interval": math.nan},
        {"interval": True},
        {"timeout": -1},
        {"timeout": None},
        {"interval": "1"},
        {"timeout": math.nan},
        {"initial_delay": 0},
        {"multiplier": -1},
        {"max_delay": "1"},
    ],
)
def test_impossible_policies(change: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="poll"):
        PollPolicy(**change)
    assert attrs.evolve(PollPolicy(), interval=0).delay(5) == 0


def test_what_is_over() -> None:
    def thing(status: object) -> UnknownModel:
        return UnknownModel.from_dict({"status": status})

    assert not is_over("batches.retrieve", thing("in_progress"))
    assert is_over("batches.retrieve", thing("completed"))
    assert is_over("batches.retrieve", thing("made up later"))
    assert is_over("batches.retrieve", thing(None))
    assert is_over("batches.retrieve", object())
    assert is_over("other.retrieve", thing("in_progress"))
    assert not is_over("beta.threads.runs.retrieve", thing("queued"))
    assert is_over("beta.threads.runs.retrieve", thing("requires_action"))


def test_the_statuses_are_those_of_the_models() -> None:
    from typing import get_args, get_type_hints

    from oaio_protocol.models.generated import assistants, batches, fine_tuning, videos

    for name, model in {
        "batches.retrieve": batches.Batch,
        "beta.threads.runs.retrieve": assistants.Run,
        "fine_tuning.jobs.retrieve": fine_tuning.FineTuningJob,
        "videos.retrieve": videos.Video,
    }.items():
        assert PENDING[name] < set(get_args(get_type_hints(model)["status"])), name
