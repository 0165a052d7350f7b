"""What is generated, also where no description is at hand that knows of it."""

from __future__ import annotations

import importlib
from pathlib import Path

import pytest

import oaio_protocol.models.generated
from oaio_protocol.models._base import Model
from oaio_protocol.models._decode import decode

PACKAGE = oaio_protocol.models.generated
NAMES = sorted(path.stem for path in Path(PACKAGE.__path__[0]).glob("[a-z]*.py"))
NAMES.remove("enumerations")  # values, no models


@pytest.mark.parametrize("name", NAMES)
def test_every_model_keeps_what_it_does_not_know(name: str) -> None:
    module = importlib.import_module(f"{PACKAGE.__name__}.{name}")
    models = [cls for cls in vars(module).values() if isinstance(cls, type)]
    models = [cls for cls in models if issubclass(cls, Model) and cls.__module__ == module.__name__]
    assert models
    for cls in models:
        assert decode(cls, {"colour": "red"}).to_dict() == {"colour": "red"}
