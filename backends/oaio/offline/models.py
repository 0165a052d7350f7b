"""``/v1/models``: a fixed list. Nothing is kept, so a model that was deleted is there again."""

from oaio.offline.parts import CREATED, JsonObject, Refused
from oaio.offline.requests import no_such_model

_FINE_TUNED = "ft:gpt-4o-mini:offline::example"
_OWNERS = {
    "gpt-4o-mini": "system",
    "gpt-4o": "system",
    "gpt-4.1": "system",
    "gpt-5": "system",
    "text-embedding-3-small": "system",
    "text-embedding-3-large": "system",
    "text-embedding-ada-002": "openai-internal",
    _FINE_TUNED: "offline",
}


def list_all() -> JsonObject:
    """All models."""
    return {"object": "list", "data": [retrieve(model) for model in _OWNERS]}


def retrieve(model: str) -> JsonObject:
    """One model.

    Raises:
        Refused: it is not in the list.
    """
    if model not in _OWNERS:
        raise no_such_model(model)
    return {"id": model, "object": "model", "created": CREATED, "owned_by": _OWNERS[model]}


def delete(model: str) -> JsonObject:
    """What deleting a model answers: fine-tuned ones (``ft:...``) may be deleted.

    Raises:
        Refused: it is not in the list, or not ours to delete.
    """
    if not model.startswith("ft:"):
        retrieve(model)
        message = "You are not allowed to delete this model."
        raise Refused(403, message, code="insufficient_permissions")
    return {"id": model, "object": "model", "deleted": True}
