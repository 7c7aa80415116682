# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Elements of a Word file put where the schema wants them, and taken out without loss.

Source: ECMA-376 part 1, annex A (`CT_PPr`, `CT_ParaRPr`, `CT_TrPr`: sequences).
"""

from collections.abc import Iterable
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W
from licet.text.redline.runs import Author

__all__ = [
    "MARKERS",
    "OURS",
    "changed_properties",
    "child",
    "empty_like",
    "is_marked",
    "mark_paragraph",
    "mark_row",
    "names",
    "properties_of",
    "unwrap",
]

OURS = "{urn:licet:redline}"
"""Prefix of attributes that are taken off before a file is written."""


def names(*tags: str) -> tuple[str, ...]:
    """Names of elements in Word's namespace."""
    return tuple(W + tag for tag in tags)


MARKERS = names(
    "bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "permStart", "permEnd",
    "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd", "proofErr",
    "customXmlInsRangeStart", "customXmlInsRangeEnd", "customXmlDelRangeStart",
    "customXmlDelRangeEnd",
)  # fmt: skip
"""What has a place but no words."""
_FIRST = {
    f"{W}p": f"{W}pPr", f"{W}r": f"{W}rPr", f"{W}tr": f"{W}trPr", f"{W}tc": f"{W}tcPr",
}  # fmt: skip
_MARKS = names("ins", "del", "moveFrom", "moveTo")
_AFTER = {
    f"{W}pPr": names("pPrChange"), f"{W}rPr": names("rPrChange"),
    f"{W}trPr": names("trPrChange"),
}  # fmt: skip
_KEPT = names("rPr", "sectPr", "pPrChange")
"""Of a paragraph's properties, what its change does not cover."""


def child(element: etree._Element | None, *path: str) -> etree._Element | None:
    """A descendant by the names on the way to it."""
    for name in path:
        element = element.find(W + name) if element is not None else None
    return element


def empty_like(element: etree._Element) -> etree._Element:
    """An element of the same kind with the same attributes."""
    new = etree.Element(element.tag)
    for name, value in element.attrib.items():
        new.set(name, value)
    return new


def properties_of(element: etree._Element) -> etree._Element:
    """The properties of a paragraph, run, row or cell, made if there are none."""
    tag = _FIRST[str(element.tag)]
    found = element.find(tag)
    if found is None:
        found = etree.Element(tag)
        # A row's exceptions stand before its properties.
        place = 1 if len(element) and element[0].tag == f"{W}tblPrEx" else 0
        element.insert(place, found)
    return found


def mark_paragraph(paragraph: etree._Element, change: etree._Element) -> None:
    """Put a change on the end of a paragraph: insertions before deletions before moves."""
    properties = properties_of(paragraph)
    mark = properties.find(f"{W}rPr")
    if mark is None:
        mark = etree.Element(f"{W}rPr")
        place = next(
            (i for i, c in enumerate(properties) if c.tag in _KEPT[1:]), len(properties)
        )  # fmt: skip
        properties.insert(place, mark)
    rank = _MARKS.index(str(change.tag))
    place = sum(c.tag in _MARKS[:rank] for c in mark)
    mark.insert(place, change)


def is_marked(paragraph: etree._Element, *kinds: str) -> bool:
    """Whether the end of a paragraph has a change of one of these kinds."""
    mark = child(paragraph, "pPr", "rPr")
    return mark is not None and any(c.tag in names(*kinds) for c in mark)


def mark_row(row: etree._Element, change: etree._Element) -> None:
    """Put a change on a row of a table."""
    properties = properties_of(row)
    after = names("del", "trPrChange") if change.tag == f"{W}ins" else names("trPrChange")
    place = next((i for i, c in enumerate(properties) if c.tag in after), len(properties))
    properties.insert(place, change)


def changed_properties(
    element: etree._Element, made: Iterable[etree._Element], author: Author
) -> bool:
    """Give a paragraph or a run other properties as a tracked change.

    Returns:
        Whether it could be done: where somebody's change of them is pending, it is not.
    """
    properties = properties_of(element)
    if properties.find(_AFTER[str(properties.tag)][0]) is not None:
        return False
    kept = _KEPT if element.tag == f"{W}p" else ()
    change = author.mark("pPrChange" if element.tag == f"{W}p" else "rPrChange")
    before = etree.SubElement(change, properties.tag)
    for one in [c for c in properties if c.tag not in kept]:
        before.append(one)
    for place, one in enumerate(made):
        properties.insert(place, deepcopy(one))
    properties.append(change)
    return True


def unwrap(element: etree._Element) -> None:
    """Put what stands in an element in its place."""
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    for one in reversed(list(element)):
        parent.insert(place, one)
    parent.remove(element)
