# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The drawn lineage as the page takes it: words in the boxes, marks for every licence."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from licet.app.compositions.graph import Box, Drawing, draw
from licet.app.compositions.graph_marks import Marks, marks_of
from licet.app.compositions.html_lists import Names
from licet.app.compositions.html_words import LAYERS, OPERATIONS, count, short
from licet.app.reports.paragraphs import visible
from licet.terms import Artefact, Composition, Layer, Severity

__all__ = ["Choice", "Graph", "Node", "graph"]

_NAME, _FACTS = 19, 25
"""Columns of text that fit into a box, in its two lines."""
_MEMBERS = 12
"""Members of a folded box that are named in its description."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Node:
    """A box with its words."""

    box: Box
    name: str
    facts: str
    layer: Layer
    letter: str
    anchor: str
    about: tuple[str, ...]
    """Lines for whoever points at it; the first is its name in full."""
    asked: bool
    vague: bool
    """Whether it is only known by name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A licence that can be marked."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Graph:
    """Everything the drawing needs."""

    drawing: Drawing
    nodes: tuple[Node, ...]
    operations: tuple[str, ...]
    """By pill."""
    layers: tuple[tuple[Layer, str, str], ...]
    """Those that are there, with letter and word."""
    letters: Mapping[Layer, str]
    choices: tuple[Choice, ...]
    profiles: tuple[str, ...]
    marks: Mapping[str, Mapping[str, Marks]]
    first: Marks | None
    """What is marked when the page opens: the first choice under the first profile."""
    data: Mapping[str, object]
    """The marks for the page's script."""
    number: Mapping[str, int]
    """Box of an artefact."""
    drawn: int
    """Artefacts that are drawn, alone or with others."""

    def trace(self, licence: str, path: Sequence[str]) -> str:
        """Boxes on a path, as the script reads them; empty if there is nothing to show."""
        boxes = [str(self.number[one]) for one in path[::2] if one in self.number]
        return " ".join(boxes) if any(c.id == licence for c in self.choices) else ""

    def choice(self, licence: str) -> int:
        """Number of a licence among the choices."""
        return [c.id for c in self.choices].index(licence)


def graph(composition: Composition, names: Names) -> Graph:
    """Draw a composition's lineage."""
    drawing = draw(composition.lineage, composition.artefact)
    marks = marks_of(composition, drawing)
    choices = _choices(composition, marks)
    artefacts = {a.id: a for a in composition.lineage.artefacts}
    nodes = tuple(_node(box, artefacts, names, asked=composition.artefact) for box in drawing.boxes)
    profiles = tuple(composition.bindings)
    here = {node.layer for node in nodes}
    return Graph(
        drawing=drawing, nodes=nodes,
        operations=tuple(OPERATIONS[pill.op] for pill in drawing.pills),
        layers=tuple((layer, *LAYERS[layer]) for layer in Layer if layer in here),
        letters={layer: letter for layer, (letter, _) in LAYERS.items()},
        choices=choices, profiles=profiles, marks=marks,
        first=marks[profiles[0]].get(choices[0].id) if choices and profiles else None,
        data=_data(nodes, choices, marks),
        number={one: k for k, box in enumerate(drawing.boxes) for one in box.ids},
        drawn=sum(len(box.ids) for box in drawing.boxes),
    )  # fmt: skip


def _choices(
    composition: Composition, marks: Mapping[str, Mapping[str, Marks]]
) -> tuple[Choice, ...]:
    """Licences with marks: those in grave conflicts first, then those that reach furthest."""
    drawn = {licence for each in marks.values() for licence in each}
    grave = {
        clause.licence: None
        for conflict in composition.conflicts
        if conflict.severity is not Severity.NOTE
        for clause in conflict.clauses
    }
    order = list(grave)

    def rank(licence: str) -> tuple[int, bool, int, str]:
        found = [each[licence] for each in marks.values() if licence in each]
        return (
            order.index(licence) if licence in grave else len(order),
            not any(0 in one.boxes for one in found),
            -max(len(one.boxes) for one in found),
            licence,
        )

    return tuple(
        Choice(id=licence, title=composition.instruments[licence].title)
        for licence in sorted(drawn, key=rank)
    )


def _node(box: Box, artefacts: Mapping[str, Artefact], names: Names, *, asked: str) -> Node:
    one = artefacts[box.ids[0]]
    name = one.title or one.id
    kind = str(one.kind).replace("_", " ")
    terms = one.licence or (f"{one.declared}, declared" if one.declared else "")
    facts = f"{kind} · {terms}" if terms else kind
    shown = f"{len(box.ids)} × {name}" if len(box.ids) > 1 else name
    return Node(
        box=box, name=short(visible(shown), _NAME), facts=short(visible(facts), _FACTS),
        layer=one.layer, letter=LAYERS[one.layer][0], anchor=names.artefact(one.id),
        about=tuple(map(visible, _about(one, box))), asked=one.id == asked,
        vague=one.unresolved,
    )  # fmt: skip


def _about(one: Artefact, box: Box) -> Sequence[str]:
    lines = [one.id]
    if len(box.ids) > 1:
        named = ", ".join(box.ids[:_MEMBERS])
        rest = len(box.ids) - _MEMBERS
        lines = [f"{count(len(box.ids), 'artefact')} that are alike in kind, licence and use",
                 f"{named}, and {rest} more" if rest > 0 else named]  # fmt: skip
    lines.append(f"{str(one.kind).replace('_', ' ')} (layer: {LAYERS[one.layer][1]})")
    if one.revision or one.date:
        lines.append(f"revision {one.revision or 'of'} {one.date or ''}".strip())
    if one.licence:
        lines.append(f"licence: {one.licence}")
    if one.declared:
        lines.append(f"declared: {one.declared}")
    if one.unresolved:
        lines.append("only known by name")
    return lines


def _data(
    nodes: Sequence[Node], choices: Sequence[Choice], marks: Mapping[str, Mapping[str, Marks]]
) -> Mapping[str, object]:
    return {
        "boxes": [node.about for node in nodes],
        "licences": [{"id": visible(c.id), "title": visible(c.title)} for c in choices],
        "profiles": [visible(profile) for profile in marks],
        "marks": [[_marked(each.get(choice.id)) for choice in choices] for each in marks.values()],
    }


def _marked(marks: Marks | None) -> Mapping[str, object]:
    if marks is None:
        return {"boxes": {}, "flows": [], "stops": {}}
    return {"boxes": marks.boxes, "flows": marks.flows, "stops": marks.stops}
