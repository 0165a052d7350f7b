"""Redirects: how many are followed, and what goes along; more is in test_http and test_call."""

from __future__ import annotations

from typing import Any

import pytest

from oaio.testing import ScriptedNetwork, reply
from oaio_protocol.config import Settings
from oaio_protocol.errors import ConfigurationError, ResponseError
from oaio_protocol.operations import models

GOOD = reply(200, {"object": "list", "data": []})


def moved(location: str) -> Any:
    return reply(307, b"", {"location": location})


def settings(**changes: Any) -> Settings:
    made = Settings.from_environment({}, api_key="k", base_url="http://api.test/v1")
    return made.with_changes(**changes)


def run(network: ScriptedNetwork, **changes: Any) -> list[tuple[str, bool]]:
    """Return the host of each request, and whether it had the key."""
    network.run(network.new_call(models.list_(), settings(**changes)))
    return [(seen.headers["host"], "authorization" in seen.headers) for seen in network.requests]


@pytest.mark.parametrize("most", [0, 1, 7])
def test_the_limit_can_be_set(most: int) -> None:
    assert len(run(ScriptedNetwork(*[moved("/x")] * most, GOOD), max_redirects=most)) == most + 1
    network = ScriptedNetwork(*[moved("/x")] * (most + 1), GOOD)
    with pytest.raises(ResponseError, match=f"more than {most} times") as caught:
        run(network, max_redirects=most)
    assert not caught.value.retryable
    assert network.left == 1


def test_a_limit_that_is_none() -> None:
    with pytest.raises(ConfigurationError, match="max_redirects must be 0 or more"):
        settings(max_redirects=-1)


def test_a_loop_ends() -> None:
    network = ScriptedNetwork(then=moved("/v1/models"))
    with pytest.raises(ResponseError, match="5 times"):
        run(network)
    assert len(network.requests) == 6


def test_a_loop_through_another_origin_does_not_get_the_key_back() -> None:
    """Who sends a request back may have changed where it goes to."""
    network = ScriptedNetwork(
        moved("http://other.test/"), moved("http://api.test/v1/models?x=1"), moved("/y"), GOOD
    )
    assert run(network) == [
        ("api.test", True),
        ("other.test", False),
        ("api.test", False),
        ("api.test", False),
    ]


@pytest.mark.parametrize("location", ["https://api.test/v1/models", "http://api.test:8080/v1"])
def test_another_scheme_or_port_is_another_origin(location: str) -> None:
    assert [key for _, key in run(ScriptedNetwork(moved(location), GOOD))] == [True, False]


def test_the_same_origin_by_another_name() -> None:
    for location in ("http://API.test:80/v1/models", "//api.test/v1", "http://api.test/"):
        assert run(ScriptedNetwork(moved(location), GOOD))[1] == ("api.test", True)


@pytest.mark.parametrize("name", ["Ocp-Apim-Subscription-Key", "X-Goog-Api-Key", "X-Auth-Token"])
def test_the_keys_of_gateways_stay_there(name: str) -> None:
    network = ScriptedNetwork(moved("http://other.test/"), GOOD)
    run(network, default_headers={name: "secret", "X-Other": "kept"})
    first, second = (seen.headers for seen in network.requests)
    assert (first[name.lower()], second.get(name.lower())) == ("secret", None)
    assert second["x-other"] == "kept"
