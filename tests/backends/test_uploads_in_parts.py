"""Large files in parts, on every backend: several at once, and gone on with after a failure."""

from __future__ import annotations

import io
import threading
from typing import Any

import pytest

import oaio
from oaio._client.concurrent import run_all
from oaio.offline import OfflineServer
from oaio_protocol.errors import NotFoundError, ValidationError
from oaio_protocol.uploads import UploadState

from .players import settle
from .scenes import Scene

DATA = bytes(range(256)) * 1000


@pytest.mark.parametrize("kind", ["path", "text", "bytes", "open"])
def test_a_file_in_parts(kind: str, clear_scene: Scene) -> None:
    path = clear_scene.folder / "data.pdf"
    path.write_bytes(DATA)

    async def main() -> None:
        made = clear_scene.client().client
        told: list[tuple[int, int]] = []
        file: Any = {"path": path, "text": str(path), "bytes": DATA, "open": io.BytesIO(DATA)}[kind]
        upload = await settle(
            made.uploads.upload_file_chunked(
                file=file,
                filename=None if kind in {"path", "text"} else "data.pdf",
                bytes=len(DATA),
                purpose="assistants",
                part_size=70_000,
                progress=lambda *numbers: told.append(numbers),
            )
        )
        assert (upload.status, upload.file.filename) == ("completed", "data.pdf")
        assert (await settle(made.files.content(upload.file.id))).content == DATA
        requests = clear_scene.offline.requests
        assert [r.path.rpartition("/")[2] for r in requests[1:-2]] == ["parts"] * 4
        assert requests[0].json()["mime_type"] == "application/pdf"
        assert told[-1] == (len(DATA), len(DATA))
        assert all(done <= total for done, total in told)

    clear_scene.play(main)


def test_going_on_after_a_failure(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(max_retries=0).client
        state = UploadState()
        broken = made.with_options(default_headers={"x-offline": "status=404"})

        async def upload(client: Any) -> Any:
            return await settle(
                client.uploads.upload_file_chunked(
                    file=DATA, filename="x", purpose="batch", part_size=100_000, state=state
                )
            )

        with pytest.raises(NotFoundError):
            await upload(broken)
        assert state.upload_id is None
        begun = await settle(
            made.uploads.create(bytes=len(DATA), filename="x", mime_type="a/b", purpose="batch")
        )
        state.upload_id = begun.id
        state.begin(len(DATA), None)
        part = await settle(made.uploads.parts.create(begun.id, data=DATA[100_000:200_000]))
        state.part_ids[1] = part.id
        with pytest.raises(NotFoundError):
            await upload(broken)
        assert list(state.part_ids) == [1]
        again = UploadState.from_json(state.to_json())
        assert again == state
        done = await upload(made)
        assert (await settle(made.files.content(done.file.id))).content == DATA
        parts = [r for r in clear_scene.offline.requests if "/parts" in r.path]
        assert len([r for r in parts if "x-offline" not in r.headers]) == 3

    clear_scene.play(main)


def test_what_is_refused() -> None:
    with OfflineServer() as server, oaio.OpenAI(api_key="k", base_url=server.base_url) as made:
        upload: Any = made.uploads.upload_file_chunked
        with pytest.raises(ValidationError, match="filename: is required"):
            upload(file=b"x", purpose="batch")
        with pytest.raises(ValidationError, match="has 1 bytes, not 2"):
            upload(file=b"x", filename="x", purpose="batch", bytes=2)
        with pytest.raises(ValidationError, match="cannot be read"):
            upload(file=3, filename="x", purpose="batch")
        with pytest.raises(ValidationError, match="part_size"):
            upload(file=b"x", filename="x", purpose="batch", part_size=0)
        assert server.requests == []


def test_workers() -> None:
    busy, most, lock = 0, 0, threading.Lock()
    gate = threading.Barrier(3)
    seen: list[int] = []

    def work(item: int) -> None:
        nonlocal busy, most
        with lock:
            busy += 1
            most = max(most, busy)
            seen.append(item)
        if item < 3:
            gate.wait(20)
        with lock:
            busy -= 1

    run_all(work, range(10), 3)
    assert (most, sorted(seen)) == (3, list(range(10)))


def test_the_first_failure_ends_the_work() -> None:
    seen: list[int] = []

    def work(item: int) -> None:
        seen.append(item)
        if item == 2:
            raise KeyError(item)

    with pytest.raises(KeyError):
        run_all(work, range(10), 1)
    assert seen == [0, 1, 2]
    run_all(work, [], 3)
