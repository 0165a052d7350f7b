"""Time and memory of one measurement.

It imports next to nothing, not even pathlib, because the cost of imports is itself measured in the
same process.
"""

from __future__ import annotations

import time

Sample = dict[str, float]


def memory(field: str) -> float | None:
    """Read this process's memory in MB: `VmRSS` is what is resident now, `VmHWM` its peak.

    From proc(5), and not from getrusage(2): that peak starts at the parent's size, because it
    survives exec. None where there is no /proc.
    """
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123
            for line in status:
                if line.startswith(field + ":"):
                    return int(line.split()[1]) / 1024
    except OSError:
        pass
    return None


def reset_peak() -> None:
    """Let `VmHWM` start again from what is resident now (proc(5), clear_refs)."""
    try:
        with open("/proc/self/clear_refs", "w", encoding="ascii") as clear:  # noqa: PTH123
            clear.write("5")
    except OSError:
        pass


class Meter:
    """Runs from its making until `stop`."""

    def __init__(self) -> None:
        reset_peak()
        self.resident = memory("VmRSS")
        self.wall = time.perf_counter()
        self.cpu = time.process_time()

    def stop(self, operations: int, *, expected: int, seen: int) -> Sample:
        """Give the cost of each operation.

        `cpu` and `wall` are in µs. `resident` is the memory now, in MB, `growth` how far it rose
        at its peak above what it was at the start.

        Args:
            operations: How many there were.
            expected: How much a client that does the whole work reads, in whatever unit.
            seen: How much this one read.

        Raises:
            ValueError: The client skipped work, so that its time means nothing.
        """
        cpu = time.process_time() - self.cpu
        wall = time.perf_counter() - self.wall
        if seen != expected:
            raise ValueError(f"read {seen} of {expected}")
        sample = {"cpu": cpu / operations * 1e6, "wall": wall / operations * 1e6}
        resident, peak = memory("VmRSS"), memory("VmHWM")
        if self.resident is not None and resident is not None and peak is not None:
            sample |= {"resident": resident, "growth": peak - self.resident}
        return sample
