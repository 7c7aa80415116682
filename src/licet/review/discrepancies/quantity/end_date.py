# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The end date is not the start date plus the length of the term.

Finds a day on which the agreement starts, a length of the term and a day on which it ends that do
not come out, within one sentence or between the cover page, the opening words and the term clause.

Leaves alone a difference of a day (the last day counts or does not), terms that run to the end of
a month or year beside a length in whole months, and terms that can be extended.

Why it matters: rights that are used on the wrong side of the end are used without licence.

How it is mended: the end date is written as the start plus the length; if the end date is the
agreed one, change the length instead.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from licet.review.discrepancies.quantity.telling import cited, place_of
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Kind, Passage, Value, find_passages, find_stated
from licet.review.quantities.reckoning import plus, written
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_STARTS = re.compile(
    r"\b(?:commenc\w*|begin\w*|start\w*|effect(?:ive)?(?: date)?|from|force|dated|\"|as of)"
    r"(?: (?:on|as of|from|the|date|is|of|and|including|with effect|in))*[ \"(:,]*@"
)
_ENDS = re.compile(
    r"\b(?:end(?:s|ing)?|expir\w*|until|through|to|terminat\w*|thru)"
    r"(?: (?:on|as of|at|midnight|the|date|is|of|and|including|close|business|p\.m\.|automatically|"
    r"11:59|12:00|end))*[ \"(:,]*@"
)
_TERM = re.compile(r"\bterm\b|\bduration\b|\bperiod\b|\bagreement\b|\blicen[cs]e\b|\bcontract\b")
_OPEN = re.compile(
    r"option|may be extended|(?<!before any )(?<!before an )(?<!before the )(?<!before )"
    r"(?:extension|renewal)|at least|up to(?! and including)|"
    r"approximate|not exceed|payment|first (?:@|(?:\w+ )?(?:year|month|phase|renewal|instal))"
)


def _find(paper: Paper) -> Iterator[Finding]:
    for start, length, end in (*_in_sentences(paper), *_across(paper)):
        due = plus(start, length)
        if due and end.day and not _comes_out(due, end.day):
            yield _told(paper, start, length, end, due)
            return


def _in_sentences(paper: Paper) -> Iterator[tuple[Value, Value, Value]]:
    """Start, length and end that stand in one sentence."""
    by_sentence: dict[int, list[Passage]] = {}
    for passage in find_passages(paper):
        by_sentence.setdefault(passage.index, []).append(passage)
    for passages in by_sentence.values():
        dates = [p for p in passages if p.value.kind is Kind.DATE]
        lengths = [p for p in passages if p.value.kind is Kind.DURATION and _is_long(p.value)]
        if len(dates) != 2 or len(lengths) != 1 or _OPEN.search(passages[0].text):
            continue
        first, last = dates
        starts, ends = f"{first.before[-60:]} @", f"{last.before[-60:]} @"
        if _TERM.search(passages[0].text) and _STARTS.search(starts) and _ENDS.search(ends):
            yield first.value, lengths[0].value, last.value


def _is_long(value: Value) -> bool:
    return value.unit in ("year", "month", "quarter")


def _across(paper: Paper) -> Iterator[tuple[Value, Value, Value]]:
    """The effective date, the initial term and the end date, where each is stated once."""
    named = find_stated(paper, "Q-017", "Q-007")
    terms = [s for s in named if s.topic.id == "initial term" and _is_long(s.value)]
    ends = [
        s for s in named
        if s.topic.id == "expiry" or (s.topic.id == "named date" and s.name & _LAST)
    ]  # fmt: skip
    starts = [s for s in named if s.topic.id == "named date" and s.name & _FIRST]
    plain = terms and ends and starts and len({s.value.said for s in starts}) == 1
    if (
        ends
        and not ends[0].passage.label
        and sum(
            p.index == ends[0].passage.index
            for p in find_passages(paper)
            if p.value.kind is Kind.DATE
        )
        > 1
    ):
        return  # the sentence has a start of its own
    if plain and not any(_OPEN.search(s.passage.near) for s in (terms[0], ends[0])):
        yield starts[0].value, terms[0].value, ends[0].value


_FIRST = frozenset(("effective", "commencement", "start"))
_LAST = frozenset(("expiration", "expiry", "end"))


def _comes_out(due: date, end: date) -> bool:
    """Whether two days are the same, or the last day of the same stretch."""
    return abs((due - end).days) <= 1


def _told(paper: Paper, start: Value, length: Value, end: Value, due: date) -> Finding:
    last = due - timedelta(days=1)
    return found(
        RULE, [place_of(paper, length), place_of(paper, end)],
        f"the term starts on {cited(paper, start)} and lasts {cited(paper, length)}, but ends on "
        f"{cited(paper, end)}",
        confidence=0.9,
        witness=f"{start.said} + {length.said} = {due.isoformat()}, the text says {end.said}",
        mend="make the end date the start plus the length",
        edit=Edit(
            replacements=(
                Replacement(
                    start=end.start, end=end.end,
                    words=written(last, like=paper.document.text[end.start : end.end]),
                ),
            ),
            comment=f"{length.said} from {start.said} end on {last.isoformat()}.",
        ),
    )  # fmt: skip


RULE = Rule(
    id="Q-008", family=Family.QUANTITY, title="end date is not start plus length",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
