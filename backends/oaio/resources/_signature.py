"""Lets `help()` and `inspect.signature` show the arguments that a TypedDict describes."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from typing import Any, Required, TypeVar, get_args, get_origin

from oaio_protocol.operations import Operation
from oaio_protocol.operations._base import omit

F = TypeVar("F", bound=Callable[..., Any])


def describes(arguments: type, build: Callable[..., Operation[Any]]) -> Callable[[F], F]:
    """Give a method `arguments`, a TypedDict, as its signature, and the builder's docstring.

    Type checkers and editors know the arguments from `Unpack`; this is for people at a prompt.
    """
    required: frozenset[str] = arguments.__required_keys__  # type: ignore[attr-defined]
    names = sorted(arguments.__annotations__, key=lambda name: name not in required)

    def decorate(method: F) -> F:
        signature = inspect.signature(method)
        own = [p for p in signature.parameters.values() if p.kind is not p.VAR_KEYWORD]
        own_names = {p.name for p in own}
        added = [
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=inspect.Parameter.empty if name in required else omit,
                annotation=_bare(arguments.__annotations__[name]),
            )
            for name in names
            if name not in own_names
        ]
        first = [p for p in own if p.kind is not p.KEYWORD_ONLY]
        keyword_only = [p for p in own if p.kind is p.KEYWORD_ONLY]
        required_first = sorted(
            [*added, *keyword_only], key=lambda p: p.default is not inspect.Parameter.empty
        )
        method.__signature__ = signature.replace(  # type: ignore[attr-defined]
            parameters=[*first, *required_first]
        )
        method.__doc__ = f"{method.__doc__}\n\n{inspect.cleandoc(build.__doc__ or '')}"
        return method

    return decorate


def _bare(annotation: Any) -> Any:
    """Return what is inside of `Required[...]`, which only says that there is no default."""
    return get_args(annotation)[0] if get_origin(annotation) is Required else annotation
