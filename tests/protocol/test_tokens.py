"""The guess of how many tokens a request will cost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.limits.tokens import MEDIA_TOKENS, estimate, rule_of_thumb


@pytest.mark.parametrize(
    ("text", "tokens"), [("", 0), ("a", 1), ("abcd", 1), ("abcde", 2), ("äöü", 2), ("日本語", 3)]
)
def test_four_bytes_are_a_token(text: str, tokens: int) -> None:
    assert rule_of_thumb(text) == tokens


def test_half_a_character_is_counted() -> None:
    assert rule_of_thumb("\ud800") == 1


def chat(content: Any, **more: Any) -> dict[str, Any]:
    return {"model": "m", "messages": [{"role": "user", "content": content}], **more}


@pytest.mark.parametrize(
    ("body", "tokens"),
    [
        (chat("x" * 400), 101),  # one for the role
        (chat("x" * 400, max_completion_tokens=1000), 1101),
        (chat("x" * 400, max_tokens=50, n=3), 251),
        (chat("x" * 400, max_completion_tokens=None, n=None, max_tokens="9"), 102),
        ({"model": "m" * 100, "input": "x" * 40, "max_output_tokens": 16}, 26),
        ({"model": "m", "input": ["x" * 40, "x" * 8]}, 12),
        ({"model": "m", "input": [1, 2, 3]}, 3),
        ({"model": "m", "input": [[1, 2, 3], [4]]}, 4),
        (chat("", metadata={"a": "x" * 1000}, user="x" * 1000), 1),
        ({"stream": True, "temperature": 0.5}, 0),
        (None, 0),
        ([], 0),
    ],
)
def test_estimates(body: object, tokens: int) -> None:
    assert estimate(body) == tokens


def test_pictures_count_the_same_whatever_their_size() -> None:
    content = [
        {"type": "image_url", "image_url": {"url": "data:image/png;base64," + "A" * 10**6}},
        {"type": "input_audio", "input_audio": {"data": "A" * 10**6, "format": "wav"}},
    ]
    assert 2 * MEDIA_TOKENS <= estimate(chat(content)) < 2 * MEDIA_TOKENS + 20


def test_a_counter_of_ones_own() -> None:
    asked: list[tuple[str, str | None]] = []

    def count(text: str, model: str | None) -> int:
        asked.append((text, model))
        return len(text.split())

    assert estimate(chat("one two three", max_tokens=10), count) == 14
    assert sorted(asked) == [("one two three", "m"), ("user", "m")]


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=20,
)


@given(VALUES, st.sampled_from(["n", "max_tokens", "input", "model"]))
def test_whatever_is_asked(found: Any, name: str) -> None:
    assert estimate({name: found}) >= 0
    assert estimate(found) >= 0


def test_depth_does_no_harm() -> None:
    deep: Any = "abcd"
    for _ in range(100_000):
        deep = [deep]
    assert estimate({"input": deep}) == 1
