# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Weights are handed over, and access is by an interface only.

It finds a grant or a promise by which weights or checkpoints are delivered, downloaded, copied or
hosted by the one who takes, beside a schedule or a clause by which access is through an API or a
hosted service only, or by which no weights leave the other side.

It leaves alone an agreement that offers both ways, such as an API until the weights are delivered,
and a clause that says which prevails.

Fine-tuning, hosting and audit of one's own need the weights: who pays for them and gets an address
has bought something else.

Name one way of delivery in both places.
"""

from collections.abc import Iterator

from licet.review.discrepancies.layer.clashing import Clash, clashing, pairs
from licet.review.discrepancies.rule import Rule
from licet.review.layers import Said, laid_out, said_plainly
from licet.review.layers.concepts import DENIES, Concept, joined, spoken
from licet.review.licence_terms.modality import Force
from licet.review.paper import Paper
from licet.review.reading import pattern
from licet.terms import Family, Finding, Layer, Severity

__all__ = ["RULE"]


_WEIGHTS = r"(?:weights|checkpoints?|parameter files?|model files?|parameters)"
_FILL = r"(?:[\w',()/-]+ )"
_GIVEN = (
    rf"(?P<say>\b(?:deliver\w*|downloads?|downloading|supply|supplies|suppl(?:y|ies|ied|ying)"
    rf"|hand\w* over"
    rf"|transfer\w*"
    rf"|ship\w*|provid(?:e[sd]?|ing)|mak\w+ available|release|copy|copies of|reproduce|install"
    rf"|host|self-host"
    rf"|deploy|possess|store|receive\w*) {_FILL}{{0,9}}?{_WEIGHTS})\b"
    rf"|\bmak(?:e|ing) (?:{_FILL}{{0,4}}?){_WEIGHTS}\b[^.;]{{0,60}}? available\b"
    rf"|(?P<too>\b{_WEIGHTS}\b {_FILL}{{0,10}}?(?:delivered|downloaded|handed over|transferred"
    r"|made available|provided|supplied|shipped)\b"
    rf"|\blicen[sc]e to (?:use|run|modify|fine-tune) {_FILL}{{0,9}}?{_WEIGHTS}\b)"
)
_API = (
    r"(?:apis?|application programming interfaces?|endpoints?|remote access|(?:hosted|online) "
    r"(?:interface|endpoint|service"
    r"|access|inference)\w*)"
)
_ONLY_API = (
    rf"(?P<say>\b(?:only|solely|exclusively|sole) {_FILL}{{0,10}}?{_API}\b"
    rf"|\b{_API}(?:[- ]access)?[- ](?:only|alone|exclusively)\b"
    rf"|\b{_API} is the (?:only|sole|exclusive) (?:means|method|way|mode|form)\b"
    rf"|\bno (?:{_FILL}{{0,5}}?){_WEIGHTS} (?:{_FILL}{{0,4}}?)(?:deliver\w*|provided|transferred"
    rf"|supplied"
    r"|made available|handed over|downloaded|leave)\b"
    rf"|\b{_WEIGHTS} {_FILL}{{0,6}}?(?:(?:not|never) (?:be )?(?:delivered|provided|transferred"
    rf"|supplied"
    r"|made available|handed over|downloaded|released|leave)|(?:stay|remain)s? (?:at all times )?"
    r"(?:with|on|in|within|under))\b"
    rf"|\b(?:not|never|nor) (?:{_FILL}{{0,3}}?)(?:deliver|provide|transfer|supply|receive"
    rf"|download|obtain"
    rf"|release|hand over) {_FILL}{{0,6}}?{_WEIGHTS}\b"
    rf"|\bwithout {_FILL}{{0,4}}?(?:deliver\w*|transfer\w*|access to|cop\w+) "
    rf"{_FILL}{{0,4}}?{_WEIGHTS}\b)"
)
_EITHER = pattern(
    r"\b(?:until|at (?:its|Y+'s?) (?:option|choice)|either|or by|or through|optional\w*)\b"
    r"|^\W*(?:\w{1,3}[.)] )?(?:if|should|where|when)\b"
)

_THE_WEIGHTS = (
    r"\b(?:weights|weight files?|checkpoints?|(?<!\")parameters?|parameter files?|model files?"
    r"|safetensors|tensors?)\b"
)
_HELD = Concept(
    says=(
        r"\b(?:deliver\w*|download\w*|cop(?:y|ies)|install\w*|run|host\w*|receiv\w+|gets?"
        r"|hand\w*|ship\w*|transfer\w*|modif\w+"
        r"|possess\w*|hold|store|load|deploy\w*|licen[sc]e[sd]?|grants?|granted|covers?"
        r"|extends? to|includ\w+|compris\w+|provid\w+|upload\w*|fetch\w*|collect(?:s|ed|ing)?|sent"
        r"|sends?"
        r"|suppl\w+|furnish\w*|gives?|given|plac\w+|hands|put|make available|made available"
        r"|obtain\w*|reproduc\w+|fine-? "
        r"?tun\w+)\b"
    ),
    beside=(_THE_WEIGHTS,),
    needs=("weight", "checkpoint", "parameter", "model file", "tensor"),
    never=(
        rf"\b{DENIES}\b|\b(?:warrant\w*|liab\w+|return|destroy|delete|security|confiden\w*"
        rf"|terminat\w+|owns|owned|owner\w*|title|if)\b"
        r"|\bremains?\b|\b(?:patterns|means|derivatives?)\b"
    ),
)
_BY_API = (
    r"\b(?:apis?|application programming interfaces?|endpoints?|remote(?:ly)?|hosted|online"
    r"|cloud service|as a service|over the (?:internet"
    r"|network|wire)|over a network|(?:requests?|calls?|prompts?) (?:that are |which are )?(?:sent"
    r"|made|put|answered)|(?:web|remote|network) (?:interface|service|call)s?|service interface"
    r"|saas)\b"
)
_NO_OTHER = (
    r"\b(?:the one (?:way|means|form|mode|manner)|only|solely|exclusively|sole|alone|nothing "
    r"(?:else|but|more)|no other (?:way|means"
    r"|form|mode|manner)|not otherwise"
    r"|purely|(?<!not[ ])limited to|confined to|restricted to|in no other)\b"
)
_REMOTE_ONLY = Concept(
    says=rf"^[^:.;]{{0,60}}?: *[^:.;]{{0,40}}?{_BY_API}[^:.;]{{0,20}}?(?:\bno\b|only|alone)"
    rf"|\bby which alone\b|\b(?:only|sole) (?:way|means|manner)\b[^.;]{{0,60}}?{_BY_API}"
    rf"|{_BY_API}[^.;]{{0,60}}?\b(?:only|sole) (?:way|means|manner)\b"
    rf"|\b(?:not|never|no)\b[^.;]{{0,40}}?\b(?:leaves?|cop(?:y|ies)|transferred|handed|given out"
    rf"|moved)"
    rf"\b[^.;]{{0,80}}?{_BY_API}"
    rf"|{_BY_API}[^.;]{{0,60}}?\btransfer of (?:its|the) weights (?:is|being) (?:excluded|barred)"
    r"|\b(?:requests?|calls?|prompts?|queries)\b[^.;]{0,60}?\b(?:nothing|no \w+) (?:to|that) "
    r"(?:\w+ )?"
    r"(?:install|download)\w*"
    rf"|{_NO_OTHER}[^.;]{{0,90}}?{_BY_API}|{_BY_API}[^.;]{{0,90}}?{_NO_OTHER}",
    never=(
        r"\b(?:support|notices?|fees?|rate limits?|credentials|keys?|downloads?|means"
        r"|purposes only)\b"
    ),
    needs=(
        "api", "call", "request", "prompt", "queries", "endpoint", "remote", "hosted", "online",
        "saas", "interface", "service", "network", "over the ", "web ", "which alone",
    ),
)  # fmt: skip
"""`Only` has to stand by the way of access: a licence has many things that are only so."""
_NOT_GIVEN = Concept(
    says=(
        rf"\b{DENIES}\b[^.;]{{0,60}}?\b(?:deliver\w*|hand\w* (?:over|out)|provid\w+|suppl\w+"
        rf"|transfer\w*|ship\w*|releas\w+|leav\w*"
        r"|receiv\w+|gets?|shar\w+|let|lets|hold|see[sn]?|furnish\w*|cop(?:y|ies)|files"
        r"|download\w*|obtain\w*|part with|given"
        r"|made available|access|possession|disclos\w+)\b"
        r"|\b(?:gets?|receives?|obtains?) no (?:files?|cop(?:y|ies)|weights)"
        r"|\bdelivery\W{1,3}(?:none|nil|not applicable)"
        rf"|\b(?:deliver|download|transfer|hand|suppl|provid|ship|releas|cop|possess|custod"
        rf"|handing)\w*\b"
        rf"[^.;]{{0,70}}?\b{DENIES}\b(?! later| more| less| earlier)"
        r"|\b(?:hold|keep|retain)s?\b[^.;]{0,60}?\b(?:weights|checkpoints?)\b[^.;]{0,40}?\b(?:it"
        r"|them|our)sel"
        r"|\bweights\b[^.;]{0,40}?\b(?:stay|remain)s?\b(?! (?:\w+ ){0,3}?(?:property|owned))"
        r"|\bkept from\b|^\W*(?:location|place|whereabouts|storage|custody|seat) of [^:.;|]{2,30}?"
        r" *[:|] *"
        r"|\b(?:remains?|stays?|kept|held|resides?|rests?|lies?) (?:\w+ ){0,4}?(?:with|on|in"
        r"|within|under"
        r"|behind|at)\b"
    ),
    beside=(
        r"\bdownload(?:able|s|ed|ing)?\b|"
        rf"{_THE_WEIGHTS}|\b(?:no|any) (?:cop(?:y|ies)|files?|artefacts?)\b"
        rf"|\bdelivery\W{{1,3}}(?:none|nil)\b",
    ),
    never=(
        r"\b(?:need not (?:stay|remain|be kept)|unless|except|until|third part\w+|other than"
        r"|sublicen\w+|publish|without (?:the "
        r")?(?:prior )?(?:written )?consent|title"
        r"|owner\w*|property|confiden\w*|warrant\w*|without limit\w*|means"
        r"|escrow\w*|keeper|depositar\w+|strangers?|outsiders?|no customers?"
        r"|terminat\w*|expir\w*|ends?|ended|ending|delet\w*|destroy\w*|eras\w*|retain\w*)\b"
    ),
    needs=(
        "weight", "checkpoint", "parameter", "model file", "tensor", "download", "cop", "file",
        "artefact", "delivery",
    ),
)  # fmt: skip


def _find(paper: Paper) -> Iterator[Finding]:
    laid = laid_out(paper)
    if not laid.about_models:
        return
    only = [
        one
        for one in said_plainly(
            laid,
            _ONLY_API,
            needs="api|endpoint|interface|weights|checkpoint|remote|hosted|parameter|model file",
        )
        if not _EITHER.search(one.text)
    ]
    more = (*spoken(laid, _REMOTE_ONLY, plain=True), *spoken(laid, _NOT_GIVEN, plain=True))
    only = joined(only, (one for one in more if not _EITHER.search(one.text)))  # fmt: skip
    if not only:
        return
    barred = {one.index for one in only}
    given = [
        one
        for one in said_plainly(laid, _GIVEN, needs="weights|checkpoint|model file|parameter")
        if one.index not in barred
        and one.force is not Force.FORBIDDEN
        and not _ASIDE.search(one.text)
    ]
    held = (
        one
        for one in spoken(laid, _HELD, plain=True)
        if one.index not in barred and one.force is not Force.FORBIDDEN
    )
    given = [one for one in joined(given, held) if not _DEFINED.match(_plainly(one))]
    given.sort(key=lambda one: (one.sentence.row, _PROMISED.search(one.text) is None))
    yield from clashing(RULE, pairs(given, only), _TOLD)


def _plainly(one: Said) -> str:
    return one.laid.paper.reading.sentences[one.index].folded


_DEFINED = pattern(
    r"^\W*(?:\(?\w{1,4}[.)] |[\d.]+ )?\"[^\"]{1,60}\"[^.;]{0,20}? (?:means?|designates)\b"
)
_PROMISED = pattern(
    r"\b(?:deliver\w*|hand\w* over|suppl\w+|transfer\w*|download\w*|disposal|possession|gets?"
    r"|receives?|provid\w+|furnish\w*)\b"
)
"""A duty to hand over says it more plainly than a word on copies."""


_ASIDE = pattern(
    r"\b(?:warrant\w*|liab\w+|return|destroy|delete|security|if |terminat\w+|patterns of)\b"
)


def _problem(one: Said, other: Said) -> str:
    return f"`{one.words}` in {one.at}, and {other.at} has `{other.words}`"


def _witness(one: Said, other: Said) -> str:
    return (
        f"a licensee that runs the model on machines of its own: {one.at} says yes, "
        f"{other.at} says no"
    )


_TOLD = Clash(
    problem=_problem,
    witness=_witness,
    mend="name one way of delivery in both places",
    comment="The clause on the way of access is the more specific and is taken to hold.",
)

RULE = Rule(
    id="Y-010", family=Family.LAYER, title="weights are granted, access is by interface only",
    severity=Severity.HIGH, explains=__doc__, find=_find, layer=Layer.MODEL,
)  # fmt: skip
