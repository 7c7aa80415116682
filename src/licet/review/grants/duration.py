# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""What an agreement on one licence says anywhere of whether it ends, or can be taken back."""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.grants.exclusivity import labels_before, of_another, with_lead
from licet.review.grants.hedges import without_boilerplate, yields
from licet.review.grants.sided import TAKER, sided
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["Lasting", "lasting"]

LONGEST = 900
"""Characters of one sentence that are looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lasting:
    """Words that say that the licence has no end, or cannot be taken back."""

    index: int
    start: int
    end: int
    """Characters of `Document.text`."""
    irrevocable: bool


_NOT = (
    r"(?:cannot|can ?not|can never|(?:may|shall|will|must|can|does|do|is|are) (?:not|never)|never)"
)
_BACK = (
    r"(?:revoked?|revocation|revocable|withdrawn?|withdrawal|rescind(?:ed)?|rescission"
    r"|recall(?:ed)?"
    r"|retract(?:ed)?|taken back|take back|cancell?(?:ed)?|annul(?:led)?|call(?:ed)? back|undone)"
)
_IRREVOCABLE = words(
    r"\b(?:irrevocabl(?:e|y)|irrevocability)\b(?! (?:and \w+ )?(?:submit|consent|attorn|waive"
    r"|appoint"
    r"|agree|accept|elect|instruct|undertak|proxy|offer))|\bnon-?revocable\b",
    rf"\b{_NOT}\b[^.;,]{{0,40}}?\b{_BACK}\b",
    rf"\b(?:no|without|waives?|excludes?|exempt from|immune (?:from|to)|free of) (?:any |all "
    rf"|the |a )?"
    rf"(?:right|power|possibility|right or power|option|liberty)? ?(?:to|of)? ?{_BACK}\b",
    rf"\b{_BACK}\b[^.;]{{0,30}}?\b(?:is|are|being) (?:excluded|ruled out|impossible|not possible"
    r"|waived|barred)\b",
)
_ENDLESS = words(
    r"\b(?:perpetual(?:ly)?|perpetuity|everlasting|ever-lasting|for ?ever|for all time"
    r"|eternal(?:ly)?"
    r"|permanent(?:ly)?|indefinite(?:ly)?|open-ended|unending|for good)\b(?!-)"
    r"(?! (?:and \w+ )?(?:discontinu|ceas|clos|remov|disabl|suspend|withdraw|stop|lost|damag))",
    r"\bunlimited (?:in|as to|with respect to) (?:time|duration)\b|\bof unlimited (?:duration|term"
    r"|length)\b|\bfor an (?:unlimited|indefinite) (?:time|period|term)\b",
    r"\b(?:without|no|free of|not subject to|not limited (?:by|in)|not bound by|has no|have no"
    r"|knows? no"
    r"|carries no) (?:any |a |an )?(?:end(?:ing)?\b(?! users?)|expiry|expiration|end date|fixed"
    r" (?:end"
    r"|term)|term\b|time[- ]?limits?|temporal (?:limits?|restrictions?)|limit(?:ation)?s? (?:in"
    r"|of|as to)"
    r" (?:time|duration)|time|final date|sunset)\b",
    rf"\b{_NOT} (?:be )?(?:ever )?(?:expires?|laps\w+|run out|end\b|ends|ended by (?:the"
    rf" )?(?:passage|lapse)"
    r"|come to an end|limited in time)",
)
_ABOUT = words(
    r"\b(?:licen[sc]\w*|permission|rights?|grant(?:s|ed)?|authori[sz]ation|leave|expiry|use of)\b"
)
_UNSURE = words(
    r"\b(?:whether|unless|assigns?|title|represents?|warrants?|warranty|elects?|converts?"
    r"|converted|option\b|until"
    r"|becomes?|whereas|non-perpetual|not perpetual|delet\w+|destroy\w*|remov\w*|confidential\w*"
    r"|secre\w+"
    r"|surviv\w+|jurisdiction|court|sub-?licen[sc]ees?|keep\b|records?|support|waiv\w+ of|losses"
    r"|lost"
    r"|upon expiry|on expiry|after expiry)\b"
)
_BY_TAKER = words(
    rf"\b{TAKER} (?:hereby |shall |will |also )?(?:grants?|gives?|licenses|assigns?)\b"
)


def lasting(paper: Paper) -> tuple[Lasting, ...]:
    """All that is said of it: first what cannot be taken back, then what has no end."""
    return paper.once(_lasting)


_VALUE = 60
"""Characters of what may be a value by itself, `Duration: perpetual`."""


def _lasting(paper: Paper) -> tuple[Lasting, ...]:
    return tuple(sorted(_read(paper), key=lambda one: not one.irrevocable))


def _read(paper: Paper) -> Iterator[Lasting]:
    for index, told in enumerate(sided(paper)):
        text = without_boilerplate(told[:LONGEST])
        found = [match for cue in (_IRREVOCABLE, _ENDLESS) if (match := cue.search(text))]
        if not found or _UNSURE.search(text) or _BY_TAKER.search(text) or yields(text):
            continue
        about = with_lead(paper, index, text)
        if len(text) < _VALUE:
            heading = paper.reading.sentences[index].heading.lower()
            about = f"{heading} {labels_before(paper, index, back=7)} {about}"
        if of_another(about) or not _ABOUT.search(about):
            continue
        start = paper.reading.sentences[index].start
        for match in found:
            yield Lasting(
                index=index, start=start + match.start(), end=start + match.end(),
                irrevocable=match.re.pattern == _IRREVOCABLE.pattern,
            )  # fmt: skip
