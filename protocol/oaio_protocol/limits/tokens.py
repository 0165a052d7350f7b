"""How many tokens a request will cost, guessed before it is sent.

What the input holds is counted text by text, by a counter that can be replaced; the usual one takes
four bytes of UTF-8 for a token, OpenAI's own rule of thumb. The longest answer that the request
allows is added, for the API does the same: https://platform.openai.com/docs/guides/rate-limits.
Without a `max_...` it cannot be known, and nothing is added; `usage` corrects the guess afterwards.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

TokenCounter = Callable[[str, "str | None"], int]
"""Returns how many tokens a text is for a model."""

MEDIA_TOKENS = 800
"""What an image, a sound or a file counts, whatever its size in bytes."""

_MEDIA_KEYS = frozenset({"data", "file_data", "b64_json", "image_url", "url", "file_url"})
_NOT_READ = frozenset(
    {"model", "metadata", "user", "safety_identifier", "prompt_cache_key", "encoding_format"}
)
_LONGEST_ANSWER = ("max_completion_tokens", "max_output_tokens", "max_tokens")


def rule_of_thumb(text: str, model: str | None = None) -> int:  # noqa: ARG001 - one for all models
    """Return the tokens of `text`, four bytes of UTF-8 each, rounded up."""
    size = len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))
    return -(-size // 4)


def estimate(body: object, count: TokenCounter = rule_of_thumb) -> int:
    """Return how many tokens the request with the JSON value `body` may cost."""
    if not isinstance(body, Mapping):
        return 0
    model = body.get("model")
    model = model if isinstance(model, str) else None
    tokens = 0
    left: list[tuple[object, Any]] = [(k, v) for k, v in body.items() if k not in _NOT_READ]
    while left:
        key, item = left.pop()
        if isinstance(item, str):
            if item.startswith("data:") or key in _MEDIA_KEYS:
                tokens += MEDIA_TOKENS
            else:
                tokens += max(0, int(count(item, model)))
        elif isinstance(item, Mapping):
            left.extend(item.items())
        elif isinstance(item, list):
            # Texts may come as tokens already, in lists of numbers.
            tokens += sum(1 for one in item if one.__class__ is int)
            left.extend((key, one) for one in item if isinstance(one, str | Mapping | list))
    return tokens + _longest_answer(body)


def _longest_answer(body: Mapping[Any, Any]) -> int:
    longest = max((_whole(body.get(name)) for name in _LONGEST_ANSWER), default=0)
    return longest * max(1, _whole(body.get("n")))


def _whole(number: object) -> int:
    if isinstance(number, bool) or not isinstance(number, int):
        return 0
    return max(0, number)
