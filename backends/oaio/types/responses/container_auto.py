"""The names of `openai.types.responses.container_auto`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import ContainerAuto as ContainerAuto
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicy as _ContainerNetworkPolicy,
    )
    from oaio_protocol.models.response_tools import InlineSkill as _InlineSkill
    from oaio_protocol.models.response_tools import SkillReference as _SkillReference

    NetworkPolicy: TypeAlias = _ContainerNetworkPolicy
    Skill: TypeAlias = _SkillReference | _InlineSkill
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerAuto": "oaio_protocol.models.response_tools:ContainerAuto",
            "NetworkPolicy": "oaio_protocol.models.response_tools:ContainerNetworkPolicy",
            "Skill": lambda at: (
                at("oaio_protocol.models.response_tools:SkillReference")
                | at("oaio_protocol.models.response_tools:InlineSkill")
            ),
        },
    )
