"""What models have of pydantic's names, and that nothing of it is loaded before it is used."""

from __future__ import annotations

import json
import pickle
import subprocess
import sys
from typing import Any

import attrs
import pytest

from oaio_protocol.errors import DeserializationError
from oaio_protocol.models.chat import ChatCompletion, ChatCompletionMessage, Choice
from oaio_protocol.models.embeddings import Embedding

WIRE: dict[str, Any] = {
    "id": "x",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [
        {
            "index": 0,
            "finish_reason": "stop",
            "message": {"role": "assistant", "content": "hi", "refusal": None, "odd": 1},
            "logprobs": None,
        }
    ],
    "more": 2,
}


def test_validating() -> None:
    found = ChatCompletion.model_validate(WIRE)
    assert found == ChatCompletion.from_dict(WIRE)
    assert ChatCompletion.model_validate(found) is found
    assert ChatCompletion.parse_obj(WIRE) == found
    text = json.dumps(WIRE)
    for given in (text, text.encode(), bytearray(text.encode())):
        assert ChatCompletion.model_validate_json(given) == found
    assert ChatCompletion.parse_raw(text) == found


@pytest.mark.parametrize("wrong", [{"id": 1}, {}, [], "x", None])
def test_what_is_not_valid(wrong: Any) -> None:
    with pytest.raises(DeserializationError):
        ChatCompletion.model_validate(wrong)
    with pytest.raises(DeserializationError):
        ChatCompletion.model_validate_json(json.dumps(wrong))
    with pytest.raises(DeserializationError):
        ChatCompletion.model_validate_json("{")


def test_constructing_checks_nothing() -> None:
    made = ChatCompletion.model_construct(id=3, choices=[{"index": 1}], odd=2)
    assert made.id == 3  # type: ignore[comparison-overlap]
    assert isinstance(made.choices[0], Choice)
    assert made.extra == {"odd": 2}
    message = ChatCompletionMessage.construct(role="assistant", content="hi")
    assert Choice.construct(message=message).message == message


@pytest.mark.parametrize("name", ["model_copy", "copy"])
def test_copies(name: str) -> None:
    one = ChatCompletion.from_dict(WIRE)
    copy = getattr(one, name)
    shallow, deep, changed = copy(), copy(deep=True), copy(update={"model": "n", "z": 3})
    assert shallow == deep == one
    assert shallow.choices[0] is one.choices[0]
    assert deep.choices[0] is not one.choices[0]
    assert changed.to_dict() == {**WIRE, "model": "n", "z": 3}
    assert one.to_dict() == WIRE
    assert pickle.loads(pickle.dumps(changed)) == changed


def test_fields() -> None:
    one = ChatCompletion.from_dict(WIRE)
    names = [field.name for field in attrs.fields(ChatCompletion)]
    assert list(ChatCompletion.model_fields) == list(one.model_fields) == names
    assert ChatCompletion.model_fields["choices"].annotation == list[Choice]
    assert ChatCompletion.model_fields["id"].is_required()
    assert not ChatCompletion.model_fields["usage"].is_required()
    assert one.model_fields_set == set(WIRE)
    one.service_tier = "default"
    assert one.model_fields_set == {*WIRE, "service_tier"}
    assert one.model_extra == {"more": 2}


def test_by_hand() -> None:
    made = Embedding(embedding=[1.0], index=0, object="embedding")
    assert made.model_fields_set == {"embedding", "index", "object"}
    assert made.model_copy(update={"index": 4}).index == 4
    assert made.index == 0


def test_writing() -> None:
    one = ChatCompletion.from_dict(WIRE)
    assert one.dict() == one.model_dump() == WIRE
    assert json.loads(one.json()) == WIRE
    assert one.to_dict(mode="json", use_api_names=True, exclude_unset=True) == WIRE
    assert json.loads(one.to_json(exclude_unset=True, warnings=False)) == WIRE
    assert one.dict(include={"id"}) == {"id": "x"}


def test_it_is_loaded_when_it_is_used() -> None:
    program = (
        "import sys\n"
        "from oaio_protocol.models.embeddings import Embedding\n"
        "name = 'oaio_protocol.models._compat'\n"
        "print(name in sys.modules)\n"
        "Embedding.model_fields\n"
        "print(name in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["False", "True"]
