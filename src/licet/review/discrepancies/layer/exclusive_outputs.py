# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Outputs are promised to one customer, and others may get the same.

It finds a promise that outputs are exclusive, unique or given to nobody else beside a notice that
the same or similar outputs may be made for others.

It leaves alone ownership of outputs without such a promise, and a promise that excepts what others
obtain on their own.

A model answers everyone from the same weights: the promise cannot be kept, and the notice shows
that it was known.

Drop the promise, or limit it to what the other side does on purpose.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out, said
from licet.review.layers.concepts import Concept, joined, spoken
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_FILL = r"(?:[\w,'()/-]+ )"
_PROMISE = (
    rf"(?P<say>\bO+\b {_FILL}{{0,10}}?(?:to|for) (?:the )?Y+ (?:\w+ )?(?:exclusively|alone|only)\b"
    rf"|\bO+\b {_FILL}{{0,14}}?(?:exclusive(?:ly)? (?:to|for|use of|available|property "
    rf"of)|unique"
    r"(?:ly)?(?: to)?|to the exclusion of (?:all )?others|(?:not|never) (?:be )?(?:\w+ "
    r")?(?:provided|offered"
    r"|supplied|disclosed|sold|licensed|delivered|made available|generated|given|re-?used)"
    r"[^.;]{0,30}? (?:to|for) (?:any )?(?:other|another|anyone|third|else))"
    r"|\b(?:not|never) (?:\w+ )?(?:provide|offer|supply|disclose|sell|licen[sc]e|deliver|give)"
    r" (?:to|with) (?:any )?(?:other|another|anyone|third|else)\b[^.;]{0,40}?\bO+"
    r"|\b(?:not|never) (?:\w+ )?make [^.;]{0,40}?O+\b[^.;]{0,60}? available to (?:any )?(?:other"
    r"|another|anyone|third|else)"
    r"|\bonly (?:the )?Y+ (?:may|shall|will) (?:\w+ )?(?:use|receive|have|get|hold)[^.;]{0,40}?\bO+"
    rf"|\bO+\b {_FILL}{{0,8}}?reserved (?:to|for) (?:the )?Y+"
    r"|\b(?:no one|nobody) (?:else|but|other)[^.;]{0,60}?\bO+"
    r"|\bO+\b[^.;]{0,60}?\b(?:no one|nobody) else\b"
    rf"|\b(?:sole|exclusive)(?:ly)? (?:rights? (?:in|to)|use of|licen[sc]e (?:to|in)|owner\w* "
    rf"of|access to)"
    rf" {_FILL}{{0,5}}?O+\b"
    rf"|\b(?:not|never) (?:\w+ )?(?:provide|offer|supply|disclose|sell|licen[sc]e|deliver|make "
    rf"available"
    rf"|generate|give|re-?use) {_FILL}{{0,8}}?O+\b {_FILL}{{0,6}}?(?:to|for) (?:any )?(?:other"
    rf"|another"
    r"|anyone|third|else)\b)"
)
_SAME = (
    r"(?:similar|identical|same|alike|comparable|equal|coincid\w+|duplicate\w*|matching"
    r"|resembl\w+|not (?:be )?unique|non-?unique|non-?exclusive)"
)
_OTHERS = (
    r"(?:others?|other (?:users|customers|persons|licensees|recipients)|third[- ]part\w+|another"
    r"|(?<!no\s)two (?:or more )?(?:users|customers)|several|anybody|someone else|anyone"
    r"|(?<!two\s)(?:customers|users)"
    r"|unique)"
)
_SIMILAR = (
    rf"(?P<say>\bO+\b[^.;]{{0,100}}?\b{_SAME}\b[^.;]{{0,80}}?\b{_OTHERS}\b"
    rf"|\b{_OTHERS}\b[^.;]{{0,80}}?\b{_SAME} {_FILL}{{0,5}}?O+\b"
    rf"|\b{_OTHERS}\b[^.;]{{0,80}}?\bO+\b[^.;]{{0,40}}?\b{_SAME}\b"
    rf"|\b{_SAME} {_FILL}{{0,5}}?O+\b[^.;]{{0,80}}?\b{_OTHERS}\b"
    r"|\bO+\b (?:\w+ ){0,4}?(?:not (?:be )?unique|non-?exclusive))"
)

_O = r"\bO+\b|\b(?:responses?|answers?|repl(?:y|ies))\b"
_ELSE = (
    r"(?:any |some )?(?:others?|another|whom(?:so)?ever|whoever|anyone|anybody|someone|somebody"
    r"|third|else|competitors?)"
)
_KEPT_FOR_ONE = Concept(
    says=(
        r"\bto (?:the )?Y+ (?:\w+ )?exclusively\b|\bonly (?:the )?Y+ (?:is|are|shall be"
        r"|will be) entitled\b"
        r"|^[^:.;]{0,40}?\bexclusiv\w+[^:.;]{0,20}:|\b(?:original|peculiar|particular|confined"
        r"|limited) to (?:the )?Y+|\bno two (?:Y+|users?"
        r"|customers?|persons?|people)\b|\bon "
        r"an exclusive basis"
        r"|\bexclusive(?:ly)? (?:and \w+ )?(?:to|for|use|basis|rights?"
        r"|benefit|enjoyment|access|to the use)\b|\bexclusiv(?:ity|eness)\b|\bO+ (?:\w+ "
        r"){0,3}?exclusive\b"
        r"|\bexclusive O+|\bunique(?:ly|ness)?\b|\bone of a kind\b|\bone-off\b|\bsingular\b"
        r"|\bbespoke\b|\b(?:nobody|no one|no-one|none) (?:else|other|but|besides|except|apart"
        r"|save)\b|\bno other (?:\w+ )?"
        r"(?:Y+|persons?|users?|part(?:y|ies)|customers?|company|tenant)|\bno third part(?:y|ies)\b"
        r"|\bto no ?(?:one|body) (?:but|else|other)|\bto the exclusion of\b|\bY+' alone\b"
        r"|\bY+ (?:alone|only)\b|\b(?:sole|solely|only) (?:Y+|by|for|to) (?:the )?Y+\b"
        r"|\breserved (?:to|for)\b"
        r"|\bsole (?:use|benefit|enjoyment|recipient|access)\b"
        rf"|\b(?:not|no|never|nor|\w{{2,6}}n't|refrain\w*|avoid\w*)\b[^.;]{{0,90}}?\b(?:to"
        rf"|with|for|by|on|of) "
        rf"{_ELSE}\b|\b(?:not|no|never|nor|refrain\w*)\b[^.;]{{0,60}}?\b(?:supply|give|serve|provide"
        rf"|hand|deliver|sell|show|offer|send)(?:ing)? (?:the )?{_ELSE}\b|\bto no other\b"
        r"|\bonce only\b|\bonly once\b"
    ),
    needs=("O",),
    beside=(r"\bO+\b",),
    never=(
        r"\bV+\b|\b(?:may|might|can|could) (?:also )?(?:be|get|receive|produce|generate|return"
        r"|resemble)\b"
        r"|\bnon-?exclusive|\b(?:not|never)(?: be)?(?: \w+ly)? (?:exclusive|unique|one of a kind)"
        r"|\bno (?:warrant|assur|guarant|promise|represent|exclusiv)|\b(?:does|do) not\b"
        r"|\bneed not\b|\b(?:exclusive|sole) (?:property|owner|jurisdiction|remed)"
        r"|\b(?:publish|compet\w+ (?:models?|products?)|train|distil|indemnif|infring"
        r"|confiden)\w*|\bthird[- ]party (?:claims?|rights?)"
        r"|\bmay not be\b|\b(?:may|might|can|could)\b[^.;]{0,60}?\b(?<!or\s)(?:similar"
        r"|resembl"
        r"|coincid)\w*"
    ),
)
_MAY_RECUR = Concept(
    says=(
        r"\b(?:similar(?!ly significant)\w*|identical\w*|the same|same|alike|akin"
        r"|(?:of )?(?:a |the )?like kind"
        r"|the like|like O+|looks? like|resembl\w+|comparable"
        r"|equivalent|equals?|no (?:assurance|promise|warranty|guarantee)\b[^.;]{0,60}?\b(?:one"
        r"|single"
        r"|Y+) (?:\w+ )?(?:only|alone)|coincid\w+|duplicat\w+|overlap\w*|match\w*|repeat\w*"
        r"|recur\w*"
        r"|indistinguishable|correspond\w*"
        r"|(?:not|never|no)(?: be)?(?: \w+ly| claim (?:that|of|to))?(?: \w+)? (?:unique\w*"
        r"|exclusiv\w+|one of a kind)|non-?unique"
        r"|(?:not|no|never)\b[^.;]{0,50}?\bunique\w*|uniqueness|non-?exclusive)\b"
    ),
    beside=(
        _O,
        r"\b(?:others?|else\w*|another|whom(?:so)?ever|whoever|one|third|anyone|anybody|someone|somebody|people|persons?"
        r"|customers|users|different|two|several|Y+|unique\w*|one of a kind|exclusiv\w+)\b",
        r"\b(?:may|might|can|could|likely|possib\w+|acknowledg\w+|aware|accepts?|understands?"
        r"|nature|guarantee\w*|warrant\w*|assur\w+|promis\w+|not|no|will|happen\w*|cannot)\b",
    ),
    never=(
        r"\bno two\b|\b(?:nobody|no one|no-one|no other|none)\b[^.;]{0,20}?\b(?:but|besides|else"
        r"|except|will|shall"
        r"|may|can)\b|\b(?:confusingly|trade ?marks?|substantially similar to (?:the )?M+"
        r"|compet\w+)\b"
    ),
)


MANY = 40
"""Sentences on outputs that others get, or do not."""
_SPOKEN_OF = Concept(
    says=(
        r"\b(?:similar(?:ity|ities)?|identical\w*|same|alike|like|resembl\w+|comparable"
        r"|coincid\w+|duplicat\w+"
        r"|unique\w*|exclusiv\w+|one of a kind|reserved|nobody else|no one else"
        r"|no other)\b"
    ),
    beside=(_O,),
    never=(
        r"\bV+\b|\b(?:publish|compet\w+|train|distil|indemnif|infring|confiden)\w*|\bclaims?\b"
        r"|\b(?:reproduc|stor|show|cach|serve|disclos)\w*"
        r"|\bexclusive (?:jurisdiction|remed\w+|property)"
        r"|\bown(?:s|ed|er)\b|\btitle\b"
        r"|\bbelongs? excl"
        r"|\bsole (?:risk|discretion|property|owner|responsib\w+)|\bMMM[^.;]{0,20}\balone"
    ),
)
_UNSURE = pattern(
    r"\b(?:need not|cannot (?:expect|be excluded|exclude|rule out|be ruled out|rely|assume)"
    r"|(?:may|might|can|could) not (?:always )?be (?:unique|exclusive|the only|one of)"
    r"|not (?:necessarily )?(?:be )?(?:unique|exclusive"
    r"|one of a kind)|non-?exclusive|no (?:warrant|guarant|promis|assur|claim|exclusiv|right)\w*"
    r"|(?:does|do|is|are|shall|will) not (?:\w+ )?(?:warrant|guarant|promis|assur|exclu|prevent"
    r"|claim"
    r"|unique|expect)\w*|not exclusively|nothing prevents)\b"
)
_NO_OTHERS = pattern(
    r"\b(?:never|not|no|nobody|none|refrain\w*|abstain\w*|keeps?\b[^.;]{0,60}?\bfrom|without"
    r"|avoid\w*)\b[^.;]{0,110}?\b(?:others?"
    r"|another|anyone|anybody|else|third part\w+|two|same|customers?|users?|Y+)\b"
)
_FOR_ONE = pattern(
    r"\b(?:exclusiv\w+|unique\w*|one of a kind|reserved (?:to|for)|(?:Y+|him|it|them|who"
    r"|whom) alone"
    r"|sole (?:use|benefit|enjoyment|recipient))\b"
)
_MAYBE = pattern(
    r"\b(?:may|might|can|could|likely|possib\w+|happens?|accepts?|acknowledg\w+|understands?"
    r"|aware)\b"
)


def _promises(one: Said) -> bool | None:
    """Whether outputs are kept for one; `None` where the words say neither that nor the reverse."""
    text = one.text
    answer = _ASKED.match(f"{text} {_next(one)}")
    if answer and _LIKE.search(text):
        return answer["says"] != "yes"
    if _UNSURE.search(f"{one.lead[-240:]} {text}"):
        return False
    if _FOR_ONE.search(text) or (_NO_OTHERS.search(text) and _LIKE.search(text)):
        return True
    return False if _MAYBE.search(text) and _LIKE.search(text) and _GETS.search(text) else None


_ASKED = pattern(r"^[^?]{0,120}\?[\s|:]*(?P<says>yes|no|never|nobody)\b")


def _next(one: Said) -> str:
    following = one.laid.reading.sentences[one.index + 1 : one.index + 2]
    return following[0].folded[:40] if following else ""


_LIKE = pattern(
    r"\b(?:similar(?:ity|ities)?|identical\w*|same|alike|like|resembl\w+|comparable|coincid\w+)\b"
)
_GETS = pattern(
    r"\b(?:others?|another|anyone|else|third|someone|somebody|persons?|customers|users|several)\b"
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "O" not in laid.text:
        return
    similar = [
        one
        for one in joined(list(said(laid, _SIMILAR, needs="O")), spoken(laid, _MAY_RECUR))
        if not _BAR.search(one.text)
    ]
    sorted_out = [(one, _promises(one)) for one in spoken(laid, _SPOKEN_OF, most=MANY)]
    kept_so = {one.index for one, promised in sorted_out if promised}
    similar = joined(
        [one for one in similar if one.index not in kept_so],
        (one for one, promised in sorted_out if promised is False),
    )
    if not similar:
        return
    told = {one.index for one in similar}
    promised = [
        one
        for one in said(laid, _PROMISE, needs="O")
        if one.index not in told
        and not _DENIED.search(one.text[: one.end])
        and not _OWNED.search(one.text)
    ]
    kept = (
        one
        for one in spoken(laid, _KEPT_FOR_ONE)
        if one.index not in told and not _OWNED.search(one.text)
    )
    sure = (one for one, promised in sorted_out if promised)
    clashes = pairs(joined(joined(promised, kept), sure), similar)
    yield from clashing(RULE, [pair for pair in clashes if not _by_chance(*pair)], _TOLD)


def _by_chance(promise: Said, other: Said) -> bool:
    """Whether chance alone is let, while what one got is not to be handed to others."""
    return not _ALONE.search(promise.text) and _CHANCE.search(other.text) is not None


_CHANCE = pattern(r"\b(?:by (?:coincidence|chance)|coincidental\w*|accidental\w*)\b")
_ALONE = pattern(
    r"\b(?:exclusiv\w+|unique\w*|original|sole(?:ly)?|only|alone|no two|one of a kind|nobody)\b"
)


_BAR = pattern(
    r"\b(?:suppl(?:y|ies)|provides?|gives?|delivers?|offers?|sells?|generates?) no (?:other|one"
    r"|body)\b|"
    r"\b(?:shall|will|must) not (?:\w+ )?(?:provide|offer|supply|generate|make|give|sell|deliver)\b"
)
_OWNED = pattern(
    r"\b(?:belongs?|vests?|owns?|owned) (?:\w+ )?exclusively\b|\b(?:belongs?|vests?|accrues?"
    r"|pass(?:es)?"
    r"|falls?|goes|lies?|rests?)\b (?:[\w,]+ ){0,4}?(?:to|in|with) (?:the )?Y+ (?:alone|only)\b"
    r"|\brights? (?:in|to) (?:the )?O+\b|\b(?:the|every|any|all) risks?\b"
    r"|\b(?:title|ownership|proprietorship|property|owners?)\b[^.;]{0,60}?\b(?:nobody|no one|none"
    r"|alone|only|sole(?:ly)?|exclusive(?:ly)?)\b"
)
_DENIED = pattern(
    r"\b(?:no (?:warranty|assurance|guarantee|promise|representation)|not (?:\w+ )?(?:warrant"
    r"|guarantee"
    r"|represent|promise|be unique|unique)|may not be unique|does not)\b"
)


def _problem(one: Said, other: Said) -> str:
    return f"`{one.words}` in {one.at}, and {other.at} has `{other.words}`"


def _witness(one: Said, other: Said) -> str:
    return (
        f"another customer asks the same and gets the same answer: broken by {one.at}, "
        f"foreseen "
        f"by {other.at}"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="drop the promise, or limit it to what is done on purpose",
    comment=(
        "Others may get similar outputs from the same model; the promise is put below that notice."
    ),
)

RULE = Rule(
    id="Y-013", family=Family.LAYER, title="outputs are promised to one and may be made for others",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.OUTPUT,
)  # fmt: skip
