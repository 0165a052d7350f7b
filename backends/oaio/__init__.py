"""A client for the OpenAI API whose protocol is a pure state machine.

`OpenAI` is the blocking client, `AsyncOpenAI` runs under asyncio or trio, whichever is running.
Both are used as the official SDK's. Names are loaded when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from oaio_protocol import errors as _errors
from oaio_protocol.errors import *  # noqa: F403 - the error tree, whole
from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.timeouts import Timeout

if TYPE_CHECKING:
    from ._streams import AsyncStream, Stream
    from .blocking import OpenAI
    from .either import AsyncOpenAI

__version__ = "0.1.0"

# The official SDK's names for what is the same here.
NOT_GIVEN = not_given = omit
NotGiven = Omit
DEFAULT_TIMEOUT = Timeout()
DEFAULT_MAX_RETRIES = RetryPolicy().max_retries

_LAZY = {
    "OpenAI": "blocking",
    "AsyncOpenAI": "either",
    "Stream": "_streams",
    "AsyncStream": "_streams",
}

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "AsyncOpenAI",
    "AsyncStream",
    "NotGiven",
    "Omit",
    "OpenAI",
    "RetryPolicy",
    "Stream",
    "Timeout",
    "not_given",
    "omit",
]
__all__ += _errors.__all__


def __getattr__(name: str) -> Any:
    module = _LAZY.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value
