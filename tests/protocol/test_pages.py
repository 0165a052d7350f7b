"""The four kinds of pages, and the walk through them, whatever a server's cursors do."""

from __future__ import annotations

import asyncio
import pickle
from typing import Any
from urllib.parse import parse_qs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.errors import ConfigurationError, DeserializationError, ResponseError
from oaio_protocol.models._base import UnknownModel
from oaio_protocol.models.models import Model, ModelPage
from oaio_protocol.operations._base import Operation
from oaio_protocol.pages import (
    BasePage,
    ConversationCursorPage,
    CursorLoopError,
    CursorPage,
    NextCursorPage,
    Page,
    next_operation,
)


def listing(query: str = "") -> Operation[Any]:
    return Operation("things.list", "GET", "/things", lambda value, _: value, query=query)


def things(*ids: str | None) -> list[Any]:
    return [UnknownModel.from_dict({} if i is None else {"id": i}) for i in ids]


@pytest.mark.parametrize(
    ("page", "cursor"),
    [
        (Page(data=things("a")), None),
        (CursorPage(data=things("a", "b"), has_more=True), "b"),
        (CursorPage(data=things("a", "b")), "b"),
        (CursorPage(data=things("a", "b"), has_more=False), None),
        (CursorPage(data=[], has_more=True), None),
        (CursorPage(data=things("a", None), has_more=True), None),
        (CursorPage(data=[{"id": "d"}], has_more=True), "d"),
        (CursorPage(data=[3], has_more=True), None),
        (CursorPage(data=[{"id": 5}], has_more=True), None),
        (ConversationCursorPage(data=things("a"), has_more=True, last_id="z"), "z"),
        (ConversationCursorPage(data=things("a"), has_more=False, last_id="z"), None),
        (ConversationCursorPage(data=[], last_id="z"), "z"),
        (ConversationCursorPage(data=things("a"), has_more=True), None),
        (NextCursorPage(data=[], has_more=True, next="n"), "n"),
        (NextCursorPage(data=[], has_more=False, next="n"), None),
        (NextCursorPage(data=things("a"), has_more=True, next=None), None),
        (NextCursorPage(data=things("a"), has_more=True, next=""), None),
    ],
)
def test_where_the_next_page_begins(page: BasePage[Any], cursor: str | None) -> None:
    assert page.next_cursor() == cursor
    assert page.has_next_page() is (cursor is not None)
    info = page.next_page_info()
    assert (info and info.params) == (None if cursor is None else {"after": cursor})
    following = next_operation(listing("limit=2&after=old&include[]=x"), page)
    if cursor is None:
        assert following is None
    else:
        assert following is not None
        assert following.query == f"limit=2&include[]=x&after={cursor}"


def test_cursors_are_escaped() -> None:
    following = next_operation(listing(), NextCursorPage(data=[], has_more=True, next="a&b=c d"))
    assert following is not None
    assert parse_qs(following.query) == {"after": ["a&b=c d"]}


def test_what_is_no_page_has_none_after_it() -> None:
    assert next_operation(listing(), {"data": []}) is None


def test_a_page_that_no_client_made_gives_its_own_items() -> None:
    page = CursorPage(data=things("a", "b"), has_more=True)
    assert [item.id for item in page] == ["a", "b"]
    assert len(page) == 2
    assert bool(CursorPage(data=[]))

    async def collect() -> list[Any]:
        return [item.id async for item in page]

    assert asyncio.run(collect()) == ["a", "b"]
    with pytest.raises(ConfigurationError, match="no client made it"):
        page.get_next_page()


class Server:
    """Gives pages of two of `count` things, and counts how often it is asked."""

    def __init__(self, count: int, size: int = 2) -> None:
        self.ids = [f"t{number}" for number in range(count)]
        self.size = size
        self.asked: list[str] = []

    def answer(self, operation: Operation[Any]) -> CursorPage[Any]:
        self.asked.append(operation.query)
        after = parse_qs(operation.query).get("after", [None])[0]
        start = 0 if after is None else self.ids.index(after) + 1
        shown = self.ids[start : start + self.size]
        return CursorPage(data=things(*shown), has_more=start + self.size < len(self.ids))

    def fetch(self, operation: Operation[Any], seen: frozenset[str] = frozenset()) -> Any:
        page = self.answer(operation)
        page.bind(operation, self.fetch, seen)
        return page

    def fetch_async(self, operation: Operation[Any], seen: frozenset[str] = frozenset()) -> Any:
        async def get() -> CursorPage[Any]:
            page = self.answer(operation)
            page.bind(operation, self.fetch_async, seen)
            return page

        return get()


@given(count=st.integers(0, 9), size=st.integers(1, 4))
def test_all_items_of_all_pages_each_asked_for_once(count: int, size: int) -> None:
    server = Server(count, size)
    assert [item.id for item in server.fetch(listing())] == server.ids
    assert len(server.asked) == max(1, -(-count // size)) == len(set(server.asked))

    async def collect() -> list[Any]:
        return [item.id async for item in await other.fetch_async(listing())]

    other = Server(count, size)
    assert asyncio.run(collect()) == other.ids
    assert other.asked == server.asked


def test_pages_are_asked_for_when_they_are_needed() -> None:
    server = Server(6)
    items = iter(server.fetch(listing("limit=2")))
    assert [next(items).id, next(items).id] == ["t0", "t1"]
    assert len(server.asked) == 1
    assert next(items).id == "t2"
    assert server.asked == ["limit=2", "limit=2&after=t1"]


def test_page_by_page() -> None:
    server = Server(5)
    first = server.fetch(listing())
    assert [[item.id for item in page.data] for page in first.iter_pages()] == [
        ["t0", "t1"],
        ["t2", "t3"],
        ["t4"],
    ]
    second = first.get_next_page()
    last = second.get_next_page()
    assert not last.has_next_page()
    with pytest.raises(ConfigurationError, match="last page"):
        last.get_next_page()


def test_page_by_page_async() -> None:
    async def walk() -> None:
        server = Server(5)
        first = await server.fetch_async(listing())
        assert [len(page.data) async for page in first.iter_pages()] == [2, 2, 1]
        second = await first.get_next_page()
        assert [item.id for item in second.data] == ["t2", "t3"]
        assert await second is second
        pages = first.iter_pages()
        assert next(pages) is first
        pending = first.get_next_page()
        await pending

    asyncio.run(walk())


def test_an_async_page_cannot_be_walked_without_await() -> None:
    class Pending:
        def __await__(self) -> Any:
            raise AssertionError

    page = CursorPage(data=things("a"), has_more=True)
    page.bind(listing(), lambda *_: Pending(), frozenset())
    with pytest.raises(TypeError, match="async for"):
        list(page)


@pytest.mark.parametrize("length", [1, 2, 3, 7])
def test_cursors_that_go_in_a_circle(length: int) -> None:
    asked = 0

    def fetch(operation: Operation[Any], seen: frozenset[str]) -> Any:
        nonlocal asked
        page = NextCursorPage(data=[asked], has_more=True, next=f"c{asked % length}")
        asked += 1
        page.bind(operation, fetch, seen)
        return page

    found: list[Any] = []
    with pytest.raises(CursorLoopError, match=r"things\.list: .*circle") as caught:
        found.extend(fetch(listing(), frozenset()))
    assert isinstance(caught.value, ResponseError)
    assert not caught.value.retryable
    assert asked == length + 1
    assert type(pickle.loads(pickle.dumps(caught.value))) is CursorLoopError


@pytest.mark.parametrize("data", [7, {"a": 1}, "abc", True])
@pytest.mark.parametrize("kind", [Page, CursorPage, NextCursorPage])
def test_what_is_no_list_of_items(kind: Any, data: Any) -> None:
    page = kind.from_dict({"data": data})
    page.bind(listing(), lambda *_: None, frozenset())
    with pytest.raises(DeserializationError, match="is no list, but a"):
        list(page)
    with pytest.raises(DeserializationError, match="is no list, but a"):
        len(page)
    assert list(kind.from_dict({"data": None})) == []


def test_pages_are_models() -> None:
    wire = {
        "object": "list",
        "data": [{"id": "m", "object": "model", "created": 1, "owned_by": "me"}],
        "first": "new",
    }
    page = ModelPage.from_dict(wire)
    assert isinstance(page.data[0], Model)
    assert page.to_dict() == wire
    assert page.extra == {"first": "new"}
    page.bind(listing(), lambda *_: None, frozenset())
    again = pickle.loads(pickle.dumps(page))
    assert again == page
    with pytest.raises(ConfigurationError):  # the client does not go along
        again.next_operation()
