"""Arguments of the official SDK's clients that are called otherwise here, or are not here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypedDict

from oaio_protocol.errors import ConfigurationError

DataResidency = Literal["global", "us", "eu", "ae", "au", "in", "jp"]


class OfficialOptions(TypedDict, total=False):
    """What the constructor and `with_options` understand beside their own arguments."""

    data_residency: DataResidency | None
    """Where data is processed and kept: in the place of `base_url`."""
    _strict_response_validation: bool | None
    """The same as `strict`."""
    _enforce_credentials: bool | None
    """`False`: a client without any key is made, and its requests go out without one."""
    workload_identity: None
    """Is refused; `ABSENT` says what to do instead, as for the others below."""
    provider: None
    websocket_base_url: None


class CopyOptions(OfficialOptions, total=False):
    """What `with_options` understands beside its own arguments."""

    _extra_kwargs: Mapping[str, Any] | None
    """More arguments of its own."""


ABSENT = {
    "workload_identity": "pass api_key=..., a function that exchanges the identity for a token; it "
    "is asked before each call",
    "provider": "pass base_url=..., and api_key=..., a function that gives the cloud's token",
    "websocket_base_url": "there are no WebSockets here",
}
"""Arguments of the official SDK that are refused, and what to do instead."""


def understood(given: Mapping[str, Any], base_url: Any, strict: Any) -> tuple[Any, Any, bool]:
    """Return the base URL, whether to be strict, and whether a client may do without a key.

    Raises:
        ConfigurationError: an argument is not for this library.
        TypeError: there is no such argument.
    """
    for name, value in given.items():
        if name in ABSENT and value is not None:
            raise ConfigurationError(f"{name} is not supported: {ABSENT[name]}")
        if name not in OfficialOptions.__annotations__:
            raise TypeError(f"there is no argument {name!r}")
    where = given.get("data_residency")
    if where is not None:
        if base_url is not None:
            raise ConfigurationError("pass only one of base_url and data_residency")
        if where not in DataResidency.__args__:  # type: ignore[attr-defined]
            raise ConfigurationError(f"data_residency must be one of {DataResidency.__args__}")  # type: ignore[attr-defined]
        host = "api" if where == "global" else f"{where}.api"
        base_url = f"https://{host}.openai.com/v1"
    wish = given.get("_strict_response_validation")
    return (
        base_url,
        strict if wish is None else wish,
        given.get("_enforce_credentials") is False,
    )
