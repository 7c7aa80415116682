# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The numbers of the clauses: one is left out or stands twice.

Finds a number missing between its neighbours, and one that two clauses have, among the sections
and their subsections, and the marks of lists inside sentences.

Leaves alone exhibits, which count for themselves, numbers that stand in the text though no
clause was recognised there, and texts that count anew in each part.

It matters because a reference to a number that stands twice points to two clauses, and a gap
says that a clause was struck whose references may be left.

It is mended by a reserved number in the gap, or by a number of its own for the second clause;
references to what follows stay as they are.
"""

import re
from collections.abc import Iterator
from itertools import pairwise

from licet.review.discrepancies.form.parts import Parts, Steps, shown, steps_of
from licet.review.discrepancies.form.pointing import is_amendment, pointing
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Place, Replacement, Severity
from licet.terms.documents import Clause

__all__ = ["RULE"]

_NUMBER = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3}){0,3}")
_ITEM = re.compile(
    r"(?i:(?:section|article|clause)\s{1,3})?(?:(?P<mark>\()|(?=[0-9]))"
    r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,2})?|[a-z]|[ivx]{2,5})[.)]{0,2}\s{1,20}(?=[A-Z\"“])"
)
"""What a clause begins with."""
_INLINE = re.compile(r"(?<=[\s,;:])\((?P<mark>[a-h]|[ivx]{1,4})\)(?=\s{1,3}[a-z0-9\"“A-Z])")
_CITED = re.compile(
    r"(?:[0-9)]\s{0,2}|\b(?:sections?|clauses?|articles?|paragraphs?|sub\w+|items?|points?"
    r"|(?:and|or|to)\s{1,3}\([a-z]{1,4}\),?)\s{1,3})\Z",
    re.IGNORECASE,
)
_PARAGRAPH = re.compile(r"(?:[^\n]|\n(?!\s{0,20}\n)){1,6000}")
_LETTERS = ("a", "b", "c", "d", "e", "f", "g", "h")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
_PLAIN = re.compile(r"[A-Za-z]{2,}")
SHORTEST, NEAR = 3, 60
"""Items that a list has at least, and characters in which the last one has its words."""
FEW = 2
"""Gaps up to which each is a slip."""


def _find(paper: Paper) -> Iterator[Finding]:
    document = paper.document
    if is_amendment(document):
        return
    parts = pointing(paper).parts
    yield from _gaps(paper, parts)
    left_out = list(_left_out(parts))
    if len(left_out) <= FEW:
        yield from (_missing(paper, *one) for one in left_out)
    within = list(_within(paper))
    if len(within) <= FEW:
        yield from (_skipped(paper, *one) for one in within)
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


def _left_out(parts: Parts) -> Iterator[tuple[Steps, Clause, Clause]]:
    """Items of lists, and sections of schedules, between which a number is left out."""
    document = parts.document
    last: dict[int | None, Clause] = {}
    for clause in document.clauses:
        own = _ITEM.match(document.text, clause.start, clause.end)
        before = last.get(clause.parent)
        if not clause.number or own is None:
            continue
        last[clause.parent] = clause
        first = _ITEM.match(document.text, before.start, before.end) if before else None
        if before is None or first is None or first["mark"] != own["mark"]:
            continue
        if own["mark"] != "(" and clause.start < parts.body_end:
            continue
        gap = _between(first["number"], own["number"])
        written = rf"(?:\n|[.;:,]\s|\s\()\s{{0,9}}\(?{gap}[.)]"
        if gap and not re.search(written, document.text[before.start : clause.start]):
            yield (gap,), clause, before


def _within(paper: Paper) -> Iterator[tuple[re.Match[str], re.Match[str], str]]:
    """Items of lists inside sentences, between which a mark is left out or that have the same."""
    text = paper.document.text
    for paragraph in _PARAGRAPH.finditer(text):
        items = [
            mark
            for mark in _INLINE.finditer(text, *paragraph.span())
            if not _CITED.search(text, max(0, mark.start() - 30), mark.start())
        ]
        for marks in (_LETTERS, _ROMANS):
            listed = [mark for mark in items if mark["mark"] in marks]
            order = [marks.index(mark["mark"]) for mark in listed]
            if len(order) < SHORTEST or order[:2] != [0, 1] or not _worded(text, listed):
                continue
            steps = [two - one for one, two in pairwise(order)]
            odd = [n for n, step in enumerate(steps) if step != 1]
            if len(odd) == 1 and steps[odd[0]] in (0, 2):
                n = odd[0]
                yield listed[n], listed[n + 1], marks[order[n] + 1]


def _worded(text: str, listed: list[re.Match[str]]) -> bool:
    """Whether each item has words of its own, as marks that are only cited have not."""
    ends = [*(mark.start() for mark in listed[1:]), listed[-1].end() + NEAR]
    return all(
        len(_PLAIN.findall(text, mark.end(), end)) >= 2
        for mark, end in zip(listed, ends, strict=True)
    )


def _skipped(paper: Paper, before: re.Match[str], after: re.Match[str], mark: str) -> Finding:
    places = [paper.place(*before.span()), paper.place(*after.span())]
    twice = before["mark"] == after["mark"]
    says = f"({before['mark']}) stands twice" if twice else f"({mark}) is left out"
    edit = Edit(
        replacements=(Replacement(start=after.start(), end=after.end(), words=f"({mark})"),),
        comment=f"The item behind ({before['mark']}) becomes ({mark}); please confirm.",
    )
    return found(
        RULE, places, f"{says} in a list", confidence=0.6, edit=edit if _is_last(paper, after)
        else None, mend="count the items of the list anew",
    )  # fmt: skip


def _is_last(paper: Paper, mark: re.Match[str]) -> bool:
    """Whether no item follows, which would have to be counted anew too."""
    text = paper.document.text
    paragraph = _PARAGRAPH.match(text, mark.end())
    return paragraph is None or not _INLINE.search(text, *paragraph.span())


def _between(one: str, two: str) -> str:
    """The only number or letter between two; nothing for roman numbers and neighbours."""
    if one.isdigit() and two.isdigit():
        return str(int(one) + 1) if int(two) == int(one) + 2 else ""
    letters = len(one) == len(two) == 1 and not {one, two} & set("ivx")
    return chr(ord(one) + 1) if letters and ord(two) == ord(one) + 2 else ""


def _missing(paper: Paper, gap: Steps, after: Clause, before: Clause) -> Finding:
    text = paper.document.text
    places = [_label(paper, before), _label(paper, after)]
    head = _ITEM.match(text, after.start, after.end)
    edit = None
    if head:
        name = shown(gap) if isinstance(gap[-1], int) else str(gap[-1])
        words = f"({name})" if head["mark"] else f"{name}."
        edit = Edit(
            replacements=(
                Replacement(start=after.start, end=after.start, words=f"{words} Reserved.\n\n"),
            ),
            comment=f"Number {name} is reserved, so that references stay right.",
        )
    shows = shown(gap) if isinstance(gap[-1], int) else f"({gap[-1]})"
    return found(
        RULE, [p for p in places if p], f"number {shows} is left out",
        confidence=0.6, mend=f"reserve number {shows}, or count anew", edit=edit,
    )  # fmt: skip


def _label(paper: Paper, clause: Clause) -> Place | None:
    text = paper.document.text
    item = _ITEM.match(text, clause.start, clause.end)
    label = item or _NUMBER.search(text, clause.start, min(clause.end, clause.start + 24))
    if label is None:
        return None
    start, end = label.span("number") if item else label.span()
    return paper.place(start, end)


def _pairs(parts: Parts) -> Iterator[tuple[Steps, tuple[Clause, Clause]]]:
    """A numbered clause, and a paragraph behind or in it that begins with its number."""
    document = parts.document
    numbered: Clause | None = None
    for clause in document.clauses:
        if clause.number:
            numbered = clause
            continue
        if numbered is None or clause.parent is None or clause.start == numbered.start:
            continue
        own = _ITEM.match(document.text, clause.start, clause.end)
        first = _ITEM.match(document.text, numbered.start, numbered.end)
        if own and first and own["mark"] == first["mark"] and own["number"] == first["number"]:
            yield (own["number"],), (numbered, clause)
            numbered = None


def _repeated(paper: Paper, parts: Parts, steps: Steps, pair: tuple[Clause, Clause]) -> Finding:
    places = [place for clause in pair if (place := _label(paper, clause))]
    own = str(steps[-1])
    full = steps_of(pair[0].number)
    figures = own.rpartition(".")
    edit = None
    if len(places) == 2:
        instead = f"{own}A" if own[-1].isdigit() else f"{own}a"
        if figures[2].isdigit() and not parts.has((*full[:-1], int(figures[2]) + 1)):
            instead = f"{figures[0]}{figures[1]}{int(figures[2]) + 1}"
        change = Replacement(start=places[1].start, end=places[1].end, words=instead)
        edit = Edit(
            replacements=(change,),
            comment=f"{own} stands twice; what follows keeps its number, so that references do.",
        )
    return found(
        RULE, places, f"number {own} stands twice", confidence=0.6, edit=edit,
        mend="give the second clause a number of its own",
    )  # fmt: skip


RULE = Rule(
    id="F-009", family=Family.FORM, title="a number left out or used twice",
    severity=Severity.LOW, explains=__doc__, find=_find,
)  # fmt: skip
