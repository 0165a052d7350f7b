"""The OpenAI API as a pure state machine: no I/O, no clock, no randomness.

`Call` is one API call with its retries; a backend performs its actions (`actions`). What to call is
built by `operations`; how, is said by `config.Settings`. Everything else is a layer below these:
`sse` and `json` (bytes to events and values), `http1` (bytes to HTTP messages), `retry`, `pool` and
`timeouts` (policies), `models` (typed answers), `errors` (the one tree).

The folder imports attrs, cattrs, h11, h2 and the pure standard library only, relatively, so that it
can be copied anywhere under any name. The names below are loaded when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from . import actions, errors
    from .actions import Done, Emit, Failed, Ok
    from .call import Call
    from .config import Settings
    from .retry import RetryPolicy
    from .secrets import Secret
    from .timeouts import Timeout

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
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import actions, call, config, errors, retry, secrets, timeouts

    globals().update(
        actions=actions,
        errors=errors,
        Call=call.Call,
        Done=actions.Done,
        Emit=actions.Emit,
        Failed=actions.Failed,
        Ok=actions.Ok,
        RetryPolicy=retry.RetryPolicy,
        Secret=secrets.Secret,
        Settings=config.Settings,
        Timeout=timeouts.Timeout,
    )
    return globals()[name]


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
