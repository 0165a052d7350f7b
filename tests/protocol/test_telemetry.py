"""Who is told of what."""

from __future__ import annotations

from typing import Any

import pytest

from oaio_protocol import telemetry
from oaio_protocol.errors import APIError, ConfigurationError
from oaio_protocol.telemetry import (
    TROUBLE,
    AttemptFailed,
    CallFinished,
    Observers,
    Warned,
    happenings,
    wanted,
)

WARNED = Warned("id", "models.list", "careful")
FAILED = AttemptFailed("id", "models.list", 1, APIError("no"), None, "because")


class Listener:
    def __init__(self, wants: frozenset[type] | None, error: Exception | None = None) -> None:
        self.wants, self.error = wants, error
        self.heard: list[Any] = []

    def __call__(self, happening: Any) -> None:
        self.heard.append(happening)
        if self.error is not None:
            raise self.error


def test_each_is_told_what_it_wants() -> None:
    everything, warnings, nothing = (
        Listener(None),
        Listener(frozenset({Warned})),
        Listener(frozenset()),
    )
    observers = Observers([everything, warnings, nothing], lambda *_: None)
    observers(WARNED)
    observers(FAILED)
    assert everything.heard == [WARNED, FAILED]
    assert warnings.heard == [WARNED]
    assert nothing.heard == []


def test_a_plain_function_wants_all() -> None:
    assert wanted(print) is None
    assert Observers([print, Listener(frozenset())], lambda *_: None).wants is None


def test_together_they_want_what_any_of_them_wants() -> None:
    first, second = Listener(frozenset({Warned})), Listener(frozenset({CallFinished}))
    observers = Observers([first, second], lambda *_: None)
    assert observers.wants == {Warned, CallFinished}
    first.wants = None
    assert observers.wants is None
    assert Observers([], lambda *_: None).wants == frozenset()


@pytest.mark.parametrize("wrong", [5, None, "text"])
def test_what_is_no_observer(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="an observer must be a function"):
        Observers([print, wrong], lambda *_: None)


@pytest.mark.parametrize("wrong", [[Warned], (Warned,), Warned, "Warned"])
def test_what_nobody_can_want(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="must be a frozenset of classes"):
        Observers([Listener(wrong)], lambda *_: None)
    a_set: Any = {Warned}
    assert Observers([Listener(a_set)], lambda *_: None).wants == frozenset({Warned})


def test_what_one_raises_stays_with_it_and_is_told_once() -> None:
    fault = ValueError("a bug")
    broken, sound = Listener(None, fault), Listener(None)
    failed: list[Any] = []
    observers = Observers([broken, sound], lambda *failure: failed.append(failure))
    observers(WARNED)
    observers(FAILED)
    assert sound.heard == broken.heard == [WARNED, FAILED]
    assert failed == [(broken, fault)]


def test_what_ends_the_program_is_not_held_back() -> None:
    broken: Any = Listener(None, KeyboardInterrupt())  # type: ignore[arg-type]
    with pytest.raises(KeyboardInterrupt):
        Observers([broken], lambda *_: None)(WARNED)


def test_every_happening_can_be_imported_from_one_place() -> None:
    for name in telemetry.__all__:
        assert getattr(telemetry, name) is not None
    assert telemetry.CallStarted is happenings.CallStarted
    assert {AttemptFailed, Warned} == TROUBLE
    with pytest.raises(AttributeError):
        telemetry.Nothing  # type: ignore[attr-defined]  # noqa: B018


def test_who_wants_trouble_only_does_not_load_the_rest() -> None:
    """Each class costs a quarter of a millisecond at import."""
    import subprocess
    import sys

    program = (
        "import sys, oaio.blocking\nassert 'oaio_protocol.telemetry.happenings' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True, timeout=60)
