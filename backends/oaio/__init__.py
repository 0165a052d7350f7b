"""A client for the OpenAI API whose protocol is a pure state machine.

`OpenAI` is the blocking client, `AsyncOpenAI` runs under asyncio or trio, whichever is running.
Both are used as the official SDK's. Names are loaded when they are first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import oaio_protocol.errors as _errors
from oaio_protocol.errors import *  # noqa: F403 - the error tree, whole

if TYPE_CHECKING:
    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.breaker import BreakerPolicy
    from oaio_protocol.config import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
    from oaio_protocol.fallback import Fallback
    from oaio_protocol.hooks import Hooks
    from oaio_protocol.limits import RateLimits
    from oaio_protocol.many import Finished
    from oaio_protocol.operations._base import Omit, omit
    from oaio_protocol.pages import CursorLoopError
    from oaio_protocol.polling import PollTimeoutError
    from oaio_protocol.pool import PoolLimits
    from oaio_protocol.resume import ResumePolicy
    from oaio_protocol.retry import RetryPolicy
    from oaio_protocol.timeouts import Timeout
    from oaio_protocol.tools import FunctionTool
    from oaio_protocol.uploads import UploadState

    from ._bar import ProgressBar
    from ._facts import RawResponse, response_of
    from ._run_streams import AssistantEventHandler, AsyncAssistantEventHandler
    from ._schemas import function_tool, pydantic_function_tool, tool
    from ._streams import AsyncStream, Stream
    from .blocking import AzureOpenAI, OpenAI
    from .either import AsyncAzureOpenAI, AsyncOpenAI

    AsyncClient = AsyncOpenAI
    Client = OpenAI
    NOT_GIVEN = not_given = omit
    NotGiven = Omit

__version__ = "0.1.0"

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "AssistantEventHandler",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AzureOpenAI",
    "BinaryContent",
    "BreakerPolicy",
    "Client",
    "CursorLoopError",
    "Fallback",
    "Finished",
    "FunctionTool",
    "Hooks",
    "NotGiven",
    "Omit",
    "OpenAI",
    "PollTimeoutError",
    "PoolLimits",
    "ProgressBar",
    "RateLimits",
    "RawResponse",
    "ResumePolicy",
    "RetryPolicy",
    "Stream",
    "Timeout",
    "UploadState",
    "function_tool",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "response_of",
    "tool",
]
__all__ += _errors.__all__

_HOMES = {
    "AssistantEventHandler": "oaio._run_streams:AssistantEventHandler",
    "AsyncAssistantEventHandler": "oaio._run_streams:AsyncAssistantEventHandler",
    "ResumePolicy": "oaio_protocol.resume:ResumePolicy",
    "AsyncAzureOpenAI": "oaio.either:AsyncAzureOpenAI",
    "AsyncOpenAI": "oaio.either:AsyncOpenAI",
    "AzureOpenAI": "oaio.blocking:AzureOpenAI",
    "AsyncStream": "oaio._streams:AsyncStream",
    "Fallback": "oaio_protocol.fallback:Fallback",
    "Finished": "oaio_protocol.many:Finished",
    "Hooks": "oaio_protocol.hooks:Hooks",
    "BreakerPolicy": "oaio_protocol.breaker:BreakerPolicy",
    "OpenAI": "oaio.blocking:OpenAI",
    "Omit": "oaio_protocol.operations._base:Omit",
    "PoolLimits": "oaio_protocol.pool:PoolLimits",
    "RateLimits": "oaio_protocol.limits:RateLimits",
    "RetryPolicy": "oaio_protocol.retry:RetryPolicy",
    "Stream": "oaio._streams:Stream",
    "Timeout": "oaio_protocol.timeouts:Timeout",
    "BinaryContent": "oaio_protocol.binary:BinaryContent",
    "CursorLoopError": "oaio_protocol.pages:CursorLoopError",
    "PollTimeoutError": "oaio_protocol.polling:PollTimeoutError",
    "ProgressBar": "oaio._bar:ProgressBar",
    "RawResponse": "oaio._facts:RawResponse",
    "UploadState": "oaio_protocol.uploads:UploadState",
    "response_of": "oaio._facts:response_of",
    "FunctionTool": "oaio_protocol.tools:FunctionTool",
    "function_tool": "oaio._schemas:function_tool",
    "pydantic_function_tool": "oaio._schemas:pydantic_function_tool",
    "tool": "oaio._schemas:tool",
    "omit": "oaio_protocol.operations._base:omit",
    # The official SDK's names for what is the same here.
    "AsyncClient": "oaio.either:AsyncOpenAI",
    "Client": "oaio.blocking:OpenAI",
    "DEFAULT_MAX_RETRIES": "oaio_protocol.config:DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT": "oaio_protocol.config:DEFAULT_TIMEOUT",
    "NOT_GIVEN": "oaio_protocol.operations._base:omit",
    "NotGiven": "oaio_protocol.operations._base:Omit",
    "not_given": "oaio_protocol.operations._base:omit",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module, _, attribute = _HOMES[name].partition(":")
    value = getattr(import_module(module), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
