"""The client of the module: `oaio.api_key = ...`, then `oaio.chat.completions.create(...)`.

It is made when it is first used, of what is set on the module then, and made anew when something
else is set; both clients have the same connections. `oaio.chat` and the others are stand-ins that
find the resource of the client of the moment, so that they can be imported before a key is set.
"""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING, Any

from oaio_protocol.errors import ConfigurationError
from oaio_protocol.operations._base import omit

from .names import AZURE, RESOURCES, SETTINGS, SHARED

if TYPE_CHECKING:
    from collections.abc import Mapping

    from oaio_protocol.secrets import Secret
    from oaio_protocol.timeouts import HttpxTimeout, Timeout

    from .._client.credentials import KeyProvider
    from ..blocking import OpenAI
    from ..resources.chat import Chat
    from ..resources.embeddings import Embeddings
    from ..resources.generated.admin import Admin
    from ..resources.generated.audio import Audio
    from ..resources.generated.batches import Batches
    from ..resources.generated.beta import Beta
    from ..resources.generated.completions import Completions
    from ..resources.generated.containers import Containers
    from ..resources.generated.content_provenance_checks import ContentProvenanceChecks
    from ..resources.generated.conversations import Conversations
    from ..resources.generated.evals import Evals
    from ..resources.generated.files import Files
    from ..resources.generated.fine_tuning import FineTuning
    from ..resources.generated.images import Images
    from ..resources.generated.moderations import Moderations
    from ..resources.generated.realtime import Realtime
    from ..resources.generated.skills import Skills
    from ..resources.generated.uploads import Uploads
    from ..resources.generated.vector_stores import VectorStores
    from ..resources.generated.videos import Videos
    from ..resources.generated.webhooks import Webhooks
    from ..resources.models import Models
    from ..resources.responses import Responses

    admin: Admin
    audio: Audio
    batches: Batches
    beta: Beta
    chat: Chat
    completions: Completions
    containers: Containers
    content_provenance_checks: ContentProvenanceChecks
    conversations: Conversations
    embeddings: Embeddings
    evals: Evals
    files: Files
    fine_tuning: FineTuning
    images: Images
    models: Models
    moderations: Moderations
    realtime: Realtime
    responses: Responses
    skills: Skills
    uploads: Uploads
    vector_stores: VectorStores
    videos: Videos
    webhooks: Webhooks

    api_key: str | Secret | KeyProvider | None
    admin_api_key: str | Secret | None
    organization: str | None
    project: str | None
    webhook_secret: str | Secret | None
    base_url: str | None
    timeout: float | Timeout | HttpxTimeout | None
    max_retries: int
    default_headers: Mapping[str, str] | None
    default_query: Mapping[str, object] | None
    http_client: Any
    api_type: str | None
    api_version: str | None
    azure_endpoint: str | None
    azure_ad_token: str | None
    azure_ad_token_provider: KeyProvider | None

__all__ = [
    "admin",
    "admin_api_key",
    "api_key",
    "api_type",
    "api_version",
    "audio",
    "azure_ad_token",
    "azure_ad_token_provider",
    "azure_endpoint",
    "base_url",
    "batches",
    "beta",
    "chat",
    "completions",
    "containers",
    "content_provenance_checks",
    "conversations",
    "default_headers",
    "default_query",
    "embeddings",
    "evals",
    "files",
    "fine_tuning",
    "http_client",
    "images",
    "max_retries",
    "models",
    "moderations",
    "organization",
    "project",
    "realtime",
    "responses",
    "skills",
    "timeout",
    "uploads",
    "vector_stores",
    "videos",
    "webhook_secret",
    "webhooks",
]
_TYPES = ("openai", "azure")

_lock = threading.Lock()


def _forked() -> None:
    global _lock  # noqa: PLW0603
    _lock = threading.Lock()  # a thread of the parent's, which is not here, may have held it


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_forked)

_made: tuple[dict[str, Any], OpenAI] | None = None


def __getattr__(name: str) -> Any:
    """Return a setting that was not set, or the stand-in of a resource."""
    if name in SETTINGS:
        if name in ("timeout", "max_retries"):
            from oaio_protocol import config

            return getattr(config, f"DEFAULT_{name.upper()}")
        return os.environ.get(_VARIABLES[name]) or None if name in _VARIABLES else None
    if name in RESOURCES:
        globals()[name] = found = Resource(name)
        return found
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


_VARIABLES = {
    "api_type": "OPENAI_API_TYPE",
    "api_version": "OPENAI_API_VERSION",
    "azure_endpoint": "AZURE_OPENAI_ENDPOINT",
}


class Resource:
    """Stands in for a resource of the client of the module."""

    def __init__(self, name: str) -> None:
        self.__name = name

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__"):  # of Python's: who copies or inspects this wants no client
            raise AttributeError(name)
        return getattr(getattr(client(), self.__name), name)

    def __dir__(self) -> list[str]:
        from ..blocking import OpenAI

        # Which needs no key.
        return dir(getattr(OpenAI(api_key="none"), self.__name))

    def __repr__(self) -> str:
        return f"<oaio.{self.__name}>"


def client() -> OpenAI:
    """Return the client for what is set on the module.

    Raises:
        ConfigurationError: it cannot be made of that.
    """
    global _made  # noqa: PLW0603 - the module is what it is for
    module = vars(sys.modules[__name__.rsplit(".", 2)[0]])
    said = {name: module[name] for name in SETTINGS if module.get(name) is not None}
    # `None` says that there is no limit, and is not as if nothing was said.
    if "timeout" in module:
        said["timeout"] = module["timeout"]
    with _lock:
        old = _made
        if old is not None and old[0] == said:
            return old[1]
        new = _make(dict(said))
        if old is not None and not {*old[0], *said} & {"http_client"} and not old[1].is_closed():
            new._connections = old[1]._connections  # noqa: SLF001 - it is one of ours
        # Copies: whoever changes a mapping that is set changes a setting.
        kept = {k: dict(v) if isinstance(v, dict) else v for k, v in said.items()}
        _made = kept, new
        return new


def _make(said: dict[str, Any]) -> OpenAI:
    kind = said.pop("api_type", None) or os.environ.get("OPENAI_API_TYPE") or _likely(said)
    if kind not in _TYPES:
        raise ConfigurationError(f"oaio.api_type must be one of {_TYPES}, not {kind!r}")
    said.setdefault("timeout", omit)
    given: dict[str, Any] = {name: said[name] for name in SHARED if name in said}
    if kind == "openai":
        from ..blocking import OpenAI

        return OpenAI(**given)
    from ..blocking import AzureOpenAI

    return AzureOpenAI(**given, **{name: said[name] for name in AZURE if name in said})


def _likely(said: dict[str, Any]) -> str:
    """Return what is meant if nobody says it: Azure, if something is set for that alone."""
    names = ("azure_endpoint", "azure_ad_token", "azure_ad_token_provider")
    variables = ("AZURE_OPENAI_ENDPOINT", "AZURE_OPENAI_API_KEY", "AZURE_OPENAI_AD_TOKEN")
    azure = any(name in said for name in names) or any(os.environ.get(v) for v in variables)
    if azure and os.environ.get("OPENAI_API_KEY"):
        raise ConfigurationError(
            "OPENAI_API_KEY is set, and so is something for Azure: set oaio.api_type, or "
            f"OPENAI_API_TYPE, to one of {_TYPES}"
        )
    return "azure" if azure else "openai"


def reset() -> None:
    """Forget the client; the next call makes a new one, over connections of its own."""
    global _made  # noqa: PLW0603
    with _lock:
        _made = None
