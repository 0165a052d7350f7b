"""How many tokens an answer says that it cost, whichever of the API's forms it says it in."""

from __future__ import annotations

from typing import Any

from .._values import Value, value


@value
class Usage(Value):
    """Numbers of tokens; `None` where the server did not say.

    Attributes:
        input: of what was asked.
        output: of what was answered, the reasoning included.
        total: of both.
        cached: those of the input that were read from the server's cache.
        reasoning: those of the output that were spent on reasoning.
    """

    input: int | None = None
    output: int | None = None
    total: int | None = None
    cached: int | None = None
    reasoning: int | None = None


def usage_of(answer: object) -> Usage | None:
    """Return the usage that `answer` reports: a result, an event of a stream, or a part of one.

    `prompt_tokens` and `completion_tokens` of chat completions and embeddings, `input_tokens` and
    `output_tokens` of responses; `None` if it reports none.
    """
    usage = _part(answer, "usage")
    if usage is None:
        return None
    sent, came = _number(usage, "input_tokens"), _number(usage, "output_tokens")
    before, after = "input_tokens_details", "output_tokens_details"
    if sent is None and came is None:
        sent, came = _number(usage, "prompt_tokens"), _number(usage, "completion_tokens")
        before, after = "prompt_tokens_details", "completion_tokens_details"
    total = _number(usage, "total_tokens")
    if total is None and sent is not None and came is not None:
        total = sent + came
    cached = _number(_part(usage, before), "cached_tokens")
    reasoning = _number(_part(usage, after), "reasoning_tokens")
    found = Usage(sent, came, total, cached, reasoning)
    return None if found == _NOTHING else found


_NOTHING = Usage()


def _part(source: Any, name: str) -> Any:
    return source.get(name) if isinstance(source, dict) else getattr(source, name, None)


def _number(source: Any, name: str) -> int | None:
    """Return a number of tokens; sloppy servers send floats, texts and nulls."""
    found = _part(source, name)
    if isinstance(found, bool) or not isinstance(found, int | float) or not 0 <= found < 1e15:
        return None
    return int(found)
