"""JSON on the wire: compact UTF-8 out, any bytes in, and only typed errors.

Reading is done by whatever `loads` the settings name (orjson where it is installed; it is not pure
Python, so the core does not import it); writing by the standard library, which refuses what JSON
cannot say instead of writing `null` for it.
"""

from __future__ import annotations

import datetime as dt
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

import attrs

from .errors import DeserializationError, SerializationError, ValidationError

Loads = Callable[[bytes | str], Any]

PREVIEW = 300
"""How many characters of a text that cannot be read are shown."""


def _encode_other(value: Any) -> Any:
    """Say how something that is no JSON value is written; called by the encoder."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if isinstance(value, dt.datetime | dt.date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return dict(value)
    if attrs.has(type(value)):
        return attrs.asdict(value, recurse=False)
    if hasattr(value, "model_dump"):  # pydantic
        return value.model_dump(mode="json", exclude_unset=True, by_alias=True)
    if hasattr(value, "tolist"):  # numpy, array
        return value.tolist()
    if isinstance(value, Iterable) and not isinstance(value, bytes | bytearray):
        return list(value)
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


_encoder = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_encode_other
)


def dumps(value: Any, operation: str = "the request") -> bytes:
    """Return `value` as compact JSON in UTF-8.

    Raises:
        ValidationError: a text holds a lone surrogate, or a number is NaN or infinite; `details`
            name the fields.
        SerializationError: something in it is no JSON value, or it contains itself.
    """
    try:
        return _encoder.encode(value).encode()
    except UnicodeEncodeError as error:
        problems = _problems(value) or [("body", str(error))]
        raise ValidationError.from_details(operation, problems) from None
    except ValueError as error:
        if problems := _problems(value):
            raise ValidationError.from_details(operation, problems) from None
        raise SerializationError(f"{operation}: {error}") from error
    except (TypeError, RecursionError, AttributeError) as error:
        raise SerializationError(f"{operation}: {error}") from error


def _problems(value: Any) -> list[tuple[str, str]]:
    """Return what `_unsendable` finds before it meets something that is no JSON value at all."""
    found: list[tuple[str, str]] = []
    with suppress(TypeError, RecursionError, AttributeError):
        for problem in _unsendable(value, ""):
            found.append(problem)  # noqa: PERF402 - those before an error count
    return found


def _unsendable(value: Any, path: str) -> Iterator[tuple[str, str]]:
    """Yield (field, message) for each text and number in `value` that JSON cannot hold."""
    if isinstance(value, str):
        bad = next((c for c in value if "\ud800" <= c <= "\udfff"), None)
        if bad is not None:
            yield path, f"holds a lone surrogate (U+{ord(bad):04X}), which is no Unicode text"
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield path, f"is {value}, which JSON cannot say"
    elif isinstance(value, dict):
        for key, item in value.items():
            inner = f"{path}.{key!s}".lstrip(".")
            yield from _unsendable(key, inner)
            yield from _unsendable(item, inner)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(value):
            yield from _unsendable(item, f"{path}[{index}]")
    elif value is not None and not isinstance(value, int):
        yield from _unsendable(_encode_other(value), path)


def _refuse_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


_decoder = json.JSONDecoder(parse_constant=_refuse_constant)


def standard_loads(data: bytes | str) -> Any:
    """Read JSON with the standard library; UTF-8 only, no NaN (RFC 8259)."""
    text = data if isinstance(data, str) else data.decode("utf-8-sig")
    return _decoder.decode(text)


def parse(data: bytes | str, loads: Loads, what: str) -> Any:
    """Read `data`, JSON from a server; `what` names it in the error.

    Raises:
        DeserializationError: it is no JSON, or nested too deeply; `body` is how it begins.
    """
    try:
        return loads(data)
    except (ValueError, RecursionError) as error:
        raise unreadable(data, error, what) from error


def unreadable(data: bytes | str, error: Exception, what: str) -> DeserializationError:
    """Return the error for `data`, which `loads` refused with `error`; `what` names it."""
    text = preview(data)
    return DeserializationError(f"{what} is not JSON ({error}); it begins {text[:80]!r}", body=text)


def preview(data: bytes | str) -> str:
    """Return how `data` begins, as text that can be shown."""
    if not isinstance(data, str):
        data = bytes(data[: PREVIEW * 4]).decode("utf-8", "replace")
    return data[:PREVIEW]
