"""Uploads in parts: which parts, and going on after a failure."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ValidationError
from oaio_protocol.uploads import MAX_SIZE, PART_SIZE, PartRange, UploadState


@given(st.integers(0, 500), st.integers(1, 60), st.sets(st.integers(0, 500)))
def test_the_parts_cover_the_file(size: int, part_size: int, done: set[int]) -> None:
    state = UploadState()
    state.begin(size, part_size)
    parts = state.missing()
    assert sum(part.size for part in parts) == size
    assert [part.number for part in parts] == list(range(len(parts)))
    assert all(part.offset == part.number * part_size for part in parts)
    assert all(0 < part.size <= part_size for part in parts)
    for part in parts:
        if part.number in done:
            state.part_ids[part.number] = f"p{part.number}"
    assert {part.number for part in state.missing()} == {p.number for p in parts} - done
    assert state.uploaded == sum(part.size for part in parts if part.number in done)


def test_the_ids_are_in_the_order_of_the_file() -> None:
    state = UploadState()
    state.begin(30, 10)
    assert state.missing() == [PartRange(0, 0, 10), PartRange(1, 10, 10), PartRange(2, 20, 10)]
    state.part_ids.update({2: "c", 0: "a"})
    assert state.missing() == [PartRange(1, 10, 10)]
    state.part_ids[1] = "b"
    assert state.ordered_ids() == ["a", "b", "c"]


def test_going_on() -> None:
    state = UploadState()
    state.begin(30, 10)
    state.upload_id = "upload_1"
    state.part_ids[1] = "b"
    again = UploadState.from_json(state.to_json())
    assert again == state
    again.begin(30, 15)  # the parts that are there decide
    assert again.part_size == 10
    with pytest.raises(ValidationError, match="30 bytes, not 31"):
        again.begin(31, None)


def test_the_usual_size_of_a_part() -> None:
    state = UploadState()
    state.begin(PART_SIZE + 1, None)
    assert [part.size for part in state.missing()] == [PART_SIZE, 1]


@pytest.mark.parametrize("part_size", [0, -1, PART_SIZE + 1, 1.5, True, "x"])
def test_impossible_sizes_of_parts(part_size: Any) -> None:
    with pytest.raises(ValidationError, match="part_size"):
        UploadState().begin(5, part_size)


def test_a_file_that_is_too_large() -> None:
    UploadState().begin(MAX_SIZE, None)
    with pytest.raises(ValidationError, match="at most"):
        UploadState().begin(MAX_SIZE + 1, None)


SIZES = '{"upload_id": null, "size": %s, "part_size": %s, "part_ids": {}}'


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{}", '{"upload_id": null, "part_ids": []}', b"\xff"),
        *(SIZES % sizes for sizes in (("1e999", 1), (1, "-1e999"), (1, 0), (-1, 1), (1, 1 << 40))),
    ],
)
def test_what_is_no_state(text: str | bytes) -> None:
    with pytest.raises(ValidationError, match="no state of an upload"):
        UploadState.from_json(text)
