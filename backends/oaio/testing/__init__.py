"""For your own tests: trouble on the network without a network, and waiting without waiting.

A `ScriptedNetwork` says what happens to each request, and a client over it raises and returns
exactly what the real one would. Its time is a `VirtualClock`: ten minutes pass in no time at all::

    from oaio.testing import ScriptedNetwork, answer, client, refuse, reply

    network = ScriptedNetwork(refuse(), reply(429, headers={"retry-after": "20"}), answer())
    completion = client(network).chat.completions.create(model="m", messages=[...])
    assert len(network.requests) == 2
    assert network.clock.now == 20.5  # the backoff after the refusal, and what the server asked for

A `World` is a whole simulated world, for policies of your own; see `oaio.testing.world`.

`record` and `replay` keep what happened in one real call as plain JSON and play it again, byte for
byte. `OfflineServer` speaks the API over a real socket. With pytest there are the fixtures
`offline_server` and `oaio_client`; see `oaio.testing.pytest_plugin`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from oaio.offline import OfflineServer

    from .clients import AsyncScriptedClient, ScriptedClient, async_client, client
    from .clock import VirtualClock
    from .network import Performed, ScriptedNetwork
    from .peer import RequestSeen
    from .recording import RecordedCall, ReplayedCall, Trace, record, record_calls, replay
    from .steps import (
        ScriptError,
        accept,
        answer,
        block,
        close,
        delay,
        dns_failure,
        read,
        refuse,
        reply,
        reset,
        send,
        stall,
        stream,
        tls_failure,
    )
    from .world import InvariantBroken, Weather, World

_LAZY = {
    "oaio.offline": ("OfflineServer",),
    "oaio.testing.clients": ("AsyncScriptedClient", "ScriptedClient", "async_client", "client"),
    "oaio.testing.clock": ("VirtualClock",),
    "oaio.testing.network": ("Performed", "ScriptedNetwork"),
    "oaio.testing.peer": ("RequestSeen",),
    "oaio.testing.recording": (
        "RecordedCall",
        "ReplayedCall",
        "Trace",
        "record",
        "record_calls",
        "replay",
    ),
    "oaio.testing.steps": (
        "ScriptError",
        "accept",
        "answer",
        "block",
        "close",
        "delay",
        "dns_failure",
        "read",
        "refuse",
        "reply",
        "reset",
        "send",
        "stall",
        "stream",
        "tls_failure",
    ),
    "oaio.testing.world": ("InvariantBroken", "Weather", "World"),
}
_MODULE_OF = {name: module for module, names in _LAZY.items() for name in names}

__all__ = [
    "AsyncScriptedClient",
    "InvariantBroken",
    "OfflineServer",
    "Performed",
    "RecordedCall",
    "ReplayedCall",
    "RequestSeen",
    "ScriptError",
    "ScriptedClient",
    "ScriptedNetwork",
    "Trace",
    "VirtualClock",
    "Weather",
    "World",
    "accept",
    "answer",
    "async_client",
    "block",
    "client",
    "close",
    "delay",
    "dns_failure",
    "read",
    "record",
    "record_calls",
    "refuse",
    "replay",
    "reply",
    "reset",
    "send",
    "stall",
    "stream",
    "tls_failure",
]


def __getattr__(name: str) -> Any:
    # pytest loads this package, for its plugin, in every environment where oaio is installed.
    module = _MODULE_OF.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(module), name)
    globals()[name] = value
    return value
