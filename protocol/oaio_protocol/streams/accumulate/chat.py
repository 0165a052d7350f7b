"""From the chunks of a streamed chat to the completion that a plain call would have given.

Pieces are only collected while they come in; `result` joins them. So an event costs the same
however long the answer already is.
"""

from __future__ import annotations

import base64
from typing import Any

from ...errors import NetworkError, OpenAIError, ResponseError
from ...models._base import to_wire
from ...models._decode import decode
from ...models.chat import (
    ChatCompletion,
    ChatCompletionChunk,
    ChoiceDelta,
    ChoiceDeltaFunctionCall,
    ChoiceDeltaToolCall,
    ChoiceDeltaToolCallFunction,
    ChunkChoice,
)
from . import Verdict

_CUT_SHORT = frozenset({"length", "content_filter", "max_tokens", "insufficient_system_resource"})
"""The finish reasons, some of them compatible servers' own, of an answer that is not whole."""

_NOT_JOINED = frozenset({"id", "type", "name", "role", "format", "index"})
"""Fields that say what a thing is: a repetition of one adds nothing."""


class ChatCompletionAccumulator:
    """Collects the chunks of one stream.

    Fields that this version does not know are joined like the ones it knows: texts are put
    together (`reasoning_content`), lists extended, of anything else the last value counts.
    """

    def __init__(self) -> None:
        self._head: dict[str, Any] = {"id": None, "created": None, "model": None}
        self._tail: dict[str, Any] = {}
        self._choices: dict[int, _Choice] = {}

    def add(self, chunk: ChatCompletionChunk) -> None:
        """Take in the next chunk."""
        head = self._head
        if not head["id"] or not head["created"] or not head["model"]:
            # Azure's first chunk has them empty.
            for name in ("id", "created", "model"):
                head[name] = head[name] or getattr(chunk, name)
        tail = self._tail
        if chunk.service_tier is not None:
            tail["service_tier"] = chunk.service_tier
        if chunk.system_fingerprint is not None:
            tail["system_fingerprint"] = chunk.system_fingerprint
        if chunk.usage is not None:
            tail["usage"] = chunk.usage
        if chunk.moderation is not None:
            tail["moderation"] = chunk.moderation
        if chunk.extra:
            _keep_last(tail, chunk.extra)
        for choice in _list(chunk.choices):
            if not isinstance(choice, ChunkChoice):
                continue  # what a broken server put there
            place: Any = choice.index
            index = place if isinstance(place, int) else 0
            state = self._choices.get(index)
            if state is None:
                state = self._choices[index] = _Choice()
            state.add(choice)

    def tool_calls(
        self, choice: int, delta: ChoiceDelta
    ) -> list[tuple[ChoiceDeltaToolCall, ToolCall]]:
        """Return the pieces of tool calls in `delta`, which was added, with the call of each."""
        message = self._choices[choice].message
        return [
            (piece, message.call(piece))
            for piece in _list(delta.tool_calls)
            if isinstance(piece, ChoiceDeltaToolCall)
        ]

    def result(self) -> ChatCompletion:
        """Return the completion so far. It shares nothing with what comes later."""
        choices = [
            {"index": index, **choice.result()} for index, choice in sorted(self._choices.items())
        ]
        wire = {**self._head, "object": "chat.completion", "choices": choices, **self._tail}
        return decode(ChatCompletion, to_wire(wire))

    def verdict(self, *, done: bool, error: OpenAIError | None = None) -> Verdict:
        """Tell how the stream ended.

        Args:
            done: whether `[DONE]` came.
            error: what ended the stream, if it did not end by itself.
        """
        reasons = [choice.finish_reason for choice in self._choices.values()]
        if error is not None and not isinstance(error, NetworkError | ResponseError):
            return Verdict("failed", error.code, error)
        if "error" in reasons:
            return Verdict("failed", "error", error)
        for reason in reasons:
            if isinstance(reason, str) and reason in _CUT_SHORT:
                return Verdict("incomplete", reason, error)
        if done or (reasons and all(reasons)):
            return Verdict("complete", None, error)
        return Verdict("interrupted", None, error)


class _Choice:
    """One choice: its message, and why it ended."""

    def __init__(self) -> None:
        self.finish_reason: str | None = None
        self.message = _Message()
        self._logprobs: dict[str, list[Any] | None] | None = None
        self._extra: dict[str, Any] = {}

    def add(self, choice: ChunkChoice) -> None:
        delta: Any = choice.delta
        if choice.finish_reason:
            self.finish_reason = choice.finish_reason
        logprobs = choice.logprobs
        if logprobs is not None:
            joined = self._logprobs = self._logprobs or {"content": None, "refusal": None}
            for name in ("content", "refusal"):
                more: Any = getattr(logprobs, name, None)
                if more.__class__ is list:
                    joined[name] = found = joined[name] or []
                    found.extend(more)
        if choice.extra:
            _keep_last(self._extra, choice.extra)
        if isinstance(delta, ChoiceDelta):
            self.message.add(delta)

    def result(self) -> dict[str, Any]:
        return {
            "message": self.message.result(),
            "logprobs": self._logprobs,
            "finish_reason": self.finish_reason,
            **self._extra,
        }


class _Message:
    """A message, in pieces."""

    def __init__(self) -> None:
        self._role: str | None = None
        self._content: list[Any] = []
        self._refusal: list[Any] = []
        self._function: _Function | None = None
        self._calls: list[ToolCall] = []
        self._by_index: dict[int, ToolCall] = {}
        self._extra: dict[str, Any] = {}

    def add(self, delta: ChoiceDelta) -> None:
        if delta.content is not None:
            self._content.append(delta.content)
        if delta.refusal is not None:
            self._refusal.append(delta.refusal)
        if delta.role:
            self._role = delta.role
        for call in _list(delta.tool_calls):
            if isinstance(call, ChoiceDeltaToolCall):
                self.call(call).add(call)
        if delta.function_call is not None:
            self._function = self._function or _Function()
            self._function.add(delta.function_call)
        if delta.audio is not None:
            _collect(self._extra, {"audio": to_wire(delta.audio)})
        if delta.extra:
            _collect(self._extra, delta.extra)

    def call(self, delta: ChoiceDeltaToolCall) -> ToolCall:
        """Return the call that `delta` belongs to; it may be asked again after it was added.

        The index tells, as far as servers send one. Some number all calls 0 and only change the id;
        some send another id with each piece, but then without a name.
        """
        index: Any = delta.index
        if isinstance(index, int):
            call = self._by_index.get(index)
            function = delta.function
            named = bool(function is not None and getattr(function, "name", None))
            if call is None or (delta.id and call.id and delta.id != call.id and named):
                call = self._by_index[index] = ToolCall(index)
                self._calls.append(call)
            return call
        for call in reversed(self._calls):
            if not delta.id or call.id == delta.id:
                return call
        self._calls.append(ToolCall(len(self._calls)))
        return self._calls[-1]

    def result(self) -> dict[str, Any]:
        message: dict[str, Any] = {
            "role": self._role or "assistant",
            "content": _join(self._content),
            "refusal": _join(self._refusal),
        }
        if self._calls:
            calls = sorted(self._calls, key=lambda call: call.index)
            message["tool_calls"] = [call.result() for call in calls]
        if self._function is not None:
            message["function_call"] = self._function.result()
        message.update(_joined(self._extra))
        audio = self._extra.get("audio")
        if isinstance(audio, _Fields) and isinstance(data := audio.fields.get("data"), _Text):
            message["audio"]["data"] = _join_base64(data.pieces)
        return message


class ToolCall:
    """A tool call, in pieces."""

    def __init__(self, index: int) -> None:
        self.index = index
        self.id: str | None = None
        self._type: str | None = None
        self._function: _Function | None = None
        self._extra: dict[str, Any] = {}

    @property
    def kind(self) -> str:
        """The type of the call, as far as it is known."""
        return self._type or ("custom" if "custom" in self._extra else "function")

    @property
    def name(self) -> str:
        """The name of the function, as far as it has come."""
        return "" if self._function is None else self._function.name

    def add(self, delta: ChoiceDeltaToolCall) -> None:
        """Take in a piece."""
        self.id = self.id or delta.id
        self._type = self._type or delta.type
        if delta.function is not None:
            self._function = self._function or _Function()
            self._function.add(delta.function)
        if delta.extra:
            _collect(self._extra, delta.extra)

    def result(self) -> dict[str, Any]:
        """Return the call so far, as it stands in the API's JSON."""
        kind = self.kind
        call: dict[str, Any] = {"id": self.id, "type": kind}
        if self._function is not None or kind == "function":
            call["function"] = (self._function or _Function()).result()
        return call | _joined(self._extra)


class _Function:
    """A function's name and arguments, in pieces."""

    def __init__(self) -> None:
        self._name: list[Any] = []
        self._arguments: list[Any] = []
        self._extra: dict[str, Any] = {}

    @property
    def name(self) -> str:
        """The name as far as it has come."""
        name = self._name[0] if len(self._name) == 1 else _join(self._name)
        return name if isinstance(name, str) else ""

    def add(self, delta: Any) -> None:
        if not isinstance(delta, ChoiceDeltaFunctionCall | ChoiceDeltaToolCallFunction):
            return  # what a broken server put there
        # Some servers repeat the name with each piece.
        if delta.name and delta.name != _join(self._name):
            self._name.append(delta.name)
        if delta.arguments is not None:
            self._arguments.append(delta.arguments)
        if delta.extra:
            _collect(self._extra, delta.extra)

    def result(self) -> dict[str, Any]:
        arguments = _join(self._arguments)
        return {
            "name": _join(self._name),
            "arguments": "" if arguments is None else arguments,
            **_joined(self._extra),
        }


# --- fields of any name -----------------------------------------------------------------------


class _Text:
    """A text of which pieces come in."""

    def __init__(self) -> None:
        self.pieces: list[Any] = []


class _Fields:
    """An object of which parts come in."""

    def __init__(self) -> None:
        self.fields: dict[str, Any] = {}


def _list(value: Any) -> list[Any]:
    """Return `value` if it is a list, as it should be; else none of it."""
    return value if value.__class__ is list else []


def _keep_last(into: dict[str, Any], fields: dict[str, Any]) -> None:
    into.update({name: value for name, value in fields.items() if value is not None})


def _collect(into: dict[str, Any], fields: dict[str, Any]) -> None:
    """Add the pieces in `fields` to the ones in `into`."""
    value: Any
    found: Any
    for name, value in fields.items():
        found = into.get(name)
        if value is None:
            into.setdefault(name, None)
        elif value.__class__ is str and name not in _NOT_JOINED:
            if found.__class__ is not _Text:
                found = into[name] = _Text()
            found.pieces.append(value)
        elif value.__class__ is dict:
            if found.__class__ is not _Fields:
                found = into[name] = _Fields()
            _collect(found.fields, value)
        elif value.__class__ is list:
            if found.__class__ is not list:
                found = into[name] = []
            found.extend(value)
        else:
            into[name] = value


def _joined(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields that `_collect` collected."""
    result: dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, _Text):
            result[name] = "".join(value.pieces)
        elif isinstance(value, _Fields):
            result[name] = _joined(value.fields)
        else:
            result[name] = value
    return result


def _join(pieces: list[Any]) -> Any:
    """Join texts; of parts in lists, as some servers stream them, make one list."""
    if all(isinstance(piece, str) for piece in pieces):
        return "".join(pieces) if pieces else None
    if not any(isinstance(piece, list) for piece in pieces):
        return pieces[-1]
    parts: list[Any] = []
    for piece in pieces:
        if piece.__class__ is list:
            parts.extend(piece)
        elif piece:
            parts.append({"type": "text", "text": piece})
    return parts


def _join_base64(pieces: list[str]) -> str:
    """Join base64 that was encoded piece by piece: padding may stand at the end only."""
    if not any(piece.endswith("=") for piece in pieces[:-1]):
        return "".join(pieces)
    try:
        data = b"".join(base64.b64decode(piece, validate=True) for piece in pieces)
    except ValueError:  # not base64, or not in whole pieces after all
        return "".join(pieces)
    return base64.b64encode(data).decode()
