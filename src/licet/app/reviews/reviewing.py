# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Use case: an agreement reviewed, by its own words, a playbook and the law."""

from dataclasses import dataclass
from datetime import date

from licet.app.reviews.suppressing import set_aside
from licet.review.discrepancies import discrepancies, in_order
from licet.review.paper import Paper
from licet.terms import Document, FactReading, Finding, Review, SideFile

__all__ = ["Asked", "review_document", "reviewed_paper"]


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
    paper = Paper(document)
    found: list[Finding] = list(discrepancies(paper))
    shown, aside = set_aside(in_order(found), side.suppress, as_of=asked.as_of)
    review = Review(document=document, as_of=asked.as_of, findings=shown, suppressed=aside)
    return review, paper
