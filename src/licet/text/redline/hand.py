# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What is known while two Word files are compared: who marks, where, what was found."""

import json
import re
from dataclasses import dataclass

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.atoms import FROM, Atom, Targets
from licet.text.redline.bringing import Bringer
from licet.text.redline.records import Change, ChangeKind
from licet.text.redline.runs import Author
from licet.text.redline.tree import OURS, child, names

__all__ = ["Hand", "coalesced", "signed", "stamped", "strike", "who_put", "who_struck"]

_HOLDERS = names("hyperlink", "sdtContent", "smartTag", "ins", "moveTo", "fldSimple", "customXml")
BY, _DATE, _GONE = f"{OURS}author", f"{OURS}date", f"{OURS}gone"


@dataclass(slots=True, kw_only=True)
class _Where:
    """The parts that are compared, and the paragraph that is."""

    old: str
    new: str
    name: str
    """`body`, `header`, `footer`, `footnote` or `endnote`."""
    sides: tuple[Targets, Targets]
    """What links stand for in the old and in the new part."""
    paragraph: int = 0
    section: str = ""


class Hand:
    """The state of one comparison.

    Args:
        author: Who marks, and the next free number.
        bring: Brings things over from the new file.
        formatting: Whether changes of looks alone are tracked.
        known: Names of bookmarks in the old file.
        gone: Who had already struck out whole paragraphs of the new file, by their words.
    """

    __slots__ = ("author", "bookmarks", "boxes", "bring", "changes", "ends", "formatting",
                 "free_note", "gone", "known", "left", "looks", "notes", "wanted",
                 "where")  # fmt: skip

    def __init__(
        self,
        author: Author,
        bring: Bringer,
        *,
        formatting: bool,
        known: set[str],
        gone: dict[str, tuple[str, str]],
    ) -> None:
        self.author = author
        self.bring = bring
        self.formatting = formatting
        self.known = known
        self.gone = gone
        self.changes: list[Change] = []
        self.left: list[str] = []
        self.boxes: list[tuple[etree._Element, etree._Element]] = []
        """Text boxes whose words are still to be compared."""
        self.notes: list[tuple[str, str, str]] = []
        """Notes to be written: kind, id in the new file, id in the old one."""
        self.looks: dict[str, tuple[str, ...]] = {}
        """How a run looks, by the name of what it was cut from."""
        self.wanted = _pointed(bring.new.root)
        """What fields and links of the new file point to, by name."""
        self.bookmarks: dict[str, str] = {}
        """Ids of bookmarks brought over, by the id they had."""
        self.free_note = 1
        self.ends: list[tuple[etree._Element, etree._Element]] = []
        """Ends of moves, and the paragraphs they go behind once all stands in its place."""
        self.at("body", bring.old.main, bring.new.main)

    def tell(self, kind: ChangeKind, old: str, new: str, by: tuple[str, str] | None = None) -> None:
        """Note a change for people, and who had tracked it in the new file."""
        at = self.where
        self.changes.append(
            Change(
                kind=kind, part=at.name, paragraph=at.paragraph, section=at.section,
                old=old, new=new, tracked_by=by[0] if by is not None else "",
            )
        )  # fmt: skip

    def mark(self, tag: str, by: tuple[str, str] | None = None) -> etree._Element:
        """A change, ours unless somebody in the new file had made it already."""
        change = self.author.mark(tag)
        change.set(f"{OURS}made", "1")
        return change if by is None else signed(change, by)

    def at(self, kind: str, old: str, new: str) -> None:
        """Go on in these parts."""
        sides = self.bring.targets("old", old), self.bring.targets("new", new)
        self.where = _Where(old=old, new=new, name=kind, sides=sides)

    def note(self, kind: str, new: str) -> str:
        """The id under which a note of the new file will stand in the old one."""
        id_ = str(self.free_note)
        self.free_note += 1
        self.notes.append((kind, new, id_))
        return id_


def _pointed(root: etree._Element) -> set[str]:
    """Names of bookmarks that fields and links point to."""
    found = {attribute(link, "anchor") for link in root.iter(f"{W}hyperlink")}
    codes = [code.text or "" for code in root.iter(f"{W}instrText")]
    codes += [attribute(simple, "instr") for simple in root.iter(f"{W}fldSimple")]
    return found.union(*(re.findall(r"\w+", code) for code in codes))


def signed(change: etree._Element, by: tuple[str, str]) -> etree._Element:
    """The change as somebody else's."""
    change.set(f"{W}author", by[0])
    if by[1]:
        change.set(f"{W}date", by[1])
    elif f"{W}date" in change.attrib:
        del change.attrib[f"{W}date"]
    return change


def stamped(root: etree._Element) -> dict[str, tuple[str, str]]:
    """Note on each run, paragraph and row of the new file who had put it in, before it is accepted.

    Returns:
        Who had struck out whole paragraphs, by their words.
    """
    gone: dict[str, tuple[str, str]] = {}
    for change in root.iter(*names("ins", "moveTo")):
        holder = change.getparent()
        targets: list[etree._Element] = [*change.iter(f"{W}r")]
        if holder is not None and holder.tag in names("rPr", "trPr"):
            above = holder.getparent() if holder.tag == f"{W}trPr" else child_of(holder)
            targets = [above] if above is not None else []
        for one in targets:
            one.set(BY, attribute(change, "author"))
            one.set(_DATE, attribute(change, "date"))
    for paragraph in root.iter(f"{W}p"):
        struck = [
            (attribute(d, "author"), attribute(d, "date"), _said(d))
            for d in paragraph.iter(*names("del", "moveFrom"))
            if d.find(f".//{W}r") is not None
        ]
        if not struck:
            continue
        paragraph.set(_GONE, json.dumps(struck))
        if child(paragraph, "pPr", "rPr", "del") is not None:
            gone[" ".join("".join(s for _, _, s in struck).split())] = struck[0][:2]
    return gone


def child_of(mark: etree._Element) -> etree._Element | None:
    """The paragraph whose mark has these properties."""
    properties = mark.getparent()
    return properties.getparent() if properties is not None else None


def _said(deleted: etree._Element) -> str:
    return "".join(t.text or "" for t in deleted.iter(*names("t", "delText")))


def who_put(element: etree._Element | None) -> tuple[str, str] | None:
    """Who had put a run, paragraph or row of the new file in; nobody: we do."""
    if element is None or not element.get(BY):
        return None
    return element.get(BY) or "", element.get(_DATE) or ""


def who_struck(paragraph: etree._Element, words: str) -> tuple[str, str] | None:
    """Who had struck these words out of a paragraph of the new file."""
    wanted = " ".join(words.split())
    for author, date, said in json.loads(paragraph.get(_GONE) or "[]"):
        if wanted and wanted in " ".join(said.split()):
            return author, date
    return None


def strike(hand: Hand, atom: Atom, tag: str, by: tuple[str, str] | None = None) -> None:
    """Mark an atom as deleted or moved away; ends of fields that go on elsewhere stay."""
    for piece in atom.pieces:
        node = piece.element
        if node is None or piece.pinned:
            continue
        change = hand.mark(tag, None if by is not None and _inserted_by(node, by[0]) else by)
        node.addprevious(change)
        change.append(node)
        if tag == "del":
            for text in node.iter(f"{W}t", f"{W}instrText"):
                if text.getparent() is node:
                    text.tag = f"{W}delText" if text.tag == f"{W}t" else f"{W}delInstrText"


def _inserted_by(node: etree._Element, author: str) -> bool:
    """Whether words are somebody's pending insertion.

    Nobody strikes out words of their own in Word (they are gone), and LibreOffice drops it.
    """
    return any(attribute(one, "author") == author for one in node.iterancestors(*names("ins")))


def coalesced(paragraph: etree._Element) -> None:
    """Put together again what was cut apart and has the same state."""
    holders = [paragraph, *paragraph.iter(*_HOLDERS)]
    for holder in holders:
        for one in list(holder):
            before = one.getprevious()
            if before is not None and _same_mark(before, one):
                for inner in list(one):
                    before.append(inner)
                holder.remove(one)
    for holder in [*holders, *paragraph.iter(*names("del", "moveFrom"))]:
        for run in list(holder):
            before = run.getprevious()
            if before is not None and _same_run(before, run):
                _appended(before, run)


def _same_run(one: etree._Element, other: etree._Element) -> bool:
    """Whether two runs were cut from one and still look the same."""
    cut = one.get(FROM)
    return (
        one.tag == other.tag == f"{W}r"
        and cut is not None
        and cut == other.get(FROM)
        and _same_look(one, other)
    )


def _same_look(one: etree._Element, other: etree._Element) -> bool:
    """Whether two runs that were one look the same: they do but where that was changed."""
    changed = [child(run, "rPr", "rPrChange") is not None for run in (one, other)]
    return changed[0] == changed[1] and (not changed[0] or _looks(one) == _looks(other))


def _looks(run: etree._Element) -> bytes:
    """How a run looks, whatever number a change of that has."""
    properties = run.find(f"{W}rPr")
    if properties is None:
        return b""
    told = etree.tostring(properties)
    return re.sub(rb'(rPrChange\b[^>]*?) w:id="\d+"', rb"\1", told)


def _same_mark(one: etree._Element, other: etree._Element) -> bool:
    made = f"{OURS}made"
    return (
        one.get(made) is not None
        and other.get(made) is not None
        and one.tag == other.tag
        and attribute(one, "author") == attribute(other, "author")
        and attribute(one, "date") == attribute(other, "date")
    )


def _appended(before: etree._Element, run: etree._Element) -> None:
    """Put what a run holds at the end of the one before it."""
    for one in [c for c in run if c.tag != f"{W}rPr"]:
        last = before[-1] if len(before) else None
        texts = names("t", "delText", "instrText", "delInstrText")
        if last is not None and last.tag == one.tag and one.tag in texts:
            last.text = (last.text or "") + (one.text or "")
        else:
            before.append(one)
    parent = run.getparent()
    if parent is not None:
        parent.remove(run)
