"""Models: https://platform.openai.com/docs/api-reference/models"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypedDict, Unpack

from ..models._decode import decode
from ._base import CallOptions, Operation, Spec

if TYPE_CHECKING:
    from ..models.models import Model, ModelDeleted, ModelPage


class NoParams(TypedDict):
    """These operations take no arguments in a body."""


def _page(value: Any, strict: bool) -> ModelPage:  # noqa: FBT001
    from ..models.models import ModelPage

    return decode(ModelPage, value, strict=strict)


def _model(value: Any, strict: bool) -> Model:  # noqa: FBT001
    from ..models.models import Model

    return decode(Model, value, strict=strict)


def _deleted(value: Any, strict: bool) -> ModelDeleted:  # noqa: FBT001
    from ..models.models import ModelDeleted

    return decode(ModelDeleted, value, strict=strict)


LIST = Spec("models.list", "GET", "/models", NoParams, _page)
RETRIEVE = Spec("models.retrieve", "GET", "/models/{model}", NoParams, _model)
DELETE = Spec("models.delete", "DELETE", "/models/{model}", NoParams, _deleted)


def list_(**options: Unpack[CallOptions]) -> Operation[ModelPage]:
    """Build `GET /models`: the models that this key may use."""
    return LIST.build(options)


def retrieve(model: str, **options: Unpack[CallOptions]) -> Operation[Model]:
    """Build `GET /models/{model}`.

    Raises:
        ValidationError: `model` is empty.
    """
    return RETRIEVE.build(options, {"model": model})


def delete(model: str, **options: Unpack[CallOptions]) -> Operation[ModelDeleted]:
    """Build `DELETE /models/{model}`, for a fine-tuned model of one's own.

    Raises:
        ValidationError: `model` is empty.
    """
    return DELETE.build(options, {"model": model})
