"""What the list of models answers.

Source: https://platform.openai.com/docs/api-reference/models. Times are seconds since 1970 (UTC).
"""

from typing import Literal

from ..pages import Page
from ._base import Model as Base
from ._base import model


@model
class Model(Base):
    """A model that can be used; `shutdown_date` (ISO 8601) is when that ends, if it is known."""

    id: str
    created: int
    object: Literal["model"]
    owned_by: str
    shutdown_date: str | None = None


@model
class ModelDeleted(Base):
    """A fine-tuned model is gone."""

    id: str
    deleted: bool
    object: str


@model
class ModelPage(Page[Model]):
    """All models, as the API gives them: on one page. Iterating gives the models."""

    data: list[Model]
    object: Literal["list"]
