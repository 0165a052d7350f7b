"""Types of other libraries that answers can become: pydantic models and msgspec structs.

Neither library is imported: who passes one of its types has imported it.
"""

from __future__ import annotations

import sys
from typing import Any

from oaio_protocol.cast import Converter


def understood(arguments: Any) -> Any:
    """Return a call's arguments with `cast` and `progress` as the core understands them."""
    changed = {**arguments}
    if changed.get("cast") is not None:
        changed["cast"] = converter_for(changed["cast"])
    if changed.get("progress") is not None:
        from .bar import told

        changed["progress"] = told(changed["progress"])
    return changed


def converter_for(tp: Any) -> Any:
    """Return a `Converter` for `tp` if it is a type of pydantic's or msgspec's, else `tp`."""
    if not isinstance(tp, type):
        return tp
    name = tp.__name__
    pydantic: Any = sys.modules.get("pydantic")
    if pydantic is not None and issubclass(tp, pydantic.BaseModel):
        return Converter(getattr(tp, "model_validate"), name)  # noqa: B009 - known by its base
    if pydantic is not None and getattr(tp, "__pydantic_validator__", None) is not None:
        # A dataclass of pydantic's.
        return Converter(pydantic.TypeAdapter(tp).validate_python, name)
    msgspec: Any = sys.modules.get("msgspec")
    if msgspec is not None and issubclass(tp, msgspec.Struct):
        return Converter(lambda value: msgspec.convert(value, tp), name)
    return tp
