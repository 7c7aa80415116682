# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Sentences that take a position: an act or a state, and near it the words that make it one.

A position is told by cues that may stand in any order, so that it does not matter how a sentence
is built. What is cited are the words from the first cue to the last.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import LONGEST, Said, Span, cite
from licet.review.grants.hedges import yields
from licet.review.grants.parties import EACH
from licet.review.grants.statements import statements
from licet.review.licence_terms.granting import joined
from licet.review.paper import Paper
from licet.review.reading import holding, pattern, run_on
from licet.terms import Edit, Replacement

__all__ = [
    "AGREEMENT",
    "NEAR",
    "Stand",
    "is_party",
    "later_makes_way",
    "makes_way",
    "same_party",
    "stands",
    "who_after",
    "who_before",
]

AGREEMENT = (
    r"(?:(?:this|these|the|our|such) )?(?:\w+ )?(?:agreements?|contracts?|terms(?: and conditions)?"
    r"|licen[sc]es?|subscriptions?|arrangement|relationship|engagement)"
)
"""What is ended, renewed or governed, however it calls itself."""

NEAR = 200
"""Characters between a cue and the others."""

_MOST = 6
_SUBJECT = pattern(
    r"\b(?:(?<!not\s)(?<!not\sbe\s)subject to|as provided in|pursuant to) (?:section|clause"
    r"|article|paragraph|the clause"
    r"|what is said|schedule|exhibit|annex|appendix)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A sentence that takes a position, and the words by which it does."""

    index: int
    start: int
    end: int
    """Characters of `Document.text`."""
    text: str
    """The folded sentence."""
    first: int
    last: int
    """The same in `text`."""
    lead: int
    """Where the act or the state is told in `text`."""

    @property
    def span(self) -> Span:
        """Where the words stand."""
        return self.start, self.end

    @property
    def told(self) -> str:
        """The folded words that are cited."""
        return self.text[self.first : self.last]


def stands(
    paper: Paper, lead: re.Pattern[str], *others: re.Pattern[str], needles: Sequence[str] = (),
    unless: re.Pattern[str] | None = None, passed: re.Pattern[str] | None = None,
    hedged: bool = False, near: int = NEAR, paired: bool = False,
) -> Iterator[Stand]:  # fmt: skip
    """Sentences that take a position, each once.

    Args:
        paper: The document.
        lead: The act or the state.
        others: Cues of which each has to stand near it.
        needles: Literals of which one has to be in the sentence.
        unless: Words that make the sentence another matter.
        passed: Words that do not count for `unless`.
        hedged: Whether sentences that give way to others count too.
        near: Characters between the lead and another cue.
        paired: Whether what follows a semicolon or a colon is read with it.
    """
    sentences = joined(paper.reading)
    some = needles and not paired
    for index in holding(paper.reading, needles) if some else range(len(sentences)):
        sentence = sentences[index]
        text = (_pair(paper, index) if paired else sentence.folded)[:LONGEST]
        if paired and needles and not any(needle in text for needle in needles):
            continue
        if not hedged and yields(text):
            continue
        hull = _hull(text, lead, others, near)
        if hull is None or _SUBJECT.search(text):
            continue
        if unless and unless.search(passed.sub(" ", text) if passed else text):
            continue
        at, first, last = hull
        yield Stand(
            index=index, start=sentence.start + first, end=sentence.start + last, text=text,
            first=first, last=last, lead=at,
        )  # fmt: skip


def _pair(paper: Paper, index: int) -> str:
    """A sentence, with the next one where it ends with a semicolon or a colon."""
    sentences = joined(paper.reading)
    text = sentences[index].folded
    if index + 1 == len(sentences) or not text.endswith((";", ":")):
        return text
    following = sentences[index + 1]
    if following.clause != sentences[index].clause:
        return text
    return run_on(sentences[index], text, following, following.folded)


def _hull(
    text: str, lead: re.Pattern[str], others: Sequence[re.Pattern[str]], near: int
) -> tuple[int, int, int] | None:
    """Where the lead begins, and the stretch from the first cue to the last."""
    for count, match in enumerate(lead.finditer(text)):
        if count == _MOST:
            return None
        begin, stop = max(0, match.start() - near), match.end() + near
        found = [_nearest(text, cue, begin, stop, match.start()) for cue in others]
        spans = [match.span(), *(one.span() for one in found if one)]
        if len(spans) == len(others) + 1:
            return match.start(), min(s for s, _ in spans), max(e for _, e in spans)
    return None


def _nearest(
    text: str, cue: re.Pattern[str], begin: int, stop: int, at: int
) -> re.Match[str] | None:
    """The match of a cue that stands nearest to a place."""
    found = list(cue.finditer(text, begin, stop))[:20]
    return min(found, key=lambda m: abs(m.start() - at), default=None)


_ALIKE = pattern(
    r"\b(?:either|each|neither|any|both|no|a|one|the other|the) part(?:y|ies)\b|\beither of (?:them"
    r"|us|the parties)\b|\bboth sides\b"
)


_NOBODY = pattern(
    r"^(?:termination|notices?|renewal|confidentiality|agreement|each|any|e-?mail)\b"
    r"|\b(?:models?|datasets?|data|corpus|services?|software|platform|outputs?|documentation"
    r"|information|weights|api)$"
)
"""What a defined name may be that is no party."""


def is_party(paper: Paper, word: str) -> bool:
    """Whether one folded word is what a party is called."""
    return statements(paper).cast.is_name(word) and not _NOBODY.search(word)


def who_before(paper: Paper, text: str, at: int, *, far: int = 110) -> str:
    """The party that is named last before a place of a folded sentence.

    Gives:
        What it is called everywhere; `EACH` for either party alike; empty where none is named.
    """
    people = statements(paper).cast
    before = text[max(0, at - far) : at]
    alike = [m.start() for m in _ALIKE.finditer(before)]
    named = [
        match
        for match in re.finditer(rf"(?<![\w'])(?:{people.names})(?![\w])", before)
        if not _NOBODY.search(match.group())
    ]
    if named and (not alike or named[-1].start() > alike[-1] + 8):
        return people.who(named[-1].group())
    return EACH if alike else ""


def who_after(paper: Paper, text: str, at: int, word: str = "by", *, far: int = 120) -> str:
    """The party that stands after `by`, or another such word, behind a place of a sentence.

    Args:
        paper: The document.
        text: A folded sentence.
        at: Where to begin.
        word: Alternatives of a regular expression: `by|from`.
        far: Characters that are looked at.
    """
    people = statements(paper).cast
    found = re.search(
        rf"\b(?:{word}) +(?:the +)?(?P<who>{people.names}|us)(?![\w])", text[at : at + far]
    )
    if found is None:
        return ""
    return people.who("we" if found["who"] == "us" else found["who"])


def same_party(one: str, two: str) -> bool:
    """Whether two of whom a sentence speaks may be the same."""
    return one == two or bool({"", EACH} & {one, two})


_NUMBERED = re.compile(
    r"[\W_]*(?:(?:section|article|clause) )?"
    r"(?:\d+(?:\.\d+)+[.)]?|\d+[.)]|\([a-z0-9]{1,4}\)|[a-z]{1,2}[.)]|[ivxl]{1,6}[.)])?\s*"
    r"(?:\([a-z]{1,3}\)\s*)?"
)
_SMALL = frozenset(
    """
    a an any all at by each either every for from if in it neither no nothing notice notices on
    once such termination the these this those to unless until upon use when where whoever with
    without during after before following
    """.split()  # noqa: SIM905
)


def makes_way(paper: Paper, index: int, to: int) -> Edit:
    """A whole sentence made subject to the clause at `to`, after its number."""
    sentence = paper.reading.sentences[index]
    match = _NUMBERED.match(sentence.folded)
    start = sentence.start + (match.end() if match else 0)
    start = start if start < sentence.end else sentence.start
    other = cite(paper, to)
    if other in (cite(paper, start), "the preamble"):
        other = "what is said above" if to < start else "what is said below"
    text = paper.document.text
    first = re.match(r"[A-Z][\w'’]*", text[start : start + 40])
    begins = first is not None
    word = first.group().lower() if first else ""
    small = word in _SMALL and not statements(paper).cast.is_name(word)
    opening = text[start].lower() if small else text[start]
    words = f"{'Subject' if begins else 'subject'} to {other}, {opening}"
    return Edit(
        replacements=(Replacement(start=start, end=start + 1, words=words),),
        comment=f"{other} prevails; say so if the other one is meant to",
    )


def later_makes_way(paper: Paper, one: Said | Stand, two: Said | Stand) -> Edit:
    """The later of two sentences made subject to the clause of the earlier one."""
    early, late = sorted((one, two), key=lambda stand: stand.start)
    return makes_way(paper, late.index, early.start)
