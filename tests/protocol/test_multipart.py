"""Forms with files: what a real parser makes of them, and that any reading gives the same bytes."""

from __future__ import annotations

import io
from typing import Any

import multipart as parser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ValidationError
from oaio_protocol.http import Upload
from oaio_protocol.multipart import File, Form, Part, Segments, form
from oaio_protocol.multipart.content_types import content_type_of

BOUNDARY = "c0ffee" * 5
names = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cs"], exclude_characters="\\"), min_size=1
)
texts = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]))


class Source:
    """A file that gives at most `most` bytes at once, and notes what it was asked for."""

    def __init__(self, data: bytes, most: int = 1 << 30) -> None:
        self.data, self.most = data, most
        self.asked: list[tuple[int, int]] = []

    def pread(self, offset: int, max_bytes: int) -> bytes:
        self.asked.append((offset, max_bytes))
        return self.data[offset : offset + min(max_bytes, self.most)]


def upload(data: bytes, most: int = 1 << 30) -> Upload:
    return Upload(Source(data, most), len(data))


def whole(body: bytes | Upload, step: int = 7) -> bytes:
    """Read `body` as a backend does, piece by piece."""
    if isinstance(body, bytes):
        return body
    found = b""
    while piece := body.source.pread(len(found), step):
        found += piece
    assert len(found) == body.size
    return found


def parsed(body: bytes, boundary: str = BOUNDARY) -> list[Any]:
    return list(parser.MultipartParser(io.BytesIO(body), boundary, strict=True).parts())


def raw(part: Any) -> bytes:
    part.file.seek(0)
    data: bytes = part.file.read()
    return data


def as_read(name: str) -> str:
    """Return `name` as the parser reads it, which turns back what browsers escape."""
    for c in [*map(chr, range(32)), "\x7f", '"']:
        name = name.replace(c, f"%{ord(c):02X}")
    return name.replace("%0D", "\r").replace("%0A", "\n").replace("%22", '"')


def test_texts_come_before_files() -> None:
    made = form(
        "files.create",
        {"file": ("a.txt", b"hello"), "purpose": "batch", "expires_after": {"seconds": 3600}},
        frozenset({"file"}),
    )
    body = whole(made.encode(BOUNDARY))
    assert (
        body
        == (
            f"--{BOUNDARY}\r\n"
            'Content-Disposition: form-data; name="purpose"\r\n\r\nbatch\r\n'
            f"--{BOUNDARY}\r\n"
            'Content-Disposition: form-data; name="expires_after[seconds]"\r\n\r\n3600\r\n'
            f"--{BOUNDARY}\r\n"
            'Content-Disposition: form-data; name="file"; filename="a.txt"\r\n'
            "Content-Type: text/plain\r\n\r\nhello\r\n"
            f"--{BOUNDARY}--\r\n"
        ).encode()
    )


def test_names_of_nested_values_and_lists() -> None:
    made = form(
        "x",
        {
            "timestamp_granularities": ["word", "segment"],
            "chunking": {"static": {"size": 8}},
            "stream": True,
            "off": False,
            "half": 0.5,
            "nothing": None,
            "image": [b"1", ("b.png", b"2")],
            "mask": b"3",
            "none": None,
        },
        frozenset({"image", "mask", "none"}),
    )
    assert made.texts == (
        ("timestamp_granularities[]", "word"),
        ("timestamp_granularities[]", "segment"),
        ("chunking[static][size]", "8"),
        ("stream", "true"),
        ("off", "false"),
        ("half", "0.5"),
    )
    assert [(file.name, file.content) for file in made.files] == [
        ("image[]", b"1"),
        ("image[]", b"2"),
        ("mask", b"3"),
    ]
    files = [part for part in parsed(whole(made.encode(BOUNDARY))) if part.filename]
    assert [part.filename for part in files] == ["upload", "b.png", "upload"]
    assert [part.content_type for part in files] == [
        "application/octet-stream",
        "image/png",
        "application/octet-stream",
    ]


def test_type_and_headers_of_a_file() -> None:
    file = ("speech.bin", b"x", "audio/wav", {"X-Note": "7"})
    body = whole(form("x", {"file": file}, frozenset({"file"})).encode(BOUNDARY))
    (part,) = parsed(body)
    assert part.content_type == "audio/wav"
    assert part.headers["X-Note"] == "7"
    own = ("a.bin", b"x", None, {"content-type": "x/y"})
    body = whole(form("x", {"file": own}, frozenset({"file"})).encode(BOUNDARY))
    assert body.count(b"ontent-") == 2  # the disposition, and the type once
    (part,) = parsed(body)
    assert part.content_type == "x/y"


@given(
    fields=st.lists(st.tuples(names, texts), max_size=4),
    files=st.lists(st.tuples(names, names, st.binary(max_size=200)), max_size=4),
    step=st.integers(1, 300),
    streamed=st.booleans(),
)
def test_a_real_parser_reads_it_back(
    fields: list[tuple[str, str]],
    files: list[tuple[str, str, bytes]],
    step: int,
    streamed: bool,
) -> None:
    made = Form(
        tuple(fields),
        tuple(File(n, upload(d) if streamed else d, f, "a/b") for n, f, d in files),
    )
    body = made.encode(BOUNDARY)
    parts = parsed(whole(body, step))
    assert [(p.name, raw(p).decode()) for p in parts[: len(fields)]] == [
        (as_read(name), text) for name, text in fields
    ]
    assert [(p.name, raw(p)) for p in parts[len(fields) :]] == [
        (as_read(name), data) for name, _, data in files
    ]


@given(
    pieces=st.lists(st.binary(max_size=40), max_size=8),
    kinds=st.lists(st.booleans(), min_size=8, max_size=8),
    reads=st.lists(st.tuples(st.integers(0, 330), st.integers(1, 100)), max_size=20),
)
def test_any_reading_gives_the_same_bytes(
    pieces: list[bytes], kinds: list[bool], reads: list[tuple[int, int]]
) -> None:
    segments = Segments(
        [upload(data) if kind else data for data, kind in zip(pieces, kinds, strict=False)]
    )
    joined = b"".join(pieces)
    assert segments.size == len(joined)
    for offset, size in reads:
        assert segments.pread(offset, size) == joined[offset : offset + size]


@given(st.binary(max_size=100), st.integers(1, 10))
def test_a_file_that_gives_less_than_was_asked_for(data: bytes, most: int) -> None:
    body = Form(files=(File("f", upload(data, most), "n"),)).encode(BOUNDARY)
    (part,) = parsed(whole(body, 64))
    assert raw(part) == data


def test_a_file_is_read_only_where_it_is_sent() -> None:
    source = Source(bytes(1_000_000))
    body = Form(files=(File("f", Upload(source, 1_000_000), "n"),)).encode(BOUNDARY)
    assert isinstance(body, Upload)
    assert source.asked == []
    body.source.pread(500_000, 1000)
    ((offset, size),) = source.asked
    assert (size, 499_000 < offset < 500_000) == (1000, True)


def test_small_forms_in_memory_are_bytes() -> None:
    assert isinstance(Form(files=(File("f", b"x" * 1000),)).encode(BOUNDARY), bytes)
    assert isinstance(Form(files=(File("f", b"x" * 100_000),)).encode(BOUNDARY), Upload)


def test_one_file_that_cannot_be_read_twice_makes_the_form_so() -> None:
    once = Upload(Source(b"x"), 1, replayable=False)
    body = Form(files=(File("a", b"x"), File("b", once))).encode(BOUNDARY)
    assert isinstance(body, Upload)
    assert not body.replayable


def test_progress_is_told_of_each_read() -> None:
    told: list[tuple[int, int]] = []
    made = Form(files=(File("f", upload(b"x" * 100)),), progress=lambda a, b: told.append((a, b)))
    body = made.encode(BOUNDARY)
    assert isinstance(body, Upload)
    whole(body, 64)
    size = body.size
    assert told == [(min(end, size), size) for end in range(64, size + 64, 64)] + [(size, size)]


def test_the_boundary_depends_on_all_that_is_in_memory() -> None:
    def boundary(data: bytes, name: str = "n", text: str = "t") -> str:
        return Form((("a", text),), (File("f", data, name),)).boundary()

    made = {boundary(b"1"), boundary(b"2"), boundary(b"1", "m"), boundary(b"1", text="u")}
    assert len(made) == 4
    assert boundary(b"1") in made
    assert all(len(text) == 32 and text.isalnum() for text in made)
    assert Form(files=(File("f", upload(b"12")),)).boundary()


@pytest.mark.parametrize(
    ("file", "problem"),
    [
        (3, "must be bytes, a path"),
        (("a",), "not a tuple of 1"),
        (("a", b"", "b", {}, "c"), "not a tuple of 5"),
        ((1, b""), "must be strings"),
        (("a", b"", 5), "must be strings"),
        (("a", 5), "must be bytes, a path"),
        (("a", b"", "a/b\r\nX: y"), "must not hold CR"),
        (("a", b"", None, {"X": "a\r\nY: b"}), "must not hold CR"),
        (("a", b"", None, {"X y": "a"}), "is no header name"),
        (("a", "\ud800"), "lone surrogate"),
        ("in.jsonl", "is a path"),
    ],
)
def test_what_is_no_file(file: Any, problem: str) -> None:
    with pytest.raises(ValidationError, match="x: file") as caught:
        form("x", {"file": file}, frozenset({"file"}))
    assert problem in str(caught.value)
    with pytest.raises(ValidationError, match=r"file\[1\]"):
        form("x", {"file": [b"", file]}, frozenset({"file"}))


def test_all_problems_at_once() -> None:
    with pytest.raises(ValidationError) as caught:
        form("x", {"a": 1, "b": [b"", 2]}, frozenset({"a", "b"}))
    assert [name for name, _ in caught.value.details] == ["a", "b[1]"]


def test_names_that_are_no_text() -> None:
    with pytest.raises(ValidationError, match="lone surrogate"):
        Form(files=(File("f", b"", "\udcff.txt"),)).encode(BOUNDARY)
    with pytest.raises(ValidationError, match="lone surrogate"):
        Form((("a", "\udcff"),)).encode(BOUNDARY)


def test_a_name_cannot_end_its_header() -> None:
    name = 'a"; filename="evil\r\nContent-Type: text/html\r\n\r\n\\'
    body = whole(Form(files=(File(name, b"x", name),)).encode(BOUNDARY))
    assert body.count(b"\r\n") == 6
    assert body.count(b'"') == 4
    (part,) = parsed(body)
    assert part.content_type == "application/octet-stream"


def test_what_is_still_to_be_opened() -> None:
    made = form("x", {"file": io.BytesIO(b"x")}, frozenset({"file"}))
    assert not made.is_ready
    with pytest.raises(TypeError, match="was not opened"):
        made.encode(BOUNDARY)


def test_an_empty_form() -> None:
    assert form("x", {}, frozenset()).encode(BOUNDARY) == f"--{BOUNDARY}--\r\n".encode()


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.PDF", "application/pdf"),
        ("a.tar.json", "application/json"),
        ("train.jsonl", "application/octet-stream"),
        ("json", "application/octet-stream"),
        ("", "application/octet-stream"),
        ("a.", "application/octet-stream"),
        (".png", "image/png"),
    ],
)
def test_content_types(name: str, kind: str) -> None:
    assert content_type_of(name) == kind


@given(st.binary(max_size=60), st.integers(0, 60), st.integers(0, 60), st.data())
def test_parts_of_a_file(data: bytes, offset: int, size: int, draw: st.DataObject) -> None:
    size = min(size, max(0, len(data) - offset))
    part = Part(Source(data), offset, size)
    at, most = draw.draw(st.integers(0, 70)), draw.draw(st.integers(1, 70))
    assert part.pread(at, most) == data[offset : offset + size][at : at + most]
