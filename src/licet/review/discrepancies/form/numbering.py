# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The numbers of the clauses: one is left out or stands twice.

Finds a number missing between its neighbours, and one that two clauses have, among the sections
and their subsections.

Leaves alone exhibits, which count for themselves, numbers that stand in the text though no
clause was recognised there, lists inside sentences, and texts that count anew in each part.

It matters because a reference to a number that stands twice points to two clauses, and a gap
says that a clause was struck whose references may be left.

It is mended by a reserved number in the gap, or by a number of its own for the second clause;
references to what follows stay as they are.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.parts import Parts, Steps, parts_of, shown, steps_of
from licet.review.discrepancies.form.pointing import is_amendment
from licet.review.discrepancies.rule import Rule, found
from licet.review.grammar import find_references
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Place, Replacement, Severity
from licet.terms.documents import Clause

__all__ = ["RULE"]

_NUMBER = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}")
_HEAD = re.compile(
    r"(?:(?:section|article|clause)\s{1,3})?(?P<number>[0-9]{1,2}(?:\.[0-9]{1,2})?)[.)]?\s{1,20}[A-Z]",
    re.IGNORECASE,
)


def _find(paper: Paper) -> Iterator[Finding]:
    document = paper.document
    if is_amendment(document):
        return
    parts = parts_of(document, find_references(document.text))
    yield from _gaps(paper, parts)
    twice = list(_pairs(parts))
    if len(twice) == 1:  # where many stand twice the text counts anew somewhere
        yield _repeated(paper, parts, *twice[0])


def _gaps(paper: Paper, parts: Parts) -> Iterator[Finding]:
    for steps, clauses in parts.by_steps.items():
        last = steps[-1]
        if len(steps) > 2 or not isinstance(last, int) or clauses[0].start >= parts.body_end:
            continue
        before, gap = (*steps[:-1], last - 2), (*steps[:-1], last - 1)
        known = parts.by_steps.get(before)
        if last < 3 or known is None or parts.has(gap) or known[0].start > clauses[0].start:
            continue
        yield _missing(paper, gap, clauses[0], known[0])


def _missing(paper: Paper, gap: Steps, after: Clause, before: Clause) -> Finding:
    text = paper.document.text
    label = _NUMBER.search(text, after.start, after.start + 24)
    places = [_label(paper, before), _label(paper, after)]
    edit = None
    if label and label.start() == after.start:
        words = f"{shown(gap)}. Reserved.\n\n"
        edit = Edit(
            replacements=(Replacement(start=after.start, end=after.start, words=words),),
            comment=f"Number {shown(gap)} is reserved, so that references stay right.",
        )
    return found(
        RULE, [p for p in places if p], f"number {shown(gap)} is left out",
        confidence=0.6, mend=f"reserve number {shown(gap)}, or count anew", edit=edit,
    )  # fmt: skip


def _label(paper: Paper, clause: Clause) -> Place | None:
    end = min(clause.end, clause.start + 24)
    label = _NUMBER.search(paper.document.text, clause.start, end)
    return paper.place(label.start(), label.end()) if label else None


def _pairs(parts: Parts) -> Iterator[tuple[Steps, tuple[Clause, Clause]]]:
    """A numbered clause of the body, and a paragraph in it that begins with its number."""
    document = parts.document
    for clause in document.clauses:
        if clause.number or clause.parent is None or clause.start >= parts.body_end:
            continue
        above = document.clauses[clause.parent]
        if clause.start == above.start:
            continue
        own = _HEAD.match(document.text, clause.start, clause.end)
        first = _HEAD.match(document.text, above.start, above.end)
        if above.number and own and first and own["number"] == first["number"]:
            yield steps_of(own["number"]), (above, clause)


def _repeated(paper: Paper, parts: Parts, steps: Steps, pair: tuple[Clause, Clause]) -> Finding:
    places = [place for clause in pair if (place := _label(paper, clause))]
    following = (*steps[:-1], int(steps[-1]) + 1)
    edit = None
    if len(places) == 2 and not parts.has(following):
        change = Replacement(start=places[1].start, end=places[1].end, words=shown(following))
        edit = Edit(replacements=(change,), comment=f"{shown(steps)} stands twice.")
    return found(
        RULE, places, f"number {shown(steps)} stands twice", confidence=0.6, edit=edit,
        mend="give the second clause a number of its own",
    )  # fmt: skip


RULE = Rule(
    id="F-009", family=Family.FORM, title="a number left out or used twice",
    severity=Severity.LOW, explains=__doc__, find=_find,
)  # fmt: skip
