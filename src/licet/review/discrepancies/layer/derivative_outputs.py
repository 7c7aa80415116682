# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Outputs are no derivatives, and models trained on them are; or the other way round.

It finds a definition that leaves outputs out of the derivatives of a model beside one that takes
models trained on outputs in, and a definition that takes outputs in beside a clause that says
outputs are none.

It leaves alone a single sentence that says both, so that nobody can take one for the whole.

Whoever publishes outputs as a data set is free by one clause; whoever trains on that data set is
bound by the other, without ever having seen the licence.

Say in the clause that leaves outputs out that models trained on them are bound all the same, or
take them out as well.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Laid, Said, laid_out, said
from licet.review.layers.concepts import DENIES, Concept, joined, spoken
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_OUT = (
    r"(?P<say>\bO+\b[^.;]{0,60}? (?:is|are|be|constitute|count as|become) (?:\w+ )?(?:not|no|never|"
    r"neither) (?:\w+ ){0,5}?V+\b"
    r"|\bO+\b[^.;]{0,40}? (?:do|does|shall|will) not (?:\w+ ){0,2}?(?:constitute|count as"
    r"|qualify as"
    r"|be|become|form) (?:[\w,]+ ){0,5}?V+\b"
    r"|\bO+\b[^.;]{0,40}? (?:fall|falls|are|is|lie|lies|remains?) outside [^.;]{0,40}?V+\b"
    r"|\bneither O+ nor [^.;]{0,80}? (?:is|are|shall be|constitutes?) (?:[\w,]+ ){0,4}?V+\b"
    r"|\bno V+ (?:includes?|comprises?|covers?|extends? to) (?:\w+ ){0,4}?O+\b"
    r"|\bno O+ (?:is|are|shall be|constitutes?) (?:\w+ ){0,4}?V+\b"
    r"|\bV+\b[^.;]{0,60}?\b(?:do|does|shall|will) not (?:\w+ )?(?:include|cover|extend to|comprise"
    r"|encompass|mean) (?:[\w,]+ ){0,6}?O+\b"
    r"|\bV+\b[^.;]{0,160}?\b(?:exclud\w+|but not|other than|not including|except for) "
    r"(?:[\w,]+ ){0,6}?O+\b)"
)
_MEANS = (
    r"(?:means?|includes?|including|comprises?|covers?|are deemed|is deemed|considered|extends? to"
    r"|counts? as|treated as|qualif\w+ as|(?:is|are)(?: also)?)"
)
_MADE = (
    r"(?:T+|\btrain\w* (?:a|an|any|another|the|its) (?:\w+ )?[MX]+ (?:on|with|using|from)\b"
    r"|[XM]+[^.;]{0,80}?\b(?:trained|distilled|created|derived|developed|built|made)\b)"
)
_MODELS = rf"(?P<say>{_MADE}[^.;]{{0,200}}?\bO+)\b"
_TAKES_IN = pattern(rf"\bV+\b[^.;]{{0,200}}?\b{_MEANS}")
_TAKEN_IN = pattern(rf"[^.;]{{0,80}}? {_MEANS} (?:(?!(?:not|no|never)\b)[\w,]+ ){{0,4}}?V+\b")
_OUTPUTS_IN = (
    rf"\bV+\b[^.;]{{0,120}}?\b{_MEANS} (?:[\w,'()/-]+ ){{0,25}}?(?P<say>O+)\b"
    rf"|(?P<too>\bO+ (?:(?:shall|will|are to|are|is) )?(?:be )?{_MEANS} (?:[\w,]+ ){{0,4}}?V+)\b"
)

_APART = (
    rf"\b(?:{DENIES}|except(?:ing|s)?|other than|outside|but not|beyond|save for|apart from|free of"
    r"|fall(?:s)? short)\b"
)
_DERIVES = r"\bV+\b|\bthe term\b|\bthat term\b"
_LEARNT = (
    r"\bT+\b|\b(?:re-?)?train\w*\b|\bdistil\w*\b|\btaught\b|\bstudents?\b|\blearn\w*\b"
    r"|\bbuilt\b|\btuned\b"
    r"|\b(?:created|developed|made) (?:with|from|on|by (?:use|means))\b"
)
_WITH_OUTPUTS = (
    r"\bO+\b|\bD+ (?:that|which) (?:the )?M+ (?:has |have )?(?:generated|produced"
    r"|made)\b|\bsynthetic\b"
)
_OUTSIDE = Concept(
    says=_APART, beside=(_DERIVES, _WITH_OUTPUTS),
    never=(
        r"\b(?:creates?|not (?:\w+ )?use|use the|from using|liab\w*|damages|warrant\w*|prohibit\w*"
        r"|claims?|rights?|remov\w*"
        r"|permit\w*|interact\w*|convey\w*"
        r"|shall not (?!be)(?!include)(?!count)(?!extend)|may not)\b"
    ),
)  # fmt: skip
_INSIDE = Concept(
    says=_LEARNT, beside=(_DERIVES, _WITH_OUTPUTS),
    never=(rf"{_APART}(?! limitation)|\b[UYB]+ may\b|\btrain\w* (?:of )?(?:the )?M+\b|\bor use\b"
        rf"|and/or|\bnotices?\b"),
)  # fmt: skip
_OUTPUTS_INSIDE = Concept(
    says=(
        r"\bV+\b\"?(?: \w+){0,2} (?:means?|includ\w+|compris\w+|cover\w*|extends? to"
        r"|encompass\w*|embrac\w+|among\w*)\b"
        r"[^.;]{0,120}?\bO+\b|\bO+\b[^.;]{0,80}?\b(?:is|are|be|count\w*|rank\w*|qualif\w+"
        r"|constitut\w+|treated|deemed"
        r"|regarded|fall\w*)\b [^.;]{0,40}?\bV+\b"
    ),
    never=rf"{_APART}|\bT+\b|\btrain\w*|\bdistil\w*|\bmay\b|\bO+ of (?:the )?V+\b",
)


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if "O" not in laid.text or "V" not in laid.text:
        return
    out = joined(list(said(laid, _OUT, needs="O")), spoken(laid, _OUTSIDE))
    out = joined(out, (one for one in spoken(laid, _SET_ASIDE) if _after_term(one)))
    if not laid.about_models:
        out = list(said(laid, _OUT, needs="O"))
    if not out or not _term_known(laid):
        return
    models = [one for one in said(laid, _MODELS, needs="O") if _taken_in(one)]
    outputs = [
        one
        for one in said(laid, _OUTPUTS_IN, needs="O")
        if _holds(one) and not _TRAINED.search(one.text[max(0, one.start - 90) : one.start])
    ]
    models = joined(models, spoken(laid, _INSIDE))
    outputs = joined(outputs, spoken(laid, _OUTPUTS_INSIDE))
    apart = [pair for pair in pairs(out, (*models, *outputs)) if pair[0].index != pair[1].index]
    yield from clashing(RULE, apart, _TOLD)


def _after_term(one: Said) -> bool:
    """Whether the words before it define derivatives: `…; outputs are excluded`."""
    before = one.laid.reading.sentences[max(0, one.index - 1)]
    term = pattern(r"\"V+\"|\bV+\b[^.;]{0,30}(?:means?\b|:)")
    found = term.search(before.folded) or term.search(one.sentence.heading)
    return found is not None and before.section == one.section


_SET_ASIDE = Concept(
    says=(
        rf"\bO+\b[^.;]{{0,40}}?\b(?:{DENIES}|left out|outside)\b|\b(?:{DENIES})\b (?:\w+ "
        rf"){{0,3}}?O+\b"
    ),
    never=r"\b(?:us(?:e|es|ing)|liab\w*|warrant\w*|claims?|rights?|may)\b|\bV+\b",
)


def _term_known(laid: Laid) -> bool:
    return pattern(r"\bV+\b").search(laid.text) is not None


_TRAINED = pattern(r"\bT+\b|\btrained\b|\bdistil|\btransfer\b|\bgeneration of\b")
_NOT = pattern(
    r"\b(?:not|no|nor|never|neither|exclud\w+|other than|except|without(?! "
    r"limit\w+))\b"
)


def _taken_in(one: Said) -> bool:
    """Whether what is trained on outputs is said to be a derivative."""
    before = f"{one.lead[-400:]} {one.text[: one.start]}"
    found = _TAKES_IN.search(before) or _TAKEN_IN.match(one.text, one.end)
    return found is not None and _holds(one)


def _holds(one: Said) -> bool:
    return not _NOT.search(one.text[max(0, one.start - 60) : one.end])


def _problem(one: Said, other: Said) -> str:
    return (
        f"outputs are left out of derivatives in {one.at} (`{one.words}`), and what is made "
        f"with them is taken in in {other.at} (`{other.words}`)"
    )


def _witness(one: Said, other: Said) -> str:
    return f"a small model trained on published outputs: bound by {other.at}, free by {one.at}"


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="say in one place whether what is trained on outputs is a derivative",
    comment=(
        "Outputs are free and models trained on them are not; the clause that frees outputs "
        "says so."
    ),
)

RULE = Rule(
    id="Y-005", family=Family.LAYER, title="outputs are no derivatives, models trained on them are",
    severity=Severity.MEDIUM, explains=__doc__, find=_find, layer=Layer.OUTPUT,
)  # fmt: skip
