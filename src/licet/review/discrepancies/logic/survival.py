# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A clause survives the agreement, and elsewhere ends with it; or the licence itself survives.

Finds a section, or a subject such as confidentiality, that one sentence lists as surviving and
another says ends, lapses or does not survive; a licence or its grant that survives although copies
have to be deleted, use has to stop or licences end with the agreement; and a list of surviving
sections that names one that is not there.

Leaves alone: survival "by its nature", ends for a named case or after some years, sublicences of
others, the return of secrets, and rights that accrued before.

Why it matters: after the end it is the only text that counts, and nobody can say what is left.

How it is mended: take the section out of one of the two. The edit makes the later sentence subject
to the earlier one, or writes for a section that is not there that what is meant to last does.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.form.parts import Steps, steps_of
from licet.review.discrepancies.form.pointing import pointing
from licet.review.discrepancies.logic.clashing import Said, Span, cite, clash, instead, quoted, said
from licet.review.discrepancies.logic.forums import same_paper
from licet.review.discrepancies.logic.standing import Stand, stands
from licet.review.discrepancies.logic.survival_cited import kept_and_ended, listed
from licet.review.discrepancies.logic.survival_words import (
    AFTER_END,
    ALL_END,
    AT_END,
    CONDITION,
    ENDS,
    ERASED,
    GRANT,
    HELD,
    LASTS,
    LICENCE,
    LISTS,
    MUST,
    NO_MORE,
    NOT,
    OTHERS,
)
from licet.review.discrepancies.rule import Rule, found
from licet.review.grammar import Reference, find_references
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity
from licet.terms.documents import Clause

__all__ = ["RULE"]

_HEADING = words(
    r"\b(?:grants?|licen[sc](?:es?|ed|ing)|rights? (?:of use|granted|to use|conferred)|usage"
    r" rights)\b"
)
_TOPICS = tuple(
    words(say) for say in (
        r"\b(?:confiden\w+|secre\w+|non-?disclosure|disclos\w*|divulge|reveal)\b",
        r"\bindemni\w+\b", r"\baudit\w*\b",
        r"\b(?:non-?compet\w+|non-?solicit\w+)\b", r"\b(?:warrant\w+)\b",
    )
)  # fmt: skip


def _find(paper: Paper) -> Iterator[Finding]:
    done: set[Span] = set()
    ended: list[Span] = []
    for kept, gone in kept_and_ended(paper):
        if gone not in ended:
            ended.append(gone)
            yield _numbers(paper, kept, gone)
    for one in (
        *said(
            paper, LISTS, "surviv", "outli", "outlast", "leave", "alive", "post", *_OVER, unless=NOT
        ),
        *said(paper, LASTS, *_OVER, unless=NO_MORE),
    ):
        begin = one.start - one.match.start()
        references = find_references(paper.document.text[begin : listed(paper, one.index)])
        for finding in (
            *_not_there(paper, one, references),
            *_ended(paper, one, begin, references), *_granted(paper, one, begin, references),
        ):  # fmt: skip
            place = (finding.places[0].start, finding.places[-1].end)
            told = any(p.start < b and a < p.end for p in finding.places for a, b in ended)
            if place not in done and not told:
                done.add(place)
                yield finding


def _numbers(paper: Paper, kept: Span, gone: Span) -> Finding:
    return clash(
        RULE, paper, kept, gone, "survives, and yet", confidence=0.95,
        witness=f"the day after the end: {cite(paper, kept[0])} keeps the section, "
        f"{cite(paper, gone[0])} lets it end",
        mend="take the section out of one of the two sentences",
    )  # fmt: skip


_OVER = ("terminat", "expir", "end", "laps", "close", "conclusion", "over", "cessation")
_DIGIT = re.compile(r"\d")
_FAR = 3
"""So far behind the last section a number is none of the text's, whatever else is numbered."""


def _not_there(paper: Paper, one: Said, references: tuple[Reference, ...]) -> Iterator[Finding]:
    """Sections that survive and are not in the text."""
    if not references:
        return
    begin = one.start - one.match.start()
    stop = listed(paper, one.index)
    seen = pointing(paper)
    last = max(seen.parts.top, default=0)
    missing = [
        p for p in seen.pointers
        if begin <= p.start < stop and len(p.steps) == 1
        and isinstance(p.steps[0], int) and _DIGIT.search(paper.document.text, p.start, p.end)
        and (p.steps[0] > last + _FAR or (p.certain and not seen.parts.has(p.steps)))
    ]  # fmt: skip
    spans = [(p.start, p.end) for p in missing] + [
        (begin + r.start, begin + r.end) for r in references if _beyond(steps_of(r.target), last)
    ]
    if not spans or not last or not seen.parts.whole():
        return
    span = (min(s for s, _ in spans), max(e for _, e in spans))
    yield found(
        RULE, [paper.place(*span)],
        f"{quoted(paper, *span)} is to survive, and the text has no such clause", confidence=0.8,
        witness=f"the day after the end: {cite(paper, span[0])} keeps what nobody can read",
        mend="name the clauses that were meant to last",
        edit=instead(
            paper, *span, "the clauses that by their nature are meant to last",
            "name the clauses that are meant, if they are to be listed",
        ),
    )  # fmt: skip


def _beyond(steps: Steps, last: int) -> bool:
    """Whether a number is far behind the last section."""
    return len(steps) == 1 and isinstance(steps[0], int) and steps[0] > last + _FAR


def _ended(
    paper: Paper, one: Said, begin: int, references: tuple[Reference, ...]
) -> Iterator[Finding]:
    """What survives is said to end with the agreement."""
    for end in said(
        paper, ENDS, "surviv", "terminat", "end", "cease", "expire", "lapse", "outli", "longer",
        "fall", "stop", "no ", "so do", "free", "may", "neither", "only", "liberty", "alone",
        "fate", "until", "discharg", "releas", "reliev", "without", "limited", "confined", "life",
        "beyond", "as long as", "dead", "nobody", "perish", "die",
        unless=CONDITION,
    ):  # fmt: skip
        if _LATER.search(end.text):
            continue
        if end.index == one.index or not same_paper(paper, one.start, end.start):
            continue
        own = LISTS.search(end.text)
        if (own and not NOT.search(end.text)) or not _ending(end):
            continue
        span = _shared(paper, one, begin, references, end)
        if span:
            yield clash(
                RULE,
                paper,
                span,
                end.group(_core(end)),
                "survives, and yet",
                witness=f"the day after the end: {cite(paper, span[0])} says that the duty binds, "
                f"{cite(paper, end.start)} that it does not",
                mend="take the section out of one of the two sentences",
            )
            return


_LATER = words(
    r"\b(?:years?|months?)\b[^.;]{0,50}?\b(?:after|since|following|from)\b[^.;]{0,40}?"
    r"\b(?:end|ends?|ended|terminat\w+|expir\w+)\b"
    r"|\b(?:after|following) (?:the )?(?:end|terminat\w+|expir\w+)\W{1,3}(?:\w+ )?(?:\(?\d+\)? )?"
    r"(?:years?|months?)\b|\b(?:years?|months?) have passed\b"
)
"""A duty that ends a time after the agreement does survives it."""


def _core(end: Said) -> str:
    return next(n for n in ("core", *(f"core{k}" for k in range(2, 12))) if end.match[n])


def _what(end: Said) -> str:
    return next(n for n in ("what", *(f"what{k}" for k in range(2, 12))) if end.match[n])


def _ending(end: Said) -> bool:
    """Whether a sentence speaks of the end of the agreement."""
    return bool(AT_END.search(end.text) or _WITH.search(end.text) or NOT.search(end.text))


_WITH = words(
    r"\b(?:no longer than|as long as) (?:this|the|these)\b|\bfor the duration of\b|\b(?:only|no"
    r" longer)\b[^.;]{0,30}?\b(?:term"
    r"|this|these)\b|\bonce (?:this|these|the) [^.;]{0,40}?\b(?:over|end\w*|expire\w*)\b",
    r"\b(?:life\w*|currency|fate|lot|duration) of (?:this|the|these)\b|\bwith it\b"
    r"|\buntil (?:this|the|these) [^.;]{0,40}?\b(?:over|end\w*|expire\w*|terminat\w+)\b|\bfrom"
    r" then on\b",
    r"\b(?:with|when|once|as soon as) (?:this|the|these) \w+\b|\bend of the term\b|\bthereafter\b",
)


def _shared(
    paper: Paper, one: Said, begin: int, references: tuple[Reference, ...], end: Said
) -> Span | None:
    """Where the surviving sentence names what the other one says ends."""
    what = end.match[_what(end)]
    if end.match["core8"] and _EVERY.match(what):
        return one.span
    targets = {steps_of(r.target) for r in find_references(end.text[: end.match.end(_what(end))])}
    topics = [topic for topic in _TOPICS if topic.search(what)]
    for reference in references:
        steps = steps_of(reference.target)
        here = not targets and _stands(paper, end, steps) and (topics or _THESE.search(what))
        alike = not targets and any(t.search(_subject_of(paper, steps)) for t in topics)
        if steps in targets or here or alike:
            return begin + reference.start, begin + reference.end
    subjects = " ".join(_subject_of(paper, steps) for steps in targets) if targets else what
    for topic in _TOPICS:
        about = topic.search(one.text)
        if about and topic.search(subjects):
            return begin + about.start(), begin + about.end()
    return None


_EVERY = words(r"provisions? of (?:this|the) (?:agreement|contract|licen[sc]e)\b")
"""`No provision of this Agreement survives`."""


def _stands(paper: Paper, end: Said, steps: Steps) -> bool:
    """Whether a sentence stands in a section."""
    return steps_of(paper.section(end.start - end.match.start()))[: len(steps)] == steps


_THESE = words(
    r"\b(?:the(?:se)?|this|such|all|its) (?:\w+ )?(?:obligations?|dut(?:y|ies)|undertakings?"
    r"|provisions?|section|clause|article|restrictions?)\b|^(?:obligations?|dut(?:y|ies)"
    r"|undertakings?|provisions?)\b"
)


def _subject_of(paper: Paper, steps: Steps) -> str:
    """The heading of a clause, and how its words begin, folded."""
    clause = _numbered(paper, steps)
    if clause is None:
        return ""
    own = paper.reading.folded[clause.start : min(clause.end, clause.start + 260)]
    return f"{clause.heading.lower()} {own}"


def _granted(
    paper: Paper, one: Said, begin: int, references: tuple[Reference, ...]
) -> Iterator[Finding]:
    """The licence, or the clause that grants it, survives."""
    if OTHERS.search(one.text):
        return
    called = [
        ((begin + m.start(), begin + m.end()), _headed(paper, m["name"]))
        for m in _BY_HEADING.finditer(one.text)
    ]
    told = [
        ((begin + r.start, begin + r.end), _numbered(paper, steps_of(r.target))) for r in references
    ]
    span = next((span for span, clause in (*told, *called) if _is_grant(paper, clause)), None)
    span = span or next(
        (s for s, c in called if not c and _HEADING.search(_folded(paper, s))), None
    )
    licence = LICENCE.search(one.text)
    if span is None and licence and not references and not called:
        span = begin + licence.start("core"), begin + licence.end("core")
    if span is None:
        return
    gone = _erased(paper, one)
    if gone:
        yield _both(paper, span, gone.span)
        return
    for end in said(
        paper, ALL_END, "licen", "rights", "delete", "destroy", "erase", "return", "remove",
        "stop", "cease", "discontinue", "purge", "wipe", "uninstall", unless=OTHERS,
    ):  # fmt: skip
        if end.index == one.index or not AT_END.search(end.text):
            continue
        if CONDITION.search(end.text) or not same_paper(paper, one.start, end.start):
            continue
        core = next(n for n in ("core", "core2", "core3", "core4") if end.match[n])
        yield _both(paper, span, end.group(core))
        return


def _erased(paper: Paper, one: Said) -> Stand | None:
    """The sentence by which copies are deleted at the end; a duty before a row of a table."""
    erased = stands(paper, ERASED, HELD, AFTER_END, unless=OTHERS)
    fits = [
        gone for gone in erased
        if gone.index != one.index and not CONDITION.search(gone.text)
        and same_paper(paper, one.start, gone.start)
    ]  # fmt: skip
    return min(fits, key=lambda g: (_is_row(paper, g), MUST.search(g.text) is None), default=None)


def _is_row(paper: Paper, gone: Stand) -> bool:
    return bool(paper.reading.sentences[gone.index].row)


def _both(paper: Paper, kept: Span, ended: Span) -> Finding:
    return clash(
        RULE,
        paper,
        kept,
        ended,
        "is the grant and survives, and yet",
        witness=f"a use after the end: {cite(paper, kept[0])} keeps the grant, "
        f"{cite(paper, ended[0])} ends it",
        mend="take the grant out of what survives",
    )


def _folded(paper: Paper, span: Span) -> str:
    return paper.reading.folded[span[0] : span[1]]


_BY_HEADING = words(
    r"\b(?:section|clause|article|part|paragraph|provisions?|terms) (?:(?:headed|entitled|titled"
    r"|called|named|on|under|of|about)(?: the heading)? )?[\"'](?P<name>[^\"\n]{3,60})[\"']"
)


def _headed(paper: Paper, name: str) -> Clause | None:
    """The clause with a heading."""
    name = " ".join(name.split())
    return next((c for c in paper.document.clauses if c.heading.lower() == name), None)


def _numbered(paper: Paper, steps: Steps) -> Clause | None:
    """The clause with a number; `(1)` is that of a list, and counts where there is no `1`."""
    numbered = [c for c in paper.document.clauses if c.number and steps_of(c.number) == steps]
    return min(numbered, key=lambda c: c.number.startswith("("), default=None)


def _is_grant(paper: Paper, clause: Clause | None) -> bool:
    """Whether a clause is the one that gives the licence."""
    if clause is None:
        return False
    heading = clause.heading.lower()
    if heading and len(heading) <= 40 and _HEADING.search(heading):
        return True
    own = paper.reading.folded[clause.start : min(clause.end, clause.start + 320)]
    short = "." in clause.number or clause.end - clause.start < _SHORT
    return short and bool(GRANT.search(own)) and not _NO_GRANT.search(own)


_SHORT = 500
"""Characters of a clause that says one thing only."""
_NO_GRANT = words(
    r"\b(?:shall not|may not|no (?:\w+ ){0,3}?(?:licen[sc]es?|rights?)|not grant|trade ?marks?"
    r"|outputs?|except|terminat\w+"
    r"|confidential|nothing|lawsuit|litigation|infring\w+)\b"
)


RULE = Rule(
    id="X-012",
    family=Family.LOGIC,
    title="what survives also ends",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
