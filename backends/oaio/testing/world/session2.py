"""A server's end of one HTTP/2 connection: h2's, with the weather's troubles around it."""

from __future__ import annotations

import math
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from attrs import define
from h2 import events
from h2.config import H2Configuration
from h2.connection import H2Connection
from h2.errors import ErrorCodes
from h2.exceptions import H2Error, StreamClosedError
from h2.settings import SettingCodes, Settings
from hyperframe.frame import GoAwayFrame

from .answers import CLOSE, Written
from .link import Connection, End
from .session import Session

if TYPE_CHECKING:
    from .server import Server

_RESETS = (ErrorCodes.INTERNAL_ERROR, ErrorCodes.CANCEL, ErrorCodes.NO_ERROR)


@define
class _Request:
    target: str
    body: bytes = b""


@define
class Sending:
    """How one answer goes out on a stream, for the witness; see `Connection`."""

    number: int
    owed: int = 0
    unread: int = 1
    end: End | None = None


class Session2(Session):
    """Takes many requests at once."""

    def __init__(self, server: Server, connection: Connection) -> None:
        super().__init__(server, connection)
        dice = self._world.dice
        self._http = H2Connection(H2Configuration(client_side=False, header_encoding=None))
        self._http.local_settings = Settings(
            client=False,
            initial_values={
                SettingCodes.MAX_CONCURRENT_STREAMS: dice.pick((1, 2, 5, 100)),
            },
        )
        self._requests: dict[int, _Request] = {}
        self._garbled = False
        self._last = math.inf  # streams above it are not taken any more
        self._http.initiate_connection()
        # In force only when the client has acknowledged it: until then it may send more.
        self._http.update_settings(
            {SettingCodes.INITIAL_WINDOW_SIZE: dice.pick((20_000, 65_535, 1 << 20))}
        )

    def begin(self) -> None:
        """Send the server's preface."""
        self._flush()

    def take(self, data: bytes) -> None:
        """Take what the client sent."""
        if self._ended:
            self._connection.break_off(End.RESET)
            return
        try:
            found = self._http.receive_data(data)
        except H2Error as error:
            if not self._garbled:  # or the client may have read of a larger window than there is
                self._world.witness.broken("HTTP/2 is kept", f"{self._connection}: {error!r}")
            self._break_off(End.RESET)
            return
        for event in found:
            self._on(event)
            if self._ended:
                return
        self._flush()

    def _on(self, event: Any) -> None:
        match event:
            case events.RequestReceived(stream_id=number, headers=headers):
                target = next(value for name, value in headers if name == b":path")
                self._begin(number, target.decode())
            case events.DataReceived(stream_id=number, data=data):
                self._http.acknowledge_received_data(event.flow_controlled_length, number)
                if number in self._requests:
                    self._requests[number].body += data
            case events.ConnectionTerminated():
                self._break_off(End.FIN)
            case events.StreamReset(stream_id=number):
                self._requests.pop(number, None)
            case _:
                pass
        if isinstance(event, events.StreamEnded) and event.stream_id in self._requests:
            self._respond(event.stream_id, self._requests[event.stream_id])

    def _begin(self, number: int, target: str) -> None:
        dice, weather = self._world.dice, self._world.weather
        if number > self._last:
            return  # as if it had not come
        self._served += 1
        self._requests[number] = _Request(target)
        if self._server.trouble == "resets" or dice.chance(weather.losses / 8):
            self._break_off(dice.pick((End.FIN, End.RESET)))
        elif dice.chance(weather.losses / 8):
            self._reset(number, ErrorCodes.REFUSED_STREAM)
        elif dice.chance(weather.losses / 8):
            self._go_away(number - dice.pick((0, 2)))
        elif dice.chance(weather.stalls / 4):
            wait = dice.pick((dice.between(0.0, 30.0), math.inf))
            self._connection.block(self._world.agenda.now + wait)

    def _respond(self, number: int, request: _Request) -> None:
        asked = self._server.asked(request.target, request.body)
        if self._server.trouble == "silent":
            return
        written = self._server.answer(asked, request.target)
        self._world.witness.answered(asked, written, Sending(self._connection.number))
        self._world.note(str(self._connection), "answers", f"{written.status} on {number}")
        body = b"".join(written.pieces)
        pieces = self._server.timed(body) or [(0.0, b"")]
        when, left, fate = 0.0, len(pieces), self._fate()
        if fate:  # before which of its pieces that happens
            left = self._world.dice.below(len(pieces) + 1)
        self._world.agenda.after(pieces[0][0], self._head, number, written)
        for index, (gap, piece) in enumerate(pieces[:left]):
            when += gap
            last = index == len(pieces) - 1
            self._world.agenda.after(when, self._piece, number, piece, last)
        if fate and fate != "stall":
            self._world.agenda.after(when, self._end, number, fate)

    def _fate(self) -> str:
        """Draw what becomes of an answer; empty if it is sent whole."""
        dice, weather = self._world.dice, self._world.weather
        if dice.chance(weather.losses):
            return dice.pick(("fin", "reset", "stream", "stream", "goaway"))
        return "stall" if dice.chance(weather.stalls) else ""

    def _head(self, number: int, written: Written) -> None:
        if self._ended or number not in self._requests:
            return
        fields = [field for field in written.fields if field != CLOSE]
        if written.early:
            self._http.send_headers(number, [(":status", "103"), ("link", "</style.css>")])
        self._http.send_headers(number, [(":status", str(written.status)), *fields])
        self._flush()

    def _piece(self, number: int, data: bytes, last: bool) -> None:  # noqa: FBT001 - scheduled
        if self._ended or number not in self._requests:
            return
        if last:
            del self._requests[number]
            if self._world.dice.chance(self._world.weather.closes):
                seconds = self._world.dice.mostly_short(10.0)
                self._world.agenda.after(seconds, self._close_idle, self._served)
        self._http.send_data(number, data, end_stream=last)
        self._flush()

    def _end(self, number: int, fate: str) -> None:
        if self._ended or number not in self._requests:
            return
        if fate == "stream":
            self._reset(number, self._world.dice.pick(_RESETS))
        elif fate == "goaway":  # it goes on with those below, and this one goes on as well
            self._go_away(number)
            self._reset(number, ErrorCodes.INTERNAL_ERROR)
        else:
            self._break_off(End.FIN if fate == "fin" else End.RESET)
        self._flush()

    def _reset(self, number: int, code: ErrorCodes) -> None:
        self._requests.pop(number, None)
        with suppress(StreamClosedError):  # the client gave it up in the same moment
            self._http.reset_stream(number, code)

    def _go_away(self, last: int) -> None:
        """Take no more streams; those above `last` are as if they had not come."""
        last = max(last, 0)
        if last >= self._last:
            return
        self._last = last
        for number in [number for number in self._requests if number > last]:
            del self._requests[number]
        self._flush()
        frame = GoAwayFrame(last_stream_id=last).serialize()
        self._connection.deliver([(0.0, frame)])

    def _break_off(self, how: End) -> None:
        self._ended = True
        self._connection.deliver([(0.0, how)])

    def _flush(self) -> None:
        data = self._http.data_to_send()
        world = self._world
        if not data or self._ended:
            return
        if world.dice.chance(world.weather.garbled / 8):
            at = world.dice.below(len(data))
            data = data[:at] + b"\0" + data[at + 1 :]
            self._garbled = True
            world.witness.garbled(self._connection)
        cut = world.dice.below(len(data))
        pieces = [data[:cut], data[cut:]] if cut and world.dice.chance(0.2) else [data]
        self._connection.deliver([(0.0, piece) for piece in pieces])

    def _close_idle(self, served: int) -> None:
        if served == self._served and not self._ended and not self._requests:
            if self._world.dice.chance(0.5):
                self._go_away(2**31 - 1)
            self._break_off(End.FIN)
