"""Speech as a stream of events: https://platform.openai.com/docs/api-reference/audio/createSpeech"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Unpack

from attrs import evolve

from ..streams import TypedEvents
from ._base import Operation
from ._parts import event_reader
from .generated.audio import SPEECH_CREATE, AudioSpeechCreateArguments

__all__ = ["STREAM", "AudioSpeechCreateArguments", "stream"]


def _events(strict: bool) -> Callable[[Any, Any], Any]:  # noqa: FBT001 - as all readers
    from ..models.speech_events import SpeechStreamEvent

    return event_reader(SpeechStreamEvent, strict)


STREAM = evolve(
    SPEECH_CREATE,
    name="audio.speech.stream",
    events=TypedEvents.until("speech.audio.done"),
    read_event=_events,
    answer="sse",
    headers=(),
)


def stream(**arguments: Unpack[AudioSpeechCreateArguments]) -> Operation[Any]:
    """Build `POST /audio/speech` with `stream_format="sse"`; its events are `SpeechStreamEvent`s.

    Raises:
        ValidationError: the arguments break the API's rules; all problems are in `details`.
    """
    return STREAM.build({**arguments, "stream_format": "sse"})
