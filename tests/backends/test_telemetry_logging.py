"""The structured log: its fields, its levels, and what it shows of bodies."""

from __future__ import annotations

import json
import logging
from typing import Any

import pytest

import oaio
from oaio.telemetry.logging import StructuredLog
from oaio.testing import ScriptedNetwork, answer, client, refuse, reply, stream
from oaio_protocol.telemetry import BreakerChanged, EventReceived, LimiterWaited

MESSAGES: Any = [{"role": "user", "content": "my sk-very-secret-key is not for you"}]
KEY = "sk-very-secret-key"
USAGE = {"prompt_tokens": 3, "completion_tokens": 2, "total_tokens": 5}
BODY = {"id": "c-1", "model": "m-1", "choices": [], "usage": USAGE}


def event(text: str) -> str:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": "stop"}
    return json.dumps({"id": "c", "choices": [choice]})


def found(caplog: pytest.LogCaptureFixture, happening: str) -> list[Any]:
    records: list[Any] = [record for record in caplog.records if record.name == "oaio"]
    return [record for record in records if record.happening == happening]


def chat(network: ScriptedNetwork, log: StructuredLog, **options: Any) -> Any:
    options = {"api_key": KEY, "observer": log, **options}
    streamed = options.pop("stream", False)
    openai = client(network, **options)
    made: Any = openai.chat.completions.create(model="m", messages=MESSAGES, stream=streamed)
    return list(made) if streamed else made


def test_the_fields_of_a_call(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "oaio")
    head = {"x-request-id": "req-1"}
    chat(ScriptedNetwork(refuse(), reply(200, headers=head, body=BODY)), StructuredLog())
    (started,) = found(caplog, "CallStarted")
    (failed,) = found(caplog, "AttemptFailed")
    (finished,) = found(caplog, "CallFinished")
    assert (started.levelname, started.model, started.streamed) == ("DEBUG", "m", False)
    assert (failed.levelname, failed.attempt, failed.error) == ("WARNING", 1, "ConnectError")
    assert failed.delay > 0
    assert (finished.levelname, finished.outcome, finished.attempts) == ("INFO", "completed", 2)
    assert (finished.status, finished.request_id, finished.model) == (200, "req-1", "m-1")
    assert (finished.input_tokens, finished.output_tokens, finished.total_tokens) == (3, 2, 5)
    assert finished.seconds == failed.delay
    assert {record.call_id for record in (started, failed, finished)} == {"scripted-1"}
    assert {record.operation for record in (started, failed, finished)} == {
        "chat.completions.create"
    }
    assert len(found(caplog, "AttemptStarted")) == 2
    assert finished.body is None


def test_each_failure_is_written_once_and_at_its_level(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(oaio.AuthenticationError):
        chat(ScriptedNetwork(reply(401)), StructuredLog())
    records: list[Any] = caplog.records
    assert [(record.happening, record.levelname) for record in records] == [
        ("AttemptFailed", "ERROR")
    ]


def test_what_was_refused_before_the_call(caplog: pytest.LogCaptureFixture) -> None:
    openai = client(ScriptedNetwork(), observer=StructuredLog())
    with pytest.raises(oaio.ValidationError):
        openai.chat.completions.create(model="", messages=MESSAGES)
    (failed,) = found(caplog, "AttemptFailed")
    assert (failed.levelname, failed.call_id) == ("WARNING", "")


def test_deprecations_and_warnings(caplog: pytest.LogCaptureFixture) -> None:
    head = {"deprecation": "@1", "sunset": "soon", "content-type": "text/plain"}
    chat(ScriptedNetwork(reply(200, headers=head, body=BODY)), StructuredLog())
    (deprecated,) = found(caplog, "Deprecated")
    assert (deprecated.levelname, deprecated.sunset) == ("WARNING", "soon")
    assert found(caplog, "Warned")[0].levelname == "WARNING"


def test_breaker_and_limiter(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "oaio")
    log = StructuredLog()
    log(BreakerChanged("id", "models.list", "api.test", "closed", "open", "5 failures"))
    log(LimiterWaited("id", "models.list", 2.5, "requests"))
    (changed,), (waited,) = found(caplog, "BreakerChanged"), found(caplog, "LimiterWaited")
    assert (changed.levelname, changed.breaker, changed.after) == ("WARNING", "api.test", "open")
    assert (waited.levelname, waited.waited, waited.what) == ("INFO", 2.5, "requests")


def test_bodies_are_written_on_request_only_cut_and_without_the_key(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, "oaio")
    body = {**BODY, "text": f"{KEY} " + "x" * 300}
    log = StructuredLog(log_bodies=True, max_body=200)
    chat(ScriptedNetwork(reply(200, body=body)), log)
    (started,), (finished,) = found(caplog, "CallStarted"), found(caplog, "CallFinished")
    assert "is not for you" in started.body
    assert '"id": "c-1"' in finished.body or '"id":"c-1"' in finished.body
    assert "characters)" in finished.body
    assert len(finished.body) < 240
    for record in caplog.records:
        assert KEY not in str(vars(record))
    assert log._secrets == {}


def test_events_are_written_on_request(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "oaio")
    log = StructuredLog(log_bodies=True)
    chat(ScriptedNetwork(stream(event("one"), event(KEY))), log, stream=True)
    first, second = found(caplog, "EventReceived")
    assert "one" in first.body
    assert KEY not in second.body
    assert log._secrets == {}


def test_an_error_and_its_body(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "oaio")
    network = ScriptedNetwork(reply(404, body={"error": {"message": "no such thing"}}))
    with pytest.raises(oaio.NotFoundError):
        chat(network, StructuredLog(log_bodies=True))
    (failed,), (finished,) = found(caplog, "AttemptFailed"), found(caplog, "CallFinished")
    assert (failed.levelname, failed.status) == ("INFO", 404)
    assert "no such thing" in str(failed.body)
    assert (finished.outcome, finished.error) == ("failed", "NotFoundError")


def test_it_wants_what_the_level_shows() -> None:
    logger = logging.getLogger("oaio.test_it_wants")
    log, bodies = StructuredLog(logger), StructuredLog(logger, log_bodies=True)
    logger.setLevel(logging.WARNING)
    few = log.wants
    logger.setLevel(logging.INFO)
    more = log.wants
    logger.setLevel(logging.DEBUG)
    assert few < more < log.wants < bodies.wants
    assert bodies.wants - log.wants == {EventReceived}


def test_another_logger(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "mine")
    chat(ScriptedNetwork(answer()), StructuredLog(logging.getLogger("mine")))
    assert {record.name for record in caplog.records} == {"mine"}


def test_real_clients(ask: Any, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "oaio")
    ask(StructuredLog(), "close")
    (finished,) = found(caplog, "CallFinished")
    assert (finished.outcome, finished.events) == ("dropped", 1)
