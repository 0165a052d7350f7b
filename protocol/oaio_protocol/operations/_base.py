"""What an operation of the API is: a value made by a builder, read by a `Call`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, TypedDict, TypeVar
from urllib.parse import quote, unquote_plus, urlencode

from attrs import Factory, evolve, field, frozen

from ..errors import ValidationError
from ..http import header, header_name
from ..json import Loads, dumps
from ..timeouts import HttpxTimeout, Timeout
from ..validation import Index, holds, index, validate

if TYPE_CHECKING:
    from ..http import ResponseHead, Upload
    from ..multipart import Form
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
    max_retries: int
    """How many times a failed attempt of this call is followed by another."""
    cast: Any
    """A type of your own for the answer: an attrs class, a dataclass, a TypedDict, `dict`, …"""
    progress: Callable[[int, int], object] | bool
    """Is told, while files are uploaded, how many bytes of how many were sent; `True` is a bar."""


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
AnswerKind = Literal["json", "binary", "text", "plain", "none", "sse"]
"""How an answer is read.

- `"json"`: a JSON value, of which `read` makes the result;
- `"binary"`: a `BinaryContent`;
- `"text"`: a `str`; but JSON, if the answer says that it is, as with `"json"`;
- `"plain"`: a `str`, also if it is JSON;
- `"none"`: not at all; the result is `None`;
- `"sse"`: always a stream of events.
"""
Delivery = Literal["result", "raw", "pieces"]
"""What a call hands over: the result; a `RawAnswer`, from which the result can be read later; or a
stream whose events are the bytes of the body as they come.
"""


@frozen(slots=False)  # which attrs fills in half the time, and each call makes one
class Operation(Generic[T_co]):
    """One operation with its arguments.

    Attributes:
        name: as users write it, such as `"chat.completions.create"`.
        method: the HTTP method.
        path: below the base URL, percent-encoded.
        read: makes the result of the answer's JSON value.
        body: the JSON body in UTF-8, an upload, or a form; `None` if there is none.
        query: the query string, without its question mark.
        headers: header fields of this call only.
        events: makes the reader of the stream; `None` if the answer is not streamed.
        read_event: gives what makes a typed event of its JSON value.
        accumulate: adds typed events up to one result, as far as they go.
        timeout: limits of time for this call; `omit` for the client's.
        answer: how the answer is read.
        content_type: what the body is; a form adds its boundary.
        admin: whether the admin key is sent in the place of the API key.
        max_retries: how many times a failed attempt is followed by another; `None` for the
            client's.
        delivery: what the call hands over.
        model: the model that is asked for, if any; for those who watch.
    """

    name: str
    method: str
    path: str
    read: Read
    body: bytes | Upload | Form | None = field(default=None, repr=False)
    query: str = ""
    headers: HeaderFields = ()
    events: MakeEvents | None = None
    read_event: ReadEvent | None = None
    accumulate: Accumulate | None = None
    timeout: Timeout | Omit = omit
    answer: AnswerKind = "json"
    content_type: str = "application/json"
    admin: bool = False
    max_retries: int | None = None
    delivery: Delivery = "result"
    model: str | None = None

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
        query: which of the parameters go into the query string; the others are the body. Those of a
            `GET`, which has no body, all do.
        content: how the body is written; `"either"` is a form if there are files in it.
        files: which of the parameters are files; for a multipart body.
        answer: see `Operation`.
        headers: header fields of every such call; `extra_headers` replace them.
        admin: see `Operation`.
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
    query: frozenset[str] = frozenset()
    content: Literal["json", "multipart", "either"] = "json"
    files: frozenset[str] = frozenset()
    answer: AnswerKind = "json"
    headers: Any = field(default=(), converter=header_fields)
    admin: bool = False
    index: Index = field(
        init=False, default=Factory(lambda spec: index(spec.rules), takes_self=True)
    )
    known: frozenset[str] = field(
        init=False,
        default=Factory(lambda spec: _known(spec), takes_self=True),  # noqa: PLW0108 - defined below
    )
    _has_body: bool = field(
        init=False,
        default=Factory(lambda spec: bool(spec.known - spec.query), takes_self=True),
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
        options: dict[str, Any] = {}
        if not self.known.issuperset(given):
            options = {name: given.pop(name) for name in _OPTIONS & given.keys()}
            if unknown := given.keys() - self.known:
                raise TypeError(
                    f"{self.name}() got an unexpected argument {min(unknown)!r}; "
                    "parameters that this version does not know go into extra_body"
                )
        if not _PLAIN.issuperset(map(type, given.values())):
            for name, value in given.items():
                if value.__class__ not in _PLAIN and _is_one_shot(value) and name not in self.files:
                    given[name] = list(value)
        if not holds(given, self.index):
            validate(self.name, given, self.rules)
        streamed = self.answer == "sse" or bool(given.get("stream"))
        query: dict[str, Any] = {}
        if self.method == "GET":
            query, given = given, query
        elif self.query:
            query = {name: given.pop(name) for name in list(given) if name in self.query}
        body: bytes | Form | None = None
        multipart = self.content != "json" and (
            self.content == "multipart" or self._has_file(given)
        )
        if multipart:
            body = self._form(given, options)
        elif self.method != "GET" and (given or options.get("extra_body") or self._has_body):
            extra = options.get("extra_body") if options else None
            body = dumps({**given, **extra} if extra else given, self.name)
        operation: Operation[Any] = Operation(
            name=self.name,
            model=given.get("model"),
            method=self.method,
            path=_fill(self.path, path or {}, self.name) if "{" in self.path else self.path,
            read=self.read,
            body=body,
            query=query_string(query) if query else "",
            headers=self.headers,
            events=self.events if streamed else None,
            read_event=self.read_event,
            accumulate=self.accumulate,
            answer=self.answer,
            content_type="multipart/form-data" if multipart else "application/json",
            admin=self.admin,
        )
        return _with_options(operation, query, options) if options else operation

    def _has_file(self, given: Mapping[str, Any]) -> bool:
        files = (given.get(name) for name in self.files)
        return any(one is not None and not isinstance(one, Mapping) for one in files)

    def _form(self, given: Mapping[str, Any], options: Mapping[str, Any]) -> Form:
        from ..multipart import form

        extra = options.get("extra_body") or {}
        return form(self.name, {**given, **extra}, self.files, options.get("progress"))


def _with_options(
    operation: Operation[Any], query: Mapping[str, Any], options: Mapping[str, Any]
) -> Operation[Any]:
    """Return `operation` with `options`; `query` is what is in its query already."""
    changes: dict[str, Any] = {}
    if extra := options.get("extra_query"):
        changes["query"] = query_string({**query, **extra})
    if headers := options.get("extra_headers"):
        changes["headers"] = (*operation.headers, *header_fields(headers))
    if "timeout" in options:
        changes["timeout"] = Timeout.of(options["timeout"])
    if options.get("max_retries") is not None:
        changes["max_retries"] = _retries(options["max_retries"], operation.name)
    if options.get("cast") is not None:
        from ..cast import reader

        if operation.events is not None:
            problem = "is for answers that are not streamed"
            raise ValidationError.from_details(operation.name, [("cast", problem)])
        changes["read"] = reader(options["cast"])
    if options.get("progress") is not None and operation.content_type == "application/json":
        problem = "is for operations that upload files"
        raise ValidationError.from_details(operation.name, [("progress", problem)])
    return evolve(operation, **changes)


def _retries(value: object, operation: str) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or value < 0:
        problem = f"must be a whole number, 0 or more, not {value!r}"
        raise ValidationError.from_details(operation, [("max_retries", problem)])
    return value


def _known(spec: Spec) -> frozenset[str]:
    names = frozenset(spec.parameters.__annotations__) - _OPTIONS
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

    Brackets are percent-encoded, as a query must not hold them (RFC 3986 section 3.4).

    Raises:
        ValidationError: a value holds a lone surrogate.
    """
    try:
        return urlencode(list(flatten(values)))
    except UnicodeEncodeError:
        problem = "holds a lone surrogate, which is no Unicode text"
        raise ValidationError.from_details("query", [("extra_query", problem)]) from None


def overridden(query: str, by: str) -> str:
    """Return `query` and `by`, whose parameters replace those of the same name."""
    names = {_parameter(pair) for pair in by.split("&")}
    kept = [pair for pair in query.split("&") if pair and _parameter(pair) not in names]
    return "&".join([*kept, by])


def _parameter(pair: str) -> str:
    """Return `a` for `a=1`, `a[]=1` and `a[b]=1`, percent-encoded or not."""
    return unquote_plus(pair.partition("=")[0]).partition("[")[0]


def flatten(value: object, name: str = "") -> Iterable[tuple[str, str]]:
    """Yield (name, text) of everything in `value`: `a[]` of lists, `a[b]` of mappings."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from flatten(item, f"{name}[{key}]" if name else str(key))
    elif isinstance(value, list | tuple):
        for item in value:
            yield from flatten(item, f"{name}[]")
    elif isinstance(value, bool):
        yield name, "true" if value else "false"
    elif value is not None and value is not omit:
        yield name, str(value)
