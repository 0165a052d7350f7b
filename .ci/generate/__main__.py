"""`python3 .ci/dev generate [--from DESCRIPTION] [--check]`: see the package."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from . import beyond, changes, enumerations, known, listing, type_modules
from .description import Description
from .model_modules import ModelModules
from .modelling import Models
from .operating import Operations
from .operation_modules import OperationModules
from .resources import Resources
from .surface import rows
from .wrapped import Wrapped

TOP = Path(__file__).resolve().parents[2]
MODELS = Path("protocol/oaio_protocol/models/generated")
OPERATIONS = Path("protocol/oaio_protocol/operations/generated")
RESOURCES = Path("backends/oaio/resources/generated")
WRAPPED = Path("backends/oaio/resources/wrapped")
TYPES = Path("backends/oaio/types")
CLIENTS = RESOURCES.parent / "clients.py"
LISTING = Path("docs/reference/api.md")
PACKAGES = {
    MODELS: "Response objects, written by `python3 .ci/dev generate`; one module a service.",
    OPERATIONS: "Builders, written by `python3 .ci/dev generate`; one module a service.",
    RESOURCES: "Resources, written by `python3 .ci/dev generate`; one module a service.",
    WRAPPED: "Raw and streamed answers, for type checkers, written by `python3 .ci/dev generate`.",
}


def written(description: Description) -> dict[Path, str]:
    """Return all files that are generated from `description`, with their text."""
    table = [row for row in rows() if row.operation in description.operations]
    models = Models(description, table)
    operations = Operations(description, table, models)
    enumerations.share(models, operations)
    resources = Resources(operations)
    model_modules, operation_modules = ModelModules(models), OperationModules(operations)
    files = {folder / "__init__.py": f'"""{text}"""\n' for folder, text in PACKAGES.items()}
    files[OPERATIONS / "__init__.py"] += (
        f'\nDESCRIPTION = "{description.fingerprint}"\n'
        '"""The version of the description, and a digest of it."""\n'
    )
    for name in models.services():
        files[MODELS / f"{name}.py"] = model_modules.module(name)
    for name in operations.services():
        stem = f"_{name}" if name == "shared" else name
        files[OPERATIONS / f"{stem}.py"] = operation_modules.module(name)
    for name in beyond.MODELS:
        files[MODELS / f"{name}.py"] = beyond.model_module(models, name)
    for name in beyond.ARGUMENTS:
        files[OPERATIONS / f"{name}.py"] = beyond.arguments_module(operations, name)
    for name in resources.services():
        files[RESOURCES / f"{name}.py"] = resources.module(name)
    wrapped = Wrapped(resources)
    for name in wrapped.services():
        files[WRAPPED / f"{name}.py"] = wrapped.module(name)
    files[WRAPPED / "clients.py"] = wrapped.clients()
    files |= {TYPES / path: text for path, text in type_modules.modules().items()}
    files[CLIENTS] = resources.clients()
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
    found += (TOP / TYPES).rglob("*.py")
    found += [TOP / path for path in (CLIENTS, LISTING) if (TOP / path).exists()]
    return {path.relative_to(TOP): path.read_text(encoding="utf-8") for path in sorted(found)}


def main() -> int:
    """Write the files, or compare them; tell what is different."""
    parser = argparse.ArgumentParser(prog="generate", description=__doc__)
    named = os.environ.get("OAIO_DESCRIPTION") or None
    parser.add_argument(
        "--from",
        dest="source",
        type=Path,
        default=named,
        metavar="DESCRIPTION",
        help="JSON or YAML; else what the environment variable OAIO_DESCRIPTION names",
    )
    parser.add_argument("--check", action="store_true", help="only compare; 1 if it differs")
    parser.add_argument(
        "--official",
        action="store_true",
        help="first find again what the types of the official SDK, which must be installed, are",
    )
    options = parser.parse_args()
    if options.source is None:
        print("generate: no description is at hand: give one with --from, or in OAIO_DESCRIPTION")
        print("generate: what is committed was NOT compared" if options.check else "")
        return 0 if options.check else 2
    description = Description.load(options.source)
    for row in rows():
        if row.operation not in description.operations:
            print(f"lacking {row.name}: the description has no {row.operation}")
    for name in sorted(description.operations.keys() - {row.operation for row in rows()}):
        if name not in known.OPERATIONS:
            print(f"unknown {name}: surface.tsv does not say which method it is")
    if options.official:
        import openai

        from .counterparts import Counterparts

        table = [row for row in rows() if row.operation in description.operations]
        operations = Operations(description, table, Models(description, table))
        type_modules.write(Counterparts(operations).rows(), openai.__version__)
    before, after = committed(), written(description)
    for name in type_modules.stale(after):
        print(f"stale   types.tsv: {name} is no more; write it anew with --official")
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
