"""A small application for hypercorn, which runs it over HTTP/2 in a process of its own."""

from __future__ import annotations

import json
from typing import Any

CHUNK = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m"}


async def app(scope: Any, receive: Any, send: Any) -> None:
    if scope["type"] == "lifespan":
        while True:
            message = await receive()
            await send({"type": f"{message['type']}.complete"})
            if message["type"] == "lifespan.shutdown":
                return
    body = b""
    while (message := await receive()).get("more_body"):
        body += message["body"]
    body += message.get("body", b"")
    streamed = b'"stream":true' in body
    kind = b"text/event-stream" if streamed else b"application/json"
    head = {"type": "http.response.start", "status": 200, "headers": [(b"content-type", kind)]}
    await send(head)
    what = f"HTTP/{scope['http_version']} {scope['path']} {len(body)}"
    if not streamed:
        answer = json.dumps({"id": what, "object": "model"}).encode()
        await send({"type": "http.response.body", "body": answer})
        return
    count = int(json.loads(body)["messages"][0]["content"])
    for number in range(count):
        choice = {"index": 0, "delta": {"content": f"{number} " * 50}}
        event = json.dumps({**CHUNK, "choices": [choice]})
        data = f"data: {event}\n\n".encode()
        await send({"type": "http.response.body", "body": data, "more_body": True})
    choice = {"index": 0, "delta": {}, "finish_reason": "stop"}
    last = json.dumps({**CHUNK, "choices": [choice]})
    await send({"type": "http.response.body", "body": f"data: {last}\n\ndata: [DONE]\n\n".encode()})
