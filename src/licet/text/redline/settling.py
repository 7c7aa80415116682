# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Tracked changes accepted or rejected: all of a file, or one author's.

Source: ECMA-376 part 1, 17.13.5 (revisions). A paragraph whose mark goes joins the next one,
which keeps its properties; one before a table cannot, and goes if nothing is left in it.
Comments are nobody's change: one whose words go stays where they stood.
"""

from collections.abc import Callable, Iterable
from copy import deepcopy
from enum import StrEnum

from lxml import etree

from licet.terms import UnreadableError
from licet.text.formats.docx_package import W, attribute
from licet.text.limits import DEFAULT, Limits
from licet.text.redline.parts import NOTES, Parts
from licet.text.redline.tree import MARKERS, child, names, unwrap

__all__ = ["Settled", "accept_all", "reject_all", "settle"]


class Settled(StrEnum):
    """What is done with changes."""

    ACCEPTED = "accepted"
    REJECTED = "rejected"


_ADDED, _TAKEN = names("ins", "moveTo"), names("del", "moveFrom")
_RANGES = names("moveFromRangeStart", "moveToRangeStart", "customXmlInsRangeStart",
                "customXmlDelRangeStart")  # fmt: skip
_CELLS = names("cellIns", "cellDel", "cellMerge")
_FORMER = names("rPrChange", "pPrChange", "sectPrChange", "tblPrChange", "tblGridChange",
                "tcPrChange", "trPrChange", "tblPrExChange")  # fmt: skip
_STAYING = {
    f"{W}pPrChange": names("rPr", "sectPr"),
    f"{W}rPrChange": (*_ADDED, *_TAKEN),
    f"{W}trPrChange": (*_ADDED, *_TAKEN),
    f"{W}sectPrChange": names("headerReference", "footerReference"),
    f"{W}tcPrChange": names("cellIns", "cellDel", "cellMerge"),
}  # fmt: skip
"""Of properties that are set back, what their change does not cover."""
_PLAIN = {f"{W}delText": f"{W}t", f"{W}delInstrText": f"{W}instrText"}
_BRACKETS = names("hyperlink", "smartTag", "fldSimple", "sdtContent", "customXml", "bdo", "dir",
                  "tbl", "tr")  # fmt: skip
"""What goes once nothing stands in it."""
_SIGN = f"{W}commentReference"

Ours = Callable[[etree._Element], bool]


def accept_all(data: bytes, *, by: str = "", limits: Limits = DEFAULT) -> bytes:
    """The Word file with every change accepted.

    Args:
        data: The Word file.
        by: Only the changes of this author; of everybody if it is empty.
        limits: What is refused as too large.

    Raises:
        UnreadableError: The file is damaged, locked, or in the strict form of the standard.
    """
    return _file(data, Settled.ACCEPTED, by, limits)


def reject_all(data: bytes, *, by: str = "", limits: Limits = DEFAULT) -> bytes:
    """The Word file with every change rejected; see `accept_all`."""
    return _file(data, Settled.REJECTED, by, limits)


def _file(data: bytes, how: Settled, by: str, limits: Limits) -> bytes:
    parts = Parts(data, limits=limits)
    try:
        settle(parts, how, by=by)
        return parts.saved()
    except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError) as error:
        # The last net: a file somebody sent is never the end of a program.
        raise UnreadableError(
            "the Word file is built in a way that was not foreseen", hint="please report the file"
        ) from error


def settle(parts: Parts, how: Settled, *, by: str = "") -> None:
    """Accept or reject the changes in all parts that hold words."""
    stories = parts.stories()
    before = {kind: _referred(parts, stories, kind) for kind in NOTES}

    def ours(element: etree._Element) -> bool:
        return not by or attribute(element, "author") == by

    for name in stories:
        if _settled(parts.xml(name), how, ours):
            parts.touch(name)
    for kind, had in before.items():
        gone = had - _referred(parts, stories, kind)
        for name in parts.linked(parts.main, kind) if gone else ():
            _drop(parts.xml(name), gone)
            parts.touch(name)


def _referred(parts: Parts, stories: Iterable[str], kind: str) -> set[str]:
    """Ids of the notes that words refer to."""
    tag = f"{W}{kind.removesuffix('s')}Reference"
    return {attribute(e, "id") for name in stories for e in parts.xml(name).iter(tag)}


def _drop(part: etree._Element, gone: set[str]) -> None:
    for note in [n for n in part if attribute(n, "id") in gone]:
        part.remove(note)


def _settled(root: etree._Element, how: Settled, ours: Ours) -> bool:
    """Settle the changes of one part; whether there were any."""
    tracked = (*_ADDED, *_TAKEN, *_FORMER, *_RANGES, *_CELLS)
    found = [e for e in root.iter(*tracked) if ours(e)]
    joined: list[etree._Element] = []
    touched: list[etree._Element] = []
    for element in found:
        holder = element.getparent()
        if holder is None:
            continue
        if element.tag in _FORMER:
            _former(element, how)
        elif element.tag in _RANGES:
            _range(root, element)
        elif element.tag in _CELLS:
            _cell(element, how, touched)
        else:
            joined += _change(element, holder, how, touched)
    _plain(root, found)
    _cleared(touched)
    for paragraph in reversed(joined):
        _join(paragraph)
    _cleared(touched)
    return bool(found)


def _change(
    element: etree._Element, holder: etree._Element, how: Settled, touched: list[etree._Element]
) -> list[etree._Element]:
    """Settle words, a mark or a row; the paragraph whose mark goes, if one does."""
    goes = element.tag in (_TAKEN if how is Settled.ACCEPTED else _ADDED)
    if holder.tag == f"{W}rPr":
        paragraph = _mark_off(element, holder)
        return [paragraph] if goes and paragraph is not None else []
    if holder.tag in names("trPr", "numPr"):
        holder.remove(element)
        if goes and holder.tag == f"{W}trPr":
            _out(holder.getparent(), touched)
    elif goes:
        _out(element, touched)
    else:
        unwrap(element)
    return []


def _mark_off(mark: etree._Element, holder: etree._Element) -> etree._Element | None:
    """Take the change off a paragraph's mark; the paragraph."""
    properties = holder.getparent()
    holder.remove(mark)
    if properties is None or properties.tag != f"{W}pPr":
        return None
    paragraph = properties.getparent()
    for inner, outer in ((holder, properties), (properties, paragraph)):
        if outer is not None and not len(inner):
            outer.remove(inner)
    return paragraph


def _former(change: etree._Element, how: Settled) -> None:
    """Drop a change of properties, or set them back."""
    holder = change.getparent()
    if holder is None:
        return
    holder.remove(change)
    if how is Settled.ACCEPTED:
        return
    staying = _STAYING.get(str(change.tag), ())
    for one in [c for c in holder if c.tag not in staying]:
        holder.remove(one)
    former = next(iter(change), None)
    first = change.tag == f"{W}pPrChange"
    place = 0 if first else len(holder)
    for one in former if former is not None else ():
        holder.insert(place, deepcopy(one))
        place += 1
    above = holder.getparent()
    if not len(holder) and above is not None and holder.tag in names("rPr", "pPr"):
        above.remove(holder)


def _range(root: etree._Element, start: etree._Element) -> None:
    kind = str(start.tag).removesuffix("Start") + "End"
    for end in [e for e in root.iter(kind) if attribute(e, "id") == attribute(start, "id")]:
        end.getparent().remove(end)  # type: ignore[union-attr]
    start.getparent().remove(start)  # type: ignore[union-attr]


def _cell(change: etree._Element, how: Settled, touched: list[etree._Element]) -> None:
    properties = change.getparent()
    if properties is None:
        return
    properties.remove(change)
    gone = f"{W}cellDel" if how is Settled.ACCEPTED else f"{W}cellIns"
    if change.tag == gone:
        _out(properties.getparent(), touched)


def _out(element: etree._Element | None, touched: list[etree._Element]) -> None:
    """Take an element out; what only marks a place stays."""
    parent = element.getparent() if element is not None else None
    if element is None or parent is None:
        return
    if parent.tag != f"{W}tbl" and element.tag not in names("tr", "tc"):
        for marker in list(element.iter(*MARKERS, _SIGN)):
            element.addprevious(_own_run(marker))
    else:
        _rescued(element)
    touched.append(parent)
    parent.remove(element)


def _plain(root: etree._Element, found: Iterable[etree._Element]) -> None:
    """Deleted text that is deleted no more is text."""
    if not any(e.tag in _TAKEN for e in found):
        return
    for text in [*root.iter(*_PLAIN)]:
        if next(text.iterancestors(*_TAKEN), None) is None:
            text.tag = _PLAIN[str(text.tag)]


def _join(paragraph: etree._Element) -> None:
    """Let a paragraph that lost its mark go on into the next one."""
    parent = paragraph.getparent()
    if parent is None:
        return
    following = paragraph.getnext()
    markers = []
    while following is not None and following.tag in MARKERS:
        markers.append(following)
        following = following.getnext()
    rest = [c for c in paragraph if c.tag != f"{W}pPr"]
    if following is not None and following.tag == f"{W}p":
        place = 0 if child(following, "pPr") is None else 1
        for one in reversed((*rest, *markers)):
            following.insert(place, one)
        parent.remove(paragraph)
    elif all(map(_marks_place, rest)) and not _alone(paragraph):
        _rescued(paragraph)
        for one in [c for c in paragraph if c.tag in MARKERS]:
            paragraph.addnext(one)
        parent.remove(paragraph)
        _cleared([parent])  # at once: the one before may join with what stands behind


def _alone(paragraph: etree._Element) -> bool:
    """Whether what holds it needs it: a cell, a note or a text box ends with a paragraph."""
    parent = paragraph.getparent()
    if parent is None or parent.tag in names("body", "sdtContent"):
        return False
    before = [c for c in paragraph.itersiblings(preceding=True) if c.tag not in MARKERS]
    after = [c for c in paragraph.itersiblings() if c.tag not in MARKERS]
    return not after and (not before or before[0].tag != f"{W}p")


def _cleared(touched: Iterable[etree._Element]) -> None:
    """Brackets around nothing go; a cell keeps a paragraph."""
    for element in touched:
        at: etree._Element | None = element
        while at is not None and at.tag in _BRACKETS and not _holds(at):
            gone = at.getparent() if at.tag == f"{W}sdtContent" else at
            above = gone.getparent() if gone is not None else None
            if above is None:
                break
            for marker in [c for c in at if _marks_place(c)]:
                gone.addprevious(marker)  # type: ignore[union-attr]
            above.remove(gone)  # type: ignore[arg-type]
            at = above
        if at is not None and at.tag == f"{W}tc" and at.find(f".//{W}p") is None:
            etree.SubElement(at, f"{W}p")


def _holds(bracket: etree._Element) -> bool:
    """Whether anything but properties and markers stands in it."""
    if bracket.tag == f"{W}tbl":
        return next(bracket.iter(f"{W}tr"), None) is not None
    if bracket.tag == f"{W}tr":
        return next(bracket.iter(f"{W}tc"), None) is not None
    return any(
        not _marks_place(c) and not str(c.tag).endswith("Pr") for c in bracket
    )  # fmt: skip


def _marks_place(element: etree._Element) -> bool:
    """Whether it has a place but no words: a bookmark, the sign of a comment."""
    inside = [str(c.tag) for c in element if c.tag != f"{W}rPr"]
    return element.tag in MARKERS or (element.tag == f"{W}r" and inside == [_SIGN])


def _own_run(marker: etree._Element) -> etree._Element:
    """A marker as it can stand in a paragraph: the sign of a comment in a run."""
    if marker.tag != _SIGN:
        return marker
    run = etree.Element(f"{W}r")
    run.append(marker)
    return run


def _rescued(element: etree._Element) -> None:
    """Put the comments of something that goes at the nearest paragraph."""
    marks = [*element.iter(f"{W}commentRangeStart", f"{W}commentRangeEnd", _SIGN)]
    if not marks:
        return
    inside = set(element.iter(f"{W}p"))
    everything = [p for p in element.getroottree().iter(f"{W}p") if _outside_boxes(p)]
    first = next((n for n, p in enumerate(everything) if p in inside), len(everything))
    before, after = everything[:first], [p for p in everything[first:] if p not in inside]
    if not before and not after:
        return
    home = before[-1] if before else after[0]
    place = len(home) if before else int(child(home, "pPr") is not None)
    for number, mark in enumerate(marks):
        home.insert(place + number, _own_run(mark))


def _outside_boxes(paragraph: etree._Element) -> bool:
    return next(paragraph.iterancestors(f"{W}txbxContent"), None) is None
