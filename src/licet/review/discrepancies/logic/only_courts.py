# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences of any build that let suits on the agreement be brought in one place alone."""

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span
from licet.review.discrepancies.logic.localities import Locality, localities
from licet.review.discrepancies.logic.standing import Stand, stands
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["only_courts"]

_SUIT = words(
    r"\b(?:sue[sd]?|suing|lawsuits?|suits?|litigat\w+|courts?|courtrooms?|judges?|judiciary"
    r"|judicial|bench|jurisdiction|venue|(?:legal|court) (?:actions?|proceedings|cases?)"
    r"|(?:jury |bench )trials?|trials? (?:by|before|of any|of all)"
    r"|plaintiffs?|claimants?)\b"
)
_MATTER = words(
    r"\b(?:agreement|contract|terms|licen[sc]e|deed|disputes?|quarrels?|claims?|(?:neither|each"
    r"|either|any|no|both|the) part(?:y|ies))\b"
)
_ALONE = words(
    r"\b(?:only|solely|exclusive(?:ly)?|sole|alone|no (?:\w+ )?other|none other|none but"
    r"|nobody else|no one else|nowhere|elsewhere|anywhere else|any other (?:place|court|forum)"
    r"|means suing|monopoly|to the exclusion"
    r"|(?:save|except|but|other than|otherwise than|outside) (?:in|at|of|before|to|for)(?= )"
    r"(?=[^.;]{0,80}?\b(?:no|not|neither|nobody|never|nor|cannot)\b)"
    r"|(?:no|not|neither|nobody|never|nor|cannot)\b[^.;]{0,60}?\b(?:save|except|but|other than"
    r"|otherwise than|outside) (?:in|at|of|before|to|for)"
    r"|(?:no|not|neither|nobody|never|nor|cannot)\b[^.;]{0,60}?\boutside)\b"
)
_ELSE = words(
    r"\b(?:injuncti\w+|interim|provisional|urgent|freezing|attachment|enforce\w*|awards?"
    r"|non-?exclusive\w*|not (?:be )?(?:exclusive|limited)|consumers?|mandatory|governed|laws?"
    r"|subpoena|bankruptcy|insolven\w+|judgments?|third part(?:y|ies)|data subjects?|authorit\w+"
    r"|in the event|infring\w+|may also|any court|court of competent|indemnif\w+|offices?"
    r"|organi[sz]ed|incorporated|admitted|waives?)\b"
    r"|(?<!no\s)(?<!not\sby\s)(?<!without\s)\barbitra\w+"
)
_SAVE_IN = words(
    r"\b(?:save|except|but|other than|otherwise than|elsewhere than) (?:in|at|before)\b"
)
"""`Save in Rome, no suit lies` makes no exception: it names the one place."""
_AT = re.compile(
    r"(?:\b(?:in|at|of|to|from|within|outside|before|by|for)|:)\s+(?:the\s+)?(?:\w+\s+){0,3}?\Z",
    re.IGNORECASE,
)


def only_courts(paper: Paper) -> Iterator[tuple[int, Span, Locality]]:
    """Index of the sentence, the words that shut other places out, and the place they name."""
    for one in stands(
        paper, _SUIT, _MATTER, _ALONE, unless=_ELSE, hedged=True, paired=True, near=170,
        needles=("su", "litig", "court", "judge", "judici", "bench", "jurisdiction", "venue",
                 "proceeding", "trial", "claimant"),
    ):  # fmt: skip
        place = None if yields(_SAVE_IN.sub(" ", one.text)) else _place(paper, one)
        if place:
            yield one.index, (min(one.start, place.start), max(one.end, place.end)), place


def _place(paper: Paper, one: Stand) -> Locality | None:
    """The first place of the sentence, if a preposition leads to it."""
    begin = one.start - one.first
    found = localities(paper.document.text, begin, begin + len(one.text))
    if found is None:
        return None
    before = paper.document.text[max(begin, found.start - 40) : found.start]
    return found if _AT.search(before) else None
