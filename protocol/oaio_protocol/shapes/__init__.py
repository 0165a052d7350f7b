"""What a Python type looks like in JSON: its schema, and how a value of it is read.

Dataclasses, attrs classes, TypedDicts, enums, unions, and what the standard library has for single
values. Types of other libraries are described by whoever finds them (`Foreign`).
"""

from __future__ import annotations

import enum
import types
import typing
from collections import abc
from collections.abc import Callable, Mapping
from typing import Annotated, Any, Literal, Union

from .._values import Value, value
from ..errors import SchemaError
from ..json import dumps
from .classes import is_object, members_of, own_docstring, shown, type_name
from .docstrings import read_docstring
from .values import (
    NULL,
    SCALARS,
    FindForeign,
    Foreign,
    Misfit,
    Read,
    Schema,
    Shape,
    described,
    misfit,
    no_foreign,
    one_of,
    parsed,
    takes_null,
)


@value
class Field(Value):
    """A field of a class, or an argument of a function.

    Attributes:
        key: its name in JSON.
        name: its name when a value is made.
        shape: its type.
        required: whether it may be missing.
        nullable: whether null stands for what is missing, though the type does not allow it.
    """

    key: str
    name: str
    shape: Shape
    required: bool = True
    nullable: bool = False


class Shapes:
    """Finds shapes; classes are described once, in `definitions`, and referred to.

    Args:
        foreign: finds types of other libraries.
    """

    def __init__(self, foreign: FindForeign = no_foreign) -> None:
        self.definitions: Schema = {}
        self._foreign = foreign
        self._classes: dict[Any, str] = {}
        self._shapes: dict[str, Shape] = {}

    def document(self, tp: Any, name: str) -> tuple[Schema, Read]:
        """Return the schema of `tp`, whole, and what reads a value of it.

        Raises:
            SchemaError: there is none.
        """
        shape = self.shape(tp, name)
        return {**shape.schema, "$defs": self.definitions}, shape.read

    def shape(self, tp: Any, path: str) -> Shape:
        """Return the shape of `tp`, which is at `path`.

        Raises:
            SchemaError: it has none.
        """
        origin, arguments = typing.get_origin(tp), typing.get_args(tp)
        if origin is Annotated:
            return described(self.shape(arguments[0], path), _note(arguments[1:]))
        if tp in SCALARS:
            return SCALARS[tp]
        if tp is Any or tp is object:
            return Shape({}, lambda value, _: value)
        foreign = self._foreign(tp)
        if foreign is not None:
            return self._named(tp, lambda: self._of_foreign(foreign))
        if origin is Literal:
            return one_of(arguments)
        if origin is Union or origin is types.UnionType:
            return self._union([self.shape(member, path) for member in arguments])
        if origin in _LISTS or tp in _LISTS:
            return self._list(origin or tp, arguments, path)
        if origin in _MAPPINGS or tp in _MAPPINGS:
            return self._mapping(arguments, path)
        if hasattr(tp, "__supertype__"):  # a NewType
            return self.shape(tp.__supertype__, path)
        if hasattr(tp, "__value__"):  # `type X = ...`, which may refer to itself
            return self._named(tp, lambda: self.shape(tp.__value__, path))
        cls = origin or tp
        if isinstance(cls, type):
            return self._class(tp, cls, path)
        raise SchemaError(f"{path}: {shown(tp)} cannot be described as JSON", path=path)

    def _class(self, tp: Any, cls: type, path: str) -> Shape:
        if issubclass(cls, enum.Enum):
            return self._enum(cls)
        if is_object(cls):
            return self._named(tp, lambda: self._object(tp, cls))
        if cls.__name__ == "UUID":  # not imported here: its module asks the machine for things
            return Shape({"type": "string", "format": "uuid"}, parsed(str, cls, "a UUID"))
        raise SchemaError(f"{path}: {shown(tp)} cannot be described as JSON", path=path)

    def _named(self, tp: Any, make: Callable[[], Shape]) -> Shape:
        """Return a reference to the shape of `tp`, which `make` makes when it is first needed."""
        name = self._classes.get(tp)
        if name is None:
            name = self._classes[tp] = self._free_name(type_name(tp))
            self.definitions[name] = {}
            shape = self._shapes[name] = make()
            self.definitions[name] = shape.schema
        shapes, called = self._shapes, name
        keys = shapes[name].keys if name in shapes else None
        link = {"$ref": f"#/$defs/{name}"}

        def read(value: Any, path: str) -> Any:  # a class may contain itself: it is looked up late
            return shapes[called].read(value, path)

        return Shape(link, read, keys)

    def _free_name(self, name: str) -> str:
        found, number = name, 1
        while found in self.definitions:
            number += 1
            found = f"{name}_{number}"
        return found

    def _of_foreign(self, foreign: Foreign) -> Shape:
        """Take a schema of somebody else's in, definitions and all, under names that are free."""
        schema = {k: v for k, v in foreign.schema.items() if k != "$defs"}
        given = foreign.schema.get("$defs", {})
        names: dict[str, str] = {}
        for name in given:
            names[name] = self._free_name(name)
            self.definitions[names[name]] = {}
        for name, definition in given.items():
            self.definitions[names[name]] = _renamed(definition, names)

        def read(value: Any, path: str) -> Any:
            try:
                return foreign.read(dumps(value).decode())
            except Exception as error:  # other people's validators raise what they like
                raise Misfit(f"{path}: {error}") from error

        keys = schema.get("properties")
        return Shape(_renamed(schema, names), read, None if keys is None else frozenset(keys))

    def _list(self, kind: Any, arguments: tuple[Any, ...], path: str) -> Shape:
        make = _LISTS[kind]
        if make is tuple and (len(arguments) != 2 or arguments[1] is not ...):
            problem = "a tuple is described as JSON only if it is tuple[X, ...]"
            raise SchemaError(f"{path}: {problem}: make it a class", path=path)
        item = self.shape(arguments[0] if arguments else Any, f"{path}[]")

        def read(value: Any, path: str) -> Any:
            if value.__class__ is not list:
                raise misfit(value, path, "a list")
            return make(item.read(v, f"{path}[{i}]") for i, v in enumerate(value))

        return Shape({"type": "array", "items": item.schema}, read)

    def _mapping(self, arguments: tuple[Any, ...], path: str) -> Shape:
        if arguments and arguments[0] is not str:
            raise SchemaError(f"{path}: the keys of a JSON object are texts", path=path)
        item = self.shape(arguments[1] if arguments else Any, f"{path}[...]")

        def read(value: Any, path: str) -> Any:
            if value.__class__ is not dict:
                raise misfit(value, path, "an object")
            return {k: item.read(v, f"{path}.{k}") for k, v in value.items()}

        return Shape({"type": "object", "additionalProperties": item.schema}, read)

    def _union(self, members: list[Shape]) -> Shape:
        objects = any(member.keys for member in members)

        def read(value: Any, path: str) -> Any:
            candidates = members
            if objects and value.__class__ is dict:  # first the class that has just these fields
                candidates = sorted(members, key=lambda m: len((m.keys or set()) ^ value.keys()))
            problems: list[str] = []
            for member in candidates:
                try:
                    return member.read(value, path)
                except Misfit as error:
                    problems.append(str(error))
            raise Misfit(
                problems[0] if objects and value.__class__ is dict else "; or ".join(problems)
            )

        return Shape({"anyOf": [member.schema for member in members]}, read)

    def _enum(self, cls: type[enum.Enum]) -> Shape:
        plain = one_of(tuple(member.value for member in cls))
        about = read_docstring(cls.__dict__.get("__doc__"))[0]
        shape = Shape(plain.schema, lambda value, path: cls(plain.read(value, path)))
        return self._named(cls, lambda: described(shape, about))

    def _object(self, tp: Any, cls: type) -> Shape:
        about, of_fields = read_docstring(own_docstring(cls))
        is_dict = typing.is_typeddict(cls)
        fields = [
            self.field(
                key,
                name,
                hint,
                shown(tp),
                required=required,
                nullable=is_dict and not required,
                note=note or of_fields.get(name, ""),
            )
            for key, name, hint, required, note in members_of(tp, cls)
        ]
        make: Any = dict if is_dict else cls
        shape = object_shape(fields, lambda found: make(**found), shown(tp))
        return described(shape, about)

    def field(
        self,
        key: str,
        name: str,
        hint: Any,
        path: str,
        *,
        required: bool,
        nullable: bool,
        note: str,
    ) -> Field:
        """Return a field of this type; `note` describes it, unless its type does."""
        shape = self.shape(hint, f"{path}.{key}")
        if "description" not in shape.schema:
            shape = described(shape, note)
        # Strict schemas know no missing fields: where nothing stands in for one, it may be null.
        return Field(key, name, shape, required, nullable and not takes_null(shape.schema))


def object_shape(fields: list[Field], make: Callable[[dict[str, Any]], Any], name: str) -> Shape:
    """Return the shape of an object with `fields`; `make` makes one of them, by name."""

    def read(value: Any, path: str) -> Any:
        if value.__class__ is not dict:
            raise misfit(value, path, f"an object, for {name}")
        found: dict[str, Any] = {}
        for field in fields:
            if field.key in value and not (field.nullable and value[field.key] is None):
                found[field.name] = field.shape.read(value[field.key], f"{path}.{field.key}")
            elif field.required:
                raise Misfit(f"{path}.{field.key} is missing")
        try:
            return make(found)
        except Exception as error:  # what people write into __post_init__ raises what it likes
            raise Misfit(f"{path} is no {name}: {error}") from error

    schema = {
        "type": "object",
        "properties": {field.key: _field_schema(field) for field in fields},
        "required": [field.key for field in fields if field.required],
        "additionalProperties": False,
    }
    return Shape(schema, read, frozenset(field.key for field in fields))


def _field_schema(field: Field) -> Schema:
    schema = field.shape.schema
    if not field.nullable:
        return schema
    about = {k: v for k, v in schema.items() if k == "description"}
    plain = {k: v for k, v in schema.items() if k not in about}
    variants = plain["anyOf"] if plain.keys() == {"anyOf"} else [plain]
    return {"anyOf": [*variants, NULL], **about}


def _note(metadata: tuple[Any, ...]) -> str:
    """Return what `Annotated[...]` says in words: a text, or a `Doc` of typing_extensions."""
    for item in metadata:
        text = item if isinstance(item, str) else getattr(item, "documentation", None)
        if isinstance(text, str):
            return text
    return ""


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    """Return the schema `node` with its references changed to the new `names`."""
    if isinstance(node, Mapping):
        return {
            k: f"#/$defs/{names[v.removeprefix('#/$defs/')]}"
            if k == "$ref" and isinstance(v, str) and v.removeprefix("#/$defs/") in names
            else _renamed(v, names)
            for k, v in node.items()
        }
    return [_renamed(item, names) for item in node] if isinstance(node, list) else node


_LISTS: dict[Any, Any] = {
    list: list,
    abc.Sequence: list,
    abc.MutableSequence: list,
    abc.Iterable: list,
    abc.Collection: list,
    set: set,
    abc.Set: set,
    abc.MutableSet: set,
    frozenset: frozenset,
    tuple: tuple,
}
_MAPPINGS = frozenset({dict, abc.Mapping, abc.MutableMapping})
