"""How the two APIs write conversations with tools down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .run_values import CalledTool, ToolResult


class Dialect:
    """How one API writes conversations with tools."""

    def begin(self, arguments: Mapping[str, Any]) -> None:
        """Note the arguments of the first request."""
        raise NotImplementedError

    def calls(self, answer: Any) -> list[CalledTool]:
        """Return the calls in `answer`."""
        raise NotImplementedError

    def go_on(self, answer: Any, results: Sequence[ToolResult]) -> dict[str, Any]:
        """Return what changes in the next request."""
        raise NotImplementedError

    def conversation(self, answer: Any) -> list[Any]:
        """Return all that was said, with `answer` at the end, as the input of a request."""
        raise NotImplementedError


class ChatDialect(Dialect):
    """Chat completions: calls are in the message of the first choice, results are messages."""

    messages: list[Any]

    def begin(self, arguments: Mapping[str, Any]) -> None:
        """Note the messages."""
        self.messages = list(arguments.get("messages", ()))

    def calls(self, answer: Any) -> list[CalledTool]:
        """Return the calls of the first choice."""
        if not answer.choices:
            return []
        message = answer.choices[0].message
        found: list[CalledTool] = []
        for call in message.tool_calls or []:
            if call.type == "custom":
                found.append((call.id, call.custom.name, call.custom.input, "custom"))
            else:
                found.append((call.id, call.function.name, call.function.arguments, "function"))
        return found

    def go_on(self, answer: Any, results: Sequence[ToolResult]) -> dict[str, Any]:
        """Add the model's message and a message for each result."""
        self.messages.append(_sendable(answer.choices[0].message))
        self.messages += [
            {"role": "tool", "tool_call_id": result.call.id, "content": result.text}
            for result in results
        ]
        return {"messages": list(self.messages)}

    def conversation(self, answer: Any) -> list[Any]:
        """Return the messages, those of the model and of the tools among them."""
        if answer is None or not answer.choices:
            return list(self.messages)
        return [*self.messages, _sendable(answer.choices[0].message)]


def _sendable(message: Any) -> dict[str, Any]:
    """Return the model's message as one of a request, without the nulls, which some servers refuse.

    Whatever else a server wrote into it, such as its thoughts, it may want to see again.
    """
    return message.to_dict(exclude_none=True)  # type: ignore[no-any-return]


class ResponsesDialect(Dialect):
    """Responses: calls are items of the output, results are items of the input."""

    input: list[Any]

    def begin(self, arguments: Mapping[str, Any]) -> None:
        """Note the input, and whether the server keeps the conversation."""
        given = arguments.get("input", ())
        self.input = [{"role": "user", "content": given}] if isinstance(given, str) else list(given)
        self._conversation = bool(arguments.get("conversation"))
        self._chained = bool(arguments.get("previous_response_id"))

    def calls(self, answer: Any) -> list[CalledTool]:
        """Return the calls among the items."""
        found: list[CalledTool] = []
        for item in answer.output:
            kind = getattr(item, "type", None)
            if kind == "function_call":
                found.append((item.call_id, item.name, item.arguments, "function"))
            elif kind == "custom_tool_call":
                found.append((item.call_id, item.name, item.input, "custom"))
        return found

    def go_on(self, answer: Any, results: Sequence[ToolResult]) -> dict[str, Any]:
        """Add the results; and what the model said, unless the server remembers it."""
        outputs = [
            {
                "type": "function_call_output"
                if result.call.kind == "function"
                else "custom_tool_call_output",
                "call_id": result.call.id,
                "output": result.text,
            }
            for result in results
        ]
        if self._conversation:
            return {"input": outputs}
        if self._chained:
            return {"input": outputs, "previous_response_id": answer.id}
        self.input += [item.to_dict() for item in answer.output]
        self.input += outputs
        return {"input": list(self.input)}

    def conversation(self, answer: Any) -> list[Any]:
        """Return the items, as far as the server does not keep them."""
        said = [] if answer is None else [item.to_dict() for item in answer.output]
        return [*self.input, *said]
