"""Names of the official SDK's module that are not classes or functions here.

That are its settings, and its resources, which `module_client` sees to; and those that it has and
this library has not, with what to do instead.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..resources.clients import NAMES

RESOURCES = NAMES | {"chat", "responses", "embeddings", "models"}
"""`oaio.chat` and the others: resources of the client of the module."""

SHARED = (
    "api_key",
    "admin_api_key",
    "organization",
    "project",
    "webhook_secret",
    "base_url",
    "timeout",
    "max_retries",
    "default_headers",
    "default_query",
    "http_client",
)
AZURE = ("api_version", "azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
SETTINGS = frozenset({*SHARED, *AZURE, "api_type"})
"""What can be set on the module: `oaio.api_key = ...`."""

_VERBS = "no method here yet: client.get(...), client.post(...) and the other verbs reach it"
_SOCKETS = "there are no WebSockets here, so nothing is connected again"
_COMPUTER = "take the calls of the `computer` tool from the answer, and carry them out yourself"
_BEDROCK = "pass base_url=... and api_key=..., a function that gives the cloud's token, to OpenAI"
_OLD = "an interface of openai<1.0, which the official SDK only keeps to say so"
ABSENT = {
    "BedrockOpenAI": _BEDROCK,
    "AsyncBedrockOpenAI": _BEDROCK,
    "bedrock_token_provider": _BEDROCK,
    "providers": _BEDROCK,
    "ReconnectingEvent": _SOCKETS,
    "ReconnectingOverrides": _SOCKETS,
    "ComputerToolset": _COMPUTER,
    "AsyncComputerToolset": _COMPUTER,
    "ComputerDriver": _COMPUTER,
    "AsyncComputerDriver": _COMPUTER,
    "decisions": _VERBS,
    "live": _VERBS,
    "safety": _VERBS,
    "auth": "pass api_key=..., a function that exchanges the identity for a token",
    "lib": "its helpers are methods and functions here: parse(), stream(), run_tools(), oaio.tool",
    "version": "the version is oaio.__version__",
    "override": "it is typing.override, or typing_extensions.override",
    **dict.fromkeys(
        (
            "Audio",
            "ChatCompletion",
            "Completion",
            "Customer",
            "Deployment",
            "Edit",
            "Embedding",
            "Engine",
            "ErrorObject",
            "File",
            "FineTune",
            "FineTuningJob",
            "Image",
            "Model",
            "Moderation",
        ),
        _OLD,
    ),
}
"""What the official SDK has and this library has not, and what to do instead."""

ABSENT_OF_CLIENTS = {
    **{name: ABSENT[name] for name in ("decisions", "live", "safety")},
    "auth_headers": "client.default_headers has the header fields of every request",
    "custom_auth": "pass api_key=..., a function; or http_client=..., with an auth of httpx's",
    "get_api_list": "client.get(...) gives a page; client.page(operation) all that follow it",
    "platform_headers": "nothing is told of the machine",
    "qs": "nested query parameters are written with brackets, as the API takes them",
    "request": "client.get(...), client.post(...) and the other verbs",
    "websocket_base_url": "there are no WebSockets here",
    "workload_identity": ABSENT["auth"],
}
"""The same of clients."""


def lacking(what: str, name: str, absent: Mapping[str, str]) -> AttributeError:
    """Return the error for an attribute `name`, with what to do instead, if that is known."""
    instead = f": {absent[name]}" if name in absent else ""
    return AttributeError(f"{what} has no attribute {name!r}{instead}")


def found(name: str) -> Any:
    """Return the resource or the setting `name` of the module.

    Raises:
        AttributeError: there is none; the message says what to use instead, if it is known.
    """
    if name in RESOURCES or name in SETTINGS:
        from . import module_client as _module_client

        return getattr(_module_client, name)
    raise lacking("module 'oaio'", name, ABSENT)
