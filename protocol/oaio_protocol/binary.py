"""Answers that are not read as JSON: files, speech and video, and answers as they came."""

from __future__ import annotations

import codecs
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from attrs import field, frozen

from .errors import DeserializationError
from .json import Loads, parse, standard_loads

if TYPE_CHECKING:
    from .http import Headers, ResponseHead

T_co = TypeVar("T_co", covariant=True)

_CHARSET = re.compile(r'charset="?([^\s";]+)', re.IGNORECASE)


def charset_of(head: ResponseHead) -> str:
    """Return the name of the encoding that the content type tells; UTF-8 if it tells none."""
    found = _CHARSET.search(head.headers.get("content-type", ""))
    return found[1] if found else "utf-8"


def text_of(content: bytes, head: ResponseHead) -> str:
    """Return `content` as a text, by the charset of its content type.

    Raises:
        DeserializationError: it is no text in this encoding, or the encoding is not known.
    """
    charset = charset_of(head)
    try:
        return content.decode(charset)
    except (ValueError, LookupError) as error:  # a name with NUL is a ValueError, too
        raise DeserializationError(f"the answer is no text in {charset!r}: {error}") from error


class Content:
    """Bytes that came with a head; what all answers that are kept as bytes have in common."""

    content: bytes
    response: ResponseHead

    @property
    def text(self) -> str:
        """The content as a text."""
        return text_of(self.content, self.response)

    @property
    def headers(self) -> Headers:
        """The header fields of the answer."""
        return self.response.headers

    @property
    def status_code(self) -> int:
        """The HTTP status of the answer."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The `x-request-id` of the answer."""
        return self.response.request_id

    _request_id = request_id

    def read(self) -> bytes:
        """Return the content."""
        return self.content

    def json(self, loads: Loads = standard_loads) -> Any:
        """Return the content as a JSON value.

        Raises:
            DeserializationError: it is not JSON.
        """
        return parse(self.content, loads, "the content")

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the content in pieces of `chunk_size` bytes."""
        size = chunk_size or max(1, len(self.content))
        for at in range(0, len(self.content), size):
            yield self.content[at : at + size]

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the text in pieces of `chunk_size` characters."""
        text = self.text
        size = chunk_size or max(1, len(text))
        for at in range(0, len(text), size):
            yield text[at : at + size]

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the text, without their ends."""
        yield from self.text.splitlines()


@frozen
class BinaryContent(Content):
    """The content of a file, or what a model said or drew, whole and in memory.

    Attributes:
        content: the bytes.
        response: status and header fields of the answer.
    """

    content: bytes = field(repr=False)
    response: ResponseHead


@frozen
class RawAnswer(Content, Generic[T_co]):
    """An answer as it came, from which the result is read by `parse`.

    Attributes:
        content: the body.
        response: status and header fields.
    """

    content: bytes = field(repr=False)
    response: ResponseHead
    _parse: Callable[[bytes, ResponseHead, Any], T_co] = field(repr=False, eq=False)

    def parse(self, *, to: Any = None) -> Any:
        """Return the result, as the call itself would have; or a `to` (see `CallOptions.cast`).

        Raises:
            DeserializationError: the answer is not as the API describes.
        """
        return self._parse(self.content, self.response, to)


class Rechunker:
    """Makes pieces of one size of pieces of any size."""

    def __init__(self, size: int | None) -> None:
        self._size, self._have = size, 0
        self._kept: list[bytes] = []

    def feed(self, data: bytes) -> list[bytes]:
        """Take `data` and return the pieces that are whole."""
        size = self._size
        if not size:
            return [data]
        self._kept.append(data)
        self._have += len(data)
        if self._have < size:
            return []
        data = b"".join(self._kept)
        whole = len(data) - len(data) % size
        self._kept, self._have = [data[whole:]], len(data) - whole
        return [data[at : at + size] for at in range(0, whole, size)]

    def end(self) -> list[bytes]:
        """Return what is left."""
        rest = b"".join(self._kept)
        self._kept, self._have = [], 0
        return [rest] if rest else []


class TextReader:
    """Makes text of bytes that come in pieces, or lines of it.

    A line ends with CR, LF or CRLF; the ends are not part of the lines.
    """

    def __init__(self, head: ResponseHead) -> None:
        self._charset = charset = charset_of(head)
        try:
            b"x".decode(charset, "replace")  # "zlib" and "hex" are codecs, too, but of no text
            self._decoder = codecs.getincrementaldecoder(charset)("replace")
        except (ValueError, LookupError) as error:
            raise DeserializationError(f"the encoding {charset!r} is not known") from error
        self._rest = ""

    def text(self, data: bytes, *, final: bool = False) -> str:
        """Return the text in `data`; characters that are cut come with the next piece.

        Raises:
            DeserializationError: it is no text in its encoding; most leave a mark for what is not.
        """
        try:
            return self._decoder.decode(data, final)
        except UnicodeError as error:  # UTF-16 without a byte order mark, say
            raise DeserializationError(
                f"the answer is no text in {self._charset!r}: {error}"
            ) from error

    def lines(self, data: bytes, *, final: bool = False) -> list[str]:
        """Return the lines that are whole."""
        text = self._rest + self.text(data, final=final)
        if final:
            self._rest = ""
            lines = _LINE_END.split(text)
            return lines if lines[-1] else lines[:-1]
        # A CR at the end may be half of a CRLF.
        held = "\r" if text.endswith("\r") else ""
        lines = _LINE_END.split(text.removesuffix("\r"))
        self._rest = lines.pop() + held
        return lines


_LINE_END = re.compile(r"\r\n|\r|\n")
