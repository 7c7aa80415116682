# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Whole paragraphs, rows and tables as tracked insertions and deletions."""

from collections.abc import Sequence

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.atoms import Atom, Targets, atoms_of
from licet.text.redline.differing import differing
from licet.text.redline.emitting import made_of
from licet.text.redline.hand import Hand, coalesced, strike, who_put
from licet.text.redline.tree import (
    child,
    empty_like,
    is_marked,
    mark_paragraph,
    mark_row,
    names,
    properties_of,
)

__all__ = [
    "delete_paragraph",
    "delete_row",
    "insert_row",
    "inserted_paragraph",
    "inserted_table",
    "moved_paragraph",
    "pointed_at",
]


def _bare(hand: Hand, source: etree._Element) -> etree._Element:
    """A paragraph with the properties of one of the new file, and nothing in it."""
    made = etree.Element(f"{W}p")
    properties = hand.bring.paragraph_properties(source)
    section = child(source, "pPr", "sectPr")
    if properties or section is not None:
        holder = properties_of(made)
        holder.extend(properties)
        if section is not None:
            holder.append(_section(hand, section))
    return made


def _section(hand: Hand, section: etree._Element) -> etree._Element:
    """A section break with the size of its pages; its headers are those before it."""
    made = hand.bring.cleaned(empty_like(section))
    for one in section:
        if one.tag not in names("headerReference", "footerReference", "sectPrChange"):
            made.append(hand.bring.copied(one, hand.where.new, hand.where.old))
    return made


def inserted_paragraph(
    hand: Hand,
    sources: Sequence[etree._Element],
    targets: Targets,
    *,
    marked: bool = True,
    whole: bool = False,
) -> etree._Element:
    """A paragraph of the new file as an insertion.

    Args:
        hand: The comparison.
        sources: The paragraphs of the new file that are read as one.
        targets: What links in them stand for.
        marked: Whether its mark is new, too.
        whole: Whether a field that goes beyond it is put in with it.
    """
    made = _bare(hand, sources[-1])
    atoms = atoms_of(sources, targets, markers=True)
    made.extend(made_of(hand, _loosened(atoms) if whole else atoms, "ins"))
    if marked:
        mark_paragraph(made, hand.mark("ins", who_put(sources[-1])))
    coalesced(made)
    return made


def _loosened(atoms: Sequence[Atom]) -> Sequence[Atom]:
    """With the ends of fields that go on elsewhere, all of which have the same fate."""
    for atom in atoms:
        atom.pinned = False
    return atoms


def pointed_at(hand: Hand, old: etree._Element, new: etree._Element) -> None:
    """Give a paragraph the bookmarks that references of the new file point to."""
    for start in new.iter(f"{W}bookmarkStart"):
        name = attribute(start, "name")
        if name in hand.known or name not in hand.wanted:
            continue
        hand.known.add(name)
        ends = [etree.Element(W + tag) for tag in ("bookmarkStart", "bookmarkEnd")]
        number = hand.author.number()
        for end in ends:
            end.set(f"{W}id", number)
        ends[0].set(f"{W}name", name)
        old.insert(1 if child(old, "pPr") is not None else 0, ends[0])
        old.append(ends[1])


def delete_paragraph(
    hand: Hand,
    paragraphs: Sequence[etree._Element],
    targets: Targets,
    *,
    marked: bool = True,
    by: tuple[str, str] | None = None,
    whole: bool = False,
) -> None:
    """Strike out all that paragraphs say, and their marks; see `inserted_paragraph`."""
    for paragraph in paragraphs:
        atoms = atoms_of([paragraph], targets)
        for atom in _loosened(atoms) if whole else atoms:
            strike(hand, atom, "del", by)
        if marked and not is_marked(paragraph, "del", "moveFrom"):
            mark_paragraph(paragraph, hand.mark("del", by))
        coalesced(paragraph)


def moved_paragraph(
    hand: Hand, old: Sequence[etree._Element], new: Sequence[etree._Element],
    sides: tuple[Targets, Targets], name: str,
) -> etree._Element:  # fmt: skip
    """Mark a paragraph as moved away; give the one that takes its place.

    The move hides no edit: words struck out on the way are struck out where they stood, and
    new ones are put in where it went.
    """
    before, after = atoms_of(old, sides[0]), atoms_of(new, sides[1])
    made = _bare(hand, new[-1])
    for step in differing(before, after):
        for atom in before[slice(*step.old)]:
            strike(hand, atom, "moveFrom" if step.same else "del")
        tag = "moveTo" if step.same else "ins"
        made.extend(made_of(hand, after[slice(*step.new)], tag))
    mark_paragraph(made, hand.mark("moveTo"))
    mark_paragraph(old[-1], hand.mark("moveFrom"))
    _range(hand, old[0], old[-1], "moveFrom", name)
    _range(hand, made, made, "moveTo", name)
    for paragraph in (*old, made):
        coalesced(paragraph)
    return made


def _range(hand: Hand, first: etree._Element, last: etree._Element, tag: str, name: str) -> None:
    """Say where a move begins and ends; its end stands behind the paragraph."""
    start = hand.mark(f"{tag}RangeStart")
    start.set(f"{W}name", name)
    first.insert(1 if child(first, "pPr") is not None else 0, start)
    end = etree.Element(f"{W}{tag}RangeEnd")
    end.set(f"{W}id", attribute(start, "id"))
    hand.ends.append((last, end))


def inserted_table(hand: Hand, table: etree._Element, targets: Targets) -> etree._Element:
    """A table of the new file as an insertion: each of its rows is one."""
    made = hand.bring.copied(table, hand.where.new, hand.where.old)
    for row, source in zip(made.iter(f"{W}tr"), table.iter(f"{W}tr"), strict=True):
        mark_row(row, hand.mark("ins", who_put(source)))
    _refilled(hand, made, table, targets)
    return made


def insert_row(hand: Hand, row: etree._Element, targets: Targets) -> etree._Element:
    """A row of the new file as an insertion."""
    made = hand.bring.copied(row, hand.where.new, hand.where.old)
    for one, source in zip(made.iter(f"{W}tr"), row.iter(f"{W}tr"), strict=True):
        mark_row(one, hand.mark("ins", who_put(source)))
    _refilled(hand, made, row, targets)
    return made


def _refilled(hand: Hand, made: etree._Element, source: etree._Element, targets: Targets) -> None:
    """Each paragraph anew, so that its lists, links and notes are those of the old file."""
    pairs = [*zip(_own(made), _own(source), strict=True)]
    for copy, original in pairs:
        ends = copy.getparent()
        alone = ends is not None and ends[-1] is copy
        new = inserted_paragraph(hand, [original], targets, marked=not alone)
        if ends is not None:
            ends.replace(copy, new)


def _own(element: etree._Element) -> list[etree._Element]:
    """Paragraphs that are in no text box: those come with what anchors it."""
    box = f"{W}txbxContent"
    return [
        p for p in element.iter(f"{W}p")
        if next((a for a in p.iterancestors(box, f"{W}tc")), p).tag != box
    ]  # fmt: skip


def delete_row(
    hand: Hand, row: etree._Element, targets: Targets, *, by: tuple[str, str] | None = None
) -> None:
    """Strike out a row, and those of tables in its cells."""
    for one in row.iter(f"{W}tr"):
        if child(one, "trPr", "del") is None:
            mark_row(one, hand.mark("del", by))
    for paragraph in _own(row):
        ends = paragraph.getnext() is None
        delete_paragraph(hand, [paragraph], targets, marked=not ends, by=by)
