# SPDX-FileCopyrightText: The licet authors
# SPDX-License-Identifier: Apache-2.0
"""Readers of the grants of a licence: use, change, hand on, host, relicense, own."""

from collections.abc import Callable, Mapping

from licet.review.licence_terms.granting import Act, Field, Grant, field_of, grants_of
from licet.review.licence_terms.modality import governing, mentions, words
from licet.review.licence_terms.quoting import term_in
from licet.review.licence_terms.territory_limits import read_territory
from licet.review.licence_terms.thresholds import read_threshold
from licet.review.reading import Reading, Sentence, pattern
from licet.terms import Term

__all__ = ["READERS"]

LONGEST = 4000


def _first(reading: Reading, act: Act) -> Grant | None:
    return next((grant for grant in grants_of(reading) if act in grant.acts), None)


_REGISTER = words(
    r"\b(?:register|registration|apply|application|obtain|request|acquire|contact)\b[^.;]{0,120}?\b(?:commercial|licen[sc]e for commercial)\b",
    r"\bcommercial (?:use|purposes?)\b[^.;]{0,200}?\b(?:register|registration|apply|obtain|request|separate|contact|prior (?:written )?(?:consent|authori[sz]ation|permission))\b",
)


def _commercial(reading: Reading) -> Term | None:
    """Whether the work may be used in business."""
    field, narrowed = field_of(reading)
    grant = _first(reading, Act.USE) or _first(reading, Act.SHARE) or _first(reading, Act.MODIFY)
    threshold = read_threshold(reading)
    if field is Field.NONCOMMERCIAL and narrowed is not None:
        if (
            threshold is not None
            and threshold.value == "rights_end"
            and _TIERS.search(reading.folded)
        ):
            return term_in(
                reading,
                _sentence_at(reading, threshold.start),
                key="commercial_use",
                value="conditional",
            )
        return term_in(reading, narrowed, key="commercial_use", value="prohibited")
    asks = next((s for _, s in mentions(reading, _REGISTER, "commercial") if _asks(s.folded)), None)
    if threshold is not None and threshold.value == "rights_end":
        said = grant.sentence if grant else _sentence_at(reading, threshold.start)
        return term_in(reading, said, key="commercial_use", value="conditional")
    if asks is not None:
        return term_in(reading, asks, key="commercial_use", value="conditional")
    if field is Field.LIMITED and narrowed is not None:
        return term_in(reading, narrowed, key="commercial_use", value="conditional")
    if grant is None:
        return None
    return term_in(reading, narrowed or grant.sentence, key="commercial_use", value="permitted")


_TIERS = words(r"\bcommercial (?:use )?(?:licen[sc]e|purposes?)\b")


def _asks(folded: str) -> bool:
    return (
        words(r"\b(?:must|shall|need|required|please|have to|should)\b").search(folded) is not None
    )


def _sentence_at(reading: Reading, offset: int) -> Sentence:
    return next(s for s in reading.sentences if s.end > offset)


_NO_SHARING = words(
    r"\b(?:may|shall|must|will|can) not\b[^.;]{0,60}?\b(?:distribute|redistribute|share|sublicen[sc]e|transfer|disclose|publish|convey)\b",
    r"\b(?:redistribution|distribution|sharing)\b[^.;]{0,40}?\b(?:is|are) (?:not permitted|prohibited|forbidden)\b",
)
_WAIVED = words(
    r"\b(?:unconditionally|without (?:any )?conditions?)\b[^.;]{0,160}?\b(?:waives?|dedicat\w+|grants?|licen[sc]e)\b",
    r"\bwaives?\b[^.;]{0,160}?\b(?:unconditionally)\b", r"\b(?:dedicat\w+|released?) (?:\w+ ){0,6}?(?:in)?to the public domain\b",
    r"\bdo what(?:ever)? (?:the \w+ )?you want\b", r"\bwith or without fee is hereby granted\.",
)  # fmt: skip


def _redistribute(reading: Reading) -> Term | None:
    """Whether copies may be handed on."""
    field, _ = field_of(reading)
    waived = next((s for _, s in mentions(reading, _WAIVED)), None)
    if waived is not None and _must_hand_on(reading) is None:
        return term_in(reading, waived, key="redistribute", value="permitted")
    grant = _first(reading, Act.SHARE)
    if grant is None:
        implied = _must_hand_on(reading)
        if implied is None:
            banned = next((s for _, s in mentions(reading, _NO_SHARING)), None)
            return banned and term_in(reading, banned, key="redistribute", value="prohibited")
        value = "noncommercial" if field is Field.NONCOMMERCIAL else "conditional"
        return term_in(reading, implied, key="redistribute", value=value)
    value = "noncommercial" if field is Field.NONCOMMERCIAL else "conditional"
    return term_in(reading, grant.sentence, key="redistribute", value=value)


_HANDED = words(
    r"\b(?:if|when|where|whenever|provided that|to the extent) you (?:\w+ ){0,3}?(?:distribute|redistribute|share|convey|publish|make available|provide|supply)\b",
    r"\brecipients? to whom you (?:re)?distribute\b", r"\bany (?:re)?distribution\b[^.;]{0,80}?\b(?:must|shall)\b",
    r"\bincluded in all copies\b", r"\bmust be distributed\b",
)  # fmt: skip


def _must_hand_on(reading: Reading) -> Sentence | None:
    """A condition on handing on, which supposes that one may."""
    return next((s for _, s in mentions(reading, _HANDED)), None)


_PRIVATE = words(
    r"\b(?:produce|create|make)\b[^.;]{0,60}?\bbut (?:not|may not|you may not) (?:share|distribute|publish)\b",
    r"\b(?:may|shall|must|do) not\b[^.;]{0,60}?\b(?:share|distribute|publish|convey)\b[^.;]{0,40}?\b(?:adapted|modified|derivative|changed|altered)\b",
    r"\bnot have permission\b[^.;]{0,60}?\bto share adapted\b",
)  # fmt: skip
_NO_CHANGE = words(
    r"\b(?:may|shall|must|will|can) not\b[^.;]{0,40}?\b(?:modify|adapt|alter|create derivative|make derivative|change|fine-? ?tune)\b(?![^.;]{0,60}?\b(?:notice|licen[sc]e|terms|agreement)\b)",
    r"\bno (?:derivatives?|modifications?|derivative works?)\b[^.;]{0,30}?\b(?:are |is )?(?:permitted|allowed|may)\b",
)


def _modify(reading: Reading) -> Term | None:
    """Whether the work may be changed, fine-tuned or built upon."""
    field, narrowed = field_of(reading)
    grant = _first(reading, Act.MODIFY)
    private = next((s for _, s in mentions(reading, _PRIVATE)), None)
    if grant is None:
        banned = next((s for _, s in mentions(reading, _NO_CHANGE)), None)
        return banned and term_in(reading, banned, key="modify_finetune", value="prohibited")
    if field is Field.NONCOMMERCIAL:
        return term_in(reading, grant.sentence, key="modify_finetune", value="noncommercial")
    if private is not None:
        return term_in(reading, private, key="modify_finetune", value="conditional")
    territory = read_territory(reading)
    bounded = (
        territory is not None
        and territory.value == "limited"
        and _IN_TERRITORY.search(reading.folded)
    )
    if bounded or field is Field.LIMITED:
        return term_in(reading, grant.sentence, key="modify_finetune", value="conditional")
    return term_in(reading, grant.sentence, key="modify_finetune", value="permitted")


_IN_TERRITORY = words(r"\b(?:in|for|within|outside) the territory\b")

_SERVICE = words(
    r"\bhosted services?\b", r"\bmanaged services?\b", r"\bsoftware[ -]as[ -]a[ -]service\b", r"\b(?:saas|paas|maas)\b", r"\bmodel[ -]as[ -]a[ -]service\b",
    r"\bas a service\b", r"\bremote(?:ly)? (?:access|accessible|means)\b", r"\bremotely through\b", r"\bover (?:a|the) (?:computer )?network\b",
    r"\bthrough a (?:computer )?network\b", r"\b(?:via|through|by|over) (?:an |any )?(?:apis?|application programming interfaces?|web access|hosted)\b",
    r"\bapi-based\b", r"\bhosting (?:services?|use)\b", r"\bcloud (?:services?|instances?)\b", r"\bservice bureau\b",
    r"\bproducts? or services?\b[^.;]{0,60}?\b(?:that )?(?:uses?|contains?|incorporat\w+|includ\w+|using|containing)\b",
    r"\bprovid\w+ (?:\w+ ){0,4}?(?:as|through) (?:an? )?(?:online|hosted|web|internet|network)\b",
    r"\bfor third part(?:y|ies) remote access\b", r"\bnetwork (?:service|server|use)\b", r"\bpublic(?:ly)? (?:available|accessible) (?:server|service)\b",
)  # fmt: skip
_NOT_SHARING = words(
    r"\b(?:interaction|use|access)\b[^.;]{0,160}?\b(?:is|does|shall|are) not (?:\w+ )?(?:convey\w*|constitut\w+|distribut\w+|deemed|considered|a distribution)\b",
    r"\bnot (?:be )?(?:deemed|considered|constitute)\b[^.;]{0,40}?\b(?:a )?(?:distribution|conveying|sharing)\b",
    r"\bother than (?:through|via) (?:a |any )?hosted service\b(?=z)",
)  # fmt: skip
_NO_SERVICE = words(
    r"\b(?:may|shall|must|will|can|do) not\b[^;]{0,220}?\b(?:hosted|managed|host|service bureau|saas|software[ -]as[ -]a[ -]service|as a service|hosting)\b",
    r"\b(?:prohibited|forbidden|not permitted|not allowed)\b[^.;]{0,160}?\b(?:hosted|managed service|saas|as a service|hosting)\b",
    r"\bnot supply\b[^;]{0,400}?\b(?:hosted|managed|saas)\b",
)  # fmt: skip
_SERVICE_ASIDE = words(r"\b(?:support|warranty|updates?|maintenance|customer) services?\b", r"\bliab\w+\b", r"\bwarrant(?:y|ies)\b",
                       r"\bmonthly active users\b", r"\brevenue\b")  # fmt: skip


def _hosted(reading: Reading) -> Term | None:
    """Whether making the work available over a network is bound by the licence."""
    bound: Sentence | None = None
    free: Sentence | None = None
    for index, sentence in mentions(reading, _SERVICE):
        folded = sentence.folded[:LONGEST]
        whole = f"{governing(reading, index)[-300:]} {folded}"
        if _NO_SERVICE.search(whole) and not _AUP.search(f"{whole} {sentence.heading}"):
            return term_in(reading, sentence, key="hosted_service", value="prohibited")
        if _NOT_SHARING.search(folded):
            free = free or sentence
        elif bound is None and not _SERVICE_ASIDE.search(folded):
            bound = sentence
    if bound is not None:
        return term_in(reading, bound, key="hosted_service", value="bound")
    return free and term_in(reading, free, key="hosted_service", value="not_bound")


_AUP = words(r"\b(?:acceptable use|prohibited uses?|agree not to use|malicious|harm)\b")

_SAME_TERMS = words(
    r"\b(?:licen[sc]e|release|distribute|publish|make available|share|convey|provide)\w*\b[^.;]{0,160}?\b(?:adapted|derivative|modified|work based|entire work|whole|enhanced|extracted|modifications?|covered)\b"
    r"[^.;]{0,120}?\bunder (?:the (?:same )?terms (?:and conditions )?of )?(?:this|the same|a compatible|an equivalent)\b",
    r"\bmust licen[sc]e the entire work\b", r"\bas a whole, under this licen[sc]e\b",
    r"\badapter's licen[sc]e you apply must be\b", r"\bmust be (?:licen[sc]ed|released|distributed|made available)\b[^.;]{0,60}?\bunder (?:this|the same|these)\b",
    r"\b(?:adapted|derivative|modified|enhanced)\b[^.;]{0,120}?\b(?:only|must|shall)\b[^.;]{0,60}?\bunder (?:the (?:same )?terms of |only )?(?:this|the same)\b",
    r"\bunder the (?:terms of this licen[sc]e|same licen[sc]e)\b[^.;]{0,60}?\b(?:derivative|modified|adapted)\b",
    r"\bsame licen[sc]e elements\b", r"\bopen[ -]source licen[sc]e\b[^.;]{0,80}?\b(?:required|must|shall)\b",
)  # fmt: skip
_OWN_TERMS = words(
    r"\b(?:additional or different|different|your own|additional) (?:or additional )?(?:licen[sc]e )?terms\b",
    r"\bunder (?:any|a|the) licen[sc]e (?:agreement )?of your (?:own )?choice\b", r"\blicen[sc]e\w* of your choice\b",
    r"(?<!non-)\bsublicen[sc]e\b", r"\badapter's licen[sc]e\b", r"\bif you share adapted material you produce\b",
    r"\bunder (?:different|other|your own) (?:licen[sc]e|terms)\b", r"\bsub-? ?licen[sc]able\b",
    r"\b(?:impose|add|apply|choose) (?:your own|additional|further|different)\b[^.;]{0,40}?\b(?:terms|licen[sc]e|conditions)\b",
)  # fmt: skip
_NOT_SHARED = words(
    r"\bnot have permission\b[^.;]{0,80}?\bto share adapted\b",
    r"\b(?:may|shall|must) not\b[^.;]{0,60}?\b(?:share|distribute|publish)\b[^.;]{0,60}?\b(?:adapted|derivatives?|modified)\b",
    r"\b(?:produce|create) and reproduce, but not share\b",
)  # fmt: skip


def _relicense(reading: Reading) -> Term | None:
    """Under which terms a changed work may be handed on."""
    for value, said in (
        ("prohibited", _NOT_SHARED),
        ("same_terms", _SAME_TERMS),
        ("own_terms", _OWN_TERMS),
    ):
        for _, sentence in mentions(reading, said):
            folded = sentence.folded[:LONGEST]
            match = said.search(folded)
            if match is None or (value == "own_terms" and _negated(folded, match.start())):
                continue
            return term_in(reading, sentence, key="relicense_derivatives", value=value)
    return None


def _negated(folded: str, at: int) -> bool:
    return (
        pattern(r"\b(?:not|no|nor|never|without|cannot|non)\b[^.;:]{0,80}?$").search(
            folded[max(0, at - 100) : at]
        )
        is not None
    )


_WHOLE_ALIKE = words(
    _SAME_TERMS.pattern,
    r"\bbind (?:each|any|all) (?:recipient|person|third part)\w*\b[^.;]{0,100}?\bto (?:the )?(?:terms|this)\b",
    r"\bderivative database\b[^.;]{0,80}?\bonly under\b",
    r"\b(?:data|enhanced data|database)\b[^.;]{0,120}?\bunder (?:the terms of )?this (?:agreement|licen[sc]e)(?! or)\b[^.;]{0,80}?\b(?:only|without|must)\b",
)  # fmt: skip
_LIMITS_ALIKE = words(
    r"\b(?:restrictions?|limitations?|provisions?|conditions)\b[^.;]{0,160}?\bas an enforceable (?:provision|term|condition)\b",
    r"\bsame (?:use-based )?restrictions\b", r"\baccomplish the same purpose\b",
    r"\b(?:derivatives?|modifications?|adaptations?)\b[^.;]{0,120}?\b(?:limited|restricted|subject) to\b[^.;]{0,60}?\b(?:research|non-? ?commercial|purposes|restrictions|limitations)\b",
    r"\brestrictions\b[^.;]{0,100}?\b(?:also )?apply to (?:any |all |your )?(?:derivatives?|modifications?)\b",
    r"\b(?:derivatives?|modifications?)\b[^.;]{0,100}?\bat least (?:the same|as restrictive|equivalent)\b",
)  # fmt: skip


def _share_alike(reading: Reading) -> Term | None:
    """Whether derivatives have to carry the licence on, whole or in its restrictions."""
    for value, said in (("share_alike", _WHOLE_ALIKE), ("restrictions_only", _LIMITS_ALIKE)):
        found = next((s for _, s in mentions(reading, said)), None)
        if found is not None:
            return term_in(reading, found, key="share_alike", value=value)
    return None


_DERIVED = r"(?:derivative works?|derivatives?|derivative models?|modifications?|adaptations?|improvements?|fine-? ?tuned (?:models?|versions?)|adapters?)"
_YOU_OWN = words(
    rf"\b(?:you|licensee|customer|user) (?:\w+ ){{0,4}}?(?:owns?|retains?|keeps?|holds?)\b[^.;]{{0,120}}?\b{_DERIVED}\b",
    rf"\b(?:you|licensee|customer)\b[^.;]{{0,60}}?\bowners? of\b[^.;]{{0,60}}?\b(?:such |any |all |your |the )?{_DERIVED}\b",
    rf"\b{_DERIVED}\b[^.;]{{0,200}}?\b(?:you|licensee|customer) (?:are|is|will be|shall be|and will be)\b[^.;]{{0,40}}?\bowners?\b",
    rf"\b{_DERIVED}\b[^.;]{{0,120}}?\b(?:owned by|belongs? to|property of|vest in) (?:you|licensee|the licensee|customer)\b",
    r"\bownership of\b[^.;]{0,40}?\byour (?:derivative|modification)\w*\b",
)  # fmt: skip
_THEY_OWN = words(
    rf"\b{_DERIVED}\b[^.;]{{0,160}}?\b(?:owned by|belongs? to|property of|vest in|assigned to|remain with) (?:the )?(?:licensor|us|company|provider|owner)\b",
    rf"\b(?:licensor|company|provider|we)\b[^.;]{{0,60}}?\b(?:owns?|retains?|shall own)\b[^.;]{{0,120}}?\b{_DERIVED}\b(?![^.;]{{0,60}}?\b(?:made|created) by (?:you|licensee))",
    rf"\b(?:you|licensee)\b[^.;]{{0,60}}?\bassigns?\b[^.;]{{0,120}}?\b{_DERIVED}\b",
)  # fmt: skip


def _derivative_ownership(reading: Reading) -> Term | None:
    """Who owns what the licensee makes of the work."""
    theirs: Sentence | None = None
    for _, sentence in mentions(reading, words(rf"\b{_DERIVED}\b")):
        folded = sentence.folded[:LONGEST]
        if _YOU_OWN.search(folded):
            return term_in(reading, sentence, key="derivative_ownership", value="user_owns")
        if theirs is None and _THEY_OWN.search(folded):
            theirs = sentence
    return theirs and term_in(reading, theirs, key="derivative_ownership", value="licensor_owns")


READERS: Mapping[str, Callable[[Reading], Term | None]] = {
    "commercial_use": _commercial,
    "redistribute": _redistribute,
    "modify_finetune": _modify,
    "hosted_service": _hosted,
    "relicense_derivatives": _relicense,
    "share_alike": _share_alike,
    "derivative_ownership": _derivative_ownership,
}
