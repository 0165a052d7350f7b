"""``POST /v1/responses``, plain and streamed; only background ones are kept (see `stored`)."""

from collections.abc import Iterator, Sequence

from oaio.offline.parts import (
    CREATED,
    Event,
    JsonObject,
    Refused,
    as_list,
    as_object,
    as_text,
    identify,
    to_json,
)
from oaio.offline.replies import Ask, FunctionCall, Reply, compose, count_words, read_ask
from oaio.offline.requests import Payload, Request

_ECHOED: JsonObject = {
    "background": False,
    "instructions": None,
    "max_output_tokens": None,
    "max_tool_calls": None,
    "metadata": {},
    "parallel_tool_calls": True,
    "previous_response_id": None,
    "prompt_cache_key": None,
    "reasoning": {"effort": None, "summary": None},
    "safety_identifier": None,
    "store": True,
    "temperature": 1.0,
    "text": {"format": {"type": "text"}, "verbosity": "medium"},
    "tool_choice": "auto",
    "tools": [],
    "top_logprobs": 0,
    "top_p": 1.0,
    "truncation": "disabled",
    "user": None,
}


def create(request: Request) -> Payload:
    """A response, or the events of its stream."""
    body = request.body
    model = request.model()
    items = _items(body.get("input"))
    response_format = as_object(as_object(body.get("text")).get("format"))
    ask = read_ask(body, items, response_format, "max_output_tokens")
    reply = compose(ask, request.seed, request.words)
    output = _output(reply, request.seed)
    done: JsonObject = {
        "id": identify("resp_", request.seed),
        "object": "response",
        "created_at": CREATED,
        "status": "incomplete" if reply.incomplete else "completed",
        "completed_at": None if reply.incomplete else CREATED,
        "error": None,
        "incomplete_details": {"reason": "max_output_tokens"} if reply.incomplete else None,
        "model": model,
        "output": output,
        "service_tier": "default",
        **{name: body.get(name, default) for name, default in _ECHOED.items()},
        "usage": _usage(ask, reply, count_words(as_text(body.get("instructions")))),
    }
    return tuple(_events(done, reply)) if request.streamed else done


def not_found(response_id: str) -> Refused:
    """The error for every response that is asked for by its identifier."""
    return Refused(404, f"Response with id '{response_id}' not found.", param="id")


def _items(value: object) -> list[object]:
    said: list[object] = [{"role": "user", "content": value}]
    items = said if isinstance(value, str) else as_list(value)
    if not items:
        raise Refused(400, "You must give an input: text, or a list of items.", param="input")
    return items


def _output(reply: Reply, seed: bytes) -> list[JsonObject]:
    if reply.calls:
        return [_call(call, "completed", call.arguments) for call in reply.calls]
    status = "incomplete" if reply.incomplete else "completed"
    return [_message(identify("msg_", seed), status, [_part(reply.text)])]


def _call(call: FunctionCall, status: str, arguments: str) -> JsonObject:
    return {
        "id": call.call_id.replace("call_", "fc_"),
        "type": "function_call",
        "status": status,
        "arguments": arguments,
        "call_id": call.call_id,
        "name": call.name,
    }


def _message(item_id: str, status: str, content: list[JsonObject]) -> JsonObject:
    return {
        "id": item_id,
        "type": "message",
        "status": status,
        "role": "assistant",
        "content": content,
    }


def _part(text: str) -> JsonObject:
    return {"type": "output_text", "annotations": [], "logprobs": [], "text": text}


def _usage(ask: Ask, reply: Reply, instructions: int) -> JsonObject:
    tokens = ask.prompt_tokens + instructions
    return {
        "input_tokens": tokens,
        "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
        "output_tokens": reply.tokens,
        "output_tokens_details": {"reasoning_tokens": 0},
        "total_tokens": tokens + reply.tokens,
    }


def _events(done: JsonObject, reply: Reply) -> Iterator[Event]:
    """The events in the API's order, numbered; the last one tells how the response ended."""
    begun: JsonObject = {
        **done,
        "status": "in_progress",
        "completed_at": None,
        "incomplete_details": None,
        "output": [],
        "service_tier": "auto",
        "usage": None,
    }
    bodies: list[JsonObject] = [
        {"type": "response.created", "response": begun},
        {"type": "response.in_progress", "response": begun},
    ]
    if reply.calls:
        for index, (call, item) in enumerate(zip(reply.calls, done["output"], strict=True)):
            bodies.extend(_call_events(call, item, index))
    else:
        bodies.extend(_message_events(reply.pieces, done["output"][0]))
    bodies.append({"type": f"response.{done['status']}", "response": done})
    for number, body in enumerate(bodies):
        text = to_json({"type": body["type"], "sequence_number": number, **body})
        yield Event(text, name=body["type"], last=number == len(bodies) - 1)


def _message_events(pieces: Sequence[str], item: JsonObject) -> Iterator[JsonObject]:
    place = {"item_id": item["id"], "output_index": 0, "content_index": 0}
    part = item["content"][0]
    yield _item_event("added", 0, _message(item["id"], "in_progress", []))
    yield {"type": "response.content_part.added", **place, "part": _part("")}
    for piece in pieces:
        yield {"type": "response.output_text.delta", **place, "delta": piece, "logprobs": []}
    yield {"type": "response.output_text.done", **place, "text": part["text"], "logprobs": []}
    yield {"type": "response.content_part.done", **place, "part": part}
    yield _item_event("done", 0, item)


def _call_events(call: FunctionCall, item: JsonObject, index: int) -> Iterator[JsonObject]:
    kind = "response.function_call_arguments"
    place = {"item_id": item["id"], "output_index": index}
    yield _item_event("added", index, _call(call, "in_progress", ""))
    for piece in call.pieces:
        yield {"type": f"{kind}.delta", **place, "delta": piece}
    yield {"type": f"{kind}.done", **place, "name": call.name, "arguments": call.arguments}
    yield _item_event("done", index, item)


def _item_event(what: str, index: int, item: JsonObject) -> JsonObject:
    return {"type": f"response.output_item.{what}", "output_index": index, "item": item}
