"""Shows how many of many operations have ended: with tqdm or rich if they are installed."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from typing import Any, Literal, Protocol

from oaio_protocol.errors import ConfigurationError

Show = Callable[[int, int | None], object]
"""Is called with how many have ended, and of how many; `None` if that is not known."""
ProgressOption = bool | Literal["tqdm", "rich"] | Show | None


class Progress(Protocol):
    """Shows progress."""

    def show(self, done: int) -> None:
        """Show that `done` have ended."""
        ...

    def close(self) -> None:
        """Show no more."""
        ...


class _Tqdm:
    def __init__(self, total: int | None) -> None:
        library: Any = import_module("tqdm")
        self._bar: Any = library.tqdm(total=total)
        self.close: Callable[[], None] = self._bar.close

    def show(self, done: int) -> None:
        self._bar.update(done - self._bar.n)


class _Rich:
    def __init__(self, total: int | None) -> None:
        library: Any = import_module("rich.progress")
        self._bars: Any = library.Progress()
        self._bar = self._bars.add_task("", total=total)
        self._bars.start()
        self.close: Callable[[], None] = self._bars.stop

    def show(self, done: int) -> None:
        self._bars.update(self._bar, completed=done)


class _Called:
    def __init__(self, total: int | None, show: Show) -> None:
        self._total, self._show = total, show

    def show(self, done: int) -> None:
        self._show(done, self._total)

    def close(self) -> None:
        """Do nothing: a function need not be closed."""


class _Written:
    """Writes a line over and over, if somebody may be looking."""

    def __init__(self, total: int | None) -> None:
        self._of = "" if total is None else f"/{total}"
        self._out = sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None

    def show(self, done: int) -> None:
        if self._out is not None:
            self._out.write(f"\r{done}{self._of} done")
            self._out.flush()

    def close(self) -> None:
        if self._out is not None:
            self._out.write("\n")


_KINDS: dict[str, Callable[[int | None], Progress]] = {"tqdm": _Tqdm, "rich": _Rich}


def progress_of(option: ProgressOption, total: int | None) -> Progress | None:
    """Return what shows progress as `option` says.

    Args:
        option: `True` for tqdm, else rich, else a line on standard error, whatever is installed;
            `"tqdm"` or `"rich"`; or a function, see `Show`.
        total: how many operations there are, if that is known.

    Raises:
        ConfigurationError: it is something else, or is not installed.
    """
    if option is None or option is False:
        return None
    if callable(option):
        return _Called(total, option)
    if option is not True and option not in _KINDS:
        raise ConfigurationError(f"progress must be True, 'tqdm', 'rich' or a function: {option!r}")
    for name in _KINDS if option is True else (option,):
        try:
            return _KINDS[name](total)
        except ImportError as error:
            if option is not True:
                raise ConfigurationError(f"progress: {name} is not installed") from error
    return _Written(total)
