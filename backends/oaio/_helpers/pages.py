"""Pages of an async client, before they are asked for."""

from __future__ import annotations

from collections.abc import AsyncIterator, Generator
from typing import TYPE_CHECKING, Any, Generic, TypeVar

from oaio_protocol.pages import AsyncItems, BasePage, PageIterator

if TYPE_CHECKING:
    from oaio_protocol.operations import Operation

    from .._client.async_client import AsyncClient

P = TypeVar("P")
T = TypeVar("T")


def bound(page: P, operation: Operation[P], fetch: Any, seen: frozenset[str]) -> P:
    """Return `page`, which then knows how to get the pages after it; other results as they are."""
    if isinstance(page, BasePage):
        page.bind(operation, fetch, seen)
    return page


class AsyncPages(Generic[P, T]):
    """A list: `await` it for its first page, or iterate over the items of all its pages.

    Nothing is asked for before.
    """

    def __init__(
        self, client: AsyncClient, operation: Operation[P], seen: frozenset[str] = frozenset()
    ) -> None:
        self._client, self._operation, self._seen = client, operation, seen

    def __await__(self) -> Generator[Any, Any, P]:
        return self._first().__await__()

    async def _first(self) -> P:
        page = await self._client.call(self._operation)
        return bound(page, self._operation, self._client.page, self._seen)

    def __aiter__(self) -> AsyncIterator[T]:
        return AsyncItems[T](self.iter_pages())

    def iter_pages(self) -> PageIterator[P]:
        """Return an iterator over the pages, each asked for when it is needed; for `async for`."""
        return PageIterator[P](self)
