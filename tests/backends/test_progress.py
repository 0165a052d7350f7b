"""Progress: shown with what is installed, or told to a function."""

from __future__ import annotations

import io
import sys
from typing import Any

import pytest

from oaio._client.progress import progress_of
from oaio_protocol.errors import ConfigurationError


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def without(monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    for name in names:
        monkeypatch.setitem(sys.modules, name, None)  # importing it fails


def go(option: Any, total: int | None = 3) -> None:
    progress = progress_of(option, total)
    assert progress is not None
    for done in (1, 2, 3):
        progress.show(done)
    progress.close()


def test_none_is_asked_for() -> None:
    assert progress_of(None, 3) is None
    assert progress_of(False, 3) is None


def test_tqdm(capsys: pytest.CaptureFixture[str]) -> None:
    for option in (True, "tqdm"):
        go(option)
        assert "3/3" in capsys.readouterr().err
    go("tqdm", None)
    assert "3it" in capsys.readouterr().err


def test_rich(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    without(monkeypatch, "tqdm")
    for option in (True, "rich"):
        go(option)
        assert "100%" in capsys.readouterr().out


def test_a_plain_line(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "tqdm", "rich", "rich.progress")
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    go(True)
    assert shown.getvalue() == "\r1/3 done\r2/3 done\r3/3 done\n"
    go(True, None)
    assert shown.getvalue().endswith("\r3 done\n")


def test_nobody_looks(monkeypatch: pytest.MonkeyPatch) -> None:
    without(monkeypatch, "tqdm", "rich", "rich.progress")
    for stream in (io.StringIO(), None):  # None: a program without a console
        monkeypatch.setattr(sys, "stderr", stream)
        go(True)
        assert stream is None or stream.getvalue() == ""


def test_a_function() -> None:
    told: list[tuple[int, int | None]] = []
    go(lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


@pytest.mark.parametrize("name", ["tqdm", "rich"])
def test_what_is_asked_for_must_be_installed(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    without(monkeypatch, "tqdm", "rich", "rich.progress")
    with pytest.raises(ConfigurationError, match=f"{name} is not installed"):
        progress_of(name, 3)  # type: ignore[arg-type]


def test_something_else() -> None:
    with pytest.raises(ConfigurationError, match="progress must be"):
        progress_of("bar", 3)  # type: ignore[arg-type]
    with pytest.raises(ConfigurationError, match="progress must be"):
        progress_of(3, 3)  # type: ignore[arg-type]
