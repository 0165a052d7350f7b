"""Keys and tokens that a function of the user's gives, asked before each call."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from inspect import isawaitable, iscoroutine
from typing import Any

from oaio_protocol.config import Settings
from oaio_protocol.errors import APITimeoutError, ConfigurationError, CredentialError
from oaio_protocol.secrets import Secret
from oaio_protocol.timeouts import Timeout

Given = str | Secret
KeyProvider = Callable[[], Given]
"""Gives a key or a token; it may block. It keeps what is still valid for itself."""
AsyncKeyProvider = Callable[[], Given | Awaitable[Given]]
"""The same for the async clients, which await what can be awaited."""


class Credentials:
    """What a function gives, put into the settings of a call.

    Args:
        provider: the function.
        what: the argument that it was passed as.
    """

    def __init__(self, provider: AsyncKeyProvider, what: str = "api_key") -> None:
        self._provider, self._what = provider, what
        self._last: tuple[Settings, Given, Settings] | None = None

    def ask(self, settings: Settings) -> Settings:
        """Return `settings` with the key of the moment.

        Raises:
            CredentialError: the function failed.
        """
        try:
            given = self._provider()
        except Exception as error:
            raise self._failed(error) from error
        if isawaitable(given):
            if iscoroutine(given):
                given.close()
            message = f"what {self._what} gives must be awaited: use an async client"
            raise CredentialError(message)
        return self._put(settings, given)

    async def ask_async(self, settings: Settings) -> Settings:
        """Return `settings` with the key of the moment, waited for if need be.

        Raises:
            CredentialError: the function failed.
        """
        try:
            given = self._provider()
            if isawaitable(given):
                given = await given
        except Exception as error:
            raise self._failed(error) from error
        return self._put(settings, given)

    def too_late(self, limits: Timeout) -> APITimeoutError:
        """Return the error for a function that took all the time that a call may take."""
        message = f"the function {self._what} gave nothing within {limits.total:g} s"
        return APITimeoutError(f"{message} (the limit `total`)", which="total")

    def _failed(self, error: Exception) -> CredentialError:
        return CredentialError(f"the function {self._what} failed: {type(error).__name__}: {error}")

    def _put(self, settings: Settings, given: Any) -> Settings:
        if not isinstance(given, str | Secret) or not given:
            message = f"the function {self._what} must give a text that is not empty"
            raise CredentialError(f"{message}, not {type(given).__name__}")
        last = self._last  # one read: other threads may replace it
        if last is not None and last[0] is settings and last[1] == given:
            return last[2]
        try:
            new = settings.with_changes(api_key=given)
        except ConfigurationError as error:
            raise CredentialError(f"what {self._what} gave: {error.message}") from error
        self._last = settings, given, new
        return new
