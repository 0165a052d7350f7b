"""The names of `openai.types.responses.container_network_policy_allowlist_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyAllowlistParam as ContainerNetworkPolicyAllowlistParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerNetworkPolicyAllowlistParam": "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyAllowlistParam",
        },
    )
