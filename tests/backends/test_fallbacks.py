"""Fallbacks: what stands in for a call that failed for good, and what never does."""

from __future__ import annotations

import asyncio
import gc
import json
import pickle
from collections.abc import Callable
from typing import Any

import pytest

import oaio
from oaio import Fallback, QuotaExceededError, ServerError
from oaio.testing import ScriptedNetwork, async_client, client, close, reply, send, stream
from oaio_protocol.errors import OpenAIError
from oaio_protocol.operations import Operation

MESSAGES: Any = [{"role": "user", "content": "?"}]
DOWN = reply(503)
QUOTA = reply(429, {"error": {"message": "no credit", "code": "insufficient_quota"}})


def said(text: str) -> Any:
    choice = {"index": 0, "message": {"content": text}, "finish_reason": "stop"}
    return reply(200, {"id": "c", "object": "chat.completion", "choices": [choice]})


def chunk(text: str, finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": {"content": text}, "finish_reason": finish}
    return {"id": "c", "object": "chat.completion.chunk", "choices": [choice]}


STREAM = stream(chunk("a"), chunk("b", "stop"))


class Kind:
    """One kind of client."""

    def __init__(self, *, is_async: bool) -> None:
        self.is_async = is_async

    def ask(self, network: ScriptedNetwork, streamed: bool = False, **options: Any) -> Any:
        """Return the answer to a question; of a stream, itself and its events."""
        options = {"max_retries": 0, **options}
        arguments: Any = {"model": "first", "messages": MESSAGES}
        if not self.is_async:
            with client(network, **options) as mine:
                if not streamed:
                    return mine.chat.completions.create(**arguments)
                events = mine.chat.completions.create(stream=True, **arguments)
                return events, list(events)

        async def main() -> Any:
            async with async_client(network, **options) as mine:
                if not streamed:
                    return await mine.chat.completions.create(**arguments)
                events: Any = await mine.chat.completions.create(stream=True, **arguments)
                return events, [event async for event in events]

        return asyncio.run(main())


@pytest.fixture(params=[False, True], ids=["blocking", "async"])
def kind(request: pytest.FixtureRequest) -> Kind:
    return Kind(is_async=request.param)


def asked(network: ScriptedNetwork) -> list[tuple[str, str, str | None]]:
    """Return host, model and key of each request."""
    return [
        (one.headers["host"], json.loads(one.body)["model"], one.headers.get("authorization"))
        for one in network.requests
    ]


def test_another_model(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, DOWN, said("from the second"))
    answer = kind.ask(network, max_retries=1, fallback=Fallback(model="second"))
    assert answer.choices[0].message.content == "from the second"
    assert answer.fallback == "second"
    assert [model for _, model, _ in asked(network)] == ["first", "first", "second"]
    bodies = [json.loads(one.body) for one in network.requests]
    assert bodies[2] == {**bodies[0], "model": "second"}


def test_an_answer_of_what_was_asked_says_nothing(kind: Kind) -> None:
    answer = kind.ask(ScriptedNetwork(said("x")), fallback=Fallback(model="second"))
    assert answer.fallback is None


def test_another_server_gets_nothing_that_was_meant_for_the_first(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, said("x"))
    answer = kind.ask(
        network,
        organization="org",
        project="proj",
        default_headers={"X-Own": "1", "api-key": "k"},
        default_query={"a": 1},
        fallback=Fallback(base_url="http://other.test/v9"),
    )
    assert answer.fallback == "at http://other.test/v9"
    second = network.requests[1]
    assert (second.headers["host"], second.target) == ("other.test", "/v9/chat/completions")
    assert not second.headers.keys() & {
        "authorization",
        "api-key",
        "openai-organization",
        "openai-project",
        "x-own",
    }


def test_another_server_with_its_own_key(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, said("x"))
    there = Fallback(base_url="http://other.test/v9", api_key="theirs", model="m2")
    assert kind.ask(network, fallback=there).fallback == "m2 at http://other.test/v9"
    assert asked(network) == [
        ("scripted.test", "first", "Bearer sk-scripted"),
        ("other.test", "m2", "Bearer theirs"),
    ]
    assert "theirs" not in repr(there)


def test_another_path_of_the_same_server_keeps_the_key(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, said("x"))
    kind.ask(network, fallback=Fallback(base_url="http://scripted.test/v2"))
    assert asked(network)[1][2] == "Bearer sk-scripted"
    assert network.requests[1].target == "/v2/chat/completions"


def test_another_key_for_a_quota_that_is_used_up(kind: Kind) -> None:
    with pytest.raises(QuotaExceededError):
        kind.ask(ScriptedNetwork(QUOTA), fallback=Fallback(api_key="second"))
    network = ScriptedNetwork(QUOTA, said("x"))
    other = Fallback(api_key="second", also=(QuotaExceededError,))
    assert kind.ask(network, fallback=other).fallback == "another key"
    assert [key for *_, key in asked(network)] == ["Bearer sk-scripted", "Bearer second"]


def test_several_are_tried_in_their_order(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, reply(404), DOWN, said("x"))
    several = [
        Fallback(model="second", base_url="http://other.test/"),
        Fallback(model="third"),
        Fallback(base_url="http://last.test/"),
    ]
    answer = kind.ask(network, fallback=several)
    assert answer.fallback == "at http://last.test"
    # Each begins with what was asked first.
    assert [one[:2] for one in asked(network)] == [
        ("scripted.test", "first"),
        ("other.test", "second"),
        ("scripted.test", "third"),
        ("last.test", "first"),
    ]


def test_the_error_is_that_of_the_call_itself(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, reply(404), QUOTA)
    with pytest.raises(ServerError) as caught:
        kind.ask(network, fallback=[Fallback(model="second"), Fallback(model="third")])
    error = caught.value
    assert error.status_code == 503
    first, second = error.__notes__
    assert first.startswith("fallback second: NotFoundError")
    assert second.startswith("fallback third: QuotaExceededError")
    assert pickle.loads(pickle.dumps(error)).__notes__ == error.__notes__


@pytest.mark.parametrize("status", [400, 401, 404, 422])
def test_what_is_wrong_with_the_request_is_not_asked_elsewhere(kind: Kind, status: int) -> None:
    network = ScriptedNetwork(reply(status))
    with pytest.raises(oaio.APIStatusError):
        kind.ask(network, fallback=[Fallback(model="second"), lambda *_: 1 / 0])
    assert len(network.requests) == 1


def test_the_total_limit_holds(kind: Kind) -> None:
    from oaio.testing import delay

    slow = [delay(4.0), DOWN]
    network = ScriptedNetwork(slow, [delay(100.0), DOWN], said("too late"))
    with pytest.raises(ServerError) as caught:
        kind.ask(network, timeout=10, fallback=[Fallback(model="b"), Fallback(model="c")])
    assert network.clock.now == 10.0
    assert "fallback b: APITimeoutError" in caught.value.__notes__[0]
    assert len(caught.value.__notes__) == 1
    assert network.left == 1


def test_a_function(kind: Kind) -> None:
    seen: list[tuple[Operation[Any], OpenAIError]] = []

    def instead(operation: Operation[Any], error: OpenAIError) -> str:
        seen.append((operation, error))
        return "of my own"

    assert kind.ask(ScriptedNetwork(DOWN), fallback=instead) == "of my own"
    ((operation, error),) = seen
    assert (operation.name, type(error)) == ("chat.completions.create", ServerError)
    network = ScriptedNetwork(DOWN, DOWN)
    assert kind.ask(network, fallback=[Fallback(model="second"), instead]) == "of my own"


def test_a_function_that_is_awaited() -> None:
    async def instead(operation: Operation[Any], error: OpenAIError) -> str:
        await asyncio.sleep(0)
        return "waited for"

    assert Kind(is_async=True).ask(ScriptedNetwork(DOWN), fallback=instead) == "waited for"


def test_a_function_that_raises(kind: Kind) -> None:
    def instead(operation: Operation[Any], error: OpenAIError) -> str:
        raise LookupError("nor here")

    with pytest.raises(LookupError, match="nor here"):
        kind.ask(ScriptedNetwork(DOWN), fallback=instead)


def test_a_function_that_fails_as_a_call_does(kind: Kind) -> None:
    """Such as one that asks another client."""

    def instead(operation: Operation[Any], error: OpenAIError) -> str:
        raise oaio.APIConnectionError("that one is down, too")

    network = ScriptedNetwork(DOWN, said("after all"))
    answer = kind.ask(network, fallback=[instead, Fallback(model="second")])
    assert answer.fallback == "second"
    with pytest.raises(ServerError) as caught:
        kind.ask(ScriptedNetwork(DOWN), fallback=instead)
    (note,) = caught.value.__notes__
    assert "instead: NetworkError: that one is down, too" in note


def test_a_function_that_raises_what_it_was_given(kind: Kind) -> None:
    def instead(operation: Operation[Any], error: OpenAIError) -> str:
        raise error

    with pytest.raises(ServerError) as caught:
        kind.ask(ScriptedNetwork(DOWN), fallback=instead)
    assert not hasattr(caught.value, "__notes__")


def test_the_time_that_a_function_takes_counts(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, said("too late"))

    def instead(operation: Operation[Any], error: OpenAIError) -> str:
        network.clock.advance(11)
        raise error

    with pytest.raises(ServerError):
        kind.ask(network, timeout=10, fallback=[instead, Fallback(model="second")])
    assert network.left == 1


def test_a_stream_before_its_first_event(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, STREAM)
    events, came = kind.ask(network, streamed=True, fallback=Fallback(model="second"))
    assert len(came) == 2
    assert events.fallback == events.response.fallback == "second"
    network = ScriptedNetwork(STREAM)
    events, came = kind.ask(network, streamed=True, fallback=Fallback(model="second"))
    assert events.fallback is None


def test_a_stream_after_its_first_event_is_not_begun_again(kind: Kind) -> None:
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n"
    cut = [send(head + b"data: " + json.dumps(chunk("a")).encode() + b"\n\n"), close()]
    network = ScriptedNetwork(cut, STREAM)
    with pytest.raises(oaio.StreamInterrupted):
        kind.ask(network, streamed=True, fallback=Fallback(model="second"))
    assert network.left == 1


def test_an_open_circuit() -> None:
    network = ScriptedNetwork(DOWN, said("x"), said("y"))
    there = Fallback(base_url="http://other.test/v1")
    policy = oaio.BreakerPolicy(failures=1)
    with client(network, max_retries=0, breaker=policy, fallback=there) as mine:
        for _ in range(2):
            answer = mine.chat.completions.create(model="m", messages=MESSAGES)
            assert answer.fallback == "at http://other.test/v1"
    # The second time the first server was not asked.
    assert [host for host, *_ in asked(network)] == ["scripted.test", "other.test", "other.test"]


def test_answers_as_they_came(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, said("x"), DOWN, STREAM)
    arguments: Any = {"model": "first", "messages": MESSAGES}
    fallback = Fallback(model="second")
    if kind.is_async:

        async def main() -> tuple[Any, list[Any]]:
            async with async_client(network, max_retries=0, fallback=fallback) as other:
                create = other.chat.completions.with_raw_response.create
                whole = await create(**arguments)
                raw = await create(stream=True, **arguments)
                return whole, [event async for event in raw.parse()]

        whole, events = asyncio.run(main())
    else:
        with client(network, max_retries=0, fallback=fallback) as mine:
            create = mine.chat.completions.with_raw_response.create
            whole = create(**arguments)
            events = list(create(stream=True, **arguments).parse())
    assert whole.parse().fallback == "second"
    assert len(events) == 2


def test_what_is_told(kind: Kind) -> None:
    told: list[Any] = []
    network = ScriptedNetwork(DOWN, said("x"))
    kind.ask(network, fallback=Fallback(model="second"), observer=told.append)
    ended = [one for one in told if type(one).__name__ == "CallFinished"]
    assert [(one.outcome, one.fallback) for one in ended] == [
        ("failed", None),
        ("completed", "second"),
    ]


def test_options_of_one_client_and_of_another() -> None:
    network = ScriptedNetwork(DOWN, DOWN, said("x"))
    with client(network, max_retries=0, fallback=Fallback(model="second")) as mine:
        with pytest.raises(ServerError):
            mine.with_options(fallback=()).chat.completions.create(model="m", messages=MESSAGES)
        other = mine.with_options(fallback=lambda *_: "mine")
        assert other.chat.completions.create(model="m", messages=MESSAGES) == "mine"  # type: ignore[comparison-overlap]


def test_a_key_that_a_function_gives(kind: Kind) -> None:
    network = ScriptedNetwork(DOWN, said("x"), DOWN, said("x"))
    kind.ask(network, api_key=lambda: "given", fallback=Fallback(model="second"))
    assert [key for *_, key in asked(network)] == ["Bearer given"] * 2
    there = Fallback(base_url="http://other.test")
    kind.ask(network, api_key=lambda: "given", fallback=there)
    assert [key for *_, key in asked(network)][2:] == ["Bearer given", None]


@pytest.mark.parametrize(
    "make",
    [
        Fallback,
        lambda: Fallback(base_url="nowhere"),
        lambda: Fallback(model=""),
        lambda: Fallback(model=5),  # type: ignore[arg-type]
        lambda: Fallback(model="m", also=("QuotaExceededError",)),
        lambda: Fallback(model="m", also=5),
        lambda: Fallback(api_key="a\nb"),
        lambda: client(ScriptedNetwork(), fallback="gpt"),
        lambda: client(ScriptedNetwork(), fallback=[Fallback(model="m"), 3]),
        lambda: client(ScriptedNetwork(), fallback=7),
    ],
)
def test_what_is_none(make: Callable[[], Any]) -> None:
    with pytest.raises(oaio.ConfigurationError):
        make()


def test_nothing_is_left_in_a_cycle() -> None:
    network = ScriptedNetwork(DOWN, reply(404))
    with client(network, max_retries=0, fallback=Fallback(model="second")) as mine:
        gc.collect()
        others = [one for one in gc.get_objects() if isinstance(one, ServerError)]
        gc.disable()
        try:
            with pytest.raises(ServerError) as caught:
                mine.chat.completions.create(model="m", messages=MESSAGES)
            del caught
            here = [one for one in gc.get_objects() if isinstance(one, ServerError)]
            assert not [one for one in here if not any(one is other for other in others)]
        finally:
            gc.enable()


def test_azure_and_then_openai() -> None:
    """What is Azure's own, such as the path of a deployment, does not go along."""
    from oaio_protocol.azure import AzureSettings
    from oaio_protocol.fallback import instead
    from oaio_protocol.operations import chat

    azure = oaio.AzureOpenAI(
        azure_endpoint="https://a.openai.azure.com", api_version="v", api_key="k"
    )
    operation = chat.create(model="m", messages=MESSAGES)
    call = azure._new_call(operation, 0.0)
    call.start(0.0)
    assert isinstance(call.settings, AzureSettings)
    there = Fallback(base_url="https://api.openai.com/v1", api_key="sk-openai")
    changed, settings = instead(there, call, 5.0)
    request = settings.request(changed)
    assert request.url == "https://api.openai.com/v1/chat/completions"
    assert dict(request.plain_headers())["Authorization"] == "Bearer sk-openai"
    assert changed.timeout.total == 5.0  # type: ignore[union-attr]
    call.abort()
    azure.close()


def test_the_model_of_a_form() -> None:
    from oaio_protocol.fallback import with_model
    from oaio_protocol.multipart import File, Form

    form = Form((("model", "a"), ("language", "de")), (File("file", b"x", "f"),))
    operation: Operation[Any] = Operation(
        "audio.transcriptions.create", "POST", "/x", lambda *_: None, body=form, model="a"
    )
    changed: Any = with_model(operation, "b")
    assert changed.body.texts == (("model", "b"), ("language", "de"))
    assert changed.body.files == form.files
    assert changed.model == "b"
    plain: Operation[Any] = Operation("models.list", "GET", "/models", lambda *_: None)
    assert with_model(plain, "b") is plain
