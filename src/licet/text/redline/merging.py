# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of one paragraph made those of another by tracked changes."""

from collections.abc import Sequence

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.atoms import BOX, FROM, Atom, Targets, look
from licet.text.redline.differing import differing
from licet.text.redline.emitting import made_of
from licet.text.redline.hand import Hand, coalesced, strike, who_put, who_struck
from licet.text.redline.records import ChangeKind
from licet.text.redline.runs import outside, outside_after
from licet.text.redline.tree import changed_properties, child

__all__ = ["merge_words"]


def merge_words(
    hand: Hand,
    old: Sequence[Atom],
    new: Sequence[Atom],
    *,
    paragraph: etree._Element,
    source: etree._Element,
    sides: tuple[Targets, Targets],
) -> None:
    """Strike out what is gone and put in what came, word by word.

    Args:
        hand: The comparison.
        old: Atoms of the paragraph.
        new: Those of its counterpart.
        paragraph: The paragraph they are in.
        source: Its counterpart in the new file.
        sides: What links stand for in the old and in the new part.
    """
    for step in differing(old, new):
        one, other = old[slice(*step.old)], new[slice(*step.new)]
        if step.same:
            _kept(hand, one, other)
            continue
        gone = "".join(a.words for a in one)
        come = "".join(a.words for a in other if not a.pinned)
        by = who_struck(source, gone)
        for atom in one:
            strike(hand, atom, "del", by)
        before = old[step.old[1] - 1] if step.old[1] else None
        after = old[step.old[1]] if step.old[1] < len(old) else None
        _put_in(hand, other, paragraph, (before, after), sides)
        if gone or come:
            put = next((w for a in other for p in a.pieces if (w := who_put(p.element))), None)
            _told(hand, gone, come, by or put)
    coalesced(paragraph)


def _told(hand: Hand, gone: str, come: str, by: tuple[str, str] | None) -> None:
    kind = ChangeKind.REPLACED
    if not gone or not come:
        kind = ChangeKind.INSERTED if come else ChangeKind.DELETED
    hand.tell(kind, gone, come, by)


def _kept(hand: Hand, old: Sequence[Atom], new: Sequence[Atom]) -> None:
    """What is the same may look different, and a shape may hold boxes with other words."""
    shown = ""
    for one, other in zip(old, new, strict=True):
        for was, now in zip(one.pieces, other.pieces, strict=False):
            if was.element is not None and now.element is not None:
                boxes = was.element.iter(BOX), now.element.iter(BOX)
                hand.boxes += zip(*boxes, strict=False)
            if was.key[0] == now.key[0] != "field":
                shown = _restyled(hand, was, now, shown)
    _told_look(hand, shown)


def _restyled(hand: Hand, old: Atom, new: Atom, shown: str) -> str:
    """Track another look of the same words; the words so far that look otherwise."""
    run, other = old.element, new.element
    if run is None or other is None or run.tag != f"{W}r":
        return shown
    if not _differs(hand, old, new):
        _told_look(hand, shown)
        return ""
    made = hand.bring.run_properties(other)
    if not changed_properties(run, list(made) if made is not None else [], hand.author):
        hand.left.append(f"how {old.words!r} looks: a change of it is pending")
        return shown
    return shown + old.words


def _told_look(hand: Hand, words: str) -> None:
    if words.strip():
        hand.tell(ChangeKind.FORMATTED, words.strip(), words.strip())


def _differs(hand: Hand, old: Atom, new: Atom) -> bool:
    hidden = [child(a.element, "rPr", "vanish") is None for a in (old, new)]
    if not hand.formatting:
        return hidden[0] != hidden[1]
    return _styled(hand, old, theirs=False) != _styled(hand, new, theirs=True)


def _styled(hand: Hand, atom: Atom, *, theirs: bool) -> tuple[str, ...]:
    """How an atom looks, with styles by the old file's ids; once for what was one run."""
    origin = atom.element.get(FROM) or "" if atom.element is not None else ""
    if origin not in hand.looks:
        hand.looks[origin] = look(_translated(hand, atom) if theirs else atom)
    return hand.looks[origin]


def _translated(hand: Hand, atom: Atom) -> Atom:
    copy = etree.Element(f"{W}r")
    made = hand.bring.run_properties(atom.element) if atom.element is not None else None
    if made is not None:
        copy.append(made)
    return Atom(atom.key, atom.words, copy, ())


def _put_in(
    hand: Hand,
    atoms: Sequence[Atom],
    paragraph: etree._Element,
    between: tuple[Atom | None, Atom | None],
    sides: tuple[Targets, Targets],
) -> None:
    """Put new atoms in, those of each link or control where its counterpart is, in order."""
    groups: list[list[Atom]] = []
    for atom in atoms:
        if groups and groups[-1][-1].chain == atom.chain:
            groups[-1].append(atom)
        else:
            groups.append([atom])
    before, after = between
    cursor = _Cursor(before, paragraph)
    for number, group in enumerate(groups):
        wanted = _chain(group[0].chain, sides[1])
        rest = {_chain(g[0].chain, sides[1]) for g in groups[number:]}
        depth = _common(_chain(cursor.chain, sides[0]), wanted)
        if after is not None:
            # What stands between two things in one control stands in it, too.
            depth = max(depth, _common(cursor.chain, after.chain))
        ahead = after is not None and rest == {_chain(after.chain, sides[0])}
        enters = ahead and depth < len(wanted) and not cursor.within(after)
        home = depth == len(wanted) == len(cursor.chain) or enters
        links = [c for c in group[0].chain if c.tag == f"{W}hyperlink"]
        made = made_of(hand, group, "ins", links[-1] if home and links else None)
        if after is not None and (enters or (before is None and cursor.node is None)):
            _ahead(hand, after, len(wanted) if enters else 0, made)
            if enters:
                return
            cursor.moved(made, 0)
        else:
            cursor.put(hand, made, depth)


class _Cursor:
    """Behind what the next insertion goes."""

    __slots__ = ("chain", "node", "paragraph")

    def __init__(self, before: Atom | None, paragraph: etree._Element) -> None:
        self.paragraph = paragraph
        self.chain: tuple[etree._Element, ...] = ()
        self.node: etree._Element | None = None
        if before is None:
            return
        last = before.pieces[-1]
        self.chain, self.node = last.chain, last.element

    def within(self, after: Atom | None) -> bool:
        """Whether `after` stands in the same bracket."""
        return after is not None and bool(self.chain) and after.chain == self.chain

    def put(self, hand: Hand, made: Sequence[etree._Element], depth: int) -> None:
        """Put nodes in, with so many brackets around them."""
        if not made:
            return
        if self.node is None:
            self.paragraph.extend(made)
        else:
            outer = self.chain[depth] if depth < len(self.chain) else self.node
            anchor = outside_after(outer, hand.author)
            for node in reversed(made):
                anchor.addnext(node)
        self.moved(made, depth)

    def moved(self, made: Sequence[etree._Element], depth: int) -> None:
        """Go on behind what was put in."""
        if made:
            self.node, self.chain = made[-1], self.chain[:depth]


def _ahead(hand: Hand, after: Atom, depth: int, made: Sequence[etree._Element]) -> None:
    """Put nodes in before an atom, with so many brackets around them."""
    first = after.pieces[0]
    chain = first.chain if first.element is None else (*first.chain, first.element)
    anchor = outside(chain[depth], hand.author)
    for node in made:
        anchor.addprevious(node)


def _chain(chain: Sequence[etree._Element], targets: Targets) -> tuple[str, ...]:
    """What words stand in, so that it can be found in the other file."""
    told = []
    for one in chain:
        tag = str(one.tag).removeprefix(W)
        if tag == "hyperlink":
            told.append(f"{tag} {targets(one)}")
        else:
            named = child(one, f"{tag}Pr", "tag")
            told.append(tag if named is None else f"{tag} {attribute(named, 'val')}")
    return tuple(told)


def _common(one: Sequence[object], other: Sequence[object]) -> int:
    depth = 0
    while depth < min(len(one), len(other)) and one[depth] == other[depth]:
        depth += 1
    return depth
