"""The async client for whichever of asyncio and trio is running."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ._async_client import AsyncClient
from ._azure import AzureClient

if TYPE_CHECKING:
    from ._async import Loop

__all__ = ["AsyncAzureOpenAI", "AsyncOpenAI"]


class AsyncOpenAI(AsyncClient):
    """The async client for asyncio and trio. See `BaseClient` for the arguments."""

    def _running_loop(self) -> Loop:
        trio = sys.modules.get("trio")
        if trio is not None and trio.lowlevel.in_trio_run():
            from .trio import current_loop as current_trio_loop

            return current_trio_loop()
        from .asyncio import current_loop

        return current_loop()


class AsyncAzureOpenAI(AzureClient, AsyncOpenAI):
    """The client for Azure OpenAI under asyncio and trio. See `AzureClient` and `BaseClient`."""
