"""The bodies that the server sends, and those that are encoded and decoded without a network.

Shaped like the examples of https://platform.openai.com/docs/api-reference/chat.
"""

from __future__ import annotations

import base64
import json
import random
import struct
from functools import lru_cache
from typing import Any

VECTORS = 256
DIMENSIONS = 1536

MESSAGES: list[dict[str, Any]] = [{"role": "user", "content": "hi"}]

# A request of ordinary size, for building, validating and serialising in isolation.
REQUEST: dict[str, Any] = {
    "model": "gpt-4o",
    "messages": [
        {"role": "system", "content": "You answer questions about the weather. " * 5},
        {"role": "user", "content": "What is the weather in Paris today? " * 5},
        {"role": "assistant", "content": "It is sunny, with a light wind from the west. " * 5},
        {"role": "user", "content": "And tomorrow?"},
    ],
    "temperature": 0.2,
    "max_completion_tokens": 500,
    "tools": [
        {
            "type": "function",
            "function": {
                "name": "get_weather",
                "description": "The weather at a place on a day.",
                "parameters": {
                    "type": "object",
                    "properties": {"place": {"type": "string"}, "day": {"type": "string"}},
                    "required": ["place", "day"],
                },
            },
        }
    ],
}


def compact(value: object) -> bytes:
    """Encode JSON as the API sends it inside an event, without spaces."""
    return json.dumps(value, separators=(",", ":")).encode()


def content(index: int) -> str:
    """Give the text that the event at `index` of a stream adds."""
    return f" token{index}"


def chunk(index: int, *, last: bool = False) -> bytes:
    """Render one `chat.completion.chunk`; the last of a stream has a finish reason and no text."""
    return compact(
        {
            "id": "chatcmpl-B9MHDbslfkBeAs8l4bebGdFOJ6PeG",
            "object": "chat.completion.chunk",
            "created": 1741570283,
            "model": "gpt-4o-2024-08-06",
            "service_tier": "default",
            "system_fingerprint": "fp_fc9f1d7035",
            "choices": [
                {
                    "index": 0,
                    "delta": {} if last else {"content": content(index)},
                    "logprobs": None,
                    "finish_reason": "stop" if last else None,
                }
            ],
            "usage": None,
            "obfuscation": "aB3dE5",
        }
    )


@lru_cache
def events(count: int) -> tuple[bytes, ...]:
    """Render a stream of `count` chunks and `[DONE]`, as server-sent events."""
    payloads = [chunk(index, last=index == count - 1) for index in range(count)]
    return tuple(b"data: %b\n\n" % payload for payload in (*payloads, b"[DONE]"))


@lru_cache
def frames(count: int) -> tuple[bytes, ...]:
    """Render the same, each event in a frame of the chunked coding."""
    return tuple(b"%x\r\n%b\r\n" % (len(text), text) for text in events(count))


@lru_cache
def stream(count: int) -> bytes:
    """Render the whole chunked body of a stream of `count` chunks."""
    return b"".join(frames(count)) + b"0\r\n\r\n"


def stream_length(count: int) -> int:
    """Count the characters that a reader of such a stream must have seen."""
    return sum(len(content(index)) for index in range(count - 1))


ANSWER = "Hello! How can I assist you today?" * 8


@lru_cache
def completion() -> bytes:
    """Render a plain `chat.completion`."""
    return json.dumps(
        {
            "id": "chatcmpl-B9MBs8CjcvOU2jLn4n570S5qMJKcT",
            "object": "chat.completion",
            "created": 1741569952,
            "model": "gpt-4o-2024-08-06",
            "choices": [
                {
                    "index": 0,
                    "message": {
                        "role": "assistant",
                        "content": ANSWER,
                        "refusal": None,
                        "annotations": [],
                    },
                    "logprobs": None,
                    "finish_reason": "stop",
                }
            ],
            "usage": {
                "prompt_tokens": 19,
                "completion_tokens": 10,
                "total_tokens": 29,
                "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                "completion_tokens_details": {
                    "reasoning_tokens": 0,
                    "audio_tokens": 0,
                    "accepted_prediction_tokens": 0,
                    "rejected_prediction_tokens": 0,
                },
            },
            "service_tier": "default",
            "system_fingerprint": "fp_fc9f1d7035",
        }
    ).encode()


@lru_cache
def embeddings(*, as_base64: bool) -> bytes:
    """Render 256 vectors of 1536 floats, the same at every call."""
    draw = random.Random(1).uniform
    data: list[dict[str, Any]] = []
    for index in range(VECTORS):
        vector = [draw(-0.1, 0.1) for _ in range(DIMENSIONS)]
        packed = base64.b64encode(struct.pack(f"<{DIMENSIONS}f", *vector)).decode()
        data.append(
            {
                "object": "embedding",
                "index": index,
                "embedding": packed if as_base64 else vector,
            }
        )
    return json.dumps(
        {
            "object": "list",
            "data": data,
            "model": "text-embedding-3-small",
            "usage": {"prompt_tokens": 8, "total_tokens": 8},
        }
    ).encode()


def file_object(size: int) -> bytes:
    """Render the description of an uploaded file."""
    described = {"id": "file-1", "object": "file", "bytes": size, "created_at": 1741570283}
    described |= {"filename": "large.jsonl", "purpose": "batch", "status": "processed"}
    return compact(described)
