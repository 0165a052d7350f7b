"""What type checkers know of the module's own client, and of the official SDK's names."""

from __future__ import annotations

from typing import assert_type

import oaio
from oaio.types import CreateEmbeddingResponse

oaio.api_key = "sk-example"
oaio.base_url = "https://example.com/v1"
oaio.timeout = 30
oaio.default_headers = {"x-a": "1"}
oaio.api_type = "azure"
oaio.azure_ad_token_provider = lambda: "token"

assert_type(oaio.embeddings.create(model="m", input="x"), CreateEmbeddingResponse)


def told(error: oaio.APIStatusError, raw: oaio.RawResponse[CreateEmbeddingResponse]) -> str:
    if error.request is not None and isinstance(error.response, oaio.HttpResponse):
        return f"{error.request.method} {error.response.text}"
    assert_type(raw.http_response, oaio.HttpResponse)
    assert_type(raw.http_request.headers["x"], str)
    return raw.http_version


def changed(client: oaio.OpenAI, model: oaio.BaseModel) -> tuple[oaio.OpenAI, oaio.BaseModel]:
    client.api_key = "sk-other"
    client.timeout = None
    copied = client.with_options(http2=True, set_default_headers={}, data_residency="eu")
    return copied, model.model_copy(update={"a": 1})
