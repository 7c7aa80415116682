# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two Word files in, one out: the old one with what makes it the new one as tracked changes.

What is compared is what both say once all earlier changes in them are accepted. Changes pending
in the old file stay in it, their authors' own: accepting everything gives the new file, rejecting
everything gives the old one with everything rejected, and rejecting only what this redline put in
gives back the old file with its pending changes. What somebody had tracked in the new file is
told as that person's change where it is one against the old file, too; everything else is told
as the given author's, and so an edit that nobody tracked is seen.

What cannot be tracked in a Word file (the size of a page, a style's own looks) is left as it was
in the old file, and named.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

from lxml import etree

from licet.terms import UnreadableError
from licet.text.formats.docx_numbering import numbering_of, styles_of
from licet.text.formats.docx_package import Package, W, attribute, open_package
from licet.text.limits import DEFAULT, Limits
from licet.text.redline.archive import highest
from licet.text.redline.bringing import Bringer
from licet.text.redline.docx import NUMBERED
from licet.text.redline.hand import Hand, stamped
from licet.text.redline.leaves import leaves_of
from licet.text.redline.notes import compare_notes, pair_notes
from licet.text.redline.parts import Parts
from licet.text.redline.records import Redlined
from licet.text.redline.remarks import apart, bring_remarks
from licet.text.redline.running import compare_running
from licet.text.redline.runs import Author
from licet.text.redline.sections import sections_of
from licet.text.redline.settling import Settled, settle
from licet.text.redline.stories import boxed, compared
from licet.text.redline.tree import child

__all__ = ["redline_files"]


def redline_files(
    old: bytes,
    new: bytes,
    *,
    author: str,
    at: datetime,
    formatting: bool = True,
    names: tuple[str, str] = ("the old file", "the new file"),
    limits: Limits = DEFAULT,
) -> Redlined:
    """Mark the old Word file so that accepting all changes gives the new one.

    Args:
        old: The Word file that is marked.
        new: A later version of it.
        author: Who the changes are shown as.
        at: When they were made; with a zone.
        formatting: Whether changes of looks alone are tracked, too.
        names: What the files are called where one of them cannot be read.
        limits: What is refused as too large.

    Raises:
        UnreadableError: One of the files is damaged, locked, too large, or in the strict form of
            the standard.
    """
    before = _opened(old, names[0], limits)
    after = _opened(new, names[1], limits)
    hand = Author(author, _instant(at), free=1)
    try:
        return _redlined(before, after, old, hand, formatting=formatting)
    except (ArithmeticError, LookupError, RuntimeError, TypeError, ValueError) as error:
        # The last net: a file somebody sent is never the end of a program.
        raise UnreadableError(
            "one of the files is built in a way that was not foreseen",
            where=" and ".join(names),
            hint="please report the files",
        ) from error


def _instant(at: datetime) -> str:
    """As Word writes it, in UTC."""
    return at.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="seconds") + "Z"


def _opened(data: bytes, name: str, limits: Limits) -> Parts:
    try:
        return Parts(data, limits=limits)
    except UnreadableError as error:
        raise UnreadableError(error.problem, where=name, hint=error.hint) from error


def _redlined(
    before: Parts, after: Parts, old: bytes, author: Author, *, formatting: bool
) -> Redlined:
    package = open_package(old, limits=before.limits)
    hand = _hand(before, after, author, formatting=formatting)
    free = hand.author.free
    pair_notes(hand)
    _body(hand, package)
    compare_running(hand)
    compare_notes(hand)
    _bookmarks(hand)
    _order(before.root)
    comments = bring_remarks(hand)
    for name in before.stories():
        before.touch(name)
    return Redlined(
        data=old if hand.author.free == free else before.saved(),
        changes=tuple(hand.changes),
        left=tuple(dict.fromkeys(hand.left)),
        comments=comments,
    )


def _hand(before: Parts, after: Parts, author: Author, *, formatting: bool) -> Hand:
    gone: dict[str, tuple[str, str]] = {}
    for name in after.stories():
        gone |= stamped(after.xml(name))
    settle(after, Settled.ACCEPTED)
    apart(before.root)
    stories = [*before.stories(), *before.linked(before.main, "comments")]
    author.free = 1 + max(highest(before.xml(n), (*NUMBERED, "bookmarkEnd")) for n in stories)
    known = {attribute(b, "name") for n in stories for b in before.xml(n).iter(f"{W}bookmarkStart")}
    return Hand(author, Bringer(before, after), formatting=formatting, known=known, gone=gone)


def _body(hand: Hand, package: Package) -> None:
    old, new = (child(p.root, "body") for p in (hand.bring.old, hand.bring.new))
    if old is None or new is None:  # pragma: no cover - refused when the file is opened
        return
    styles, default = styles_of(package)
    leaves = leaves_of(old, hand.where.sides[0])
    sections = sections_of(leaves, styles, default, numbering_of(package, styles), hand.bring.lists)
    compared(hand, old, new, sections=sections)
    boxed(hand)


def _bookmarks(hand: Hand) -> None:
    """A bookmark whose end did not come over ends where it begins."""
    for start in _starts(hand):
        end = etree.Element(f"{W}bookmarkEnd")
        end.set(f"{W}id", attribute(start, "id"))
        start.addnext(end)


def _starts(hand: Hand) -> Iterator[etree._Element]:
    open_ = set(hand.bookmarks.values())
    parts = hand.bring.old
    for name in parts.stories():
        for start in [*parts.xml(name).iter(f"{W}bookmarkStart")]:
            if attribute(start, "id") in open_:
                yield start


def _order(root: etree._Element) -> None:
    """The size of pages stands last in a body, whatever was put in behind it."""
    body = child(root, "body")
    section = body.find(f"{W}sectPr") if body is not None else None
    if body is not None and section is not None:
        body.append(section)
