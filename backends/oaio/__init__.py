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
    from types import NoneType

    from oaio_protocol.binary import BinaryContent
    from oaio_protocol.breaker import BreakerPolicy
    from oaio_protocol.config import DEFAULT_MAX_RETRIES, DEFAULT_TIMEOUT
    from oaio_protocol.fallback import Fallback
    from oaio_protocol.hooks import Hooks
    from oaio_protocol.http.messages import HttpRequest, HttpResponse
    from oaio_protocol.limits import RateLimits
    from oaio_protocol.many import Finished
    from oaio_protocol.models._base import Model as BaseModel
    from oaio_protocol.operations._base import Omit, omit
    from oaio_protocol.pages import CursorLoopError
    from oaio_protocol.polling import PollTimeoutError
    from oaio_protocol.pool import PoolLimits
    from oaio_protocol.resume import ResumePolicy
    from oaio_protocol.retry import RetryPolicy
    from oaio_protocol.timeouts import Timeout
    from oaio_protocol.tools import FunctionTool
    from oaio_protocol.uploads import UploadState

    from . import types as types
    from ._client.facts import RawResponse, response_of
    from ._client.requests import RequestOptions
    from ._client.streamed import AsyncStreamedResponse, StreamedResponse
    from ._helpers.bar import ProgressBar
    from ._helpers.downloads import Download
    from ._helpers.files import file_from_path
    from ._helpers.schemas import (
        function_tool,
        pydantic_function_tool,
        pydantic_responses_function_tool,
        tool,
    )
    from ._official.httpx_defaults import DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS
    from ._official.httpx_defaults import DefaultAioHttpClient as DefaultAioHttpClient
    from ._official.httpx_defaults import DefaultAsyncHttpx2Client as DefaultAsyncHttpx2Client
    from ._official.httpx_defaults import DefaultAsyncHttpxClient as DefaultAsyncHttpxClient
    from ._official.httpx_defaults import DefaultHttpx2Client as DefaultHttpx2Client
    from ._official.httpx_defaults import DefaultHttpxClient as DefaultHttpxClient
    from ._official.httpx_defaults import ProxiesTypes as ProxiesTypes
    from ._official.httpx_defaults import Transport as Transport
    from ._official.module_client import *  # noqa: F403 - the settings and resources of the module
    from ._official.options import DataResidency
    from ._streams import AsyncStream, Stream
    from ._streams.runs import AssistantEventHandler, AsyncAssistantEventHandler
    from .blocking import AzureOpenAI, OpenAI
    from .either import AsyncAzureOpenAI, AsyncOpenAI

    AsyncClient = AsyncOpenAI
    Client = OpenAI
    NOT_GIVEN = not_given = omit
    NotGiven = Omit
    APIResponse = StreamedResponse
    AsyncAPIResponse = AsyncStreamedResponse
    HttpxBinaryResponseContent = Download

__title__ = "oaio"
__version__ = "0.1.0"

__all__ = [
    "DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIResponse",
    "AssistantEventHandler",
    "AsyncAPIResponse",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncOpenAI",
    "AsyncStream",
    "AzureOpenAI",
    "BaseModel",
    "BinaryContent",
    "BreakerPolicy",
    "Client",
    "CursorLoopError",
    "DataResidency",
    "Fallback",
    "Finished",
    "FunctionTool",
    "Hooks",
    "HttpRequest",
    "HttpResponse",
    "NoneType",
    "NotGiven",
    "Omit",
    "OpenAI",
    "PollTimeoutError",
    "PoolLimits",
    "ProgressBar",
    "RateLimits",
    "RawResponse",
    "RequestOptions",
    "ResumePolicy",
    "RetryPolicy",
    "Stream",
    "Timeout",
    "UploadState",
    "__title__",
    "__version__",
    "file_from_path",
    "function_tool",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "response_of",
    "tool",
    "types",
]
__all__ += _errors.__all__

_HOMES = {
    "AssistantEventHandler": "oaio._streams.runs:AssistantEventHandler",
    "AsyncAssistantEventHandler": "oaio._streams.runs:AsyncAssistantEventHandler",
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
    "ProgressBar": "oaio._helpers.bar:ProgressBar",
    "RawResponse": "oaio._client.facts:RawResponse",
    "UploadState": "oaio_protocol.uploads:UploadState",
    "response_of": "oaio._client.facts:response_of",
    "FunctionTool": "oaio_protocol.tools:FunctionTool",
    "function_tool": "oaio._helpers.schemas:function_tool",
    "pydantic_function_tool": "oaio._helpers.schemas:pydantic_function_tool",
    "tool": "oaio._helpers.schemas:tool",
    "omit": "oaio_protocol.operations._base:omit",
    # The official SDK's names for what is the same here.
    "AsyncClient": "oaio.either:AsyncOpenAI",
    "Client": "oaio.blocking:OpenAI",
    "DEFAULT_MAX_RETRIES": "oaio_protocol.config:DEFAULT_MAX_RETRIES",
    "DEFAULT_TIMEOUT": "oaio_protocol.config:DEFAULT_TIMEOUT",
    "NOT_GIVEN": "oaio_protocol.operations._base:omit",
    "NotGiven": "oaio_protocol.operations._base:Omit",
    "not_given": "oaio_protocol.operations._base:omit",
    "APIResponse": "oaio._client.streamed:StreamedResponse",
    "AsyncAPIResponse": "oaio._client.streamed:AsyncStreamedResponse",
    "BaseModel": "oaio_protocol.models._base:Model",
    "DataResidency": "oaio._official.options:DataResidency",
    "DEFAULT_CONNECTION_LIMITS": "oaio._official.httpx_defaults:DEFAULT_CONNECTION_LIMITS",
    "DefaultAioHttpClient": "oaio._official.httpx_defaults:DefaultAioHttpClient",
    "DefaultAsyncHttpx2Client": "oaio._official.httpx_defaults:DefaultAsyncHttpx2Client",
    "DefaultAsyncHttpxClient": "oaio._official.httpx_defaults:DefaultAsyncHttpxClient",
    "DefaultHttpx2Client": "oaio._official.httpx_defaults:DefaultHttpx2Client",
    "DefaultHttpxClient": "oaio._official.httpx_defaults:DefaultHttpxClient",
    "HttpxBinaryResponseContent": "oaio._helpers.downloads:Download",
    "NoneType": "types:NoneType",
    "ProxiesTypes": "oaio._official.httpx_defaults:ProxiesTypes",
    "RequestOptions": "oaio._client.requests:RequestOptions",
    "Transport": "oaio._official.httpx_defaults:Transport",
    "VERSION": "oaio:__version__",
    "file_from_path": "oaio._helpers.files:file_from_path",
    "pydantic_responses_function_tool": "oaio._helpers.schemas:pydantic_responses_function_tool",
    "resources": "oaio.resources:",
    # An answer, and what was asked for, as errors and raw answers hold them.
    "HttpRequest": "oaio_protocol.http.messages:HttpRequest",
    "HttpResponse": "oaio_protocol.http.messages:HttpResponse",
    "types": "oaio.types:",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        if name.startswith("_"):
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from ._official.names import found as found_there

        return found_there(name)
    module, _, attribute = _HOMES[name].partition(":")
    found = import_module(module)
    value = getattr(found, attribute) if attribute else found
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    from ._official.names import RESOURCES, SETTINGS

    return sorted({*globals(), *__all__, *_HOMES, *RESOURCES, *SETTINGS})
