"""What the operations of containers answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage
from .._base import Model, model


@model
class ContainerResourceExpiresAfter(Model):
    """`expires_after` of a `ContainerResource`."""

    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None


@model
class ContainerResourceNetworkPolicy(Model):
    """`network_policy` of a `ContainerResource`."""

    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None


@model
class ContainerResource(Model):
    """What `containers.retrieve` answers."""

    id: str
    object: str
    name: str
    created_at: int
    status: str
    last_active_at: int | None = None
    expires_after: ContainerResourceExpiresAfter | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerResourceNetworkPolicy | None = None


@model
class ContainerFileResource(Model):
    """What `containers.files.retrieve` answers."""

    id: str
    object: str
    container_id: str
    created_at: int
    bytes: int
    path: str
    source: str


@model
class ContainerResourcePage(CursorPage[ContainerResource]):
    """A page of `containers.list`."""

    data: list[ContainerResource]
    object: Literal["list"]
    first_id: str
    last_id: str


@model
class ContainerFileResourcePage(CursorPage[ContainerFileResource]):
    """A page of `containers.files.list`."""

    data: list[ContainerFileResource]
    object: Literal["list"]
    first_id: str
    last_id: str


ContainerCreateResponse = ContainerResource


ContainerRetrieveResponse = ContainerResource


ContainerListResponse = ContainerResource


FileCreateResponse = ContainerFileResource


FileRetrieveResponse = ContainerFileResource


FileListResponse = ContainerFileResource
