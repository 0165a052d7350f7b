"""Large files in parts: what was uploaded, what is to come, and how to go on after a failure.

Pure: the parts are uploaded by a backend, several at once if it likes.
Source: https://platform.openai.com/docs/api-reference/uploads
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Self

from attrs import field, frozen, mutable

from .errors import ValidationError

PART_SIZE = 64 * 1024 * 1024
"""The largest part that the API takes, in bytes."""
MAX_SIZE = 8 * 1024 * 1024 * 1024
"""The largest file that the API takes, in bytes."""
_NAME = "uploads.upload_file_chunked"


@frozen
class PartRange:
    """A part of the file: its number from 0, and where it is, in bytes."""

    number: int
    offset: int
    size: int


@mutable
class UploadState:
    """How far an upload has come. Pass it again to go on; `to_json` keeps it in between.

    An upload can be gone on with for an hour after it began.

    Attributes:
        upload_id: the id of the upload, once it was begun.
        size: the size of the file in bytes.
        part_size: the size of each part but the last.
        part_ids: the ids of the parts that were uploaded, by their numbers.
    """

    upload_id: str | None = None
    size: int = 0
    part_size: int = PART_SIZE
    part_ids: dict[int, str] = field(factory=dict[int, str])

    def begin(self, size: int, part_size: int | None) -> None:
        """Check that this is about a file of `size` bytes, and set the size of its parts.

        Raises:
            ValidationError: it is about another file, or a size is impossible.
        """
        if self.upload_id is not None:
            if size != self.size:
                problem = f"the upload was begun with a file of {self.size} bytes, not {size}"
                raise ValidationError.from_details(_NAME, [("file", problem)])
            return  # with the size of the parts that are there
        wanted: object = PART_SIZE if part_size is None else part_size
        if not isinstance(wanted, int) or isinstance(wanted, bool) or not 0 < wanted <= PART_SIZE:
            problem = f"must be between 1 and {PART_SIZE} bytes, not {wanted!r}"
            raise ValidationError.from_details(_NAME, [("part_size", problem)])
        if size > MAX_SIZE:
            problem = f"must be at most {MAX_SIZE} bytes large, not {size}"
            raise ValidationError.from_details(_NAME, [("file", problem)])
        self.size, self.part_size = size, wanted

    def missing(self) -> list[PartRange]:
        """Return the parts that are still to be uploaded, in their order."""
        found: list[PartRange] = []
        for number, offset in enumerate(range(0, self.size, self.part_size)):
            if number not in self.part_ids:
                size = min(self.part_size, self.size - offset)
                found.append(PartRange(number, offset, size))
        return found

    @property
    def uploaded(self) -> int:
        """How many bytes were uploaded."""
        return self.size - sum(part.size for part in self.missing())

    def ordered_ids(self) -> list[str]:
        """Return the ids of all parts in the order of the file, to complete the upload."""
        return [self.part_ids[number] for number in sorted(self.part_ids)]

    def to_json(self) -> str:
        """Return this as a text."""
        return json.dumps(
            {
                "upload_id": self.upload_id,
                "size": self.size,
                "part_size": self.part_size,
                "part_ids": {str(number): part for number, part in self.part_ids.items()},
            }
        )

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Return what `to_json` wrote.

        Raises:
            ValidationError: it did not write this.
        """
        try:
            found: Any = json.loads(text)
            parts: Mapping[str, Any] = found["part_ids"]
            state = cls(
                found["upload_id"],
                int(found["size"]),
                int(found["part_size"]),
                {int(number): str(part) for number, part in parts.items()},
            )
        except (ValueError, TypeError, KeyError, AttributeError, OverflowError) as error:
            problem = f"is no state of an upload: {error!r}"
            raise ValidationError.from_details(_NAME, [("state", problem)]) from error
        if not (0 <= state.size <= MAX_SIZE and 0 < state.part_size <= PART_SIZE):
            problem = "is no state of an upload: its sizes are impossible"
            raise ValidationError.from_details(_NAME, [("state", problem)])
        return state
