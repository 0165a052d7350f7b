"""What a call asks of its backend, and what the backend answers.

A backend performs one action, answers it with exactly one outcome, and asks for no more:

```python
action = call.start(now())
while not isinstance(action, Done):
    action = call.step(perform(action), now())
```

Times are absolute, in seconds, on the clock whose readings the backend passes to `start` and
`step`.
A deadline may be `math.inf`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from attrs import field

from ._values import Value, value

if TYPE_CHECKING:
    from .errors import OpenAIError
    from .http import Endpoint, Request, ResponseHead
    from .http2.stream import Http2Stream

__all__ = [
    "Action",
    "Await",
    "Close",
    "Connect",
    "Done",
    "Emit",
    "Failed",
    "Joined",
    "Ok",
    "Outcome",
    "PoolTimeout",
    "ReadBody",
    "Receive",
    "Send",
    "SendRequest",
    "Sleep",
]


class PoolTimeout(TimeoutError):  # noqa: N818 - it is one more TimeoutError
    """No connection became free in time: the failure of a `Connect` that had to queue."""


@value
class Connect(Value):
    """Have a connection to `endpoint`: a kept one, or one opened by `deadline`.

    A backend with a limit on its connections may queue for one until `queue_deadline`; the time
    spent in the queue is then added to `deadline`, which gets no later than `queue_deadline`.
    Answer `Ok(reused=True)` for a connection that carried a call before, which is not allowed if
    `fresh` is set, and `Ok()` for a new one; or `Joined` for one that carries many calls at once.
    A backend that keeps no connections needs to look at `endpoint` and `deadline` only.
    """

    endpoint: Endpoint
    deadline: float
    queue_deadline: float = math.inf
    fresh: bool = False

    def deadline_after(self, waited: float) -> float:
        """Return by when to open a connection after `waited` seconds in the queue."""
        return min(self.deadline + waited, self.queue_deadline)


@value
class Send(Value):
    """Write all of `data` by `deadline`."""

    data: bytes
    deadline: float


@value
class Receive(Value):
    """Read what there is, `max_bytes` at the most, waiting for it until `deadline`.

    Answer `Ok(data)`; `Ok(b"")` is the end of the connection (in the message seam: of the message).
    A deadline that has passed asks for what is there already.
    """

    max_bytes: int
    deadline: float


@value
class Await(Value):
    """HTTP/2: send what there is to send, and wait until the call's stream has news.

    Asked for only after `Connect` was answered by `Joined`. Answer `Ok()`; what came is in the
    stream. `Failed` is for a wait that took until `deadline`; the loss of the connection is news.
    """

    deadline: float


@value
class ReadBody(Value):
    """Read up to `max_bytes` of the upload from `offset`, as pread(2) does; no data is its end."""

    offset: int
    max_bytes: int


@value
class Sleep(Value):
    """Do nothing until `until`."""

    until: float


@value
class Close(Value):
    """Drop the connection at once. Never waits and never fails."""


@value
class Emit(Value):
    """Hand `event` to the application; answer `Ok()` when it wants more."""

    event: Any


@value
class Done(Value):
    """The call has ended, with a `result` or an `error`.

    `reusable` tells whether the connection may carry another call; if not, drop it.
    """

    result: Any = None
    error: OpenAIError | None = None
    reusable: bool = False


@value
class SendRequest(Value):
    """Message seam only: send `request` with another HTTP stack and wait for the answer's head.

    Answer `Ok(head=ResponseHead(...))`, or `Failed(error)`. `connect` and `write` are the limits,
    in seconds, for opening a connection and for sending a piece, for stacks that know them.
    """

    request: Request
    deadline: float
    connect: float | None = None
    write: float | None = None


@value
class Ok(Value):
    """The action was performed; `data` is what was read."""

    data: bytes = b""
    reused: bool = False
    head: ResponseHead | None = None


@value
class Joined(Ok):
    """The connection to `Connect` to carries many calls at once, and `stream` is this one's."""

    stream: Http2Stream | None = None


@value
class Failed(Value):
    """The action failed. A deadline that passed is a `TimeoutError`."""

    error: Exception = field()


Action = Connect | Send | Receive | Await | ReadBody | Sleep | Close | Emit | Done | SendRequest
Outcome = Ok | Failed
