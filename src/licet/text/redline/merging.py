# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The words of one paragraph made those of another by tracked changes."""

from collections.abc import Sequence

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.atoms import BOX, FROM, Atom, Targets, look
from licet.text.redline.differing import differing
from licet.text.redline.emitting import made_of
from licet.text.redline.hand import _Hand, coalesced, strike, who_struck
from licet.text.redline.records import ChangeKind
from licet.text.redline.runs import outside, outside_after
from licet.text.redline.tree import changed_properties, child

__all__ = ["merge_words"]


def merge_words(
    hand: _Hand,
    old: Sequence[Atom],
    new: Sequence[Atom],
    *,
    paragraph: etree._Element,
    source: etree._Element,
    sides: tuple[Targets, Targets],
    edges: tuple[Atom | None, Atom | None] = (None, None),
) -> None:
    """Strike out what is gone and put in what came, word by word.

    Args:
        hand: The comparison.
        old: Atoms of the paragraph, or of what a field in it shows.
        new: Those of its counterpart.
        paragraph: The paragraph they are in.
        source: Its counterpart in the new file.
        sides: What links stand for in the old and in the new part.
        edges: Between which atoms they stand, if not the whole paragraph.
    """
    for step in differing(old, new):
        one, other = old[slice(*step.old)], new[slice(*step.new)]
        if step.same:
            shown = ""
            for was, now in zip(one, other, strict=True):
                _kept(hand, was, now, paragraph=paragraph, source=source, sides=sides)
                shown = _restyled(hand, was, now, shown)
            _told_look(hand, shown)
            continue
        gone = "".join(a.words for a in one)
        come = "".join(a.words for a in other if not a.pinned)
        by = who_struck(source, gone)
        for atom in one:
            strike(hand, atom, "del", by)
        before = old[step.old[1] - 1] if step.old[1] else edges[0]
        after = old[step.old[1]] if step.old[1] < len(old) else edges[1]
        _put_in(hand, other, paragraph, (before, after), sides)
        if gone or come:
            _told(hand, gone, come)
    if edges == (None, None):
        coalesced(paragraph, FROM)


def _told(hand: _Hand, gone: str, come: str) -> None:
    kind = ChangeKind.REPLACED
    if not gone or not come:
        kind = ChangeKind.INSERTED if come else ChangeKind.DELETED
    hand.tell(kind, gone, come)


def _kept(
    hand: _Hand,
    old: Atom,
    new: Atom,
    *,
    paragraph: etree._Element,
    source: etree._Element,
    sides: tuple[Targets, Targets],
) -> None:
    """What is the same may look different, and may hold more: a field its words, a shape boxes."""
    if old.whole:
        inner = [a.key for a in old.inner], [a.key for a in new.inner]
        if inner[0] != inner[1]:
            edges = _edges(old)
            merge_words(hand, old.inner, new.inner, paragraph=paragraph, source=source,
                        sides=sides, edges=edges)  # fmt: skip
        return
    run, other = old.element, new.element
    if run is None or other is None:
        return
    for pair in zip(run.iter(BOX), other.iter(BOX), strict=False):
        hand.boxes.append(pair)


def _restyled(hand: _Hand, old: Atom, new: Atom, shown: str) -> str:
    """Track another look of the same words; the words so far that look otherwise."""
    run, other = old.element, new.element
    plain = old.key[0] == "t" and not old.words.strip()
    if plain or run is None or other is None or run.tag != f"{W}r":
        return shown + old.words if shown and plain else shown  # nobody sees how a space looks
    if not _differs(hand, old, new):
        _told_look(hand, shown)
        return ""
    made = hand.bring.run_properties(other)
    if not changed_properties(run, list(made) if made is not None else [], hand.author):
        hand.left.append(f"how {old.words!r} looks: a change of it is pending")
        return shown
    return shown + (old.words or " ")


def _told_look(hand: _Hand, words: str) -> None:
    if words.strip():
        hand.tell(ChangeKind.FORMATTED, words.strip(), words.strip())


def _edges(field: Atom) -> tuple[Atom, Atom]:
    """The pieces between which a field's result stands."""
    inside = {id(p) for a in field.inner for p in a.pieces}
    first = next((n for n, p in enumerate(field.whole) if id(p) in inside), None)
    if first is None:  # it shows nothing yet
        return field.whole[-2], field.whole[-1]
    return field.whole[first - 1], field.whole[-1]


def _differs(hand: _Hand, old: Atom, new: Atom) -> bool:
    hidden = [child(a.element, "rPr", "vanish") is None for a in (old, new)]
    if not hand.formatting:
        return hidden[0] != hidden[1]
    return _styled(hand, old, theirs=False) != _styled(hand, new, theirs=True)


def _styled(hand: _Hand, atom: Atom, *, theirs: bool) -> tuple[str, ...]:
    """How an atom looks, with styles by the old file's ids."""
    if not theirs or child(atom.element, "rPr") is None:
        return look(atom)
    copy = etree.Element(f"{W}r")
    made = hand.bring.run_properties(atom.element) if atom.element is not None else None
    if made is not None:
        copy.append(made)
    return look(Atom(atom.key, atom.words, copy, ()))


def _put_in(
    hand: _Hand,
    atoms: Sequence[Atom],
    paragraph: etree._Element,
    between: tuple[Atom | None, Atom | None],
    sides: tuple[Targets, Targets],
) -> None:
    """Put new atoms in, those of each link or control where its counterpart is."""
    groups: list[list[Atom]] = []
    for atom in atoms:
        if groups and groups[-1][-1].chain == atom.chain:
            groups[-1].append(atom)
        else:
            groups.append([atom])
    before, after = between
    last: etree._Element | None = None
    for group in groups:
        put = _place(hand, group[0], paragraph, (before, after), sides)
        holder, home = put[2], put[3]
        links = [c for c in group[0].chain if c.tag == f"{W}hyperlink"]
        made = made_of(hand, group, "ins", links[-1] if home and links else None)
        if last is not None and last.getparent() is holder:
            put = (last, True, holder, home)
        for node in made:
            last = _beside(put, node)
            put = (node, True, holder, home)


_Put = tuple[etree._Element | None, bool, etree._Element, bool]
"""Beside which node, whether after it, what holds it, whether that is the link's counterpart."""


def _beside(put: _Put, node: etree._Element) -> etree._Element:
    anchor, after, holder, _ = put
    if anchor is None:
        place = 1 if len(holder) and str(holder[0].tag).endswith("Pr") else 0
        holder.insert(place if after else len(holder), node)
    elif after:
        anchor.addnext(node)
    else:
        anchor.addprevious(node)
    return node


def _place(
    hand: _Hand,
    atom: Atom,
    paragraph: etree._Element,
    between: tuple[Atom | None, Atom | None],
    sides: tuple[Targets, Targets],
) -> _Put:
    before, after = between
    wanted = _chain(atom, sides[1])
    if before is not None:
        had = _chain(before, sides[0])
        inside = after is not None and before.chain and before.chain == after.chain
        if had == wanted or inside:
            return _after(hand, before, len(before.chain), home=had == wanted)
        if after is None or _chain(after, sides[0]) != wanted:
            depth = _common(had, wanted)
            return _after(hand, before, depth, home=False)
    if after is not None:
        had = _chain(after, sides[0])
        return _ahead(hand, after, _common(had, wanted), home=had == wanted)
    return (None, False, paragraph, False)


def _chain(atom: Atom, targets: Targets) -> tuple[str, ...]:
    """What an atom stands in, so that it can be found in the other file."""
    told = []
    for one in atom.chain:
        tag = str(one.tag).removeprefix(W)
        if tag == "hyperlink":
            told.append(f"{tag} {targets(one)}")
        else:
            named = child(one, f"{tag}Pr", "tag")
            told.append(tag if named is None else f"{tag} {attribute(named, 'val')}")
    return tuple(told)


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    depth = 0
    while depth < min(len(one), len(other)) and one[depth] == other[depth]:
        depth += 1
    return depth


def _after(hand: _Hand, atom: Atom, depth: int, *, home: bool) -> _Put:
    last = atom.pieces[-1]
    if last.element is None and not atom.whole and last.key[1] == "begin":
        return (None, True, last.chain[-1], home)  # at the beginning of a simple field
    deep = depth if not atom.whole else min(depth, len(atom.chain))
    chain = last.chain if last.element is None else (*last.chain, last.element)
    if atom.whole and last.element is None:
        deep = min(deep, len(chain) - 1)
    node = outside_after(chain[deep], hand.author)
    return (node, True, _holder(node), home)


def _ahead(hand: _Hand, atom: Atom, depth: int, *, home: bool) -> _Put:
    first = atom.pieces[0]
    if first.element is None and not atom.whole and first.key[1] == "end":
        return (None, False, first.chain[-1], home)  # at the end of a simple field
    chain = first.chain if first.element is None else (*first.chain, first.element)
    node = outside(chain[min(depth, len(chain) - 1)], hand.author)
    return (node, False, _holder(node), home)


def _holder(node: etree._Element) -> etree._Element:
    parent = node.getparent()
    if parent is None:
        raise LookupError("the place is not in a document")
    return parent


