"""Embeddings and the list of models: the official SDK's values, and back to the wire."""

import json
from array import array
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from openai.types import CreateEmbeddingResponse as OfficialEmbeddings
from openai.types import Model as OfficialModel
from openai.types import ModelDeleted as OfficialModelDeleted

from oaio_protocol.errors import DeserializationError
from oaio_protocol.models.embeddings import CreateEmbeddingResponse, Embedding
from oaio_protocol.models.models import Model, ModelDeleted, ModelPage

RESPONSE: dict[str, Any] = {
    "object": "list",
    "data": [
        {"object": "embedding", "index": 0, "embedding": [0.5, -0.25, 1e-9]},
        {"object": "embedding", "index": 1, "embedding": []},
    ],
    "model": "text-embedding-3-small",
    "usage": {"prompt_tokens": 8, "total_tokens": 8},
}
MODEL: dict[str, Any] = {
    "id": "m",
    "object": "model",
    "created": 1,
    "owned_by": "me",
    "shutdown_date": "2027-01-01",
}


def test_embeddings_side_by_side() -> None:
    ours = CreateEmbeddingResponse.from_dict(RESPONSE, strict=True)
    theirs = OfficialEmbeddings.model_validate(RESPONSE)
    assert [(e.index, e.object, e.embedding) for e in ours.data] == [
        (e.index, e.object, e.embedding) for e in theirs.data
    ]
    assert (ours.model, ours.object) == (theirs.model, theirs.object)
    assert ours.usage.to_dict() == theirs.usage.model_dump()
    assert ours.to_dict() == RESPONSE


def test_vectors_of_other_kinds() -> None:
    base64 = Embedding.from_dict({"object": "embedding", "index": 0, "embedding": "AAAAPw=="})
    assert base64.embedding == "AAAAPw=="
    base64.embedding = array("f", [0.5])  # type: ignore[assignment]  # on request
    assert base64.to_dict() == {"object": "embedding", "index": 0, "embedding": [0.5]}


def test_the_vector_is_not_the_wire() -> None:
    wire = {"object": "embedding", "index": 0, "embedding": [0.5]}
    embedding = Embedding.from_dict(wire)
    embedding.embedding.append(1.0)
    assert wire["embedding"] == [0.5]
    assert embedding.to_dict()["embedding"] == [0.5, 1.0]


def test_sloppy_embeddings() -> None:
    response = CreateEmbeddingResponse.from_dict({"data": [{"embedding": [1, 2]}], "usage": None})
    assert response.data[0].embedding == [1, 2]
    assert response.data[0].index is None
    assert response.usage.total_tokens is None
    assert response.to_dict() == {"data": [{"embedding": [1, 2]}], "usage": None}
    assert CreateEmbeddingResponse.from_dict({"data": None}).data == []


def test_strict_embeddings() -> None:
    with pytest.raises(DeserializationError, match=r"data\[0\].embedding\[1\] is a string"):
        CreateEmbeddingResponse.from_dict(
            RESPONSE | {"data": [{"object": "embedding", "index": 0, "embedding": [0.5, "x"]}]},
            strict=True,
        )


@given(st.lists(st.floats(allow_nan=False), max_size=5), st.text(max_size=5))
def test_embeddings_go_back(vector: list[float], more: str) -> None:
    wire = RESPONSE | {"data": [{"index": 0, "embedding": vector, "more": more}], "more": more}
    response = CreateEmbeddingResponse.from_dict(wire)
    assert json.dumps(response.to_dict()) == json.dumps(wire)
    assert response.extra == {"more": more}


def test_models_side_by_side() -> None:
    ours, theirs = Model.from_dict(MODEL, strict=True), OfficialModel.model_validate(MODEL)
    for name in OfficialModel.model_fields:
        assert getattr(ours, name) == getattr(theirs, name)
    deleted = {"id": "m", "object": "model", "deleted": True}
    gone, official = ModelDeleted.from_dict(deleted), OfficialModelDeleted.model_validate(deleted)
    assert (gone.id, gone.object, gone.deleted) == (official.id, official.object, official.deleted)


def test_page_of_models() -> None:
    wire = {"object": "list", "data": [MODEL, {"id": "n", "meta": {"ctx": 4096}}], "models": []}
    page = ModelPage.from_dict(wire)
    assert [model.id for model in page] == ["m", "n"]
    assert len(page) == 2
    assert page.data[1].extra == {"meta": {"ctx": 4096}}
    assert page.to_dict() == wire
    assert list(ModelPage.from_dict({"object": "list", "data": None})) == []
