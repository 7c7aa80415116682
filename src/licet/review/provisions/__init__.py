# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Which provisions does a commercial agreement have?

The title, the parties and the days come from the opening words by rule; kinds that one phrase
gives away by that phrase; all others from a linear score of each sentence.
"""

from bisect import bisect_right
from collections.abc import Iterator
from datetime import date

from licet.review.provisions.agreement import is_between_parties
from licet.review.provisions.days import Dated, find_dated
from licet.review.provisions.details import details
from licet.review.provisions.features import stated
from licet.review.provisions.names import find_document_name
from licet.review.provisions.parties import Sides, find_sides
from licet.review.provisions.phrases import by_phrase
from licet.review.provisions.scorer import scored
from licet.review.reading import Reading
from licet.terms import Param, Provision

__all__ = ["NAMED", "find_named", "find_provisions"]

ANYWHERE = frozenset(("governing_law",))
"""Kinds of scored provisions that any text may have."""


def find_provisions(reading: Reading) -> tuple[Provision, ...]:
    """Provisions of a commercial agreement, in order of kind and then of the text.

    A kind can occur many times, or not at all. Of a party the full name is one provision, and
    each defined name another, with the full name as its value; so are the words that call all of
    them the parties. `params` has what the grammar reads in the words: `money`, `percentages`,
    `durations`, `places`; the `alias` of a party. A text that is no agreement between
    named parties has none but its title and its law.
    """
    sides = find_sides(reading.document.text)
    made, effective = find_dated(reading)
    between = is_between_parties(reading, named=len(sides.parties))
    if not between:
        sides, made, effective = Sides(parties=()), None, None
    known = next((d.date.date for d in (effective, made) if d and d.date), None)
    found = [
        *_named(reading, sides),
        *_dated(reading, "agreement_date", made),
        *_dated(reading, "effective_date", effective),
        *_by_score(reading, known, between=between, dated=effective is not None),
        *(_by_phrase(reading, known) if between else ()),
    ]
    return tuple(_apart(sorted(found, key=lambda p: (p.kind, p.start))))


NAMED = frozenset(("document_name", "parties"))
"""Kinds that are read without weighing each sentence."""


def find_named(reading: Reading) -> tuple[Provision, ...]:
    """The title and the parties alone: what `find_provisions` has of these kinds, in less time."""
    sides = find_sides(reading.document.text)
    if not is_between_parties(reading, named=len(sides.parties)):
        sides = Sides(parties=())
    return tuple(_apart(sorted(_named(reading, sides), key=lambda p: (p.kind, p.start))))


def _provision(
    reading: Reading, kind: str, start: int, end: int, value: str, params: dict[str, Param]
) -> Provision:
    sentences = reading.sentences
    index = bisect_right(sentences, start, key=lambda s: s.start) - 1
    return Provision(
        kind=kind, value=value, params=params,
        section=sentences[index].section if index >= 0 else "preamble",
        quote=reading.document.quote(start, end), start=start, end=end,
    )  # fmt: skip


def _named(reading: Reading, sides: Sides) -> Iterator[Provision]:
    title = find_document_name(reading.document.text)
    if title:
        yield _provision(reading, "document_name", title.start, title.end, title.text, {})
    for party in sides.parties:
        name = party.name
        called = tuple(alias.text for alias in party.aliases)
        params: dict[str, Param] = {"alias": called} if called else {}
        yield _provision(reading, "parties", name.start, name.end, name.text, params)
        for alias in party.aliases:
            yield _provision(
                reading, "parties", alias.start, alias.end, name.text, {"alias_of": name.text}
            )
    together = sides.together
    if together and sides.parties:
        names = "; ".join(party.name.text for party in sides.parties)
        yield _provision(
            reading, "parties", together.start, together.end, names, {"alias_of": names}
        )


def _dated(reading: Reading, kind: str, day: Dated | None) -> Iterator[Provision]:
    if day:
        value = day.date.date.isoformat() if day.date and day.date.date else "yes"
        params: dict[str, Param] = {"precision": day.date.precision.value} if day.date else {}
        yield _provision(reading, kind, day.start, day.end, value, params)


def _by_score(
    reading: Reading, known: date | None, *, between: bool, dated: bool
) -> Iterator[Provision]:
    for item in scored(reading):
        if dated and item.kind == "effective_date":
            continue
        if not between and item.kind not in ANYWHERE:
            continue
        start, end = stated(reading, item.candidate), item.candidate.end
        value, params = details(item.kind, reading.document.text[start:end], known)
        yield _provision(reading, item.kind, start, end, value, dict(params))


def _by_phrase(reading: Reading, known: date | None) -> Iterator[Provision]:
    for kind, sentence in by_phrase(reading):
        quote = reading.document.text[sentence.start : sentence.end]
        value, params = details(kind, quote, known)
        yield _provision(reading, kind, sentence.start, sentence.end, value, dict(params))


def _apart(found: list[Provision]) -> Iterator[Provision]:
    """Without what lies in an earlier provision of the same kind; all names of parties."""
    last: Provision | None = None
    for one in found:
        apart = last is None or one.kind != last.kind or one.start >= last.end
        if apart or one.kind == "parties":
            yield one
            last = one
