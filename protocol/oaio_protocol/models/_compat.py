"""What objects of the official SDK have from pydantic, for those who are used to it.

The module is loaded when one of the names is first used: `Model` has an `_base.Later` for each.
"""

from __future__ import annotations

import copy as copying
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import TYPE_CHECKING, Any, NamedTuple, Self

import attrs

from . import _base
from ._decode import resolved_fields

Dict = dict  # in `Compat`, the other name is that of a method


class Field(NamedTuple):
    """What is known of a field of a model.

    Attributes:
        annotation: its type.
        default: what it is if nothing came; `attrs.NOTHING` if something must come.
        alias: its name on the wire.
    """

    annotation: Any
    default: Any
    alias: str

    def is_required(self) -> bool:
        """Tell whether it must come."""
        return self.default is attrs.NOTHING


class Compat:
    """The names of pydantic's that models have; see `pydantic.BaseModel` for their meaning."""

    if TYPE_CHECKING:
        _wire: Dict[str, Any] | None
        _extra: Dict[str, Any] | None

        @property
        def extra(self) -> Dict[str, Any]: ...
        @classmethod
        def from_dict(cls, data: Dict[str, Any], *, strict: bool = False) -> Self: ...
        def model_dump(self, **options: Any) -> Dict[str, Any]: ...
        def model_dump_json(self, **options: Any) -> str: ...

    @classmethod
    def model_validate(cls, obj: Any, **_: object) -> Self:
        """Return `obj`, a mapping or such a model already, as a model.

        Raises:
            DeserializationError: it is not as the API describes.
        """
        return obj if isinstance(obj, cls) else cls.from_dict(_base.to_wire(obj), strict=True)

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_: object) -> Self:
        """Return the model that a JSON text describes.

        Raises:
            DeserializationError: it is not as the API describes, or not JSON.
        """
        from ..json import parse, standard_loads

        data = bytes(json_data) if isinstance(json_data, bytearray) else json_data
        return cls.model_validate(parse(data, standard_loads, "the text"))

    @classmethod
    def model_construct(cls, _fields_set: AbstractSet[str] | None = None, **values: Any) -> Self:
        """Return a model of `values` by their names on the wire, whatever they are."""
        return cls.from_dict({name: _base.to_wire(value) for name, value in values.items()})

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy, with the fields in `update` changed; `deep` copies what is in it, too."""
        new = copying.deepcopy(self) if deep else copying.copy(self)
        known = attrs.fields_dict(type(self))  # type: ignore[arg-type]
        new._extra = more = {**self.extra}  # noqa: SLF001 - it is one of us
        for name, value in (update or {}).items():
            if name in known:
                setattr(new, name, value)
            else:
                more[name] = value
        return new

    @property
    def model_extra(self) -> Dict[str, Any]:
        """The same as `extra`."""
        return self.extra

    @property
    def model_fields_set(self) -> set[str]:
        """The names of the fields that came, or were set since."""
        came = self._wire or {}
        return {
            name
            for name, field in type(self).model_fields.items()
            if field.alias in came or getattr(self, name) not in (field.default, None, [])
        } | {*self.extra}

    def dict(self, **options: Any) -> Dict[str, Any]:
        """Return `model_dump(...)`."""
        return self.model_dump(**options)

    def json(self, **options: Any) -> str:
        """Return `model_dump_json(...)`."""
        return self.model_dump_json(**options)

    def copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return `model_copy(...)`."""
        return self.model_copy(update=update, deep=deep)

    @classmethod
    def construct(cls, _fields_set: AbstractSet[str] | None = None, **values: Any) -> Self:
        """Return `model_construct(...)`."""
        return cls.model_construct(**values)

    @classmethod
    def parse_obj(cls, obj: Any) -> Self:
        """Return `model_validate(...)`."""
        return cls.model_validate(obj)

    @classmethod
    def parse_raw(cls, b: str | bytes) -> Self:
        """Return `model_validate_json(...)`."""
        return cls.model_validate_json(b)

    if TYPE_CHECKING:
        model_fields: Dict[str, Field]


def model_fields(cls: Any) -> Dict[str, Field]:
    """Return what is known of the fields of the model `cls`."""
    return {
        field.name: Field(field.type, field.default, field.metadata.get("wire", field.name))
        for field in resolved_fields(cls)
    }
