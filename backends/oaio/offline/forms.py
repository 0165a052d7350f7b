"""Reads `multipart/form-data` (RFC 7578), as far as clients of the API send it."""

import re
from email.message import Message

from attrs import frozen

from oaio.offline.parts import Refused


@frozen
class Field:
    """One field of a form; ``filename`` is None if it is no file."""

    name: str
    content: bytes
    filename: str | None = None
    content_type: str | None = None

    @property
    def text(self) -> str:
        """The content as a text."""
        return self.content.decode("utf-8", "replace")


def is_form(content_type: str) -> bool:
    """Whether this is the content type of a form."""
    return content_type.lower().startswith("multipart/form-data")


def parse(body: bytes, content_type: str) -> list[Field]:
    """The fields of a form, in their order.

    Raises:
        Refused: it is no form.
    """
    boundary = re.search(r'boundary="?([^";]+)', content_type)
    if not is_form(content_type) or boundary is None:
        raise Refused(400, "The body of your request must be a form (multipart/form-data).")
    between = b"\r\n--" + boundary[1].encode()
    pieces = (b"\r\n" + body).split(between)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise Refused(400, "The form in the body of your request does not end.")
    return [_field(piece) for piece in pieces[1:-1]]


def _field(piece: bytes) -> Field:
    head, _, content = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
    message = Message()
    for line in head.decode("utf-8", "replace").split("\r\n"):
        name, _, value = line.partition(":")
        message[name] = value.strip()
    own = message.get_param("name", header="content-disposition")
    filename = message.get_param("filename", header="content-disposition")
    if not isinstance(own, str):
        raise Refused(400, "A part of the form in the body of your request has no name.")
    return Field(
        own,
        content,
        filename if isinstance(filename, str) else None,
        message.get("content-type"),
    )
