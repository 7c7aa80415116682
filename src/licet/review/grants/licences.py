# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Licences and appointments as they are given: by whom, to whom, of what, with which marks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from weakref import WeakKeyDictionary

from licet.review.grammar import find_places, find_references
from licet.review.grants.hedges import referred, yields
from licet.review.grants.parties import Cast
from licet.review.grants.predicates import content
from licet.review.grants.statements import goes_on, statements
from licet.review.grants.words import act_of
from licet.review.paper import Paper
from licet.review.reading import Sentence, pattern

__all__ = ["GENERIC", "WHOLE", "Licence", "Mark", "Sign", "licences", "same_licence"]

LONGEST = 3000


class Sign(StrEnum):
    """What a licence is said to be."""

    EXCLUSIVE = "exclusive"
    NON_EXCLUSIVE = "non_exclusive"
    PERPETUAL = "perpetual"
    IRREVOCABLE = "irrevocable"
    REVOCABLE = "revocable"
    TRANSFERABLE = "transferable"
    NON_TRANSFERABLE = "non_transferable"
    SUBLICENSABLE = "sublicensable"
    NON_SUBLICENSABLE = "non_sublicensable"
    WORLDWIDE = "worldwide"


_NON = r"(?:non(?: ?- ?| )?|not (?:to )?(?:be )?(?:deemed )?(?:to be )?(?:an? )?)"
_MANY = r"(?:several|many|others|a number|various|any number|more)"
_SIGNS = {
    Sign.NON_EXCLUSIVE: rf"\b{_NON}exclusive(?:ly)?\b|\b(?:no|not"
    rf"|without)\b[^.;]{{0,30}}?\bexclusivity\b"
    r"|\bnothing\b[^.;]{0,60}?\bexclusive\b|\bexclusivity\b[^.;]{0,40}?\b(?:not|no)\b"
    r"|\bnot (?:be )?the (?:only|sole) (?:one|licensee|person|party|company|holder)\b"
    rf"|\bone (?:of|among) (?:{_MANY})\b(?=[^.;]{{0,60}}?\b(?:licen[sc]\w+|rights?)\b)"
    rf"|\b(?:shares?|shared|in common) (?:[\w-]+ ){{0,4}}?with (?:{_MANY}|other licensees)\b",
    Sign.EXCLUSIVE: r"(?<!non)(?<!non-)(?<!non\s)(?<!non\s-)(?<!not\s)(?<!not\san\s)"
    r"(?<!not\sbe\s)(?<!mutually\s)"
    r"\b(?:sole and )?exclusive(?:ly)?\b(?! (?:of|property|owner|jurisdiction|remed|venue|judg|liab"
    r"|govern|obligat|responsib|dut(?:y|ies)|(?:for|by|to|on|in|at)\b))"
    r"|(?<!not\sthe\s)(?<!be\sthe\s)\b(?:only|sole) licensee\b|\bno(?:body|[ -]one| other"
    r" (?:person|party|licensee))\b(?: other than| but| except| besides)?[^.;]{0,40}?"
    r" (?:may|can|is|will|shall) (?:also )?(?:be licensed|hold|have|receive|obtain|be given|be"
    r" granted)"
    r" (?=[^.;]{0,60}?\b(?:licen[sc]e|rights?|licensed|model|dataset|data|service|platform)\b)"
    r"|\bexclusivity\b(?=[^.;]{0,60}?\b(?:granted|given|conferred|promised|enjoyed|yes|full)\b)"
    r"|\b(?:enjoys?|has|have|gives?|grants?|confers?) (?:(?!no\b)\w+ )?exclusivity\b"
    r"|\bno(?:body|[ -]one|ne) (?:but|except) [^.;]{2,40}? (?:gets?|receives?|has|obtains?"
    r"|holds?)\b"
    r"|\balone (?:who )?(?:may|can|is to) (?:hold|have|be licensed)\b"
    r"|\bto the exclusion of (?:all|any|every)(?:body|one)?(?: else| others?)?\b"
    r"|\bto no(?:body|[ -]one) else\b|\b(?:shuts?|keeps?|closes?) out (?:all |any )?others?\b"
    r"|\blicen[sc]\w+ [^.;]{0,80}? to [^.;]{2,40}? exclusively\b",
    Sign.PERPETUAL: r"(?<!non-)(?<!not\s)\b(?:perpetual(?:ly)?|in perpetuity|everlasting|for ?ever"
    r"|without (?:any )?(?:limit(?:ation)? (?:in|of|as to) time|time limit|end)|unlimited in time"
    r"|of unlimited duration|for an unlimited (?:time|period))\b",
    Sign.IRREVOCABLE: r"\b(?:irrevocabl(?:e|y(?! (?:and \w+ly )?(?:submits?|consents?|attorns?"
    r"|waives?|appoints?|agrees?|accepts?|elects?|instructs?)\b))|non-?revocable|not revocable"
    r"|(?:cannot|can never|may (?:not|never)|shall (?:not|never)) be (?:revoked|withdrawn"
    r"|taken back))\b",
    Sign.REVOCABLE: r"(?<!ir)(?<!non-)(?<!non)(?<!not\s)\brevocable\b",
    Sign.NON_TRANSFERABLE: rf"\b{_NON}(?:transferable|assignable)\b",
    Sign.TRANSFERABLE: r"(?<!non)(?<!non-)(?<!non\s)(?<!not\s)\b(?:freely )?(?:transferable"
    r"|assignable)\b(?! only)",
    Sign.NON_SUBLICENSABLE: rf"\b{_NON}(?:sub-?licen[sc]e?able)\b"
    r"|\bwithout (?:the |any )?(?:right|power|ability) (?:to (?:grant )?|of )?sub-?licen[sc]",
    Sign.SUBLICENSABLE: r"(?<!non)(?<!non-)(?<!non\s)(?<!not\s)\bsub-?licen[sc]e?able\b(?! only)"
    r"|\bwith (?:the |full |a )?(?:right|power) (?:to (?:grant )?|of )sub-?licen[sc]\w*",
    Sign.WORLDWIDE: r"\b(?:world-?wide|throughout the (?:world|universe)|global(?:ly)?"
    r"|anywhere in the world|in (?:all|every) (?:country|countries|territor\w+)"
    r"(?: of the world)?)\b",
}
_FOUND = {sign: pattern(words) for sign, words in _SIGNS.items()}
_LICENCE = (
    r"(?:licen[sc]es?|rights?|permission|authori[sz]ation|leave|appointment|grants?|franchise"
    r"|privileges?)"
)
_ROLE = (
    r"(?:distributor|reseller|agent|supplier|provider|representative|dealer|vendor"
    r"|manufacturer|marketer|partner|source|broker|sponsor|licensee)"
)
_GIVES = pattern(
    rf"\b(?:grants?|confers?|(?:is|are|be|been|hereby|have|has) (?:hereby )?(?:granted|given"
    rf"|conferred)"
    rf"|(?:has|have|holds?|enjoys?) (?:only )?(?:the|an?) (?=[^.;]{{0,60}}?\b{_LICENCE}\b)"
    rf"|(?:receives?|obtains?|acquires?|gets?) (?=[^.;]{{0,140}}?\b{_LICENCE}\b)"
    rf"|agrees? that (?=[^.;]{{2,40}}? may\b)|appoints?|gives?|awards?|licen[sc]es"
    rf"(?= to\b))\b(?! (?:of|by|in|under|herein)\b)[^;]{{0,300}}?"
    rf"\b(?:{_LICENCE}|{_ROLE})\b(?! (?:of|to) (?:action|payment))"
    r"|\bunder (?:this|the|an?) (?:[\w-]+,? ){0,5}?licen[sc]e\b[^;]{2,120}? may\b"
    r"|\bmay\b(?! not\b)[^.;]{2,200}? under an? (?:[\w-]+,? ){0,6}?licen[sc]e\b"
    r"|\b(?:is|are) (?:hereby )?(?:granted|given|conferred) (?:up)?(?:to|on) [^.;]{2,120}?"
    r"\b(?:non-?)?exclusive\b"
    r"|\b(?:shall|will) have (?:the|an?) [^.;]{0,60}?\b(?:rights?|licen[sc]e)\b"
    r"|\b(?:is|are) (?:hereby )?licensed\b[^.;]{0,60}? to use\b|\b(?:is|are) (?:hereby"
    r" )?licensed to\b"
    r"|\b(?:authori[sz]es|permits|allows)\b[^.;]{2,120}? to (?:use|access|run|exploit)\b"
)
_IS = pattern(
    rf"\b(?P<what>(?:this |the |such |all |any |each )?(?:agreement|{_LICENCE}|relationship"
    rf"|engagement|services|{_ROLE}(?:'s)? (?:rights?|appointment))\b[^.;]{{0,120}}?) "
    rf"(?:is|are|shall be|will be|shall remain|remains?|being) (?:\w+ ){{0,2}}?"
    rf"(?P<sign>[a-z-]+)\b|\b(?:is|as|be|act as|becomes?) (?:the |an? |its |[\w]+'s )?(?:\w+ )?"
    rf"(?P<role>{_NON}?(?:sole and )?exclusive) (?:\w+ ){{0,3}}?{_ROLE}\b"
    r"|\b(?:provide|perform|render|supply|distribute|sell|market|serve)s?\b[^.;]{0,100}?"
    r"\bon an? (?P<basis>(?:non-?)?exclusive) basis\b"
)
_WORD = rf"(?:{_LICENCE}|licensed|licenses|licensees?|may use)"
_MARKED = (
    rf"(?:exclusiv(?:e|ely|ity)|(?:one of|one among|with) {_MANY}|alone (?:may|can)|exclusion of"
    rf"|(?:only|sole) (?:one|licensee)|out (?:all )?others"
    r"|no(?:body|[ -]one)|perpetu(?:al|ally|ity)|for ?ever|irrevocabl[ey]|revocable|revoked"
    r"|withdrawn|without (?:\w+ )?(?:limit|time)|unlimited)"
)
_SAYS = pattern(
    rf"\b{_WORD}\b[^.;]{{0,110}}?\b{_MARKED}\b|\b{_MARKED} (?:[\w-]+,? ){{0,9}}?(?:{_WORD}|basis)\b"
    r"|\bexclusivity\b[^.;]{0,60}?\b(?:given|granted|conferred|part|promised|conferred|receives?"
    r"|enjoys?)\b"
)
"""Any sentence on a licence and one of its marks, where it neither grants nor says plainly."""
_NO_GRANT = pattern(
    r"\b(?:no(?!-)|not|neither|nor)\b[^.;]{0,50}?\b(?:grants?|granted|licen[sc]es?)\b|\bmeans\b"
)
GENERIC = frozenset(
    act_of(w)
    for w in """
    grant licens license right permission appoint give hereby exclusive nonexclusive
    perpetual irrevocable royalty-free fully paid-up worldwide transferable sublicensable
    make use sell distribute market promote offer import export copy reproduce modify
    display perform develop manufacture sole limited term during world free royalty basis
    non-exclusive non-transferable revocable solely purpose purposes nontransferable
    non-sublicensable paid up exercise prepare create derivative work otherwise
    commercialize exploit licence appointment relationship engagement granted commercial
    commercially limited-term agree receive hold set out here provide provides perpetuity
    terms last date effective commencement start from only all under which that may
    term-limited everlasting irrevocably obtain acquire subject contract transfer
    ever-lasting even being others one what accordingly also footing kind nature form share shut
    enjoy pass give cover authorise authorize leave cannot withdrawn withdraw revoke several many
    exclusivity licensee alone who nobody deal only sole hold holder existence besides whom
    first second party parties
    """.split()  # noqa: SIM905
) | frozenset("giv confer effect exclusively good permit operat wel clear carr".split())  # noqa: SIM905
"""Stems of words that say nothing of which thing is licensed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What the licence is said to be, and the words that say so."""

    sign: Sign
    start: int
    end: int
    """Characters of `Document.text`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """A grant or an appointment, or a sentence that says what it is."""

    index: int
    start: int
    end: int
    """The sentence: characters of `Document.text`."""
    folded: str
    giver: str
    taker: str
    """Parties as they are called everywhere; empty where nobody is named."""
    words: frozenset[str]
    """Stems of the words that say of what: without `GENERIC`."""
    marks: tuple[Mark, ...]
    broken: bool
    """Whether the sentence goes on in a list: what it says of the thing is not all."""
    gives: bool
    """Whether it grants; otherwise it says of a grant what it is."""
    kind: str
    """`licence`, `role` of a distributor, an agent and the like, or empty: the whole agreement."""
    whole: bool = False
    """Whether it speaks of all that the agreement grants: `the rights granted hereunder`."""
    refs: frozenset[str] = frozenset()
    """Sections it is subject to, where it names them."""

    def mark(self, *signs: Sign) -> Mark | None:
        """The first mark that is one of the signs."""
        return next((mark for mark in self.marks if mark.sign in signs), None)


WHOLE = pattern(
    r"\b(?:the|all|any|its|no|[\w-]+'s) (?:[\w-]+ ){0,2}?(?:appointment"
    r"(?: and (?:the )?rights)?|rights?|licen[sc]es?)(?: and (?:rights|licen[sc]es))?\b"
    r"(?: [\w'&.-]+){0,6}?"
    r" (?:hereunder|herein|hereby|(?:under|by|in|pursuant to) (?:this|the) (?:agreement|contract"
    r"|licen[sc]e))\b"
)
"""Words for everything that an agreement grants."""
_READ: WeakKeyDictionary[Paper, tuple[Licence, ...]] = WeakKeyDictionary()


def licences(paper: Paper, *, bound: bool = False) -> tuple[Licence, ...]:
    """The licences of a document, in order; those that give way to other clauses are left out.

    Args:
        paper: The document.
        bound: Whether those that are subject to sections they name count too.
    """
    found = _READ.get(paper)
    if found is None:
        people = statements(paper).cast
        who = pattern(rf"\b(?:the )?({people.names})(?:'s)?\b")
        found = _READ[paper] = tuple(_licences(paper, people, who))
    return found if bound else tuple(one for one in found if not one.refs)


_NEEDLES = (
    "exclusiv",
    "perpetu",
    "evocab",
    "transferab",
    "assignab",
    "icensab",
    "iceab",
    "world",
    "sub-licen",
    "sublicen",
    "global",
    "countr",
    "revok",
    "ever",
    "unlimited",
    "without",
    "withdrawn",
    "only",
    "sole",
    "several",
    "others",
    "no one",
    "nobody",
    "alone",
    "among",
    "exclusion",
)
_OTHERWISE = pattern(
    r"\b(?:if|whether|in the event|represents?(?=,? (?:and|that|to)\b)|warrants?|warranty|owner of"
    r"|elects?|election"
    r"|converts?|needs? (?:the )?(?:\w+ )?consent"
    r"|(?:cannot|may not|should not|need not|does not) (?:expect|assume|count on)"
    r"|converted|become|option|unless|wish(?:es)?|desires?|effective (?:as of|upon))\b"
)
"""Sentences about what may come to be, or about what somebody has from others."""


def _licences(paper: Paper, people: Cast, who: re.Pattern[str]) -> Iterator[Licence]:
    for index, sentence in enumerate(paper.reading.sentences):
        folded = sentence.folded[:LONGEST]
        if len(folded) < 24 or not any(needle in folded for needle in _NEEDLES):
            continue
        marks = tuple(sorted(_marks(sentence, folded), key=lambda m: m.start))
        match = _GIVES.search(folded) if marks else None
        gives = match is not None and _NO_GRANT.search(folded[: match.end()]) is None
        if marks and (match is None or not gives):
            match = _IS.search(folded)
            match = match or (_SAYS.search(folded) if _is_plain(sentence, folded) else None)
            before = paper.reading.sentences[index - 1].folded if index else ""
            match = match or (_IT.search(folded) if "licen" in before else None)
        plain, bounds = referred(folded)
        if match is None or yields(plain) or _OTHERWISE.search(folded):
            continue
        giver, taker = _sides(people, who, folded, match)
        begin = 0 if match.group().startswith(("is ", "are ")) else match.start()
        told = _without_places(folded)[begin:]
        whole = None if gives else WHOLE.search(folded)
        yield Licence(
            index=index, start=sentence.start, end=sentence.end, folded=folded, giver=giver,
            taker=taker, words=frozenset(content(people, told)) - GENERIC,
            marks=marks, gives=gives, broken=goes_on(paper, index),
            kind="" if whole and "right" in whole.group() else _kind(match),
            whole=whole is not None,
            refs=frozenset(r.target.lower() for r in find_references(bounds)),
        )  # fmt: skip


_IT = pattern(rf"^\W*it (?:is|shall be|will be) (?:also |further )?[\w, -]{{0,40}}?\b{_MARKED}\b")
"""What is further said of the licence of the sentence before."""


def _is_plain(sentence: Sentence, folded: str) -> bool:
    """Whether it is a short sentence that defines nothing and is no item of a list."""
    return len(folded) < 240 and '"' not in folded and not sentence.lead.rstrip().endswith(":")


def _without_places(folded: str) -> str:
    """The words with the names of places left blank: where is not what."""
    for place in find_places(folded):
        folded = f"{folded[: place.start]}{' ' * (place.end - place.start)}{folded[place.end :]}"
    return folded


def _kind(match: re.Match[str]) -> str:
    """`licence`, `role`, or nothing where the words are about the agreement."""
    text = match.group()
    if match.re.pattern == _IT.pattern or (
        "licensee" in text and match.re.pattern != _GIVES.pattern
    ):
        return "licence"
    if re.search(rf"\b(?:as|an?|its|exclusive|sole) (?:[\w-]+ ){{0,4}}?{_ROLE}\b"
                 r"|\b(?:appoint|engage)|relationship", text):  # fmt: skip
        return "role"
    return (
        "licence" if re.search(r"\blicen[sc]|\bright|\bgrant|\bpermission|\bmay use", text) else ""
    )


def _marks(sentence: Sentence, folded: str) -> Iterator[Mark]:
    taken: list[tuple[int, int]] = []
    for sign, said in _FOUND.items():
        match = said.search(folded)
        # `not to be deemed exclusive` is not `exclusive`.
        if match and not any(a <= match.start() < b for a, b in taken):
            taken.append(match.span())
            yield Mark(
                sign=sign, start=sentence.start + match.start(), end=sentence.start + match.end()
            )


def _sides(
    people: Cast, who: re.Pattern[str], folded: str, match: re.Match[str]
) -> tuple[str, str]:
    """Who gives and who gets: the party before the verb, and the first other one after it."""
    by, to = (
        re.search(rf"\b{word} (?:the )?({people.names})\b", match.group()) for word in ("by", "to")
    )
    if match.re.pattern != _GIVES.pattern and (by or to):
        return people.who(by[1]) if by else "", people.who(to[1]) if to else ""
    passive = _GIVEN_TO.search(folded)
    if passive:
        to = re.search(rf"\b(?:to|upon|on) (?:the )?({people.names})\b", folded[passive.start() :])
        by = re.search(rf"\bby (?:the )?({people.names})\b", folded[passive.start() :])
        by = by or re.search(rf"\b({people.names})'s? (?:\w+ )?(?:permission|licen[sc]e)\b", folded)
        if to:
            return people.who(by[1]) if by else "", people.who(to[1])
    gives = re.search(rf"\b({people.names}) (?:hereby )?(?:gives?|grants?|confers?)\b", folded)
    if gives and match.re.pattern != _GIVES.pattern:
        return people.who(gives[1]), ""
    before = [people.who(m[1]) for m in who.finditer(folded[: match.start()])]
    after = [people.who(m[1]) for m in who.finditer(folded[match.start() : match.start() + 300])]
    if match.re.pattern != _GIVES.pattern and before:
        return "", before[-1]
    if re.search(r"\b(?:is|are|been|be)(?: hereby)? $", folded[: match.start()]) and before:
        return next((p for p in after if p != before[-1]), ""), before[-1]
    if before and match.group().startswith(_GOT) and not _HAS_GIVEN.match(match.group()):
        source = re.search(rf"\b(?:from|by) (?:the )?({people.names})\b", folded[match.start() :])
        return people.who(source[1]) if source else "", before[-1]
    giver = before[-1] if before else ""
    return giver, next((p for p in after if p != giver), "")


_GIVEN_TO = pattern(
    r"\b(?:is|are|be|being) (?:hereby |also )?(?:granted|given|conferred) (?:up)?(?:to|on)\b"
)
_HAS_GIVEN = pattern(r"(?:has|have|had) (?:hereby )?(?:granted|given)\b(?! by\b)")
_GOT = (
    "has", "have", "hold", "enjoy", "receiv", "obtain", "acquir", "get", "may", "is ", "are ",
    "shall ", "will ", "be ", "been ",
)  # fmt: skip


def same_licence(one: Licence, two: Licence) -> bool:
    """Whether two licences are one: the same parties, and nothing named that the other lacks."""
    for a, b in ((one.giver, two.giver), (one.taker, two.taker)):
        if a and b and a != b:
            return False
    if one.kind and two.kind and one.kind != two.kind:
        return False
    few, many = sorted((one.words, two.words), key=len)
    if one.gives and two.gives:
        shorter = one if few is one.words else two
        if shorter.broken or (one.broken and two.broken):
            return False
        return bool(few) and few <= many and len(many) <= 2 * len(few) + 8
    return not few or 2 * len(few & many) >= len(few)
