# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Definitions that explain one another: each says what it is by the other.

Finds terms whose definitions begin with one another (`"Derivative" means any Modified Model` and
`"Modified Model" means a Derivative`) or tell their thing from others by one another alone (a
task that runs on a `Proven Machine`, a machine that has run a `Proven Task`), and a term that
means nothing but itself.

Leaves alone definitions that name another term only in what they include or leave out, that have
another alternative or a second test, parties called by what they do (the `Disclosing Party`), and
those that point to a schedule or to another text.

It matters because such terms have no meaning: whoever asks whether a thing falls under one is
sent round for ever.

It is mended by saying in one of the definitions what the thing is; only a person knows what. The
edit gives the last of the mentions small letters, which ends the circle by the word's ordinary
meaning.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping

from licet.review.discrepancies.form.vocabulary import Meaning, folded, vocabulary
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity

__all__ = ["RULE"]

_MEANS = re.compile(
    r"[\"”“'’)\s,*_|:]{1,8}(?:(?:shall|will)\s{1,3})?(?:each\s{1,3})?(?:means?|is|are|"
    r"(?:shall\s{1,3}be\s{1,3})?understood\s{1,3}(?:as|to\s{1,3}be)|stands?\s{1,3}for|denotes?"
    r"|designates?|signif(?:y|ies)|describes?|"
    r"refers?\s{1,3}to|has\s{1,3}the\s{1,3}(?:same\s{1,3})?meaning\s{1,3}(?:of|as|given\s{1,3}to|"
    r"assigned\s{1,3}to))[,:]?\s{1,3}",
)
_END = re.compile(
    r"[.;](?=\s|\Z)|\n\s{0,20}\n|\Z|(?:,?\s{1,3}(?:and|while|whereas)\s{1,3})?"
    r"[\"“][^\"”\n]{1,60}[\"”]\s{1,3}(?:shall\s{1,3})?means?\b"
)
_TAIL = re.compile(
    r"[,:(]?\s{0,3}(?:\b(?:includ\w{2,4}|exclud\w{2,4}|other\s{1,3}than|except\w{0,5}"
    r"|such\s{1,3}as|"
    r"(?<!nothing\s)but|provided|unless|whether|(?:combined|bundled|supplied|delivered|"
    r"provided|packaged|equipped|associated|connected|together|along)\s{1,3}with"
    r"|in\s{1,3}each\s{1,3}case|for\s{1,3}example|as\s{1,3}well\s{1,3}as)"
    r"\b|[:(])",
    re.IGNORECASE,
)
"""Behind it nothing is said of what the thing is."""
_ALTERNATIVE = re.compile(
    r"\bor\s{1,3}(?:an?|any|the|other|which|that|who|is|are|has|by|in|on|for|with|to|otherwise"
    r"|as)\b|"
    r"\band\s{1,3}(?:which|that|who|is|are|has|\w{2,20}ed)\b|,(?!\s\w{2,20}ing\b)|"
    r"\b(?:set\s{1,3}(?:forth|out)|listed|specified|described|identified|named)\s{1,3}in\b",
    re.IGNORECASE,
)
"""A second test, by which the thing can be told without the other term."""
_TERM = re.compile(r"[A-Z][\w'’-]{0,30}(?:\s{1,3}[A-Z][\w'’-]{0,30}){0,5}")
_STARTS = re.compile(
    r"(?:(?:the|an?|any|each|all|every|such|one\s{1,3}or\s{1,3}more)\s{1,3}){0,2}[\"“]?\Z",
    re.IGNORECASE,
)
_ACTS = re.compile(
    r"(?:agreement|term|effective date|(?:.*\b)?(?:part(?:y|ies)|recipient|discloser|provider|"
    r"contributor|receiver|licensor|licensee|supplier|owner))\Z"
)
"""Terms that need no test: this contract, and parties called by what they do in it."""
_LONG = 400
_DEEPEST = 6


def _find(paper: Paper) -> Iterator[Finding]:
    meanings = {folded(m.term): m for m in vocabulary(paper).meanings if m.means}
    leads = {term: _leads(paper, term, meanings) for term in meanings}
    seen: set[str] = set()
    for term in leads:
        circle = _circle(term, leads)
        if circle and not seen & set(circle):
            seen |= set(circle)
            yield _finding(paper, [meanings[one] for one in circle], leads[circle[-1]][circle[0]])


def _leads(paper: Paper, term: str, meanings: Mapping[str, Meaning]) -> dict[str, tuple[int, int]]:
    """The terms without which a definition says nothing, and where it names them."""
    text, until = paper.document.text, meanings[term].until
    means = _MEANS.match(text, until, until + 80)
    if means is None or (means.group().strip().endswith(("is", "are")) and not _listed(means)):
        return {}
    start = means.end()
    stop = _END.search(text, start, start + _LONG)
    end = stop.start() if stop else start + _LONG
    tails = (m.start() for m in _TAIL.finditer(text, start, end) if not _is_only(text, m))
    core_end = next(tails, end)
    vague = _ALTERNATIVE.search(text, start, core_end) or _ACTS.match(term) or end - start == _LONG
    named: dict[str, tuple[int, int]] = {}
    for match in _TERM.finditer(text, start, core_end):
        first = _STARTS.fullmatch(text, start, match.start()) is not None
        one = _defined(match, meanings, first=first)
        if one is None or (vague and not first):
            continue
        if one[0] == term and not (first and one[1] == (match.start(), end)):
            continue  # a term that is a part of its own name, or stands in the next definition
        named.setdefault(*one)
    return named


def _is_only(text: str, tail: re.Match[str]) -> bool:
    """Whether `no task other than` a thing is said, which is that thing alone."""
    before = text[max(0, tail.start() - 40) : tail.start()]
    return tail.group().endswith("than") and _NO.search(before) is not None


_NO = re.compile(r"\b(?:no|nothing|nobody|no one|not)(?:\s+\w+){0,2}\s*\Z")


def _listed(means: re.Match[str]) -> bool:
    """Whether `is` follows a term in quotation marks and not a sentence about it."""
    return any(mark in means.group() for mark in '"”“')


def _defined(
    match: re.Match[str], meanings: Mapping[str, Meaning], *, first: bool
) -> tuple[str, tuple[int, int]] | None:
    """The defined term that a phrase in capitals is, or ends with; or begins with in front."""
    words = list(re.finditer(r"\S+", match.group()))
    ends = [(i, len(words)) for i in range(len(words))]
    begins = [(0, i) for i in range(len(words) - 1, 0, -1)] if first else []
    for start, end in (*ends, *begins):
        span = match.start() + words[start].start(), match.start() + words[end - 1].end()
        term = folded(match.string[slice(*span)])
        if term in meanings and not _ACTS.match(term):
            return term, span
    return None


def _circle(term: str, leads: Mapping[str, Mapping[str, object]]) -> list[str] | None:
    """The fewest terms through which a definition leads back to itself."""
    paths, reached = deque([[term]]), {term}
    while paths:
        path = paths.popleft()
        for following in leads.get(path[-1], ()):
            if following == term:
                return path
            if following not in reached and len(path) < _DEEPEST:
                reached.add(following)
                paths.append([*path, following])
    return None


def _finding(paper: Paper, circle: list[Meaning], back: tuple[int, int]) -> Finding:
    places = [paper.place(m.at, m.until) for m in circle]
    said = " by ".join(f"`{p.quote}` (§{p.section})" for p in (*places, places[0]))
    words = paper.document.text[slice(*back)]
    small = Edit(
        replacements=(Replacement(start=back[0], end=back[1], words=words.lower()),),
        comment="The circle ends if this word has its ordinary meaning; better say what it is.",
    )
    return found(
        RULE, places, f"definitions run in a circle: {said}", confidence=0.8,
        mend="say in one of the definitions what the thing is",
        edit=small if len(circle) > 1 else None,
    )  # fmt: skip


RULE = Rule(
    id="F-004", family=Family.FORM, title="definitions in a circle",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
