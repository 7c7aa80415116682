# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A story of the old Word file (its body, a cell, a header, a note) made that of the new one.

What comes last in a story has to stay, for a story ends with a paragraph: where paragraphs are
put in or struck out behind the last common one, that one's mark changes, and the last of all
keeps its own (as Word does when Enter is pressed at the end of a text).
"""

import re
from collections.abc import Sequence
from copy import deepcopy

from lxml import etree

from licet.text.formats.docx_package import W
from licet.text.formats.docx_pieces import FALLBACK
from licet.text.redline.atoms import atoms_of
from licet.text.redline.bringing import same_properties
from licet.text.redline.hand import Hand, who_put
from licet.text.redline.inserting import (
    delete_paragraph,
    delete_row,
    inserted_paragraph,
    inserted_table,
    moved_paragraph,
    pointed_at,
)
from licet.text.redline.leaves import Leaf, leaves_of, rows_of
from licet.text.redline.merging import merge_words
from licet.text.redline.pairing import closed_in, moves_in, paired
from licet.text.redline.records import ChangeKind
from licet.text.redline.styles import Styles
from licet.text.redline.tables import merge_tables
from licet.text.redline.tree import changed_properties, is_marked, mark_paragraph, names

__all__ = ["boxed", "compared"]

_OWN = names("rPr", "sectPr", "pPrChange")
_MEANT = names("pStyle", "numPr", "outlineLvl")
"""What a paragraph is, beside how it looks."""
_SAVED = re.compile(
    rb' (?:w:rsid\w*|w14:\w+Id)="[^"]*"|<w:(?:proofErr|lastRenderedPageBreak|bookmark\w+)\b[^>]*>'
    rb"(?:</w:\w+>)?| xml:space=\"preserve\"| xmlns:\w+=\"[^\"]*\""
)
_LINKED = re.compile(rb" r:\w+=|<w:(?:foot|end)noteReference|<w:hyperlink")


class _Story:
    """One story being compared."""

    __slots__ = (
        "after",
        "before",
        "closed",
        "container",
        "cursor",
        "hand",
        "moves",
        "pairs",
        "sections",
    )

    def __init__(
        self, hand: Hand, old: etree._Element, new: etree._Element, sections: Sequence[str]
    ) -> None:
        self.hand = hand
        self.container = old
        self.before = leaves_of(old, hand.where.sides[0])
        self.after = leaves_of(new, hand.where.sides[1])
        self.pairs = paired(self.before, self.after)
        self.moves = moves_in(self.before, self.after, self.pairs)
        gone = {i for i, j in self.pairs if j is None and i is not None} - set(self.moves)
        come = {j for i, j in self.pairs if i is None and j is not None}
        self.closed = closed_in(self.before, gone), closed_in(self.after, come)
        self.cursor: tuple[etree._Element, tuple[str, ...]] | None = None
        self.sections = sections


def compared(
    hand: Hand,
    old: etree._Element,
    new: etree._Element,
    *,
    sections: Sequence[str] = (),
    inner: bool = False,
) -> None:
    """Mark a story of the old file so that it becomes one of the new file.

    Args:
        hand: The comparison.
        old: What holds the paragraphs of the old file; marked in place.
        new: Its counterpart.
        sections: The section of each paragraph and table of the old one, if known.
        inner: Whether it is part of a paragraph or table of another story, such as a cell.
    """
    story = _Story(hand, old, new, sections)
    _voted(story)
    kept = _last_properties(story)
    for at, (i, j) in enumerate(story.pairs):
        if not inner and i is not None:
            hand.where.paragraph = i + 1
            hand.where.section = sections[i] if i < len(sections) else hand.where.section
        if i is not None and j is not None:
            _both(story, story.before[i], story.after[j])
            story.cursor = (story.before[i].last, story.before[i].controls)
        elif i is not None:
            _gone(story, i)
            story.cursor = (story.before[i].last, story.before[i].controls)
        elif j is not None:
            _come(story, at, j)
    _closed(story, kept)
    for paragraph, end in hand.ends:
        paragraph.addnext(end)
    hand.ends = []


def boxed(hand: Hand) -> None:
    """Compare the text boxes of what was compared; older programs' copies are not told again."""
    while hand.boxes:
        old, new = hand.boxes.pop(0)
        told = len(hand.changes)
        compared(hand, old, new, inner=True)
        if next(old.iterancestors(FALLBACK), None) is not None:
            del hand.changes[told:]


def _voted(story: _Story) -> None:
    """Let what both have say which list is which."""
    lists = story.hand.bring.lists
    for i, j in story.pairs:
        if i is None or j is None:
            continue
        one = list(story.before[i].last.iter(f"{W}p"))
        other = list(story.after[j].last.iter(f"{W}p"))
        if len(one) == len(other):
            for a, b in zip(one, other, strict=True):
                lists.vote(a, b)


def _both(story: _Story, old: Leaf, new: Leaf) -> None:
    if old.is_table:
        merge_tables(story.hand, old.last, new.last, compared)
        return
    _reshaped(story.hand, old, new)
    pointed_at(story.hand, old.last, new.last)
    if _quiet(old, new):
        return
    hand = story.hand
    sides = hand.where.sides
    merge_words(
        hand, atoms_of(old.elements, sides[0]), atoms_of(new.elements, sides[1]),
        paragraph=old.last, source=new.last, sides=sides,
    )  # fmt: skip


def _quiet(old: Leaf, new: Leaf) -> bool:
    """Whether both are the same but for what saving changes."""
    if len(old.elements) > 1 or len(new.elements) > 1:
        return False
    told = [etree.tostring(x.last, method="c14n", exclusive=True) for x in (old, new)]
    return not _LINKED.search(told[0]) and _SAVED.sub(b"", told[0]) == _SAVED.sub(b"", told[1])


def _own(paragraph: etree._Element) -> list[etree._Element]:
    properties = paragraph.find(f"{W}pPr")
    return [c for c in properties if c.tag not in _OWN] if properties is not None else []


def _reshaped(hand: Hand, old: Leaf, new: Leaf) -> None:
    """Track a change of a paragraph's style, list or looks."""
    made, had = hand.bring.paragraph_properties(new.last), _own(old.last)
    if hand.bring.same_list(old.last, new.last):  # however each file says so
        own = [c for c in had if c.tag == f"{W}numPr"]
        made = hand.bring.listed([c for c in made if c.tag != f"{W}numPr"], own)
    if not hand.formatting:
        made = _meant(had, made)
    if same_properties(made, had, default=Styles.default(hand.bring.styles.before)):
        return
    if changed_properties(old.last, made, hand.author):
        hand.tell(ChangeKind.FORMATTED, old.text, new.text)
    else:
        hand.left.append(f"the style of {old.text[:60]!r}: a change of it is pending")


def _meant(had: list[etree._Element], made: list[etree._Element]) -> list[etree._Element]:
    """The old looks with the new style, list and level."""
    kept = [c for c in had if c.tag not in _MEANT]
    new = {str(c.tag): c for c in made if c.tag in _MEANT}
    style, list_, level = (new.get(tag) for tag in _MEANT)
    before = names("keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl")
    place = sum(c.tag in before for c in kept)
    late = names("divId", "cnfStyle")
    end = next((n for n, c in enumerate(kept) if c.tag in late), len(kept))
    wanted = (style, *kept[:place], list_, *kept[place:end], level, *kept[end:])
    return [c for c in wanted if c is not None]


def _gone(story: _Story, i: int) -> None:
    hand, leaf = story.hand, story.before[i]
    if leaf.is_table:
        for row in rows_of(leaf.last):
            delete_row(hand, row, hand.where.sides[0])
        hand.tell(ChangeKind.TABLE_DELETED, leaf.text, "")
        return
    if i in story.moves:
        return  # it is marked where it goes
    last = i + 1 == len(story.before) and _tail(story) == "old"
    by = hand.gone.get(" ".join(leaf.text.split()))
    delete_paragraph(
        hand, leaf.elements, hand.where.sides[0], marked=not last, by=by,
        whole=i in story.closed[0],
    )  # fmt: skip
    hand.tell(ChangeKind.PARAGRAPH_DELETED, leaf.text, "", by)


def _tail(story: _Story) -> str:
    """Which version goes on behind the last paragraph that both have; empty if neither does."""
    old, new = story.before, story.after
    if not old or not new or old[-1].is_table or new[-1].is_table:
        return ""
    for i, j in story.pairs:
        if i == len(old) - 1 and j is not None and j < len(new) - 1:
            # A mark inside a content control does not join with what stands behind it.
            return "new" if old[-1].controls == new[-1].controls == () else ""
        if j == len(new) - 1 and i is not None and i < len(old) - 1:
            return "old" if old[-1].controls == old[i].controls == () else ""
    return ""


def _come(story: _Story, at: int, j: int) -> None:
    hand, leaf = story.hand, story.after[j]
    sides = hand.where.sides
    source = next((i for i, k in story.moves.items() if k == j), None)
    if source is not None:
        old = story.before[source]
        name = f"licet{hand.author.number()}"
        made = moved_paragraph(hand, old.elements, leaf.elements, sides, name)
        hand.tell(ChangeKind.MOVED, old.text, leaf.text)
    elif leaf.is_table:
        made = inserted_table(hand, leaf.last, sides[1])
        hand.tell(ChangeKind.TABLE_INSERTED, "", leaf.text)
    else:
        last = j + 1 == len(story.after) and _tail(story) == "new"
        whole = j in story.closed[1]
        made = inserted_paragraph(hand, leaf.elements, sides[1], marked=not last, whole=whole)
        hand.tell(ChangeKind.PARAGRAPH_INSERTED, "", leaf.text, who_put(leaf.last))
    _put(story, at, made, leaf)


def _put(story: _Story, at: int, made: etree._Element, leaf: Leaf) -> None:
    """Put a paragraph or table in: in its content control, if the old file has that here."""
    ahead = next((n for n in range(at, len(story.pairs)) if story.pairs[n][0] is not None), None)
    after = story.before[story.pairs[ahead][0] or 0] if ahead is not None else None
    if story.cursor is None and after is None:
        _alone(story, made)
        return
    rest = [story.after[j].controls for _, j in story.pairs[at:ahead] if j is not None]
    node, controls = story.cursor or (None, ())
    depth = _common(controls, leaf.controls)
    if after is not None and node is not None:
        # What stands between two things in one control stands in it, too.
        here = _around(node, story.container)
        depth = max(depth, _common(here, _around(after.elements[0], story.container)))
    # Into the next control only if nothing that stays outside of it is still to come.
    enters = after is not None and set(rest) == {after.controls} and depth < len(leaf.controls)
    if after is not None and (node is None or enters):
        depth = len(leaf.controls) if enters else 0
        _climbed(after.elements[0], story.container, depth).addprevious(made)
    elif node is not None:
        _climbed(node, story.container, depth).addnext(made)
    story.cursor = (made, leaf.controls[:depth])
    if leaf.is_table:
        _parted(story.hand, made)


def _parted(hand: Hand, table: etree._Element) -> None:
    """Keep a table apart from those beside it by paragraphs that either way are not there."""
    for beside, put in (
        (table.getprevious(), table.addprevious),
        (table.getnext(), table.addnext),
    ):
        if beside is not None and beside.tag == f"{W}tbl":
            paragraph = etree.Element(f"{W}p")
            mark_paragraph(paragraph, hand.mark("ins"))
            mark_paragraph(paragraph, hand.mark("del"))
            put(paragraph)


def _alone(story: _Story, made: etree._Element) -> None:
    """Put something into a story that has nothing in it."""
    body = story.container
    place = next((n for n, c in enumerate(body) if c.tag == f"{W}sectPr"), len(body))
    body.insert(place, made)
    story.cursor = (made, ())


def _around(node: etree._Element, container: etree._Element) -> list[etree._Element]:
    """The content controls around something, outermost first."""
    found = []
    for one in node.iterancestors():
        if one is container:
            break
        if one.tag in names("sdt", "customXml", "smartTag"):
            found.append(one)
    return found[::-1]


def _common(one: Sequence[object], other: Sequence[object]) -> int:
    depth = 0
    while depth < min(len(one), len(other)) and one[depth] == other[depth]:
        depth += 1
    return depth


def _climbed(node: etree._Element, container: etree._Element, depth: int) -> etree._Element:
    """The node or what it stands in, so that `depth` content controls are around it."""
    path = [node]
    while (parent := path[-1].getparent()) is not None and parent is not container:
        path.append(parent)
    passed = 0
    for one in reversed(path):
        if one.tag == f"{W}sdtContent":
            continue
        if passed == depth:
            return one
        passed += one.tag in names("sdt", "customXml", "smartTag")
    return node


def _last_properties(story: _Story) -> list[etree._Element]:
    """Properties of the last paragraph as they were."""
    if not story.before or story.before[-1].is_table:
        return []
    return [deepcopy(c) for c in _own(story.before[-1].last)]


def _closed(story: _Story, kept: list[etree._Element]) -> None:
    """Let the mark of the last common paragraph change, not that of the last one of all."""
    tail, hand = _tail(story), story.hand
    if tail == "new" and story.cursor is not None:
        common, last = story.before[-1].last, story.cursor[0]
        if not is_marked(common, "ins"):
            mark_paragraph(common, hand.mark("ins"))
        made = [deepcopy(c) for c in _own(last)]
        if not same_properties(made, kept):
            _former(hand, last, kept)
    elif tail == "old":
        i = next(i for i, j in story.pairs if j == len(story.after) - 1)
        common = story.before[i or 0].last
        if not is_marked(common, "del"):
            mark_paragraph(common, hand.mark("del"))
        made, last = _own(common), story.before[-1].last
        if not same_properties(made, _own(last)) and not changed_properties(
            last, made, hand.author
        ):
            hand.left.append("the style of the last paragraph: a change of it is pending")


def _former(hand: Hand, paragraph: etree._Element, kept: list[etree._Element]) -> None:
    """Say what properties the last paragraph had before."""
    properties = paragraph.find(f"{W}pPr")
    if properties is None:
        properties = etree.Element(f"{W}pPr")
        paragraph.insert(0, properties)
    change = hand.mark("pPrChange")
    etree.SubElement(change, f"{W}pPr").extend(kept)
    properties.append(change)
