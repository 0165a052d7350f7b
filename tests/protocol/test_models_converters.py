"""The models as parts of an application's own classes, for converters of cattrs."""

from __future__ import annotations

from typing import Any

import attrs
import cattrs
import pytest

from oaio_protocol.cast import structure
from oaio_protocol.models._base import UnknownModel
from oaio_protocol.models.chat import ChatCompletion
from oaio_protocol.models.converters import register
from oaio_protocol.models.response_items import ResponseOutputItem, ResponseOutputMessage
from oaio_protocol.models.responses import Response

COMPLETION: dict[str, Any] = {
    "id": "c",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "hi", "new": 1}}],
    "usage": None,
    "extra_field": {"a": [1]},
}


@attrs.define
class Record:
    name: str
    answer: ChatCompletion
    items: list[ResponseOutputItem]
    last: Response | None = None


RECORD: dict[str, Any] = {
    "name": "first",
    "answer": COMPLETION,
    "items": [{"type": "message", "content": []}, {"type": "of_tomorrow", "x": 1}],
    "last": None,
}


@pytest.mark.parametrize("make", [cattrs.Converter, cattrs.GenConverter])
def test_models_in_classes_of_ones_own(make: type[cattrs.Converter]) -> None:
    converter = register(make())
    record = converter.structure(RECORD, Record)
    assert record.answer.choices[0].message.content == "hi"
    assert record.answer.extra == {"extra_field": {"a": [1]}}
    message, unknown = record.items
    assert (type(message), type(unknown)) == (ResponseOutputMessage, UnknownModel)
    assert record.last is None
    assert converter.unstructure(record) == RECORD


def test_what_is_a_model_already_stays() -> None:
    converter = register(cattrs.Converter())
    completion = ChatCompletion.from_dict(COMPLETION)
    assert converter.structure(completion, ChatCompletion) is completion
    message = ResponseOutputMessage.from_dict({"type": "message", "content": []})
    assert converter.structure(message, ResponseOutputItem) is message  # type: ignore[arg-type]


def test_an_answer_is_cast_to_a_class_that_holds_models() -> None:
    record = structure(Record, RECORD)
    assert (record.answer.extra, record.items[1].to_dict()) == (
        {"extra_field": {"a": [1]}},
        {"type": "of_tomorrow", "x": 1},
    )
