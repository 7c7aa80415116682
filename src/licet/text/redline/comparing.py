# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What has to be changed in one text so that it becomes another, word by word."""

import re
from collections.abc import Iterator, Sequence

from rapidfuzz.distance import LCSseq

from licet.terms import Document, Edit, Replacement

__all__ = ["document_edits", "edits_between"]

_TOKEN = re.compile(r"\n+|[^\S\n]+|\w+|[^\w\s]")
_LINE = re.compile(r"[^\n]*\n*")
APART = 3
"""Words that have to stay the same between two changes for them to be two."""

Span = tuple[int, int, int, int]
"""Characters of the old text and of the new one."""


def edits_between(old: str, new: str) -> tuple[Edit, ...]:
    """Edits of whole words; made in `old`, they give `new`.

    >>> [(r.start, r.end, r.words) for e in edits_between("cure in 15 days", "cure in 30 days")
    ...                            for r in e.replacements]
    [(8, 10, '30')]
    """
    return tuple(
        Edit(replacements=(Replacement(start=a, end=b, words=new[c:d]),))
        for a, b, c, d in _changed(old, new)
        if (a, new[c:d]) != (b, "")
    )


def document_edits(old: Document, new: Document) -> tuple[Edit, ...]:
    """Edits of the old document's text that give the new one's, but for numbers that are counted.

    Word counts the numbers of its lists anew, so that they are neither struck out nor written.
    """
    before, places = _bare(old)
    after, _ = _bare(new)
    return tuple(
        Edit(
            replacements=tuple(
                Replacement(start=places[r.start], end=_end(places, r), words=r.words)
                for r in edit.replacements
            )
        )
        for edit in edits_between(before, after)
    )


def _bare(document: Document) -> tuple[str, list[int]]:
    """The text without counted numbers, and for each of its characters the place in the text."""
    places: list[int] = []
    at = 0
    for start, end in (*document.labels, (len(document.text), len(document.text))):
        places += range(at, start)
        at = end
    text = "".join(document.text[place] for place in places)
    return text, [*places, len(document.text)]


def _end(places: Sequence[int], one: Replacement) -> int:
    """Behind the last character that is replaced, not before the next one that is not."""
    return places[one.end - 1] + 1 if one.end > one.start else places[one.start]


def _changed(old: str, new: str) -> Iterator[Span]:
    """Lines first, so that long documents stay quick; then the words of lines that differ."""
    before, after = _cut(_LINE, old), _cut(_LINE, new)
    for a, b, c, d in _differing([old[s:e] for s, e in before], [new[s:e] for s, e in after]):
        start, end = _span(before, a, b, len(old))
        begin, stop = _span(after, c, d, len(new))
        yield from _words(old, new, (start, end, begin, stop))


def _words(old: str, new: str, span: Span) -> Iterator[Span]:
    start, end, begin, stop = span
    before, after = _cut(_TOKEN, old[start:end]), _cut(_TOKEN, new[begin:stop])
    found = _differing(
        [old[start + s : start + e] for s, e in before],
        [new[begin + s : begin + e] for s, e in after],
    )
    joined: list[Span] = []
    for a, b, c, d in found:
        one = (*_span(before, a, b, end - start), *_span(after, c, d, stop - begin))
        if joined and _near(old[start + joined[-1][1] : start + one[0]]):
            last = joined.pop()
            one = (last[0], one[1], last[2], one[3])
        joined.append(one)
    for a, b, c, d in joined:
        yield (start + a, start + b, begin + c, begin + d)


def _near(between: str) -> bool:
    """Whether so little stays between two changes that they read as one."""
    words = re.findall(r"\w+", between)
    return "\n" not in between and len(words) < APART and sum(map(len, words)) < APART * 4


def _cut(shape: re.Pattern[str], text: str) -> list[tuple[int, int]]:
    return [m.span() for m in shape.finditer(text) if m.end() > m.start()]


def _span(cuts: Sequence[tuple[int, int]], first: int, last: int, end: int) -> tuple[int, int]:
    """From the beginning of one piece to that of another."""
    begins = cuts[first][0] if first < len(cuts) else end
    return begins, (cuts[last - 1][1] if last > first else begins)


def _differing(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int, int, int, int]]:
    """Stretches that differ, neighbouring ones as one."""
    held: tuple[int, int, int, int] | None = None
    for step in LCSseq.opcodes(old, new):
        if step.tag == "equal":
            if held is not None:
                yield held
            held = None
            continue
        one = (step.src_start, step.src_end, step.dest_start, step.dest_end)
        held = one if held is None else (held[0], one[1], held[2], one[3])
    if held is not None:
        yield held
