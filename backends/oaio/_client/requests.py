"""`client.get(...)`, `client.post(...)`, …: paths of the API that have no method here yet."""

from __future__ import annotations

from functools import partial
from typing import (
    TYPE_CHECKING,
    Any,
    Literal,
    TypedDict,
    TypeVar,
    Unpack,
    get_args,
    overload,
)

from oaio_protocol.errors import ConfigurationError, ValidationError
from oaio_protocol.http import Url
from oaio_protocol.operations import paths
from oaio_protocol.operations._base import CallOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from oaio_protocol.http import Upload
    from oaio_protocol.operations.paths import Method

    from .._streams import AsyncStream, Stream

T = TypeVar("T")


class RequestOptions(TypedDict, total=False):
    """Options by the names of the official SDK."""

    headers: Mapping[str, str]
    params: Mapping[str, object]
    extra_json: Mapping[str, object]
    timeout: Any
    max_retries: int
    idempotency_key: str
    follow_redirects: bool
    security: Mapping[str, bool]
    """`{"admin_api_key_auth": True}` sends the admin key in the place of the API key."""


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
    """Such as `Stream[ChatCompletionChunk]`: what is in the brackets comes before `cast_to`."""


class Verb:
    """One HTTP method of the blocking client."""

    def __init__(self, client: Any, method: Method) -> None:
        self.client: Any = client
        self.method: Method = method

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
            path: such as `"/models"` or `"models"`, with a query or without; or a whole URL. The
                client's keys are not sent to another origin than the base URL's.
            cast_to: what the answer becomes: `object` (what the JSON says), `str`, `bytes` (a
                `BinaryContent`), `None`, a model of this library, a type of one's own, or
                `httpx.Response`.
            stream: return a stream of the answer's events, each made a `cast_to`.
            arguments: see `Arguments`.

        Raises:
            ValidationError: `path` is no path, or an option is not known.
            OpenAIError: the call failed.
        """
        client, operation, made = _build(self, path, cast_to, stream, arguments)
        return client.stream(operation) if stream else made(client.call(operation))


class AsyncVerb:
    """One HTTP method of the async client."""

    def __init__(self, client: Any, method: Method) -> None:
        self.client: Any = client
        self.method: Method = method

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
        client, operation, made = _build(self, path, cast_to, stream, arguments)
        return await client.stream(operation) if stream else made(await client.call(operation))


def _build(
    verb: Verb | AsyncVerb,
    path: str,
    cast_to: Any,
    stream: bool,  # noqa: FBT001
    arguments: Any,
) -> tuple[Any, Any, Callable[[Any], Any]]:
    """Return the client that makes the call, the operation, and what makes of its answer."""
    from .._helpers.cast import converter_for
    from .._official.http_response import is_response_type

    stream_cls = arguments.pop("stream_cls", None)
    direct = {name: arguments.pop(name) for name in _DIRECT & arguments.keys()}
    options = {**(arguments.pop("options", None) or {}), **arguments}
    client, path = _placed(verb.client, path)
    if options.pop("follow_redirects", None) is False:
        client = _changed(client, max_redirects=0)
    if stream and get_args(stream_cls):
        cast_to = get_args(stream_cls)[0]
    made: Callable[[Any], Any] = _as_it_is
    if is_response_type(cast_to):
        if not (stream or hasattr(client, "_plain")):  # it gives answers as they came already
            made = partial(_of_http, tp=cast_to)
            client = client.raw("raw")
        cast_to = object
    operation = client.build(
        paths.build,
        verb.method,
        path,
        converter_for(cast_to),
        **direct,
        stream=stream,
        options=options,
    )
    return client, operation, made


def _as_it_is(answer: Any) -> Any:
    return answer


def _of_http(answer: Any, tp: Any) -> Any:
    from .._official.http_response import made_of

    return made_of(answer.http_response, tp)


def _placed(client: Any, path: str) -> tuple[Any, str]:
    """Return the client for `path`, a whole URL perhaps, and the path below its base URL.

    Raises:
        ValidationError: it is no URL that can be gone to.
    """
    if not path.lower().startswith(("http://", "https://")):
        return client, path
    try:
        url = Url.parse(path.partition("?")[0])
    except ConfigurationError as error:
        raise ValidationError.from_details(path, [("path", error.message)]) from error
    _, _, rest = path.partition("://")
    at = min((rest.find(mark) for mark in "/?" if mark in rest), default=len(rest))
    old = client._settings  # noqa: SLF001 - it is one of ours
    changes: dict[str, Any] = {"base_url": Url(url.endpoint)}
    if url.endpoint == old.base_url.endpoint:
        return _changed(client, **changes), rest[at:] or "/"
    changes |= {"api_key": None, "admin_api_key": None, "organization": None, "project": None}
    # Some servers take their keys in the query (`?key=...`), or in fields with names of their own.
    changes |= {"default_query": {}, "default_headers": ()}
    new = _changed(client, **changes)
    new._credentials = None  # noqa: SLF001
    return new, rest[at:] or "/"


def _changed(client: Any, **changes: Any) -> Any:
    """Return a client like `client`, over its connections, with some settings changed."""
    new = client._twin()  # noqa: SLF001 - it is one of ours
    new._settings = new._settings.with_changes(**changes)  # noqa: SLF001
    return new


_DIRECT = frozenset({"body", "content", "files"})
