"""How the async backends open a connection: look up, connect, and shake hands."""

from __future__ import annotations

import os
import socket
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from oaio_protocol.actions import Failed, Ok, Outcome, Receive, Send
from oaio_protocol.http import Endpoint

from .sockets import Address, addresses, busy, new_socket, numeric_addresses, socks_of
from .tls import TLS

if TYPE_CHECKING:
    from oaio_protocol.dial import StartTLS, Step

    from .line_async import Loop, Watch


class Wire(Protocol):
    """A connection on which handshakes are made."""

    async def send(self, data: bytes, deadline: float) -> None:
        """Write all of `data`."""
        ...

    async def receive(self, max_bytes: int, deadline: float, *, wait: bool) -> bytes:
        """Read what there is."""
        ...

    async def start_tls(self, step: StartTLS, deadline: float, tls: TLS) -> None:
        """Encrypt the connection from here on."""
        ...


async def connected_socket(
    endpoint: Endpoint, deadline: float, loop: Loop
) -> tuple[socket.socket, Watch]:
    """Return a socket that is connected to `endpoint` or to its proxy, and what waits for it.

    Raises:
        OSError: no address answered; the last one's error.
    """
    found = numeric_addresses(endpoint) or addresses(await loop.look_up(*endpoint.peer, deadline))
    if len(found) != 1:
        sock = await _first_of(found, deadline, loop)
        return sock, loop.watch(sock)
    family, address = found[0]
    sock = new_socket(family)
    sock.setblocking(False)
    watch = loop.watch(sock)
    try:
        try:
            sock.connect(address)
        except BlockingIOError as error:
            if endpoint.unix_path is not None:  # else it is under way
                raise busy() from error
            await watch.writable(deadline)
            code = sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)
            if code:
                raise OSError(code, os.strerror(code)) from None
    except BaseException:
        watch.close(sock)
        raise
    return sock, watch


async def _first_of(found: list[Address], deadline: float, loop: Loop) -> socket.socket:
    """Return a socket that is connected to the first address that answers."""
    from .race import Race

    race = Race(found)
    waited_for: Any = race  # as if it were a socket, which it is to a loop
    try:
        # The loop waits for all attempts as for one socket, if the system can do that.
        watch = None if race.fileno() is None else loop.watch(waited_for)
        try:
            while (sock := race.winner(now := loop.clock())) is None:
                if now >= deadline:
                    raise TimeoutError("the deadline passed")
                until = min(deadline, race.next_look(now))
                if watch is None:
                    await loop.sleep_until(until)
                else:
                    with suppress(TimeoutError):
                        await watch.readable(until)
        finally:
            if watch is not None:
                watch.close(waited_for)
    finally:
        race.close()
    return sock


async def shake_hands(wire: Wire, endpoint: Endpoint, deadline: float, tls: TLS) -> None:
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
            step = script.send(await _perform(wire, step, deadline, tls))
        except StopIteration:
            return


async def _perform(wire: Wire, step: Step, deadline: float, tls: TLS) -> Outcome:
    try:
        if isinstance(step, Receive):
            return Ok(await wire.receive(step.max_bytes, step.deadline, wait=True))
        if isinstance(step, Send):
            await wire.send(step.data, step.deadline)
        else:
            await wire.start_tls(step, deadline, tls)
    except OSError as error:
        return Failed(error)
    return Ok()
