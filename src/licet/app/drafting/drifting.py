# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The typed terms of a drafted document, and where its words have drifted from them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from licet.app.drafting.paper import faithful, read_back
from licet.app.opening import bytes_of
from licet.library.clauses import completed, wordings
from licet.terms import Agreement, Document, UsageError, section_at
from licet.terms.dossiers import Param
from licet.terms.standard_readings import StandardReading
from licet.text import read
from licet.text.drafting import carried_terms

__all__ = ["DocumentTerms", "Drift", "terms_in"]

QUOTED = 160
"""Characters of a paragraph that are shown."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Drift:
    """One thing that the words say otherwise than the terms, or in words of their own."""

    what: str
    """`value`, `paragraph`, `section`, `gone`, `cover`, `rules`."""
    says: str
    section: str = ""
    quote: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentTerms:
    """What a document says in typed terms."""

    agreement: Agreement
    """By its words where they were changed, else those it carries."""
    carried: bool
    """Whether typed terms were inside."""
    drifts: tuple[Drift, ...]


def terms_in(path: Path) -> DocumentTerms:
    """The typed terms of a document that was drafted from the clause library.

    Raises:
        UsageError: It cannot be opened, or has no typed terms.
        UnreadableError: It cannot be read.
    """
    data = bytes_of(path)
    document = read(data, name=path.name)
    carried = carried_terms(data, document)
    if carried is not None and not carried.drifted and faithful(carried, document):
        return DocumentTerms(agreement=carried.agreement, carried=True, drifts=())
    reading = read_back(document)
    if reading.agreement is None and carried is None:
        raise UsageError(
            "this document carries no typed terms, and its words are not the clause library's",
            where=str(path), hint="`licet read` reads any document; `licet review` reviews it",
        )  # fmt: skip
    before = carried.agreement if carried else None
    said = completed(reading.agreement) if reading.agreement else before
    if said is None:
        raise AssertionError("one of the two is there")  # seen to above
    found = (*_in_other_words(document, reading), *_values(document, reading, before),
             *_around(said, before))  # fmt: skip
    return DocumentTerms(agreement=said, carried=before is not None, drifts=tuple(found))


def _in_other_words(document: Document, reading: StandardReading) -> Iterator[Drift]:
    for start, end in reading.others:
        yield _drift(document, "section", start, end, "a section in other words")
    for clause in reading.clauses:
        for start, end in clause.altered:
            yield _drift(document, "paragraph", start, end, f"in {clause.kind}, in other words")
        for index in clause.missing:
            words = " ".join(
                part.text for part in wordings()[clause.wording].blocks[index].parts
                if part.kind == "words"
            )  # fmt: skip
            yield Drift(what="gone", section=clause.section, quote=_short(words),
                        says=f"a paragraph of {clause.wording} is not there")  # fmt: skip


def _values(
    document: Document, reading: StandardReading, before: Agreement | None
) -> Iterator[Drift]:
    """Values that differ from those inside, with where the words say them."""
    if before is None or reading.agreement is None:
        return
    now = {clause.kind: clause for clause in completed(reading.agreement).clauses}
    places = {clause.kind: clause for clause in reading.clauses}
    for clause in before.clauses:
        if clause.kind not in now:
            yield Drift(what="gone", says=f"{clause.kind} is not there in the library's words")
            continue
        for name, value in clause.values.items():
            told = now[clause.kind].values.get(name)
            if told != value:
                start, end = places[clause.kind].places.get(name, (0, 0))
                yield Drift(
                    what="value", section=places[clause.kind].section,
                    says=f"{clause.kind}.{name} is {_shown(told)}, and {_shown(value)} inside",
                    quote=_short(document.text[start:end]),
                )  # fmt: skip


def _around(said: Agreement, before: Agreement | None) -> Iterator[Drift]:
    """What is said of the agreement as a whole, and rules that the words do not give."""
    if before is None or said is before:
        return
    for name in ("id", "title", "form", "signed", "term"):
        if getattr(said, name) != getattr(before, name):
            yield Drift(what="cover", says=f"the {name} is not that inside")
    if [(p.id, p.name, p.roles) for p in said.parties] != [
        (p.id, p.name, p.roles) for p in before.parties
    ]:
        yield Drift(what="cover", says="the parties are not those inside")
    if [(a.id, a.kind, a.revision) for a in said.artefacts] != [
        (a.id, a.kind, a.revision) for a in before.artefacts
    ]:
        yield Drift(what="cover", says="what is licensed is not what stands inside")
    now = {clause.kind: clause for clause in said.clauses}
    for clause in before.clauses:
        other = now.get(clause.kind)
        if other and other.values == clause.values and other.rules != clause.rules:
            yield Drift(what="rules", says=f"{clause.kind} has other rules inside than its words")


def _drift(document: Document, what: str, start: int, end: int, says: str) -> Drift:
    return Drift(what=what, says=says, section=section_at(document, start),
                 quote=_short(document.text[start:end]))  # fmt: skip


def _short(words: str) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= QUOTED else f"{plain[: QUOTED - 1]}…"


def _shown(value: Param | None) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "not said" if value is None else str(value)
