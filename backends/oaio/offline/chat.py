"""``POST /v1/chat/completions``, plain and streamed."""

from collections.abc import Iterator, Sequence

from oaio.offline.parts import (
    CREATED,
    Event,
    JsonObject,
    Refused,
    as_list,
    as_object,
    identify,
    to_json,
)
from oaio.offline.replies import Ask, Reply, compose, read_ask
from oaio.offline.requests import Payload, Request


def create(request: Request) -> Payload:
    """A chat completion, or the events of its stream."""
    body = request.body
    model = request.model()
    messages = as_list(body.get("messages"))
    if not messages:
        raise Refused(400, "You must give at least one message.", param="messages")
    asked = body.get("n")
    count = 1 if asked is None else asked
    if not isinstance(count, int) or not 1 <= count <= 128:
        raise Refused(400, "n must be from 1 to 128.", param="n")
    response_format = as_object(body.get("response_format"))
    if response_format.get("type") == "json_schema":
        response_format = {**as_object(response_format.get("json_schema")), "type": "json_schema"}
    limit = "max_completion_tokens" if "max_completion_tokens" in body else "max_tokens"
    ask = read_ask(body, messages, response_format, limit)
    replies = [compose(ask, request.seed, request.words, choice) for choice in range(count)]
    common: JsonObject = {
        "id": identify("chatcmpl-", request.seed),
        "object": "chat.completion.chunk" if request.streamed else "chat.completion",
        "created": CREATED,
        "model": model,
        "service_tier": "default",
        "system_fingerprint": "fp_offline",
    }
    if request.streamed:
        options = as_object(body.get("stream_options"))
        usage = _usage(ask, replies) if options.get("include_usage") is True else None
        return tuple(_events(common, replies, usage))
    return {
        **common,
        "choices": [
            {
                "index": index,
                "message": _message(reply),
                "logprobs": None,
                "finish_reason": _finish_reason(reply),
            }
            for index, reply in enumerate(replies)
        ],
        "usage": _usage(ask, replies),
    }


def _message(reply: Reply) -> JsonObject:
    message: JsonObject = {
        "role": "assistant",
        "content": None if reply.calls else reply.text,
        "refusal": None,
        "annotations": [],
    }
    if reply.calls:
        message["tool_calls"] = [
            {
                "id": call.call_id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments},
            }
            for call in reply.calls
        ]
    return message


def _finish_reason(reply: Reply) -> str:
    if reply.calls:
        return "tool_calls"
    return "length" if reply.incomplete else "stop"


def _usage(ask: Ask, replies: Sequence[Reply]) -> JsonObject:
    completion = sum(reply.tokens for reply in replies)
    return {
        "prompt_tokens": ask.prompt_tokens,
        "completion_tokens": completion,
        "total_tokens": ask.prompt_tokens + completion,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0,
            "audio_tokens": 0,
            "accepted_prediction_tokens": 0,
            "rejected_prediction_tokens": 0,
        },
    }


def _events(
    common: JsonObject, replies: Sequence[Reply], usage: JsonObject | None
) -> Iterator[Event]:
    # With include_usage every chunk has the field, and only the last has a value in it.
    more: JsonObject = {} if usage is None else {"usage": None}
    for index, reply in enumerate(replies):
        for delta in _deltas(reply):
            finish = None if delta else _finish_reason(reply)
            choice = {"index": index, "delta": delta, "logprobs": None, "finish_reason": finish}
            yield Event(to_json({**common, "choices": [choice], **more}))
    if usage is not None:
        yield Event(to_json({**common, "choices": [], "usage": usage}))
    yield Event("[DONE]", last=True)


def _deltas(reply: Reply) -> Iterator[JsonObject]:
    """The pieces of a message; the empty one at the end carries the finish reason."""
    yield {"role": "assistant", "content": None if reply.calls else "", "refusal": None}
    for piece in reply.pieces:
        yield {"content": piece}
    for index, call in enumerate(reply.calls):
        function = {"name": call.name, "arguments": ""}
        head = {"index": index, "id": call.call_id, "type": "function", "function": function}
        yield {"tool_calls": [head]}
        for piece in call.pieces:
            yield {"tool_calls": [{"index": index, "function": {"arguments": piece}}]}
    yield {}
