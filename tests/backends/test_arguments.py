"""What a client is given, and what it finds installed."""

from __future__ import annotations

import logging
import sys
import types
from typing import Any

import pytest

import oaio
from oaio._client.listeners import _Log
from oaio._transport.accepted import _is_installed
from oaio_protocol.telemetry import TROUBLE


@pytest.mark.parametrize(
    ("options", "problem"),
    [
        ({"ssl_context": True}, "ssl_context must be an ssl.SSLContext, not bool"),
        ({"limits": 3}, "limits must be PoolLimits, not 3"),
        ({"retry": 3}, "retry must be a RetryPolicy"),
        ({"max_body_size": "1 MB"}, "max_body_size must be 0 or more"),
        ({"max_event_size": -1}, "max_event_size must be 0 or more"),
    ],
)
def test_arguments_of_another_kind_are_refused_at_once(
    options: dict[str, Any], problem: str
) -> None:
    with pytest.raises(oaio.ConfigurationError, match=problem):
        oaio.OpenAI(api_key="k", **options)


@pytest.mark.parametrize(
    ("library", "installed"),
    [
        ("zlib", True),
        ("json.decoder", True),
        ("json.no_such_module", False),
        ("zlib.no_package", False),
        ("no_such_module", False),
        ("no_such_package.module", False),
    ],
)
def test_what_is_installed(library: str, installed: bool) -> None:
    assert _is_installed(library) is installed


def test_nothing_is_imported_to_find_out() -> None:
    for name in ("wsgiref", "wsgiref.util"):
        sys.modules.pop(name, None)
    assert _is_installed("wsgiref.util")
    assert "wsgiref" not in sys.modules


def test_what_was_put_in_the_place_of_a_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "brotli", None)
    assert not _is_installed("brotli")
    monkeypatch.setitem(sys.modules, "brotli", types.ModuleType("brotli"))
    assert _is_installed("brotli")


def test_the_log_is_looked_up_once_and_its_level_each_time() -> None:
    log, logger = _Log(), logging.getLogger("oaio")
    before, wanted = logger.level, []
    try:
        for level in (logging.WARNING, logging.DEBUG, logging.WARNING):
            logger.setLevel(level)
            wanted.append(log.wants is TROUBLE)
            assert log._logger is logger
    finally:
        logger.setLevel(before)
    assert wanted == [True, False, True]


def test_without_logging_there_is_nothing_to_look_up() -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.delitem(sys.modules, "logging")
        found, imported = _Log().wants, "logging" in sys.modules
    assert found is TROUBLE
    assert not imported
