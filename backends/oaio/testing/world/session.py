"""A server's end of one HTTP/1.1 connection."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from . import answers
from .answers import Written
from .link import Connection, End
from .requests import PADDING

if TYPE_CHECKING:
    from .server import Server

_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)\r\n", re.IGNORECASE)
_TARGET = re.compile(rb"[A-Z]+ (\S+) ")


class Session:
    """Takes requests, one after the other, and answers them as far as the weather lets it."""

    def __init__(self, server: Server, connection: Connection) -> None:
        self._server, self._connection, self._world = server, connection, server.world
        self._buffer = b""
        self._ended = False
        self._lost_at = math.inf  # how many bytes of the request come before it breaks off
        self._answered_early = False
        self._served = 0

    def begin(self) -> None:
        """Do what a server does when a connection is new: nothing."""

    def take(self, data: bytes) -> None:
        """Take what the client sent."""
        world, connection = self._world, self._connection
        if self._ended:
            if self._buffer and self._answered_early:
                return  # of a request that is answered already; a lingering close
            connection.break_off(End.RESET)  # nobody reads here any more
            return
        if not self._buffer:
            self._begin_request()
        self._buffer += data
        if len(self._buffer) >= self._lost_at:
            self._ended = True
            connection.deliver([(0.0, world.dice.pick((End.FIN, End.RESET)))])
            return
        head, blank, body = self._buffer.partition(b"\r\n\r\n")
        length = _LENGTH.search(head + b"\r\n")
        if not blank or len(body) < (int(length[1]) if length else 0):
            if blank and not self._answered_early and world.dice.chance(world.weather.errors / 4):
                self._answered_early = True  # so that the client need not send all of it
                self._send(answers.error(413, answers.CLOSE))
            return
        self._buffer = b""
        if not self._answered_early:
            self._answer(head, body)

    def _begin_request(self) -> None:
        world, connection = self._world, self._connection
        dice, weather = world.dice, world.weather
        self._served += 1
        world.witness.request_begun(connection)
        self._lost_at = math.inf
        if self._server.trouble == "resets" or dice.chance(weather.losses / 4):
            self._lost_at = dice.pick((1, 1, dice.below(1000), dice.below(PADDING)))
        if dice.chance(weather.stalls / 4):
            wait = dice.pick((dice.between(0.0, 30.0), math.inf))
            connection.block(world.agenda.now + wait)

    def _answer(self, head: bytes, body: bytes) -> None:
        target = _TARGET.match(head)
        if target is None:
            raise ValueError(f"no call of this world sends {head!r}")
        asked = self._server.asked(target[1].decode(), body)
        if self._server.trouble == "silent":
            return
        written = self._server.answer(asked, target[1].decode())
        self._world.witness.answered(asked, written, self._connection)
        self._world.note(str(self._connection), "answers", str(written.status))
        self._send(written)

    def _send(self, written: Written) -> None:
        """Send an answer, or what the weather leaves of it."""
        world, connection = self._world, self._connection
        dice, weather = world.dice, world.weather
        whole = data = written.http1()
        if dice.chance(weather.garbled):
            at = dice.below(len(data))
            data = data[:at] + b"\0" + data[at + 1 :]
            world.witness.garbled(connection)
        end = End.FIN if written.closes else None
        if dice.chance(weather.losses):
            data, end = data[: dice.below(len(data) + 1)], dice.pick((End.FIN, End.RESET))
        elif dice.chance(weather.stalls):
            data, end = data[: dice.below(len(data) + 1)], End.SILENCE
        connection.owed = len(whole) - len(data)
        if connection.owed:
            world.note(str(connection), "cut", str(len(data)))
        pieces = self._server.timed(data)
        answer = len(pieces)
        if written.surplus and end is None:
            pieces.append((dice.pick((0.0, dice.mostly_short(5.0))), written.surplus))
            end = End.FIN
        elif end is None and dice.chance(weather.closes):
            # It keeps the connection for a time, and does not look whether a request is coming.
            world.agenda.after(dice.mostly_short(10.0), self._close_idle, self._served)
        if end is not None:
            self._ended = end is not End.SILENCE
            pieces.append((0.0, end))
        connection.deliver(pieces, answer)

    def _close_idle(self, served: int) -> None:
        if served == self._served and not self._ended and not self._buffer:
            if self._connection.unread:  # its answer is still on the way
                self._world.agenda.after(1.0, self._close_idle, served)
                return
            self._ended = True
            how = self._world.dice.pick((End.FIN, End.FIN, End.RESET))
            self._connection.deliver([(0.0, how)])
