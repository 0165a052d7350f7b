"""What the log says, and at which level: for each row of the table in the docs."""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from typing import Any

import pytest

import oaio
from oaio.testing import (
    ScriptedNetwork,
    answer,
    client,
    dns_failure,
    refuse,
    reply,
    reset,
    send,
    stream,
    tls_failure,
)

MESSAGES: Any = [{"role": "user", "content": "Hello"}]
EVENT = '{"choices": [{"index": 0, "delta": {"content": "a"}}]}'


def error(status: int, code: str) -> Any:
    return reply(status, body={"error": {"message": "no", "code": code, "type": code}})


def levels(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [record.levelname for record in caplog.records if record.name == "oaio"]


ROWS = {
    "authentication": (error(401, "invalid_api_key"), oaio.AuthenticationError, ["ERROR"]),
    "permission": (error(403, "denied"), oaio.PermissionDeniedError, ["ERROR"]),
    "content policy": (error(400, "content_filter"), oaio.ContentPolicyError, ["WARNING"]),
    "not found": (error(404, "model_not_found"), oaio.NotFoundError, ["INFO"]),
    "bad request": (error(400, "x"), oaio.BadRequestError, ["WARNING"]),
    "quota": (error(429, "insufficient_quota"), oaio.QuotaExceededError, ["WARNING"]),
    "rate limit": (error(429, "x"), oaio.RateLimitError, ["WARNING", "WARNING"]),
    "conflict": (error(409, "x"), oaio.ConflictError, ["WARNING", "WARNING"]),
    "server": (error(503, "x"), oaio.ServerError, ["ERROR", "ERROR"]),
    "dns": (dns_failure(), oaio.DNSError, ["WARNING", "WARNING"]),
    "connect": (refuse(), oaio.ConnectError, ["WARNING", "WARNING"]),
    "reset": (reset(), oaio.ConnectionLostError, ["WARNING", "WARNING"]),
    "tls": (tls_failure(), oaio.TLSError, ["ERROR"]),
}


@pytest.mark.parametrize("row", ROWS)
def test_level_and_retry_of_each_failure(row: str, caplog: pytest.LogCaptureFixture) -> None:
    step, expected, logged = ROWS[row]
    caplog.set_level(logging.DEBUG, "oaio")
    network = ScriptedNetwork(step, step)

    with pytest.raises(expected) as caught:
        client(network, max_retries=1).chat.completions.create(model="m", messages=MESSAGES)

    assert type(caught.value) is expected or issubclass(type(caught.value), expected)
    assert levels(caplog) == logged
    assert caught.value.attempts == len(logged)


def test_validation_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    with pytest.raises(oaio.ValidationError):
        client(ScriptedNetwork()).chat.completions.create(model="", messages=MESSAGES)

    assert levels(caplog) == ["WARNING"]
    assert "nothing was sent" in caplog.text


def test_configuration_is_an_error(
    caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)

    with pytest.raises(oaio.ConfigurationError):
        oaio.OpenAI()

    assert levels(caplog) == ["ERROR"]


def test_a_wrong_content_type_is_a_warning(caplog: pytest.LogCaptureFixture) -> None:
    body = {"id": "x", "choices": []}
    network = ScriptedNetwork(reply(200, headers={"content-type": "text/plain"}, body=body))

    client(network).chat.completions.create(model="m", messages=MESSAGES)

    assert levels(caplog) == ["WARNING"]


def test_an_event_that_is_not_json_is_skipped_with_a_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    network = ScriptedNetwork(stream("{broken", EVENT))

    scripted = client(network, skip_malformed_events=True)
    events = list(scripted.chat.completions.create(model="m", messages=MESSAGES, stream=True))

    assert len(events) == 1
    assert levels(caplog) == ["WARNING"]


def test_a_stream_cut_after_its_first_event_is_a_warning(
    caplog: pytest.LogCaptureFixture,
) -> None:
    head = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
    network = ScriptedNetwork([send(head + f"data: {EVENT}\n\n".encode()), reset()])

    with pytest.raises(oaio.StreamInterrupted):
        list(client(network).chat.completions.create(model="m", messages=MESSAGES, stream=True))

    assert levels(caplog) == ["WARNING"]


def test_a_call_that_ends_well_is_for_debugging(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, "oaio")

    client(ScriptedNetwork(answer())).chat.completions.create(model="m", messages=MESSAGES)

    assert levels(caplog) == ["DEBUG"]


def test_the_users_observer_hears_of_it_as_well() -> None:
    heard: list[Any] = []
    network = ScriptedNetwork(refuse(), answer())

    scripted = client(network, observer=heard.append)
    scripted.chat.completions.create(model="m", messages=MESSAGES)

    names = [type(happening).__name__ for happening in heard]
    assert [names.count(name) for name in ("AttemptFailed", "CallFinished")] == [1, 1]


@pytest.mark.parametrize(("value", "shown"), [("debug", True), ("", False)])
def test_the_variable_shows_the_log(value: str, shown: bool) -> None:
    program = (
        "from oaio.testing import *\n"
        "client(ScriptedNetwork(answer())).chat.completions.create("
        "model='m', messages=[{'role': 'user', 'content': 'Hello'}])"
    )
    environment = {**os.environ, "OPENAI_LOG": value}

    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert ("oaio - DEBUG" in done.stderr) is shown
