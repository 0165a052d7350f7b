"""The names of `openai.types.responses.container_network_policy_disabled_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyDisabledParam as ContainerNetworkPolicyDisabledParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerNetworkPolicyDisabledParam": "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyDisabledParam",
        },
    )
