# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Runs of a Word paragraph: cut apart, struck out, put in, without touching anybody's changes.

Source: ECMA-376 part 1, 17.13.5 (revisions): `w:ins` and `w:del` hold whole runs; deleted words
stand in `w:delText`; a deletion of another author's insertion stands inside it.
"""

from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W

__all__ = ["Author", "cut", "outside", "outside_after", "run_of", "strike", "written"]

TRACKED = (f"{W}ins", f"{W}del", f"{W}moveFrom", f"{W}moveTo")
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Author:
    """Who makes the changes, when, and the next free number for one.

    Args:
        name: Who they are shown as.
        date: ISO 8601 with zone.
        free: A number no change of the file has, nor any above it.
    """

    __slots__ = ("date", "free", "name")

    def __init__(self, name: str, date: str, *, free: int) -> None:
        self.name = name
        self.date = date
        self.free = free

    def number(self) -> str:
        """A number that no other change in the file has."""
        self.free += 1
        return str(self.free - 1)

    def mark(self, tag: str) -> etree._Element:
        """An empty tracked change of this author: `ins` or `del`."""
        change = etree.Element(W + tag)
        change.set(f"{W}id", self.number())
        change.set(f"{W}author", self.name)
        change.set(f"{W}date", self.date)
        return change


def run_of(element: etree._Element) -> etree._Element:
    """The run that holds a text element."""
    run = element.getparent()
    if run is None or run.tag != f"{W}r":
        raise LookupError("the words stand in no run")
    return run


def cut(element: etree._Element, at: int) -> etree._Element:
    """Cut a run so that one begins at character `at` of a text element; that text element.

    Characters are counted without soft hyphens, as the reader counts them.
    """
    words = element.text or ""
    place = _raw(words, at) if at else 0
    run = run_of(element)
    if place == 0 and _first(element):
        return element
    new = _empty_like(run)
    properties = run.find(f"{W}rPr")
    if properties is not None:
        new.append(deepcopy(properties))
    following = list(element.itersiblings())
    if place > 0:
        rest = _empty_like(element)
        new.append(rest)
        rest.text, element.text = words[place:], words[:place]
        for one in (rest, element):
            one.set(_SPACE, "preserve")
    else:
        new.append(element)
        rest = element
    for one in following:
        new.append(one)
    run.addnext(new)
    return rest


def _empty_like(element: etree._Element) -> etree._Element:
    """An element of the same kind with the same attributes."""
    new = etree.Element(element.tag)
    for name, value in element.attrib.items():
        new.set(name, value)
    return new


def _raw(words: str, at: int) -> int:
    """Where the character stands once soft hyphens count."""
    seen = 0
    for place, letter in enumerate(words):
        if seen == at:
            return place
        seen += letter != "\xad"
    return len(words)


def _first(element: etree._Element) -> bool:
    """Whether nothing stands before it in its run."""
    return all(one.tag == f"{W}rPr" for one in element.itersiblings(preceding=True))


def strike(run: etree._Element, author: Author) -> etree._Element:
    """Mark a whole run as deleted; the mark."""
    change = author.mark("del")
    run.addprevious(change)
    change.append(run)
    for text in run.iter(f"{W}t"):
        text.tag = f"{W}delText"
    for text in run.iter(f"{W}instrText"):
        text.tag = f"{W}delInstrText"
    return change


def written(words: str, author: Author, like: etree._Element | None) -> etree._Element:
    """New words in a tracked insertion, looking like the run `like`."""
    change = author.mark("ins")
    run = etree.SubElement(change, f"{W}r")
    properties = like.find(f"{W}rPr") if like is not None else None
    if properties is not None:
        run.append(deepcopy(properties))
    for number, line in enumerate(words.split("\n")):
        if number:
            etree.SubElement(run, f"{W}br")
        if line:
            text = etree.SubElement(run, f"{W}t")
            text.text = line
            text.set(_SPACE, "preserve")
    return change


def outside(node: etree._Element, author: Author) -> etree._Element:
    """The element before which a change can be put so that it stands before `node`.

    Changes do not stand in one another: the other author's is cut in two, both halves theirs.
    """
    parent = node.getparent()
    while parent is not None and parent.tag in TRACKED:
        before = list(node.itersiblings(preceding=True))
        if before:
            left = _empty_like(parent)
            left.set(f"{W}id", author.number())
            for one in reversed(before):
                left.append(one)
            parent.addprevious(left)
        node, parent = parent, parent.getparent()
    return node


def outside_after(node: etree._Element, author: Author) -> etree._Element:
    """The element after which a change can be put so that it stands after `node`."""
    parent = node.getparent()
    while parent is not None and parent.tag in TRACKED:
        following = list(node.itersiblings())
        if following:
            right = _empty_like(parent)
            right.set(f"{W}id", author.number())
            for one in following:
                right.append(one)
            parent.addnext(right)
        node, parent = parent, parent.getparent()
    return node
