"""The async client for whichever of asyncio and trio is running."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from ._client.async_client import AsyncClient

if TYPE_CHECKING:
    from ._client.azure import AzureClient
    from ._transport.line_async import Loop

__all__ = ["AsyncAzureOpenAI", "AsyncOpenAI"]


def running_loop() -> Loop:
    """Return the event loop that is running."""
    trio = sys.modules.get("trio")
    if trio is not None and trio.lowlevel.in_trio_run():
        from .trio import current_loop as current_trio_loop

        return current_trio_loop()
    from .asyncio import current_loop

    return current_loop()


class AsyncOpenAI(AsyncClient):
    """The async client for asyncio and trio. See `BaseClient` for the arguments."""

    def _running_loop(self) -> Loop:
        return running_loop()


if TYPE_CHECKING:

    class AsyncAzureOpenAI(AzureClient, AsyncOpenAI):  # pyright: ignore[reportIncompatibleMethodOverride]
        """The client for Azure OpenAI, for both loops. See `AzureClient` and `BaseClient`."""


def __getattr__(name: str) -> Any:
    if name != "AsyncAzureOpenAI":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from ._client.azure import azure_class

    globals()[name] = found = azure_class(AsyncOpenAI, name)
    return found
