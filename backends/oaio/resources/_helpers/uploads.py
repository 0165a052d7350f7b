"""Large files: uploaded in parts, several at once, and gone on with after a failure."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING, Any

from oaio_protocol.errors import ValidationError
from oaio_protocol.http import Upload as Body
from oaio_protocol.multipart import Part
from oaio_protocol.multipart.content_types import content_type_of
from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.operations.generated import uploads as build
from oaio_protocol.uploads import PartRange, UploadState

from ..._client.concurrent import run_all, run_all_async
from ..._helpers.bar import Progress, told
from ..._helpers.files import name_of, upload_of
from . import several_calls

if TYPE_CHECKING:
    from oaio_protocol.models.generated.uploads import Upload
    from oaio_protocol.operations import Operation

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client

_NAME = "uploads.upload_file_chunked"


class _Plan:
    """What both clients do: which calls, and what becomes of their answers."""

    def __init__(
        self,
        client: Client | AsyncClient,
        *,
        file: Any,
        mime_type: str | None,
        purpose: str,
        filename: str | None,
        size: int | None,
        part_size: int | None,
        md5: str | Omit,
        state: UploadState | None,
        progress: Progress,
    ) -> None:
        if isinstance(file, str):
            file = Path(file)
        name = filename or name_of(file)
        if name is None:
            raise ValidationError.from_details(_NAME, [("filename", "is required")])
        try:
            content = upload_of(file)
        except (OSError, TypeError, ValueError) as error:
            problem = f"cannot be read: {error}"
            raise ValidationError.from_details(_NAME, [("file", problem)]) from error
        self._source: Any = _Memory(content) if isinstance(content, bytes) else content.source
        found = len(content) if isinstance(content, bytes) else content.size
        if size is not None and size != found:
            problem = f"the file has {found} bytes, not {size}"
            raise ValidationError.from_details(_NAME, [("bytes", problem)])
        self.state = UploadState() if state is None else state
        self.state.begin(found, part_size)
        self._client, self._filename, self._purpose, self._md5 = client, name, purpose, md5
        self._mime_type = mime_type or content_type_of(name)
        self._progress = told(progress)
        self._sent: dict[int, int] = {}  # by the number of the part under way
        self._lock = threading.Lock()

    def create(self) -> Operation[Upload]:
        """Return the call that begins the upload."""
        arguments: Any = {
            "bytes": self.state.size,
            "filename": self._filename,
            "mime_type": self._mime_type,
            "purpose": self._purpose,
        }
        return self._client.build(build.create, **arguments)

    def part(self, part: PartRange) -> Operation[Any]:
        """Return the call that uploads `part`."""
        source = Part(self._source, part.offset, part.size)
        return self._client.build(
            build.parts_create,
            self.state.upload_id or "",
            data=("part", Body(source, part.size)),
            **self._telling(part),
        )

    def _telling(self, part: PartRange) -> Any:
        if self._progress is None:
            return {}

        def tell(done: int, _: int) -> None:
            # Of the form, a little more than the part.
            self._tell(part.number, min(done, part.size))

        return {"progress": tell}

    def uploaded(self, part: PartRange, part_id: str) -> None:
        """Note that `part` was uploaded."""
        with self._lock:
            self.state.part_ids[part.number] = part_id
            self._sent.pop(part.number, None)

    def _tell(self, number: int, done: int) -> None:
        with self._lock:
            self._sent[number] = done
            total = self.state.uploaded + sum(self._sent.values())
        if self._progress is not None:
            self._progress(total, self.state.size)

    def complete(self) -> Operation[Upload]:
        """Return the call that ends the upload."""
        arguments: Any = {"part_ids": self.state.ordered_ids(), "md5": self._md5}
        return self._client.build(build.complete, self.state.upload_id or "", **arguments)


class _Memory:
    """Bytes that are read by offset."""

    def __init__(self, data: bytes) -> None:
        self._data = data

    def pread(self, offset: int, max_bytes: int) -> bytes:
        """Return up to `max_bytes` from `offset`."""
        return self._data[offset : offset + max_bytes]


class UploadsHelpers:
    """Methods that make several calls."""

    _client: Client

    @several_calls
    def upload_file_chunked(
        self,
        *,
        file: Any,
        purpose: str,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,  # noqa: A002 - the API's name
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 4,
        state: UploadState | None = None,
        progress: Progress = None,
    ) -> Upload:
        """Upload a large file in parts and return the completed upload, whose `file` it is.

        Args:
            file: bytes, a path, or an open file; up to 8 GB.
            purpose: what it is for.
            mime_type: its media type; else what its name tells.
            filename: its name; else that of the path or the open file.
            bytes: its size, which is then checked.
            part_size: of each part, in bytes; up to 64 MB.
            md5: the checksum of the file, which the API then checks.
            max_concurrency: how many parts are uploaded at once.
            state: takes down how far it came; with the same one, a second call goes on.
            progress: is told how many bytes of how many were sent; `True` draws a bar.

        Raises:
            ValidationError: the file cannot be read, or an argument is impossible.
            OpenAIError: a call failed; what was uploaded is in `state`.
        """
        client = self._client
        plan = _Plan(
            client,
            file=file,
            mime_type=mime_type,
            purpose=purpose,
            filename=filename,
            size=bytes,
            part_size=part_size,
            md5=md5,
            state=state,
            progress=progress,
        )
        if plan.state.upload_id is None:
            plan.state.upload_id = client.call(plan.create()).id

        def upload(part: PartRange) -> None:
            plan.uploaded(part, client.call(plan.part(part)).id)

        run_all(upload, plan.state.missing(), max_concurrency)
        return client.call(plan.complete())


class AsyncUploadsHelpers:
    """Methods that make several calls."""

    _client: AsyncClient

    @several_calls
    async def upload_file_chunked(
        self,
        *,
        file: Any,
        purpose: str,
        mime_type: str | None = None,
        filename: str | None = None,
        bytes: int | None = None,  # noqa: A002 - the API's name
        part_size: int | None = None,
        md5: str | Omit = omit,
        max_concurrency: int = 4,
        state: UploadState | None = None,
        progress: Progress = None,
    ) -> Upload:
        """Upload a large file in parts; see `UploadsHelpers`."""
        client = self._client
        plan = _Plan(
            client,
            file=file,
            mime_type=mime_type,
            purpose=purpose,
            filename=filename,
            size=bytes,
            part_size=part_size,
            md5=md5,
            state=state,
            progress=progress,
        )
        if plan.state.upload_id is None:
            plan.state.upload_id = (await client.call(plan.create())).id

        async def upload(part: PartRange) -> None:
            plan.uploaded(part, (await client.call(plan.part(part))).id)

        await run_all_async(upload, plan.state.missing(), max_concurrency)
        return await client.call(plan.complete())
