# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A notice of renewal or non-renewal cannot be given in time.

Finds a notice against renewal that has to be given longer before the end than the term lasts, and
one that has to be given only after the term has ended, or by a day after it.

Leaves alone notices of termination, and terms whose length is not stated.

Why it matters: the agreement then renews, or lapses, whatever the parties do.

How it is mended: the notice is shortened to a quarter of the term it ends, or counted from before
the end.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

from licet.review.discrepancies.quantity.telling import cited, place_of
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.review.quantities import Passage, Stated, Value, days_of, find_passages, find_stated
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_OF_TERM = (
    r"(?:the |its |this |a |any |such |each )?(?:\w+[- ]){0,3}?(?:term|period|agreement|year)\b"
)
_OVER = (
    r"(?:(?:the )?(?:expir\w+|end|last day|close|lapse|terminat\w+|completion)\b"
    rf"(?: of {_OF_TERM})?|{_OF_TERM}(?: then)?(?: in (?:effect|progress))? "
    r"(?:has |have |had |is |will have )?(?:been )?"
    r"(?:expire[sd]?|ende?[sd]?|lapse[sd]?|over|run out|come to an end|passed|closed|complete)|"
    r"(?:that|such|its|their|this) (?:close|end|expiry|lapse|date)\b)"
)
_NEXT_TERM = re.compile(
    r"\b(?:in|during|within|by|until)(?: only)?(?: the)? (?:first|opening|initial) @ of "
    r"(?:a|the|each|every|any) (?:new|next|following|fresh|further|succeeding|renewed|prolonged) "
    r"(?:\w+ )?(?:year|term|period|month)\b|"
    r"@ (?:into|after the (?:start|beginning|opening) of) (?:a|the|each|every) (?:new|next|"
    r"following|fresh|further|succeeding|renewed) (?:\w+ )?(?:year|term|period|month)\b"
)
"""A time within the very term that the notice is to prevent."""
_UNTIL_OVER = re.compile(
    r"\b(?:when|once|after|as soon as) (?:the |an? |each )?(?:old|running|current|previous|past|"
    r"expiring|last) (?:year|term|period|month) (?:has |have |is |was )?(?:closed|ended|over|"
    r"passed|expired|run out|gone|lapsed|complete)\b"
)
_AFTER = re.compile(
    rf"@(?: (?:that|which) comes?| immediately| directly)* "
    rf"(?P<after>(?:that |which )?(?:after|follow(?:s|ing)?|from|since|behind|past|succeeds?)) "
    rf"{_OVER}|"
    r"\b(?P<late>after|following|since|once|when|as soon as|not before|"
    rf"(?:no|not) (?:sooner|earlier) than) {_OVER}[^@;]{{0,60}}"
    rf"(?:\b(?:within|in|than|for|up to)(?: the| a| another| further)?(?: period of)? @"
    r"(?! (?:\w+ ){0,2}"
    r"(?:before|prior|ahead))|@ (?:later|thereafter|afterwards))"
)
"""A time that is counted from when there is nothing left to renew."""
SHORT = 28
"""Days that a term lasts at least."""
LEAST = Decimal("0.96")
"""Share of the term from which a notice can be given on its first day at best."""
_CYCLE = re.compile(
    r"\b(?P<often>month(?:ly)?|week(?:ly)?|quarter(?:ly)?|year(?:ly)?|annual)\b[- ](?:by[- ]"
    r"(?:month|week|quarter|year) )?(?:automatic )?(?:renewals?|extensions?|prolongations?|"
    r"roll-?over)"
    r"|\b(?:renew|extend|prolong|roll)\w*(?: \w+){0,4} (?:from |by the )?"
    r"(?P<each>month|week|quarter)(?: (?:to|by|after) (?:month|week|quarter)\b|ly\b)"
    r"|\b(?:renew|extend|prolong|roll)\w*(?: \w+){0,5} (?:each|every|a|one) "
    r"(?P<one>month|week|quarter)\b"
)
"""How long each renewal lasts, where only its rhythm is said: `monthly renewal is automatic`."""
_CYCLES = {"mont": 31, "week": 7, "quar": 92, "year": 366, "annu": 366}
_TELLS = re.compile(r"notice|notif|declar|inform|\bwrit|\bsay|\btell|object")
_REFUSES = re.compile(
    r"\bnot (?:to )?(?:be )?(?:renew|extend|prolong|continu|want|wish|intend)|\bnon-?renewal|"
    r"\bobject|\bopt(?:s|ing)?[ -]?out|\b(?:prevent|stop|avoid|declin|refus|oppos|cancel)\w*"
    r"[^;]{0,60}\b(?:renew|extension|prolong)|\b(?:renew|extension|prolong)\w*"
    r"[^;]{0,60}\b(?:unless|prevent|stop|declin|refus|oppos)|"
    r"\b(?:renew|extend)\w*[^;]{0,80}\bnotice\b[^;]{0,60}@"
)


def _find(paper: Paper) -> Iterator[Finding]:
    stated = find_stated(paper, "Q-006", "Q-007")
    notices = [s for s in stated if s.topic.id == "non-renewal"]
    terms = [s for s in stated if s.topic.id in ("initial term", "renewal term")]
    terms = [s for s in terms if days_of(s.value) >= SHORT]
    notices = [s for s in notices if all(s.value is not t.value for t in terms)]
    short = min(terms, key=lambda s: days_of(s.value), default=None)
    long = [s for s in notices if short and days_of(s.value) > LEAST * days_of(short.value)]
    if long and short:
        yield _too_long(paper, long[0].value, short)
    else:
        yield from _beyond_the_cycle(paper, notices)
    yield from _after_the_end(paper)
    yield from _after_the_day(paper)


def _too_long(paper: Paper, notice: Value, term: Stated) -> Finding:
    quarter = max(1, int(days_of(term.value) / 4))
    words = f"{quarter} day{'' if quarter == 1 else 's'}"
    longer = days_of(notice) > days_of(term.value)
    return found(
        RULE, [place_of(paper, notice), place_of(paper, term.value)],
        f"notice of non-renewal is {cited(paper, notice)}, and the term that it is to end lasts "
        f"only {cited(paper, term.value)}",
        severity=RULE.severity if longer else Severity.LOW,
        confidence=0.85,
        witness=f"{notice.said} before the end of {term.value.said} is before the term begins",
        mend="make the notice shorter than the shortest term",
        edit=Edit(
            replacements=(Replacement(start=notice.start, end=notice.end, words=words),),
            comment="The notice has to be shorter than the shortest term; choose its length.",
        ),
    )  # fmt: skip


def _beyond_the_cycle(paper: Paper, notices: list[Stated]) -> Iterator[Finding]:
    """A notice longer than the month or quarter for which a sentence renews."""
    for notice in notices:
        index = notice.passage.index
        one, before = paper.reading.sentences[index], paper.reading.sentences[max(0, index - 1)]
        start = before.start if before.clause == one.clause else one.start
        match = _CYCLE.search(paper.reading.folded[start : one.end])
        often = match["often"] or match["each"] or match["one"] if match else ""
        if match is None or days_of(notice.value) <= _CYCLES[often[:4]]:
            continue
        cycle = paper.place(start + match.start(), start + match.end())
        yield found(
            RULE, [cycle, place_of(paper, notice.value)],
            f"notice of non-renewal is {cited(paper, notice.value)}, and `{match[0]}` leaves less",
            confidence=0.8,
            witness=f"{notice.value.said} before the end is before the renewal begins",
            mend="make the notice shorter than the time for which the agreement renews",
        )  # fmt: skip
        return


def _after_the_end(paper: Paper) -> Iterator[Finding]:
    for passage in find_passages(paper):
        if passage.value.kind != "duration" or not _is_refusal(paper, passage):
            continue
        match = _AFTER.search(passage.near)
        if match:
            part = "after" if match["after"] else "late"
            place, word = _stretch(paper, passage, match, part)
        elif _NEXT_TERM.search(passage.near) or _UNTIL_OVER.search(passage.near):
            part, place, word = "late", (passage.value.start, passage.value.end), (0, 0)
        else:
            continue
        yield found(
            RULE, [paper.place(*place)],
            f"notice of non-renewal may be given {cited(paper, passage.value)} after the term has "
            "ended",
            confidence=0.8, witness="on the day of the notice there is nothing left to renew",
            mend="count the notice from before the end of the term",
            edit=_before(*word) if part == "after" and word[1] > word[0] else None,
        )  # fmt: skip


def _is_refusal(paper: Paper, passage: Passage) -> bool:
    """Whether a sentence, with the one before it, is about a notice against renewal."""
    alone = passage.label or not passage.index
    before = "" if alone else paper.reading.sentences[passage.index - 1].folded
    words = f"{before[-200:]} {passage.near}"
    return bool(_REFUSES.search(words) and _TELLS.search(words)) and "renew" in _flat(words)


def _flat(words: str) -> str:
    """The words, with all that prolongs called a renewal."""
    return _PROLONGS.sub("renew", words)


_PROLONGS = re.compile(
    r"extend|extension|prolong|another year|further year|continu|roll(?:s|ed|ing)?[- ](?:over|on)"
)


def _stretch(
    paper: Paper, passage: Passage, match: re.Match[str], part: str
) -> tuple[tuple[int, int], tuple[int, int]]:
    """From the value to the word that counts it from the end, and that word alone."""
    value, folded, sentence = passage.value, paper.reading.folded, passage.sentence
    word = match[part]
    if part == "after":
        start = folded.find(word, value.end, sentence.end)
    else:
        start = folded.rfind(word, sentence.start, value.start)
    if start < 0:
        return (value.start, value.end), (value.start, value.start)
    end = start + len(word)
    return (min(value.start, start), max(value.end, end)), (start, end)


def _before(start: int, end: int) -> Edit:
    return Edit(
        replacements=(Replacement(start=start, end=end, words="before"),),
        comment="A notice against renewal has to be given before the term ends.",
    )


_GIVEN = re.compile(
    r"\b(?:by|before|than|until|after|on|from|till|latest|between)(?: (?:the|and|including|"
    r"close of|business|on)){0,4} @"
)
_LASTS = re.compile(
    r"\b(?:extend(?:s|ed)?|renew(?:s|ed)?|continues?|prolong(?:s|ed)?|expires?|ends?|terminates?)"
    r"(?: \w+){0,8} (?:until|through|to|on|by|from|of|ending)(?: and including)? @"
)
"""The end of another term."""
_BEGINS = re.compile(r"\b(?:commenc|begin|start|expir|terminat|end)\w* (?:on|from|as of) @")
_OF_RENEWAL = re.compile(
    r"(?=.*(?:renew|extend|extension|prolong|not to continue))(?=.*(?:notice|notif|inform|"
    r"exercis|tell|"
    r"declar|writing|written|object|appl(?:y|ies)|request))"
)


def _after_the_day(paper: Paper) -> Iterator[Finding]:
    """A notice that has to be given by a day after the day on which the agreement ends."""
    ends = [s.value for s in find_stated(paper, "Q-017") if s.topic.id == "expiry"]
    if not ends:
        return
    end = max(ends, key=lambda v: v.amount)
    for passage in find_passages(paper):
        value = passage.value
        late = value.kind is end.kind and end.amount < value.amount < end.amount + YEAR
        around = f"{passage.before[-40:]} @"
        late = late and not _LASTS.search(f"{passage.before[-90:]} @")
        late = late and not _BEGINS.search(around)
        if late and _GIVEN.search(around) and _OF_RENEWAL.search(passage.near):
            yield found(
                RULE, [place_of(paper, value), place_of(paper, end)],
                f"notice of renewal is due on {cited(paper, value)}, after the end on "
                f"{cited(paper, end)}",
                confidence=0.8, witness=f"{value.said} > {end.said}",
                mend="name a day before the end",
                edit=Edit(
                    replacements=(
                        Replacement(
                            start=value.start, end=value.end,
                            words=paper.document.text[end.start : end.end],
                        ),
                    ),
                    comment="The notice has to be given before the end; choose its day.",
                ),
            )  # fmt: skip
            return


YEAR = 366
"""Days after the end within which a day is meant to be the last for a notice."""


RULE = Rule(
    id="Q-009", family=Family.QUANTITY, title="renewal notice cannot be given in time",
    severity=Severity.HIGH, explains=__doc__, find=_find,
)  # fmt: skip
