"""The message seam over `httpx.AsyncClient`, under asyncio and trio; see `httpx.py`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import TYPE_CHECKING, Any

import anyio

from oaio_protocol.actions import (
    Action,
    Close,
    Failed,
    Ok,
    Outcome,
    Receive,
    SendRequest,
    Sleep,
)
from oaio_protocol.http import Request, Upload

from .httpx import Adapter, hang_up, head_of, limit, piece_of

if TYPE_CHECKING:
    import httpx

    from .line_async import Loop


class AsyncLine:
    """What one call does its input and output on: it performs actions, and decides nothing."""

    def __init__(self, adapter: AsyncAdapter, request: Request, loop: Loop) -> None:
        self._adapter, self._endpoint, self._loop = adapter, request.endpoint, loop
        self._response: httpx.Response | None = None
        self._pieces: AsyncIterator[bytes] | None = None

    async def perform(self, action: Action) -> Outcome:
        """Perform `action` and return its outcome."""
        try:
            if isinstance(action, Receive):
                return await self._receive(action)
            if isinstance(action, SendRequest):
                return await self._send(action)
            if isinstance(action, Sleep):
                await self._loop.sleep_until(action.until)
            elif isinstance(action, Close):
                self.release(reusable=False)
                await self._adapter.settle(self._loop)
            return Ok()
        except self._adapter.errors as error:
            return self._adapter.failed(error, self._endpoint)

    async def _send(self, action: SendRequest) -> Outcome:
        await self._adapter.settle(self._loop)
        adapter, body = self._adapter, action.request.body
        self._endpoint = action.request.endpoint
        left = action.deadline - self._loop.clock()
        # Reads are bounded from outside, by deadlines: httpx knows a limit for each read only.
        timeouts = {
            "connect": limit(action.connect, left),
            "write": limit(action.write, left),
            "read": None,
            "pool": limit(None, left),
        }
        content = self._upload(body) if isinstance(body, Upload) else body
        request = adapter.build(action, content, timeouts)
        with anyio.CancelScope(deadline=action.deadline):
            response = await adapter.client.send(request, stream=True, follow_redirects=False)
            self._response, self._pieces = response, response.aiter_bytes()
            return Ok(head=head_of(response))
        return Failed(TimeoutError("the deadline passed"))

    async def _upload(self, upload: Upload) -> AsyncIterator[bytes]:
        offset = 0
        while data := await self._loop.in_thread(partial(piece_of, upload, offset)):
            offset += len(data)
            yield data

    async def _receive(self, action: Receive) -> Outcome:
        if self._pieces is None:
            return Failed(ConnectionError("the connection was closed"))
        with anyio.CancelScope(deadline=action.deadline):
            return Ok(await anext(self._pieces, b""))
        return Failed(TimeoutError("the deadline passed"))

    def release(self, *, reusable: bool) -> None:  # noqa: ARG002 - httpx sees for itself
        """Let go of the answer; hang up if it was not read to its end. Never waits, never fails.

        httpx closes what it holds by `await` only: `settle` does that, after this or before the
        next request.
        """
        response, self._response = self._response, None
        pieces, self._pieces = self._pieces, None
        if response is not None and not response.is_closed:
            hang_up(response)
            self._adapter.abandoned.append((self._loop, response, pieces))


class AsyncAdapter(Adapter):
    """An `httpx.AsyncClient` for the async clients."""

    def __init__(self, client: Any, check_open: Callable[[], None]) -> None:
        super().__init__(client, "AsyncClient", check_open)

    def line(self, request: Request, loop: Loop) -> AsyncLine:
        """Return what the call for `request` does its input and output on."""
        return AsyncLine(self, request, loop)

    async def settle(self, loop: Loop) -> None:
        """Have httpx close what was let go of in `loop`; loops that are over have closed theirs."""
        for _ in range(len(self.abandoned)):
            where, response, pieces = entry = self.abandoned.popleft()
            if where == loop:
                await self._end(response, pieces)
            elif not where.is_over():
                self.abandoned.append(entry)

    async def _end(self, response: Any, pieces: Any) -> None:
        """End an answer as a cancelled read ends it.

        Its generators, one within the other, end well only from the innermost outwards: trio
        complains of those that are left to the garbage collector.
        """
        with anyio.CancelScope() as scope:
            scope.cancel()
            try:
                async for _ in pieces:  # what lies in the buffers, and then the cancellation
                    pass
            except self.errors:
                return  # nobody wants this answer, nor what is wrong with it
            finally:
                await response.aclose()

    async def close(self, loop: Loop) -> None:
        """Close the httpx client, as the official SDK does."""
        await self.settle(loop)
        await self.client.aclose()
