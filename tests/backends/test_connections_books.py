"""The books of `Connections` while other threads, or forks, come between."""

from __future__ import annotations

import sys
import threading
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import pytest

from oaio._transport import connections as under_test
from oaio._transport.connections import Connections, Waker
from oaio_protocol.pool import Open, PoolLimits, Reuse, Wait


class Fake:
    """What the pool keeps."""

    shared = False
    closed = abandoned = False

    def close(self) -> None:
        self.closed = True

    def abandon(self) -> None:
        self.abandoned = True

    def is_quiet(self) -> bool:
        return not (self.closed or self.abandoned)


def acquired(connections: Connections[Any], woken: list[str] | None = None) -> Any:
    def waker() -> Waker:
        return lambda: None if woken is None else woken.append("woken")

    return connections.acquire("origin", 0.0, fresh=False, waker=waker)


def opened(connections: Connections[Any]) -> Fake:
    right, made = acquired(connections), Fake()
    assert isinstance(right, Open)
    connections.opened(made, right, "origin", 0.0)
    return made


@contextmanager
def switching_often() -> Generator[None]:
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    try:
        yield
    finally:
        sys.setswitchinterval(before)


def test_who_gives_back_during_stats_wakes_who_waits() -> None:
    connections: Connections[Any] = Connections(PoolLimits(max_connections=1))
    held, woken = opened(connections), list[str]()
    wait = acquired(connections, woken)
    assert isinstance(wait, Wait)

    def name(endpoint: object) -> str:
        give_back = threading.Thread(
            target=connections.release, args=(held, endpoint, 1.0), kwargs={"reusable": True}
        )
        give_back.start()
        give_back.join(10)
        return str(endpoint)

    connections.stats(name)
    assert woken == ["woken"]
    assert connections.collect(wait.ticket, 2.0) == Reuse(held)


def test_close_while_others_open() -> None:
    many = 100_000
    connections: Connections[Any] = Connections(
        PoolLimits(max_connections=many, max_per_origin=many)
    )
    made = [opened(connections) for _ in range(3000)]  # to go through them takes a while

    def open_more() -> None:
        for _ in range(3000):
            try:
                made.append(opened(connections))
            except under_test.ClientClosedError:
                return

    with switching_often():
        opener = threading.Thread(target=open_more)
        opener.start()
        while len(made) < 3010:
            pass
        connections.close()
        opener.join(10)
    assert all(one.closed for one in made)


@pytest.fixture
def forks() -> Generator[None]:
    before = under_test.forks()
    yield
    under_test._forks = before


@pytest.mark.usefixtures("forks")
def test_what_the_parent_held_is_given_back_in_the_child() -> None:
    connections: Connections[Any] = Connections()
    inherited, right = opened(connections), acquired(connections)
    under_test._forked()
    own = opened(connections)
    connections.release(inherited, "origin", 0.0, reusable=True)
    connections.release(right, "origin", 0.0, reusable=True)
    assert (inherited.abandoned, connections._pool.in_use, connections._pool.idle) == (True, 1, 0)
    connections.release(own, "origin", 0.0, reusable=True)
    assert acquired(connections) == Reuse(own)


class Counted(Connections[Any]):
    """Lets other threads come while it begins anew."""

    begun = 0

    def _begin(self) -> None:
        self.begun += 1
        if self.begun == 2:
            others.wait(0.2)  # in vain, if they are kept out
        elif self.begun > 2:
            others.set()
        super()._begin()


others = threading.Event()


@pytest.mark.usefixtures("forks")
def test_threads_that_come_at_once_after_a_fork() -> None:
    connections = Counted()
    opened(connections)
    under_test._forked()
    threads = [threading.Thread(target=opened, args=(connections,)) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert connections.begun == 2
    assert connections._pool.in_use == 3
