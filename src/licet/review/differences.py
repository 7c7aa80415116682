# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""In which sentences a text departs from the known edition it is laid beside."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from licet.review.align import Alignment, Known, Placed, Text
from licet.review.fingerprint import is_notice
from licet.terms.documents import Document, section_at
from licet.terms.dossiers import Difference, DifferenceKind
from licet.terms.licences import LicenceRecord, Standing

__all__ = ["Departure", "departures", "described", "strangers"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Departure:
    """One difference, in words of the text and sentences of the known edition."""

    kind: DifferenceKind
    start: int
    end: int
    sentence: int | None = None
    """Of the known edition; `None` for a new one."""


def departures(
    text: Text, base: Known, alignment: Alignment, title: frozenset[str], start: int, end: int
) -> tuple[Departure, ...]:
    """Every departure in `text.words[start:end]`, in order; titles and notices are none."""
    spans = {k: (p.start, p.end) for k, p in enumerate(alignment.places) if p.end > p.start}
    fresh: list[Departure] = []
    widened = set(_relinked(text, base, spans))
    for before, after, run in _runs(alignment.places, start, end):
        allowed = title if before is None or after is None else frozenset()
        if is_notice(text.words.tokens[slice(*run)], allowed):
            continue
        for part in _torn(text, before, after, run, spans, widened, allowed):
            fresh += strangers(text, [part], allowed)
    spare = _spare(base, spans)
    found = [
        one
        for k, place in enumerate(alignment.places)
        if k not in spare
        for same in [place.same and k not in widened]
        if (one := _departure(text, base, k, replace(place, same=same), spans.get(k))) is not None
    ]
    return tuple(sorted((*found, *fresh), key=lambda d: (d.start, d.end)))


def _spare(base: Known, present: Mapping[int, object]) -> frozenset[int]:
    """Optional sentences that may be absent: all of them, or all that only explain the notice."""
    tail = [k for k, s in enumerate(base.standings) if s is Standing.OPTIONAL]
    first_blank = next(
        (k for k, s in enumerate(base.standings) if s is Standing.BLANK and tail and k > tail[0]),
        len(base.standings),
    )
    absent = {k for k in tail if k not in present}
    explaining = {k for k in tail if k < first_blank}
    return frozenset(absent) if absent in (set(tail), explaining) else frozenset()


def _relinked(text: Text, base: Known, spans: Mapping[int, tuple[int, int]]) -> Iterator[int]:
    """Known sentences whose words are the same but whose links lead elsewhere."""
    astray = [w for w, mark in text.words.links if base.links and mark not in base.links]
    for k, (start, end) in spans.items():
        if any(start <= w < end for w in astray):
            yield k


def _runs(
    places: Sequence[Placed], start: int, end: int
) -> Iterator[tuple[int | None, int | None, tuple[int, int]]]:
    """Words between the known sentences, with the sentences before and after them."""
    here, before = start, None
    for k, place in enumerate(places):
        if place.end > place.start:
            if place.start > here:
                yield before, k, (here, place.start)
            here, before = max(here, place.end), k
    if end > here:
        yield before, None, (here, end)


def _torn(
    text: Text,
    before: int | None,
    after: int | None,
    run: tuple[int, int],
    spans: dict[int, tuple[int, int]],
    widened: set[int],
    allowed: frozenset[str],
) -> Iterator[tuple[int, int]]:
    """Give the parts of a run that only continue or open a known sentence to that sentence."""
    start, end = run
    words = text.words
    if before is not None and words.bounds[words.sentence_at(start)] < start:
        stop = min(end, words.bounds[words.sentence_at(start) + 1])
        if not is_notice(words.tokens[start:stop], allowed):
            spans[before] = (spans[before][0], stop)
            widened.add(before)
        start = stop
    if after is not None and start < end:
        opening = max(start, words.bounds[words.sentence_at(end)])
        if opening < end and not is_notice(words.tokens[opening:end], allowed):
            spans[after] = (opening, spans[after][1])
            widened.add(after)
        end = opening
    if start < end:
        yield start, end


def _by_sentence(text: Text, start: int, end: int) -> Iterator[tuple[int, int]]:
    bounds = text.words.bounds
    here = start
    while here < end:
        stop = min(end, bounds[text.words.sentence_at(here) + 1])
        yield here, stop
        here = stop


def _departure(
    text: Text, base: Known, k: int, place: Placed, span: tuple[int, int] | None
) -> Departure | None:
    if span is None:
        if base.standings[k] is Standing.BLANK:
            return None
        return Departure(
            kind=DifferenceKind.MISSING, start=place.start, end=place.start, sentence=k
        )
    if place.same:
        return None
    if base.standings[k] is Standing.BLANK and _fills(text.words.tokens[slice(*span)]):
        return None
    return Departure(kind=DifferenceKind.CHANGED, start=span[0], end=span[1], sentence=k)


def _fills(tokens: Sequence[str]) -> bool:
    """Whether words may stand in a blank: a name, a year, nothing that binds."""
    return is_notice(("copyright", *tokens), frozenset()) and len(tokens) <= 40


def strangers(
    text: Text, runs: Sequence[tuple[int, int]], titles: frozenset[str]
) -> tuple[Departure, ...]:
    """What stands in a document outside all licences known, sentence by sentence."""
    return tuple(
        Departure(kind=DifferenceKind.NEW, start=a, end=b)
        for start, end in runs
        if not is_notice(text.words.tokens[start:end], titles)
        for a, b in _by_sentence(text, start, end)
        if not is_notice(text.words.tokens[a:b], titles)
    )


def described(
    document: Document, text: Text, record: LicenceRecord, departure: Departure
) -> Difference:
    """A departure in characters of the document, with its section and the terms it touches."""
    words = text.words
    if departure.start < departure.end:
        start, end = words.starts[departure.start], words.ends[departure.end - 1]
        end += _tail(document.text[end : (*words.starts, len(document.text))[departure.end]])
    else:
        start = end = (*words.starts, len(document.text))[departure.start]
    touched = {t.key for t in record.terms if departure.sentence in {place[0] for place in t.words}}
    return Difference(
        kind=departure.kind, start=start, end=end, text=document.text[start:end],
        section=section_at(document, start), terms=tuple(sorted(touched)),
        sentence=1 + (words.sentence_at(departure.start) if departure.sentence is None
                      else departure.sentence),
    )  # fmt: skip


def _tail(between: str) -> int:
    """Characters after a last word that still belong to it: a full stop, a link's address."""
    return 0 if not between or between[0].isspace() else len(between.split(maxsplit=1)[0])
