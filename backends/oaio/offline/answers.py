"""The offline server without its sockets: a request goes in, the answer to it comes out."""

import hashlib
import json
from collections.abc import Callable, Mapping
from http import HTTPStatus
from typing import cast
from urllib.parse import unquote

from attrs import evolve

from oaio.offline import chat, embeddings, models, responses
from oaio.offline.coding import compressed
from oaio.offline.directives import HEADER, IN_TEXT, Directives, parse
from oaio.offline.forms import is_form
from oaio.offline.parts import (
    Answer,
    Ending,
    Event,
    JsonObject,
    Piece,
    Refused,
    as_list,
    as_object,
    as_text,
    identify,
    to_bytes,
    to_json,
)
from oaio.offline.replies import last_said
from oaio.offline.requests import Payload, Request
from oaio.offline.store import Store

_WRONG_KEYS = ("wrong-key", "sk-wrong")
_ENDPOINTS: Mapping[tuple[str, ...], Callable[[Request], Payload]] = {
    ("chat", "completions"): chat.create,
    ("responses",): responses.create,
    ("embeddings",): embeddings.create,
}
_PAGE = b"<!doctype html><title>Offline</title><p>A web page, not an answer of the API.</p>\n"
# The API's own type and code for each status; every other one has the type of its class.
_ERRORS: Mapping[int, tuple[str, str | None]] = {
    401: ("invalid_request_error", "invalid_api_key"),
    429: ("requests", "rate_limit_exceeded"),
    503: ("service_unavailable", None),
}


def answer(
    method: str,
    path: str,
    headers: Mapping[str, str],
    body: bytes,
    attempt: int = 1,
    store: Store | None = None,
) -> Answer:
    """The answer to one request. The same arguments always get the same answer.

    Args:
        method: the HTTP method.
        path: the request target, such as ``/v1/models``; a query is ignored.
        headers: their names in lower case.
        body: the body, whole.
        attempt: which request this is, counted from 1, with the same `directive_text`.
        store: where files, uploads, batches and background responses are kept; without it, there
            are none.
    """
    digest = hashlib.sha256(f"{method} {path} ".encode("utf-8", "surrogateescape") + body).digest()
    try:
        _check_key(headers.get("authorization", ""))
        directives = parse(directive_text(headers, body)).on_attempt(attempt)
        found = _follow(directives)
        if found is None:
            kept = None if store is None else _kept(store, method, path, headers, body)
            payload = _route(method, path, body, directives.words) if kept is None else kept
            if store is not None and b'"background"' in body:
                payload = _in_background(store, method, path, body, directives.words, payload)
            found = _shape(payload, directives)
    except Refused as refused:
        directives = Directives()
        found = _refuse(refused)
    if directives.coding is not None and found.status:
        found = compressed(found, directives.coding)
    common = _common_headers(identify("req_", digest, str(attempt)), found.status)
    if path.startswith("/v1/batches/"):
        common += (("openai-poll-after-ms", "10"),)
    return evolve(
        found,
        headers=common + found.headers,
        delay=directives.delay,
        close=directives.close or found.ending is not Ending.COMPLETE,
    )


def run(method: str, path: str, body: bytes) -> tuple[int, JsonObject]:
    """The status and the body of the answer to a line of a batch."""
    found = answer(method, path, {"authorization": "Bearer batch"}, body)
    return found.status, as_object(json.loads(b"".join(piece.data for piece in found.pieces)))


def _kept(
    store: Store, method: str, path: str, headers: Mapping[str, str], body: bytes
) -> Payload | bytes | None:
    found = store.responses.respond(method, path)
    return store.respond(method, path, headers, body) if found is None else found


def _in_background(
    store: Store, method: str, path: str, body: bytes, words: int | None, payload: Payload | bytes
) -> Payload | bytes:
    """Keep a response that is made in the background; the answer is its stream, or its beginning.

    It is made at once all the same: what is asked for later is only told later.
    """
    if (method, path.partition("?")[0]) != ("POST", "/v1/responses"):
        return payload
    given = _load(body)
    if given.get("background") is not True:
        return payload
    events = payload
    if not isinstance(events, tuple):
        events = _route(method, path, json.dumps({**given, "stream": True}).encode(), words)
    if not isinstance(events, tuple):
        return payload
    queued = store.responses.keep(json.loads(events[-1].data)["response"], events)
    return payload if isinstance(payload, tuple) else queued


def directive_text(headers: Mapping[str, str], body: bytes) -> str:
    """The directives that a request carries, those of its header first; empty if there are none."""
    found = headers.get(HEADER, "")
    if b"[offline:" in body and not is_form(
        headers.get("content-type", "")
    ):  # else the body need not be read twice
        said = _said(_load(body))
        found += " " + " ".join(match[1] for match in IN_TEXT.finditer(said))
    return found.strip()


def _said(body: JsonObject) -> str:
    value = body.get("messages", body.get("input"))
    return as_text(value) or last_said(as_list(value))


def _load(body: bytes) -> JsonObject:
    try:
        value = json.loads(body.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Refused(400, "The body of your request is not valid JSON.") from error
    if not isinstance(value, dict):
        raise Refused(400, "The body of your request must be a JSON object.")
    return as_object(cast("object", value))


def _check_key(authorization: str) -> None:
    scheme, _, key = authorization.partition(" ")
    if scheme.lower() != "bearer" or not key.strip():
        message = "You did not provide an API key. Send it as: Authorization: Bearer YOUR_KEY."
        raise Refused(401, message)
    if key.strip() in _WRONG_KEYS:
        message = "Incorrect API key provided: " + key.strip()[:3] + "***."
        raise Refused(401, message, code="invalid_api_key")


def _route(method: str, path: str, body: bytes, words: int | None) -> Payload:
    place = path.partition("?")[0]
    version, *names = [unquote(name) for name in place.strip("/").split("/")]
    allowed = True
    if version == "v1":
        create = _ENDPOINTS.get(tuple(names))
        match (method, *names):
            case ("POST", *_) if create is not None:
                given = _load(body)
                return create(Request(given, _seed(names, given), words))
            case ("GET", "models"):
                return models.list_all()
            case ("GET", "models", model):
                return models.retrieve(model)
            case ("DELETE", "models", model):
                return models.delete(model)
            case (_, "responses", response_id, *_):
                raise responses.not_found(response_id)
            case _:
                allowed = create is None and names[:1] != ["models"]
    if not allowed:
        message = f"Not allowed to {method} on {place}."
        raise Refused(405, message, code="method_not_supported")
    raise Refused(404, f"Invalid URL ({method} {place})")


def _seed(names: list[str], body: JsonObject) -> bytes:
    # Not the bytes as sent: the same question has the same answer, streamed or not, whatever client
    # wrote it, and in whatever order.
    same = {name: body[name] for name in sorted(body) if name not in ("stream", "stream_options")}
    return hashlib.sha256(json.dumps([names, same]).encode()).digest()


def _follow(directives: Directives) -> Answer | None:
    """The answer that directives ask for instead of the real one, if they do."""
    if directives.drop:
        return Answer(0, (), (), ending=Ending.CUT)
    if directives.html:
        return _whole(200, _PAGE, "text/html; charset=utf-8")
    if directives.quota:
        message = "You exceeded your current quota, as you asked the offline server to say."
        raise_ = Refused(429, message, kind="insufficient_quota", code="insufficient_quota")
        return _refuse(raise_, directives)
    if directives.status is not None:
        return _refuse(_asked_for(directives.status), directives)
    return None


def _asked_for(status: int) -> Refused:
    usual = "server_error" if status >= 500 else "invalid_request_error"
    kind, code = _ERRORS.get(status, (usual, None))
    phrase = _phrase(status)
    return Refused(status, f"{phrase}, as you asked the offline server.", kind=kind, code=code)


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:  # a status without a name is still a status
        return f"Status {status}"


def _refuse(refused: Refused, directives: Directives | None = None) -> Answer:
    found = _whole(refused.status, to_bytes(to_json({"error": refused.error})))
    if directives is None:
        return found
    more = {
        "retry-after": directives.retry_after,
        "retry-after-ms": directives.retry_after_ms,
        "location": directives.location,
    }
    added = tuple((name, str(value)) for name, value in more.items() if value is not None)
    return evolve(found, headers=found.headers + added)


def _whole(status: int, body: bytes, kind: str = "application/json") -> Answer:
    headers = (("content-type", kind), ("content-length", str(len(body))))
    return Answer(status, headers, (Piece(0.0, body),))


def _shape(payload: Payload | bytes, directives: Directives) -> Answer:
    """The answer with this payload, spoilt as the directives say."""
    at, ending = _ending(directives)
    if isinstance(payload, bytes):
        return _cut(_whole(200, payload, "application/octet-stream"), payload, ending)
    if isinstance(payload, tuple):
        parts = _spoil(payload, directives)[:at]
        pause = directives.event_delay
        return Answer(
            200,
            (("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache")),
            tuple(Piece(pause if index else 0.0, data) for index, data in enumerate(parts)),
            stream=True,
            ending=ending,
            ping=directives.ping,
        )
    body = to_bytes(to_json(payload))
    if directives.malformed is not None:
        body = body[: len(body) // 2]
    return _cut(_whole(200, body), body, ending)


def _cut(found: Answer, body: bytes, ending: Ending) -> Answer:
    if ending is Ending.COMPLETE:
        return found
    return evolve(found, pieces=(Piece(0.0, body[: len(body) // 2]),), ending=ending)


def _ending(directives: Directives) -> tuple[int | None, Ending]:
    if directives.cut is not None:
        return directives.cut, Ending.CUT
    if directives.reset is not None:
        return directives.reset, Ending.RESET
    if directives.stall is not None:
        return directives.stall, Ending.STALL
    return None, Ending.COMPLETE


def _spoil(events: tuple[Event, ...], directives: Directives) -> list[bytes]:
    if directives.no_done:
        events = tuple(event for event in events if not event.last)
    if directives.error_event is not None:
        at = min(directives.error_event, len(events))
        # Only the events of responses have names, and their errors a shape of their own.
        named = bool(events[0].name)
        events = (*events[:at], _error_event(at) if named else _CHAT_ERROR)
    parts = [event.encode() for event in events]
    if directives.malformed is not None:
        parts[directives.malformed : directives.malformed + 1] = [_MALFORMED]
    return parts


_MALFORMED = b'data: {"this": is no JSON\n\n'
_TROUBLE: JsonObject = {
    "message": "Something went wrong, as you asked the offline server.",
    "param": None,
    "code": "server_error",
}
_CHAT_ERROR = Event(to_json({"error": {**_TROUBLE, "type": "server_error"}}))


def _error_event(number: int) -> Event:
    return Event(to_json({"type": "error", "sequence_number": number, **_TROUBLE}), name="error")


def _common_headers(request_id: str, status: int) -> tuple[tuple[str, str], ...]:
    left = 0 if status == 429 else 1
    return (
        ("x-request-id", request_id),
        ("openai-organization", "offline"),
        ("openai-processing-ms", "5"),
        ("openai-version", "2020-10-01"),
        ("x-ratelimit-limit-requests", "10000"),
        ("x-ratelimit-limit-tokens", "200000"),
        ("x-ratelimit-remaining-requests", str(9999 * left)),
        ("x-ratelimit-remaining-tokens", str(199000 * left)),
        ("x-ratelimit-reset-requests", "6ms"),
        ("x-ratelimit-reset-tokens", "6m0s"),
    )
