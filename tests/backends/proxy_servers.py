"""Proxies to test with: tinyproxy, a SOCKS server, and some written here."""

from __future__ import annotations

import contextlib
import select
import shutil
import socket
import ssl
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from .raw_server import Peer

USER, PASSWORD = "some user", "hunter2:/@"
LOGIN = "some%20user:hunter2%3A%2F%40"
"""The same, percent-encoded."""
TINYPROXY = shutil.which("tinyproxy")

needs_tinyproxy = pytest.mark.skipif(
    TINYPROXY is None, reason="tinyproxy is not installed (Debian's package of this name)"
)

_SOCKS_SERVER = """
import logging, sys
import anyio
import tiny_proxy

logging.basicConfig(level="INFO", stream=sys.stderr, format="%(message)s")

async def main():
    listener = await anyio.create_tcp_listener(local_host="127.0.0.1")
    print(listener.extra(anyio.abc.SocketAttribute.local_port), flush=True)
    await listener.serve(tiny_proxy.Socks5ProxyHandler(*sys.argv[1:]).handle)

anyio.run(main)
"""


class ProxyServer:
    """A proxy that runs in a process of its own and writes a log of the tunnels that it makes."""

    def __init__(self, scheme: str, port: int, log: Path) -> None:
        self.scheme, self.port, self._log = scheme, port, log

    def url(self, login: str | None = None) -> str:
        return f"{self.scheme}://{'' if login is None else f'{login}@'}127.0.0.1:{self.port}"

    @property
    def log(self) -> str:
        return self._log.read_text()


@contextlib.contextmanager
def _running(command: list[str], **options: object) -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen(command, **options)  # type: ignore[call-overload]
    try:
        yield process
    finally:
        process.terminate()
        process.wait(10)


def _free_port() -> int:
    with socket.socket() as sock:
        sock.bind(("127.0.0.1", 0))
        return int(sock.getsockname()[1])


@contextlib.contextmanager
def tinyproxy(folder: Path, *lines: str) -> Iterator[ProxyServer]:
    """Run tinyproxy with some more lines of configuration."""
    assert TINYPROXY is not None
    port, log = _free_port(), folder / "tinyproxy.log"
    config = folder / "tinyproxy.conf"
    general = (
        f"Port {port}", "Listen 127.0.0.1", "Timeout 60", "MaxClients 50", f'LogFile "{log}"',
        "LogLevel Info",
    )  # fmt: skip
    config.write_text("\n".join([*general, *lines, ""]))
    with _running([TINYPROXY, "-d", "-c", str(config)]) as process:
        for _ in range(500):
            assert process.poll() is None, "tinyproxy did not start"
            # It may listen before it writes, and another program may have got the port first.
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port)):
                if log.exists():
                    break
            time.sleep(0.02)
        yield ProxyServer("http", port, log)


@contextlib.contextmanager
def socks_server(folder: Path, *login: str) -> Iterator[ProxyServer]:
    """Run a SOCKS5 server that wants `login`, or none."""
    log = folder / "socks.log"
    command = [sys.executable, "-c", _SOCKS_SERVER, *login]
    with (
        log.open("wb") as stderr,
        _running(command, stdout=subprocess.PIPE, stderr=stderr) as process,
    ):
        assert process.stdout is not None
        with process.stdout as stdout:
            yield ProxyServer("socks5", int(stdout.readline()), log)


def pass_on(peer: Peer) -> None:
    """Be an HTTP proxy, for a `RawServer`: make one tunnel and pump bytes both ways."""
    command, target, _ = peer.read_head().line.split()
    assert command == "CONNECT"
    host, _, port = target.rpartition(":")
    with socket.create_connection((host, int(port)), timeout=20) as server:
        peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
        other = {peer.sock: server, server: peer.sock}
        # An end without TLS's own goodbye is an end, too: clients close at once.
        with contextlib.suppress(ConnectionError, ssl.SSLError):
            while True:
                for ready in select.select(list(other), [], [], 20)[0]:
                    while data := ready.recv(65536):
                        other[ready].sendall(data)
                        if not (isinstance(ready, ssl.SSLSocket) and ready.pending()):
                            break
                    else:
                        return
