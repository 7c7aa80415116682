# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Where each licence binds on a drawing, along which lines it goes on, and where it stops."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from licet.app.compositions.graph import Drawing
from licet.app.compositions.html_words import (
    RELATIONS,
    binding_words,
    cited,
    question_words,
    stop_words,
)
from licet.app.reports.paragraphs import visible
from licet.terms import Binding, Composition, Relation, Stop
from licet.terms.lineage import WAYS

__all__ = ["Marks", "marks_of", "stop_sentence"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """One licence under one profile."""

    boxes: Mapping[int, tuple[str, str]]
    """By box: the relation in one word, and all of it in a sentence."""
    flows: tuple[int, ...]
    """Lines along which it goes on."""
    stops: Mapping[int, str]
    """By line: the clause that stops it."""


def marks_of(composition: Composition, drawing: Drawing) -> dict[str, dict[str, Marks]]:
    """Marks by profile and licence; a licence that binds nothing drawn has none."""
    number = {box.ids[0]: k for k, box in enumerate(drawing.boxes)}
    into: dict[int, list[int]] = {}
    for k, line in enumerate(drawing.lines):
        into.setdefault(drawing.pills[line.pill].box, []).append(k)
    return {
        profile: _profile(composition, drawing, profile, number=number, into=into)
        for profile in composition.bindings
    }


def _profile(
    composition: Composition,
    drawing: Drawing,
    profile: str,
    *,
    number: Mapping[str, int],
    into: Mapping[int, Sequence[int]],
) -> dict[str, Marks]:
    bound: dict[str, dict[int, list[Binding]]] = {}
    for binding in composition.bindings[profile]:
        if binding.artefact in number:
            boxes = bound.setdefault(binding.licence, {})
            boxes.setdefault(number[binding.artefact], []).append(binding)
    stopped: dict[str, dict[int, str]] = {}
    for stop in composition.stops.get(profile, ()):
        carriers = bound.get(stop.licence, {})
        lines = into.get(number.get(stop.artefact, -1), ())
        here = stopped.setdefault(stop.licence, {})
        for k in _lines(drawing, [k for k in lines if drawing.lines[k].box in carriers], stop):
            words = stop_sentence(composition, stop)
            here[k] = f"{here[k]}\n{words}" if k in here else words
    return {
        licence: _marks(drawing, boxes, stopped.get(licence, {}))
        for licence, boxes in bound.items()
    }


def _marks(
    drawing: Drawing,
    bound: Mapping[int, Sequence[Binding]],
    stopped: Mapping[int, str],
) -> Marks:
    flows = tuple(
        k
        for k, line in enumerate(drawing.lines)
        if {line.box, drawing.pills[line.pill].box} <= bound.keys() and k not in stopped
    )
    reached = {drawing.pills[drawing.lines[k].pill].box for k in flows}
    return Marks(
        boxes={
            box: _bound(many, starts=box not in reached) for box, many in sorted(bound.items())
        },
        flows=flows, stops=stopped,
    )  # fmt: skip


def _lines(drawing: Drawing, near: Sequence[int], stop: Stop) -> Sequence[int]:
    """The lines into an artefact on which a licence stops; all that carry it if none is told."""
    exact = [
        k
        for k in near
        if any(
            WAYS[drawing.pills[drawing.lines[k].pill].op, role] is stop.way
            for role in drawing.lines[k].roles
        )
    ]
    return exact or near


def _bound(bindings: Sequence[Binding], *, starts: bool) -> tuple[str, str]:
    order = list(Relation)
    ranked = sorted(bindings, key=lambda b: order.index(b.relation))
    starts = starts or any(len(b.path) == 1 for b in ranked)
    word = (
        "licensed"
        if starts and ranked[0].relation is Relation.COPY
        else (RELATIONS[ranked[0].relation])
    )
    return word, "; ".join(dict.fromkeys(binding_words(b, starts=starts) for b in ranked))


def stop_sentence(composition: Composition, stop: Stop) -> str:
    """What a licence stops short of, by which clause, and the question that hangs on."""
    instrument = composition.instruments[stop.licence]
    row = instrument.rows.get(stop.way)
    note = visible(row.note) if row else ""
    silent = "no clause speaks of it" if instrument.read else "its words are not known"
    parts = [
        stop_words(stop),
        cited(stop.citation.section) if stop.citation.section else "" if note else silent,
        note,
        f"“{visible(stop.citation.quote)}”" if stop.citation.quote else "",
        f"taken to be no: {question_words(stop.switch)} ({stop.switch})" if stop.switch else "",
    ]
    return " · ".join(part for part in parts if part)
