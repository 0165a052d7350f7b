"""What every resource is: some methods over a client."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .._client.async_client import AsyncClient
    from .._client.sync import Client


class Resource:
    """A resource of the blocking client."""

    def __init__(self, client: Client) -> None:
        self._client = client

    if TYPE_CHECKING:  # each resource says what there is: see `wrapped`
        with_raw_response: Any
        with_streaming_response: Any
    else:

        @property
        def with_raw_response(self) -> Any:
            """The same methods; each returns a `RawResponse`: it has the headers and `parse()`."""
            from .._client.methods import Raw

            return Raw(type(self)(self._client.raw("raw")))

        @property
        def with_streaming_response(self) -> Any:
            """The same methods; each is for a `with` block, to read the body as it comes."""
            from .._client.methods import Streaming

            return Streaming(type(self)(self._client.raw("pieces")))


class AsyncResource:
    """A resource of the async client."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    if TYPE_CHECKING:  # each resource says what there is: see `wrapped`
        with_raw_response: Any
        with_streaming_response: Any
    else:

        @property
        def with_raw_response(self) -> Any:
            """The same methods; each returns a `RawResponse`: it has the headers and `parse()`."""
            from .._client.methods import AsyncRaw

            return AsyncRaw(type(self)(self._client.raw("raw")))

        @property
        def with_streaming_response(self) -> Any:
            """The same methods; each is for an `async with` block, to read the body as it comes."""
            from .._client.methods import AsyncStreaming

            return AsyncStreaming(type(self)(self._client.raw("pieces")))
