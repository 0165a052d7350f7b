"""Answers as they came: status, header fields and bytes, and the typed result when asked for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, overload

from oaio_protocol.http import ResponseHead
from oaio_protocol.models._base import Model

if TYPE_CHECKING:
    from oaio_protocol.binary import RawAnswer
    from oaio_protocol.call import Call
    from oaio_protocol.http import Headers
    from oaio_protocol.http.messages import HttpRequest, HttpResponse

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Facts:
    """What is known of an answer, whatever becomes of its body."""

    _call: Call
    _seconds: float

    @property
    def response(self) -> ResponseHead:
        """Status and header fields."""
        head = self._call.head
        if head is None:
            raise RuntimeError("no answer has come yet")
        return head

    @property
    def headers(self) -> Headers:
        """The header fields, by names in any case."""
        return self.response.headers

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.response.status_code

    @property
    def request_id(self) -> str | None:
        """The `x-request-id`."""
        return self.response.request_id

    @property
    def elapsed(self) -> dt.timedelta:
        """The time from the call to the end of the answer; of a streamed one, to its beginning."""
        return dt.timedelta(seconds=self._seconds)

    @property
    def retries_taken(self) -> int:
        """How many attempts failed before this answer came."""
        return self._call.attempts - 1

    @property
    def http_version(self) -> str:
        """The version of HTTP that the answer came in, such as `"HTTP/1.1"`."""
        return self.response.http_version

    @property
    def http_request(self) -> HttpRequest:
        """What was sent, without the keys in it: the last request, after hooks and redirects."""
        from oaio_protocol.http.messages import sent_request

        return sent_request(self._call)

    @property
    def request(self) -> HttpRequest:
        """The same as `http_request`."""
        return self.http_request

    @property
    def http_response(self) -> HttpResponse:
        """The answer as httpx would show it: status, header fields, and what was read of it."""
        from oaio_protocol.http.messages import HttpResponse

        sent, read = self.http_request, self._content()
        return HttpResponse.of(self.response, read, request=sent, seconds=self._seconds)

    def _content(self) -> bytes | None:
        """Return the body, if all of it was read."""
        raise NotImplementedError

    @property
    def method(self) -> str:
        """The HTTP method of the request."""
        return self._call.sent.method

    @property
    def url(self) -> str:
        """Where the request went."""
        return self.http_request.url

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}] {self.method} {self.url}>"


class RawResponse(Facts, Generic[T_co]):
    """A whole answer as it came; `parse()` gives the result.

    Of an operation that is streamed, `parse()` gives the stream, and there is no `content`.
    """

    def __init__(
        self,
        call: Call,
        seconds: float,
        answer: RawAnswer[T_co] | None,
        finish: Callable[[Any], Any] = lambda result: result,
        stream: Any = None,
    ) -> None:
        self._call, self._seconds = call, seconds
        self._answer, self._finish, self._stream = answer, finish, stream

    def _whole(self) -> RawAnswer[T_co]:
        if self._answer is None:
            raise TypeError("this answer is a stream: parse() gives it")
        return self._answer

    def _content(self) -> bytes | None:
        return None if self._answer is None else self._answer.content

    @property
    def is_closed(self) -> bool:
        """Whether the body was read to its end, or given up."""
        return self._stream is None or bool(self._stream._over)  # noqa: SLF001 - one of ours

    @property
    def content(self) -> bytes:
        """The body."""
        return self._whole().content

    @property
    def text(self) -> str:
        """The body as a text."""
        return self._whole().text

    def read(self) -> bytes:
        """Return the body."""
        return self._whole().content

    def json(self) -> Any:
        """Return the body as a JSON value."""
        return self._whole().json()

    @overload
    def parse(self, *, to: None = None) -> T_co: ...
    @overload
    def parse(self, *, to: type[T]) -> T: ...
    @overload
    def parse(self, *, to: Any) -> Any: ...
    def parse(self, *, to: Any = None) -> Any:
        """Return the result, as the method itself would have; or a `to`, a type of one's own.

        Raises:
            DeserializationError: the answer is not as the API describes.
        """
        if self._answer is None:
            return self._stream
        if to is None:
            return self._finish(self._answer.parse())
        from .._official.http_response import is_response_type, made_of

        if is_response_type(to):
            return made_of(self.http_response, to)
        from .._helpers.cast import converter_for

        return self._answer.parse(to=converter_for(to))


def response_of(result: object) -> ResponseHead | None:
    """Return status and header fields of the answer that `result` is, if they are known.

    They are known of whole results, streams and binary contents; not of parts of a result, and not
    of types of one's own (`cast=`).
    """
    if isinstance(result, Model):
        return getattr(result, "_response", None)
    found = getattr(result, "response", None)
    return found if isinstance(found, ResponseHead) else None
