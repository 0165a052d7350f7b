"""Tokens: what the API's forms, and sloppy servers, say of them."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio_protocol.models._decode import decode
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.models.embeddings import CreateEmbeddingResponse
from oaio_protocol.models.responses import Response
from oaio_protocol.telemetry.usage import Usage, usage_of

CHAT = {
    "prompt_tokens": 10,
    "completion_tokens": 7,
    "total_tokens": 17,
    "prompt_tokens_details": {"cached_tokens": 4},
    "completion_tokens_details": {"reasoning_tokens": 2},
}
RESPONSE = {
    "input_tokens": 10,
    "output_tokens": 7,
    "total_tokens": 17,
    "input_tokens_details": {"cached_tokens": 4},
    "output_tokens_details": {"reasoning_tokens": 2},
}


@pytest.mark.parametrize(
    ("model", "usage", "expected"),
    [
        (ChatCompletion, CHAT, Usage(10, 7, 17, 4, 2)),
        (Response, RESPONSE, Usage(10, 7, 17, 4, 2)),
        (
            CreateEmbeddingResponse,
            {"prompt_tokens": 3, "total_tokens": 3},
            Usage(3, None, 3, None, None),
        ),
        (ChatCompletion, {"prompt_tokens": 3, "completion_tokens": 4}, Usage(3, 4, 7, None, None)),
        (ChatCompletion, {"prompt_tokens": 3.0, "completion_tokens": "x"}, Usage(3)),
        (ChatCompletion, {"prompt_tokens": True, "completion_tokens": -1}, None),
        (ChatCompletion, {}, None),
        (ChatCompletion, None, None),
    ],
)
def test_each_form(model: Any, usage: Any, expected: Usage | None) -> None:
    assert usage_of(decode(model, {"usage": usage}, strict=False)) == expected


def test_a_result_that_was_cast() -> None:
    assert usage_of({"usage": CHAT}) == Usage(10, 7, 17, 4, 2)


def test_what_has_no_usage() -> None:
    assert usage_of(None) is None
    assert usage_of({}) is None
    assert usage_of(object()) is None


@given(
    st.dictionaries(
        st.sampled_from([*CHAT, *RESPONSE, "x"]),
        st.none() | st.integers() | st.floats() | st.text() | st.just({"cached_tokens": 1}),
    )
)
def test_any_usage_is_read(values: dict[str, Any]) -> None:
    found = usage_of(SimpleNamespace(usage=SimpleNamespace(**values)))
    for name in ("input", "output", "total", "cached", "reasoning"):
        number = getattr(found, name, None)
        assert number is None or (type(number) is int and number >= 0)
