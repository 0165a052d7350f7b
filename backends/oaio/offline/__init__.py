"""The offline server: enough of the OpenAI API for demos and tests, without a key or a network.

Run it in a test::

    with OfflineServer() as server:
        client = oaio.OpenAI(api_key="any key", base_url=server.base_url)

The same request always gets the same answer. Any key is accepted except ``wrong-key`` and
``sk-wrong``; any model name except ``no-such-model`` and names that begin with ``unknown-``.
Trouble comes on request: see `Directives`, which a client sends in a header, such as
``x-offline: status=503 times=2``, or inside the last thing the user says:
``[offline: status=503 times=2]``.
"""

from oaio.offline.answers import answer, directive_text
from oaio.offline.connections import RecordedRequest
from oaio.offline.directives import Directives
from oaio.offline.parts import Answer, Ending, Piece
from oaio.offline.server import OfflineServer, serve

__all__ = [
    "Answer",
    "Directives",
    "Ending",
    "OfflineServer",
    "Piece",
    "RecordedRequest",
    "answer",
    "directive_text",
    "serve",
]
