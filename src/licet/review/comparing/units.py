# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A document cut into the pieces that are laid beside those of another one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.terms import Clause, Document, Place

__all__ = ["Unit", "place_of", "sections_of", "units_of", "unlabelled"]

_SAME = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201c": '"', "\u201d": '"', "\u2013": "-", "\u2014": "-",
    "\u2011": "-", "\u00a0": " ", "\u00ad": None,
})  # fmt: skip
"""Characters that programs put for others: they are no change of the words."""

_REFERENCE = re.compile(
    r"\b(?P<what>sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|annex(?:es)?"
    r"|\u00a7{1,2})\s*(?P<number>\d+(?:\.\d+)*(?:\([a-z0-9]{1,4}\))*)",
    re.IGNORECASE,
)
_CONTENTS = ("contents", "table of contents")
_PAGE = re.compile(r"[\s.\u2026]*\b\d{1,4}$")
_ROWS = 4
"""Rows of the shortest table of contents."""
_LABEL = re.compile(
    r"\s*(?:(?:section|article|clause|schedule|\u00a7)\s*)?\(?[\w.]{1,12}\)?[.:)]?(?=\s)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A piece of one clause: its own words, without those of the clauses inside it."""

    clause: int | None
    """Index in `Document.clauses`; `None` outside of all."""
    number: str
    section: str
    """As `section_at` calls it."""
    heading: str
    start: int
    end: int
    """Characters of `Document.text`, half-open."""
    words: tuple[str, ...]
    """Without the number; white space and look-alike characters do not count."""
    references: tuple[str, ...]
    """Numbers of the clauses it refers to, in order; in `words` they are left out."""


def units_of(document: Document) -> tuple[Unit, ...]:
    """All pieces of a document that have words, in order, but for a table of contents."""
    found = []
    sections = sections_of(document)
    labelled: set[int] = set()
    for start, end, clause in _owned(document):
        section = "preamble" if clause is None else sections[clause]
        unit = _unit(document, (start, end), clause, section, first=clause not in labelled)
        if clause is not None:
            labelled.add(clause)
        if unit is not None:
            found.append(unit)
    names = _headings(document.clauses)
    listed = {unit.start for unit in found if _is_listed(document, unit, names)}
    return (
        tuple(u for u in found if u.start not in listed) if len(listed) >= _ROWS else (tuple(found))
    )


def _is_listed(document: Document, unit: Unit, names: frozenset[str]) -> bool:
    """Whether a piece is a row of a table of contents: a heading of another clause, or its title.

    A number before it and the number of a page behind it belong to the row.
    """
    words = " ".join(unit.words).casefold()
    if words in _CONTENTS:
        return True
    row = _PAGE.sub("", _LABEL.sub("", words, count=1)).strip()
    own = document.clauses[unit.clause].heading.casefold() if unit.clause is not None else ""
    return own not in (row, words) and (row in names or words in names)


def _headings(clauses: tuple[Clause, ...]) -> frozenset[str]:
    return frozenset(
        " ".join(one.heading.translate(_SAME).split()).casefold() for one in clauses if one.heading
    )


def _owned(document: Document) -> Iterator[tuple[int, int, int | None]]:
    """Stretches of the text, each with the innermost clause that holds it."""
    at = 0
    open_: list[int] = []
    clauses = document.clauses
    for index, clause in enumerate(clauses):
        while open_ and clauses[open_[-1]].end <= clause.start:
            inner = open_.pop()
            yield from _stretch(document, at, clauses[inner].end, inner)
            at = max(at, clauses[inner].end)
        yield from _stretch(document, at, clause.start, open_[-1] if open_ else None)
        at = max(at, clause.start)
        open_.append(index)
    while open_:
        inner = open_.pop()
        yield from _stretch(document, at, clauses[inner].end, inner)
        at = max(at, clauses[inner].end)
    yield from _stretch(document, at, len(document.text), None)


def _stretch(
    document: Document, start: int, end: int, clause: int | None
) -> Iterator[tuple[int, int, int | None]]:
    """One stretch for each block of lines."""
    for match in re.finditer(r"\S(?:.|\n(?!\s*\n))*", document.text[start:end]):
        words = match.group().rstrip()
        if words:
            yield start + match.start(), start + match.start() + len(words), clause


def _unit(
    document: Document, span: tuple[int, int], clause: int | None, section: str, *, first: bool
) -> Unit | None:
    start, end = span
    text = document.text[start:end]
    one = document.clauses[clause] if clause is not None else None
    if first and one is not None and one.number:
        text = _LABEL.sub("", text, count=1)
    plain = text.translate(_SAME)
    references = tuple(m.group("number").lower() for m in _REFERENCE.finditer(plain))
    words = tuple(_REFERENCE.sub(lambda m: f"{m.group('what')} #", plain).split())
    if not any(character.isalnum() for word in words for character in word):
        return None
    return Unit(
        clause=clause, number=one.number if one else "", section=section,
        heading=one.heading if one else "",
        start=start, end=end, words=words, references=references,
    )  # fmt: skip


def unlabelled(quote: str, section: str) -> str:
    """The words of a clause without the number in front, if that is the section's."""
    label = _LABEL.match(quote)
    number = label.group().strip().strip(".:") if label else ""
    return quote[label.end() :] if label and number and section.endswith(number) else quote


def sections_of(document: Document) -> tuple[str, ...]:
    """For each clause the section it is cited by, as `section_at` finds it for its words."""
    names: list[tuple[str, str]] = []
    for clause in document.clauses:
        number, heading = names[clause.parent] if clause.parent is not None else ("", "")
        number = clause.number or number
        if clause.heading and not clause.number:
            heading = clause.heading
        names.append((number, heading))
    return tuple(number or heading or "preamble" for number, heading in names)


def place_of(document: Document, section: str, start: int, end: int) -> Place:
    """The words at `start:end`, with their section."""
    return Place(section=section, quote=document.quote(start, end), start=start, end=end)
