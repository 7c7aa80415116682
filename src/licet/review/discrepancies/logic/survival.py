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
from licet.review.discrepancies.rule import Rule, found
from licet.review.grammar import Reference, find_references
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity
from licet.terms.documents import Clause

__all__ = ["RULE"]

_OVER = (
    r"(?:expir\w+|terminat\w+|the end\b|ends?\b|ended|lapses?|close|conclusion|is over|cessation)"
)
_LISTS = words(
    r"\b(?:survives?|surviving|survival of|outlives?|outlasts?)\b",
    r"\b(?:continues?|remains?|stays?|keeps?|persists?|endures?|lasts?|appl(?:y|ies)|binds?"
    r"|(?:is|are|be) (?:still )?(?:effective|binding|in force))\b[^.;]{0,50}?\b(?:after|beyond"
    rf"|past|despite|notwithstanding|following|even (?:if|when)|although)\b[^.;]{{0,40}}?\b{_OVER}",
    rf"\b(?:up)?on (?:the |any )?{_OVER}[^.;]{{0,60}}?\b(?:continues?|remains?|stays?)\b"
    r" (?:to apply|(?:\w+ )?in (?:\w+ )?(?:force|effect)|binding|effective)",
    rf"\b(?:after|beyond|despite) (?:the |any )?{_OVER}[^.;]{{0,60}}?\b(?:continues?|remains?"
    rf"|stays?"
    r"|appl(?:y|ies))\b",
    r"\bleaves?\b[^.;]{0,80}?\b(?:untouched|unaffected|intact|in (?:force|place|effect))\b",
    rf"\b(?:carr(?:y|ies) on|go(?:es)? on|lives? on|subsists?|(?:is|are) kept (?:alive"
    rf"|up))\b[^.;]{{0,50}}?"
    rf"\b(?:after|beyond|past|despite)\b[^.;]{{0,40}}?\b{_OVER}",
    rf"\b(?:after|beyond|despite) (?:[\w']+ ){{0,4}}?{_OVER}[^.;]{{0,90}}?\b(?:stays?|remains?"
    rf"|continues?|carr(?:y|ies)"
    r" on|keeps?|stands?)\b",
    rf"\b{_OVER}[^.;]{{0,30}}?\b(?:does|do|shall|will) not (?:affect|touch|end|bring|put)\b",
    r"\b(?:not|un)(?:be)? ?(?:affected|end(?:ed)?) by (?:the |any )?(?:expir\w+|terminat\w+|end)\b",
)
_NOT = words(
    r"\b(?:(?:shall|will|does|do|need) not (?:survive|outlive|outlast|continue|remain)"
    r"|no (?:provision|section|clause|obligation|duty)\b[^.;]{0,160}?\bsurvive|nor (?:shall|will"
    r"|does))\b"
)
_OBLIGATIONS = (
    r"(?:obligations?|dut(?:y|ies)|undertakings?|provisions?|restrictions?|commitments?"
    r"|confidential"
    r"ity|secrecy|(?:section|clause|article|§) ?[\w.()]{1,14})"
)
_CEASES = (
    r"(?:(?:shall|will|does|do) not (?:survive|outlive|outlast)|ceases? to (?:apply|bind|have"
    r" effect)"
    r"|(?:shall |will |also |automatically"
    r" |immediately |then )*(?:ends?|terminates?|ceases?|expires?|lapses?|falls? away|stops?"
    r"|(?:comes?|is|are|be) (?:at|to) an end|(?:is|are|be) (?:extinguished|discharged|released"
    r"|at an"
    r" end))|(?:(?:is|are) )?no longer (?:appl(?:y|ies)|binds?|binding|effective|in force"
    r"|applicable|owed"
    r"|(?:is|are) \w+|has|have)"
    r"|(?:has|have|is|are of) no (?:further |more )?(?:effect|force))"
)
_DISCLOSED = (
    r"(?:free|at liberty|allowed|permitted|entitled|may|can|could)(?: then| thereafter)?(?: to)?"
    r" (?:disclose|reveal|publish|share|divulge|pass on|make public)"
)
_ENDS = words(
    rf"\bso (?:does|do|will|shall) (?P<core4>(?P<what4>[^.;]{{0,20}}?{_OBLIGATIONS}))",
    rf"\b(?P<what5>{_OBLIGATIONS}\b[^.;]{{0,80}}?)\b(?P<core5>(?:(?:appl(?:y|ies)|lasts?|binds?"
    rf"|continues?"
    r"|subsists?|endures?|runs?|owed|stands?|holds?)[^.;]{0,20}? )?(?:for no longer than|no"
    r" longer than|only (?:for"
    r"|during|while|until|as long as)|for the duration of [^.;]{0,30}? (?:only|alone)|as long as"
    r" [^.;]{0,40}? and"
    r" no longer|during the (?:term|life) [^.;]{0,30}?(?:only|alone)))",
    rf"\b(?P<core6>(?P<what6>{_DISCLOSED} (?:what|any|all|the|its|it|everything)[^.;]{{0,60}}))",
    rf"\b(?P<core7>(?:neither|no) (?:party|side|one|of"
    rf" them)\b[^.;]{{0,60}}?(?P<what7>{_OBLIGATIONS}))",
    rf"\b(?P<what>{_OBLIGATIONS}\b[^.;]{{0,80}}?)\b(?<!to\s)(?P<core>{_CEASES})\b",
    r"\b(?P<core2>(?:no (?:party|one)|nobody|neither party|(?:is|are) (?:no longer|not any"
    r" longer|not"
    rf" any more))[^.;]{{0,40}}?\bbound by (?P<what2>[^.;]{{0,60}}?{_OBLIGATIONS}))\b",
    rf"\b(?P<core3>(?:released|freed|discharged|free) from"
    rf" (?P<what3>[^.;]{{0,60}}?{_OBLIGATIONS}))\b",
    rf"\b(?P<core8>no (?P<what8>{_OBLIGATIONS}[^.;]{{0,140}}?)"
    r" (?:(?:shall|will|is to|are to) )?(?:survives?|outlives?|outlasts?))\b",
)
_ALL_END = words(
    r"\b(?:up)?on (?:the |any )?(?:expir\w+|terminat\w+)\b[^.;]{0,100}?"
    r"\b(?P<core>(?:all|any|the|each|every) (?:\w+ )?"
    r"(?:licen[sc]es?|rights (?:granted|of use|of \w+))\b[^.;]{0,90}?"
    r"\b(?:shall |will )?(?:\w+ )?(?:terminate|cease|end|expire|lapse)s?)\b",
    r"\b(?P<core2>(?:all|the|each|every) (?:licen[sc]es?|rights? (?:granted|to use|of use))\b"
    r"[^.;]{0,60}?\b(?:terminate|cease|end|expire|lapse)s?\b) (?:\w+ ){0,3}?(?:up)?(?:on|with"
    r"|when|at"
    r"|together)\b",
    r"\b(?P<core3>(?:delete|destroy|erase|return|remove|uninstall|purge"
    r"|wipe)\b[^.;]{0,60}?\b(?:copies"
    r"|cop(?:y|ies) of|models?|weights|software|data ?sets?|corpus|materials?|licensed \w+)\b)",
    r"\b(?P<core4>(?:stop(?:s)?|ceases?|discontinues?|end) (?:all |any |its |the |to"
    r" )?(?:further )?(?:"
    r"us(?:e|ing) )(?:of )?(?:the )?(?:\w+ )?\w+)",
)
_ERASED = words(
    r"\b(?:delet\w+|eras\w+|destroy\w*|destruction|return(?:s|ed|ing)?\b(?! receipt)|purg\w+|wip\w+"
    r"|remov\w+|uninstall\w*|surrender\w*|giv\w* back|no (?:copy"
    r"|copies)\b[^.;]{0,60}?\b(?:remains?|left|kept"
    r"|stays?|retain\w*)|(?:stop|ceas|discontinu)\w* (?:all |any |its |the |to )?(?:further"
    r" )?us\w+)\b"
)
_HELD = words(
    r"\b(?:cop(?:y|ies)|models?|weights|software|data ?sets?|data|corpus|materials?|licensed \w+"
    r"|us(?:e|ing) of)\b"
)
_MUST = words(r"\b(?:shall|must|will|has to|have to|(?:is|are) to|obliges?)\b")
_AFTER_END = words(
    rf"\b{_OVER}[^.;]{{0,40}}?\b(?:obliges?|requires?|calls? for|brings?)\b",
    rf"\b(?:after|(?:up)?on|at|following|when|once|since|of)\b(?:(?!\b(?:shall"
    rf"|will)\b)[^.;]){{0,60}}?\b{_OVER}",
)
_AT_END = words(
    rf"\b(?:after|(?:up)?on|at|following|when|once)\b(?:(?!\b(?:shall"
    rf"|will)\b)[^.;]){{0,60}}?\b{_OVER}"
)
_OTHERS = words(
    r"\b(?:confidential|sub-?licen[sc]\w*|end[- ]users?|customers|personal data|records|payments?"
    r"|accrued|fully paid|purchased|perpetual|trade ?marks?|wind\w*|sell-off|inventory|property"
    r"|unless|except)\b"
)
_CONDITION = words(
    r"\b(?:breach|default|if|in the event|failure|years? after|months? after|with respect to)\b"
)
_LICENCE = words(
    r"\b(?P<core>(?:the |all |any |each |every )?(?:\w+ )?(?:licen[sc]es?|rights? (?:granted|to use"
    r"|of use)|grants?)\b[^.;]{0,60}?)(?:\b(?:survives?|outlives?|outlasts?|continues?|remains?"
    r"|stays?|persists?|lasts?)\b|$)"
)
_GRANT = words(
    r"\b(?:grants?|licen[sc]es?|licen[sc]ed (?:to|under)|may use|granted|is permitted to use)\b"
)
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
    for one in said(
        paper, _LISTS, "surviv", "after", "outli", "outlast", "beyond", "terminat", "expir",
        "despite", "leave", "affect", "past", unless=_NOT,
    ):  # fmt: skip
        begin = one.start - one.match.start()
        references = find_references(paper.document.text[begin : _listed(paper, one)])
        for finding in (
            *_not_there(paper, one, references),
            *_ended(paper, one, begin, references), *_granted(paper, one, begin, references),
        ):  # fmt: skip
            place = (finding.places[0].start, finding.places[-1].end)
            if place not in done:
                done.add(place)
                yield finding


_DIGIT = re.compile(r"\d")
_FAR = 3
"""So far behind the last section a number is none of the text's, whatever else is numbered."""


def _listed(paper: Paper, one: Said) -> int:
    """Where a sentence ends, with the items of its list."""
    sentences = paper.reading.sentences
    last = one.index
    if one.text.rstrip().endswith(":"):
        items = sentences[one.index + 1 : one.index + _ITEMS]
        for item in items:
            if _LISTS.search(item.folded) or "subject to" in item.folded:
                return sentences[one.index].end
            last += 1
            if not item.folded.endswith((";", ",", "and")):
                break
    return sentences[last].end


_ITEMS = 12


def _not_there(paper: Paper, one: Said, references: tuple[Reference, ...]) -> Iterator[Finding]:
    """Sections that survive and are not in the text."""
    if not references:
        return
    begin = one.start - one.match.start()
    stop = _listed(paper, one)
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
        paper, _ENDS, "surviv", "terminat", "end", "cease", "expire", "lapse", "outli", "longer",
        "fall", "stop", "no ", "so do", "free", "may", "neither", "only", "liberty", "alone",
        unless=_CONDITION,
    ):  # fmt: skip
        if end.index == one.index or not same_paper(paper, one.start, end.start):
            continue
        own = _LISTS.search(end.text)
        if (own and not _NOT.search(end.text)) or not _ending(end):
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


def _core(end: Said) -> str:
    return next(n for n in ("core", *(f"core{k}" for k in range(2, 9))) if end.match[n])


def _what(end: Said) -> str:
    return next(n for n in ("what", *(f"what{k}" for k in range(2, 9))) if end.match[n])


def _ending(end: Said) -> bool:
    """Whether a sentence speaks of the end of the agreement."""
    return bool(_AT_END.search(end.text) or _WITH.search(end.text) or _NOT.search(end.text))


_WITH = words(
    r"\bno longer than (?:this|the|these)\b|\bfor the duration of\b|\b(?:only|no"
    r" longer)\b[^.;]{0,30}?\b(?:term"
    r"|this|these)\b|\bonce (?:this|these|the) [^.;]{0,40}?\b(?:over|end\w*|expire\w*)\b",
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
    if _OTHERS.search(one.text):
        return
    called = [
        ((begin + m.start(), begin + m.end()), _headed(paper, m["name"]))
        for m in _BY_HEADING.finditer(one.text)
    ]
    told = [
        ((begin + r.start, begin + r.end), _numbered(paper, steps_of(r.target))) for r in references
    ]
    span = next((span for span, clause in (*told, *called) if _is_grant(paper, clause)), None)
    licence = _LICENCE.search(one.text)
    if span is None and licence and not references and not called:
        span = begin + licence.start("core"), begin + licence.end("core")
    if span is None:
        return
    gone = _erased(paper, one)
    if gone:
        yield _both(paper, span, gone.span)
        return
    for end in said(
        paper, _ALL_END, "licen", "rights", "delete", "destroy", "erase", "return", "remove",
        "stop", "cease", "discontinue", "purge", "wipe", "uninstall", unless=_OTHERS,
    ):  # fmt: skip
        if end.index == one.index or not _AT_END.search(end.text):
            continue
        if _CONDITION.search(end.text) or not same_paper(paper, one.start, end.start):
            continue
        core = next(n for n in ("core", "core2", "core3", "core4") if end.match[n])
        yield _both(paper, span, end.group(core))
        return


def _erased(paper: Paper, one: Said) -> Stand | None:
    """The sentence by which copies are deleted at the end; a duty before a row of a table."""
    erased = stands(paper, _ERASED, _HELD, _AFTER_END, unless=_OTHERS)
    fits = [
        gone for gone in erased
        if gone.index != one.index and not _CONDITION.search(gone.text)
        and same_paper(paper, one.start, gone.start)
    ]  # fmt: skip
    return min(fits, key=lambda g: _MUST.search(g.text) is None, default=None)


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
    return short and bool(_GRANT.search(own)) and not _NO_GRANT.search(own)


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
