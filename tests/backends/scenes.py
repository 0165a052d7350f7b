"""Where a scenario plays: servers and clients that find each other, and what is left afterwards."""

from __future__ import annotations

import ssl
import threading
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import trustme

from oaio import OpenAIError, RetryPolicy
from oaio.offline import OfflineServer

from .players import Events, Face, Player
from .raw_server import RawServer, Script

T = TypeVar("T")

QUICK = RetryPolicy(initial_delay=0.01, max_delay=0.02)
"""Retries as usual, without the usual pauses."""


class Authority:
    """The certificate authority of the tests."""

    def __init__(self) -> None:
        self._ca = trustme.CA(key_type=trustme.KeyType.ECDSA)
        self._usual = self._certificate("127.0.0.1", "::1", "localhost")

    def _certificate(self, *names: str) -> trustme.LeafCert:
        return self._ca.issue_cert(*names, key_type=trustme.KeyType.ECDSA)

    def server_context(self, *names: str) -> ssl.SSLContext:
        """Return the settings of a server with a certificate for `names`, or for the loopback."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        (self._certificate(*names) if names else self._usual).configure_cert(context)
        return context

    def client_context(self) -> ssl.SSLContext:
        """Return the settings of a client that trusts this authority."""
        context = ssl.create_default_context(cadata=self._ca.cert_pem.bytes().decode())
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        return context

    def write(self, path: Path) -> None:
        """Write the authority's certificate to `path`."""
        self._ca.cert_pem.write_to_path(str(path))


class Scene:
    """The servers and clients of one scenario, in the clear or over TLS."""

    def __init__(
        self,
        player: Player,
        authority: Authority,
        folder: Path,
        *,
        secure: bool,
    ) -> None:
        self.player, self.authority, self.folder = player, authority, folder
        self.secure = secure
        self.server_context = authority.server_context() if secure else None
        self._offline: OfflineServer | None = None
        self._servers: list[OfflineServer | RawServer] = []
        self._clients: list[Face] = []
        self._others: list[Scene] = []

    def another(self) -> Scene:
        """Return a scene with servers and clients of its own that ends with this one."""
        self._others.append(Scene(self.player, self.authority, self.folder, secure=self.secure))
        return self._others[-1]

    @property
    def offline(self) -> OfflineServer:
        """The offline server, started when it is first asked for."""
        if self._offline is None:
            self._offline = self.serve()
        return self._offline

    def serve(self, **options: Any) -> OfflineServer:
        """Start one more offline server."""
        server = OfflineServer(**{"ssl_context": self.server_context, **options}).start()
        self._servers.append(server)
        return server

    def raw(self, *scripts: Script, **options: Any) -> RawServer:
        """Start a server that follows `scripts`, one for each connection."""
        server = RawServer(scripts, **{"ssl_context": self.server_context, **options})
        self._servers.append(server)
        return server

    def client(self, server: OfflineServer | RawServer | None = None, **options: Any) -> Face:
        """Return a client for `server`, or for the offline server."""
        options = {"api_key": "sk-test", "ssl_context": self.authority.client_context(), **options}
        if "max_retries" not in options:
            options.setdefault("retry", QUICK)
        if "base_url" not in options:
            options["base_url"] = (server or self.offline).base_url
        client = self.player.client(**options)
        self._clients.append(client)
        return client

    def play(self, main: Callable[[], Coroutine[Any, Any, T]]) -> T:
        """Run a scenario, and close its clients at its end."""

        async def to_the_end() -> T:
            try:
                return await main()
            finally:
                for scene in (self, *self._others):
                    for client in scene._clients:
                        await client.close()

        return self.player.run(to_the_end)

    def close(self) -> None:
        """Close the servers."""
        for server in self._servers:
            server.close()
        for scene in self._others:
            scene.close()

    @property
    def connections(self) -> int:
        """How many connections the servers accepted."""
        return sum(server.connections for server in self._servers)

    @property
    def requests(self) -> int:
        """How many requests the servers read."""
        return sum(len(server.requests) for server in self._servers)


async def failure(call: Awaitable[object]) -> tuple[object, ...]:
    """Return what there is to see of the error of `call`: its type, attempts and attributes."""
    try:
        result = await call
        if isinstance(result, Events):
            await result.texts()
    except OpenAIError as error:
        return seen(error)
    raise AssertionError(f"it did not fail: {result!r}")


def seen(error: OpenAIError) -> tuple[object, ...]:
    """Return what tells an error: its type, how many attempts, and its own attributes."""
    own = [getattr(error, name, None) for name in ("which", "status_code", "received")]
    return (type(error).__name__, error.attempts, *(value for value in own if value is not None))


def open_descriptors() -> set[str]:
    """Return the descriptors of this process that are open."""
    # The listing has a descriptor of its own, which is closed by the time it is looked at.
    return {entry.name for entry in list(Path("/dev/fd").iterdir()) if entry.exists()}


def own_threads() -> set[threading.Thread]:
    """Return the threads that run, without those that trio and anyio keep for a while."""
    kept = ("Trio thread", "AnyIO worker")
    return {thread for thread in threading.enumerate() if not thread.name.startswith(kept)}
