# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A story of a Word file as what stands in it one after the other: paragraphs and tables.

Read as if earlier changes were accepted: paragraphs whose marks are struck out are one with the
next, and what is struck out whole is not there.
"""

import re
from collections.abc import Iterator

from lxml import etree

from licet.terms import RevisionKind
from licet.text.formats.docx_package import W, attribute
from licet.text.formats.docx_pieces import pieces
from licet.text.redline.aligning import Item
from licet.text.redline.atoms import Targets, digest
from licet.text.redline.tree import MARKERS, child, is_marked, names

__all__ = ["Leaf", "cells_of", "leaves_of", "rows_of", "said", "words_of"]

_GONE = (RevisionKind.DELETED, RevisionKind.MOVED_FROM)
_CONTROLS = names("sdt", "sdtContent", "customXml", "smartTag")
_SHAPES = names("drawing", "pict", "object")
_WORD = re.compile(r"\w+")


class Leaf(Item):
    """A paragraph as it is read, or a table.

    Args:
        elements: The paragraphs that are read as one, or the table.
        words: What it says.
        text: The same, as it is written.
        kind: What it may be paired with.
        controls: The content controls it stands in, by name, outermost first.
    """

    __slots__ = ("controls", "elements", "text")

    def __init__(
        self,
        elements: list[etree._Element],
        words: list[str],
        *,
        text: str,
        kind: tuple[str, ...],
        controls: tuple[str, ...],
    ) -> None:
        super().__init__(words, kind)
        self.elements = elements
        self.text = text
        self.controls = controls

    @property
    def is_table(self) -> bool:
        """Whether it is a table."""
        return self.elements[0].tag == f"{W}tbl"

    @property
    def last(self) -> etree._Element:
        """The table, or the paragraph whose mark ends it."""
        return self.elements[-1]


def leaves_of(container: etree._Element, targets: Targets) -> list[Leaf]:
    """Paragraphs and tables of a story, a cell, a note or a text box, in order."""
    found: list[Leaf] = []
    held: list[etree._Element] = []
    for element, controls in _blocks(container, ()):
        if element.tag == f"{W}tbl":
            held = []  # struck out before a table: it is there no more
            if rows_of(element):
                found.append(_table(element, controls))
            continue
        if held and held[-1].getparent() is not element.getparent():
            held = []
        held.append(element)
        if is_marked(element, "del", "moveFrom") and _goes_on(element):
            continue
        found.append(_paragraph(held, controls, targets))
        held = []
    return found


def _goes_on(paragraph: etree._Element) -> bool:
    """Whether there is a next paragraph to join, or nothing in this one to be kept."""
    following = next((e for e in paragraph.itersiblings() if e.tag not in MARKERS), None)
    return (following is not None and following.tag == f"{W}p") or not said(paragraph).strip()


def _blocks(
    container: etree._Element, controls: tuple[str, ...]
) -> Iterator[tuple[etree._Element, tuple[str, ...]]]:
    for element in container:
        if element.tag in names("p", "tbl"):
            yield element, controls
        elif element.tag in _CONTROLS:
            name = child(element, "sdtPr", "tag")
            own = "" if name is None else attribute(name, "val")
            inner = controls if element.tag == f"{W}sdtContent" else (*controls, own)
            yield from _blocks(element, inner)


def said(paragraph: etree._Element) -> str:
    """What a paragraph says once earlier changes are accepted."""
    return "".join(
        p.words for p in pieces(paragraph) if not any(c.kind in _GONE for c in p.changes)
    )


def words_of(text: str) -> list[str]:
    """The words of a text."""
    return _WORD.findall(text)


def _paragraph(elements: list[etree._Element], controls: tuple[str, ...], targets: Targets) -> Leaf:
    text = "".join(map(said, elements))
    words = words_of(text)
    for element in elements:
        words += [f"\ufffc {digest(e, targets)}" for e in element.iter(*_SHAPES)]
    section = child(elements[-1], "pPr", "sectPr") is not None
    return Leaf(
        elements, words, text=text, kind=("section" if section else "p",), controls=controls
    )


def _table(table: etree._Element, controls: tuple[str, ...]) -> Leaf:
    text = " | ".join(said(p) for row in rows_of(table) for p in row.iter(f"{W}p"))
    return Leaf([table], words_of(text), text=text, kind=("table",), controls=controls)


def cells_of(row: etree._Element) -> list[etree._Element]:
    """Cells of a row, not those of tables in them."""
    return [c for c in row.iter(f"{W}tc") if next(c.iterancestors(f"{W}tr")) is row]


def rows_of(table: etree._Element) -> list[etree._Element]:
    """Rows of a table that earlier changes leave in it, not those of tables in its cells."""
    return [
        row
        for row in table.iter(f"{W}tr")
        if next(row.iterancestors(f"{W}tbl")) is table and child(row, "trPr", "del") is None
    ]
