# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""A processor of personal data that also uses it for purposes of its own.

It finds a clause by which a party processes personal or customer data as a processor, on
instructions or on behalf of the other alone, beside a right of that party to use such data for its
own purposes, to train its models or to improve its services.

It leaves alone what is limited to anonymised or aggregated data, to instructions, or to consent,
and a party that says it is a controller for that use.

Who decides on a purpose is a controller for it (GDPR Art. 28(10)): the processor's clause is then
untrue, and the customer has no basis for handing the data over.

Strike the use for own purposes, or name its role and basis; the edit puts it below the
instructions.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Laid, Said, laid_out, said
from licet.review.layers.concepts import CLOSED, OPENED, Concept, joined, spoken
from licet.review.layers.training import trainings
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_FILL = r"(?:[\w,'()/-]+ )"
_DATA = r"(?:personal data|personal information|I+|D+|(?:the )?data)"
_PROCESSOR = (
    r"(?P<say>\b(?:acts?|acting|is|are|be|engaged|appointed|serves?) (?:[\w']+ )?(?:as )?(?:an? "
    r"|the )?"
    r"(?:data |independent )?(?:sub-?)?processor\b"
    r"|\bas (?:an? |the |its |data )*(?<!sub-)processor (?=on behalf|for|of)"
    rf"|\b(?:process\w*|handl\w+) {_FILL}{{0,8}}?{_DATA}\b {_FILL}{{0,8}}?(?:only|solely"
    rf"|exclusively) "
    rf"{_FILL}{{0,8}}?"
    r"(?:instructions?|on behalf|behalf|provid(?:e[sd]?|ing) (?:the )?services?)"
    rf"|\b(?:only|solely|exclusively) {_FILL}{{0,8}}?(?:documented |written )?instructions of "
    rf"(?:the )?"
    r"(?:Y+|controller)"
    r"|\bnot process\w* [^.;]{0,80}?(?:other than|except) (?:\w+ ){0,4}?instructions)\b"
)
_OWN = (
    rf"(?P<say>\b(?:(?:re-?)?us(?:e|es|ing)|process\w*|retain\w*|analy[sz]e|exploit\w*) "
    rf"{_FILL}{{0,10}}?{_DATA}\b"
    rf"[^.;]{{0,60}}?\b(?:for (?:its|U+'s?|their) own {_FILL}{{0,4}}?(?:purposes?|use|benefit"
    rf"|research|products?"
    rf"|models?)|(?:to|for|in) {_FILL}{{0,5}}?(?:(?:re-?|pre-?)?train\w*|improv\w+|develop\w*"
    rf"|enhanc\w+|build\w*"
    r"|fine-? ?tun\w+) [^.;]{0,40}?(?:[XMT]+|models?|services?|products?|algorithms?"
    r"|technolog\w+|systems?)))\b"
)
_LIMITED = pattern(
    r"\b(?:aggregat\w+|anonymi[sz]\w+|de-?identif\w+|(?:on|under|per) (?:the )?(?:[\w']+ "
    r"){0,3}?instruct\w+|with (?:the )?(?:\w+ "
    r"){0,3}"
    r"consent|(?:solely|only|exclusively) (?:for|on behalf of) (?:the )?Y+|not (?:\w+ "
    r")?identif\w+)\b"
)

_PERSONAL_DATA = (
    r"\b(?:personal data|personal information|personally identifiable \w+|I+|data "
    r"subjects?|records)\b"
)
_PERSONAL = pattern(_PERSONAL_DATA)
_ON_BEHALF = Concept(
    says=(
        r"\bprocessor\b(?! agreements?)|\b(?:on|under|upon|following|per) (?:the )?(?:[\w']+ "
        r")?(?:documented |written )?"
        r"instructions?\b|\bas (?:the )?(?:Y+|controller) (?:instructs?|tells?|directs?)\b"
        r"|\bonly for Y+\b"
        r"|\b(?:on|in) (?:the )?(?:behalf|name) of (?:the )?(?:Y+"
        r"|controller)\b|\bon Y+'s? behalf\b"
    ),
    beside=(
        rf"{_PERSONAL_DATA}|\bprocess(?:or|es|ing|ed)?\b",
        r"\b(?:process\w*|handl\w+|act\w*|treat\w*|\w+'re|\w+'s|is|are|shall be|touch\w*)\b",
    ),
    never=(
        r"(?<!and\s)\bmeans?\b(?! (?:of|and)\b)|\bsub-?processors?\b|\b(?:not|no|nor"
        r"|never) (?:\w+ ){0,3}?processor\b"
        r"|\bindependent controller\b|\b(?:train\w*|improv\w*)\b|\bV+\b"
    ),
)
_FOR_ITSELF = Concept(
    says=(
        r"\b(?:(?:added|fed|folded|enters?|becomes? part|incorporated|included"
        r"|goes?)\b[^.;]{0,40}?\b(?:D+|training"
        r"|[MXTV]+)\b|research and development|train\w*|machine learning|fine-? ?tun\w+|(?:its"
        r"|their|U+'s?) own (?:\w+ "
        r")?(?:purposes?|use|benefit|ends"
        r"|research|products?|models?|account|business)|own-purpose|models of (?:its|their"
        r"|U+'s?) own"
        r"|on (?:its|their) own (?:account|behalf)"
        r"|(?:improv\w+|develop\w*|enhanc\w+|build\w*|refin\w+"
        r"|better)\b[^.;]{0,60}?(?:[XMTV]+\b|models?|services?"
        r"|products?|algorithms?|technolog\w+|systems?|ai\b))"
    ),
    beside=(_PERSONAL_DATA,),
    never=(
        rf"\b(?:{CLOSED}\b|(?:means|personnel|staff|employees|warrants?)\b"
        r"|processor\b[^.;]{0,30}$)"
    ),
)
_GIVEN_IT = pattern(
    r"\bY+\b[^.;]{0,20}?\b(?:grants?|permits?|allows?|licen[sc]es?|agrees? that"
    r"|consents?)\b[^.;]{0,20}?\bU+\b"
    r"|\b(?:by|open to) (?:the )?U+\b"
)
_GOES = pattern(
    r"\b(?:goes|go|fed|flows?|becomes? part|added|(?:is|are) (?:also )?(?:used|employed)) (?:into"
    r"|for|to|in)\b"
)
_RIGHT = pattern(rf"\b{OPENED}\b")


_ON_ITS_OWN = Concept(
    says=(
        r"\bown[- ]purposes? (?:train\w*|use|tun\w+|develop\w*)"
        r"|\b(?:on|for) (?:(?:its|their|our|U+'s?) )?own (?:account|benefit|ends|purposes?)\b"
        r"|\bmodels of U+'s? own\b"
    ),
    beside=(
        _PERSONAL_DATA,
        r"\b(?:train\w*|tun(?:e|es|ed|ing)|teach\w*|learn\w*|fine-?tun\w+)\b",
        rf"\b{OPENED}\b",
    ),
    never=(
        r"\b(?:may|must|shall|will|can) (?:not|never)\b"
        r"|\b(?:neither|never|prohibit\w*|forbid\w*)\b"
    ),
)


def _itself(laid: Laid) -> Iterator[Said]:
    for one in joined(list(spoken(laid, _FOR_ITSELF)), spoken(laid, _ON_ITS_OWN)):
        may = _RIGHT.search(one.text)
        actor = one.spanning(may.start(), may.start()).actor if may else one.actor
        by = pattern(r"\bby (?:the )?Y+\b").search(one.text)
        if _GIVEN_IT.search(one.text):
            actor = "U"
        if actor in ("U", "B") or ((may or _GOES.search(one.text)) and not actor and not by):
            yield one


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if not _PERSONAL.search(laid.text) and "processor" not in laid.text:
        return
    roles = [
        one
        for one in said(laid, _PROCESSOR, needs="processor|process|instructions")
        if not _NOT.search(one.text[max(0, one.start - 30) : one.start])
        and not _MEANS.search(one.text)
    ]
    roles = joined(roles, spoken(laid, _ON_BEHALF))
    if not roles:
        return
    own = [
        one
        for one in said(laid, _OWN, needs="own|train|improv|develop|enhanc|tun|build")
        if one.actor in ("U", "B") and one.allowed
    ]
    own += [use.said for use in trainings(laid, "I", by="U") if use.allowed and use.party == "U"]
    own = joined(own, _itself(laid))
    own = [
        one
        for one in own
        if not _LIMITED.search(_BESIDES.sub(" ", one.text)) and _PERSONAL.search(one.text)
    ]
    yield from clashing(RULE, pairs(own, roles), _TOLD)


_NOT = pattern(r"\b(?:not|no|nor|never|neither)\b")
_BESIDES = pattern(
    r"\b(?:besides|beyond|apart from|in addition to|outside|beside|over and above)\b"
    r"[^,.;]{0,40}?\binstruct\w+"
)
_MEANS = pattern(r"(?<!and\s)\bmeans?\b(?! (?:of|and)\b)|\bsub-?processor\b")


def _problem(one: Said, other: Said) -> str:
    return f"{other.at} has `{other.words}`, {one.at} has `{one.words}`"


def _witness(one: Said, other: Said) -> str:
    return (
        f"a customer's record that ends up in the next release: {one.at} says yes, "
        f"{other.at} says no"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="strike the use for own purposes, or name the role and the basis for it",
    comment="A processor has no purposes of its own; the instructions are taken to hold.",
)

RULE = Rule(
    id="Y-020", family=Family.LAYER, title="a processor uses personal data for its own purposes",
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.DATA,
)  # fmt: skip
