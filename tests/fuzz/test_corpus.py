"""Every fuzz harness over its corpus, and over some inputs without any sense."""

from __future__ import annotations

import functools
import importlib
import random
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

FUZZ = Path(__file__).parents[2] / "fuzz"
HARNESSES = sorted(path.stem for path in FUZZ.glob("fuzz_*.py"))
CORPUS = [
    (harness, path)
    for harness in HARNESSES
    for path in sorted((FUZZ / "corpus" / harness.removeprefix("fuzz_")).iterdir())
]


@functools.cache
def load(harness: str) -> Callable[[bytes], None]:
    sys.path.insert(0, str(FUZZ))
    try:
        one_input: Callable[[bytes], None] = importlib.import_module(harness).one_input
    finally:
        sys.path.remove(str(FUZZ))
    return one_input


def test_the_harnesses() -> None:
    assert HARNESSES == [
        "fuzz_answers",
        "fuzz_call",
        "fuzz_coding",
        "fuzz_helpers",
        "fuzz_http1",
        "fuzz_http2",
        "fuzz_limits",
        "fuzz_models",
        "fuzz_sse",
    ]


@pytest.mark.parametrize(
    ("harness", "path"), CORPUS, ids=lambda value: getattr(value, "name", value)
)
def test_corpus(harness: str, path: Path) -> None:
    load(harness)(path.read_bytes())


@pytest.mark.parametrize("harness", HARNESSES)
def test_noise(harness: str) -> None:
    noise = random.Random(1)  # the same each time
    one_input = load(harness)
    for _ in range(300):
        one_input(noise.randbytes(noise.randrange(300)))


@pytest.mark.parametrize("harness", HARNESSES)
def test_mutations(harness: str) -> None:
    """Each input of the corpus with a few bytes changed, left out or repeated."""
    chance = random.Random(2)
    one_input = load(harness)
    seeds = [path.read_bytes() for name, path in CORPUS if name == harness]
    for data in seeds * 10:
        changed = bytearray(data[:1000])
        for _ in range(chance.randrange(1, 5)):
            at = chance.randrange(len(changed) + 1)
            changed[at : at + chance.randrange(3)] = chance.randbytes(chance.randrange(3))
        one_input(bytes(changed))
