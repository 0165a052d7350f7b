"""Forms with files: `multipart/form-data` as a stream of segments (RFC 7578, RFC 2046 section 5.1).

A `Form` is what a builder makes of the arguments: texts and files. `Form.encode` lays it out as a
`Segments`, which is read by offset: a file is read only when its bytes are sent, and read again
when a call is tried again. Nothing here does I/O: a file is `bytes` or an `Upload`; paths and open
files are turned into these by the backend (`Form.resolved`).
"""

from __future__ import annotations

import hashlib
from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import accumulate
from typing import Any

from attrs import field, frozen

from .._values import Value, value
from ..errors import ValidationError
from ..http import Upload, header
from ..operations._base import flatten
from .content_types import content_type_of

Progress = Callable[[int, int], object]
"""Is told how many bytes of how many were sent."""

_TOGETHER = 64 * 1024
"""A form up to this size that is in memory as a whole is sent as `bytes`, with its head."""
_WITHOUT_NAME = "upload"
"""The name of a file that has none: the API wants one."""


@frozen
class File:
    """One file of a form.

    Attributes:
        name: the name of the form's field.
        content: `bytes`, an `Upload`, or something else that a backend must still open.
        filename: `None` for the content's own name, which only the backend knows.
        content_type: `None` for what the name tells.
        headers: more header fields of this part.
    """

    name: str
    content: Any = field(repr=False)
    filename: str | None = None
    content_type: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


@frozen
class Form:
    """Texts and files, in this order, as they are sent (`multipart/form-data`).

    Attributes:
        texts: names and values of the fields that are not files.
        files: the files.
        progress: is told how much was sent.
    """

    texts: tuple[tuple[str, str], ...] = field(default=(), repr=False)
    files: tuple[File, ...] = ()
    progress: Progress | None = None

    @property
    def is_ready(self) -> bool:
        """Whether every file is `bytes` or an `Upload`, so that the form can be encoded."""
        return all(isinstance(file.content, bytes | Upload) for file in self.files)

    def boundary(self) -> str:
        """Return a boundary made of what the form holds.

        It is the same for the same form. Who uploads files that others wrote should give `encode` a
        boundary made of random bytes: one that can be foretold could be written into a file.
        """
        digest = hashlib.sha256()
        for part in self._heads("-"):
            digest.update(part)
        for file in self.files:
            content = file.content
            # Uploads are not read twice for this; their size has to do.
            digest.update(content if isinstance(content, bytes) else b"%d" % content.size)
        return digest.hexdigest()[:32]

    def encode(self, boundary: str) -> bytes | Upload:
        """Return the body: `bytes` if it is small and in memory, else an `Upload`.

        Raises:
            TypeError: a file is still to be opened; see `is_ready`.
        """
        heads = list(self._heads(boundary))
        pieces: list[bytes | Upload] = [b"".join(heads[: len(self.texts)])]
        for head, file in zip(heads[len(self.texts) :], self.files, strict=True):
            if not isinstance(file.content, bytes | Upload):
                raise TypeError(f"the file {file.name!r} was not opened by the backend")
            pieces += [head, file.content, b"\r\n"]
        pieces.append(b"--%b--\r\n" % boundary.encode())
        source = Segments(pieces, self.progress)
        in_memory = self.progress is None and all(isinstance(p, bytes) for p in pieces)
        if in_memory and source.size <= _TOGETHER:
            return source.pread(0, source.size)
        return Upload(source, source.size, source.replayable)

    def _heads(self, boundary: str) -> Iterable[bytes]:
        """Yield the whole part of each text, then the head of each file's part."""
        start = b"--%b\r\nContent-Disposition: form-data; name=" % boundary.encode()
        for name, text in self.texts:
            yield b'%b"%b"\r\n\r\n%b\r\n' % (start, _quoted(name), _utf8(text, name))
        for file in self.files:
            name = _WITHOUT_NAME if file.filename is None else file.filename
            kind = content_type_of(name) if file.content_type is None else file.content_type
            lines = [start + b'"%b"; filename="%b"' % (_quoted(file.name), _quoted(name))]
            own = dict([header(*pair) for pair in file.headers])
            if not any(key.lower() == "content-type" for key in own):
                own["Content-Type"] = header("Content-Type", kind)[1]
            lines += [f"{key}: {text}".encode("latin-1") for key, text in own.items()]
            yield b"\r\n".join([*lines, b"", b""])


class Segments:
    """Several pieces one after the other, read by offset as one: a `BodySource`."""

    def __init__(self, pieces: Sequence[bytes | Upload], progress: Progress | None = None) -> None:
        self._pieces = [piece for piece in pieces if _size(piece)]
        self._ends = list(accumulate(_size(piece) for piece in self._pieces))
        self.size = self._ends[-1] if self._ends else 0
        self.replayable = all(isinstance(p, bytes) or p.replayable for p in self._pieces)
        self._progress = progress

    def pread(self, offset: int, max_bytes: int) -> bytes:
        """Return up to `max_bytes` from `offset`; `b""` is the end.

        The answer may be shorter than what is there only where a file's own `pread` was.
        """
        found: list[bytes] = []
        end = min(offset + max_bytes, self.size)
        at = offset
        while at < end:
            index = bisect_right(self._ends, at)
            piece = self._pieces[index]
            inside = at - (self._ends[index - 1] if index else 0)
            wanted = min(end, self._ends[index]) - at
            data = (
                piece[inside : inside + wanted]
                if isinstance(piece, bytes)
                else piece.source.pread(inside, wanted)
            )
            found.append(data)
            at += len(data)
            if len(data) < wanted:
                break
        if self._progress is not None:
            self._progress(at, self.size)
        return found[0] if len(found) == 1 else b"".join(found)


def form(
    operation: str,
    arguments: Mapping[str, Any],
    files: frozenset[str],
    progress: Progress | None = None,
) -> Form:
    """Return the form for `arguments`, of which those named in `files` are files.

    A file is bytes, a text, an `Upload`, what a backend can open, or a tuple
    `(name, content[, type[, headers]])`. A list of files becomes fields `name[]`. Some operations
    take a mapping in the place of a file, which refers to one.

    Raises:
        ValidationError: a file is none of these; all problems are in `details`.
    """
    texts: list[tuple[str, str]] = []
    found: list[File] = []
    problems: list[tuple[str, str]] = []
    for name, given in arguments.items():
        if name not in files or isinstance(given, Mapping):  # `{"file_id": ...}` in its place
            texts += flatten(given, name)
        elif isinstance(given, list):
            for index, item in enumerate(given):
                _add(found, f"{name}[]", item, problems, f"{name}[{index}]")
        elif given is not None:
            _add(found, name, given, problems, name)
    if problems:
        raise ValidationError.from_details(operation, problems)
    return Form(tuple(texts), tuple(found), progress)


def _add(
    found: list[File], name: str, given: Any, problems: list[tuple[str, str]], path: str
) -> None:
    try:
        found.append(_file(name, given))
    except ValidationError as error:
        problems += [(path, f"{where} {what}") for where, what in error.details]
    except (TypeError, ValueError) as error:
        problems.append((path, str(error)))


_USAGE = "must be bytes, a path, an open file, or (name, content[, type[, headers]])"


def _file(name: str, given: Any) -> File:
    if isinstance(given, str):  # it is a path as likely as a content
        raise TypeError(f"{_USAGE}, not a str: pathlib.Path(...) is a path, b'...' a content")
    if not isinstance(given, tuple):
        return File(name, _content(given))
    if not 2 <= len(given) <= 4:
        raise ValueError(f"{_USAGE}, not a tuple of {len(given)}")
    own_name, content, kind, headers = (*given, None, None)[:4]
    if not isinstance(own_name, str | None) or not isinstance(kind, str | None):
        raise TypeError("the name and the type of a file must be strings")
    if kind is not None:
        header("Content-Type", kind)
    pairs = tuple((str(key), str(value)) for key, value in dict(headers or {}).items())
    for pair in pairs:
        header(*pair)
    return File(name, _content(content), own_name, kind, pairs)


def _content(given: Any) -> Any:
    if isinstance(given, str):
        return _utf8(given, "content")
    if isinstance(given, bytearray | memoryview):
        return bytes(given)
    openable = hasattr(given, "__fspath__") or hasattr(given, "read")
    if isinstance(given, bytes | Upload) or openable:
        return given
    raise TypeError(f"{_USAGE}, not {type(given).__name__}")


def _size(piece: bytes | Upload) -> int:
    return len(piece) if isinstance(piece, bytes) else piece.size


def _utf8(text: str, name: str) -> bytes:
    try:
        return text.encode()
    except UnicodeEncodeError:
        problem = "holds a lone surrogate, which is no Unicode text"
        raise ValidationError.from_details("form", [(name, problem)]) from None


_ESCAPED = {'"': "%22", "\\": "\\\\", "\x7f": "%7F"} | {chr(c): f"%{c:02X}" for c in range(0x20)}
_ESCAPES = str.maketrans(_ESCAPED)
"""As browsers do it (HTML section 4.10.21.8), so that no name ends its line or its quotes; and a
backslash, which escapes for those who read RFC 2183, is doubled."""


def _quoted(name: str) -> bytes:
    return _utf8(name.translate(_ESCAPES), "name")


@value
class Part(Value):
    """A part of a file: `size` bytes from `offset`; a `BodySource`, for uploads in parts."""

    source: Any
    offset: int
    size: int

    def pread(self, offset: int, max_bytes: int) -> bytes:
        """Return up to `max_bytes` from `offset` in the part; `b""` is its end."""
        wanted = min(max_bytes, self.size - offset)
        if wanted <= 0:
            return b""
        data: bytes = self.source.pread(self.offset + offset, wanted)
        return data
