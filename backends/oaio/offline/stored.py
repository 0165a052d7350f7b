"""Background responses: they are kept, so that they can be retrieved, and streamed once more."""

import threading
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qs, unquote

from attrs import frozen

from oaio.offline.parts import Event, JsonObject, Refused, as_object
from oaio.offline.requests import Payload


@frozen
class _Kept:
    """A response as it is when it is done, and the events of its stream, if it has one."""

    response: JsonObject
    events: tuple[Event, ...]
    state: JsonObject


class Stored:
    """The background responses of one server. One that was not streamed is done when looked at."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._responses: dict[str, _Kept] = {}

    def keep(self, done: JsonObject, events: tuple[Event, ...]) -> JsonObject:
        """Keep a response with the events of its stream; return it as it is when it was queued."""
        queued: JsonObject = {
            **done,
            "status": "queued",
            "completed_at": None,
            "incomplete_details": None,
            "output": [],
            "usage": None,
        }
        with self._lock:
            self._responses[done["id"]] = _Kept(done, events, {"status": "queued"})
        return queued

    def respond(self, method: str, path: str) -> Payload | None:
        """The answer: a response or the rest of its events; None for what is not kept here.

        Raises:
            Refused: the request is wrong.
        """
        place, _, query = path.partition("?")
        version, *names = [unquote(name) for name in place.strip("/").split("/")]
        if version != "v1" or names[:1] != ["responses"] or len(names) < 2:
            return None
        with self._lock:
            kept = self._responses.get(names[1])
            if kept is None:
                return None
            match (method, *names[2:]):
                case ("GET",):
                    return self._look(kept, parse_qs(query))
                case ("POST", "cancel"):
                    if kept.state["status"] == "queued":
                        kept.state["status"] = "cancelled"
                    return self._as_it_is(kept)
                case ("DELETE",):
                    del self._responses[names[1]]
                    return {"id": names[1], "object": "response", "deleted": True}
                case _:
                    return None

    def _look(self, kept: _Kept, query: Mapping[str, list[str]]) -> Payload:
        if query.get("stream") == ["true"]:
            after = query.get("starting_after", ["-1"])[-1]
            if not after.lstrip("-").isdecimal():
                message = "starting_after must be a whole number."
                raise Refused(400, message, param="starting_after")
            return kept.events[int(after) + 1 :]
        if kept.state["status"] == "queued":
            kept.state["status"] = "in_progress"
        elif kept.state["status"] == "in_progress":
            kept.state["status"] = "done"
        return self._as_it_is(kept)

    @staticmethod
    def _as_it_is(kept: _Kept) -> JsonObject:
        status: Any = kept.state["status"]
        if status == "done":
            return kept.response
        return as_object({**kept.response, "status": status, "output": [], "usage": None})
