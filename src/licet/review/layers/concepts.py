# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences that hold several concepts in whatever order: lawyers differ in all but these."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from licet.review.layers.marks import Laid
from licet.review.layers.saying import MOST, Said, settling
from licet.review.reading import pattern

__all__ = ["CLOSED", "DENIES", "OPENED", "UNBARRED", "Concept", "joined", "spoken", "stance"]

DENIES = (
    r"(?:no(?! (?:objections?|limits?|restrictions?|later|more|less|earlier|longer|sooner|fewer)\b)"
    r"|not(?! (?:later|more|less|earlier|longer|sooner|fewer|only|limited)\b)"
    r"|never|neither|nor|none|nobody|nothing|(?<!or\s)without|cannot|\w{2,6}n't|refrain\w*"
    r"|abstain\w*|disclaim\w*|exclud\w+|declin\w+|den(?:y|ies|ied)|waiv\w+|reject\w*|prohibit\w*"
    r"|forbid\w*|forbidden|barred|off limits|rul(?:e|es|ed|ing) out|out of bounds|prevent\w*"
    r"|disallow\w*)"
)
"""What turns a promise or a right into its reverse."""
OPENED = (
    r"(?:may|can|free to|at liberty|entitled|permit(?:s|ted)|allow(?:s|ed)?|authori[sz]e[sd]?"
    r"|open to|becomes? part|grants?|granted|licen[sc]e[sd]?|right to|consents?|agrees that"
    r"|(?:is|are) welcome|stands? open|lawful for|has the right|leave to|lets?|(?:is"
    r"|are) available|(?:in"
    r"|at) (?:its|their"
    r"|(?:the )?[UY]+'s?) discretion)"
)
"""What makes an act a right."""
CLOSED = (
    rf"(?:{DENIES}|(?:keeps?|kept|stays?|remains?|leaves?|left|holds?"
    rf"|held)\b[^.;]{{0,60}}?\b(?:out(?:side)? of|away from)"
    r"|(?:shall|must|may|will) not)"
)
UNBARRED = pattern(
    r"\b(?:nothing|nobody|no one|no (?:rule|clause|provision|term|limit\w*|restriction\w*|bar"
    r"|objections?|obstacles?))\b[^.;]{0,70}?\b(?:prevents?|keeps?|hinders?|stops?|bars?|limits?"
    r"|restricts?|confines?|forbids?|prohibits?|precludes?|impedes?|stands?|(?:is|are) (?:set"
    r"|placed|put)"
    r"|applies|apply|exists?)\b"
    r"|\bno (?:limits?|limitations?|restrictions?|bars?|objections?|obstacles?) (?:to|on|as to)\b"
    r"|\b(?:needs?|requires?) (?:no|nobody's) (?:\w+ )?(?:licen[sc]e|permission|consent|approval"
    r"|leave)\b"
    r"|\bwithout (?:\w+ )?(?:further|asking|permission|consent|approval)\b"
    r"|\b(?:not|never) (?:be )?(?:prevented|barred|prohibited|forbidden|restricted|hindered|limited"
    r"|precluded|excluded)\b"
)
"""What lets an act by denying the bar."""


def stance(text: str) -> str:
    """Whether marked words bar an act or let it: `bar`, `may`, or nothing."""
    plain = UNBARRED.sub(" may ", text)
    if _CLOSES.search(plain):
        return "bar"
    return "may" if plain != text or _OPENS.search(plain) else ""


_CLOSES = pattern(rf"\b{CLOSED}\b")
_OPENS = pattern(rf"\b{OPENED}\b")
REACH = 170
"""Characters to either side of what carries a concept in which the others stand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Concept:
    """What has to stand in one sentence."""

    says: str
    """The words that carry it, in marked text."""
    beside: tuple[str, ...] = ()
    """Each has to stand in the sentence, or in its heading."""
    never: str = ""
    """Nothing of this stands in the sentence."""
    needs: tuple[str, ...] = ()
    """Literals of which one stands in each sentence that can hold it, or in its heading; an
    expression that is slow then sees few sentences."""


def spoken(
    laid: Laid, concept: Concept, *, plain: bool = False, most: int = MOST
) -> Iterator[Said]:
    """Sentences that hold a concept, each once, in order.

    Args:
        laid: The agreement.
        concept: What is looked for.
        plain: In the agreement's own words, folded, and not in marked ones.
        most: How many.
    """
    return islice(_spoken(laid, concept, plain=plain), most)


def _spoken(laid: Laid, concept: Concept, *, plain: bool) -> Iterator[Said]:
    reading = laid.paper.reading if plain else laid.reading
    says = pattern(concept.says)
    beside = [pattern(words) for words in concept.beside]
    never = pattern(concept.never) if concept.never else None
    for index, text in settling(reading).items():
        heading = reading.sentences[index].heading
        if concept.needs and not any(need in text or need in heading for need in concept.needs):
            continue
        match = says.search(text)
        if match is None or (never and never.search(text)):
            continue
        for match in islice(says.finditer(text), MOST):
            span = _around(match, beside, text, heading)
            if span:
                yield Said(laid, index, *span)
                break


def _around(
    match: re.Match[str], beside: list[re.Pattern[str]], text: str, heading: str
) -> tuple[int, int] | None:
    """The words from the first to the last concept, those nearest to the one that carries it."""
    start, end = match.span()
    low, high = max(0, start - REACH), min(len(text), end + REACH)
    for words in beside:
        found = min(
            islice(words.finditer(text, low, high), 4 * MOST),
            key=lambda m: max(match.start() - m.end(), m.start() - match.end()),
            default=None,
        )
        if found is None and not words.search(heading):
            return None
        if found is not None:
            start, end = min(start, found.start()), max(end, found.end())
    return start, end


def joined(first: list[Said], more: Iterator[Said]) -> list[Said]:
    """Both, but a sentence that the first speaks of once."""
    told = {one.index for one in first}
    return [*first, *(one for one in more if one.index not in told)]
