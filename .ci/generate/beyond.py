"""Types that no method here takes or answers, but users name: events of WebSockets, kinds of input.

They are written as models and as arguments are, each set of them into a module of its own; what a
module of the operations has already is taken from there.
"""

from __future__ import annotations

from typing import Any

from . import known
from .description import Description
from .model_modules import ModelModules
from .modelling import ENUMERATIONS, Models
from .operating import Operations
from .operation_modules import OperationModules
from .shapes import Alias, Key, Ref, Shape, shapes_of
from .shapes import known as known_in
from .shaping import Shapes

_BETA_EVENTS = ("RealtimeBetaServerEvent", "RealtimeBetaClientEvent")

MODELS = {
    "realtime_events": (
        "RealtimeServerEvent",
        "RealtimeClientEvent",
        "RealtimeConversationItemWithReference",
        "RealtimeTranslationServerEvent",
        "RealtimeTranslationClientEvent",
        "RealtimeSessionCreateRequestGA",
        "RealtimeTranscriptionSessionCreateRequestGA",
    ),
    "realtime_beta_events": _BETA_EVENTS,
    "response_inputs": (
        "InputItem",
        "ResponseFormatTextGrammar",
        "ResponseFormatTextPython",
        "ResponsesClientEvent",
        "ResponsesServerEvent",
    ),
    "beta_response_inputs": (
        "BetaInputItem",
        "BetaResponsesClientEvent",
        "BetaResponsesServerEvent",
    ),
}
"""Modules of models, and the schemas, or the beginnings of their names, that they are made of."""

ARGUMENTS = {
    "realtime_events": (
        "RealtimeClientEvent",
        "RealtimeConversationItemWithReference",
        "RealtimeTranslationClientEvent",
    ),
    "realtime_beta_events": _BETA_EVENTS[1:],
    "response_inputs": (
        "CustomGrammarFormatParam",
        "CustomTextFormatParam",
        "InputItem",
        "ResponsesClientEvent",
        "Tool",
        "ToolChoiceParam",
    ),
    "beta_response_inputs": (
        "BetaInputItem",
        "BetaTool",
        "BetaToolChoiceParam",
        "BetaResponsesClientEvent",
    ),
}
"""Modules of arguments, and the same."""

TITLES = {
    "realtime_events": "Events of realtime sessions, and what is in them",
    "realtime_beta_events": "Events of realtime sessions, as they were in the beta",
    "response_inputs": "Items, tools and events that are sent for responses",
    "beta_response_inputs": "Items, tools and events that are sent for responses, in the beta",
}
"""What the modules hold."""

_WHOLE = frozenset(
    {"BetaInputItem", "BetaItem", "BetaTool", "BetaToolChoiceParam", "InputItem", "Item", "Tool"}
    | {"ToolChoiceParam"}
)
"""Unions with a hand-written type that are taken apart here."""


class MoreModels(Models):
    """The models of one module."""

    def __init__(self, models: Models, module: str) -> None:
        self.title = TITLES[module]
        self.description, self.rows = models.description, []
        self.answers, self.events, self.pages = {}, {}, {}
        self.wanted, self.aliases, self.page_names = {}, {}, {}
        have = {**_have(models), **known.MODELS}
        self.shapes, roots = _shapes(self.description, have, MODELS[module], _WHOLE)
        own = _merged(self.shapes, roots, module)
        self.users = {key: {module} for key in own}
        self.homes = dict.fromkeys(own, module)
        self.names = {}
        self._taken(module)

    def _taken(self, module: str) -> None:
        taken: dict[str, dict[str, Key]] = {module: dict.fromkeys(_imported(self.shapes), ())}
        for key in sorted(self.homes, key=len):
            self._name(key, self._own_name(key), taken)


class MoreArguments(Operations):
    """The arguments of one module."""

    def __init__(self, operations: Operations, module: str) -> None:
        self.title = TITLES[module]
        self.description, self.models = operations.description, operations.models
        self.methods = []
        have = {**_have(operations), **known.PARAMETERS, **known.ITEMS}
        self.shapes, roots = _shapes(self.description, have, ARGUMENTS[module], _WHOLE)
        own = _merged(self.shapes, roots, module)
        self.users = {key: {module} for key in own}
        self.homes = dict.fromkeys(own, module)
        self.names = {}
        self._give_names(_imported(self.shapes))


def model_module(models: Models, module: str) -> str:
    """Return the text of a module of models."""
    return ModelModules(MoreModels(models, module)).module(module)


def arguments_module(operations: Operations, module: str) -> str:
    """Return the text of a module of arguments."""
    return OperationModules(MoreArguments(operations, module)).module(module)


def _have(written: Any) -> dict[str, str]:
    """Return where the named schemas are that have been written: `module:Name`."""
    found = {}
    for name in written.description.schemas:
        shape = written.shapes.settled(Ref((name,)))
        if shape.key in written.names:
            home = written.homes[shape.key]
            module = f"generated.{home}"
            if isinstance(written, Operations):
                own = {"shared": "generated._shared", ENUMERATIONS: f".models.generated.{home}"}
                module = own.get(home, module)
            found[name] = f"{module}:{written.names[shape.key]}"
    return found


def _shapes(
    description: Description, have: dict[str, str], roots: tuple[str, ...], whole: frozenset[str]
) -> tuple[Shapes, list[Shape]]:
    """Return the shapes of `roots`, whose imports have names of their own, and what they are."""
    have = {name: where for name, where in have.items() if name not in whole}
    wanted = [name for name in description.schemas if name in roots or _begins(name, roots)]
    for name in wanted:
        have.pop(name, None)
    while True:
        shapes = Shapes(description, have)
        found = [_root(shapes, name) for name in wanted]
        first: dict[str, str] = {}
        for where in _used(shapes):
            first.setdefault(where.split(":")[1], where)
        twice = {where for where in _used(shapes) if first[where.split(":")[1]] != where}
        if not twice:
            return shapes, found
        have = {name: where for name, where in have.items() if where not in twice}


def _begins(name: str, roots: tuple[str, ...]) -> bool:
    return any(name.startswith(root) for root in roots if root in _BETA_EVENTS)


def _root(shapes: Shapes, name: str) -> Shape:
    shape = shapes.shape({"$ref": f"#/components/schemas/{name}"}, (name,))
    if shape != Ref((name,)):
        shapes.defined[name,] = Alias((name,), shape)
    return Ref((name,))


def _merged(shapes: Shapes, roots: list[Shape], module: str) -> list[Key]:
    shapes.merge({key: {module} for key in shapes.defined})
    own = {key for root in roots for key in shapes.reachable(shapes.settled(root))}
    return [key for key in shapes.defined if key in own]


def _used(shapes: Shapes) -> list[str]:
    found = {w for d in shapes.defined.values() for s in shapes_of(d) for w in known_in(s)}
    return sorted(found)


def _imported(shapes: Shapes) -> list[str]:
    return [where.split(":")[1] for where in _used(shapes)]
