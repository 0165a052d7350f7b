"""What users of the official SDK do beside calls, on every backend."""

from __future__ import annotations

import datetime as dt
import pickle
from typing import Any

import httpx
import httpx2
import pytest

import oaio
from oaio_protocol.http.messages import HttpRequest, HttpResponse
from oaio_protocol.models.chat import ChatCompletionChunk

from .players import settle
from .scenes import Scene

ASKED: Any = {"model": "m", "messages": [{"role": "user", "content": "Hello."}]}
KEY = "sk-0123456789-abcdefghij"


async def everything(stream: Any) -> None:
    """Read all of `stream`, of whichever client."""
    if hasattr(stream, "__anext__"):
        async for _ in stream:
            pass
    else:
        for _ in stream:
            pass


def test_answer_and_request_of_an_error(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(api_key=KEY).client
        with pytest.raises(oaio.NotFoundError) as caught:
            await settle(made.models.retrieve("no-such-model"))
        error = caught.value
        answer, request = error.response, error.request
        assert isinstance(answer, HttpResponse)
        assert isinstance(request, HttpRequest)
        assert answer.status_code == 404
        assert answer.headers["X-Request-ID"] == error.request_id
        assert answer.json()["error"] == error.body
        assert answer.request == request
        assert request.method == "GET"
        assert request.url == f"{clear_scene.offline.base_url}/models/no-such-model"
        assert request.headers["authorization"] == "**********"
        assert KEY not in repr(vars(error))
        again = pickle.loads(pickle.dumps(error))
        assert (again.response, again.request) == (answer, request)

    clear_scene.play(main)


def test_request_of_an_error_of_the_network(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(base_url="http://127.0.0.1:9/v1", max_retries=0).client
        with pytest.raises(oaio.APIConnectionError) as caught:
            await settle(made.models.list())
        assert caught.value.request is not None
        assert caught.value.request.url == "http://127.0.0.1:9/v1/models"
        assert caught.value.response is None

    clear_scene.play(main)


def test_the_error_of_a_stream_has_both(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(max_retries=0).client
        cut = {"x-offline": "cut=2"}
        stream = await settle(made.chat.completions.create(**ASKED, stream=True, extra_headers=cut))
        with pytest.raises(oaio.StreamInterrupted) as caught:
            await everything(stream)
        assert isinstance(caught.value.response, HttpResponse)
        assert caught.value.response.status_code == 200
        assert caught.value.request is not None

    clear_scene.play(main)


def test_http_response_of_a_raw_answer(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(api_key=KEY).client
        raw = await settle(made.chat.completions.with_raw_response.create(**ASKED))
        answer = raw.http_response
        assert isinstance(answer, HttpResponse)
        assert answer.content == raw.content
        assert answer.json() == raw.json()
        assert answer.elapsed == raw.elapsed > dt.timedelta(0)
        assert (raw.http_version, raw.method, raw.is_closed) == ("HTTP/1.1", "POST", True)
        assert answer.url == raw.url == raw.http_request.url == raw.request.url
        assert raw.http_request.headers["authorization"] == "**********"
        assert b'"Hello."' in raw.http_request.read()
        for library in (httpx, httpx2):
            theirs = raw.parse(to=library.Response)
            assert type(theirs) is library.Response
            assert theirs.json() == raw.json()
            assert theirs.elapsed == raw.elapsed

    clear_scene.play(main)


def test_http_response_of_a_streamed_answer(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        opening = made.models.with_streaming_response.list()
        blocking = hasattr(opening, "__enter__")
        response = opening.__enter__() if blocking else await opening.__aenter__()
        with pytest.raises(RuntimeError, match="not read"):
            _ = response.http_response.content
        assert response.http_response.status_code == 200
        assert not response.is_closed
        body = await settle(response.read())
        assert response.http_response.content == body
        assert (await settle(response.parse(to=httpx.Response))).content == body
        assert (response.is_closed, response.http_version) == (True, "HTTP/1.1")
        if blocking:
            opening.__exit__(None, None, None)
        else:
            await opening.__aexit__(None, None, None)

    clear_scene.play(main)


def test_a_raw_answer_that_is_a_stream(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        raw = await settle(made.chat.completions.with_raw_response.create(**ASKED, stream=True))
        assert not raw.is_closed
        assert raw.http_response.headers["content-type"].startswith("text/event-stream")
        await settle(raw.parse().close())
        assert raw.is_closed

    clear_scene.play(main)


def test_paths_as_in_the_official_sdk(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(api_key=KEY, default_headers={"api-key": "own"}).client
        server = clear_scene.offline
        for kind in (httpx.Response, httpx2.Response, HttpResponse):
            answer = await settle(made.get("models", cast_to=kind))
            assert type(answer) is kind
            assert answer.json()["object"] == "list"
        compressed = {"headers": {"x-offline": "coding=gzip"}}
        answer = await settle(made.get("/models", cast_to=httpx.Response, options=compressed))
        assert answer.json()["object"] == "list"
        stream = await settle(
            made.post(
                "/chat/completions",
                cast_to=object,
                body={**ASKED, "stream": True},
                stream=True,
                stream_cls=oaio.Stream[ChatCompletionChunk],
            )
        )
        first = await stream.__anext__() if hasattr(stream, "__anext__") else next(stream)
        assert isinstance(first, ChatCompletionChunk)
        await settle(stream.close())
        assert (await settle(made.get(f"{server.base_url}/models?limit=1")))["object"] == "list"
        assert server.requests[-1].path == "/v1/models?limit=1"
        assert KEY in server.requests[-1].headers["authorization"]
        with pytest.raises(oaio.ValidationError, match="path"):
            await settle(made.get("http://a b/models"))

    clear_scene.play(main)


def test_no_key_goes_to_another_origin(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(
            api_key=KEY, organization="o", default_headers={"api-key": "own", "x-a": "1"}
        ).client
        other = clear_scene.another().offline
        with pytest.raises(oaio.AuthenticationError):
            await settle(made.get(f"{other.base_url}/models", options={"max_retries": 0}))
        fields = other.requests[-1].headers
        assert not fields.keys() & {"authorization", "api-key", "openai-organization", "x-a"}
        own = {"headers": {"Authorization": "Bearer theirs"}}
        await settle(made.get(f"{other.base_url}/models", options=own))
        assert other.requests[-1].headers["authorization"] == "Bearer theirs"

    clear_scene.play(main)


def test_redirects_that_are_not_to_be_followed(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(max_retries=0).client
        where = f"{clear_scene.offline.base_url}/models"
        for follow in (True, False):
            options: Any = {
                "headers": {"x-offline": f"status=308 location={where} times=1 key={follow}"},
                "follow_redirects": follow,
            }
            if follow:
                assert (await settle(made.get("/files", options=options)))["object"] == "list"
            else:
                with pytest.raises(oaio.ResponseError, match="redirected"):
                    await settle(made.get("/files", options=options))

    clear_scene.play(main)


def test_the_last_request_is_told_after_a_redirect(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client().client
        where = f"{clear_scene.offline.base_url}/models/gpt-5"
        raw = await settle(
            made.models.with_raw_response.list(
                extra_headers={"x-offline": f"status=308 location={where} times=1"}
            )
        )
        assert raw.url == where

    clear_scene.play(main)


def test_clients_with_another_transport(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(default_headers={"x-a": "1"}, default_query={"q": 1}).client
        await settle(made.models.list())
        assert made.with_options(timeout=3).stats() == made.stats()
        for change in (
            {"http2": True},
            {"proxy": False},
            {"limits": oaio.PoolLimits()},
            {"ssl_context": clear_scene.authority.client_context()},
        ):
            other: Any = made.with_options(**change)
            assert other.stats().idle == 0
            await settle(other.models.list())
            await settle(other.close())
            assert not made.is_closed()
        instead = made.with_options(set_default_headers={"x-b": "2"}, set_default_query={})
        await settle(instead.models.list())
        asked = clear_scene.offline.requests[-1]
        assert (asked.headers.get("x-a"), asked.headers["x-b"]) == (None, "2")
        assert asked.path == "/v1/models"
        added = made.with_options(default_headers={"x-c": "3"}, _extra_kwargs={"max_retries": 9})
        await settle(added.models.list())
        asked = clear_scene.offline.requests[-1]
        assert (asked.headers["x-a"], asked.headers["x-c"]) == ("1", "3")
        assert (asked.path, added.max_retries) == ("/v1/models?q=1", 9)
        for twice in ("headers", "query"):
            both: Any = {f"default_{twice}": {"a": "1"}, f"set_default_{twice}": {"a": "1"}}
            with pytest.raises(oaio.ConfigurationError, match="only one"):
                made.with_options(**both)

    clear_scene.play(main)


def test_options_can_be_set_on_a_client(clear_scene: Scene) -> None:
    async def main() -> None:
        made = clear_scene.client(base_url="http://127.0.0.1:9/v1").client
        old = made.models
        made.api_key, made.base_url = "sk-other", clear_scene.offline.base_url
        made.organization, made.project, made.timeout, made.max_retries = "o", "p", 9, 1
        made.webhook_secret, made.admin_api_key = "w", "a"
        assert made.models is not old
        await settle(made.models.list())
        fields = clear_scene.offline.requests[-1].headers
        assert fields["authorization"] == "Bearer sk-other"
        assert (fields["openai-organization"], fields["openai-project"]) == ("o", "p")
        assert (made.timeout.total, made.max_retries) == (9, 1)
        assert made.default_headers["OpenAI-Project"] == made.project == "p"
        assert made.user_agent.startswith("oaio/")
        assert "sk-other" not in repr(made.default_headers)

    clear_scene.play(main)
