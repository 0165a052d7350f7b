"""A background response whose stream breaks is gone on with, on every backend."""

from __future__ import annotations

import contextlib
import json
from itertools import count
from typing import Any

import pytest

from oaio import (
    NotFoundError,
    ResumePolicy,
    RetryPolicy,
    StreamConnectionLostError,
    StreamGapError,
    StreamInterrupted,
    StreamTimeoutError,
    Timeout,
    ValidationError,
)

from .opened import all_of, each, opened, settle
from .raw_server import Peer, Script
from .scenes import Scene

AT_ONCE = ResumePolicy(max_resumes=2, backoff=RetryPolicy(initial_delay=0.0))


@pytest.fixture
def secure() -> bool:
    """TLS makes no difference here."""
    return False


def stream(face: Any, offline: str = "", **arguments: Any) -> Any:
    headers = {"x-offline": offline} if offline else {}
    if "response_id" not in arguments:
        arguments = {"model": "m", "input": "Hello", "background": True, **arguments}
    return face.client.responses.stream(extra_headers=headers, **arguments)


def numbers(events: list[Any]) -> list[int]:
    return [event.sequence_number for event in events]


@pytest.mark.parametrize("trouble", ["cut", "reset"])
def test_a_stream_that_breaks_at_every_event(trouble: str, scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        whole = await all_of(stream(face))
        # Each answer has one event only; then the connection ends.
        async with opened(stream(face, f"{trouble}=1", resume=True)) as broken:
            events = [event async for event in each(broken)]
            final = await settle(broken.get_final_response())
        assert numbers(events) == numbers(whole) == list(range(len(whole)))
        assert final == whole[-1].response
        deltas = [event for event in events if event.type == "response.output_text.delta"]
        assert deltas[-1].snapshot == final.output_text
        requests = scene.offline.requests[1:]
        assert len(requests) == len(whole)
        assert [one.path.partition("?")[2] for one in requests[1:]] == [
            f"stream=true&starting_after={number}" for number in range(len(whole) - 1)
        ]
        assert all(one.headers["x-offline"] == f"{trouble}=1" for one in requests)

    scene.play(main)


def test_breaks_at_any_event(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        whole = await all_of(stream(face))
        for at in range(1, len(whole), 7):
            found = await all_of(stream(face, f"reset={at} times=1 key={at}", resume=1))
            assert [event.to_dict() for event in found] == [event.to_dict() for event in whole]

    scene.play(main)


def test_only_on_request_and_only_in_the_background(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        for arguments in ({}, {"resume": False}, {"resume": True, "background": False}):
            async with opened(stream(face, "cut=5", **arguments)) as broken:
                with pytest.raises(StreamConnectionLostError) as caught:
                    await settle(broken.get_final_response())
            assert caught.value.received == 5
            assert caught.value.partial is not None

    scene.play(main)
    assert scene.requests == 3


def test_one_can_go_on_by_hand(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        async with opened(stream(face, "cut=9")) as broken:
            events = []
            with contextlib.suppress(StreamConnectionLostError):
                async for event in each(broken):
                    events.append(event)
        assert numbers(events) == list(range(9))
        rest = stream(
            face, response_id=events[0].response.id, starting_after=events[-1].sequence_number
        )
        async with opened(rest) as going_on:
            events += [event async for event in each(going_on)]
            assert (await settle(going_on.get_final_response())).status == "completed"
        assert numbers(events) == list(range(len(events)))
        again = stream(face, "reset=2", response_id=events[0].response.id, resume=True)
        assert numbers(await all_of(again)) == numbers(events)

    scene.play(main)


def test_a_response_that_is_not_there(scene: Scene) -> None:
    async def main() -> None:
        with pytest.raises(NotFoundError):
            async with opened(stream(scene.client(), response_id="resp_0", resume=True)):
                pass

    scene.play(main)


def test_arguments_that_do_not_go_together(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        with pytest.raises(ValidationError, match="starting_after: goes with response_id only"):
            stream(face, starting_after=3)
        with pytest.raises(ValidationError, match="model: does not go with response_id"):
            stream(face, response_id="resp_1", model="m")

    scene.play(main)


# --- servers that do worse --------------------------------------------------------------------


def event(number: int, kind: str = "in_progress") -> bytes:
    response = {"id": "resp_1", "object": "response", "background": True, "status": kind}
    body = {"type": f"response.{kind}", "sequence_number": number, "response": response}
    return f"event: {body['type']}\ndata: {json.dumps(body)}\n\n".encode()


def some(*events: bytes, whole: bool = False) -> Script:
    """Return what sends events; and, if it is `whole`, the end of the message."""

    def script(peer: Peer) -> None:
        peer.read_request()
        peer.stream_head(connection="close")
        for one in events:
            peer.piece(one)
        if whole:
            peer.send(b"0\r\n\r\n")

    return script


def refuse(status: int) -> Script:
    def script(peer: Peer) -> None:
        peer.read_request()
        peer.answer({"error": {"message": "no"}}, status, connection="close")

    return script


def test_events_that_come_twice_are_dropped(scene: Scene) -> None:
    async def main() -> None:
        server = scene.raw(
            some(event(0, "created"), event(1)),
            some(event(0, "created"), event(1), event(2), event(3, "completed"), whole=True),
        )
        assert numbers(await all_of(stream(scene.client(server), resume=True))) == [0, 1, 2, 3]

    scene.play(main)


def test_a_gap_is_an_error(scene: Scene) -> None:
    async def main() -> None:
        server = scene.raw(some(event(0, "created"), event(1)), some(event(3), event(4)))
        async with opened(stream(scene.client(server), resume=True)) as broken:
            with pytest.raises(StreamGapError) as caught:
                await settle(broken.until_done())
        assert (caught.value.expected, caught.value.found) == (2, 3)
        assert caught.value.partial is not None

    scene.play(main)


def test_a_clean_end_before_the_last_event_is_a_break(scene: Scene) -> None:
    async def main() -> None:
        server = scene.raw(
            some(event(0, "created"), whole=True), some(event(1, "completed"), whole=True)
        )
        assert numbers(await all_of(stream(scene.client(server), resume=True))) == [0, 1]

    scene.play(main)


def test_no_progress_comes_to_an_end(scene: Scene) -> None:
    async def main() -> None:
        server = scene.raw(some(event(0, "created")), *[some(event(0, "created"))] * 5)
        async with opened(stream(scene.client(server), resume=AT_ONCE)) as broken:
            with pytest.raises(StreamConnectionLostError):
                await settle(broken.until_done())
        assert len(server.requests) == 3

    scene.play(main)


@pytest.mark.parametrize(("status", "requests"), [(404, 2), (503, 3)])
def test_what_keeps_it_from_going_on_is_the_cause(status: int, requests: int, scene: Scene) -> None:
    async def main() -> None:
        server = scene.raw(some(event(0, "created")), *[refuse(status)] * 5)
        face = scene.client(server, max_retries=0)
        async with opened(stream(face, resume=AT_ONCE)) as broken:
            with pytest.raises(StreamInterrupted) as caught:
                await settle(broken.until_done())
        cause: Any = caught.value.__cause__
        assert cause.status_code == status
        assert caught.value.partial is not None
        assert len(server.requests) == requests

    scene.play(main)


def test_one_total_limit_for_all(scene: Scene) -> None:
    def stall(peer: Peer) -> None:
        peer.read_request()
        peer.stream_head()
        peer.piece(event(1))
        peer.read_to_end()

    async def main() -> None:
        server = scene.raw(some(event(0, "created")), stall)
        face = scene.client(server, timeout=Timeout(total=0.4, idle=None))
        async with opened(stream(face, resume=True)) as broken:
            with pytest.raises(StreamTimeoutError) as caught:
                await settle(broken.until_done())
        assert caught.value.which == "total"
        assert len(server.requests) == 2

    scene.play(main)


def test_an_idle_limit_is_a_break(scene: Scene) -> None:
    def stall(peer: Peer) -> None:
        peer.read_request()
        peer.stream_head()
        peer.piece(event(0, "created"))
        peer.read_to_end()

    async def main() -> None:
        server = scene.raw(stall, some(event(1, "completed"), whole=True))
        face = scene.client(server, timeout=Timeout(total=30, idle=0.1))
        assert numbers(await all_of(stream(face, resume=True))) == [0, 1]

    scene.play(main)


def test_leaving_the_block_ends_it(scene: Scene) -> None:
    async def main() -> None:
        face = scene.client()
        seen = count()
        async with opened(stream(face, "cut=2", resume=True)) as broken:
            async for _ in each(broken):
                if next(seen) == 4:
                    break
        with pytest.raises(StreamInterrupted, match="closed before its end"):
            await settle(broken.get_final_response())

    scene.play(main)
