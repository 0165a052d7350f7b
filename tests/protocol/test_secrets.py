"""A key is seen on the wire and nowhere else."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import traceback
from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol import json as oaio_json
from oaio_protocol.actions import Connect, Failed, Ok, Send
from oaio_protocol.call import Call
from oaio_protocol.config import Settings
from oaio_protocol.errors import ConfigurationError, OpenAIError, SerializationError
from oaio_protocol.http1 import Http1Exchange
from oaio_protocol.operations import chat
from oaio_protocol.retry import RetryPolicy
from oaio_protocol.secrets import Secret, SecretBytes

KEY = "sk-proj-Zq8vKd0123456789abcdefghijklmnopqrstuvwxyz"
TOKEN = "tok-Wx7GateWay9876543210"
MINE = "key-of-one-call-Pb5MnE4567"
VISIBLE = st.text(st.characters(min_codepoint=0x21, max_codepoint=0x7E), min_size=1)


def settings(**changes: Any) -> Settings:
    return Settings.from_environment(
        {"OPENAI_CUSTOM_HEADERS": f"Proxy-Authorization: {TOKEN}"},
        api_key=KEY,
        base_url="http://h/v1",
        default_headers={"Cookie": f"session={TOKEN}"},
        **changes,
    )


def operation(**options: Any) -> Any:
    messages = [{"role": "user", "content": "hi"}]
    options.setdefault("extra_headers", {"api-key": MINE})
    return chat.create(model="m", messages=messages, **options)


def hidden(text: object) -> None:
    assert KEY not in str(text)
    assert TOKEN not in str(text)
    assert MINE not in str(text)


HOLDERS: dict[str, Callable[[], Any]] = {
    "secret": lambda: Secret(KEY),
    "settings": settings,
    "changed settings": lambda: settings().with_changes(
        api_key=KEY, default_headers={"Authorization": f"Basic {TOKEN}"}
    ),
    "operation": operation,
    "request": lambda: settings().request(operation()),
    "call": lambda: Call(operation(), settings()),
    "exchange": lambda: Http1Exchange().send_head(settings().request(operation())),
}


@pytest.mark.parametrize("holder", HOLDERS)
def test_nothing_that_holds_a_secret_shows_it(
    holder: str, caplog: pytest.LogCaptureFixture
) -> None:
    value = HOLDERS[holder]()
    for shown in (repr(value), str(value), f"{value}", f"{value!r}", "%s %r" % (value, value)):  # noqa: UP031
        assert shown
        hidden(shown)
    hidden([value])
    hidden({"a": (value,)})
    with caplog.at_level(logging.DEBUG):
        logging.getLogger("test").error("it is %s, %r", value, value)
    assert caplog.text
    hidden(caplog.text)


@pytest.mark.parametrize("spec", ["", "s", ">60", "!r", "x", "10.3f"])
def test_no_format_shows_it(spec: str) -> None:
    assert format(Secret(KEY), spec) == "**********"


@pytest.mark.parametrize("holder", ["settings", "operation", "request"])
def test_attrs_shows_none(holder: str) -> None:
    value = HOLDERS[holder]()
    hidden(attrs.asdict(value))
    hidden(attrs.astuple(value))


def test_attrs_shows_none_after_a_request_was_rendered() -> None:
    mine = settings()
    Http1Exchange().send_head(mine.request(operation(extra_headers={})))
    hidden(attrs.asdict(mine))


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("holder", ["secret", "settings", "operation", "request"])
def test_pickling_is_refused(holder: str, protocol: int) -> None:
    with pytest.raises(TypeError, match="pickle"):
        pickle.dumps(HOLDERS[holder](), protocol)


def test_copies_are_the_same_secret() -> None:
    secret = Secret(KEY)
    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret


def test_json_is_refused() -> None:
    with pytest.raises(TypeError) as standard:
        json.dumps({"key": Secret(KEY)})
    hidden(standard.value)
    with pytest.raises(SerializationError) as ours:
        oaio_json.dumps({"key": Secret(KEY)})
    hidden(ours.value)


def test_there_is_nothing_to_look_into() -> None:
    secret = Secret(KEY)
    with pytest.raises(TypeError):
        vars(secret)
    with pytest.raises(AttributeError):
        secret.other = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="unhashable"):
        hash(secret)


# --- tracebacks -------------------------------------------------------------------------------


def captured(error: BaseException) -> str:
    """Return the traceback as error reporters send it away: with the local variables of frames."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    return "".join(report.format())


@pytest.mark.parametrize("size", [10, 200_000])
def test_a_traceback_with_local_variables_shows_none(size: int) -> None:
    """Both for a body that goes out together with its head, and for one that does not."""
    made = operation(user="u" * size)
    call = Call(made, settings(retry=settings().retry))
    action = call.start(0.0)
    assert isinstance(action, Connect)
    action = call.step(Ok(), 0.0)
    assert isinstance(action, Send)
    assert KEY.encode() in bytes(action.data)
    hidden(repr(action))
    with pytest.raises(ZeroDivisionError) as raised:
        call._script.throw(ZeroDivisionError())
    shown = captured(raised.value)
    assert "_write" in shown
    assert "_send" in shown
    hidden(shown)


def test_errors_show_none_of_what_a_server_echoes() -> None:
    call = Call(operation(), settings())
    call.start(0.0)
    call.step(Ok(), 0.0)
    call.step(Ok(), 0.0)
    text = '{"error":{"message":"wrong key %s","code":"%s","type":"%s","param":"%s","%s":["%s"]}}'
    body = (text % (KEY, KEY, TOKEN, MINE, KEY, MINE)).encode()
    head = b"HTTP/1.1 401 No\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    done = call.step(Ok(head % len(body) + body), 0.0)
    while not hasattr(done, "error"):
        done = call.step(Ok(), 0.0)
    error = done.error
    assert isinstance(error, OpenAIError)
    assert error.message == "HTTP 401: wrong key **********"
    hidden(vars(error))
    hidden("".join(traceback.format_exception(error)))


ECHOES: dict[str, tuple[bytes, bool]] = {
    "an error": (b"HTTP/1.1 401 No\r\nContent-Length: %d\r\n\r\n", False),
    "an error in an answer": (b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n", False),
    "an error in a stream": (b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n", True),
}


@pytest.mark.parametrize("kind", ECHOES)
@pytest.mark.parametrize(
    "text", ['{"error": {"message": "key %s"}}', "%s is no JSON", '{"a": "%s"']
)
def test_no_frame_of_a_traceback_holds_what_a_server_echoes(kind: str, text: str) -> None:
    head, streamed = ECHOES[kind]
    body = (text % KEY).encode()
    if streamed:
        body = b"data: " + body + b"\n\n"
    call = Call(
        operation(stream=True) if streamed else operation(),
        settings(retry=RetryPolicy(max_retries=0)),
    )
    call.start(0.0)
    call.step(Ok(), 0.0)
    call.step(Ok(), 0.0)
    done = call.step(Ok(head % len(body) + body), 0.0)
    while not hasattr(done, "error"):
        done = call.step(Ok(), 0.0)
    assert isinstance(done.error, OpenAIError)
    hidden(captured(done.error))


def test_no_frame_holds_what_an_answer_that_is_no_http_echoes() -> None:
    call = Call(operation(), settings(retry=RetryPolicy(max_retries=0)))
    call.start(0.0)
    call.step(Ok(), 0.0)
    call.step(Ok(), 0.0)
    done = call.step(Ok(f"what is {KEY}?\r\n\r\n".encode()), 0.0)
    while not hasattr(done, "error"):
        done = call.step(Ok(), 0.0)
    assert isinstance(done.error, OpenAIError)
    hidden(captured(done.error))


def test_a_failed_send_shows_none() -> None:
    call = Call(operation(timeout=1), settings())
    call.start(0.0)
    call.step(Ok(), 0.0)
    action: Any = call.step(Failed(BrokenPipeError(32, "Broken pipe")), 0.0)
    while not hasattr(action, "error"):
        action = call.step(Failed(ConnectionResetError(104, "reset")), 2.0)
    hidden(captured(action.error))


# --- construction -----------------------------------------------------------------------------


@given(VISIBLE)
def test_what_goes_in_comes_out(value: str) -> None:
    assert Secret(value).reveal() == value


@given(VISIBLE, st.characters().filter(lambda c: not " " <= c <= "~"), VISIBLE)
def test_what_is_no_visible_ascii_is_refused_unseen(before: str, bad: str, after: str) -> None:
    before, after = f"sk-{before}", f"{after}-end"
    with pytest.raises(ConfigurationError) as refused:
        Secret(before + bad + after)
    assert f"U+{ord(bad):04X}" in str(refused.value)
    assert before not in str(refused.value)
    assert after not in str(refused.value)
    assert refused.value.__cause__ is None


@pytest.mark.parametrize("bad", ["\r", "\n", "\0", "\r\nX-Evil: 1", "é", "\u2028", "\x7f", "\t"])
@pytest.mark.parametrize("shape", ["{bad}{key}", "{key}{bad}", "{key}{bad}{key}"])
def test_injection_is_refused(bad: str, shape: str) -> None:
    with pytest.raises(ConfigurationError, match="visible ASCII") as refused:
        Secret(shape.format(bad=bad, key=KEY), "OPENAI_API_KEY")
    assert refused.value.message.startswith("OPENAI_API_KEY has the character U+")
    hidden(refused.value)


@pytest.mark.parametrize("value", [f" {KEY}", f"{KEY} ", " "])
def test_spaces_around_are_refused(value: str) -> None:
    with pytest.raises(ConfigurationError, match="surrounding spaces") as refused:
        Secret(value)
    hidden(refused.value)


def test_other_refusals() -> None:
    with pytest.raises(ConfigurationError, match=r"^the API key is empty$"):
        Secret("")
    with pytest.raises(
        ConfigurationError, match=r"^the token must be a str, not bytes$"
    ) as refused:
        Secret(KEY.encode(), "the token")  # type: ignore[arg-type]
    hidden(refused.value)


def test_a_space_inside_is_fine() -> None:
    assert Secret("Bearer x").reveal() == "Bearer x"


# --- equality and redaction -------------------------------------------------------------------


@given(VISIBLE, VISIBLE)
def test_equality(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) is (one == other)
    assert Secret(one) == Secret(one)
    assert Secret(one) != Secret(one + other)
    assert Secret(one) != one


@given(st.text(), st.text(), st.integers(0, len(KEY)))
def test_redaction_leaves_no_more_than_a_few_characters(before: str, after: str, cut: int) -> None:
    secret = Secret(KEY)
    assert KEY not in secret.redact(before + KEY + after + KEY)
    shown = secret.redact(before + KEY[:cut])
    assert KEY[:16] not in shown
    assert len(shown) <= len(before) + max(15, 10)
    assert secret.redact(before) == before or KEY[:16] in before


def test_redaction() -> None:
    assert Secret(KEY).redact(f"a {KEY} b {KEY[:20]}") == "a ********** b **********"
    assert Secret(KEY).redact(f"{KEY[:20]}?{KEY[:16]}") == "**********?**********"
    assert Secret(KEY).redact(f"{KEY[:15]}") == KEY[:15]
    assert Secret("abc").redact("abcdef") == "abcdef"  # so short a text is found in any other
    assert Secret("abcd").redact("abcdef") == "**********ef"
    stars = Secret("*" * 20)
    assert set(stars.redact("*" * 50)) == {"*"}


def test_secret_bytes_are_bytes_that_are_not_shown() -> None:
    data = SecretBytes(KEY.encode())
    assert data == KEY.encode()
    assert memoryview(data)[:2] == b"sk"
    assert repr(data) == str(data) == f"{data}" == f"<{len(KEY)} bytes>"
