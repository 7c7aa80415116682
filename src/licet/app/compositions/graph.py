# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A lineage as a drawing: columns from left to right, lines that cross little, all of it fixed.

The artefact asked about stands at the right; each other artefact stands left of all that was made
of it, as near to it as it can. Within columns, artefacts follow the middle of their neighbours.
Nothing depends on chance or on the order of a set, so the same lineage gives the same drawing.

Source:
    Layers by longest path, order by barycentre: Sugiyama, Tagawa and Toda, "Methods for visual
    understanding of hierarchical system structures" (1981). Places by pooling neighbours that
    are too near: isotonic regression.
"""

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from licet.app.compositions.graph_parts import Parts, parts_of
from licet.terms import Lineage, Operation, Role

__all__ = ["BOX", "PILL", "Box", "Drawing", "Line", "Pill", "draw"]

BOX = (220.0, 50.0)
"""Width and height of an artefact."""
PILL = (106.0, 22.0)
"""Width and height of an operation."""
_CURVE, _ARROW, _MARGIN = 86.0, 20.0, 12.0
_COLUMN = BOX[0] + _CURVE + PILL[0] + _ARROW
_ROW, _LANE, _STACK = 78.0, 26.0, 28.0
_SWEEPS = 10
_PORTS = 3
"""Lines that leave a box apart from one another; more of them leave it as one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """An artefact, or several that are alike in everything that counts, with its left top."""

    ids: tuple[str, ...]
    rank: int
    x: float
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Pill:
    """An operation, left of what it made; `arrow` is the way to it, `head` its tip."""

    op: Operation
    box: int
    x: float
    y: float
    arrow: str
    head: str
    left_out: int
    """Inputs that are not drawn."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """From an input to the operation it goes into."""

    box: int
    pill: int
    roles: tuple[Role, ...]
    path: str
    stop: tuple[float, float]
    """Where a stop sign stands if a licence stops on it."""
    label: tuple[float, float] | None
    """Where its role can be written; `None`: there is no room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drawing:
    """Everything that is drawn, and what is not."""

    boxes: tuple[Box, ...]
    pills: tuple[Pill, ...]
    lines: tuple[Line, ...]
    width: float
    height: float
    left_out: tuple[str, ...]
    """Artefacts that are too far away to be drawn."""


def draw(lineage: Lineage, artefact: str, *, at_most: int = 200, fold_above: int = 40) -> Drawing:
    """Draw what an artefact was made of.

    Args:
        lineage: The graph.
        artefact: The one asked about.
        at_most: Boxes that are drawn; the nearest ones are.
        fold_above: Artefacts from which on those that are alike share a box.
    """
    parts = parts_of(lineage, artefact, at_most=at_most, fold_above=fold_above)
    grid = _grid(parts)
    order = _ordered(grid)
    return _drawing(parts, grid, _heights(parts, grid, order))


@dataclass(frozen=True, slots=True)
class _Grid:
    """Boxes, and bends of lines that pass a column, by column."""

    ranks: tuple[int, ...]
    """Column of a box, then of a bend."""
    bends: Mapping[tuple[int, int], int]
    """By box that a line comes from and column."""
    columns: tuple[tuple[int, ...], ...]
    left: Mapping[int, tuple[int, ...]]
    right: Mapping[int, tuple[int, ...]]
    """Neighbours in the next columns."""


def _grid(parts: Parts) -> _Grid:
    far = max(parts.distances)
    ranks = [far - d for d in parts.distances]
    bends: dict[tuple[int, int], int] = {}
    edges: dict[tuple[int, int], None] = {}
    for step in parts.steps:
        for box in step.inputs:
            last = box
            for rank in range(ranks[box] + 1, ranks[step.output]):
                if (box, rank) not in bends:
                    bends[box, rank] = len(ranks)
                    ranks.append(rank)
                edges[last, bends[box, rank]] = None
                last = bends[box, rank]
            edges[last, step.output] = None
    columns: list[list[int]] = [[] for _ in range(far + 1)]
    for one, rank in enumerate(ranks):
        columns[rank].append(one)
    left: dict[int, list[int]] = {}
    right: dict[int, list[int]] = {}
    for a, b in edges:
        right.setdefault(a, []).append(b)
        left.setdefault(b, []).append(a)
    return _Grid(
        tuple(ranks), bends, tuple(map(tuple, columns)),
        {k: tuple(v) for k, v in left.items()}, {k: tuple(v) for k, v in right.items()},
    )  # fmt: skip


def _ordered(grid: _Grid) -> list[list[int]]:
    """Columns in the best order that sweeping to and fro finds."""
    order = [list(column) for column in grid.columns]
    best, fewest = [list(column) for column in order], _crossings(grid, order)
    for sweep in range(_SWEEPS):
        if not fewest and sweep:
            break
        backwards = sweep % 2 == 0
        near = grid.right if backwards else grid.left
        span = range(len(order) - 2, -1, -1) if backwards else range(1, len(order))
        for rank in span:
            fixed = order[rank + 1] if backwards else order[rank - 1]
            at = {one: float(k) for k, one in enumerate(fixed)}
            own = {one: float(k) for k, one in enumerate(order[rank])}
            order[rank].sort(key=lambda one: (_middle(near, one, at, own[one]), own[one]))
        count = _crossings(grid, order)
        if count < fewest or not sweep:
            best, fewest = [list(column) for column in order], min(count, fewest)
    return best


def _middle(
    near: Mapping[int, Sequence[int]], one: int, at: Mapping[int, float], own: float
) -> float:
    """The mean place of the neighbours; its own where there are none."""
    places = [at[n] for n in near.get(one, ())]
    return sum(places) / len(places) if places else own


def _crossings(grid: _Grid, order: Sequence[Sequence[int]]) -> int:
    total = 0
    for column, following in pairwise(order):
        at = {one: k for k, one in enumerate(following)}
        seen: list[int] = []
        for one in column:
            ends = sorted(at[n] for n in grid.right.get(one, ()))
            total += sum(len(seen) - bisect_right(seen, end) for end in ends)
            for end in ends:
                insort(seen, end)
    return total


def _heights(parts: Parts, grid: _Grid, order: Sequence[Sequence[int]]) -> list[float]:
    """The middle of every box and bend, top to bottom."""
    made = [0] * len(parts.boxes)
    for step in parts.steps:
        made[step.output] += 1
    sizes = [max(_ROW, m * _STACK + 24) for m in made]
    sizes += [_LANE] * (len(grid.ranks) - len(sizes))
    at = [0.0] * len(grid.ranks)
    for column in order:
        for one, place in zip(column, _apart([0.0] * len(column), column, sizes), strict=True):
            at[one] = place
    places = dict(enumerate(at))
    for sweep in range(6):
        near = grid.right if sweep % 2 == 0 else grid.left
        for column in reversed(order) if sweep % 2 == 0 else order:
            wanted = [_middle(near, one, places, places[one]) for one in column]
            places.update(zip(column, _apart(wanted, column, sizes), strict=True))
    top = min(places[one] - sizes[one] / 2 for one in places)
    return [places[one] - top + _MARGIN / 2 for one in range(len(at))]


def _apart(wanted: Sequence[float], column: Sequence[int], sizes: Sequence[float]) -> list[float]:
    """Places as near as can be to those wanted, in this order, and none on another."""
    offsets, total = [], 0.0
    for k, one in enumerate(column):
        total += (sizes[one] + sizes[column[k - 1]]) / 2 if k else 0.0
        offsets.append(total)
    pools: list[tuple[float, int]] = []
    for place, offset in zip(wanted, offsets, strict=True):
        mean, count = place - offset, 1
        while pools and pools[-1][0] > mean:
            other, more = pools.pop()
            mean, count = (mean * count + other * more) / (count + more), count + more
        pools.append((mean, count))
    starts = [mean for mean, count in pools for _ in range(count)]
    return [start + offset for start, offset in zip(starts, offsets, strict=True)]


def _drawing(parts: Parts, grid: _Grid, at: Sequence[float]) -> Drawing:
    boxes = tuple(
        Box(ids=ids, rank=grid.ranks[k], x=_left(grid.ranks[k]), y=round(at[k] - BOX[1] / 2, 1))
        for k, ids in enumerate(parts.boxes)
    )
    pills = _pills(parts, boxes)
    return Drawing(
        boxes=boxes, pills=pills, lines=tuple(_lines(parts, grid, at, pills)),
        width=_left(max(grid.ranks)) + BOX[0] + _MARGIN,
        height=round(max(at) + _ROW / 2 + _MARGIN / 2, 1), left_out=parts.left_out,
    )  # fmt: skip


def _left(rank: int) -> float:
    return _MARGIN + rank * _COLUMN


def _pills(parts: Parts, boxes: Sequence[Box]) -> tuple[Pill, ...]:
    by_box: dict[int, list[int]] = {}
    for k, step in enumerate(parts.steps):
        by_box.setdefault(step.output, []).append(k)
    found: list[Pill] = []
    for k, step in enumerate(parts.steps):
        box, same = boxes[step.output], by_box[step.output]
        middle = box.y + BOX[1] / 2
        y = middle + (same.index(k) - (len(same) - 1) / 2) * _STACK
        x = box.x - _ARROW - PILL[0]
        tip = box.x - 8
        found.append(
            Pill(
                op=step.op, box=step.output, x=x, y=round(y - PILL[1] / 2, 1),
                arrow=_curve((x + PILL[0], y), (tip, middle), start=True),
                head=f"M{tip:g} {middle - 4.5:g}L{box.x:g} {middle:g}L{tip:g} {middle + 4.5:g}Z",
                left_out=step.left_out,
            )
        )  # fmt: skip
    return tuple(found)


def _lines(parts: Parts, grid: _Grid, at: Sequence[float], pills: Sequence[Pill]) -> list[Line]:
    """Lines with their bends; those that leave a box for different places leave it apart."""
    ways: list[tuple[int, int, list[int]]] = []
    nexts: dict[int, dict[int, float]] = {}
    for k, step in enumerate(parts.steps):
        for box in step.inputs:
            bends = [grid.bends[box, r]
                     for r in range(grid.ranks[box] + 1, grid.ranks[step.output])]  # fmt: skip
            ways.append((box, k, bends))
            goal = at[bends[0]] if bends else pills[k].y
            nexts.setdefault(box, {})[bends[0] if bends else -1 - k] = goal
    ports = {box: _ports(goals) for box, goals in nexts.items()}
    found: list[Line] = []
    for box, k, bends in ways:
        apart = ports[box].get(bends[0] if bends else -1 - k)
        points = [(_left(grid.ranks[box]) + BOX[0], at[box] + (apart or 0.0))]
        path = ""
        for bend in bends:
            enters = (_left(grid.ranks[bend]), at[bend])
            path += _curve(points[-1], enters, start=not path)
            points.append((enters[0] + BOX[0], at[bend]))
            path += f"H{points[-1][0]:g}"
        end = (pills[k].x, pills[k].y + PILL[1] / 2)
        path += _curve(points[-1], end, start=not path)
        label = None if apart is None else (points[0][0] + 8, round(points[0][1] - 4, 1))
        found.append(
            Line(box=box, pill=k, roles=parts.steps[k].inputs[box], path=path,
                 stop=_along(points[-1], end),
                 label=label)
        )  # fmt: skip
    return found


def _ports(goals: Mapping[int, float]) -> dict[int, float]:
    """How far from the middle of its box a line leaves it; nothing if there are too many."""
    if len(goals) > _PORTS:
        return {}
    ranked = sorted(goals, key=lambda goal: (goals[goal], goal))
    return {goal: (k - (len(ranked) - 1) / 2) * 15.0 for k, goal in enumerate(ranked)}


def _curve(a: tuple[float, float], b: tuple[float, float], *, start: bool) -> str:
    turn = (a[0] + b[0]) / 2
    begin = f"M{a[0]:g} {round(a[1], 1):g}" if start else ""
    return (
        f"{begin}C{turn:g} {round(a[1], 1):g} {turn:g} {round(b[1], 1):g} "
        f"{b[0]:g} {round(b[1], 1):g}"
    )


def _along(a: tuple[float, float], b: tuple[float, float]) -> tuple[float, float]:
    """A place past the middle of a curve, where the words at its start are not in the way."""
    t = 0.66
    across = 3 * (1 - t) ** 2 * t * 0.5 + 3 * (1 - t) * t**2 * 0.5 + t**3
    down = 3 * (1 - t) * t**2 + t**3
    return round(a[0] + (b[0] - a[0]) * across, 1), round(a[1] + (b[1] - a[1]) * down, 1)
