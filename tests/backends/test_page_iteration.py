"""Lists in pages, on every backend."""

from __future__ import annotations

import gc
from typing import Any

import pytest

from oaio._helpers.pages import AsyncPages
from oaio.testing import ScriptedNetwork, client, reply
from oaio_protocol.errors import ConfigurationError
from oaio_protocol.pages import CursorLoopError

from .players import settle
from .scenes import Scene


def test_all_items_of_all_pages(clear_scene: Scene) -> None:
    async def main() -> None:
        files = clear_scene.client().client.files
        for number in range(5):
            await settle(files.create(file=(f"{number}", b"x"), purpose="batch"))
        before = len(clear_scene.offline.requests)
        found = files.list(limit=2, order="asc", purpose="batch")
        if isinstance(found, AsyncPages):
            assert len(clear_scene.offline.requests) == before  # nothing is asked for yet
            names = [item.filename async for item in found]
            pages = [len(page.data) async for page in found.iter_pages()]
        else:
            names = [item.filename for item in found]
            pages = [len(page.data) for page in found.iter_pages()]
        assert names == ["0", "1", "2", "3", "4"]
        assert pages == [2, 2, 1]
        asked = [request.path for request in clear_scene.offline.requests[before:]]
        assert asked[0] == "/v1/files?limit=2&order=asc&purpose=batch"
        assert asked[1].startswith("/v1/files?limit=2&order=asc&purpose=batch&after=file-")

    clear_scene.play(main)


def test_page_by_page(clear_scene: Scene) -> None:
    async def main() -> None:
        files = clear_scene.client().client.files
        for number in range(3):
            await settle(files.create(file=(f"{number}", b"x"), purpose="batch"))
        first = await settle(files.list(limit=2))
        assert (len(first.data), first.has_more, first.has_next_page()) == (2, True, True)
        assert first._request_id.startswith("req_")
        second = await settle(first.get_next_page())
        assert [item.filename for item in second.data] == ["0"]
        assert not second.has_next_page()
        assert second._request_id != first._request_id
        with pytest.raises(ConfigurationError, match="last page"):
            second.get_next_page()

    clear_scene.play(main)


def test_loops_that_are_left_early(clear_scene: Scene) -> None:
    async def main() -> None:
        client = clear_scene.client().client
        for _ in range(2):
            file = await settle(client.files.create(file=b"x\n" * 100_000, purpose="batch"))
        found = client.files.list(limit=1)
        if isinstance(found, AsyncPages):
            async for item in found:
                assert item.filename
                break
            async for one in found.iter_pages():
                assert one.has_more
                break
            with pytest.raises(TypeError, match="cast to something else"):
                await anext(aiter(client.files.list(cast=dict)))
            async with client.files.with_streaming_response.content(file.id) as response:
                async for line in response.iter_lines():
                    assert line == "x"
                    break
        else:
            assert next(iter(found)).filename
        assert (await settle(client.files.list(cast=dict)))["has_more"] is False
        gc.collect()

    clear_scene.play(main)


def page(number: int, **more: Any) -> Any:
    return reply(200, {"object": "list", "data": [{"id": f"f{number}"}], "has_more": True, **more})


def test_options_go_along_to_every_page() -> None:
    network = ScriptedNetwork(page(1), page(2, has_more=False))
    with client(network) as made:
        listed = made.files.list(extra_headers={"X-A": "1"}, extra_query={"b": "2"}, max_retries=0)
        assert [item.id for item in listed] == ["f1", "f2"]
    assert [request.headers["x-a"] for request in network.requests] == ["1", "1"]
    assert [request.target for request in network.requests] == [
        "/v1/files?b=2",
        "/v1/files?b=2&after=f1",
    ]


def test_a_server_whose_pages_go_in_a_circle() -> None:
    network = ScriptedNetwork(page(1), page(2), page(1))
    seen: list[str] = []
    with client(network) as made, pytest.raises(CursorLoopError):
        seen.extend(item.id for item in made.files.list())
    assert len(network.requests) == 3
