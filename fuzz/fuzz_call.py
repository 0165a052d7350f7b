"""Fuzz whole calls: whatever comes of its actions, a call ends well, in time, and keeps its secret.

Run it with `python fuzz/fuzz_call.py -runs=20000 fuzz/corpus/call`.

An input is: the operation, the seam, the limits of time, the retries, the other settings (one byte
each); after how many actions the call is aborted (one byte; never if it is 0, or 32 and more);
then, for each action, how long it takes and what comes of it. `Backend` says how that is drawn.
"""

from __future__ import annotations

import math
import pickle
import ssl
from socket import gaierror
from typing import TYPE_CHECKING, Any

import attrs

from harness import Reader, functions, run
from oaio_protocol import call as call_module
from oaio_protocol import exchange, failures, http1, retry, sse, streams
from oaio_protocol.actions import (
    Close,
    Connect,
    Done,
    Emit,
    Failed,
    Ok,
    PoolTimeout,
    ReadBody,
    Receive,
    Send,
    SendRequest,
    Sleep,
)
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import ConnectError, OpenAIError, TLSError
from oaio_protocol.http import Headers, ResponseHead, Upload, Url
from oaio_protocol.operations import chat, embeddings, models, responses
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.secrets import Secret
from oaio_protocol.timeouts import Timeout

if TYPE_CHECKING:
    from oaio_protocol.actions import Action, Outcome
    from oaio_protocol.operations import Operation
    from oaio_protocol.telemetry import Happening

KEY = "sk-fuzz-0123456789-abcdefghijklmnopqrstuvwxyz"


class Zeros:
    """An upload of any size."""

    def pread(self, offset: int, max_bytes: int) -> bytes:  # noqa: ARG002 - all places are alike
        return bytes(max_bytes)


MESSAGES: Any = [{"role": "user", "content": "Hello"}]
CHAT = chat.create(model="m", messages=MESSAGES)
OPERATIONS: tuple[Operation[Any], ...] = (
    CHAT,
    chat.create(model="m", messages=MESSAGES, stream=True),
    responses.create(model="m", input="x", stream=True),
    responses.create(model="m", input="x"),
    embeddings.create(model="m", input="x"),
    embeddings.create(model="m", input="x", vectors="array"),
    models.list_(),
    models.delete("m"),
    attrs.evolve(CHAT, body=Upload(Zeros(), 600_000)),
    attrs.evolve(CHAT, body=Upload(Zeros(), 600_000, replayable=False)),
    attrs.evolve(CHAT, body=Upload(Zeros(), 0)),
    chat.create(model="m", messages=[{"role": "user", "content": "x" * 600_000}], stream=True),
)
TIMEOUTS = (
    Timeout(),
    Timeout(total=30),
    Timeout(total=1, connect=5, write=None, idle=None),
    Timeout(total=10, connect=0.5, write=2, first_event=3, idle=1),
    Timeout(total=None, first_event=0.125),
    Timeout.of(None),
)
POLICIES = (
    *(RetryPolicy(max_retries=retries) for retries in range(4)),
    RetryPolicy(max_retries=5, initial_delay=0, jitter=0, max_retry_after=1000),
)
SETTINGS = (
    Settings(Url.parse("https://api.test/v1"), Secret(KEY)),
    Settings(Url.parse("https://api.test/v1"), Secret(KEY), strict=True),
    Settings(Url.parse("http://[::1]:80"), Secret(KEY), skip_malformed_events=True),
    Settings(Url.parse("https://api.test/v1"), Secret(KEY), max_event_size=64, max_body_size=64),
    Settings(Url.parse("unix:///x:/v1"), Secret(KEY), default_headers={"api-key": KEY}),
)

# --- what a server may say --------------------------------------------------------------------

HEADS: tuple[tuple[int, dict[str, str]], ...] = (
    (200, {"content-type": "application/json", "x-request-id": "r"}),
    (200, {"content-type": "text/event-stream"}),
    (200, {}),
    (200, {"content-type": f"text/html; {KEY}", "connection": "close"}),
    (204, {}),
    (302, {"location": "/elsewhere"}),
    (307, {"location": "/v1/here"}),
    (308, {"location": "https://other.test/v1"}),
    (307, {"location": "http://["}),
    (307, {"location": f"ftp://{KEY}"}),
    (400, {"content-type": "application/json"}),
    (401, {"content-type": "application/json"}),
    (404, {"content-type": "text/html"}),
    (408, {"retry-after-ms": "125"}),
    (409, {"x-should-retry": "false"}),
    (422, {"x-should-retry": "true", "retry-after": "0"}),
    (429, {"retry-after": "1"}),
    (429, {"retry-after": "Fri, 31 Dec 1999 23:59:59 GMT"}),
    (429, {"retry-after": "Fri, 31 Dec 1999 23:59:59 GMT", "date": "Fri, 31 Dec 1999 23:59:01"}),
    (429, {"retry-after": "9" * 400}),
    (500, {"retry-after": "nan"}),
    (503, {"retry-after-ms": "-1", "retry-after": "61"}),
    (529, {"content-type": "application/json"}),
    (599, {}),
    (600, {}),
)
CHOICE = b'"choices":[{"index":0,"delta":{"role":"assistant","content":"Hi"},"finish_reason":'
TOOL = b'{"choices":[{"delta":{"tool_calls":[{"index":0,"function":{"arguments":"{"}}]}}]}'
OUTPUT = b'{"type":"response.output_text.delta","item_id":"i","output_index":0,"delta":"Hi"}'
BODIES: tuple[bytes, ...] = (
    b"",
    # Whole answers.
    b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[]}',
    b'{"id":"r","object":"response","status":"completed","output":[]}',
    b'{"object":"list","data":[{"index":0,"embedding":"AACAPw=="}]}',
    b'{"object":"list","data":[{"index":0,"embedding":"AAA"},{"embedding":[true,"x"]}]}',
    b'\xef\xbb\xbf{"id":1,"choices":{"a":[]},"data":7,"output":"x"}',
    b'{"error":{"message":"Incorrect API key: %b","code":"invalid_api_key"}}' % KEY.encode(),
    b'{"error":{"message":{"a":["%b"]},"type":"server_error","code":500}}' % KEY.encode(),
    b'{"error":{"code":"insufficient_quota","param":["%b"]},"id":"x"}' % KEY.encode(),
    b'[{"error":{"status":429,"message":null}}]',
    b'{"detail":[{"loc":["body"],"msg":"%b"}]}' % KEY.encode(),
    b"<html>%b</html>" % KEY.encode(),
    b"null",
    b"[" * 2000,
    b'{"x":' * 600 + b"1" + b"}" * 600,
    b"\xff\xfe",
    # Events.
    b": ping\n\n",
    b"event: x\nretry: 1\n\n",
    b"data: {" + CHOICE + b"null}]}\n\n",
    b"data: {" + CHOICE + b'"stop"}]}\n\n',
    b"data: " + TOOL + b"\n\ndata: {" + CHOICE + b"null}]}\r\n\r\n",
    b'data: {"choices":[],"usage":{"total_tokens":3}}\n\n',
    b'data: {"choices":[{"index":{},"delta":7,"finish_reason":["x"]}],"x":"%b"}\n\n' % KEY.encode(),
    b'data: {"choices":[{"index":"a","delta":{"tool_calls":1,"content":[1]}}]}\n\n',
    b'data: {"choices":[{"delta":{"x":%b1%b}}]}\n\n' % (b"[" * 600, b"]" * 600),
    b"data: [DONE]\n\n",
    b"data: [DONE]\n\ndata: more\n\n",
    b'data: {"type":"response.created","response":{"id":"r","output":[]}}\n\n',
    b"event: response.output_text.delta\ndata: " + OUTPUT + b"\n\n",
    b'data: {"type":"response.output_item.done","output_index":0,"item":{"type":"x"}}\n\n',
    b'data: {"type":"response.completed","response":{"status":"completed"}}\n\n',
    b'data: {"type":"response.incomplete","response":7}\n\n',
    b'data: {"type":"response.failed","response":{"error":{"code":"%b"}}}\n\n' % KEY.encode(),
    b'data: {"error":{"message":"overloaded","type":"server_error"}}\n\n',
    b'event: error\ndata: {"message":"%b","code":429}\n\n' % KEY.encode(),
    b'data: {"type":"error","message":"x"}\n\n',
    b"data: %b is no JSON\n\n" % KEY.encode(),
    b"data: [1]\n\ndata: 7\n\n",
    b"data: unfinished " + KEY[:20].encode(),
)
ERRORS: tuple[Exception, ...] = (
    ConnectionResetError(104, "Connection reset by peer"),
    BrokenPipeError(32, "Broken pipe"),
    ConnectionRefusedError(111, "Connection refused"),
    TimeoutError(),
    TimeoutError(110, "Connection timed out"),
    PoolTimeout("no connection became free"),
    gaierror(-2, "Name or service not known"),
    ssl.SSLError(1, "handshake failure"),
    ssl.SSLCertVerificationError(1, f"certificate is not valid for {KEY}"),
    EOFError(),
    RuntimeError(f"a bug that shows {KEY}"),
)
ROUNDING = 1 + 1e-9
"""By how much a sum of times may be too large."""
SECONDS = (*(0.0,) * 10, 0.125, 0.5, 1.0, 4.0, 20.0, 600.0)


class Backend:
    """Performs a call's actions in virtual time, as its bytes say and its deadlines allow.

    For each action a byte tells how long it takes, and another what comes of it; more follow where
    there is more to choose. What would take longer than its deadline times out at the deadline.
    """

    def __init__(self, reader: Reader, *, message_seam: bool) -> None:
        self.now = 0.0
        self.held = 0.0  # seconds for which the application kept an event
        self._draw = reader
        self._message_seam = message_seam
        self._arriving = b""  # what the server has sent and nobody read yet

    def perform(self, action: Action) -> Outcome:
        match action:
            case Emit():
                seconds = self._seconds()
                self.held += seconds
                self.now += seconds
            case Sleep(until):
                self.now = max(self.now, until)
            case Close():
                self._arriving = b""
            case ReadBody(offset, max_bytes):
                return self._read_body(offset, max_bytes)
            case Connect():
                return self._connect(action)
            case Send():
                return self._in_time(self._seconds(), action.deadline) or self._fail() or Ok()
            case SendRequest():
                late = self._in_time(self._seconds(), action.deadline)
                return late or self._fail() or Ok(head=self._head())
            case Receive():
                return self._receive(action)
            case Done():
                raise AssertionError("nothing is to be performed at the end")
        return Ok()

    def _seconds(self) -> float:
        return self._draw.pick(SECONDS)

    def _in_time(self, seconds: float, deadline: float) -> Failed | None:
        """Let `seconds` pass; fail at the deadline if that comes first."""
        late = self.now + seconds > deadline
        self.now = max(self.now, deadline) if late else self.now + seconds
        return Failed(TimeoutError()) if late else None

    def _fail(self) -> Failed | None:
        choice = self._draw.byte()
        if choice < 224:
            return None
        if choice == 255:
            return Failed(self._draw.pick((ConnectError(KEY), TLSError("no"))))
        return Failed(self._draw.pick(ERRORS))

    def _connect(self, action: Connect) -> Outcome:
        waited = self._seconds()
        if self._in_time(waited, action.queue_deadline):
            return Failed(PoolTimeout("no connection became free"))
        self._arriving = b""
        if not action.fresh and self._draw.byte() % 2:
            return Ok(reused=True)
        deadline = min(action.deadline + waited, action.queue_deadline)
        return self._in_time(self._seconds(), deadline) or self._fail() or Ok()

    def _read_body(self, offset: int, max_bytes: int) -> Outcome:
        choice = self._draw.byte()
        if choice > 250:
            return Failed(OSError(5, f"Input/output error {KEY}"))
        if choice > 240:
            return Ok()  # the file was cut meanwhile
        return Ok(Zeros().pread(offset, min(max_bytes, 1000) if choice > 200 else max_bytes))

    def _receive(self, action: Receive) -> Outcome:
        if self._arriving:
            return self._some(action.max_bytes)
        late = self._in_time(self._seconds(), action.deadline) or self._fail()
        if late:
            return late
        self._arriving = self._message_piece() if self._message_seam else self._piece()
        return self._some(action.max_bytes)

    def _some(self, max_bytes: int) -> Ok:
        size = self._draw.byte()
        count = size if 0 < size < 64 else max_bytes
        data, self._arriving = self._arriving[:count], self._arriving[count:]
        return Ok(data)

    def _head_fields(self) -> tuple[int, dict[str, str]]:
        return self._draw.pick(HEADS[:3] if self._draw.byte() % 2 else HEADS)

    def _head(self) -> ResponseHead:
        status, fields = self._head_fields()
        return ResponseHead(status, Headers.of(fields))

    def _message_piece(self) -> bytes:
        """Return a piece of the answer's body; none is its end."""
        choice = self._draw.byte() % 4
        if choice == 0:
            return b""
        if choice == 1:
            return self._draw.take(self._draw.byte())
        return self._draw.pick(BODIES)

    def _piece(self) -> bytes:
        """Return what comes over the connection; nothing is its end."""
        draw = self._draw
        match draw.byte() % 8:
            case 0:
                return b""
            case 1:
                return draw.take(draw.byte())
            case 2:
                return _http(*self._head_fields())  # and its body until the connection ends
            case 3:
                return _http(*self._head_fields(), "transfer-encoding: chunked")
            case 4:
                return _chunk(draw.pick(BODIES))
            case 5:
                return b"0\r\n\r\n"
            case 6:
                body = draw.pick(BODIES)
                return _http(*self._head_fields(), f"content-length: {len(body)}") + body
            case _:
                bodies = [draw.pick(BODIES) for _ in range(draw.byte() % 8)]
                head = _http(*self._head_fields(), "transfer-encoding: chunked")
                return head + b"".join(map(_chunk, bodies)) + b"0\r\n\r\n"


def _http(status: int, fields: dict[str, str], *more: str) -> bytes:
    lines = [f"HTTP/1.1 {status} X", *(f"{k}: {v}" for k, v in fields.items()), *more]
    return "\r\n".join([*lines, "", ""]).encode()


def _chunk(body: bytes) -> bytes:
    return b"%x\r\n%b\r\n" % (len(body), body) if body else b""


# --- what must hold ---------------------------------------------------------------------------


def check_error(error: object, attempts: int) -> None:
    """Check that a call failed with an error of the tree, which tells much, but not the key."""
    if not isinstance(error, OpenAIError):
        raise AssertionError(f"a call ended with {error!r}")
    if error.attempts != attempts:
        raise AssertionError(f"{attempts} attempts, the error says {error.attempts}")
    shown = (error.message, error.args, error.body, error.code, error.param, error.type)
    check_hidden(str(error), repr(error), *map(repr, shown))
    again = pickle.loads(pickle.dumps(error))
    if type(again) is not type(error) or str(again) != str(error):
        raise AssertionError(f"{error!r} became {again!r} in another process")


def check_hidden(*texts: str) -> None:
    for text in texts:
        # The beginning of a key is as good as the key to who searches for it.
        if KEY[:16] in text:
            raise AssertionError(f"the key shows in {text!r}")


def check_order(call: Call, action: Action, before: Action | None, *, connected: bool) -> None:
    """Check that an action makes sense where it comes."""
    if call.handed_over and isinstance(action, Connect | Send | SendRequest | Sleep):
        raise AssertionError(f"{action} after an event was handed over")
    if isinstance(action, Send | Close) and not connected:
        raise AssertionError(f"{action} without a connection")
    if isinstance(action, Connect) and connected:
        raise AssertionError(f"{action} with a connection")
    if isinstance(action, Done) and action.reusable and not connected:
        raise AssertionError("a connection that is closed can be used again")
    if isinstance(action, Close) and isinstance(before, Close):
        raise AssertionError("a connection was closed twice")


def latest(action: Action) -> float:
    """Return the latest time that `action` names."""
    return max(getattr(action, name, 0.0) for name in ("deadline", "queue_deadline", "until"))


def one_input(data: bytes) -> None:
    """Run one call to its end.

    Raises:
        AssertionError: it did something that no call may do.
    """
    draw = Reader(data)
    operation = draw.pick(OPERATIONS)
    message_seam = bool(draw.byte() % 2)
    timeout, policy = draw.pick(TIMEOUTS), draw.pick(POLICIES)
    settings = attrs.evolve(draw.pick(SETTINGS), timeout=timeout, retry=policy)
    aborted_after: float = draw.byte()
    if not 0 < aborted_after < 32:
        aborted_after = math.inf
    backend = Backend(draw, message_seam=message_seam)
    total = math.inf if timeout.total is None else timeout.total
    happenings: list[Happening] = []
    call = Call(
        operation,
        settings,
        random=lambda: 0.5,
        epoch=946684799.0,
        observer=happenings.append,
        seam="message" if message_seam else "bytes",
    )
    before, connected, steps = None, False, 0
    action = call.start(backend.now)
    while not isinstance(action, Done):
        check_order(call, action, before, connected=connected)
        if latest(action) > (total + backend.held) * ROUNDING:
            raise AssertionError(f"{action} reaches beyond the limit of {total} s")
        steps += 1
        if steps > 1000 + 50 * len(data):
            raise AssertionError("the call does not end")
        if steps > aborted_after:
            call.abort()
            call.abort()
            return
        before, outcome = action, backend.perform(action)
        if isinstance(action, Connect | SendRequest):
            connected = isinstance(outcome, Ok) or message_seam
        elif isinstance(action, Close):
            connected = False
        action = call.step(outcome, backend.now)
    check_order(call, action, before, connected=connected)
    if backend.now - backend.held > total * ROUNDING:
        raise AssertionError(f"{backend.now - backend.held} s of at most {total}")
    if not 1 <= call.attempts <= 1 + policy.max_retries:
        raise AssertionError(f"{call.attempts} attempts of at most {1 + policy.max_retries}")
    if action.error is not None:
        check_error(action.error, call.attempts)
    elif call.head is not None and call.head.status_code == 204:
        pass  # done, and nothing to say about it
    elif operation.streamed == (action.result is not None):
        raise AssertionError(f"not the result of {operation.name}: {action.result!r}")
    check_hidden(*map(repr, happenings))
    check_over(call, backend.now)


def check_over(call: Call, now: float) -> None:
    """Check that nothing comes after `Done`."""
    try:
        action = call.step(Ok(), now)
    except StopIteration:
        call.abort()
    else:
        raise AssertionError(f"{action} came after the end")


def main() -> None:
    """Fuzz."""
    modules = (call_module, exchange, failures, http1, retry, sse, streams)
    run(one_input, (function for module in modules for function in functions(module)))


if __name__ == "__main__":
    main()
