"""`python3 .ci/dev generate [--from DESCRIPTION] [--check]`: see the package."""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from . import changes, listing
from .description import Description
from .modelling import Models
from .operating import Operations
from .resources import Resources
from .surface import rows

TOP = Path(__file__).resolve().parents[2]
MODELS = Path("protocol/oaio_protocol/models/generated")
OPERATIONS = Path("protocol/oaio_protocol/operations/generated")
RESOURCES = Path("backends/oaio/resources/generated")
LISTING = Path("docs/reference/api.md")
PACKAGES = {
    MODELS: "Response objects, written by `python3 .ci/dev generate`; one module a service.",
    OPERATIONS: "Builders, written by `python3 .ci/dev generate`; one module a service.",
    RESOURCES: "Resources, written by `python3 .ci/dev generate`; one module a service.",
}


def written(description: Description) -> dict[Path, str]:
    """Return all files that are generated from `description`, with their text."""
    table = rows()
    models = Models(description, table)
    operations = Operations(description, table, models)
    resources = Resources(operations)
    files = {folder / "__init__.py": f'"""{text}"""\n' for folder, text in PACKAGES.items()}
    for name in models.services():
        files[MODELS / f"{name}.py"] = models.module(name)
    for name in operations.services():
        stem = f"_{name}" if name == "shared" else name
        files[OPERATIONS / f"{stem}.py"] = operations.module(name)
    for name in resources.services():
        files[RESOURCES / f"{name}.py"] = resources.module(name)
    files[RESOURCES / "clients.py"] = resources.clients()
    files[LISTING] = listing.page(operations)
    return _in_order(files)


def _in_order(files: dict[Path, str]) -> dict[Path, str]:
    """Return `files` with unused imports taken out, and formatted as hand-written code is."""
    with tempfile.TemporaryDirectory() as scratch:
        for path, text in files.items():
            place = Path(scratch, path)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, encoding="utf-8")
        Path(scratch, "pyproject.toml").write_bytes((TOP / "pyproject.toml").read_bytes())
        ruff = [sys.executable, "-m", "ruff"]
        own = "lint.isort.known-first-party=['oaio', 'oaio_protocol']"  # not all of them are here
        fix = [
            *ruff,
            "check",
            "-q",
            "--fix",
            "--select=F401,I,TC005",
            "--config",
            own,
            "--no-cache",
        ]
        subprocess.run(fix, cwd=scratch, check=True)
        subprocess.run([*ruff, "format", "-q", "--no-cache", "."], cwd=scratch, check=True)
        return {path: Path(scratch, path).read_text(encoding="utf-8") for path in files}


def committed() -> dict[Path, str]:
    """Return the files that are there."""
    found = [p for folder in PACKAGES for p in (TOP / folder).glob("*.py")]
    found += [TOP / LISTING] if (TOP / LISTING).exists() else []
    return {path.relative_to(TOP): path.read_text(encoding="utf-8") for path in sorted(found)}


def main() -> int:
    """Write the files, or compare them; tell what is different."""
    parser = argparse.ArgumentParser(prog="generate", description=__doc__)
    parser.add_argument("--from", dest="source", type=Path, required=True, metavar="DESCRIPTION")
    parser.add_argument("--check", action="store_true", help="only compare; 1 if it differs")
    options = parser.parse_args()
    before, after = committed(), written(Description.load(options.source))
    different = sorted(p for p in before.keys() | after.keys() if before.get(p) != after.get(p))
    for line in changes.told(changes.inventory(before), changes.inventory(after)):
        print(line)
    if options.check:
        for path in different:
            print(f"differs: {path}")
        return 1 if different else 0
    for path in different:
        if path in after:
            (TOP / path).parent.mkdir(parents=True, exist_ok=True)
            (TOP / path).write_text(after[path], encoding="utf-8")
        else:
            (TOP / path).unlink()
    print(f"{len(after)} files, {len(different)} of them different")
    return 0


if __name__ == "__main__":
    sys.exit(main())
