"""The wall around the core: no I/O, no clock, no chance, and no imports that bring them in."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import oaio_protocol

FOLDER = Path(oaio_protocol.__file__).parent
FILES = sorted(FOLDER.rglob("*.py"))
names = pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(FOLDER)))

LIBRARIES = {"attr", "attrs", "cattrs", "h11", "h2"}
PURE = {
    "__future__",
    "array",
    "base64",
    "binascii",
    "bisect",
    "codecs",
    "collections",
    "contextlib",
    "copy",
    "dataclasses",  # looked into, not made: its classes are compiled anew at each import
    "datetime",  # for its values; `now` and `today` are looked for below
    "decimal",
    "email",  # email.utils, to read dates
    "enum",
    "functools",
    "hashlib",
    "hmac",
    "ipaddress",
    "inspect",  # to see whether a generator runs
    "itertools",
    "json",
    "math",
    "operator",
    "re",
    "struct",
    "sys",  # for the order of bytes
    "types",
    "typing",
    "urllib",  # urllib.parse, for texts
    "zlib",  # computes, and touches nothing
}
WHOLE = {"urllib": {"urllib.parse"}, "email": {"email.utils"}}
"""Packages of which only these modules are pure."""
ASKS = {"now", "utcnow", "today", "localtime", "getenv", "getrandbits", "uuid4", "urandom"}
CALLS = {"open", "input", "print", "__import__", "breakpoint"}


def imports(path: Path) -> Iterator[tuple[int, str, int]]:
    """Yield (line, module, level) of every import, also of those inside functions."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name, 0
        elif isinstance(node, ast.ImportFrom):
            yield node.lineno, node.module or "", node.level


def calls(path: Path) -> Iterator[tuple[int, str, bool]]:
    """Yield (line, name, whether it is an attribute) of everything that is called."""
    for node in ast.walk(ast.parse(path.read_bytes())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node.lineno, node.func.attr, True
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield node.lineno, node.func.id, False


def test_there_is_a_core() -> None:
    assert len(FILES) > 30
    assert {path.parent.name for path in FILES} >= {"models", "operations", "accumulate"}


@names
def test_imports_are_pure(path: Path) -> None:
    for line, module, level in imports(path):
        if level:
            continue
        top = module.partition(".")[0]
        assert top in LIBRARIES | PURE, f"{path}:{line} imports {module}"
        assert module in WHOLE.get(top, {module}), f"{path}:{line} imports {module}"


@names
def test_imports_of_its_own_are_relative_and_stay_inside(path: Path) -> None:
    depth = len(path.relative_to(FOLDER).parts)
    for line, module, level in imports(path):
        assert module.partition(".")[0] not in {"oaio_protocol", "oaio"}, f"{path}:{line}"
        assert level <= depth, f"{path}:{line} leaves the folder"


@names
def test_nothing_asks_the_world(path: Path) -> None:
    for line, name, attribute in calls(path):
        assert name not in (ASKS if attribute else ASKS | CALLS), f"{path}:{line} calls {name}"


GUARDED = """
import importlib, json, sys
import asyncio, builtins, io, logging, os, random, select, selectors, socket, ssl, subprocess
import threading, time
import hpack  # of h2: it makes itself a logger when it is imported

class Touched(BaseException):
    pass

def forbid(where, names):
    for name in names:
        def refuse(*args, _name=f"{where.__name__}.{name}", **kwargs):
            raise Touched(_name)
        setattr(where, name, refuse)

class Environment:
    def refuse(self, *args):
        raise Touched("os.environ")
    __getitem__ = __setitem__ = __contains__ = __iter__ = __len__ = get = keys = items = refuse

sys.path.insert(0, sys.argv[1])
import scripted_calls

forbid(socket, ["socket", "create_connection", "getaddrinfo", "gethostbyname", "socketpair"])
forbid(ssl, ["SSLContext", "create_default_context", "SSLSocket", "SSLObject", "MemoryBIO"])
forbid(select, ["select", "poll", "epoll"])
forbid(selectors, ["DefaultSelector", "SelectSelector"])
forbid(asyncio, ["run", "new_event_loop", "get_event_loop", "get_running_loop", "sleep"])
forbid(threading, ["Thread", "Lock", "RLock", "Event", "Condition", "Semaphore", "Timer"])
forbid(random, ["Random", "SystemRandom", "random", "uniform", "randint", "choice", "getrandbits"])
forbid(time, ["time", "time_ns", "monotonic", "monotonic_ns", "perf_counter", "sleep",
              "perf_counter_ns", "process_time", "localtime", "gmtime", "strftime"])
forbid(os, ["urandom", "getenv", "open", "read", "write", "stat", "listdir", "system", "getpid"])
forbid(io, ["open"])
forbid(builtins, ["open", "input", "print"])
forbid(logging, ["getLogger", "debug", "info", "warning", "error", "log"])
forbid(subprocess, ["Popen", "run"])
read_environment, os.environ = os.environ, Environment()

# A guard that lets everything pass would prove nothing.
for attempt in (socket.socket, time.monotonic, random.random, lambda: open("/dev/null"),
                lambda: os.environ["HOME"], lambda: os.environ.get("HOME"), threading.Lock):
    try:
        attempt()
    except Touched:
        continue
    raise SystemExit("the guard lets something pass")

for module in sys.argv[2:]:
    importlib.import_module(module)
first = scripted_calls.run("oaio_protocol")

# Now that everything is loaded, the interpreter reports whatever is done to the world outside.
audited, listening = [], [True]
sys.addaudithook(lambda event, arguments: audited.append(event) if listening[0] else None)
second = scripted_calls.run("oaio_protocol")
listening[0] = False
report = {"same": first == second, "done": first, "audited": sorted(set(audited))}
sys.stdout.write(json.dumps(report))
"""


def run_guarded() -> dict[str, Any]:
    parts = [path.relative_to(FOLDER.parent).with_suffix("").parts for path in FILES]
    modules = [".".join(p[:-1] if p[-1] == "__init__" else p) for p in parts]
    ended = subprocess.run(
        [sys.executable, "-W", "error", "-c", GUARDED, str(Path(__file__).parent), *modules],
        capture_output=True,
        text=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    result: dict[str, Any] = json.loads(ended.stdout)
    return result


def test_importing_and_running_calls_touches_nothing() -> None:
    """Everything is imported and whole calls are made while touching the world is an error."""
    report = run_guarded()
    done = report["done"]
    assert done["stream"]["events"] == 2
    assert done["stream"]["attempts"] == 2
    assert done["stream"]["now"] == 1002.0
    assert done["cut"]["error"] == "StreamInterrupted"
    assert done["embeddings"]["result"]["data"][0]["embedding"] == [1.0, 2.0]
    assert done["message"]["result"] == {"id": "m", "object": "model"}
    assert report["same"] is True  # no clock, no chance: the same calls do the same
    # No file is opened, nothing imported, no socket used: these two are all that is reported.
    assert set(report["audited"]) <= {"array.__new__", "builtins.id"}
