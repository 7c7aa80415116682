# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A document laid out for reading: sentences with their section, folded without moving a character.

Folding keeps the length: offsets in the folded text are offsets in `Document.text`, so every
match is a verbatim quote by construction.
"""

import bisect
import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from licet.review.late import late
from licet.terms.documents import Document

__all__ = ["Reading", "Sentence", "fold", "holding", "pattern", "read_sentences", "run_on"]

_FOLD = str.maketrans(
    {
        "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "‘": "'", "’": "'", "`": "'",
        "–": "-", "—": "-", "‑": "-", "‐": "-", "\u00a0": " ", "\n": " ", "\t": " ", "\r": " ",
        "\f": " ", "\v": " ", "*": " ", "_": " ", "#": " ", "|": " ", "\u2028": " ", "\u200b": " ",
    }
)  # fmt: skip


def fold(text: str) -> str:
    """Lower case, straight quotes, plain hyphens, no markup, line ends as spaces; same length."""
    low = text.lower()
    if len(low) != len(text):  # `İ` lowers to two characters
        low = "".join(c if len(c) == 1 else o for c, o in ((o.lower(), o) for o in text))
    return low.translate(_FOLD)


@cache
def pattern(expression: str) -> re.Pattern[str]:
    """An expression for folded text, compiled late: a space stands for any run of spaces."""
    return late(re.sub(r"(?<!\\)(?<!\[) (?![+*?{\]])", " +", expression))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence, or one item of a list, in its section."""

    start: int
    end: int
    """Characters of `Document.text`."""
    folded: str
    """`fold` of the sentence: `folded[i]` is the character at `start + i`."""
    section: str
    heading: str
    """Heading of the innermost clause that has one, folded."""
    lead: str
    """Folded words of the parent clause up to its list: what an item of a list depends on."""
    clause: int | None
    """Index of the innermost clause in `Document.clauses`."""
    row: bool = False
    """Whether it is a row: what it is about, a colon, and what it says of it."""


# Readings are told apart as objects: what is kept of one would else be found by all its words.
@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reading:
    """A document and its sentences."""

    document: Document
    folded: str
    sentences: tuple[Sentence, ...]


def run_on(one: Sentence, text: str, two: Sentence, more: str) -> str:
    """Words of two sentences of which the second follows the first, so that offsets still hold.

    Args:
        one: The first sentence.
        text: Words that begin where it begins.
        two: The sentence behind it.
        more: Its words.
    """
    return f"{text}{' ' * max(1, two.start - one.start - len(text))}{more}"


def holding(reading: Reading, needles: Iterable[str]) -> list[int]:
    """The sentences that hold one of some literals, by index, in order.

    The whole text is looked through once for each literal: asking sentence by sentence takes
    ten times as long. Many rules look for the same literals.
    """
    known, found = _held(reading), set[int]()
    for needle in needles:
        if needle not in known:
            known[needle] = list(_holding(reading, needle))
        found.update(known[needle])
    return sorted(found)


def _holding(reading: Reading, needle: str) -> Iterator[int]:
    starts, folded = _starts(reading), reading.folded
    at = folded.find(needle)
    while at >= 0:
        index = bisect.bisect_right(starts, at) - 1
        end = reading.sentences[index].end if index >= 0 else 0
        if at + len(needle) <= end:
            yield index
        at = folded.find(needle, max(end - len(needle) + 1, at + 1))


@lru_cache(maxsize=2)
def _held(_reading: Reading) -> dict[str, list[int]]:
    """The sentences that hold a literal, by literals that were asked for."""
    return {}


@lru_cache(maxsize=2)
def _starts(reading: Reading) -> list[int]:
    return [sentence.start for sentence in reading.sentences]


_END = re.compile(r"[.;:?!]['\")\]*_]*(?=\s)|\n[ \t]*\n")
_ABBREVIATION = re.compile(
    r"(?:\b(?:inc|ltd|corp|co|llc|no|nos|art|sec|sect|para|vs|e\.g|i\.e|etc|mr|mrs|ms|dr|st|u\.s|"
    r"u\.s\.c|u\.k|cf|approx|est|viz|al|lit|ver|v|fig|jr|sr|dept|gmbh|s\.a|n\.v|b\.v)|"
    r"(?:^|\s)[(\"'“‘]?(?:[a-z]|\d{1,3}|[ivxl]{1,5}))\.$",
    re.IGNORECASE,
)


_ROW = re.compile(
    r"^[ \t]*(?=[A-Z“\"])([^\n\t|]{3,100}?)(?:[ \t]*\|[ \t]*|\t[ \t]*)(?=\S)[^\n]{1,400}$",
    re.MULTILINE,
)
"""A row of a table: a label, a bar or a tab, and what it says."""
_LABELLED = re.compile(
    r"^[ \t]*([A-Z][^\n\t|.;:]{2,80}(?::| {3,}))[ \t]*(?=\S)[^\n]{1,200}$", re.MULTILINE
)
"""A line with a label and what it says; a row where another stands beside it."""
_GOES_ON = re.compile(r"\n[ \t]*[a-z(&]")


def _rows(text: str) -> tuple[list[int], frozenset[int], dict[int, int]]:
    """Where rows start and end, in order; where marks within end no sentence; labels' ends.

    Each row is read for itself and whole, though no full stop ends it, a colon follows its label
    and semicolons part what it lists.
    """
    labelled = list(_LABELLED.finditer(text))
    found = {
        row.span(): row.span(1)
        for one, other in itertools.pairwise(labelled)
        if other.start() == one.end() + 1
        for row in (one, other)
    }
    found |= {row.span(): row.span(1) for row in _ROW.finditer(text)}
    edges: set[int] = set()
    for start, end in found:
        edges.add(start)
        if not _GOES_ON.match(text, end):
            edges.add(end)
    lists = (at + 1 for start, end in found for at in range(start, end) if text[at] == ";")
    labels = dict(found.values())
    return sorted(edges), frozenset((*labels.values(), *lists)), labels


def _told(text: str, folded: str, begin: int, end: int, label: int) -> str:
    """A row, with a colon after its label whatever parts them."""
    at = next((n for n in range(label, end) if text[n] in "\t|"), 0)
    if not at or ":" in text[label - 1 : at]:
        return folded[begin:end]
    return f"{folded[begin:at]}:{folded[at + 1 : end]}"


def read_sentences(document: Document) -> Reading:
    """Lay a document out as sentences, each in its section with the words it depends on."""
    folded = fold(document.text)
    return Reading(
        document=document,
        folded=folded,
        sentences=tuple(_sentences(document, folded)),
    )


def _sentences(document: Document, folded: str) -> Iterator[Sentence]:
    clauses = document.clauses
    bounds = sorted({0, len(folded), *(c.start for c in clauses), *(c.end for c in clauses)})
    rows, marks, labels = _rows(document.text)
    stack: list[int] = []
    opening: dict[int, str] = {}  # clause -> its own words before its first child
    following = 0
    for start, end in itertools.pairwise(bounds):
        while stack and clauses[stack[-1]].end <= start:
            stack.pop()
        while following < len(clauses) and clauses[following].start <= start:
            if clauses[following].end > start:
                stack.append(following)
            following += 1
        inner = stack[-1] if stack else None
        if inner is not None and inner not in opening:
            opening[inner] = folded[start:end].strip()[-600:]
        section, heading = _place(document, stack)
        lead = " ".join(opening.get(i, "") for i in stack[:-1])[-900:]
        within = rows[bisect.bisect_right(rows, start) : bisect.bisect_left(rows, end)]
        parts = itertools.pairwise((start, *within, end))
        spans = (one for part in parts for one in _split(document.text, folded, *part, marks))
        for begin, stop in spans:
            label = labels.get(begin, 0)
            row = begin < label < stop
            yield Sentence(
                start=begin, end=stop, section=section, heading=heading, lead=lead, clause=inner,
                folded=_told(document.text, folded, begin, stop, label)
                if row else folded[begin:stop], row=row,
            )  # fmt: skip


def _place(document: Document, stack: list[int]) -> tuple[str, str]:
    """Section as cited and folded heading of the innermost clauses that have them."""
    number = heading = ""
    for index in stack:
        clause = document.clauses[index]
        number = clause.number or number
        heading = clause.heading or heading
    return number or heading or "preamble", fold(heading)


def _split(
    text: str, folded: str, start: int, end: int, marks: frozenset[int]
) -> Iterator[tuple[int, int]]:
    """Spans of the sentences in `text[start:end]`, without white space and markup around them."""
    begin = start
    for match in _END.finditer(text, start, end):
        mark = match.group()
        if match.end() in marks:
            continue
        if mark.startswith(".") and _ABBREVIATION.search(
            text, max(begin, match.end() - 12), match.end()
        ):
            continue
        yield from _trimmed(folded, begin, match.end())
        begin = match.end()
    yield from _trimmed(folded, begin, end)


def _trimmed(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    while start < end and folded[start].isspace():
        start += 1
    while end > start and folded[end - 1].isspace():
        end -= 1
    if start < end:
        yield start, end
