# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Capitalised words that need no definition: names of persons, places, laws, offices and days."""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.vocabulary import Vocabulary
from licet.review.grammar import find_places
from licet.review.paper import Paper
from licet.terms import Provision

__all__ = ["is_name", "is_own_name", "names_of", "parties_named"]

_COMMON = re.compile(
    r"(?:agreement|contract|parties|party|section|article|clause|schedule|exhibit|annex|"
    r"appendix|attachment|addendum|amendment|recital|preamble|paragraph|page|table|part|"
    r"title|chapter|form|state|united states?|federal|commonwealth|court|commission|"
    r"congress|government|treasury|republic|board|board of directors|director|officer|"
    r"president|chairman|chairperson|secretary|treasurer|trustee|shareholder|stockholder|"
    r"member|manager|partner|committee|company|corporation|bank|internet|world wide web|web|"
    r"english|american|european|canadian|chinese|u\.?s|usa|eu|gaap|ifrs|monday|tuesday|"
    r"wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|"
    r"august|september|october|november|december|christmas|euro|dollar|pound|yen|"
    r"common stock|preferred stock|intellectual property|intellectual property right|"
    r"third party|force majeure|arbitrator|receiver|act|code|law|rule|regulation|god|mr|ms|"
    r"mrs|dr|whereas|witnesseth|effective date|term|date|notice|closing|delivery|tax|person|"
    r"chief \w+ officer|vice president|\w+ director|attorney general|attorney|"
    r"good manufacturing practice)\Z"
)
_ENDING = re.compile(
    r"(?:act|code|laws?|rules?|regulations?|court|courts|commission|committee|council|agency|"
    r"authority|administration|association|foundation|institute|university|department|ministry"
    r"|office|"
    r"bureau|union|organization|bank|exchange|agreement|contract|lease|deed|"
    r"license agreement|amendment|addendum|memorandum|policy|plan|inc|corp|corporation|llc|"
    r"ltd|limited|lp|company|co|gmbh|group|holdings?|partners|trust|fund|street|avenue|road|"
    r"drive|city|county|state|island|river|beach|park|stadium|arena|center|centre|officer|"
    r"president|director|manager|secretary|chairman|counsel|holiday|day|league|bowl|show|"
    r"directive|convention|treaty|protocol|standards?|order|judge|justice|times?|gazette|"
    r"journal)\Z"
)
_RELATED = re.compile(
    r"(?:the\s)?(?:group|affiliated|associated|related)\s(?:compan|entit|person|part)",
    re.IGNORECASE,
)
"""Whoever belongs to a party is no party, and the words are no name."""
_BELONGS = re.compile(
    r"[\"”\s]{0,3}(?:shall\s)?means?\s{1,3}(?:(?:the\s)?[A-Z][\w-]{1,30}(?:['’]s"
    r"|s['’])\s{1,3}[a-z]|"
    r"(?:the|an?|any)\s(?![^.;]{0,60}\b(?:compan|part(?:y|ies)\b|person|entit|firm|corporation|"
    r"undertaking|customer|user|organi[sz]ation|business))[a-z])"
)
"""`"Hosted Service" means Vendor's online service`: a thing is no party."""
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
"""An abbreviation, which stands for a name."""
_BEGINNING = re.compile(
    r"(?:united|new|north|south|east|west|san|los|las|el|la|le|saint|st|american|european|british"
    r"|french|german|"
    r"chinese|japanese|canadian|federal|national|international|delaware|california|texas|florida|"
    r"microsoft|windows|java|oracle|apple|google|amazon|linux|unix|adobe)\b"
)


def parties_named(paper: Paper) -> Iterator[Provision]:
    """The parties and their names, without what only belongs to one of them."""
    text = paper.document.text
    for party in paper.of_kind("parties"):
        if not _BELONGS.match(text, party.end):
            yield party


def names_of(paper: Paper) -> frozenset[str]:
    """Words of the parties' names, folded."""
    words: set[str] = set()
    for party in parties_named(paper):
        if _RELATED.match(party.quote):
            continue
        words.update(re.findall(r"[a-z]{3,}", party.quote.lower()))
        words.update(re.findall(r"[a-z]{3,}", party.value.lower()))
    return frozenset(words)


def is_name(term: str, names: frozenset[str], vocabulary: Vocabulary) -> bool:
    """Whether a folded phrase names something of its own, or is capitalised by custom."""
    if len(term) < 4:
        return True
    first, last = term.split()[0], term.split()[-1]
    if _COMMON.match(term) or _ENDING.match(last):
        return True
    if first.removesuffix("'s").removesuffix("’s") in names or last in names:
        return True
    uses = vocabulary.uses.get(term, ())
    if _BEGINNING.match(term) or any(find_places(use.term) for use in uses[:1]):
        return True
    return any(_CAPITALS.search(use.term) for use in uses)


_INSTITUTION = re.compile(
    r"(?:act|code|laws?|courts?|commission|administration|association|foundation|institute|"
    r"university|department|ministry|bureau|union|bank|exchange|inc|corp|corporation|llc|ltd|lp|"
    r"gmbh|street|avenue|road|drive|suite|city|county|state|island|river|beach|park|holiday|league|"
    r"directive|convention|treaty|protocol|judge|justice|gazette|journal|dollars?)\Z"
)


def is_own_name(term: str, names: frozenset[str]) -> bool:
    """Whether a folded phrase of several words is the name of an institution, place or party.

    It says less than `is_name`: a phrase that ends like a title, `Signing Day`, may be a term.
    """
    words = term.split()
    if _COMMON.match(term) or _INSTITUTION.match(words[-1]) or _BEGINNING.match(term):
        return True
    return any(word in names for word in words) or any(find_places(term.title()))
