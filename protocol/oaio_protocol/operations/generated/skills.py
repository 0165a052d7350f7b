"""Operations of skills.

Sources:

https://platform.openai.com/docs/api-reference
"""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal, Required, TypedDict, Unpack

from ... import validation as rule
from ...models._decode import decode
from .._base import CallOptions, Operation, Spec
from .._parts import FileTypes, NoParams, as_it_is, kinds

if TYPE_CHECKING:
    from ...binary import BinaryContent
    from ...models.generated.skills import (
        DeletedSkill,
        DeletedSkillVersion,
        Skill,
        SkillPage,
        SkillVersion,
        SkillVersionPage,
    )


class SkillCreateParams(TypedDict):
    """The arguments of `skills.create`."""

    files: Sequence[FileTypes] | FileTypes


class SkillCreateArguments(SkillCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SkillListParams(TypedDict, total=False):
    """The arguments of `skills.list`."""

    limit: int
    """0 to 100."""
    order: Literal["asc", "desc"]
    after: str


class SkillListArguments(SkillListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SkillUpdateParams(TypedDict):
    """The arguments of `skills.update`."""

    default_version: str


class SkillUpdateArguments(SkillUpdateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SkillVersionCreateParams(TypedDict, total=False):
    """The arguments of `skills.versions.create`."""

    files: Required[Sequence[FileTypes] | FileTypes]
    default: bool


class SkillVersionCreateArguments(SkillVersionCreateParams, CallOptions, total=False):
    """The same, and what every operation takes."""


class SkillVersionListParams(TypedDict, total=False):
    """The arguments of `skills.versions.list`."""

    limit: int
    """0 to 100."""
    order: Literal["asc", "desc"]
    after: str


class SkillVersionListArguments(SkillVersionListParams, CallOptions, total=False):
    """The same, and what every operation takes."""


def _skill(value: Any, strict: bool) -> "Skill":
    from ...models.generated.skills import Skill

    return decode(Skill, value, strict=strict)


def _deleted_skill(value: Any, strict: bool) -> "DeletedSkill":
    from ...models.generated.skills import DeletedSkill

    return decode(DeletedSkill, value, strict=strict)


def _skill_page(value: Any, strict: bool) -> "SkillPage":
    from ...models.generated.skills import SkillPage

    return decode(SkillPage, value, strict=strict)


def _skill_version(value: Any, strict: bool) -> "SkillVersion":
    from ...models.generated.skills import SkillVersion

    return decode(SkillVersion, value, strict=strict)


def _deleted_skill_version(value: Any, strict: bool) -> "DeletedSkillVersion":
    from ...models.generated.skills import DeletedSkillVersion

    return decode(DeletedSkillVersion, value, strict=strict)


def _skill_version_page(value: Any, strict: bool) -> "SkillVersionPage":
    from ...models.generated.skills import SkillVersionPage

    return decode(SkillVersionPage, value, strict=strict)


CREATE = Spec(
    name="skills.create",
    method="POST",
    path="/skills",
    parameters=SkillCreateParams,
    read=_skill,
    rules=(rule.required("files"),),
    content="multipart",
    files=frozenset({"files"}),
)


def create(**arguments: Unpack[SkillCreateArguments]) -> "Operation[Skill]":
    """Build `POST /skills`."""
    return CREATE.build(arguments)


DELETE = Spec(
    name="skills.delete",
    method="DELETE",
    path="/skills/{skill_id}",
    parameters=NoParams,
    read=_deleted_skill,
)


def delete(skill_id: str, **options: Unpack[CallOptions]) -> "Operation[DeletedSkill]":
    """Build `DELETE /skills/{skill_id}`."""
    return DELETE.build(options, {"skill_id": skill_id})


LIST = Spec(
    name="skills.list",
    method="GET",
    path="/skills",
    parameters=SkillListParams,
    read=_skill_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
    ),
)


def list_(**arguments: Unpack[SkillListArguments]) -> "Operation[SkillPage]":
    """Build `GET /skills`."""
    return LIST.build(arguments)


RETRIEVE = Spec(
    name="skills.retrieve",
    method="GET",
    path="/skills/{skill_id}",
    parameters=NoParams,
    read=_skill,
)


def retrieve(skill_id: str, **options: Unpack[CallOptions]) -> "Operation[Skill]":
    """Build `GET /skills/{skill_id}`."""
    return RETRIEVE.build(options, {"skill_id": skill_id})


UPDATE = Spec(
    name="skills.update",
    method="POST",
    path="/skills/{skill_id}",
    parameters=SkillUpdateParams,
    read=_skill,
    rules=(
        rule.required("default_version"),
        rule.text("default_version"),
    ),
)


def update(skill_id: str, **arguments: Unpack[SkillUpdateArguments]) -> "Operation[Skill]":
    """Build `POST /skills/{skill_id}`."""
    return UPDATE.build(arguments, {"skill_id": skill_id})


CONTENT_RETRIEVE = Spec(
    name="skills.content.retrieve",
    method="GET",
    path="/skills/{skill_id}/content",
    parameters=NoParams,
    read=as_it_is,
    answer="binary",
    headers=(("Accept", "application/binary"),),
)


def content_retrieve(skill_id: str, **options: Unpack[CallOptions]) -> "Operation[BinaryContent]":
    """Build `GET /skills/{skill_id}/content`."""
    return CONTENT_RETRIEVE.build(options, {"skill_id": skill_id})


VERSIONS_CREATE = Spec(
    name="skills.versions.create",
    method="POST",
    path="/skills/{skill_id}/versions",
    parameters=SkillVersionCreateParams,
    read=_skill_version,
    rules=(
        rule.required("files"),
        kinds("default", "boolean"),
    ),
    content="multipart",
    files=frozenset({"files"}),
)


def versions_create(
    skill_id: str, **arguments: Unpack[SkillVersionCreateArguments]
) -> "Operation[SkillVersion]":
    """Build `POST /skills/{skill_id}/versions`."""
    return VERSIONS_CREATE.build(arguments, {"skill_id": skill_id})


VERSIONS_DELETE = Spec(
    name="skills.versions.delete",
    method="DELETE",
    path="/skills/{skill_id}/versions/{version}",
    parameters=NoParams,
    read=_deleted_skill_version,
)


def versions_delete(
    version: str, *, skill_id: str, **options: Unpack[CallOptions]
) -> "Operation[DeletedSkillVersion]":
    """Build `DELETE /skills/{skill_id}/versions/{version}`."""
    return VERSIONS_DELETE.build(options, {"skill_id": skill_id, "version": version})


VERSIONS_LIST = Spec(
    name="skills.versions.list",
    method="GET",
    path="/skills/{skill_id}/versions",
    parameters=SkillVersionListParams,
    read=_skill_version_page,
    rules=(
        rule.integer("limit", 0, 100),
        rule.one_of("order", "asc", "desc"),
        rule.text("after"),
    ),
)


def versions_list(
    skill_id: str, **arguments: Unpack[SkillVersionListArguments]
) -> "Operation[SkillVersionPage]":
    """Build `GET /skills/{skill_id}/versions`."""
    return VERSIONS_LIST.build(arguments, {"skill_id": skill_id})


VERSIONS_RETRIEVE = Spec(
    name="skills.versions.retrieve",
    method="GET",
    path="/skills/{skill_id}/versions/{version}",
    parameters=NoParams,
    read=_skill_version,
)


def versions_retrieve(
    version: str, *, skill_id: str, **options: Unpack[CallOptions]
) -> "Operation[SkillVersion]":
    """Build `GET /skills/{skill_id}/versions/{version}`."""
    return VERSIONS_RETRIEVE.build(options, {"skill_id": skill_id, "version": version})


VERSIONS_CONTENT_RETRIEVE = Spec(
    name="skills.versions.content.retrieve",
    method="GET",
    path="/skills/{skill_id}/versions/{version}/content",
    parameters=NoParams,
    read=as_it_is,
    answer="binary",
    headers=(("Accept", "application/binary"),),
)


def versions_content_retrieve(
    version: str, *, skill_id: str, **options: Unpack[CallOptions]
) -> "Operation[BinaryContent]":
    """Build `GET /skills/{skill_id}/versions/{version}/content`."""
    return VERSIONS_CONTENT_RETRIEVE.build(options, {"skill_id": skill_id, "version": version})
