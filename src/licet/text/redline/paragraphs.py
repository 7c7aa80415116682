# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Paragraph marks as tracked changes: a new paragraph, and one joined with the next.

Source: ECMA-376 part 1, 17.13.5.15 and 17.13.5.20: a mark in `w:pPr/w:rPr` says that the end of
the paragraph was deleted or inserted.
"""

from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W
from licet.text.redline.runs import Author, written

__all__ = ["broken", "joined", "paragraph_of"]

_CHANGED = tuple(W + name for name in ("ins", "del", "moveFrom", "moveTo", "rPrChange"))
_AFTER_MARK = (f"{W}sectPr", f"{W}pPrChange")


def paragraph_of(element: etree._Element) -> etree._Element:
    """The innermost paragraph an element stands in."""
    return next(element.iterancestors(f"{W}p"))


def joined(paragraph: etree._Element, author: Author) -> None:
    """Mark the end of a paragraph as deleted: its words go on into the next."""
    mark = _mark(paragraph)
    if mark.find(f"{W}del") is None:
        place = 1 if mark.find(f"{W}ins") is not None else 0
        mark.insert(place, author.mark("del"))


def _mark(paragraph: etree._Element) -> etree._Element:
    """The properties of a paragraph's mark, made if there are none."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    mark = properties.find(f"{W}rPr")
    if mark is None:
        mark = etree.Element(f"{W}rPr")
        place = next((i for i, c in enumerate(properties) if c.tag in _AFTER_MARK), len(properties))
        properties.insert(place, mark)
    return mark


def broken(
    paragraph: etree._Element,
    at: etree._Element | None,
    lines: tuple[str, ...],
    author: Author,
    like: etree._Element | None,
) -> list[etree._Element]:
    """Break a paragraph before `at` with new lines; the insertions, in order.

    The first line ends what stood before, the last begins what stands after; the paragraph
    itself stays the last one, with its mark and its section, so that rejecting gives it back.

    Args:
        paragraph: The paragraph to break.
        at: A child of it; `None` breaks at its end.
        lines: At least two.
        author: Who breaks it.
        like: A run the new words look like.
    """
    children = [c for c in paragraph if c.tag != f"{W}pPr"]
    before = children if at is None else children[: children.index(at)]
    made: list[etree._Element] = []
    for number, line in enumerate(lines[:-1]):
        new = _another(paragraph, author)
        for child in before if number == 0 else ():
            new.append(child)
        if line:
            made.append(written(line, author, like))
            new.append(made[-1])
        paragraph.addprevious(new)
    if lines[-1]:
        made.append(written(lines[-1], author, like))
        place = 1 if paragraph.find(f"{W}pPr") is not None else 0
        paragraph.insert(place, made[-1])
    return made


def _another(paragraph: etree._Element, author: Author) -> etree._Element:
    """A paragraph with the same properties, whose end is new."""
    new = etree.Element(paragraph.tag)
    properties = paragraph.find(f"{W}pPr")
    if properties is not None:
        copy = deepcopy(properties)
        for child in [c for c in copy if c.tag in _AFTER_MARK]:
            copy.remove(child)
        marks = copy.find(f"{W}rPr")
        for change in [c for c in marks if c.tag in _CHANGED] if marks is not None else ():
            change.getparent().remove(change)  # type: ignore[union-attr]
        new.append(copy)
    _mark(new).insert(0, author.mark("ins"))
    return new
