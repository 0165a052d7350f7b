"""What every resource is: some methods over a client."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .._async_client import AsyncClient
    from .._methods import AsyncRaw, AsyncStreaming, Raw, Streaming
    from .._sync import Client


class Resource:
    """A resource of the blocking client."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> Raw:
        """The same methods; each returns a `RawResponse`, which has the headers, and `parse()`."""
        from .._methods import Raw

        return Raw(type(self)(self._client.raw("raw")))

    @property
    def with_streaming_response(self) -> Streaming:
        """The same methods; each is for a `with` block, in which the body is read as it comes."""
        from .._methods import Streaming

        return Streaming(type(self)(self._client.raw("pieces")))


class AsyncResource:
    """A resource of the async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @property
    def with_raw_response(self) -> AsyncRaw:
        """The same methods; each returns a `RawResponse`, which has the headers, and `parse()`."""
        from .._methods import AsyncRaw

        return AsyncRaw(type(self)(self._client.raw("raw")))

    @property
    def with_streaming_response(self) -> AsyncStreaming:
        """The same methods; each is for an `async with` block, to read the body as it comes."""
        from .._methods import AsyncStreaming

        return AsyncStreaming(type(self)(self._client.raw("pieces")))
