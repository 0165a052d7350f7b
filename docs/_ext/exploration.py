"""Finds out what the core does by trying it: the arrows of the diagrams in the design page.

Nothing here knows what ought to follow what. Every action of a call is answered by every outcome in
`ANSWERS`, every sequence of operations is tried on a pool, and what was seen is written down.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

import attrs

from oaio_protocol.actions import (
    Action,
    Close,
    Connect,
    Done,
    Emit,
    Failed,
    Ok,
    Outcome,
    ReadBody,
    Receive,
    Send,
    SendRequest,
    Sleep,
)
from oaio_protocol.breaker import TRANSITIONS
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.http import Headers, ResponseHead, Upload
from oaio_protocol.operations import Operation, chat, models
from oaio_protocol.pool import Open, Pool, PoolLimits, Reuse
from oaio_protocol.retry import RetryPolicy

Edge = tuple[str, str, str]
"""From, why, to."""

_SETTINGS = Settings.from_environment(
    {},
    api_key="a key",
    base_url="http://offline.example/v1",
    retry=RetryPolicy(max_retries=1, jitter=0),
)


def _http(status: str, kind: str, body: str) -> bytes:
    head = f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return (head + body).encode()


_CHUNK = (
    'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m",'
    '"choices":[{"index":0,"delta":{"content":"Hi"},"finish_reason":null}]}\n\n'
)
_PAGE = '{"object":"list","data":[]}'
_LOST = Failed(ConnectionResetError("reset"))
_LATE = Failed(TimeoutError("late"))

ANSWERS: dict[type, tuple[tuple[str, Outcome], ...]] = {
    Connect: (("ok", Ok()), ("ok", Ok(reused=True)), ("failed", _LOST), ("failed", _LATE)),
    Send: (("ok", Ok()), ("failed", _LOST), ("failed", _LATE)),
    ReadBody: (("ok", Ok(b"12")), ("failed", Failed(OSError("unreadable")))),
    Receive: (
        ("ok", Ok(_http("200 OK", "text/event-stream", _CHUNK + "data: [DONE]\n\n"))),
        ("ok", Ok(_http("200 OK", "text/event-stream", _CHUNK * 3)[:-20])),
        ("ok", Ok(_http("200 OK", "application/json", _PAGE))),
        ("ok", Ok(_http("401 Unauthorized", "application/json", "{}"))),
        ("ok", Ok(_http("503 Service Unavailable", "application/json", "{}"))),
        ("ok", Ok(b"")),
        ("failed", _LOST),
        ("failed", _LATE),
    ),
    SendRequest: (
        ("ok", Ok(head=ResponseHead(200, Headers()))),
        ("ok", Ok(head=ResponseHead(401, Headers()))),
        ("ok", Ok(head=ResponseHead(503, Headers()))),
        ("failed", _LOST),
    ),
    Close: (("ok", Ok()),),
    Emit: (("ok", Ok()),),
    Sleep: (("ok", Ok()),),
}
_BODIES = (("ok", Ok(_CHUNK.encode() * 2)), ("ok", Ok(_PAGE.encode())), *ANSWERS[Receive][-3:])


class _Source:
    def pread(self, offset: int, max_bytes: int) -> bytes:
        return b"0123"[offset : offset + max_bytes]


def _operations() -> tuple[Operation[object], ...]:
    messages = [{"role": "user", "content": "Hello"}]
    stream = chat.create(model="m", messages=messages, stream=True)  # type: ignore[list-item]
    upload = attrs.evolve(models.list_(), method="POST", body=Upload(_Source(), 4))
    return stream, models.list_(), upload


def _steps(operation: Operation[object], seam: str, depth: int) -> Iterator[Edge]:
    """Give every step of every run of one call, up to `depth` actions.

    A call that runs cannot be copied, so each run is made anew from its list of outcomes.
    """

    def replay(outcomes: list[Outcome]) -> Action:
        call = Call(operation, _SETTINGS, seam=seam)
        action = call.start(0.0)
        for number, outcome in enumerate(outcomes, 1):
            action = call.step(outcome, number / 1000)
        call.abort()
        return action

    def go_on(action: Action, outcomes: list[Outcome], *, ended: bool) -> Iterator[Edge]:
        if isinstance(action, Done) or len(outcomes) == depth:
            return
        answers = ANSWERS[type(action)]
        if isinstance(action, Receive):
            answers = _BODIES if seam == "message" else answers
            answers = answers[-3:] if ended else answers  # nothing comes after the end
        for why, outcome in answers:
            following = replay([*outcomes, outcome])
            yield type(action).__name__, why, type(following).__name__
            over = isinstance(action, Receive) and not getattr(outcome, "data", b"")
            still = ended and not isinstance(action, Connect | SendRequest)
            yield from go_on(following, [*outcomes, outcome], ended=over or still)

    first = replay([])
    yield "start", "", type(first).__name__
    yield from go_on(first, [], ended=False)


def call_edges(seam: str = "bytes", depth: int = 7) -> set[Edge]:
    """Return which action follows which, after which kind of outcome."""
    return {edge for operation in _operations() for edge in _steps(operation, seam, depth)}


def breaker_edges() -> set[Edge]:
    """Return what moves a breaker: the rows of its table, which is what the code goes by."""
    return {(before, why, after) for (before, why), after in TRANSITIONS.items()}


def pool_edges(depth: int = 5) -> set[Edge]:
    """Return what becomes of a connection in a pool with room for one connection of each state."""
    seen: set[Edge] = set()
    for names in product(("acquire", "keep", "drop", "expire", "cancel"), repeat=depth):
        _Watched(seen).run(names)
    return seen


class _Watched:
    """A small pool, and the state of each of its connections and of each call that asked."""

    def __init__(self, seen: set[Edge]) -> None:
        self._seen = seen
        self._pool: Pool[int] = Pool(PoolLimits(max_connections=1, idle_expiry=10))
        self._state: dict[int, str] = {}
        self._waiting: list[object] = []
        self._now = 0.0
        self._count = 0

    def run(self, names: tuple[str, ...]) -> None:
        do: dict[str, Callable[[], None]] = {
            "acquire": self._acquire,
            "keep": lambda: self._release(reusable=True),
            "drop": lambda: self._release(reusable=False),
            "expire": self._expire,
            "cancel": self._cancel,
        }
        for name in names:
            do[name]()

    def _move(self, connection: int, why: str, to: str) -> None:
        self._seen.add((self._state.get(connection, "asked for"), why, to))
        self._state[connection] = to

    def _granted(self, grant: object, why: str) -> None:
        if isinstance(grant, Reuse):
            self._move(grant.connection, why, "in use")
        elif isinstance(grant, Open):
            self._count += 1
            self._move(self._count, why, "in use")

    def _closed(self, connections: tuple[int, ...], why: str) -> None:
        for connection in connections:
            self._move(connection, why, "closed")

    def _acquire(self) -> None:
        self._now += 1
        grant, changes = self._pool.acquire("here", self._now)
        self._closed(changes.close, "idle too long")
        if isinstance(grant, Reuse | Open):
            self._granted(grant, "acquire")
        else:
            self._seen.add(("asked for", "no room", "waiting"))
            self._waiting.append(grant.ticket)

    def _release(self, *, reusable: bool) -> None:
        used = [connection for connection, state in self._state.items() if state == "in use"]
        if not used:
            return
        why = "release" if reusable else "release, broken"
        changes = self._pool.release(used[0], "here", self._now, reusable=reusable)
        self._closed(changes.close, why)
        if self._state[used[0]] == "in use":
            self._move(used[0], why, "idle")
        for ticket in changes.wake:
            self._waiting.remove(ticket)
            self._granted(self._pool.take(ticket), "acquire")
            self._seen.add(("waiting", "granted", "in use"))

    def _expire(self) -> None:
        self._now += 60

    def _cancel(self) -> None:
        if self._waiting:
            self._pool.cancel(self._waiting.pop(), self._now)  # type: ignore[arg-type]
            self._seen.add(("waiting", "cancel", "given up"))
