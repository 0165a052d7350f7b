"""The arguments of an embeddings call, and what must hold for them.

Source: https://platform.openai.com/docs/api-reference/embeddings/create.
"""

from collections.abc import Iterable, Sequence
from itertools import chain
from typing import Any, Literal, Required, TypedDict

from .. import validation as rule


class EmbeddingCreateParams(TypedDict, total=False):
    """The body of `POST /embeddings`."""

    input: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]]
    model: Required[str]
    dimensions: int
    encoding_format: Literal["float", "base64"]
    user: str


_INPUT = rule.length("input", 1, 2048)
_MIXED = "must be a string, a list of strings, a list of token ids, or a list of lists of token ids"


def _input(value: Any, _: rule.Params) -> Iterable[rule.Problem]:
    if isinstance(value, str):
        return () if value else [("input", "must not be empty")]
    if not rule.is_list(value):
        return [("input", _MIXED)]
    if not hasattr(value, "__getitem__"):  # looking at it would use it up
        return ()
    found = list(_INPUT.check(value, {}))
    # One look at the types costs less than a look at each of 2048 inputs.
    kinds = set(map(type, value))
    if kinds == {str}:
        return found + [
            (f"input[{index}]", "must not be empty") for index, item in enumerate(value) if not item
        ]
    if kinds <= {list, tuple} and set(map(type, chain.from_iterable(value))) <= {int}:
        return found + [
            (f"input[{index}]", "must not be empty") for index, item in enumerate(value) if not item
        ]
    return found if kinds <= {int} else [*found, ("input", _MIXED)]


EMBEDDING_RULES: tuple[rule.Rule, ...] = (
    rule.required("model"),
    rule.text("model"),
    rule.not_empty("model"),
    rule.required("input"),
    rule.Rule("input", _input),
    rule.integer("dimensions", 1),
    rule.one_of("encoding_format", "float", "base64"),
    rule.text("user"),
)
"""What must hold for `EmbeddingCreateParams`."""
