"""Interrupts at any step of a blocking call leave no place of the pool taken."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from oaio.offline import OfflineServer

PROGRAM = """
    import gc, random, signal, sys, time
    import oaio

    url, seconds, places = sys.argv[1], float(sys.argv[2]), 3
    chance, armed = random.Random(7), False

    def strike(*_):
        signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.0005, 0.008))
        if armed:
            raise KeyboardInterrupt

    client = oaio.OpenAI(
        api_key="k",
        base_url=url,
        limits=oaio.PoolLimits(max_connections=places),
        max_retries=0,
        timeout=oaio.Timeout(total=5),
    )
    hello = {"model": "m", "messages": [{"role": "user", "content": "Hello."}], "stream": True}
    client.models.list(), list(client.chat.completions.create(**hello))  # with all that is imported
    signal.signal(signal.SIGALRM, strike)
    signal.setitimer(signal.ITIMER_REAL, 0.001)
    calls = interrupts = 0
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        try:
            armed = True
            if calls % 3:
                client.models.list()
            else:
                list(client.chat.completions.create(**hello))
            armed = False
            calls += 1
        except KeyboardInterrupt:
            armed = False
            interrupts += 1
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, signal.SIG_IGN)
    gc.collect()
    stats = client.stats()
    print(stats.in_use, stats.waiting)
    held = [client.chat.completions.create(**hello) for _ in range(places)]
    print(client.stats().in_use)
    for stream in held:
        list(stream)
    print(client.stats().in_use, client.stats().idle)
    print(calls > 20 and interrupts > 20, calls, interrupts)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there are no such timers there")
def test_interrupts_at_any_step_leave_all_places(own_server: OfflineServer) -> None:
    found = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(PROGRAM), own_server.base_url, "3"],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    lines = found.stdout.splitlines()
    assert lines[:3] == ["0 0", "3", "0 3"], (found.stdout, found.stderr[-2000:])
    assert lines[3].startswith("True"), f"too few of either to say anything: {lines[3]}"
