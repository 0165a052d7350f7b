"""`client.responses.run_tools(...)`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, Unpack, overload

from oaio_protocol.operations import responses
from oaio_protocol.operations._base import Omit, omit
from oaio_protocol.tool_dialects import ResponsesDialect
from oaio_protocol.tool_run import RunLimits

from .._signature import describes
from . import several_calls
from .chat_parsing import check_options
from .response_parsing import with_format

if TYPE_CHECKING:
    from oaio_protocol.models.parsed_responses import ParsedResponse
    from oaio_protocol.models.responses import Response
    from oaio_protocol.operations import Operation
    from oaio_protocol.tool_run import OnError

    from ..._async_client import AsyncClient
    from ..._sync import Client
    from ..._tool_runner import ToolRun
    from ..._tool_runner_async import AsyncToolRun

T = TypeVar("T")
Arguments = responses.ParseArguments


class Setup:
    """What the requests of one run have in common: the tools, and the type of the answers."""

    def __init__(self, client: Any, tools: Any, text_format: Any, arguments: Any) -> None:
        from ..._schemas import format_of, tools_of

        check_options(arguments, "run_tools")
        self._client, self._wanted, self.tools = client, format_of(text_format), tools_of(tools)
        given = with_format(arguments, self._wanted)
        self.arguments = {**given, "tools": self.tools.responses()}

    def build(self, arguments: Mapping[str, Any]) -> Operation[Any]:
        """Return the operation of a request."""
        from oaio_protocol.structured import parsed_response, parsing

        operation: Operation[Any] = self._client.build(responses.create, **arguments)
        if self._wanted is None:
            return operation
        return parsing(operation, parsed_response, self._wanted, None)


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
        from ..._tool_runner import ToolRun, check_blocking

        limits = RunLimits(max_rounds, max_calls, max_seconds)
        setup = Setup(self._client, tools, text_format, arguments)
        check_blocking(setup.tools)
        return ToolRun(
            self._client,
            setup.build,
            setup.arguments,
            setup.tools,
            ResponsesDialect(),
            limits,
            on_error,
        )


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
        from ..._tool_runner_async import AsyncToolRun

        limits = RunLimits(max_rounds, max_calls, max_seconds)
        setup = Setup(self._client, tools, text_format, arguments)
        return AsyncToolRun(
            self._client,
            setup.build,
            setup.arguments,
            setup.tools,
            ResponsesDialect(),
            limits,
            on_error,
        )
