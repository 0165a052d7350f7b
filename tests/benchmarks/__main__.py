"""The command: measure, print the table, write JSON. What it does is told in `__init__.py`."""

from __future__ import annotations

import argparse
import compileall
import json
import os
import subprocess
import sys
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

from . import table
from .measure import Sample
from .plan import CASES, Case, Runner

TOP = Path(__file__).parents[2]
LIMIT = 60  # seconds for one measurement; the longest takes about ten


@contextmanager
def server() -> Generator[str, None, None]:
    """Run the loopback server and give its base URL."""
    with subprocess.Popen(
        [sys.executable, "-m", f"{__package__}.server"],
        cwd=TOP,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/v1"
        finally:
            process.terminate()


def write_bytecode() -> None:
    """Compile both packages, as pip does with what it installs from a wheel, the others here too.

    An editable install is compiled when it is first imported, and each time anew where
    PYTHONDONTWRITEBYTECODE is set: half of a first call would be the compiler's.
    """
    for package in ("oaio_protocol", "oaio"):
        spec = find_spec(package)
        for folder in (spec and spec.submodule_search_locations) or ():
            compileall.compile_dir(folder, quiet=1)


def measure(case: Case, runner: Runner, url: str, *, quick: bool) -> Sample | str:
    """Measure once in a fresh interpreter; give the sample, or why there is none."""
    arguments = runner.arguments | (case.quick if quick else case.sizes)
    if case.needs_server:
        arguments |= {"url": url}
    # With -c and not -m, because -m imports modules that a first call should be charged for.
    command = [sys.executable, "-c", f"from {__package__}.worker import main; main()"]
    command += [runner.target, *(f"{name}={value}" for name, value in arguments.items())]
    try:
        done = subprocess.run(
            command, cwd=TOP, capture_output=True, text=True, timeout=LIMIT, check=False
        )
    except subprocess.TimeoutExpired:
        return f"no result after {LIMIT} s"
    if done.returncode:
        said = done.stderr.strip().splitlines()
        return said[-1] if said else f"exit code {done.returncode}"
    sample: Sample = json.loads(done.stdout)
    return sample


def choose(only: list[str], *, quick: bool) -> list[tuple[Case, Runner]]:
    """Give the runners with one of the words of `only` in `case/runner`; all if there are none."""
    return [
        (case, runner)
        for case in CASES
        for runner in case.runners
        if (runner.quick or not quick)
        and (not only or any(word in f"{case.name}/{runner.name}" for word in only))
    ]


def arguments() -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog=f"python -m {__package__}", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="small counts, one round")
    parser.add_argument("--repeats", type=int, metavar="N", help="rounds (3; 1 with --quick)")
    parser.add_argument(
        "--only",
        action="append",
        default=[],
        metavar="NAME",
        help="part of CASE/RUNNER; repeatable",
    )
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results there too")
    parser.add_argument("--list", action="store_true", help="list the names, measure nothing")
    return parser.parse_args()


def run(chosen: list[tuple[Case, Runner]], *, repeats: int, quick: bool) -> table.Outcomes:
    """Measure all runners in turn, `repeats` times; one that failed is not tried again."""
    outcomes: table.Outcomes = {(case.name, runner.name): [] for case, runner in chosen}

    def once(pair: tuple[Case, Runner]) -> None:
        case, runner = pair
        samples = outcomes[case.name, runner.name]
        if isinstance(samples, str):
            return
        if sys.stderr.isatty():
            print(f"\r{case.name + '/' + runner.name:<78}", end="\r", file=sys.stderr, flush=True)
        sample = measure(case, runner, url, quick=quick)
        if isinstance(sample, str):
            outcomes[case.name, runner.name] = sample
        else:
            samples.append(sample)

    # Side by side only where the numbers do not matter.
    workers = os.cpu_count() if quick else 1
    with server() as url, ThreadPoolExecutor(workers) as pool:
        for _ in range(repeats):
            list(pool.map(once, chosen))  # a list, so that what a thread raises is raised here
    if sys.stderr.isatty():
        print(f"{'':<78}", end="\r", file=sys.stderr, flush=True)
    return outcomes


def main() -> None:
    """Measure what was asked for, and report it. Slow is no failure here."""
    asked = arguments()
    chosen = choose(asked.only, quick=asked.quick)
    if not chosen:
        sys.exit(f"nothing is called {' or '.join(asked.only)}; --list tells the names")
    if asked.list:
        print("\n".join(f"{case.name}/{runner.name}" for case, runner in chosen))
        return
    write_bytecode()
    repeats = asked.repeats or (1 if asked.quick else 3)
    outcomes = run(chosen, repeats=repeats, quick=asked.quick)
    cases = [case for case in CASES if any(case is some for some, _ in chosen)]
    print("\n".join(table.header(quick=asked.quick)))
    for case in cases:
        print("\n".join(table.lines(case, outcomes)))
    if asked.json:
        report = table.report(cases, outcomes, quick=asked.quick)
        asked.json.write_text(json.dumps(report, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
