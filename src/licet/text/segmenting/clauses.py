# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""From nodes to records: where a clause ends, how it is cited, what kind it is."""

from collections.abc import Sequence

from licet.terms.documents import Clause, ClauseKind
from licet.text.segmenting.definitions import defines
from licet.text.segmenting.division import divide
from licet.text.segmenting.headings import short_heading
from licet.text.segmenting.sentences import sentence_ends
from licet.text.segmenting.state import Node

__all__ = ["clauses_of"]


def clauses_of(text: str, nodes: Sequence[Node]) -> tuple[Clause, ...]:
    """The records of an outline, with spans that nest and numbers as a lawyer cites them."""
    nodes = _hoist(nodes)
    nodes, ends = divide(text, nodes, _ends(text, nodes))
    restart = _restarting(nodes)
    first = {n.parent: n.start for n in reversed(nodes)}
    within = _schedules(nodes)
    numbers: list[str] = []
    clauses: list[Clause] = []
    for index, node in enumerate(nodes):
        numbers.append(_number(nodes, numbers, index, schedule=within[index], restart=restart))
        kind = node.kind
        if kind is ClauseKind.SECTION and defines(text, node.body, ends[index]):
            kind = ClauseKind.DEFINITION
        clauses.append(
            Clause(
                kind=kind,
                number=numbers[index] if node.label else "",
                heading=node.heading or _heading(text, node, first.get(index)),
                start=node.start,
                end=ends[index],
                parent=node.parent,
            )
        )
    return tuple(clauses)


def _heading(text: str, node: Node, inner: int | None) -> str:
    if inner is None or node.inline or not node.label or inner <= node.body:
        return ""
    return short_heading(text[node.body : min(inner, node.body + 100)])


def _hoist(nodes: Sequence[Node]) -> Sequence[Node]:
    """Puts page numbers and the like into the part that goes on after them."""
    following: int | None = None
    for node in reversed(nodes):
        if node.furniture:
            node.parent = following
        following = node.parent
    return nodes


def _ends(text: str, nodes: Sequence[Node]) -> list[int]:
    """End of each node: where the next one outside it begins, less white space."""
    ends = [0] * len(nodes)
    reach = [0] * len(nodes)
    before = _siblings(nodes)
    open_: list[int] = []

    def close(index: int, at: int, upcoming: int | None) -> None:
        node = nodes[index]
        last = at
        if node.inline and (upcoming is None or upcoming != node.parent or at > node.limit):
            stop = min(at, node.limit)
            last = _last_words(text, node, before[index], stop)
        last = max(last, reach[index])
        while last > node.start + 1 and text[last - 1].isspace():
            last -= 1
        ends[index] = last
        if node.parent is not None:
            reach[node.parent] = max(reach[node.parent], last)

    for index, node in enumerate(nodes):
        while open_ and open_[-1] != node.parent:
            close(open_.pop(), node.start, node.parent)
        open_.append(index)
    while open_:
        close(open_.pop(), len(text), None)
    return ends


def _siblings(nodes: Sequence[Node]) -> list[Node | None]:
    """For each node the one before it in the same part and the same paragraph."""
    before: list[Node | None] = []
    newest: dict[int | None, Node] = {}
    for node in nodes:
        sibling = newest.get(node.parent)
        before.append(sibling if sibling and sibling.limit == node.limit else None)
        newest[node.parent] = node
    return before


def _last_words(text: str, node: Node, sibling: Node | None, stop: int) -> int:
    """End of the last item of an enumeration that begins in the middle of a paragraph.

    It stops with its sentence, unless the items are sentences themselves.
    """
    sentences = sibling is not None and sibling.inline and any(
        end < node.start for end in sentence_ends(text, sibling.body, node.start)
    )  # fmt: skip
    if sentences:
        return stop
    return next(sentence_ends(text, node.body, stop), stop)


def _restarting(nodes: Sequence[Node]) -> bool:
    """Whether sections are counted anew in every article, so that the article is cited too."""
    firsts: dict[int, int] = {}
    for node in nodes:
        if node.parent is None or (node.join == "=" and not node.keyword):
            continue
        above = nodes[node.parent]
        if above.keyword in ("article", "part", "section") and node.label.isdigit():
            firsts.setdefault(node.parent, node.value)
    return sum(1 for value in firsts.values() if value == 1) > 1


def _number(
    nodes: Sequence[Node], numbers: Sequence[str], index: int, *, schedule: str, restart: bool
) -> str:
    """The path of a node; for one without label the path of the part that holds it."""
    node = nodes[index]
    above = numbers[node.parent] if node.parent is not None else ""
    if not node.label:
        return "Recital" if node.kind is ClauseKind.RECITAL and not above else above
    if node.kind in (ClauseKind.SCHEDULE, ClauseKind.EXHIBIT):
        return node.label
    inner = above.removeprefix(schedule).strip()
    holder = _holder(nodes, index)
    if node.join == "=" or (holder is not None and nodes[holder].keyword and node.label.isdigit()):
        counted = restart and inner and node.label.isdigit() and node.keyword != "article"
        inner = f"{inner}.{node.label}" if counted else node.label
    elif node.join == "(":
        inner = f"{inner}({node.label})"
    else:
        inner = (
            f"{inner}.{node.label}"
            if inner and inner != "Recital"
            else f"{inner} {node.label}".strip()
        )
    return f"{schedule} {inner}" if schedule and not inner.startswith("(") else f"{schedule}{inner}"


def _holder(nodes: Sequence[Node], index: int) -> int | None:
    """The nearest numbered part around a node."""
    parent = nodes[index].parent
    while parent is not None and not nodes[parent].label:
        parent = nodes[parent].parent
    return parent


def _schedules(nodes: Sequence[Node]) -> list[str]:
    """For each node the name of the schedule that holds it."""
    within: list[str] = []
    for node in nodes:
        if node.parent is None:
            within.append("")
        elif nodes[node.parent].kind in (ClauseKind.SCHEDULE, ClauseKind.EXHIBIT):
            within.append(nodes[node.parent].label)
        else:
            within.append(within[node.parent])
    return within
