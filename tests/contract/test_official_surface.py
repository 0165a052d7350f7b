"""Side by side with the official SDK: every operation sends the same, for the same arguments.

Compared are the verb, the path, the query, the header fields that matter, and the body: JSON as a
value, a form part by part. What is different on purpose stands in `DIFFERENCES`.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from email.parser import BytesParser
from email.policy import HTTP
from functools import cache
from typing import Any
from urllib.parse import unquote

import httpx2
import openai
import pytest

import oaio

from . import described
from .test_api_surface import REQUIRED_HERE

KEYS = {"api_key": "sk-side-by-side", "admin_api_key": "sk-admin-side-by-side"}
HEADERS = ("authorization", "openai-beta", "accept")
SEEDS = (0, 1, 2, 3)
NAMES = sorted(described.methods())


@dataclass(frozen=True)
class Difference:
    """What is not the same on purpose.

    Attributes:
        why: the reason.
        change: makes of what the official SDK sends what this client sends.
    """

    why: str
    change: Callable[[dict[str, Any]], object]


def _without_last_segment(sent: dict[str, Any]) -> None:
    assert sent["path"].pop() == "cancel"


DIFFERENCES = {
    "evals.runs.cancel": Difference(
        "The description has it at the run's own path; /cancel is nowhere in it.",
        _without_last_segment,
    ),
}
"""Operations that send something else than the official SDK, and why."""

REFUSED_THERE = {
    "videos.edit": "A reference, {'id': ...}, is described; the official SDK wants a file.",
    "videos.extend": "The same.",
}
"""Arguments that are described, and that the official SDK refuses."""

LACKING_THERE = {
    "beta.realtime.sessions.create": {"prompt", "truncation"},
}
"""Arguments that are described, and that the official SDK does not have."""


def _sent(
    method: str, path: str, query: str, headers: dict[str, str], body: bytes
) -> dict[str, Any]:
    kind = headers.get("content-type", "").split(";")[0] if body else ""
    told: Any = None
    if kind == "application/json":
        told = json.loads(body)
    elif kind == "multipart/form-data":
        told = parts(headers["content-type"], body)
    elif body:
        told = body
    return {
        "method": method,
        "path": [unquote(segment) for segment in path.split("/")],
        "query": sorted(query.split("&")),
        "kind": kind,
        "body": told,
        "headers": {name: headers[name] for name in HEADERS if name in headers},
    }


def parts(content_type: str, body: bytes) -> list[tuple[Any, ...]]:
    """Return the parts of a form, as far as a server can tell them apart."""
    message = BytesParser(policy=HTTP).parsebytes(
        b"Content-Type: " + content_type.encode() + b"\r\n\r\n" + body
    )
    return sorted(
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type() if part.get_filename() else None,
            part.get_payload(decode=True),
        )
        for part in message.iter_parts()
    )


_seen: list[dict[str, Any]] = []


def _answer(request: httpx2.Request) -> httpx2.Response:
    headers = {name.lower(): value for name, value in request.headers.items()}
    url = request.url
    path, _, query = url.raw_path.decode().partition("?")
    _seen.append(_sent(request.method, path, query, headers, request.read()))
    return httpx2.Response(418)


@cache
def official() -> Any:
    http_client = httpx2.Client(transport=httpx2.MockTransport(_answer))
    return openai.OpenAI(http_client=http_client, max_retries=0, **KEYS)


class _Said(Exception):  # noqa: N818 - carries a request out of a call
    pass


class Telling(oaio.OpenAI):
    """Tells what it would send, instead of sending it."""

    def call(self, operation: Any) -> Any:
        from oaio._helpers.files import with_files

        if operation.content_type == "multipart/form-data":
            operation = with_files(operation)
        raise _Said(self._settings.request(operation))

    stream = page = call


@cache
def ours() -> Any:
    return Telling(**KEYS)


def found(client: Any, name: str) -> Any:
    for part in name.split("."):
        client = getattr(client, part)
    return client


def sent_by_official(name: str, path: dict[str, str], given: dict[str, Any]) -> dict[str, Any]:
    _seen.clear()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", DeprecationWarning)  # of methods that will go
            found(official(), name)(**path, **given)
    except openai.APIStatusError as error:
        if error.status_code != 418:
            raise
    (one,) = _seen
    return one


def sent_by_us(name: str, path: dict[str, str], given: dict[str, Any]) -> dict[str, Any]:
    with pytest.raises(_Said) as caught:
        found(ours(), name)(**path, **given)
    (request,) = caught.value.args
    headers = {key.lower(): value for key, value in request.plain_headers()}
    target, _, query = request.target.partition("?")
    body = request.body
    if not isinstance(body, bytes):
        body = body.source.pread(0, body.size)
    return _sent(request.method, target, query, headers, body)


@pytest.mark.parametrize("name", NAMES)
def test_sends_the_same(name: str) -> None:
    method = described.methods()[name]
    for seed in SEEDS:
        path, given = described.arguments(method, seed)
        for argument in LACKING_THERE.get(name, ()):
            given.pop(argument, None)
        here = sent_by_us(name, path, given)
        try:
            theirs = sent_by_official(name, path, given)
        except RuntimeError as error:
            assert name in REFUSED_THERE
            assert "Expected entry at" in str(error)  # noqa: PT017
            assert here["body"] == {k: v for k, v in given.items() if k not in method.query}
            continue
        if name in DIFFERENCES:
            DIFFERENCES[name].change(theirs)
        assert here == theirs


def test_differences_are_in_the_docs() -> None:
    page = (described.TOP / "docs/reference/differences.md").read_text(encoding="utf-8")
    for name, why in {**{n: d.why for n, d in DIFFERENCES.items()}, **REFUSED_THERE}.items():
        assert any(f"`{name}`" in line and why in line for line in page.splitlines()), name
    for name in (*LACKING_THERE, *REQUIRED_HERE):
        assert f"`{name}`" in page
