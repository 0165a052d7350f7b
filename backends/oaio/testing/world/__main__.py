"""Runs worlds: `python -m oaio.testing.world --seeds 20000 --jobs 2`, or one of them."""

# It is a program, and prints.
# ruff: noqa: T201

from __future__ import annotations

import argparse
import gc
import os
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor

from .witness import InvariantBroken
from .world import World, run_twice

_TOGETHER = 250
"""How many worlds are run in one go."""
_TWICE = 25
"""Every so many-th world is run two times."""

Totals = Counter[str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line says; return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m oaio.testing.world", description=__doc__)
    which = parser.add_mutually_exclusive_group(required=True)
    which.add_argument("--seed", type=int, help="run this world")
    which.add_argument("--seeds", type=int, metavar="COUNT", help="run so many worlds")
    parser.add_argument("--start", type=int, default=0, help="the first seed of them (0)")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="how many processes")
    parser.add_argument("--trace", action="store_true", help="show all that happens (with --seed)")
    options = parser.parse_args(arguments)
    if options.seed is not None:
        return one(options.seed, trace=options.trace)
    return many(options.start, options.start + options.seeds, options.jobs)


def one(seed: int, *, trace: bool) -> int:
    """Run one world and tell of it; return the exit status."""
    world = World(seed)
    try:
        report, failure = world.run(), None
    except InvariantBroken as broken:
        report, failure = None, broken
    if trace:
        for note in world.trace:
            print(note)
    if failure is not None:
        print(failure, file=sys.stderr)
        return 1
    print(report)
    return 0


def many(start: int, end: int, jobs: int) -> int:
    """Run the worlds from `start` up to `end`; return the exit status."""
    began = time.perf_counter()
    totals: Totals = Counter()
    pieces = [range(i, min(i + _TOGETHER, end)) for i in range(start, end, _TOGETHER)]
    try:
        for found in _run(pieces, jobs):
            totals += found
    except InvariantBroken as broken:
        print(broken, file=sys.stderr)
        return 1
    seconds = time.perf_counter() - began
    worlds = end - start
    print(f"{worlds} worlds in {seconds:.1f} s, {worlds / seconds:.0f} a second; in them:")
    for what, count in totals.most_common():
        print(f"{count:10,}  {what}")
    return 0


def _run(pieces: list[range], jobs: int) -> Iterator[Totals]:
    if jobs == 1 or len(pieces) == 1:
        yield from map(_some, pieces)
        return
    with ProcessPoolExecutor(min(jobs, len(pieces)), initializer=_collect_seldom) as pool:
        try:
            yield from pool.map(_some, pieces)
        except InvariantBroken:
            pool.shutdown(cancel_futures=True)
            raise


def _collect_seldom() -> None:
    """Let worlds pile up before the garbage collector looks: it took a third of all time."""
    gc.freeze()
    gc.set_threshold(20_000)


def _some(seeds: range) -> Totals:
    totals: Totals = Counter()
    for seed in seeds:
        report = World(seed).run() if seed % _TWICE else run_twice(seed)
        totals["calls"] += sum(report.outcomes.values())
        totals["attempts"] += report.attempts
        totals["connections"] += report.connections
        totals["refused for their rate"] += report.limited
        totals.update({f"call: {name}": count for name, count in report.outcomes.items()})
    return totals


if __name__ == "__main__":
    sys.exit(main())
