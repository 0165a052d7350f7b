"""Lists that come in pages: what a page is, and which call gives the next.

The API has four kinds:

- `Page`: all there is;
- `CursorPage`: the next begins after the last item's `id`;
- `ConversationCursorPage`: after `last_id`;
- `NextCursorPage`: after `next`.

All of this is data. A client that made a page binds it to itself, and then iterating over the page
gives the items of all pages, each asked for when it is needed.

Source: https://platform.openai.com/docs/api-reference/files/list and the other lists.
"""

from collections.abc import AsyncIterator, Callable, Generator, Iterator, Mapping
from typing import Any, Generic, Self, TypeVar

import attrs

from ._values import Value, value
from .errors import ConfigurationError, DeserializationError, ResponseError
from .models._base import Model, model
from .operations._base import Operation, overridden, query_string

T = TypeVar("T")
P = TypeVar("P")
Fetch = Callable[[Operation[Any], frozenset[str]], Any]
"""Gets the page that is the answer to an operation; the queries of the pages before go along."""

CURSOR = "after"
"""The query parameter that says where the next page begins."""


class CursorLoopError(ResponseError):
    """The cursors of a server's pages go in a circle; following them would never end."""


@value
class PageInfo(Value):
    """How the next page is asked for.

    Attributes:
        params: the query parameters that differ from those of this page.
    """

    params: Mapping[str, str]


class BasePage(Model, Generic[T]):
    """What the four kinds of pages have in common. `data` is what is on this page."""

    __slots__ = ("_bound", "_operation", "_seen")
    data: list[T]
    _operation: Operation[Any]
    _bound: Fetch
    _seen: frozenset[str]

    def next_cursor(self) -> str | None:
        """Return where the next page begins; `None` on the last."""
        return None

    def bind(self, operation: Operation[Any], fetch: Fetch, seen: frozenset[str]) -> None:
        """Remember that this is the answer to `operation`, and that `fetch` gets other pages.

        For clients. `seen` are the queries of the pages before.
        """
        self._operation, self._bound, self._seen = operation, fetch, seen

    def has_next_page(self) -> bool:
        """Tell whether there is a page after this one."""
        return self.next_cursor() is not None

    def next_page_info(self) -> PageInfo | None:
        """Return how the next page is asked for; `None` on the last."""
        cursor = self.next_cursor()
        return None if cursor is None else PageInfo({CURSOR: cursor})

    def next_operation(self) -> Operation[Any] | None:
        """Return the operation that gives the next page; `None` on the last.

        Raises:
            ConfigurationError: no client made this page.
            CursorLoopError: the next page would be one that was there before.
        """
        operation: Operation[Any] | None = getattr(self, "_operation", None)
        if operation is None:
            raise ConfigurationError("this page does not know what was asked; no client made it")
        following = next_operation(operation, self)
        if following is not None and following.query in {operation.query, *self._seen}:
            raise CursorLoopError(
                f"{operation.name}: the server's pages go in a circle, at {following.query!r}"
            )
        return following

    def get_next_page(self) -> Self:
        """Return the next page. Of an async client's page, `await` the result.

        Raises:
            ConfigurationError: there is none; see `has_next_page`. Or no client made this page.
            OpenAIError: the call failed.
        """
        operation = self.next_operation()
        if operation is None:
            raise ConfigurationError("this is the last page; see has_next_page()")
        seen = self._seen | {self._operation.query}
        return self._bound(operation, seen)  # type: ignore[no-any-return]

    def iter_pages(self) -> "PageIterator[Self]":
        """Return an iterator over this page and all after it, for `for` or `async for`."""
        return PageIterator(self)

    def __iter__(self) -> Iterator[T]:
        if not hasattr(self, "_bound") or not self.has_next_page():
            yield from _items(self)
            return
        for page in self.iter_pages():
            yield from _items(page)

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncItems(self.iter_pages() if hasattr(self, "_bound") else None, self)

    def __await__(self) -> Generator[Any, Any, Self]:
        # So that `await page.get_next_page()` is right for type checkers, who do not know whether
        # the page is of a blocking or an async client.
        yield from ()
        return self

    def __len__(self) -> int:
        return len(_items(self))

    def __bool__(self) -> bool:
        return True


def _items(page: BasePage[T]) -> list[T]:
    """Return what is on `page`.

    Raises:
        DeserializationError: the server sent something else than a list.
    """
    found: Any = page.data
    if found is not None and not isinstance(found, list):
        raise DeserializationError(f"the data of a page is no list, but a {type(found).__name__}")
    return found or []


class PageIterator(Generic[P]):
    """The pages from a first one on; the next is asked for when it is needed."""

    def __init__(self, first: Any) -> None:
        self._page: Any = None
        self._first = first

    def _ahead(self) -> Any:
        """Return the next page, or what it is to be awaited with; `None` after the last."""
        if self._page is None:
            self._page = self._first
            return self._page
        return self._page.get_next_page() if self._page.has_next_page() else None

    def __iter__(self) -> Self:
        return self

    def __next__(self) -> P:
        page = self._ahead()
        if page is None:
            raise StopIteration
        if not isinstance(page, BasePage):
            raise TypeError("these are the pages of an async client: iterate with `async for`")
        self._page = page
        return self._page  # type: ignore[no-any-return]

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> P:
        page = self._ahead()
        if page is None:
            raise StopAsyncIteration
        self._page = await _awaited(page)
        return self._page  # type: ignore[no-any-return]


async def _awaited(page: Any) -> Any:
    return page if isinstance(page, BasePage) else await page


class AsyncItems(Generic[T]):
    """The items of all pages.

    No async generator: trio warns of those that are left before their end, and a list may be.
    """

    def __init__(self, pages: PageIterator[Any] | None, first: Any = ()) -> None:
        self._pages = pages
        self._items: Iterator[T] = iter(() if pages is not None else _items(first))

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while True:
            for item in self._items:
                return item
            if self._pages is None:
                raise StopAsyncIteration
            page = await self._pages.__anext__()
            if not isinstance(page, BasePage):
                raise TypeError("a list that is cast to something else is awaited, not iterated")
            self._items = iter(_items(page))


@model
class Page(BasePage[T]):
    """All there is, on one page."""

    data: list[T]


@model
class CursorPage(BasePage[T]):
    """A page; the next begins after the `id` of this one's last item."""

    data: list[T]
    has_more: bool | None = None

    def next_cursor(self) -> str | None:
        """See `BasePage.next_cursor`."""
        if self.has_more is False or not (items := _items(self)):
            return None
        last: Any = items[-1]
        return _cursor(last.get("id") if isinstance(last, dict) else getattr(last, "id", None))


@model
class ConversationCursorPage(BasePage[T]):
    """A page; the next begins after `last_id`."""

    data: list[T]
    has_more: bool | None = None
    last_id: str | None = None

    def next_cursor(self) -> str | None:
        """See `BasePage.next_cursor`."""
        return None if self.has_more is False else _cursor(self.last_id)


@model
class NextCursorPage(BasePage[T]):
    """A page; the next begins after `next`."""

    data: list[T]
    has_more: bool | None = None
    next: str | None = None

    def next_cursor(self) -> str | None:
        """See `BasePage.next_cursor`."""
        return None if self.has_more is False else _cursor(self.next)


def _cursor(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def next_operation(operation: Operation[P], page: P) -> Operation[P] | None:
    """Return the operation for the page after `page`, which was the answer to `operation`.

    A pure function; `None` after the last page.
    """
    cursor = page.next_cursor() if isinstance(page, BasePage) else None
    if cursor is None:
        return None
    query = overridden(operation.query, query_string({CURSOR: cursor}))
    return attrs.evolve(operation, query=query)
