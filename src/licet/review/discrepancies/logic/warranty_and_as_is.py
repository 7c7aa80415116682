# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A thing is warranted, and given "as is" without any warranty.

Finds a warranty that a thing will perform, conform or be free of defects, and a disclaimer by the
same party of every warranty, or of the same thing "as is", that leaves no room for it.

Leaves alone: a disclaimer "except as expressly set out", of implied or other warranties, of another
thing (beta features, third-party content), and warranties of authority.

Why it matters: the remedy for a defect is the price of the agreement, or nothing.

How it is mended: except the warranty from the disclaimer. The edit makes the disclaimer subject to
the warranty.
"""

import re
from collections.abc import Iterator

from licet.review.discrepancies.logic.clashing import Span, around, cite, clash
from licet.review.discrepancies.logic.standing import (
    Stand,
    is_party,
    makes_way,
    same_party,
    stands,
    who_before,
)
from licet.review.discrepancies.rule import Rule
from licet.review.grants.hedges import yields
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_WARRANTS = words(
    r"\b(?:warrants?|guarantees?|assures?|warrant(?:y|ed)|guaranteed|promises?|vouches|assurance)\b"
    r"(?: (?:(?:to|by|of|under|from) )?[\w' ]{2,30}?|, [^,.;]{2,40},| and \w+){0,2}?,?"
    r" that,? (?:(?:during|for|throughout|at|on) [^,.;]{0,60}, )?(?:the |all |each |every |any "
    r"|its "
    r"|our )?(?P<what>[\w' -]{2,60}?)(?:, [^,.;]{3,120},)? (?:will|shall|is|are|do|does"
    r"|conforms?|performs?|works?"
    r"|meets?"
    r"|can|has|have|operates?|functions?|complies|comply|corresponds?|matches)\b(?! not)",
    r"\b(?:warrants?|guarantees?|assures?|vouches for|promises?|warranty of"
    r"|assurance of)\b[^.;]{0,60}?"
    r"\b(?:conformity|compliance|agreement|correspondence|accordance|conformance) of (?:the |its "
    r"|our )?"
    r"(?P<what4>[\w' -]{2,40}?)(?= (?:with|to)\b)",
    r"\b(?P<what2>[\w'-]+) (?:is|are) (?:hereby )?(?:warranted|guaranteed) to\b",
    r"\b(?:warrants?|guarantees?) (?:the |all |each |its |our )(?P<what3>[\w' -]{2,40}?) to (?:be"
    r"|\w+)\b",
)
_PROMISED = words(
    r"\b(?:warrant(?:s|ed|y|ies)?|guarantee[sd]?|vouch(?:es)?|promises?|assures?|assurance"
    r"|stands? behind"
    r"|undertakes?)\b"
)
_QUALITY = words(
    r"\b(?:perform|conform|operat|function|compl)(?:s|e|es|ies|y|ing)?\b",
    r"\b(?:works?|runs?|does what|free (?:of|from)|meets?|achieves?|accurate\w*|as described"
    r"|what the [\w ]{3,40} (?:says?|promises?|describes?|states?)|propert(?:y|ies)|characteristics"
    r"|in (?:all |every )?(?:its )?(?:material|essential|substantial|important) (?:respects?"
    r"|points?)"
    r"|(?:in (?:accordance|line|keeping|conformity|agreement)|agrees?|consistent) with (?:its|the)"
    r"|as (?:stated|described|set out|documented|specified|promised) (?:in|by)|lives? up to"
    r"|bears? out"
    r"|conformity|conformance|correctness|merchantable|fit for|materially|substantially|workmanship"
    r"|(?:of )?good quality"
    r"|accords?|in accord|what is (?:specified|described|stated|laid down|promised) (?:in|by)"
    r"|do(?:es)? in substance|(?:does?|do) what|fulfils?|correspond\w*|matches"
    r"|no material (?:defects?"
    r"|errors?)|without (?:material )?"
    r"defects?)\b",
)
_THIS = words(
    r"\b(?:this|which|that) is (?:\w+ )?(?:warranted|guaranteed)\b",
    r"\b(?:this|that|it|the foregoing) (?:is|stands as|amounts to"
    r"|constitutes) an? (?:\w+ )?(?:promise|warranty|guarantee|assurance)\b"
    r"|\bgives? (?:this|it|that) as an? (?:\w+ )?(?:warranty|guarantee)\b",
    r"\b(?:warrants?|guarantees?|assures?|vouches for) (?:this|so|it|that|the same"
    r"|as much|the foregoing)\b",
)
_DISCLAIMED = words(
    r"\"as[- ]is,?\"|\bas[- ]is(?=,?\"?(?:[.,;)]| (?:and|basis|without|with|condition|where)\b|$))"
    r"|\b(?:takes?|accepts?|supplied|provided|delivered|given"
    r"|licensed)\b[^.;]{0,40}?\b(?:as it (?:is|stands)"
    r"|in (?:the|its) (?:\w+ )?(?:state|condition) (?:in which|as))"
    r"|\bas it (?:is|stands)(?=[.,;]| and)|\bwith all (?:its )?faults\b",
    r"\b(?:makes?|gives?|provides?|offers?|assumes?|accepts?|there (?:is"
    r"|are)) no (?:[\w,-]+ ){0,4}?"
    r"(?:warrant(?:y|ies)|guarantees?)\b",
    r"\bno (?:[\w,-]+ ){0,4}?(?:warrant(?:y|ies)|guarantees?)\b[^.;]{0,90}?\b(?:is|are) (?:\w+ )?"
    r"(?:given|made|granted|provided|offered|accepted|assumed)\b",
    r"\b(?:disclaims?|excludes?|rejects?|renounces?|declines?)\b[^.;]{0,30}?\b(?:all|any|every"
    r"|each)"
    r"\b[^.;]{0,60}?\b(?:warrant(?:y|ies)|guarantees?)\b",
    r"\b(?:all|any|every|each)\b[^.;]{0,40}?\b(?:warrant(?:y|ies)"
    r"|guarantees?)\b[^.;]{0,120}?\b(?:is"
    r"|are) (?:\w+ )?(?:disclaimed|excluded|ruled out|rejected|waived|not given|declined)\b",
    r"\bwithout (?:an?y? )?(?:warrant(?:y|ies)|guarantees?|representation or warranty)\b(?: of any"
    r" (?:kind|sort|nature|description|type)|[^.;]{0,20}\.?$)",
    r"\b(?:does|do|shall|will|can)(?: ?not|n't) (?:\w+ )?(?:warrant|guarantee|vouch|promise|assure"
    r"|answer"
    r" for)\b[^.;]{0,60}?\b(?:works?|perform\w*|conform\w*|fit|any|anything|quality|meets?|matches"
    r"|suit\w*)\b",
    r"\bno warrant(?:y|ies)\b[^.;]{0,40}?\bcome\b|\bexclusion of (?:all|any|every"
    r"|each)\b[^.;]{0,30}?\bwarrant",
    r"\bno (?:promises?|assurances?)\b[^.;]{0,40}?\b(?:made|given|about|on|for|regarding)\b"
    r"(?! (?:elsewhere|outside|before|earlier|beside))",
    r"\b(?:warrant(?:y|ies)|guarantees?)\b[^.;:|]{0,30}? *: *(?:no|none|excluded|not given"
    r"|disclaimed)\b",
    r"\b(?:disclaims?|excludes?|rejects?|renounces?|declines?)\b[^.;]{0,40}?\b(?:each|any|every"
    r"|all)\b"
    r"[^.;]{0,40}?\bwarrant(?:y|ies)\b",
    r"\b(?:does|do|shall|will) not (?:\w+ )?(?:give|make|offer|provide|assume) any (?:[\w,-]+ "
    r"){0,4}?(?:warrant(?:y|ies)|guarantees?)\b|\b(?:warrants?|promises?|guarantees?) nothing\b",
    r"\b(?:answers?|vouches|liable|responsible) for no (?:quality|fitness|property|defects?)\b",
    r"\b(?:no warranty|warranty) of any (?:kind|sort|nature)\b",
)
_ROOM = words(
    r"\b(?:except|other than|(?<!or\s)otherwise|foregoing warrant\w+|set (?:forth|out)"
    r"|stated|other (?:[\w,]+ ){0,3}(?:warrant\w+|representation\w*|guarantee\w*)"
    r"|implied warranties only|beta|evaluation|trial|third[- ]party|open source|subject to"
    r"|limited warranty|above|herein|hereunder|sections?|clauses?|notwithstanding|additional"
    r"|further"
    r"|feedback|preview|experimental|samples?"
    r"|free of charge|save|apart from|beyond|pre-?release|sandbox"
    r"|test environment|unless|outputs?|availability|uninterrupted)\b"
)
_NEAR = words(
    r"\b(?:except|other than|other (?:\w+ ){0,2}warrant\w+|this (?:section|clause"
    r"|paragraph) does not"
    r"|notwithstanding|limited warranty|expressly(?! disclaim| exclud| reject)"
    r"|express warrant\w+ (?:set|in))\b"
)
_NOT = words(r"\b(?:not|no|neither|nor|without|disclaim\w*|excludes?|as is)\b")
_IMPLIED = words(r"\bimplied\b")
_EXPRESS = words(
    r"\bexpress(?:ed|ly)?\b|\bof any (?:kind|sort|nature)\b|\bas[- ]is\b|\bany and all\b"
)


class _Warranty:
    """A warranty of quality: where it stands, by whom, of what."""

    __slots__ = ("index", "span", "thing", "who")

    def __init__(self, index: int, span: Span, who: str, thing: str) -> None:
        self.index, self.span, self.who, self.thing = index, span, who, thing


def _find(paper: Paper) -> Iterator[Finding]:
    given = list(_warranties(paper))[:6]
    denied = list(_disclaimers(paper)) if given else []
    for one in given:
        for disclaimed in denied:
            if one.index == disclaimed.index or not _same(paper, one, disclaimed):
                continue
            yield clash(
                RULE, paper, one.span, disclaimed.span, "is the warranty, and yet",
                witness=f"a defect found in the first week: {cite(paper, one.span[0])} has it "
                f"mended, {cite(paper, disclaimed.start)} leaves it with the user",
                mend="except the warranty from the disclaimer",
                edit=makes_way(paper, disclaimed.index, one.span[0]),
            )  # fmt: skip
            return


_NEEDLES = ("warrant", "guarant", "assur", "vouch", "promise", "stands behind", "undertake")
_AUTHORITY = words(r"\b(?:that it|they|he|authority|full power|duly|its obligations)\b")
_MUST = words(
    r"\b(?:shall|will|must|is|are|conforms?|performs?|works?|does|do|lives?|meets?|matches|accords?"
    r"|corresponds?|operat(?:es|ing)|performing|conforming|working|running|functioning|matching)\b"
)


def _warranties(paper: Paper) -> Iterator[_Warranty]:
    for one in stands(paper, _WARRANTS, _QUALITY, needles=_NEEDLES, hedged=True, near=120):
        if _AUTHORITY.search(one.told):
            continue
        if not _NOT.search(one.text, 0, one.lead) and not _DISCLAIMED.search(one.text):
            who = who_before(paper, one.text, one.lead)
            yield _Warranty(one.index, one.span, who, _thing(_WARRANTS, one.text))
    yield from _told_after(paper)
    for one in stands(paper, _PROMISED, _QUALITY, needles=_NEEDLES, hedged=True, near=140):
        if _AUTHORITY.search(one.text) or _DISCLAIMED.search(one.text) or _NOT.search(one.text):
            continue
        gives = _GIVES.search(one.text, max(0, one.lead - 60), one.lead)
        who = who_before(paper, one.text, gives.start() if gives else one.lead)
        yield from _quality(paper, one.text, one.start - one.first, one.end, one.index, who)


def _told_after(paper: Paper) -> Iterator[_Warranty]:
    """Warranties whose verb stands after what is warranted."""
    sentences = paper.reading.sentences
    for one in stands(paper, _THIS, needles=_NEEDLES, hedged=True):
        own = _QUALITY.search(one.text, 0, one.lead) is not None
        before = sentences[one.index if own else max(0, one.index - 1)]
        if before.clause != sentences[one.index].clause:
            continue
        told = before.folded[: one.lead] if own else before.folded
        who = who_before(paper, one.text, one.lead, far=40)
        yield from _quality(paper, told, before.start, one.end, one.index, who)
    for index, sentence in enumerate(sentences):
        if index and _ANNOUNCED.search(sentences[index - 1].folded[-60:]):
            end = sentence.start + len(sentence.folded)
            yield from _quality(paper, sentence.folded, sentence.start, end, index, "")


_GIVES = words(r"\bgives?\b")
_ANNOUNCED = words(r"\b(?:warrant(?:y|s|ies)|guarantees?)(?: that)?:$")


def _quality(
    paper: Paper, text: str, start: int, end: int, index: int, who: str
) -> Iterator[_Warranty]:
    """The warranty that folded words make, if they promise a quality of a thing."""
    quality = _QUALITY.search(text)
    must = quality and _MUST.search(text)
    if quality is None or not must or _NOT.search(text, 0, quality.start()):
        return
    thing = "".join(text[: must.start()].split()[-1:])
    if thing in _NO_THING or is_party(paper, thing) or _CONDUCT.search(text):
        return
    yield _Warranty(index, (start + min(quality.start(), must.start()), end), who, thing)


_NO_THING = frozenset(("", "it", "they", "party", "parties", "we", "you", "which", "each"))
_CONDUCT = words(
    r"\b(?:obligations|duties|authority|care and skill|skill and care|laws?|regulations?"
    r"|the services using|availability of|uptime)\b"
)


_BY_LAW = words(
    r"\b(?:to|so far as|as far as) (?:the )?(?:(?:fullest|maximum|full|greatest"
    r"|full) )?(?:extent )?(?:that )?"
    r"(?:is )?(?:permitted|allowed|permissible|possible|the law|law)\b[^.;,]{0,40}"
)


def _disclaimers(paper: Paper) -> Iterator[Stand]:
    needles = ("as is", "as-is", "warrant", "guarant", "with all ", "promise", "assur", "for no ")
    for one in stands(paper, _DISCLAIMED, needles=needles, hedged=True):
        if yields(_BY_LAW.sub(" ", one.text)):
            continue
        if _ROOM.search(one.text) or (_IMPLIED.search(one.text) and not _EXPRESS.search(one.text)):
            continue
        if not _NEAR.search(around(paper, one.index, before=1, after=1)):
            yield one


_WHAT = words(
    r"\b(?:the |all |any |our )?(?P<what>[\w' -]{3,60}?) (?:is|are|shall be|will be)(?: being)?"
    r" (?:\w+ )?(?:provided|licensed|delivered|supplied|furnished|sold|made available|offered)?"
    r"[^.;\"]{0,40}?\"?\bas[- ]is\b",
    r"\b(?:warrant(?:y|ies)|guarantees?)\b(?: of any \w+)?,?(?: express or implied,)? (?:about"
    r"|regarding|concerning|for|on|of|as to|with respect to|with regard to|in respect of"
    r"|relating to)"
    r" (?:the |its |any )?(?P<what2>[\w' -]{3,40}?)(?=[.,;]| (?:is|are|or|and|which|that|to|in)\b"
    r"|$)",
)


_SIDES = (
    "performance", "operation", "quality", "functions", "functionality", "features", "conformity",
    "behaviour", "behavior", "results", "state", "condition",
)  # fmt: skip
"""What stands for the thing that it belongs to."""


def _thing(pattern: re.Pattern[str], text: str) -> str:
    """The last word of what is warranted or disclaimed; empty where it is not named."""
    match = pattern.search(text)
    named = next((v for v in match.groupdict().values() if v), "") if match else ""
    head, _, of = named.partition(" of ")
    head = of if of and head.split()[-1:] in ([word] for word in _SIDES) else head
    return head.split()[-1] if head.split() else ""


def _same(paper: Paper, one: _Warranty, two: Stand) -> bool:
    """Whether the disclaimer is of the same thing, or by the same party."""
    here, there = one.thing.rstrip("s"), _thing(_WHAT, two.text).rstrip("s")
    there = "" if there in _ANYTHING or there in _SIDES else there
    if here and there and here != there:
        return False
    active = not there and _ACTIVE.match(two.text, two.lead)
    by = who_before(paper, two.text, two.lead) if active else ""
    return same_party(one.who, by)


_ACTIVE = words(
    r"(?:makes?|gives?|provides?|offers?|assumes?|accepts?|disclaims?|excludes?|rejects?|renounces?"
    r"|declines?|does|do|shall|will|warrants?)\b"
)
_ANYTHING = frozenset(
    """
    kind nature sort type description anything everything agreement it them this that
    """.split()  # noqa: SIM905
)


RULE = Rule(
    id="X-024",
    family=Family.LOGIC,
    title="a warranty, and as is",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
