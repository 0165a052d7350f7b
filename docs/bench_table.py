"""Puts the table against the official SDK into the README, from a run of the benchmarks.

    python3 .ci/dev bench --repeats 5 --json results.json
    python3 docs/bench_table.py results.json

Medians of CPU time; what else the machine does falls on all alike, because the clients take turns.
"""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from statistics import median
from typing import Any

README = Path(__file__).parents[1] / "README.md"
BLOCK = re.compile(r"(?<=<!-- bench -->\n).*?(?=<!-- /bench -->)", re.DOTALL)

AIOHTTP, FLOOR, STDLIB = "aiohttp + orjson", "floor, orjson", "http.client + json"

# What is measured, and its case; our runner, the official SDK's, and one by hand to compare with.
ROWS = (
    ("a stream event, blocking", "stream-blocking", "oaio", "openai", FLOOR),
    ("a stream event, asyncio", "stream-asyncio", "oaio", "openai", AIOHTTP),
    ("an event of 100 slow streams", "slow-streams", "oaio, asyncio", "openai, asyncio", AIOHTTP),
    ("a plain call, blocking", "plain-blocking", "oaio", "openai", FLOOR),
    ("a plain call, asyncio", "plain-asyncio-1", "oaio", "openai", AIOHTTP),
    ("a plain call, 50 in flight", "plain-asyncio-50", "oaio", "openai", AIOHTTP),
    ("a plain call, 500 in flight", "plain-asyncio-500", "oaio", "openai", AIOHTTP),
    ("import and first call", "first-call", "oaio", "openai", STDLIB),
    ("256 embeddings as lists", "embeddings", "oaio, lists", "openai, lists", None),
    ("256 embeddings as arrays", "embeddings", "oaio, arrays", "openai, lists", None),
)
MEMORY = ("resident after the first call", "first-call", ("oaio", "openai", STDLIB))
HEAD = [
    "| CPU time, and memory | oaio | official SDK | times less | by hand |",
    "|---|--:|--:|--:|--:|",
]


def duration(microseconds: float) -> str:
    """Write a time with three digits."""
    if microseconds >= 1000:
        return f"{microseconds / 1000:#.3g} ms".replace(". ", " ")
    return f"{microseconds:#.3g} µs".replace(". ", " ")


def table(report: dict[str, Any]) -> str:
    """Return the lines between the marks."""
    found = {
        (case["name"], row["runner"]): row["samples"]
        for case in report["cases"]
        for row in case["results"]
        if "samples" in row
    }

    def middle(case: str, runner: str, what: str = "cpu") -> float:
        return median(sample[what] for sample in found[case, runner])

    lines = [*HEAD]
    for title, case, ours, theirs, hand in ROWS:
        mine, official = middle(case, ours), middle(case, theirs)
        by_hand = "" if hand is None else f"{duration(middle(case, hand))}, {hand}"
        cells = (title, duration(mine), duration(official), f"{official / mine:.1f}", by_hand)
        lines.append(f"| {' | '.join(cells)} |")
    title, case, runners = MEMORY
    mine, official, by_hand = (middle(case, runner, "resident") for runner in runners)
    sizes = f"{mine:.0f} MB | {official:.0f} MB | {official / mine:.1f} | {by_hand:.0f} MB"
    lines.append(f"| {title} | {sizes}, {STDLIB} |")

    about = report["environment"]
    packages = ", ".join(f"{name} {about[name]}" for name in ("openai", "aiohttp"))
    rounds = len(found[ROWS[0][1], ROWS[0][2]])
    lines += [
        "",
        f"Medians of {rounds} rounds on one machine, the clients in turns, one loopback server;",
        f"oaio {about['oaio']} with the extra `speed`, {packages}, Python {about['python']}.",
        "Times depend on the machine, ratios less so. `python3 .ci/dev bench` measures this and",
        "more on yours; `docs/bench_table.py` makes this table of it.",
    ]
    return "\n".join(lines) + "\n"


def main() -> None:
    """Rewrite the block of the README."""
    report = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    if report["quick"]:
        sys.exit("these are results of --quick, which mean nothing")
    text = README.read_text(encoding="utf-8")
    README.write_text(BLOCK.sub(lambda _: table(report), text), encoding="utf-8")


if __name__ == "__main__":
    main()
