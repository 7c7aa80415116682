# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""An audit has two notices, two frequencies or two look-back periods.

Finds two values for the notice before an audit of records, for how often one may be held, for how
far back it may look, and for how long records are kept.

Leaves alone inspections of plants beside audits of books, audits for cause, audits by
authorities, and the other party's audits.

Why it matters: an audit on short notice can be refused, and is, when it matters.

How it is mended: the value that stands first, or in more places, is written in the other place
too; if the other one was agreed, change it the other way round.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.quantity.telling import quoted, two_values
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.reading import Sentence
from licet.terms import Edit, Family, Finding, Place, Replacement, Severity

__all__ = ["RULE"]

_NUMBER = r"one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|[0-9]{1,2}"
_PERIOD = (
    r"(?:\w+ )?(?:years?|quarter|half[- ]year|month|week)|"
    r"(?:twelve|12|six|6)[ -](?:\([0-9]{1,2}\) )?months?(?: period)?"
)
_OFTEN = re.compile(
    rf"\b(?P<times>once|twice|(?:{_NUMBER})(?: \([0-9]{{1,2}}\))?(?: times?| audits?)?)"
    r"(?: (?:may|can|are|is|shall|will|must|be|made|held|carried|out|allowed|"
    r"permitted|conducted)){0,5}"
    rf" (?:in|per|a|each|every|during|within)(?: any| each| a| every| one| the same)? ?"
    rf"(?P<per>{_PERIOD})\b"
)
_EVERY = re.compile(
    rf"(?<!once )(?<!twice )(?<!time )(?<!times )(?<!audits )(?<!for )(?<!of )(?<!per )"
    rf"\b(?:every|each) (?:(?P<number>{_NUMBER})(?: \([0-9]{{1,2}}\))? months\b|"
    r"(?:calendar )?(?P<unit>month|quarter|week|half[- ]year)\b)"
)
_ADVERB = re.compile(
    r"\b(?P<adverb>weekly|monthly|quarterly|half-yearly|semi-?annually|biannually)\b"
)
_UNBOUND = re.compile(
    r"\bas (?:often|frequently|many times) as(?: [\w']{1,20}){1,4}|"
    r"\bno limit (?:on|to|as to) the (?:number|frequency)\b|"
    r"\bhowever often\b|"
    r"\bwhenever (?:it|they|we|the \w+|\w+or) (?:wants?|likes?|wish(?:es)?|pleases?)\b|"
    r"\bany number of (?:times|audits)\b|\bunlimited number of\b|"
    r"\b(?:several|many|repeated) times (?:in|within|during|per|a) (?:\w+ ){0,2}year\b"
)
_ROW = re.compile(
    r"\A(?:number of )?audits per (?P<per>year|quarter|month)[ |:\t]{1,12}"
    rf"(?:up to |at most |not more than )?(?P<times>{_NUMBER})\b"
)
_NUMBERS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "eight": 8, "nine": 9,
            "ten": 10, "twelve": 12, "eighteen": 18, "once": 1, "twice": 2}  # fmt: skip
_AUDIT = re.compile(
    r"\baudits?\b|\binspect(?:ion)?s?\b[^.]{0,80}\b(?:books|records|logs)\b|"
    r"\b(?:books|records|logs)\b[^.]{0,60}\binspected\b"
)
_ALLOWED = re.compile(
    r"\b(?:may|can|entitled|permitted|allowed|right|free to|conduct\w*|carr(?:y|ied) out|held|"
    r"repeated|take place|shall be|limit|frequency|subject to)\b|\baudits?[ |:\t]{1,12}\S*\Z|"
    r"\A\W*audit|\bly audits\b"
)
_CAUSE = re.compile(
    r"for cause|unless|suspect|regulator|authorit|previous audit|prior audit|last audit|reveal|"
    r"security|penetration|certif|\biso\b|internal|\bbias|safety|fairness|self-?audit|"
    r"own auditors|\bwhere\b|shortfall"
)
_OTHER = re.compile(r"\b(?:reports?|statements?|royalt\w+|pay\w*|submit\w*|invoices?|financial)\b")
"""What is due every so often beside an audit."""
ANY_NUMBER = 99.0
_YEARLY = {"twelve": 1, "12": 1, "six": 2, "6": 2, "half": 2, "year": 1, "quarter": 4, "month": 12,
           "week": 52}  # fmt: skip
"""How many of a period make a year: the first of the words that it has tells."""
_ADVERBS = {"weekly": 52, "monthly": 12, "quarterly": 4}


def _find(paper: Paper) -> Iterator[Finding]:
    yield from two_values(RULE, paper)
    first: tuple[Place, float] | None = None
    for sentence in paper.reading.sentences:
        if not _AUDIT.search(sentence.folded) or _CAUSE.search(sentence.folded):
            continue
        for place, yearly in _frequencies(paper, sentence):
            if first and first[1] != yearly:
                yield _told(first, place, yearly)
                return
            first = first or (place, yearly)


def _frequencies(paper: Paper, sentence: Sentence) -> Iterator[tuple[Place, float]]:
    words = sentence.folded
    for match in (*_OFTEN.finditer(words), *_ROW.finditer(words)):
        times = match["times"].split()[0]
        count = _NUMBERS.get(times) or int(times)
        yield _place(paper, sentence, match), count * _a_year(match["per"])
    for match in _UNBOUND.finditer(words):
        yield _place(paper, sentence, match), ANY_NUMBER
    if _OTHER.search(words) or not _ALLOWED.search(words):
        return
    told = [m.end() for m in _OFTEN.finditer(words)]
    for match in (m for m in _EVERY.finditer(words) if m.end() not in told):
        number = match["number"]
        months = _NUMBERS.get(number) or int(number) if number else 0
        yield _place(paper, sentence, match), 12 / months if months else _a_year(match["unit"])
    for match in _ADVERB.finditer(words):
        yield _place(paper, sentence, match), _ADVERBS.get(match["adverb"], 2)


def _place(paper: Paper, sentence: Sentence, match: re.Match[str]) -> Place:
    return paper.place(sentence.start + match.start(), sentence.start + match.end())


def _a_year(period: str) -> float:
    """How many of a period make a year."""
    return next((n for word, n in _YEARLY.items() if word in period), 1)


def _told(first: tuple[Place, float], second: Place, yearly: float) -> Finding:
    place, often = first
    return found(
        RULE, [place, second],
        f"an audit may be held {quoted(place)} and {quoted(second)}",
        confidence=0.8,
        witness=f"{_number(often)} a year in one place, {_number(yearly)} in the other",
        mend="write one frequency in both places",
        edit=Edit(
            replacements=(
                Replacement(start=second.start, end=second.end, words=_flat(place)),
            ),
            comment=f"The frequency of {place.section} is taken for the agreed one.",
        ),
    )  # fmt: skip


def _number(yearly: float) -> str:
    return "any number" if yearly == ANY_NUMBER else f"{yearly:g}"


def _flat(place: Place) -> str:
    return " ".join(place.quote.split())


RULE = Rule(
    id="Q-011", family=Family.QUANTITY, title="an audit has two notices, frequencies or look-backs",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
