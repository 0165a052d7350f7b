"""The names of `openai.types.admin`; written by `python3 .ci/dev generate`."""

from typing import TYPE_CHECKING

from oaio._names import later

if TYPE_CHECKING:
    from . import organization as organization
else:
    __getattr__, __dir__ = later(
        globals(),
        {
            "organization": "oaio.types.admin.organization:",
        },
    )
