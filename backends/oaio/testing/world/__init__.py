"""A simulated world: many calls, many connections, one virtual clock, one seed.

A `World` makes servers that have their troubles, a network that loses connections at any byte, and
applications that read slowly or give up in the middle of anything. The calls, the pool, the limiter
and the breaker in it are the real ones, over HTTP/1.1 or HTTP/2, driven through thousands of
seconds in a few milliseconds. In every world these promises must hold, or it ends with
`InvariantBroken`, which says how to see it again:

- each call ends once, by its deadline;
- no event is lost, repeated or reordered, and only a whole answer is said to be complete;
- no connection is used by two, is kept in the middle of an answer, or leaks;
- the calls in the pool's queue are served in their order, as soon as there is room;
- the limiter keeps its limits in every window and its line in order, and an open breaker lets
  nobody through but its probes;
- a call makes no more attempts than its retries allow, and none after its first event;
- nothing but typed errors leaves a call, and no error shows the key;
- the books of pool, limiter and breaker are zero at the end;
- equal seeds give equal traces.

From the command line: `python -m oaio.testing.world --seeds 20000 --jobs 2`, and for one that
failed `python -m oaio.testing.world --seed 4711 --trace`.
"""

from __future__ import annotations

from .report import Note, Report
from .weather import CALM, Weather
from .witness import InvariantBroken
from .world import World, run_twice

__all__ = ["CALM", "InvariantBroken", "Note", "Report", "Weather", "World", "run_twice"]
