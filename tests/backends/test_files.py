"""Files up and down, on every backend: whatever a file is, its bytes arrive."""

from __future__ import annotations

import asyncio
import gzip
import io
import os
import tempfile
import threading
from pathlib import Path
from typing import Any

import pytest

import oaio
from oaio._helpers.bar import ProgressBar, line
from oaio._helpers.downloads import Download, PartFile
from oaio._helpers.files import Descriptor, name_of, upload_of
from oaio.offline import OfflineServer
from oaio.offline.forms import parse
from oaio_protocol.errors import (
    NotFoundError,
    StreamConnectionLostError,
    ValidationError,
)
from oaio_protocol.http import Upload

from .players import settle
from .scenes import Scene

DATA = bytes(range(256)) * 4000  # 1 MB, more than one piece


def sent(server: OfflineServer) -> tuple[str | None, bytes]:
    """Return the name and the content of the file that came last."""
    request = server.requests[-1]
    assert int(request.headers["content-length"]) == len(request.body)
    fields = parse(request.body, request.headers["content-type"])
    (file,) = [field for field in fields if field.filename is not None]
    return file.filename, file.content


def everything(upload: Any, step: int = 100_000) -> bytes:
    """Read what `upload_of` gave."""
    if isinstance(upload, bytes):
        return upload
    found = b""
    while piece := upload.source.pread(len(found), step):
        found += piece
    assert upload.size == len(found)
    return found


def test_up_and_down(clear_scene: Scene) -> None:
    path = clear_scene.folder / "data.bin"
    path.write_bytes(DATA)

    async def main() -> None:
        files = clear_scene.client().client.files
        told: list[tuple[int, int]] = []
        made = await settle(
            files.create(
                file=path,
                purpose="assistants",
                expires_after={"anchor": "created_at", "seconds": 3600},
                progress=lambda *numbers: told.append(numbers),
            )
        )
        assert (made.filename, made.bytes) == ("data.bin", len(DATA))
        assert sent(clear_scene.offline) == ("data.bin", DATA)
        assert told == sorted(told)
        assert told[-1][0] == told[-1][1] > len(DATA)
        content = await settle(files.content(made.id))
        assert content.content == DATA
        assert content.headers["content-type"] == "application/octet-stream"
        target = clear_scene.folder / "copy.bin"
        await settle(files.download(made.id, target))
        assert target.read_bytes() == DATA
        content.write_to_file(clear_scene.folder / "again.bin")
        assert {entry.name for entry in clear_scene.folder.iterdir()} == {
            "again.bin",
            "copy.bin",
            "data.bin",
        }
        assert (await settle(files.delete(made.id))).deleted

    clear_scene.play(main)


def test_an_upload_is_read_once_more_for_each_attempt(clear_scene: Scene) -> None:
    path = clear_scene.folder / "data.bin"
    path.write_bytes(DATA)

    async def main() -> None:
        files = clear_scene.client().client.files
        again = {"x-offline": "status=503 times=2 retry-after-ms=1"}
        file = path.open("rb")
        with file:
            await settle(files.create(file=file, purpose="batch", extra_headers=again))
        bodies = [request.body for request in clear_scene.offline.requests]
        assert len(bodies) == 3
        assert bodies[0] == bodies[1] == bodies[2]

    clear_scene.play(main)


def test_a_download_that_breaks_off_leaves_no_file(clear_scene: Scene) -> None:
    async def main() -> None:
        client = clear_scene.client().client
        made = await settle(client.files.create(file=DATA, purpose="batch"))
        broken = client.with_options(default_headers={"x-offline": "cut=1"})
        with pytest.raises(StreamConnectionLostError, match="broke off after"):
            await settle(broken.files.download(made.id, clear_scene.folder / "x"))
        with pytest.raises(NotFoundError):
            await settle(client.files.download("file-none", clear_scene.folder / "x"))
        assert list(clear_scene.folder.iterdir()) == []

    clear_scene.play(main)


def test_a_slow_pipe_keeps_no_other_task_waiting(clear_scene: Scene) -> None:
    player = clear_scene.player
    if player.name == "blocking":
        return  # there is one thing at a time
    reading, writing = os.pipe()

    async def main() -> None:
        client = clear_scene.client().client

        async def upload() -> Any:
            with os.fdopen(reading, "rb") as file:
                return await client.files.create(file=file, purpose="batch")

        async def write() -> None:
            await client.models.list()  # which the upload must let happen
            with os.fdopen(writing, "wb") as file:
                file.write(b"slow")

        made, _ = await player.together(upload, write)
        assert made.bytes == 4

    clear_scene.play(main)


def test_a_file_that_is_not_there(clear_scene: Scene) -> None:
    async def main() -> None:
        client = clear_scene.client(clear_scene.offline).client
        with pytest.raises(ValidationError, match=r"file: cannot be read: .*No such file"):
            await settle(client.files.create(file=Path("/no/such/file"), purpose="batch"))
        with pytest.raises(ValidationError, match="is a folder"):
            await settle(client.files.create(file=clear_scene.folder, purpose="batch"))
        with pytest.raises(ValidationError, match=r"purpose: .*required"):
            await settle(client.files.create(file=b""))
        with pytest.raises(ValidationError, match="file_id"):
            await settle(client.files.retrieve(""))
        assert clear_scene.offline.requests == []

    clear_scene.play(main)


def make(kind: str, folder: Path) -> Any:
    path = folder / "data.bin"
    if kind == "path":
        return path
    if kind in ("open", "read and write"):
        return path.open("rb" if kind == "open" else "r+b")
    if kind == "unbuffered":
        return path.open("rb", buffering=0)
    if kind == "gzip":
        with gzip.open(folder / "data.gz", "wb") as file:
            file.write(DATA)
        return gzip.open(folder / "data.gz")
    if kind == "temporary":
        named = tempfile.NamedTemporaryFile()  # noqa: SIM115
        named.write(DATA)
        return named
    if kind == "spooled":
        spooled = tempfile.SpooledTemporaryFile(10_000_000)  # noqa: SIM115
        spooled.write(DATA)
        return spooled
    memory = io.BytesIO()
    memory.write(DATA)
    return memory


KINDS = ["path", "open", "unbuffered", "read and write", "gzip", "temporary", "spooled", "memory"]


@pytest.mark.parametrize("kind", KINDS)
def test_kinds_of_files(kind: str, tmp_path: Path) -> None:
    (tmp_path / "data.bin").write_bytes(DATA)
    file = make(kind, tmp_path)
    upload = upload_of(file)
    assert everything(upload) == DATA
    assert everything(upload, 70_001) == DATA  # once more
    assert upload.replayable
    if hasattr(file, "close"):
        file.close()


def test_only_real_files_are_read_by_their_descriptors(tmp_path: Path) -> None:
    (tmp_path / "data.bin").write_bytes(DATA)
    with (tmp_path / "data.bin").open("rb") as file:
        file.seek(100)
        upload = upload_of(file)
        assert isinstance(upload, Upload)
        assert isinstance(upload.source, Descriptor)
        assert file.tell() == 100  # nobody's position matters
    with make("gzip", tmp_path) as zipped:
        assert not isinstance(upload_of(zipped).source, Descriptor)  # type: ignore[union-attr]


def test_without_pread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "pread")
    (tmp_path / "data.bin").write_bytes(DATA)
    assert everything(upload_of(tmp_path / "data.bin")) == DATA


def test_pipes_are_copied(tmp_path: Path) -> None:
    reading, writing = os.pipe()

    def write() -> None:
        with os.fdopen(writing, "wb") as file:
            file.write(DATA)

    thread = threading.Thread(target=write)
    thread.start()
    with os.fdopen(reading, "rb") as file:
        upload = upload_of(file)
    thread.join()
    assert everything(upload) == everything(upload) == DATA
    os.mkfifo(tmp_path / "pipe")
    thread = threading.Thread(target=lambda: (tmp_path / "pipe").write_bytes(b"abc"))
    thread.start()
    assert everything(upload_of(tmp_path / "pipe")) == b"abc"
    thread.join()


@pytest.mark.parametrize("wrong", [io.StringIO("x"), 3, "path", None])
def test_what_is_no_open_file(wrong: Any) -> None:
    with pytest.raises(TypeError, match="binary mode"):
        upload_of(wrong)


def test_files_that_cannot_be_read(tmp_path: Path) -> None:
    with (tmp_path / "x").open("wb") as file, pytest.raises(ValueError, match="not open for read"):
        upload_of(file)

    class Texts(io.RawIOBase):
        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> Any:
            return "text"

    with pytest.raises(TypeError, match="must give bytes"):
        upload_of(Texts())


def test_names() -> None:
    assert name_of(Path("/a/b.txt")) == "b.txt"
    assert name_of(b"bytes") is None
    assert name_of(io.BytesIO()) is None
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as file, os.fdopen(writing, "wb"):
        assert name_of(file) is None  # its name is a number

    class Named(io.BytesIO):
        name = "/somewhere/über.pdf"

    assert name_of(Named()) == "über.pdf"


def test_a_part_file(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    target = PartFile(tmp_path / "x", 4, lambda *numbers: told.append(numbers))
    target.write(b"ab")
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.part"]
    target.write(b"cd")
    target.complete()
    assert (tmp_path / "x").read_bytes() == b"abcd"
    assert told == [(2, 4), (4, 4)]
    other = PartFile(tmp_path / "y")
    other.discard()
    assert [entry.name for entry in tmp_path.iterdir()] == ["x"]


def test_a_download_in_memory(tmp_path: Path) -> None:
    with OfflineServer() as server, oaio.OpenAI(api_key="k", base_url=server.base_url) as client:
        made = client.files.create(file=b"abc", purpose="batch")
        content: Any = client.files.content(made.id)
    assert isinstance(content, Download)
    content.stream_to_file(tmp_path / "x", chunk_size=1)
    assert (tmp_path / "x").read_bytes() == b"abc"
    with pytest.raises(FileNotFoundError):
        content.write_to_file(tmp_path / "no" / "x")
    content.close()

    async def asynchronous() -> None:
        await content.astream_to_file(tmp_path / "y")
        assert await content.aread() == b"abc"
        assert [piece async for piece in content.aiter_bytes(2)] == [b"ab", b"c"]
        await content.aclose()

    asyncio.run(asynchronous())
    assert (tmp_path / "y").read_bytes() == b"abc"


def test_the_bar() -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    terminal, file = Terminal(), io.StringIO()
    bar = ProgressBar(terminal, "up")
    for done in (0, 1, 2_000_000):
        bar(done, 2_000_000)
        ProgressBar(file)(done, 2_000_000)
    assert terminal.getvalue().endswith(f"[{'█' * 30}] 100% of 2.0 MB\n")
    assert terminal.getvalue().count("\r") == 2  # one in between came too soon
    assert file.getvalue() == ""
    assert line(500_000, -1) == "0.5 MB"
    assert line(0, 0) == f"[{'█' * 30}] 100% of 0.0 MB"
