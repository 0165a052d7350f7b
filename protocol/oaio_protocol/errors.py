"""The one tree of errors: whatever a server or a network does, nothing else leaves a call.

Every name that users of the official SDK catch is here with the same meaning: `APIError`,
`APIStatusError`, `APIConnectionError`, `APITimeoutError`, `InternalServerError`, and the rest of
https://platform.openai.com/docs/guides/error-codes#python-library-error-types.

```
OpenAIError
├── InvalidWebhookSignatureError    a webhook is not what its signature says
├── OperationsError                 the iterable that `gather` was given failed in the middle
├── CredentialError                 the function that gives the key failed; nothing was sent
├── ConfigurationError              the client was set up wrongly; nothing was sent
│   └── ClientClosedError           the client was used after close()
└── APIError                        a call failed
    ├── RequestError                what was asked is wrong
    │   ├── ValidationError         refused here, before a byte was sent
    │   ├── SerializationError      the arguments cannot be written as JSON
    │   ├── SchemaError             a type cannot be described to a model by a strict JSON schema
    │   ├── BadRequestError         400
    │   └── UnprocessableEntityError 422
    ├── NetworkError                = APIConnectionError
    │   ├── DNSError, ConnectError, TLSError, ConnectionLostError
    │   ├── ProxyError              the proxy refused, or did not speak as a proxy
    │   ├── ProtocolError
    │   │   └── ContentCodingError  what was compressed cannot be decoded
    │   │       └── DecompressionLimitError  it expands too far
    │   └── APITimeoutError         `.which` says which limit ran out
    ├── CircuitOpenError            the circuit breaker is open; nothing was sent
    ├── APIStatusError              every answer with a status of 400 or more
    │   ├── AuthenticationError     401
    │   │   └── PermissionDeniedError 403
    │   ├── RateLimitError          429
    │   │   ├── QuotaExceededError  429 insufficient_quota
    │   │   └── LimiterError        refused by the client's own rate limiter; nothing was sent
    │   │       ├── LimiterQueueFullError  too many calls wait already
    │   │       └── LimiterWaitError       its turn would come too late
    │   ├── ResourceError
    │   │   ├── NotFoundError       404
    │   │   └── ConflictError       409
    │   └── ServerError             5xx, = InternalServerError
    ├── ResponseError               what came back cannot be used
    │   ├── DeserializationError    = APIResponseValidationError
    │   │   └── ToolArgumentsError  what a model wrote for a tool does not fit the tool
    │   ├── UnexpectedContentError  not the kind of answer that was asked for
    │   ├── EventTooLargeError      one event of a stream passes the limit of its size
    │   ├── LengthFinishReasonError the answer was cut at the token limit
    │   └── StreamInterrupted       a stream ended before it was complete
    │       ├── StreamTimeoutError          by a limit of time; also an APITimeoutError
    │       ├── StreamConnectionLostError   by a lost connection; also a ConnectionLostError
    │       └── StreamGapError              a stream that was resumed lacks events
    ├── ToolLoopLimitError          a model that uses tools did not come to an end
    └── ContentPolicyError          filtered or refused
        ├── ContentFilteredError    400 content_filter, content_policy_violation
        └── ContentFilterFinishReasonError
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .http import ResponseHead
    from .http.messages import HttpRequest, HttpResponse
    from .many import Finished

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AuthenticationError",
    "BadRequestError",
    "CircuitOpenError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectError",
    "ConnectionLostError",
    "ContentCodingError",
    "ContentFilterFinishReasonError",
    "ContentFilteredError",
    "ContentPolicyError",
    "CredentialError",
    "DNSError",
    "DecompressionLimitError",
    "DeserializationError",
    "EventTooLargeError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "LimiterError",
    "LimiterQueueFullError",
    "LimiterWaitError",
    "NetworkError",
    "NotFoundError",
    "OAuthError",
    "OpenAIError",
    "OperationsError",
    "PermissionDeniedError",
    "ProtocolError",
    "ProxyError",
    "QuotaExceededError",
    "RateLimitError",
    "RequestError",
    "ResourceError",
    "ResponseError",
    "SchemaError",
    "SerializationError",
    "ServerError",
    "StreamConnectionLostError",
    "StreamGapError",
    "StreamInterrupted",
    "StreamTimeoutError",
    "SubjectTokenProviderError",
    "TLSError",
    "ToolArgumentsError",
    "ToolLoopLimitError",
    "UnexpectedContentError",
    "UnprocessableEntityError",
    "ValidationError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
]

WhichTimeout = Literal["connect", "write", "first_event", "idle", "total", "pool"]
"""The limit that ran out; see `oaio_protocol.timeouts.Timeout`."""

LogLevel = Literal["ERROR", "WARNING", "INFO"]


def _rebuild(cls: type[OpenAIError], message: str, state: dict[str, Any]) -> OpenAIError:
    """Make an error again from what `__reduce__` gave: how errors cross a process boundary."""
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class OpenAIError(Exception):
    """Base of every error of this library.

    Attributes:
        message: what happened, where, and what to do about it.
        retryable: whether the same call could succeed if it were made again.
        retry_after: how long the server asked to wait, in seconds, if it did.
        status_code: the HTTP status of the answer, if one came.
        request_id: the `x-request-id` of the answer, if one came.
        code: the API's error code, such as `"rate_limit_exceeded"`.
        param: the parameter that the API objects to.
        type: the API's error type, such as `"invalid_request_error"`.
        body: a preview of what the server answered: the JSON error object, or the start of a text.
        attempts: how many times the request was tried, this one included; 0 if nothing was sent.
        response: the answer, if one came, with the first 16 KiB of its body; a copy of nothing that
            could be read on.
        request: what was sent, if anything was: method, URL, and header fields without the keys.
    """

    retryable: bool = False
    retry_after: float | None = None
    status_code: int | None = None
    request_id: str | None = None
    code: str | None = None
    param: str | None = None
    type: str | None = None
    body: object = None
    attempts: int = 0
    response: HttpResponse | ResponseHead | None = None
    request: HttpRequest | None = None

    def __init__(self, message: str, **attributes: object) -> None:
        super().__init__(message)
        self.message = message
        for name, value in attributes.items():
            if not hasattr(type(self), name):
                raise TypeError(f"{type(self).__name__} has no attribute {name!r}")
            setattr(self, name, value)

    def __reduce__(self) -> tuple[Any, ...]:
        return _rebuild, (type(self), self.message, dict(self.__dict__))


class ConfigurationError(OpenAIError):
    """The client was set up wrongly (no key, a broken base URL, an impossible option)."""


class ClientClosedError(ConfigurationError):
    """The client was used after it had been closed."""


class APIError(OpenAIError):
    """A call failed. Every error below tells how.

    Attributes:
        partial: what had come of the answer, if it was a stream that failed in the middle, as far
            as that is known: a `ChatCompletion` or a `Response`, say.
    """

    partial: object = None


class RequestError(APIError):
    """What was asked is wrong; asking again gives the same answer."""


class ValidationError(RequestError, ValueError):
    """The arguments break the API's rules; nothing was sent.

    Attributes:
        details: every problem found, as (field, message).
    """

    details: tuple[tuple[str, str], ...] = ()

    @classmethod
    def from_details(cls, operation: str, details: Sequence[tuple[str, str]]) -> ValidationError:
        """Make the error for all `details` (field, message) found in the arguments of a call."""
        # A name with a lone surrogate in it could not be printed.
        shown = [(name.encode("utf-8", "backslashreplace").decode(), m) for name, m in details]
        problems = "; ".join(f"{name}: {message}" for name, message in shown)
        return cls(f"{operation}: {problems}", details=tuple(shown))


class SerializationError(RequestError):
    """The arguments hold something that cannot be written as JSON; nothing was sent."""


class SchemaError(RequestError, TypeError):
    """A type cannot be described to a model by a strict JSON schema; nothing was sent.

    Attributes:
        path: where in the type, such as `"Answer.steps[].output"`.
    """

    path: str = ""


class NetworkError(APIError):
    """No usable answer came from the network. The cause is chained as `__cause__`."""

    retryable = True


class DNSError(NetworkError):
    """The host's name has no address, or could not be looked up."""


class ConnectError(NetworkError):
    """No connection could be opened."""


class TLSError(NetworkError):
    """The TLS handshake or the verification of the certificate failed."""

    retryable = False


class ConnectionLostError(NetworkError):
    """The connection ended before the answer was whole."""


class ProtocolError(NetworkError):
    """The peer broke the rules of HTTP, or passed a limit (RFC 9110, RFC 9112)."""

    retryable = False


class ContentCodingError(ProtocolError):
    """What came compressed is broken (RFC 9110 section 8.4)."""


class DecompressionLimitError(ContentCodingError):
    """What came compressed expands beyond `Settings.max_decompression_ratio`."""


class ProxyError(NetworkError):
    """The proxy refused to pass a connection on, or did not speak as a proxy.

    Attributes:
        proxy: the proxy, without its login; `None` if it is not known which it was.
    """

    proxy: str | None = None


class APITimeoutError(NetworkError):
    """A limit of time ran out.

    Attributes:
        which: the limit: `connect`, `write`, `first_event`, `idle`, `total`, or `pool`.
    """

    which: WhichTimeout = "total"


class CircuitOpenError(APIError):
    """The circuit breaker is open: the origin failed again and again. Nothing was sent.

    It is retryable, but not tried again by the call that it ends: `retry_after` says in how many
    seconds the breaker lets a probe through. It is 0 if that depends on probes under way.

    Attributes:
        key: the origin, or the origin and the operation, that the breaker is for.
        probe_at: the same as a time on the clock of the backend: `time.monotonic()` for blocking
            clients, the event loop's for the others.
    """

    retryable = True
    key: str = ""
    probe_at: float | None = None


class APIStatusError(APIError):
    """The server answered with an error status."""

    status_code: int | None = None


class AuthenticationError(APIStatusError):
    """401: the key is missing, wrong or expired."""


class PermissionDeniedError(AuthenticationError):
    """403: the key may not do this."""


class OAuthError(AuthenticationError):
    """A token was refused in exchange for a credential (RFC 6749 section 5.2)."""


class CredentialError(OpenAIError):
    """The function that gives an API key or a token failed, or gave something else.

    Nothing was sent. What it raised is chained as `__cause__`.
    """


class SubjectTokenProviderError(CredentialError):
    """The provider of a credential that is exchanged for a token failed."""


class BadRequestError(RequestError, APIStatusError):
    """400: the request is malformed or a parameter is wrong."""


class UnprocessableEntityError(RequestError, APIStatusError):
    """422: the request is well-formed but cannot be carried out."""


class RateLimitError(APIStatusError):
    """429: too many requests or tokens."""

    retryable = True


class QuotaExceededError(RateLimitError):
    """429 `insufficient_quota`: the account has no credit left; waiting does not help."""

    retryable = False


class LimiterError(RateLimitError):
    """The client's own rate limiter refused the call; nothing was sent, so there is no status.

    It is retryable, but not tried again by the call that it ends: `retry_after` says in how many
    seconds the turn of this call would have come.
    """


class LimiterQueueFullError(LimiterError):
    """As many calls as may wait for the rate limiter already (`RateLimits.max_queue`)."""


class LimiterWaitError(LimiterError):
    """The call would have to wait longer than `RateLimits.max_wait`, or than its total limit."""


class ResourceError(APIStatusError):
    """Something about the resource that was named."""


class NotFoundError(ResourceError):
    """404: no such model, file, endpoint, …"""


class ConflictError(ResourceError):
    """409: the resource was changed by somebody else at the same time."""

    retryable = True


class ServerError(APIStatusError):
    """5xx: the server failed."""

    retryable = True


class ResponseError(APIError):
    """Something came back that cannot be used."""


class DeserializationError(ResponseError):
    """The answer is not JSON, or not of the shape that the API describes."""


class ToolArgumentsError(DeserializationError):
    """What a model wrote as the arguments of a tool does not fit the tool.

    Attributes:
        tool: the name of the tool.
    """

    tool: str = ""


class UnexpectedContentError(ResponseError):
    """The answer is of another kind than was asked for, such as a web page for a stream."""


class EventTooLargeError(ResponseError):
    """One server-sent event is larger than the limit in bytes."""


class StreamInterrupted(ResponseError):  # noqa: N818 - a fixed public name
    """A stream ended before it was complete, however cleanly the connection ended.

    Attributes:
        received: how many events had been handed over.
        partial: what they add up to: a `ChatCompletion` or a `Response` as far as it came.
    """

    received: int = 0
    partial: object = None


class StreamTimeoutError(StreamInterrupted, APITimeoutError):
    """A stream ended because a limit of time ran out (`.which`), after events were handed over."""

    retryable = False


class StreamConnectionLostError(StreamInterrupted, ConnectionLostError):
    """A stream ended because its connection was lost, after events were handed over."""

    retryable = False


class StreamGapError(StreamInterrupted):
    """Events are missing between the one that a broken stream ended with and the next one.

    Attributes:
        expected: the sequence number that was to come next.
        found: the one that came.
    """

    expected: int = 0
    found: int = 0


class ContentPolicyError(APIError):
    """The content was filtered or refused."""


class ContentFilteredError(ContentPolicyError, BadRequestError):
    """400 with a content-policy code: the prompt was refused."""


class ContentFilterFinishReasonError(ContentPolicyError):
    """The answer was cut by the content filter and so cannot be parsed."""

    completion: object = None

    def __init__(
        self,
        message: str = "The answer was cut by the content filter (finish_reason content_filter).",
        **attributes: object,
    ) -> None:
        super().__init__(message, **attributes)


class LengthFinishReasonError(ResponseError):
    """The answer was cut at the token limit and so cannot be parsed."""

    completion: object = None


class ToolLoopLimitError(APIError):
    """A model that uses tools did not come to an end within the limits of its run.

    Attributes:
        which: the limit: `rounds`, `calls`, or `time`.
        answer: the last answer of the model, whose calls were not carried out; `None` if there is
            none.
    """

    which: Literal["rounds", "calls", "time"] = "rounds"
    answer: object = None


class OperationsError(OpenAIError):
    """The iterable of operations that `gather` was given raised an error: its `__cause__`.

    Attributes:
        finished: what became of the operations that it gave before, in their order; all have ended.
    """

    finished: Sequence[Finished[Any]] = ()


class InvalidWebhookSignatureError(OpenAIError, ValueError):
    """A webhook's signature does not fit its body, or it is too old."""


class WebSocketConnectionClosedError(OpenAIError):
    """A realtime connection closed; `unsent_messages` had not been sent."""

    unsent_messages: tuple[str | bytes, ...] = ()


class WebSocketQueueFullError(OpenAIError):
    """More was to be sent on a realtime connection than its queue may hold, in bytes."""


APIConnectionError = NetworkError
InternalServerError = ServerError
APIResponseValidationError = DeserializationError

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}
_CONTENT_CODES = frozenset({"content_filter", "content_policy_violation"})
_QUOTA_CODES = frozenset({"insufficient_quota", "billing_hard_limit_reached"})


_LOG_LEVELS: tuple[tuple[type[OpenAIError], LogLevel], ...] = (
    (ConfigurationError, "ERROR"),
    (AuthenticationError, "ERROR"),
    (TLSError, "ERROR"),
    (ServerError, "ERROR"),
    (NotFoundError, "INFO"),
)


def log_level(error: OpenAIError) -> LogLevel:
    """Return the level at which `error` is worth logging, by its name in the `logging` module."""
    for cls, level in _LOG_LEVELS:
        if isinstance(error, cls):
            return level
    return "WARNING"


def status_error_class(status: int, code: str | None, kind: str | None) -> type[APIStatusError]:
    """Return the class for an error answer of HTTP `status` with the API's `code` and type."""
    if status == 429 and (code in _QUOTA_CODES or kind in _QUOTA_CODES):
        return QuotaExceededError
    if status == 400 and (code in _CONTENT_CODES or kind in _CONTENT_CODES):
        return ContentFilteredError
    if status >= 500:
        return ServerError
    return _BY_STATUS.get(status, APIStatusError)
