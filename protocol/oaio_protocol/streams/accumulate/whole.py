"""What the events of a stream add up to, by kind; for `Spec.accumulate`.

Each takes the typed events that were read, and loads what it needs when a stream was lost.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...models.generated.assistants import Message
    from ...models.generated.beta_responses import BetaResponse
    from ...models.generated.completions import Completion
    from ...models.responses import Response

__all__ = ["beta_response", "completion", "events", "messages", "response", "text"]


def response(events: list[Any]) -> Response | None:
    """Return the response as far as it came."""
    from .responses import ResponseAccumulator

    accumulator = ResponseAccumulator()
    for event in events:
        accumulator.add(event)
    return accumulator.result()


def beta_response(events: list[Any]) -> BetaResponse | None:
    """Return the response of the beta API as far as it came: its events are the same."""
    from ...models.generated.beta_responses import BetaResponse
    from .responses import AnyResponseAccumulator

    accumulator = AnyResponseAccumulator(BetaResponse)
    for event in events:
        accumulator.add(event)
    return accumulator.result()


def messages(events: list[Any]) -> list[Message]:
    """Return the messages of a run as far as they came."""
    from .runs import RunAccumulator

    accumulator = RunAccumulator()
    for event in events:
        accumulator.add(event)
    return accumulator.messages()


def completion(events: list[Any]) -> Completion | None:
    """Return a completion of the older API as far as it came."""
    from ...models._decode import decode
    from ...models.generated.completions import Completion

    whole: dict[str, Any] = {}
    choices: dict[int, dict[str, Any]] = {}
    texts: dict[int, list[str]] = {}
    for event in events:
        wire = event.to_dict()
        for choice in _entries(wire.pop("choices", None)):
            index = choice.get("index")
            index = index if isinstance(index, int) else 0
            known = choices.setdefault(index, {})
            known.update({name: value for name, value in choice.items() if value is not None})
            texts.setdefault(index, []).append(_text(choice.get("text")))
        whole.update({name: value for name, value in wire.items() if value is not None})
    if not whole:
        return None
    whole["choices"] = [
        {**choices[index], "text": "".join(texts[index])} for index in sorted(choices)
    ]
    return decode(Completion, whole)


def text(events: list[Any]) -> str:
    """Return the text of a transcription as far as it came."""
    pieces: list[str] = []
    for event in events:
        kind = getattr(event, "type", None)
        if kind == "transcript.text.done":
            return _text(event.text)
        if kind == "transcript.text.delta":
            pieces.append(_text(event.delta))
    return "".join(pieces)


def _text(found: object) -> str:
    """Return `found`; nothing, if a sloppy server sent what is no text."""
    return found if isinstance(found, str) else ""


def _entries(found: object) -> list[dict[str, Any]]:
    """Return the objects in `found`, if it is a list."""
    entries: list[Any] = found if isinstance(found, list) else []
    return [entry for entry in entries if isinstance(entry, dict)]


def events(events: list[Any]) -> list[Any]:
    """Return the events themselves: of images, say, of which each is whole."""
    return events
