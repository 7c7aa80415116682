# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which licence is this text, in which edition, and where does it depart from it?

First the digest of all words, then the sequence of sentence hashes. A score is never an answer:
`exact` means that every sentence of one known edition stands here, in order, with nothing else
but titles and copyright lines; anything short of that names its differences.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from licet.review.align import Alignment, Text, align, known, lay_outs
from licet.review.candidates import Candidate, Shelf, candidates, resembling, shelf
from licet.review.differences import Departure, departures, described, strangers
from licet.review.fingerprint import digest_of, is_notice
from licet.terms.documents import Document
from licet.terms.dossiers import Identification, Match
from licet.terms.licences import Catalogue

__all__ = ["identify"]

VARIANT, WHOLE, NEARLY = 0.5, 0.25, 0.8
"""Share of a known text's words that must stand here for it to be called its variant; some of
them in whole sentences, or else nearly all: many licences are made of the same words."""
EMBEDDED = 0.7
"""The same for a further licence in a document: shared boilerplate must not conjure one up."""
MOST = 0.5
"""Share of the document that its licences must cover for the document to be one of them."""
FAINT = 0.1
"""Less in common than this is no resemblance."""
PARTS = 200
"""Licences looked for in one document."""
ONE_PLACE, LONG_PLACE, HEADLINE = 25, 40, 40
"""What a place that differs weighs, the words in it that count at most, and what the title adds:
a text made from an edition differs from it in few places, however long, and keeps its title."""
FAR = 60
"""The same for words before and after it: what an edition leaves unexplained counts for more."""
TITLE = 16
"""Words from the start in which the title and the date of an edition stand."""
RIVAL = 0.75
"""Share of the words agreed with the best that another edition needs to be the nearest."""
COMPLETE = 0.9
"""Share of its own words from which on a licence is one, however much longer another is."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A stretch of the document and the licence it was laid beside."""

    licence: str
    alignment: Alignment


def identify(document: Document, catalogue: Catalogue) -> Identification:
    """Say which licence a document is, exactly or with its differences, or that it is unknown.

    Args:
        document: The text; its clause tree gives the sections of differences.
        catalogue: What is known.

    Returns:
        The main licence, and further ones found in the document as `embedded`. For a variant
        the nearest edition and every sentence that is changed, new or missing; a changed or
        missing sentence names the terms that sit in it in the known edition.
    """
    said = [_identified(document, catalogue, text) for text in lay_outs(document)]
    return min(said, key=lambda one: (_RANK[one.match], len(one.differences)))


_RANK = {Match.EXACT: 0, Match.VARIANT: 1, Match.UNKNOWN: 2}


def _identified(document: Document, catalogue: Catalogue, text: Text) -> Identification:
    here = shelf(catalogue)
    length = len(text.words.tokens)
    if length and (licence := here.by_digest.get(digest_of(text.words.tokens))):
        whole = align(text, here.known[licence], 0, length)
        parts: tuple[_Part, ...] = (_Part(licence=licence, alignment=whole),)
    else:
        parts = tuple(_parts(text, here, 0, length, VARIANT))
    if not parts:
        return _unknown(document, catalogue, here, text)
    return _together(document, catalogue, text, parts)


def _parts(text: Text, here: Shelf, start: int, end: int, share: float) -> Iterator[_Part]:
    """Licences that stand in the words, the largest first, then what stands around it."""
    waiting = [(start, end)]
    found = 0
    while waiting and found < PARTS:
        start, end = waiting.pop()
        part = _best(text, here, start, end, EMBEDDED if found else share)
        if part is not None:
            found += 1
            yield part
            waiting += [(start, part.alignment.start), (part.alignment.end, end)]


def _best(text: Text, here: Shelf, start: int, end: int, share: float) -> _Part | None:
    near = _nearest(text, here, start, end)
    if near is None or near.alignment.share < share:
        return None
    return near if near.alignment.whole >= WHOLE or near.alignment.share >= NEARLY else None


def _nearest(text: Text, here: Shelf, start: int, end: int) -> _Part | None:
    """Of all candidates the one that the text parts from in the fewest places."""
    if start >= end:
        return None
    found = candidates(text, here, start, end)
    if not found or found[0].score < -here.known[found[0].licence].bounds[-1] // 2:
        found = (*found, *resembling(text, here, start, end))
    tried = [_laid(text, here, candidate) for candidate in found]
    most = max((part.alignment.agreed for part in tried), default=0)
    rivals = [
        part
        for part in tried
        if part.alignment.agreed >= RIVAL * most or part.alignment.share >= COMPLETE
    ]
    return min(rivals, key=lambda part: (_distance(text, here, part, start, end), part.licence),
               default=None)  # fmt: skip


def _laid(text: Text, here: Shelf, candidate: Candidate) -> _Part:
    base = here.known[candidate.licence]
    return _Part(
        licence=candidate.licence,
        alignment=align(text, base, candidate.start, candidate.end, anchors=candidate.anchors),
    )


def _distance(text: Text, here: Shelf, part: _Part, start: int, end: int) -> int:
    """How far a text is from an edition: places that differ, then words in them."""
    laid, base = part.alignment, here.known[part.licence]
    ahead = text.words.tokens[start : laid.start]
    named = is_notice(ahead, here.titles[part.licence]) and all(
        place.same for place, at in zip(laid.places, base.bounds, strict=False) if at < TITLE
    )
    within = [min(LONG_PLACE, words) for words in laid.edits]
    around = [min(FAR, words) for words in (0 if named else len(ahead), end - laid.end)]
    total = sum(ONE_PLACE + words for words in (*within, *around) if words)
    return total + (0 if named else HEADLINE)


def _together(
    document: Document, catalogue: Catalogue, text: Text, parts: Sequence[_Part]
) -> Identification:
    """One answer for the document: its main licence, with the others inside it."""
    main = max(parts, key=lambda p: (p.alignment.end - p.alignment.start, -p.alignment.start))
    others = sorted((p for p in parts if p is not main), key=lambda p: p.alignment.start)
    total = len(text.words.tokens)
    covered = sum(p.alignment.end - p.alignment.start for p in parts)
    embedded = tuple(_alone(document, catalogue, text, p) for p in others)
    if covered < MOST * total:
        inside = (_alone(document, catalogue, text, main), *embedded)
        return Identification(
            match=Match.UNKNOWN, nearest=main.licence, start=0, end=len(document.text),
            embedded=tuple(sorted(inside, key=lambda i: i.start)),
        )  # fmt: skip
    edges = _edges(main, others, total)
    own = _found(catalogue, text, main, *edges)
    outside = _outside(catalogue, text, (main, *others), edges)
    if (own or outside) and (whole := _alone(document, catalogue, text, main)).licence:
        embedded = (whole, *embedded)  # it is whole; what else stands here is not known
    said = _said(document, catalogue, text, main, (*own, *outside))
    if not embedded:
        return said
    start, end = _characters(text, main)
    embedded = tuple(sorted(embedded, key=lambda i: i.start))
    return replace(said, embedded=embedded, start=start, end=end)


def _characters(text: Text, part: _Part) -> tuple[int, int]:
    words = text.words
    return words.starts[part.alignment.start], words.ends[part.alignment.end - 1]


def _edges(main: _Part, others: Sequence[_Part], total: int) -> tuple[int, int]:
    """Words around the main licence that no other licence claims."""
    start = max((o.alignment.end for o in others if o.alignment.end <= main.alignment.start),
                default=0)  # fmt: skip
    end = min((o.alignment.start for o in others if o.alignment.start >= main.alignment.end),
              default=total)  # fmt: skip
    return start, end


def _outside(
    catalogue: Catalogue, text: Text, parts: Sequence[_Part], edges: tuple[int, int]
) -> tuple[Departure, ...]:
    """What stands in the document before, between and after its licences."""
    claimed = sorted([edges, *((p.alignment.start, p.alignment.end) for p in parts[1:])])
    titles = frozenset().union(*(shelf(catalogue).titles[p.licence] for p in parts))
    runs, here = [], 0
    for start, end in (*claimed, (len(text.words.tokens), 0)):
        if here < start:
            runs.append((here, start))
        here = max(here, end)
    return strangers(text, runs, titles)


def _found(
    catalogue: Catalogue, text: Text, part: _Part, start: int, end: int
) -> tuple[Departure, ...]:
    here = shelf(catalogue)
    return departures(
        text, here.known[part.licence], part.alignment, here.titles[part.licence],
        start=start, end=end,
    )  # fmt: skip


def _alone(document: Document, catalogue: Catalogue, text: Text, part: _Part) -> Identification:
    """A part as if it stood alone."""
    found = _found(catalogue, text, part, part.alignment.start, part.alignment.end)
    start, end = _characters(text, part)
    return replace(_said(document, catalogue, text, part, found), start=start, end=end)


def _said(
    document: Document,
    catalogue: Catalogue,
    text: Text,
    part: _Part,
    found: Sequence[Departure],
) -> Identification:
    record = catalogue.records[part.licence]
    count = len(shelf(catalogue).known[part.licence].hashes)
    if not found:
        return Identification(
            match=Match.EXACT, licence=part.licence, edition=record.edition, title=record.title,
            sentences=count, start=0, end=len(document.text),
        )  # fmt: skip
    return Identification(
        match=Match.VARIANT, title=record.title, nearest=part.licence, sentences=count,
        differences=tuple(described(document, text, record, one) for one in found),
        start=0, end=len(document.text),
    )  # fmt: skip


def _unknown(document: Document, catalogue: Catalogue, here: Shelf, text: Text) -> Identification:
    """No known edition; the nearest is a hint where to look, not an identification."""
    total = len(text.words.tokens)
    fragment = _fragment(catalogue, text)
    near = None if fragment else _nearest(text, here, 0, total)
    if near is not None and near.alignment.share < FAINT:
        near = None
    return Identification(
        match=Match.UNKNOWN,
        nearest=fragment or (near.licence if near else None),
        start=0,
        end=len(document.text),
    )


def _fragment(catalogue: Catalogue, text: Text) -> str | None:
    """The licence of which only clauses are known and all of them stand here."""
    ours = set(text.hashes)
    for licence, print_ in catalogue.fragments.items():
        marks = known(print_).hashes
        if ours.issuperset(marks):
            return licence
    return None
