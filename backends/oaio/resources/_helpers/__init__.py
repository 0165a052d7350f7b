"""Methods that make several calls, by resource; the generated classes derive from these."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

F = TypeVar("F", bound=Callable[..., Any])


def several_calls(method: F) -> F:
    """Mark `method` as one that makes several calls, and so has no raw answer."""
    method.several_calls = True  # type: ignore[attr-defined]
    return method


def options_of(arguments: Any) -> Any:
    """Return those of a call's options that go for the calls after it, too."""
    return {name: arguments[name] for name in _SHARED if name in arguments}


_SHARED = ("extra_headers", "timeout", "max_retries")
