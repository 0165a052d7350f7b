"""The models for converters of cattrs: as fields of an application's own classes, say.

Decoding an answer needs none of this: `decode` is what the hooks here call.
"""

from __future__ import annotations

import typing
from typing import TYPE_CHECKING, Any, TypeVar

from ._base import Model
from ._decode import decode, decoder, is_model, is_union

if TYPE_CHECKING:
    from cattrs import BaseConverter

C = TypeVar("C", bound="BaseConverter")


def register(converter: C) -> C:
    """Teach `converter` to read and write models, and unions of them; return it.

    Models are read as leniently as answers are, with what they do not know in `extra`, and written
    as they were on the wire.

    Example:
        ```python
        converter = register(cattrs.Converter())
        record = converter.structure(data, Record)  # which has a field of type `ChatCompletion`
        ```
    """
    converter.register_structure_hook_func(is_model, _structure)
    converter.register_structure_hook_func(_is_union_of_models, _structure_union)
    converter.register_unstructure_hook_func(is_model, Model.to_dict)
    return converter


def _structure(value: Any, cls: Any) -> Any:
    return value if isinstance(value, cls) else decode(cls, value)


def _structure_union(value: Any, union: Any) -> Any:
    return value if isinstance(value, Model) else decoder(union)(value, union)


def _is_union_of_models(tp: Any) -> bool:
    return is_union(tp) and all(
        is_model(member) or member is type(None) for member in typing.get_args(tp)
    )
