# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Edits as tracked changes in the Word file itself; everybody's earlier marks stay."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from lxml import etree

from licet.terms import Edit, Replacement, UnreadableError
from licet.text.formats.docx import Traced, trace_docx
from licet.text.formats.docx_package import Package, W, open_package
from licet.text.limits import DEFAULT, Limits
from licet.text.redline.archive import Remark, commented, highest, rewritten
from licet.text.redline.paragraphs import broken, joined, paragraph_of
from licet.text.redline.runs import Author, cut, outside, outside_after, run_of, strike, written

__all__ = ["NUMBERED", "Marked", "Said", "redline_docx"]

NUMBERED = ("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "bookmarkStart",
             "moveFromRangeStart", "moveToRangeStart", "tblPrChange", "sectPrChange",
             "numberingChange", "cellIns", "cellDel", "cellMerge", "tcPrChange", "trPrChange",
             "tblGridChange", "tblPrExChange", "permStart", "comment")  # fmt: skip
"""Elements that have a number each in a Word file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A comment on words that stay as they are."""

    start: int
    end: int
    """Characters of `Document.text`, half-open."""
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """The Word file with its new marks, and what could not be marked in it."""

    data: bytes
    left: tuple[Edit, ...] = ()
    """Edits of words that stand in no text of the file, such as a number that Word counts."""


@dataclass(slots=True, kw_only=True)
class _Hand:
    """What is being marked."""

    text: str
    traced: list[Traced]
    author: Author
    comments: int
    """The next free number of a comment."""
    remarks: list[Remark] = field(default_factory=list)


def redline_docx(
    data: bytes,
    edits: Iterable[Edit],
    *,
    author: str,
    at: datetime,
    said: Iterable[Said] = (),
    limits: Limits = DEFAULT,
) -> Marked:
    """Make edits as tracked changes with a comment each.

    Accepting them all gives the edited text; rejecting them gives back what the file said.

    Args:
        data: The Word file; offsets of the edits are those of its text with earlier changes
            accepted, as `licet.text.read` gives it.
        edits: Edits that do not overlap, see `together`.
        author: Who the changes are shown as.
        at: When they were made; with a zone.
        said: Comments on words that stay.
        limits: What is refused as too large.

    Raises:
        UnreadableError: The file is damaged, or in the strict form of the standard.
    """
    package = open_package(data, limits=limits)
    if package.strict:
        raise UnreadableError(
            "the Word file is saved in the strict form of the standard, which cannot be marked",
            hint="save it as an ordinary .docx",
        )
    hand = _hand(package, author, at, limits)
    left = _marked(hand, tuple(edits), tuple(said))
    body = etree.tostring(
        package.body.getroottree(), xml_declaration=True, encoding="UTF-8", standalone=True
    )
    parts = {package.main: body}
    if hand.remarks:
        parts |= commented(data, package.main, hand.remarks, hand.author)
    return Marked(data=rewritten(data, parts, limits=limits), left=left)


def _hand(package: Package, author: str, at: datetime, limits: Limits) -> _Hand:
    """Where everything stands, and the first number that nothing in the file has."""
    text, traced = trace_docx(package, limits=limits)
    root = package.body.getroottree().getroot()
    roots = (root, *(part for several in package.parts.values() for part in several))
    free = 1 + max(highest(r, NUMBERED) for r in roots)
    return _Hand(
        text=text, traced=list(traced), comments=free,
        author=Author(author, at.isoformat(timespec="seconds"), free=free),
    )  # fmt: skip


def _marked(hand: _Hand, edits: tuple[Edit, ...], said: tuple[Said, ...]) -> tuple[Edit, ...]:
    """Work from the end of the text to its beginning, so that earlier places stay true."""
    left = tuple(e for e in edits if not all(_reached(hand, r) for r in e.replacements))
    work: list[tuple[int, int, Replacement | None, str]] = []
    for edit in edits:
        if edit in left:
            continue
        for number, one in enumerate(edit.replacements):
            work.append((one.start, one.end, one, "" if number else edit.comment))
    work += [(told.start, told.end, None, told.words) for told in said]
    for start, end, change, comment in sorted(work, key=lambda w: (w[0], w[1]), reverse=True):
        nodes = _replace(hand, change) if change is not None else _taken_out(hand, start, end)
        if comment and nodes:
            _remark(hand, nodes, comment)
    return left


def _reached(hand: _Hand, one: Replacement) -> bool:
    """Whether the words stand in the file, and not among what Word counts when it shows it."""
    if one.start == one.end:
        return bool(hand.traced)
    inside = _over(hand, one.start, one.end)
    told = sum(min(t.end, one.end) - max(t.start, one.start) for t in inside)
    gaps = hand.text[one.start : one.end]
    marks = gaps.count("\n") + 3 * gaps.count(" | ")
    return bool(inside) and told + marks >= one.end - one.start


def _over(hand: _Hand, start: int, end: int) -> list[Traced]:
    """The stretches that have characters in `start:end`."""
    first = bisect_right(hand.traced, start, key=lambda t: t.end)
    last = bisect_left(hand.traced, end, key=lambda t: t.start)
    return [t for t in hand.traced[first:last] if t.start < t.end]


def _cut_at(hand: _Hand, offset: int) -> None:
    """Let a stretch begin at `offset`, if one runs across it."""
    index = bisect_right(hand.traced, offset, key=lambda t: t.start) - 1
    if index < 0:
        return
    here = hand.traced[index]
    if here.start < offset < here.end:
        rest = cut(here.element, offset - here.start)
        hand.traced[index : index + 1] = [
            Traced(start=here.start, end=offset, element=here.element),
            Traced(start=offset, end=here.end, element=rest),
        ]


def _taken_out(hand: _Hand, start: int, end: int) -> list[etree._Element]:
    """The runs that hold exactly `start:end`, in order."""
    _cut_at(hand, start)
    _cut_at(hand, end)
    stretches = _over(hand, start, end)
    for stretch in stretches:
        _alone(stretch.element)
    return [run_of(stretch.element) for stretch in stretches]


def _alone(element: etree._Element) -> None:
    """Give a text element a run of its own."""
    if any(one.tag != f"{W}rPr" for one in element.itersiblings(preceding=True)):
        cut(element, 0)
    following = element.getnext()
    if following is not None:
        cut(following, 0)


def _replace(hand: _Hand, one: Replacement) -> list[etree._Element]:
    """Strike the old words out, put the new ones in; the nodes, in order."""
    runs = _taken_out(hand, one.start, one.end) if one.start < one.end else []
    _join(hand, one)
    if not runs:
        return _insert(hand, one)
    nodes: list[etree._Element] = []
    if one.words:
        anchor = outside_after(runs[-1], hand.author)
        nodes = _put(hand, one.words, anchor, runs[0], after=True)
    struck = [strike(run, hand.author) for run in runs]
    return [*struck, *nodes]


def _join(hand: _Hand, one: Replacement) -> None:
    """Strike the ends of paragraphs that lie in the span, if their words do."""
    for here, following in zip(hand.traced, hand.traced[1:], strict=False):
        if here.end < one.start or following.start > one.end:
            continue
        gap = hand.text[here.end : following.start]
        ends = one.start <= here.end and "\n" in gap and one.end >= here.end + gap.index("\n") + 1
        apart = paragraph_of(here.element) is not paragraph_of(following.element)
        if ends and apart and paragraph_of(here.element).getparent().tag != f"{W}tc":  # type: ignore[union-attr]
            joined(paragraph_of(here.element), hand.author)


def _insert(hand: _Hand, one: Replacement) -> list[etree._Element]:
    """Put words in where none are struck out: after the words before, or before those after."""
    _cut_at(hand, one.start)
    index = bisect_left(hand.traced, one.start, key=lambda t: t.start)
    before = hand.traced[index - 1] if index else None
    gap = hand.text[before.end : one.start] if before else "\n"
    if before is not None and not gap:
        _alone(before.element)
        run = run_of(before.element)
        return _put(hand, one.words, outside_after(run, hand.author), run, after=True)
    return _between(hand, one, before, gap)


def _between(
    hand: _Hand, one: Replacement, before: Traced | None, gap: str
) -> list[etree._Element]:
    """An insertion at no words: at the beginning of a paragraph, or at the end of the last."""
    following = next((t for t in hand.traced if t.start >= one.start), None)
    if following is not None and (before is None or not one.words.startswith("\n")):
        _alone(following.element)
        run = run_of(following.element)
        return _put(hand, one.words, outside(run, hand.author), run, after=False)
    if before is None:
        return []
    words = one.words if "\n" in gap or one.words.startswith("\n") else gap + one.words
    run = run_of(before.element)
    return _put(hand, words, outside_after(run, hand.author), run, after=True)


def _put(
    hand: _Hand, words: str, anchor: etree._Element, like: etree._Element, *, after: bool
) -> list[etree._Element]:
    """Put words in beside an anchor; line ends are ends of paragraphs, but not in tables."""
    paragraph = paragraph_of(anchor)
    holder = paragraph.getparent()
    lines = tuple(line for line in words.replace("\n\n", "\n").split("\n"))
    alone = holder is not None and holder.tag == f"{W}tc"
    if len(lines) == 1 or alone or anchor.getparent() is not paragraph:
        made = written(words.replace("\n\n", "\n"), hand.author, like)
        if after:
            anchor.addnext(made)
        else:
            anchor.addprevious(made)
        return [made]
    at = anchor.getnext() if after else anchor
    return broken(paragraph, at, lines, hand.author, like)


def _remark(hand: _Hand, nodes: list[etree._Element], words: str) -> None:
    """Attach a comment to nodes."""
    number = str(hand.comments)
    hand.comments += 1
    hand.remarks.append(Remark(number=number, words=words))
    start, end = etree.Element(f"{W}commentRangeStart"), etree.Element(f"{W}commentRangeEnd")
    for mark in (start, end):
        mark.set(f"{W}id", number)
    outside(nodes[0], hand.author).addprevious(start)
    last = outside_after(nodes[-1], hand.author)
    last.addnext(end)
    run = etree.Element(f"{W}r")
    etree.SubElement(run, f"{W}commentReference").set(f"{W}id", number)
    end.addnext(run)
