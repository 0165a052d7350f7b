"""What stands in for a call that failed for good, though it could have succeeded another time."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import attrs
from attrs import evolve, field, frozen

from .config import Settings
from .errors import ConfigurationError, OpenAIError
from .http import Upload, Url
from .json import dumps
from .operations._base import Omit, Operation
from .secrets import Secret

if TYPE_CHECKING:
    from .call import Call

Function = Callable[[Operation[Any], OpenAIError], Any]
"""Returns a result in the place of a call that failed; for a stream, an iterable of events.

For async clients it may return something to await. If it raises an `OpenAIError`, it has failed as
a `Fallback` fails, and the next one is tried; anything else that it raises leaves the call.
"""


def _url(given: Any) -> Url | None:
    return given if given is None or isinstance(given, Url) else Url.parse(str(given).strip())


def _model(_: object, __: object, given: Any) -> None:
    if given is not None and (not isinstance(given, str) or not given):
        raise ConfigurationError(f"the model of a Fallback must be a name, not {given!r}")


def _errors(given: Any) -> tuple[type[OpenAIError], ...]:
    found = tuple(given) if isinstance(given, Iterable) else (given,)
    for one in found:
        if not (isinstance(one, type) and issubclass(one, Exception)):
            raise ConfigurationError(f"also must be classes of errors, not {one!r}")
    return found


def _key(given: Any) -> Secret | None:
    return given if given is None or isinstance(given, Secret) else Secret(given)


@frozen
class Fallback:
    """Make the call once more, with something changed.

    Attributes:
        model: ask for this model.
        base_url: ask this server. Another origin gets nothing that was meant for the first: neither
            its key, nor organization and project, nor default header fields and query.
        api_key: use this key.
        also: classes of errors that are not retryable, but for which this is done all the same,
            such as `(QuotaExceededError,)`; or one.

    Raises:
        ConfigurationError: nothing would be changed, or to something that cannot be used.
    """

    model: str | None = field(default=None, validator=_model)
    base_url: Url | None = field(default=None, converter=_url)
    api_key: Secret | None = field(default=None, converter=_key)
    also: tuple[type[OpenAIError], ...] = field(default=(), converter=_errors)

    def __attrs_post_init__(self) -> None:
        if self.model is None and self.base_url is None and self.api_key is None:
            raise ConfigurationError("a Fallback needs a model, a base_url or an api_key")

    def __str__(self) -> str:
        named = [self.model] if self.model is not None else []
        named += [f"at {self.base_url}"] if self.base_url is not None else []
        return " ".join(named) or "another key"


FallbackOption = Fallback | Function | Iterable[Fallback | Function]


def fallbacks_of(given: FallbackOption | None) -> tuple[Fallback | Function, ...]:
    """Return what is tried, one after the other.

    Raises:
        ConfigurationError: it is neither a `Fallback` nor a function, nor several of these.
    """
    if given is None:
        return ()
    several: Any = (given,) if isinstance(given, Fallback) or callable(given) else given
    found = tuple(several) if isinstance(several, Iterable) else (several,)
    for one in found:
        if not isinstance(one, Fallback) and not callable(one):
            raise ConfigurationError(f"fallback must be a Fallback or a function, not {one!r}")
    return found


def applies(
    fallback: Fallback | Function, call: Call, error: OpenAIError, time_left: float
) -> bool:
    """Tell whether `fallback` may stand in for `call`, which ended with `error`.

    It must be worth another try, nothing may have been handed over, there must be time left, and
    the body must be there still.
    """
    if call.handed_over or time_left <= 0:
        return False
    if not isinstance(fallback, Fallback):
        return error.retryable
    body = call.request.body
    if isinstance(body, Upload) and not body.replayable and call.attempts:
        return False
    return error.retryable or isinstance(error, fallback.also)


def instead(fallback: Fallback, call: Call, time_left: float) -> tuple[Operation[Any], Settings]:
    """Return what is asked and how, as `fallback` says, in the seconds that `call` has left."""
    operation, settings = call.operation, call.settings
    limits = settings.timeout if isinstance(operation.timeout, Omit) else operation.timeout
    if time_left != math.inf:
        limits = evolve(limits, total=time_left)
    operation = evolve(operation, timeout=limits)
    if fallback.model is not None:
        operation = with_model(operation, fallback.model)
    return operation, _changed(settings, fallback)


def with_model(operation: Operation[Any], model: str) -> Operation[Any]:
    """Return `operation`, asking for `model`, if it asks for one at all."""
    if operation.model is None:
        return operation
    body: Any = operation.body
    if isinstance(body, bytes):
        body = dumps({**json.loads(body), "model": model}, operation.name)
    elif body is not None and not isinstance(body, Upload):
        texts = ((n, model if n == "model" else v) for n, v in body.texts)
        body = evolve(body, texts=tuple(texts))
    return evolve(operation, body=body, model=model)


_FOR_ONE_ORIGIN = frozenset(
    {
        "base_url",
        "api_key",
        "admin_api_key",
        "key_header",
        "organization",
        "project",
        "default_headers",
        "default_query",
    }
)


def _changed(settings: Settings, fallback: Fallback) -> Settings:
    url = fallback.base_url
    if url is None or url.endpoint == settings.base_url.endpoint:
        changes = {"base_url": url, "api_key": fallback.api_key}
        return settings.with_changes(**{n: v for n, v in changes.items() if v is not None})
    kept = {
        one.name: getattr(settings, one.name)
        for one in attrs.fields(Settings)
        if one.init and one.name not in _FOR_ONE_ORIGIN
    }
    return Settings(base_url=url, api_key=fallback.api_key, **kept)


def explain(error: OpenAIError, fallback: Fallback | Function, failure: OpenAIError) -> None:
    """Note on `error`, the call's own, how a `fallback` failed that stood in for it."""
    if failure is not error:  # a function may raise what it was given
        name = str(fallback) if isinstance(fallback, Fallback) else _name(fallback)
        error.add_note(f"fallback {name}: {type(failure).__name__}: {failure.message}")


def _name(function: Function) -> str:
    return getattr(function, "__qualname__", type(function).__qualname__)
