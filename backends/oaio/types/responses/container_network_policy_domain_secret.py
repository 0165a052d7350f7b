"""The names of `openai.types.responses.container_network_policy_domain_secret`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.models.response_tools import (
        ContainerNetworkPolicyDomainSecret as ContainerNetworkPolicyDomainSecret,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerNetworkPolicyDomainSecret": "oaio_protocol.models.response_tools:ContainerNetworkPolicyDomainSecret",
        },
    )
