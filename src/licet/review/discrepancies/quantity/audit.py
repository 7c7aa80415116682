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
from licet.review.quantities.frequencies import ANY_NUMBER, find_frequencies
from licet.review.reading import Sentence
from licet.terms import Edit, Family, Finding, Place, Replacement, Severity

__all__ = ["RULE"]

_AUDIT = re.compile(
    r"\baudit\w*|\binspect(?:ion)?s?\b[^.]{0,80}\b(?:books|records|logs)\b|"
    r"\b(?:visits?|attend\w*)\b[^.;]{0,60}\b(?:books|records|logs)\b|"
    r"\b(?:books|records|logs)\b[^.]{0,60}\b(?:inspected|checked|examined|reviewed|verified)\b|"
    r"\b(?:open|check|inspect|examine|review|verify|see)s? (?:[\w']+ ){0,3}"
    r"(?:books|records|logs)\b|"
    r"\baccountant\b"
)
_OPENS = re.compile(r"\b(?:books|records|logs)\b")
_POINTS = re.compile(r"\A\W*(?:one such|a second|this|such|that|it|the right|no more)\b")
"""A sentence that goes on about what the one before it allows."""
_ALLOWED = re.compile(
    r"\b(?:may|can|entitled|permitted|allowed|right|free to|conduct\w*|carr(?:y|ied) out|held|"
    r"repeated|take place|shall be|limit|frequency|subject to|open to|admissible|"
    r"possible)\b|\baudits?[ |:\t]{1,12}\S*\Z|"
    r"\A\W*audit|ly audits\b|\b(?:rhythm|cadence|number) of (?:the )?audits?\b|\bif wished\b"
)
_CAUSE = re.compile(
    r"for cause|unless|suspect|regulator|authorit|previous audit|prior audit|last audit|reveal|"
    r"security|penetration|certif|\biso\b|internal|\bbias|safety|fairness|self-?audit|"
    r"own auditors|(?<!place )(?<!office )\bwhere\b|shortfall"
)
_OTHER = re.compile(r"\b(?:reports?|statements?|royalt\w+|pay\w*|submit\w*|invoices?|financial)\b")
"""What is due every so often beside an audit."""


def _find(paper: Paper) -> Iterator[Finding]:
    yield from two_values(RULE, paper)
    first: tuple[Place, float] | None = None
    sentences = paper.reading.sentences
    for sentence, before in zip(sentences, (None, *sentences), strict=False):
        if not _is_of_audit(sentence, before) or _CAUSE.search(sentence.folded):
            continue
        for place, yearly in _frequencies(paper, sentence):
            if first and first[1] != yearly:
                yield _told(first, place, yearly)
                return
            first = first or (place, yearly)


def _is_of_audit(sentence: Sentence, before: Sentence | None) -> bool:
    """Whether a sentence is about audits, or goes on about them."""
    if _AUDIT.search(sentence.folded):
        return True
    if before is None or before.clause != sentence.clause or not _POINTS.match(sentence.folded):
        return False
    return bool(_AUDIT.search(before.folded) and _OPENS.search(before.folded))


def _frequencies(paper: Paper, sentence: Sentence) -> Iterator[tuple[Place, float]]:
    words = sentence.folded
    loose = not _OTHER.search(words) and _ALLOWED.search(words)
    for one in find_frequencies(words):
        if one.bounded or loose:
            place = paper.place(sentence.start + one.start, sentence.start + one.end)
            yield place, one.yearly


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
