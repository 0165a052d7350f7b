"""Large files pass through little memory, on every backend."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator
from contextlib import contextmanager

from .players import settle
from .raw_server import Peer
from .scenes import Scene

SIZE = 32_000_000
MOST = 6_000_000
"""What an upload or a download of any size may take: some pieces, here and in the sockets."""


@contextmanager
def little_memory() -> Iterator[None]:
    """Fail if the block takes more than `MOST` bytes at once."""
    tracemalloc.start()
    try:
        before, _ = tracemalloc.get_traced_memory()
        tracemalloc.reset_peak()
        yield
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak - before < MOST


def swallow(peer: Peer) -> None:
    """Read a request and forget it as it comes."""
    left = int(peer.read_head().headers["content-length"]) - len(peer._buffer)
    peer._buffer = b""
    while left:
        left -= len(peer.sock.recv(min(left, 65536)))
    peer.answer(
        {"id": "f", "object": "file", "bytes": SIZE, "created_at": 1, "filename": "x"}
        | {"purpose": "batch", "status": "processed"}
    )


def pour(peer: Peer) -> None:
    """Send a large answer."""
    peer.read_head()
    peer.head(content_length=SIZE, content_type="application/octet-stream")
    piece = bytes(100_000)
    for _ in range(SIZE // len(piece)):
        peer.send(piece)


def test_an_upload(clear_scene: Scene) -> None:
    path = clear_scene.folder / "large"
    with path.open("wb") as file:
        file.truncate(SIZE)

    async def main() -> None:
        files = clear_scene.client(clear_scene.raw(swallow)).client.files
        with little_memory():
            made = await settle(files.create(file=path, purpose="batch"))
        assert made.bytes == SIZE

    clear_scene.play(main)


def test_a_download(clear_scene: Scene) -> None:
    async def main() -> None:
        files = clear_scene.client(clear_scene.raw(pour)).client.files
        target = clear_scene.folder / "large"
        with little_memory():
            await settle(files.download("f", target))
        assert target.stat().st_size == SIZE

    clear_scene.play(main)
