"""Webhooks: whether a message is OpenAI's, and what it says. Pure: the time is passed in.

The headers are those of the Standard Webhooks specification: `webhook-id`, `webhook-timestamp` and
`webhook-signature`, the last with one or more signatures `v1,BASE64` separated by spaces (several
while a secret is being replaced). What is signed is `ID.TIMESTAMP.BODY`, with HMAC-SHA256.

Source: https://platform.openai.com/docs/guides/webhooks
"""

from __future__ import annotations

import base64
import binascii
import hmac
from collections.abc import Iterable, Mapping
from typing import Any

from .errors import ConfigurationError, InvalidWebhookSignatureError
from .json import Loads, parse, standard_loads

TOLERANCE = 300
"""How many seconds a message's time may lie before or after the present."""

_PREFIX = "whsec_"
_NAMES = ("webhook-id", "webhook-timestamp", "webhook-signature")
_VERSION = "v1"

Headers = Mapping[str, str] | Iterable[tuple[str, str]]


def verify(
    payload: bytes | str, headers: Headers, secret: str, *, now: float, tolerance: float = TOLERANCE
) -> None:
    """Check that `payload` was signed with `secret`, and lately.

    Args:
        payload: the body of the request as it came; JSON that was read and written again differs.
        headers: its header fields, names in any case.
        secret: as OpenAI showed it, `whsec_...`; or a shared text of another sender's.
        now: seconds since 1970.
        tolerance: how many seconds the message's time may lie before or after `now`.

    Raises:
        InvalidWebhookSignatureError: a header is missing, the time is too far away, or no signature
            fits.
        ConfigurationError: `secret` is none.
    """
    key = _key(secret)
    message_id, timestamp, signatures = _fields(headers)
    moment = _moment(timestamp)
    if moment < now - tolerance:
        raise InvalidWebhookSignatureError("the webhook is too old")
    if moment > now + tolerance:
        raise InvalidWebhookSignatureError("the webhook's time lies in the future")
    body = payload.encode("utf-8", "surrogatepass") if isinstance(payload, str) else bytes(payload)
    signed = b"%b.%b.%b" % (message_id.encode(), timestamp.encode(), body)
    expected = hmac.digest(key, signed, "sha256")
    fits = False
    for given in _candidates(signatures):
        # All are compared, so that the time tells nothing.
        fits |= hmac.compare_digest(expected, given)
    if not fits:
        raise InvalidWebhookSignatureError("no signature of the webhook fits its body")


def sign(payload: bytes | str, secret: str, *, message_id: str, now: float) -> dict[str, str]:
    """Return the header fields of a webhook with `payload`: for tests, and for senders.

    Raises:
        ConfigurationError: `secret` is none.
    """
    body = payload.encode() if isinstance(payload, str) else payload
    signed = b"%b.%d.%b" % (message_id.encode(), int(now), body)
    signature = base64.b64encode(hmac.digest(_key(secret), signed, "sha256")).decode()
    return dict(zip(_NAMES, (message_id, str(int(now)), f"{_VERSION},{signature}"), strict=True))


def read(payload: bytes | str, *, strict: bool = False, loads: Loads = standard_loads) -> Any:
    """Return the event in `payload`, whose signature was checked before.

    Raises:
        DeserializationError: it is no JSON object, or (when `strict`) not as the API describes.
    """
    from .models.webhook_events import decode_event

    return decode_event(parse(payload, loads, "the webhook"), strict=strict)


def _key(secret: object) -> bytes:
    if not isinstance(secret, str) or not secret.strip():
        raise ConfigurationError(
            "there is no webhook secret: pass secret=... or webhook_secret=... to the client, or "
            "set OPENAI_WEBHOOK_SECRET"
        )
    # Without the text: it is a secret.
    if not secret.startswith(_PREFIX):
        try:
            return secret.encode()
        except UnicodeEncodeError:  # an environment variable that is no UTF-8
            raise ConfigurationError("the webhook secret is no Unicode text") from None
    try:
        key = base64.b64decode(secret.removeprefix(_PREFIX), validate=True)
    except (binascii.Error, ValueError):
        raise ConfigurationError("the webhook secret is not base64 after whsec_") from None
    if not key:  # with which everybody could sign
        raise ConfigurationError("the webhook secret is empty after whsec_")
    return key


def _fields(headers: Headers) -> tuple[str, str, str]:
    given: Any = headers
    pairs = given.items() if hasattr(given, "items") else given
    found = {_text(name).lower(): _text(value) for name, value in pairs}
    missing = [name for name in _NAMES if not found.get(name)]
    if missing:
        raise InvalidWebhookSignatureError(f"the webhook lacks the header {missing[0]}")
    message_id, timestamp, signatures = (found[name] for name in _NAMES)
    if not all(text.isascii() for text in (message_id, timestamp, signatures)):
        raise InvalidWebhookSignatureError("a header of the webhook is no ASCII text")
    return message_id, timestamp, signatures


def _text(value: object) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)


def _moment(timestamp: str) -> int:
    # int() takes "1_0" and spaces, too; nobody writes more than 12 digits of seconds.
    if not timestamp.isdecimal() or len(timestamp) > 12:
        raise InvalidWebhookSignatureError("the webhook's timestamp is no number of seconds")
    return int(timestamp)


def _candidates(signatures: str) -> list[bytes]:
    found: list[bytes] = []
    for entry in signatures.split():
        version, comma, encoded = entry.partition(",")
        if comma and version != _VERSION:
            continue  # of a version that is not known
        try:
            found.append(base64.b64decode(encoded if comma else entry, validate=True))
        except (binascii.Error, ValueError):
            continue  # no signature of ours, whatever it is
    return found
