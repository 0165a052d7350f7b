"""Azure OpenAI: other credentials, a version in the query, and the deployment in some paths.

https://learn.microsoft.com/azure/ai-services/openai/reference
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from attrs import evolve, frozen

from .config import Settings
from .errors import ConfigurationError
from .http import Request
from .operations._base import Operation
from .secrets import Secret

_DEPLOYED = frozenset(
    {
        "/completions",
        "/chat/completions",
        "/embeddings",
        "/audio/transcriptions",
        "/audio/translations",
        "/audio/speech",
        "/images/generations",
        "/images/edits",
    }
)
"""What is asked of a deployment, and so at `/deployments/{its name}`."""


@frozen
class AzureSettings(Settings):
    """How calls are made to Azure.

    Attributes:
        deployment: the deployment for every operation that needs one; without it, the model that is
            asked for names it.
    """

    deployment: str | None = None

    def request(self, operation: Operation[Any]) -> Request:
        """Return the HTTP request for `operation`; see `Settings.request`."""
        if operation.path in _DEPLOYED and "/deployments" not in self.base_url.path:
            name = self.deployment if self.deployment is not None else operation.model
            if name is not None:
                path = f"/deployments/{quote(name, safe='')}{operation.path}"
                operation = evolve(operation, path=path)
        return super().request(operation)


def azure_settings(
    environment: Mapping[str, str],
    *,
    azure_endpoint: str | None,
    azure_deployment: str | None,
    api_version: str | None,
    azure_ad_token: Any,
    given_later: bool,
    arguments: Mapping[str, Any],
) -> AzureSettings:
    """Make settings of arguments; those that are `None` come from `environment`.

    Read are `AZURE_OPENAI_AD_TOKEN`, or else `AZURE_OPENAI_API_KEY`, if no credential is given;
    `AZURE_OPENAI_ENDPOINT`, `OPENAI_API_VERSION`; and `OPENAI_ADMIN_KEY`, `OPENAI_ORG_ID`,
    `OPENAI_PROJECT_ID` and `OPENAI_CUSTOM_HEADERS` as for OpenAI.

    Args:
        environment: the variables.
        azure_endpoint: where the resource is, such as `https://example.openai.azure.com`.
        azure_deployment: see `AzureSettings.deployment`.
        api_version: the version of the API, such as `2025-04-01-preview`.
        azure_ad_token: a token of Microsoft Entra ID, sent in the place of a key.
        given_later: whether a function gives key or token for each call.
        arguments: those of `Settings.from_environment`.

    Raises:
        ConfigurationError: something is missing, contradicts itself, or cannot be used.
    """
    given = dict(arguments)
    key = given.pop("api_key", None)
    if (key is not None) + (azure_ad_token is not None) + given_later > 1:
        raise ConfigurationError(
            "pass only one of api_key, azure_ad_token and azure_ad_token_provider"
        )
    if key is None and azure_ad_token is None and not given_later:
        azure_ad_token = environment.get("AZURE_OPENAI_AD_TOKEN") or None
        if azure_ad_token is None:
            key = environment.get("AZURE_OPENAI_API_KEY") or None
    version = api_version or environment.get("OPENAI_API_VERSION")
    if not version:
        raise ConfigurationError("pass api_version=... or set OPENAI_API_VERSION")
    given["default_query"] = {**(given.get("default_query") or {}), "api-version": version}
    base_url = given.pop("base_url", None)
    if base_url is None:
        endpoint = str(azure_endpoint or environment.get("AZURE_OPENAI_ENDPOINT", "")).strip()
        if "?" in endpoint or "#" in endpoint:
            raise ConfigurationError("azure_endpoint must hold no query (?...) and no fragment")
        if not endpoint:
            raise ConfigurationError(
                "pass azure_endpoint=... or base_url=..., or set AZURE_OPENAI_ENDPOINT"
            )
        base_url = f"{endpoint.rstrip('/')}/openai"
    elif azure_endpoint is not None:
        raise ConfigurationError("pass only one of base_url and azure_endpoint")
    elif azure_deployment is not None:
        raise ConfigurationError("azure_deployment goes with azure_endpoint, not with base_url")
    name: Any = azure_deployment
    if name is not None and not (isinstance(name, str) and name):
        raise ConfigurationError("azure_deployment must be a name, which is not empty")
    if isinstance(azure_ad_token, str):
        azure_ad_token = Secret(azure_ad_token, "azure_ad_token")
    own = {**environment, "OPENAI_API_KEY": ""}  # it is for another server
    return AzureSettings.from_environment(
        own,
        **given,
        api_key=key if key is not None else azure_ad_token,
        base_url=base_url,
        deployment=azure_deployment,
        key_header="api-key" if key is not None else None,
    )
