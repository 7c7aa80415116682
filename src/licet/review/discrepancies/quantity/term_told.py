# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""The length of the whole agreement where its words leave no doubt, and what denies it.

Told: the term, the initial term, or for how long this agreement lasts. Denied by another length
told, or taken for granted (`the three-year term of this agreement`), or by no fixed term at all.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Span
from licet.review.discrepancies.logic.forums import same_paper
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.review.quantities import Kind, Passage, find_passages
from licet.review.quantities.values import differ
from licet.review.reading import holding

__all__ = ["Open", "open_terms", "term_clashes"]

_THIS = r"(?:this|the) (?:[\w-]+ ){0,2}?(?:agreement|contract|licen[sc]e agreement)"
_VERB = (
    r"(?:is|be|has|have|lasts?|runs?|continues?|remains?|extends?|endures?|commences?|begins?"
    r"|starts?|expires?|ends?|terminates?|entered|concluded|made|agreed|stays?|consists?|being)"
)
_FOR = (
    r"(?:(?:for|of|over|is|be|to|in|at|on|until|the|an?|that|being|last|lasts|initial|first|fixed"
    r"|original|full|total|minimum|period|term|duration|end|expiry|expiration|day|which|further"
    r"|and|thereafter|effect|force|full) )*"
)
_TOLD = words(
    rf"\b(?:initial term|original term|(?:initial |original )?(?:term|duration)(?: and"
    rf" (?:duration|term))? (?:of|for|under) {_THIS}|(?:term|duration) (?:hereof|hereunder)"
    rf"|{_THIS}|agreement term|term of agreement|parties have agreed)"
    rf"\b(?:(?!\b(?:agreements?|terms?)\b(?!\W*\)))[^;@]){{0,170}}?\b{_VERB}\b"
    rf"(?:(?!\bterm)[^;@]){{0,110}}?(?<!\w){_FOR}$"
)
_NAMES = words(
    r"^[^;@]{0,110}\((?:the |such period,? (?:the )?|this )*\"(?:initial |original )?term\""
)
_BEFORE_NAME = words(rf"\b{_THIS}\b[^;@]{{0,240}}$")
_TAKEN = words(
    r"^\W*(?:initial |original |fixed )?(?:term|duration|life) (?:of|for) (?:this|the)"
    r" (?:\w+ )?(?:agreement|contract)\b|^\W*(?:initial|original) term\b|^\W*(?:term|duration)"
    r" (?:hereof|hereunder)\b|^\W*(?:for which|during which|over which) (?:this|the) agreement\b"
)
_WHOLE = words(
    r"\b(?:the|its|this|said|full|entire|whole|such|that|of|initial|original)\b[^@]{0,24}$"
)
_NOT = words(
    r"\b(?:prolong\w*|roll(?:s|ed)? over|renew\w*|exten(?:d|ds|ded|sion|sions)|options?|additional"
    r"|successive|subsequent"
    r"|consecutive|confiden\w+|surviv\w+|warrant\w+|notices?|notif\w+|terminate[sd]? (?:by|at any"
    r"|upon|without|on)|terminat(?:ing|e)|within|prior|prior to|at least|less than|up to|exceed\w*"
    r"|each|every|per|first @|next|last|remaining|preceding|following|after the (?:expir|end"
    r"|terminat)\w*|lease|employ\w*|insur\w*|compet\w*|solicit\w*|escrow|breach|cure|statement of"
    r" work|purchase order|audit|records?|trial|pilot|evaluation|support|maintenance|amend\w*"
    r"|restat\w*|royalt\w*|patents?|if|phase|exclusiv\w+|delivery|product|products|work order"
    r"|development|research|transition|force majeure|anniversar\w+|thereafter|then|second|third"
    r"|previous|original agreement|no longer|more than|pay|paid|payments?|invoices?|fees?"
    r"|effective @|to be effective"
    r"|either|any time|premises|hold|held)\b"
)
_OF = words(
    r"\b(?:renewals?|extensions?|expir\w+|terminat\w+|parties|part(?:y|ies) to|breach|under|of"
    r"|so long as|as long as|while|duration|during|throughout|effectiveness) (?:of |to |under )?$"
)
"""Before the agreement: what is measured is not the agreement."""
_PASS = words(
    r"\b(?:unless|subject to|except as|without regard to|not counting|before|prior to|absent"
    r"|notwithstanding) [^,;@]{0,120}?(?:,|$)|\b(?:sooner|earlier) (?:terminated|termination)\b"
    r"[^,;@]{0,80}"
)
"""Ends before time and renewals that come besides, which leave the length as it is."""
_BEHIND = words(
    r"^\W{0,2}(?:(?:or|to|notice|prior|before|written|advance|of notice|renewal|extension"
    r"|additional|successive|period(?:s)? each|periods|terms"
    r"|from (?:the )?(?:date of (?:termin|expir|receipt"
    r"|deliver|disclos|invoice|notice)|termin|expir|end|receipt|deliver|disclos)\w*|after (?:the"
    r" )?(?:date of )?(?:(?:its|such|any|that|the) )?(?:termin|expir|receipt|deliver|disclos|end"
    r"|cessation|first commercial|launch|such|notice|last)\w*|thereafter\b"
    r"|following (?:(?:the|its|such|any) )?(?:termin|expir|receipt|deliver|disclos|end)\w*)\b|\"\W)"
)
_LEAST, _MOST = 80, 365 * 60


@dataclass(frozen=True, slots=True)
class Open:
    """No fixed term, and where a fixed one is told."""

    fixed: Passage
    span: Span
    index: int


def _is_told(one: Passage) -> bool:
    """Whether a value is told to be the length of the agreement."""
    if _BEHIND.search(one.after):
        return False
    match = _TOLD.search(f"{one.before} ")
    if match is None and _NAMES.search(one.after):
        match = _BEFORE_NAME.search(f"{one.before} ")
    if match is None or _OF.search(match.string[: match.start()]):
        return False
    return not _NOT.search(_PASS.sub(" ", match.group()))


def _is_taken(one: Passage) -> bool:
    """Whether a value is taken for granted to be that length."""
    if not _TAKEN.search(one.after) or not _WHOLE.search(f"{one.before} "):
        return False
    return not _NOT_TAKEN.search(f"{one.before[-80:]} @ {one.after[:60]}")


_NOT_TAKEN = words(
    r"\b(?:exten\w+|renew\w+|additional|amend\w*|successive|if|option|first @|(?:each"
    r"|another|new) @"
    r"|previous|prior|original agreement|second|third|lease|employment|no longer than)\b"
)


def _lengths(paper: Paper) -> Iterator[tuple[Passage, bool]]:
    """Lengths of the agreement; whether each is told, or else taken for granted."""
    for one in find_passages(paper):
        value = one.value
        if value.kind is not Kind.DURATION or value.unit not in ("year", "month"):
            continue
        days = value.amount * (365 if value.unit == "year" else 30)
        if not _LEAST <= days <= _MOST or value.shown:
            continue
        if _is_told(one):
            yield one, True
        elif _is_taken(one):
            yield one, False


def term_clashes(paper: Paper) -> Iterator[tuple[Passage, Passage]]:
    """The length that is told first, and each other one."""
    lengths = list(_lengths(paper))
    first = next((one for one, told in lengths if told), None)
    if first is None:
        return
    for one, _ in lengths:
        apart = one.index != first.index and differ(one.value, first.value)
        if apart and same_paper(paper, one.value.start, first.value.start):
            yield first, one


_OPEN = words(
    rf"\b(?P<a>{_THIS})\b[^.;]{{0,80}}?\b(?P<b>(?:(?:for|of) an? (?:indefinite|unlimited"
    r"|indeterminate|undetermined|open-ended) (?:period|term|duration|time)|no (?:fixed|definite"
    r"|set|specified|stated|agreed) (?:term|duration|period|end|expiry)|no end date|without (?:any"
    r" )?(?:fixed|definite|limit(?:ation)? (?:of|in|as to)|specified) (?:term|time|duration"
    r"|period)|(?:is )?not (?:limited|fixed) in (?:time|duration)|indefinitely"
    r"|open-ended))\b",
    rf"\b(?P<c>(?:no|without an?y?|not .{{0,12}}?\ba) (?:fixed|definite|set|specified) (?:term"
    rf"|duration|period|end))\b[^.;]{{0,60}}?\b(?P<d>{_THIS})\b",
    r"\b(?P<e>(?:term|duration)) (?:of (?:this|the) agreement|hereof) (?:is|shall be|will be) "
    r"(?P<f>(?:indefinite|perpetual|unlimited|open-ended|not fixed|not limited))\b",
    rf"\b(?P<g>{_THIS} (?:shall |will )?(?:continues?|remains? in (?:full )?(?:force|effect)(?: and"
    r" effect)?|lasts?|runs?) until (?:it is )?(?:a|either|one|any|the other) (?:of the"
    r" )?part(?:y|ies) (?:gives?|serves?|sends?|terminates?|cancels?|ends?))\b",
)
_OPEN_NOT = words(
    r"\b(?:if|after|thereafter|following|upon|renew\w*|surviv\w*|licen[sc]es?|confiden\w*|unless"
    r"|extend\w*|exten[ds]\w*|delay\w*|suspen\w*|waiv\w*|initial|then|nothing|year|month"
    r"|sections?|clauses?|articles?|exhibits?|provisions?|obligations?|grants?|granted|warrant\w*"
    r"|indemn\w*|covenant\w*|trust|amend\w*|not (?:be|construed)|subject to)\b"
)


def open_terms(paper: Paper) -> Iterator[Open]:
    """A term without an end beside one with a length."""
    first = next((one for one, told in _lengths(paper) if told), None)
    if first is None:
        return
    sentences = joined(paper.reading)
    needles = ("indef", "unlimited", "fixed", "definite", "until", "open-end", "perpet", "not l")
    for index in holding(paper.reading, needles):
        sentence = sentences[index]
        match = _OPEN.search(sentence.folded)
        if match is None or index == first.index or _OPEN_NOT.search(sentence.folded):
            continue
        if same_paper(paper, sentence.start, first.value.start):
            yield Open(first, (sentence.start + match.start(), sentence.start + match.end()), index)
            return
