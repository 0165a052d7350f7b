"""The events of streamed speech.

Source: https://platform.openai.com/docs/api-reference/audio/speech-audio-delta-event.
"""

from typing import Literal

from ._base import Model, model


@model
class SpeechAudioDeltaEvent(Model):
    """A piece of the audio, as base64."""

    type: Literal["speech.audio.delta"]
    audio: str


@model
class SpeechUsage(Model):
    """How many tokens were used."""

    input_tokens: int
    output_tokens: int
    total_tokens: int


@model
class SpeechAudioDoneEvent(Model):
    """The audio is whole."""

    type: Literal["speech.audio.done"]
    usage: SpeechUsage


SpeechStreamEvent = SpeechAudioDeltaEvent | SpeechAudioDoneEvent
