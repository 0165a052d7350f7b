"""Fixtures for pytest, which finds this module by itself where `oaio` is installed.

- `offline_server`: an `OfflineServer` on a real socket. One serves the whole session, because a
  start costs more than an answer; it is started when the first test asks for it, and each test
  finds it reset: no requests, no count of connections, no directive followed.
- `oaio_client`: a blocking client for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from oaio import OpenAI
    from oaio.offline import OfflineServer


@pytest.fixture(scope="session")
def _running_offline_server() -> Iterator[OfflineServer]:
    from oaio.offline import OfflineServer

    with OfflineServer() as server:
        yield server


@pytest.fixture
def offline_server(_running_offline_server: OfflineServer) -> OfflineServer:
    """The offline server, reset; a client finds it at its `base_url`."""
    # A test may have closed it; a start is nothing to one that runs.
    _running_offline_server.start().reset()
    return _running_offline_server


@pytest.fixture
def oaio_client(offline_server: OfflineServer) -> Iterator[OpenAI]:
    """A blocking client for the offline server."""
    from oaio import OpenAI

    with OpenAI(api_key="sk-offline", base_url=offline_server.base_url, proxy=False) as client:
        yield client
