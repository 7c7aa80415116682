# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Footnotes and endnotes: which is which, what changed in them, and new ones.

Source: ECMA-376 part 1, 17.11 (footnotes and endnotes): a note is bound to its place by its id.
"""

from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.aligning import Item, aligned
from licet.text.redline.atoms import Targets, atoms_of
from licet.text.redline.hand import Hand, strike
from licet.text.redline.inserting import inserted_paragraph, inserted_table
from licet.text.redline.leaves import leaves_of, said, words_of
from licet.text.redline.parts import Parts
from licet.text.redline.records import ChangeKind
from licet.text.redline.stories import boxed, compared
from licet.text.redline.tree import child, names

__all__ = ["compare_notes", "pair_notes"]

KINDS = ("footnotes", "endnotes")
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"


def _tag(kind: str) -> str:
    return kind.removesuffix("s")


def _notes(parts: Parts, kind: str) -> dict[str, etree._Element]:
    """The notes by their ids, without the lines that part them from the text."""
    return {
        attribute(n, "id"): n
        for name in parts.linked(parts.main, kind)
        for n in parts.xml(name).iter(f"{W}{_tag(kind)}")
        if attribute(n, "type") in ("", "normal")
    }


def _places(parts: Parts, kind: str) -> list[tuple[str, bool]]:
    """Ids of the notes that words refer to, in order, and whether that place is struck out."""
    return [
        (attribute(e, "id"), next(e.iterancestors(*names("del", "moveFrom")), None) is not None)
        for e in parts.root.iter(f"{W}{_tag(kind)}Reference")
    ]


def pair_notes(hand: Hand) -> None:
    """Find out which notes of both files are the same, so that their places can be compared."""
    bring = hand.bring
    highest = 0
    for kind in KINDS:
        sides = []
        for parts in (bring.old, bring.new):
            notes = _notes(parts, kind)
            ids = [i for i, struck in _places(parts, kind) if not struck and i in notes]
            items = [Item(words_of(_shown(notes[i])), kind) for i in ids]
            sides.append((ids, items))
        pairs = aligned(sides[0][1], sides[1][1])
        for number, (i, j) in enumerate(pairs):
            if i is not None and j is not None:
                bring.notes["old", kind, sides[0][0][i]] = f"note {number}"
                bring.notes["new", kind, sides[1][0][j]] = f"note {number}"
        for name in bring.old.linked(bring.old.main, kind):
            ids_ = (attribute(n, "id") for n in bring.old.xml(name))
            highest = max([highest, *(int(i) for i in ids_ if i.isdecimal())])
    hand.free_note = highest + 1


def _shown(note: etree._Element) -> str:
    return " ".join(said(p) for p in note.iter(f"{W}p"))


def compare_notes(hand: Hand) -> None:
    """Mark the notes that stay, strike out those whose place is, put in the new ones."""
    for kind in KINDS:
        before, after = _notes(hand.bring.old, kind), _notes(hand.bring.new, kind)
        keys = {v: k[2] for k, v in hand.bring.notes.items() if k[:2] == ("new", kind)}
        for id_, struck in _places(hand.bring.old, kind):
            note = before.get(id_)
            if note is None:
                continue
            _at(hand, kind)
            if struck:
                _struck(hand, note)
            elif (
                other := after.get(keys.get(hand.bring.notes.get(("old", kind, id_), ""), ""))
            ) is not None:
                compared(hand, note, other)
                boxed(hand)
    while hand.notes:
        kind, new, old = hand.notes.pop(0)
        _written(hand, kind, new, old)


def _at(hand: Hand, kind: str) -> None:
    old, new = hand.bring.old, hand.bring.new
    parts = [*old.linked(old.main, kind), old.main][0], [*new.linked(new.main, kind), new.main][0]
    hand.at(_tag(kind), *parts)


def _struck(hand: Hand, note: etree._Element) -> None:
    """Strike out what a note says; nothing is done where that was done before."""
    targets = hand.where.sides[0]
    gone = _shown(note).strip()
    for paragraph in note.iter(f"{W}p"):
        for atom in atoms_of([paragraph], targets):
            strike(hand, atom, "del")
    if gone:
        hand.tell(ChangeKind.DELETED, gone, "")


def _written(hand: Hand, kind: str, new: str, old: str) -> None:
    """Put a note of the new file in."""
    part = _part(hand, kind)
    _at(hand, kind)
    source = _notes(hand.bring.new, kind).get(new)
    note = etree.SubElement(hand.bring.old.xml(part), f"{W}{_tag(kind)}")
    note.set(f"{W}id", old)
    targets = hand.where.sides[1]
    leaves = leaves_of(source, targets) if source is not None else []
    for number, leaf in enumerate(leaves, 1):
        if leaf.is_table:
            note.append(inserted_table(hand, leaf.last, targets))
        else:
            marked = number < len(leaves)
            note.append(inserted_paragraph(hand, leaf.elements, targets, marked=marked))
    if not leaves or leaves[-1].is_table:
        etree.SubElement(note, f"{W}p")
    _numbered(hand, note, source, kind, targets)
    hand.tell(ChangeKind.INSERTED, "", "\n".join(leaf.text for leaf in leaves).strip())


def _numbered(
    hand: Hand, note: etree._Element, source: etree._Element | None, kind: str, _: Targets
) -> None:
    """A note begins with its number."""
    sign = None if source is None else next(source.iter(f"{W}{_tag(kind)}Ref"), None)
    first = note.find(f"{W}p")
    if sign is None or first is None:
        return
    run = etree.Element(f"{W}r")
    holder = sign.getparent()
    look = hand.bring.run_properties(holder) if holder is not None else None
    if look is not None:
        run.append(look)
    run.append(deepcopy(sign))
    first.insert(1 if child(first, "pPr") is not None else 0, run)


def _part(hand: Hand, kind: str) -> str:
    """The part with the notes, made with the lines that part them from the text if it lacks."""
    parts = hand.bring.old
    had = parts.linked(parts.main, kind)
    if had:
        return had[0]
    root = etree.Element(W + kind, nsmap={"w": W[1:-1]})
    for id_, name in (("-1", "separator"), ("0", "continuationSeparator")):
        line = etree.SubElement(root, f"{W}{_tag(kind)}")
        line.set(f"{W}type", name)
        line.set(f"{W}id", id_)
        run = etree.SubElement(etree.SubElement(line, f"{W}p"), f"{W}r")
        etree.SubElement(run, W + name)
    made = parts.add(kind, ".xml", etree.tostring(root), _TYPE.format(kind))
    parts.link(parts.main, kind, made)
    return made
