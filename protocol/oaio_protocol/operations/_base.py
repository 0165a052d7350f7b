"""What an operation of the API is: a value made by a builder, read by a `Call`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypedDict, TypeVar
from urllib.parse import quote, urlencode

from attrs import Factory, field, frozen

from ..errors import ValidationError
from ..http import header, header_name
from ..json import Loads, dumps
from ..timeouts import HttpxTimeout, Timeout
from ..validation import validate

if TYPE_CHECKING:
    from ..http import ResponseHead, Upload
    from ..secrets import Secret
    from ..streams import Events
    from ..validation import Rule

T_co = TypeVar("T_co", covariant=True)


class Omit:
    """The type of `omit`, for arguments that are not given: they are absent on the wire."""

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return "omit"


omit = Omit()
"""An argument with this value is left out; `None` would be sent as null."""


class CallOptions(TypedDict, total=False):
    """What every operation takes beside the API's own arguments."""

    extra_headers: Mapping[str, str]
    """Header fields to add or to replace; the value `omit` removes one."""
    extra_query: Mapping[str, object]
    """Query parameters to add."""
    extra_body: Mapping[str, object]
    """Fields to merge over the JSON body: tomorrow's parameters work today."""
    timeout: float | Timeout | HttpxTimeout | None
    """The limits of time for this call, in seconds."""


HeaderFields = tuple[tuple[str, "str | Secret | Omit"], ...]


def header_fields(headers: Any) -> HeaderFields:
    """Return `headers`, a mapping or pairs, checked, with the credentials in them as secrets.

    Raises:
        ValidationError: a field cannot be sent.
        ConfigurationError: a credential cannot be sent.
    """
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    return tuple(
        (header_name(name), value) if isinstance(value, Omit) else header(name, value)
        for name, value in pairs
    )


Read = Callable[[Any, bool], Any]
"""Makes the result of a JSON value; the flag asks to be strict."""
Accumulate = Callable[[list[Any]], Any]
"""Adds the typed events of a stream up to one result."""
MakeEvents = Callable[[Callable[[Any, Any], Any], Loads, "ResponseHead"], "Events"]
ReadEvent = Callable[[bool], Callable[[Any, Any], Any]]
"""Gives what makes a typed event of a JSON value; the flag asks to be strict."""


@frozen
class Operation(Generic[T_co]):
    """One operation with its arguments.

    Attributes:
        name: as users write it, such as `"chat.completions.create"`.
        method: the HTTP method.
        path: below the base URL, percent-encoded.
        read: makes the result of the answer's JSON value.
        body: the JSON body in UTF-8, or an upload; `None` if there is none.
        query: the query string, without its question mark.
        headers: header fields of this call only.
        events: makes the reader of the stream; `None` if the answer is not streamed.
        read_event: gives what makes a typed event of its JSON value.
        accumulate: adds typed events up to one result, as far as they go.
        timeout: limits of time for this call; `omit` for the client's.
    """

    name: str
    method: str
    path: str
    read: Read
    body: bytes | Upload | None = field(default=None, repr=False)
    query: str = ""
    headers: HeaderFields = ()
    events: MakeEvents | None = None
    read_event: ReadEvent | None = None
    accumulate: Accumulate | None = None
    timeout: Timeout | Omit = omit

    @property
    def streamed(self) -> bool:
        """Whether the answer is a stream of events."""
        return self.events is not None


@frozen
class Spec:
    """What the builders of one service know of an operation, apart from its arguments.

    Attributes:
        name: see `Operation`.
        method: the HTTP method.
        path: with `{name}` for the parameters in it.
        parameters: the TypedDict of the API's arguments.
        rules: what is checked before anything is sent.
        read: makes the result of a JSON value.
    """

    name: str
    method: str
    path: str
    parameters: type
    read: Read
    rules: tuple[Rule, ...] = ()
    events: MakeEvents | None = None
    read_event: ReadEvent | None = None
    accumulate: Accumulate | None = None
    known: frozenset[str] = field(
        init=False,
        default=Factory(lambda spec: _known(spec), takes_self=True),  # noqa: PLW0108 - defined below
    )

    def build(
        self, arguments: Mapping[str, Any], path: Mapping[str, object] | None = None
    ) -> Operation[Any]:
        """Check `arguments` and return the operation.

        Raises:
            ValidationError: they break the API's rules.
            TypeError: an argument is not known; what the API knows and this version does not goes
                through `extra_body`.
        """
        given = {name: value for name, value in arguments.items() if value is not omit}
        options = {name: given.pop(name) for name in _OPTIONS & given.keys()}
        if unknown := given.keys() - self.known:
            raise TypeError(
                f"{self.name}() got an unexpected argument {min(unknown)!r}; "
                "parameters that this version does not know go into extra_body"
            )
        for name, value in given.items():
            if value.__class__ not in _PLAIN and _is_one_shot(value):
                given[name] = list(value)
        validate(self.name, given, self.rules)
        body: bytes | None = None
        if self.method != "GET" and (given or options.get("extra_body") or self.known):
            extra = options.get("extra_body") if options else None
            body = dumps({**given, **extra} if extra else given, self.name)
        streamed = bool(given.get("stream"))
        return Operation(
            name=self.name,
            method=self.method,
            path=_fill(self.path, path or {}, self.name) if "{" in self.path else self.path,
            read=self.read,
            body=body,
            query=query_string(options.get("extra_query") or {}) if options else "",
            headers=header_fields(options.get("extra_headers") or {}) if options else (),
            events=self.events if streamed else None,
            read_event=self.read_event,
            accumulate=self.accumulate,
            timeout=Timeout.of(options["timeout"]) if "timeout" in options else omit,
        )


def _known(spec: Spec) -> frozenset[str]:
    names = frozenset(spec.parameters.__annotations__)
    return names if spec.events is None else names | {"stream"}


_OPTIONS = frozenset(CallOptions.__annotations__)


_PLAIN = frozenset({str, int, float, bool, list, dict, tuple, type(None)})
"""Types of most arguments, which can be read more than once."""


def _is_one_shot(value: object) -> bool:
    """Tell whether `value` is an iterator, which validating would use up before it is sent."""
    return hasattr(value, "__next__") and hasattr(value, "__iter__")


def _fill(path: str, values: Mapping[str, object], operation: str) -> str:
    """Put percent-encoded `values` into the template `path`."""
    encoded: dict[str, str] = {}
    for name, value in values.items():
        if not isinstance(value, str) or not value.strip():
            problem = "must be a text that is not empty"
            raise ValidationError.from_details(operation, [(name, problem)])
        if value in (".", ".."):
            raise ValidationError.from_details(operation, [(name, "is no name of a resource")])
        try:
            # A colon is allowed in a path and part of the names of fine-tuned models.
            encoded[name] = quote(value, safe=":")
        except UnicodeEncodeError:
            problem = "holds a lone surrogate, which is no Unicode text"
            raise ValidationError.from_details(operation, [(name, problem)]) from None
    return path.format_map(encoded)


def query_string(values: Mapping[str, object]) -> str:
    """Return `values` as a query: `a[]=1&a[]=2`, `m[k]=v`, `true`; `None` is left out.

    Raises:
        ValidationError: a value holds a lone surrogate.
    """
    try:
        return urlencode(list(_flatten(values)), safe="[]")
    except UnicodeEncodeError:
        problem = "holds a lone surrogate, which is no Unicode text"
        raise ValidationError.from_details("query", [("extra_query", problem)]) from None


def _flatten(value: object, name: str = "") -> Iterable[tuple[str, str]]:
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _flatten(item, f"{name}[{key}]" if name else str(key))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from _flatten(item, f"{name}[]")
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    elif value is not None and value is not omit:
        yield name, str(value)
