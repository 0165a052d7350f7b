"""How bad a world is, and how hurried and fickle its applications are."""

from __future__ import annotations

from attrs import frozen

from .chance import Dice


@frozen
class Weather:
    """What may go wrong, and how often; all but `latency` are probabilities from 0 to 1.

    Attributes:
        latency: the longest way between a client and a server, in seconds; most are far shorter.
        slow: how likely a server takes seconds for an answer, or between two pieces of one.
        refused: how likely a connection cannot be opened: refused, unknown, or nobody answers.
        errors: how likely an answer is an error: 4xx, 5xx, a used-up quota, a page of HTML.
        losses: how likely a connection is closed or reset, at any byte of a request or an answer.
        stalls: how likely a server falls silent, at any byte of an answer or of a request.
        garbled: how likely a byte of an answer is destroyed.
        unfinished: how likely a stream ends cleanly, but before it is complete.
        failures: how likely a stream tells of an error in its middle.
        oddities: how likely an answer is right but unusual: 1xx before it, comments in a stream,
            other line ends, bytes after its end, a redirect.
        closes: how likely a server closes a connection that is kept, at any moment.
        outages: how likely each server is out of order for a time.
        storms: how likely each server limits the rate of requests and tokens.
        aborts: how likely a call is given up, at any action or in the middle of one.
        http2: how likely each server speaks HTTP/2.
        slow_readers: how likely an application takes its time between two events of a stream.
    """

    latency: float = 0.1
    slow: float = 0.0
    refused: float = 0.0
    errors: float = 0.0
    losses: float = 0.0
    stalls: float = 0.0
    garbled: float = 0.0
    unfinished: float = 0.0
    failures: float = 0.0
    oddities: float = 0.0
    closes: float = 0.0
    outages: float = 0.0
    storms: float = 0.0
    aborts: float = 0.0
    http2: float = 0.0
    slow_readers: float = 0.0


CALM = Weather()
"""Nothing goes wrong."""


def drawn_weather(dice: Dice) -> Weather:
    """Draw the weather of a world: each trouble may be absent, rare or frequent in it."""

    def trouble(most: float) -> float:
        return most * dice.random() ** 2 if dice.chance(0.7) else 0.0

    return Weather(
        latency=dice.pick((0.0, 0.01, 0.1, 2.0)),
        slow=trouble(0.4),
        refused=trouble(0.4),
        errors=trouble(0.5),
        losses=trouble(0.7),
        stalls=trouble(0.3),
        garbled=trouble(0.4),
        unfinished=trouble(0.3),
        failures=trouble(0.3),
        oddities=trouble(0.8),
        closes=trouble(0.8),
        outages=trouble(0.6),
        storms=trouble(0.9),
        aborts=trouble(0.6),
        http2=dice.pick((0.0, 0.0, 0.0, 1.0)),
        slow_readers=trouble(0.5),
    )
