# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Numbers, headings, lists and tables: how an agreement is laid out, and where clauses stand."""

import re
import textwrap
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from drawn.records import Span
from drawn.voice import ENDS, STARTS

__all__ = ["NUMBERINGS", "Article", "Unit", "assemble", "labels_of", "number_units"]

NUMBERINGS = ("dot", "clause", "paren", "roman", "flat", "bare")
ROMAN = [
    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV",
    "XV", "XVI", "XVII", "XVIII", "XIX", "XX",
]  # fmt: skip
LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(kw_only=True)
class Unit:
    """One clause on its way into the text."""

    key: str
    template: str
    title: str = ""
    group: int | None = None
    """Of the flaw's statements that clash, if it is one of them."""
    changed: dict[str, Any] = field(default_factory=dict)
    """Facts that this clause alone states in another way."""
    number: str = ""
    """As it stands before the clause; empty where clauses have no numbers."""
    reference: str = ""
    """As other clauses refer to it."""
    text: str = ""


@dataclass(kw_only=True)
class Article:
    """A heading and its clauses."""

    key: str
    heading: str
    schedule: bool = False
    table: bool = False
    cover: bool = False
    units: list[Unit] = field(default_factory=list)
    number: str = ""
    reference: str = ""


def number_units(articles: Sequence[Article], style: Mapping[str, Any]) -> None:
    """Give each article and clause its number and the words that refer to it."""
    body = [a for a in articles if not a.schedule and not a.cover]
    count = 0
    for index, article in enumerate(body, 1):
        _number_article(article, index, style)
        bare = article.key == "definitions" and not style["defs_numbered"]
        for place, unit in enumerate(article.units, 1):
            if bare:  # definitions stand in a list without numbers, mostly
                unit.reference = article.reference
                continue
            count += 1
            _number_unit(unit, article, (index, place, count), style)
    for index, article in enumerate((a for a in articles if a.schedule), 1):
        mark = LETTERS[index - 1].upper() if style["schedule"] == "Exhibit" else str(index)
        article.number = article.reference = f"{style['schedule']} {mark}"
        for place, unit in enumerate(article.units, 1):
            unit.number = "" if article.table or style["numbering"] == "bare" else f"{place}."
            unit.reference = article.reference
            if unit.number:
                unit.reference = f"paragraph {place} of {article.reference}"


def _number_article(article: Article, index: int, style: Mapping[str, Any]) -> None:
    numbering, word = style["numbering"], style["section"]
    if numbering == "bare":
        article.reference = f"the section headed “{article.heading}”"
    elif numbering == "roman":
        article.number = f"ARTICLE {ROMAN[index - 1]}"
        article.reference = f"Article {ROMAN[index - 1]}"
    elif numbering == "flat":
        article.reference = ""
    else:
        article.number = f"{index}."
        article.reference = f"{word} {index}"


def _number_unit(
    unit: Unit, article: Article, at: tuple[int, int, int], style: Mapping[str, Any]
) -> None:
    numbering, word = style["numbering"], style["section"]
    index, place, count = at
    if numbering == "flat":
        unit.number, unit.reference = f"{count}.", f"{word} {count}"
    elif numbering == "bare":
        unit.reference = article.reference
    elif numbering == "paren" and place <= len(LETTERS):
        letter = LETTERS[place - 1]
        unit.number, unit.reference = f"({letter})", f"{word} {index}({letter})"
    else:
        unit.number, unit.reference = f"{index}.{place}", f"{word} {index}.{place}"


def labels_of(articles: Iterable[Article]) -> dict[str, str]:
    """What each slot of a reference says."""
    labels: dict[str, str] = {}
    for article in articles:
        first = article.units[0].reference if article.units else ""
        labels[f"sched:{article.key}"] = article.reference
        labels[f"art:{article.key}"] = article.reference or first
        for unit in article.units:
            labels.setdefault(f"see:{unit.key}", unit.reference)
            title = unit.title or article.heading
            named = f"{unit.reference} ({title})" if unit.number else unit.reference
            labels.setdefault(f"seen:{unit.key}", named)
    return labels


def assemble(
    articles: Sequence[Article],
    title: str,
    closing: str,
    style: Mapping[str, Any],
) -> tuple[str, tuple[tuple[Unit, Span], ...]]:
    """The whole text, and each clause's stretch of it."""
    sheet = _Sheet(style)
    sheet.block(title)
    for article in (a for a in articles if a.cover):
        sheet.article(article)
    for article in (a for a in articles if not a.cover and not a.schedule):
        sheet.article(article)
    if not style["signed_last"]:
        sheet.block(closing)
    for article in (a for a in articles if a.schedule):
        sheet.article(article)
    if style["signed_last"]:
        sheet.block(closing)
    return sheet.text + "\n", tuple(sheet.spans)


class _Sheet:
    """The text as it grows."""

    def __init__(self, style: Mapping[str, Any]) -> None:
        self.style = style
        self.text = ""
        self.spans: list[tuple[Unit, Span]] = []

    def block(self, block: str, gap: str = "\n\n") -> tuple[int, int]:
        if self.text:
            self.text += gap
        start = len(self.text)
        self.text += block
        return start, len(self.text)

    def article(self, article: Article) -> None:
        self._heading(article)
        for place, unit in enumerate(article.units):
            words = plain(unit.text)
            words = self._row(words) if article.table else self._paragraph(unit, words)
            gap = "\n" if article.table and place else "\n\n"
            start, end = self.block(words, gap)
            span = Span(key=unit.key, start=start, end=end)
            self.spans.append((unit, span))

    def _heading(self, article: Article) -> None:
        heading = article.heading.upper() if self.style["upper"] else article.heading
        if article.schedule:
            between = "\n" if self.style["upper"] else " – "
            self.block(f"{article.number.upper()}{between}{heading}")
        elif self.style["numbering"] == "roman" and article.number:
            self.block(f"{article.number}\n{heading}")
        elif heading and not (self.style["numbering"] == "flat" and not article.cover):
            self.block(f"{article.number} {heading}".strip())

    def _row(self, words: str) -> str:
        label, bar, value = words.partition(" | ")
        return f"{label}{self.style['cell']}{value}" if bar else words

    def _paragraph(self, unit: Unit, words: str) -> str:
        titled = self.style["titles"] or self.style["numbering"] == "flat"
        title = f"{unit.title}. " if titled and unit.title and unit.number else ""
        words = f"{unit.number} {title}{_listed(words, self.style)}".strip()
        if self.style["wrap"]:
            words = "\n".join(
                textwrap.fill(line, 84, break_on_hyphens=False) for line in words.split("\n")
            )
        return words


def plain(text: str) -> str:
    """Without the marks around references."""
    return text.replace(STARTS, "").replace(ENDS, "")


def _listed(words: str, style: Mapping[str, Any]) -> str:
    """Lines that begin with `- ` become a list in the agreement's style."""
    parts = re.split(r"\n- ", words)
    if len(parts) == 1:
        return words
    tail = ""
    if "\n" in parts[-1]:
        parts[-1], _, tail = parts[-1].partition("\n")
    marks = ROMAN if style["numbering"] == "paren" else LETTERS
    lines = [parts[0]]
    for index, item in enumerate(parts[1:]):
        last = index == len(parts) - 2
        end = "." if last else "; and" if index == len(parts) - 3 else ";"
        lead = "•" if style["bullets"] else f"({marks[index].lower()})"
        lines.append(f"{lead} {item}{end}")
    joint = " " if style["inline"] and not style["bullets"] else "\n"
    return joint.join(lines) + (f"\n{tail}" if tail else "")
