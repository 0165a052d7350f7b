"""The names of `openai.types.file_content`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from oaio_protocol.operations._parts import FileContent as FileContent
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "FileContent": "oaio_protocol.operations._parts:FileContent",
        },
    )
