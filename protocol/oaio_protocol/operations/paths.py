"""Any path of the API, for operations that have no builder yet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal
from urllib.parse import quote

from attrs import evolve

from ..binary import BinaryContent
from ..cast import reader
from ..errors import ValidationError
from ..http import Upload
from ..json import dumps
from ..streams import Events
from ._base import Operation, Spec
from ._parts import NoParams

if TYPE_CHECKING:
    from ..multipart import Form
    from ._base import AnswerKind

Method = Literal["GET", "POST", "PUT", "PATCH", "DELETE"]

_PATH_SAFE = "%/:@!$&'()*+,;=~"
_NAMES = {
    "headers": "extra_headers",
    "params": "extra_query",
    "extra_json": "extra_body",
    "extra_query": "extra_query",
    "extra_headers": "extra_headers",
    "extra_body": "extra_body",
    "timeout": "timeout",
    "max_retries": "max_retries",
    "cast": "cast",
    "progress": "progress",
}
"""Options by the names of the official SDK's `RequestOptions`, and by our own."""


class AnyEvents(Events):
    """A stream of JSON events of which nothing is known; it is over when its answer is."""

    def end(self) -> None:
        """See `Events.end`."""


def build(
    method: Method,
    path: str,
    cast_to: Any = object,
    *,
    body: object = None,
    content: bytes | Upload | None = None,
    files: Mapping[str, Any] | None = None,
    stream: bool = False,
    options: Mapping[str, Any] | None = None,
) -> Operation[Any]:
    """Build a call of `path`; see `oaio.OpenAI.request`.

    Raises:
        ValidationError: `path` is no path below the base URL, or an option is not known.
    """
    name = f"{method} {path}"
    admin = False
    changes: dict[str, Any] = {}
    for key, option in (options or {}).items():
        if key == "idempotency_key":
            headers = {**(changes.get("extra_headers") or {}), "Idempotency-Key": option}
            changes["extra_headers"] = headers
        elif key == "security":
            admin = "admin_api_key_auth" in option and "bearer_auth" not in option
        elif key in _NAMES:
            old = changes.get(_NAMES[key])
            changes[_NAMES[key]] = {**old, **option} if isinstance(old, dict) else option
        else:
            raise ValidationError.from_details(name, [("options", f"{key!r} is not known")])
    extra = changes.pop("extra_body", None) or {}
    place, _, query = path.partition("?")
    kind, read = _answer(cast_to)
    spec = Spec(name, method, _checked(place, name), NoParams, read, answer=kind, admin=admin)
    operation = spec.build({**changes, **({} if files is None else {"progress": None})})
    if files is not None:
        operation = evolve(
            operation,
            body=_form(name, body, extra, files, changes.get("progress")),
            content_type="multipart/form-data",
        )
    elif content is not None:
        operation = evolve(operation, body=content, content_type="application/octet-stream")
    elif body is not None or extra:
        operation = evolve(operation, body=_json(name, body, extra))
    operation = evolve(operation, model=_model(body, extra))
    if query:
        query = quote(query, safe=_PATH_SAFE + "?")
        operation = evolve(operation, query="&".join(filter(None, (query, operation.query))))
    if stream:
        return evolve(operation, events=AnyEvents, read_event=lambda strict: _event(read, strict))
    return operation


def _model(body: object, extra: Mapping[str, Any]) -> str | None:
    """Return the model that is asked for, which Azure's paths and the limiter want to know."""
    model = {**(body if isinstance(body, Mapping) else {}), **extra}.get("model")
    return model if isinstance(model, str) else None


def _checked(path: str, name: str) -> str:
    # A colon would make the first segment a scheme (RFC 3986 section 4.2).
    if path.startswith("//") or ":" in path.partition("/")[0]:
        problem = "must be no URL: it is put behind the base URL"
        raise ValidationError.from_details(name, [("path", problem)])
    parts = path.split("/")
    if "." in parts or ".." in parts or "#" in path:
        raise ValidationError.from_details(name, [("path", "must not hold '.', '..' or '#'")])
    return quote(path if path.startswith("/") else f"/{path}", safe=_PATH_SAFE)


def _answer(cast_to: Any) -> tuple[AnswerKind, Callable[[Any, bool], Any]]:
    if cast_to is None or cast_to is type(None):
        return "none", reader(object)
    if cast_to is str:
        return "plain", reader(object)
    if cast_to is bytes or (isinstance(cast_to, type) and issubclass(cast_to, BinaryContent)):
        return "binary", reader(object)
    return "json", reader(cast_to)


def _event(read: Callable[[Any, bool], Any], strict: bool) -> Callable[[Any, Any], Any]:  # noqa: FBT001
    return lambda value, _: read(value, strict)


def _json(name: str, body: object, extra: Mapping[str, Any]) -> bytes:
    if extra and not isinstance(body, Mapping | None):
        problem = "can only be merged over a mapping"
        raise ValidationError.from_details(name, [("extra_body", problem)])
    merged: Any = {**body, **extra} if isinstance(body, Mapping) else (extra or body)
    return dumps(merged, name)


def _form(
    name: str, body: object, extra: Mapping[str, Any], files: Mapping[str, Any], progress: Any
) -> Form:
    from ..multipart import form

    if not isinstance(body, Mapping | None):
        raise ValidationError.from_details(name, [("body", "must be a mapping, beside files")])
    fields = {**(body or {}), **extra}
    return form(name, {**fields, **files}, frozenset(files), progress)
