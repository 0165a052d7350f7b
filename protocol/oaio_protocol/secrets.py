"""A text that never shows itself."""

from __future__ import annotations

from typing import NoReturn

from .errors import ConfigurationError

_HIDDEN = "**********"
_TELLING = 16
"""From how many characters on the beginning of a longer secret is hidden like all of it."""


class Secret:
    """Holds an API key or another credential; only `reveal()` gives it away.

    It hides from repr, str, format, logs and tracebacks, cannot be pickled, and compares in a way
    that tells nothing about where two secrets differ.

    Args:
        value: visible ASCII characters only (RFC 9110 section 5.5: a header field's value must not
            hold CR, LF or NUL), surrounding white space excepted, which is an error as well.
        name: what the secret is, for the error's message.

    Raises:
        ConfigurationError: `value` could not be sent in a header. The message does not show it.
    """

    __slots__ = ("__value",)

    def __init__(self, value: str, name: str = "the API key") -> None:
        if not isinstance(value, str):
            raise ConfigurationError(f"{name} must be a str, not {type(value).__name__}")
        if not value:
            raise ConfigurationError(f"{name} is empty")
        bad = next((c for c in value if not "!" <= c <= "~" and c != " "), None)
        if bad is not None or value != value.strip():
            what = "surrounding spaces" if bad is None else f"the character U+{ord(bad):04X}"
            raise ConfigurationError(
                f"{name} has {what}: it must be visible ASCII text. "
                "Was it read from a file with its line end?"
            )
        self.__value = value

    def reveal(self) -> str:
        """Return the text itself, to be written to the wire."""
        return self.__value

    def redact(self, text: str) -> str:
        """Return `text` without this secret in it, nor its beginning, where the text was cut."""
        value = self.__value
        text = text.replace(value, _HIDDEN) if len(value) > 3 else text
        at = -1
        while len(value) > _TELLING and (at := text.find(value[:_TELLING], at + 1)) >= 0:
            end = at + _TELLING
            while end - at < len(value) and text[end : end + 1] == value[end - at]:
                end += 1
            text = text[:at] + _HIDDEN + text[end:]
        return text

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Secret):
            return NotImplemented
        mine, theirs = self.__value.encode(), other.reveal().encode()
        different = len(mine) ^ len(theirs)
        for a, b in zip(mine, theirs, strict=False):
            different |= a ^ b
        return different == 0

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        return f"Secret({_HIDDEN!r})"

    def __str__(self) -> str:
        return _HIDDEN

    def __format__(self, spec: str) -> str:
        return _HIDDEN

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret cannot be pickled or copied into another process")

    def __copy__(self) -> Secret:
        return self

    def __deepcopy__(self, memo: object) -> Secret:
        return self


class SecretBytes(bytes):
    """Bytes for the wire with a credential in them: used as any bytes, but never shown."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"<{len(self)} bytes>"

    __str__ = __repr__
