"""What every response object is: an attrs class that remembers how it stood on the wire.

A model is decoded from JSON by a function made once for its class (`_decode.py`). It keeps the JSON
object it came from, so that unknown fields, explicit nulls and odd types are not lost: `extra`,
`to_dict()` and `to_json()` read them from there.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, TypeVar, dataclass_transform

import attrs

from .._slotted import slotted

if TYPE_CHECKING:
    from typing import Self

    from ._compat import Compat

M = TypeVar("M", bound="Model")


@dataclass_transform(kw_only_default=True, field_specifiers=(attrs.field,))
def model(cls: type[M]) -> type[M]:
    """Make `cls` an attrs class with slots and keyword-only arguments.

    The representation and the comparison are `Model`'s own, written once: attrs would compile them
    anew for each class, a third of the time that a class costs at import. The rest is put off until
    it is needed (`_slotted.py`).
    """
    return slotted(
        cls,
        kw_only=True,
        repr=False,
        eq=False,
        weakref_slot=False,
        getstate_setstate=False,  # its own would shadow `Model`'s, and forget `extra`
    )


class Later:
    """A member of `_compat.Compat`, by which a model has it without that module, until it is used.

    Defining all of them would cost each import of a model, and nearly nobody uses them.
    """

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __get__(self, instance: Any, owner: type) -> Any:
        from . import _compat

        if self._name == "model_fields":
            return _compat.model_fields(owner)
        return vars(_compat.Compat)[self._name].__get__(instance, owner)


class Members:
    """Has them; not `Model` itself, because `dict` in the annotations of that is Python's."""

    __slots__ = ()


for _name in (
    "construct",
    "copy",
    "dict",
    "json",
    "model_construct",
    "model_copy",
    "model_extra",
    "model_fields",
    "model_fields_set",
    "model_validate",
    "model_validate_json",
    "parse_obj",
    "parse_raw",
):
    setattr(Members, _name, Later(_name))

if not TYPE_CHECKING:
    Compat = Members


class Model(Compat):
    """Base of all response objects.

    Fields that the API's description does not know are in `extra`, and can be read as attributes.
    An optional field is `None` when it was missing or null.
    """

    __slots__ = ("__weakref__", "_extra", "_response", "_wire")
    _wire: dict[str, Any] | None  # None for an object that was made by hand
    _extra: dict[str, Any] | None  # None until somebody asks for it
    _response: Any  # ResponseHead | None; unquoted so that types can be read at run time

    def __attrs_post_init__(self) -> None:
        self._wire, self._extra = None, {}

    @property
    def extra(self) -> dict[str, Any]:
        """The fields that the model does not know, as they were on the wire."""
        found = self._extra
        if found is None:
            known, wire = wire_names(type(self)), self._wire or {}
            # Nearly always there are none, and this is asked for each event of a stream.
            none = wire.keys() <= known
            found = self._extra = {} if none else {k: v for k, v in wire.items() if k not in known}
        return found

    @property
    def _request_id(self) -> str | None:
        """The `x-request-id` of the answer that this object is; `None` for parts of an answer."""
        head = getattr(self, "_response", None)
        return None if head is None else head.headers.get("x-request-id")

    @property
    def fallback(self) -> str | None:
        """What stood in for what was asked first, if this is its answer; see `Fallback`."""
        head = getattr(self, "_response", None)
        return None if head is None else head.fallback

    def to_dict(self, *, exclude_none: bool = False, **_: object) -> dict[str, Any]:
        """Return the object as it was on the wire, unknown fields and nulls included.

        Fields that were changed since are written as they are now. The result shares nothing with
        this object.

        Args:
            exclude_none: leave the nulls out.
            _: options of the official SDK's that make no difference here; see `model_dump`.
        """
        origin = self._wire or {}
        result: dict[str, Any] = {}
        cls: Any = type(self)
        for field in attrs.fields(cls):
            name = field.name
            key = field.metadata.get("wire", name)
            value = getattr(self, name)
            written = to_wire(value)
            raw = origin.get(key)
            if raw is None and self._wire is not None and _is_blank(value, written, field.default):
                if key in origin:
                    result[key] = None
            elif key in origin:
                # Equal is not the same: a server may have sent 3.0 for 3.
                result[key] = copy.deepcopy(raw) if written == raw else written
            elif value is not None:
                result[key] = written
        for key, value in self.extra.items():
            result[key] = to_wire(value)
        # As on the wire: in the order in which the fields came.
        ordered = {key: result[key] for key in (*origin, *result) if key in result}
        return _without_nulls(ordered) if exclude_none else ordered

    def to_json(self, *, indent: int | None = None, exclude_none: bool = False, **_: object) -> str:
        """Return `to_dict()` as a JSON text."""
        return _json(self.to_dict(exclude_none=exclude_none), indent)

    # The official SDK's names for the same. Pydantic's other options, such as `mode` and
    # `exclude_unset`, make no difference here: what came is what is written.
    def model_dump(
        self,
        *,
        include: AbstractSet[str] | None = None,
        exclude: AbstractSet[str] | None = None,
        exclude_none: bool = False,
        **_: object,
    ) -> dict[str, Any]:
        """Return `to_dict()`, with the fields of `include` only and without those of `exclude`."""
        for names in (include, exclude):
            if names is not None and not isinstance(names, AbstractSet):
                raise TypeError(f"include and exclude take a set of names, not {names!r}")
        return {
            name: value
            for name, value in self.to_dict(exclude_none=exclude_none).items()
            if (include is None or name in include) and (exclude is None or name not in exclude)
        }

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """Return `model_dump(...)` as a JSON text."""
        return _json(self.model_dump(**options), indent)

    @classmethod
    def from_dict(cls, data: dict[str, Any], *, strict: bool = False) -> Self:
        """Decode `data`, an object as it stands in the API's JSON.

        Raises:
            DeserializationError: `strict` was asked for and `data` breaks the API's description.
        """
        from ._decode import decode

        return decode(cls, data, strict=strict)

    if not TYPE_CHECKING:  # type checkers know the fields, and so find what is misspelt

        def __getattr__(self, name: str) -> Any:
            # Only called when no field has this name: `delta.reasoning_content`, say.
            if not name.startswith("_") and name in self.extra:
                return self.extra[name]
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    def __eq__(self, other: object) -> bool:
        if type(other) is not type(self):
            return NotImplemented
        mine, theirs = self, other
        return mine.extra == theirs.extra and all(
            getattr(mine, name) == getattr(theirs, name) for name, _ in _fields(type(self))
        )

    __hash__ = None  # type: ignore[assignment]  # mutable, compared by value

    def __repr__(self) -> str:
        parts = [f"{name}={getattr(self, name)!r}" for name, _ in _fields(type(self))]
        parts += [f"{name}={value!r}" for name, value in self.extra.items()]
        return f"{type(self).__name__}({', '.join(parts)})"

    def __getstate__(self) -> dict[str, Any]:
        state = {name: getattr(self, name) for name, _ in _fields(type(self))}
        response = getattr(self, "_response", None)
        return {"fields": state, "wire": self._wire, "extra": self.extra, "response": response}

    def __setstate__(self, state: dict[str, Any]) -> None:
        for name, value in state["fields"].items():
            setattr(self, name, value)
        self._wire, self._extra = state["wire"], state["extra"]
        self._response = state["response"]


class UnknownModel(Model):
    """An object of a kind that this version does not know: all of it is in `extra`."""

    __slots__ = ()
    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any: ...


UnknownModel = model(UnknownModel)  # type: ignore[misc]

_FIELDS: dict[type, tuple[tuple[str, str], ...]] = {}
_NAMES: dict[type, frozenset[str]] = {}


def _fields(cls: type) -> tuple[tuple[str, str], ...]:
    """Return (attribute, name on the wire) of each field of the model `cls`."""
    found = _FIELDS.get(cls)
    if found is None:
        found = _FIELDS[cls] = tuple(
            (a.name, a.metadata.get("wire", a.name)) for a in attrs.fields(cls)
        )
    return found


def wire_names(cls: type) -> frozenset[str]:
    """Return the names on the wire of the fields of the model `cls`."""
    found = _NAMES.get(cls)
    if found is None:
        found = _NAMES[cls] = frozenset(wire for _, wire in _fields(cls))
    return found


def _json(value: Any, indent: int | None) -> str:
    separators = (",", ":") if indent is None else None
    return json.dumps(value, ensure_ascii=False, indent=indent, separators=separators)


def _without_nulls(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_nulls(item) for key, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value


def to_wire(value: Any) -> Any:
    """Return `value`, a field of a model, as JSON values that share nothing with it."""
    if isinstance(value, Model):
        return value.to_dict()
    if value.__class__ is list:
        return [to_wire(item) for item in value]
    if value.__class__ is dict:
        return {key: to_wire(item) for key, item in value.items()}
    tolist = getattr(value, "tolist", None)  # array.array, numpy.ndarray
    return value if tolist is None else tolist()


def _is_blank(value: Any, written: Any, default: Any) -> bool:
    """Tell whether `value` (as JSON, `written`) is what decoding makes of a field that is null."""
    return (
        value is None
        or written == []
        or (isinstance(value, Model) and written == {})
        or (value == default and default is not attrs.NOTHING)
    )
