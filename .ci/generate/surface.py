"""Which operation is which method of which resource of the client."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

TABLE = Path(__file__).with_name("surface.tsv")
PAGES = ("Page", "CursorPage", "ConversationCursorPage", "NextCursorPage")

SERVICES = {
    "admin.organization.audit_logs": "admin_audit_logs",
    "admin.organization.projects": "admin_projects",
    "admin.organization.usage": "admin_usage",
    "beta.assistants": "assistants",
    "beta.threads": "assistants",
    "beta.chatkit": "chatkit",
    "beta.realtime": "realtime",
    "beta.responses": "beta_responses",
}
"""The module of the resources whose path begins so; of all others, the path's first name."""


@dataclass(frozen=True)
class Row:
    """One method.

    Attributes:
        resource: such as `("chat", "completions")`.
        method: such as `"list"`.
        operation: the id in the description.
        result: the name of the result; of an item, if there is a page; `binary`, `str` or `None`.
        page: the kind of page, if the result is one.
    """

    resource: tuple[str, ...]
    method: str
    operation: str
    result: str
    page: str | None

    @property
    def name(self) -> str:
        """As users write it, without the client."""
        return ".".join((*self.resource, self.method))

    @property
    def service(self) -> str:
        """The module that holds it."""
        return service(self.resource)


def service(resource: tuple[str, ...]) -> str:
    """Return the module that holds `resource`."""
    for length in range(len(resource), 0, -1):
        found = SERVICES.get(".".join(resource[:length]))
        if found:
            return found
    return resource[0]


def rows() -> list[Row]:
    """Read the table."""
    found = []
    for line in TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        resource, method, operation, result = line.split("\t")
        page = re.fullmatch(r"(\w*Page)\[(\w+)\]", result)
        kind, name = (page[1], page[2]) if page else (None, result)
        found.append(Row(tuple(resource.split(".")), method, operation, name, kind))
    return found
