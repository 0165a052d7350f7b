"""The names of `openai.types.responses.container_network_policy_domain_secret_param`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations.generated.containers import (
        ContainerNetworkPolicyDomainSecretParam as ContainerNetworkPolicyDomainSecretParam,
    )
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "ContainerNetworkPolicyDomainSecretParam": "oaio_protocol.operations.generated.containers:ContainerNetworkPolicyDomainSecretParam",
        },
    )
