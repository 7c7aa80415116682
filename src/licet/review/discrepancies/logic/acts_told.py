# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Acts that agreements on models speak of in many words: which sentences let, which bar them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import MAY, Span, party_in
from licet.review.grants.hedges import yields
from licet.review.grants.licences import GENERIC, licences
from licet.review.grants.predicates import content
from licet.review.grants.statements import statements
from licet.review.grants.words import stem
from licet.review.licence_terms.granting import joined
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper

__all__ = ["Told", "opposed_acts"]

LONGEST = 700
"""Characters of one sentence that are looked at."""
_ACTS = {
    "tune": words(
        r"\b(?:fine-? ?tun\w*|re-?train\w*|train\w* (?:it|the (?:\w+ ){1,3})further"
        r"|(?:further|additional|continued) training|adapt(?:s|ed|ing|ation\w*)?\b|modif(?:y"
        r"|ying|ied"
        r"|ication\w*)|alter(?:s|ed|ing|ation\w*)?\b|customi[sz]\w*|chang(?:es?|ing) (?:to|in)"
        r" (?:it|the"
        r" \w+)|(?:derivative|modified) (?:\w+ )?versions?"
        r"|(?:adjust|updat|chang)\w* (?:the |its |any )*(?:weights|parameters))"
    ),
    "distribute": words(
        r"\b(?:(?:re-?)?distribut\w*|pass(?:ed|ing|es)? (?:\w+ ){0,5}?(?:on )?(?=to\b|by\b|$)"
        r"|pass(?:ed"
        r"|ing)? on\b"
        r"|hand(?:ed|ing)? (?:\w+ ){0,4}?(?:on|over)\b|mak(?:e|ing) (?:\w+ ){0,6}?available to"
        r" (?:third|others|its|your|any|other)|made available to (?:anyone|anybody|another|a"
        r" third|third|others|any|other)"
        r"|disseminat\w*"
        r"|(?:give|giving|given|suppl(?:y|ied|ying)|provid(?:e|ed|ing)|deliver(?:ed|ing)?"
        r"|shar(?:e|ed|ing)"
        r"|sell|sold|transfer\w*|convey\w*) (?:\w+ ){0,6}?(?:copies|cop(?:y|ies) of (?:\w+ ){1,3}"
        r"|to (?:anyone|anybody|another|a third|third|others|its customers|any third)|with"
        r" (?:third|others|its customers)))"
    ),
    "host": words(
        r"\b(?:host(?:s|ing)?\b|hosted (?:on|by|in|at|with)\b|cloud\b|(?:third[- ]party|outside"
        r"|external|rented) (?:servers?"
        r"|infrastructure|data cent(?:re|er)s?)|servers? (?:of|run by|operated by|belonging to)"
        r" (?:a "
        r"|any |other )*(?:third|others|provider))"
    ),
    "commercial": words(
        r"\b(?<!non-)(?<!non)(?:commercial(?:ly|i[sz]\w*)?\b|business (?:purposes?|use|ends)|for"
        r" (?:profit"
        r"|gain)\b|(?:in|with) (?:the )?products? (?:and services )?(?:that|which) (?:it|you|the"
        r" \w+|\w+)"
        r" sells?|moneti[sz]\w*|(?:earn|mak)\w* (?:\w+ )?money)"
    ),
    "distil": words(
        r"\b(?:distil\w*|train\w* (?:of )?(?:an?other|other|any other|a different|competing"
        r"|student|new)"
        r" (?:\w+ )?(?:models?|systems?))"
    ),
    "reverse": words(r"\b(?:reverse[- ]engineer\w*|decompil\w*|disassembl\w*)"),
    "benchmark": words(
        r"\b(?:benchmark\w*|(?:publish\w*|disclos\w*|releas\w*) (?:\w+ ){0,3}?(?:test|evaluation"
        r"|performance) (?:results|figures|data|scores))"
    ),
    "embed": words(
        r"\b(?:(?:embed|incorporat|integrat|build)\w* (?:\w+ ){0,5}?(?:in|into|with) (?:\w+ ){0,3}?"
        r"(?:products?|applications?|services?|software|offerings?))"
    ),
    "copy": words(
        r"\b(?:back-?up cop\w+|archival cop\w+|(?:mak\w*|keep\w*) (?:\w+ ){0,3}?copies of)"
    ),
}
_ALWAYS_BARRED = {
    "tune": words(
        r"\b(?:leav\w*|keep\w*|us\w*|remain\w*|kept|left)\b[^.;]{0,60}?\b(?:unchanged|unaltered"
        r"|unmodified"
        r"|untouched|as (?:it (?:is|was) )?(?:delivered|supplied|received))\b"
    ),
    "distribute": words(
        r"\bkeep\w* (?:\w+ ){1,4}?to (?:it|your|them)sel(?:f|ves)\b",
        r"\b(?:no cop(?:y|ies)|not)\b[^.;]{0,60}?\bleave\b",
    ),
    "commercial": words(
        r"\bfor (?:\w+ )?(?:research|academic|scientific|scholarly|private|study)(?: purposes|"
        r" use)?"
        r" (?:only|alone|solely|exclusively)\b|\b(?:limited|restricted|confined) to (?:\w+ )?"
        r"(?:non-? ?commercial|research|academic|scientific|private) (?:purposes?|use|ends)\b",
        r"\b(?:only|solely|exclusively)\b[^.;]{0,60}?\bnon-? ?commercial\b(?! and commercial)"
        r"|\bnon-?"
        r" ?commercial\b[^.;]{0,40}?\b(?:only|solely|exclusively|alone)\b|\b(?:only|solely) for"
        r" (?:private"
        r"|academic|research|scientific|scholarly) (?:\w+ )?(?:purposes?|use|ends)\b",
    ),
    "host": words(
        r"\b(?:only|solely|exclusively)\b[^.;]{0,30}?\b(?:on|at|within) (?:its|your|their|the"
        r" \w+'s) own"
        r" (?:premises|servers|hardware|machines)\b|\bon-premises only\b"
    ),
}
_BARS = (
    r"(?P<bar>\b(?:shall|may|must|will|can|should) (?:not|never)\b|\bcannot\b|\bnot (?:\w+"
    r" )?(?:permitted"
    r"|allowed|entitled|authori[sz]ed|free|licensed) to\b|\b(?:has|have|is given|are given"
    r"|receives?) no"
    r" (?:\w+ )?(?:rights?|permission|licen[sc]e|authority|leave)\b|\bno (?:\w+ )?(?:rights?"
    r"|permission"
    r"|licen[sc]e) to\b|\b(?:prohibited|barred|precluded|banned|excluded) from\b|\brefrain"
    r" from\b|\b(?:no"
    r"|neither|nor)\b|\bforbids?\b|\bprohibits?\b|\bexclud(?:es|ing)\b|\b(?:does|do|shall) not"
    r" (?:include"
    r"|extend|cover|permit|allow|comprise)\b)"
)
_LETS = (
    rf"(?P<let>\b{MAY}\b|\b(?:may|can|could) be\b|\bhereby licensed to\b|\b(?:extends? to|covers?"
    r"|includes?|permits?|allows?|authori[sz]es?)\b|\b(?:right|licen[sc]e|permission|leave|freedom)"
    r" (?:to|for|of)\b)"
)
_BEFORE = words(f"{_BARS}|{_LETS}")
_AFTER = words(
    r"\b(?:is|are|shall be|will be|remains?|falls?) (?:\w+ly |also |hereby"
    r" )*(?:(?P<bar>prohibited|forbidden"
    r"|barred|banned|excluded|ruled out|off limits|outside (?:the|this)|reserved (?:to|for)|not"
    r" (?:\w+ )?"
    r"(?:permitted|allowed|licen[sc]ed|included|covered|authori[sz]ed|part|open|within|granted))"
    r"|(?P<let>permitted|allowed|included|covered|possible|free|lawful|licen[sc]ed|authori[sz]ed"
    r"|part of"
    r"|open to|within|granted))\b|(?P<bar2>\b(?:may|shall|must|can|will) (?:not|never)\b)"
)
_LIFTED = words(
    r"\b(?:except|unless|other than|otherwise|save|only|solely|without (?:the )?(?:\w+"
    r" ){0,4}?(?:consent"
    r"|approval|permission|agreement)|(?:prior|written) (?:\w+ )?(?:consent|approval)|beyond"
    r"|outside|to the"
    r" extent|so as to|in order to|in a (?:way|manner)|if|where|competing|compete\w*|unlawful\w*"
    r"|illegal\w*|provided|such|enter into)\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A sentence that lets or bars an act."""

    index: int
    span: Span
    who: str
    """Party; empty where nobody is named."""
    act: str
    barred: bool
    words: frozenset[str]


def opposed_acts(paper: Paper) -> Iterator[tuple[Told, Told]]:
    """Pairs of a sentence that lets and one that bars the same act with the same thing."""
    told = [t for index in range(len(paper.reading.sentences)) for t in _told(paper, index)][:200]
    licensors = {licence.giver for licence in licences(paper) if licence.gives and licence.giver}
    licensors -= {licence.taker for licence in licences(paper) if licence.gives}
    for lets in told:
        for bars in told:
            if lets.barred or not bars.barred or lets.act != bars.act or lets.index == bars.index:
                continue
            if (lets.who and bars.who and lets.who != bars.who) or lets.who in licensors:
                continue
            if bars.who not in licensors and not bars.words - lets.words - _things(paper) - _MILD:
                yield lets, bars


def _things(paper: Paper) -> frozenset[str]:
    """Stems of the words for what is licensed."""
    grants = [licence.words for licence in licences(paper) if licence.gives]
    return frozenset().union(*grants[:1]) | _MODEL


_MODEL = frozenset(
    stem(word)
    for word in """
    model base ai licensed service platform software dataset data corpus training system
    """.split()  # noqa: SIM905
)
_MILD = GENERIC | frozenset(
    stem(word)
    for word in """
    third part party person customer provider server cloud account other another purpose end
    commercial business strictly copy available fine-tune tuning train further modify adapt alter
    change derivative version weights parameters unchanged leave host hosting third-party
    installation install run distribute distribution redistribute product sell use using user own
    reproduce permitted allow kind form entitled permit way whatsoever whether directly indirectly
    part whole non-commercial customise retrain distil reverse engineer decompile disassemble
    benchmark result publish embed integrate incorporate back-up backup unmodified unaltered
    hardware premises machine research academic private prohibited forbidden excluded barred
    allowed included covered any environment centre distributing modification adaptation outside
    remain transfer others anyone give leave pass share hand deploy public profit money earn gain
    itself supplied delivered sharing else limited extend possession
    infrastructure external redistribution make made making strictly must never keep disclose
    """.split()  # noqa: SIM905
)


def _told(paper: Paper, index: int) -> Iterator[Told]:
    sentence = joined(paper.reading)[index]
    text = sentence.folded[:LONGEST]
    if yields(text) or '" means' in text or text.rstrip().endswith(":"):
        return
    for act, said in _ACTS.items():
        always = _ALWAYS_BARRED[act].search(text) if act in _ALWAYS_BARRED else None
        match = always or said.search(text)
        if match is None:
            continue
        barred, start, end = (True, match.start(), match.end()) if always else _force(text, match)
        if barred is None or (barred and not always and _LIFTED.search(text)):
            continue
        if not barred and _ASKED.search(text):
            continue
        people = statements(paper).cast
        yield Told(
            index=index, span=(sentence.start + start, sentence.start + end),
            who=_who(paper, text, match.start()), act=act, barred=barred,
            words=content(people, text),
        )  # fmt: skip


_ASKED = words(
    r"\b(?:if|unless|only (?:with|after|if)|consent|approval|subject to|such|would|whether)\b"
)


_OBJECT = words(
    r"(?: [\w-]+){1,5}?(?=[.,;:]| (?:to|for|in|with|on|and|or|by|at|under|together|without)\b|$)"
)
_NONE = re.compile(r"\b(?:no|neither|nor|nothing)\b[^.;,]{0,40}$")


def _force(text: str, match: re.Match[str]) -> tuple[bool | None, int, int]:
    """Whether the act is barred, and the words that say so; `None` where neither is said."""
    after = _AFTER.search(text, match.end(), match.end() + 110)
    if after and ";" not in text[match.end() : after.start()]:
        none = _NONE.search(text, max(0, match.start() - 60), match.start())
        return not after["let"] or none is not None, match.start(), after.end()
    before = list(_BEFORE.finditer(text, max(0, match.start() - 160), match.start() + 1))
    if not before:
        return None, 0, 0
    last = before[-1]
    if "without" in text[last.end() : match.start()]:
        return None, 0, 0
    thing = _OBJECT.match(text, match.end())
    return bool(last["bar"]), last.start(), thing.end() if thing else match.end()


_SUBJECT = words(
    rf"(?P<who>[\w'& .-]{{2,40}}?) (?:{MAY}|(?:shall|may|must|will|can) (?:not|never|only)\b"
    r"|(?:must|shall"
    r"|will)\b|cannot\b|(?:is|are) not\b|(?:has|have) no\b|(?:is|are) (?:prohibited|barred)\b)"
)


def _who(paper: Paper, text: str, at: int) -> str:
    found = _SUBJECT.search(text, 0, at + 60)
    return party_in(paper, found["who"]) if found else ""
