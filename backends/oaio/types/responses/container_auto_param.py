"""The names of `openai.types.responses.container_auto_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING, TypeAlias

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyAllowlistParam as _ContainerNetworkPolicyAllowlistParam,
    )
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyDisabledParam as _ContainerNetworkPolicyDisabledParam,
    )
    from oaio_protocol.operations.generated.containers import InlineSkillParam as _InlineSkillParam
    from oaio_protocol.operations.generated.containers import (
        SkillReferenceParam as _SkillReferenceParam,
    )
    from oaio_protocol.operations.generated.response_inputs import (
        ContainerAutoParam as ContainerAutoParam,
    )

    NetworkPolicy: TypeAlias = (
        _ContainerNetworkPolicyDisabledParam | _ContainerNetworkPolicyAllowlistParam
    )
    Skill: TypeAlias = _SkillReferenceParam | _InlineSkillParam
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerAutoParam": "oaio_protocol.operations.generated.response_inputs:ContainerAutoParam",
            "NetworkPolicy": lambda at: (
                at(
                    "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyDisabledParam"
                )
                | at(
                    "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyAllowlistParam"
                )
            ),
            "Skill": lambda at: (
                at("oaio_protocol.operations.generated.containers:SkillReferenceParam")
                | at("oaio_protocol.operations.generated.containers:InlineSkillParam")
            ),
        },
    )
