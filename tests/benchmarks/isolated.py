"""The parts of a call without a network: encode a request, decode an answer, decode an event."""

from __future__ import annotations

import importlib
import json
from collections.abc import Callable
from typing import Any

from . import payloads
from .measure import Meter, Sample


def repeat(times: int, once: Callable[[], int]) -> Sample:
    """Measure `once`, which gives something about its result that must be the same every time."""
    expected = once() * times
    for _ in range(times // 10):
        once()
    meter = Meter()
    seen = sum(once() for _ in range(times))
    return meter.stop(times, expected=expected, seen=seen)


def request_oaio(times: int) -> Sample:
    """Build the request with the core alone: checked, with its header fields and its body."""
    from oaio_protocol.config import Settings
    from oaio_protocol.operations import chat

    settings = Settings.from_environment({}, api_key="k", base_url="http://127.0.0.1/v1")

    def once() -> int:
        body = settings.request(chat.create(**payloads.REQUEST)).body
        assert isinstance(body, bytes)
        return len(body)

    return repeat(times, once)


def request_openai(times: int) -> Sample:
    """Build the request as the official SDK does, up to the bytes of its body."""
    from openai import OpenAI

    class Unsent(OpenAI):
        """A client that gives back the HTTP request where others send it."""

        def request(self, cast_to: Any, options: Any, **_: Any) -> Any:
            return self._build_request(options)

    with Unsent(api_key="k", base_url="http://127.0.0.1/v1") as client:
        create: Any = client.chat.completions.create
        return repeat(times, lambda: len(create(**payloads.REQUEST).read()))


def request_floor(times: int) -> Sample:
    """Serialise it with orjson, unchecked."""
    from orjson import dumps

    return repeat(times, lambda: len(dumps(payloads.REQUEST)))


def text_of(decoded: Any) -> Any:
    """Read the text of a decoded answer or event, as objects or as plain JSON values."""
    if isinstance(decoded, dict):
        plain: Any = decoded
        choice = plain["choices"][0]
        return (choice.get("message") or choice["delta"])["content"]
    choice = decoded.choices[0]
    return (choice.message if hasattr(choice, "message") else choice.delta).content


def decode(times: int, what: str, decoder: Callable[[bytes], Any]) -> Sample:
    """Measure `decoder` on an answer (`completion`) or an event (`chunk`), from the bytes."""
    data = payloads.completion() if what == "completion" else payloads.chunk(7)
    expected = payloads.ANSWER if what == "completion" else payloads.content(7)
    if text_of(decoder(data)) != expected:
        raise ValueError("the decoded text is not the one that was encoded")
    return repeat(times, lambda: decoder(data) is not None)


# The same names here and in the official SDK.
MODELS = {"completion": "ChatCompletion", "chunk": "ChatCompletionChunk"}


def decode_oaio(times: int, what: str, decoder: str) -> Sample:
    """Decode with the models of the core, on `loads` of the module `decoder`."""
    from oaio_protocol.models import chat

    loads = importlib.import_module(decoder).loads
    model = getattr(chat, MODELS[what])
    return decode(times, what, lambda data: model.from_dict(loads(data)))


def decode_openai(times: int, what: str) -> Sample:
    """Decode as the official client does by itself: without validation."""
    import openai.types.chat
    from openai._models import construct_type

    model = getattr(openai.types.chat, MODELS[what])
    return decode(times, what, lambda data: construct_type(type_=model, value=json.loads(data)))


def decode_pydantic(times: int, what: str) -> Sample:
    """Decode and validate with the official SDK's models."""
    import openai.types.chat

    return decode(times, what, getattr(openai.types.chat, MODELS[what]).model_validate_json)


def decode_floor(times: int, what: str, decoder: str) -> Sample:
    """Decode JSON and no more, by `loads` of the module `decoder`."""
    return decode(times, what, importlib.import_module(decoder).loads)
