"""The offline server's files, uploads and batches, asked without a client of ours."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

import oaio
from oaio.offline import OfflineServer
from oaio.offline.forms import Field, parse
from oaio.offline.parts import Refused


@pytest.fixture
def server() -> Iterator[OfflineServer]:
    with OfflineServer() as found:
        yield found


def ask(server: OfflineServer, method: str, path: str, body: Any = None, kind: str = "") -> Any:
    data = json.dumps(body).encode() if isinstance(body, dict) else body
    headers = {"authorization": "Bearer k", "content-type": kind or "application/json"}
    request = urllib.request.Request(f"{server.base_url}{path}", data, headers, method=method)
    try:
        with urllib.request.urlopen(request) as answer:
            return json.loads(answer.read())
    except urllib.error.HTTPError as error:
        with error:
            return error.code, json.loads(error.read())["error"]["message"]


def form(*parts: tuple[str, str, str]) -> tuple[bytes, str]:
    """Return a form by hand: name, what follows the name in its header, content."""
    lines = [
        f'--X\r\nContent-Disposition: form-data; name="{name}"{more}\r\n\r\n{content}\r\n'
        for name, more, content in parts
    ]
    return ("".join(lines) + "--X--\r\n").encode(), 'multipart/form-data; boundary="X"'


FILE = ("file", '; filename="a.txt"\r\nContent-Type: text/plain', "hello\r\n")


def test_files(server: OfflineServer) -> None:
    made = ask(server, "POST", "/files", *form(FILE, ("purpose", "", "batch")))
    assert (made["filename"], made["bytes"], made["purpose"]) == ("a.txt", 7, "batch")
    assert ask(server, "GET", f"/files/{made['id']}") == made
    assert ask(server, "GET", "/files?purpose=vision")["data"] == []
    assert ask(server, "GET", "/files")["data"] == [made]
    assert ask(server, "DELETE", f"/files/{made['id']}")["deleted"]
    assert ask(server, "GET", f"/files/{made['id']}")[0] == 404
    again = OfflineServer().start()
    with again:
        assert ask(again, "POST", "/files", *form(FILE, ("purpose", "", "batch"))) == made


@pytest.mark.parametrize(
    ("parts", "problem"),
    [
        ([("purpose", "", "batch")], "provide a file"),
        ([FILE], "provide a purpose"),
        ([("file", "", "x"), ("purpose", "", "x")], "provide a file"),
    ],
)
def test_files_that_are_refused(server: OfflineServer, parts: Any, problem: str) -> None:
    status, message = ask(server, "POST", "/files", *form(*parts))
    assert status == 400
    assert problem in message


def test_what_is_no_form(server: OfflineServer) -> None:
    assert ask(server, "POST", "/files", {"a": 1})[0] == 400
    assert "does not end" in ask(server, "POST", "/files", b"--X\r\n", form()[1])[1]
    assert "no name" in ask(server, "POST", "/files", b"--X\r\n\r\nx\r\n--X--", form()[1])[1]
    assert parse(*form(FILE)) == [Field("file", b"hello\r\n", "a.txt", "text/plain")]
    with pytest.raises(Refused):
        parse(b"", "multipart/form-data")


def test_uploads(server: OfflineServer) -> None:
    given = {"bytes": 3, "filename": "x", "mime_type": "a/b", "purpose": "batch"}
    upload = ask(server, "POST", "/uploads", given)["id"]
    parts = [
        ask(server, "POST", f"/uploads/{upload}/parts", *form(("data", '; filename="d"', text)))
        for text in ("b", "aa")
    ]
    ids = [part["id"] for part in parts]
    complete = f"/uploads/{upload}/complete"
    assert "does not exist" in ask(server, "POST", complete, {"part_ids": ["x"]})[1]
    assert "have 1 bytes, not 3" in ask(server, "POST", complete, {"part_ids": ids[:1]})[1]
    done = ask(server, "POST", complete, {"part_ids": ids[::-1]})
    assert (done["status"], done["file"]["bytes"]) == ("completed", 3)
    assert "is completed" in ask(server, "POST", complete, {"part_ids": ids})[1]
    other = ask(server, "POST", "/uploads", given)["id"]
    assert ask(server, "POST", f"/uploads/{other}/cancel", {})["status"] == "cancelled"
    missing = {name: value for name, value in given.items() if name != "bytes"}
    assert "'bytes'" in ask(server, "POST", "/uploads", missing)[1]


def test_batches(server: OfflineServer) -> None:
    def line(custom_id: str, model: str) -> str:
        body = {"model": model, "input": "x"}
        asked = {"custom_id": custom_id, "method": "POST", "url": "/v1/embeddings", "body": body}
        return json.dumps(asked)

    lines = f"{line('a', 'm')}\n\n{line('b', 'no-such-model')}\n"
    file = ask(
        server,
        "POST",
        "/files",
        *form(("file", '; filename="b.jsonl"', lines), ("purpose", "", "batch")),
    )
    given = {"input_file_id": file["id"], "endpoint": "/v1/embeddings"}
    batch = ask(server, "POST", "/batches", given)["id"]
    steps = [ask(server, "GET", f"/batches/{batch}") for _ in range(3)]
    assert [step["status"] for step in steps] == ["in_progress", "completed", "completed"]
    assert steps[-1]["request_counts"] == {"total": 2, "completed": 1, "failed": 1}
    assert ask(server, "POST", f"/batches/{batch}/cancel", {})["status"] == "completed"
    other = ask(server, "POST", "/batches", given)["id"]
    assert ask(server, "POST", f"/batches/{other}/cancel", {})["status"] == "cancelled"
    assert [one["id"] for one in ask(server, "GET", "/batches?limit=1")["data"]] == [other]
    assert ask(server, "POST", "/batches", {"input_file_id": "none"})[0] == 404


def test_what_is_not_there(server: OfflineServer) -> None:
    assert ask(server, "PUT", "/files", {})[0] == 404
    assert ask(server, "POST", "/batches", b"[1]")[0] == 400
    assert ask(server, "POST", "/batches", b"{")[0] == 400
    made = ask(server, "POST", "/files", *form(FILE, ("purpose", "", "batch")))
    server.reset()
    assert ask(server, "GET", f"/files/{made['id']}")[0] == 404


def test_files_that_hold_directives_are_files(server: OfflineServer) -> None:
    said = ("file", '; filename="x"', "[offline: status=500]")
    assert ask(server, "POST", "/files", *form(said, ("purpose", "", "batch")))["bytes"] == 21


def test_httpx_moves_files_as_well(server: OfflineServer, tmp_path: Any) -> None:
    path = tmp_path / "data.bin"
    path.write_bytes(bytes(1_000_000))
    with oaio.OpenAI(api_key="k", base_url=server.base_url, http_client=httpx.Client()) as client:
        made = client.files.create(file=path, purpose="batch")
        assert made.bytes == 1_000_000
        client.files.download(made.id, tmp_path / "copy.bin")
        assert (tmp_path / "copy.bin").read_bytes() == path.read_bytes()
        raw = client.files.with_raw_response.list()
        assert [file.id for file in raw.parse()] == [made.id]
