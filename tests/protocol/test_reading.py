"""Streams of which somebody else moves the bytes: whatever is in them, only typed errors."""

from __future__ import annotations

from typing import Any

import pytest

from oaio_protocol.config import Settings
from oaio_protocol.errors import DeserializationError, StreamInterrupted
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.operations import chat
from oaio_protocol.operations.generated import assistants, audio, completions, images
from oaio_protocol.reading import EventReader

HEAD = ResponseHead(200, Headers.of({"content-type": "text/event-stream"}))
LENIENT = Settings.from_environment({}, api_key="k")
STRICT = Settings.from_environment({}, api_key="k", strict=True)
MESSAGES: Any = [{"role": "user", "content": "x"}]
CHAT = chat.create(model="m", messages=MESSAGES, stream=True)
STREAMED: tuple[Any, ...] = (
    CHAT,
    assistants.threads_runs_create("t", assistant_id="a", stream=True),
    audio.transcriptions_create(file=b"x", model="m", stream=True),
    completions.create(model="m", prompt="x", stream=True),
    images.generate(prompt="x", model="m", stream=True),
)


def test_events_in_pieces() -> None:
    reader = EventReader(CHAT, LENIENT, HEAD)
    data = b'data: {"choices":[{"delta":{"content":"Hi"}}]}\n\n'
    found = [event for at in range(len(data)) for event in reader.feed(data[at : at + 1])]
    assert [event.choices[0].delta.content for event in found] == ["Hi"]
    with pytest.raises(StreamInterrupted):
        reader.end()
    assert reader.feed(b"data: [DONE]\n\n") == []
    reader.end()


@pytest.mark.parametrize("settings", [LENIENT, STRICT])
@pytest.mark.parametrize("operation", STREAMED, ids=lambda operation: str(operation.name))
@pytest.mark.parametrize("data", ["7", "[1]", '"x"', "{"])
def test_what_is_no_event(data: str, operation: Any, settings: Settings) -> None:
    reader = EventReader(operation, settings, HEAD)
    text = f"event: thread.created\ndata: {data}\n\n"
    if operation.name.startswith("beta.threads") and settings is LENIENT and data != "{":
        # The name of the event is beside it: of the data any kind is kept.
        assert reader.feed(text.encode())[0].event == "thread.created"
        return
    with pytest.raises(DeserializationError):
        reader.feed(text.encode())


def test_choices_that_are_numbered_by_something_else() -> None:
    reader = EventReader(CHAT, LENIENT, HEAD)
    with pytest.raises(DeserializationError, match="event 1 of the stream is not of the shape"):
        reader.feed(b'data: {"choices":[{"index":{}}]}\n\n')
