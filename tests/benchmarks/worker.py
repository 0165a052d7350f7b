"""One measurement in a process of its own: `python -c … worker.main()` with the work as arguments.

Arguments: `MODULE.FUNCTION`, then `name=value` for each of its arguments. The sample goes to
standard output as JSON.
"""

from __future__ import annotations

import importlib
import sys


def main() -> None:
    """Run the function that the command line names and print the sample it gives."""
    target, *arguments = sys.argv[1:]
    named: dict[str, str | int] = {}
    for argument in arguments:
        name, _, value = argument.partition("=")
        if name == "hide":
            # None in sys.modules makes an import fail as if the module were not installed.
            for hidden in value.split(","):
                sys.modules[hidden] = None  # type: ignore[assignment]
        else:
            named[name] = int(value) if value.isdigit() else value
    module, _, function = target.partition(".")
    sample = getattr(importlib.import_module(f"tests.benchmarks.{module}"), function)(**named)

    import json  # only now: a first call pays for its own imports

    print(json.dumps(sample))
