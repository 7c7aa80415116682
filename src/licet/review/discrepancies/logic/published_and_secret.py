# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A thing has to be published, or a source named, and has to be kept confidential.

Finds a duty to publish or make public a thing (a model card, an evaluation, the results), and a
sentence by which the same thing is confidential or may not be disclosed; and a duty to name a
party as the source beside a duty to keep its identity or the relationship secret.

Leaves alone: disclosure to named persons, what law requires, and sentences that give way.

Why it matters: one of the two duties is broken whatever the party does.

How it is mended: except what is published from the secret. The edit makes the later sentence
subject to the earlier one.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from licet.review.discrepancies.logic.clashing import Said, Span, cite, clash, said
from licet.review.discrepancies.logic.standing import Stand, later_makes_way, stands
from licet.review.discrepancies.rule import Rule
from licet.review.grants.words import STOP, stem
from licet.review.licence_terms.modality import words
from licet.review.paper import Paper
from licet.terms import Family, Finding, Severity

__all__ = ["RULE"]

_THING = r"((?:[\w'-]+,? ){0,24}?[\w'-]+)"
_DUTY = (
    r"\b(?:shall|must|will|agrees? to|undertakes? to|(?:is|are) (?:required|obliged|bound"
    r"|obligated) to|(?:has|have|is|are) to)\b(?! not)"
)
_STOPS = (
    r"(?=[.,;:]|$| (?:on|at|in|with|within|to|for|by|under|no|before|after|when|where|so|publicly"
    r"|each|every|as|online|upon|not|during|via|through|together|once|from|without|and (?:shall"
    r"|must"
    r"|will|make|keep))\b)"
)
_OPEN = (
    r"(?:public|publicly (?:available|accessible|known)|(?:freely )?(?:available|accessible"
    r"|known) to"
    r" (?:the (?:general )?public|everyone|anyone|all)|available (?:online|on the internet"
    r"|on (?:its|a public) website))"
)
_PUBLISH = words(
    rf"(?:{_DUTY}(?: \w+ly)? (?:make|keep)|\bmakes) {_THING} {_OPEN}\b",
    rf"{_DUTY}(?: \w+ly)? make {_OPEN} {_THING}{_STOPS}",
    rf"(?:{_DUTY}(?: \w+ly| also)?|\b(?:customer|licensee|recipient|provider"
    rf"|licensor)) (?:(?:publish|post|publici[sz]e)|publicly (?:disclose|release|post"
    r"|report|state|share|announce|present|document|make known|communicate))(?: and \w+)? "
    rf"{_THING}{_STOPS}",
    rf"{_DUTY}(?: \w+ly)? (?:release|disclose|report|communicate|open|make known|show|announce"
    rf"|present) {_THING} (?:to the (?:general )?public|publicly|to everyone|in public)\b",
    rf"{_DUTY}(?: \w+ly)? (?:put|place) {_THING} (?:on (?:the internet|its (?:public )?website"
    r"|a public)|online|in the public domain)\b",
    rf"\b{_THING} (?:shall|must|will|(?:is|are) to|has to|have to) be (?:\w+ly )?(?:published|made"
    r" public|made publicly available|publicly \w+|posted|made available to the public|disclosed to"
    r" the public|released to the public)\b",
)
_SECRET = words(
    rf"\b(?:keep|keeps|hold|holds|maintain|treat|treats) {_THING},? (?:strictly |as |fully )*"
    r"(?:confidential|secret|in (?:strict )?(?:confidence|secrecy)|confidentially"
    r"|under lock and key|to itself)\b",
    rf"\b(?:keep|keeps|maintain) (?:strictly )?(?:confidential|secret) {_THING}{_STOPS}",
    rf"\b{_THING},? (?:is|are|shall be|will be|constitutes?|shall constitute|shall remain|remains?"
    r"|stays?|must (?:remain|stay|be)|(?:is|are|has|have) to (?:remain|stay|be)|counts? as"
    r"|qualif(?:y|ies) as)(?: deemed| treated as| treated| kept| held| considered)?(?: to be)?"
    r"(?: strictly| the| part of| \w+'s)* (?:confidential|secret|an? trade secret|trade secrets)\b",
    r"\b(?:shall|must|may|will|is|are) (?:not|never|neither)(?: (?:entitled|allowed|permitted) to)?"
    r" (?:publish|disclose|make public|release|reveal|communicate|pass on|make available|divulge"
    r"|show|share|make known)(?:,? (?:or |and |nor )?(?:publish|disclose|make public|release|reveal"
    rf"|communicate|divulge|share|otherwise disclose))* {_THING}(?= (?:to|in|on|without|at|outside"
    r"|with|publicly|by)\b|$|[.,;](?! (?:the|any|all|its)))",
    rf"\b{_THING} (?:shall|must|may|will|is|are) (?:not|never) (?:to )?(?:be )?(?:published"
    rf"|disclosed"
    r"|made public|released|revealed|communicated|shared|made available|divulged|made known"
    r"|passed on)\b",
    rf"\b(?:neither|no) {_THING} (?:shall|must|may|will|is to|are to) be (?:published|disclosed"
    r"|made public|released|revealed|communicated|shared|made available|divulged|made known)\b",
    rf"\b(?:secrecy|confidentiality) (?:of|as to|about|over) {_THING}{_STOPS}",
    rf"\bconfidential information (?:also )?(?:includes?|comprises?|covers?|extends to) {_THING}"
    r"(?=[.;]|$)",
)
_ROOM = words(
    r"\b(?:except|unless|other than|required by (?:\w+ )?law|until|before|if|prior to|after"
    r"|(?:reports?|results?|cards?|summar\w+|scores?) (?:that|which) (?:is|are|contain\w*"
    r"|reveal\w*)"
    r"|without (?:the )?(?:prior )?(?:[\w']+ ){0,3}?(?:consent|approval|permission))\b"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Thing:
    """What is published or kept: the words of its name, and those that say of what."""

    span: Span
    index: int
    head: frozenset[str]
    tail: frozenset[str]


def _find(paper: Paper) -> Iterator[Finding]:
    for finder in (_published, _papers_told, _named):
        found = list(finder(paper))[:1]
        if found:
            yield found[0]
            return


_ASSETS = words(
    r"\b(?:(?:model|data|system) cards?|data ?sheets?|(?:evaluation|test|training|audit|safety"
    r"|assessment"
    r"|performance|benchmark|incident|transparency|risk|bias|red[- ]team\w*|impact)[- ]?(?:\w+ )?"
    r"(?:reports?|results?|summar(?:y|ies)|assessments?|figures?|scores?|ratings?|records?"
    r"|documentation"
    r"|findings)"
    r"|results? of (?:the |its |any |all )?(?:\w+ )?(?:tests?|evaluations?|assessments?"
    r"|benchmarks?|audits?)"
    r"|reports? on (?:the )?(?:training|evaluation|testing)"
    r"|(?:scores?|results?|figures|ratings?|findings|reports?)\b(?! of (?:the"
    r" )?breach)[^.;,]{0,50}?\b(?:in|from|of|on|by)"
    r" (?:[\w']+ ){0,3}?(?:benchmarks?|tests?|evaluations?|audits?|assessments?|benchmarking"
    r"|testing)"
    r"|(?:benchmark|test|evaluat|assess)\w* [^.;,]{0,40}?\b(?:has|have|shows?|shown|yields?"
    r"|yielded|finds?|found|reveals?)"
    r"|test results|evaluation results|findings|training data summar(?:y|ies))\b"
)
"""Papers on a model: what is published or kept of them has few names."""
_TO_ALL = words(
    r"\b(?:publi(?:c|cly|sh|shed|shes|shing|cation|ci[sz]e)|public domain|everyone|everybody|anyone"
    r"|anybody|all the world|website|web ?page|online|internet|openly|open access|in print"
    r"|(?:the )?press|transparen\w+)\b"
)
_OWED = words(
    r"\b(?:shall|must|will|agrees? to|undertakes? to|(?:is|are) (?:required|obliged|bound|to)"
    r"|(?:has|have) to|duty|obligation|incumbent|required|mandatory|responsible for|falls to|is up"
    r" to)\b|\b *: *yes\b"
)
_SHUT = words(
    r"\b(?:not|never|no|nobody|neither|nor|cannot|none|without|forbidden|prohibited|barred|excluded"
    r"|under no circumstances)\b"
)
_HIDDEN = words(
    r"\b(?:confidential\w*|secrets?|secrecy|in confidence|to itself|under lock and key|under wraps"
    r"|under seal"
    r"|(?:between|among|amongst) the (?:two )?parties|between (?:us|them)|for the eyes of"
    r"|eyes (?:only|alone)|silence|shield\w*|for (?:purely |strictly )?internal (?:use|purposes)"
    r"(?: only| alone)?"
    r"|(?:stay|remain|kept?|keep)s? (?:[\w']+ ){0,3}?(?:internal|in-house|private|within|inside"
    r"|closed))\b"
)
_TELLS = words(
    r"\b(?:disclos\w*|publi\w+|reveal\w*|releas\w*|shar(?:e|ed|ing)|show\w*|see|communicat\w*"
    r"|divulg\w*"
    r"|pass(?:ed)? on|ma(?:ke|kes|de|king) (?:public|available|known)|access|leak\w*|know|learn"
    r"|sight of|see)\b"
)


_DENIES = words(
    r"\b(?:not|never|no|nobody|neither|nor|cannot|none|forbidden|prohibited|barred|excluded)\b"
    r"|\bwithout (?:the )?(?:prior |written )*(?:consent|approval|permission|leave)\b"
)
"""What keeps a paper from everyone; `without charge` does not."""
_MEANS = words(r"\b(?:means?|refers? to)\b")
_UNKEPT = words(r"\b(?:not|never|no longer|nobody|neither)\b")


def _papers(text: str) -> frozenset[str]:
    """Which papers on a model folded words name, each by its head and kind."""
    told = (_stems(name) for name in _names(text))
    return frozenset(" ".join(sorted(_kind(names))) for names in told)


def _names(text: str) -> Iterator[str]:
    """The names of papers, and those within them: `a report of all test results`."""
    at = 0
    while match := _ASSETS.search(text, at):
        yield match.group()
        at = match.start() + 1


def _kind(names: frozenset[str]) -> frozenset[str]:
    """Without what the paper is about, where two words say what paper it is."""
    known = names & _KINDS or names
    return known - _ABOUT if len(known - _ABOUT) > 1 else known


_ABOUT = frozenset(("model", "data", "system"))


_KINDS = frozenset(
    stem(word)
    for word in """
    model data system card datasheet sheet evaluation test testing training audit safety assessment
    performance benchmark benchmarking incident transparency risk bias impact report result summary
    figure score rating record finding documentation
    """.split()  # noqa: SIM905
)
"""Stems by which papers are told apart, however their names are built."""


def _open_papers(paper: Paper) -> Iterator[tuple[Stand, frozenset[str]]]:
    for one in stands(paper, _ASSETS, _TO_ALL, _OWED, near=140, unless=_ROOM):
        if not any(w.search(one.text) for w in (_DENIES, _HIDDEN, _MEANS)):
            yield one, _papers(one.text)


def _kept_papers(paper: Paper) -> Iterator[tuple[Stand, frozenset[str]]]:
    for one in stands(paper, _ASSETS, _HIDDEN, unless=_ROOM):
        if not _UNKEPT.search(one.told):
            yield one, _papers(one.text)
    for one in stands(paper, _ASSETS, _SHUT, _TELLS, unless=_ROOM):
        yield one, _papers(one.text)
    for one in stands(paper, _HIDDEN, _FOLLOWING, unless=_ROOM):
        yield one, _papers(_list(paper, one.index))


def _list(paper: Paper, index: int) -> str:
    """The folded sentences of the clause and the items after a stem."""
    sentences = paper.reading.sentences
    clause = sentences[index].clause
    after = sentences[index + 1 : index + 1 + _ITEMS]
    return " ".join(s.folded for s in after if s.clause == clause or s.lead)


_FOLLOWING = words(r"\b(?:the following|listed|below)\b|:\W*$")
_ITEMS = 6
"""Sentences after the stem of a list in which its items stand."""


def _papers_told(paper: Paper) -> Iterator[Finding]:
    """A paper on the model that has to be published and kept, in whatever words."""
    public = list(_open_papers(paper))[:6]
    for hidden, kept in _kept_papers(paper) if public else ():
        for one, told in public:
            if one.index != hidden.index and told & kept:
                yield _told(
                    paper, one, hidden, "has to be made public, and yet",
                    "except what is to be published from what is confidential",
                )  # fmt: skip
                return


def _published(paper: Paper) -> Iterator[Finding]:
    public = [
        (one, _items(one))
        for one in said(
            paper, _PUBLISH, "publi", "post", "online", "website", "everyone", unless=_ROOM
        )
        if not _NOBODY.search(one.text[max(0, one.match.start() - 40) : one.match.start()])
    ]
    for secret in said(
        paper, _SECRET, "confiden", "secre", "not ", "never", "neither", "no ", unless=_ROOM
    ) if public else ():  # fmt: skip
        kept = _items(secret)
        for one, things in public:
            if one.index == secret.index or not _same(things, kept):
                continue
            yield _told(
                paper, one, secret, "has to be made public, and yet",
                "except what is to be published from what is confidential",
            )  # fmt: skip
            return


_NOBODY = words(r"\b(?:neither|no|nor|not)\b")


def _told(paper: Paper, one: Said | Stand, two: Said | Stand, joint: str, mend: str) -> Finding:
    return clash(
        RULE, paper, one.span, two.span, joint, mend=mend, edit=later_makes_way(paper, one, two),
        witness=f"the day it is published: {cite(paper, one.start)} demands it, "
        f"{cite(paper, two.start)} forbids it",
    )  # fmt: skip


def _items(one: Said) -> list[_Thing]:
    """The things of a list, each with the words that say of what they all are."""
    text = next((group for group in one.match.groups() if group), "")
    tail = _stems(" ".join(_OF.split(text)[1:]))
    return [
        _Thing(span=one.span, index=one.index, head=_stems(head), tail=_stems(of) | tail)
        for item in _AND.split(text)
        for head, _, of in (_OF.sub("|", item, count=1).partition("|"),)
        if _stems(head)
    ]


_AND = re.compile(r",|;|\b(?:and|or|nor|including|neither|both|as well as)\b")
_OF = re.compile(r"\b(?:of|about|on|for|regarding|concerning|relating to|from)\b")
_WORD = re.compile(r"[a-z][\w'-]+")
_PLAIN = frozenset(
    stem(word)
    for word in [
        "information",
        "confidential",
        "copy",
        "copies",
        "contents",
        "content",
        "full",
        "complete",
        "own",
        "joint",
        "written",
        "detailed",
        "annual",
        "final",
    ]
)


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(w) for w in _WORD.findall(text) if w not in STOP) - _PLAIN


def _same(public: list[_Thing], kept: list[_Thing]) -> bool:
    """Whether a thing that is published is one of those that are kept secret."""
    return any(
        (
            one.head <= two.head | two.tail
            and one.head & two.head
            and two.head <= one.head | one.tail
        )
        for one in public
        for two in kept
    )


_CREDIT = words(
    rf"{_DUTY}[^.;]{{0,60}}?\b(?:credit|acknowledge|attribute|name|identify|cite|mention|refer to"
    r"|announce|state|disclose)\b"
)
_SOURCE = words(
    r"\bas (?:the |a |its )?(?:source|supplier|provider|licensor|author|origin|creator|developer"
    r"|owner|vendor|maker)\b|\bby name\b|\b(?:the )?(?:source|origin|relationship|cooperation"
    r"|partnership|collaboration|existence of this \w+)\b"
)
_OPENLY = words(
    r"\b(?:publi\w+|press|websites?|each|every|all|any|product|documentation|model card|readme"
    r"|user interface|works?)\b"
)
_IDENTITY = words(
    r"\b(?:existence of this|identity|(?:its|the) name of|names?|the fact that|relationship"
    r"|cooperation|origin|involvement|partnership|collaboration|source of the|that (?:it|they"
    r"|[\w']+) (?:is|has|have|are|was|supplied|provides?))\b"
)
_HIDES = words(
    r"\b(?:confidential|secret|in confidence)\b|\b(?:shall|must|may|will) (?:not|never) (?:be )?"
    r"(?:\w+ or )?(?:disclosed?|reveal(?:ed)?|named?|mention(?:ed)?|identif(?:y|ied)|made? public"
    r"|publish(?:ed)?|publici[sz]ed?|announced?|refer)\b"
)
_CODE = words(r"\b(?:code|code names?|software code|open source|source code|data|personal)\b")


def _named(paper: Paper) -> Iterator[Finding]:
    """A source that has to be named, and has to be kept secret."""
    shown: list[Stand] = list(
        stands(
            paper, _CREDIT, _SOURCE, _OPENLY, unless=_CODE, near=110,
            needles=("source", "by name", " as ", "origin", "relationship", "cooperation",
                     "existence"),
        )
    )  # fmt: skip
    for hidden in stands(
        paper, _HIDES, _IDENTITY, near=70, needles=("confiden", "secret", "not ", "never"),
        unless=_HIDDEN_ELSE,
    ) if shown else ():  # fmt: skip
        for one in shown:
            if one.index == hidden.index or _ROOM.search(hidden.text) or _ROOM.search(one.text):
                continue
            yield _told(
                paper, one, hidden, "has to be told, and yet",
                "except the naming that is asked for from what is confidential",
            )  # fmt: skip
            return


_HIDDEN_ELSE = words(
    r"\b(?:users?|data subjects?|individuals?|patients?|employees?|customers' |third part(?:y|ies)'"
    r"|code|domain|informants?|confidential information|trade ?marks?|marks?|logos?|endors\w+)\b"
)


RULE = Rule(
    id="X-027",
    family=Family.LOGIC,
    title="published and confidential",
    severity=Severity.MEDIUM,
    explains=__doc__,
    find=_find,
)
