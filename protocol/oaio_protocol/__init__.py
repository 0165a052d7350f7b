"""The OpenAI API as a pure state machine: no I/O, no clock, no randomness.

`Call` is one API call with its retries; a backend performs its actions (`actions`). What to call is
built by `operations`; how, is said by `config.Settings`. Everything else is a layer below these:
`sse` and `json` (bytes to events and values), `http1` (bytes to HTTP messages), `retry`, `pool` and
`timeouts` (policies), `models` (typed answers), `errors` (the one tree).

The folder imports attrs, cattrs, h11, h2 and the pure standard library only, relatively, so that it
can be copied anywhere under any name.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from . import actions, errors
from .actions import Done, Emit, Failed, Ok
from .retry import RetryPolicy
from .secrets import Secret
from .timeouts import Timeout

if TYPE_CHECKING:
    from .call import Call
    from .config import Settings

__all__ = [
    "Call",
    "Done",
    "Emit",
    "Failed",
    "Ok",
    "RetryPolicy",
    "Secret",
    "Settings",
    "Timeout",
    "actions",
    "errors",
]


def __getattr__(name: str) -> Any:
    # These two need h11 and all the rest; who only catches errors does not.
    if name == "Call":
        from .call import Call

        return Call
    if name == "Settings":
        from .config import Settings

        return Settings
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
