"""Draws a graph as SVG: the places of the nodes are given, the arrows are whatever was found."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from exploration import Edge

Places = Mapping[str, tuple[float, float]]
"""Column and row of each node."""

_COLUMN, _ROW, _WIDTH, _HEIGHT, _MARGIN = 170, 120, 96, 34, 62

_STYLE = (
    "<style>.drawing{max-width:100%;height:auto;font:13px sans-serif}"
    ".drawing rect{fill:none;stroke:currentColor;stroke-width:1.4}"
    ".drawing text{fill:currentColor;text-anchor:middle;dominant-baseline:central}"
    ".drawing path{fill:none;stroke:currentColor;stroke-width:1.1}"
    ".drawing .label{font-size:11px;paint-order:stroke;stroke-width:5px;"
    "stroke:var(--color-background-primary,#fff)}"
    ".drawing .failed{stroke:#c0392b;stroke-dasharray:5 3}"
    ".drawing marker path{fill:currentColor;stroke:none}</style>"
)
_HEAD = (
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" '
    'orient="auto"><path d="M0 0L8 4L0 8z"/></marker></defs>'
)


def svg(edges: Iterable[Edge], places: Places, *, labels: bool, title: str) -> str:
    """Return the drawing.

    Args:
        edges: from, why, to.
        places: where the nodes stand.
        labels: write the reasons on the arrows; else failures are dashed and nothing is written.
        title: what a reader who cannot see it is told.

    Raises:
        KeyError: an arrow leads from or to a node that has no place: something new was found.
    """
    reasons: dict[tuple[str, str], set[str]] = {}
    for source, why, target in edges:
        reasons.setdefault((source, target), set()).add(why)
    left = min(x for x, _ in places.values())
    right, bottom = (max(place[axis] for place in places.values()) for axis in (0, 1))
    size = (right - left) * _COLUMN + _WIDTH + 2 * _MARGIN, bottom * _ROW + _HEIGHT + 2 * _MARGIN
    centre = {
        name: (_MARGIN + _WIDTH / 2 + x * _COLUMN, _MARGIN + _HEIGHT / 2 + y * _ROW)
        for name, (x, y) in places.items()
    }
    parts = [_arrow(centre, edge, whys, labels=labels) for edge, whys in sorted(reasons.items())]
    parts += [_box(name, *centre[name]) for name in places]
    return (
        f'<svg class="drawing" viewBox="0 0 {size[0]:g} {size[1]:g}" width="{size[0]:g}" role="img"'
        f' aria-label="{escape(title)}">{_STYLE}{_HEAD}{"".join(parts)}</svg>'
    )


def _box(name: str, x: float, y: float) -> str:
    corner = f'x="{x - _WIDTH / 2:g}" y="{y - _HEIGHT / 2:g}"'
    box = f'<rect {corner} width="{_WIDTH}" height="{_HEIGHT}" rx="6"/>'
    return f'{box}<text x="{x:g}" y="{y:g}">{escape(name)}</text>'


def _arrow(
    centre: Mapping[str, tuple[float, float]],
    edge: tuple[str, str],
    whys: set[str],
    *,
    labels: bool,
) -> str:
    (x1, y1), (x2, y2) = centre[edge[0]], centre[edge[1]]
    if edge[0] == edge[1]:
        top = y1 - _HEIGHT / 2
        by = f"{x1 - 34:g} {top - 44:g} {x1 + 34:g} {top - 44:g}"
        path = f"M{x1 - 16:g} {top:g}C{by} {x1 + 16:g} {top - 1:g}"
        middle = x1, top - 40
    else:
        # Bent to its left, so that an arrow and its opposite do not lie on each other.
        bend = 0.13
        mx, my = (x1 + x2) / 2 + (y2 - y1) * bend, (y1 + y2) / 2 - (x2 - x1) * bend
        (ax, ay), (bx, by) = _edge_of_box(x1, y1, mx, my), _edge_of_box(x2, y2, mx, my)
        path = f"M{ax:g} {ay:g}Q{mx:g} {my:g} {bx:g} {by:g}"
        middle = (ax + 2 * mx + bx) / 4, (ay + 2 * my + by) / 4
    failed = ' class="failed"' if whys == {"failed"} else ""
    drawn = f'<path{failed} d="{path}" marker-end="url(#arrow)"/>'
    if labels:
        text = escape(" / ".join(sorted(whys)))
        drawn += f'<text class="label" x="{middle[0]:g}" y="{middle[1] - 8:g}">{text}</text>'
    return drawn


def _edge_of_box(x: float, y: float, to_x: float, to_y: float) -> tuple[float, float]:
    """Return where the line from a box's middle (x, y) to another point leaves the box."""
    dx, dy = to_x - x, to_y - y
    horizontal = (_WIDTH / 2 + 2) / abs(dx) if dx else float("inf")
    vertical = (_HEIGHT / 2 + 2) / abs(dy) if dy else float("inf")
    share = min(horizontal, vertical)
    return round(x + dx * share, 1), round(y + dy * share, 1)
