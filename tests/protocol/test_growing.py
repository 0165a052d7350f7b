"""Texts in pieces, and the beginnings of JSON texts."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.streams.growing import GrowingText, partial_json

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


@given(st.lists(st.tuples(st.text(), st.booleans())))
def test_each_size_gives_the_text_of_that_time(pieces: list[tuple[str, bool]]) -> None:
    text, so_far, seen = GrowingText(), "", []
    for piece, asked in pieces:
        text.add(piece)
        so_far += piece
        assert text.size == len(so_far)
        seen.append((text.size, so_far))
        if asked:
            assert text.text(text.size) == so_far
    assert [text.text(size) for size, _ in seen] == [known for _, known in seen]
    assert text.text() == so_far


def is_beginning(part: Any, whole: Any) -> bool:
    """Tell whether `part` may be what was read of the beginning of `whole`."""
    if isinstance(part, dict) and isinstance(whole, dict):
        return all(name in whole and is_beginning(part[name], whole[name]) for name in part)
    if isinstance(part, list) and isinstance(whole, list):
        return len(part) <= len(whole) and all(map(is_beginning, part, whole))
    if isinstance(part, str) and isinstance(whole, str):
        # Half of a surrogate pair may be there already.
        return whole.startswith(part.rstrip("".join(map(chr, range(0xD800, 0xDC00)))))
    return bool(part == whole and type(part) is type(whole))


@given(VALUES, st.booleans(), st.data())
def test_the_beginning_of_a_json_text(value: Any, ascii_only: bool, data: st.DataObject) -> None:
    text = json.dumps(value, ensure_ascii=ascii_only)
    at = data.draw(st.integers(0, len(text)))
    part = partial_json(text[:at])
    if not isinstance(value, int | float):  # 12 is the beginning of 123
        assert part is None or is_beginning(part, value)
    assert partial_json(text) == value


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ('{"a": [1, "tw', {"a": [1, "tw"]}),
        ('{"a": 12', {}),
        ('{"a": 12,', {"a": 12}),
        ('{"a": 12, "b', {"a": 12}),
        ('{"a": "b\\', {"a": "b"}),
        ('{"a": "b\\u12', {"a": "b"}),
        ('{"a": "b\\\\u12', {"a": "b\\u12"}),
        ('"te', "te"),
        ("", None),
        ("nu", None),
        ("no json", None),
        ('{"a": ]', None),
        ("]", None),
        ("[" * 100_000, None),
    ],
)
def test_what_can_be_read(text: str, read: object) -> None:
    assert partial_json(text) == read
