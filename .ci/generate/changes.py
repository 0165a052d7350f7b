"""What was added, changed and removed, told by the generated text before and after."""

from __future__ import annotations

import ast
from pathlib import Path

Inventory = dict[str, str]
"""Names of classes, their fields, and functions; each with its definition."""


def inventory(texts: dict[Path, str]) -> Inventory:
    """Return what the Python modules among `texts` define."""
    found: Inventory = {}
    for path, text in texts.items():
        if path.suffix != ".py":
            continue
        kind = path.parts[-3]
        for node in ast.parse(text).body:
            if isinstance(node, ast.ClassDef):
                whole = f"{kind}.{path.stem}.{node.name}"
                found[whole] = ", ".join(ast.unparse(base) for base in node.bases)
                for part in node.body:
                    if isinstance(part, ast.AnnAssign):
                        found[f"{whole}.{ast.unparse(part.target)}"] = ast.unparse(part.annotation)
            elif isinstance(node, ast.FunctionDef) and not node.name.startswith("_"):
                found[f"{kind}.{path.stem}.{node.name}()"] = ast.unparse(node.args)
            elif isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
                value = ast.unparse(node.value)
                found[f"{kind}.{path.stem}.{node.targets[0].id}"] = value
    return found


def told(before: Inventory, after: Inventory) -> list[str]:
    """Return lines that tell the difference; a class that is new or gone is told as a whole."""
    lines = []
    for sign, names in (
        ("added  ", after.keys() - before.keys()),
        ("removed", before.keys() - after.keys()),
    ):
        lines += [f"{sign} {n}" for n in sorted(names) if n.rpartition(".")[0] not in names]
    changed = sorted(n for n in before.keys() & after.keys() if before[n] != after[n])
    return lines + [f"changed {n}: {_short(before[n])} -> {_short(after[n])}" for n in changed]


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:57]}..."
