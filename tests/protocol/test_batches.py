"""Batches: the file of operations, and results that find their operation."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.batches import MAX_REQUESTS, custom_id, endpoint_of, read, write
from oaio_protocol.config import Settings
from oaio_protocol.errors import APIError, DeserializationError, RateLimitError, ValidationError
from oaio_protocol.models.embeddings import CreateEmbeddingResponse
from oaio_protocol.operations import chat, embeddings, models

SETTINGS = Settings.from_environment({}, api_key="k")


def asked(text: str) -> Any:
    return embeddings.create(model="m", input=text)


def line(index: int, status: int = 200, body: Any = None) -> bytes:
    answer = {
        "id": "batch_req_1",
        "custom_id": custom_id(index),
        "response": {"status_code": status, "request_id": f"req_{index}", "body": body},
        "error": None,
    }
    return json.dumps(answer).encode() + b"\n"


def vector(model: str) -> dict[str, Any]:
    usage = {"prompt_tokens": 1, "total_tokens": 1}
    data = [{"object": "embedding", "index": 0, "embedding": "AACAPw=="}]
    return {"object": "list", "model": model, "usage": usage, "data": data}


def test_the_file() -> None:
    lines = write([asked("a"), asked("é\n")]).decode().splitlines()
    assert [json.loads(one) for one in lines] == [
        {
            "custom_id": f"request-{index}",
            "method": "POST",
            "url": "/v1/embeddings",
            "body": {"model": "m", "input": text, "encoding_format": "base64"},
        }
        for index, text in enumerate(["a", "é\n"])
    ]


def test_results_in_any_order_and_errors_kept() -> None:
    operations = [asked(str(number)) for number in range(5)]
    expired = {"code": "batch_expired", "message": "it took too long"}
    late = {"custom_id": custom_id(3), "response": None, "error": expired}
    output = line(2, body=vector("two")) + b"\n" + line(0, body=vector("zero"))
    errors = line(1, 429, {"error": {"message": "slow down"}}) + json.dumps(late).encode()
    found = read(operations, [output, errors], SETTINGS)
    assert [one.index for one in found] == [0, 1, 2, 3, 4]
    assert [one.operation for one in found] == operations
    first = found[0].unwrap()
    assert isinstance(first, CreateEmbeddingResponse)
    assert (first.model, first.data[0].embedding) == ("zero", [1.0])
    assert first._request_id == "req_0"
    assert found[2].unwrap().model == "two"
    assert isinstance(found[1].error, RateLimitError)
    assert (found[1].error.request_id, found[1].error.message) == ("req_1", "HTTP 429: slow down")
    assert isinstance(found[3].error, APIError)
    assert (found[3].error.code, found[3].error.message) == ("batch_expired", "it took too long")
    assert "without an answer" in str(found[4].error)
    with pytest.raises(RateLimitError):
        found[1].unwrap()


def test_an_answer_that_cannot_be_read_is_an_error_of_its_own() -> None:
    found = read(
        [asked("a"), asked("b")], [line(0, body=[1]) + line(1, body=vector("m"))], SETTINGS
    )
    assert isinstance(found[0].error, DeserializationError)
    assert found[1].error is None


def test_what_sloppy_servers_write_into_results() -> None:
    nobody = json.dumps({"custom_id": ["request-0"], "response": {"body": vector("x")}}).encode()
    odd = {"status_code": 200, "request_id": "\u20ac\n", "body": vector("zero")}
    named = json.dumps({"custom_id": custom_id(0), "response": odd}).encode()
    surrogate = line(1, body="?").replace(b"?", b"\\ud800")
    huge = line(2, body="?").replace(b'"?"', b"1e999")
    operations = [asked(str(number)) for number in range(3)]
    found = read(operations, [b"\n".join([nobody, named, surrogate, huge])], SETTINGS)
    assert found[0].unwrap().model == "zero"
    assert found[0].unwrap()._request_id is None
    for one in found[1:]:
        assert isinstance(one.error, DeserializationError)
        assert "cannot be read" in str(one.error)


@pytest.mark.parametrize("file", [b"{", b"[1]", b"\xff"])
def test_files_that_are_none(file: bytes) -> None:
    with pytest.raises(DeserializationError, match="line 1 of the"):
        read([asked("a")], [file], SETTINGS)


def test_what_is_no_batch() -> None:
    messages: Any = [{"role": "user", "content": "x"}]
    wrong = [
        asked("a"),
        chat.create(model="m", messages=messages),
        models.list_(),
        embeddings.create(model="m", input="x", extra_headers={"a": "b"}),
    ]
    with pytest.raises(ValidationError) as caught:
        endpoint_of(wrong)
    assert [name for name, _ in caught.value.details] == [f"operations[{n}]" for n in (1, 2, 3)]
    streamed = chat.create(model="m", messages=messages, stream=True)
    with pytest.raises(ValidationError, match="is streamed"):
        write([streamed])
    with pytest.raises(ValidationError, match="has no JSON body"):
        write([models.list_()])
    for many in ([], [asked("x")] * (MAX_REQUESTS + 1)):
        with pytest.raises(ValidationError, match="must be 1 to"):
            write(many)


@given(st.permutations(range(6)), st.integers(0, 6))
def test_every_answer_finds_its_operation(order: list[int], split: int) -> None:
    operations = [asked(str(number)) for number in range(6)]
    lines = [line(index, body=vector(str(index))) for index in order]
    files = [b"".join(lines[:split]), b"".join(lines[split:])]
    assert [one.unwrap().model for one in read(operations, files, SETTINGS)] == list("012345")
