# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Words of the new file as tracked insertions in the old one.

A link that is put in becomes a field, as Word itself does it: a `w:hyperlink` cannot be tracked.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.atoms import FROM, Atom
from licet.text.redline.hand import Hand, who_put
from licet.text.redline.tree import names

__all__ = ["made_of", "written_runs"]

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def made_of(
    hand: Hand, atoms: Sequence[Atom], tag: str, home: etree._Element | None = None
) -> list[etree._Element]:
    """Tracked insertions that hold these atoms, in order.

    Args:
        hand: The comparison.
        atoms: Of the new file.
        tag: `ins` or `moveTo`.
        home: The link of the new file whose counterpart takes them; it is not put in again.
    """
    made: list[etree._Element] = []
    for node, by in written_runs(hand, atoms, home):
        if node.tag in names("bookmarkStart", "bookmarkEnd"):
            made.append(node)
            continue
        change = hand.mark(tag if by is None else "ins", by)
        change.append(node)
        made.append(change)
    return made


def written_runs(
    hand: Hand, atoms: Sequence[Atom], home: etree._Element | None
) -> Iterator[tuple[etree._Element, tuple[str, str] | None]]:
    """A run for each piece, and who had put it in; links as fields."""
    pieces = [p for a in atoms for p in a.pieces if not p.pinned]
    current: etree._Element | None = None
    by: tuple[str, str] | None = None
    look: etree._Element | None = None
    for piece in pieces:
        link = _link(piece, home)
        if link is not current:
            if current is not None:
                yield _field(look, "end"), by
            current = link
            by, look = who_put(piece.element), _look(hand, piece)
            if link is not None:
                yield from ((run, by) for run in _opened(hand, link, look))
        if (node := _node(hand, piece)) is not None:
            by = who_put(piece.element)
            yield node, by
    if current is not None:
        yield _field(look, "end"), by


def _link(piece: Atom, home: etree._Element | None) -> etree._Element | None:
    links = [c for c in piece.chain if c.tag == f"{W}hyperlink"]
    return links[-1] if links and links[-1] is not home else None


def _look(hand: Hand, piece: Atom) -> etree._Element | None:
    run = piece.element
    return hand.bring.run_properties(run) if run is not None and run.tag == f"{W}r" else None


def _opened(
    hand: Hand, link: etree._Element, look: etree._Element | None
) -> Iterator[etree._Element]:
    found = hand.bring.new.links(hand.where.new).get(link.get(_R) or "")
    anchor = attribute(link, "anchor")
    address = found.target if found is not None else ""
    told = [f'"{address}"'] if address else []
    told += [f'\\l "{anchor}"'] if anchor else []
    yield from _instructed(look, f" HYPERLINK {' '.join(told)} ")


def _instructed(look: etree._Element | None, words: str) -> Iterator[etree._Element]:
    yield _field(look, "begin")
    run = _run(look)
    told = etree.SubElement(run, f"{W}instrText")
    told.text = words
    told.set(_SPACE, "preserve")
    yield run
    yield _field(look, "separate")


def _run(look: etree._Element | None) -> etree._Element:
    run = etree.Element(f"{W}r")
    if look is not None:
        run.append(deepcopy(look))
    return run


def _field(look: etree._Element | None, kind: str) -> etree._Element:
    run = _run(look)
    etree.SubElement(run, f"{W}fldChar").set(f"{W}fldCharType", kind)
    return run


def _node(hand: Hand, piece: Atom) -> etree._Element | None:
    """What one piece becomes in the old file."""
    if piece.marker is not None:
        return _bookmark(hand, piece.marker)
    if piece.element is None:  # pragma: no cover - a field is given by its pieces
        return None
    if piece.element.tag != f"{W}r":
        return hand.bring.copied(piece.element, hand.where.new, hand.where.old)
    run = _run(_look(hand, piece))
    run.set(FROM, f"new {piece.element.get(FROM)}")
    content = piece.content
    if content is None:
        return None
    if content.tag in names("footnoteReference", "endnoteReference"):
        kind = f"{str(content.tag).removeprefix(W).removesuffix('Reference')}s"
        reference = etree.SubElement(run, content.tag)
        reference.set(f"{W}id", hand.note(kind, attribute(content, "id")))
        return run
    if content.tag == f"{W}fldChar":
        etree.SubElement(run, content.tag).set(f"{W}fldCharType", attribute(content, "fldCharType"))
        return run
    run.append(hand.bring.copied(content, hand.where.new, hand.where.old))
    return run


def _bookmark(hand: Hand, marker: etree._Element) -> etree._Element | None:
    """A bookmark that the old file lacks: references that are put in point to it."""
    id_ = attribute(marker, "id")
    if marker.tag == f"{W}bookmarkStart" and attribute(marker, "name") not in hand.known:
        hand.known.add(attribute(marker, "name"))
        hand.bookmarks[id_] = hand.author.number()
    elif marker.tag != f"{W}bookmarkEnd" or id_ not in hand.bookmarks:
        return None
    made = etree.Element(marker.tag)
    made.set(f"{W}id", hand.bookmarks[id_])
    if marker.tag == f"{W}bookmarkStart":
        made.set(f"{W}name", attribute(marker, "name"))
    else:
        del hand.bookmarks[id_]
    return made
