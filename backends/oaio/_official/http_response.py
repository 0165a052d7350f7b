"""Answers as the class of httpx for them, for those who ask for it: `cast_to=httpx.Response`.

httpx is not imported: who passes one of its classes has imported it.
"""

from __future__ import annotations

import sys
from typing import Any

from oaio_protocol.http.messages import HttpResponse

_WIRE = frozenset({"content-encoding", "content-length", "transfer-encoding"})
"""What is said of the bytes on the wire, which were decoded: httpx would decode them once more."""


def is_response_type(tp: Any) -> bool:
    """Tell whether `tp` is the class of httpx, of httpx2, or our own for an answer."""
    if tp is HttpResponse:
        return True
    package = str(getattr(tp, "__module__", "")).partition(".")[0]
    return package in ("httpx", "httpx2") and getattr(tp, "__name__", "") == "Response"


def made_of(response: HttpResponse, tp: Any) -> Any:
    """Return `response` as a `tp`, one of the classes above."""
    if tp is HttpResponse:
        return response
    library: Any = sys.modules[tp.__module__.partition(".")[0]]
    sent = response.request
    request = None
    if sent is not None:
        request = library.Request(
            sent.method, sent.url, headers=dict(sent.headers), content=sent.content or None
        )
    made = tp(
        response.status_code,
        headers={name: text for name, text in response.headers.items() if name not in _WIRE},
        content=response.content,
        request=request,
        extensions={"http_version": response.http_version.encode("ascii")},
    )
    made.elapsed = response.elapsed
    return made
