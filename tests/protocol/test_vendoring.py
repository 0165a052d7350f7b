"""The folder of the core can be copied anywhere, under any name."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import oaio_protocol

FOLDER = Path(oaio_protocol.__file__).parent

PROGRAM = """
import importlib.abc, json, sys

class Absent(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in ("oaio", "oaio_protocol"):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Absent())
sys.path[:0] = sys.argv[1:3]
try:
    import oaio_protocol
except ModuleNotFoundError:
    pass
else:
    raise SystemExit("the original is in the way")
import scripted_calls
done = scripted_calls.run("vendored_thing.inner")
strangers = [name for name in sys.modules if name.startswith("oaio")]
import vendored_thing.inner.errors as errors
print(json.dumps({"done": done, "strangers": strangers, "module": errors.APIError.__module__}))
"""


def run(folder: Path) -> dict[str, Any]:
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", PROGRAM, str(folder), str(Path(__file__).parent)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
    )
    assert ended.returncode == 0, ended.stderr
    result: dict[str, Any] = json.loads(ended.stdout)
    return result


def test_a_copy_under_another_name_streams_a_chat(tmp_path: Path) -> None:
    target = tmp_path / "vendored_thing" / "inner"
    shutil.copytree(FOLDER, target, ignore=shutil.ignore_patterns("__pycache__"))
    (tmp_path / "vendored_thing" / "__init__.py").touch()
    report = run(tmp_path)
    done = report["done"]
    assert done["stream"]["events"] == 2
    assert done["stream"]["attempts"] == 2
    assert done["stream"]["error"] is None
    assert done["stream"]["reusable"] is True
    assert done["cut"]["error"] == "StreamInterrupted"
    assert done["response"]["error"] is None
    assert done["embeddings"]["result"]["data"][0]["embedding"] == [1.0, 2.0]
    assert done["message"]["result"] == {"id": "m", "object": "model"}
    assert report["strangers"] == []
    assert report["module"] == "vendored_thing.inner.errors"


def test_the_folder_brings_its_types_along() -> None:
    assert (FOLDER / "py.typed").is_file()
