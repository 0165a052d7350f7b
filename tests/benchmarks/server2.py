"""The loopback server's end of an HTTP/2 connection, over h2, with prior knowledge."""

from __future__ import annotations

import asyncio

from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.events import DataReceived, RequestReceived, StreamEnded, WindowUpdated

from . import payloads

PREFACE = b"PRI "
"""How a client's HTTP/2 connection begins (RFC 9113 section 3.4)."""

STREAM_HEAD = [(":status", "200"), ("content-type", "text/event-stream"), ("x-request-id", "r")]
JSON_HEAD = [(":status", "200"), ("content-type", "application/json"), ("x-request-id", "r")]
COMPLETION = payloads.completion()


class Http2Peer:
    """Answers what comes on one connection: completions, and streams of `events-N`."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self.transport = transport
        self.http = H2Connection(H2Configuration(client_side=False))
        self.http.initiate_connection()
        self.bodies: dict[int, bytes] = {}
        self.unsent: dict[int, bytes] = {}

    def receive_data(self, data: bytes) -> None:
        """Take what the client sent, and answer the requests that are whole."""
        for event in self.http.receive_data(data):
            match event:
                case RequestReceived(stream_id=stream):
                    self.bodies[stream] = b""
                case DataReceived(stream_id=stream, data=piece):
                    self.bodies[stream] += piece
                    self.http.acknowledge_received_data(event.flow_controlled_length, stream)
                case StreamEnded(stream_id=stream):
                    self.answer(stream, self.bodies.pop(stream))
                case WindowUpdated():
                    for stream in list(self.unsent):
                        self.send(stream, self.unsent.pop(stream))
                case _:
                    pass
        self.transport.write(self.http.data_to_send())

    def answer(self, stream: int, body: bytes) -> None:
        """Answer one request."""
        from .server import MODEL, STREAM

        model = MODEL.search(body)
        if model and STREAM.search(body):
            self.http.send_headers(stream, STREAM_HEAD)
            self.send(stream, b"".join(payloads.events(int(model[2]))))
        else:
            self.http.send_headers(stream, JSON_HEAD)
            self.send(stream, COMPLETION)

    def send(self, stream: int, data: bytes) -> None:
        """Send as much of `data` as the windows allow; the rest when they open."""
        while data:
            room = min(
                self.http.local_flow_control_window(stream), self.http.max_outbound_frame_size
            )
            if not room:
                self.unsent[stream] = data
                return
            piece, data = data[:room], data[room:]
            self.http.send_data(stream, piece, end_stream=not data)
