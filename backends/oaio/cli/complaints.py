"""From an error to the one line that a person gets to see: what happened, and what to do."""

from __future__ import annotations

from oaio_protocol.errors import (
    APITimeoutError,
    AuthenticationError,
    ConnectError,
    ConnectionLostError,
    DeserializationError,
    DNSError,
    NotFoundError,
    OpenAIError,
    PermissionDeniedError,
    QuotaExceededError,
    RateLimitError,
    ServerError,
    StreamInterrupted,
    TLSError,
    UnexpectedContentError,
)

_ADDRESS = "--base-url or OPENAI_BASE_URL"
_HINTS: tuple[tuple[type[OpenAIError], str], ...] = (
    # The first that fits counts, so a class stands before those that it comes from.
    (StreamInterrupted, "what came is not the whole answer: ask again"),
    (PermissionDeniedError, "the key in OPENAI_API_KEY may not do this"),
    (AuthenticationError, "check the key in OPENAI_API_KEY"),
    (NotFoundError, f"check --model (`oaio models` lists what there is) and {_ADDRESS}"),
    (QuotaExceededError, "the account has no credit left: see its billing page"),
    (RateLimitError, "try again later, or with a larger --max-retries"),
    (ServerError, "try again later"),
    (DNSError, f"check the network and the host in {_ADDRESS}"),
    (TLSError, f"check {_ADDRESS} and the certificates that this machine trusts"),
    (ConnectError, f"is the server running? check {_ADDRESS}"),
    (APITimeoutError, "try again, or with a larger --timeout"),
    (ConnectionLostError, "try again"),
    (UnexpectedContentError, f"does the address in {_ADDRESS} end in the API's path, as in /v1?"),
    (DeserializationError, f"does the server at {_ADDRESS} speak the OpenAI API?"),
)


class Failure(Exception):  # noqa: N818 - it is what happened to the command
    """A command cannot be carried out; its message is for the user.

    Attributes:
        status: the exit code.
    """

    def __init__(self, message: str, *, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


def complaint(error: OpenAIError) -> str:
    """Return what happened, how often it was tried, what to do, and the id to ask support with."""
    text = error.message.rstrip(".")
    if error.attempts > 1:
        text += f" (after {error.attempts} attempts)"
    hint = next((hint for cls, hint in _HINTS if isinstance(error, cls)), None)
    if hint is not None:
        text += f"; {hint}"
    if error.request_id:
        text += f" [request id {error.request_id}]"
    return text
