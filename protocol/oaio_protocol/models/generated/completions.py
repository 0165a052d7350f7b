"""What the operations of completions answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from .._base import Model, model
from ..chat import CompletionUsage


@model
class CompletionChoiceLogprobs(Model):
    """`logprobs` of a `CompletionChoice`."""

    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None


@model
class CompletionChoice(Model):
    """`choices` of a `Completion`."""

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    text: str
    logprobs: CompletionChoiceLogprobs | None = None


@model
class Completion(Model):
    """What `completions.create` answers."""

    id: str
    choices: list[CompletionChoice]
    created: int
    model: str
    object: Literal["text_completion"]
    system_fingerprint: str | None = None
    usage: CompletionUsage | None = None
