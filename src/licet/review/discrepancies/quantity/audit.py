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

_OFTEN = re.compile(
    r"\b(?P<times>once|twice|(?:one|two|three|four|1|2|3|4)(?: \(\d\))?(?: times?| audits?)?)"
    r" (?:in|per|a|each|every|during|within)(?: any| each| a| every| one)? ?"
    r"(?P<per>(?:\w+ )?(?:year|quarter|twelve[ -](?:\(12\) )?months?|12[ -]months?|month"
    r"|six[ -](?:\(6\) )?months?))\b"
)
_EVERY = re.compile(
    r"(?<!once )(?<!twice )(?<!time )"
    r"\bevery (?P<number>two|three|four|six|eight|nine|ten|eighteen|twelve|[0-9]{1,2})"
    r"(?: \([0-9]{1,2}\))? months\b"
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "six": 6, "eight": 8, "nine": 9, "ten": 10,
            "twelve": 12, "eighteen": 18}  # fmt: skip
_AUDIT = re.compile(r"\baudits?\b|\binspect(?:ion)?s?\b[^.]{0,80}\b(?:books|records|logs)\b")
_CAUSE = re.compile(
    r"for cause|unless|suspect|regulator|authorit|previous audit|prior audit|reveal|security|"
    r"penetration|certif|\biso\b|internal|\bbias|safety|fairness|self-?audit"
)
_TIMES = {"once": 1, "twice": 2, "one": 1, "two": 2, "three": 3, "four": 4}
_YEARLY = {"year": 1, "quarter": 4, "month": 12, "six": 2, "twelve": 1, "12": 1}


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
    for match in _EVERY.finditer(sentence.folded):
        number = match["number"]
        months = _NUMBERS.get(number) or int(number) or 12
        start = sentence.start + match.start()
        yield paper.place(start, sentence.start + match.end()), 12 / months
    for match in _OFTEN.finditer(sentence.folded):
        times = match["times"].split()[0]
        count = _TIMES.get(times) or (int(times) if times.isdigit() else 1)
        per = next((n for word, n in _YEARLY.items() if word in match["per"]), 1)
        start, end = sentence.start + match.start(), sentence.start + match.end()
        yield paper.place(start, end), count * per


def _told(first: tuple[Place, float], second: Place, yearly: float) -> Finding:
    place, often = first
    return found(
        RULE, [place, second],
        f"an audit may be held {quoted(place)} and {quoted(second)}",
        confidence=0.8, witness=f"{often:g} a year in one place, {yearly:g} in the other",
        mend="write one frequency in both places",
        edit=Edit(
            replacements=(
                Replacement(start=second.start, end=second.end, words=_flat(place)),
            ),
            comment=f"The frequency of {place.section} is taken for the agreed one.",
        ),
    )  # fmt: skip


def _flat(place: Place) -> str:
    return " ".join(place.quote.split())


RULE = Rule(
    id="Q-011", family=Family.QUANTITY, title="an audit has two notices, frequencies or look-backs",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
