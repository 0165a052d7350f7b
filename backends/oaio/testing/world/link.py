"""One connection of a world, as its client's end sees it."""

from __future__ import annotations

import errno
import math
from collections import deque
from collections.abc import Callable
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .server import Server
    from .session import Session
    from .world import World


class End(Enum):
    """How a server ends a connection."""

    FIN = "closed"
    RESET = "reset"
    SILENCE = "silent"
    """It stays open, and nothing comes any more."""


Piece = tuple[float, "bytes | End"]
"""What comes to the client, and how many seconds after what came before."""


class Connection:
    """The client's end of a simulated TCP connection. It never waits; `on_news` tells of news.

    Attributes:
        number: counted from 1, in a world.
        user: who holds it now.
        owed: how many bytes of the last answer will never come.
        unread: how many pieces of the last answer are still on their way.
    """

    def __init__(self, world: World, server: Server, number: int, latency: float) -> None:
        self.number, self.latency = number, latency
        self.user: Any = None
        self.owed = self.unread = 0
        self.closed = self.shared = False
        self.end: End | None = None
        self.on_news: Callable[[], None] | None = None
        self._world = world
        self._inbox: list[bytes] = []
        self._coming: deque[Piece] = deque()
        self._writable_at = 0.0
        self.session: Session = server.accept(self)
        self.session.begin()

    def __hash__(self) -> int:
        """Return the number: the order of a set of connections must not be a matter of chance."""
        return self.number

    def __str__(self) -> str:
        return f"connection {self.number}"

    # What the books of connections ask (`oaio._transport.connections.Closable`).

    def close(self) -> None:
        """Close at once."""
        if not self.closed:
            self.closed = True
            self._coming.clear()
            self._world.note(str(self), "closed", "")
            self._world.witness.closed(self)

    def abandon(self) -> None:
        """Close, for there is but one process."""
        self.close()

    def is_quiet(self) -> bool:
        """Tell whether it is open and has nothing to read."""
        return not self._inbox and self.end is None and not self.closed

    # What its user does.

    @property
    def writable_at(self) -> float:
        """When the network takes bytes again."""
        return self._writable_at

    def send(self, data: bytes) -> None:
        """Give `data` to the network.

        Raises:
            OSError: the connection was reset, or is closed on this side.
        """
        if self.closed or self.end is End.RESET:
            raise ConnectionResetError(errno.ECONNRESET, "reset by peer")
        # After a FIN the bytes leave all the same; the other end resets the connection for them.
        self._world.agenda.after(self.latency, self._arrive_there, data)

    def receive(self, max_bytes: int) -> bytes | None:
        """Return what there is, `b""` at the end, `None` if nothing came.

        Raises:
            OSError: the connection was reset, or is closed on this side.
        """
        if self.closed:
            raise ConnectionError("the connection was closed")
        if self._inbox:
            data = b"".join(self._inbox) if len(self._inbox) > 1 else self._inbox[0]
            self._inbox = [data[max_bytes:]] if len(data) > max_bytes else []
            return data[:max_bytes]
        if self.end is End.RESET:
            raise ConnectionResetError(errno.ECONNRESET, "reset by peer")
        return b"" if self.end is End.FIN else None

    # What the server does.

    def block(self, until: float) -> None:
        """Take no bytes until `until`."""
        self._writable_at = until
        if until != math.inf:
            self._world.agenda.at(until, self._tell)

    def deliver(self, pieces: list[Piece], answer: int = 0) -> None:
        """Let `pieces` come, one after the other; the first `answer` of them are an answer's."""
        self.unread += answer
        idle = not self._coming
        self._coming.extend(pieces)
        if idle:
            self._await_next(self.latency)

    def _await_next(self, more: float = 0.0) -> None:
        if self._coming:
            self._world.agenda.after(self._coming[0][0] + more, self._arrive_here)

    def _arrive_there(self, data: bytes) -> None:
        if not self.closed:  # or the other end learns of it instead
            self.session.take(data)

    def _arrive_here(self) -> None:
        if not self._coming:
            return  # the connection was closed, or reset, meanwhile
        _, piece = self._coming.popleft()
        self.unread = max(0, self.unread - 1)
        if isinstance(piece, bytes):
            self._inbox.append(piece)
        elif piece is not End.SILENCE:
            self.break_off(piece)
            return
        self._await_next()
        self._tell()

    def break_off(self, how: End) -> None:
        """End the connection now; a reset takes with it what was not read yet, as TCP's does."""
        if self.end is End.RESET or (self.end is End.FIN and how is End.FIN):
            return
        self.end = how
        self._coming.clear()
        if how is End.RESET:
            self._inbox.clear()
        self._world.note(str(self), how.value, "by the server")
        self._tell()

    def _tell(self) -> None:
        if self.on_news is not None and not self.closed:
            self.on_news()
