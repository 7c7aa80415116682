# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Comments of two Word files: those of the old one stay, those new in the new one come over.

A place in the new file is a place in the merged one by the characters before it: with everything
accepted, both say the same.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from lxml import etree
from rapidfuzz.distance import LCSseq

from licet.text.formats.docx_package import W, attribute
from licet.text.formats.docx_pieces import FALLBACK
from licet.text.redline.hand import Hand
from licet.text.redline.parts import Parts
from licet.text.redline.records import Comment, CommentFate
from licet.text.redline.runs import Author, cut, outside, outside_after, run_of
from licet.text.redline.threads import Threads
from licet.text.redline.tree import names

__all__ = ["apart", "bring_remarks"]

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_GONE = (*names("del", "moveFrom"), FALLBACK)
"""What stands in these is not read."""
_START, _END, _REFERENCE = names("commentRangeStart", "commentRangeEnd", "commentReference")
_NOTES = names("footnoteReference", "endnoteReference")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """Where a comment stands, in characters that are read.

    Attributes:
        start: Of the words it is on.
        end: Behind them; `start` if it is on none.
        first: Of its paragraph.
        last: Behind its paragraph.
    """

    start: int
    end: int
    first: int
    last: int


def apart(root: etree._Element) -> None:
    """Give each sign of a comment a run of its own, so that no change takes it along."""
    for sign in [*root.iter(_REFERENCE)]:
        run = sign.getparent()
        if run is None or run.tag != f"{W}r":
            continue
        following = sign.getnext()
        if following is not None:
            cut(following, 0)
        if any(one.tag != f"{W}rPr" for one in sign.itersiblings(preceding=True)):
            cut(sign, 0)


def bring_remarks(hand: Hand) -> tuple[Comment, ...]:
    """Bring over the comments that only the new file has; those it lacks are told.

    Both files are compared by now, so that the old one, with all accepted, says what the new does.
    """
    old, new = hand.bring.old, hand.bring.new
    mine, theirs = _comments(old), _comments(new)
    same = _same(mine, theirs)
    told = [
        _told(c, CommentFate.GONE, "") for c in mine if not any(c is one for one, _ in same)
    ]  # fmt: skip
    fresh = [c for c in theirs if not any(c is other for _, other in same)]
    if not fresh:
        return tuple(told)
    text, places = _places(new)
    here = "".join(_letters(t) for t in _texts(old.root))
    found = _mapped(text, here, [places.get(attribute(c, "id"), _ended(text)) for c in fresh])
    marks = _Marks(old.root, hand.author, found)
    part = _part(old)
    threads = Threads(old, new, part)
    for one, other in same:
        threads.pair(other, one)
    for comment, place in zip(fresh, found, strict=True):
        made = hand.bring.copied(comment, new.linked(new.main, "comments")[0], part)
        made.set(f"{W}id", hand.author.number())
        old.xml(part).append(made)
        threads.pair(comment, made)
        marks.put(attribute(made, "id"), place)
        told.append(_told(comment, CommentFate.BROUGHT, here[place.start : place.end]))
    for comment in fresh:
        threads.bring(comment)
    old.touch(part)
    return tuple(told)


def _comments(parts: Parts) -> list[etree._Element]:
    return [
        c for n in parts.linked(parts.main, "comments") for c in parts.xml(n).iter(f"{W}comment")
    ]


def _said(comment: etree._Element) -> str:
    lines = ("".join(t.text or "" for t in p.iter(f"{W}t")) for p in comment.iter(f"{W}p"))
    return "\n".join(lines).strip()


def _told(comment: etree._Element, fate: CommentFate, words: str) -> Comment:
    return Comment(fate=fate, author=attribute(comment, "author"), date=attribute(comment, "date"),
                   words=_said(comment), at=words)  # fmt: skip


def _same(
    old: Sequence[etree._Element], new: Sequence[etree._Element]
) -> list[tuple[etree._Element, etree._Element]]:
    """Comments that both have: by author, words and date, then whatever the date says."""
    pairs: list[tuple[etree._Element, etree._Element]] = []
    left = list(old)
    rest = list(new)
    for dated in (True, False):
        held: dict[tuple[str, ...], list[etree._Element]] = defaultdict(list)
        for one in left:
            held[_key(one, dated=dated)].append(one)
        for other in list(rest):
            waiting = held[_key(other, dated=dated)]
            if waiting:
                pairs.append((waiting.pop(0), other))
                rest.remove(other)
        left = [one for several in held.values() for one in several]
    return pairs


def _key(comment: etree._Element, *, dated: bool) -> tuple[str, ...]:
    date = attribute(comment, "date").rstrip("Z") if dated else ""
    return attribute(comment, "author"), " ".join(_said(comment).split()), date


def _texts(root: etree._Element) -> Iterator[etree._Element]:
    """The texts of a body that are read."""
    return (t for t in root.iter(f"{W}t") if _read(t))


def _read(text: etree._Element) -> bool:
    above = text.getparent()
    return (
        above is not None
        and above.tag == f"{W}r"
        and next(text.iterancestors(*_GONE), None) is None
    )


def _letters(text: etree._Element) -> str:
    """What is read in a text; soft hyphens are not, and are not counted when it is cut."""
    return (text.text or "").replace("\xad", "")


def _ended(text: str) -> _Place:
    """The end of everything: where a comment goes that stands nowhere."""
    return _Place(start=len(text), end=len(text), first=0, last=len(text))


def _places(parts: Parts) -> tuple[str, dict[str, _Place]]:
    """What a file says, and where its comments stand, by their ids."""
    walked = [*_walked(parts.root)]
    said = [_letters(one) for one, _, _ in walked if one.tag == f"{W}t"]
    spans: dict[etree._Element, list[int]] = {}
    for one, at, home in walked:
        spans.setdefault(home, [at, at])[1] = at + (one.tag == f"{W}t") * len(_letters(one))
    noted = {
        (str(one.tag), attribute(one, "id")): (at, home)
        for one, at, home in walked if one.tag in _NOTES
    }  # fmt: skip
    ends: dict[str, dict[str, int]] = defaultdict(dict)
    homes: dict[str, etree._Element] = {}
    for one, at, home in walked:
        if one.tag in (_START, _END, _REFERENCE):
            ends[attribute(one, "id")].setdefault(str(one.tag), at)
            homes[attribute(one, "id")] = home
    for id_, note in _in_notes(parts):
        if note in noted:
            at, homes[id_] = noted[note]
            ends[id_].setdefault(_REFERENCE, at)
    return "".join(said), {id_: _placed(marks, spans[homes[id_]]) for id_, marks in ends.items()}


def _placed(marks: dict[str, int], span: Sequence[int]) -> _Place:
    last = marks.get(_REFERENCE, marks.get(_END, marks.get(_START, 0)))
    start = marks.get(_START, last)
    end = max(start, marks.get(_END, last))
    return _Place(start=start, end=end, first=span[0], last=span[1])


def _walked(root: etree._Element) -> Iterator[tuple[etree._Element, int, etree._Element]]:
    """Texts that are read, notes and marks of comments; characters before; the paragraph."""
    at = 0
    for one in root.iter(f"{W}t", _START, _END, _REFERENCE, *_NOTES):
        # A mark between two paragraphs belongs to the body.
        home = next(one.iterancestors(f"{W}p"), root)
        if one.tag != f"{W}t":
            yield one, at, home
        elif _read(one):
            yield one, at, home
            at += len(_letters(one))


def _in_notes(parts: Parts) -> Iterator[tuple[str, tuple[str, str]]]:
    """Comments in notes, which stand where the note is referred to."""
    for kind in ("footnote", "endnote"):
        for name in parts.linked(parts.main, f"{kind}s"):
            for sign in parts.xml(name).iter(_REFERENCE):
                note = next(sign.iterancestors(W + kind), None)
                if note is not None:
                    place = f"{W}{kind}Reference", attribute(note, "id")
                    yield attribute(sign, "id"), place


def _mapped(text: str, here: str, places: Sequence[_Place]) -> list[_Place]:
    """The same places in a text that may differ in a few characters."""
    if text == here:
        return list(places)
    to = [0] * (len(text) + 1)
    for step in LCSseq.opcodes(text, here):
        size = step.dest_end - step.dest_start
        for n in range(step.src_end - step.src_start):
            to[step.src_start + n] = step.dest_start + min(n, size)
    to[len(text)] = len(here)
    return [
        _Place(start=to[p.start], end=max(to[p.start], to[p.end]), first=to[p.first],
               last=to[p.last])
        for p in places
    ]  # fmt: skip


class _Marks:
    """The marks of comments in a body, whose runs are cut where they go.

    Args:
        root: The main part.
        author: Numbers what is cut in two.
        places: All that will be asked for.
    """

    def __init__(self, root: etree._Element, author: Author, places: Iterable[_Place]) -> None:
        self._root, self._author = root, author
        wanted = sorted({n for p in places for n in (p.start, p.end)})
        self._begins: dict[int, etree._Element] = {}
        self._ends: dict[int, etree._Element] = {}
        at = 0
        for text in [*_texts(root)]:
            size = len(_letters(text))
            if not size:
                continue
            piece, begin = text, at
            for place in wanted[bisect_right(wanted, at) : bisect_left(wanted, at + size)]:
                rest = self._cut(piece, place - begin)
                self._begins[begin], self._ends[place] = piece, piece
                piece, begin = rest, place
            at += size
            self._begins[begin], self._ends[at] = piece, piece

    def _cut(self, text: etree._Element, at: int) -> etree._Element:
        rest = cut(text, at)
        for change in run_of(rest).iter(f"{W}rPrChange"):
            change.set(f"{W}id", self._author.number())
        return rest

    def put(self, id_: str, place: _Place) -> None:
        """Put a comment's marks around its words, or where it stands, with what is struck out."""
        start, end, sign = etree.Element(_START), etree.Element(_END), etree.Element(f"{W}r")
        for mark in (start, end, etree.SubElement(sign, _REFERENCE)):
            mark.set(f"{W}id", id_)
        if place.start < place.end:
            self._before(place.start).addprevious(start)
            self._after(place.end).addnext(end)
        elif place.first < place.start:
            self._after(place.start).addnext(start)
            if place.start < place.last:
                self._before(place.start).addprevious(end)
            else:
                _home(start).append(end)
        elif place.start in self._begins:
            end_of = self._before(place.start)
            end_of.addprevious(start)
            end_of.addprevious(end)
        else:
            home = self._home(place.start)
            home.extend((start, end))
        _climbed(end).addnext(sign)

    def _before(self, at: int) -> etree._Element:
        text = self._begins[at]
        if any(one.tag != f"{W}rPr" for one in text.itersiblings(preceding=True)):
            self._cut(text, 0)
        return outside(run_of(text), self._author)

    def _after(self, at: int) -> etree._Element:
        text = self._ends[at]
        following = text.getnext()
        if following is not None:
            self._cut(following, 0)
        return outside_after(run_of(text), self._author)

    def _home(self, at: int) -> etree._Element:
        """The nearest paragraph of a body that ends here."""
        if at in self._ends:
            return _home(self._ends[at])
        found = list(self._root.iter(f"{W}p"))
        return found[-1] if found else etree.SubElement(self._root[0], f"{W}p")


def _home(element: etree._Element) -> etree._Element:
    return next(element.iterancestors(f"{W}p"))


def _climbed(node: etree._Element) -> etree._Element:
    """The node, or the link or control it stands in: a sign stands in none."""
    while (above := node.getparent()) is not None and above.tag != f"{W}p":
        node = above
    return node


def _part(parts: Parts) -> str:
    """The part with the comments, made if the file lacks it."""
    had = parts.linked(parts.main, "comments")
    if had:
        return had[0]
    root = etree.Element(f"{W}comments", nsmap={"w": W[1:-1]})
    made = parts.add("comments", ".xml", etree.tostring(root), _TYPE)
    parts.link(parts.main, "comments", made)
    return made
