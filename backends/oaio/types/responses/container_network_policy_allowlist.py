"""The names of `openai.types.responses.container_network_policy_allowlist`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicyAllowlist as ContainerNetworkPolicyAllowlist,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerNetworkPolicyAllowlist": "oaio_protocol.models.response_tools:ContainerNetworkPolicyAllowlist",
        },
    )
