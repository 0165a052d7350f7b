"""Every backend, in the clear and over TLS; and a look at what each test leaves behind."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from pathlib import Path

import pytest

from .listening import ask, own_server  # noqa: F401 - fixtures
from .players import PLAYERS, Player
from .scenes import Authority, Scene, open_descriptors, own_threads


@pytest.fixture(scope="session")
def authority() -> Authority:
    return Authority()


@pytest.fixture(params=PLAYERS, ids=repr)
def player(request: pytest.FixtureRequest) -> Player:
    found: Player = request.param
    return found


@pytest.fixture(params=["plain", "tls"])
def secure(request: pytest.FixtureRequest) -> bool:
    return bool(request.param == "tls")


@pytest.fixture(scope="session")
def little_to_collect() -> Iterator[None]:
    """Keep what was imported out of the garbage collector's sight: it would cost 50 ms a test."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def nothing_left(little_to_collect: None) -> Iterator[None]:
    """Fail if a test leaves a socket or a thread."""
    descriptors, threads = open_descriptors(), own_threads()
    yield
    gc.collect()
    assert own_threads() <= threads, "a thread is left"
    assert open_descriptors() <= descriptors, "a descriptor is left open"


@pytest.fixture
def clear_scene(
    nothing_left: None, player: Player, authority: Authority, tmp_path: Path
) -> Iterator[Scene]:
    """A scene without TLS, for what does not depend on the line."""
    found = Scene(player, authority, tmp_path, secure=False)
    yield found
    found.close()


@pytest.fixture
def scene(
    nothing_left: None,
    player: Player,
    secure: bool,
    authority: Authority,
    tmp_path: Path,
) -> Iterator[Scene]:
    found = Scene(player, authority, tmp_path, secure=secure)
    yield found
    found.close()
