# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use case: an agreement reviewed, by its own words, a playbook and the law."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path

from licet.app.catalogue import load_catalogue
from licet.app.reviews.suppressing import set_aside
from licet.app.upstream import shelf_of
from licet.library.playbooks import playbook, playbooks_in
from licet.review.discrepancies import discrepancies, in_order
from licet.review.due_dates import read_due_dates
from licet.review.gaps import find_gaps, read_situation
from licet.review.grade import grade
from licet.review.kinds import read_kinds
from licet.review.paper import Paper
from licet.review.undertakings import read_undertakings
from licet.terms import Document, FactReading, Finding, Instrument, Review, SideFile
from licet.terms.playbooks import Playbook
from licet.terms.regulation import Case

__all__ = ["Asked", "check_asked", "review_document", "reviewed_paper"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a review is asked for."""

    as_of: date
    """The day it is reviewed as of."""
    known_as_of: date | None = None
    """The law as it was known on this day; `None`: on `as_of`."""
    side: str = ""
    """`licensor` or `licensee`, or another playbook's side; empty: nobody's."""
    playbook: str = ""
    """Name of a playbook that ships, or the path of one; empty: that of the side, or none."""
    laws: tuple[str, ...] = ()
    """Jurisdictions whose rules are asked, such as `eu` and `us-ca`; empty: none."""
    facts: tuple[FactReading, ...] = ()
    """Facts that the text does not say; they go before what is read."""


def review_document(document: Document, asked: Asked, side: SideFile) -> Review:
    """Everything that is wrong, missing, off the playbook or against the law.

    Args:
        document: From `licet.text.read`.
        asked: The day, the side, the laws.
        side: What stands beside the agreement.

    Raises:
        LicetError: A playbook or a pack cannot be read.
    """
    return reviewed_paper(document, asked, side)[0]


def reviewed_paper(document: Document, asked: Asked, side: SideFile) -> tuple[Review, Paper]:
    """As `review_document`, with what was read of the document on the way."""
    paper = Paper(document, _shelf())
    found: list[Finding] = list(discrepancies(paper))
    readings = read_kinds(paper)
    situation = read_situation(paper, readings)
    found += find_gaps(paper, readings=readings, situation=situation)
    dates = read_due_dates(paper, readings=readings)
    for book in _playbooks(asked):
        found += grade(
            paper, readings, book, sort=situation.sort, as_of=asked.as_of,
            accepted=side.accepted, dates=dates,
        )  # fmt: skip
    case = Case()
    if asked.laws:
        legal, case = _by_law(paper, asked, side)
        found += legal
    shown, aside = set_aside(in_order(found), side.suppress, as_of=asked.as_of)
    review = Review(
        document=document, as_of=asked.as_of, findings=shown, suppressed=aside,
        facts=case.facts, clauses=case.clauses, dates=dates, owed=read_undertakings(paper),
    )  # fmt: skip
    return review, paper


@cache
def _shelf() -> Mapping[str, Instrument]:
    """The licences of the catalogue by their names: those of components are asked, too."""
    return shelf_of(load_catalogue(os.environ))


def _playbooks(asked: Asked) -> tuple[Playbook, ...]:
    """The playbook that was named, or that of the side; a file or folder goes before a name."""
    name = asked.playbook or asked.side
    if not name:
        return ()
    path = Path(name)
    return playbooks_in(path) if path.suffix == ".toml" or path.is_dir() else (playbook(name),)


def check_asked(asked: Asked) -> None:
    """Refuse what no document could be reviewed with, before the first of many is read.

    Raises:
        LicetError: A playbook, a jurisdiction or a fact is unknown, or a pack cannot be read.
    """
    from licet.app.law.asking import chosen, load_packs
    from licet.app.law.cases import check_facts

    _playbooks(asked)
    if asked.laws or asked.facts:
        packs = load_packs(os.environ)
        chosen(packs, law=() if "ALL" in asked.laws else asked.laws)
        check_facts({fact.name: fact.value for fact in asked.facts}, chosen(packs))


def _by_law(paper: Paper, asked: Asked, side: SideFile) -> tuple[tuple[Finding, ...], Case]:
    """What the laws of some jurisdictions find, and the case they were asked about."""
    from licet.app.law.asking import ask, chosen, load_packs
    from licet.app.law.cases import case_of_paper, check_facts

    told = {**side.facts, **{one.name: one.value for one in asked.facts}}
    packs = load_packs(os.environ)
    check_facts(told, chosen(packs))
    case = case_of_paper(paper, told)
    laws = () if "ALL" in asked.laws else asked.laws
    answer = ask(
        case, packs, chosen(packs, law=laws), as_of=asked.as_of, known_as_of=asked.known_as_of
    )
    facts = tuple(sorted(case.facts, key=lambda fact: fact.name))
    return answer.findings, replace(case, facts=facts)
