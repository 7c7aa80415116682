# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Headers and footers: which is which by the sections they run through, and what changed.

Source: ECMA-376 part 1, 17.10 (headers and footers): a section without one has the last one's.
"""

from collections import Counter
from collections.abc import Iterator

from lxml import etree

from licet.text.formats.docx_package import W, attribute
from licet.text.redline.aligning import Item, likeness
from licet.text.redline.hand import Hand
from licet.text.redline.inserting import inserted_paragraph, inserted_table
from licet.text.redline.leaves import leaves_of
from licet.text.redline.looks import page_looks
from licet.text.redline.parts import OFFICE, Parts
from licet.text.redline.records import ChangeKind
from licet.text.redline.stories import boxed, compared

__all__ = ["compare_running"]

_R = f"{{{OFFICE}}}id"
_KINDS = {f"{W}headerReference": "header", f"{W}footerReference": "footer"}
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.{}+xml"

_Running = dict[tuple[str, str], str]
"""Part by kind (`header`, `footer`) and by the pages it runs on (`default`, `first`, `even`)."""
_Two = tuple[tuple[etree._Element, _Running], tuple[etree._Element, _Running]]
"""A section of the old file and its counterpart."""


def compare_running(hand: Hand) -> None:
    """Compare what runs along the pages; a header that is gone is emptied, a new one made."""
    before, after = [*_sections(hand.bring.old)], [*_sections(hand.bring.new)]
    pairs = _paired(before, after)
    counterparts = _counterparts(hand, pairs)
    for (kind, mine), part in counterparts.items():
        _compared(hand, kind, mine, part)
    used = set(counterparts.values())
    for number, (one, other) in enumerate(pairs, 1):
        if differ := page_looks(one[0], other[0]):
            hand.left.append(f"the pages of section {number} differ in {', '.join(differ)}")
        for key, part in other[1].items():
            if key not in one[1] and part not in used and _said(hand, part):
                used.add(part)
                _added(hand, one[0], key, part)
    _emptied(hand, pairs, {mine for _, mine in counterparts})
    _missed(hand, after, used)


def _counterparts(hand: Hand, pairs: list[_Two]) -> dict[tuple[str, str], str]:
    """For each header and footer of the old file the one of the new file most like it.

    Programs differ in how many parts they keep one header in.
    """
    met = Counter(
        (key[0], one[1][key], part)
        for one, other in pairs
        for key, part in other[1].items()
        if key in one[1]
    )
    ranked = sorted(
        (-_alike(hand, mine, part), -count, kind, mine, part)
        for (kind, mine, part), count in met.items()
    )
    found: dict[tuple[str, str], str] = {}
    for _, _, kind, mine, part in ranked:
        if (kind, mine) not in found and part not in found.values():
            found[kind, mine] = part
    return found


def _alike(hand: Hand, mine: str, part: str) -> float:
    hand.at("header", mine, part)
    sides = hand.where.sides
    old = leaves_of(hand.bring.old.xml(mine), sides[0])
    new = leaves_of(hand.bring.new.xml(part), sides[1])
    one, other = (Item([w for x in side for w in x.words], "") for side in (old, new))
    return likeness(one, other, 0.0)


def _missed(hand: Hand, after: list[tuple[etree._Element, _Running]], used: set[str]) -> None:
    """Name what runs along pages of the new file only, unless the old one says the same there."""
    said = {_said(hand, part) for part in used}
    for number, (_, running) in enumerate(after, 1):
        for key, part in running.items():
            if part not in used and _said(hand, part) not in {"", *said}:
                used.add(part)
                hand.left.append(f"a {key[0]} that only section {number} of the new file has")


def _emptied(hand: Hand, pairs: list[_Two], done: set[str]) -> None:
    """Strike out what runs along pages of the old file only."""
    for one, other in pairs:
        for key, part in one[1].items():
            if part not in done and key not in other[1]:
                done.add(part)
                _compared(hand, key[0], part, "")


def _sections(parts: Parts) -> Iterator[tuple[etree._Element, _Running]]:
    """Each section's properties, and what runs along its pages."""
    running: _Running = {}
    links = parts.links(parts.main)
    for section in parts.root.iter(f"{W}sectPr"):
        holder = section.getparent()
        if holder is not None and holder.tag == f"{W}sectPrChange":
            continue
        for one in section:
            link = links.get(one.get(_R) or "")
            if one.tag in _KINDS and link is not None and parts.has(link.target):
                pages = attribute(one, "type") or "default"
                running = {**running, (_KINDS[str(one.tag)], pages): link.target}
        yield section, running


def _paired(
    before: list[tuple[etree._Element, _Running]], after: list[tuple[etree._Element, _Running]]
) -> list[_Two]:
    """Sections in order, the last with the last."""
    if not before or not after:
        return []
    rest = min(len(before), len(after)) - 1
    return [*zip(before[:rest], after[:rest], strict=True), (before[-1], after[-1])]


def _said(hand: Hand, part: str) -> str:
    hand.at("header", hand.bring.old.main, part)
    leaves = leaves_of(hand.bring.new.xml(part), hand.where.sides[1])
    return "".join(x.text for x in leaves).strip()


def _compared(hand: Hand, kind: str, old: str, new: str) -> None:
    hand.at(kind, old, new or hand.bring.new.main)
    if new:
        other = hand.bring.new.xml(new)
    else:  # all it says goes
        other = etree.Element(W + kind)
        etree.SubElement(other, f"{W}p")
    compared(hand, hand.bring.old.xml(old), other)
    boxed(hand)


def _added(hand: Hand, section: etree._Element, key: tuple[str, str], part: str) -> str:
    """A header or footer the old file lacks, empty but for insertions; its part."""
    kind, pages = key
    old = hand.bring.old
    root = etree.Element(f"{W}{'hdr' if kind == 'header' else 'ftr'}", nsmap={"w": W[1:-1]})
    made = old.add(f"{kind}9", ".xml", etree.tostring(root), _TYPE.format(kind))
    reference = etree.Element(f"{W}{kind}Reference")
    reference.set(f"{W}type", pages)
    reference.set(_R, old.link(old.main, kind, made))
    section.insert(sum(c.tag in _KINDS for c in section), reference)
    hand.at(kind, made, part)
    targets = hand.where.sides[1]
    root, leaves = old.xml(made), leaves_of(hand.bring.new.xml(part), targets)
    for number, leaf in enumerate(leaves, 1):
        if leaf.is_table:
            root.append(inserted_table(hand, leaf.last, targets))
        else:
            marked = number < len(leaves)
            root.append(inserted_paragraph(hand, leaf.elements, targets, marked=marked))
        hand.tell(ChangeKind.PARAGRAPH_INSERTED, "", leaf.text)
    if root.find(f"{W}p") is None:
        etree.SubElement(root, f"{W}p")
    return made
