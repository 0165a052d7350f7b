"""What header fields say of a deprecation."""

from __future__ import annotations

import pytest

from oaio_protocol.http import Headers
from oaio_protocol.telemetry.happenings import Deprecated, deprecated


def read(**fields: str) -> Deprecated | None:
    found = deprecated(Headers.of(fields))
    return None if found is None else Deprecated("id", "models.list", *found)


def test_fields_are_kept_as_they_came() -> None:
    found = read(
        deprecation="@1688169599",
        sunset="Sun, 06 Nov 1994 08:49:37 GMT",
        link='<https://x.test>; rel="deprecation"',
        warning='299 - "gone soon"',
    )
    assert found is not None
    assert (found.since, found.ends) == (1688169599, 784111777)
    assert found.link == '<https://x.test>; rel="deprecation"'
    assert found.warning == '299 - "gone soon"'


@pytest.mark.parametrize("fields", [{}, {"link": "<https://x.test>"}, {"warning": '110 - "stale"'}])
def test_what_says_nothing_of_it(fields: dict[str, str]) -> None:
    assert read(**fields) is None


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("true", None),  # the first drafts
        ("Sun, 06 Nov 1994 08:49:37 GMT", 784111777),  # later ones
        ("@-5", -5),
        ("@", None),
        ("@x", None),
        ("@" + "9" * 400, None),
    ],
)
def test_since_when(text: str, since: float | None) -> None:
    found = read(deprecation=text)
    assert found is not None
    assert found.since == since
    assert found.ends is None


def test_a_sunset_alone_is_enough() -> None:
    found = read(sunset="someday")
    assert found is not None
    assert (found.since, found.ends) == (None, None)
