"""Answers that are not read as JSON, and bytes that come in pieces."""

from __future__ import annotations

import io
import pickle
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.binary import BinaryContent, Rechunker, TextReader, charset_of
from oaio_protocol.config import Settings
from oaio_protocol.errors import (
    APIError,
    DeserializationError,
    UnexpectedContentError,
)
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.operations._base import AnswerKind, Operation
from oaio_protocol.reading import interpret, raw_answer

SETTINGS = Settings.from_environment({}, api_key="k")


def head(content_type: str | None = "application/json", **headers: str) -> ResponseHead:
    kind = {} if content_type is None else {"content-type": content_type}
    return ResponseHead(200, Headers.of({"x-request-id": "req_1", **kind, **headers}))


def operation(answer: AnswerKind = "json") -> Operation[Any]:
    return Operation("x", "GET", "/x", lambda value, _: ("read", value), answer=answer)


def read(body: bytes, answer: AnswerKind, kind: str | None = "application/json") -> Any:
    return interpret(body, head(kind), operation(answer), SETTINGS, lambda _: None)


def test_kinds_of_answers() -> None:
    assert read(b'{"a":1}', "json") == ("read", {"a": 1})
    assert read(b'{"a":1}', "text") == ("read", {"a": 1})
    assert read(b"1\n00:00 -->\n", "text", "text/plain; charset=utf-8") == "1\n00:00 -->\n"
    assert read(b'{"a":1}', "plain") == '{"a":1}'
    assert read(b"anything", "none") is None
    found = read(b"\x00\xff", "binary", "audio/mpeg")
    assert isinstance(found, BinaryContent)
    assert found.content == b"\x00\xff"


def test_a_backend_may_make_more_of_binary_answers() -> None:
    class Mine(BinaryContent):
        pass

    settings = Settings.from_environment({}, api_key="k", binary=Mine)
    found = interpret(b"x", head(), operation("binary"), settings, lambda _: None)
    assert type(found) is Mine


def test_binary_content() -> None:
    content = BinaryContent(b'{"a": "\xc3\xa9"}\nx', head("text/plain", **{"x-a": "b"}))
    assert content.read() == content.content
    assert content.text == '{"a": "é"}\nx'
    assert list(content.iter_lines()) == ['{"a": "é"}', "x"]
    assert list(content.iter_text(9)) == ['{"a": "é"', "}\nx"]
    assert list(content.iter_raw()) == [content.content]
    assert list(content.iter_bytes(6)) == [b'{"a": ', b'"\xc3\xa9"}\n', b"x"]
    assert list(content.iter_bytes()) == [content.content]
    assert list(BinaryContent(b"", head()).iter_bytes()) == []
    assert content.status_code == 200
    assert content.request_id == content._request_id == "req_1"
    assert content.headers["X-A"] == "b"
    assert BinaryContent(b"[1]", head()).json() == [1]
    with pytest.raises(DeserializationError, match="is not JSON"):
        content.json()
    assert "xc3" not in repr(content)
    assert pickle.loads(pickle.dumps(content)) == content


def test_texts_in_other_encodings() -> None:
    latin = head('text/plain; charset="ISO-8859-1"')
    assert charset_of(latin) == "ISO-8859-1"
    assert BinaryContent(b"\xe9", latin).text == "é"
    with pytest.raises(DeserializationError, match="no text in 'utf-8'"):
        _ = BinaryContent(b"\xe9", head("text/plain")).text
    with pytest.raises(DeserializationError, match="no text in 'klingon'"):
        _ = BinaryContent(b"x", head("text/plain; charset=klingon")).text
    with pytest.raises(DeserializationError, match="no text in 'utf"):
        _ = BinaryContent(b"x", head("text/plain; charset=utf\0")).text
    with pytest.raises(DeserializationError, match="no text in 'utf-16'"):
        TextReader(head("text/plain; charset=utf-16")).text(b"hi")
    for charset in ("klingon", "utf\0", "zlib", "hex", "rot13", "undefined"):
        with pytest.raises(DeserializationError, match="is not known"):
            TextReader(head(f"text/plain; charset={charset}"))


def test_raw_answers() -> None:
    answer = raw_answer(b'{"a": 1}', head(), operation(), SETTINGS, lambda _: None)
    assert answer.parse() == ("read", {"a": 1})
    assert answer.parse(to=dict[str, int]) == {"a": 1}
    assert answer.json() == {"a": 1}
    assert answer.text == '{"a": 1}'
    with pytest.raises(DeserializationError):
        answer.parse(to=list[int])


@pytest.mark.parametrize(
    ("body", "kind", "error"),
    [
        (b"<html>", "text/html", UnexpectedContentError),
        (b"<html>", "application/json", DeserializationError),
        (b'{"error": {"message": "no"}}', "application/json", APIError),
    ],
)
def test_what_is_no_result(body: bytes, kind: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        read(body, "json", kind)
    answer = raw_answer(body, head(kind), operation(), SETTINGS, lambda _: None)
    assert answer.content == body
    with pytest.raises(error):
        answer.parse()


@given(st.lists(st.binary(max_size=20)), st.one_of(st.none(), st.integers(1, 9)))
def test_pieces_of_one_size(pieces: list[bytes], size: int | None) -> None:
    chunks = Rechunker(size)
    found = [chunk for piece in pieces for chunk in chunks.feed(piece)] + chunks.end()
    assert b"".join(found) == b"".join(pieces)
    if size is not None:
        assert all(len(chunk) == size for chunk in found[:-1])
        assert not found or 0 < len(found[-1]) <= size
    assert chunks.end() == []


TEXTS = st.text(st.sampled_from("aé€😀\r\n\u2028\x0b"), max_size=30)


@given(TEXTS, st.integers(1, 5))
def test_lines_whatever_the_pieces(text: str, step: int) -> None:
    data = text.encode()
    reader, other = TextReader(head("text/plain")), TextReader(head("text/plain"))
    pieces = [data[at : at + step] for at in range(0, len(data), step)]
    lines = [line for piece in pieces for line in reader.lines(piece)]
    lines += reader.lines(b"", final=True)
    # What Python's own reader of lines says, with universal newlines.
    assert lines == [line.removesuffix("\n") for line in io.StringIO(text, newline=None)]
    joined = "".join(other.text(piece) for piece in pieces) + other.text(b"", final=True)
    assert joined == text
