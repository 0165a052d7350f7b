"""A request and an answer as they can be shown and kept: with errors, and beside raw results.

The names are those of httpx's requests and responses as far as they say something here. Nothing in
them is a credential; all of it can be pickled.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Self

from attrs import field

from .._values import changed, value
from ..binary import charset_of
from . import Headers, ResponseHead, Shown, Upload

if TYPE_CHECKING:
    from ..call import Call
    from ..errors import OpenAIError
    from . import Request

KEPT = 16 * 1024
"""How many bytes of the body of an error's answer are kept."""

_ESCAPED = re.compile(r"\\/|\\u00([2-7][0-9A-Fa-f])")
"""How JSON may write a character of a secret (RFC 8259 section 7)."""

_PHRASES = {
    200: "OK",
    201: "Created",
    202: "Accepted",
    204: "No Content",
    206: "Partial Content",
    307: "Temporary Redirect",
    308: "Permanent Redirect",
    400: "Bad Request",
    401: "Unauthorized",
    402: "Payment Required",
    403: "Forbidden",
    404: "Not Found",
    405: "Method Not Allowed",
    407: "Proxy Authentication Required",
    408: "Request Timeout",
    409: "Conflict",
    410: "Gone",
    413: "Content Too Large",
    415: "Unsupported Media Type",
    422: "Unprocessable Content",
    429: "Too Many Requests",
    500: "Internal Server Error",
    501: "Not Implemented",
    502: "Bad Gateway",
    503: "Service Unavailable",
    504: "Gateway Timeout",
}
"""What statuses are called (RFC 9110 section 15, RFC 6585 section 4)."""


@value
class HttpRequest(Shown):
    """A request that was sent.

    Attributes:
        method: the HTTP method.
        url: where it went to.
        headers: its header fields; the value of each that holds a credential is `**********`.
        content: its body; `None` where it is not kept: with errors, and of an upload.
    """

    method: str
    url: str
    headers: Headers
    content: bytes | None = field(default=None, repr=False)

    @classmethod
    def of(cls, request: Request, *, body: bool = False) -> Self:
        """Return `request` as it can be shown, with its `body` if that is asked for."""
        fields = [(name.encode("ascii"), str(v).encode("latin-1")) for name, v in request.headers]
        content = request.body if body and not isinstance(request.body, Upload) else None
        return cls(request.method, request.url, Headers(fields), content)

    def read(self) -> bytes:
        """Return the body.

        Raises:
            RuntimeError: it was not kept.
        """
        if self.content is None:
            raise RuntimeError("the body of this request was not kept")
        return self.content

    def redacted(self, redact: Callable[[str], str]) -> Self:
        """See `Shown.redacted`."""
        return changed(self, url=redact(self.url), headers=_headers(self.headers, redact))


@value
class HttpResponse(ResponseHead):
    """An answer, with what is kept of its body.

    Attributes:
        status_code: the HTTP status.
        headers: the header fields, by names in any case.
        http_version: such as `"HTTP/1.1"` or `"HTTP/2"`.
        request: what it answers, if that is known.
        complete: whether `content` is all of the body: an error keeps 16 KiB of it.
    """

    request: HttpRequest | None = None
    complete: bool = True
    _content: bytes | None = field(default=b"", repr=False)
    _seconds: float = field(default=0.0, repr=False)

    @classmethod
    def of(
        cls,
        head: ResponseHead,
        content: bytes | None = b"",
        *,
        request: HttpRequest | None = None,
        seconds: float = 0.0,
        most: int | None = None,
    ) -> Self:
        """Return `head` with a body: `content`, or `most` bytes of it; `None` is not read yet."""
        whole = content is None or most is None or len(content) <= most
        return cls(
            head.status_code,
            head.headers,
            head.fallback,
            head.http_version,
            request,
            whole,
            content if whole or content is None else content[:most],
            seconds,
        )

    @property
    def content(self) -> bytes:
        """The body.

        Raises:
            RuntimeError: it is read by whoever asked for it in pieces.
        """
        if self._content is None:
            raise RuntimeError("the body was not read: use read(), or iter_bytes()")
        return self._content

    @property
    def encoding(self) -> str:
        """The encoding of the text that the body is."""
        return charset_of(self)

    charset_encoding = encoding

    @property
    def text(self) -> str:
        """The body as a text; what is no text in its encoding becomes U+FFFD."""
        try:
            return self.content.decode(self.encoding, "replace")
        except LookupError:
            return self.content.decode("utf-8", "replace")

    @property
    def reason_phrase(self) -> str:
        """What the status is called; empty for one that is seldom seen."""
        return _PHRASES.get(self.status_code, "")

    @property
    def url(self) -> str:
        """Where the request went to; empty if that is not known."""
        return "" if self.request is None else self.request.url

    @property
    def elapsed(self) -> dt.timedelta:
        """The time from when the request had been sent."""
        return dt.timedelta(seconds=self._seconds)

    @property
    def is_informational(self) -> bool:
        """Whether the status is one of 100 to 199."""
        return 100 <= self.status_code < 200

    @property
    def is_redirect(self) -> bool:
        """Whether the status is one of 300 to 399."""
        return 300 <= self.status_code < 400

    @property
    def is_success(self) -> bool:
        """Whether the status is one of 200 to 299."""
        return 200 <= self.status_code < 300

    @property
    def is_client_error(self) -> bool:
        """Whether the status is one of 400 to 499."""
        return 400 <= self.status_code < 500

    @property
    def is_server_error(self) -> bool:
        """Whether the status is one of 500 to 599."""
        return 500 <= self.status_code < 600

    @property
    def is_error(self) -> bool:
        """Whether the status is one of 400 to 599."""
        return 400 <= self.status_code < 600

    @property
    def is_closed(self) -> bool:
        """Whether the body was read."""
        return self._content is not None

    def read(self) -> bytes:
        """Return the body."""
        return self.content

    async def aread(self) -> bytes:
        """Return the body."""
        return self.content

    async def aclose(self) -> None:
        """Do nothing: what is kept needs no closing."""

    def json(self, **options: Any) -> Any:
        """Return the body as a JSON value; `options` are those of `json.loads`.

        Raises:
            ValueError: it is none, or not all of it was kept.
        """
        return json.loads(self.content, **options)

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Yield the body in pieces of `chunk_size` bytes."""
        size = chunk_size or max(1, len(self.content))
        for at in range(0, len(self.content), size):
            yield self.content[at : at + size]

    iter_raw = iter_bytes

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Yield the text in pieces of `chunk_size` characters."""
        text = self.text
        size = chunk_size or max(1, len(text))
        for at in range(0, len(text), size):
            yield text[at : at + size]

    def iter_lines(self) -> Iterator[str]:
        """Yield the lines of the text, without their ends."""
        yield from self.text.splitlines()

    def raise_for_status(self) -> Self:
        """Return this answer.

        Raises:
            APIStatusError: its status is none of 200 to 299.
        """
        if self.is_success:
            return self
        from ..failures import from_response

        raise from_response(self, self.content, json.loads, None)

    def close(self) -> None:
        """Do nothing: what is kept needs no closing."""

    def redacted(self, redact: Callable[[str], str]) -> Self:
        """See `Shown.redacted`."""
        return changed(
            self,
            headers=_headers(self.headers, redact),
            request=self.request and self.request.redacted(redact),
            content=self._content and _clean(self._content, self.encoding, redact),
        )

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


def sent_request(call: Call) -> HttpRequest:
    """Return what `call` sent last, with its body, without the keys in it."""
    return HttpRequest.of(call.sent, body=True).redacted(lambda text: call.redact(text) or "")


def note_exchange(error: OpenAIError, request: Request, seconds: float) -> None:
    """Note in `error` what was sent, and that its answer, if one came, came `seconds` later."""
    error.request = sent = HttpRequest.of(request)
    head = error.response
    if head is not None:
        whole = head if isinstance(head, HttpResponse) else HttpResponse.of(head)
        error.response = changed(whole, request=sent, seconds=seconds)


def _headers(headers: Headers, redact: Callable[[str], str]) -> Headers:
    return Headers.of({redact(name): redact(text) for name, text in headers.items()})


def _clean(content: bytes, charset: str, redact: Callable[[str], str]) -> bytes:
    """Return `content` without what `redact` takes out, in whatever way it was written.

    Where nothing is to be taken out, it stays as it came.
    """
    # Latin-1 keeps every byte; the other finds what UTF-16, say, spreads over two.
    for encoding in dict.fromkeys(("latin-1", charset)):
        try:
            text = content.decode(encoding, "replace")
        except LookupError:
            continue
        clean = redact(text)
        if clean == text:
            text = _ESCAPED.sub(_unescaped, text)
            clean = redact(text)
        if clean != text:
            content = clean.encode(encoding, "replace")
    return content


def _unescaped(found: re.Match[str]) -> str:
    character = "/" if found[1] is None else chr(int(found[1], 16))
    return found[0] if character in '"\\' else character
