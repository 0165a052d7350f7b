"""`client.get(...)`, `client.post(...)`, …: paths of the API that have no method here yet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict, TypeVar, Unpack, overload

from oaio_protocol.operations import paths
from oaio_protocol.operations._base import CallOptions

if TYPE_CHECKING:
    from collections.abc import Mapping

    from oaio_protocol.http import Upload
    from oaio_protocol.operations.paths import Method

    from ._streams import AsyncStream, Stream

T = TypeVar("T")


class RequestOptions(TypedDict, total=False):
    """Options by the names of the official SDK."""

    headers: Mapping[str, str]
    params: Mapping[str, object]
    extra_json: Mapping[str, object]
    timeout: Any
    max_retries: int
    idempotency_key: str


class Arguments(CallOptions, total=False):
    """What a call of a path takes beside its path and what the answer becomes."""

    body: object
    """What is sent as JSON; beside `files`, the other fields of the form."""
    content: bytes | Upload
    """A body that is sent as it is."""
    files: Mapping[str, Any]
    """Fields of the form that are files: makes the body `multipart/form-data`."""
    options: RequestOptions
    stream_cls: Any
    """Is ignored: there is one kind of stream."""


class Verb:
    """One HTTP method of the blocking client."""

    def __init__(self, client: Any, method: Method) -> None:
        self._client: Any = client
        self._method: Method = method

    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[False] = ...,
        **arguments: Unpack[Arguments],
    ) -> T: ...
    @overload
    def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[True],
        **arguments: Unpack[Arguments],
    ) -> Stream[T]: ...
    @overload
    def __call__(self, path: str, **arguments: Unpack[Arguments]) -> Any: ...
    def __call__(
        self,
        path: str,
        *,
        cast_to: Any = object,
        stream: bool = False,
        **arguments: Unpack[Arguments],
    ) -> Any:
        """Call `path`, which is put behind the base URL.

        Args:
            path: such as `"/models"`, with a query or without.
            cast_to: what the answer becomes: `object` (what the JSON says), `str`, `bytes` (a
                `BinaryContent`), `None`, a model of this library, or a type of one's own.
            stream: return a stream of the answer's events, each made a `cast_to`.
            arguments: see `Arguments`.

        Raises:
            ValidationError: `path` is no path, or an option is not known.
            OpenAIError: the call failed.
        """
        operation = _build(self._client, self._method, path, cast_to, stream, arguments)
        return self._client.stream(operation) if stream else self._client.call(operation)


class AsyncVerb:
    """One HTTP method of the async client."""

    def __init__(self, client: Any, method: Method) -> None:
        self._client: Any = client
        self._method: Method = method

    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[False] = ...,
        **arguments: Unpack[Arguments],
    ) -> T: ...
    @overload
    async def __call__(
        self,
        path: str,
        *,
        cast_to: type[T],
        stream: Literal[True],
        **arguments: Unpack[Arguments],
    ) -> AsyncStream[T]: ...
    @overload
    async def __call__(self, path: str, **arguments: Unpack[Arguments]) -> Any: ...
    async def __call__(
        self,
        path: str,
        *,
        cast_to: Any = object,
        stream: bool = False,
        **arguments: Unpack[Arguments],
    ) -> Any:
        """Call `path`; see `Verb.__call__`."""
        operation = _build(self._client, self._method, path, cast_to, stream, arguments)
        if stream:
            return await self._client.stream(operation)
        return await self._client.call(operation)


def _build(
    client: Any,
    method: Method,
    path: str,
    cast_to: Any,
    stream: bool,  # noqa: FBT001
    arguments: Any,
) -> Any:
    from ._cast import converter_for

    arguments.pop("stream_cls", None)
    direct = {name: arguments.pop(name) for name in _DIRECT & arguments.keys()}
    options = {**(arguments.pop("options", None) or {}), **arguments}
    cast_to = converter_for(cast_to)
    return client.build(
        paths.build, method, path, cast_to, **direct, stream=stream, options=options
    )


_DIRECT = frozenset({"body", "content", "files"})
