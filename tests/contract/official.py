"""The official SDK and this client side by side: what each sends, and what each makes of an answer.

Neither needs a socket for that: the official SDK is given a transport that writes down its request
or answers it from a table; ours is asked for the request that it would send, and is answered over
its httpx adapter.
"""

from __future__ import annotations

import asyncio
import json
import types
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal, Union, get_args, get_origin
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import httpx2
import openai
from openai._models import BaseModel as OfficialModel

import oaio
from oaio_protocol.models._base import Model

KEY = "sk-side-by-side"
Ask = Callable[[Any], Any]
"""A call of a client, such as `lambda client: client.models.list()`."""

HEADERS_THAT_MATTER = (
    "authorization",
    "openai-organization",
    "openai-project",
    "accept",
    "content-type",
)


# --- what is sent -----------------------------------------------------------------------------


@dataclass
class Sent:
    """A request, as far as a server can tell requests apart."""

    method: str
    path: list[str]
    query: list[tuple[str, str]]
    body: Any
    headers: dict[str, str]
    target: str = field(compare=False)

    @classmethod
    def of(
        cls,
        method: str,
        target: str,
        headers: Mapping[str, str],
        body: bytes,
        names: Collection[str],
    ) -> Sent:
        url = urlsplit(target)
        wanted = {*HEADERS_THAT_MATTER, *(name.lower() for name in names)}
        return cls(
            method,
            [unquote(segment) for segment in url.path.split("/")],
            sorted(parse_qsl(url.query, keep_blank_values=True)),
            json.loads(body) if body else None,
            {name: value for name, value in headers.items() if name in wanted},
            target,
        )


def sent_by_official(options: dict[str, Any], ask: Ask, names: Collection[str] = ()) -> Sent:
    """Return what the official SDK sends."""
    seen: list[Sent] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        headers = {name.lower(): value for name, value in request.headers.items()}
        target = request.url.raw_path.decode()
        seen.append(Sent.of(request.method, target, headers, request.content, names))
        return httpx2.Response(418)

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http_client:
        arguments = {"api_key": KEY, **options}
        client = openai.OpenAI(http_client=http_client, max_retries=0, **arguments)
        try:
            ask(client)
        except openai.APIStatusError as error:
            if error.status_code != 418:
                raise
    (request,) = seen
    return request


class _Said(Exception):  # noqa: N818 - carries an operation out of a call
    pass


class Telling(oaio.OpenAI):
    """Tells what it would send, instead of sending it."""

    def call(self, operation: Any) -> Any:
        raise _Said(self._settings.request(operation))

    stream = call


def sent_by_us(options: dict[str, Any], ask: Ask, names: Collection[str] = ()) -> Sent:
    """Return what this client would send."""
    with Telling(**{"api_key": KEY, **options}) as client:
        try:
            ask(client)
        except _Said as said:
            (request,) = said.args
    headers = {name.lower(): value for name, value in request.plain_headers()}
    return Sent.of(request.method, request.target, headers, request.body, names)


# --- what is answered -------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """What a server says."""

    body: bytes
    status: int = 200
    content_type: str = "application/json"
    headers: tuple[tuple[str, str], ...] = (("x-request-id", "req_side"),)

    @classmethod
    def of(cls, value: object) -> Answer:
        return cls(json.dumps(value).encode())

    @classmethod
    def stream(cls, events: list[Any], done: bool = True) -> Answer:
        frames = [f"data: {json.dumps(event)}\n\n" for event in events]
        frames += ["data: [DONE]\n\n"] if done else []
        return cls("".join(frames).encode(), content_type="text/event-stream")

    def made(self, library: Any) -> Any:
        headers = [*self.headers, ("content-type", self.content_type)]
        return library.Response(self.status, headers=headers, content=self.body)


@dataclass
class Outcome:
    """What came of a call: a result, the events of a stream, an error; or events and an error."""

    result: Any = None
    events: list[Any] = field(default_factory=list)
    error: Exception | None = None


Asker = Callable[[Answer, Ask, bool], Outcome]


def _blocking(client: Any, ask: Ask, streamed: bool) -> Outcome:
    outcome = Outcome()
    try:
        result = ask(client)
        if streamed:
            for event in result:
                outcome.events.append(event)
        else:
            outcome.result = result
    except (openai.OpenAIError, oaio.OpenAIError) as error:
        outcome.error = error
    return outcome


async def _async(client: Any, ask: Ask, streamed: bool) -> Outcome:
    outcome = Outcome()
    try:
        result = await ask(client)
        if streamed:
            async for event in result:
                outcome.events.append(event)
        else:
            outcome.result = result
    except (openai.OpenAIError, oaio.OpenAIError) as error:
        outcome.error = error
    return outcome


def official_blocking(answer: Answer, ask: Ask, streamed: bool = False) -> Outcome:
    transport = httpx2.MockTransport(lambda _: answer.made(httpx2))
    with httpx2.Client(transport=transport) as http_client:
        client = openai.OpenAI(api_key=KEY, http_client=http_client, max_retries=0)
        return _blocking(client, ask, streamed)


def our_blocking(answer: Answer, ask: Ask, streamed: bool = False) -> Outcome:
    transport = httpx.MockTransport(lambda _: answer.made(httpx))
    http_client = httpx.Client(transport=transport)
    with oaio.OpenAI(api_key=KEY, http_client=http_client, max_retries=0) as client:
        return _blocking(client, ask, streamed)


def official_async(answer: Answer, ask: Ask, streamed: bool = False) -> Outcome:
    async def main() -> Outcome:
        transport = httpx2.MockTransport(lambda _: answer.made(httpx2))
        async with httpx2.AsyncClient(transport=transport) as http_client:
            client = openai.AsyncOpenAI(api_key=KEY, http_client=http_client, max_retries=0)
            return await _async(client, ask, streamed)

    return asyncio.run(main())


def our_async(answer: Answer, ask: Ask, streamed: bool = False) -> Outcome:
    async def main() -> Outcome:
        transport = httpx.MockTransport(lambda _: answer.made(httpx))
        http_client = httpx.AsyncClient(transport=transport)
        async with oaio.AsyncOpenAI(api_key=KEY, http_client=http_client, max_retries=0) as client:
            return await _async(client, ask, streamed)

    return asyncio.run(main())


PAIRS: dict[str, tuple[Asker, Asker]] = {
    "blocking": (official_blocking, our_blocking),
    "asyncio": (official_async, our_async),
}
"""The official SDK, and this client in the same colour."""


# --- the same values --------------------------------------------------------------------------


def differences(theirs: Any, ours: Any, path: str = "") -> Iterator[str]:
    """Give every place where the official SDK's object holds something that ours does not."""
    if isinstance(theirs, OfficialModel):
        if not isinstance(ours, Model):
            yield f"{path}: an object there, {ours!r} here"
            return
        for name in [*type(theirs).model_fields, *(theirs.model_extra or {})]:
            here = f"{path}.{name}"
            if not hasattr(ours, name):
                # Theirs has the fields of the kind it guessed; a value that was sent counts.
                if getattr(theirs, name, None) is not None:
                    yield f"{here}: missing here"
                continue
            yield from differences(getattr(theirs, name, None), getattr(ours, name), here)
    elif isinstance(theirs, list):
        if not isinstance(ours, list) or len(theirs) != len(ours):
            yield f"{path}: {theirs!r} there, {ours!r} here"
            return
        for number, (one, other) in enumerate(zip(theirs, ours, strict=True)):
            yield from differences(one, other, f"{path}[{number}]")
    elif isinstance(theirs, dict):
        found = ours.to_dict() if isinstance(ours, Model) else ours
        if not isinstance(found, dict) or theirs.keys() != found.keys():
            yield f"{path}: {theirs!r} there, {ours!r} here"
            return
        for key, value in theirs.items():
            yield from differences(value, found[key], f"{path}[{key!r}]")
    elif theirs != ours or (type(theirs) is not type(ours) and not _numbers(theirs, ours)):
        yield f"{path}: {theirs!r} there, {ours!r} here"


def _numbers(*values: Any) -> bool:
    return all(type(value) in (int, float) for value in values)


# --- a payload for every field ----------------------------------------------------------------


def sample(kind: Any, turn: int = 0, depth: int = 0) -> Any:
    """Return a JSON value for an official type, with every field; `turn` picks among variants."""
    kind, origin = _bare(kind)
    if origin is Literal:
        values = get_args(kind)
        return values[turn % len(values)]
    if origin in (Union, types.UnionType):
        members = variants(kind)
        return sample(members[turn % len(members)], turn, depth)
    if origin is list:
        if depth > 8:
            return []
        item = get_args(kind)[0]
        return [sample(one, turn, depth + 1) for one in variants(item)]
    if origin is dict:
        return {"k": sample(get_args(kind)[1], turn, depth + 1)}
    if isinstance(kind, type) and issubclass(kind, OfficialModel):
        return {
            info.alias or name: sample(info.annotation, turn, depth + 1)
            for name, info in kind.model_fields.items()
            if depth < 8 or info.is_required()
        }
    plain = {str: "text é", int: 7, float: 0.5, bool: True, type(None): None}
    return plain.get(kind, {"any": ["thing", 1, None]})


def variants(kind: Any) -> list[Any]:
    """Return the members of a union (of one, if it is none), but for `None`."""
    kind, origin = _bare(kind)
    if origin not in (Union, types.UnionType):
        return [kind]
    return [v for m in get_args(kind) if m is not type(None) for v in variants(m)]


def _bare(kind: Any) -> tuple[Any, Any]:
    """Return `kind` without annotations, and what it is a form of."""
    while get_origin(kind) is Annotated:
        kind = get_args(kind)[0]
    return kind, get_origin(kind)
