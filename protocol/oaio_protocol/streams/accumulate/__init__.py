"""From the events of a stream to the object that a plain call would have given."""

from typing import Literal

import attrs

from ...errors import OpenAIError

__all__ = ["Verdict"]


@attrs.frozen
class Verdict:
    """How a stream ended.

    Attributes:
        status: `complete`: the answer is whole. `incomplete`: the server ended it early and said
            why. `failed`: the server reported an error. `interrupted`: the stream ended before it
            was complete, for whatever reason.
        reason: why it is incomplete (such as `length`, `content_filter`), or the error's code.
        error: the error that ended the stream, if one did.
    """

    status: Literal["complete", "incomplete", "failed", "interrupted"]
    reason: str | None = None
    error: OpenAIError | None = None
