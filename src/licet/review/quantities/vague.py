# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Duties that have a time nobody can reckon in one clause and a definite one in another."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from licet.review.matters.kin import kin
from licet.review.matters.plain import spot, squeezed
from licet.review.paper import Paper
from licet.review.quantities.bearers import bearer, mentioned, same_party
from licet.review.quantities.clashes import stands
from licet.review.quantities.stated import find_stated
from licet.review.quantities.wide import left_open
from licet.review.reading import Sentence

__all__ = ["Vague", "vague_clashes"]

Span = tuple[int, int]
NOTICE, _NOTICE = "Q-005", re.compile(r"notice|warning")
"""The rule of notices, and the words of a time that only a notice has."""
OTHER = "Q-023"
"""The rule of what no topic is about."""
DURATION = (
    r"(?:\w+[- ]){0,2}\W{0,3}\w{1,9}\W{0,3} ?(?:business |working |calendar )?"
    r"(?:days?|weeks?|months?)\b"
)
LONGEST = 600
"""Characters of a sentence that says one thing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Duty:
    """Something that is done in time, as the table describes it."""

    rule: str
    says: str
    of: frozenset[str]
    all: tuple[re.Pattern[str], ...]
    never: re.Pattern[str]
    definite: re.Pattern[str] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Vague:
    """A duty with an open time here and a definite one there."""

    says: str
    index: int
    """Of the sentence with the open time."""
    open: Span
    definite: Span


@cache
def _table() -> tuple[re.Pattern[str], tuple[Duty, ...]]:
    data = tomllib.loads((files("licet.review.quantities") / "vague.toml").read_text("utf-8"))
    duties = tuple(
        Duty(
            rule=one["rule"], says=one["says"], of=frozenset(one["of"]),
            all=tuple(re.compile(e) for e in one["all"]), never=re.compile(one["never"]),
            definite=_shape(one["definite"]) if "definite" in one else None,
        )
        for one in data["duty"]
    )  # fmt: skip
    return re.compile(rf"\b(?:{'|'.join(data['times'])})"), duties


def _shape(expression: str) -> re.Pattern[str]:
    return re.compile(expression.replace("DURATION", DURATION))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Open:
    index: int
    sentence: Sentence
    words: str
    span: Span
    before: str
    time: str
    """Its own words."""


def vague_clashes(paper: Paper, rule: str, *, wide: bool) -> Iterator[Vague]:
    """The duties of a rule that have an open time in one place and a definite one in another.

    Args:
        paper: The agreement.
        rule: The rule's id.
        wide: Whether any usual matter counts, in whatever words.
    """
    duties = [duty for duty in _table()[1] if duty.rule == rule]
    told = paper.once(_open_times)
    for duty in duties:
        about = [
            one for one in told
            if _is_about(duty, one.words) and (rule == NOTICE or not _NOTICE.search(one.time))
        ]  # fmt: skip
        for one in about:
            definite = _definite(paper, duty, one)
            if definite:
                yield Vague(says=duty.says, index=one.index, open=one.span, definite=definite)
    if wide:
        yield from (clash for owner, clash in paper.once(_of_matters) if owner == rule)
    if rule == OTHER:
        yield from _of_whatever(paper)


def _of_matters(paper: Paper) -> tuple[tuple[str, Vague], ...]:
    """Usual matters with an open time, and a definite one in another sentence; with the rules."""
    found: list[tuple[str, Vague]] = []
    for one in paper.once(_open_times):
        if _EVENT.search(one.words):
            continue
        start = len(one.before)
        fixed = left_open(paper, one.words, start, start + len(one.time))
        if fixed and one.index != fixed[1].index:
            matter, passage = fixed
            if any(d.rule == matter.rule and _is_about(d, one.words) for d in _table()[1]):
                continue
            place = (passage.value.start, passage.value.end)
            clash = Vague(says=matter.says, index=one.index, open=one.span, definite=place)
            found.append((matter.rule, clash))
    return tuple(found)


_EVENT = re.compile(r"\b(?:in the event|in case|upon request|on request|at the request)\b")


SAME, SHARED = 0.6, 3
"""Least part of the words, and least number of them, by which two duties are one."""
_SOON = re.compile(
    r"\b(?:immediately|forthwith|at once|on the same day)\b|"
    rf"\b(?:within|no later than|not later than|in|at least) {DURATION}"
)


def _of_whatever(paper: Paper) -> Iterator[Vague]:
    """A duty that no topic is about, told again in much the same words."""
    told = [
        one for one in paper.once(_open_times)
        if _LOOSE.search(one.words) and not any(_is_about(d, one.words) for d in _table()[1])
    ]  # fmt: skip
    if not told:
        return
    words = paper.once(kin)
    timed = [
        (index, sentence, match)
        for index, sentence in enumerate(paper.reading.sentences)
        if len(sentence.folded) <= LONGEST and (match := _SOON.search(sentence.folded))
    ]
    for one in told:
        mine = words.words(_table()[0].sub(" ", one.words))
        for index, sentence, match in timed:
            theirs = words.words(sentence.folded.replace(match.group(), " "))
            if index == one.index or len(mine & theirs) < SHARED:
                continue
            parties = mentioned(paper, one.before), mentioned(paper, squeezed(sentence.folded))
            if words.share(mine, theirs) >= SAME and set(parties[0]) & set(parties[1]):
                yield Vague(
                    says="time for the same duty", index=one.index, open=one.span,
                    definite=(sentence.start + match.start(), sentence.start + match.end()),
                )  # fmt: skip
                break


_LOOSE = re.compile(
    r"\b(?:as (?:its|their|his|her)|as soon as (?:its|their|conven)|in due (?:course|time)|"
    r"in good time|when(?:ever)? conv|"
    r"at its|suitable|sees? fit|early enough|appropriate|workload|before long|convenien)"
)
"""Times that are left to whoever is bound."""


def _open_times(paper: Paper) -> tuple[_Open, ...]:
    times = _table()[0]
    found: list[_Open] = []
    for index, sentence in enumerate(paper.reading.sentences):
        text = squeezed(sentence.folded)
        if len(text) > LONGEST or not _VERB.search(text) or _REFERS.search(text):
            continue
        match = times.search(text)
        if match:
            found.append(_Open(
                index=index, sentence=sentence, words=text, before=text[: match.start()],
                time=match.group(),
                span=_span(sentence, *match.span()),
            ))  # fmt: skip
    return tuple(found)


_VERB = re.compile(r"\b(?:shall|will|must|may|is|are|has|have|agrees?|\w+s)\b")
_REFERS = re.compile(
    r"\bsubject to|\bin accordance with|\bas (?:set|provided|specified|stated|defined|described)|"
    r"\bpursuant to|\bexcept|\bunless|\botherwise\b|\bif\b|\bnot (?:to exceed|later|more)|"
    r"\bin (?:no|any) event|\bsection \d|\bno later|\bnotwithstanding|\bat least\b|"
    r"\bwithin (?:\w+ )?\(?\d"
)
"""What gives way to another clause, or has its own limit or case."""


def _span(sentence: Sentence, start: int, end: int) -> Span:
    """Characters of `Document.text` for a stretch of squeezed words."""
    first = sentence.start + spot(sentence.folded, start)
    return first, sentence.start + spot(sentence.folded, end - 1) + 1


def _is_about(duty: Duty, words: str) -> bool:
    return all(shape.search(words) for shape in duty.all) and not duty.never.search(words)


def _definite(paper: Paper, duty: Duty, one: _Open) -> Span | None:
    """The definite time of the same duty, in another sentence; the first in the text."""
    who = bearer(paper, one.before)
    for said in find_stated(paper, duty.rule):
        passage = said.passage
        if said.topic.id not in duty.of or passage.index == one.index or not stands(passage):
            continue
        if _CASE.search(passage.near) or not same_party(who, bearer(paper, passage.before)):
            continue
        return passage.value.start, passage.value.end
    return _said_definite(paper, duty, one) if duty.definite else None


_CASE = re.compile(r"\b(?:if|in the event|in case|refund|reimburs|expense)\b")


def _said_definite(paper: Paper, duty: Duty, one: _Open) -> Span | None:
    for sentence in paper.reading.sentences:
        text = squeezed(sentence.folded)
        if sentence is one.sentence or len(text) > LONGEST or duty.definite is None:
            continue
        match = duty.definite.search(text)
        if match and _is_about(duty, text) and not _CASE.search(text):
            return _span(sentence, *match.span("at" if "at" in match.groupdict() else 0))
    return None
