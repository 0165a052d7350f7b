"""TLS in TLS keeps in memory what it has received and nobody has read."""

from __future__ import annotations

import socket
import ssl
import threading

import trustme

from oaio._transport.nested import NestedTLS
from oaio.blocking import Connection


def test_what_waits_in_memory_is_not_quiet() -> None:
    authority = trustme.CA()
    ours, theirs = ssl.create_default_context(), ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.configure_trust(ours)
    authority.issue_cert("x.test").configure_cert(theirs)
    here, there = socket.socketpair()
    read = threading.Event()

    def serve() -> None:
        outer = theirs.wrap_socket(there, server_side=True)
        incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        inner = theirs.wrap_bio(incoming, outgoing, server_side=True)
        for step in (inner.do_handshake, inner.read):
            while True:
                try:
                    step()
                    break
                except ssl.SSLWantReadError:
                    outer.sendall(outgoing.read())
                    incoming.write(outer.recv(65536))
        inner.write(b"answer")
        inner.write(b"surplus")
        outer.sendall(outgoing.read())
        read.wait(10)
        outer.close()

    server = threading.Thread(target=serve)
    server.start()
    outer = ours.wrap_socket(here, server_hostname="x.test")
    connection = Connection(outer)
    nested = NestedTLS(outer, ours, "x.test")
    connection._tls, connection._channel = True, nested  # type: ignore[assignment]
    try:
        nested.do_handshake()
        nested.send(memoryview(b"request"))
        assert nested.recv(65536) == b"answer"
        assert not connection.is_quiet()
        assert nested.recv(65536) == b"surplus"
        assert connection.is_quiet()
    finally:
        read.set()
        server.join(10)
        connection.close()
