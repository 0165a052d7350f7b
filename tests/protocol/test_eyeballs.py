"""Which address is tried when, by a virtual clock."""

from __future__ import annotations

import math
from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.dial.eyeballs import ATTEMPT_DELAY, Attempts, interleaved


def test_families_take_turns() -> None:
    found = [(6, "a"), (6, "b"), (6, "c"), (4, "d"), (4, "e")]
    assert interleaved(found) == [(6, "a"), (4, "d"), (6, "b"), (4, "e"), (6, "c")]
    assert interleaved([]) == []


@given(st.lists(st.tuples(st.sampled_from([4, 6]), st.integers())))
def test_interleaving_loses_nothing_and_keeps_the_order(found: list[tuple[int, int]]) -> None:
    mixed = interleaved(found)
    assert Counter(mixed) == Counter(found)
    for family in (4, 6):
        assert [a for a in mixed if a[0] == family] == [a for a in found if a[0] == family]
    both = 2 * min(Counter(family for family, _ in found)[family] for family in (4, 6))
    assert all(mixed[i][0] != mixed[i + 1][0] for i in range(both - 1))
    assert mixed[:1] == found[:1]


def test_a_silent_address_is_given_its_time() -> None:
    attempts = Attempts("ab")
    assert attempts.due(10) == "a"
    assert attempts.due(10) is None
    assert attempts.next_at == 10 + ATTEMPT_DELAY
    assert attempts.due(10 + ATTEMPT_DELAY / 2) is None
    assert attempts.due(10 + ATTEMPT_DELAY) == "b"
    assert attempts.next_at == math.inf
    assert attempts.due(1e9) is None


def test_after_a_failure_the_next_one_need_not_wait() -> None:
    attempts = Attempts("abc")
    assert attempts.due(10) == "a"
    attempts.failed()
    assert attempts.due(10) == "b"
    assert attempts.due(10) is None
    attempts.failed()
    assert attempts.due(10) == "c"
    attempts.failed()
    assert attempts.due(10) is None
    assert attempts.next_at == math.inf


@given(st.lists(st.one_of(st.just("fails"), st.floats(0, 1))))
def test_each_address_is_handed_out_once_in_order_and_never_too_early(steps: list[object]) -> None:
    attempts, now, last, begun = Attempts(range(5)), 0.0, -math.inf, []
    for step in steps:
        if step == "fails":
            attempts.failed()
            last = -math.inf
        elif isinstance(step, float):
            now += step
        expected = now >= last + ATTEMPT_DELAY and len(begun) < 5
        address = attempts.due(now)
        assert (address is not None) == expected
        if address is not None:
            begun.append(address)
            last = now
    assert begun == list(range(len(begun)))
