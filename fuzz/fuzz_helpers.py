"""Fuzz the parsers of small texts: whatever comes, a value that makes sense or a typed error.

Run it with `python fuzz/fuzz_helpers.py -runs=20000 fuzz/corpus/helpers`.

An input is: which parser it is for (one byte, the digits from 0 on say so as well, see `PARSERS`);
then what that parser reads, as its function here says.
"""

from __future__ import annotations

import json
import math
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import oaio_protocol.dial
import oaio_protocol.dial.proxy
import oaio_protocol.http
import oaio_protocol.http.redirects
import oaio_protocol.limits.headers
import oaio_protocol.multipart
import oaio_protocol.retry
import oaio_protocol.shapes.docstrings
import oaio_protocol.streams.growing
import oaio_protocol.webhooks
from harness import Reader, functions, run
from oaio_protocol import webhooks
from oaio_protocol.actions import Failed, Ok, Receive, Send
from oaio_protocol.dial import StartTLS, handshakes
from oaio_protocol.dial.proxy import Proxies, Proxy
from oaio_protocol.errors import (
    ConfigurationError,
    DeserializationError,
    InvalidWebhookSignatureError,
    OpenAIError,
    ProtocolError,
    ProxyError,
    ValidationError,
)
from oaio_protocol.http import Endpoint, Headers, Request, Url
from oaio_protocol.http.redirects import redirected
from oaio_protocol.http1 import Http1Exchange
from oaio_protocol.limits.headers import allowance, duration
from oaio_protocol.multipart import Form, Segments, form
from oaio_protocol.multipart.content_types import content_type_of
from oaio_protocol.retry import retry_after
from oaio_protocol.secrets import Secret
from oaio_protocol.shapes.docstrings import read_docstring
from oaio_protocol.streams.growing import partial_json

if TYPE_CHECKING:
    from collections.abc import Callable

MODULES = (
    oaio_protocol.dial,
    oaio_protocol.shapes.docstrings,
    oaio_protocol.streams.growing,
    oaio_protocol.http,
    oaio_protocol.limits.headers,
    oaio_protocol.multipart,
    oaio_protocol.dial.proxy,
    oaio_protocol.http.redirects,
    oaio_protocol.retry,
    oaio_protocol.webhooks,
)
SECRET, NOW = "whsec_MDEyMzQ1Njc4OWFiY2RlZg==", 1_700_000_000.0
PASSWORD = "p4ss-w0rd-0123456789"
API = Endpoint("https", "api.test", 443)
LONGEST = 32 * 86400.0
"""Seconds: how long a server may say that a limit takes to come back."""


def text_of(data: bytes) -> str:
    """Return a text as the environment gives it: what is no UTF-8 as lone surrogates."""
    return data.decode("utf-8", "surrogateescape")


# --- webhooks ---------------------------------------------------------------------------------


def webhook(reader: Reader) -> None:
    """Read header fields as lines, a blank line, and the body; and sign the body ourselves."""
    head, _, body = reader.rest().partition(b"\n\n")
    lines = [line.partition(b":") for line in head.split(b"\n")]
    fields = [(name.decode("latin-1"), value.decode("latin-1")) for name, _, value in lines]
    with suppress(InvalidWebhookSignatureError):
        webhooks.verify(body, fields, SECRET, now=NOW)
        raise AssertionError("a signature fits that nobody made")
    with suppress(ConfigurationError, InvalidWebhookSignatureError):
        webhooks.verify(body, fields, text_of(head), now=NOW)
        raise AssertionError("a secret fits that nobody gave")
    signed = webhooks.sign(body, SECRET, message_id="msg_1", now=NOW)
    webhooks.verify(body, signed, SECRET, now=NOW + webhooks.TOLERANCE)
    for strict in (False, True):
        with suppress(DeserializationError):
            webhooks.read(body, strict=strict).to_json()


# --- what headers say -------------------------------------------------------------------------


def limits(reader: Reader) -> None:
    """Read lines: a field's value each."""
    names = ("limit-requests", "remaining-requests", "reset-requests")
    fields = [f"x-ratelimit-{name}".encode() for name in names]
    fields += [b"retry-after", b"retry-after-ms", b"date"]
    headers = Headers(zip(fields, reader.rest().split(b"\n"), strict=False))
    for text in headers.values():
        seconds = duration(text)
        if seconds is not None and not 0 <= seconds <= LONGEST:
            raise AssertionError(f"{text!r} takes {seconds} s")
    found = allowance(headers, "requests")
    if found is not None:
        for number in (found.limit, found.remaining, found.reset):
            if number is not None and not 0 <= number < math.inf:
                raise AssertionError(f"no limit is like this: {found}")
    for now in (None, NOW):
        wait = retry_after(headers, now)
        if wait is not None and not 0 <= wait < math.inf:
            raise AssertionError(f"to wait for {wait} s is impossible: {dict(headers)}")


# --- forms ------------------------------------------------------------------------------------


def forms(reader: Reader) -> None:
    """Read fields: bits (a file? with a type?), three lengths, name, file name or type, content."""
    arguments: dict[str, Any] = {}
    files: set[str] = set()
    while reader.more and len(arguments) < 5:
        kind = reader.byte()
        sizes = [reader.byte() for _ in range(3)]
        name, about, content = (reader.take(size) for size in sizes)
        key = text_of(name)
        if kind % 2:
            files.add(key)
            more = (text_of(about),) if kind % 4 == 3 else ()
            arguments[key] = (text_of(about), content, *more)
        else:
            arguments[key] = [text_of(about), text_of(content)][: kind % 3]
    try:
        made = form("fuzz", arguments, frozenset(files))
        boundary = made.boundary()
        body = made.encode(boundary)
    except ValidationError:
        return
    if not isinstance(body, bytes):
        raise TypeError("a small form is bytes")
    check_form(made, boundary, body)
    halves = Segments([body[:7], body[7:]])
    pieces = [halves.pread(at, 5) for at in range(0, len(body), 5)]
    if b"".join(pieces) != body:
        raise AssertionError("read in pieces it is another form")


def check_form(made: Form, boundary: str, body: bytes) -> None:
    """Check that there are as many parts as there should be, and in their heads nothing else."""
    parts = body.split(b"--" + boundary.encode())
    if len(parts) != len(made.texts) + len(made.files) + 2:
        raise AssertionError(f"{len(parts)} parts: {body!r}")
    for part in parts[1:-1]:
        head = part.removeprefix(b"\r\n").partition(b"\r\n\r\n")[0]
        names = [line.partition(b":")[0] for line in head.split(b"\r\n")]
        if names not in ([b"Content-Disposition"], [b"Content-Disposition", b"Content-Type"]):
            raise AssertionError(f"not the head of a part: {head!r}")
        if b"\r" in head.replace(b"\r\n", b"") or b"\n" in head.replace(b"\r\n", b""):
            raise AssertionError(f"a line ends within a line: {head!r}")


# --- proxies ----------------------------------------------------------------------------------


def proxy_answer(reader: Reader) -> None:
    """Read the size of pieces (0: one of all) and what a proxy answers, then its end."""
    size, data = reader.byte(), reader.rest()
    data = data.replace(b"SECRET", PASSWORD.encode())
    whole = tunnel([data])
    if size:
        pieces = [data[at : at + size] for at in range(0, len(data), size)]
        # What comes after the head is seen at once, or never, because TLS begins.
        found = tunnel(pieces)
        if found != whole and not (found is None and whole == "None early"):
            raise AssertionError(f"pieces of {size} bytes gave {found}, the whole {whole}")


def tunnel(pieces: list[bytes]) -> str | None:
    """Ask for a tunnel; return what went wrong, `None` if nothing did."""
    proxy = Proxy.parse(f"http://user:{PASSWORD}@proxy.test:3128")
    coming = [*filter(None, pieces), b""]
    steps = handshakes(Endpoint("https", "api.test", 443, None, proxy), 1.0)
    try:
        step = next(steps)
        while not isinstance(step, StartTLS):
            if isinstance(step, Receive):
                data = coming.pop(0) if coming else None
                step = steps.send(Failed(TimeoutError()) if data is None else Ok(data))
            elif isinstance(step, Send):
                step = steps.send(Ok())
    except ProxyError as error:
        shown = f"{error} {error!r} {error.body!r} {error.response!r}"
        if PASSWORD[:16] in shown:
            raise AssertionError(f"the password shows in {shown}") from None
        early = " early" if "before there was one" in str(error) else ""
        return f"{error.status_code}{early}"
    return None


def proxy_settings(reader: Reader) -> None:
    """Read lines: the URL of a proxy, what is in `NO_PROXY`, and a host."""
    url, without, host = (reader.rest().split(b"\n", 2) + [b""] * 3)[:3]
    url = url.replace(b"SECRET", PASSWORD.encode())
    environment = {"HTTPS_PROXY": text_of(url), "NO_PROXY": text_of(without)}
    try:
        proxies = Proxies.from_environment(environment)
        name = oaio_protocol.http.host_name(text_of(host))
        found = None if proxies is None else proxies.choose(Endpoint("https", name, 443))
    except ConfigurationError as error:
        if PASSWORD[:16] in f"{error!r}" and PASSWORD.encode() not in host:
            raise AssertionError(f"the password shows in {error!r}") from None
        return
    if found is not None:
        if not 0 < found.port < 65536 or not found.host:
            raise AssertionError(f"nothing can connect to {found}")
        tunnel_to = Endpoint("https", "api.test", 443, None, found)
        if not found.is_socks:
            next(handshakes(tunnel_to, 1.0))
        if found.secrets and PASSWORD in f"{found} {found!r} {tunnel_to}":
            raise AssertionError("the password shows")


# --- URLs -------------------------------------------------------------------------------------


def urls(reader: Reader) -> None:
    """Read lines: a base URL, and where a server redirects to."""
    base, _, location = reader.rest().partition(b"\n")
    try:
        url = Url.parse(text_of(base))
    except ConfigurationError:
        url = Url(API, "/v1")
    headers = (("Authorization", Secret("sk-secret")),)
    request = Request("POST", url.endpoint, f"{url.path}/models", headers, b"{}")
    check_head(request)
    try:
        moved = redirected(request, location.decode("latin-1"))
    except ProtocolError:
        return
    check_head(moved)
    same = (moved.endpoint.scheme, moved.endpoint.authority) == (
        request.endpoint.scheme,
        request.endpoint.authority,
    )
    if moved.headers and not same:
        raise AssertionError(f"the key goes to {moved.endpoint}")


def check_head(request: Request) -> None:
    """Check that the head of a request has the lines that it should have."""
    head = bytes(Http1Exchange().send_head(request))
    names = [line.partition(b":")[0].lower() for line in head.split(b"\r\n")[1:-2]]
    if sorted(names) != sorted(
        [b"host", b"content-length", *([b"authorization"] * len(request.headers))]
    ):
        raise AssertionError(f"not the head that was asked for: {head!r}")
    if b"\n" in head.replace(b"\r\n", b"") or len(head.split(b"\r\n")[0].split(b" ")) != 3:
        raise AssertionError(f"a line ends within a line: {head!r}")


# --- the rest ---------------------------------------------------------------------------------


def docstrings(reader: Reader) -> None:
    """Read a docstring."""
    text = text_of(reader.rest())
    about, said = read_docstring(text)
    if not isinstance(about, str) or not all(said.values()):
        raise AssertionError(f"nothing is said: {said}")
    content_type_of(text)


def beginnings(reader: Reader) -> None:
    """Read JSON of which the end may be missing: each beginning of it says nothing new."""
    text = reader.rest().decode("utf-8", "replace")[:80]
    for size in range(len(text) + 1):
        partial_json(text[:size])
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return
    if repr(partial_json(text)) != repr(value):  # NaN is not NaN
        raise AssertionError(f"{text!r} is not {partial_json(text)!r}")


PARSERS: tuple[Callable[[Reader], None], ...] = (
    webhook,
    limits,
    forms,
    proxy_answer,
    proxy_settings,
    urls,
    docstrings,
    beginnings,
)
"""Eight, so that the digit 0 is the first."""


def one_input(data: bytes) -> None:
    """Read one input with the parser that it names.

    Raises:
        AssertionError: what came out makes no sense.
    """
    reader = Reader(data)
    parser = reader.pick(PARSERS)
    try:
        parser(reader)
    except OpenAIError as error:
        raise AssertionError(f"{parser.__name__}: no error that its caller expects") from error


if __name__ == "__main__":
    run(one_input, [f for module in MODULES for f in functions(module)])
