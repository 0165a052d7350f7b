"""What the events of an interrupted stream add up to, by kind."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from oaio.testing import ScriptedNetwork, client, reset, stream
from oaio_protocol.errors import StreamInterrupted
from oaio_protocol.models._decode import decode
from oaio_protocol.models.generated.audio import TranscriptTextDeltaEvent, TranscriptTextDoneEvent
from oaio_protocol.models.generated.beta_responses import BetaResponse
from oaio_protocol.models.generated.completions import Completion
from oaio_protocol.streams.accumulate import whole

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(["index", "text", "a"]), inner),
    max_leaves=6,
)


def events_of_a_response() -> list[dict[str, Any]]:
    response = {"id": "resp_1", "object": "response", "status": "in_progress", "output": []}
    item = {"type": "message", "id": "msg_1", "role": "assistant", "content": []}
    where = {"output_index": 0, "content_index": 0, "item_id": "msg_1"}
    agent = {"agent": {"agent_name": "/root"}}
    text = "response.output_text.delta"
    return [
        {"type": "response.created", "response": response, **agent},
        {"type": "response.output_item.added", "output_index": 0, "item": item, **agent},
        {"type": text, "delta": "It ", **where, **agent},
        {"type": text, "delta": "rains", **where, **agent},
    ]


@pytest.mark.parametrize("method", ["create", "retrieve"])
def test_a_beta_response_that_was_interrupted_has_what_came(method: str) -> None:
    network = ScriptedNetwork(stream(*events_of_a_response(), reset()))
    resource = client(network, max_retries=0).beta.responses
    if method == "create":
        events: Any = resource.create(model="m", input="x", stream=True)
    else:
        events = resource.retrieve("resp_1", stream=True)
    with pytest.raises(StreamInterrupted) as caught:
        list(events)
    partial = caught.value.partial
    assert isinstance(partial, BetaResponse)
    assert partial.id == "resp_1"
    (message,) = partial.to_dict()["output"]
    assert message["content"] == [{"type": "output_text", "text": "It rains"}]


@given(st.lists(ANYTHING))
def test_transcriptions_survive_deltas_that_are_no_texts(deltas: list[Any]) -> None:
    kind = "transcript.text.delta"
    events = [decode(TranscriptTextDeltaEvent, {"type": kind, "delta": delta}) for delta in deltas]
    assert whole.text(events) == "".join(delta for delta in deltas if isinstance(delta, str))


@given(ANYTHING)
def test_transcriptions_survive_a_text_that_is_none(text: Any) -> None:
    done = decode(TranscriptTextDoneEvent, {"type": "transcript.text.done", "text": text})
    assert whole.text([done]) == (text if isinstance(text, str) else "")


@given(st.lists(ANYTHING))
def test_completions_survive_choices_of_any_kind(choices: list[Any]) -> None:
    events = [decode(Completion, {"id": "c", "choices": found}) for found in choices]
    found = whole.completion(events)
    assert found is None or found.id == "c"


def test_completions_are_joined_by_their_index() -> None:
    chunks = [
        {"id": "c", "choices": [{"index": 1, "text": "b"}, {"index": 0, "text": "a"}]},
        {"id": "c", "choices": [{"index": 1, "text": "B", "finish_reason": "stop"}]},
    ]
    found = whole.completion([decode(Completion, chunk) for chunk in chunks])
    assert found is not None
    assert [choice.text for choice in found.choices] == ["a", "bB"]
    assert found.choices[1].finish_reason == "stop"
