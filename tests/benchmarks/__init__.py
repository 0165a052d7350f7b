"""What one API call costs: this client, the official SDK, aiohttp by hand, and the bare floor.

    python -m tests.benchmarks                          # everything, some minutes
    python -m tests.benchmarks --quick                  # small, side by side: does it all run?
    python -m tests.benchmarks --only stream --json results.json

Run it at the top of a checkout, with the package and its `test` extra installed. All clients talk
to one loopback server that answers with bytes rendered beforehand (`server.py`), so that it is the
client that is measured. Every measurement has a fresh interpreter (`worker.py`). The clients take
turns, several times over, and the turn with the least CPU counts: a busy machine only ever adds.

CPU is the process's own, user and system, of all its threads. Compare numbers of one run only.
"""
