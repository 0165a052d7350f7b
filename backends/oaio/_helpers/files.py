"""Files that are uploaded: from paths and open files to what the core reads by offset."""

from __future__ import annotations

import io
import os
import stat
import tempfile
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from oaio_protocol.errors import ValidationError
from oaio_protocol.http import Upload

if TYPE_CHECKING:
    from oaio_protocol.multipart import File, Form
    from oaio_protocol.operations import Operation

_COPIED_IN_MEMORY = 1024 * 1024
_PIECE = 256 * 1024


class Descriptor:
    """A file that the system knows, read where no other reader's position matters.

    Args:
        number: the file's descriptor.
        keep: what must live as long as this; a file object that owns the descriptor. Without it,
            the descriptor is this object's own.
    """

    def __init__(self, number: int, keep: object = None) -> None:
        self._number, self._keep = number, keep
        self._lock = threading.Lock() if not hasattr(os, "pread") else None

    def pread(self, offset: int, max_bytes: int) -> bytes:
        """Return up to `max_bytes` from `offset`; `b""` is the end."""
        if self._lock is None:
            return os.pread(self._number, max_bytes, offset)
        with self._lock:  # Windows
            os.lseek(self._number, offset, os.SEEK_SET)
            return os.read(self._number, max_bytes)

    def __del__(self) -> None:
        if self._keep is None:
            with suppress(OSError):  # never opened, or closed under our hands
                os.close(self._number)


class Seekable:
    """A file object without a descriptor, such as `io.BytesIO`; if `own`, closed with this."""

    def __init__(self, file: Any, *, own: bool = False) -> None:
        self._file, self._own, self._lock = file, own, threading.Lock()

    def pread(self, offset: int, max_bytes: int) -> bytes:
        """Return up to `max_bytes` from `offset`; `b""` is the end."""
        with self._lock:
            self._file.seek(offset)
            return _bytes(self._file.read(max_bytes))

    def __del__(self) -> None:
        if self._own:
            self._file.close()


def with_files(operation: Operation[Any]) -> Operation[Any]:
    """Return `operation`, whose body is a form, with its files opened.

    Raises:
        ValidationError: a file cannot be read; nothing was sent.
    """
    form: Any = operation.body
    return attrs.evolve(operation, body=resolved(form, operation.name))


def resolved(form: Form, operation: str) -> Form:
    """Return `form` with every file opened; see `with_files`."""
    if form.is_ready:
        return form
    files: list[File] = []
    problems: list[tuple[str, str]] = []
    for file in form.files:
        try:
            files.append(_opened(file))
        except (OSError, TypeError, ValueError) as error:
            problems.append((file.name, f"cannot be read: {error}"))
    if problems:
        raise ValidationError.from_details(operation, problems)
    return attrs.evolve(form, files=tuple(files))


def _opened(file: File) -> File:
    content = file.content
    if isinstance(content, bytes | Upload):
        return file
    name = file.filename or name_of(content)
    return attrs.evolve(file, content=upload_of(content), filename=name)


def name_of(file: Any) -> str | None:
    """Return the name of a path or an open file, without its folders, if it has one."""
    if hasattr(file, "__fspath__"):
        return Path(os.fsdecode(file)).name
    name = getattr(file, "name", None)  # of files by descriptor, it is a number
    return Path(os.fsdecode(name)).name if isinstance(name, str | bytes) else None


def upload_of(file: Any) -> bytes | Upload:
    """Return what `file`, bytes, a path or an open file, holds, from its beginning.

    A file that cannot be read twice, such as a pipe, is copied to a temporary file first: its size
    must be known, and a call may be tried again.

    Raises:
        OSError: it cannot be read.
        TypeError: it is open for text, or no file.
    """
    if isinstance(file, bytes | Upload):
        return file
    if hasattr(file, "__fspath__"):
        return _by_path(file)
    if isinstance(file, io.TextIOBase) or not hasattr(file, "read"):
        raise TypeError("a file must be open for reading in binary mode")
    readable = getattr(file, "readable", None)
    if callable(readable) and not readable():
        raise ValueError("it is not open for reading")
    inner = getattr(file, "file", file)  # what tempfile.NamedTemporaryFile gives
    if isinstance(inner, io.BufferedReader | io.BufferedRandom | io.FileIO):
        number = inner.fileno()
        if inner.writable():
            inner.flush()
        found = os.fstat(number)
        if stat.S_ISREG(found.st_mode):
            return Upload(Descriptor(number, keep=file), found.st_size)
    if not _is_seekable(file):
        return _copied(file)
    file.seek(0, os.SEEK_END)
    return Upload(Seekable(file), file.tell())


def _by_path(path: Any) -> Upload:
    source = Descriptor(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)))
    found = os.fstat(source._number)  # noqa: SLF001 - it is one of ours
    if stat.S_ISDIR(found.st_mode):
        raise IsADirectoryError(f"{os.fspath(path)!r} is a folder")
    if stat.S_ISREG(found.st_mode):
        return Upload(source, found.st_size)
    with os.fdopen(os.dup(source._number), "rb") as pipe:  # noqa: SLF001
        return _copied(pipe)


def _is_seekable(file: Any) -> bool:
    seekable = getattr(file, "seekable", None)
    return bool(seekable()) if callable(seekable) else hasattr(file, "seek")


def _copied(file: Any) -> Upload:
    """Return what is left in `file`, from a temporary file that is gone when it is let go."""
    copy = tempfile.SpooledTemporaryFile(_COPIED_IN_MEMORY)  # noqa: SIM115 - lives on
    source = Seekable(copy, own=True)
    while piece := _bytes(file.read(_PIECE)):
        copy.write(piece)
    return Upload(source, copy.tell())


def _bytes(data: Any) -> bytes:
    if not isinstance(data, bytes | bytearray):
        raise TypeError(f"a file must give bytes, not {type(data).__name__}")
    return bytes(data)


def file_from_path(path: str | os.PathLike[str]) -> tuple[str, bytes]:
    """Return the name and the content of the file at `path`, for an argument that takes a file.

    Such an argument takes a `pathlib.Path`, too, which is read piece by piece while it is sent.

    Raises:
        OSError: it cannot be read.
    """
    found = Path(path)
    return found.name, found.read_bytes()
