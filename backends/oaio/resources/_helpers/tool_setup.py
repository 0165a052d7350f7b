"""What `run_tools` does, whatever the API and the kind of client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from .chat_parsing import check_options

if TYPE_CHECKING:
    from oaio_protocol.operations import Operation
    from oaio_protocol.structured import Format
    from oaio_protocol.tools.dialects import Dialect
    from oaio_protocol.tools.run import OnError, RunLimits
    from oaio_protocol.tools.set import ToolSet

    from ..._helpers.tool_runner import ToolRun
    from ..._helpers.tool_runner_async import AsyncToolRun


class Setup:
    """What the requests of one run have in common: the tools, and the type of the answers.

    Args:
        client: a client.
        create: builds the operation of a request.
        tools: as the user gave them.
        wanted: the type of the answers, as the user gave it.
        arguments: the other arguments of a request.

    Attributes:
        tools: the tools.
        wanted: the type of the answers; `None` if it is not for us to read them.
        arguments: those of a request; the API's own class adds tools and type to them.
    """

    def __init__(
        self,
        client: Any,
        create: Callable[..., Operation[Any]],
        tools: Any,
        wanted: Any,
        arguments: Any,
    ) -> None:
        from ..._helpers.schemas import format_of, tools_of

        check_options(arguments, "run_tools")
        self._client, self._create = client, create
        self.wanted: Format[Any] | None = format_of(wanted)
        self.tools: ToolSet = tools_of(tools)
        self.arguments: dict[str, Any] = arguments

    def parsed(self) -> Callable[..., Any]:
        """Return what makes an answer one of the type that is wanted."""
        raise NotImplementedError

    def build(self, arguments: Mapping[str, Any]) -> Operation[Any]:
        """Return the operation of a request."""
        from oaio_protocol.structured import parsing

        operation: Operation[Any] = self._client.build(self._create, **arguments)
        if self.wanted is None:
            return operation
        return parsing(operation, self.parsed(), self.wanted, None)

    def run(self, dialect: Dialect, limits: RunLimits, on_error: OnError) -> ToolRun[Any]:
        """Return the run, for a blocking client.

        Raises:
            ConfigurationError: a tool is async.
        """
        from ..._helpers.tool_runner import ToolRun, check_blocking

        check_blocking(self.tools)
        return ToolRun(
            self._client, self.build, self.arguments, self.tools, dialect, limits, on_error
        )

    def run_async(
        self, dialect: Dialect, limits: RunLimits, on_error: OnError
    ) -> AsyncToolRun[Any]:
        """Return the run, for an async client."""
        from ..._helpers.tool_runner_async import AsyncToolRun

        return AsyncToolRun(
            self._client, self.build, self.arguments, self.tools, dialect, limits, on_error
        )
