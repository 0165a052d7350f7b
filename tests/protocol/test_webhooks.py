"""Webhooks: signatures of the standard's own kind, in time, and events known and unknown."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import (
    ConfigurationError,
    DeserializationError,
    InvalidWebhookSignatureError,
)
from oaio_protocol.models import webhook_events as events
from oaio_protocol.webhooks import read, sign, verify

KEY = b"0123456789abcdef01234567"
SECRET = "whsec_" + base64.b64encode(KEY).decode()
BODY = b'{"id":"evt_1","type":"response.completed","created_at":1,"data":{"id":"resp_1"}}'
NOW = 1_750_000_000.0


def headers(body: bytes = BODY, *, key: bytes = KEY, at: int = int(NOW)) -> dict[str, str]:
    """Sign `body` by hand, as https://www.standardwebhooks.com says."""
    digest = hmac.new(key, b"wh_1.%d.%b" % (at, body), hashlib.sha256).digest()
    return {
        "webhook-id": "wh_1",
        "webhook-timestamp": str(at),
        "webhook-signature": "v1," + base64.b64encode(digest).decode(),
    }


def test_a_signature_that_fits() -> None:
    verify(BODY, headers(), SECRET, now=NOW)
    verify(BODY.decode(), headers(), SECRET, now=NOW)
    verify(BODY, {name.title(): value for name, value in headers().items()}, SECRET, now=NOW)
    pairs = [(name.encode(), value.encode()) for name, value in headers().items()]
    verify(BODY, pairs, SECRET, now=NOW)  # type: ignore[arg-type]  # as ASGI gives them
    verify(BODY, headers(key=b"shared"), "shared", now=NOW)


def test_a_known_signature() -> None:
    # The example of the Standard Webhooks libraries.
    verify(
        b'{"test": 2432232314}',
        {
            "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp": "1614265330",
            "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        },
        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
        now=1614265330,
    )


def test_one_of_several_signatures() -> None:
    given = headers()
    good = given["webhook-signature"]
    for text in (f"v1,AAAA {good}", f"{good} v1,AAAA", f"v2,xyz v1,!! {good}", f"v1a,AA {good}"):
        verify(BODY, {**given, "webhook-signature": text}, SECRET, now=NOW)


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"webhook-id": "wh_2"}, "no signature"),
        ({"webhook-timestamp": str(int(NOW) + 1)}, "no signature"),
        ({"webhook-signature": "v1,AAAA"}, "no signature"),
        ({"webhook-signature": "v1,"}, "no signature"),
        ({"webhook-signature": "é"}, "no ASCII"),
        ({"webhook-signature": ""}, "lacks the header webhook-signature"),
        ({"webhook-id": ""}, "lacks the header webhook-id"),
        ({"webhook-timestamp": "soon"}, "no number"),
        ({"webhook-timestamp": "1_0"}, "no number"),
        ({"webhook-timestamp": "9" * 5000}, "no number"),
        ({"webhook-timestamp": "²"}, "no ASCII"),
        ({"webhook-timestamp": "1.5"}, "no number"),
        ({"webhook-timestamp": "-5"}, "no number"),
    ],
)
def test_what_is_refused(changes: dict[str, str], problem: str) -> None:
    with pytest.raises(InvalidWebhookSignatureError, match=problem):
        verify(BODY, {**headers(), **changes}, SECRET, now=NOW)


def test_a_version_that_is_not_known_is_no_signature() -> None:
    given = headers()
    given["webhook-signature"] = given["webhook-signature"].replace("v1,", "v2,")
    with pytest.raises(InvalidWebhookSignatureError, match="no signature"):
        verify(BODY, given, SECRET, now=NOW)


@pytest.mark.parametrize(
    ("at", "problem"), [(-301, "too old"), (-300, None), (300, None), (301, "future")]
)
def test_tolerance(at: int, problem: str | None) -> None:
    given = headers(at=int(NOW) + at)
    if problem is None:
        verify(BODY, given, SECRET, now=NOW)
        with pytest.raises(InvalidWebhookSignatureError):
            verify(BODY, given, SECRET, now=NOW, tolerance=299)
    else:
        with pytest.raises(InvalidWebhookSignatureError, match=problem):
            verify(BODY, given, SECRET, now=NOW)
        verify(BODY, given, SECRET, now=NOW, tolerance=301)


@pytest.mark.parametrize("secret", ["", "  ", "whsec_!!!", "whsec_", "!!!\udce9", None])
def test_secrets_that_are_none(secret: Any) -> None:
    with pytest.raises(ConfigurationError, match="secret") as caught:
        verify(BODY, headers(), secret, now=NOW)
    assert "!!!" not in str(caught.value)


@given(st.binary(max_size=50), st.integers(0, 10**11), st.integers(0, 49), st.integers(1, 255))
def test_what_is_signed_can_be_verified_and_a_changed_bit_shows(
    body: bytes, at: int, place: int, bits: int
) -> None:
    given_headers = sign(body, SECRET, message_id="m", now=at)
    verify(body, given_headers, SECRET, now=at)
    if body:
        changed = bytearray(body)
        changed[place % len(body)] ^= bits
        with pytest.raises(InvalidWebhookSignatureError):
            verify(bytes(changed), given_headers, SECRET, now=at)


@given(
    st.dictionaries(
        st.sampled_from(["webhook-id", "webhook-timestamp", "webhook-signature"]), st.text()
    ),
    st.one_of(st.binary(), st.text()),
)
def test_nothing_but_typed_errors(given_headers: dict[str, str], body: bytes | str) -> None:
    with pytest.raises(InvalidWebhookSignatureError):
        verify(body, given_headers, SECRET, now=NOW)


def test_events() -> None:
    event = read(BODY)
    assert isinstance(event, events.ResponseCompletedWebhookEvent)
    assert (event.id, event.data.id, event.created_at) == ("evt_1", "resp_1", 1)
    assert event.to_dict() == json.loads(BODY)


@pytest.mark.parametrize("kind", sorted(events._KINDS))
def test_every_kind_has_its_class(kind: str) -> None:
    data = {"call_id": "rtc_1", "session_id": "rtc_1", "id": "x", "sip_headers": []}
    wire = {"id": "evt", "created_at": 5, "object": "event", "type": kind, "data": data}
    event = read(json.dumps(wire), strict=True)
    assert type(event).__name__.lower() == kind.replace(".", "").replace("_", "") + "webhookevent"
    assert event.type == kind
    assert event.to_dict() == wire


def test_events_of_later_versions_survive() -> None:
    wire = {"id": "e", "type": "agent.session.idle", "created_at": 1, "data": {"x": [1]}, "new": 2}
    event = read(json.dumps(wire))
    assert type(event) is events.WebhookEvent
    assert event.data == {"x": [1]}
    assert event.to_dict() == wire
    assert type(read('{"type": ["x"]}')) is events.WebhookEvent


@pytest.mark.parametrize("body", [b"", b"[1]", b"null", b"\xff", b'{"id":'])
def test_what_is_no_event(body: bytes) -> None:
    with pytest.raises(DeserializationError):
        read(body)


def test_strict() -> None:
    with pytest.raises(DeserializationError):
        read('{"id": 3, "type": "batch.completed", "created_at": 1, "data": {}}', strict=True)
