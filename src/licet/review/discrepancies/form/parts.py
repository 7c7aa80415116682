# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which numbers do the parts of a text have, and can their absence be trusted?

A number counts as there when a clause has it, when a clause is labelled with it, or when it
stands where a number of a clause could stand: what a reader of clauses overlooked must not pass
for missing.
"""

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import filterfalse
from types import MappingProxyType

from licet.review.grammar import Reference
from licet.terms import Document
from licet.terms.documents import Clause, ClauseKind

__all__ = ["Parts", "Steps", "parts_of", "shown", "steps_of"]

Steps = tuple[int | str, ...]
"""`4.2(b)` as `(4, 2, "b")`; roman numbers in front count as figures."""

_STEP = re.compile(r"[0-9]{1,4}|[a-z]{1,7}", re.IGNORECASE)
_ROMAN = re.compile(r"(?=[ivxlc])c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_VALUE = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_LABEL = re.compile(
    r"[\s*_#]{0,6}(?:(?:section|sect?\.|article|art\.|clause|paragraph|part)\s{1,3})?"
    r"(?P<number>[0-9]{1,3}(?:\.[0-9]{1,3}){0,5}|[ivxlc]{1,7}|[a-z])(?![a-z0-9])",
    re.IGNORECASE,
)
_LINE = re.compile(
    r"(?:^|\n|[.;:)]\s{1,4}|\s\s)[ \t*_#(]{0,40}+"
    r"(?:(?:section|article|art\.|clause|paragraph)\s{1,3})?"
    r"(?P<number>[0-9]{1,2})(?:\s?[.):]|\s{1,4}(?=[A-Z\"“]))(?!\s?[0-9%])",
    re.IGNORECASE,
)
"""Two spaces are enough, and the marks never given back: a long run of spaces stays linear."""
_DECIMAL = re.compile(r"(?<![0-9.$€£])(?P<number>[0-9]{1,2}(?:\.[0-9]{1,3}){1,5})(?![0-9%])")
_SCHEDULES = (ClauseKind.SCHEDULE, ClauseKind.EXHIBIT)
FEW = 4
"""Sections from which on a text counts as numbered throughout."""


def roman_value(words: str) -> int | None:
    """The value of a roman number; `None` for other letters, and for a lone C or L."""
    if not words or words in "clCL" or not _ROMAN.fullmatch(words):
        return None
    values = [_VALUE[letter] for letter in words.lower()]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def steps_of(number: str) -> Steps:
    """The steps of a number as it is cited.

    >>> steps_of("IV.2(b)(iii)")
    (4, 2, 'b', 'iii')
    """
    found: list[int | str] = [
        int(step) if step.isdigit() else step.lower() for step in _STEP.findall(number)
    ]
    if found and isinstance(found[0], str):
        first = roman_value(found[0])
        found[0] = first if first is not None and "(" not in number[:1] else found[0]
    return tuple(found)


def shown(steps: Steps) -> str:
    """A number as a lawyer cites it.

    >>> shown((4, 2, "b"))
    '4.2(b)'
    """
    figures = [str(step) for step in steps if isinstance(step, int)]
    return ".".join(figures) + "".join(f"({step})" for step in steps if isinstance(step, str))


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """The numbered parts of a text."""

    document: Document
    by_steps: Mapping[Steps, tuple[Clause, ...]]
    """Clauses by the path that cites them, outside schedules first."""
    labels: frozenset[Steps]
    """What stands in front of a clause, without the parts around it."""
    written: frozenset[Steps]
    """What stands somewhere in the text as the number of a clause could."""
    top: tuple[int, ...]
    """Numbers of the sections outside schedules, in order."""
    body_end: int
    """Where the first schedule begins."""

    def clause(self, steps: Steps) -> Clause | None:
        """The clause that a number cites, the body's before a schedule's."""
        found = self.by_steps.get(steps)
        return found[0] if found else None

    def whole(self) -> bool:
        """Whether the sections are counted without a gap, so that one beyond is missing."""
        last = max(self.top, default=0)
        return last >= FEW and set(self.top) >= set(range(1, last + 1))

    def children(self, steps: Steps) -> tuple[int | str, ...]:
        """The last steps of the parts right below a number."""
        size = len(steps) + 1
        return tuple(s[-1] for s in self.by_steps if len(s) == size and s[:-1] == steps)

    def has(self, steps: Steps) -> bool:
        """Whether a part has this number, in its path, as its label or anywhere as written."""
        if steps in self.by_steps or steps in self.labels or steps in self.written:
            return True
        if any(known[: len(steps)] == steps for known in self.by_steps):
            return True
        return isinstance(steps[-1], str) and self._lists(steps[:-1], steps[-1])

    def stretch(self, steps: Steps) -> tuple[int, int] | None:
        """From a part's beginning to the next of its rank, whatever was overlooked between."""
        clause = self.clause(steps)
        if clause is None:
            return None
        later = (
            c.start
            for known, clauses in self.by_steps.items()
            if len(known) <= len(steps) and known != steps
            for c in clauses
            if c.start > clause.start
        )
        return clause.start, max(clause.end, min(later, default=len(self.document.text)))

    def _lists(self, above: Steps, letter: str) -> bool:
        """Whether an item is written in the part above it, though no clause was made of it."""
        span = self.stretch(above) if above else None
        if span is None:
            return bool(above) and self.has(above)
        item = re.compile(
            rf"(?:(?<![\w)])\(|(?<![\w)(])){re.escape(letter)}\)|(?:\n"
            rf"|[.;:]\s)\s{{0,40}}{re.escape(letter)}\.\s",
            re.IGNORECASE,
        )
        return any(
            not _is_cited(self.document.text, m) for m in item.finditer(self.document.text, *span)
        )


def parts_of(document: Document, references: tuple[Reference, ...]) -> Parts:
    """The numbered parts of a document.

    Args:
        document: The text with its clauses.
        references: Where it points to parts: a number there is none of a part.
    """
    body: dict[Steps, list[Clause]] = defaultdict(list)
    annexed: dict[Steps, list[Clause]] = defaultdict(list)
    labels: set[Steps] = set()
    inside = _inside(document)
    for index, clause in enumerate(document.clauses):
        if not clause.number or clause.kind in _SCHEDULES:
            continue
        own = clause.number.removeprefix(inside[index]).strip()
        (annexed if inside[index] else body)[steps_of(own)].append(clause)
        label = _LABEL.match(document.text, clause.start, clause.start + 60)
        if label:
            labels.add(steps_of(label["number"]))
    top = tuple(s[0] for s in body if len(s) == 1 and isinstance(s[0], int))
    merged = {s: tuple(body.get(s, []) + annexed.get(s, [])) for s in {**body, **annexed}}
    ends = [c.start for i, c in enumerate(document.clauses) if c.kind in _SCHEDULES]
    return Parts(
        document=document, by_steps=MappingProxyType(merged), labels=frozenset(labels),
        written=frozenset(_written(document.text, references)), top=top,
        body_end=min(ends, default=len(document.text)),
    )  # fmt: skip


_CITING = re.compile(r"(?:clause|paragraph|section|item|article)s?\s{1,3}\Z", re.IGNORECASE)


def _is_cited(text: str, item: re.Match[str]) -> bool:
    """Whether the item is pointed at where it stands, and does not begin there."""
    return bool(_CITING.search(text[max(0, item.start() - 16) : item.start()]))


def _inside(document: Document) -> list[str]:
    """For each clause the name of the schedule that holds it."""
    names: list[str] = []
    for clause in document.clauses:
        if clause.kind in _SCHEDULES:
            names.append(clause.number or clause.heading or "schedule")
        else:
            names.append(names[clause.parent] if clause.parent is not None else "")
    return names


def _written(text: str, references: tuple[Reference, ...]) -> Iterator[Steps]:
    """Numbers at the start of a line or a sentence, and decimals, that point nowhere."""
    ends = [r.end for r in references]

    def points(match: re.Match[str]) -> bool:
        at = bisect_right(ends, match.start("number"))
        return at < len(ends) and references[at].start <= match.start("number")

    for match in filterfalse(points, _DECIMAL.finditer(text)):
        steps = steps_of(match["number"])
        yield from (steps[:length] for length in range(2, len(steps) + 1))
    for match in filterfalse(points, _LINE.finditer(text)):
        yield (int(match["number"]),)
