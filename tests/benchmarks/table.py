"""The table for people, and the same for programs."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Any

from .measure import Sample
from .plan import Case, Runner

PACKAGES = ("oaio", "openai", "aiohttp", "orjson", "trio", "h11", "attrs", "cattrs", "uvloop")

# A runner's samples, or why it has none.
Outcome = list[Sample] | str
Outcomes = dict[tuple[str, str], Outcome]

LINE = "  {:<28}{:>11}{:>11}{:>11}{:>9}{:>9}{:>9}  {}"


def best(outcome: Outcome | None) -> Sample | None:
    """Choose the sample with the least CPU: what else the machine does only ever adds."""
    return min(outcome, key=lambda sample: sample["cpu"]) if isinstance(outcome, list) else None


def environment() -> dict[str, str]:
    """Tell what was measured, and on what."""
    versions: dict[str, str] = {}
    for package in PACKAGES:
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            versions[package] = "not installed"
    return {"python": platform.python_version(), "machine": platform.platform(), **versions}


def duration(microseconds: float) -> str:
    """Write a duration in the unit that reads best."""
    if microseconds >= 10_000:
        return f"{microseconds / 1000:.1f} ms"
    return f"{microseconds:.0f} µs" if microseconds >= 1000 else f"{microseconds:.2f} µs"


def rate(microseconds: float) -> str:
    """Write how many a second there were."""
    return f"{1e6 / microseconds:,.0f}/s" if microseconds else ""


def megabytes(value: float | None) -> str:
    """Write an amount of memory, or nothing where it is not known."""
    return "" if value is None else f"{value:.1f}"


def verdict(sample: Sample, runner: Runner, ratio: float | None) -> str:
    """Tell the percentiles of a sample, if it has them, and hold it against its goal and aims."""
    marks: list[str] = []
    if "p50" in sample:
        marks.append(f"p50 {duration(sample['p50'])}, p99 {duration(sample['p99'])}")

    def mark(text: str, met: bool) -> None:
        marks.append(f"{text}: {'met' if met else 'NOT MET'}")

    if runner.goal is not None and ratio is not None:
        mark(f"goal at least {runner.goal:g} times", ratio >= runner.goal)
    if runner.aim is not None:
        mark(f"aim at most {duration(runner.aim)}", sample["cpu"] <= runner.aim)
    if runner.aim_growth is not None and "growth" in sample:
        met = sample["growth"] <= runner.aim_growth
        mark(f"aim at most {runner.aim_growth:g} MB of growth", met)
    if runner.aim_resident is not None and "resident" in sample:
        met = sample["resident"] <= runner.aim_resident
        mark(f"aim at most {runner.aim_resident:g} MB", met)
    return "; ".join(marks)


def rows(case: Case, outcomes: Outcomes) -> list[dict[str, Any]]:
    """Give what is known of every runner of `case`, in the order of the plan."""
    result: list[dict[str, Any]] = []
    base = best(outcomes.get((case.name, case.runners[0].name)))
    for runner in case.runners:
        outcome = outcomes.get((case.name, runner.name))
        if outcome is None:  # not asked for
            continue
        row: dict[str, Any] = {"runner": runner.name, "aim_us": runner.aim, "goal": runner.goal}
        sample = best(outcome)
        if sample is None:
            row["failed"] = outcome
        else:
            ratio = sample["cpu"] / base["cpu"] if base else None
            row |= {
                "cpu_us": sample["cpu"],
                "wall_us": sample["wall"],
                "resident_mb": sample.get("resident"),
                "growth_mb": sample.get("growth"),
                "ratio": ratio,
                "verdict": verdict(sample, runner, ratio),
                "samples": outcome,
            }
        result.append(row)
    return result


def lines(case: Case, outcomes: Outcomes) -> list[str]:
    """Write one case of the table; nothing if none of its runners was asked for."""
    written: list[str] = []
    for row in rows(case, outcomes):
        if "failed" in row:
            written.append(f"  {row['runner']:<28}failed: {row['failed'][:120]}")
            continue
        ratio = "" if row["ratio"] is None else f"{row['ratio']:.2f}"
        line = LINE.format(
            row["runner"],
            duration(row["cpu_us"]),
            duration(row["wall_us"]),
            rate(row["wall_us"]),
            ratio,
            megabytes(row["resident_mb"]),
            megabytes(row["growth_mb"]),
            row["verdict"],
        )
        written.append(line.rstrip())
    return ["", f"{case.title}  [{case.name}]", *written] if written else []


def header(*, quick: bool) -> list[str]:
    """Write what stands above the table."""
    about = ", ".join(f"{name} {value}" for name, value in environment().items())
    columns = LINE.format("", "CPU", "wall", "rate", "ratio", "RSS", "growth", "").rstrip()
    return [
        *(["QUICK: this shows that all runs; the numbers and verdicts mean nothing."] * quick),
        about,
        "CPU and wall time of each operation; rate = operations a second of wall time;",
        "ratio = CPU / CPU of the first row;",
        "RSS = MB resident after the work; growth = how far it rose above what was resident before",
        "",
        columns,
    ]


def report(cases: list[Case], outcomes: Outcomes, *, quick: bool) -> dict[str, Any]:
    """Give the whole table as JSON values; times in µs, memory in MB."""
    return {
        "quick": quick,
        "environment": environment(),
        "cases": [
            {
                "name": case.name,
                "title": case.title,
                "sizes": case.quick if quick else case.sizes,
                "results": found,
            }
            for case in cases
            if (found := rows(case, outcomes))
        ],
    }
