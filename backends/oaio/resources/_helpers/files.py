"""Files: wait until one was looked at, and save one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from oaio_protocol.operations.generated import files as build

from ..._helpers.polling import poll, poll_async
from . import several_calls

if TYPE_CHECKING:
    import os

    from oaio_protocol.http import ResponseHead
    from oaio_protocol.models.generated.files import FileObject

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client
    from ..._helpers.bar import Progress

_HALF_AN_HOUR = 30 * 60.0


class FilesHelpers:
    """Methods that make several calls, or none that gives an object."""

    _client: Client

    @several_calls
    def wait_for_processing(
        self,
        id: str,  # noqa: A002 - the official SDK's name
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = _HALF_AN_HOUR,
    ) -> FileObject:
        """Wait until a file was looked at; its `status` says with what result.

        Args:
            id: of the file.
            poll_interval: seconds between two looks.
            max_wait_seconds: after which a `PollTimeoutError` is raised.
        """
        client = self._client
        operation = client.build(build.retrieve, id)
        return poll(client, operation, poll_interval * 1000, max_wait_seconds)

    @several_calls
    def download(
        self, file_id: str, to: str | os.PathLike[str], *, progress: Progress = None
    ) -> ResponseHead:
        """Write the content of a file to the file at the path `to`, as it comes.

        It is written to a file with `.part` at its end, which gets its name when it is complete.
        `progress` is told how many bytes of how many were written; `True` draws a bar.
        """
        return self._client.save(self._client.build(build.content, file_id), to, progress=progress)


class AsyncFilesHelpers:
    """Methods that make several calls, or none that gives an object."""

    _client: AsyncClient

    @several_calls
    async def wait_for_processing(
        self,
        id: str,  # noqa: A002 - the official SDK's name
        *,
        poll_interval: float = 5.0,
        max_wait_seconds: float = _HALF_AN_HOUR,
    ) -> FileObject:
        """Wait until a file was looked at; see `FilesHelpers`."""
        client = self._client
        operation = client.build(build.retrieve, id)
        return await poll_async(client, operation, poll_interval * 1000, max_wait_seconds)

    @several_calls
    async def download(
        self, file_id: str, to: str | os.PathLike[str], *, progress: Progress = None
    ) -> ResponseHead:
        """Write the content of a file to the file at the path `to`, as it comes."""
        return await self._client.save(
            self._client.build(build.content, file_id), to, progress=progress
        )
