"""`client.responses.run_tools(...)`."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oaio_protocol.operations import responses
from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.tools.dialects import ResponsesDialect
from oaio_protocol.tools.run import RunLimits

from .._signature import describes
from . import several_calls
from .response_parsing import with_format
from .tool_setup import Setup

if TYPE_CHECKING:
    from oaio_protocol.models.parsed_responses import ParsedResponse
    from oaio_protocol.models.responses import Response
    from oaio_protocol.tools.run import OnError

    from ..._client.async_client import AsyncClient
    from ..._client.sync import Client
    from ..._helpers.tool_runner import ToolRun
    from ..._helpers.tool_runner_async import AsyncToolRun

T = TypeVar("T")
Arguments = responses.ParseArguments


class ResponsesSetup(Setup):
    """The same for responses."""

    def __init__(self, client: Any, tools: Any, text_format: Any, arguments: Any) -> None:
        super().__init__(client, responses.create, tools, text_format, arguments)
        given = with_format(arguments, self.wanted)
        self.arguments = {**given, "tools": self.tools.responses()}

    def parsed(self) -> Any:
        """Return what makes an answer one of the type that is wanted."""
        from oaio_protocol.structured import parsed_response

        return parsed_response


class ResponsesTools:
    """Conversations with a model that uses tools."""

    _client: Client

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        text_format: type[T],
        max_rounds: int = ...,
        max_calls: int | None = ...,
        max_seconds: float | None = ...,
        on_error: OnError = ...,
        **arguments: Unpack[Arguments],
    ) -> ToolRun[ParsedResponse[T]]: ...
    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        text_format: Omit = ...,
        max_rounds: int = ...,
        max_calls: int | None = ...,
        max_seconds: float | None = ...,
        on_error: OnError = ...,
        **arguments: Unpack[Arguments],
    ) -> ToolRun[Response]: ...
    @several_calls
    @describes(Arguments, responses.create)
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        text_format: Any = omit,
        max_rounds: int = 10,
        max_calls: int | None = None,
        max_seconds: float | None = None,
        on_error: OnError = "send",
        **arguments: Unpack[Arguments],
    ) -> ToolRun[Any]:
        """Let the model call `tools` until it has an answer; return the run, to be iterated over.

        The model is asked when the first step, or `final()`, is asked for.

        Args:
            tools: functions with type hints, `oaio.tool`s, types, and tools as in the API.
            text_format: a type of yours that the answers are parsed to.
            max_rounds: how many times the model may be asked.
            max_calls: how many calls of tools there may be in all; `None` for any number.
            max_seconds: how long it may take in all, tools included; `None` for any time.
            on_error: what is done if a tool fails, or its arguments do not fit: `"send"` tells the
                model, `"raise"` raises the error, and a function of the call and the error returns
                what the model is told.

        Raises:
            SchemaError: a tool or a type cannot be described.
            ConfigurationError: a limit is no number above 0, or a tool is async.
        """
        limits = RunLimits(max_rounds, max_calls, max_seconds)
        setup = ResponsesSetup(self._client, tools, text_format, arguments)
        return setup.run(ResponsesDialect(), limits, on_error)


class AsyncResponsesTools:
    """Conversations with a model that uses tools."""

    _client: AsyncClient

    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        text_format: type[T],
        max_rounds: int = ...,
        max_calls: int | None = ...,
        max_seconds: float | None = ...,
        on_error: OnError = ...,
        **arguments: Unpack[Arguments],
    ) -> AsyncToolRun[ParsedResponse[T]]: ...
    @overload
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        text_format: Omit = ...,
        max_rounds: int = ...,
        max_calls: int | None = ...,
        max_seconds: float | None = ...,
        on_error: OnError = ...,
        **arguments: Unpack[Arguments],
    ) -> AsyncToolRun[Response]: ...
    @several_calls
    @describes(Arguments, responses.create)
    def run_tools(
        self,
        *,
        tools: Iterable[Any],
        text_format: Any = omit,
        max_rounds: int = 10,
        max_calls: int | None = None,
        max_seconds: float | None = None,
        on_error: OnError = "send",
        **arguments: Unpack[Arguments],
    ) -> AsyncToolRun[Any]:
        """Let the model call `tools` until it has an answer; return the run, to be iterated over.

        The model is asked when the first step, or `final()`, is asked for.

        Args:
            tools: functions with type hints, `oaio.tool`s, types, and tools as in the API.
            text_format: a type of yours that the answers are parsed to.
            max_rounds: how many times the model may be asked.
            max_calls: how many calls of tools there may be in all; `None` for any number.
            max_seconds: how long it may take in all, tools included; `None` for any time.
            on_error: what is done if a tool fails, or its arguments do not fit: `"send"` tells the
                model, `"raise"` raises the error, and a function of the call and the error returns
                what the model is told.

        Raises:
            SchemaError: a tool or a type cannot be described.
            ConfigurationError: a limit is no number above 0.
        """
        limits = RunLimits(max_rounds, max_calls, max_seconds)
        setup = ResponsesSetup(self._client, tools, text_format, arguments)
        return setup.run_async(ResponsesDialect(), limits, on_error)
