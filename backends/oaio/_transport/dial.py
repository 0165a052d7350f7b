"""How the blocking backend opens a connection: look up, connect, and shake hands."""

from __future__ import annotations

import math
import socket
import threading
import time
from typing import TYPE_CHECKING, Any, Protocol

from oaio_protocol.actions import Failed, Ok, Outcome, Receive, Send
from oaio_protocol.http import Endpoint

from .sockets import Address, addresses, busy, new_socket, numeric_addresses, socks_of
from .tls import TLS

if TYPE_CHECKING:
    from oaio_protocol.dial import StartTLS, Step

clock = time.monotonic

_LOOK = 0.001
"""What a connect takes at least, in seconds: `settimeout(0)` would not connect at all."""
_LONGEST = 2e6
"""The longest wait, in seconds (23 days): `poll` counts milliseconds in 32 bits."""


class Wire(Protocol):
    """A connection on which handshakes are made."""

    def send(self, data: bytes, deadline: float) -> None:
        """Write all of `data`."""
        ...

    def receive(self, max_bytes: int, deadline: float) -> bytes:
        """Read what there is."""
        ...

    def start_tls(self, step: StartTLS, deadline: float, tls: TLS) -> None:
        """Encrypt the connection from here on."""
        ...


def left(deadline: float) -> float | None:
    """Return the seconds until `deadline`; 0 if it has passed."""
    return None if deadline == math.inf else min(max(0.0, deadline - clock()), _LONGEST)


def connected_socket(endpoint: Endpoint, deadline: float) -> socket.socket:
    """Return a socket that does not block, connected to `endpoint` or to its proxy.

    Raises:
        OSError: no address answered; the last one's error.
    """
    found = numeric_addresses(endpoint) or addresses(_look_up(*endpoint.peer, deadline))
    if len(found) != 1:  # for one, a race would take twice the time (80 µs instead of 45)
        return _first_of(found, deadline)
    family, address = found[0]
    sock = new_socket(family)
    try:
        sock.settimeout(left(deadline) or _LOOK)
        sock.connect(address)
        sock.setblocking(False)
    except BlockingIOError as error:
        sock.close()
        raise busy() from error
    except BaseException:
        sock.close()
        raise
    return sock


def _look_up(host: str, port: int, deadline: float) -> list[Any]:
    """Return what `getaddrinfo` finds by `deadline`.

    It takes the time that it takes, half a minute where no name server answers; so it is waited for
    in a thread, which may outlive the wait.
    """
    box: list[list[Any] | Exception] = []
    done = threading.Event()

    def work() -> None:
        try:
            box.append(socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except Exception as error:  # noqa: BLE001 - raised where it is waited for
            box.append(error)
        done.set()

    threading.Thread(target=work, name="oaio name lookup", daemon=True).start()
    if not done.wait(left(deadline)):
        raise TimeoutError("the deadline passed")
    found = box.pop()
    if not isinstance(found, Exception):
        return found
    try:
        raise found
    finally:
        del found  # it holds this frame: they would be a cycle


def _first_of(found: list[Address], deadline: float) -> socket.socket:
    """Return a socket that is connected to the first address that answers."""
    from .race import Race

    race = Race(found)
    try:
        while (sock := race.winner(now := clock())) is None:
            if now >= deadline:
                raise TimeoutError("the deadline passed")
            race.wait(left(min(deadline, race.next_look(now))))
    finally:
        race.close()
    return sock


def shake_hands(wire: Wire, endpoint: Endpoint, deadline: float, tls: TLS) -> None:
    """Make `wire` one that requests can be sent on: through the proxy, and encrypted.

    Raises:
        OSError: it failed.
        ProxyError: the proxy refused.
        ConfigurationError: it needs a library that is not installed.
    """
    from oaio_protocol.dial import handshakes  # not needed for plain http

    script = handshakes(endpoint, deadline, alpn=tls.alpn, socks=socks_of(endpoint))
    step = next(script, None)
    while step is not None:
        try:
            step = script.send(_perform(wire, step, deadline, tls))
        except StopIteration:
            return


def _perform(wire: Wire, step: Step, deadline: float, tls: TLS) -> Outcome:
    try:
        if isinstance(step, Receive):
            return Ok(wire.receive(step.max_bytes, step.deadline))
        if isinstance(step, Send):
            wire.send(step.data, step.deadline)
        else:
            wire.start_tls(step, deadline, tls)
    except OSError as error:
        return Failed(error)
    return Ok()
