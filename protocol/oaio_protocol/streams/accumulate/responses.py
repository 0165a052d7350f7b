"""From the events of a streamed response to the response.

Source: https://platform.openai.com/docs/api-reference/responses-streaming.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

from ... import failures
from ...errors import APIError, NetworkError, OpenAIError, ResponseError
from ...http import Headers, ResponseHead
from ...models._base import Model, to_wire
from ...models._decode import decode
from ...models.responses import Response
from . import Verdict

if TYPE_CHECKING:
    from ...models.responses import ResponseStreamEvent

R = TypeVar("R", bound=Model)
"""What a whole response is."""

_TOLD = frozenset({"response.created", "response.queued", "response.in_progress"})
_TERMINAL = frozenset({"response.completed", "response.incomplete", "response.failed"})

# Where the pieces of a text go: the list in the item, the event's field with the place in it, the
# type of the entry there, and the entry's field.
_Place = tuple[str, str, str, str]
_TEXT: _Place = ("content", "content_index", "output_text", "text")
_REFUSAL: _Place = ("content", "content_index", "refusal", "refusal")
_REASONING: _Place = ("content", "content_index", "reasoning_text", "text")
_SUMMARY: _Place = ("summary", "summary_index", "summary_text", "text")

_IN_PARTS: dict[str, tuple[str, _Place, str]] = {
    "response.output_text": ("message", _TEXT, "text"),
    "response.refusal": ("message", _REFUSAL, "refusal"),
    "response.reasoning_text": ("reasoning", _REASONING, "text"),
    "response.reasoning_summary_text": ("reasoning", _SUMMARY, "text"),
}
"""For `.delta` and `.done`: the type of the item, the place, and the field of `.done`."""

_IN_ITEMS: dict[str, tuple[str, str]] = {
    "response.function_call_arguments": ("function_call", "arguments"),
    "response.mcp_call_arguments": ("mcp_call", "arguments"),
    "response.custom_tool_call_input": ("custom_tool_call", "input"),
    "response.code_interpreter_call_code": ("code_interpreter_call", "code"),
}
"""For `.delta` and `.done`: the type of the item, and the field of the item and of `.done`."""

_PARTS: dict[str, tuple[str, str, str]] = {
    "response.content_part": ("message", "content", "content_index"),
    "response.reasoning_summary_part": ("reasoning", "summary", "summary_index"),
}
"""For `.added` and `.done`: the type of the item, the list, and the field with the place in it."""


class _Node:
    """A JSON object that grows: what was told of it last, and what came since.

    Nothing is joined or copied before `to_dict`, so that an event costs the same however long the
    answer is.
    """

    __slots__ = ("children", "kind", "lists", "texts", "told")

    def __init__(self, kind: str | None = None) -> None:
        self.kind = kind
        self.told: Model | None = None
        self.texts: dict[str, list[str]] = {}
        self.lists: dict[str, list[Any]] = {}
        self.children: dict[str, dict[int, _Node]] = {}

    def tell(self, model: object) -> None:
        """Take `model` for all that came so far."""
        if isinstance(model, Model):
            self.told = model
            for grown in (self.texts, self.lists, self.children):
                grown.clear()

    def child(self, name: str, index: int, kind: str | None = None) -> _Node:
        """Return the entry `index` of the list `name`, of the type `kind` if nothing says more."""
        found = self.children.setdefault(name, {})
        node = found.get(index)
        if node is None:
            node = found[index] = _Node(kind)
        return node

    def to_dict(self, base: Any = None) -> dict[str, Any]:
        """Return the object as it is now; `base` is what is known of it from elsewhere."""
        wire: dict[str, Any] = dict(base) if base.__class__ is dict else {}
        if self.told is not None:
            wire.update(self.told.to_dict())
        if self.kind is not None:
            wire.setdefault("type", self.kind)
        for name, pieces in self.texts.items():
            wire[name] = "".join(pieces)
        for name, added in self.lists.items():
            wire[name] = to_wire(added)
        for name, nodes in self.children.items():
            known: Any = wire.get(name)
            entries: list[Any] = known if known.__class__ is list else []
            merged = dict(enumerate(entries))
            for index, node in nodes.items():
                merged[index] = node.to_dict(merged.get(index))
            # By place, without filling gaps: a server may send any number as an index.
            wire[name] = [merged[index] for index in sorted(merged)]
        return wire


class AnyResponseAccumulator(Generic[R]):
    """Follows a stream: what the response is so far, and how the stream ended.

    Survives servers that leave out indices, ids, or whole events. Calls of built-in tools other
    than MCP and the code interpreter are in the result as their items were told last.

    Args:
        cls: the model of a whole response.
    """

    def __init__(self, cls: type[R]) -> None:
        self._class = cls
        self._root = _Node()
        self._begun: R | None = None
        self._places: dict[str, int] = {}
        self._whole: set[int] = set()
        self._last = 0
        self._terminal: str | None = None
        self._reported: Model | None = None

    def add(self, event: ResponseStreamEvent | Model) -> None:
        """Take in the next event; events of unknown kinds are passed over."""
        kind: Any = getattr(event, "type", None)
        if not isinstance(kind, str) or self._terminal is not None:
            return
        subject, _, verb = kind.rpartition(".")
        if subject in _IN_PARTS:
            self._text_in_part(event, subject, verb)
        elif subject in _IN_ITEMS:
            item_kind, name = _IN_ITEMS[subject]
            _grow(self._item(event, item_kind), name, event, verb, name)
        elif subject in _PARTS:
            item_kind, name, index = _PARTS[subject]
            part = self._item(event, item_kind).child(name, _index(event, index))
            part.tell(getattr(event, "part", None))
        elif subject == "response.output_item":
            self._told_item(event, verb)
        elif kind == "response.output_text.annotation.added":
            self._annotation(event)
        elif kind in _TERMINAL or kind in _TOLD:
            self._told_response(event, kind)
        elif kind == "error":
            self._reported = event

    def result(self) -> R | None:
        """Return the response.

        After the last event it is the response of that event, with the output that came before if
        the server left it out there. Earlier it is a snapshot of what has come; `None` if nothing
        has.
        """
        root, begun = self._root, self._begun
        ended = root.told
        if isinstance(ended, self._class) and (getattr(ended, "output", None) or not root.children):
            return ended
        if not root.children:
            return begun
        wire = root.to_dict(None if begun is None else begun.to_dict())
        if self._terminal is not None and getattr(ended, "status", None) is None:
            wire["status"] = self._terminal.rpartition(".")[2]
        return decode(self._class, wire)

    def verdict(self, error: OpenAIError | None = None) -> Verdict:
        """Tell how the stream ended; `error` is what reading it raised, if anything."""
        told = self._root.told
        # What neither the network nor the form of an event caused, the server has reported.
        own = isinstance(error, NetworkError | ResponseError)
        reported = error if isinstance(error, APIError) and not own else None
        if self._terminal == "response.completed":
            return Verdict("complete")
        if self._terminal == "response.incomplete":
            details = getattr(told, "incomplete_details", None)
            return Verdict("incomplete", getattr(details, "reason", None))
        if self._terminal == "response.failed":
            described: Any = {} if told is None else told.to_dict().get("error")
            reported = reported or _typed({"error": described or {}})
        elif self._reported is not None:
            reported = reported or _typed(self._reported.to_dict())
        if reported is not None:
            return Verdict("failed", reported.code, reported)
        return Verdict("interrupted", error=error)

    def _item(self, event: Any, kind: str) -> _Node:
        """Return the item that `event` is about: by its index, its id, or else the last one."""
        index = _index(event, "output_index", self._places.get(_id(event, "item_id"), self._last))
        return self._at(index, kind)

    def _at(self, index: int, kind: str | None = None) -> _Node:
        self._last = index
        return self._root.child("output", index, kind)

    def _told_item(self, event: Any, verb: str) -> None:
        item = getattr(event, "item", None)
        item_id = _id(item, "id")
        index = _index(event, "output_index", self._places.get(item_id, -1))
        if index < 0:
            index = self._unplaced(verb)
        if item_id:
            self._places[item_id] = index
        if verb == "done":
            self._whole.add(index)
        self._at(index).tell(item)

    def _unplaced(self, verb: str) -> int:
        """Return the place of an item that has neither an index nor an id that is known."""
        items = self._root.children.get("output", {})
        if verb == "done" and self._last in items and self._last not in self._whole:
            return self._last
        return max(items, default=-1) + 1

    def _text_in_part(self, event: Any, subject: str, verb: str) -> None:
        item_kind, (name, index, part_kind, field), whole = _IN_PARTS[subject]
        part = self._item(event, item_kind).child(name, _index(event, index), part_kind)
        _grow(part, field, event, verb, whole)
        logprobs = getattr(event, "logprobs", None)
        if logprobs and logprobs.__class__ is list:
            if verb == "done":
                part.lists["logprobs"] = []
            part.lists.setdefault("logprobs", []).extend(logprobs)

    def _annotation(self, event: Any) -> None:
        index = _index(event, "content_index")
        part = self._item(event, "message").child("content", index, "output_text")
        place = _index(event, "annotation_index", len(part.children.get("annotations", ())))
        part.child("annotations", place).tell(getattr(event, "annotation", None))

    def _told_response(self, event: Any, kind: str) -> None:
        response = getattr(event, "response", None)
        told = response if isinstance(response, self._class) else None
        if kind in _TERMINAL:
            # The items stay: some servers leave them out here.
            self._terminal, self._root.told = kind, told
        else:
            self._begun = told or self._begun


class ResponseAccumulator(AnyResponseAccumulator[Response]):
    """The same for `client.responses`."""

    def __init__(self) -> None:
        super().__init__(Response)


def _index(event: Any, name: str, default: int = 0) -> int:
    index = getattr(event, name, None)
    return index if isinstance(index, int) else default


def _id(thing: Any, name: str) -> str:
    found = getattr(thing, name, None)
    return found if isinstance(found, str) else ""


def _grow(node: _Node, field: str, event: Any, verb: str, whole: str) -> None:
    """Add the piece of a text that `event` brings to `field`, or set the whole of it."""
    if verb == "delta":
        piece = getattr(event, "delta", None)
        if isinstance(piece, str):
            node.texts.setdefault(field, []).append(piece)
    elif verb == "done":
        text = getattr(event, whole, None)
        if isinstance(text, str):
            node.texts[field] = [text]


def _typed(value: dict[str, Any]) -> APIError:
    error = failures.from_value(value, ResponseHead(200, Headers()))
    error.response = None  # the accumulator has not seen it
    return error
