"""Hooks: what they may change, what they may not, and what becomes of what they raise."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio.testing import ScriptedNetwork, answer, refuse, reply, stream
from oaio_protocol.actions import Done, Sleep
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import (
    APIConnectionError,
    AuthenticationError,
    ConfigurationError,
    ServerError,
    ValidationError,
)
from oaio_protocol.hooks import Chain, Hooks, chain, with_headers
from oaio_protocol.http import Request
from oaio_protocol.operations import chat, models
from oaio_protocol.operations._base import omit
from oaio_protocol.retry import Failure, GiveUp, Retry, RetryPolicy
from oaio_protocol.secrets import Secret
from oaio_protocol.telemetry import AttemptFailed
from oaio_protocol.telemetry.happenings import BreakerChanged
from oaio_protocol.timeouts import Timeout

KEY = "sk-very-secret-key"
SETTINGS = Settings.from_environment(
    {},
    api_key=KEY,
    base_url="http://api.test/v1",
    retry=RetryPolicy(max_retries=2, initial_delay=1, jitter=0),
    timeout=Timeout(total=30),
)
MESSAGES: Any = [{"role": "user", "content": "Hello"}]
REQUEST = SETTINGS.request(models.list_())


class Fault(Exception):  # noqa: N818
    pass


def run(network: ScriptedNetwork, *hooks: Hooks, operation: Any = None, **options: Any) -> Call:
    operation = models.list_() if operation is None else operation
    call = Call(operation, SETTINGS, random=lambda: 0.0, hooks=chain(hooks), **options)
    network.run(call)
    return call


def adds(name: str, value: Any) -> Hooks:
    return Hooks(before_request=lambda request: with_headers(request, {name: value}))


# -- before a request ------------------------------------------------------------------------------


def test_a_header_is_added_to_each_attempt() -> None:
    seen: list[int] = []

    def count(request: Request) -> Request:
        seen.append(len(request.headers))
        return with_headers(request, {"X-Attempt": str(len(seen))})

    network = ScriptedNetwork(reply(500), answer())
    run(network, Hooks(before_request=count))
    assert [one.headers["x-attempt"] for one in network.requests] == ["1", "2"]
    assert seen[0] == seen[1], "each attempt begins with the request as it is without hooks"


def test_a_head_with_a_hooks_fields_is_not_used_again_without_them() -> None:
    network = ScriptedNetwork(answer(), answer(), answer())
    run(network)
    run(network, adds("X-Extra", "1"))
    run(network)
    assert ["x-extra" in one.headers for one in network.requests] == [False, True, False]


def test_several_hooks_go_on_with_what_the_one_before_made() -> None:
    network = ScriptedNetwork(answer())
    silent = Hooks(before_request=lambda request: None)
    run(network, adds("X-A", "1"), silent, adds("X-B", "2"), adds("X-A", "3"))
    sent = network.requests[0].headers
    assert (sent["x-a"], sent["x-b"]) == ("3", "2")


def test_a_field_is_taken_away() -> None:
    network = ScriptedNetwork(answer())
    run(network, adds("Accept", omit))
    assert "accept" not in network.requests[0].headers


def test_a_credential_that_a_hook_adds_is_a_secret() -> None:
    request = with_headers(REQUEST, {"Authorization": "Bearer other-secret-key"})
    assert "other-secret-key" not in repr(request)
    network = ScriptedNetwork(reply(401, body={"error": {"message": "bad other-secret-key"}}))
    with pytest.raises(AuthenticationError) as caught:
        run(network, adds("X-Api-Key", "other-secret-key"))
    assert network.requests[0].headers["x-api-key"] == "other-secret-key"
    assert "other-secret-key" not in str(caught.value)


def test_what_cannot_be_sent_is_refused() -> None:
    def inject(request: Request) -> Request:
        return attrs.evolve(request, headers=(*request.headers, ("X", "a\r\nY: b")))

    network = ScriptedNetwork()
    with pytest.raises(ValidationError):
        run(network, Hooks(before_request=inject))
    with pytest.raises(ValidationError):
        run(network, adds("Content-Length", "5"))
    assert network.requests == []


@pytest.mark.parametrize(
    "change",
    [{"method": "DELETE"}, {"target": "/x"}, {"body": b"x"}, {"headers": (), "body": b"x"}],
)
def test_nothing_but_header_fields_may_be_changed(change: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError, match="header fields only"):
        run(ScriptedNetwork(), Hooks(before_request=lambda r: attrs.evolve(r, **change)))


@given(st.dictionaries(st.from_regex(r"X-[A-Za-z0-9]{1,8}", fullmatch=True), st.text()))
def test_any_header_is_sent_or_refused(headers: dict[str, str]) -> None:
    try:
        changed = Chain([Hooks(before_request=lambda r: with_headers(r, headers))]).request(REQUEST)
    except ValidationError:
        return
    for _, value in changed.headers:
        assert isinstance(value, Secret) or not set("\r\n\0") & set(value)


def test_hooks_may_know_which_call_it_is() -> None:
    seen = []

    class Mine(Hooks):
        def before_attempt(self, request: Request, call_id: str) -> Request | None:
            seen.append(call_id)
            return with_headers(request, {"X-Call": call_id})

        def before_request(self, request: Request) -> Request | None:
            raise Fault("the other one is asked in its place")

    def by_name(request: Request, call_id: str) -> None:
        seen.append(call_id)

    network = ScriptedNetwork(reply(503), answer())
    run(network, Mine(), Hooks(before_attempt=by_name), call_id="call-7")
    assert seen == ["call-7"] * 4
    assert [one.headers["x-call"] for one in network.requests] == ["call-7"] * 2


# -- answers ---------------------------------------------------------------------------------------


def test_every_answer_is_heard_of() -> None:
    statuses: list[int] = []
    hooks = Hooks(after_response=lambda head: statuses.append(head.status_code))
    run(
        ScriptedNetwork(reply(503), reply(307, headers={"location": "/v1/models"}), answer()), hooks
    )
    assert statuses == [503, 200]


def test_rate_limits_and_deprecations_are_heard_of() -> None:
    heard: list[Any] = []
    hooks = Hooks(on_rate_limit=heard.append, on_deprecation=heard.append)
    later = reply(200, headers={"deprecation": "@1"}, body={"object": "list", "data": []})
    run(ScriptedNetwork(reply(429, headers={"retry-after": "2"}), later), hooks, call_id="id-1")
    limited, deprecated = heard
    assert (limited.retry_after, limited.call_id) == (2, "id-1")
    assert (deprecated.since, deprecated.call_id) == (1, "id-1")


def test_a_breaker_is_heard_of() -> None:
    heard: list[Any] = []
    change = BreakerChanged("", "", "api.test", "closed", "open", "5 failures")
    Chain([Hooks(on_breaker_change=heard.append), Hooks()]).hear(change)
    assert heard == [change]


def test_methods_may_be_overridden() -> None:
    class Mine(Hooks):
        heads = 0

        def after_response(self, head: Any) -> None:
            self.heads += 1

    mine = Mine()
    run(ScriptedNetwork(answer()), mine)
    assert mine.heads == 1


# -- retries ---------------------------------------------------------------------------------------


def slept(decide: Any, *exchanges: Any, operation: Any = None) -> tuple[list[float], list[Any]]:
    network, told = ScriptedNetwork(*exchanges or [refuse(), answer()]), list[Any]()
    try:
        run(network, Hooks(on_retry=decide), operation=operation, observer=told.append)
    except (APIConnectionError, ServerError):
        told.append("failed")
    performed = network.performed
    return [p.ended - p.began for p in performed if isinstance(p.action, Sleep)], told


def test_a_retry_comes_sooner_later_or_not() -> None:
    assert slept(lambda failure, decision: None)[0] == [1]
    assert slept(lambda failure, decision: Retry(0, "now"))[0] == [0]
    assert slept(lambda failure, decision: Retry(decision.delay * 3, "later"))[0] == [3]
    times, told = slept(lambda failure, decision: GiveUp("not today"))
    assert times == []
    assert told[-1] == "failed"
    failed = [one for one in told if isinstance(one, AttemptFailed)]
    assert [(one.delay, one.reason) for one in failed] == [(None, "not today")]


def test_no_hook_passes_the_total_limit() -> None:
    assert slept(lambda failure, decision: Retry(31, "too late"))[0] == []


def test_no_hook_makes_a_retry_of_what_is_given_up() -> None:
    asked: list[Failure] = []

    def again(failure: Failure, decision: Any) -> Retry:
        asked.append(failure)
        return Retry(0, "again")

    assert slept(again, reply(501, headers={"x-should-retry": "false"}))[0] == []
    times, _ = slept(again, *[reply(500)] * 3)
    assert len(times) == len(asked) == 2
    streamed = chat.create(model="m", messages=MESSAGES, stream=True)
    cut = '{"id": "c", "choices": [{"index": 0, "delta": {"content": "a"}}]}'
    with pytest.raises(Exception, match="cut off"):
        slept(again, stream(cut, done=False), operation=streamed)
    assert len(asked) == 2, "not asked once an event was handed over"


@pytest.mark.parametrize("wrong", [5, "x", Retry(-1, "x"), Retry(float("nan"), "x")])
def test_what_is_no_decision(wrong: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="retry"):
        slept(lambda failure, decision: wrong)


@pytest.mark.parametrize("wrong", [{"X-Trace": "1"}, "x", False])
def test_what_is_no_request(wrong: Any) -> None:
    hooks = chain(Hooks(before_request=lambda request: wrong))
    with pytest.raises(TypeError, match="before_request must return a Request or None"):
        ScriptedNetwork(answer()).run(Call(models.list_(), SETTINGS, hooks=hooks))


# -- faults ----------------------------------------------------------------------------------------


def fail(*_: Any) -> Any:
    raise Fault


@pytest.mark.parametrize(
    ("hooks", "exchange"),
    [
        (Hooks(before_request=fail), answer()),
        (Hooks(after_response=fail), answer()),
        (Hooks(on_retry=fail), refuse()),
        (Hooks(on_rate_limit=fail), reply(429)),
        (Hooks(on_deprecation=fail), reply(200, headers={"deprecation": "@1"}, body={})),
    ],
)
def test_what_a_hook_raises_leaves_the_call_as_it_is(hooks: Hooks, exchange: Any) -> None:
    network, told = ScriptedNetwork(exchange), list[Any]()
    call = Call(models.list_(), SETTINGS, hooks=chain(hooks), observer=told.append)
    with pytest.raises(Fault):
        network.run(call)
    assert call.over
    assert told[-1].outcome == "failed"
    assert isinstance(told[-1].error, Fault)


def test_an_error_of_ours_is_a_failure_of_the_attempt() -> None:
    class Fresh(Hooks):
        failures = 1

        def before_request(self, request: Request) -> None:
            if self.failures:
                self.failures -= 1
                raise APIConnectionError("no token yet")

    network = ScriptedNetwork(answer())
    assert run(network, Fresh()).attempts == 2
    assert network.clock.now == 1


# -- how they are given ----------------------------------------------------------------------------


def test_one_several_or_none() -> None:
    assert chain(None) is None
    assert chain(()) is None
    assert isinstance(chain(Hooks()), Chain)
    assert isinstance(chain([Hooks(), Hooks()]), Chain)


@pytest.mark.parametrize("wrong", [print, [print], 5])
def test_what_are_no_hooks(wrong: Any) -> None:
    with pytest.raises(ConfigurationError, match="Hooks"):
        chain(wrong)


def test_a_hook_must_be_a_function() -> None:
    with pytest.raises(ConfigurationError, match="on_retry"):
        Hooks(on_retry=5)  # type: ignore[arg-type]


def test_a_call_without_hooks_asks_nobody() -> None:
    call = Call(models.list_(), SETTINGS)
    assert not call.listened_to
    assert not isinstance(call.start(0.0), Done)
