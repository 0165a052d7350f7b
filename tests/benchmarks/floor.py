"""The bare floor: receive, split, decode JSON. No HTTP, no errors, no types; nobody can ship it."""

from __future__ import annotations

import array
import base64
import importlib
import json
import socket
from typing import Any

from . import payloads
from .measure import Meter, Sample


def connect(url: str) -> socket.socket:
    """Open a connection to the host in `url`."""
    host, _, port = url.split("/")[2].partition(":")
    connection = socket.create_connection((host, int(port)))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return connection


def receive(connection: socket.socket, size: int = 65536) -> bytes:
    """Receive what there is."""
    data = connection.recv(size)
    if not data:
        raise ConnectionError("the server closed the connection")
    return data


def request(path: str, **body: object) -> bytes:
    """Render the least request that the server understands."""
    encoded = json.dumps(body).encode()
    head = (
        "POST /v1/%s HTTP/1.1\r\nhost: x\r\nauthorization: Bearer k\r\ncontent-length: %d\r\n\r\n"
    )
    return (head % (path, len(encoded))).encode() + encoded


def stream(url: str, events: int, decoder: str) -> Sample:
    """One stream, blocking, decoded by `loads` of the module `decoder`."""
    loads = importlib.import_module(decoder).loads
    asked = request(
        "chat/completions", model=f"events-{events}", messages=payloads.MESSAGES, stream=True
    )

    def read(connection: socket.socket) -> int:
        connection.sendall(asked)
        characters, rest = 0, b""
        while True:
            *texts, rest = (rest + receive(connection)).split(b"\n\n")
            for text in texts:
                # What stands before `data: ` is the head, or the frame of the chunked coding.
                payload = text[text.find(b"data: ") + 6 :]
                if payload == b"[DONE]":
                    if not rest.endswith(b"0\r\n\r\n"):
                        receive(connection)
                    return characters
                chunk = loads(payload)
                characters += len(chunk["choices"][0]["delta"].get("content") or "")

    with connect(url) as connection:
        read(connection)
        meter = Meter()
        seen = read(connection)
        return meter.stop(events, expected=payloads.stream_length(events), seen=seen)


def plain(url: str, calls: int) -> Sample:
    """Plain calls, one after the other: the answer fits in one packet."""
    from orjson import loads

    asked = request("chat/completions", model="gpt-4o", messages=payloads.MESSAGES)

    def call(connection: socket.socket) -> int:
        connection.sendall(asked)
        answer = receive(connection)
        message = loads(answer[answer.find(b"\r\n\r\n") + 4 :])["choices"][0]["message"]
        return len(message["content"])

    with connect(url) as connection:
        for _ in range(20):
            call(connection)
        meter = Meter()
        seen = sum(call(connection) for _ in range(calls))
        return meter.stop(calls, expected=calls * len(payloads.ANSWER), seen=seen)


def embeddings(url: str, calls: int) -> Sample:
    """Embeddings from base64 to arrays, with no list of floats in between."""
    from orjson import loads

    texts = ["a"] * payloads.VECTORS
    asked = request("embeddings", model="x", input=texts, encoding_format="base64")

    def vector(item: Any) -> array.array[float]:
        return array.array("f", base64.b64decode(item["embedding"]))

    def call(connection: socket.socket) -> int:
        connection.sendall(asked)
        received = receive(connection, 1 << 20)
        body_at = received.find(b"\r\n\r\n") + 4
        length = int(received.split(b"content-length: ", 1)[1].split(b"\r\n", 1)[0])
        body = bytearray(received[body_at:])
        while len(body) < length:
            body += receive(connection, 1 << 20)
        return sum(len(vector(item)) for item in loads(body)["data"])

    with connect(url) as connection:
        for _ in range(2):
            call(connection)
        meter = Meter()
        seen = sum(call(connection) for _ in range(calls))
        expected = calls * payloads.VECTORS * payloads.DIMENSIONS
        return meter.stop(calls, expected=expected, seen=seen)
