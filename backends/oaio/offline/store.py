"""``/v1/files``, ``/v1/uploads`` and ``/v1/batches``: what was sent is kept, in memory."""

import json
import threading
from collections.abc import Callable, Mapping
from typing import Any
from urllib.parse import parse_qs, unquote

from oaio.offline import forms
from oaio.offline.parts import CREATED, JsonObject, Refused
from oaio.offline.stored import Stored

_OVER = ("completed", "failed", "expired", "cancelled")
Run = Callable[[str, str, bytes], tuple[int, JsonObject]]
"""Answers the request of a line of a batch: method, path and body to status and body."""


class Store:
    """What one server keeps. The same requests in the same order get the same answers.

    Args:
        run: answers the requests of batches.

    Attributes:
        responses: the background responses.
    """

    def __init__(self, run: Run) -> None:
        self._run = run
        self.responses = Stored()
        self._lock = threading.Lock()
        self._objects: dict[str, dict[str, JsonObject]] = {
            "files": {},
            "uploads": {},
            "batches": {},
        }
        self._contents: dict[str, bytes] = {}
        self._parts: dict[str, dict[str, bytes]] = {}
        self._count = 0

    def respond(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> JsonObject | bytes | None:
        """The answer: an object, or the content of a file; None for paths that are not kept here.

        Raises:
            Refused: the request is wrong.
        """
        place, _, query = path.partition("?")
        version, *names = [unquote(name) for name in place.strip("/").split("/")]
        if version != "v1" or not names or names[0] not in self._objects:
            return None
        given = {name.removesuffix("[]"): values[-1] for name, values in parse_qs(query).items()}
        kind = headers.get("content-type", "")
        with self._lock:
            match (method, *names):
                case ("POST", "files"):
                    return self._create_file(forms.parse(body, kind))
                case ("GET", "files", file_id, "content"):
                    return self._contents[self._find("files", file_id)["id"]]
                case ("DELETE", "files", file_id):
                    found = self._find("files", file_id)
                    del self._objects["files"][file_id], self._contents[file_id]
                    return {"id": found["id"], "object": "file", "deleted": True}
                case ("POST", "uploads"):
                    return self._create_upload(_object(body))
                case ("POST", "uploads", upload_id, "parts"):
                    return self._add_part(upload_id, forms.parse(body, kind))
                case ("POST", "uploads", upload_id, "complete"):
                    return self._complete(upload_id, _object(body))
                case ("POST", "uploads" | "batches" as what, an_id, "cancel"):
                    return self._cancel(what, an_id)
                case ("POST", "batches"):
                    return self._create_batch(_object(body))
                case ("GET", "batches", batch_id):
                    return self._advance(self._find("batches", batch_id))
                case ("GET", "files" | "batches" as what):
                    return self._page(what, given)
                case ("GET", "files", file_id):
                    return self._find("files", file_id)
                case _:
                    pass
        raise Refused(404, f"Invalid URL ({method} {place})")

    def _new_id(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}{self._count:024d}"

    def _find(self, what: str, an_id: str) -> JsonObject:
        found = self._objects[what].get(an_id)
        if found is None:
            raise Refused(404, f"No such {what.rstrip('s')} object: {an_id}", param="id")
        return found

    def _page(self, what: str, given: Mapping[str, str]) -> JsonObject:
        found = list(self._objects[what].values())
        if purpose := given.get("purpose"):
            found = [item for item in found if item["purpose"] == purpose]
        if given.get("order", "desc") == "desc":
            found.reverse()
        ids = [item["id"] for item in found]
        if after := given.get("after"):
            found = found[ids.index(after) + 1 :] if after in ids else []
        limit = max(1, int(given.get("limit", "20")))
        shown = found[:limit]
        return {
            "object": "list",
            "data": shown,
            "first_id": shown[0]["id"] if shown else None,
            "last_id": shown[-1]["id"] if shown else None,
            "has_more": len(found) > limit,
        }

    # --- files --------------------------------------------------------------------------------

    def _create_file(self, fields: list[forms.Field]) -> JsonObject:
        texts = {field.name: field.text for field in fields if field.filename is None}
        file = next((field for field in fields if field.name == "file"), None)
        if file is None or file.filename is None:
            raise Refused(400, "You must provide a file.", param="file")
        if not texts.get("purpose"):
            raise Refused(400, "You must provide a purpose.", param="purpose")
        return self._keep(file.content, file.filename, texts["purpose"])

    def _keep(self, content: bytes, filename: str, purpose: str) -> JsonObject:
        made: JsonObject = {
            "id": self._new_id("file-"),
            "object": "file",
            "bytes": len(content),
            "created_at": CREATED,
            "filename": filename,
            "purpose": purpose,
            "status": "processed",
        }
        self._objects["files"][made["id"]] = made
        self._contents[made["id"]] = content
        return made

    # --- uploads ------------------------------------------------------------------------------

    def _create_upload(self, given: JsonObject) -> JsonObject:
        for name in ("bytes", "filename", "mime_type", "purpose"):
            if name not in given:
                raise Refused(400, f"Missing required parameter: '{name}'.", param=name)
        made: JsonObject = {
            "id": self._new_id("upload_"),
            "object": "upload",
            "bytes": given["bytes"],
            "created_at": CREATED,
            "expires_at": CREATED + 3600,
            "filename": given["filename"],
            "purpose": given["purpose"],
            "status": "pending",
        }
        self._objects["uploads"][made["id"]] = made
        self._parts[made["id"]] = {}
        return made

    def _add_part(self, upload_id: str, fields: list[forms.Field]) -> JsonObject:
        self._pending(upload_id)
        part_id = self._new_id("part_")
        self._parts[upload_id][part_id] = b"".join(f.content for f in fields if f.name == "data")
        return {
            "id": part_id,
            "object": "upload.part",
            "created_at": CREATED,
            "upload_id": upload_id,
        }

    def _complete(self, upload_id: str, given: JsonObject) -> JsonObject:
        upload, parts = self._pending(upload_id), self._parts[upload_id]
        wanted: list[Any] = given.get("part_ids", [])
        if any(part not in parts for part in wanted):
            raise Refused(400, "One of the parts does not exist.", param="part_ids")
        content = b"".join(parts[part] for part in wanted)
        if len(content) != upload["bytes"]:
            message = f"The parts have {len(content)} bytes, not {upload['bytes']}."
            raise Refused(400, message, param="part_ids")
        file = self._keep(content, upload["filename"], upload["purpose"])
        upload.update(status="completed", file=file)
        return upload

    def _pending(self, upload_id: str) -> JsonObject:
        upload = self._find("uploads", upload_id)
        if upload["status"] != "pending":
            raise Refused(400, f"The upload is {upload['status']}.")
        return upload

    # --- batches ------------------------------------------------------------------------------

    def _create_batch(self, given: JsonObject) -> JsonObject:
        self._find("files", str(given.get("input_file_id")))
        made: JsonObject = {
            "id": self._new_id("batch_"),
            "object": "batch",
            "endpoint": given.get("endpoint"),
            "input_file_id": given["input_file_id"],
            "completion_window": given.get("completion_window", "24h"),
            "metadata": given.get("metadata"),
            "status": "validating",
            "created_at": CREATED,
            "request_counts": {"total": 0, "completed": 0, "failed": 0},
        }
        self._objects["batches"][made["id"]] = made
        return made

    def _cancel(self, what: str, an_id: str) -> JsonObject:
        found = self._find(what, an_id)
        if found["status"] not in _OVER:
            found["status"] = "cancelled"
        return found

    def _advance(self, batch: JsonObject) -> JsonObject:
        """A batch is one step further each time it is looked at."""
        if batch["status"] == "validating":
            batch["status"] = "in_progress"
        elif batch["status"] == "in_progress":
            self._finish(batch)
        return batch

    def _finish(self, batch: JsonObject) -> None:
        good: list[JsonObject] = []
        bad: list[JsonObject] = []
        for line in self._contents[batch["input_file_id"]].splitlines():
            if not line.strip():
                continue
            asked = json.loads(line)
            status, body = self._run(
                asked["method"], asked["url"], json.dumps(asked["body"]).encode()
            )
            answer = {"status_code": status, "request_id": self._new_id("req_"), "body": body}
            entry = {"id": self._new_id("batch_req_"), "custom_id": asked["custom_id"]}
            (good if status < 400 else bad).append({**entry, "response": answer, "error": None})
        for name, lines in (("output_file_id", good), ("error_file_id", bad)):
            if lines:
                content = "".join(json.dumps(line) + "\n" for line in lines).encode()
                batch[name] = self._keep(content, f"{batch['id']}.jsonl", "batch_output")["id"]
        counts = {"total": len(good) + len(bad), "completed": len(good), "failed": len(bad)}
        batch.update(status="completed", completed_at=CREATED, request_counts=counts)


def _object(body: bytes) -> JsonObject:
    try:
        found = json.loads(body or b"{}")
    except ValueError as error:
        raise Refused(400, "The body of your request is not valid JSON.") from error
    if not isinstance(found, dict):
        raise Refused(400, "The body of your request must be a JSON object.")
    return found
