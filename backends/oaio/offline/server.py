"""The offline server as users hold it: started, asked what came in, and closed."""

import collections
import contextlib
import ssl
import threading
from collections.abc import Callable
from typing import Self

from oaio.offline.answers import answer, directive_text, run
from oaio.offline.connections import Listener, RecordedRequest
from oaio.offline.parts import Answer, Refused
from oaio.offline.store import Store


class OfflineServer:
    """A server on a socket of its own, until `close` or the end of a ``with`` block.

    It may be started again after it was closed, and is then found at the same address.

    Args:
        host: the address to listen on.
        port: the port to listen on; 0 takes a free one.
        ssl_context: makes it speak TLS.
        keep: how many requests `requests` keeps; the oldest are forgotten.
    """

    def __init__(
        self,
        host: str = "127.0.0.1",
        port: int = 0,
        ssl_context: ssl.SSLContext | None = None,
        *,
        keep: int = 10_000,
    ) -> None:
        self._host = host
        self._port = port
        self._ssl_context = ssl_context
        self._lock = threading.Lock()
        self._requests: collections.deque[RecordedRequest] = collections.deque(maxlen=keep)
        self._attempts: collections.Counter[str] = collections.Counter()
        self._accepted = 0
        self._listener: Listener | None = None
        self._store = Store(run)

    @property
    def port(self) -> int:
        """The port it listens on, known once it was started."""
        return self._port

    @property
    def base_url(self) -> str:
        """What a client takes as its ``base_url``."""
        scheme = "http" if self._ssl_context is None else "https"
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"{scheme}://{host}:{self._port}/v1"

    @property
    def requests(self) -> list[RecordedRequest]:
        """A copy of the list of requests so far, in the order in which they were read."""
        with self._lock:
            return list(self._requests)

    @property
    def connections(self) -> int:
        """How many connections were accepted."""
        with self._lock:
            return self._accepted

    @property
    def open_connections(self) -> int:
        """How many connections are open now."""
        return 0 if self._listener is None else self._listener.open_connections

    def reset(self) -> None:
        """Forget the requests, the connections, how often directives were followed, and files."""
        with self._lock:
            self._store = Store(run)
            self._requests.clear()
            self._attempts.clear()
            self._accepted = 0

    def start(self) -> Self:
        """Listen, and answer in threads of its own. Nothing happens if it was started before.

        Raises:
            OSError: the address cannot be listened on.
        """
        if self._listener is None:
            self._listener = Listener(
                self._host, self._port, self._ssl_context, self._respond, self._count_connection
            )
            self._port = self._listener.port
        return self

    def close(self) -> None:
        """Close every socket, end every delay, and wait until all threads have ended."""
        listener, self._listener = self._listener, None
        if listener is not None:
            listener.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.close()

    def _count_connection(self) -> None:
        with self._lock:
            self._accepted += 1

    def _respond(self, request: RecordedRequest) -> Answer:
        try:
            directives = directive_text(request.headers, request.body)
        except Refused:  # not JSON; the answer says so
            directives = ""
        with self._lock:
            self._requests.append(request)
            attempt = 1
            if directives:
                self._attempts[directives] += 1
                attempt = self._attempts[directives]
        return answer(
            request.method, request.path, request.headers, request.body, attempt, self._store
        )


def serve(
    host: str = "127.0.0.1", port: int = 8080, announce: Callable[[str], object] = print
) -> None:
    """Serve until Ctrl-C.

    Args:
        host: the address to listen on.
        port: the port to listen on; 0 takes a free one.
        announce: called once with the base URL, when the server can be reached.

    Raises:
        OSError: the address cannot be listened on.
    """
    with OfflineServer(host, port, keep=0) as server, contextlib.suppress(KeyboardInterrupt):
        announce(server.base_url)
        threading.Event().wait()
