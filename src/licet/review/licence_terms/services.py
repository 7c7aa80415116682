# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Reader of what a licence says of making the work available over a network."""

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import islice

from licet.review.licence_terms.granting import LONGEST, found, stem
from licet.review.licence_terms.modality import MOST, Force, force, words
from licet.review.licence_terms.quoting import term_in
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Term

__all__ = ["READERS"]

_PRODUCTS = (
    r"(?:products?,? (?:and|or|and/or)? ?services?|services?,? (?:and|or|and/or) products?"
    r"|applications? (?:and|or|and/or) services?)"
)
_WORK = r"(?:software|models?|materials?|weights|works?|program|data|code|derivatives?|it|them)"
_SERVICE = words(
    r"\b(?:hosted|managed)(?:,? (?:or|and) \w+)? services?\b", r"\b(?:saas|paas|maas)\b",
    r"\b(?:software|model|platform|infrastructure)[ -]as[ -]a[ -]service\b",
    r"\bas a service\b", r"\bcloud (?:offerings?|platforms?|hosting)\b",
    r"\blive (?:operating |production )?environments?\b",
    r"\binteractions? with\b[^.;]{0,60}?\bend[- ]users\b",
    r"\bfees? for hosting\b", r"\b(?:re-? ?)?sell(?:ing)? (?:\w+ )?access\b",
    r"\bas an? (?:\w+ ){0,2}?(?:api|service)\b",
    r"\bremote(?:ly)? (?:access|accessible|means)\b", r"\bremotely through\b",
    r"\b(?:over|through|via) (?:a|the|any) (?:computer )?network\b",
    r"\b(?:via|through|by|over) (?:an |any )?(?:apis?|application programming interfaces?"
    r"|web access|web interface|hosted)\b",
    r"\bapi-based\b",
    r"\bhosting (?:services?|use)\b", r"\bcloud (?:services?(?! providers?)|instances?)\b",
    r"\bservice bureau\b",
    r"\bhosted (?:basis|solutions?|offerings?|platforms?|products?)\b",
    r"\bonline services?\b(?! terms)",
    r"\bweb (?:applications?|services?|apps?)\b", r"\bover the internet\b",
    r"\binteract\w* (?:\w+ ){0,4}?remotely\b",
    r"\binteract\w* with\b[^.;]{0,60}?\b(?:via|through|over|by) (?:an?|the|any|your) "
    r"(?:\w+ ){0,2}?interface\b",
    r"\b(?:operat|run)\w*\b[^.;]{0,60}?\bon (?:a|its|your|their) (?:\w+ )?servers?\b",
    rf"\b{_PRODUCTS}\b[^.;]{{0,60}}?\b(?:that )?(?:uses?|contains?|incorporat\w+|includ\w+|using"
    r"|containing)\b",
    r"\bprovid\w+ (?:\w+ ){0,4}?(?:as|through) (?:an? )?(?:online|hosted|web|internet|network)\b",
    r"\bfor third part(?:y|ies) remote access\b", r"\bnetwork (?:service|server|use)\b",
    r"\bpublic(?:ly)? (?:available|accessible) (?:server|service)\b",
)  # fmt: skip
_USED_IN = words(
    rf"\b{_WORK}\b[^.;]{{0,80}}?\b(?:is|are|(?<!not\s)be) (?!not\b)(?:\w+ )?(?:used|deployed"
    rf"|integrated|incorporated"
    rf"|included|embedded)\b[^.;]{{0,60}}?\b{_PRODUCTS}\b",
    rf"\byou (?:use|deploy|integrate|incorporate|include|embed) (?:the |this )?{_WORK}\b"
    rf"[^.;]{{0,80}}?\b{_PRODUCTS}\b",
)  # fmt: skip
"""The work inside a product or service: a rider binds it, however large the product is."""
_EARNING = words(
    r"\b(?:products?|services?|applications?)\b[^.;]{0,60}?\b(?:generat|earn|produc|bring|yield)\w*"
    r" (?:\w+ ){0,3}?(?:revenues?|income|profits?)\b",
    r"\brevenue-generating (?:\w+ ){0,2}?(?:products?|services?|applications?)\b",
)  # fmt: skip
_NOT_SHARING = words(
    r"\b(?:interaction|use|access|server|offering|hosting|running|providing)\b"
    r"[^.;]{0,160}?\b(?:is|does|shall|are) not (?:\w+ )?"
    r"(?:convey\w*|constitut\w+|distribut\w+|deemed|considered|count as|a distribution)\b",
    r"\b(?:convey\w*|distribut\w+|sharing|publishing)\b[^.;]{0,40}?"
    r"\b(?:does|do|shall) not include\b"
    r"[^.;]{0,80}?\b(?:interact\w*|network|remote\w*|hosted|hosting|access)\b",
    r"\b(?:interact\w*|use|access|offering|hosting|running|providing)\b"
    r"[^.;]{0,80}?\bis not,? (?:\w+,? ){0,4}?"
    r"(?:distribution|conveying|sharing)\b",
    r"\bnot (?:be )?(?:deemed|considered|constitute)\b[^.;]{0,40}?"
    r"\b(?:a )?(?:distribution|conveying|sharing)\b",
)  # fmt: skip
_HOSTS = (
    r"(?:hosted|managed|host|service bureau|saas"
    r"|(?:software|platform|infrastructure|model)[ -]as[ -]a[ -]service"
    r"|as a service"
    r"|hosting|cloud service|online service|live (?:operating |production )?environment"
    r"|interactions? with (?:\w+ ){0,6}?end[- ]users)"
)
_NO_SERVICE = words(
    rf"\bdoes not (?:permit|allow|authori[sz]e|include|grant|cover)\b[^;]{{0,160}}?\b{_HOSTS}\b",
    rf"\b(?:may|shall|must|will|can|do) not\b[^;]{{0,220}}?\b{_HOSTS}\b",
    rf"\b(?:prohibited|forbidden|not permitted|not allowed)\b[^.;]{{0,160}}?\b{_HOSTS}\b",
    r"\bnot (?:\w+ ){0,2}?(?:sell|resell|offer|provide|give|make available|expose|exposed"
    r"|offered|made available)\b[^.;]{0,80}?"
    r"\b(?:through|via|as|by|over) (?:an? |the )?(?:\w+ )?(?:apis?|network|internet)\b",
    r"\bnot (?:\w+ ){0,2}?(?:sell|resell|offer|provide|make available)\b[^.;]{0,80}?"
    r"\bas an? (?:\w+ ){0,2}?(?:api|service)\b",
    r"\bas an? (?:\w+ )?(?:api|service)\b[^.;]{0,40}?\b(?:is|are) (?:\w+ly )?"
    r"(?:prohibited|forbidden|not (?:permitted|allowed))\b",
    rf"\b(?:excluded|prohibited|forbidden|restricted) (?:purposes?|uses?|acts?)\b[^.;]{{0,200}}?"
    rf"\b{_HOSTS}\b",
    r"\bnot (?:\w+ )?(?:re-? ?)?sell (?:\w+ )?access\b",
    r"\bavailable\b[^.;]{0,60}?\b(?:over|through|via) (?:the|a) (?:internet|network"
    r"|web)\b[^.;]{0,40}?"
    r"\b(?:is|are) (?:\w+ly )?(?:prohibited|forbidden|not (?:permitted|allowed))\b",
    rf"\bnot supply\b[^;]{{0,400}}?\b{_HOSTS}\b",
    rf"\b{_HOSTS}\b[^.;]{{0,80}}?\b(?:requires?|needs?|is subject to|only with) (?:\w+ ){{0,4}}?"
    r"(?:consent|permission|authori[sz]ation|approval|separate licen[sc]e)\b",
    rf"\b{_HOSTS}\b[^.;]{{0,40}}?\b(?:is|are) (?:\w+ly )?(?:prohibited|forbidden"
    r"|not (?:permitted|allowed|granted|licen[sc]ed))\b",
)  # fmt: skip
_BUT = words(
    r"\bunless\b", r"\bexcept\b", r"\bwithout\b", r"\bwhen\b", r"\bif\b", r"\bother than\b",
    r"\bnotices?\b", r"\bprovided that\b",
)  # fmt: skip
_BAN = words(
    r"\b(?:may|shall|must|will|can|do|does) not\b", r"\bnot (?:\w+ )?(?:permitted|allowed)\b",
    r"\b(?:prohibited|forbidden)\b", r"\bcannot\b", r"\bexcludes?\b", r"\bnot include\b",
)  # fmt: skip
_ASIDE = words(
    r"\b(?:support|warranty|updates?|maintenance|customer) services?\b", r"\bliab\w+\b",
    r"\b(?:provider|licensor|supplier|vendor|company|our|owner)(?:'s)? (?:\w+ ){0,2}?"
    r"(?:hosted|api|cloud|online|network)\b",
    r"\bnotices?\b[^.;]{0,40}?\b(?:sent|served|given|by e-?mail)\b",
    r"\b(?:names?|trade ?-?marks?|logos?)\b[^.;]{0,60}?\b(?:endors|promot|market|recommend"
    r"|support)\w*",
    r"\bwarrant(?:y|ies)\b",
    r"\bmonthly active users\b",
    r"\brevenue\b", r"\bapi keys?\b", r"\bthird[- ]party licen[sc]es\b",
    r'^"[^"]{0,40}(?:api|services?|platform|site|website|hub)" (?:means?|refers to)\b',
)  # fmt: skip
_NO_USER = (
    r"^(?!.{0,80}\b(?:you|who|whoever|anyone|everyone|licensees?|users?|customers?|recipients?)\b)"
)
_LIABLE = words(
    r"\b(?:liab\w+|indemnif\w+)\b",
    r"^\W*(?:[\w ]{0,40}\W )?we (?:develop|operate|support|run|offer|publish)\b",
    rf"{_NO_USER}.{{0,80}}?"
    r"\b(?:offers|provides|operates|hosts|maintains|publishes) (?:\w+ ){0,3}?(?:its|our|the)\b",
    rf"{_NO_USER}.{{0,80}}?"
    r"\bweb services?\b.{0,80}?\b(?:is|are) (?:operated|provided|offered|licen[sc]ed|made)\b",
)
"""Services of the licensor, or damage done by those of the user: no rule on offering any."""
_CONDUCT = words(
    r"\bacceptable use\b", r"\bprohibited uses?\b", r"\bagree not to use\b", r"\bmalicious\b",
    r"\bharm\w*", r"\bfraud\b", r"\bphishing\b", r"\bspam\b", r"\bmalware\b",
    r"\bchildren\b", r"\battack\w*", r"\bdisrupt\w*", r"\bunauthori[sz]ed access\b",
)  # fmt: skip
_MADE_AVAILABLE = words(
    rf"\b{_WORK}\b", r"\b(?:distribut|access|us(?:e|ing)|provid|host|offer|deploy|mak|shar)\w*"
)
_EXEMPT = pattern(
    r"\b(?:other than|except|excluding) (?:\w+ )?(?:through|via|by|as) (?:\w+ )?"
    r"(?:hosted|managed)\b"
)
_TO_USERS = words(
    r"\b(?:must|shall)\b[^.;]{0,80}?\b(?:offer|provide|give|make available)\b[^.;]{0,120}?"
    r"\b(?:interact\w*|remotely|network|hosted)\b",
    r"\b(?:includ\w+|count\w*|deemed|mean\w*)\b[^.;]{0,120}?\b(?:hosted|remote|api|network)\w*\b",
)  # fmt: skip
"""Strong enough to bind where the text also says that use over a network is no distribution."""


def _hosted(reading: Reading) -> Term | None:
    """Whether making the work available over a network is bound by the licence."""
    best: dict[str, Sentence] = {}
    for index, sentence in found(reading, _ANY, *_ABOUT):
        folded = sentence.folded[:LONGEST]
        whole = f"{stem(reading, index)[-300:]} {folded}"
        kind = _kind(folded, whole, sentence.heading)
        if kind == "prohibited":
            return term_in(reading, sentence, key="hosted_service", value=kind)
        if kind:
            best.setdefault(kind, sentence)
    named = next(_banned_by_name(reading), None)
    if named is not None:
        return term_in(reading, named, key="hosted_service", value="prohibited")
    for kind in ("strong", "not_bound", "bound", "exempt"):
        if kind in best:
            value = "not_bound" if kind == "not_bound" else "bound"
            return term_in(reading, best[kind], key="hosted_service", value=value)
    return None


_ABOUT = ("host", "service", "saas", "paas", "maas", "remote", "network", "api", "application",
          "web",
          "cloud", "internet", "server", "product", "environment", "end user", "end-user", "resell",
          "interface")  # fmt: skip
_ANY = words(_SERVICE.pattern, _USED_IN.pattern, _EARNING.pattern)


def _kind(folded: str, whole: str, heading: str) -> str:
    """What one sentence says of services: nothing is an empty string."""
    if _EARNING.search(folded):
        return "prohibited" if _BAN.search(whole) else ""
    if _bans(whole) and not _CONDUCT.search(f"{whole} {heading}"):
        return "prohibited"
    if _USED_IN.search(folded):
        return "strong"
    if _NOT_SHARING.search(folded):
        return "not_bound"
    if _ASIDE.search(folded) or _LIABLE.search(whole) or _CONDUCT.search(f"{folded} {heading}"):
        return ""
    if _EXEMPT.search(folded):
        return "exempt"
    if _TO_USERS.search(folded):
        return "strong"
    return "bound" if _MADE_AVAILABLE.search(folded) else ""


_NAMING = pattern(
    r'^[^\w"]{0,4}(?:\(?\w{1,3}[.)] )?(?:(?:an?|the) )?(?:"(?P<quoted>[^"]{3,50})"'
    r"|(?P<plain>[a-z][\w-]+(?: [\w-]+){1,3}?)) (?:shall )?(?:means?|is|includes?|refers? to) "
)
_KIND = words(
    r"\b(?:us(?:e|es|age)|purposes?|activit(?:y|ies)|services?|hosting|offerings?|business)$"
)
_OFFERED = words(
    r"^(?:an? |any |the )?(?:\w+ly,? )*(?:practi[cs]ing|making|offering|providing|operating"
    r"|hosting|selling"
    r"|running|deploying|using|distribut\w+|use|provision)\b",
    r"\b(?:gives?|offers?|provid\w+|available|sold|access)\b[^.;]{0,60}?\b(?:others|third part\w+"
    r"|customers|users)\b",
)
_OUT = words(
    r"\b(?:other than|except(?: for)?|excluding|excludes?|but not|save for|apart from)"
    r" (?:for )?(?:an? |any |the )?\"?$"
)


def _banned_by_name(reading: Reading) -> Iterator[Sentence]:
    """A ban on a use that a definition of its own calls a service to others."""
    for _, defined in found(reading, _NAMING, " mean", " is ", " include", " refer"):
        name = _NAMING.match(defined.folded)
        if name is None or not _SERVICE.search(defined.folded, 0, LONGEST):
            continue
        if not _OFFERED.search(defined.folded[name.end() :]):
            continue
        called = (name.group("quoted") or name.group("plain")).strip()
        if name.group("quoted") or _KIND.search(called):
            said = pattern(rf"\b{re.escape(called).replace(chr(92) + ' ', ' ').rstrip('ys')}")
            yield from _banned_mentions(reading, said, defined)


def _banned_mentions(
    reading: Reading, said: re.Pattern[str], defined: Sentence
) -> Iterator[Sentence]:
    for index, sentence in islice(found(reading, said), MOST):
        match = said.search(sentence.folded, 0, LONGEST)
        if match is None or sentence.start == defined.start:
            continue
        before = f"{stem(reading, index)[-300:]} {sentence.folded[: match.start()]}"
        after = sentence.folded[match.end() :]
        if _OUT.search(before) or force(before, after) is Force.FORBIDDEN:
            yield sentence


def _bans(whole: str) -> bool:
    """Whether a ban reaches the service without a condition between them."""
    match: re.Match[str] | None = _NO_SERVICE.search(whole)
    return match is not None and _BUT.search(match.group()) is None


READERS: Mapping[str, Callable[[Reading], Term | None]] = {"hosted_service": _hosted}
