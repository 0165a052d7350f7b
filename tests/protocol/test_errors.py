"""The error tree: names and meaning of the official SDK's, attributes, pickling, log levels."""

from __future__ import annotations

import copy
import inspect
import pickle
from typing import Any

import openai
import openai._exceptions as official
import pytest

from oaio_protocol import errors
from oaio_protocol.http import Headers, ResponseHead
from oaio_protocol.models.chat import ChatCompletion

CLASSES = sorted(
    {getattr(errors, name) for name in errors.__all__}, key=lambda cls: str(cls.__name__)
)
OFFICIAL = {
    name: cls
    for module in (openai, official)
    for name in dir(module)  # names are loaded when they are asked for
    if inspect.isclass(cls := getattr(module, name))
    and issubclass(cls, Exception)
    and not name.startswith("_")
}
HEAD = ResponseHead(429, Headers.of({"x-request-id": "req_1", "retry-after": "2"}))
ATTRIBUTES: dict[str, Any] = {
    "retryable": True,
    "retry_after": 2.5,
    "status_code": 429,
    "request_id": "req_1",
    "code": "c",
    "param": "p",
    "type": "t",
    "body": {"message": "m", "nested": [1, None]},
    "attempts": 3,
    "response": HEAD,
}


def test_every_name_of_the_official_sdk_can_be_caught() -> None:
    assert len(OFFICIAL) >= 20
    for name in OFFICIAL:
        assert issubclass(getattr(errors, name), Exception)
        assert name in errors.__all__


@pytest.mark.parametrize("name", sorted(OFFICIAL))
def test_subclass_relations_of_the_official_sdk_hold(name: str) -> None:
    for other, cls in OFFICIAL.items():
        if issubclass(OFFICIAL[name], cls):
            assert issubclass(getattr(errors, name), getattr(errors, other)), other
    for base in (ValueError, OSError):
        if issubclass(OFFICIAL[name], base):
            assert issubclass(getattr(errors, name), base)


def test_all_is_whole_and_everything_is_one_tree() -> None:
    defined = {
        name
        for name, cls in vars(errors).items()
        if inspect.isclass(cls) and issubclass(cls, Exception)
    }
    assert defined == set(errors.__all__)
    assert all(issubclass(cls, errors.OpenAIError) for cls in CLASSES)


@pytest.mark.parametrize(
    ("alias", "name"),
    [
        ("APIConnectionError", "NetworkError"),
        ("InternalServerError", "ServerError"),
        ("APIResponseValidationError", "DeserializationError"),
    ],
)
def test_aliases(alias: str, name: str) -> None:
    assert getattr(errors, alias) is getattr(errors, name)


@pytest.mark.parametrize("cls", CLASSES)
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_errors_cross_process_boundaries(cls: type[errors.OpenAIError], protocol: int) -> None:
    error = cls("it broke", **ATTRIBUTES)
    error.add_note("a note")
    again = pickle.loads(pickle.dumps(error, protocol))
    assert type(again) is cls
    assert str(again) == again.message == "it broke"
    assert again.args == ("it broke",)
    assert repr(again) == repr(error) == f"{cls.__name__}('it broke')"
    for name, value in ATTRIBUTES.items():
        assert getattr(again, name) == value
    assert again.__notes__ == ["a note"]
    assert again.response == HEAD


@pytest.mark.parametrize("copier", [copy.copy, copy.deepcopy])
def test_copies(copier: Any) -> None:
    error = errors.RateLimitError("slow", **ATTRIBUTES)
    again = copier(error)
    assert again is not error
    assert vars(again) == vars(error)


class OddlyMade(errors.RateLimitError):
    """A subclass of a user, whose constructor takes something else than a message."""

    def __init__(self, *, waited: int) -> None:
        super().__init__(f"waited {waited}", retry_after=float(waited))
        self.waited = waited


def test_a_subclass_with_a_constructor_of_its_own_is_pickled() -> None:
    again = pickle.loads(pickle.dumps(OddlyMade(waited=7)))
    assert type(again) is OddlyMade
    assert (again.waited, again.retry_after, str(again)) == (7, 7.0, "waited 7")


def test_own_attributes_are_pickled() -> None:
    partial = ChatCompletion.from_dict({"id": "c", "choices": [], "new": 1})
    lost = errors.StreamTimeoutError("cut", received=3, partial=partial, which="idle")
    again = pickle.loads(pickle.dumps(lost))
    assert (again.received, again.partial, again.which) == (3, partial, "idle")
    assert again.partial.extra == {"new": 1}
    refused = errors.ValidationError.from_details("op", [("a", "bad"), ("b[0]", "worse")])
    again = pickle.loads(pickle.dumps(refused))
    assert again.details == (("a", "bad"), ("b[0]", "worse"))
    assert str(again) == "op: a: bad; b[0]: worse"


def test_defaults() -> None:
    error = errors.APIError("x")
    assert error.retryable is False
    assert error.attempts == 0
    for name in ("retry_after", "status_code", "request_id", "code", "param", "type", "body"):
        assert getattr(error, name) is None
    assert error.response is None
    assert errors.ContentFilterFinishReasonError().message.startswith("The answer was cut")
    assert errors.ContentFilterFinishReasonError(completion=1).completion == 1
    assert errors.LengthFinishReasonError("cut", completion=2).completion == 2
    assert errors.WebSocketConnectionClosedError("closed").unsent_messages == ()


@pytest.mark.parametrize("cls", CLASSES)
def test_unknown_attributes_are_refused(cls: type[errors.OpenAIError]) -> None:
    with pytest.raises(TypeError, match="has no attribute 'statuscode'"):
        cls("x", statuscode=1)


RETRYABLE = {
    errors.CircuitOpenError,
    errors.NetworkError,
    errors.DNSError,
    errors.ConnectError,
    errors.ConnectionLostError,
    errors.APITimeoutError,
    errors.LimiterError,
    errors.LimiterQueueFullError,
    errors.LimiterWaitError,
    errors.ProxyError,
    errors.RateLimitError,
    errors.ConflictError,
    errors.ServerError,
}


@pytest.mark.parametrize("cls", CLASSES)
def test_what_is_worth_a_retry(cls: type[errors.OpenAIError]) -> None:
    assert cls("x").retryable is (cls in RETRYABLE)


ERROR = {
    errors.ConfigurationError,
    errors.ClientClosedError,
    errors.AuthenticationError,
    errors.PermissionDeniedError,
    errors.OAuthError,
    errors.TLSError,
    errors.ServerError,
}


@pytest.mark.parametrize("cls", CLASSES)
def test_log_levels(cls: type[errors.OpenAIError]) -> None:
    wanted = "ERROR" if cls in ERROR else "INFO" if cls is errors.NotFoundError else "WARNING"
    assert errors.log_level(cls("x")) == wanted


@pytest.mark.parametrize(
    ("status", "code", "kind", "cls"),
    [
        (400, None, None, errors.BadRequestError),
        (400, "content_filter", None, errors.ContentFilteredError),
        (400, None, "content_policy_violation", errors.ContentFilteredError),
        (401, None, None, errors.AuthenticationError),
        (402, None, None, errors.APIStatusError),
        (403, None, None, errors.PermissionDeniedError),
        (404, None, None, errors.NotFoundError),
        (408, None, None, errors.APIStatusError),
        (409, None, None, errors.ConflictError),
        (422, None, None, errors.UnprocessableEntityError),
        (429, None, None, errors.RateLimitError),
        (429, "content_filter", None, errors.RateLimitError),
        (429, "insufficient_quota", None, errors.QuotaExceededError),
        (429, None, "insufficient_quota", errors.QuotaExceededError),
        (429, "billing_hard_limit_reached", None, errors.QuotaExceededError),
        (403, "insufficient_quota", None, errors.PermissionDeniedError),
        (500, None, None, errors.ServerError),
        (529, "insufficient_quota", None, errors.ServerError),
        (599, None, None, errors.ServerError),
        (304, None, None, errors.APIStatusError),
    ],
)
def test_classes_by_status(
    status: int, code: str | None, kind: str | None, cls: type[errors.APIStatusError]
) -> None:
    assert errors.status_error_class(status, code, kind) is cls
