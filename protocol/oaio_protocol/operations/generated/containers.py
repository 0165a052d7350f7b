"""Operations of containers.

Sources:

https://platform.openai.com/docs/api-reference/containers
"""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import FileTypes, NoParams, as_it_is, kinds, sized

if TYPE_CHECKING:
    from ...binary import BinaryContent
    from ...models.generated.containers import (
        ContainerFileResource,
        ContainerFileResourcePage,
        ContainerResource,
        ContainerResourcePage,
    )


class ContainerCreateExpiresAfterParam(TypedDict):
    """`expires_after` of `containers.create`."""

    anchor: Literal["last_active_at"]
    minutes: int


class SkillReferenceParam(TypedDict, total=False):
    """`skills` of `containers.create`."""

    type: Required[Literal["skill_reference"]]
    skill_id: Required[str]
    """1 to 64 characters."""
    version: str


class InlineSkillSourceParam(TypedDict):
    """`source` of an `InlineSkillParam`."""

    type: Literal["base64"]
    media_type: Literal["application/zip"]
    data: str
    """1 to 70254592 characters."""


class InlineSkillParam(TypedDict):
    """`skills` of `containers.create`."""

    type: Literal["inline"]
    name: str
    description: str
    source: InlineSkillSourceParam


class ContainerNetworkPolicyDisabledParam(TypedDict):
    """`network_policy` of `containers.create`."""

    type: Literal["disabled"]


class ContainerNetworkPolicyDomainSecretParam(TypedDict):
    """`domain_secrets` of a `ContainerNetworkPolicyAllowlistParam`."""

    domain: str
    """At least 1 characters."""
    name: str
    """At least 1 characters."""
    value: str
    """1 to 10485760 characters."""


class ContainerNetworkPolicyAllowlistParam(TypedDict, total=False):
    """`network_policy` of `containers.create`."""

    type: Required[Literal["allowlist"]]
    allowed_domains: Required[Sequence[str]]
    """At least 1 entries."""
    domain_secrets: Iterable[ContainerNetworkPolicyDomainSecretParam]
    """At least 1 entries."""


class ContainerCreateParams(TypedDict, total=False):
    """The arguments of `containers.create`."""

    name: Required[str]
    file_ids: Sequence[str]
    expires_after: ContainerCreateExpiresAfterParam
    skills: Iterable[SkillReferenceParam | InlineSkillParam]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: ContainerNetworkPolicyDisabledParam | ContainerNetworkPolicyAllowlistParam


class ContainerCreateArguments(ContainerCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ContainerListParams(TypedDict, total=False):
    """The arguments of `containers.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str
    name: str


class ContainerListArguments(ContainerListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ContainerFileCreateParams(TypedDict, total=False):
    """The arguments of `containers.files.create`."""

    file_id: str
    file: FileTypes


class ContainerFileCreateArguments(ContainerFileCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class ContainerFileListParams(TypedDict, total=False):
    """The arguments of `containers.files.list`."""

    limit: int
    """`20` if it is left out."""
    order: Literal["asc", "desc"]
    """`desc` if it is left out."""
    after: str


class ContainerFileListArguments(ContainerFileListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _container_resource(value: Any, strict: bool) -> "ContainerResource":
    from ...models.generated.containers import ContainerResource

    return decode(ContainerResource, value, strict=strict)


def _container_resource_page(value: Any, strict: bool) -> "ContainerResourcePage":
    from ...models.generated.containers import ContainerResourcePage

    return decode(ContainerResourcePage, value, strict=strict)


def _container_file_resource(value: Any, strict: bool) -> "ContainerFileResource":
    from ...models.generated.containers import ContainerFileResource

    return decode(ContainerFileResource, value, strict=strict)


def _container_file_resource_page(value: Any, strict: bool) -> "ContainerFileResourcePage":
    from ...models.generated.containers import ContainerFileResourcePage

    return decode(ContainerFileResourcePage, value, strict=strict)


CREATE = Spec(
    name="containers.create",
    method="POST",
    path="/containers",
    parameters=ContainerCreateParams,
    read=_container_resource,
    rules=(
        rule.required("name"),
        rule.text("name"),
        sized("file_ids"),
        rule.inside(
            "expires_after",
            rule.required("anchor"),
            rule.text("anchor"),
            rule.required("minutes"),
            rule.integer("minutes"),
        ),
        sized("skills"),
        rule.text("memory_limit"),
        kinds("network_policy", "mapping"),
    ),
)


def create(**arguments: Unpack[ContainerCreateArguments]) -> "Operation[ContainerResource]":
    """Build `POST /containers`."""
    return CREATE.build(arguments)


DELETE = Spec(
    name="containers.delete",
    method="DELETE",
    path="/containers/{container_id}",
    parameters=NoParams,
    read=as_it_is,
    answer="none",
    headers=(("Accept", "*/*"),),
)


def delete(container_id: str, **options: Unpack[CallOptions]) -> Operation[None]:
    """Build `DELETE /containers/{container_id}`."""
    return DELETE.build(options, {"container_id": container_id})


LIST = Spec(
    name="containers.list",
    method="GET",
    path="/containers",
    parameters=ContainerListParams,
    read=_container_resource_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
        rule.text("name"),
    ),
)


def list_(**arguments: Unpack[ContainerListArguments]) -> "Operation[ContainerResourcePage]":
    """Build `GET /containers`."""
    return LIST.build(arguments)


RETRIEVE = Spec(
    name="containers.retrieve",
    method="GET",
    path="/containers/{container_id}",
    parameters=NoParams,
    read=_container_resource,
)


def retrieve(container_id: str, **options: Unpack[CallOptions]) -> "Operation[ContainerResource]":
    """Build `GET /containers/{container_id}`."""
    return RETRIEVE.build(options, {"container_id": container_id})


FILES_CREATE = Spec(
    name="containers.files.create",
    method="POST",
    path="/containers/{container_id}/files",
    parameters=ContainerFileCreateParams,
    read=_container_file_resource,
    rules=(rule.text("file_id"),),
    content="either",
    files=frozenset({"file"}),
)


def files_create(
    container_id: str, **arguments: Unpack[ContainerFileCreateArguments]
) -> "Operation[ContainerFileResource]":
    """Build `POST /containers/{container_id}/files`."""
    return FILES_CREATE.build(arguments, {"container_id": container_id})


FILES_DELETE = Spec(
    name="containers.files.delete",
    method="DELETE",
    path="/containers/{container_id}/files/{file_id}",
    parameters=NoParams,
    read=as_it_is,
    answer="none",
    headers=(("Accept", "*/*"),),
)


def files_delete(
    file_id: str, *, container_id: str, **options: Unpack[CallOptions]
) -> Operation[None]:
    """Build `DELETE /containers/{container_id}/files/{file_id}`."""
    return FILES_DELETE.build(options, {"container_id": container_id, "file_id": file_id})


FILES_LIST = Spec(
    name="containers.files.list",
    method="GET",
    path="/containers/{container_id}/files",
    parameters=ContainerFileListParams,
    read=_container_file_resource_page,
    rules=(
        rule.integer("limit"),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
    ),
)


def files_list(
    container_id: str, **arguments: Unpack[ContainerFileListArguments]
) -> "Operation[ContainerFileResourcePage]":
    """Build `GET /containers/{container_id}/files`."""
    return FILES_LIST.build(arguments, {"container_id": container_id})


FILES_RETRIEVE = Spec(
    name="containers.files.retrieve",
    method="GET",
    path="/containers/{container_id}/files/{file_id}",
    parameters=NoParams,
    read=_container_file_resource,
)


def files_retrieve(
    file_id: str, *, container_id: str, **options: Unpack[CallOptions]
) -> "Operation[ContainerFileResource]":
    """Build `GET /containers/{container_id}/files/{file_id}`."""
    return FILES_RETRIEVE.build(options, {"container_id": container_id, "file_id": file_id})


FILES_CONTENT_RETRIEVE = Spec(
    name="containers.files.content.retrieve",
    method="GET",
    path="/containers/{container_id}/files/{file_id}/content",
    parameters=NoParams,
    read=as_it_is,
    answer="binary",
    headers=(("Accept", "application/binary"),),
)


def files_content_retrieve(
    file_id: str, *, container_id: str, **options: Unpack[CallOptions]
) -> "Operation[BinaryContent]":
    """Build `GET /containers/{container_id}/files/{file_id}/content`."""
    return FILES_CONTENT_RETRIEVE.build(options, {"container_id": container_id, "file_id": file_id})
