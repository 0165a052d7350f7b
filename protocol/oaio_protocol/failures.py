"""From what a server says went wrong to a typed error.

Read is `{"error": {"message", "type", "param", "code"}}` as OpenAI sends it, and what compatible
servers send: `{"error": "text"}`, `{"detail": …}`, `{"message": …}`, plain text, HTML.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from .errors import APIError, APIStatusError, OpenAIError, ProxyError, status_error_class
from .http import Shown
from .json import preview
from .retry import is_retryable, retry_after

if TYPE_CHECKING:
    from .dial.proxy import Proxy
    from .http import ResponseHead
    from .json import Loads
    from .secrets import Secret

_STATUS_OF_CODE = {
    "invalid_request_error": 400,
    "bad_request": 400,
    "context_length_exceeded": 400,
    "invalid_prompt": 400,
    "content_filter": 400,
    "content_policy_violation": 400,
    "authentication_error": 401,
    "invalid_api_key": 401,
    "permission_error": 403,
    "permission_denied": 403,
    "not_found_error": 404,
    "not_found": 404,
    "model_not_found": 404,
    "conflict": 409,
    "rate_limit_error": 429,
    "rate_limit_exceeded": 429,
    "insufficient_quota": 429,
    "tokens": 429,
    "requests": 429,
    "server_error": 500,
    "internal_error": 500,
    "internal_server_error": 500,
    "api_error": 500,
    "overloaded_error": 503,
    "engine_overloaded": 503,
    "server_overloaded": 503,
    "service_unavailable": 503,
    "vector_store_timeout": 504,
    "timeout": 504,
}
"""The HTTP status that an error inside a stream would have had, by its code or type."""


_MAX_DEPTH = 32
"""How many levels of an error's body are shown."""


def from_response(
    head: ResponseHead, body: bytes, loads: Loads, unix_now: float | None
) -> APIStatusError | ProxyError:
    """Return the error for an answer with a status of 400 or more (or one that is no answer)."""
    if head.status_code == 407:  # which no server sends but a proxy (RFC 9110 section 15.5.8)
        return from_proxy(head, body)
    from .http.messages import KEPT, HttpResponse

    described = _describe(_value(body, loads))
    status = head.status_code
    code, kind = _text(described.get("code")), _text(described.get("type"))
    cls = status_error_class(status, code, kind)
    shown = described.get("message")
    message = shown if isinstance(shown, str) and shown else preview(body) or "no explanation"
    error = cls(
        f"HTTP {status}: {message}",
        status_code=status,
        request_id=head.request_id,
        code=code,
        param=_text(described.get("param")),
        type=kind,
        body=described or preview(body),
        response=HttpResponse.of(head, body, most=KEPT),
        retry_after=retry_after(head.headers, unix_now),
    )
    error.retryable = is_retryable(error, head.headers)
    return error


def from_proxy(
    head: ResponseHead, page: bytes, proxy: Proxy | None = None, what: str = "the request"
) -> ProxyError:
    """Return the error for a `proxy` that refused `what`: its answer and the page with it."""
    from .http.messages import KEPT, HttpResponse

    status = head.status_code
    said = " ".join(preview(page).split())
    # Some proxies (tinyproxy) answer 401 to a wrong password, though there is 407 for it.
    hint = " (its user name or password is missing or wrong)" if status in (401, 407) else ""
    name = "the proxy" if proxy is None else f"the proxy {proxy}"
    return ProxyError(
        f"{name} refused {what}: HTTP {status}{hint}{f': {said}' if said else ''}",
        proxy=None if proxy is None else str(proxy),
        status_code=status,
        body=preview(page),
        response=HttpResponse.of(head, page, most=KEPT),
        retry_after=retry_after(head.headers, None),
        # What the proxy forbids it will forbid again; what is behind it may come back.
        retryable=status in (408, 429) or status >= 500,
    )


def from_value(value: Mapping[str, Any], head: ResponseHead) -> APIError:
    """Return the error that an object inside a stream, or in a 200 answer, describes.

    It is classified as the HTTP error it would have been; `status_code` is that error's. An error
    that cannot be classified is an `APIError` without a status.
    """
    described = _describe(value)
    code, kind = _text(described.get("code")), _text(described.get("type"))
    status = _status_of(described, code, kind)
    message = _shown(described.get("message") or "the server gave no explanation")
    cls: type[APIError] = APIError if status is None else status_error_class(status, code, kind)
    error = cls(
        f"the server reported an error: {message}",
        status_code=status,
        request_id=head.request_id,
        code=code,
        param=_text(described.get("param")),
        type=kind,
        body=dict(described),
        response=head,
    )
    if status is not None and status in (408, 409):
        error.retryable = True
    return error


def _status_of(described: Mapping[str, Any], code: str | None, kind: str | None) -> int | None:
    for name in ("code", "status", "status_code"):
        number = described.get(name)
        if isinstance(number, str) and number.isascii() and number.isdigit():
            number = int(number[:4])
        if isinstance(number, int) and 400 <= number <= 599:
            return number
    return _STATUS_OF_CODE.get(code or "") or _STATUS_OF_CODE.get(kind or "")


def redact(error: OpenAIError, secrets: Iterable[Secret]) -> None:
    """Take every secret out of what `error` and its causes show: servers echo what they get."""
    secrets = tuple(secrets)
    for one in _chain(error):
        for secret in secrets:
            one.args = tuple(_redacted(argument, secret) for argument in one.args)
            shown = {name: _redacted(value, secret) for name, value in vars(one).items()}
            vars(one).update(shown)


def forget_frames(error: OpenAIError) -> None:
    """Drop the tracebacks of `error` and its causes, up to here.

    Their frames hold what the server sent, as it came: a report that shows local variables, as
    error reporters send away, would show a key that the server echoed.
    """
    for one in _chain(error):
        one.__traceback__ = None


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield `error`, its causes, and what was being handled when they were raised."""
    chain = [error]
    for one in chain:
        yield one
        for behind in (one.__cause__, one.__context__):
            if behind is not None and not any(behind is other for other in chain):
                chain.append(behind)


def _redacted(value: Any, secret: Any, depth: int = 0) -> Any:
    if isinstance(value, str):
        return secret.redact(value)
    if isinstance(value, Shown):
        return value.redacted(secret.redact)
    if isinstance(value, Mapping | list) and depth == _MAX_DEPTH:
        return "…"  # any depth that a server likes would end in a RecursionError
    if isinstance(value, Mapping):
        return {
            secret.redact(str(key)): _redacted(item, secret, depth + 1)
            for key, item in value.items()
        }
    if isinstance(value, list):
        return [_redacted(item, secret, depth + 1) for item in value]
    return value


def _value(body: bytes, loads: Loads) -> Any:
    try:
        return loads(body)
    except (ValueError, RecursionError):
        return None  # plain text or HTML, which is shown as it is


def _describe(value: Any) -> dict[str, Any]:
    """Return the object that says what went wrong, in the shape of OpenAI's."""
    if isinstance(value, list) and len(value) == 1:  # Google's gateway wraps it in an array
        value = value[0]
    if not isinstance(value, Mapping):
        return {}
    error = value.get("error")
    if isinstance(error, Mapping):
        return dict(error)
    if isinstance(error, str):
        return {**value, "message": value.get("message") or error}
    if "message" in value:
        return dict(value)
    detail = value.get("detail")
    if detail is not None:
        return {**value, "message": _shown(detail)}
    return dict(value)


def _shown(value: Any) -> str:
    """Return `value` as a text."""
    try:
        return str(value)
    except RecursionError:  # what reads JSON may go deeper than what writes a `repr`
        return "…"


def _text(value: Any) -> str | None:
    """Return a code or a type as text: compatible servers send numbers."""
    return None if value is None or isinstance(value, dict | list) else str(value)
