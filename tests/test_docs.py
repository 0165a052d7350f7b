"""The examples of the README and of the documentation are run, and print what they say they print.

A `python` block is run as a program, or by pytest if it holds tests; each `$` line of a `console`
block as a command. Both find the offline server where the API would be. A `text` block right after
a `python` block, and the lines after a command, are what is printed; `...` there is anything.
"""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from contextlib import redirect_stdout
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet

from oaio.offline import OfflineServer

TOP = Path(__file__).parents[1]
PAGES = [TOP / "README.md", *sorted((TOP / "docs").rglob("*.md"))]
BLOCK = re.compile(
    r"^```(?P<kind>python|console)\n(?P<code>.*?)^```$(?:\n+^```text\n(?P<output>.*?)^```$)?",
    re.DOTALL | re.MULTILINE,
)
BIN = Path(sys.executable).parent
LONGEST = 60  # seconds for one command


def blocks(kind: str) -> list[ParameterSet]:
    cases: list[ParameterSet] = []
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for found in BLOCK.finditer(text):
            if found["kind"] == kind:
                line = text.count("\n", 0, found.start()) + 2
                where = f"{page.relative_to(TOP)}:{line}"
                cases.append(pytest.param(found["code"], found["output"], id=where))
    return cases


@pytest.fixture(autouse=True)
def environment(
    offline_server: OfflineServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name in [name for name in os.environ if name.startswith("OPENAI_")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("OPENAI_BASE_URL", offline_server.base_url)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-example")
    monkeypatch.setenv("PATH", f"{BIN}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.chdir(tmp_path)


def assert_printed(printed: str, expected: str) -> None:
    pattern = ".*?".join(re.escape(part) for part in expected.strip().split("..."))
    assert re.fullmatch(pattern, printed.strip(), re.DOTALL), f"printed was:\n{printed}"


def finished(command: list[str]) -> str:
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    assert done.returncode == 0, f"{command}: {done.returncode}\n{done.stdout}\n{done.stderr}"
    return done.stdout


@pytest.mark.parametrize(("code", "output"), blocks("python"))
def test_program(code: str, output: str | None, request: pytest.FixtureRequest) -> None:
    if re.search(r"^(async )?def test_", code, re.MULTILINE):
        Path("test_example.py").write_text(code, encoding="utf-8")
        finished([sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "."])
        return
    name = request.node.callspec.id
    with redirect_stdout(io.StringIO()) as printed:
        # With no `from __future__` but its own: as it is for who copies it.
        exec(compile(code, name, "exec", dont_inherit=True), {"__name__": "__main__"})
    if output is not None:
        assert_printed(printed.getvalue(), output)


@pytest.mark.parametrize(("code", "output"), blocks("console"))
def test_commands(code: str, output: str | None) -> None:
    assert output is None, "the output of a command stands in its own block"
    for part in re.split(r"^\$ ", code, flags=re.MULTILINE)[1:]:
        command, _, expected = part.partition("\n")
        printed = finished(["sh", "-c", command])
        if expected.strip():
            assert_printed(printed, expected)


def test_every_example_is_found() -> None:
    """An example that the pattern above misses would not be run: count the fences another way."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        fences = [
            line for line in text.splitlines() if line.startswith(("```python", "```console"))
        ]
        assert len(fences) == len(list(BLOCK.finditer(text))), page
