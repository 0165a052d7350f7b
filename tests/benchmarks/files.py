"""Large files: this client and the official SDK, the same program for both.

The server throws an upload away and sends a download from one small piece of memory, so that what
grows is the client.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from .measure import Meter, Sample
from .sdk import load

MEGABYTE = 1024 * 1024


def upload(client: str, url: str, megabytes: int) -> Sample:
    """Upload a file; the cost of each megabyte."""
    with tempfile.TemporaryDirectory() as folder, load(client)(api_key="k", base_url=url) as api:
        path = Path(folder) / "large.jsonl"
        with path.open("wb") as file:
            file.truncate(megabytes * MEGABYTE)  # a hole, which costs no disk
        small = Path(folder) / "small.jsonl"
        small.write_bytes(b"{}\n")
        api.files.create(file=small, purpose="batch")
        meter = Meter()
        size = api.files.create(file=path, purpose="batch").bytes
        return meter.stop(megabytes, expected=megabytes, seen=size // MEGABYTE)


def download(client: str, url: str, megabytes: int) -> Sample:
    """Download a file to the disk; the cost of each megabyte."""
    with tempfile.TemporaryDirectory() as folder, load(client)(api_key="k", base_url=url) as api:
        path = Path(folder) / "large.jsonl"
        for size in (1, megabytes):  # the first round only imports and connects
            meter = Meter()
            answers = api.files.with_streaming_response
            with answers.content(f"file-{size}") as answer:
                answer.stream_to_file(path)
        seen = path.stat().st_size // MEGABYTE
        return meter.stop(megabytes, expected=megabytes, seen=seen)
