"""What the clients for Azure OpenAI have in common; each backend has one of its own."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self

from oaio_protocol.errors import ConfigurationError, OpenAIError
from oaio_protocol.secrets import Secret

if TYPE_CHECKING:
    from oaio_protocol.azure import AzureSettings

    from .credentials import AsyncKeyProvider, Credentials

__all__ = ["AzureClient", "azure_class"]


class AzureClient:
    """Mixed into a client, it goes to a resource of Azure's.

    Args:
        azure_endpoint: where the resource is, such as `https://example.openai.azure.com`; else
            `AZURE_OPENAI_ENDPOINT`. In its place `base_url` may be the whole beginning of the URL.
        azure_deployment: the deployment for every call that needs one; without it, `model` names
            it.
        api_version: the version of the API; else `OPENAI_API_VERSION`.
        api_key: a key of the resource, or a function that gives it; else `AZURE_OPENAI_API_KEY`.
        azure_ad_token: a token of Microsoft Entra ID in the place of a key; else
            `AZURE_OPENAI_AD_TOKEN`, which comes before the variable of the key.
        azure_ad_token_provider: a function that is asked for a token before each call; what it
            gives to an async client may be awaitable.
        options: the other arguments of the client.

    Raises:
        ConfigurationError: an argument, or a variable of the environment, cannot be used.
    """

    _where_keys_are = (
        "pass api_key=..., azure_ad_token=... or azure_ad_token_provider=..., or set "
        "AZURE_OPENAI_API_KEY or AZURE_OPENAI_AD_TOKEN"
    )

    if TYPE_CHECKING:
        _credentials: Credentials | None
        _settings: Any
        _refused: Callable[[str, OpenAIError], None]

    def __init__(
        self,
        *,
        azure_endpoint: str | None = None,
        azure_deployment: str | None = None,
        api_version: str | None = None,
        api_key: str | Secret | AsyncKeyProvider | None = None,
        azure_ad_token: str | Secret | None = None,
        azure_ad_token_provider: AsyncKeyProvider | None = None,
        **options: Any,
    ) -> None:
        self._azure: dict[str, Any] = {
            "azure_endpoint": azure_endpoint,
            "azure_deployment": azure_deployment,
            "api_version": api_version,
            "azure_ad_token": azure_ad_token,
        }
        self._token_provider = azure_ad_token_provider
        above: Any = super()
        try:
            above.__init__(api_key=api_key, **options)
        finally:
            del self._azure, self._token_provider  # the token is in the settings, as a secret

    def _make_settings(self, **arguments: Any) -> AzureSettings:
        from oaio_protocol.azure import azure_settings

        key_is_given = self._credentials is not None
        if self._token_provider is not None:
            if key_is_given:
                raise ConfigurationError("pass only one of api_key and azure_ad_token_provider")
            self._credentials = _token(self._token_provider)
        settings = azure_settings(
            os.environ,
            **self._azure,
            given_later=self._credentials is not None,
            arguments=arguments,
        )
        return settings.with_changes(key_header="api-key") if key_is_given else settings

    # It takes more than a client's own does. Where both are put together, pyright reads the
    # unpacked TypedDict of that one as the type of these, and is told so.
    def with_options(
        self,
        *,
        api_version: str | None = None,
        api_key: str | Secret | AsyncKeyProvider | None = None,
        azure_ad_token: str | Secret | None = None,
        azure_ad_token_provider: AsyncKeyProvider | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
        **options: Any,
    ) -> Self:
        """Return a client with some options changed that shares this one's connections."""
        credentials = (api_key, azure_ad_token, azure_ad_token_provider)
        if sum(given is not None for given in credentials) > 1:
            raise ConfigurationError(
                "pass only one of api_key, azure_ad_token and azure_ad_token_provider"
            )
        version = api_version or self._settings.default_query["api-version"]
        if set_default_query is not None:
            set_default_query = {**set_default_query, "api-version": version}
        elif api_version is not None:
            default_query = {**(default_query or {}), "api-version": version}
        key = api_key if azure_ad_token is None else azure_ad_token
        above: Any = super()
        new: Self = above.with_options(
            api_key=key,
            default_query=default_query,
            set_default_query=set_default_query,
            **options,
        )
        if azure_ad_token_provider is not None:
            new._credentials = _token(azure_ad_token_provider)
        if any(given is not None for given in credentials):
            header = None if api_key is None else "api-key"
            new._settings = new._settings.with_changes(key_header=header)
        return new

    copy = with_options


def _token(provider: AsyncKeyProvider) -> Credentials:
    if not callable(provider):
        raise ConfigurationError("azure_ad_token_provider must be a function that gives a token")
    from .credentials import Credentials

    return Credentials(provider, "azure_ad_token_provider")


def azure_class(base: type[Any], name: str) -> type[Any]:
    """Return the client for Azure that works as `base` does; made when it is first asked for."""
    doc = f"`{base.__name__}` for Azure OpenAI. See `AzureClient` and `BaseClient`."
    return type(name, (AzureClient, base), {"__module__": base.__module__, "__doc__": doc})
