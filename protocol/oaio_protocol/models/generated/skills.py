"""What the operations of skills answer.

Source: https://platform.openai.com/docs/api-reference. Times are seconds since
1970 (UTC), and sizes are bytes, where the name of a field does not say otherwise.
"""

from typing import Literal

from ...pages import CursorPage
from .._base import Model, model


@model
class Skill(Model):
    """What `skills.retrieve` answers."""

    id: str
    object: Literal["skill"]
    name: str
    description: str
    created_at: int
    default_version: str
    latest_version: str


@model
class DeletedSkill(Model):
    """What `skills.delete` answers."""

    object: Literal["skill.deleted"]
    deleted: bool
    id: str


@model
class SkillVersion(Model):
    """What `skills.versions.retrieve` answers."""

    object: Literal["skill.version"]
    id: str
    skill_id: str
    version: str
    created_at: int
    name: str
    description: str


@model
class DeletedSkillVersion(Model):
    """What `skills.versions.delete` answers."""

    object: Literal["skill.version.deleted"]
    deleted: bool
    id: str
    version: str


@model
class SkillPage(CursorPage[Skill]):
    """A page of `skills.list`."""

    data: list[Skill]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None


@model
class SkillVersionPage(CursorPage[SkillVersion]):
    """A page of `skills.versions.list`."""

    data: list[SkillVersion]
    object: Literal["list"]
    first_id: str | None = None
    last_id: str | None = None
