"""`client.responses`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack, overload

from oaio_protocol.operations import responses
from oaio_protocol.operations._base import Omit, omit

from ._later import later
from ._resource import AsyncResource, Resource
from ._signature import describes

if TYPE_CHECKING:
    from oaio_protocol.models.response_events import ResponseStreamEvent
    from oaio_protocol.models.responses import Response

    from .._streams import AsyncStream, Stream
    from .generated.responses import AsyncResponses as AsyncStored
    from .generated.responses import Responses as Stored
else:
    Stored = later(Resource, "responses", "Responses")
    AsyncStored = later(AsyncResource, "responses", "AsyncResponses")

Arguments = responses.CreateArguments


class Responses(Stored):
    """Responses: https://platform.openai.com/docs/api-reference/responses"""

    @overload
    def create(
        self, *, stream: Literal[True], **arguments: Unpack[Arguments]
    ) -> Stream[ResponseStreamEvent]: ...
    @overload
    def create(
        self, *, stream: Literal[False] | Omit | None = ..., **arguments: Unpack[Arguments]
    ) -> Response: ...
    @overload
    def create(
        self, *, stream: bool, **arguments: Unpack[Arguments]
    ) -> Response | Stream[ResponseStreamEvent]: ...
    @describes(Arguments, responses.create)
    def create(
        self, *, stream: bool | Omit | None = omit, **arguments: Unpack[Arguments]
    ) -> Response | Stream[ResponseStreamEvent]:
        """Create a response; with `stream=True`, return a stream of its events."""
        client = self._client
        operation = client.build(responses.create, stream=stream, **arguments)
        return client.stream(operation) if stream else client.call(operation)


class AsyncResponses(AsyncStored):
    """Responses: https://platform.openai.com/docs/api-reference/responses"""

    @overload
    async def create(
        self, *, stream: Literal[True], **arguments: Unpack[Arguments]
    ) -> AsyncStream[ResponseStreamEvent]: ...
    @overload
    async def create(
        self, *, stream: Literal[False] | Omit | None = ..., **arguments: Unpack[Arguments]
    ) -> Response: ...
    @overload
    async def create(
        self, *, stream: bool, **arguments: Unpack[Arguments]
    ) -> Response | AsyncStream[ResponseStreamEvent]: ...
    @describes(Arguments, responses.create)
    async def create(
        self, *, stream: bool | Omit | None = omit, **arguments: Unpack[Arguments]
    ) -> Response | AsyncStream[ResponseStreamEvent]:
        """Create a response; with `stream=True`, return a stream of its events."""
        client = self._client
        operation = client.build(responses.create, stream=stream, **arguments)
        return await client.stream(operation) if stream else await client.call(operation)
