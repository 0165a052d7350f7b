"""One HTTP/2 connection of a world, as the calls that share it see it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from oaio_protocol.http2 import Http2Connection, Http2Stream

from .link import Connection

if TYPE_CHECKING:
    from .world import World

_RECEIVE_SIZE = 64 * 1024


class SharedConnection:
    """Moves the bytes of all calls on one connection. What comes is read while a call waits.

    Attributes:
        http: the connection itself.
        users: how many calls use it.
        waiting: the streams whose calls wait, and what wakes these.
    """

    shared = True

    def __init__(self, world: World, link: Connection, endpoint: Any) -> None:
        self._world, self.link, self._endpoint = world, link, endpoint
        self.http = Http2Connection(world.agenda.now)
        self.users = 0
        self.waiting: dict[Http2Stream, Callable[[], None]] = {}
        self._capacity = self.http.capacity
        link.on_news = self._news

    def __hash__(self) -> int:
        """Return the number: the order of a set of connections must not be a matter of chance."""
        return self.link.number

    def __str__(self) -> str:
        return str(self.link)

    def wait(self, stream: Http2Stream, wake: Callable[[], None]) -> None:
        """Call `wake` when `stream` has news."""
        self.waiting[stream] = wake
        self._read()

    def flush(self) -> None:
        """Send what there is to send."""
        while self.link.writable_at <= self._world.agenda.now:
            data = self.http.data_to_send()
            if not data:
                break
            try:
                self.link.send(data)
            except OSError:
                break  # what the server said before is still to be read, and so is the reason
        self._tell()

    def drop(self, stream: Http2Stream) -> None:
        """Give `stream` up, if it is not over."""
        self.waiting.pop(stream, None)
        stream.cancel()
        self.flush()

    def is_quiet(self) -> bool:
        """Tell whether it takes another call; what came while nobody waited is read first."""
        self._read()
        return self.http.accepts

    def close(self) -> None:
        """Close at once; those who wait are woken."""
        if not self.http.over:
            self.http.connection_lost(None)
            self._wake()
        self.link.close()

    def abandon(self) -> None:
        """Close, for there is but one process."""
        self.close()

    def _news(self) -> None:
        if self.waiting:
            self._read()

    def _read(self) -> None:
        while not self.http.over:
            try:
                data = self.link.receive(_RECEIVE_SIZE)
            except OSError as error:
                self.http.connection_lost(error)
                break
            if data is None:
                break
            self.http.receive_data(data, self._world.agenda.now)
        self.flush()

    def _tell(self) -> None:
        """Tell the pool how many calls can be carried, and those who wait of their news."""
        capacity = self.http.capacity
        if capacity != self._capacity:
            self._capacity = capacity
            world = self._world
            world.connections.resize(self, self._endpoint, world.agenda.now, capacity)
        self._wake()

    def _wake(self) -> None:
        for stream in self.http.take_news():
            wake = self.waiting.pop(stream, None)
            if wake is not None:
                self._world.agenda.after(0.0, wake)
