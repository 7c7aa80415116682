# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Two definitions of one term: they give it two meanings.

Finds a term that two clauses say `means` two different things, or of which one leaves out what the
other has; a name that a bracket gives to one thing and another clause to quite another; and a term
that has a meaning for the whole text and another for a section that uses it before it says so, or
does not use it.

Leaves alone a definition that only points to the other (`has the meaning set forth in Section
3`), one that repeats the other's words, those of schedules that define their own terms, one made
for a section that uses the term only behind it, and brackets whose thing may be an instance.

It matters because every clause that uses the term can then be read in two ways, and each side
will read it in its own.

It is mended by one definition; the edit strikes the later one's claim to the term by letting it
point to the first.
"""

import re
from collections import defaultdict
from collections.abc import Iterator

from licet.review.discrepancies.form.namings import namings, several_texts
from licet.review.discrepancies.form.pointing import is_amendment
from licet.review.discrepancies.form.telling_apart import apart, content, same
from licet.review.discrepancies.form.vocabulary import (
    Meaning,
    clause_at,
    folded,
    vocabulary,
)
from licet.review.discrepancies.rule import Rule, found
from licet.review.paper import Paper
from licet.terms import Edit, Family, Finding, Replacement, Severity
from licet.terms.documents import ClauseKind

__all__ = ["RULE"]

_MEANS = re.compile(
    r"[\"”“'’)\s,*_]{1,6}(?:\(?[^()\"“”]{0,40}\)\s?)?"
    r"(?:(?:or|and),?\s{0,3}[\"“][^\"”\n]{1,60}[\"”]\s{0,3})?(?:shall\s{1,3}"
    r"|will\s{1,3})?(?:each\s{1,3})?(?:means?|mean\s{1,3}and\s{1,3}include|"
    r"refers?\s{1,3}(?:(?:only|solely|exclusively)\s{1,3})?to|stands?\s{1,3}for|denotes?"
    r"|designates?|signif(?:y|ies)|describes?|"
    r"(?:(?:the\s{1,3})?parties|we)\s{1,3}(?:understand|mean)|"
    r"(?:is|are)\s{1,3}(?:the\s{1,3})?names?\s{1,3}(?:for|of|given\s{1,3}to)|"
    r"(?:is|are|be)\s{1,3}(?:hereby\s{1,3})?(?:limited|restricted|confined)\s{1,3}to|comprises?|"
    r"covers?|includes?\s{1,3}(?:only|solely|nothing\s{1,3}but)|"
    r"(?:is|are|be)\s{1,3}(?:to\s{1,3}be\s{1,3})?(?:understood|taken|read|construed)\s{1,3}(?:as"
    r"|to\s{1,3}mean)|is\s{1,3}defined\s{1,3}as|be\s{1,3}defined\s{1,3}as"
    r"|(?:be\s{1,3})?deemed\s{1,3}to\s{1,3}mean)\b[,:]?\s{1,3}",
    re.IGNORECASE,
)
_QUOTED = re.compile(
    r"[\"“](?P<term>[A-Z][^\"”“]{1,60})[\"”]\s{1,3}"
    r"(?=(?:shall\s|will\s|is\s|are\s|be\s){0,2}(?:to\sbe\s)?(?:hereby\s)?"
    r"(?:means?\b|refer|limited|restricted|confined|covers?\b|compris|includes?\s(?:only|solely"
    r"|nothing)|"
    r"(?:the\s)?names?\s(?:for|of|given)\b|stands?\b|denote|designate|signif|describe|(?:the\s)?[Pp]arties\s(?:understand|mean)|"
    r"we\s(?:understand|mean)|understood|taken|read\b|construed))"
)
_POINTS = re.compile(
    r"(?:the\s{1,3})?(?:meanings?\b|(?:term\s{1,3})?(?:as\s{1,3})?defined\s{1,3}(?:in|under|above"
    r"|below)|that\s{1,3}term)|"
    r"(?:as\s{1,3})?(?:set\s{1,3}(?:forth|out)|described|specified|identified|provided|listed"
    r"|stated)\s{1,3}(?:in|on)\s{1,3}"
    r"(?:section|article|clause|exhibit|schedule|annex|appendix|the)",
    re.IGNORECASE,
)
_SCOPED = re.compile(
    r"(?:for\s{1,3}(?:the\s{1,3})?purposes?\s{1,3}of|as\s{1,3}used\s{1,3}in|in)\s{1,3}(?:this"
    r"|the\s{1,3}(?:foregoing|preceding|above))\s{1,3}"
    r"(?:section|article|clause|paragraph|sub\w*|sentence|exhibit|schedule|annex|appendix"
    r"|definition|attachment)",
    re.IGNORECASE,
)
_ELSEWISE = re.compile(
    r"(?:\bwhen\s{1,3}used\b|\bused\s{1,3}as\b|\bwith\s{1,3}respect\s{1,3}to\b"
    r"|\bin\s{1,3}respect\s{1,3}of\b|"
    r"\bin\s{1,3}the\s{1,3}case\s{1,3}of\b|\bas\s{1,3}to\b)[^.;:]{0,160}\Z",
    re.IGNORECASE,
)
"""A meaning for some cases only: `when used as a verb`."""
_WITHIN = re.compile(
    r"\b(?:set\s{1,3}(?:forth|out)|defined|described|specified|provided"
    r"|referred\s{1,3}to)\s{1,3}(?:in|by|on|under|above)\b",
    re.IGNORECASE,
)
_HERE = re.compile(
    r"(?:for\s{1,3}(?:the\s{1,3})?purposes?\s{1,3}of|as\s{1,3}used\s{1,3}in|in)\s{1,3}this\s{1,3}"
    r"(?:section|article|clause|paragraph)(?:\s{1,3}[0-9][0-9.()a-z]{0,12})?,?\s{1,3}"
    r"(?:the\s{1,3}(?:term|word|expression)s?\s{1,3})?[\"“]\Z",
    re.IGNORECASE,
)
"""A meaning for one section, in front of the term."""
_OTHER = re.compile(
    r"[\"”]\s{0,3}(?:or|and)\s{0,3}[\"“](?P<term>[^\"”“\n]{1,60})[\"”]", re.IGNORECASE
)
_END = re.compile(r"[.;](?=\s)|\n\s{0,20}\n")
SLIPS = 2
"""Definitions in schedules up to which they are not a text's of its own."""
OWN = 4
"""Words of its own from which on a definition that names another clause says something."""
HEAD = 250
"""Characters in which a definition says what its thing is."""
POINTING = 110
"""Characters below which a definition that names another clause only points to it."""


_Said = tuple[Meaning, str]
_Bodies = dict[str, list[_Said]]


def _find(paper: Paper) -> Iterator[Finding]:
    if is_amendment(paper.document):
        return
    whole, narrow = _meanings(paper)
    for term, members in whole.items():
        first, said = members[0]
        local = (one for one in narrow.get(term, ()) if _unsettles(paper, one[0]))
        for other, says in (*members[1:], *local):
            severity = _clash(paper, (first, said), (other, says))
            if other.start != first.start and severity:
                pair = sorted(((first, said), (other, says)), key=lambda one: one[0].start)
                yield _finding(paper, term, pair[0], pair[1], severity)
                break


def _clash(paper: Paper, one: _Said, two: _Said) -> Severity | None:
    """How much two meanings of one term weigh against each other; nothing if they say the same."""
    (first, said), (second, says) = one, two
    if first.means and second.means:
        return None if same(said, says) else Severity.MEDIUM
    begin, end = sorted((first.start, second.start))
    swapped = second.start < first.start
    heads = [body[:HEAD] if m.means else body for m, body in (one, two)]
    bodies = (heads[1], heads[0]) if swapped else (heads[0], heads[1])
    other = (
        apart(first.term, *bodies)
        and not several_texts(paper, first.term, begin, end)
        and not _annexed(paper, end)
    )
    if other:
        return Severity.MEDIUM
    # a name in passing may be an instance
    return Severity.LOW if first.means and not same(said, says) else None


def _meanings(paper: Paper) -> tuple[_Bodies, _Bodies]:
    """What each term means in the whole text, and in one section alone."""
    whole: _Bodies = defaultdict(list)
    narrow: _Bodies = defaultdict(list)
    for meaning in _said(paper):
        scope = _HERE.search(paper.document.text, max(0, meaning.at - 90), meaning.at)
        body = _body(paper, meaning, begin=scope.end() if scope else None)
        if body:
            for term in _terms(paper, meaning):
                (narrow if scope else whole)[term].append((meaning, body))
    for meaning, body in _called(paper):
        whole[meaning.term].append((meaning, body))
    return whole, narrow


def _said(paper: Paper) -> list[Meaning]:
    """What is said to mean something, without schedules that define their own terms."""
    meanings = [meaning for meaning in vocabulary(paper).meanings if meaning.means]
    meanings = sorted((*meanings, *_again(paper, meanings)), key=lambda meaning: meaning.start)
    annexed = [m for m in meanings if _annexed(paper, m.start)]
    return meanings if len(annexed) <= SLIPS else [m for m in meanings if m not in annexed]


def _again(paper: Paper, meanings: list[Meaning]) -> Iterator[Meaning]:
    """Defined terms in quotation marks elsewhere, of which something is said."""
    known = {" ".join(meaning.term.split()) for meaning in meanings}
    known.update(naming.term for naming in namings(paper))
    seen = {meaning.at for meaning in meanings}
    for match in _QUOTED.finditer(paper.document.text):
        term = " ".join(match["term"].split())
        if term in known and match.start("term") not in seen:
            yield Meaning(
                term=term, start=match.start(), end=match.end(), at=match.start("term"),
                until=match.end("term"), means=True,
            )  # fmt: skip


def _called(paper: Paper) -> Iterator[_Said]:
    """Where something is called by a term in passing: `(a “Data Breach”)`."""
    for one in namings(paper):
        if not one.cites and not _SCOPED.search(one.body):
            yield (
                Meaning(
                    term=one.term,
                    start=one.start,
                    end=one.end,
                    at=one.at,
                    until=one.until,
                    means=False,
                ),
                one.body,
            )


def _terms(paper: Paper, meaning: Meaning) -> Iterator[str]:
    """A term, and the other form that is defined with it: `"Product" or "Products" mean`."""
    yield " ".join(meaning.term.split())
    other = _OTHER.match(paper.document.text, meaning.until)
    if other and folded(other["term"]) == folded(meaning.term):
        yield " ".join(other["term"].split())


def _unsettles(paper: Paper, meaning: Meaning) -> bool:
    """Whether a section's own definition stands behind a use of the term, or without one.

    A section that first says what the term means in it, and then uses it, has settled it.
    """
    text = paper.document.text
    inner = clause_at(paper.document, meaning.start)
    if not meaning.term[:1].isupper() or inner is None:
        return False
    term = re.compile(rf"(?<![\w-]){re.escape(meaning.term)}")
    before = term.search(text, inner.start, meaning.at)
    return before is not None or term.search(text, meaning.until, inner.end) is None


def _body(paper: Paper, meaning: Meaning, *, begin: int | None = None) -> str:
    """What a term is said to mean; nothing where it is said elsewhere or for a part alone.

    Args:
        paper: The text.
        meaning: The term.
        begin: Behind the words that say for which section it is meant, if they were read.
    """
    text = paper.document.text
    means = _MEANS.match(text, meaning.until, min(len(text), meaning.until + 180))
    if means is None or _POINTS.match(text, means.end()):
        return ""
    stop = _END.search(text, means.end(), means.end() + 1202)
    end = min(stop.start() if stop else len(text), means.end() + 1200)
    behind = min(end, means.end() + 60)
    around = text[max(0, meaning.start - 140) if begin is None else begin : behind]
    if _ELSEWISE.search(text[max(0, meaning.start - 220) : meaning.at]):
        return ""
    if _SCOPED.search(around):
        return ""
    body = text[means.end() : end]
    within = _WITHIN.search(body) if len(body) < POINTING else None
    return "" if within and len(content(body[: within.start()])) < OWN else body


def _annexed(paper: Paper, offset: int) -> bool:
    kinds = (ClauseKind.SCHEDULE, ClauseKind.EXHIBIT, ClauseKind.FOOTNOTE)
    return any(c.kind in kinds and c.start <= offset < c.end for c in paper.document.clauses)


def _finding(paper: Paper, term: str, one: _Said, two: _Said, severity: Severity) -> Finding:
    first, second = one[0], two[0]
    places = [paper.place(m.at, m.until) for m in (first, second)]
    section = places[0].section
    start = paper.document.text.find(two[1], second.at)
    if not second.means:
        edit = _unnaming(paper, second, section)
    else:
        edit = _referring(start, start + len(two[1]), section) if start >= 0 else None
    return found(
        RULE, places,
        f"`{term}` means `{_short(one[1])}` in §{section} and `{_short(two[1])}` in "
        f"§{places[1].section}",
        severity=severity, confidence=0.6 if severity is Severity.LOW else 0.85, edit=edit,
        mend="keep one definition, or give the second another name",
    )  # fmt: skip


def _unnaming(paper: Paper, naming: Meaning, section: str) -> Edit | None:
    """A bracket struck that gives the name to something else."""
    text = paper.document.text
    if text[naming.start] != "(":
        return None
    start = naming.start - (text[naming.start - 1] == " ")
    return Edit(
        replacements=(Replacement(start=start, end=naming.end, words=""),),
        comment=f"§{section} gives this name to something else; please confirm.",
    )


def _referring(start: int, end: int, section: str) -> Edit:
    """The second meaning replaced by a reference to the first."""
    words = f"the meaning set forth in {section}"
    return Edit(
        replacements=(Replacement(start=start, end=end, words=words),),
        comment=f"Defined in §{section} already; that definition is kept, please confirm.",
    )


def _short(body: str) -> str:
    words = " ".join(body.split())
    return words if len(words) <= 60 else words[:57].rsplit(" ", 1)[0] + " …"


RULE = Rule(
    id="F-002", family=Family.FORM, title="a term defined twice",
    severity=Severity.MEDIUM, explains=__doc__, find=_find,
)  # fmt: skip
