"""What the generated operations are made of, beside what all operations have in common."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import IO, Any, Protocol, TypeAlias, TypedDict

from attrs import evolve

from ..http import Upload
from ..json import dumps
from ..models._decode import decode, decoder
from ..validation import Params, Problem, Rule, is_list, is_mapping
from ._base import Omit, Operation


class PathLike(Protocol):
    """A path in the file system, such as a `pathlib.Path`."""

    def __fspath__(self) -> str:
        """Return the path as a text."""
        ...


FileContent: TypeAlias = bytes | IO[bytes] | PathLike | Upload
"""What is in a file: its bytes, an open file, or where it is."""
FileTypes: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
    | tuple[str | None, FileContent, str | None, Mapping[str, str]]
)
"""A file: its content; or its name, its content, its media type, and header fields."""


class NoParams(TypedDict):
    """No arguments."""


class BetaOptions(TypedDict, total=False):
    """What the operations in `beta.responses` take besides."""

    betas: Sequence[str] | Omit
    """Which parts of the API that may still change are used: the header `openai-beta`."""


def beta(arguments: Mapping[str, Any]) -> dict[str, Any]:
    """Return `arguments` with `betas` as a header field, and the mark of the beta API."""
    given = dict(arguments)
    betas = given.pop("betas", None)
    given["extra_query"] = {"beta": "true", **(given.get("extra_query") or {})}
    if betas:
        named = {"openai-beta": ",".join(betas)}
        given["extra_headers"] = {**named, **(given.get("extra_headers") or {})}
    return given


def call_offer(operation: Operation[Any], arguments: Mapping[str, Any]) -> Operation[Any]:
    """Return `operation`, the offer of a call, with its body as the API wants it.

    The session is one field of a form, as JSON; without it, the offer is the whole body.
    """
    form, session = operation.body, arguments.get("session")
    if form is None or isinstance(form, bytes | Upload):
        return operation
    texts = [(name, text) for name, text in form.texts if name.partition("[")[0] != "session"]
    if isinstance(session, Omit) or session is None:
        if [name for name, _ in texts] != ["sdp"]:
            return operation
        return evolve(operation, body=texts[0][1].encode(), content_type="application/sdp")
    texts.append(("session", dumps(session, operation.name).decode()))
    return evolve(operation, body=evolve(form, texts=tuple(texts)))


# --- results ----------------------------------------------------------------------------------


def as_it_is(value: Any, _: bool) -> Any:  # noqa: FBT001
    """Return `value`; for answers that are no JSON."""
    return value


def decode_union(kind: Any, value: Any, strict: bool) -> Any:  # noqa: FBT001
    """Make one of the variants of the union `kind` from `value`."""
    return decode(kind, value, strict=strict)


def event_reader(kind: Any, strict: bool) -> Callable[[Any, Any], Any]:  # noqa: FBT001
    """Return what makes an event, one of the variants of `kind`, from a JSON value."""
    if strict:
        return lambda value, _: decode(kind, value, strict=True)
    make = decoder(kind)

    def read(value: Any, _: Any) -> Any:
        # What makes a variant of a union takes anything, and leaves it as it is.
        return make(value, None) if value.__class__ is dict else decode(kind, value)

    return read


# --- rules ------------------------------------------------------------------------------------

_KINDS: dict[str, Callable[[Any], bool]] = {
    "text": lambda value: isinstance(value, str),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "boolean": lambda value: isinstance(value, bool),
    "list": is_list,
    "mapping": lambda value: is_mapping(value) or hasattr(value, "to_dict"),
}


def kinds(name: str, *wanted: str) -> Rule:
    """`name` must be of one of the kinds `wanted`: text, number, boolean, list or mapping."""
    checks = [_KINDS[kind] for kind in wanted]
    wish = f"must be a {' or a '.join(wanted)}"

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if any(fits(value) for fits in checks):
            return ()
        return [(name, f"{wish}, not {type(value).__name__}")]

    return Rule(name, check)


def sized(name: str, low: int = 0, high: int | None = None) -> Rule:
    """`name` must be a list of `low` to `high` entries, as far as these can be counted."""

    def check(value: Any, _: Params) -> Iterable[Problem]:
        if not is_list(value):
            return [(name, f"must be a list, not {type(value).__name__}")]
        count = len(value) if hasattr(value, "__len__") else low
        if count < low:
            return [(name, "must not be empty" if low == 1 else f"must have {low} or more entries")]
        if high is not None and count > high:
            return [(name, f"must have at most {high} entries, not {count}")]
        return ()

    return Rule(name, check)


def given(name: str) -> Rule:
    """`name` must be given, though it may be `None`."""

    def check(_: Any, params: Params) -> Iterable[Problem]:
        return () if name in params else [(name, "is required")]

    return Rule(name, check, always=True)
